"""From a decision to the one transaction that keeps it: versions, numbers, who waits, what is done.

Everything here is computed from what was read; it asks the world for ids only.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from chalicelib.domain.customer import Customer, LastVisit, with_store, without_store
from chalicelib.domain.decide import decide
from chalicelib.domain.dialogue import rated_visit
from chalicelib.domain.erasing import TRACES_MOST, leaves_traces
from chalicelib.domain.events import Event, numbered
from chalicelib.domain.facts import Fact
from chalicelib.domain.ladder import next_deadline
from chalicelib.domain.pickup import Order, Pickup, Stage, Status, board_facts
from chalicelib.domain.settling import settle
from chalicelib.domain.slots import hold_member, order_member, slot_at
from chalicelib.domain.store import Store, store_date
from chalicelib.services.ports import Ids
from chalicelib.services.records import Change, Closing, Loaded, Seat
from chalicelib.services.return_records import ReturnEnd

HAND_OVER_CODE_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Decided:
    """A pickup before and after some facts, and the events that tell of the difference."""

    before: Pickup | None
    after: Pickup
    events: tuple[Event, ...]


def new_pickup(ids: Ids, store_id: str, customer_id: str) -> Pickup:
    """An empty card for a customer's new visit."""
    return Pickup(store_id, customer_id, ids.pickup_id(), ids.digits(HAND_OVER_CODE_DIGITS))


def decided(before: Pickup | None, start: Pickup, facts: Iterable[Fact], now: datetime) -> Decided:
    """Answer several facts, one after the other. Raises: Refused by the first that cannot be."""
    after, events = start, tuple[Event, ...]()
    for fact in facts:
        after, more = decide(after, fact, now)
        events += more
    return Decided(before, after, events)


def to_change(
    ids: Ids, store: Store, loaded: Loaded, what: Decided, now: datetime, **rows: Any
) -> Change:
    """The transaction that keeps a decision. `rows` are further rows of the `Change`.

    A customer given among them is the one whose open stores are kept up to date. Whether they are
    texted is theirs to say: the card says what their row says, wherever they stopped or started.
    """
    kept = numbered(what.events, store.store_id, loaded.head.number)
    customer = rows.pop("customer", None) or loaded.customer
    stamped = _as_wished(_stamped(what, loaded.head.number + len(kept)), customer)
    settled, done = settle(stamped, ids.pickup_id(), ids.digits(HAND_OVER_CODE_DIGITS))
    if settled is not None:  # what is saved follows the row that was read, whatever its pickup id
        rev = loaded.pickup.rev if loaded.pickup else 0
        settled = replace(settled, rev=rev, deadline_at=_deadline(loaded, settled, store, now))
    today = store_date(store, now)
    followed = _customer(customer, settled, done, today, now)
    changed = settled if settled is not None and settled != loaded.pickup else None
    return Change(
        store_id=store.store_id,
        head=loaded.head,
        waiting=loaded.head.waiting + _waits(settled) - _waits(loaded.pickup),
        events=kept,
        pickup=changed,
        gone=loaded.pickup if settled is None else None,
        done=done,
        done_date=today if done else "",
        customer=followed if followed != loaded.customer else None,
        return_ends=_return_ends(what),
        closings=_closings(what, stamped, today),
        reopenings=_reopenings(what, stamped),
        **rows,
    )


def _deadline(loaded: Loaded, settled: Pickup, store: Store, now: datetime) -> datetime | None:
    """When to look again. For whoever is on the way an earlier look that was planned stays.

    It finds nothing to do and moves the deadline then; for those who will be later than they said
    it saves moving the row in the index, two units of a pickup's sixty. A look is never later than
    it should be.
    """
    wanted = next_deadline(settled, store, now)
    known = loaded.pickup.deadline_at if loaded.pickup else None
    if settled.stage is not Stage.ON_THE_WAY or wanted is None or known is None:
        return wanted
    return known if now < known < wanted else wanted


def _as_wished(pickup: Pickup, customer: Customer | None) -> Pickup:
    """The pickup as its customer's STOP or START has it; nobody else's changes it."""
    if customer is None or customer.customer_id != pickup.customer_id:
        return pickup
    return replace(pickup, no_texts=customer.opted_out is not None)


