"""Keys, tablets, people, tickets and sockets in DynamoDB. Keeps the promises of `ports.Access`."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from pynamodb.expressions.condition import size
from pynamodb.expressions.update import Action

from chalicelib.adapters.dynamodb import keys as where
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.adapters.dynamodb.table import Key as RowKey
from chalicelib.adapters.dynamodb.table import Row, Table, Writes, absent, at_rev, present, setting
from chalicelib.domain.plain import timestamp
from chalicelib.services.ports import Conflict
from chalicelib.services.records import (
    CommandRecord,
    EnrolmentCode,
    Key,
    Person,
    Seen,
    Socket,
    Tablet,
    Tries,
)

HOUR_SECONDS = 3600
TRIES_DAYS = 30
SEEN_DAYS = 90
"""Then it is long out of use, and the list of tablets says that it was never seen."""
DAY_SECONDS = 86_400
BATCH_MOST = 100
"""DynamoDB reads no more rows at once."""
SEEN_REMEMBERED = 10_000
"""Tablets of which one instance remembers when it kept them as seen."""

T = TypeVar("T")


class DynamoAccess:
    """Who may call. Nothing expires by TTL alone: every read looks at the clock it is given."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._kept: dict[RowKey, datetime] = {}

    def _get(self, kind: type[T], key: RowKey) -> T | None:
        row = self.table.get(key)
        return from_document(kind, row.doc) if row is not None and row.doc else None

    def _put(self, key: RowKey, kind: str, state: Any, **values: Any) -> None:
        row = self.table.row(*key, kind=kind, doc=to_document(state), **values)
        self.table.put(row)

    def key(self, key_id: str) -> Key | None:
        """One read."""
        row = self.table.get(where.api_key(key_id))
        return _key(row) if row is not None and row.doc else None

    def all_keys(self) -> list[Key]:
        """One query, and a batch read for every hundred."""
        listed = [where.api_key(row.sk) for row in self.table.query(where.key_listed("")[0])]
        batches = [listed[n : n + BATCH_MOST] for n in range(0, len(listed), BATCH_MOST)]
        rows = [row for batch in batches for row in self.table.get_all(batch).values()]
        return [_key(row) for row in rows if row.doc]

    def add_key(self, key: Key, live_most: int) -> None:
        """One transaction: the key, its place in the list, and the live ones of its name."""
        row, writes = self.table.row, Writes()
        kept = row(*where.api_key(key.key_id), kind="key", doc=to_document(key))
        writes.puts.append(("key", kept, absent(row)))
        listed = row(*where.key_listed(key.key_id), kind="key_listed")
        writes.puts.append(("key", listed, absent(row)))
        taken: Any = size(row.members)  # type: ignore[no-untyped-call] # PynamoDB left it untyped
        room = row.members.does_not_exist() | (taken < live_most)
        joins: list[Action] = [row.members.add({key.key_id})]
        writes.updates.append(("name", row(*where.key_name(key.name)), joins, room))
        self.table.write(writes)

    def revoke_key(self, key: Key, at: datetime) -> Key:
        """One transaction. When it was used last stands beside the document, and stays."""
        row, writes = self.table.row, Writes()
        revoked = replace(key, revoked_at=at)
        document = to_document(replace(revoked, last_used_at=None))
        actions = setting(row, doc=document)
        writes.updates.append(("key", row(*where.api_key(key.key_id)), actions, present(row)))
        leaves: list[Action] = [row.members.delete({key.key_id})]
        writes.updates.append(("name", row(*where.key_name(key.name)), leaves, None))
        self.table.write(writes)
        return revoked

    def keep_used(self, key_id: str, at: datetime, unless_since: datetime) -> None:
        """One conditional write."""
        row = self.table.row
        older = row.ends_at.does_not_exist() | (row.ends_at <= timestamp(unless_since))
        actions = setting(row, ends_at=timestamp(at))
        with suppress(Conflict):
            self.table.update(where.api_key(key_id), actions, present(row) & older)

    def tablet(self, store_id: str, tablet_id: str) -> Tablet | None:
        """One read."""
        row = self.table.get(where.tablet(store_id, tablet_id))
        return _tablet(row) if row is not None and row.doc else None

    def tablets(self, store_id: str) -> list[Tablet]:
        """One query."""
        return [_tablet(row) for row in self.table.query(where.tablets(store_id)) if row.doc]

    def sign_in(self, tablet: Tablet, name: str, until: datetime) -> None:
        """One write. Raises: Conflict if the device is not as it was read."""
        self._people(tablet, {**tablet.people, name: until})

    def sign_out(self, tablet: Tablet, name: str) -> None:
        """One write. Raises: Conflict if the device is not as it was read."""
        left = {one: until for one, until in tablet.people.items() if one != name}
        self._people(tablet, left)

    def _people(self, tablet: Tablet, people: dict[str, datetime]) -> None:
        key = where.tablet(tablet.store_id, tablet.tablet_id)
        document = to_document(replace(tablet, people=people, rev=0))
        actions = setting(self.table.row, doc=document, rev=tablet.rev + 1)
        self.table.update(key, actions, at_rev(self.table.row, tablet.rev))

    def keep_seen(self, seen: Seen, unless_since: datetime) -> None:
        """Nothing if this instance has kept it since, else one write.

        The write is on the condition that no other instance has.
        """
        key = where.seen_tablet(seen.store_id, seen.tablet_id)
        known = self._kept.get(key)
        if known is not None and known > unless_since:
            return
        row, ends = self.table.row, int(seen.at.timestamp()) + SEEN_DAYS * DAY_SECONDS
        actions = setting(row, kind="seen", ends_at=timestamp(seen.at), expires_at_s=ends)
        older = absent(row) | (row.ends_at <= timestamp(unless_since))
        try:
            self.table.update(key, actions, older)
        except Conflict:
            return
        if len(self._kept) >= SEEN_REMEMBERED:
            self._kept.clear()
        self._kept[key] = seen.at

    def seen(self, store_id: str) -> dict[str, datetime]:
        """One query."""
        rows = self.table.query(where.seen(store_id))
        return {row.sk: datetime.fromisoformat(row.ends_at) for row in rows if row.ends_at}

    def spend(self, budget: str, limit: int, until: datetime) -> bool:
        """One conditional write."""
        row, key = self.table.row, where.budget(budget)
        actions = setting(row, kind="budget", expires_at_s=int(until.timestamp()) + HOUR_SECONDS)
        left = row.uses.does_not_exist() | (row.uses < limit)
        try:
            self.table.update(key, [*actions, row.uses.add(1)], left)
        except Conflict:
            return False
        return True

    def lease(self, budget: str, count: int, until: datetime) -> int:
        """One write."""
        row, expires = self.table.row, int(until.timestamp()) + HOUR_SECONDS
        actions = setting(row, kind="budget", expires_at_s=expires)
        kept = self.table.update(where.budget(budget), [*actions, row.uses.add(count)])
        return int(kept.uses or 0)

    def give_back(self, budget: str) -> None:
        """One write."""
        self.table.update(where.budget(budget), [self.table.row.uses.add(-1)])

    def put_code(self, code: EnrolmentCode) -> None:
        """One write; the uses are counted beside the document."""
        ends = timestamp(code.expires_at)
        expires = int(code.expires_at.timestamp()) + HOUR_SECONDS
        key = where.enrolment(code.code_hash)
        self._put(key, "enrolment", code, uses=code.uses_left, ends_at=ends, expires_at_s=expires)

    def use_code(self, code_hash: str, now: datetime) -> EnrolmentCode | None:
        """One read and one conditional write."""
        key = where.enrolment(code_hash)
        code = self._get(EnrolmentCode, key)
        if code is None:
            return None
        row = self.table.row
        good = (row.uses > 0) & (row.ends_at > timestamp(now))
        try:
            self.table.update(key, [row.uses.set(row.uses - 1)], good)
        except Conflict:
            return None
        return code

    def person(self, store_id: str, name: str) -> Person | None:
        """One read."""
        return self._get(Person, where.person(store_id, name)) if name else None

    def people(self, store_id: str) -> list[Person]:
        """One query."""
        rows = self.table.query(where.staff(store_id))
        return [from_document(Person, row.doc) for row in rows if row.doc]

    def put_person(self, person: Person) -> None:
        """One write."""
        self._put(where.person(person.store_id, person.name), "person", person)

    def tries(self, what: str) -> Tries:
        """One read."""
        row = self.table.get(where.tries(what))
        if row is None or not row.doc:
            return Tries(what)
        return replace(from_document(Tries, row.doc), rev=int(row.rev or 0))

    def put_tries(self, tries: Tries) -> None:
        """One conditional write. Its TTL only cleans up: no delay is as long."""
        row = self.table.row
        expires = int(tries.at.timestamp()) + TRIES_DAYS * DAY_SECONDS if tries.at else None
        values: dict[str, Any] = {
            "doc": to_document(replace(tries, rev=0)),
            "rev": tries.rev + 1,
        }
        new = row(*where.tries(tries.what), kind="tries", expires_at_s=expires, **values)
        self.table.put(new, at_rev(row, tries.rev) if tries.rev else absent(row))

    def forget_tries(self, what: str) -> None:
        """One delete."""
        self.table.delete(where.tries(what))

    def put_ticket(self, ticket_hash: str, tablet: Tablet, expires_at: datetime) -> None:
        """One write."""
        row = self.table.row(
            *where.ticket(ticket_hash),
            kind="ticket",
            doc=f"{tablet.store_id} {tablet.tablet_id}",
            ends_at=timestamp(expires_at),
            expires_at_s=int(expires_at.timestamp()) + HOUR_SECONDS,
        )
        self.table.put(row)

    def use_ticket(self, ticket_hash: str, now: datetime) -> tuple[str, str] | None:
        """One read and one conditional delete: of two sockets with one ticket, one opens."""
        key = where.ticket(ticket_hash)
        row = self.table.get(key)
        if row is None or not row.doc or (row.ends_at or "") <= timestamp(now):
            return None
        try:
            self.table.delete(key, present(self.table.row))
        except Conflict:
            return None
        store_id, _, tablet_id = row.doc.partition(" ")
        return store_id, tablet_id

    def put_socket(self, socket: Socket) -> None:
        """Two writes: by store for pushes, by connection for the disconnect."""
        expires = int(socket.expires_at.timestamp())
        ends = timestamp(socket.expires_at)
        key = where.socket(socket.store_id, socket.connection_id)
        self._put(key, "socket", socket, ends_at=ends, expires_at_s=expires)
        pointer = where.socket_pointer(socket.connection_id)
        row = self.table.row(
            *pointer, kind="socket_pointer", doc=socket.store_id, expires_at_s=expires
        )
        self.table.put(row)

    def drop_socket(self, connection_id: str) -> None:
        """One read and two deletes; what is gone already stays gone."""
        pointer = where.socket_pointer(connection_id)
        row = self.table.get(pointer)
        if row is None or not row.doc:
            return
        self.table.delete(where.socket(row.doc, connection_id))
        self.table.delete(pointer)

    def sockets(self, store_id: str, now: datetime) -> list[Socket]:
        """One query."""
        rows = self.table.query(where.sockets(store_id))
        found = (from_document(Socket, row.doc) for row in rows if row.doc)
        return [socket for socket in found if socket.expires_at > now]

    def command(self, tablet_id: str, command_id: str) -> CommandRecord | None:
        """One read."""
        return self._get(CommandRecord, where.command(tablet_id, command_id))


def _key(row: Row) -> Key:
    """A row's key; when it was used last stands beside the document."""
    used: Any = row.ends_at  # PynamoDB's type does not say that it may be absent
    last_used_at = datetime.fromisoformat(used) if used else None
    return replace(from_document(Key, row.doc or "{}"), last_used_at=last_used_at)


def _tablet(row: Row) -> Tablet:
    """A row's tablet, at the row's `rev`."""
    return replace(from_document(Tablet, row.doc or "{}"), rev=int(row.rev or 0))
