"""A store that takes a breath: for how long, who may, and never without its event."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import access, pause, stores, tablet
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.records import Socket
from tests.worlds import ANNA, CORNER, Town, refusal

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
WEEK = timedelta(days=7)


def paused(town, wanted=20 * MINUTE, reason="storm", **more):
    tap = more.pop("tap", None) or town.tap()
    return pause.pause(town.world, tap, wanted, reason, **more)


def store(town):
    return town.world.stores.get("corner")


def last(town):
    return town.world.pickups.events("corner", 0, 1000)[-1]


def test_a_pause_is_kept_with_the_event_that_tells_of_it(town):
    device = town.device("Ana")
    answer = paused(town, tap=town.tap(tablet=device))
    until = town.clock.now() + 20 * MINUTE
    assert answer == {"version": 1, "paused_until": until, "pause_reason": "storm"}
    assert (store(town).paused_until, store(town).pause_reason) == (until, "storm")
    told = last(town)
    said = {"until": until, "reason": "storm", "by": "Ana", "device": device.tablet_id}
    assert (told.type, told.data, told.order_ids, told.pickup_id) == (
        "store_paused",
        said,
        (),
        None,
    )


def test_slots_that_start_before_its_end_are_closed_and_later_ones_are_not(town):
    slot = town.slot(3)
    until = slot.starts_at + timedelta(seconds=1)
    pause.pause_by_shop(town.world, "corner", until, "storm")
    assert refusal(town.put, slot_id=slot.slot_id).slug == "slot-closed"
    assert town.put(slot_id=town.slot(4).slot_id).order.order_id == "A1"


def test_the_board_says_until_when_it_is_paused_and_when_the_store_closes():
    town = Town(replace(CORNER, hours={"tue": (("08:00", "20:00"),)}))
    paused(town)
    told = tablet.state(town.world, town.device())["store"]
    assert (told["paused_until"], told["pause_reason"]) == (town.clock.now() + 20 * MINUTE, "storm")
    assert told["closes_at"] == town.clock.now() + 7 * HOUR


def test_a_tablet_hears_of_it(town):
    socket = Socket("corner", "connection", "t1", town.clock.now() + HOUR)
    town.world.access.put_socket(socket)
    paused(town)
    town.pump()
    assert [message["type"] for _, message in town.tablets.pushed] == ["news"]


def test_a_new_pause_takes_the_place_of_the_old(town):
    paused(town)
    paused(town, 5 * MINUTE, "fire drill")
    assert store(town).paused_until == town.clock.now() + 5 * MINUTE
    assert store(town).pause_reason == "fire drill"
    assert town.events() == ["store_paused", "store_paused"]


def test_the_same_pause_again_changes_nothing(town):
    until = town.clock.now() + 20 * MINUTE
    first = paused(town, until)
    assert paused(town, until) == first
    assert pause.pause_by_shop(town.world, "corner", until, "storm") == store(town)
    assert town.events() == ["store_paused"]


def test_parts_of_a_millisecond_make_no_other_pause(town):
    until = town.clock.now() + 20 * MINUTE + timedelta(microseconds=2500)
    paused(town, until)
    paused(town, until)
    assert store(town).paused_until == until - timedelta(microseconds=500)
    assert town.events() == ["store_paused"]


def test_the_same_pause_after_the_first_is_over_is_another(town):
    paused(town)
    town.clock.advance(minutes=21)
    paused(town, reason="storm")
    assert town.events() == ["store_paused", "store_paused"]


@pytest.mark.parametrize("wanted", [timedelta(), -MINUTE, WEEK + MINUTE])
def test_a_pause_lies_in_the_future_and_lasts_a_week_at_most(town, wanted):
    for said in (wanted, town.clock.now() + wanted):
        refused = refusal(paused, town, said)
        assert refused.slug == "validation-error"
        assert refused.more["errors"][0]["pointer"] == "/until"
    assert town.events() == []


def test_only_who_is_signed_in_on_the_device_pauses_and_resumes(town):
    bo = town.device("Bo")
    assert refusal(paused, town, tap=town.tap("Ana", tablet=bo)).slug == "forbidden"
    assert refusal(paused, town, tap=town.tap(None)).slug == "forbidden"
    paused(town)
    assert refusal(pause.resume, town.world, town.tap("Ana", tablet=bo)).slug == "forbidden"
    assert store(town).pause_reason == "storm"


def test_half_an_hour_takes_nobody_else_and_more_takes_a_managers_pin(town):
    access.add_person(town.world, "corner", "Ana", "2468")
    access.add_person(town.world, "corner", "Mia", "8642", "manager")
    assert paused(town, 30 * MINUTE)["pause_reason"] == "storm"
    longer = 30 * MINUTE + timedelta(seconds=1)
    assert refusal(paused, town, longer).slug == "wrong-code"
    assert refusal(paused, town, longer, pin="2468").slug == "wrong-code"
    assert town.events() == ["store_paused"]
    paused(town, WEEK, pin="8642")
    assert store(town).paused_until == town.clock.now() + WEEK
    assert (last(town).data["by"], last(town).data["manager"]) == ("Ana", "Mia")


def test_a_store_goes_on_when_somebody_says_so(town):
    paused(town)
    answer = pause.resume(town.world, town.tap())
    assert answer == {"version": 2, "paused_until": None, "pause_reason": None}
    assert (store(town).paused_until, store(town).pause_reason) == (None, None)
    assert (last(town).type, last(town).data["by"]) == ("store_resumed", "Ana")


def test_a_store_that_is_not_paused_does_not_go_on(town):
    answer = pause.resume(town.world, town.tap())
    assert answer == {"version": 0, "paused_until": None, "pause_reason": None}
    assert pause.resume_by_shop(town.world, "corner") == store(town)
    assert town.events() == []


def test_nor_does_one_whose_pause_is_over(town):
    paused(town)
    town.clock.advance(minutes=20)
    assert pause.resume(town.world, town.tap())["paused_until"] is None
    assert town.events() == ["store_paused"]


def test_the_same_command_gets_the_same_answer_and_no_second_pause(town):
    tap = town.tap()
    first = paused(town, tap=tap)
    town.clock.advance(minutes=5)
    assert paused(town, tap=tap) == first
    pause.resume(town.world, town.tap())
    assert paused(town, tap=tap) == first
    assert town.events() == ["store_paused", "store_resumed"]


def test_the_shop_pauses_and_resumes_its_stores(town):
    until = town.clock.now() + WEEK
    assert pause.pause_by_shop(town.world, "corner", until, "stock-taking").paused_until == until
    assert last(town).data == {"until": until, "reason": "stock-taking"}
    assert pause.resume_by_shop(town.world, "corner").paused_until is None
    assert town.events() == ["store_paused", "store_resumed"]


def test_a_store_that_nobody_knows_is_not_paused(town):
    until = town.clock.now() + HOUR
    unknown = refusal(pause.pause_by_shop, town.world, "kiosk", until, "storm")
    assert unknown.slug == refusal(pause.resume_by_shop, town.world, "kiosk").slug == "not-found"


def test_a_store_that_was_changed_meanwhile_keeps_the_change_and_the_pause(town):
    def renamed():
        stores.put(town.world, replace(CORNER, name="Kiosk"))

    town.faults.once("pickups.save", "before", renamed)
    paused(town)
    assert (store(town).name, store(town).pause_reason) == ("Kiosk", "storm")
    assert town.events() == ["store_paused"]


def test_an_arrival_meanwhile_is_no_reason_not_to_pause(town):
    town.ready()
    town.faults.once("pickups.save", "before", lambda: town.hear("here 5"))
    until = town.clock.now() + HOUR
    pause.pause_by_shop(town.world, "corner", until, "storm")
    assert town.events()[-2:] == ["customer_arrived", "store_paused"]
    assert town.world.pickups.head("corner").waiting == 1
    assert town.card(ANNA).is_here


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_pause_whose_reply_was_lost_is_kept_once(town, moment):
    town.faults.once("pickups.save", moment, Unavailable("lost"))
    paused(town)
    assert town.events() == ["store_paused"]
    town.faults.once("pickups.save", "before", Conflict(frozenset({"busy"})))
    pause.resume(town.world, town.tap())
    assert town.events() == ["store_paused", "store_resumed"]
