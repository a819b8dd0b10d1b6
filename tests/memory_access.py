"""Who may call, in memory: keys, tablets, people, guesses, tickets and sockets.

Keeps the promises of `ports.Access` as DynamoDB does; `tests.memory` has the other ports.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

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

Rows = dict[tuple[Any, ...], Any]


@dataclass
class MemoryAccess:
    rows: Rows

    def key(self, key_id: str) -> Key | None:
        return self.rows.get(("key", key_id))

    def all_keys(self) -> list[Key]:
        return [row for key, row in sorted(self.rows.items(), key=str) if key[0] == "key"]

    def add_key(self, key: Key, live_most: int) -> None:
        if ("key", key.key_id) in self.rows:
            raise Conflict(frozenset({"key"}))
        if sum(one.name == key.name and one.is_live for one in self.all_keys()) >= live_most:
            raise Conflict(frozenset({"name"}))
        self.rows["key", key.key_id] = key

    def revoke_key(self, key: Key, at: datetime) -> Key:
        if ("key", key.key_id) not in self.rows:
            raise Conflict(frozenset({"key"}))
        self.rows["key", key.key_id] = replace(self.rows["key", key.key_id], revoked_at=at)
        return replace(key, revoked_at=at)

    def keep_used(self, key_id: str, at: datetime, unless_since: datetime) -> None:
        known = self.rows.get(("key", key_id))
        if known and (known.last_used_at is None or known.last_used_at <= unless_since):
            self.rows["key", key_id] = replace(known, last_used_at=at)

    def tablet(self, store_id: str, tablet_id: str) -> Tablet | None:
        return self.rows.get(("tablet", store_id, tablet_id))

    def tablets(self, store_id: str) -> list[Tablet]:
        mine = sorted(key for key in self.rows if key[:2] == ("tablet", store_id))
        return [self.rows[key] for key in mine]

    def keep_seen(self, seen: Seen, unless_since: datetime) -> None:
        key = ("seen", seen.store_id, seen.tablet_id)
        if key not in self.rows or self.rows[key] <= unless_since:
            self.rows[key] = seen.at

    def seen(self, store_id: str) -> dict[str, datetime]:
        return {key[2]: at for key, at in self.rows.items() if key[:2] == ("seen", store_id)}

    def spend(self, budget: str, limit: int, _: datetime) -> bool:
        spent = self.rows.get(("budget", budget), 0)
        if spent >= limit:
            return False
        self.rows["budget", budget] = spent + 1
        return True

    def lease(self, budget: str, count: int, _: datetime) -> int:
        self.rows["budget", budget] = self.rows.get(("budget", budget), 0) + count
        return self.rows["budget", budget]

    def give_back(self, budget: str) -> None:
        self.rows["budget", budget] -= 1

    def tries(self, what: str) -> Tries:
        return self.rows.get(("tries", what), Tries(what))

    def put_tries(self, tries: Tries) -> None:
        if self.tries(tries.what).rev != tries.rev:
            raise Conflict(frozenset({"row"}))
        self.rows["tries", tries.what] = replace(tries, rev=tries.rev + 1)

    def forget_tries(self, what: str) -> None:
        self.rows.pop(("tries", what), None)

    def sign_in(self, tablet: Tablet, name: str, until: datetime) -> None:
        self._people(tablet, {**tablet.people, name: until})

    def sign_out(self, tablet: Tablet, name: str) -> None:
        self._people(tablet, {one: at for one, at in tablet.people.items() if one != name})

    def _people(self, tablet: Tablet, people: dict[str, datetime]) -> None:
        known = self.tablet(tablet.store_id, tablet.tablet_id)
        if known is None or known.rev != tablet.rev:
            raise Conflict(frozenset({"row"}))
        kept = replace(tablet, people=people, rev=tablet.rev + 1)
        self.rows["tablet", tablet.store_id, tablet.tablet_id] = kept

    def put_code(self, code: EnrolmentCode) -> None:
        self.rows["code", code.code_hash] = code

    def use_code(self, code_hash: str, now: datetime) -> EnrolmentCode | None:
        code = self.rows.get(("code", code_hash))
        if code is None or code.uses_left < 1 or code.expires_at <= now:
            return None
        self.put_code(replace(code, uses_left=code.uses_left - 1))
        return code

    def person(self, store_id: str, name: str) -> Person | None:
        return self.rows.get(("person", store_id, name))

    def people(self, store_id: str) -> list[Person]:
        mine = sorted(key for key in self.rows if key[:2] == ("person", store_id))
        return [self.rows[key] for key in mine]

    def put_person(self, person: Person) -> None:
        self.rows["person", person.store_id, person.name] = person

    def put_ticket(self, ticket_hash: str, tablet: Tablet, expires_at: datetime) -> None:
        self.rows["ticket", ticket_hash] = (expires_at, tablet.store_id, tablet.tablet_id)

    def use_ticket(self, ticket_hash: str, now: datetime) -> tuple[str, str] | None:
        key = ("ticket", ticket_hash)
        if key not in self.rows or self.rows[key][0] <= now:
            return None
        return self.rows.pop(key)[1:]

    def put_socket(self, socket: Socket) -> None:
        self.rows["socket", socket.connection_id] = socket

    def drop_socket(self, connection_id: str) -> None:
        self.rows.pop(("socket", connection_id), None)

    def sockets(self, store_id: str, now: datetime) -> list[Socket]:
        found = [row for key, row in self.rows.items() if key[0] == "socket"]
        return [one for one in found if one.store_id == store_id and one.expires_at > now]

    def command(self, tablet_id: str, command_id: str) -> CommandRecord | None:
        return self.rows.get(("command", tablet_id, command_id))
