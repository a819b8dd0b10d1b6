"""What can be said about a pickup. Every fact is said by somebody at a time; `decide` answers it.

Times are aware UTC. `said_at` is when the customer (or a camera, or staff) said it, which may lie
before now: a text that Twilio kept for us through an outage still counts from then.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from chalicelib.domain.pickup import Bin, LineException, Order, Task


@dataclass(frozen=True, slots=True)
class OrderPlaced:
    """The shop put an order for this customer at this store."""

    order: Order
    name: str | None = None
    language: str | None = None
    phone_e164: str | None = None


@dataclass(frozen=True, slots=True)
class OrderAmended:
    """The shop changed an order; `changes` are new values by the name of the field of `Order`.

    `told` are the contract's names of what differs in the order as it was put: it is news, even if
    the board shows none of it. `name` and `language` are the customer's; None: as before.
    """

    order_id: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    name: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class OrderPreparing:
    """Somebody began to gather the goods, or a ready order was taken back."""

    order_id: str


@dataclass(frozen=True, slots=True)
class OrderReady:
    """The goods stand in their bins and wait until `kept_until`."""

    order_id: str
    bins: tuple[Bin, ...]
    kept_until: datetime
    exceptions: tuple[LineException, ...] = ()


@dataclass(frozen=True, slots=True)
class BinsCorrected:
    """The goods of a ready order stand elsewhere; that is no news to the customer."""

    order_id: str
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class OrderDelayed:
    """The store needs until then."""

    order_id: str
    until: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class OrderRescheduled:
    """The order moved to another slot; what is ready is kept until `kept_until` at least."""

    order_id: str
    slot_id: str
    due_at: datetime
    kept_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderCancelled:
    """The shop or the store dropped the order."""

    order_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class OrderExpired:
    """Nobody came, and the goods were put back."""

    order_id: str


@dataclass(frozen=True, slots=True)
class OrderPickedUp:
    """The order left the store another way, over the counter say."""

    order_id: str
    by: str


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """The customer left for the store; without `eta_at` nobody knows for how long."""

    said_at: datetime
    channel: str
    eta_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """The customer stands at the store."""

    said_at: datetime
    channel: str
    stall: str | None = None
    vehicle: str | None = None
    placement: str | None = None
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """The customer told more about the place or the vehicle, or came inside."""

    said_at: datetime
    stall: str | None = None
    vehicle: str | None = None
    placement: str | None = None
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """The customer is not (or no longer) there."""

    said_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """A person of the staff walks out, or still does.

    A claim holds for `still_yours_seconds`; somewhat later another person may take it over.
    """

    by: str
    still_yours_seconds: int = 180


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """The person who claimed does not go after all."""

    by: str


@dataclass(frozen=True, slots=True)
class ShortLine:
    """Pieces of a line that were not taken along; `reason` is `missing` or `refused`."""

    order_id: str
    line_id: str
    quantity: int
    reason: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Goods changed hands. `proof`: code, id_seen, signature, manager; `code`: what was typed.

    `taken_at` is when, if it was while the tablet was offline: a wrong code is then only told, and
    so is what had to be looked at and was not (`unchecked`).
    """

    by: str
    order_ids: tuple[str, ...]
    proof: str
    code: str | None = None
    reason: str | None = None
    signature: str | None = None
    short: tuple[ShortLine, ...] = ()
    taken_at: datetime | None = None
    unchecked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HandOverUndone:
    """The last hand-over was a slip of the finger."""

    by: str


@dataclass(frozen=True, slots=True)
class Messaged:
    """The customer wrote something for the staff to read."""

    said_at: datetime
    body: str


@dataclass(frozen=True, slots=True)
class StaffMessaged:
    """The staff write to the customer: a ready-made answer by its key, or words of their own."""

    by: str
    canned: str | None = None
    body: str = ""


@dataclass(frozen=True, slots=True)
class PlaceCorrected:
    """The staff see where the customer stands: at a stall, inside, or nobody knows."""

    stall: str | None
    inside: bool = False


@dataclass(frozen=True, slots=True)
class PhoneShown:
    """Somebody of the staff looked at the customer's number, to call them."""

    by: str


@dataclass(frozen=True, slots=True)
class TextFailed:
    """A text of ours did not reach the customer; `code` is the telephone network's."""

    kind: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class WaitGoalMissed:
    """The customer has waited for `times` as long as the store promises at most: once or twice."""

    wait_goal_seconds: int
    times: int = 1


@dataclass(frozen=True, slots=True)
class KeepExtended:
    """The order is kept longer. A customer may ask once; `by` is `customer` or who of the staff."""

    order_id: str
    kept_until: datetime
    by: str = "customer"


@dataclass(frozen=True, slots=True)
class OrdersReminded:
    """The customer is told of goods that wait; `kind` is `reminder`, `last_call` or `resend`.

    The first two are the clock's; the last is what the staff say once more.
    """

    order_ids: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class KeepEnded:
    """Nobody came in time: the goods are to be put back. They can be had until that is done."""

    order_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """The buyer, the shop or the staff say who picks up; None: the buyer after all.

    It is about every open order unless it names one.
    """

    by: str
    name: str | None
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class HelperCame:
    """Somebody else's phone named an order's code; `asks` if the buyer can be asked now."""

    said_at: datetime
    helper_id: str
    last4: str
    asks: bool = True
    order_id: str = ""


@dataclass(frozen=True, slots=True)
class HelperAgreed:
    """The buyer answered that this other person may pick up."""

    said_at: datetime
    helper_id: str


@dataclass(frozen=True, slots=True)
class TaskOpened:
    """The customer brings something back, or missed something."""

    task: Task


@dataclass(frozen=True, slots=True)
class TaskDone:
    """The staff did it; `outcome` is `accepted` or `refused` for a return, else `done`."""

    task_id: str
    by: str
    outcome: str
    reason: str | None = None


Fact = (
    OrderPlaced
    | OrderAmended
    | OrderPreparing
    | OrderReady
    | BinsCorrected
    | OrderDelayed
    | OrderRescheduled
    | OrderCancelled
    | OrderExpired
    | OrderPickedUp
    | OnTheWay
    | Arrived
    | Moved
    | Left
    | Claimed
    | Unclaimed
    | HandedOver
    | HandOverUndone
    | Messaged
    | StaffMessaged
    | PlaceCorrected
    | PhoneShown
    | TextFailed
    | WaitGoalMissed
    | KeepExtended
    | OrdersReminded
    | KeepEnded
    | PersonNamed
    | HelperCame
    | HelperAgreed
    | TaskOpened
    | TaskDone
)
