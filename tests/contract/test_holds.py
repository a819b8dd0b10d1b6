"""Holds: kept with their place in the slot or not at all, under every engine."""

from dataclasses import replace

import pytest

from chalicelib.domain.holds import HOLDS_PER_CUSTOMER, new_hold
from chalicelib.services.records import Change, Head, Holding, HoldWrite, Seat
from tests.contract.given import conflict, slot, who
from tests.outside import NOON
from tests.worlds import CORNER

LATER = slot(slot_id="20261124T1700Z")


def hold(side, hold_id="h1", where=None, holder="anna"):
    return new_hold(hold_id, side.name, where or slot(), holder, NOON)


def write(side, hold_id="h1", **states):
    return HoldWrite(side.name, hold_id, **states)


def save(side, *holds, seats=()):
    side.pickups.save(Change(side.name, Head(), seats=seats, holds=holds))


def joins(side, hold_id="h1", where=None):
    return Seat(side.name, where or slot(), f"h:{hold_id}")


def leaves(side, hold_id="h1", where=None):
    return Seat(side.name, where or slot(), f"h:{hold_id}", joins=False)


def keep(side, hold_id="h1", **more):
    """A hold is made; as it is read then."""
    made = hold(side, hold_id, **more)
    save(side, write(side, hold_id, after=made), seats=(joins(side, hold_id),))
    return look(side, hold_id).hold


def look(side, hold_id="h1", holder="anna"):
    return side.holds.look(side.name, hold_id, slot(), holder)


def test_nothing_is_kept_at_first(side):
    assert look(side) == Holding(None, None, frozenset(), frozenset())
    assert side.holds.look(side.name, "h1", None, "") == look(side)
    assert side.holds.some(side.name, ("h1", "h2")) == {}


def test_a_hold_is_read_with_its_store_its_slot_and_whose_it_is(side):
    side.stores.put(replace(CORNER, store_id=side.name), None)
    made = keep(side)
    found = look(side)
    assert replace(made, rev=0) == hold(side)
    assert found.store.store_id == side.name
    assert (found.members, found.held) == (frozenset(["h:h1"]), frozenset(["h1"]))
    assert side.holds.some(side.name, ("h1", "h2", "h1")) == {"h1": made}


def test_a_hold_of_another_store_is_not_there(side):
    keep(side)
    assert side.holds.look("elsewhere", "h1", slot(), "anna").hold is None
    assert side.holds.some("elsewhere", ("h1",)) == {}


def test_nobodys_hold_stands_in_no_set(side):
    keep(side, holder="")
    assert look(side, holder="").held == frozenset()


def test_more_holds_than_a_batch_takes_are_read(side):
    ids = [f"h{number}" for number in range(101)]
    for start in range(0, 101, 50):
        some = ids[start : start + 50]
        save(side, *(write(side, one, after=hold(side, one, holder="")) for one in some))
    assert sorted(side.holds.some(side.name, ids)) == sorted(ids)


def test_booking_reads_the_hold_that_an_order_brings(side):
    made = keep(side)
    assert side.orders.booking("A1", side.name, who(side), None, "h1").hold == made
    assert side.orders.booking("A1", side.name, who(side), slot(), "h2").hold is None
    assert side.orders.booking("A1", side.name, who(side), slot()).hold is None


def test_a_hold_becomes_an_orders_and_is_none_of_its_holders_any_more(side):
    made = keep(side)
    save(side, write(side, before=made, after=replace(made, order_id="A1")))
    found = look(side)
    assert found.hold.order_id == "A1"
    assert (found.members, found.held) == (frozenset(["h:h1"]), frozenset())


def test_a_hold_that_moves_is_in_one_slot_and_still_its_holders(side):
    made = keep(side)
    there = replace(made, slot_id=LATER.slot_id)
    seats = (joins(side, where=LATER), leaves(side))
    save(side, write(side, before=made, after=there), seats=seats)
    assert look(side).members == frozenset()
    assert look(side).held == frozenset(["h1"])
    members = side.orders.members(side.name, NOON.date())
    assert members == {LATER.slot_id: frozenset(["h:h1"])}


def test_a_hold_that_goes_leaves_nothing(side):
    made = keep(side)
    save(side, write(side, before=made), seats=(leaves(side),))
    assert look(side) == Holding(None, None, frozenset(), frozenset())


def test_a_holder_forgets_a_hold_whose_row_is_gone(side):
    save(side, write(side, after=hold(side)))
    save(side, write(side, "h9", holder="anna"))
    assert look(side).held == frozenset(["h1"])
    assert conflict(save, side, write(side, holder="anna")) == {"hold"}  # its row is not gone
    assert look(side).held == frozenset(["h1"])


def test_a_place_that_one_row_forbids_is_not_taken_by_the_others(side):
    for number in range(HOLDS_PER_CUSTOMER):
        save(side, write(side, f"h{number}", after=hold(side, f"h{number}")))
    more = write(side, "h9", after=hold(side, "h9"))
    assert conflict(save, side, more, seats=(joins(side, "h9"),)) == {"holder"}
    assert look(side, "h9").hold is None
    assert look(side).members == frozenset()


def made_twice(side):
    keep(side)
    return write(side, after=hold(side, holder=""))


def used_after_it_went(side):
    made = keep(side)
    save(side, write(side, before=made), seats=(leaves(side),))
    return write(side, before=made, after=replace(made, order_id="A1"))


def used_after_it_was_used(side):
    made = keep(side)
    save(side, write(side, before=made, after=replace(made, order_id="A1")))
    return write(side, before=made, after=replace(made, order_id="A2"))


def gone_after_it_was_used(side):
    made = keep(side)
    save(side, write(side, before=made, after=replace(made, order_id="A1")))
    return write(side, before=made)


def not_gone_after_all(side):
    keep(side)
    return write(side)


CASES = (
    made_twice,
    used_after_it_went,
    used_after_it_was_used,
    gone_after_it_was_used,
    not_gone_after_all,
)


@pytest.mark.parametrize("case", CASES)
def test_a_hold_that_moved_meanwhile_is_a_conflict_and_its_place_stays_as_it_is(side, case):
    late = case(side)
    known = look(side)
    assert conflict(save, side, late, seats=(joins(side, "h9"),)) == {"hold"}
    assert look(side) == known
