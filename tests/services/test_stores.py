"""Stores and slots for the shop, and the feed of events."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import feed, stores
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.world import known_store
from tests.worlds import CORNER, HARBOUR, Town, refusal


def test_a_store_is_new_once_and_changed_afterwards(town):
    assert stores.put(town.world, HARBOUR)[1]
    assert not stores.put(town.world, replace(HARBOUR, name="Port"))[1]
    assert stores.get(town.world, HARBOUR.store_id).name == "Port"


def test_the_same_store_again_is_not_written(town):
    town.faults.calls.clear()
    stores.put(town.world, CORNER)
    assert "stores.put" not in town.faults.calls


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
