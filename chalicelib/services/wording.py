"""The texts that we start: what they say, as things are when they go, or nothing at all."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from chalicelib.domain.decide_messages import may_text, message_sent
from chalicelib.domain.decide_people import asked_about, live_helpers
from chalicelib.domain.dialogue import Reply, codes, wall
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Helper, Order, Pickup, Stage, Status, absent
from chalicelib.domain.say import say
from chalicelib.domain.store import Store, next_calm, next_opening, open_if_unknown

NO_LONGER_NEWS = timedelta(hours=4)
"""A late "your order is ready" is wrong, not late."""
STALE_WORDS = timedelta(minutes=15)
"""What the staff tell somebody who waits is about now."""
CLOCKS_DIFFER = timedelta(seconds=30)
"""When a text was sent is told by another clock than when it was dealt with."""
NAME_CHARACTERS = 12
READY = "ready"
READY_AGAIN = "ready_again"
TO_MANAGER = "manager_wait"
MISMATCH = "manager_mismatch"
ALONE = "manager_alone"
TO_MANAGERS = frozenset({TO_MANAGER, MISMATCH, ALONE})
"""Texts to the store's manager, who need not be known as a customer."""
FROM_STAFF = "staff_message"
TO_HELPER = "person_confirmed"
ASKS = "person_ask"
REMINDERS = ("reminder", "last_call")
OF_VISIT = frozenset({"walking_out", "sorry_wait", ASKS, TO_HELPER, *REMINDERS})
"""Texts about all that a card is for, whichever of its orders the customer may be texted about."""


