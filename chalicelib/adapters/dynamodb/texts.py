"""Texts in and out in DynamoDB. Keeps the promises of `ports.Texts` and `ports.Effects`."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.adapters.dynamodb.saving import DAY_SECONDS
from chalicelib.adapters.dynamodb.table import (
    Table,
    Writes,
    absent,
    setting,
    shard_of,
    shards,
)
from chalicelib.domain.plain import timestamp
from chalicelib.services.ports import Conflict
from chalicelib.services.records import Effect, TextRecord

EFFECT_DAYS = 7
UNFINISHED = ("sending", "again")


class DynamoTexts:
    """Inbound texts that were dealt with, and how far Twilio's list was compared."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def get(self, customer_id: str, message_sid: str) -> TextRecord | None:
        """One read."""
        row = self.table.get(keys.text(customer_id, message_sid))
        return from_document(TextRecord, row.doc) if row is not None and row.doc else None

    def watermark(self) -> datetime | None:
        """One read."""
        row = self.table.get(keys.WATERMARK)
        return datetime.fromisoformat(row.ends_at) if row is not None and row.ends_at else None

    def keep_watermark(self, at: datetime) -> None:
        """One write."""
        row_class = self.table.row
        actions = setting(row_class, kind="watermark", ends_at=timestamp(at))
        self.table.update(keys.WATERMARK, actions)


class DynamoEffects:
    """One row for each text of ours, and one for what the telephone network says of it."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def get(self, event_id: str, kind: str) -> Effect | None:
        """One read."""
        row = self.table.get(keys.effect(event_id, kind))
        return from_document(Effect, row.doc) if row is not None and row.doc else None

    def begin(self, effect: Effect) -> None:
        """One transaction: the row, and a look at the customer's will. Raises: Conflict."""
        row_class = self.table.row
        where = keys.effect(effect.event_id, effect.kind)
        row = row_class(
            *where,
            kind="effect",
            doc=to_document(effect),
            state=effect.state,
            ends_at=timestamp(effect.started_at),
            due_shard=shard_of(where[0]),
            due_at=timestamp(effect.started_at),
            expires_at_s=int(effect.started_at.timestamp()) + EFFECT_DAYS * DAY_SECONDS,
        )
        may = row_class.opted_out.does_not_exist()
        writes = Writes()
        writes.checks.append(("customer", keys.customer(effect.customer_id), may))
        writes.puts.append(("effect", row, absent(row_class)))
        self.table.write(writes)

    def retry(self, effect: Effect, started_at: datetime) -> None:
        """On the condition that nobody else began since, and the customer still may be texted."""
        row_class = self.table.row
        where = keys.effect(effect.event_id, effect.kind)
        again = replace(effect, state="sending", started_at=started_at)
        same = (row_class.ends_at == timestamp(effect.started_at)) & (
            row_class.state == effect.state
        )
        writes = Writes()
        may = row_class.opted_out.does_not_exist()
        writes.checks.append(("customer", keys.customer(effect.customer_id), may))
        actions = setting(
            row_class,
            doc=to_document(again),
            state="sending",
            ends_at=timestamp(started_at),
            due_at=timestamp(started_at),
        )
        writes.updates.append(("effect", row_class(*where), actions, same))
        self.table.write(writes)

    def finish(self, effect: Effect) -> tuple[str, str | None] | None:
        """One write; one more for a text that was taken, so that its status finds it."""
        row_class = self.table.row
        where = keys.effect(effect.event_id, effect.kind)
        values: dict[str, str | None] = {"doc": to_document(effect), "state": effect.state}
        if effect.state not in UNFINISHED:
            values |= {"due_shard": None, "due_at": None}
        if effect.message_sid is not None:
            self.table.update(where, setting(row_class, **values))
            return self._point(effect, effect.message_sid)
        own = row_class.ends_at == timestamp(effect.started_at)
        with suppress(Conflict):  # another worker has begun since: the row is theirs
            self.table.update(where, setting(row_class, **values), own)
        return None

    def _point(self, effect: Effect, message_sid: str) -> tuple[str, str | None] | None:
        """From the network's id to the effect; what it has told by then comes back."""
        expires = int(effect.started_at.timestamp()) + EFFECT_DAYS * DAY_SECONDS
        pointer = f"{effect.event_id} {effect.kind}"
        actions = setting(self.table.row, kind="sent", doc=pointer, expires_at_s=expires)
        row = self.table.update(keys.sent(message_sid), actions)
        told: str | None = row.state
        return (told, row.closing) if told else None

    def told(self, message_sid: str, status: str, rank: int, error: str | None) -> bool:
        """One conditional write."""
        row_class = self.table.row
        further = row_class.rank.does_not_exist() | (row_class.rank < rank)
        expires = setting(row_class, kind="sent", state=status, rank=rank, closing=error)
        try:
            self.table.update(keys.sent(message_sid), expires, further)
        except Conflict:
            return False
        return True

    def of_message(self, message_sid: str) -> tuple[str, str] | None:
        """One read."""
        row = self.table.get(keys.sent(message_sid))
        if row is None or not row.doc:
            return None
        event_id, _, kind = row.doc.partition(" ")
        return event_id, kind

    def unfinished(self, before: datetime) -> list[tuple[str, str]]:
        """From the index, all shards."""
        found = []
        for shard in shards():
            for pk, _ in self.table.due_before(shard, timestamp(before)):
                prefix, _, rest = pk.partition("#")
                if prefix == "EFFECT":
                    event_id, _, kind = rest.rpartition("#")
                    found.append((event_id, kind))
        return found
