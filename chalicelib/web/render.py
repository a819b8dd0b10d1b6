"""Frozen state as the contract's JSON. What is not named here does not leave the house."""

from collections.abc import Mapping
from typing import Any

from chalicelib.domain.board import shown_bin
from chalicelib.domain.event_types import told
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import LineException, Order, Pickup, Status, absent
from chalicelib.domain.store import Store
from chalicelib.services.orders import OrderView


def store(one: Store) -> dict[str, Any]:
    """A store."""
    return {
        "store_id": one.store_id,
        "name": one.name,
        "number": one.number,
        "time_zone": one.time_zone,
        "language": one.language,
        "address": one.address,
        "hours": one.hours,
        "holidays": [{"date": day.date, "hours": day.hours} for day in one.holidays],
        "stalls": [{"id": stall.stall_id, "label": stall.label} for stall in one.stalls],
        "slot": {
            "minutes": one.slot.minutes,
            "capacity": one.slot.capacity,
            "capacity_by_weekday": one.slot.capacity_by_weekday,
            "lead_minutes": one.slot.lead_minutes,
            "same_day_cut_off": one.slot.same_day_cut_off,
            "horizon_days": one.slot.horizon_days,
            "per_customer": one.slot.per_customer,
        },
        "wait_goal_seconds": one.wait_goal_seconds,
        "keep_hours": one.keep_hours,
        "still_yours_seconds": one.still_yours_seconds,
        "spelling": one.spelling,
        "manager_phone": one.manager_phone,
        "paused_until": one.paused_until,
        "pause_reason": one.pause_reason,
    }


def order(view: OrderView) -> dict[str, Any]:
    """An order: what was put, and how it stands."""
    state, pickup = view.order, view.pickup
    way = pickup or view.visit
    return {
        **view.record.body,
        **_person(view.record.body, state),
        "order_id": state.order_id,
        "status": state.status,
        "code": state.code,
        "version": state.version,
        "due_at": state.due_at,
        "slot_id": state.slot_id,
        "kept_until": state.kept_until,
        "link": view.link,
        "bins": [shown_bin(each) for each in state.bins],
        "times": {
            "placed": state.placed_at,
            "ready": state.ready_at,
            "on_the_way": way.on_the_way_at if way else None,
            "arrived": way.arrived_at if way else None,
            "claimed": way.claimed_at if way else None,
            "picked_up": state.picked_up_at,
            "cancelled": state.cancelled_at,
            "expired": state.expired_at,
        },
        "lines": [_line(line, state) for line in view.record.body.get("lines", [])],
        "pickup": _pickup(pickup) if pickup and state.is_open else None,
    }


def _person(body: Mapping[str, Any], state: Order) -> dict[str, Any]:
    """Who picks up now, whoever said so last; with a phone only as long as it is who was put."""
    known = body.get("pickup_person")
    if state.person == (known["name"] if known else None):
        return {}
    return {"pickup_person": {"name": state.person} if state.person else None}


def _line(line: dict[str, Any], state: Order) -> dict[str, Any]:
    """What of a line is ready and what was handed over; less what an exception takes away."""
    missing = [e for e in state.exceptions if e.line_id == line["line_id"]]
    there = max(0, line["quantity"] - sum(e.quantity for e in missing))
    return {
        **line,
        "ready": there if state.ready_at is not None else 0,
        "handed_over": min(there, _taken(line, state)) if state.status is Status.PICKED_UP else 0,
        "refused": sum(e.quantity for e in _short(line, state) if e.reason == "refused"),
    }


def _short(line: dict[str, Any], state: Order) -> list[LineException]:
    return [e for e in state.short if e.line_id == line["line_id"]]


def _taken(line: dict[str, Any], state: Order) -> int:
    """What is left of a line, substitutes among it; it is those that are sent back first."""
    its = (e for e in state.exceptions if e.line_id == line["line_id"])
    gone = absent(its) + sum(e.quantity for e in _short(line, state))
    return max(0, int(line["quantity"]) - gone)


def board_order(view: OrderView) -> dict[str, Any]:
    """An order with its lines, for whoever gathers it or hands it over."""
    state = view.order
    return {
        "order_id": state.order_id,
        "code": state.code,
        "number": state.number,
        "status": state.status,
        "lines": [_board_line(line, state) for line in view.record.body.get("lines", [])],
    }


def _board_line(line: dict[str, Any], state: Order) -> dict[str, Any]:
    """A line and what is not as ordered about it: at the hand-over, else when it became ready."""
    known = ("line_id", "sku", "name", "quantity")
    its = [e for e in (*state.short, *state.exceptions) if e.line_id == line["line_id"]]
    said = (
        {
            "quantity": its[0].quantity,
            "reason": its[0].reason,
            "substitute": its[0].substitute,
        }
        if its
        else None
    )
    return {**{name: line.get(name) for name in known}, "exception": said}


def _pickup(pickup: Pickup) -> dict[str, Any]:
    return {
        "pickup_id": pickup.pickup_id,
        "stage": pickup.stage,
        "order_ids": list(pickup.visit or [one.order_id for one in pickup.open_orders]),
        "stall": pickup.stall,
        "vehicle": pickup.vehicle,
        "placement": pickup.placement,
        "eta": pickup.eta_at,
        "arrived_at": pickup.arrived_at,
        "claimed_by": pickup.claimed_by,
    }


def event(one: Event) -> dict[str, Any]:
    """An event of the feed."""
    return told(one)
