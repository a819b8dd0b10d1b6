"""What is kept is read again: in order, without gaps, complete, and only by who should."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.customer import Tie
from chalicelib.domain.pickup import Bin, Message
from chalicelib.domain.store import SlotRules, Stall, Store
from chalicelib.services.ports import Conflict
from chalicelib.services.records import Head
from tests.contract.given import (
    board_one,
    change,
    conflict,
    customer,
    event,
    here,
    kept,
    order,
    pickup,
    record,
    seat,
    slot,
    who,
)
from tests.outside import NOON


def test_events_are_read_in_order_and_without_a_gap(side):
    for size in (1, 3, 2):
        kept(side, *[event()] * size)
    assert [one.number for one in side.pickups.events(side.name, 0, 100)] == [1, 2, 3, 4, 5, 6]
    assert [one.number for one in side.pickups.events(side.name, 2, 3)] == [3, 4, 5]
    assert side.pickups.events(side.name, 6, 3) == []
    assert side.pickups.event(side.name, 4).number == 4


def test_of_two_writers_with_one_number_one_wins(side):
    first, second = change(side, event("first")), change(side, event("second"))
    side.pickups.save(second)
    assert conflict(side.pickups.save, first) == {"head"}
    assert [one.type for one in side.pickups.events(side.name, 0, 9)] == ["second"]


def test_an_event_is_read_as_it_was_told(side):
    told = event("order_picked_up", data={"by": "Ana", "wait_seconds": 4}, pickup_id="p1")
    kept(side, told)
    assert side.pickups.event(side.name, 1) == replace(told, store_id=side.name, number=1)


def test_a_pickup_is_found_by_its_id_among_others(side):
    for name in ("anna", "berit", "carl"):
        board_one(side, name)
    assert side.pickups.find(side.name, "p-berit").customer_id == who(side, "berit")
    assert side.pickups.find(side.name, "p-nobody") is None


def fat(side, number):
    messages = tuple(Message(NOON, f"{number} " + "x" * 310) for _ in range(10))
    bins = tuple(Bin("B" * 20, 1) for _ in range(20))
    orders = tuple(order(f"{side.name}-{number}-{one}", bins=bins) for one in range(8))
    return pickup(side, f"c{number:03}", orders=orders, messages=messages)


def test_a_board_of_more_than_a_megabyte_is_read_whole(side):
    fats = [fat(side, number) for number in range(120)]
    for one in fats:
        kept(side, pickup=one)
    kept(side, event())
    head, found = side.pickups.board(side.name)
    assert head == Head(1)
    assert {one.pickup_id for one in found} == {one.pickup_id for one in fats}
    assert all(len(one.orders) == 8 and len(one.messages) == 10 for one in found)
    assert side.pickups.find(side.name, fats[-1].pickup_id).orders == fats[-1].orders


def test_a_pickup_is_overdue_from_its_deadline_until_that_is_moved_or_the_pickup_is_gone(side):
    def overdue(minutes):
        found = side.pickups.overdue(NOON + timedelta(minutes=minutes))
        return (side.name, who(side)) in found

    waiting = here(board_one(side))
    kept(side, event(), pickup=waiting)
    assert overdue(3)
    assert not overdue(2)
    read = side.pickups.load(side.name, who(side)).pickup
    kept(side, event(), pickup=replace(read, deadline_at=None))
    assert not overdue(9)
    read = side.pickups.load(side.name, who(side)).pickup
    kept(side, pickup=replace(read, deadline_at=NOON + timedelta(minutes=6)))
    assert not overdue(5)
    assert overdue(9)
    read = side.pickups.load(side.name, who(side)).pickup
    kept(side, event(), gone=read)
    assert not overdue(9)


def test_a_customer_who_was_asked_which_store_is_overdue_until_it_is_settled(side):
    def overdue(minutes):
        return ("", who(side)) in side.pickups.overdue(NOON + timedelta(minutes=minutes))

    tie = Tie("here 5", NOON, (side.name, "other"), NOON + timedelta(minutes=2))
    kept(side, customer=customer(side, tie=tie))
    assert side.pickups.customer(who(side)).tie == tie
    assert not overdue(1)
    assert overdue(2)
    read = side.pickups.customer(who(side))
    kept(side, customer=replace(read, tie=replace(tie, settled=True)))
    assert not overdue(9)
    kept(side, customer=replace(side.pickups.customer(who(side)), tie=None))
    assert not overdue(9)
    assert side.pickups.customer(who(side, "nobody")) is None


def members(side):
    return side.orders.members(side.name, NOON.date()).get(slot().slot_id, frozenset())


def test_a_seat_is_taken_once_however_often_it_is_asked_for(side):
    for _ in range(3):
        kept(side, event(), seats=(seat(side, "o:A1"),))
    assert members(side) == {"o:A1"}


def test_a_slot_never_holds_more_than_its_capacity(side):
    taken, refused = [], []
    for number in range(6):
        try:
            kept(side, event(), seats=(seat(side, f"o:A{number}", 2),))
        except Conflict as full:
            refused.append(full.what)
        else:
            taken.append(f"o:A{number}")
    assert taken == ["o:A0", "o:A1"]
    assert refused == [{"seat"}] * 4
    assert members(side) == set(taken)


def test_who_sits_in_a_full_slot_may_ask_again(side):
    for member in ("o:A1", "o:A2", "o:A1"):
        kept(side, event(), seats=(seat(side, member, 2),))
    assert members(side) == {"o:A1", "o:A2"}


def test_leaving_twice_frees_one_seat_and_harms_nobody(side):
    for member in ("o:A1", "o:A2"):
        kept(side, event(), seats=(seat(side, member, 2),))
    for _ in range(2):
        kept(side, event(), seats=(seat(side, "o:A1", 2, joins=False),))
    kept(side, event(), seats=(seat(side, "o:A3", 2),))
    assert members(side) == {"o:A2", "o:A3"}


def test_leaving_a_slot_that_nobody_ever_joined_is_harmless(side):
    kept(side, event(), seats=(seat(side, "o:A1", joins=False),))
    assert members(side) == frozenset()
    for member in ("o:A1", "o:A2"):
        kept(side, event(), seats=(seat(side, member, 2),))
    assert len(members(side)) == 2


def test_a_slot_that_the_last_one_left_is_absent(side):
    kept(side, event(), seats=(seat(side, "o:A1"),))
    kept(side, event(), seats=(seat(side, "o:A1", joins=False),))
    assert side.orders.members(side.name, NOON.date()) == {}


def test_booking_reads_everything_at_once(side):
    one = pickup(side)
    before = side.orders.booking("nothing", side.name, one.customer_id, slot())
    assert (before.order, before.members, before.loaded.pickup) == (None, frozenset(), None)
    assert before.store == side.stores.get(side.name)
    order_id = one.orders[0].order_id
    rows = {"pickup": one, "customer": customer(side), "order": record(side, order_id)}
    kept(side, event(), seats=(seat(side, "o:A1"),), **rows)
    after = side.orders.booking(order_id, side.name, one.customer_id, slot())
    assert after.order == side.orders.get(order_id)
    assert after.members == {"o:A1"}
    assert (before.store, after.store) == (None, None)
    side.stores.put(store(side), None)
    there = side.orders.booking(order_id, side.name, one.customer_id, None)
    assert there.store == side.stores.get(side.name)
    assert after.loaded == side.pickups.load(side.name, one.customer_id)
    assert side.orders.booking(order_id, side.name, one.customer_id, None).members == frozenset()


def store(side, **more):
    given = {"name": "Corner", "number": f"+46{side.name}", "time_zone": "Europe/Stockholm"}
    return Store(side.name, **{**given, **more})


def test_a_store_is_read_as_it_was_put(side):
    whole = store(
        side,
        hours={"mon": (("08:00", "20:00"),)},
        stalls=(Stall("1"), Stall("B2", "by the door")),
        slot=SlotRules(minutes=15, capacity=3, capacity_by_weekday={"sun": 0}),
    )
    side.stores.put(whole, None)
    read = side.stores.get(side.name)
    assert replace(read, rev=0) == whole
    assert side.stores.remembered(side.name) == read
    assert read in side.stores.all()
    assert side.stores.at_number(whole.number) == (side.name,)


def test_a_store_that_is_not_there_is_none(side):
    assert side.stores.get("nowhere") is None
    assert side.stores.remembered("nowhere") is None
    assert side.stores.at_number("+460") == ()


def test_of_two_who_put_a_store_at_once_one_wins(side):
    side.stores.put(store(side), None)
    assert conflict(side.stores.put, store(side, name="Other"), None)
    read = side.stores.get(side.name)
    side.stores.put(replace(read, name="First"), read)
    assert conflict(side.stores.put, replace(read, name="Second"), read)
    assert side.stores.get(side.name).name == "First"


def test_a_store_with_a_new_number_no_longer_answers_the_old_one(side):
    side.stores.put(store(side), None)
    read = side.stores.get(side.name)
    side.stores.put(replace(read, number=f"+47{side.name}"), read)
    assert side.stores.at_number(f"+46{side.name}") == ()
    assert side.stores.at_number(f"+47{side.name}") == (side.name,)


def test_stores_may_share_a_number(side):
    for name in ("b", "a"):
        shared = replace(store(side), store_id=f"{side.name}-{name}")
        side.stores.put(shared, None)
    assert side.stores.at_number(f"+46{side.name}") == (f"{side.name}-a", f"{side.name}-b")


def test_all_stores_are_listed_by_id(side):
    count = 120 if side.over_http else 3  # more than one batch of reads, where that is not slow
    for number in range(count):
        side.stores.put(replace(store(side), store_id=f"{side.name}-{number:03}"), None)
    ids = [one.store_id for one in side.stores.all()]
    mine = [one for one in ids if one.startswith(f"{side.name}-")]
    assert mine == [f"{side.name}-{number:03}" for number in range(count)]
    assert ids == sorted(ids)
