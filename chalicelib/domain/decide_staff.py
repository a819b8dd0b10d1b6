"""What the staff do at the board, decided. Pure: see `decide`."""

import hmac
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.decide_orders import ended
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import HandOver, Order, Pickup, Stage, Status, with_order

Decision = tuple[Pickup, tuple[Event, ...]]
UNDO_SECONDS = 10
PROOFS = ("code", "id_seen", "signature", "manager")


def claimed(pickup: Pickup, fact: facts.Claimed, now: datetime) -> Decision:
    """Somebody walks out. One wins; the other is told who."""
    if pickup.stage is Stage.CLAIMED:
        if pickup.claimed_by == fact.by:
            return pickup, ()
        raise _refused(pickup, f"is claimed by {pickup.claimed_by}", ("unclaim", "hand-over"))
    if pickup.stage is not Stage.ARRIVED:
        raise _refused(pickup, f"is {pickup.stage}; only who has arrived is claimed", ("arrived",))
    after = replace(pickup, stage=Stage.CLAIMED, claimed_by=fact.by, claimed_at=now)
    return after, (Event("pickup_claimed", now, pickup.visit, {"by": fact.by}),)


def unclaimed(pickup: Pickup, fact: facts.Unclaimed, now: datetime) -> Decision:
    """The card rings again."""
    if pickup.stage is not Stage.CLAIMED:
        return pickup, ()
    after = replace(pickup, stage=Stage.ARRIVED, claimed_by=None, claimed_at=None)
    return after, (Event("pickup_unclaimed", now, pickup.visit, {"by": fact.by}),)


def handed_over(pickup: Pickup, fact: facts.HandedOver, now: datetime) -> Decision:
    """Goods leave only from a ready order, to a customer who is here, with a proof."""
    orders = tuple(_order(pickup, order_id) for order_id in dict.fromkeys(fact.order_ids))
    if orders and all(order.status is Status.PICKED_UP for order in orders):
        return pickup, ()
    if not pickup.is_here:
        raise _refused(
            pickup, f"is {pickup.stage}; tap that the customer is here first", ("arrived",)
        )
    _check_ready(orders)
    _check_proof(pickup, fact)
    return _given(pickup, fact, orders, now)


def _given(
    pickup: Pickup, fact: facts.HandedOver, orders: tuple[Order, ...], now: datetime
) -> Decision:
    undo_until = now + timedelta(seconds=UNDO_SECONDS)
    given = tuple(order for order in orders if order.status is Status.READY)
    after = pickup
    for order in given:
        after = with_order(after, replace(order, status=Status.PICKED_UP, picked_up_at=now))
    ids = tuple(order.order_id for order in given)
    # The visit holds whatever was taken along, or undoing could not tell what it was.
    visit = (*pickup.visit, *(one for one in ids if one not in pickup.visit))
    claim = pickup.claimed_by, pickup.claimed_at
    hand_over = HandOver(now, fact.by, ids, fact.proof, undo_until, *claim)
    after = _waiting_again(ended(replace(after, hand_over=hand_over, visit=visit)))
    data: dict[str, object] = {
        "by": fact.by,
        "proof": fact.proof,
        "undo_until": undo_until,
        "wait_seconds": int((now - (pickup.arrived_at or now)).total_seconds()),
        "announced": pickup.on_the_way_at is not None,
    }
    if fact.reason is not None:
        data["reason"] = fact.reason
    return after, tuple(Event("order_picked_up", now, (one,), data) for one in ids)


def _waiting_again(pickup: Pickup) -> Pickup:
    """After a partial hand-over the customer still waits, for whoever comes next."""
    if pickup.stage is Stage.GONE:
        return pickup
    return replace(pickup, stage=Stage.ARRIVED, claimed_by=None, claimed_at=None)


def undone(pickup: Pickup, fact: facts.HandOverUndone, now: datetime) -> Decision:
    """The last hand-over is taken back within ten seconds, as if it had not been."""
    last = pickup.hand_over
    if last is None:
        raise _refused(pickup, "has no hand-over to undo", ())
    if now > last.undo_until:
        raise _refused(
            pickup, f"was handed over more than {UNDO_SECONDS} seconds ago; it stands", ()
        )
    after = replace(_here_again(pickup, last), hand_over=None)
    for order_id in last.order_ids:
        order = _order(after, order_id)
        after = with_order(after, replace(order, status=Status.READY, picked_up_at=None))
    return after, (Event("hand_over_undone", now, last.order_ids, {"by": fact.by}),)


def _here_again(pickup: Pickup, last: HandOver) -> Pickup:
    """The customer is here again, and claimed by whoever has claimed since, else as before."""
    if pickup.claimed_by is not None:
        return replace(pickup, stage=Stage.CLAIMED)
    stage = Stage.CLAIMED if last.claimed_by else Stage.ARRIVED
    return replace(pickup, stage=stage, claimed_by=last.claimed_by, claimed_at=last.claimed_at)


def _order(pickup: Pickup, order_id: str) -> Order:
    order = pickup.order(order_id)
    if order is None:
        raise _refused(pickup, f"has no order {order_id}", ())
    return order


def _check_ready(orders: tuple[Order, ...]) -> None:
    if not orders:
        raise Refused("invalid-transition", "name at least one order to hand over", current="none")
    for order in orders:
        if order.status not in {Status.READY, Status.PICKED_UP}:
            raise Refused(
                "invalid-transition",
                f"order {order.order_id} is {order.status}; only a ready order can be handed over",
                current=order.status,
                allowed=("ready", "cancel") if order.is_open else (),
            )


def _check_proof(pickup: Pickup, fact: facts.HandedOver) -> None:
    if fact.proof not in PROOFS:
        raise Refused("invalid-transition", f"proof {fact.proof!r} is none of {', '.join(PROOFS)}")
    if fact.proof == "code" and not _same_code(fact.code or "", pickup.hand_over_code):
        raise Refused(
            "wrong-code",
            "that is not this customer's code; ask again, or see an ID",
            current=pickup.stage,
            allowed=("id_seen", "manager"),
        )


def _same_code(typed: str, code: str) -> bool:
    """Compare in constant time; what JSON can smuggle in (half a surrogate pair) is only wrong."""
    return hmac.compare_digest(typed.encode(errors="replace"), code.encode())


def _refused(pickup: Pickup, state: str, allowed: tuple[str, ...]) -> Refused:
    return Refused(
        "invalid-transition", f"pickup {pickup.pickup_id} {state}", pickup.stage, allowed
    )
