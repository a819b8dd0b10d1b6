"""Every port of the table in memory: one dictionary, one lock, all or nothing.

The contract tests hold it to the same promises as DynamoDB. The world outside is `tests.outside`.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from chalicelib.adapters.phones import MetadataPhones
from chalicelib.adapters.qr import SegnoCodes
from chalicelib.adapters.signatures import HmacSignatures
from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.slots import Slot
from chalicelib.domain.store import Store
from chalicelib.services.deliver import Kept
from chalicelib.services.ports import Conflict
from chalicelib.services.records import (
    Booking,
    Change,
    Effect,
    Head,
    Loaded,
    OrderRecord,
    TextRecord,
)
from chalicelib.services.world import World
from tests.memory_access import MemoryAccess, Rows
from tests.memory_connectors import MemoryConnectors, Shopify
from tests.memory_holds import MemoryHolds, plan_holds
from tests.memory_privacy import MemoryPrivacy
from tests.memory_returns import MemoryReturns, plan_returns
from tests.memory_webhooks import MemoryWebhooks, Receivers
from tests.outside import Clock, Faults, Ids, Port, Tablets, Telephone, Work

GONE = object()


class Plan:
    """A transaction being put together: all conditions are checked, then all of it is applied."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.after: Rows = {}
        self.failed: set[str] = set()

    def write(self, label: str, key: tuple[Any, ...], value: Any, *, when: bool = True) -> None:
        """One operation. Two on one item are refused outright, as DynamoDB does."""
        if key in self.after:
            raise ValueError(f"two operations on one item: {key}")
        self.after[key] = value
        if not when:
            self.failed.add(label)

    def put_new(self, label: str, key: tuple[Any, ...], value: Any) -> None:
        self.write(label, key, value, when=key not in self.rows)

    def put_rev(self, label: str, key: tuple[Any, ...], value: Any) -> None:
        """A new row at rev 0, else the row as it was read."""
        known = self.rows.get(key)
        as_read = known is None if value.rev == 0 else known is not None and known.rev == value.rev
        self.write(label, key, replace(value, rev=value.rev + 1), when=as_read)

    def keep(self) -> None:
        if self.failed:
            raise Conflict(frozenset(self.failed))
        for key, value in self.after.items():
            if value is GONE:
                self.rows.pop(key, None)
            else:
                self.rows[key] = value


@dataclass
class MemoryStores:
    rows: Rows

    def get(self, store_id: str) -> Store | None:
        return self.rows.get(("store", store_id))

    remembered = get

    def put(self, store: Store, before: Store | None) -> None:
        plan = Plan(self.rows)
        known = self.get(store.store_id)
        as_read = known is None if before is None else known is not None and known.rev == before.rev
        kept = replace(store, rev=store.rev + 1)
        plan.write("store", ("store", store.store_id), kept, when=as_read)
        plan.keep()

    def all(self) -> list[Store]:
        return [self.rows[key] for key in sorted(key for key in self.rows if key[0] == "store")]

    def at_number(self, number_e164: str) -> tuple[str, ...]:
        return tuple(one.store_id for one in self.all() if one.number == number_e164)


