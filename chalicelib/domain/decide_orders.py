"""What the shop and the store say of orders, decided. Pure: see `decide`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import (
    OPEN_ORDERS_MAX,
    Order,
    Pickup,
    Stage,
    Status,
    concerned,
    with_order,
)

Decision = tuple[Pickup, tuple[Event, ...]]


def placed(pickup: Pickup, fact: facts.OrderPlaced, now: datetime) -> Decision:
    """A new order joins the card; while the customer is here it joins the visit if it is near."""
    if pickup.order(fact.order.order_id) is not None:
        return pickup, ()
    after = joined(pickup, fact, now)
    data = {"code": fact.order.code, "due_at": fact.order.due_at}
    return after, (_event("order_placed", fact.order.order_id, now, data),)


def joined(pickup: Pickup, fact: facts.OrderPlaced, now: datetime) -> Pickup:
    """The card with one more order on it; of a visit too, if it is near."""
    if pickup.stage is Stage.GONE:
        raise Refused(
            "invalid-transition",
            f"pickup {pickup.pickup_id} is over; a new order opens a new one",
            current=pickup.stage,
        )
    if len(pickup.open_orders) >= OPEN_ORDERS_MAX:
        raise Refused(
            "limit-reached",
            f"the customer has {OPEN_ORDERS_MAX} open orders at {pickup.store_id}, the most there "
            "can be; hand over or cancel one first",
        )
    after = replace(
        pickup,
        orders=(*pickup.orders, fact.order),
        name=fact.name or pickup.name,
        language=fact.language or pickup.language,
        phone_e164=fact.phone_e164 or pickup.phone_e164,
    )
    if after.is_here:
        near = set(after.visit) | set(concerned(after, now))
        after = replace(after, visit=tuple(o.order_id for o in after.orders if o.order_id in near))
    return after


def amended(pickup: Pickup, fact: facts.OrderAmended, now: datetime) -> Decision:
    """New values for some fields; only what really differs is told."""
    order = _open(pickup, fact.order_id, "amended")
    differs = {name: value for name, value in fact.changes.items() if getattr(order, name) != value}
    if not differs and not fact.told:
        return pickup, ()
    if fact.told:
        differs["amended_at"] = now
    after = replace(
        with_order(pickup, replace(order, **differs)),
        name=fact.name or pickup.name,
        language=fact.language or pickup.language,
    )
    changed = sorted(fact.told or differs)
    return after, (_event("order_amended", order.order_id, now, {"changed": changed}),)


def preparing(pickup: Pickup, fact: facts.OrderPreparing, now: datetime) -> Decision:
    """Gathering begins, or begins again: a ready order is taken back and its bins are emptied."""
    order = _open(pickup, fact.order_id, "prepared")
    if order.status is Status.PREPARING:
        return pickup, ()
    was_ready = order.status is Status.READY
    after = replace(
        order,
        status=Status.PREPARING,
        preparing_at=now,
        ready_at=None,
        kept_until=None,
        reminded_at=None,
        last_call_at=None,
        extended_at=None,
        keep_ended_at=None,
        bins=(),
    )
    data = {"was_ready": was_ready}
    return with_order(pickup, after), (_event("order_preparing", order.order_id, now, data),)


def ready(pickup: Pickup, fact: facts.OrderReady, now: datetime) -> Decision:
    """The goods wait in their bins. Said again, it corrects the bins and is no news to anybody."""
    order = _open(pickup, fact.order_id, "ready")
    if order.status is Status.READY:
        changes = {"bins": fact.bins, "exceptions": fact.exceptions}
        return amended(pickup, facts.OrderAmended(order.order_id, changes), now)
    after = replace(
        order,
        status=Status.READY,
        ready_at=now,
        kept_until=fact.kept_until,
        bins=fact.bins,
        exceptions=fact.exceptions,
    )
    data = {
        "pieces": sum(each.pieces for each in fact.bins),
        "kept_until": fact.kept_until,
        "late_seconds": max(0, int((now - order.due_at).total_seconds())),
    }
    return with_order(pickup, after), (_event("order_ready", order.order_id, now, data),)


def bins_corrected(pickup: Pickup, fact: facts.BinsCorrected, now: datetime) -> Decision:
    """Where a ready order stands; what of it is not as ordered stays."""
    order = _open(pickup, fact.order_id, "put into other bins")
    if order.status is not Status.READY:
        raise _refused(order, "put into other bins", ("ready", "cancel"))
    return amended(pickup, facts.OrderAmended(order.order_id, {"bins": fact.bins}), now)


def delayed(pickup: Pickup, fact: facts.OrderDelayed, now: datetime) -> Decision:
    """A new time. An order that is ready already cannot be late any more."""
    order = _open(pickup, fact.order_id, "delayed")
    if order.status is Status.READY:
        raise _refused(order, "delayed", ("preparing", "cancel"))
    if order.due_at == fact.until:
        return pickup, ()
    if fact.until <= now:
        detail = "that time has passed; say by when the order will be ready"
        raise Refused(
            "validation-error",
            f"order {order.order_id} cannot be delayed until then: {detail}",
            more={"errors": [{"pointer": "/until", "detail": detail}]},
        )
    data = {"until": fact.until, "reason": fact.reason}
    after = with_order(pickup, replace(order, due_at=fact.until))
    return after, (_event("order_delayed", order.order_id, now, data),)


def rescheduled(pickup: Pickup, fact: facts.OrderRescheduled, now: datetime) -> Decision:
    """Another slot, another time. Goods that are ready wait for it, and are reminded of anew."""
    order = _open(pickup, fact.order_id, "rescheduled")
    if order.slot_id == fact.slot_id:
        return pickup, ()
    data = {"slot_id": fact.slot_id, "due_at": fact.due_at}
    after = replace(order, slot_id=fact.slot_id, hold_id=None, due_at=fact.due_at)
    if order.kept_until is not None and fact.kept_until and order.kept_until < fact.kept_until:
        after = replace(
            after,
            kept_until=fact.kept_until,
            reminded_at=None,
            last_call_at=None,
            keep_ended_at=None,
        )
    return with_order(pickup, after), (_event("order_rescheduled", order.order_id, now, data),)


def cancelled(pickup: Pickup, fact: facts.OrderCancelled, now: datetime) -> Decision:
    """The order is dropped; with its last one the pickup leaves the board."""
    order = _any(pickup, fact.order_id, "cancelled")
    if order.status is Status.CANCELLED:
        return pickup, ()
    if not order.is_open:
        raise _refused(order, "cancelled", ())
    after = replace(order, status=Status.CANCELLED, cancelled_at=now)
    event = _event("order_cancelled", order.order_id, now, {"reason": fact.reason})
    return _without(pickup, after), (event,)


def expired(pickup: Pickup, fact: facts.OrderExpired, now: datetime) -> Decision:
    """Nobody came; only goods that stood ready, and that nobody keeps, can have been put back."""
    order = _any(pickup, fact.order_id, "expired")
    if order.status is Status.EXPIRED:
        return pickup, ()
    if order.status is not Status.READY:
        raise _refused(order, "expired", ("cancel",) if order.is_open else ())
    if order.keep_ended_at is None:
        raise Refused(
            "invalid-transition",
            f"order {order.order_id} is still kept for its customer; cancel it to put it back now",
            current=order.status,
            allowed=("cancel",),
        )
    after = replace(order, status=Status.EXPIRED, expired_at=now)
    return _without(pickup, after), (_event("order_expired", order.order_id, now, {}),)


def picked_up(pickup: Pickup, fact: facts.OrderPickedUp, now: datetime) -> Decision:
    """The order left the store another way: no proof of ours, so nothing to undo either."""
    order = _any(pickup, fact.order_id, "picked up")
    if order.status is Status.PICKED_UP:
        return pickup, ()
    if order.status is not Status.READY:
        raise _refused(order, "picked up", ("ready", "cancel") if order.is_open else ())
    after = replace(order, status=Status.PICKED_UP, picked_up_at=now)
    data = {"by": fact.by, "proof": "shop", "undo_until": now}
    return _without(pickup, after), (_event("order_picked_up", order.order_id, now, data),)


def ended(pickup: Pickup) -> Pickup:
    """GONE when nothing of the visit (or of the whole pickup) is open any more.

    A return keeps its customer here as an order does; a follow-up keeps only the card.
    """
    if pickup.is_here:
        visit = [order for order in pickup.open_orders if order.order_id in pickup.visit]
        is_over = not visit and not pickup.open_returns
    else:
        is_over = not pickup.open_orders and not pickup.open_tasks
    return replace(pickup, stage=Stage.GONE) if is_over else pickup


def _without(pickup: Pickup, closed: Order) -> Pickup:
    return ended(with_order(pickup, closed))


def _any(pickup: Pickup, order_id: str, verb: str) -> Order:
    order = pickup.order(order_id)
    if order is None:
        raise Refused(
            "invalid-transition",
            f"order {order_id} is not open at {pickup.store_id}; it cannot be {verb}",
            current="closed",
        )
    return order


def _open(pickup: Pickup, order_id: str, verb: str) -> Order:
    order = _any(pickup, order_id, verb)
    if not order.is_open:
        raise _refused(order, verb, ())
    return order


def _refused(order: Order, verb: str, allowed: tuple[str, ...]) -> Refused:
    return Refused(
        "invalid-transition",
        f"order {order.order_id} is {order.status}; it cannot be {verb}",
        current=order.status,
        allowed=allowed,
    )


def _event(kind: str, order_id: str, at: datetime, data: Mapping[str, object]) -> Event:
    return Event(kind, at, (order_id,), data)
