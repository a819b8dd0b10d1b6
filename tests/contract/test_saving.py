"""A change is kept whole or not at all, and a conflict names the rows that had moved."""

from dataclasses import replace

import pytest

from chalicelib.services.records import Change, Head
from tests.contract.given import (
    DATE,
    board_one,
    change,
    closing,
    command,
    conflict,
    customer,
    event,
    here,
    kept,
    pickup,
    record,
    seat,
    slot,
    text,
    who,
)
from tests.outside import NOON


def members(side):
    return side.orders.members(side.name, NOON.date()).get(slot().slot_id, frozenset())


def test_nothing_is_there_before_anything_was_kept(side):
    loaded = side.pickups.load(side.name, "nobody")
    assert (loaded.head, loaded.customer, loaded.pickup) == (Head(), None, None)
    assert side.pickups.board(side.name) == (Head(), [])
    assert side.pickups.events(side.name, 0, 10) == []
    assert side.pickups.event(side.name, 1) is None
    assert side.orders.get("nothing") is None


def test_a_change_is_kept_whole(side):
    one = pickup(side)
    kept(
        side,
        event(),
        event("order_ready"),
        waiting=1,
        pickup=one,
        customer=customer(side, phone_e164="+46701740601", stores=(side.name,)),
        order=record(side, one.orders[0].order_id),
        seats=(seat(side, "o:A1"),),
        text=text(),
        text_customer_id=who(side),
        command=command(side, card=None),
    )
    loaded = side.pickups.load(side.name, who(side))
    assert loaded.head == Head(2, 1)
    assert replace(loaded.pickup, rev=0) == one
    assert loaded.customer.stores == (side.name,)
    assert side.orders.get(one.orders[0].order_id).code == "K7Q2"
    assert members(side) == {"o:A1"}
    assert side.texts.get(who(side), "SM1") == text()
    assert side.access.command(side.name, "c1").answer == {"card": None}


def everything_else(side):
    """Rows that are kept or not together with the one in question."""
    return {
        "text": text("SM9"),
        "text_customer_id": who(side),
        "command": command(side, "c9"),
        "seats": (seat(side, "o:Z9", 9),),
    }


def nothing_of_it(side, number):
    return (
        side.texts.get(who(side), "SM9") is None
        and side.access.command(side.name, "c9") is None
        and "o:Z9" not in members(side)
        and side.pickups.head(side.name).number == number
        and len(side.pickups.events(side.name, 0, 100)) == number
    )


def moved_head(side):
    board_one(side)
    return change(side, event(), head=Head(0)), {"head"}


def moved_pickup(side):
    read = board_one(side)
    kept(side, event(), pickup=here(read))
    return change(side, event(), pickup=replace(read, stall="7")), {"pickup"}


def pickup_there_already(side):
    board_one(side)
    return change(side, event(), pickup=pickup(side)), {"pickup"}


def pickup_gone(side):
    read = board_one(side)
    kept(side, event(), gone=read, done=read, done_date=DATE)
    return change(side, event(), pickup=replace(read, stall="7")), {"pickup"}


def pickup_moved_before_it_goes(side):
    read = board_one(side)
    kept(side, event(), pickup=here(read))
    return change(side, event(), gone=read), {"pickup"}


def moved_customer(side):
    kept(side, event(), customer=customer(side))
    read = side.pickups.load(side.name, who(side)).customer
    kept(side, event(), customer=replace(read, language="sv"))
    return change(side, event(), customer=replace(read, language="fi")), {"customer"}


def customer_there_already(side):
    kept(side, event(), customer=customer(side))
    return change(side, event(), customer=customer(side)), {"customer"}


def order_there_already(side):
    board_one(side)
    return change(side, event(), order=record(side, f"{side.name}-anna")), {"order"}


def order_to_close_is_not_there(side):
    ended = closing(pickup(side, "nobody"))
    return change(side, event(), closings=(ended,)), {"order"}


def order_to_open_is_not_there(side):
    return change(side, event(), reopenings=(f"{side.name}-nothing",)), {"order"}


def text_there_already(side):
    kept(side, event(), text=text("SM1"), text_customer_id=who(side))
    return change(side, event(), text=text("SM1"), text_customer_id=who(side)), {"text"}


def command_there_already(side):
    kept(side, event(), command=command(side))
    return change(side, event(), command=command(side, other=1)), {"command"}


