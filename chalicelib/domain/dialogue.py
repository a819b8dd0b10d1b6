"""From what a customer meant to the fact it is, and from what came of it to our answer. Pure."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, LastVisit
from chalicelib.domain.pickup import FOLLOW_UP, Order, Pickup, Question, Stage, Status
from chalicelib.domain.say import say_time
from chalicelib.domain.store import Store, local, moment, next_opening, openings
from chalicelib.domain.understand import Understood

CHANNEL = "text"
QUESTION_MINUTES = 10
HELP_EVERY_MINUTES = 10
RATING_HOURS = 48
MISSING_HOURS = 2
"""So long after the hand-over a customer may say that something is missing."""
COMING = frozenset({"on_the_way", "late"})
ABOUT_US = frozenset({"stall", "vehicle"})
"""Questions by which a bare number or word is read; others have answers of their own."""
JUST_PASSED = timedelta(minutes=15)
"""Who says "there at 17:30" half a minute later means now, not tomorrow."""
NOON = 12
DAYS_MEANT = 3
"""A clock time is one of today, tomorrow or the day after."""
VEHICLE_SHOWN = 24
"""Characters of a vehicle that we repeat: more would cost a second segment."""


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
    if pickup is None or _is_follow_up(pickup):
        return "picked_up" if rated_visit(customer, now) is not None else "none"
    question = pickup.open_question(now)
    if question in ABOUT_US:
        return f"asked_{question}"
    if pickup.is_here:
        return "arrived"
    ready = any(order.status is Status.READY for order in pickup.open_orders)
    return "ready" if ready else "placed"


def _is_follow_up(pickup: Pickup) -> bool:
    """A card that is only about a visit that is over."""
    tasks = pickup.open_tasks
    about = all(task.kind == FOLLOW_UP for task in tasks)
    return bool(tasks) and about and not pickup.open_orders and not pickup.is_here


def rated_visit(customer: Customer | None, now: datetime) -> LastVisit | None:
    """The visit that a rating or a complaint would be about."""
    last = customer.last_visit if customer else None
    if last is None or last.status != Status.PICKED_UP:
        return None
    return last if now - last.ended_at < timedelta(hours=RATING_HOURS) else None


def may_complain(last: LastVisit, now: datetime) -> bool:
    """Whether what was missing in a visit can still be told by text."""
    return now - last.ended_at <= timedelta(hours=MISSING_HOURS)


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
    """When the customer means to be there: minutes from `since`, or the next such clock time.

    5:30 is the next half past five at which the store is open, 17:30 is none in the morning.
    """
    if meant.minutes is not None:
        return max(since, said_at) + timedelta(minutes=meant.minutes)
    if meant.at is None:
        return None
    later = [at for at in _at_clock(meant.at, said_at, store) if at + JUST_PASSED >= said_at]
    return next((at for at in later if is_open(store, at)), later[0])


def _at_clock(clock: str, said_at: datetime, store: Store) -> list[datetime]:
    """Every moment that a clock time may mean, in order; 5:30 may be one of the afternoon too.

    They are times of the store's wall clock, so that the nights when it jumps change none of them.
    """
    hour, minute = (int(part) for part in clock.split(":"))
    hours = {hour, (hour + NOON) % (2 * NOON)} if 0 < hour <= NOON else {hour}
    today = local(store, said_at).date()
    return sorted(
        moment(store, today + timedelta(days=ahead), f"{each:02}:{minute:02}")
        for ahead in range(DAYS_MEANT)
        for each in hours
    )


def is_open(store: Store, at: datetime) -> bool:
    """Whether somebody is there at that moment."""
    day = local(store, at).date()
    return any(opens <= at <= closes for opens, closes in openings(store, day))


def wall(store: Store, language: str, at: datetime, now: datetime) -> str:
    """A moment as people at the store say it."""
    return say_time(language, local(store, at), local(store, now))


def codes(orders: tuple[Order, ...]) -> str:
    """The codes of orders, short: the first, and how many more."""
    more = f" +{len(orders) - 1}" if len(orders) > 1 else ""
    return f"{orders[0].code}{more}" if orders else ""


def reply_of(
    before: Pickup, after: Pickup, meant: Understood, store: Store, ahead: int, now: datetime
) -> Reply:
    """What to say after a fact about the customer's whereabouts. `ahead`: others who wait."""
    values = {"store": store.name, "pin": after.hand_over_code}
    closed = _closed(after, meant, store, now, values)
    if closed is not None:
        return closed
    if meant.intent in COMING:
        return _on_the_way(after, meant, store, now, values)
    if after.inside and not before.inside and not _waits_for_goods(after, meant):
        return Reply("inside_noted", values)
    if after.is_here and not before.is_here:
        return _checked_in(after, store, ahead, values)
    return _more_told(before, after, values)


