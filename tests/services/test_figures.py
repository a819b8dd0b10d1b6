"""A store's figures as they are read: of today, of a day long past, of a span."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from chalicelib.domain.events import Event, numbered
from chalicelib.services import figures, tablet
from chalicelib.services.records import Change, Head
from tests.worlds import ANNA, BERIT, CORNER, Town, refusal

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


def visit(town, order_id="A1", phone=ANNA, waits_seconds=60):
    """An order is ready, its customer comes and gets it."""
    town.ready(order_id, phone)
    town.hear("omw 5", phone)
    town.clock.advance(minutes=5)
    town.hear("here 5", phone)
    town.clock.advance(seconds=waits_seconds)
    town.hand_over(order_id, phone=phone)


def today(town):
    return figures.of_day(town.world, town.device(), None)


def test_the_figures_of_today_are_of_what_happened_today(town):
    visit(town)
    told = today(town)
    assert told["date"] == "2026-11-24"
    assert told["wait"]["announced"] == {"count": 1, "p50_seconds": 60, "p90_seconds": 60}
    assert (told["handed_over"], told["arrivals"], told["announced"]) == (1, 1, 1)
    assert told["ready_on_time"] == 1
    assert told["goals"]["wait_seconds"] == CORNER.wait_goal_seconds
    assert [one["hour"] for one in told["by_hour"]] == [13]


def test_after_an_undo_it_was_never_handed_over(town):
    town.ready()
    town.hear("here 5")
    pickup_id = town.hand_over("A1")
    tablet.undo(town.world, pickup_id, town.tap())
    assert today(town)["handed_over"] == 0


def test_a_day_begins_at_the_stores_own_midnight(town):
    visit(town)
    town.clock.advance(hours=10, minutes=50)  # five minutes to midnight in Stockholm
    assert today(town)["handed_over"] == 1
    town.clock.advance(minutes=10)
    assert (today(town)["date"], today(town)["handed_over"]) == ("2026-11-25", 0)
    yesterday = figures.of_day(town.world, town.device(), TODAY)
    assert (yesterday["date"], yesterday["handed_over"]) == ("2026-11-24", 1)


def test_figures_of_another_store_are_its_own(town):
    visit(town)
    device = replace(town.device(), store_id="harbour")
    assert refusal(figures.of_day, town.world, device, None).slug == "not-found"
    both = Town(CORNER, replace(CORNER, store_id="harbour", number="+46101380200"))
    visit(both)
    there = replace(both.device(), store_id="harbour")
    assert figures.of_day(both.world, there, None)["handed_over"] == 0


def long_ago(town, days):
    """A store that has had two hand-overs a day, at eight in the evening, until today."""
    told = tuple(
        Event("order_picked_up", town.clock.now() - ago * DAY + timedelta(hours=7), (f"A{n}",))
        for ago in range(days, 0, -1)
        for n in (ago, ago + 1000)
    )
    events = numbered(told, CORNER.store_id, 0)
    town.world.pickups.save(Change(CORNER.store_id, Head(), events=events))


@pytest.mark.parametrize("ago", [1, 2, 3, 40, 99, 100])
def test_the_figures_of_a_day_long_past_are_found_without_reading_all_since(town, ago):
    long_ago(town, 100)
    town.faults.calls.clear()
    told = figures.of_day(town.world, town.device(), TODAY - ago * DAY)
    assert told["handed_over"] == 2
    assert town.faults.calls.count("pickups.events_since") == 1
    assert town.faults.calls.count("pickups.event") <= 8


@pytest.mark.parametrize(("hours", "no_show"), [(20, 0), (40, 1)])
@pytest.mark.parametrize("asked_after", [3, 30])
def test_the_day_after_corrects_a_day_and_later_days_do_not(town, hours, no_show, asked_after):
    ended = town.clock.now()
    fetched = ended + timedelta(hours=hours)
    told = (Event("keep_ended", ended, ("A1",)), Event("order_picked_up", fetched, ("A1",)))
    events = numbered(told, CORNER.store_id, 0)
    town.world.pickups.save(Change(CORNER.store_id, Head(), events=events))
    town.clock.advance(days=asked_after)
    assert figures.of_day(town.world, town.device(), TODAY)["no_show"] == no_show


@pytest.mark.parametrize("ago", [0, -1, -300, 101, 5000])
def test_a_day_on_which_nothing_happened_has_nothing_to_count(town, ago):
    long_ago(town, 100)
    assert figures.of_day(town.world, town.device(), TODAY - ago * DAY)["handed_over"] == 0


def test_the_figures_of_a_span_are_of_all_its_days_and_not_of_the_last(town):
    long_ago(town, 10)
    told = figures.of_span(town.world, "corner", TODAY - 3 * DAY, TODAY - DAY)
    assert (told["store_id"], told["from"], told["to"]) == ("corner", "2026-11-21", "2026-11-23")
    assert told["handed_over"] == 4


def test_a_span_of_a_store_that_nobody_knows_is_not_found(town):
    assert refusal(figures.of_span, town.world, "kiosk", TODAY, TODAY + DAY).slug == "not-found"


def test_a_slot_is_overbooked_only_when_the_store_became_smaller(town):
    slot = town.slot()
    for order_id, phone in (("A1", ANNA), ("B1", BERIT)):
        town.put(order_id, phone, slot_id=slot.slot_id)
    assert today(town)["overbooked_slots"] == 0
    smaller = replace(CORNER, slot=replace(CORNER.slot, capacity=1))
    town.world.stores.put(replace(smaller, rev=1), town.world.stores.get("corner"))
    assert today(town)["overbooked_slots"] == 1
    tomorrow = figures.of_day(town.world, town.device(), TODAY + DAY)
    assert tomorrow["overbooked_slots"] == 0


def test_the_manager_sees_what_the_clock_does_next_to_whom_the_next_first(town):
    town.ready("A1", ANNA)
    town.put("A2", ANNA, due_at=town.clock.now() + 3 * DAY)
    town.ready("B1", BERIT)
    town.hear("here 5", BERIT)
    told = figures.manage(town.world, town.device())
    assert told["figures"]["arrivals"] == 1
    assert (told["paused_until"], told["pause_reason"]) == (None, None)
    found = told["deadlines"]
    assert [one["at"] for one in found] == sorted(one["at"] for one in found)
    assert [one["kind"] for one in found[:2]] == ["goal", "manager"]
    berit, anna = town.card(BERIT), town.card(ANNA)
    assert found[0] == {
        "at": town.clock.now() + timedelta(seconds=CORNER.wait_goal_seconds),
        "kind": "goal",
        "pickup_id": berit.pickup_id,
        "name": "Anna",
        "codes": [berit.orders[0].code],
        "order_id": None,
    }
    of_anna = [one for one in found if one["pickup_id"] == anna.pickup_id]
    assert {one["kind"] for one in of_anna} == {"reminder", "last_call", "keep_ended"}
    assert {one["order_id"] for one in of_anna} == {"A1"}
    assert {tuple(one["codes"]) for one in of_anna} == {(anna.orders[0].code,)}


def test_who_is_on_the_way_is_awaited_with_all_their_codes(town):
    town.ready("A1")
    town.ready("A2")
    town.hear("omw 10")
    found = figures.manage(town.world, town.device())["deadlines"]
    assert [(one["kind"], len(one["codes"])) for one in found] == [("journey_over", 2)]


def test_at_most_a_hundred_deadlines_are_told(town):
    for number in range(40):
        town.ready(f"A{number}", f"+467017406{number:02}")
    assert len(figures.manage(town.world, town.device())["deadlines"]) == 100
