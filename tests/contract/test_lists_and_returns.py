"""Amended orders, orders that move, finished ones in a list, and announced returns."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.pickup import TAKE_IN, Status, Task, TaskLine
from chalicelib.services.records import Change, Closing
from chalicelib.services.return_records import ReturnEnd, ReturnRecord
from tests.contract.given import (
    DATE,
    board_one,
    change,
    closing,
    conflict,
    customer,
    event,
    kept,
    order,
    pickup,
    record,
    who,
)
from tests.outside import NOON


def ended(side, name, minutes=0, status=Status.CANCELLED):
    """An order that ended so many minutes after noon."""
    order_id = f"{side.name}-{name}"
    at = NOON + timedelta(minutes=minutes)
    times = {"cancelled_at": at} if status is Status.CANCELLED else {"picked_up_at": at}
    kept(side, event(), order=record(side, order_id))
    end = Closing(order(order_id, status=status, **times), "p-1", DATE)
    kept(side, event("order_cancelled"), closings=(end,))
    return order_id


def listed(side, status="cancelled", before=None, limit=10):
    return side.orders.ended(side.name, status, before, limit)


def test_an_amended_order_is_read_with_its_new_body_once(side):
    one = board_one(side)
    known = side.orders.get(one.orders[0].order_id)
    amended = replace(known, body={"lines": [], "number": "7"})
    kept(side, event("order_amended"), amended=amended)
    read = side.orders.get(known.order_id)
    assert (read.body, read.fingerprint, read.rev) == (amended.body, known.fingerprint, 1)
    stale = change(side, event("order_amended"), amended=amended)
    assert conflict(side.pickups.save, stale) == {"order"}
    kept(side, event("order_amended"), amended=replace(read, body={"lines": []}))
    assert side.orders.get(known.order_id).body == {"lines": []}


def test_an_amendment_of_an_order_that_is_not_there_is_a_conflict(side):
    lost = change(side, event(), amended=record(side, f"{side.name}-none"))
    assert conflict(side.pickups.save, lost) == {"order"}


def moving(side, one, *, gone):
    """The change that takes the order of a card to another customer."""
    known = side.orders.get(one.orders[0].order_id)
    to = replace(known, customer_id=who(side, "berit"), generation=1)
    joined = pickup(side, "berit", orders=one.orders)
    head = side.pickups.head(side.name)
    stays = None if gone else replace(one, orders=())
    done = replace(one, orders=()) if gone else None
    left = Change(
        side.name,
        head,
        pickup=stays,
        gone=one if gone else None,
        done=done,
        done_date=DATE if gone else "",
        customer=customer(side, "anna", language="sv"),
    )
    rows = {"pickup": joined, "amended": to, "left": left, "left_customer_id": one.customer_id}
    return change(side, event("order_amended"), customer=customer(side, "berit"), **rows)


@pytest.mark.parametrize("gone", [True, False])
def test_an_order_moves_between_two_cards_and_customers_at_once(side, gone):
    one = board_one(side)
    side.pickups.save(moving(side, one, gone=gone))
    order_id = one.orders[0].order_id
    there = side.pickups.load(side.name, who(side, "berit"))
    assert [each.order_id for each in there.pickup.orders] == [order_id]
    left = side.pickups.load(side.name, who(side))
    assert (left.pickup is None) == gone
    assert left.customer.language == "sv"
    assert side.orders.get(order_id).customer_id == who(side, "berit")
    found = side.pickups.find_done(side.name, DATE, one.pickup_id)
    assert (found is not None) == gone


def test_a_move_from_a_card_that_has_changed_moves_nothing(side):
    one = board_one(side)
    planned = moving(side, one, gone=True)
    kept(side, pickup=replace(one, stall="5"))
    assert conflict(side.pickups.save, planned) == {"pickup"}
    assert side.pickups.load(side.name, who(side, "berit")).pickup is None
    assert side.orders.get(one.orders[0].order_id).customer_id == who(side)


def test_finished_orders_are_listed_newest_first_by_status(side):
    ids = [ended(side, f"C{minute}", minute) for minute in (1, 3, 2)]
    taken = ended(side, "P1", 9, Status.PICKED_UP)
    assert [order_id for _, order_id in listed(side)] == [ids[1], ids[2], ids[0]]
    assert listed(side, "picked_up") == [(NOON + timedelta(minutes=9), taken)]
    assert listed(side, "expired") == []


def test_a_list_goes_on_before_a_place_and_ends_at_its_limit(side):
    ids = [ended(side, f"C{number}") for number in range(4)]
    first = listed(side, limit=3)
    assert [one[1] for one in first] == sorted(ids, reverse=True)[:3]
    assert [one[1] for one in listed(side, before=first[-1])] == [min(ids)]


def test_an_order_that_is_open_again_is_in_no_list(side):
    one = board_one(side)
    kept(side, event("order_picked_up"), closings=(closing(one),))
    assert len(listed(side, "picked_up")) == 1
    kept(side, event("hand_over_undone"), reopenings=(one.orders[0].order_id,))
    assert listed(side, "picked_up") == []


def test_some_orders_are_read_at_once_and_missing_ones_are_absent(side):
    ids = [board_one(side, name).orders[0].order_id for name in ("anna", "berit")]
    found = side.orders.some([*ids, f"{side.name}-none", ids[0]])
    assert {key: one.order_id for key, one in found.items()} == {one: one for one in ids}
    assert side.orders.some([]) == {}


def test_some_done_pickups_are_read_at_once(side):
    one = board_one(side)
    kept(side, event("order_picked_up"), gone=one, done=one, done_date=DATE)
    asked = [(DATE, one.pickup_id), (DATE, "none"), ("2026-01-01", one.pickup_id)]
    assert list(side.pickups.some_done(side.name, asked)) == [one.pickup_id]
    assert side.pickups.some_done(side.name, []) == {}


def announced(side):
    return ReturnRecord(
        f"{side.name}-R1", side.name, who(side), "f", NOON, {"lines": [{"quantity": 1}]}, "K7Q2"
    )


def test_a_return_is_announced_once_and_read_as_it_was_put(side):
    kept(side, event("return_announced"), announced=announced(side))
    assert side.orders.get_return(announced(side).return_id) == announced(side)
    again = change(side, event("return_announced"), announced=announced(side))
    assert conflict(side.pickups.save, again) == {"return"}
    assert side.orders.get_return(f"{side.name}-none") is None


def test_a_return_that_ends_keeps_how(side):
    kept(side, event("return_announced"), announced=announced(side))
    end = ReturnEnd(announced(side).return_id, "refused", NOON, "worn")
    kept(side, event("return_refused"), return_ends=(end,))
    assert side.orders.get_return(end.return_id) == replace(announced(side), end=end)
    lost = change(side, event(), return_ends=(replace(end, return_id=f"{side.name}-none"),))
    assert conflict(side.pickups.save, lost) == {"return"}


def test_the_lines_of_a_return_stand_on_the_card(side):
    lines = (TaskLine("Blue vase", 2),)
    task = Task("R1", TAKE_IN, NOON, lines=lines, code="K7Q2", announced=True)
    kept(side, event("return_announced"), pickup=pickup(side, tasks=(task,)))
    assert side.pickups.load(side.name, who(side)).pickup.tasks == (task,)