def _waits_for_goods(after: Pickup, meant: Understood) -> bool:
    """Whoever comes for the counter without saying so hears first that it is not ready yet."""
    orders = (after.order(order_id) for order_id in after.visit)
    unready = any(one is not None and one.status is not Status.READY for one in orders)
    return unready and meant.intent != "inside"


def _closed(
    after: Pickup, meant: Understood, store: Store, now: datetime, values: dict[str, str]
) -> Reply | None:
    """Nobody stands there in vain without knowing; what was said counts all the same."""
    at = now
    if meant.intent in COMING and after.eta_at is not None:
        at = max(now, after.eta_at)
    elif meant.intent not in COMING and not after.is_here:
        return None
    opens = next_opening(store, at)
    if opens is None or opens <= at or is_open(store, at):
        return None
    return Reply("closed", {**values, "opens": wall(store, after.language, opens, now)})


def _more_told(before: Pickup, after: Pickup, values: dict[str, str]) -> Reply:
    if (after.vehicle, after.placement) != (before.vehicle, before.placement) and after.vehicle:
        return Reply("vehicle_noted", {**values, "vehicle": after.vehicle[:VEHICLE_SHOWN]})
    if after.stall != before.stall and after.stall:
        return _stall_noted(after, values)
    told_more = after.placement != before.placement
    return Reply("already_here" if after.is_here and not told_more else "message_kept", values)


def _on_the_way(
    after: Pickup, meant: Understood, store: Store, now: datetime, values: dict[str, str]
) -> Reply:
    if after.is_here:
        return Reply("already_here", values)
    waiting = [order for order in after.open_orders if order.status is not Status.READY]
    if waiting and len(waiting) == len(after.open_orders):
        return Reply("on_the_way_not_ready", {**values, "code": waiting[0].code})
    if meant.at is not None and after.eta_at is not None:
        return Reply("eta_at", {**values, "at": wall(store, after.language, after.eta_at, now)})
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


def status_reply(pickup: Pickup, store: Store, now: datetime) -> Reply:
    """An honest answer to "is it ready?"."""
    values = {"store": store.name}
    if pickup.is_here:
        return Reply("status_here", {**values, "pin": pickup.hand_over_code})
    order = min(pickup.open_orders, key=lambda one: one.due_at, default=None)
    if order is None:
        return Reply("message_kept", values)
    values["code"] = order.code
    if order.status is Status.READY:
        until = wall(store, pickup.language, order.kept_until or order.due_at, now)
        return Reply("status_ready", {**values, "until": until})
    message = "status_preparing" if order.status is Status.PREPARING else "status_placed"
    return Reply(message, {**values, "due": wall(store, pickup.language, order.due_at, now)})


def may_help(pickup: Pickup, now: datetime) -> bool:
    """A short help answer at most once in ten minutes."""
    since = pickup.helped_at
    return since is None or now - since >= timedelta(minutes=HELP_EVERY_MINUTES)
