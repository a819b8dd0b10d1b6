"""What the contract tests hand to the ports; only the fields that matter to a promise are named."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event, numbered
from chalicelib.domain.pickup import Order, Pickup, Stage
from chalicelib.domain.slots import Slot
from chalicelib.services.ports import Conflict
from chalicelib.services.records import (
    Change,
    Closing,
    CommandRecord,
    Effect,
    OrderRecord,
    Seat,
    TextRecord,
)
from tests.contract.conftest import Side
from tests.outside import NOON

DATE = "2026-11-24"


def order(order_id: str, **more: Any) -> Order:
    return Order(order_id, "K7Q2", NOON, NOON, **more)


def pickup(side: Side, customer_id: str = "anna", **more: Any) -> Pickup:
    """An open pickup of one order."""
    orders = more.pop("orders", (order(f"{side.name}-{customer_id}"),))
    given = {"pickup_id": f"p-{customer_id}", "hand_over_code": "1234", "orders": orders}
    return Pickup(side.name, who(side, customer_id), **{**given, **more})


def who(side: Side, customer_id: str = "anna") -> str:
    return f"{side.name}-{customer_id}"


def customer(side: Side, customer_id: str = "anna", **more: Any) -> Customer:
    return Customer(who(side, customer_id), **more)


def record(side: Side, order_id: str) -> OrderRecord:
    return OrderRecord(order_id, side.name, who(side), "f", NOON, {"lines": []}, "K7Q2")


def event(kind: str = "order_placed", **more: Any) -> Event:
    return Event(kind, NOON, ("A1",), **more)


def change(side: Side, *events: Event, **rows: Any) -> Change:
    """A change of the store as it is now."""
    head = rows.pop("head", None) or side.pickups.head(side.name)
    return Change(side.name, head, events=numbered(events, side.name, head.number), **rows)


def kept(side: Side, *events: Event, **rows: Any) -> None:
    """Save a change that nothing stands in the way of."""
    side.pickups.save(change(side, *events, **rows))


def conflict(call: Any, *arguments: Any, **named: Any) -> frozenset[str]:
    """What a call conflicts about; that it does."""
    try:
        call(*arguments, **named)
    except Conflict as found:
        return found.what
    raise AssertionError("it did not conflict")


def board_one(side: Side, customer_id: str = "anna", **more: Any) -> Pickup:
    """A pickup on the board, with its order's row; as it is read."""
    put = pickup(side, customer_id, **more)
    kept(side, event(), pickup=put, order=record(side, put.orders[0].order_id))
    read = side.pickups.load(side.name, put.customer_id).pickup
    assert read is not None
    return read


def here(one: Pickup) -> Pickup:
    deadline_at = NOON + timedelta(minutes=3)
    return replace(one, stage=Stage.ARRIVED, arrived_at=NOON, deadline_at=deadline_at)


def closing(one: Pickup) -> Closing:
    return Closing(replace(one.orders[0], status="picked_up"), one.pickup_id, DATE)  # type: ignore[arg-type]


def slot(capacity: int = 2, slot_id: str = "20261124T1500Z") -> Slot:
    starts = NOON + timedelta(hours=3)
    return Slot(slot_id, DATE, starts, starts + timedelta(hours=1), capacity)


def seat(side: Side, member: str, capacity: int = 2, *, joins: bool = True) -> Seat:
    return Seat(side.name, slot(capacity), member, joins)


def text(sid: str = "SM1", reply: str | None = "hello") -> TextRecord:
    return TextRecord(sid, NOON, reply)


def command(side: Side, command_id: str = "c1", **answer: Any) -> CommandRecord:
    return CommandRecord(side.name, command_id, NOON, answer)


def effect(side: Side, state: str = "sending", **more: Any) -> Effect:
    given = {"body": "ready", "started_at": NOON}
    return Effect(side.name, "ready", state, who(side), side.name, **{**given, **more})
