"""What the services need of the world, as promises that every adapter keeps.

Every read is consistent and every time is aware UTC unless a promise says otherwise. Any call may
raise `Unavailable`; a call that raised it may or may not have happened.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event
from chalicelib.domain.holds import Hold
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.slots import Slot
from chalicelib.domain.store import Store
from chalicelib.services.records import (
    Booking,
    Change,
    CommandRecord,
    Effect,
    EnrolmentCode,
    Head,
    Holding,
    InboundText,
    Key,
    Loaded,
    OrderRecord,
    Person,
    Seen,
    Socket,
    Tablet,
    TextRecord,
    Tries,
)
from chalicelib.services.return_records import ReturnRecord


class Conflict(Exception):
    """A change met rows that had moved since they were read. Nothing of it was kept.

    `what` names the rows: head, pickup, customer, order, seat, hold, holder, text, command, done,
    store, effect, return, key, name.
    """

    def __init__(self, what: frozenset[str]) -> None:
        super().__init__(", ".join(sorted(what)))
        self.what = what


class Unavailable(Exception):
    """The other side did not answer in time, or said that it is too busy."""


class Stores(Protocol):
    """What is settled about stores."""

    def get(self, store_id: str) -> Store | None:
        """The store as it is now."""

    def remembered(self, store_id: str) -> Store | None:
        """The store as it was within the last minute: for wording only, and usually free."""

    def put(self, store: Store, before: Store | None) -> None:
        """Keep a store and its number. Raises: Conflict if somebody else did meanwhile."""

    def all(self) -> list[Store]:
        """Every store, by id."""

    def at_number(self, number_e164: str) -> tuple[str, ...]:
        """The ids of the stores that answer a number, as of the last minute."""


class Pickups(Protocol):
    """Open pickups, done ones, and the numbered events that changed them."""

    def load(self, store_id: str, customer_id: str) -> Loaded:
        """Customer, pickup and head in one read."""

    def customer(self, customer_id: str) -> Customer | None:
        """A customer, whichever the store."""

    def head(self, store_id: str) -> Head:
        """The store's number, as cheaply as can be."""

    def board(self, store_id: str) -> tuple[Head, list[Pickup]]:
        """Every open pickup of a store; the head is not newer than the pickups."""

    def find(self, store_id: str, pickup_id: str) -> Pickup | None:
        """The open pickup of that id."""

    def find_done(self, store_id: str, store_date: str, pickup_id: str) -> Pickup | None:
        """The done pickup of that id, by the store date on which it was done."""

    def some_done(self, store_id: str, ids: Sequence[tuple[str, str]]) -> dict[str, Pickup]:
        """Those of these (store date, pickup id) that are done, by pickup id; a hundred at most."""

    def save(self, change: Change) -> None:
        """Keep all of a change, or nothing. Raises: Conflict."""

    def overdue(self, now: datetime) -> list[tuple[str, str]]:
        """The (store id, customer id) of pickups with a deadline in the past; may lag.

        With "" for a store: a customer whose question about two stores was not answered in time.
        """

    def events(self, store_id: str, after: int, limit: int) -> list[Event]:
        """Events with numbers above `after`, in order, without a gap."""

    def event(self, store_id: str, number: int) -> Event | None:
        """One event."""

    def events_since(self, store_id: str, since: datetime, below: int = 0) -> list[Event]:
        """Events of since then, in order; only those with numbers `below`, if it is given.

        What was kept within the last second may be missing: it is for figures, not for decisions.
        """

    def done_on(self, store_id: str, store_date: str) -> list[Pickup]:
        """The pickups that were done on one of the store's dates."""


class Orders(Protocol):
    """Orders as they were put, and the slots they sit in."""

    def get(self, order_id: str) -> OrderRecord | None:
        """The order's row."""

    def some(self, order_ids: Sequence[str]) -> dict[str, OrderRecord]:
        """Those of these orders that there are, by id; a hundred at most."""

    def ended(
        self, store_id: str, status: str, before: tuple[datetime, str] | None, limit: int
    ) -> list[tuple[datetime, str]]:
        """When orders of a store ended in a status, and their ids: newest first, older than that.

        To the millisecond. From an index, which may lag: the order's row is the truth.
        """

    def get_return(self, return_id: str) -> ReturnRecord | None:
        """A return that the shop announced."""

    def booking(
        self,
        order_id: str,
        store_id: str,
        customer_id: str,
        slot: Slot | None,
        hold_id: str | None = None,
    ) -> Booking:
        """Everything that putting an order depends on, in one read."""

    def members(self, store_id: str, day: date) -> dict[str, frozenset[str]]:
        """Who sits in the slots of a store's day, by slot id; an empty slot is absent."""


