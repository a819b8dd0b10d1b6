"""Moving an order to another slot: both slots at once or neither, and the goods wait for it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import booking, commands, holds, stores
from chalicelib.services.ports import Unavailable
from chalicelib.services.reschedule import reschedule
from tests.worlds import ANNA, BERIT, BINS, CORNER, refusal

THREE, FOUR, FIVE = "20261124T1500Z", "20261124T1600Z", "20261124T1700Z"


def put(town, order_id="A1", phone=ANNA, slot_id=THREE, **more):
    return booking.put_order(town.world, town.new(order_id, phone, slot_id=slot_id, **more))[0]


def move(town, order_id="A1", slot_id=FOUR):
    return reschedule(town.world, order_id, slot_id)


def seated(town):
    members = town.world.orders.members("corner", town.clock.now().date())
    return {slot_id: set(found) for slot_id, found in members.items()}


def test_an_order_moves_from_one_slot_to_the_other(town):
    put(town)
    view = move(town)
    assert (view.order.slot_id, view.order.due_at) == (FOUR, town.slot(4).starts_at)
    assert seated(town) == {FOUR: {"o:A1"}}
    assert town.events() == ["order_placed", "order_rescheduled"]


def test_to_the_slot_that_it_is_in_nothing_changes_though_it_is_full_or_closed(town):
    put(town)
    put(town, "A2", BERIT)
    assert move(town, slot_id=THREE).order.slot_id == THREE
    town.clock.advance(hours=4)
    assert move(town, slot_id=THREE).order.slot_id == THREE
    assert town.events() == ["order_placed", "order_placed"]


def test_into_a_full_slot_nobody_moves_and_the_next_free_ones_are_told(town):
    put(town)
    for order_id in ("A2", "A3"):
        put(town, order_id, BERIT, FOUR)
    refused = refusal(move, town)
    assert refused.slug == "slot-full"
    assert refused.more["next_free"][0]["slot_id"] == FIVE
    assert seated(town) == {THREE: {"o:A1"}, FOUR: {"o:A2", "o:A3"}}


def test_a_dead_hold_makes_room_for_an_order_that_moves(town):
    put(town)
    for hold_id in ("h1", "h2"):
        holds.put(town.world, "corner", hold_id, FOUR)
    assert refusal(move, town).slug == "slot-full"
    town.clock.advance(minutes=10)
    move(town)
    assert seated(town) == {FOUR: {"o:A1", "h:h2"}}


@pytest.mark.parametrize(
    ("slot_id", "slug"),
    [("20261124T1200Z", "slot-closed"), ("20261124T1317Z", "not-found"), ("never", "not-found")],
)
def test_into_a_slot_that_cannot_be_booked_nobody_moves(town, slot_id, slug):
    put(town)
    assert refusal(move, town, slot_id=slot_id).slug == slug
    assert seated(town) == {THREE: {"o:A1"}}


def test_an_order_without_a_slot_gets_one(town):
    town.put()
    assert move(town).order.slot_id == FOUR
    assert seated(town) == {FOUR: {"o:A1"}}


def test_an_order_that_came_from_a_hold_leaves_its_place_behind(town):
    holds.put(town.world, "corner", "h1", THREE)
    put(town, slot_id=None, hold_id="h1")
    view = move(town)
    assert view.order.hold_id is None
    assert seated(town) == {FOUR: {"o:A1"}}
    move(town, slot_id=THREE)
    assert seated(town) == {THREE: {"o:A1"}}
    commands.cancel(town.world, "A1", "changed mind")
    assert seated(town) == {}


def test_cancelling_after_a_move_frees_the_place_that_it_has_now(town):
    put(town)
    put(town, "A2", BERIT)
    move(town)
    for _ in range(2):
        commands.cancel(town.world, "A1", "changed mind")
    assert seated(town) == {THREE: {"o:A2"}}


def test_a_place_from_before_the_hours_changed_is_left_behind(town):
    put(town)
    before = town.world.stores.get("corner")
    siesta = {"tue": (("08:00", "15:00"), ("17:00", "20:00"))}  # it is four o'clock at three in UTC
    town.world.stores.put(replace(before, hours=siesta), before)
    move(town)
    assert seated(town) == {FOUR: {"o:A1"}}


def test_a_lost_reply_moves_it_once(town):
    put(town)
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert move(town).order.slot_id == FOUR
    assert seated(town) == {FOUR: {"o:A1"}}
    assert town.events() == ["order_placed", "order_rescheduled"]


def test_the_last_place_goes_to_one_of_two(town):
    put(town)
    put(town, "A2", BERIT, FOUR)
    other = lambda: put(town, "A3", BERIT, FOUR)  # noqa: E731 - one thought
    town.faults.once("pickups.save", "before", other)
    assert refusal(move, town).slug == "slot-full"
    assert seated(town) == {THREE: {"o:A1"}, FOUR: {"o:A2", "o:A3"}}


def test_an_order_that_is_cancelled_meanwhile_takes_no_place(town):
    put(town)
    cancel = lambda: commands.cancel(town.world, "A1", "changed mind")  # noqa: E731 - one thought
    town.faults.once("pickups.save", "before", cancel)
    assert refusal(move, town).slug == "invalid-transition"
    assert seated(town) == {}


def test_a_closed_order_does_not_move(town):
    put(town)
    commands.cancel(town.world, "A1", "changed mind")
    refused = refusal(move, town)
    assert (refused.slug, refused.current) == ("invalid-transition", "cancelled")
    assert refusal(move, town, slot_id=THREE).slug == "invalid-transition"


def test_an_unknown_order_is_not_found(town):
    assert refusal(move, town, "never").slug == "not-found"


def test_an_order_whose_card_is_gone_while_we_look_is_busy_and_not_lost(town):
    put(town)
    town.memory.rows.pop(("pickup", "corner", town.who()))
    assert refusal(move, town).slug == "busy"


def test_moving_within_a_day_costs_none_of_what_a_customer_may_have(town):
    stores.put(town.world, replace(CORNER, slot=replace(CORNER.slot, per_customer=1)))
    put(town)
    assert move(town).order.slot_id == FOUR
    put(town, "A2", slot_id=town.slot(24).slot_id)
    refused = refusal(move, town, "A2", FIVE)
    assert refused.slug == "limit-reached"
    assert "slot.per_customer" in refused.detail


def test_goods_that_are_ready_wait_for_the_new_slot(town):
    put(town)
    commands.ready(town.world, "A1", BINS)
    town.keep_ended()
    later = town.slot(72)
    view = move(town, slot_id=later.slot_id)
    assert view.order.kept_until == later.starts_at + timedelta(hours=CORNER.keep_hours)
    assert view.order.keep_ended_at is None
    assert view.order.status == "ready"


def test_goods_that_are_kept_longer_than_that_anyway_are_kept_as_they_were(town):
    put(town, slot_id=FIVE)
    town.clock.advance(hours=3)
    ready = commands.ready(town.world, "A1", BINS).order
    longer = replace(ready, kept_until=ready.kept_until + timedelta(days=3))
    card = town.card()
    town.memory.rows["pickup", "corner", town.who()] = replace(card, orders=(longer,))
    assert move(town, slot_id="20261124T1800Z").order.kept_until == longer.kept_until
