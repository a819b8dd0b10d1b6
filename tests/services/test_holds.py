"""A place during checkout: ten minutes, exact, freed by the clock alone, then an order's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.holds import HOLDS_PER_CUSTOMER
from chalicelib.domain.store import SlotRules
from chalicelib.services import holds, stores
from chalicelib.services.ports import Conflict, Unavailable
from tests.services.holding import filled, hold, in_slot, left, put, release
from tests.worlds import BERIT, CORNER, Town, refusal


def test_a_hold_takes_a_place_for_ten_minutes(town):
    slot = town.slot()
    kept, created = hold(town)
    assert created
    assert (kept.slot_id, kept.starts_at, kept.ends_at) == (
        slot.slot_id,
        slot.starts_at,
        slot.ends_at,
    )
    assert kept.expires_at == town.clock.now() + timedelta(minutes=10)
    assert in_slot(town, slot) == {"h:h1"}
    assert left(town, slot) == 1
    town.clock.advance(minutes=10)
    assert left(town, slot) == 2
    assert in_slot(town, slot) == {"h:h1"}  # nobody needed the place, so nobody moved it


def test_a_hold_is_nobodys_event(town):
    hold(town)
    release(town)
    assert town.events() == []


def test_the_same_hold_again_is_the_same_and_lasts_no_longer(town):
    first, _ = hold(town)
    town.clock.advance(minutes=9)
    again, created = hold(town)
    assert not created
    assert again.expires_at == first.expires_at
    town.clock.advance(minutes=1)
    refused = refusal(hold, town)
    assert refused.slug == "hold-expired"
    assert "a new hold needs an id of its own" in refused.detail


def test_another_slot_moves_the_hold_and_not_its_end(town):
    there = town.slot(4)
    first, _ = hold(town)
    town.clock.advance(minutes=5)
    moved, created = holds.put(town.world, "corner", "h1", there.slot_id)
    assert not created
    assert (moved.slot_id, moved.expires_at) == (there.slot_id, first.expires_at)
    assert town.world.orders.members("corner", town.clock.now().date()) == {
        there.slot_id: frozenset(["h:h1"])
    }


def test_a_hold_stays_where_it_is_if_the_other_slot_is_full(town):
    here, there = town.slot(), town.slot(4)
    hold(town)
    for other in ("h2", "h3"):
        hold(town, other, hours=4)
    refused = refusal(holds.put, town.world, "corner", "h1", there.slot_id)
    assert refused.slug == "slot-full"
    assert in_slot(town, here) == {"h:h1"}


def test_of_a_full_slot_no_hold_is_had(town):
    put(town, slot_id=town.slot().slot_id)
    hold(town)
    refused = refusal(hold, town, "h2")
    assert refused.slug == "slot-full"
    assert len(refused.more["next_free"]) == 3
    assert all(one["starts_at"] > town.slot().starts_at for one in refused.more["next_free"])


def test_a_closed_slot_is_not_kept_and_an_unknown_one_is_not_found(town):
    assert refusal(hold, town, hours=0).slug == "slot-closed"
    assert refusal(holds.put, town.world, "corner", "h1", "20261124T1317Z").slug == "not-found"
    assert refusal(holds.put, town.world, "nowhere", "h1", "20261124T1500Z").slug == "not-found"


def test_a_store_that_goes_while_we_ask_is_not_found(town):
    gone = lambda: town.memory.rows.pop(("store", "corner"))  # noqa: E731 - one thought
    town.faults.once("stores.remembered", "after", gone)
    assert refusal(hold, town).slug == "not-found"


def test_letting_go_frees_the_place_at_once_and_twice_is_once(town):
    slot = town.slot()
    hold(town)
    release(town)
    assert in_slot(town, slot) == frozenset()
    release(town)
    release(town, "never-was")
    assert left(town, slot) == 2


@pytest.mark.parametrize("booked", ["an order", "a hold", "a hold that moves"])
def test_a_hold_that_is_over_makes_room_for_whoever_comes(town, booked):
    slot = town.slot()
    filled(town, slot, "h1", "h2")
    assert left(town, slot) == 2
    if booked == "an order":
        assert put(town, slot_id=slot.slot_id)[1]
        newcomer = "o:A1"
    elif booked == "a hold":
        holds.put(town.world, "corner", "h9", slot.slot_id)
        newcomer = "h:h9"
    else:
        hold(town, "h9", hours=5)
        holds.put(town.world, "corner", "h9", slot.slot_id)
        newcomer = "h:h9"
    found = in_slot(town, slot)
    assert newcomer in found
    assert len(found) == 2  # one dead hold was enough
    assert left(town, slot) == 1


def test_the_place_of_a_dead_hold_goes_to_one_of_two(town):
    slot = town.slot()
    filled(town, slot, "h1")
    put(town, "A1", slot_id=slot.slot_id)
    other = lambda: put(town, "A2", BERIT, slot_id=slot.slot_id)  # noqa: E731 - one thought
    town.faults.once("pickups.save", "before", other)
    assert refusal(put, town, "A3", slot_id=slot.slot_id).slug == "slot-full"
    assert in_slot(town, slot) == {"o:A1", "o:A2"}


def test_a_slot_that_was_made_smaller_gives_no_place_away(town):
    slot = town.slot()
    put(town, "A1", slot_id=slot.slot_id)
    put(town, "A2", slot_id=slot.slot_id)
    before = town.world.stores.get("corner")
    smaller = replace(before.slot, capacity=1)
    stores.put(town.world, replace(CORNER, slot=smaller))
    assert refusal(hold, town).slug == "slot-full"
    assert in_slot(town, slot) == {"o:A1", "o:A2"}


def test_a_lost_reply_neither_doubles_a_hold_nor_takes_it_away(town):
    slot = town.slot()
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    kept, created = hold(town)
    assert created
    assert in_slot(town, slot) == {"h:h1"}
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert put(town, hold_id="h1")[1]
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    hold(town, "h2", hours=4)
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert hold(town, "h2", hours=5)[1] is False
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    release(town, "h2")
    assert town.world.orders.members("corner", town.clock.now().date()) == {
        kept.slot_id: frozenset(["h:h1"])
    }


def test_who_comes_second_with_the_same_hold_is_told_that_it_was_there(town):
    town.faults.once("pickups.save", "before", lambda: hold(town))
    assert hold(town)[1] is False


def test_an_order_and_the_end_of_its_hold_at_the_same_moment_are_one_or_the_other(town):
    slot = town.slot()
    filled(town, slot, "h1", "h2")
    newcomer = lambda: holds.put(town.world, "corner", "h9", slot.slot_id)  # noqa: E731 - one thought
    town.faults.once("pickups.save", "before", newcomer)
    view, _ = put(town, hold_id="h2")
    assert in_slot(town, slot) == {"h:h9", "h:h2"}
    assert view.order.hold_id == "h2"
    town.faults.once("pickups.save", "before", Conflict(frozenset({"hold"})))
    release(town, "h9")
    assert in_slot(town, slot) == {"h:h2"}


def test_a_dead_hold_that_becomes_an_orders_while_we_look_is_not_taken_from_it(town):
    slot = town.slot()
    filled(town, slot, "h1", "h2")
    town.faults.once("holds.some", "after", lambda: put(town, hold_id="h1"))
    holds.put(town.world, "corner", "h9", slot.slot_id)
    assert in_slot(town, slot) == {"h:h1", "h:h9"}
    assert town.world.orders.get("A1") is not None


def test_a_customer_holds_three_places_at_most(town):
    for number in range(HOLDS_PER_CUSTOMER):
        hold(town, f"h{number}", hours=2 + number, customer="cart-1")
    refused = refusal(hold, town, "h9", 8, "cart-1")
    assert refused.slug == "limit-reached"
    assert "holds 3 places" in refused.detail
    assert hold(town, "h0", 8, "cart-1")[0].slot_id == town.slot(8).slot_id  # moving is free
    assert hold(town, "h10", 8, "cart-2")[1]
    assert hold(town, "h11", 9)[1]


def test_a_hold_that_ended_any_way_counts_no_more(town):
    for number in range(HOLDS_PER_CUSTOMER):
        hold(town, f"h{number}", hours=2 + number, customer="cart-1")
    release(town, "h0")
    assert hold(town, "h3", customer="cart-1")[1]
    put(town, hold_id="h1")
    assert hold(town, "h4", 6, "cart-1")[1]
    assert refusal(hold, town, "h5", 7, "cart-1").slug == "limit-reached"
    town.clock.advance(minutes=10)
    assert holds.put(town.world, "corner", "h5", "20261124T2000Z", "cart-1")[1]


def test_holds_whose_rows_were_cleared_away_do_not_lock_their_customer_out(town):
    for number in range(HOLDS_PER_CUSTOMER):
        hold(town, f"h{number}", hours=2 + number, customer="cart-1")
        del town.memory.rows["hold", "corner", f"h{number}"]
    assert hold(town, "h9", 8, "cart-1")[1]


def test_the_way_out_of_a_day_that_is_full_is_the_next_one():
    rules = SlotRules(minutes=60, capacity=1, lead_minutes=0, horizon_days=3)
    hours = {"tue": (("13:00", "16:00"),), "thu": (("09:00", "12:00"),)}
    town = Town(replace(CORNER, slot=rules, hours=hours))
    for number, hour in enumerate(("1300", "1400")):
        holds.put(town.world, "corner", f"h{number}", f"20261124T{hour}Z")
    refused = refusal(holds.put, town.world, "corner", "h9", "20261124T1400Z")
    offered = [one["slot_id"] for one in refused.more["next_free"]]
    assert offered == ["20261126T0800Z", "20261126T0900Z", "20261126T1000Z"]


def test_beyond_the_horizon_there_is_no_way_out_and_before_it_there_is():
    rules = SlotRules(minutes=60, capacity=1, lead_minutes=0, horizon_days=0)
    town = Town(replace(CORNER, slot=rules, hours={"tue": (("13:00", "16:00"),)}))
    holds.put(town.world, "corner", "h1", "20261124T1400Z")
    refused = refusal(holds.put, town.world, "corner", "h2", "20261124T1400Z")
    assert [one["slot_id"] for one in refused.more["next_free"]] == ["20261124T1300Z"]
    holds.put(town.world, "corner", "h3", "20261124T1300Z")
    refused = refusal(holds.put, town.world, "corner", "h2", "20261124T1400Z")
    assert refused.more["next_free"] == []
