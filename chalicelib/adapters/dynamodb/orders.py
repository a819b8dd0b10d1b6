"""Orders and slots in DynamoDB. Keeps the promises of `ports.Orders`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document
from chalicelib.adapters.dynamodb.pickups import load_keys, loaded_of
from chalicelib.adapters.dynamodb.returns import get_return
from chalicelib.adapters.dynamodb.stores import store_of
from chalicelib.adapters.dynamodb.table import Row, Table
from chalicelib.domain.holds import Hold
from chalicelib.domain.slots import Slot
from chalicelib.services.records import Booking, Closing, OrderRecord
from chalicelib.services.return_records import ReturnRecord


class DynamoOrders:
    """The orders' rows and the slots' sets."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def get(self, order_id: str) -> OrderRecord | None:
        """One read."""
        row = self.table.get(keys.order(order_id))
        return order_of(row) if row is not None else None

    def some(self, order_ids: Sequence[str]) -> dict[str, OrderRecord]:
        """One batch read."""
        wanted = sorted({keys.order(order_id) for order_id in order_ids})
        rows = self.table.get_all(wanted) if wanted else {}
        return {record.order_id: record for record in map(order_of, rows.values())}

    def ended(
        self, store_id: str, status: str, before: tuple[datetime, str] | None, limit: int
    ) -> list[tuple[datetime, str]]:
        """From the index."""
        place = keys.ended_place(*before) if before else None
        places = self.table.ended(keys.ended(store_id, status), place, limit)
        return [keys.ended_at(one) for one in places]

    def get_return(self, return_id: str) -> ReturnRecord | None:
        """One read."""
        return get_return(self.table, return_id)

    def booking(
        self,
        order_id: str,
        store_id: str,
        customer_id: str,
        slot: Slot | None,
        hold_id: str | None = None,
    ) -> Booking:
        """One batch read."""
        wanted = [keys.order(order_id), keys.store(store_id), *load_keys(store_id, customer_id)]
        seats = keys.slot(store_id, slot.date, slot.slot_id) if slot else None
        held = keys.hold(store_id, hold_id) if hold_id else None
        rows = self.table.get_all([*wanted, *(key for key in (seats, held) if key)])
        order, store = rows.get(keys.order(order_id)), rows.get(keys.store(store_id))
        return Booking(
            loaded_of(rows, store_id, customer_id),
            store_of(store) if store is not None else None,
            order_of(order) if order is not None else None,
            members_of(rows.get(seats)) if seats else frozenset(),
            hold_of(rows.get(held)) if held else None,
        )

    def members(self, store_id: str, day: date) -> dict[str, frozenset[str]]:
        """One query."""
        rows = self.table.query(keys.slots(store_id, day.isoformat()))
        found = {row.sk: members_of(row) for row in rows}
        return {slot_id: members for slot_id, members in found.items() if members}


def order_of(row: Row) -> OrderRecord:
    """A row's order; how it ended stands beside the document, written when it did."""
    record = replace(from_document(OrderRecord, row.doc or "{}"), rev=int(row.rev or 0))
    ended: Any = row.closing  # PynamoDB's type does not say that it may be absent
    return replace(record, closing=from_document(Closing, ended)) if ended else record


def hold_of(row: Row | None) -> Hold | None:
    """A row's hold, at the row's `rev`."""
    if row is None:
        return None
    return replace(from_document(Hold, row.doc or "{}"), rev=int(row.rev or 0))


def members_of(row: Row | None) -> frozenset[str]:
    """Who stands in a row's set."""
    if row is None:
        return frozenset()
    members: Any = row.members  # PynamoDB's type does not say that it may be absent
    return frozenset(members or ())
