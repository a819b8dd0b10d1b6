"""Stores in DynamoDB. Keeps the promises of `ports.Stores`."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.adapters.dynamodb.table import Row, Table, Writes, absent, at_rev, setting
from chalicelib.domain.store import Store

REMEMBERED_SECONDS = 60

T = TypeVar("T")


class DynamoStores:
    """Stores and their numbers; `seconds` is a monotonic clock for the minute of remembering."""

    def __init__(self, table: Table, seconds: Callable[[], float]) -> None:
        self.table = table
        self.seconds = seconds
        self.memory: dict[tuple[str, str], tuple[float, Any]] = {}

    def get(self, store_id: str) -> Store | None:
        """One read."""
        row = self.table.get(keys.store(store_id))
        return store_of(row) if row is not None else None

    def remembered(self, store_id: str) -> Store | None:
        """One read a minute; a store that was not there is asked for each time."""
        return self._remember(("store", store_id), lambda: self.get(store_id))

    def put(self, store: Store, before: Store | None) -> None:
        """The store, its place in the list and its number in one transaction."""
        row = self.table.row
        writes = Writes()
        document, rev = to_document(replace(store, rev=0)), store.rev + 1
        if before is None:
            new = row(*keys.store(store.store_id), kind="store", doc=document, rev=rev)
            writes.puts.append(("store", new, absent(row)))
        else:
            where = row(*keys.store(store.store_id))
            actions = setting(row, doc=document, rev=rev)
            writes.updates.append(("store", where, actions, at_rev(row, before.rev)))
        listed = row(*keys.store_listed(store.store_id), kind="store_listed")
        writes.puts.append(("listed", listed, None))
        here = row(*keys.number(store.number, store.store_id), kind="number")
        writes.puts.append(("number", here, None))
        if before is not None and before.number != store.number:
            gone = row(*keys.number(before.number, store.store_id))
            writes.deletes.append(("number", gone, row.pk.exists()))
        self.table.write(writes)
        self.memory.clear()

    def all(self) -> list[Store]:
        """One query for the list, one batch read for each hundred."""
        ids = [row.sk for row in self.table.query(keys.store_listed("")[0])]
        found: list[Store] = []
        for start in range(0, len(ids), 100):
            rows = self.table.get_all([keys.store(one) for one in ids[start : start + 100]])
            found.extend(store_of(row) for row in rows.values())
        return sorted(found, key=lambda store: store.store_id)

    def at_number(self, number_e164: str) -> tuple[str, ...]:
        """One query a minute."""
        found = self._remember(("number", number_e164), lambda: self._at_number(number_e164))
        return found or ()

    def _at_number(self, number_e164: str) -> tuple[str, ...]:
        return tuple(row.sk for row in self.table.query(keys.number(number_e164, "")[0]))

    def _remember(self, key: tuple[str, str], ask: Callable[[], T]) -> T:
        known = self.memory.get(key)
        if known is not None and self.seconds() - known[0] < REMEMBERED_SECONDS:
            found: T = known[1]
            return found
        asked = ask()
        if asked:
            self.memory[key] = (self.seconds(), asked)
        return asked


def store_of(row: Row) -> Store:
    """A row's store, at the row's `rev`."""
    return replace(from_document(Store, row.doc or "{}"), rev=int(row.rev or 0))
