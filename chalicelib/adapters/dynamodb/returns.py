"""Announced returns in DynamoDB, and orders that move to another customer, as writes of a change.

Keeps the promises of `ports.Orders` and of `ports.Pickups.save` that are about them.
"""

from dataclasses import replace
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.adapters.dynamodb.table import Row, Table, Writes, absent, at_rev, present, setting
from chalicelib.domain.plain import plain
from chalicelib.services.records import Change, OrderRecord
from chalicelib.services.return_records import ReturnEnd, ReturnRecord


def get_return(table: Table, return_id: str) -> ReturnRecord | None:
    """One read; how it ended stands beside the document, written when it did."""
    row = table.get(keys.announced(return_id))
    if row is None:
        return None
    record = from_document(ReturnRecord, row.doc or "{}")
    ended: Any = row.closing  # PynamoDB's type does not say that it may be absent
    return replace(record, end=from_document(ReturnEnd, ended)) if ended else record


def return_writes(row: type[Row], writes: Writes, change: Change) -> None:
    """A return that is announced, and those that end."""
    one = change.announced
    if one is not None:
        _put_new(row, writes, keys.announced(one.return_id), "return", doc=to_document(one))
        pointer = keys.customer_return(one.customer_id, one.return_id)
        _put_new(row, writes, pointer, "customer_return")
    for end in change.return_ends:
        actions = setting(row, closing=to_document(end))
        there = row(*keys.announced(end.return_id))
        writes.updates.append(("return", there, actions, present(row)))


def _put_new(
    row: type[Row], writes: Writes, where: tuple[str, str], kind: str, **values: Any
) -> None:
    writes.puts.append(("return", row(*where, kind=kind, **values), absent(row)))


def amended_writes(row: type[Row], writes: Writes, change: Change) -> None:
    """An order's row with another body; if it is another customer's now, the pointers follow."""
    record = change.amended
    if record is None:
        return
    as_read = at_rev(row, record.rev) if record.rev else (present(row) & row.rev.does_not_exist())
    actions = setting(row, doc=to_document(_without_rev(record)), rev=record.rev + 1)
    writes.updates.append(("order", row(*keys.order(record.order_id)), actions, as_read))
    if change.left is not None and change.left_customer_id:
        old = keys.customer_order(change.left_customer_id, record.order_id)
        writes.deletes.append(("order", row(*old), None))
        new = keys.customer_order(record.customer_id, record.order_id)
        writes.puts.append(("order", row(*new, kind="customer_order"), absent(row)))


def _without_rev(record: OrderRecord) -> Any:
    document = plain(record)
    document.pop("rev", None)
    return document