def freed_seats(store: Store, before: Pickup, after: Pickup) -> tuple[Seat, ...]:
    """A cancelled order gives its place in the slot back, whoever cancels it."""
    was_open = {order.order_id for order in before.open_orders}
    freed = (o for o in after.orders if o.status is Status.CANCELLED and o.order_id in was_open)
    seats = (own_seat(store, order) for order in freed)
    return tuple(seat for seat in seats if seat is not None)


def own_seat(store: Store, order: Order) -> Seat | None:
    """An order leaves the place that it has in its slot, whatever the store's hours are now."""
    slot = slot_at(store, order.slot_id) if order.slot_id else None
    if slot is None:
        return None
    member = hold_member(order.hold_id) if order.hold_id else order_member(order.order_id)
    return Seat(store.store_id, slot, member, joins=False)


def _waits(pickup: Pickup | None) -> int:
    return int(pickup is not None and pickup.is_here)


def _stamped(what: Decided, number: int) -> Pickup:
    """The pickup with its versions. No deadline yet: a pickup that is done has none."""
    after = replace(what.after, deadline_at=None)
    if not what.events:
        return after
    board_moved = board_facts(what.before) != board_facts(after)
    return replace(
        after,
        version=number,
        board_version=number if board_moved else after.board_version,
        told=(*after.told, *_telling(what.events, number))[-TRACES_MOST:],
        orders=tuple(_order_stamped(what.before, order, number) for order in after.orders),
    )


def _telling(events: tuple[Event, ...], last: int) -> list[int]:
    """The numbers of those that have to be found if the customer is to be forgotten."""
    first = last - len(events) + 1
    return [first + place for place, event in enumerate(events) if leaves_traces(event)]


def _order_stamped(before: Pickup | None, order: Order, number: int) -> Order:
    same = before is not None and before.order(order.order_id) == order
    return order if same else replace(order, version=number)


def _closings(what: Decided, stamped: Pickup, today: str) -> tuple[Closing, ...]:
    was_open = {order.order_id for order in what.before.open_orders} if what.before else set()
    return tuple(
        Closing(order, stamped.pickup_id, today)
        for order in stamped.orders
        if not order.is_open and order.order_id in was_open
    )


def _return_ends(what: Decided) -> tuple[ReturnEnd, ...]:
    """Returns with a row of their own that are over now."""
    was_open = {task.task_id for task in what.before.open_tasks} if what.before else set()
    return tuple(
        ReturnEnd(task.task_id, task.outcome or "", task.done_at, task.reason)
        for task in what.after.tasks
        if task.announced and task.done_at is not None and task.task_id in was_open
    )


def _reopenings(what: Decided, stamped: Pickup) -> tuple[str, ...]:
    """Orders whose rows say how they ended, and that have not ended after all."""
    before = what.before.orders if what.before else ()
    ended = {order.order_id for order in before if not order.is_open}
    return tuple(order.order_id for order in stamped.open_orders if order.order_id in ended)


def _customer(
    customer: Customer | None,
    settled: Pickup | None,
    done: Pickup | None,
    today: str,
    now: datetime,
) -> Customer | None:
    if customer is None:
        return None
    if done is not None:
        customer = _after_visit(customer, done, today, now)
        if settled is None:
            return without_store(customer, done.store_id)
    return with_store(customer, settled.store_id) if settled is not None else customer


def _after_visit(customer: Customer, done: Pickup, today: str, now: datetime) -> Customer:
    """The visit that a rating is about: what was handed over counts before what was dropped.

    A card of tasks alone ends no visit; the one before stays the last. So it does when orders were
    only dropped, as long as a rating of it would still count.
    """
    if not done.orders:
        return customer
    last = max(done.orders, key=lambda order: order.status is Status.PICKED_UP)
    rated = rated_visit(customer, now)
    if last.status is not Status.PICKED_UP and rated and rated.pickup_id != done.pickup_id:
        return customer
    visit = LastVisit(done.store_id, done.pickup_id, now, today, last.code, last.status)
    return replace(customer, last_visit=visit)
