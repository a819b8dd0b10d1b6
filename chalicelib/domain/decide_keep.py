"""How long a ready order waits for its customer, decided. Pure: see `decide`.

Who is reminded when is the ladder's; here only what comes of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.decide_messages import no_texts_to, why_not_told
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Order, Pickup, Stage, Status, with_order
from chalicelib.domain.store import Store, ended_in_hours

Decision = tuple[Pickup, tuple[Event, ...]]
EXTENSION_HOURS = 24
"""Whoever asks to keep an order longer gets a day: the customer once, the staff whenever."""
RESEND = "resend"
"""The staff say once more that it is ready."""
MARKS = {"reminder": "reminded_at", "last_call": "last_call_at"}


def kept_longer(store: Store, order: Order, now: datetime) -> datetime:
    """Until when an order is kept if it is kept longer: until the store is open, as ever."""
    begins = max(order.kept_until or order.due_at, now)
    return ended_in_hours(store, begins + timedelta(hours=EXTENSION_HOURS))


def extended(pickup: Pickup, fact: facts.KeepExtended, now: datetime) -> Decision:
    """The order waits longer, and its last call is still to come. A customer may ask once."""
    order = _ready(pickup, fact.order_id)
    if order.kept_until is not None and fact.kept_until <= order.kept_until:
        return pickup, ()
    if fact.by == "customer" and order.extended_at is not None:
        raise Refused(
            "limit-reached",
            f"order {order.order_id} has been kept longer once already, until {order.kept_until}; "
            "the store may keep it longer still",
            current=order.status,
        )
    after = replace(
        order,
        kept_until=fact.kept_until,
        extended_at=now,
        last_call_at=None,
        keep_ended_at=None,
    )
    data = {"kept_until": fact.kept_until, "by": fact.by}
    return with_order(pickup, after), (_event("keep_extended", (order,), now, data),)


def reminded(pickup: Pickup, fact: facts.OrdersReminded, now: datetime) -> Decision:
    """The customer hears of what waits, of each order once; not while on the way or here."""
    if fact.kind == RESEND:
        return _resent(pickup, fact, now)
    mark = MARKS.get(fact.kind)
    if mark is None or pickup.stage is not Stage.EXPECTED:
        return pickup, ()
    meant = [one for one in _waiting(pickup, fact.order_ids) if getattr(one, mark) is None]
    if not meant:
        return pickup, ()
    for order in meant:
        marked: dict[str, Any] = {mark: now}
        pickup = with_order(pickup, replace(order, **marked))
    return pickup, (_event("order_reminded", meant, now, {"kind": fact.kind}),)


def _resent(pickup: Pickup, fact: facts.OrdersReminded, now: datetime) -> Decision:
    """The staff have the text that it is ready said once more, whenever they want."""
    meant = tuple(_ready(pickup, order_id) for order_id in fact.order_ids)
    if pickup.is_here:
        raise Refused(
            "invalid-transition",
            f"pickup {pickup.pickup_id} is {pickup.stage}; who is here need not be told to come",
            current=pickup.stage,
            allowed=("message",),
        )
    for order in meant:
        _refuse_untold(pickup, order, now)
    return pickup, (_event("order_reminded", meant, now, {"kind": RESEND}),)


def _refuse_untold(pickup: Pickup, order: Order, now: datetime) -> None:
    why = why_not_told(pickup, order)
    if why is not None:
        raise no_texts_to(pickup, why)
    if order.keep_ended_at is not None or order.kept_until is None or order.kept_until <= now:
        raise Refused(
            "invalid-transition",
            f"order {order.order_id} is not kept any more; keep it longer, then tell the customer",
            current=order.status,
            allowed=("keep",),
        )


def ended(pickup: Pickup, fact: facts.KeepEnded, now: datetime) -> Decision:
    """The goods are to be put back; until that is done whoever comes still gets them."""
    if pickup.is_here:
        return pickup, ()
    meant = [one for one in _waiting(pickup, fact.order_ids) if one.keep_ended_at is None]
    for order in meant:
        pickup = with_order(pickup, replace(order, keep_ended_at=now))
    return pickup, tuple(
        _event("keep_ended", (one,), now, {"kept_until": one.kept_until}) for one in meant
    )


def _waiting(pickup: Pickup, order_ids: tuple[str, ...]) -> Iterable[Order]:
    ready = (order for order in pickup.orders if order.status is Status.READY)
    return [order for order in ready if order.order_id in order_ids]


def _ready(pickup: Pickup, order_id: str) -> Order:
    order = pickup.order(order_id)
    if order is not None and order.status is Status.READY:
        return order
    state = order.status if order is not None else "closed"
    raise Refused(
        "invalid-transition",
        f"order {order_id} is {state}; only a ready order is kept",
        current=state,
        allowed=("ready", "cancel") if order is not None and order.is_open else (),
    )


def _event(kind: str, orders: Iterable[Order], at: datetime, data: Mapping[str, object]) -> Event:
    return Event(kind, at, tuple(order.order_id for order in orders), data)