@dataclass
class MemoryPickups:
    """`stream` is what the table's stream would tell of, in order."""

    rows: Rows
    stream: list[Kept] = field(default_factory=list)

    def load(self, store_id: str, customer_id: str) -> Loaded:
        pickup = self.rows.get(("pickup", store_id, customer_id))
        return Loaded(self.head(store_id), self.customer(customer_id), pickup)

    def customer(self, customer_id: str) -> Customer | None:
        return self.rows.get(("customer", customer_id))

    def head(self, store_id: str) -> Head:
        return self.rows.get(("head", store_id), Head())

    def board(self, store_id: str) -> tuple[Head, list[Pickup]]:
        mine = [row for key, row in self.rows.items() if key[:2] == ("pickup", store_id)]
        return self.head(store_id), mine

    def find(self, store_id: str, pickup_id: str) -> Pickup | None:
        return next((one for one in self.board(store_id)[1] if one.pickup_id == pickup_id), None)

    def find_done(self, store_id: str, store_date: str, pickup_id: str) -> Pickup | None:
        return self.rows.get(("done", store_id, store_date, pickup_id))

    def some_done(self, store_id: str, ids: Sequence[tuple[str, str]]) -> dict[str, Pickup]:
        found = (self.find_done(store_id, *one) for one in ids)
        return {one.pickup_id: one for one in found if one is not None}

    def save(self, change: Change) -> None:
        plan = Plan(self.rows)
        _plan_events(plan, change)
        _plan_pickup(plan, change)
        _plan_orders(plan, change)
        plan_holds(plan, change, GONE)
        plan_returns(plan, change)
        if change.left is not None:
            _plan_pickup(plan, change.left)
            if change.left.customer is not None:
                its = change.left.customer
                plan.put_rev("customer", ("customer", its.customer_id), its)
        if change.customer is not None:
            plan.put_rev("customer", ("customer", change.customer.customer_id), change.customer)
        if change.text is not None:
            key = ("text", change.text_customer_id, change.text.message_sid)
            plan.put_new("text", key, change.text)
        if change.command is not None:
            told = change.command
            plan.put_new("command", ("command", told.tablet_id, told.command_id), told)
        if change.store is not None:
            plan.put_rev("store", ("store", change.store.store_id), change.store)
        if change.tablet is not None:
            its = change.tablet
            plan.put_rev("tablet", ("tablet", its.store_id, its.tablet_id), its)
        plan.keep()
        self.stream += _told(change)

    def overdue(self, now: datetime) -> list[tuple[str, str]]:
        pickups = [row for key, row in self.rows.items() if key[0] == "pickup"]
        tied = [row for key, row in self.rows.items() if key[0] == "customer" and row.tie]
        due = [one for one in pickups if one.deadline_at is not None and one.deadline_at <= now]
        ties = [one for one in tied if not one.tie.settled and one.tie.until <= now]
        return [(o.store_id, o.customer_id) for o in due] + [("", o.customer_id) for o in ties]

    def events(self, store_id: str, after: int, limit: int) -> list[Event]:
        last = min(self.head(store_id).number, after + limit)
        return [self.rows["event", store_id, number] for number in range(after + 1, last + 1)]

    def event(self, store_id: str, number: int) -> Event | None:
        return self.rows.get(("event", store_id, number))

    def events_since(self, store_id: str, since: datetime, below: int = 0) -> list[Event]:
        last = (below or self.head(store_id).number + 1) - 1
        return [one for one in self.events(store_id, 0, last) if one.at >= since]

    def done_on(self, store_id: str, store_date: str) -> list[Pickup]:
        key = ("done", store_id, store_date)
        return [row for one, row in self.rows.items() if one[:3] == key]


def _plan_events(plan: Plan, change: Change) -> None:
    if not change.events:
        return
    key = ("head", change.store_id)
    known = plan.rows.get(key, Head())
    after = Head(change.head.number + len(change.events), change.waiting)
    plan.write("head", key, after, when=known.number == change.head.number)
    for event in change.events:
        plan.put_new("head", ("event", change.store_id, event.number), event)


def _plan_pickup(plan: Plan, change: Change) -> None:
    if change.gone is not None:
        key = ("pickup", change.store_id, change.gone.customer_id)
        known = plan.rows.get(key)
        as_read = known is not None and known.rev == change.gone.rev
        plan.write("pickup", key, GONE, when=as_read)
    elif change.pickup is not None:
        key = ("pickup", change.store_id, change.pickup.customer_id)
        plan.put_rev("pickup", key, change.pickup)
    if change.done is not None:
        key = ("done", change.store_id, change.done_date, change.done.pickup_id)
        plan.put_new("done", key, change.done)
    if change.reopened is not None:
        key = ("done", change.store_id, change.reopened_date, change.reopened.pickup_id)
        plan.write("done", key, GONE, when=key in plan.rows)


def _plan_orders(plan: Plan, change: Change) -> None:
    if change.order is not None:
        plan.put_new("order", ("order", change.order.order_id), change.order)
    ends = {one.order.order_id: one for one in change.closings}
    for order_id, closing in [*ends.items(), *((one, None) for one in change.reopenings)]:
        known = plan.rows.get(("order", order_id))
        after = replace(known, closing=closing) if known is not None else GONE
        plan.write("order", ("order", order_id), after, when=known is not None)
    for seat in change.seats:
        key = ("slot", seat.store_id, seat.slot.date, seat.slot.slot_id)
        members = plan.rows.get(key, frozenset())
        room = not seat.joins or len(members) < seat.slot.capacity or seat.member in members
        after = members | {seat.member} if seat.joins else members - {seat.member}
        plan.write("seat", key, after, when=room)


def _told(change: Change) -> list[Kept]:
    first = change.head.number + 1
    told = [Kept(event=event) for event in change.events]
    if change.left is not None:
        told += _told(change.left)
    if change.pickup is not None and change.gone is None:
        told.append(Kept(pickup=change.pickup, first=first))
    if change.done is not None:
        told.append(Kept(done=change.done, first=first))
    return told


