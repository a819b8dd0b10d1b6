"""The board: which cards, in which column, in which order, and what each says. Pure."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.domain.decide_messages import may_text
from chalicelib.domain.decide_people import live_helpers
from chalicelib.domain.pickup import (
    FOLLOW_UP,
    Bin,
    Helper,
    LineException,
    Message,
    Money,
    Order,
    Pickup,
    Stage,
    Status,
    Task,
    absent,
)
from chalicelib.domain.store import Store, store_date

COLUMNS = ("arrived", "on_the_way", "ready", "to_prepare")
_WHOLE = frozenset({"CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"})
_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
"""Currencies whose minor unit is not a hundredth (ISO 4217): 500 ISK are 500 krónur."""
SOON = timedelta(hours=2)
"""What is due so soon is shown although the day ends before it: it must be gathered by then."""
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def column(pickup: Pickup) -> str:
    """Where the card hangs; columns run by urgency.

    Who only brings something back is waited for like a ready order; a follow-up is work to do.
    """
    if pickup.is_here:
        return "arrived"
    if pickup.stage is Stage.ON_THE_WAY:
        return "on_the_way"
    if any(order.status is Status.READY for order in pickup.open_orders):
        return "ready"
    return "to_prepare" if pickup.open_orders or not pickup.open_returns else "ready"


def is_shown(pickup: Pickup, store: Store, now: datetime) -> bool:
    """Whoever is here or on the way, what is ready or due today or soon, and open tasks.

    A return that the shop announced is brought some day: alone it makes a card when somebody comes.
    """
    if pickup.stage is not Stage.EXPECTED:
        return pickup.stage is not Stage.GONE
    if any(not task.announced for task in pickup.open_tasks):
        return True
    return any(
        order.status is Status.READY or _is_next(order, store, now) for order in pickup.open_orders
    )


def _is_next(order: Order, store: Store, now: datetime) -> bool:
    return order.due_at <= now + SOON or store_date(store, order.due_at) <= store_date(store, now)


def urgency(pickup: Pickup) -> tuple[int, datetime, str]:
    """The order of cards: arrived by longest wait, on the way by ETA, the others by due time."""
    place = COLUMNS.index(column(pickup))
    if place == 0:
        return place, pickup.arrived_at or _LONG_AGO, pickup.pickup_id
    if place == 1 and pickup.eta_at is not None:
        return place, pickup.eta_at, pickup.pickup_id
    return place, due_at(pickup), pickup.pickup_id


def due_at(pickup: Pickup) -> datetime:
    """When the first of the open orders is due; without any, since when the oldest task is open."""
    orders = [order.due_at for order in pickup.open_orders]
    tasks = [task.at for task in pickup.open_tasks]
    return min(orders or tasks, default=_LONG_AGO)


def cards(pickups: Iterable[Pickup], store: Store, now: datetime) -> list[dict[str, Any]]:
    """What the tablet shows, in display order."""
    shown = (pickup for pickup in pickups if is_shown(pickup, store, now))
    return [card(pickup, now) for pickup in sorted(shown, key=urgency)]


def card(pickup: Pickup, now: datetime) -> dict[str, Any]:
    """One card, with the names of the contract. The phone number shows its last four digits."""
    visit = pickup.visit if pickup.is_here else tuple(o.order_id for o in pickup.open_orders)
    return {
        "pickup_id": pickup.pickup_id,
        "version": pickup.version,
        "column": column(pickup),
        "stage": pickup.stage,
        "orders": [_order(order) for order in pickup.orders],
        "visit_order_ids": list(visit),
        "tasks": _tasks(pickup),
        "stall": pickup.stall,
        "inside": pickup.inside,
        "vehicle": pickup.vehicle,
        "placement": pickup.placement,
        "name": pickup.name,
        "phone_last4": pickup.phone_e164[-4:] if pickup.phone_e164 else None,
        "arrived_at": pickup.arrived_at,
        "on_the_way_at": pickup.on_the_way_at,
        "eta": pickup.eta_at,
        "due_at": due_at(pickup),
        "claimed_by": pickup.claimed_by,
        "claimed_at": pickup.claimed_at,
        "bins": [shown_bin(each) for order in pickup.open_orders for each in order.bins],
        "chips": [{"kind": kind, "value": value} for kind, value in chips(pickup, now)],
        "messages": [_message(message) for message in pickup.messages],
        "may_text": may_text(pickup),
    }


def _message(message: Message) -> dict[str, Any]:
    return {
        "at": message.at,
        "body": None if message.canned else message.body,
        "by": message.by,
        "canned": message.canned,
    }


def _tasks(pickup: Pickup) -> list[dict[str, Any]]:
    """What can be ticked. Goods to be put back can still be handed over until that is done."""
    hand_overs = [{"kind": "hand_over", "order_id": o.order_id} for o in pickup.open_orders]
    put_backs = [
        {
            "kind": "put_back",
            "order_id": order.order_id,
            "bins": [shown_bin(each) for each in order.bins],
        }
        for order in _to_put_back(pickup)
    ]
    return [*hand_overs, *map(_task, pickup.open_tasks), *put_backs]


def _task(task: Task) -> dict[str, Any]:
    told = {"kind": task.kind, "task_id": task.task_id, "at": task.at, "note": task.note}
    if not task.announced:
        return told
    lines = [{"name": one.name, "quantity": one.quantity} for one in task.lines]
    return {**told, "lines": lines, "code": task.code}


def _to_put_back(pickup: Pickup) -> list[Order]:
    ready = (order for order in pickup.open_orders if order.status is Status.READY)
    return [order for order in ready if order.keep_ended_at is not None]


def _order(order: Order) -> dict[str, Any]:
    due = order.amount_due
    return {
        "order_id": order.order_id,
        "code": order.code,
        "number": order.number,
        "status": order.status,
        "due_at": order.due_at,
        "kept_until": order.kept_until,
        "fulfilment": order.fulfilment,
        "lines": order.lines,
        "bins": [shown_bin(each) for each in order.bins],
        "exceptions": [_exception(each) for each in order.exceptions],
        "keep_ended": order.keep_ended_at is not None,
        "person": order.person,
        "requires_id": order.requires_id,
        "min_age": order.min_age,
        "amount_due": {"amount": due.amount, "currency": due.currency} if due else None,
    }


def _exception(each: LineException) -> dict[str, Any]:
    return {
        "line_id": each.line_id,
        "quantity": each.quantity,
        "reason": each.reason,
        "substitute": each.substitute,
    }


def shown_bin(each: Bin) -> dict[str, Any]:
    """A bin as the contract has it, on a card and anywhere else."""
    return {"bin": each.bin, "pieces": each.pieces, "zone": each.zone}


def chips(pickup: Pickup, now: datetime) -> list[tuple[str, str | None]]:
    """What the staff must not overlook, as (kind, value)."""
    here = pickup.is_here
    visit = [o for o in pickup.open_orders if not here or o.order_id in pickup.visit]
    found: list[tuple[str, str | None]] = []
    if here and pickup.on_the_way_at is None:
        found.append(("no_notice", None))
    if here and any(order.status is not Status.READY for order in visit):
        found.append(("not_ready", None))
    if pickup.inside:
        found.append(("inside", None))
    found.extend(_task_chips(pickup))
    found.extend(_order_chips(visit))
    found.extend(map(_helper_chip, live_helpers(pickup)))
    if pickup.no_texts or pickup.no_texts_to_country:
        found.append(("no_texts", None))
    if pickup.text_failed:
        found.append(("text_failed", None))
    if any(_is_news(message, now) for message in pickup.messages):
        found.append(("message", None))
    return found


def _is_news(message: Message, now: datetime) -> bool:
    """The customer wrote it, lately."""
    return message.by is None and now - message.at < timedelta(hours=1)


def _task_chips(pickup: Pickup) -> list[tuple[str, str | None]]:
    follow_up = any(task.kind == FOLLOW_UP for task in pickup.open_tasks)
    found = {
        "return": bool(pickup.open_returns),
        "missing": follow_up,
        "put_back": bool(_to_put_back(pickup)),
    }
    return [(kind, None) for kind, there in found.items() if there]


def _helper_chip(helper: Helper) -> tuple[str, str]:
    """Somebody else's phone; until the buyer agreed, staff must not take it for theirs."""
    kind = "other_phone" if helper.agreed_at is None else "other_phone_agreed"
    return kind, helper.last4


def _order_chips(orders: list[Order]) -> list[tuple[str, str | None]]:
    found: list[tuple[str, str | None]] = [
        ("person", name) for name in dict.fromkeys(o.person for o in orders if o.person)
    ]
    if any(order.requires_id for order in orders):
        found.append(("id", None))
    ages = [order.min_age for order in orders if order.min_age]
    if ages:
        found.append(("age", str(max(ages))))
    found.extend(("amount", _amount(order.amount_due)) for order in orders if order.amount_due)
    missing = sum(absent(order.exceptions) for order in orders)
    return [*found, ("short", str(missing))] if missing else found


def _amount(due: Money) -> str:
    decimals = 0 if due.currency in _WHOLE else 3 if due.currency in _THOUSANDTHS else 2
    return f"{due.amount / 10**decimals:.{decimals}f} {due.currency}"
