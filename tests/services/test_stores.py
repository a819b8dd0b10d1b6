"""Stores and slots for the shop, and the feed of events."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.store import Holiday
from chalicelib.services import booking, commands, feed, stores
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.world import known_store
from tests.worlds import ANNA, BERIT, BINS, CORNER, HARBOUR, Town, refusal

MINUTE_AND_A_HALF = 90


def test_a_store_is_new_once_and_changed_afterwards(town):
    assert stores.put(town.world, HARBOUR)[1]
    assert not stores.put(town.world, replace(HARBOUR, name="Port"))[1]
    assert stores.get(town.world, HARBOUR.store_id).name == "Port"


def test_the_same_store_again_is_not_written(town):
    town.faults.calls.clear()
    stores.put(town.world, CORNER)
    assert "stores.put" not in town.faults.calls


def looks(town):
    """Whose open pickups are queued to be looked at, whenever."""
    queued = [job for _, job in town.memory.work.waiting if job["do"] == "overdue"]
    return sorted((job["store_id"], job["customer_id"]) for job in queued)


def test_after_a_change_every_open_pickup_of_the_store_is_looked_at_again():
    town = Town(CORNER, HARBOUR)
    town.put("A1")
    town.put("A2", BERIT)
    booking.put_order(town.world, town.new("H1", store_id=HARBOUR.store_id))
    stores.put(town.world, replace(CORNER, wait_goal_seconds=60))
    assert looks(town) == sorted(("corner", town.who(one)) for one in (ANNA, BERIT))


@pytest.mark.parametrize("store", [CORNER, replace(HARBOUR, name="New")])
def test_nobody_is_looked_at_for_a_store_that_is_as_it_was_or_new(town, store):
    town.put()
    stores.put(town.world, store)
    assert looks(town) == []


def test_a_store_that_changes_with_nobody_on_its_board_asks_nothing_of_the_queue(town):
    town.faults.calls.clear()
    stores.put(town.world, replace(CORNER, name="New"))
    assert "work.put" not in town.faults.calls


def test_a_shorter_goal_counts_for_whoever_waits_already(town):
    stores.put(town.world, replace(CORNER, wait_goal_seconds=3600))
    town.ready()
    town.hear("here 5")
    stores.put(town.world, CORNER)
    town.clock.advance(seconds=MINUTE_AND_A_HALF - 1)
    town.work()
    assert town.card().deadline_at == town.clock.now() + timedelta(seconds=3600 - 89)
    town.clock.advance(seconds=1)
    town.work()
    assert town.card().deadline_at == town.clock.now() + timedelta(
        seconds=CORNER.wait_goal_seconds - 90
    )


def test_a_reminder_that_new_hours_bring_forward_is_due_at_its_time(town):
    closed = replace(CORNER, holidays=(Holiday("2026-11-25"),))
    stores.put(town.world, closed)
    town.put()
    commands.ready(town.world, "A1", BINS)
    later = town.card().deadline_at
    stores.put(town.world, CORNER)
    town.clock.advance(seconds=MINUTE_AND_A_HALF)
    town.work()
    assert town.card().deadline_at < later


def test_a_queue_that_is_away_for_a_moment_is_asked_again(town):
    town.put()
    town.faults.once("work.put", "before", Unavailable("a moment"))
    stores.put(town.world, replace(CORNER, name="New"))
    assert stores.get(town.world, "corner").name == "New"
    assert looks(town) == [("corner", town.who())]


def test_a_queue_that_stays_away_leaves_the_store_so_that_the_same_put_does_both(town):
    town.put()

    def away(call, moment):
        if call == "work.put":
            raise Unavailable("away")

    calm, town.faults.hook = town.faults.hook, away
    assert refusal(stores.put, town.world, replace(CORNER, name="New")).slug == "busy"
    assert stores.get(town.world, "corner").name == "Corner"
    town.faults.hook = calm
    stores.put(town.world, replace(CORNER, name="New"))
    assert stores.get(town.world, "corner").name == "New"
    assert looks(town) == [("corner", town.who())]


def test_a_store_that_was_kept_though_its_reply_was_lost_is_looked_at_as_well(town):
    town.put()
    town.faults.once("stores.put", "after", Unavailable("lost"))
    stores.put(town.world, replace(CORNER, name="New"))
    assert looks(town) == [("corner", town.who())]


def test_a_pause_survives_the_put_of_a_store(town):
    before = stores.get(town.world, CORNER.store_id)
    until = town.clock.now() + timedelta(hours=1)
    town.world.stores.put(replace(before, paused_until=until), before)
    kept, _ = stores.put(town.world, replace(CORNER, name="New"))
    assert kept.paused_until == until


def test_a_store_that_moved_meanwhile_is_read_again(town):
    town.faults.once("stores.put", "before", Conflict(frozenset({"store"})))
    kept, created = stores.put(town.world, replace(CORNER, name="New"))
    assert (kept.name, created) == ("New", False)


def test_an_unknown_store_is_not_found(town):
    assert refusal(stores.get, town.world, "nowhere").slug == "not-found"
    assert refusal(known_store, town.world, "nowhere").slug == "not-found"
    day = town.clock.now().date()
    assert refusal(stores.slots, town.world, "nowhere", day).slug == "not-found"


def test_a_slot_has_what_is_left_of_it_and_a_past_one_nothing(town):
    slot = town.slot()
    town.put("A1", slot_id=slot.slot_id)
    told = stores.slots(town.world, CORNER.store_id, town.clock.now().date())
    left = {one["slot_id"]: one["available"] for one in told}
    assert left[slot.slot_id] == 1
    assert left[town.slot(4).slot_id] == 2
    assert left[town.slot(-1).slot_id] == 0


def test_the_feed_is_read_to_its_end_without_gaps_or_repeats(town):
    for number in range(5):
        town.put(f"A{number}")
    seen, cursor = [], None
    while True:
        events, cursor = feed.after(town.world, CORNER.store_id, cursor, 2)
        if not events:
            break
        seen += [one.number for one in events]
    assert seen == [1, 2, 3, 4, 5]


def test_the_cursor_at_the_end_stays_good_for_what_comes(town):
    town.put("A1")
    _, cursor = feed.after(town.world, CORNER.store_id, None, 100)
    assert feed.after(town.world, CORNER.store_id, cursor, 100) == ([], cursor)
    town.put("A2")
    events, _ = feed.after(town.world, CORNER.store_id, cursor, 100)
    assert [one.number for one in events] == [2]


@pytest.mark.parametrize("cursor", ["2", "1.x", "x.y", "-1.", "²." + "0" * 16, "9" * 400, "1.å"])
def test_a_cursor_that_is_not_ours_is_refused(town, cursor):
    town.put()
    refused = refusal(feed.after, town.world, CORNER.store_id, cursor, 10)
    assert refused.slug == "validation-error"
    assert refused.more["errors"][0]["pointer"] == "/after"


def test_a_cursor_is_bound_to_its_store():
    town = Town(CORNER, HARBOUR)
    town.put()
    _, cursor = feed.after(town.world, CORNER.store_id, None, 10)
    refused = refusal(feed.after, town.world, HARBOUR.store_id, cursor, 10)
    assert refused.slug == "validation-error"
    assert refusal(feed.after, town.world, "nowhere", cursor, 10).slug == "not-found"


def test_an_engine_that_is_away_for_a_moment_is_asked_again(town):
    town.faults.once("stores.get", "before", Unavailable("a moment"))
    assert not stores.put(town.world, replace(CORNER, name="New"))[1]
