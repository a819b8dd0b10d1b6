"""What comes late, or again, or in place of something else, and still has to arrive."""

from dataclasses import replace

import pytest

from chalicelib.services import access, deliver, effects, sweep, tablet
from chalicelib.services.deliver import Kept
from tests.services.test_deliver import listen, messages
from tests.worlds import CORNER, refusal

SID = f"SM{1:032x}"  # the first that the network gives out


def test_a_failure_that_is_told_before_we_know_the_texts_id_is_on_the_card(town):
    """The network calls back while our own request for the text is still being answered."""
    town.ready()
    early = lambda: effects.status_told(town.world, SID, "undelivered", "30003")  # noqa: E731
    town.faults.once("effects.finish", "before", early)
    effects.perform_text(town.world, CORNER.store_id, 2, "ready")
    assert town.card().text_failed


def test_a_delivery_that_is_told_before_that_is_no_failure(town):
    town.ready()
    early = lambda: effects.status_told(town.world, SID, "delivered", None)  # noqa: E731
    town.faults.once("effects.finish", "before", early)
    effects.perform_text(town.world, CORNER.store_id, 2, "ready")
    assert not town.card().text_failed


def test_a_card_that_takes_the_place_of_another_takes_it_off_the_board(town):
    """Undoing a hand-over puts the visit back where an order for later waited meanwhile."""
    town.ready()
    listen(town, "c1")
    card = replace(town.card(), version=9)
    deliver.fan_out(town.world, Kept(pickup=card, first=9, replaced="interim"))
    told = [(one["type"], one.get("pickup_id")) for one in messages(town)]
    assert told == [("gone", "interim"), ("card", None)]


def test_a_managers_release_needs_the_pin_and_tells_the_reason(town):
    access.add_person(town.world, CORNER.store_id, "Mia", "8642", "manager")
    town.ready()
    pickup_id = town.claimed().pickup_id
    give = (pickup_id, town.tap(), ("A1",), "manager", None)
    assert refusal(tablet.hand_over, town.world, *give, "1", "no code").slug == "wrong-code"
    tablet.hand_over(town.world, pickup_id, town.tap(), ("A1",), "manager", None, "8642", "no code")
    event = town.world.pickups.event(CORNER.store_id, len(town.events()))
    assert (event.data["proof"], event.data["reason"]) == ("manager", "no code")


def test_wrong_managers_pins_delay_whoever_types_them(town):
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    device = town.device("Ana")
    tries = [refusal(access.manager_of, town.world, device, "Ana", "1").slug for _ in range(6)]
    assert tries == ["wrong-code"] * 5 + ["too-many-attempts"]
    assert refusal(access.manager_of, town.world, device, "Nobody", "1").slug == "forbidden"


def test_one_text_that_cannot_be_taken_in_holds_up_no_other(town):
    town.ready()
    sids = [f"SM{n:032x}" for n in (7, 8)]
    town.telephone.inbound += [
        town.inbound(body, sid=s) for body, s in zip(("omw", "here 5"), sids, strict=True)
    ]
    town.clock.advance(seconds=90)
    town.faults.once("texts.get", "before", RuntimeError("poison"))
    assert sweep.sweep(town.world)["missed_texts"] == 1
    assert town.card().stall == "5"
    assert sweep.sweep(town.world)["missed_texts"] == 1  # the other one, at the next round


def test_after_a_day_a_text_that_cannot_be_taken_in_is_given_up(town):
    now = town.clock.now()
    long_ago = now - sweep.GIVE_UP_AFTER * 2
    assert sweep._watermark(now, [long_ago]) == now - sweep.GIVE_UP_AFTER
    assert sweep._watermark(now, []) == now


@pytest.mark.parametrize(("first", "then"), [("STOP", "START"), ("START", "STOP")])
def test_a_stop_or_start_that_is_found_late_yields_to_what_came_after_it(town, first, then):
    town.ready()
    late = town.inbound(first)
    if then == "START":
        town.hear("STOP")
    town.clock.advance(seconds=60)
    town.hear(then)
    before = town.world.pickups.load("corner", town.who()).customer
    sweep.receive(town.world, late, by="sweep")
    assert town.world.pickups.load("corner", town.who()).customer == before
