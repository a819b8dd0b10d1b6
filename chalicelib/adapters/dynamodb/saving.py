"""A `Change` as one transaction: which rows, on which conditions. Each row stands in it once."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from pynamodb.expressions.condition import size
from pynamodb.expressions.update import Action

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_document
from chalicelib.adapters.dynamodb.returns import amended_writes, return_writes
from chalicelib.adapters.dynamodb.table import (
    Key,
    Table,
    Writes,
    absent,
    at_rev,
    present,
    setting,
    shard_of,
)
from chalicelib.domain.customer import Customer, is_stranger
from chalicelib.domain.holds import HOLDS_PER_CUSTOMER, Hold
from chalicelib.domain.pickup import Order, Pickup, ended_at
from chalicelib.domain.plain import plain, timestamp
from chalicelib.domain.store import Store
from chalicelib.services.records import (
    Change,
    CommandRecord,
    HoldWrite,
    OrderRecord,
    Seat,
    Tablet,
    TextRecord,
)

DAY_SECONDS = 86_400
TEXT_DAYS = 30
COMMAND_DAYS = 7
HOLD_DAYS = 30


class Saving:
    """Builds the writes of one change."""

    def __init__(self, table: Table) -> None:
        self.row = table.row
        self.writes = Writes()

    def of(self, change: Change) -> Writes:
        """All the writes of a change."""
        self._head(change)
        self._pickup(change)
        self._events(change)
        if change.done is not None:
            self._done(change, change.done)
        if change.reopened is not None:
            where = keys.done(change.store_id, change.reopened_date, change.reopened.pickup_id)
            self.writes.deletes.append(("done", self.row(*where), present(self.row)))
        if change.customer is not None:
            self._customer(change.customer, change.text)
        if change.order is not None:
            self._order(change.order)
        amended_writes(self.row, self.writes, change)
        return_writes(self.row, self.writes, change)
        if change.left is not None:
            self._left(change.left)
        self._closings(change)
        self._places(change)
        if change.text is not None:
            self._text(change.text_customer_id, change.text)
        if change.command is not None:
            self._command(change.command)
        if change.store is not None:
            self._store(change.store)
        if change.tablet is not None:
            self._tablet(change.tablet)
        return self.writes

    def _left(self, left: Change) -> None:
        """The card that an order left, and its customer."""
        self._pickup(left)
        if left.done is not None:
            self._done(left, left.done)
        if left.customer is not None:
            self._customer(left.customer, None)

    def _put_new(self, label: str, key: Key, kind: str, **values: Any) -> None:
        row = self.row(*key, kind=kind, **values)
        self.writes.puts.append((label, row, absent(self.row)))

    def _update(self, label: str, key: Key, condition: Any, **values: Any) -> None:
        actions = setting(self.row, **values)
        self.writes.updates.append((label, self.row(*key), actions, condition))

    def _head(self, change: Change) -> None:
        """Without an event nothing has happened, and the number stays."""
        if not change.events:
            return
        read = change.head.number
        as_read = self.row.number == read
        condition = as_read if read else (absent(self.row) | as_read)
        self._update(
            "head",
            keys.head(change.store_id),
            condition,
            kind="head",
            number=read + len(change.events),
            waiting=change.waiting,
        )

    def _events(self, change: Change) -> None:
        for event in change.events:
            where = keys.event(change.store_id, event.number)
            self._put_new("head", where, "event", doc=to_document(event))

    def _pickup(self, change: Change) -> None:
        pickup, gone = change.pickup, change.gone
        if gone is not None:
            where = keys.pickup(change.store_id, gone.customer_id)
            self.writes.deletes.append(("pickup", self.row(*where), at_rev(self.row, gone.rev)))
            return
        if pickup is None:
            return
        where = keys.pickup(change.store_id, pickup.customer_id)
        values = _pickup_values(pickup, change)
        if pickup.rev == 0:
            new = {name: value for name, value in values.items() if value is not None}
            self._put_new("pickup", where, "pickup", **new)
        else:
            self._update("pickup", where, at_rev(self.row, pickup.rev), **values)

    def _done(self, change: Change, done: Pickup) -> None:
        where = keys.done(change.store_id, change.done_date, done.pickup_id)
        first = change.head.number + 1
        self._put_new("done", where, "done", doc=to_document(done), first=first)
        if done.pickup_id not in {closing.pickup_id for closing in change.closings}:
            self._point(keys.customer_visit(done.customer_id, *_visit_of(change, done)), "visit_of")

    def _point(self, where: Key, kind: str) -> None:
        """So that it is found when its customer is to be forgotten; nothing else asks for it."""
        self.writes.puts.append((kind, self.row(*where, kind=kind), None))

    def _customer(self, customer: Customer, text: TextRecord | None) -> None:
        """Of a stranger only for as long as of the text that they wrote."""
        where, helped = keys.customer(customer.customer_id), customer.acts_for
        if helped is not None and text is not None:
            whose = (helped.store_id, helped.customer_id, helped.pickup_id)
            self._point(keys.customer_helped(customer.customer_id, *whose), "help_of")
        values: dict[str, Any] = {
            "doc": to_document(_next_rev(customer)),
            "rev": customer.rev + 1,
            "opted_out": 1 if customer.opted_out else None,
            "expires_at_s": _expires_at_s(text) if text and is_stranger(customer) else None,
            **_due(customer.customer_id, _tied_until(customer)),
        }
        if customer.rev == 0:
            new = {name: value for name, value in values.items() if value is not None}
            self._put_new("customer", where, "customer", **new)
        else:
            self._update("customer", where, at_rev(self.row, customer.rev), **values)

    def _order(self, order: OrderRecord) -> None:
        self._put_new("order", keys.order(order.order_id), "order", doc=to_document(order))
        pointer = keys.customer_order(order.customer_id, order.order_id)
        self._put_new("order", pointer, "customer_order")

    def _closings(self, change: Change) -> None:
        for closing in change.closings:
            where = keys.order(closing.order.order_id)
            document = to_document(closing)
            ended = _ended(change.store_id, closing.order)
            self._update("order", where, present(self.row), closing=document, **ended)
        for order_id in change.reopenings:
            back = {"closing": None, "ended_of": None, "ended_at": None}
            self._update("order", keys.order(order_id), present(self.row), **back)

    def _places(self, change: Change) -> None:
        for seat in change.seats:
            self._seat(seat)
        for hold in change.holds:
            self._hold(hold)

    def _seat(self, seat: Seat) -> None:
        """The set is the count: full, unless it is ours already.

        An absent set has room, because a capacity of 0 is refused before anything gets here.
        """
        where = keys.slot(seat.store_id, seat.slot.date, seat.slot.slot_id)
        if seat.joins:
            self._join("seat", where, seat.member, seat.slot.capacity, [])
        else:
            self._leave("seat", where, seat.member)

    def _join(self, label: str, where: Key, member: str, capacity: int, more: list[Action]) -> None:
        members = self.row.members
        taken: Any = size(members)  # type: ignore[no-untyped-call] # PynamoDB left it untyped
        room = members.does_not_exist() | (taken < capacity)
        condition = room | members.contains(member)
        actions = [members.add({member}), *more]
        self.writes.updates.append((label, self.row(*where), actions, condition))

    def _leave(self, label: str, where: Key, member: str) -> None:
        leaves = self.row.members.delete({member})
        self.writes.updates.append((label, self.row(*where), [leaves], None))

    def _hold(self, hold: HoldWrite) -> None:
        """The row outlives the slot: a place is never free because its hold's row went early."""
        where, before, after = keys.hold(hold.store_id, hold.hold_id), hold.before, hold.after
        if after is not None:
            values = {"doc": to_document(_next_rev(after)), "rev": after.rev + 1, **_kept(after)}
            if before is None:
                self._put_new("hold", where, "hold", **values)
            else:
                self._update("hold", where, at_rev(self.row, before.rev), **values)
        elif before is not None:
            self.writes.deletes.append(("hold", self.row(*where), at_rev(self.row, before.rev)))
        else:
            self.writes.checks.append(("hold", where, absent(self.row)))
        if hold.joins:
            holder = keys.holder(hold.store_id, hold.joins)
            forgets = setting(self.row, **_kept(after)) if after is not None else []
            self._join("holder", holder, hold.hold_id, HOLDS_PER_CUSTOMER, forgets)
        elif hold.leaves:
            self._leave("holder", keys.holder(hold.store_id, hold.leaves), hold.hold_id)

    def _text(self, customer_id: str, text: TextRecord) -> None:
        self._put_new(
            "text",
            keys.text(customer_id, text.message_sid),
            "text",
            doc=to_document(text),
            expires_at_s=_expires_at_s(text),
        )

    def _command(self, command: CommandRecord) -> None:
        self._put_new(
            "command",
            keys.command(command.tablet_id, command.command_id),
            "command",
            doc=to_document(command),
            expires_at_s=int(command.at.timestamp()) + COMMAND_DAYS * DAY_SECONDS,
        )

    def _store(self, store: Store) -> None:
        where, read = keys.store(store.store_id), at_rev(self.row, store.rev)
        values = {"doc": to_document(replace(store, rev=0)), "rev": store.rev + 1}
        self._update("store", where, read, **values)

    def _tablet(self, tablet: Tablet) -> None:
        where = keys.tablet(tablet.store_id, tablet.tablet_id)
        values = {"doc": to_document(_next_rev(tablet)), "rev": tablet.rev + 1}
        if tablet.rev == 0:
            self._put_new("tablet", where, "tablet", **values)
        else:
            self._update("tablet", where, at_rev(self.row, tablet.rev), **values)


