"""Everything one customer has waiting at one store, and where the customer is now. Pure data.

The key is (store, customer): two cards for one customer cannot exist. `extra` holds what a newer
version of the code wrote and this one does not know; it is carried, never read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

OPEN_ORDERS_MAX = 20
MESSAGES_MAX = 10
MESSAGE_CHARACTERS_MAX = 320
CONCERNED_MINUTES = 60
"""An arrival concerns the orders that are ready or due within these minutes (contract.md)."""
TAKE_IN = "take_in"
FOLLOW_UP = "follow_up"
COUNTER = "counter"
"""The customer fetches the order inside."""


class Stage(StrEnum):
    """Where the customer is. GONE is a pickup that has left the board."""

    EXPECTED = "expected"
    ON_THE_WAY = "on_the_way"
    ARRIVED = "arrived"
    CLAIMED = "claimed"
    GONE = "gone"


class Status(StrEnum):
    """Where an order is; the last three are closed."""

    PLACED = "placed"
    PREPARING = "preparing"
    READY = "ready"
    PICKED_UP = "picked_up"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


HERE = frozenset({Stage.ARRIVED, Stage.CLAIMED})
OPEN = frozenset({Status.PLACED, Status.PREPARING, Status.READY})


@dataclass(frozen=True, slots=True)
class Bin:
    """Where pieces of an order are staged; zone is ambient, chilled or frozen."""

    bin: str
    pieces: int = 1
    zone: str = "ambient"
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents, öre) and its ISO 4217 currency."""

    amount: int
    currency: str
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LineException:
    """A line that is not as ordered: how many pieces, and why."""

    line_id: str
    quantity: int
    reason: str
    substitute: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


def absent(exceptions: Iterable[LineException]) -> int:
    """How many pieces are not there; what lies there in their place is."""
    return sum(one.quantity for one in exceptions if one.substitute is None)