def message_of(
    kind: str, event: Event, order: Order, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    """What a text of that kind says; None if it is not true or not wanted any more."""
    if now - event.at > NO_LONGER_NEWS or wakes_up(kind, store, now):
        return None
    if not order.texts and kind != TO_HELPER:  # that one answers a text of the helper's own
        return None
    return _MESSAGES[kind](event, order, pickup, store, now) if kind in _MESSAGES else None


def order_meant(kind: str, event: Event, pickup: Pickup) -> Order | None:
    """The order that speaks for the visit: the first with consent to texts, an open one if any.

    What somebody else asked for themselves needs no consent of the buyer's.
    """
    found = (pickup.order(order_id) for order_id in event.order_ids)
    meant = pickup.open_orders if kind in {ASKS, TO_HELPER} else [one for one in found if one]
    wanted = [one for one in meant if one.texts or kind == TO_HELPER]
    return max(wanted, key=lambda one: one.is_open, default=None)


def wakes_up(kind: str, store: Store, now: datetime) -> bool:
    """Nobody is reminded at night, nor of a closed store."""
    return kind in REMINDERS and next_calm(store, now) != now


def _until(orders: Sequence[Order], pickup: Pickup, store: Store, now: datetime) -> str:
    """Until when all of these ready orders are kept."""
    ends = min(order.kept_until or order.due_at for order in orders)
    return wall(store, pickup.language, ends, now)


def _ready(event: Event, order: Order, pickup: Pickup, store: Store, now: datetime) -> Reply | None:
    """All that is ready in one text."""
    if order.status is not Status.READY or order.ready_at != event.at or order.kept_until is None:
        return None
    return _all_ready(order, pickup, store, now)


def _ready_again(
    _event: Event, order: Order, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    """Once more, because the staff were asked to; not to who is here by now."""
    if pickup.is_here or not _is_kept(order, now):
        return None
    return _all_ready(order, pickup, store, now)


def _all_ready(order: Order, pickup: Pickup, store: Store, now: datetime) -> Reply:
    told = [one for one in pickup.orders if one == order or _is_kept(one, now)]
    values = {"store": store.name, "until": _until(told, pickup, store, now)}
    missing, replaced = _not_as_ordered(told)
    kind = "_part" if missing or replaced else ""
    values |= {"missing": str(missing), "replaced": str(replaced)} if kind else {}
    if len(told) == 1:
        return Reply(f"ready{kind}", {**values, "code": order.code})
    return Reply(f"ready_many{kind}", {**values, "count": str(len(told))})


def _not_as_ordered(told: Sequence[Order]) -> tuple[int, int]:
    """How many pieces are not there, and instead of how many there are others."""
    exceptions = [one for order in told for one in order.exceptions]
    missing = absent(exceptions)
    return missing, sum(one.quantity for one in exceptions) - missing


def _is_kept(order: Order, now: datetime) -> bool:
    """Ready for a customer who wants to be told of it."""
    if order.status is not Status.READY or not order.texts or order.kept_until is None:
        return False
    return order.kept_until > now


def _delayed(
    _event: Event, order: Order, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    """The time as it is by now; one that has passed promises nothing."""
    if order.status not in {Status.PLACED, Status.PREPARING} or order.due_at <= now:
        return None
    due = wall(store, pickup.language, order.due_at, now)
    return Reply("delayed", {"store": store.name, "code": order.code, "due": due})


def _preparing_again(
    _event: Event, order: Order, _pickup: Pickup, store: Store, _now: datetime
) -> Reply | None:
    if order.status is not Status.PREPARING:
        return None
    return Reply("preparing_again", {"store": store.name, "code": order.code})


def _cancelled(
    _event: Event, order: Order, _pickup: Pickup, store: Store, _now: datetime
) -> Reply | None:
    if order.status is not Status.CANCELLED:
        return None
    return Reply("cancelled", {"store": store.name, "code": order.code})


def _walking_out(
    event: Event, order: Order, pickup: Pickup, store: Store, _now: datetime
) -> Reply | None:
    """Whoever walks out by now; the claim may have been renewed since, or been taken over."""
    if pickup.stage is not Stage.CLAIMED or pickup.coming_told_at != event.at:
        return None
    values = {
        "store": store.name,
        "name": _first_name(pickup.claimed_by or ""),
        "code": order.code,
        "pin": pickup.hand_over_code,
    }
    if pickup.stall is None:
        return Reply("walking_out_no_stall", values)
    return Reply("walking_out", {**values, "stall": pickup.stall})


def _first_name(name: str) -> str:
    """What a customer needs to know of whoever comes out, and what fits."""
    return (name.split() or [""])[0][:NAME_CHARACTERS]


def _rate(event: Event, order: Order, pickup: Pickup, store: Store, _now: datetime) -> Reply | None:
    """One question a visit, on its last order; not while the hand-over may still be undone."""
    last = pickup.hand_over
    if pickup.stage is not Stage.GONE or order.status is not Status.PICKED_UP:
        return None
    if last is None or last.at != event.at or last.order_ids[-1] != order.order_id:
        return None
    return Reply("rate", {"store": store.name, "code": order.code})


def _sorry_wait(
    event: Event, order: Order, pickup: Pickup, store: Store, _now: datetime
) -> Reply | None:
    """Only in the visit that it is about, and while the customer still waits."""
    if not pickup.is_here or pickup.goal_missed_at != event.at:
        return None
    return Reply("sorry_wait", {"store": store.name, "code": _awaited(pickup) or order.code})


def _awaited(pickup: Pickup) -> str:
    return codes(tuple(one for one in pickup.open_orders if one.order_id in pickup.visit))


def manager_reply(
    kind: str, event: Event, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    """What a text of that kind says to the store's manager; None if it is no longer so."""
    if now - event.at > NO_LONGER_NEWS:
        return None
    return _MANAGER_MESSAGES[kind](event, pickup, store, now)


def _manager_wait(event: Event, pickup: Pickup, store: Store, now: datetime) -> Reply | None:
    """Only of the visit that it was about, and while the customer still waits."""
    if not pickup.is_here or pickup.arrived_at is None or pickup.manager_told_at != event.at:
        return None
    minutes = int((now - pickup.arrived_at).total_seconds()) // 60
    values = {"minutes": str(minutes), "stall": pickup.stall or "-"}
    return Reply(TO_MANAGER, {"store": store.name, "code": _awaited(pickup) or "-", **values})


def _manager_mismatch(event: Event, pickup: Pickup, store: Store, _now: datetime) -> Reply | None:
    """Once a hand-over, however many orders it was of; not when it was taken back."""
    given = [one for one in (*pickup.hand_overs_before, pickup.hand_over) if one is not None]
    its = next((one for one in given if one.at == event.at and one.mismatch), None)
    if its is None or event.order_ids != its.order_ids[-1:]:
        return None
    found = (pickup.order(order_id) for order_id in its.order_ids)
    values = {"name": _first_name(its.by), "code": codes(tuple(one for one in found if one))}
    return Reply(MISMATCH, {"store": store.name, **values})


def _manager_alone(event: Event, pickup: Pickup, store: Store, now: datetime) -> Reply | None:
    """Only of that arrival, while nobody walks out, and when somebody should be at the store."""
    if pickup.stage is not Stage.ARRIVED or pickup.arrived_at is None:
        return None
    another = pickup.arrived_at > event.at + CLOCKS_DIFFER
    if another or next_opening(open_if_unknown(store), now) != now:
        return None
    values = {"code": _awaited(pickup) or "-", "stall": pickup.stall or "-"}
    return Reply(ALONE, {"store": store.name, **values})


def staff_words(event: Event, pickup: Pickup, store: Store, now: datetime) -> str | None:
    """What the staff wrote then, in the customer's language if it was a ready-made answer."""
    message = message_sent(pickup, event.at)
    if message is None or not may_text(pickup) or now - event.at > STALE_WORDS:
        return None
    if message.canned is not None:
        return say(pickup.language, f"staff_{message.canned}", store=store.name)
    return f"{store.name}: {message.body}"


def _reminder(
    event: Event, _order: Order, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    return _reminded(event, pickup, store, now, ("reminder", "status_ready"))


def _last_call(
    event: Event, _order: Order, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    return _reminded(event, pickup, store, now, ("last_call", "last_call_final"))


def _reminded(
    event: Event, pickup: Pickup, store: Store, now: datetime, messages: tuple[str, str]
) -> Reply | None:
    """Of what still waits of the orders meant; with the second message, no more can be asked."""
    meant = tuple(o for o in pickup.orders if o.order_id in event.order_ids and _is_kept(o, now))
    if not meant or pickup.stage is not Stage.EXPECTED:
        return None
    final = all(order.extended_at is not None for order in meant)
    until = _until(meant, pickup, store, now)
    return Reply(messages[final], {"store": store.name, "code": codes(meant), "until": until})


def _person_ask(
    event: Event, _order: Order, pickup: Pickup, store: Store, _now: datetime
) -> Reply | None:
    """Only while the answer would still change anything."""
    helper = asked_about(pickup, event.at)
    if helper is None:
        return None
    values = {"last4": helper.last4, "code": codes(pickup.open_orders)}
    return Reply(ASKS, {"store": store.name, **values})


def _person_confirmed(
    event: Event, _order: Order, pickup: Pickup, store: Store, _now: datetime
) -> Reply | None:
    """To whom the buyer agreed then, while there is something to fetch."""
    if agreed_at(pickup, event.at) is None:
        return None
    values = {"code": codes(pickup.open_orders), "pin": pickup.hand_over_code}
    return Reply("person_confirmed", {"store": store.name, **values})


def agreed_at(pickup: Pickup, at: datetime) -> Helper | None:
    """To whom the buyer agreed at that moment, while the order that they named is open."""
    return next((one for one in live_helpers(pickup) if one.agreed_at == at), None)


_MESSAGES: dict[str, Callable[[Event, Order, Pickup, Store, datetime], Reply | None]] = {
    READY: _ready,
    READY_AGAIN: _ready_again,
    "delayed": _delayed,
    "preparing_again": _preparing_again,
    "cancelled": _cancelled,
    "walking_out": _walking_out,
    "rate": _rate,
    "sorry_wait": _sorry_wait,
    "reminder": _reminder,
    "last_call": _last_call,
    ASKS: _person_ask,
    TO_HELPER: _person_confirmed,
}
_MANAGER_MESSAGES: dict[str, Callable[[Event, Pickup, Store, datetime], Reply | None]] = {
    TO_MANAGER: _manager_wait,
    MISMATCH: _manager_mismatch,
    ALONE: _manager_alone,
}