def _ended(store_id: str, order: Order) -> dict[str, str]:
    """An order's place in the index of finished ones."""
    at = ended_at(order)
    place = keys.ended_place(at, order.order_id)
    return {"ended_of": keys.ended(store_id, order.status), "ended_at": place}


def _visit_of(change: Change, done: Pickup) -> tuple[str, str, str]:
    return change.store_id, change.done_date, done.pickup_id


def _due(shard_key: str, at: datetime | None) -> dict[str, Any]:
    """A row's place in the index of deadlines; None takes it out."""
    if at is None:
        return {"due_shard": None, "due_at": None}
    return {"due_shard": shard_of(shard_key), "due_at": timestamp(at)}


def _kept(hold: Hold) -> dict[str, int]:
    return {"expires_at_s": int(hold.ends_at.timestamp()) + HOLD_DAYS * DAY_SECONDS}


def _tied_until(customer: Customer) -> datetime | None:
    tie = customer.tie
    return tie.until if tie is not None and not tie.settled else None


def _expires_at_s(text: TextRecord) -> int:
    return int(text.at.timestamp()) + TEXT_DAYS * DAY_SECONDS


def _next_rev(state: Any) -> dict[str, Any]:
    """A row's document does not repeat its `rev`: that stands beside it."""
    document: dict[str, Any] = plain(state)
    document.pop("rev", None)
    return document


def _pickup_values(pickup: Pickup, change: Change) -> dict[str, Any]:
    """A pickup's attributes. A pickup without a deadline does not stand in the index."""
    return {
        "doc": to_document(_next_rev(pickup)),
        "rev": pickup.rev + 1,
        "first": change.head.number + 1,
        "pickup_id": pickup.pickup_id,
        **_due(pickup.customer_id, pickup.deadline_at),
    }