@dataclass
class MemoryOrders(MemoryReturns):
    rows: Rows
    pickups: MemoryPickups

    def get(self, order_id: str) -> OrderRecord | None:
        return self.rows.get(("order", order_id))

    def booking(
        self,
        order_id: str,
        store_id: str,
        customer_id: str,
        slot: Slot | None,
        hold_id: str | None = None,
    ) -> Booking:
        seats = ("slot", store_id, slot.date, slot.slot_id) if slot else ()
        loaded, store = self.pickups.load(store_id, customer_id), self.rows.get(("store", store_id))
        hold = self.rows.get(("hold", store_id, hold_id))
        return Booking(loaded, store, self.get(order_id), self.rows.get(seats, frozenset()), hold)

    def members(self, store_id: str, day: date) -> dict[str, frozenset[str]]:
        of_day = ("slot", store_id, day.isoformat())
        return {key[3]: row for key, row in self.rows.items() if key[:3] == of_day and row}


@dataclass
class MemoryTexts:
    rows: Rows

    def get(self, customer_id: str, message_sid: str) -> TextRecord | None:
        return self.rows.get(("text", customer_id, message_sid))

    def watermark(self) -> datetime | None:
        return self.rows.get(("watermark",))

    def keep_watermark(self, at: datetime) -> None:
        self.rows["watermark",] = at


@dataclass
class MemoryEffects:
    rows: Rows

    def get(self, event_id: str, kind: str) -> Effect | None:
        return self.rows.get(("effect", event_id, kind))

    def begin(self, effect: Effect) -> None:
        plan = Plan(self.rows)
        plan.put_new("effect", ("effect", effect.event_id, effect.kind), effect)
        self._keep(plan, effect)

    def retry(self, effect: Effect, started_at: datetime) -> None:
        plan = Plan(self.rows)
        known = self.get(effect.event_id, effect.kind)
        was = (effect.started_at, effect.state)
        same = known is not None and (known.started_at, known.state) == was
        again = replace(effect, state="sending", started_at=started_at)
        plan.write("effect", ("effect", effect.event_id, effect.kind), again, when=same)
        self._keep(plan, effect)

    def _keep(self, plan: Plan, effect: Effect) -> None:
        customer = self.rows.get(("customer", effect.customer_id))
        if customer is not None and customer.opted_out is not None:
            plan.failed.add("customer")
        plan.keep()

    def finish(self, effect: Effect) -> tuple[str, str | None] | None:
        known = self.rows["effect", effect.event_id, effect.kind]
        if effect.message_sid is None and known.started_at != effect.started_at:
            return None
        self.rows["effect", effect.event_id, effect.kind] = effect
        if effect.message_sid is None:
            return None
        self.rows["sent", effect.message_sid] = (effect.event_id, effect.kind)
        return self.rows.get(("told", effect.message_sid), ())[1:] or None

    def told(self, message_sid: str, status: str, rank: int, error: str | None) -> bool:
        key = ("told", message_sid)
        if self.rows.get(key, (-1,))[0] >= rank:
            return False
        self.rows[key] = (rank, status, error)
        return True

    def of_message(self, message_sid: str) -> tuple[str, str] | None:
        return self.rows.get(("sent", message_sid))

    def unfinished(self, before: datetime) -> list[tuple[str, str]]:
        return [
            (row.event_id, row.kind)
            for key, row in self.rows.items()
            if key[0] == "effect" and row.state in {"sending", "again"} and row.started_at <= before
        ]


class Memory:
    """A whole world in memory, with handles on what only a test may touch."""

    def __init__(self, seed: int = 0) -> None:
        self.rows: Rows = {}
        self.faults, self.clock, self.ids = Faults(), Clock(), Ids(seed)
        self.telephone, self.tablets = Telephone(self.clock), Tablets()
        self.work, self.pickups = Work(self.clock), MemoryPickups(self.rows)
        self.receivers = Receivers(self.clock)
        self.shopify, self.signatures = Shopify(), HmacSignatures({})
        lock = threading.RLock()
        ports = {
            "stores": MemoryStores(self.rows),
            "pickups": self.pickups,
            "orders": MemoryOrders(self.rows, self.pickups),
            "holds": MemoryHolds(self.rows),
            "texts": MemoryTexts(self.rows),
            "effects": MemoryEffects(self.rows),
            "access": MemoryAccess(self.rows),
            "privacy": MemoryPrivacy(self.rows),
            "telephone": self.telephone,
            "tablets": self.tablets,
            "work": self.work,
            "webhooks": MemoryWebhooks(self.rows),
            "receivers": self.receivers,
            "connectors": MemoryConnectors(self.rows),
            "signatures": self.signatures,
            "shopify": self.shopify,
        }
        self.world = World(
            **{name: Port(name, port, lock, self.faults) for name, port in ports.items()},
            clock=self.clock,
            ids=self.ids,
            phones=MetadataPhones(),
            codes=SegnoCodes(),
            public_base_url="https://pickup.example",
            socket_url="wss://socket.example/live",
        )