class Holds(Protocol):
    """Places that are kept during checkout. They are written by `Pickups.save`, like any seat."""

    def look(self, store_id: str, hold_id: str, slot: Slot | None, holder: str) -> Holding:
        """Everything that a hold depends on, in one read; `holder` is "" for nobody's."""

    def some(self, store_id: str, hold_ids: Iterable[str]) -> dict[str, Hold]:
        """Those of these holds that there are, by id."""


class Texts(Protocol):
    """Inbound texts that have been dealt with."""

    def get(self, customer_id: str, message_sid: str) -> TextRecord | None:
        """The memory of a text."""

    def watermark(self) -> datetime | None:
        """Up to when the telephone network's own list has been compared with ours."""

    def keep_watermark(self, at: datetime) -> None:
        """Compared up to then."""


class Effects(Protocol):
    """Texts of ours on their way out, one row each."""

    def get(self, event_id: str, kind: str) -> Effect | None:
        """How far a text is."""

    def begin(self, effect: Effect) -> None:
        """Put `sending`, if there is no such row and the customer has not opted out.

        Raises: Conflict of `effect` (there is one) or `customer` (opted out).
        """

    def retry(self, effect: Effect, started_at: datetime) -> None:
        """Begin again what is known not to have arrived.

        Raises: Conflict of `effect` if another worker did.
        """

    def finish(self, effect: Effect) -> tuple[str, str | None] | None:
        """Keep how an attempt ended; the (status, error) that the network has told of it already.

        What did not get out is kept only if no other attempt has begun since.
        """

    def told(self, message_sid: str, status: str, rank: int, error: str | None) -> bool:
        """Keep what the telephone network says of a text, if it is further than what is kept."""

    def of_message(self, message_sid: str) -> tuple[str, str] | None:
        """The (event id, kind) of a text of ours by the telephone network's id."""

    def unfinished(self, before: datetime) -> list[tuple[str, str]]:
        """The (event id, kind) of what began before then and has not ended; may lag."""


class Access(Protocol):
    """Keys, tablets, people, tickets and sockets. Secrets come and go as hashes only."""

    def key(self, key_id: str) -> Key | None:
        """An API key."""

    def all_keys(self) -> list[Key]:
        """Every key, revoked ones too."""

    def add_key(self, key: Key, live_most: int) -> None:
        """Keep a new key.

        Raises: Conflict of `key` if there is one of that id, of `name` if so many of that name are
        live already.
        """

    def revoke_key(self, key: Key, at: datetime) -> Key:
        """Keep that a key is good for nothing any more; the key as it is then."""

    def keep_used(self, key_id: str, at: datetime, unless_since: datetime) -> None:
        """Keep when a key was used, unless that was kept after `unless_since` already."""

    def tablet(self, store_id: str, tablet_id: str) -> Tablet | None:
        """An enrolled device."""

    def tablets(self, store_id: str) -> list[Tablet]:
        """Every device that was ever enrolled at a store, revoked ones too."""

    def keep_seen(self, seen: Seen, unless_since: datetime) -> None:
        """Keep when a device was seen, unless that was kept after `unless_since` already."""

    def seen(self, store_id: str) -> dict[str, datetime]:
        """When the devices of a store were seen last, by tablet id; who never was is absent."""

    def sign_in(self, tablet: Tablet, name: str, until: datetime) -> None:
        """Add a person to a device. Raises: Conflict if it is not as it was read."""

    def sign_out(self, tablet: Tablet, name: str) -> None:
        """Take a person off a device. Raises: Conflict if it is not as it was read."""

    def put_code(self, code: EnrolmentCode) -> None:
        """Keep an enrolment code."""

    def use_code(self, code_hash: str, now: datetime) -> EnrolmentCode | None:
        """Spend one use of a code that is still good; None: there is none."""

    def spend(self, budget: str, limit: int, until: datetime) -> bool:
        """Take one of a budget; False if it is used up. Nobody asks for it after `until`."""

    def lease(self, budget: str, count: int, until: datetime) -> int:
        """Take so many of a budget at once; how many all have taken then. None after `until`."""

    def give_back(self, budget: str) -> None:
        """One more of a budget that was taken from."""

    def person(self, store_id: str, name: str) -> Person | None:
        """Somebody of the staff."""

    def people(self, store_id: str) -> list[Person]:
        """The staff of a store."""

    def put_person(self, person: Person) -> None:
        """Keep a person."""

    def tries(self, what: str) -> Tries:
        """How often something was guessed; never: 0 times."""

    def put_tries(self, tries: Tries) -> None:
        """Keep them. Raises: Conflict if they are not as they were read."""

    def forget_tries(self, what: str) -> None:
        """It was guessed right."""

    def put_ticket(self, ticket_hash: str, tablet: Tablet, expires_at: datetime) -> None:
        """Keep a ticket for one socket."""

    def use_ticket(self, ticket_hash: str, now: datetime) -> tuple[str, str] | None:
        """Spend a ticket: the (store id, tablet id) it was for; None: there is none."""

    def put_socket(self, socket: Socket) -> None:
        """Keep an open socket."""

    def drop_socket(self, connection_id: str) -> None:
        """Forget a socket."""

    def sockets(self, store_id: str, now: datetime) -> list[Socket]:
        """The sockets of a store's tablets."""

    def command(self, tablet_id: str, command_id: str) -> CommandRecord | None:
        """A command that was done before."""


