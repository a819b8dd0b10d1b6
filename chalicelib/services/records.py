"""What the services keep and hand around: rows of the table as frozen state, without the table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event
from chalicelib.domain.holds import Hold
from chalicelib.domain.pickup import Order, Pickup
from chalicelib.domain.slots import Slot
from chalicelib.domain.store import Store
from chalicelib.services.return_records import ReturnEnd, ReturnRecord

SOCKET_LASTS = timedelta(hours=2)
"""API Gateway closes a socket after two hours by itself."""


@dataclass(frozen=True, slots=True)
class Head:
    """A store's latest event number, and how many pickups wait at its kerb."""

    number: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """One consistent read of a customer at a store; what is absent is None."""

    head: Head
    customer: Customer | None
    pickup: Pickup | None


@dataclass(frozen=True, slots=True)
class Closing:
    """The final state of an order, and the done pickup that tells of it."""

    order: Order
    pickup_id: str
    date: str
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """An order as it was put. `fingerprint` is a keyed hash of the first body; `body` is amended.

    While the order is open its state lives in the pickup; `closing` holds how it ended. `rev`
    counts amendments. At `erased_at` its customer was forgotten: it has none since.
    """

    order_id: str
    store_id: str
    customer_id: str
    fingerprint: str
    placed_at: datetime
    body: Mapping[str, Any]
    code: str
    generation: int = 0
    closing: Closing | None = None
    rev: int = 0
    erased_at: datetime | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TextRecord:
    """An inbound text that has been dealt with, and its answer; None: nothing was answered.

    This is the memory that makes a repeated webhook harmless.
    """

    message_sid: str
    at: datetime
    reply: str | None
    by: str = "webhook"


@dataclass(frozen=True, slots=True)
class CommandRecord:
    """A tablet's command that has been done, and its answer; `what` is which command of what."""

    tablet_id: str
    command_id: str
    at: datetime
    answer: Mapping[str, Any]
    what: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """A change of a slot's set: `member` in, or out."""

    store_id: str
    slot: Slot
    member: str
    joins: bool = True


@dataclass(frozen=True, slots=True)
class HoldWrite:
    """A hold before and after, None where there is none; without either, that there is none still.

    `holder` has a hold by name only, whose row is gone.
    """

    store_id: str
    hold_id: str
    before: Hold | None = None
    after: Hold | None = None
    holder: str = ""

    @property
    def joins(self) -> str:
        """The holder whose live holds become one more."""
        return self.after.holder if self.after is not None and self.before is None else ""

    @property
    def leaves(self) -> str:
        """The holder whose live holds become one less; that of an order is none of theirs."""
        over = self.after is None or self.after.order_id is not None
        if self.before is None:
            return self.holder
        return self.before.holder if over else ""


@dataclass(frozen=True, slots=True)
class Tablet:
    """An enrolled device: bound to one store, with the people signed in on it until when."""

    store_id: str
    tablet_id: str
    secret_hash: str
    people: Mapping[str, datetime] = field(default_factory=dict)
    revoked_at: datetime | None = None
    label: str = ""
    enrolled_at: datetime | None = None
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """One transaction: everything a fact changes, on the condition that nothing read has moved.

    `head` is the head as it was read; `events` are numbered from it. Of `pickup` and `customer` the
    state after is given; their `rev` is that of the row that was read, 0 for a new one. `gone` is
    the pickup that leaves the board, `order` a new one, `reopened` a done row that is deleted,
    `tablet` a device that is enrolled (at rev 0) or revoked.
    `store` is a known one after a change of anything but its number. `amended` is an order's row
    with another body, at the `rev` that was read; when it moved to another customer, `left` is what
    becomes of the card that it left (pickup, gone, done and customer count), whose customer was
    `left_customer_id`.
    """

    store_id: str
    head: Head
    waiting: int = 0
    events: tuple[Event, ...] = ()
    pickup: Pickup | None = None
    gone: Pickup | None = None
    done: Pickup | None = None
    done_date: str = ""
    reopened: Pickup | None = None
    reopened_date: str = ""
    customer: Customer | None = None
    order: OrderRecord | None = None
    amended: OrderRecord | None = None
    left: "Change | None" = None
    left_customer_id: str = ""
    announced: ReturnRecord | None = None
    return_ends: tuple[ReturnEnd, ...] = ()
    closings: tuple[Closing, ...] = ()
    reopenings: tuple[str, ...] = ()
    seats: tuple[Seat, ...] = ()
    holds: tuple[HoldWrite, ...] = ()
    text: TextRecord | None = None
    text_customer_id: str = ""
    command: CommandRecord | None = None
    store: Store | None = None
    tablet: Tablet | None = None


@dataclass(frozen=True, slots=True)
class Booking:
    """One consistent read of everything that putting an order depends on."""

    loaded: Loaded
    store: Store | None
    order: OrderRecord | None
    members: frozenset[str]
    hold: Hold | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """One consistent read of everything that a hold depends on.

    `held` are the ids of the holder's holds, some of which may be over.
    """

    store: Store | None
    hold: Hold | None
    members: frozenset[str]
    held: frozenset[str]


SCOPES = ("orders", "stores", "events", "webhooks", "customers")
"""What a key may be for (docs/keys.md)."""


@dataclass(frozen=True, slots=True)
class Key:
    """An API key: the secret's hash, never the secret.

    `stores` are those that it is bound to, none mean all; `limit` is how many requests it has in a
    window if not as many as any; `last_used_at` is kept once in some minutes.
    """

    key_id: str
    secret_hash: str
    name: str
    revoked_at: datetime | None = None
    scopes: tuple[str, ...] = SCOPES
    stores: tuple[str, ...] = ()
    mode: str = "live"
    created_at: datetime | None = None
    limit: int | None = None
    last_used_at: datetime | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_live(self) -> bool:
        """Whether it opens anything."""
        return self.revoked_at is None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the staff; `pin_hash` is scrypt with its salt."""

    store_id: str
    name: str
    pin_hash: str
    role: str = "associate"
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """Turns an unknown device into a tablet of a store, `uses_left` times until it expires.

    `made_by` asked for it on the tablet `made_on` with the PIN of `manager`; all are empty for one
    of the operator's.
    """

    code_hash: str
    store_id: str
    expires_at: datetime
    uses_left: int = 1
    made_by: str = ""
    made_on: str = ""
    manager: str = ""


@dataclass(frozen=True, slots=True)
class Tries:
    """How often a secret was guessed since it was last right, and until when it may not be.

    `at` is when it was guessed last.
    """

    what: str
    count: int = 0
    at: datetime | None = None
    until: datetime | None = None
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """When a tablet last said that somebody looks at it."""

    store_id: str
    tablet_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Socket:
    """An open WebSocket of a tablet."""

    store_id: str
    connection_id: str
    tablet_id: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Effect:
    """A text of ours on its way out: `sending`, `again`, `sent` or `failed`.

    `started_at` is when the last attempt began. A `sending` that is found again is unknown until
    the telephone network has been asked; `again` was certainly not taken and may be tried again.
    """

    event_id: str
    kind: str
    state: str
    customer_id: str
    store_id: str
    started_at: datetime
    body: str = ""
    message_sid: str | None = None
    error: str | None = None
    order_id: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class InboundText:
    """A text from a customer as the telephone network tells it."""

    message_sid: str
    from_e164: str
    to_e164: str
    body: str
    sent_at: datetime
    opt_out_type: str | None = None
