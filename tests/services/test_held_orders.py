"""An order that brings a hold has the place that was held, and only so many a day."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import commands, stores
from tests.services.holding import filled, hold, in_slot, left, put, release
from tests.worlds import ANNA, BERIT, CORNER, refusal


def test_an_order_has_the_place_that_was_held(town):
    slot = town.slot()
    hold(town)
    put(town, "A9", BERIT, slot_id=slot.slot_id)
    view, created = put(town, hold_id="h1")
    assert created
    assert (view.order.slot_id, view.order.due_at) == (slot.slot_id, slot.starts_at)
    assert in_slot(town, slot) == {"h:h1", "o:A9"}
    town.clock.advance(hours=1)
    assert left(town, slot) == 0  # it is the order's, and does not end


def test_an_order_may_name_the_slot_of_its_hold_and_no_other(town):
    hold(town)
    refused = refusal(put, town, hold_id="h1", slot_id=town.slot(4).slot_id)
    assert refused.slug == "validation-error"
    assert [one["pointer"] for one in refused.more["errors"]] == ["/slot_id"]
    assert put(town, hold_id="h1", slot_id=town.slot().slot_id)[1]


def test_a_hold_is_used_once(town):
    hold(town)
    put(town, hold_id="h1")
    refused = refusal(put, town, "A2", BERIT, hold_id="h1")
    assert refused.slug == "hold-expired"
    assert "another order, A1" in refused.detail
    assert "place of order A1" in refusal(hold, town).detail
    assert put(town, hold_id="h1")[1] is False  # the same order again is no second use


def test_letting_go_of_a_hold_that_is_an_orders_changes_nothing(town):
    slot = town.slot()
    hold(town)
    put(town, hold_id="h1")
    release(town)
    assert in_slot(town, slot) == {"h:h1"}


def test_a_hold_that_is_over_still_does_if_nobody_needed_its_place(town):
    slot = town.slot()
    filled(town, slot, "h1")
    assert put(town, hold_id="h1")[0].order.hold_id == "h1"
    assert in_slot(town, slot) == {"h:h1"}


def test_and_not_once_somebody_has_it(town):
    slot = town.slot()
    filled(town, slot, "h1", "h2")
    for order_id, phone in (("A1", ANNA), ("A2", BERIT)):
        put(town, order_id, phone, slot_id=slot.slot_id)
    refused = refusal(put, town, "A3", hold_id="h1")
    assert refused.slug == "hold-expired"
    named = refusal(put, town, "A3", hold_id="h1", slot_id=slot.slot_id)
    assert named.slug == "hold-expired"
    assert named.more["next_free"]
    assert in_slot(town, slot) == {"o:A1", "o:A2"}


def test_without_the_hold_an_order_that_names_its_slot_finds_another_place_there(town):
    slot = town.slot()
    hold(town)
    release(town)
    view, _ = put(town, hold_id="h1", slot_id=slot.slot_id)
    assert view.order.hold_id is None
    assert in_slot(town, slot) == {"o:A1"}
    assert "no hold h1" in refusal(put, town, "A2", hold_id="h1").detail


@pytest.mark.parametrize("change", [{"hours": {}}, {"paused": True}, {"capacity": 1}])
def test_a_hold_that_is_over_does_not_outlast_what_the_store_closed_since(town, change):
    slot = town.slot()
    put(town, "A9", BERIT, slot_id=slot.slot_id)
    filled(town, slot, "h1")
    after_change(town, change)
    refused = refusal(put, town, hold_id="h1")
    assert refused.slug == "hold-expired"
    assert "its place is gone" in refused.detail


def after_change(town, change):
    before = town.world.stores.get("corner")
    ends = town.clock.now() + timedelta(hours=9)
    after = replace(before, hours=change.get("hours", before.hours))
    if change.get("paused"):
        after = replace(after, paused_until=ends)
    capacity = change.get("capacity", before.slot.capacity)
    town.world.stores.put(replace(after, slot=replace(before.slot, capacity=capacity)), before)


@pytest.mark.parametrize("change", [{"hours": {}}, {"paused": True}, {"capacity": 1}])
def test_a_hold_that_is_alive_stands_whatever_the_store_closed_since(town, change):
    put(town, "A9", BERIT, slot_id=town.slot().slot_id)
    hold(town)
    after_change(town, change)
    assert put(town, hold_id="h1")[1]


def test_cancelling_an_order_that_came_from_a_hold_frees_its_place_once(town):
    slot = town.slot()
    hold(town)
    put(town, hold_id="h1")
    commands.cancel(town.world, "A1", "changed mind")
    assert in_slot(town, slot) == frozenset()
    put(town, "A2", slot_id=slot.slot_id)
    commands.cancel(town.world, "A1", "changed mind")
    assert in_slot(town, slot) == {"o:A2"}
    assert refusal(hold, town).slug == "hold-expired"


def test_cancelling_frees_the_place_though_the_store_has_other_hours_by_now(town):
    slot = town.slot()
    put(town, slot_id=slot.slot_id)
    after_change(town, {"hours": {}})
    commands.cancel(town.world, "A1", "closed for good")
    assert in_slot(town, slot) == frozenset()


def test_a_customer_has_so_many_orders_in_slots_a_day(town):
    few = replace(CORNER, slot=replace(CORNER.slot, per_customer=2))
    stores.put(town.world, few)
    hold(town)
    put(town, "A1", hold_id="h1")
    put(town, "A2", slot_id=town.slot(4).slot_id)
    refused = refusal(put, town, "A3", slot_id=town.slot(5).slot_id)
    assert refused.slug == "limit-reached"
    assert "2 open orders in slots on 2026-11-24" in refused.detail
    assert put(town, "A4")[1]  # as soon as possible: no slot is taken
    assert put(town, "A5", slot_id=town.slot(24).slot_id)[1]
    assert put(town, "A6", BERIT, slot_id=town.slot(5).slot_id)[1]
    commands.cancel(town.world, "A1", "one too many")
    assert put(town, "A3", slot_id=town.slot(5).slot_id)[1]
