"""The texts that we start, and answers about how things stand: what to say, as things are now."""

from collections.abc import Callable
from datetime import datetime, timedelta

from chalicelib.domain.dialogue import Reply
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Order, Pickup, Stage, Status
from chalicelib.domain.say import say_time
from chalicelib.domain.store import Store, local

NO_LONGER_NEWS = timedelta(hours=4)
"""A late "your order is ready" is wrong, not late."""


def status_reply(pickup: Pickup, store: Store, language: str, now: datetime) -> Reply:
    """An honest answer to "is it ready?"."""
    if pickup.is_here:
        return Reply("status_here", {"store": store.name, "pin": pickup.hand_over_code})
    order = min(pickup.open_orders, key=lambda one: one.due_at)
    values = {"store": store.name, "code": order.code}
    if order.status is Status.READY:
        until = wall(store, language, order.kept_until or order.due_at, now)
        return Reply("status_ready", {**values, "until": until})
    message = "status_preparing" if order.status is Status.PREPARING else "status_placed"
    return Reply(message, {**values, "due": wall(store, language, order.due_at, now)})


def wall(store: Store, language: str, at: datetime, now: datetime) -> str:
    """A moment as people at the store say it."""
    return say_time(language, local(store, at), local(store, now))


def message_of(
    kind: str, event: Event, order: Order, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    """What a text of that kind says; None if it is not true or not wanted any more."""
    if not order.texts or now - event.at > NO_LONGER_NEWS:
        return None
    return _MESSAGES[kind](event, order, pickup, store, now) if kind in _MESSAGES else None


def _ready(event: Event, order: Order, pickup: Pickup, store: Store, now: datetime) -> Reply | None:
    if order.status is not Status.READY or order.ready_at != event.at or order.kept_until is None:
        return None
    until = wall(store, pickup.language, order.kept_until, now)
    return Reply("ready", {"store": store.name, "code": order.code, "until": until})


def _delayed(
    _event: Event, order: Order, pickup: Pickup, store: Store, now: datetime
) -> Reply | None:
    if order.status not in {Status.PLACED, Status.PREPARING}:
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
    if pickup.stage is not Stage.CLAIMED or pickup.claimed_at != event.at:
        return None
    values = {
        "store": store.name,
        "name": pickup.claimed_by or "",
        "code": order.code,
        "pin": pickup.hand_over_code,
    }
    if pickup.stall is None:
        return Reply("walking_out_no_stall", values)
    return Reply("walking_out", {**values, "stall": pickup.stall})


def _rate(event: Event, order: Order, pickup: Pickup, store: Store, _now: datetime) -> Reply | None:
    """One question a visit, on its last order; not while the hand-over may still be undone."""
    last = pickup.hand_over
    if pickup.stage is not Stage.GONE or order.status is not Status.PICKED_UP:
        return None
    if last is None or last.at != event.at or last.order_ids[-1] != order.order_id:
        return None
    return Reply("rate", {"store": store.name, "code": order.code})


def _sorry_wait(
    _event: Event, order: Order, pickup: Pickup, store: Store, _now: datetime
) -> Reply | None:
    if not pickup.is_here:
        return None
    return Reply("sorry_wait", {"store": store.name, "code": order.code})


_MESSAGES: dict[str, Callable[[Event, Order, Pickup, Store, datetime], Reply | None]] = {
    "ready": _ready,
    "delayed": _delayed,
    "preparing_again": _preparing_again,
    "cancelled": _cancelled,
    "walking_out": _walking_out,
    "rate": _rate,
    "sorry_wait": _sorry_wait,
}
