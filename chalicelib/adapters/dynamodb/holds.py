"""Holds in DynamoDB, read. Keeps the promises of `ports.Holds`; `saving` writes them."""

from collections.abc import Iterable

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.orders import hold_of, members_of
from chalicelib.adapters.dynamodb.stores import store_of
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.holds import Hold
from chalicelib.domain.slots import Slot
from chalicelib.services.records import Holding

BATCH = 100
"""The most that DynamoDB reads at once."""


class DynamoHolds:
    """The holds' rows, and the sets of those who hold them."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def look(self, store_id: str, hold_id: str, slot: Slot | None, holder: str) -> Holding:
        """One batch read."""
        store, hold = keys.store(store_id), keys.hold(store_id, hold_id)
        seats = keys.slot(store_id, slot.date, slot.slot_id) if slot else None
        whose = keys.holder(store_id, holder) if holder else None
        rows = self.table.get_all([store, hold, *(key for key in (seats, whose) if key)])
        found = rows.get(store)
        return Holding(
            store_of(found) if found is not None else None,
            hold_of(rows.get(hold)),
            members_of(rows.get(seats)) if seats else frozenset(),
            members_of(rows.get(whose)) if whose else frozenset(),
        )

    def some(self, store_id: str, hold_ids: Iterable[str]) -> dict[str, Hold]:
        """One batch read for each hundred."""
        wanted = sorted(set(hold_ids))
        found: dict[str, Hold] = {}
        for start in range(0, len(wanted), BATCH):
            batch = [keys.hold(store_id, one) for one in wanted[start : start + BATCH]]
            holds = (hold_of(row) for row in self.table.get_all(batch).values())
            found |= {hold.hold_id: hold for hold in holds if hold is not None}
        return found