class Telephone(Protocol):
    """The telephone network."""

    def send(self, from_e164: str, to_e164: str, body: str) -> str:
        """Hand over one text; its id there.

        Raises: NotSent when it was certainly not accepted, Unavailable when nobody knows.
        """

    def find(self, from_e164: str, to_e164: str, body: str, since: datetime) -> str | None:
        """The id of a text that the network has, by its words; newest first."""

    def received(self, since: datetime) -> Iterable[InboundText]:
        """Texts from customers that the network took since then, oldest first."""

    def is_genuine(self, url: str, form: Mapping[str, str], signature: str | None) -> bool:
        """Whether the network itself sent this form to that URL."""


class Phones(Protocol):
    """What is known of the world's phone numbers."""

    def e164(self, text: str, region: str | None = None) -> str | None:
        """The number in E.164 if it is one that can exist, else None.

        With a region (ISO 3166, like SE) it may be written as it is dialled there.
        """


class NotSent(Exception):
    """The telephone network did not take a text. `again`: it may be tried later."""

    def __init__(self, code: str, *, again: bool) -> None:
        super().__init__(code)
        self.code = code
        self.again = again


class Tablets(Protocol):
    """Pushes to sockets."""

    def push(self, connection_ids: Sequence[str], message: Mapping[str, Any]) -> list[str]:
        """Tell the sockets, within a second in all; the ids of those that are gone."""

    def close(self, connection_ids: Sequence[str]) -> None:
        """Close the sockets, within a second in all; what is not reached by then is left."""


class Codes(Protocol):
    """Squares that a camera reads."""

    def qr(self, text: str) -> list[str]:
        """A QR code, a string of 0 and 1 for each row, with four light modules around it."""


class Work(Protocol):
    """The queue of what is to be done soon, at least once each."""

    def put(self, messages: Sequence[Mapping[str, Any]]) -> None:
        """Queue the messages; `delay_seconds` in one holds it back.

        Raises: Unavailable if any was not taken.
        """


class Clock(Protocol):
    """Time."""

    def now(self) -> datetime:
        """Aware UTC."""

    def pause(self, tries: int) -> None:
        """Wait before try number `tries` + 1, with jitter."""


class Ids(Protocol):
    """Randomness, and what only the holder of the key can compute."""

    def pickup_id(self) -> str:
        """A new visit's id."""

    def digits(self, count: int) -> str:
        """A random code of decimal digits."""

    def secret(self) -> str:
        """128 random bits or more, URL-safe."""

    def keyed(self, purpose: str, text: str) -> str:
        """A keyed hash, hex; the purpose keeps hashes of different kinds apart."""