@dataclass(frozen=True, slots=True)
class Order:
    """What the board must know of an order while it is open; its lines stand in the order's row.

    `hold_id` is the hold whose place in the slot it has, until it moves to another slot.
    `exceptions` are of when it became ready; `short` is what was not taken along at the hand-over.
    """

    order_id: str
    code: str
    due_at: datetime
    placed_at: datetime
    status: Status = Status.PLACED
    slot_id: str | None = None
    hold_id: str | None = None
    number: str | None = None
    fulfilment: str = "curbside"
    lines: int = 0
    bins: tuple[Bin, ...] = ()
    exceptions: tuple[LineException, ...] = ()
    short: tuple[LineException, ...] = ()
    person: str | None = None
    requires_id: bool = False
    min_age: int | None = None
    amount_due: Money | None = None
    texts: bool = False
    version: int = 0
    preparing_at: datetime | None = None
    ready_at: datetime | None = None
    kept_until: datetime | None = None
    picked_up_at: datetime | None = None
    cancelled_at: datetime | None = None
    expired_at: datetime | None = None
    reminded_at: datetime | None = None
    last_call_at: datetime | None = None
    extended_at: datetime | None = None
    keep_ended_at: datetime | None = None
    amended_at: datetime | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Still to be handed over."""
        return self.status in OPEN


def ended_at(order: Order) -> datetime:
    """When a closed order was closed."""
    return order.picked_up_at or order.cancelled_at or order.expired_at or order.placed_at


@dataclass(frozen=True, slots=True)
class Message:
    """What the customer wrote to the staff, or they to the customer; it stands on the card.

    `by` is who of the staff wrote, None the customer. `canned` is the key of a ready-made answer,
    which is said in the customer's language and has no `body` here.
    """

    at: datetime
    body: str
    by: str | None = None
    canned: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What we asked the customer last; it means nothing after `expires_at`.

    `about` is the id of the customer whom a question about another person is about.
    """

    kind: str
    expires_at: datetime
    about: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody with a phone of their own who named the order's code and comes instead.

    Until the buyer agrees they get no hand-over code. `last4` are the last digits of their number,
    `order_id` is whose code they named; `asks` says that the buyer is asked about them.
    """

    customer_id: str
    last4: str
    asked_at: datetime
    agreed_at: datetime | None = None
    asks: bool = False
    order_id: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TaskLine:
    """Something that is brought back, as the staff see it."""

    name: str
    quantity: int
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do for the customer besides handing over.

    `kind` is `take_in` (a return) or `follow_up` (something was missing); `outcome`, once it is
    done, `accepted`, `refused`, `cancelled` or `done`. A return that the shop `announced` has a row
    of its own, and `lines`; `code` is that of the order it was bought with.
    """

    task_id: str
    kind: str
    at: datetime
    note: str | None = None
    order_id: str | None = None
    done_at: datetime | None = None
    outcome: str | None = None
    by: str | None = None
    reason: str | None = None
    lines: tuple[TaskLine, ...] = ()
    code: str | None = None
    announced: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Still to be done."""
        return self.done_at is None


@dataclass(frozen=True, slots=True)
class HandOver:
    """A hand-over of a visit: how it can be undone, and what it was that proved it.

    `at` is when we were told, `taken_at` when the goods went if that was while a tablet was
    offline. Strokes of a `signature` stand as `x,y x,y;x,y x,y`, thousandths of its field.
    """

    at: datetime
    by: str
    order_ids: tuple[str, ...]
    proof: str
    undo_until: datetime
    claimed_by: str | None = None
    claimed_at: datetime | None = None
    reason: str | None = None
    signature: str | None = None
    taken_at: datetime | None = None
    mismatch: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pickup:
    """The aggregate, one per customer and store.

    `version` is the store's number of its latest change, `board_version` that of the latest change
    of stage, claim, orders, pieces or tasks: what makes a tap on an older card stale. `rev` counts
    writes.
    `deadline_at` is the next one (domain/ladder.py), `answered` when texts were answered lately.
    `said_at` is when the newest thing about the customer's whereabouts was said, `described_at` the
    newest about place or vehicle. Of this visit: `coming_told_at` is when the customer was first
    told that somebody walks out, `texted_at` when they last wrote, `hand_overs_before` are those
    before the last one. `told` are the numbers of its events that started texts or hold words,
    `taps` the commands whose answers tell of it, as tablet/command: all that erasing has to find.
    """

    store_id: str
    customer_id: str
    pickup_id: str
    hand_over_code: str
    stage: Stage = Stage.EXPECTED
    orders: tuple[Order, ...] = ()
    name: str | None = None
    language: str = "en"
    phone_e164: str | None = None
    on_the_way_at: datetime | None = None
    eta_at: datetime | None = None
    arrived_at: datetime | None = None
    visit: tuple[str, ...] = ()
    stall: str | None = None
    inside: bool = False
    vehicle: str | None = None
    placement: str | None = None
    claimed_by: str | None = None
    claimed_at: datetime | None = None
    messages: tuple[Message, ...] = ()
    question: Question | None = None
    said_at: datetime | None = None
    described_at: datetime | None = None
    helped_at: datetime | None = None
    deadline_at: datetime | None = None
    goal_missed_at: datetime | None = None
    manager_told_at: datetime | None = None
    coming_told_at: datetime | None = None
    texted_at: datetime | None = None
    helpers: tuple[Helper, ...] = ()
    tasks: tuple[Task, ...] = ()
    answered: tuple[datetime, ...] = ()
    no_texts: bool = False
    no_texts_to_country: bool = False
    text_failed: bool = False
    hand_over: HandOver | None = None
    hand_overs_before: tuple[HandOver, ...] = ()
    told: tuple[int, ...] = ()
    taps: tuple[str, ...] = ()
    version: int = 0
    board_version: int = 0
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def open_orders(self) -> tuple[Order, ...]:
        """The orders still to be handed over."""
        return tuple(order for order in self.orders if order.is_open)

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """What is still to be done besides handing over."""
        return tuple(task for task in self.tasks if task.is_open)

    @property
    def open_returns(self) -> tuple[Task, ...]:
        """What the customer brings back: a part of the visit, as a follow-up is not."""
        return tuple(task for task in self.open_tasks if task.kind == TAKE_IN)

    @property
    def is_here(self) -> bool:
        """The customer stands outside (or inside) and waits."""
        return self.stage in HERE

    def order(self, order_id: str) -> Order | None:
        """The order of that id in this pickup."""
        return next((order for order in self.orders if order.order_id == order_id), None)

    def open_question(self, now: datetime) -> str | None:
        """The kind of the question that is still open."""
        if self.question is None or self.question.expires_at <= now:
            return None
        return self.question.kind


def concerned(pickup: Pickup, now: datetime) -> tuple[str, ...]:
    """The orders an arrival is about: ready, or due within the hour.

    If there is none, all of them; unless a return is what the customer came for.
    """
    soon = now + timedelta(minutes=CONCERNED_MINUTES)
    near = tuple(
        o.order_id for o in pickup.open_orders if o.status is Status.READY or o.due_at <= soon
    )
    if near or pickup.open_returns:
        return near
    return tuple(o.order_id for o in pickup.open_orders)


def with_order(pickup: Pickup, order: Order) -> Pickup:
    """The pickup with this state of one of its orders."""
    return replace(
        pickup, orders=tuple(order if o.order_id == order.order_id else o for o in pickup.orders)
    )


def board_facts(pickup: Pickup | None) -> object:
    """What a tap depends on: if this is equal before and after, an older card is not stale."""
    if pickup is None:
        return None
    orders = tuple(
        (o.order_id, o.status, o.bins, o.exceptions, o.keep_ended_at is not None)
        for o in pickup.orders
    )
    tasks = tuple(task.task_id for task in pickup.open_tasks)
    return (pickup.stage, pickup.claimed_by, orders, tasks)
