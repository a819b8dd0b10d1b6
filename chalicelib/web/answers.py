"""What goes out over REST, as types: the answers' half of the OpenAPI document.

Only the generator and the tests read this; a request is answered by `render` alone. Tests hold
every rendered answer to its type, both ways: nothing is missing, and nothing is told untold.
"""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from chalicelib.web.shapes import (
    ConsentIn,
    Count,
    CustomerIn,
    Date,
    Id,
    Language,
    Moment,
    MoneyIn,
    PersonIn,
    Spells,
    Wall,
    Weekday,
)

Share = Annotated[float, Meta(ge=0, le=1)]
Seconds = Annotated[int, Meta(ge=0)]
Number = Annotated[int, Meta(ge=0)]
Status = Literal["placed", "preparing", "ready", "picked_up", "cancelled", "expired"]
Stage = Literal["expected", "on_the_way", "arrived", "claimed"]


class Answer(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An answer, or a part of one. Fields may be added to it: ignore those you do not know."""


class HolidayOut(Answer, frozen=True, kw_only=True):
    """A date with hours of its own."""

    date: Date
    hours: Spells


class StallOut(Answer, frozen=True, kw_only=True):
    """A numbered parking space."""

    id: str
    label: str | None


class SlotRulesOut(Answer, frozen=True, kw_only=True):
    """How a day is cut into slots."""

    minutes: int
    capacity: int
    capacity_by_weekday: dict[Weekday, int]
    per_customer: int
    lead_minutes: int
    same_day_cut_off: Wall | None
    horizon_days: int


class StoreOut(Answer, frozen=True, kw_only=True):
    """A store as it is kept, and its pause."""

    store_id: Id
    name: str
    number: str
    time_zone: str
    language: Language
    address: str
    hours: dict[Weekday, Spells]
    holidays: list[HolidayOut]
    stalls: list[StallOut]
    slot: SlotRulesOut
    wait_goal_seconds: Seconds
    keep_hours: int
    still_yours_seconds: Seconds
    spelling: Literal["exact", "fold"]
    manager_phone: str | None
    paused_until: Moment | None
    pause_reason: str | None


class StoresOut(Answer, frozen=True, kw_only=True):
    """Every store."""

    stores: list[StoreOut]


class SlotOut(Answer, frozen=True, kw_only=True):
    """A slot. `available` is what is left of it; a closed slot has nothing left."""

    slot_id: str
    starts_at: Moment
    ends_at: Moment
    capacity: Count
    available: Count


class SlotsOut(Answer, frozen=True, kw_only=True):
    """The slots of one of the store's days, in order."""

    slots: list[SlotOut]


class HoldOut(Answer, frozen=True, kw_only=True):
    """A place that is kept until `expires_at`."""

    hold_id: Id
    store_id: Id
    slot_id: str
    starts_at: Moment
    ends_at: Moment
    expires_at: Moment


class BinOut(Answer, frozen=True, kw_only=True):
    """Where pieces of an order are staged."""

    bin: str
    pieces: int
    zone: Literal["ambient", "chilled", "frozen"]


class LineOut(Answer, frozen=True, kw_only=True):
    """A line as it was put, and what became of it."""

    line_id: Id
    sku: str
    name: str
    quantity: int
    ready: Number
    handed_over: Number
    refused: Number


class TimesOut(Answer, frozen=True, kw_only=True):
    """When what happened; null: it has not."""

    placed: Moment
    ready: Moment | None
    on_the_way: Moment | None
    arrived: Moment | None
    claimed: Moment | None
    picked_up: Moment | None
    cancelled: Moment | None
    expired: Moment | None


class PickupOut(Answer, frozen=True, kw_only=True):
    """The customer's coming: the orders that are fetched together, and where the customer is."""

    pickup_id: str
    stage: Stage
    order_ids: list[Id]
    stall: str | None
    vehicle: str | None
    placement: str | None
    eta: Moment | None
    arrived_at: Moment | None
    claimed_by: str | None


class OrderOut(Answer, frozen=True, kw_only=True):
    """What was put, as it was put, and how the order stands. `pickup` is null once it is closed."""

    order_id: Id
    store_id: Id
    slot_id: str | None
    due_at: Moment
    customer: CustomerIn
    lines: list[LineOut]
    status: Status
    code: str
    version: Number
    kept_until: Moment | None
    link: str
    bins: list[BinOut]
    times: TimesOut
    pickup: PickupOut | None
    hold_id: Id | UnsetType | None = UNSET
    number: str | UnsetType | None = UNSET
    source: str | UnsetType | None = UNSET
    sms_consent: ConsentIn | UnsetType | None = UNSET
    pickup_person: PersonIn | UnsetType | None = UNSET
    fulfilment: Literal["curbside", "counter"] | UnsetType = UNSET
    amount_due: MoneyIn | UnsetType | None = UNSET
    requires_id: bool | UnsetType = UNSET
    min_age: int | UnsetType | None = UNSET
    metadata: dict[str, Any] | UnsetType | None = UNSET
    test: bool | UnsetType = UNSET


class OrdersOut(Answer, frozen=True, kw_only=True):
    """A page of orders; no cursor: there is no more."""

    orders: list[OrderOut]
    cursor: str | None


class EventOut(Answer, frozen=True, kw_only=True):
    """Something that happened. `version` rises by store: keep the highest. No phone numbers."""

    id: str
    type: str
    at: Moment
    store_id: Id
    version: Number
    pickup_id: str | None
    order_ids: list[Id]
    data: dict[str, Any]


class EventsOut(Answer, frozen=True, kw_only=True):
    """The next events, in order, and the cursor after them. No events: you have read them all."""

    events: list[EventOut]
    cursor: str


class SpreadOut(Answer, frozen=True, kw_only=True):
    """How long some waited; null: nobody did."""

    count: Number
    p50_seconds: Seconds | None
    p90_seconds: Seconds | None


class WaitOut(Answer, frozen=True, kw_only=True):
    """Waits from the first sign of arrival to the hand-over."""

    all: SpreadOut
    announced: SpreadOut
    unannounced: SpreadOut


class RatingOut(Answer, frozen=True, kw_only=True):
    """What customers said of their visit, 1 to 5."""

    count: Number
    mean: float | None
    by_stars: dict[str, Number]


class ReadyOut(Answer, frozen=True, kw_only=True):
    """Orders that became ready, and how many of them by the time promised."""

    count: Number
    on_time: Number


class HourOut(WaitOut, frozen=True, kw_only=True):
    """One hour of the store's own clock."""

    hour: Annotated[int, Meta(ge=0, le=23)]
    handed_over: Number
    ready: ReadyOut
    no_shows: Number


class FiguresOut(Answer, frozen=True, kw_only=True, rename={"from_": "from"}):
    """Figures of some of the store's days. Shares are 0 to 1; null: there is nothing to count."""

    store_id: Id
    from_: Date
    to: Date
    wait: WaitOut
    under_goal: Share | None
    arrivals: Number
    announced: Share | None
    arrival_to_claim_p50_seconds: Seconds | None
    arrival_to_answer_p95_seconds: Seconds | None
    not_ready_at_arrival: Share | None
    abandoned: Share | None
    ready_on_time: Share | None
    no_show: Share | None
    handed_over: Number
    rating: RatingOut
    by_hour: list[HourOut]
    goals: dict[str, float]
    overbooked_slots: Number


class FaultOut(Answer, frozen=True, kw_only=True):
    """One thing that is wrong with a request; the pointer is RFC 6901."""

    pointer: str
    detail: str


class FreeSlotOut(Answer, frozen=True, kw_only=True):
    """A slot that is still free."""

    slot_id: str
    starts_at: Moment


class ProblemOut(Answer, frozen=True, kw_only=True):
    """A refusal (RFC 9457). Decide by `type` or `status`; `detail` is for people."""

    type: str
    title: str
    status: Annotated[int, Meta(ge=400, le=599)]
    detail: str
    instance: str
    errors: list[FaultOut] | UnsetType = UNSET
    current: str | UnsetType = UNSET
    allowed: list[str] | UnsetType = UNSET
    next_free: list[FreeSlotOut] | UnsetType = UNSET
    order: OrderOut | UnsetType = UNSET
    retry_after_seconds: Seconds | UnsetType = UNSET