def done_there_already(side):
    one = pickup(side)
    kept(side, event(), done=one, done_date=DATE)
    return change(side, event(), done=one, done_date=DATE), {"done"}


def done_is_not_there(side):
    return change(side, event(), reopened=pickup(side), reopened_date=DATE), {"done"}


def seat_is_full(side):
    kept(side, event(), seats=(seat(side, "o:A1", 1),))
    return change(side, event(), seats=(seat(side, "o:A2", 1),)), {"seat"}


def several_at_once(side):
    read = board_one(side)
    kept(side, event(), pickup=here(read), customer=customer(side))
    stale = {"pickup": replace(read, stall="7"), "customer": customer(side)}
    return change(side, event(), head=Head(1), **stale), {"head", "pickup", "customer"}


CASES = (
    moved_head,
    moved_pickup,
    pickup_there_already,
    pickup_gone,
    pickup_moved_before_it_goes,
    moved_customer,
    customer_there_already,
    order_there_already,
    order_to_close_is_not_there,
    order_to_open_is_not_there,
    text_there_already,
    command_there_already,
    done_there_already,
    done_is_not_there,
    seat_is_full,
    several_at_once,
)


@pytest.mark.parametrize("case", CASES)
def test_a_conflict_names_what_had_moved_and_nothing_of_the_change_is_kept(side, case):
    refused, what = case(side)
    number = side.pickups.head(side.name).number
    more = everything_else(side)
    free = {name: value for name, value in more.items() if not getattr(refused, name)}
    assert conflict(side.pickups.save, replace(refused, **free)) == what
    assert nothing_of_it(side, number)


def test_a_change_without_an_event_leaves_the_number_and_does_not_look_at_it(side):
    board_one(side)
    stale = Change(side.name, Head(0), command=command(side))
    side.pickups.save(stale)
    assert side.pickups.head(side.name).number == 1
    assert side.access.command(side.name, "c1") is not None


def test_a_change_of_nothing_is_nothing(side):
    side.pickups.save(Change(side.name, Head()))
    assert side.pickups.head(side.name) == Head()


def test_each_save_moves_the_revision_so_that_a_second_one_must_read(side):
    read = board_one(side)
    kept(side, event(), pickup=replace(read, stall="1"))
    fresh = side.pickups.load(side.name, who(side)).pickup
    assert fresh.rev == read.rev + 1
    kept(side, event(), pickup=replace(fresh, stall="2"))
    assert side.pickups.load(side.name, who(side)).pickup.stall == "2"


def test_what_became_none_is_none_when_it_is_read(side):
    read = board_one(side, stall="5")
    kept(side, event(), pickup=replace(read, stall=None))
    assert side.pickups.load(side.name, who(side)).pickup.stall is None


def test_a_pickup_that_goes_is_done_and_can_come_back(side):
    read = board_one(side)
    ended = closing(read)
    kept(side, event(), gone=read, done=read, done_date=DATE, closings=(ended,))
    assert side.pickups.load(side.name, who(side)).pickup is None
    assert side.pickups.find(side.name, read.pickup_id) is None
    done = side.pickups.find_done(side.name, DATE, read.pickup_id)
    assert done.orders == read.orders
    assert side.orders.get(read.orders[0].order_id).closing == ended
    kept(
        side,
        event(),
        pickup=replace(done, rev=0),
        reopened=done,
        reopened_date=DATE,
        reopenings=(read.orders[0].order_id,),
    )
    assert side.pickups.find_done(side.name, DATE, read.pickup_id) is None
    assert side.pickups.find(side.name, read.pickup_id).orders == read.orders
    assert side.orders.get(read.orders[0].order_id).closing is None


def test_a_done_pickup_lies_under_the_date_it_was_done_on(side):
    read = board_one(side)
    kept(side, event(), gone=read, done=read, done_date=DATE)
    assert side.pickups.find_done(side.name, "2026-11-25", read.pickup_id) is None


def test_another_stores_rows_are_not_there(side):
    read = board_one(side)
    assert side.pickups.find("elsewhere", read.pickup_id) is None
    assert side.pickups.load("elsewhere", read.customer_id).pickup is None
    assert side.pickups.events("elsewhere", 0, 10) == []


def test_without_a_phone_nothing_is_kept_of_a_customer(side):
    board_one(side)
    assert side.pickups.load(side.name, who(side)).customer is None
