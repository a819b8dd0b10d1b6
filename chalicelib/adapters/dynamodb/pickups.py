"""Open pickups, done ones and events in DynamoDB. Keeps the promises of `ports.Pickups`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document
from chalicelib.adapters.dynamodb.saving import Saving
from chalicelib.adapters.dynamodb.table import Key, Row, Table, shards
from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.plain import timestamp
from chalicelib.services.records import Change, Head, Loaded

CLOCKS_DIFFER = timedelta(minutes=1)
"""Events are in the order of their numbers; of their times, only as well as clocks agree."""


class DynamoPickups:
    """The board's partition, the done rows and the event rows of every store."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def load(self, store_id: str, customer_id: str) -> Loaded:
        """Customer, pickup and head in one batch read."""
        return loaded_of(
            self.table.get_all(load_keys(store_id, customer_id)), store_id, customer_id
        )

    def customer(self, customer_id: str) -> Customer | None:
        """One read."""
        row = self.table.get(keys.customer(customer_id))
        return customer_of(row) if row is not None else None

    def head(self, store_id: str) -> Head:
        """Half a unit would do; a consistent read of one small row is one."""
        return head_of(self.table.get(keys.head(store_id)))

    def board(self, store_id: str) -> tuple[Head, list[Pickup]]:
        """The head first: cards newer than it are merged by version, a lost one would not be."""
        head = self.head(store_id)
        rows = self.table.query(keys.board(store_id))
        return head, [pickup_of(row) for row in rows]

    def find(self, store_id: str, pickup_id: str) -> Pickup | None:
        """One query of the board; only the row that is meant comes over the wire."""
        row_class = self.table.row
        rows = self.table.query(keys.board(store_id), where=row_class.pickup_id == pickup_id)
        return next((pickup_of(row) for row in rows), None)

    def find_done(self, store_id: str, store_date: str, pickup_id: str) -> Pickup | None:
        """One read."""
        row = self.table.get(keys.done(store_id, store_date, pickup_id))
        return from_document(Pickup, row.doc) if row is not None and row.doc else None

    def some_done(self, store_id: str, ids: Sequence[tuple[str, str]]) -> dict[str, Pickup]:
        """One batch read."""
        wanted = {keys.done(store_id, date, pickup_id) for date, pickup_id in ids}
        rows = self.table.get_all(sorted(wanted)) if wanted else {}
        found = (from_document(Pickup, row.doc) for row in rows.values() if row.doc)
        return {one.pickup_id: one for one in found}

    def save(self, change: Change) -> None:
        """One transaction. Raises: Conflict."""
        writes = Saving(self.table).of(change)
        if writes.labels():
            self.table.write(writes)

    def overdue(self, now: datetime) -> list[tuple[str, str]]:
        """From the index, all shards."""
        found = (keys.overdue(key) for s in shards() for key in self._due_before(s, now))
        return [one for one in found if one is not None]

    def _due_before(self, shard: str, now: datetime) -> list[Key]:
        return list(self.table.due_before(shard, timestamp(now)))

    def events(self, store_id: str, after: int, limit: int) -> list[Event]:
        """One query."""
        row_class = self.table.row
        newer = row_class.sk > keys.event(store_id, after)[1]
        rows = self.table.query(keys.events(store_id), newer, limit)
        return [from_document(Event, row.doc) for row in rows if row.doc]

    def event(self, store_id: str, number: int) -> Event | None:
        """One read."""
        row = self.table.get(keys.event(store_id, number))
        return from_document(Event, row.doc) if row is not None and row.doc else None

    def events_since(self, store_id: str, since: datetime, below: int = 0) -> list[Event]:
        """One query, backwards until an event is older."""
        older = self.table.row.sk < keys.event(store_id, below)[1] if below else None
        rows = self.table.newest_first(keys.events(store_id), older)
        told = (from_document(Event, row.doc) for row in rows if row.doc)
        found = list(takewhile(lambda event: event.at >= since - CLOCKS_DIFFER, told))
        return [event for event in reversed(found) if event.at >= since]

    def done_on(self, store_id: str, store_date: str) -> list[Pickup]:
        """One query."""
        rows = self.table.query(keys.done(store_id, store_date, "")[0])
        return [from_document(Pickup, row.doc) for row in rows if row.doc]


def load_keys(store_id: str, customer_id: str) -> list[Key]:
    """What `load` reads."""
    return [
        keys.head(store_id),
        keys.customer(customer_id),
        keys.pickup(store_id, customer_id),
    ]


def loaded_of(rows: dict[Key, Row], store_id: str, customer_id: str) -> Loaded:
    """What `load` found."""
    customer = rows.get(keys.customer(customer_id))
    pickup = rows.get(keys.pickup(store_id, customer_id))
    return Loaded(
        head_of(rows.get(keys.head(store_id))),
        customer_of(customer) if customer is not None else None,
        pickup_of(pickup) if pickup is not None else None,
    )


def head_of(row: Row | None) -> Head:
    """A store to which nothing has happened is at 0."""
    if row is None:
        return Head()
    return Head(int(row.number or 0), int(row.waiting or 0))


def pickup_of(row: Row) -> Pickup:
    """A row's pickup, at the row's `rev`."""
    return replace(from_document(Pickup, row.doc or "{}"), rev=int(row.rev or 0))


def customer_of(row: Row) -> Customer:
    """A row's customer, at the row's `rev`."""
    return replace(from_document(Customer, row.doc or "{}"), rev=int(row.rev or 0))
