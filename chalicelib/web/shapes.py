"""What may come in over REST, as types. Unknown fields are refused; names are the contract's."""

from datetime import datetime
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from chalicelib.domain.decide_messages import Canned

NO_CONTROLS = r"^[^\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]*\Z"
"""Neither control characters nor overrides of the writing direction. `$` would let a newline in."""

Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,64}\Z")]
Name = Annotated[str, Meta(min_length=1, max_length=80, pattern=NO_CONTROLS)]
Note = Annotated[str, Meta(max_length=320, pattern=NO_CONTROLS)]
Reason = Annotated[str, Meta(min_length=1, max_length=200, pattern=NO_CONTROLS)]
Phone = Annotated[str, Meta(min_length=1, max_length=32, title="Phone")]
Language = Literal["en", "sv", "fi", "pl", "is", "de"]
Moment = Annotated[datetime, Meta(tz=True)]
Date = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}\Z")]
Wall = Annotated[str, Meta(pattern=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)\Z")]
Spells = Annotated[list[tuple[Wall, Wall]], Meta(max_length=6)]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Count = Annotated[int, Meta(ge=0, le=10_000)]
Currency = Annotated[str, Meta(pattern=r"^[A-Z]{3}\Z")]
StallId = Annotated[str, Meta(min_length=1, max_length=3, pattern=r"^[A-Za-z0-9]+\Z")]
Pin = Annotated[str, Meta(min_length=1, max_length=32)]
Thousandths = Annotated[int, Meta(ge=0, le=1000)]
Stroke = Annotated[list[tuple[Thousandths, Thousandths]], Meta(min_length=1, max_length=600)]
Strokes = Annotated[list[Stroke], Meta(min_length=1, max_length=40)]
"""A signature: lines of points in thousandths of its field."""


class Shape(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A body, or a part of one."""


class HolidayIn(Shape, kw_only=True):
    """A date with hours of its own."""

    date: Date
    hours: Spells = []


class StallIn(Shape, kw_only=True):
    """A numbered parking space."""

    id: StallId
    label: Name | None = None


class SlotIn(Shape, kw_only=True):
    """How a day is cut into slots."""

    minutes: Annotated[int, Meta(ge=5, le=720)]
    capacity: Annotated[int, Meta(ge=1, le=1000)]
    capacity_by_weekday: dict[Weekday, Annotated[int, Meta(ge=0, le=1000)]] | None = None
    lead_minutes: Annotated[int, Meta(ge=0, le=10_080)]
    same_day_cut_off: Wall | None = None
    horizon_days: Annotated[int, Meta(ge=0, le=60)]
    per_customer: Annotated[int, Meta(ge=1, le=20)] = 5


class StoreIn(Shape, kw_only=True):
    """A store."""

    name: Annotated[str, Meta(min_length=1, max_length=20, pattern=NO_CONTROLS)]
    number: Phone
    time_zone: Annotated[str, Meta(min_length=1, max_length=64, title="TimeZone")]
    language: Language = "en"
    address: Note = ""
    hours: dict[Weekday, Spells] = {}
    holidays: Annotated[list[HolidayIn], Meta(max_length=200)] = []
    stalls: Annotated[list[StallIn], Meta(max_length=200)] = []
    slot: SlotIn
    wait_goal_seconds: Annotated[int, Meta(ge=30, le=3600)] = 180
    keep_hours: Annotated[int, Meta(ge=1, le=720)] = 48
    still_yours_seconds: Annotated[int, Meta(ge=30, le=3600)] = 180
    spelling: Literal["exact", "fold"] | None = None
    manager_phone: Phone | None = None


class CustomerIn(Shape, kw_only=True):
    """Who bought."""

    name: Name
    phone: Phone | None = None
    language: Language | None = None


class ConsentIn(Shape, kw_only=True):
    """How the customer agreed to texts."""

    at: Moment
    source: Name
    text_version: Name


class LineIn(Shape, kw_only=True):
    """A line of an order."""

    line_id: Id
    sku: Name
    name: Annotated[str, Meta(min_length=1, max_length=200, pattern=NO_CONTROLS)]
    quantity: Annotated[int, Meta(ge=1, le=10_000)]


class PersonIn(Shape, kw_only=True):
    """Somebody else who picks up."""

    name: Name
    phone: Phone | None = None


class MoneyIn(Shape, kw_only=True):
    """An amount in minor units."""

    amount: Annotated[int, Meta(ge=0, le=1_000_000_000)]
    currency: Currency


class OrderIn(Shape, kw_only=True):
    """An order."""

    store_id: Id
    slot_id: Id | None = None
    hold_id: Id | None = None
    due_at: Moment | None = None
    number: Annotated[str, Meta(min_length=1, max_length=32, pattern=NO_CONTROLS)] | None = None
    source: Name | None = None
    customer: CustomerIn
    sms_consent: ConsentIn | None = None
    lines: Annotated[list[LineIn], Meta(min_length=1, max_length=200)]
    pickup_person: PersonIn | None = None
    fulfilment: Literal["curbside", "counter"] = "curbside"
    amount_due: MoneyIn | None = None
    requires_id: bool = False
    min_age: Annotated[int, Meta(ge=1, le=99)] | None = None
    metadata: dict[Annotated[str, Meta(max_length=64)], Any] | None = None
    test: bool = False


class BinIn(Shape, kw_only=True):
    """Where pieces of an order are staged."""

    bin: Annotated[str, Meta(min_length=1, max_length=20, pattern=NO_CONTROLS)]
    pieces: Annotated[int, Meta(ge=1, le=1000)] = 1
    zone: Literal["ambient", "chilled", "frozen"] = "ambient"


class ExceptionIn(Shape, kw_only=True):
    """A line that is not as ordered."""

    line_id: Id
    quantity: Count
    reason: Name
    substitute: Name | None = None


class ReadyIn(Shape, kw_only=True):
    """The bins of a ready order."""

    bins: Annotated[list[BinIn], Meta(min_length=1, max_length=20)]
    exceptions: Annotated[list[ExceptionIn], Meta(max_length=200)] = []


class CancelIn(Shape, kw_only=True):
    """Why an order is dropped."""

    reason: Name


class SignalIn(Shape, kw_only=True):
    """Where the customer is, by any channel."""

    kind: Literal["on_my_way", "arrived", "left"]
    minutes: Annotated[int, Meta(ge=0, le=1440)] | None = None
    stall: StallId | None = None
    vehicle: Name | None = None
    placement: Name | None = None


class EmptyIn(Shape, kw_only=True):
    """Nothing."""


class EnrolIn(Shape, kw_only=True):
    """A code for a new tablet."""

    code: Annotated[str, Meta(min_length=1, max_length=32)]
    label: Annotated[str, Meta(max_length=40, pattern=NO_CONTROLS)] = ""


class SignInIn(Shape, kw_only=True):
    """A person of the staff."""

    name: Name
    pin: Annotated[str, Meta(min_length=1, max_length=32)]


class SignOutIn(Shape, kw_only=True):
    """Who goes."""

    name: Name


class ManagersIn(SignInIn, kw_only=True):
    """Who taps, and a manager's PIN. What is asked for may be asked for twice: the id is unused."""

    command_id: Name | None = None


class TapIn(Shape, kw_only=True):
    """A command of the board."""

    command_id: Annotated[str, Meta(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9_-]+\Z")]
    version: Annotated[int, Meta(ge=0)] | None = None
    name: Name | None = None


class ArrivedIn(TapIn, kw_only=True):
    """The customer is here."""

    stall: StallId | None = None


class ProofIn(Shape, kw_only=True):
    """Why the goods may go."""

    kind: Literal["code", "id_seen", "signature", "manager"]
    code: Annotated[str, Meta(max_length=8)] | None = None
    signature: Strokes | None = None
    pin: Annotated[str, Meta(max_length=32)] | None = None
    reason: Name | None = None


class ShortIn(Shape, kw_only=True):
    """Pieces of a line that are not taken along."""

    order_id: Id
    line_id: Id
    quantity: Annotated[int, Meta(ge=1, le=10_000)]
    reason: Literal["missing", "refused"]


class HandOverIn(TapIn, kw_only=True):
    """Goods change hands."""

    order_ids: Annotated[list[Id], Meta(min_length=1, max_length=20)]
    proof: ProofIn
    checked: dict[Literal["id", "age", "amount"], bool] = {}
    exceptions: Annotated[list[ShortIn], Meta(max_length=200)] = []
    taken_at: Moment | None = None


class MessageIn(TapIn, kw_only=True):
    """What the staff tell the customer: a ready-made answer, or words of their own."""

    text: Canned | None = None
    body: Annotated[str, Meta(min_length=1, max_length=160, pattern=NO_CONTROLS)] | None = None


class PlaceIn(TapIn, kw_only=True):
    """Where the customer stands; null: nobody knows."""

    stall: StallId | UnsetType | None = UNSET
    inside: bool = False


class BoardCancelIn(TapIn, kw_only=True):
    """Why an order is dropped, and a manager's PIN."""

    reason: Name
    pin: Pin


class BoardPersonIn(TapIn, kw_only=True):
    """Who fetches an order; null: the buyer after all."""

    person: Name | None
    pin: Pin | None = None


class PauseIn(Shape, kw_only=True):
    """Until when a store takes no more slots, and why."""

    until: Moment
    reason: Reason


class BoardPauseIn(TapIn, kw_only=True):
    """The same from the board: until then, or for so long; a long one with a manager's PIN."""

    minutes: Annotated[int, Meta(ge=1, le=10_080)] | None = None
    until: Moment | None = None
    reason: Reason
    pin: Pin | None = None


class MissingIn(TapIn, kw_only=True):
    """Something was not in the bags."""

    order_id: Id | None = None
    note: Annotated[str, Meta(min_length=1, max_length=160, pattern=NO_CONTROLS)] | None = None


class BinsIn(TapIn, kw_only=True):
    """Where a ready order stands, from the board."""

    bins: Annotated[list[BinIn], Meta(min_length=1, max_length=20)]


class BoardReadyIn(BinsIn, kw_only=True):
    """The bins of a ready order and what could not be gathered, from the board."""

    exceptions: Annotated[list[ExceptionIn], Meta(max_length=200)] = []


class RefuseIn(TapIn, kw_only=True):
    """A return is not taken in, and why."""

    reason: Name | None = None
