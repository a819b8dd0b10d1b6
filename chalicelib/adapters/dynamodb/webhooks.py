"""Webhooks and their log in DynamoDB. Keeps the promises of `webhook_ports.Webhooks`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import islice
from math import ceil
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.adapters.dynamodb.table import (
    DUE_SHARDS,
    Row,
    Table,
    absent,
    at_rev,
    shard_of,
    shards,
)
from chalicelib.domain.plain import timestamp
from chalicelib.services.webhook_records import Delivery, Webhook

REMEMBERED_SECONDS = 10
LOG_DAYS = 30
DAY_SECONDS = 86_400


class DynamoWebhooks:
    """Webhooks and deliveries; `seconds` is a monotonic clock for the seconds of remembering."""

    def __init__(self, table: Table, seconds: Callable[[], float]) -> None:
        self.table = table
        self.seconds = seconds
        self.memory: tuple[float, list[Webhook]] | None = None

    def get(self, webhook_id: str) -> Webhook | None:
        """One read."""
        row = self.table.get(keys.webhook(webhook_id))
        return _webhook(row) if row is not None else None

    def all(self) -> list[Webhook]:
        """One query."""
        return [_webhook(row) for row in self.table.query(keys.WEBHOOKS)]

    def remembered(self) -> list[Webhook]:
        """One query every ten seconds, also when there is none."""
        now = self.seconds()
        if self.memory is None or now - self.memory[0] >= REMEMBERED_SECONDS:
            self.memory = (now, self.all())
        return self.memory[1]

    def put(self, webhook: Webhook) -> None:
        """One conditional write."""
        document = to_document(replace(webhook, rev=0))
        self._put(keys.webhook(webhook.webhook_id), "webhook", webhook.rev, doc=document)
        self.memory = None

    def delete(self, webhook_id: str) -> None:
        """One delete."""
        self.table.delete(keys.webhook(webhook_id))
        self.memory = None

    def delivery(self, webhook_id: str, place: str) -> Delivery | None:
        """One read."""
        row = self.table.get(keys.webhook_delivery(webhook_id, place))
        return _delivery(row) if row is not None else None

    def keep(self, delivery: Delivery) -> None:
        """One conditional write; one more in the index while there is a next try."""
        key = keys.webhook_delivery(delivery.webhook_id, delivery.place)
        due: dict[str, Any] = {}
        if delivery.next_at is not None:
            due = {"due_shard": shard_of(key[1]), "due_at": timestamp(delivery.next_at)}
        self._put(
            key,
            "delivery",
            delivery.rev,
            doc=to_document(replace(delivery, rev=0)),
            state=delivery.state,
            expires_at_s=int(delivery.event_at.timestamp()) + LOG_DAYS * DAY_SECONDS,
            **due,
        )

    def _put(self, key: tuple[str, str], kind: str, rev: int, **values: Any) -> None:
        """A new row at rev 0, else the row as it was read. Raises: Conflict."""
        row = self.table.row
        condition = at_rev(row, rev) if rev else absent(row)
        self.table.put(row(*key, kind=kind, rev=rev + 1, **values), condition)

    def log(self, webhook_id: str, limit: int, before: str | None = None) -> list[Delivery]:
        """One query for as many as are asked for."""
        sort = self.table.row.sk < before if before is not None else None
        found = self.table.backwards(keys.webhook_log(webhook_id), sort, limit)
        return [_delivery(row) for row in found]

    def log_since(self, webhook_id: str, since: str) -> list[Delivery]:
        """One query, all pages."""
        sort = self.table.row.sk >= since
        rows = self.table.query(keys.webhook_log(webhook_id), sort)
        return [_delivery(row) for row in rows]

    def due(self, before: datetime, limit: int) -> list[tuple[str, str]]:
        """From the index, as many of each shard, so that none is kept waiting by the others."""
        found: list[tuple[str, str]] = []
        for shard in shards():
            rows = self.table.due_before(shard, timestamp(before))
            mine = (its for key in rows if (its := keys.due_webhook(key)) is not None)
            found += islice(mine, ceil(limit / DUE_SHARDS))
        return found[:limit]


def _webhook(row: Row) -> Webhook:
    return replace(from_document(Webhook, row.doc or "{}"), rev=int(row.rev or 0))


def _delivery(row: Row) -> Delivery:
    return replace(from_document(Delivery, row.doc or "{}"), rev=int(row.rev or 0))
