"""What is kept of a customer in DynamoDB. Keeps the promises of `privacy_records.Privacy`.

All of it is found from the customer's own partition and from what that leads to; nothing scans.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.adapters.dynamodb.pickups import customer_of
from chalicelib.adapters.dynamodb.table import (
    UNPROCESSED_ROUNDS,
    Key,
    Row,
    Table,
    at_rev,
    present,
    setting,
    translated,
)
from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.plain import plain
from chalicelib.services.ports import Unavailable
from chalicelib.services.privacy_records import Helped, Place, Traces, Visit
from chalicelib.services.records import Effect, OrderRecord, TextRecord
from chalicelib.services.return_records import ReturnRecord

READ_MOST = 100
WRITE_MOST = 25
"""DynamoDB takes no more at once."""

PLACES: dict[str, Callable[..., Key]] = {
    "done": keys.done,
    "effect": keys.effect,
    "sent": keys.sent,
    "command": keys.command,
    "text": keys.text,
    "order_of": keys.customer_order,
    "return_of": keys.customer_return,
    "visit_of": keys.customer_visit,
    "help_of": keys.customer_helped,
}


class DynamoPrivacy:
    """One table with everything else."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def traces(self, customer_id: str) -> Traces:
        """One query."""
        customer: Customer | None = None
        texts: list[TextRecord] = []
        named: dict[str, list[tuple[str, ...]]] = {}
        for row in self.table.query(keys.customer(customer_id)[0]):
            kind, *parts = row.sk.split("#")
            if kind == "CUSTOMER":
                customer = customer_of(row)
            elif kind == "TEXT" and row.doc:
                texts.append(from_document(TextRecord, row.doc))
            else:
                named.setdefault(kind, []).append(tuple(parts))
        return Traces(
            customer,
            tuple(one[0] for one in named.get("ORDER", ())),
            tuple(one[0] for one in named.get("RETURN", ())),
            tuple(texts),
            tuple(Visit(*one) for one in named.get("VISIT", ())),
            tuple(Helped(*one) for one in named.get("HELPED", ())),
        )

    def events(self, store_id: str, numbers: Sequence[int]) -> list[Event]:
        """A batch read for every hundred."""
        rows = self._rows([keys.event(store_id, number) for number in numbers])
        return [from_document(Event, row.doc) for row in rows if row.doc]

    def effects(self, places: Sequence[tuple[str, str]]) -> list[Effect]:
        """A batch read for every hundred."""
        rows = self._rows([keys.effect(event_id, kind) for event_id, kind in places])
        return [from_document(Effect, row.doc) for row in rows if row.doc]

    def _rows(self, places: Sequence[Key]) -> Iterator[Row]:
        for batch in _batches(list(dict.fromkeys(places)), READ_MOST):
            yield from self.table.get_all(batch).values()

    def forget(self, places: Sequence[Place]) -> None:
        """A batch write for every twenty-five."""
        where = [PLACES[kind](*parts) for kind, *parts in places]
        for batch in _batches(list(dict.fromkeys(where)), WRITE_MOST):
            self._delete(batch)

    def _delete(self, batch: Sequence[Key]) -> None:
        """What is unprocessed is asked for again."""
        left: Any = [{"DeleteRequest": {"Key": {"pk": {"S": p}, "sk": {"S": s}}}} for p, s in batch]
        name = self.table.name
        for _ in range(UNPROCESSED_ROUNDS):
            with translated():
                answer = self.table.connection.dispatch(
                    "BatchWriteItem", {"RequestItems": {name: left}}
                )
            left = answer.get("UnprocessedItems", {}).get(name, [])
            if not left:
                return
        raise Unavailable("DynamoDB left deletions unprocessed; it is throttling")

    def keep_event(self, event: Event) -> None:
        """One conditional write."""
        where = keys.event(event.store_id, event.number)
        actions = setting(self.table.row, doc=to_document(event))
        self.table.update(where, actions, present(self.table.row))

    def keep_done(self, visit: Visit, pickup: Pickup) -> None:
        """One conditional write."""
        where = keys.done(visit.store_id, visit.date, visit.pickup_id)
        actions = setting(self.table.row, doc=to_document(pickup))
        self.table.update(where, actions, present(self.table.row))

    def keep_order(self, order: OrderRecord) -> None:
        """One conditional write; how it ended stands beside the document."""
        row, closing = self.table.row, to_document(order.closing)
        document = _without_rev(replace(order, closing=None))
        actions = setting(row, doc=to_document(document), closing=closing, rev=order.rev + 1)
        self.table.update(keys.order(order.order_id), actions, row.closing.exists())

    def keep_return(self, record: ReturnRecord) -> None:
        """One conditional write; how it ended stands beside the document."""
        row, ended = self.table.row, to_document(record.end)
        actions = setting(row, doc=to_document(replace(record, end=None)), closing=ended)
        self.table.update(keys.announced(record.return_id), actions, row.closing.exists())

    def keep_customer(self, before: Customer, after: Customer | None) -> None:
        """One conditional write. Nothing of it is due any more, and nothing expires."""
        row, where = self.table.row, keys.customer(before.customer_id)
        as_read = at_rev(row, before.rev)
        if after is None:
            self.table.delete(where, as_read)
            return
        values: dict[str, Any] = {
            "doc": to_document(_without_rev(after)),
            "rev": before.rev + 1,
            "opted_out": 1 if after.opted_out else None,
            "expires_at_s": None,
            "due_shard": None,
            "due_at": None,
        }
        self.table.update(where, setting(row, **values), as_read)


def _without_rev(state: Any) -> Any:
    document = plain(state)
    document.pop("rev", None)
    return document


def _batches(all_of_them: Sequence[Key], most: int) -> Iterator[Sequence[Key]]:
    return (all_of_them[n : n + most] for n in range(0, len(all_of_them), most))
