"""Goods change hands, decided: with a proof, and ten seconds to take it back. Pure: see `decide`.

What is told of a hand-over hours later, because the tablet was offline, is told of goods that are
gone: a wrong code or a missing look no longer refuses it, but goes to the manager.
"""

import hmac
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.decide_orders import ended
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import (
    HandOver,
    LineException,
    Order,
    Pickup,
    Stage,
    Status,
    with_order,
)

Decision = tuple[Pickup, tuple[Event, ...]]
UNDO_SECONDS = 10
PROOFS = ("code", "id_seen", "signature", "manager")
MISMATCH = "code_mismatch"
"""The proof of a hand-over that was told later, with a code that was not the customer's."""


def to_give(pickup: Pickup, order_ids: Iterable[str]) -> tuple[Order, ...]:
    """Those of the orders that are handed over now; what was taken before is not again."""
    found = (pickup.order(order_id) for order_id in dict.fromkeys(order_ids))
    return tuple(order for order in found if order and order.status is Status.READY)


def unchecked(orders: Iterable[Order], checked: Collection[str]) -> tuple[str, ...]:
    """What must be looked at before these orders go, and has not been: id, age, amount."""
    asked = tuple(orders)
    wanted = {
        "id": any(order.requires_id for order in asked),
        "age": any(order.min_age for order in asked),
        "amount": any(order.amount_due for order in asked),
    }
    return tuple(name for name, is_wanted in wanted.items() if is_wanted and name not in checked)


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
    return _given(pickup, fact, now)


def _given(pickup: Pickup, fact: facts.HandedOver, now: datetime) -> Decision:
    hand_over = _hand_over(pickup, fact, now)
    taken_at = hand_over.taken_at or now
    after = pickup
    for order in to_give(pickup, fact.order_ids):
        short = _short(fact, order.order_id)
        gone = replace(order, status=Status.PICKED_UP, picked_up_at=taken_at, short=short)
        after = with_order(after, gone)
    # The visit holds whatever was taken along, or undoing could not tell what it was.
    more = tuple(one for one in hand_over.order_ids if one not in pickup.visit)
    before = pickup.hand_overs_before
    after = replace(
        after,
        hand_over=hand_over,
        hand_overs_before=(*before, pickup.hand_over) if pickup.hand_over else before,
        visit=(*pickup.visit, *more),
    )
    return _waiting_again(ended(after)), _told(pickup, fact, hand_over, now)


def _hand_over(pickup: Pickup, fact: facts.HandedOver, now: datetime) -> HandOver:
    wrong = _is_wrong(pickup, fact)
    return HandOver(
        at=now,
        by=fact.by,
        order_ids=tuple(order.order_id for order in to_give(pickup, fact.order_ids)),
        proof=MISMATCH if wrong else fact.proof,
        undo_until=now + timedelta(seconds=UNDO_SECONDS),
        claimed_by=pickup.claimed_by,
        claimed_at=pickup.claimed_at,
        reason=fact.reason,
        signature=fact.signature if fact.proof == "signature" else None,
        taken_at=_taken_at(pickup, fact, now),
        mismatch=wrong or bool(fact.unchecked),
    )


def _taken_at(pickup: Pickup, fact: facts.HandedOver, now: datetime) -> datetime | None:
    """When the goods went, as far as that can be: not before the customer came, nor after now."""
    if fact.taken_at is None:
        return None
    return min(max(fact.taken_at, pickup.arrived_at or fact.taken_at), now)


def _short(fact: facts.HandedOver, order_id: str) -> tuple[LineException, ...]:
    mine = (one for one in fact.short if one.order_id == order_id)
    return tuple(LineException(one.line_id, one.quantity, one.reason) for one in mine)


def _told(
    pickup: Pickup, fact: facts.HandedOver, hand_over: HandOver, now: datetime
) -> tuple[Event, ...]:
    """What stayed behind first: whoever takes the money hears of it before the hand-over."""
    data = _data(pickup, fact, hand_over, now)
    short = tuple(
        Event("lines_changed", now, (one,), {"by": fact.by, "lines": _lines(lines)})
        for one in hand_over.order_ids
        if (lines := _short(fact, one))
    )
    return short + tuple(Event("order_picked_up", now, (one,), data) for one in hand_over.order_ids)


def _lines(short: tuple[LineException, ...]) -> list[dict[str, object]]:
    return [
        {"line_id": one.line_id, "quantity": one.quantity, "reason": one.reason} for one in short
    ]


def _data(
    pickup: Pickup, fact: facts.HandedOver, hand_over: HandOver, now: datetime
) -> dict[str, object]:
    taken_at = hand_over.taken_at or now
    data: dict[str, object] = {
        "by": fact.by,
        "proof": hand_over.proof,
        "undo_until": hand_over.undo_until,
        "wait_seconds": int((taken_at - (pickup.arrived_at or taken_at)).total_seconds()),
        "announced": pickup.on_the_way_at is not None,
    }
    if fact.reason is not None:
        data["reason"] = fact.reason
    if hand_over.taken_at is not None:
        data["taken_at"] = hand_over.taken_at
    if hand_over.mismatch:
        data["mismatch"] = True
    if fact.unchecked:
        data["unchecked"] = list(fact.unchecked)
    return data


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
    *before, last_but_one = pickup.hand_overs_before or (None,)
    after = replace(
        _here_again(pickup, last), hand_over=last_but_one, hand_overs_before=tuple(before)
    )
    for order_id in last.order_ids:
        order = _order(after, order_id)
        after = with_order(after, replace(order, status=Status.READY, picked_up_at=None, short=()))
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
    if _is_wrong(pickup, fact) and fact.taken_at is None:
        raise Refused(
            "wrong-code",
            "that is not this customer's code; ask again, or see an ID",
            current=pickup.stage,
            allowed=("id_seen", "manager"),
        )


def _is_wrong(pickup: Pickup, fact: facts.HandedOver) -> bool:
    return fact.proof == "code" and not _same_code(fact.code or "", pickup.hand_over_code)


def _same_code(typed: str, code: str) -> bool:
    """Compare in constant time; what JSON can smuggle in (half a surrogate pair) is only wrong."""
    return hmac.compare_digest(typed.encode(errors="replace"), code.encode())


def _refused(pickup: Pickup, state: str, allowed: tuple[str, ...]) -> Refused:
    return Refused(
        "invalid-transition", f"pickup {pickup.pickup_id} {state}", pickup.stage, allowed
    )
