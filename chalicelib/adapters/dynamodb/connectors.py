"""Deliveries of shop systems in DynamoDB. Keeps the promises of `connector_records.Connectors`.

A delivery that is not done has a row with what was needed of it in the partition of its connector;
beside it a row with nothing but its id stays for a month, so that it is taken in once.
"""

from dataclasses import replace
from datetime import datetime

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.adapters.dynamodb.table import (
    Key,
    Row,
    Table,
    Writes,
    absent,
    at_rev,
    present,
    setting,
)
from chalicelib.services.connector_records import ConnectorSettings, Delivery, Linked
from chalicelib.services.ports import Conflict, Unavailable

DAY_SECONDS = 86_400
DELIVERY_DAYS = 30
LINK_DAYS = 180
"""Longer than any order stays open, and than any shop repeats its news."""


class DynamoConnectors:
    """One table with everything else."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def settings(self, connector: str) -> ConnectorSettings:
        """One read."""
        row = self.table.get(keys.connector(connector))
        if row is None or not row.doc:
            return ConnectorSettings(connector)
        return from_document(ConnectorSettings, row.doc)

    def put_settings(self, settings: ConnectorSettings) -> None:
        """One write."""
        where = keys.connector(settings.connector)
        self.table.put(self.table.row(*where, kind="connector", doc=to_document(settings)))

    def keep(self, delivery: Delivery) -> bool:
        """One transaction: both rows, if its id is new."""
        row, where = self.table.row, _place(delivery)
        ends = _expires(delivery.received_at, DELIVERY_DAYS)
        seen = row(
            *keys.hook_seen(delivery.connector, delivery.delivery_id),
            kind="hook_seen",
            doc=where[1],
            expires_at_s=ends,
        )
        open_row = row(
            *where, kind="hook", doc=to_document(delivery), ends_at=where[1], expires_at_s=ends
        )
        writes = Writes()
        writes.puts.append(("delivery", seen, absent(row)))
        writes.puts.append(("open", open_row, None))
        try:
            self.table.write(writes)
        except Conflict as conflict:
            if "delivery" not in conflict.what:  # the same delivery is being kept just now
                raise Unavailable("DynamoDB: a transaction in the way") from conflict
            return False
        return True

    def open(self, connector: str, delivery_id: str) -> Delivery | None:
        """Two reads: where it lies, and whether it still does."""
        seen = self.table.get(keys.hook_seen(connector, delivery_id))
        if seen is None or not seen.doc:
            return None
        row = self.table.get((keys.hooks(connector), seen.doc))
        return from_document(Delivery, row.doc) if row is not None and row.doc else None

    def all_open(
        self, connector: str, after: str | None, limit: int
    ) -> tuple[list[Delivery], str | None]:
        """One query, of a page."""
        later = self.table.row.sk > after if after else None
        rows = list(self.table.query(keys.hooks(connector), later, limit))
        found = [from_document(Delivery, row.doc) for row in rows if row.doc]
        return found, rows[-1].sk if len(rows) == limit else None

    def fail(self, delivery: Delivery) -> None:
        """One conditional write."""
        row = self.table.row
        try:
            actions = setting(row, doc=to_document(delivery))
            self.table.update(_place(delivery), actions, present(row))
        except Conflict:
            return

    def done(self, delivery: Delivery) -> None:
        """One delete."""
        self.table.delete(_place(delivery))

    def linked(self, connector: str, source_id: str) -> Linked:
        """One read."""
        row = self.table.get(keys.linked(connector, source_id))
        return _linked(row) if row is not None else Linked(connector, source_id)

    def put_linked(self, linked: Linked) -> None:
        """One conditional write."""
        row = self.table.row
        newest = max([*linked.orders.values(), *filter(None, [linked.cancelled_at])])
        new = row(
            *keys.linked(linked.connector, linked.source_id),
            kind="linked",
            doc=to_document(replace(linked, rev=0)),
            rev=linked.rev + 1,
            expires_at_s=_expires(newest, LINK_DAYS),
        )
        self.table.put(new, at_rev(row, linked.rev) if linked.rev else absent(row))


def _linked(row: Row) -> Linked:
    return replace(from_document(Linked, row.doc or "{}"), rev=int(row.rev or 0))


def _place(delivery: Delivery) -> Key:
    return keys.hook(delivery.connector, delivery.received_at, delivery.delivery_id)


def _expires(since: datetime, days: int) -> int:
    return int(since.timestamp()) + days * DAY_SECONDS
