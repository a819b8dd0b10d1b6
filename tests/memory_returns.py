"""Announced returns, amended orders and the list of finished ones, in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.domain.pickup import ended_at
from chalicelib.services.records import Change, OrderRecord
from chalicelib.services.return_records import ReturnRecord
from tests.memory_access import Rows


class MemoryReturns:
    """The part of `ports.Orders` that is about lists and returns."""

    rows: Rows

    def some(self, order_ids: Sequence[str]) -> dict[str, OrderRecord]:
        found = (self.rows.get(("order", order_id)) for order_id in order_ids)
        return {record.order_id: record for record in found if record is not None}

    def ended(
        self, store_id: str, status: str, before: tuple[datetime, str] | None, limit: int
    ) -> list[tuple[datetime, str]]:
        records = [row for key, row in self.rows.items() if key[0] == "order" and row.closing]
        found = sorted(
            (_to_the_millisecond(ended_at(record.closing.order)), record.order_id)
            for record in records
            if record.store_id == store_id and record.closing.order.status == status
        )
        return [one for one in reversed(found) if before is None or one < before][:limit]

    def get_return(self, return_id: str) -> ReturnRecord | None:
        return self.rows.get(("return", return_id))


def _to_the_millisecond(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def plan_returns(plan: Any, change: Change) -> None:
    """What a change says of returns, and of an order whose body is another."""
    if change.announced is not None:
        plan.put_new("return", ("return", change.announced.return_id), change.announced)
    for end in change.return_ends:
        key = ("return", end.return_id)
        known = plan.rows.get(key)
        after = replace(known, end=end) if known is not None else None
        plan.write("return", key, after, when=known is not None)
    if change.amended is not None:
        key = ("order", change.amended.order_id)
        known = plan.rows.get(key)
        as_read = known is not None and known.rev == change.amended.rev
        plan.write("order", key, replace(change.amended, rev=change.amended.rev + 1), when=as_read)
