"""From what a customer meant to the fact it is, and from what came of it to our answer. Pure."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer
from chalicelib.domain.pickup import Pickup, Question, Stage, Status
from chalicelib.domain.store import Store, local, moment
from chalicelib.domain.understand import Understood

CHANNEL = "text"
QUESTION_MINUTES = 10
HELP_EVERY_MINUTES = 10
RATING_HOURS = 48
HALF_A_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Reply:
    """What we answer: a message of the catalogue, its values, and what it asks, if it asks."""

    message: str
    values: dict[str, str] = field(default_factory=dict)
    asks: str | None = None

    def question(self, now: datetime) -> Question | None:
        """The question that is open from now on; every question expires."""
        if self.asks is None:
            return None
        return Question(self.asks, now + timedelta(minutes=QUESTION_MINUTES))


def when_of(pickup: Pickup | None, customer: Customer | None, now: datetime) -> str:
    """The state by which a bare number is read, an open question second."""
    if pickup is None:
        last = customer.last_visit if customer else None
        recent = last is not None and now - last.ended_at < timedelta(hours=RATING_HOURS)
        return "picked_up" if recent else "none"
    question = pickup.open_question(now)
    if question is not None:
        return f"asked_{question}"
    if pickup.is_here:
        return "arrived"
    ready = any(order.status is Status.READY for order in pickup.open_orders)
    return "ready" if ready else "placed"


def fact_of(
    meant: Understood, pickup: Pickup | None, store: Store, said_at: datetime
) -> facts.Fact | None:
    """The fact that a text states; None when it states none about the customer's whereabouts."""
    if meant.intent == "arrived":
        return facts.Arrived(said_at, CHANNEL, meant.stall, meant.vehicle, meant.placement)
    if meant.intent == "inside":
        return facts.Arrived(said_at, CHANNEL, inside=True)
    if meant.intent == "on_the_way":
        return facts.OnTheWay(said_at, CHANNEL, eta(meant, said_at, said_at, store))
    if meant.intent == "late":
        since = (pickup.eta_at or _due(pickup)) if pickup else None
        return facts.OnTheWay(said_at, CHANNEL, eta(meant, said_at, since or said_at, store))
    if meant.intent == "vehicle":
        return facts.Moved(said_at, meant.stall, meant.vehicle, meant.placement)
    return None


def _due(pickup: Pickup) -> datetime | None:
    return min((order.due_at for order in pickup.open_orders), default=None)


def eta(meant: Understood, said_at: datetime, since: datetime, store: Store) -> datetime | None:
    """When the customer means to be there: minutes from `since`, or the next such clock time."""
    if meant.minutes is not None:
        return max(since, said_at) + timedelta(minutes=meant.minutes)
    if meant.at is None:
        return None
    hour, minute = meant.at.split(":")
    at = moment(store, local(store, said_at).date(), f"{int(hour):02}:{minute}")
    while at < said_at:
        at += HALF_A_DAY
    return at


def reply_of(before: Pickup, after: Pickup, meant: Understood, store: Store, ahead: int) -> Reply:
    """What to say after a fact about the customer's whereabouts. `ahead`: others who wait."""
    values = {"store": store.name, "pin": after.hand_over_code}
    if meant.intent in {"on_the_way", "late"}:
        return _on_the_way(after, meant, values)
    if after.inside and not before.inside:
        return Reply("inside_noted", values)
    if after.is_here and not before.is_here:
        return _checked_in(after, store, ahead, values)
    return _more_told(before, after, values)


def _more_told(before: Pickup, after: Pickup, values: dict[str, str]) -> Reply:
    if after.vehicle != before.vehicle or after.placement != before.placement:
        what = " ".join(one for one in (after.vehicle, _words(after.placement)) if one)
        return Reply("vehicle_noted", {**values, "vehicle": what[:24]})
    if after.stall != before.stall and after.stall:
        return _stall_noted(after, values)
    return Reply("already_here" if after.is_here else "message_kept", values)


def _words(placement: str | None) -> str | None:
    return placement.replace("_", " ") if placement else None


def _on_the_way(after: Pickup, meant: Understood, values: dict[str, str]) -> Reply:
    if after.is_here:
        return Reply("already_here", values)
    waiting = [order for order in after.open_orders if order.status is not Status.READY]
    if waiting and len(waiting) == len(after.open_orders):
        return Reply("on_the_way_not_ready", {**values, "code": waiting[0].code})
    if meant.minutes is None:
        return Reply("on_the_way", values)
    message = "late" if meant.intent == "late" else "on_the_way_minutes"
    return Reply(message, {**values, "minutes": str(meant.minutes)})


def _checked_in(after: Pickup, store: Store, ahead: int, values: dict[str, str]) -> Reply:
    orders = (after.order(order_id) for order_id in after.visit)
    missing = next((o for o in orders if o is not None and o.status is not Status.READY), None)
    if missing is not None:
        return Reply("checked_in_not_ready", {**values, "code": missing.code})
    if after.stall is None and store.stalls:
        return Reply("checked_in_ask_stall", values, asks="stall")
    if after.vehicle is None and after.stall is not None:
        return Reply("checked_in_ask_vehicle", {**values, "stall": after.stall}, asks="vehicle")
    values = {**values, "stall": after.stall or "-"}
    if ahead == 0:
        return Reply("checked_in_next", values)
    return Reply("checked_in", {**values, "ahead": str(ahead)})


def _stall_noted(after: Pickup, values: dict[str, str]) -> Reply:
    values = {**values, "stall": after.stall or ""}
    if after.vehicle is None and after.stage is Stage.ARRIVED:
        return Reply("checked_in_ask_vehicle", values, asks="vehicle")
    return Reply("stall_noted", values)


def may_help(pickup: Pickup, now: datetime) -> bool:
    """A short help answer at most once in ten minutes."""
    since = pickup.helped_at
    return since is None or now - since >= timedelta(minutes=HELP_EVERY_MINUTES)
