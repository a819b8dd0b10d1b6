"""Orders and slots in DynamoDB. Keeps the promises of `ports.Orders`."""

from dataclasses import replace
from datetime import date
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document
from chalicelib.adapters.dynamodb.pickups import load_keys, loaded_of
from chalicelib.adapters.dynamodb.stores import store_of
from chalicelib.adapters.dynamodb.table import Row, Table
from chalicelib.domain.slots import Slot
from chalicelib.services.records import Booking, Closing, OrderRecord


class DynamoOrders:
    """The orders' rows and the slots' sets."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def get(self, order_id: str) -> OrderRecord | None:
        """One read."""
        row = self.table.get(keys.order(order_id))
        return order_of(row) if row is not None else None

    def booking(self, order_id: str, store_id: str, customer_id: str, slot: Slot | None) -> Booking:
        """One batch read."""
        wanted = [keys.order(order_id), keys.store(store_id), *load_keys(store_id, customer_id)]
        seats = keys.slot(store_id, slot.date, slot.slot_id) if slot else None
        rows = self.table.get_all([*wanted, seats] if seats else wanted)
        order, store = rows.get(keys.order(order_id)), rows.get(keys.store(store_id))
        return Booking(
            loaded_of(rows, store_id, customer_id),
            store_of(store) if store is not None else None,
            order_of(order) if order is not None else None,
            _members(rows.get(seats)) if seats else frozenset(),
        )

    def members(self, store_id: str, day: date) -> dict[str, frozenset[str]]:
        """One query."""
        rows = self.table.query(keys.slots(store_id, day.isoformat()))
        found = {row.sk: _members(row) for row in rows}
        return {slot_id: members for slot_id, members in found.items() if members}


def order_of(row: Row) -> OrderRecord:
    """A row's order; how it ended stands beside the document, written when it did."""
    record = from_document(OrderRecord, row.doc or "{}")
    ended: Any = row.closing  # PynamoDB's type does not say that it may be absent
    return replace(record, closing=from_document(Closing, ended)) if ended else record


def _members(row: Row | None) -> frozenset[str]:
    if row is None:
        return frozenset()
    members: Any = row.members  # PynamoDB's type does not say that it may be absent
    return frozenset(members or ())
