"""What time alone does to a pickup: sorry, the manager, reminder, last call, the end of keeping.

One table of steps answers both when to look again and what to tell `decide` then, so that the two
cannot disagree. Knows no words and no clock. While the store is closed no step is due, but that
nobody came who was on the way. A store whose hours nobody has told counts as always open.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from chalicelib.domain.facts import Fact, KeepEnded, Left, OrdersReminded, WaitGoalMissed
from chalicelib.domain.pickup import Order, Pickup, Stage, Status
from chalicelib.domain.settling import visit_over
from chalicelib.domain.store import (
    Store,
    after_open,
    last_calm,
    next_calm,
    next_opening,
    open_if_unknown,
)

LAST_CALL = timedelta(hours=3)
"""So long before keeping ends."""
ROOM = timedelta(minutes=30)
"""So long before the last calm moment, so that a sweep still meets it."""
TOO_LATE = timedelta(hours=2)
"""A reminder that could not be said for so long is left out: none is better than a wrong one."""
TOGETHER = timedelta(minutes=30)
"""Reminders that are due within this go out as one."""
TRAVEL = timedelta(hours=2)
"""So long after the expected time (or after leaving) a customer on the way is waited for."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something due at a time: `kind` for an order, or for the wait ("")."""

    at: datetime
    kind: str
    order_id: str = ""


def next_deadline(pickup: Pickup, store: Store, now: datetime) -> datetime | None:
    """When the pickup must be looked at next; None: time alone does nothing to it."""
    steps = _steps(pickup, open_if_unknown(store), now)
    return min((step.at for step in steps), default=None)


def ahead(pickup: Pickup, store: Store, now: datetime) -> list[Step]:
    """What time alone will do to the pickup, as things stand; the next first."""
    return sorted(_steps(pickup, open_if_unknown(store), now), key=lambda step: step.at)


def due(pickup: Pickup, store: Store, now: datetime) -> tuple[Fact, ...]:
    """What to tell `decide` now."""
    over = _journey_over(pickup)
    if over is not None and over <= now:
        return _never_came(pickup, store, now)
    steps = tuple(_steps(pickup, open_if_unknown(store), now))
    reached = {step.kind for step in steps if step.at <= now}
    goal = store.wait_goal_seconds
    facts: list[Fact] = [WaitGoalMissed(goal, times) for kind, times in WAITS if kind in reached]
    facts += [
        OrdersReminded(_meant(steps, kind, now + TOGETHER), kind)
        for kind in ("reminder", "last_call")
        if kind in reached
    ]
    if "keep_ended" in reached:
        facts.append(KeepEnded(_meant(steps, "keep_ended", now)))
    return tuple(facts)


def _never_came(pickup: Pickup, store: Store, now: datetime) -> tuple[Fact, ...]:
    """The card is expected again, and what is due of such a card is due at once.

    The clock says nothing new about the customer, so the fact is as old as what they said last: a
    "here" that was held up by an outage still counts.
    """
    left = Left(pickup.said_at or now, "clock")
    return (left, *due(visit_over(pickup), store, now))


def _meant(steps: tuple[Step, ...], kind: str, until: datetime) -> tuple[str, ...]:
    return tuple(step.order_id for step in steps if step.kind == kind and step.at <= until)


def _steps(pickup: Pickup, store: Store, now: datetime) -> Iterator[Step]:
    """Everything still ahead of the pickup, or due."""
    if pickup.stage is Stage.GONE:
        return
    if pickup.is_here:
        yield from _waiting(pickup, store, now)
        return
    over = _journey_over(pickup)
    if over is not None:
        yield Step(over, "journey_over")
        return
    for order in pickup.open_orders:
        yield from _keeping(pickup, order, store, now)


def _journey_over(pickup: Pickup) -> datetime | None:
    """When whoever is on the way is not waited for any more; until then nothing else is due."""
    since = pickup.eta_at or pickup.on_the_way_at
    if pickup.stage is not Stage.ON_THE_WAY or since is None:
        return None
    return since + TRAVEL


WAITS = (("goal", 1), ("manager", 2))


def _waiting(pickup: Pickup, store: Store, now: datetime) -> Iterator[Step]:
    """Time while the store is closed is no waiting that the store could end."""
    done = {"goal": pickup.goal_missed_at, "manager": pickup.manager_told_at}
    for kind, times in WAITS:
        if pickup.arrived_at is not None and done[kind] is None:
            goal = timedelta(seconds=store.wait_goal_seconds * times)
            at = after_open(store, pickup.arrived_at, goal)
            yield from _step(kind, "", at and _reached(at, next_opening(store, max(at, now)), now))


def _keeping(pickup: Pickup, order: Order, store: Store, now: datetime) -> Iterator[Step]:
    """The steps of one order that nobody has come for."""
    if order.status is not Status.READY or order.ready_at is None or order.kept_until is None:
        return
    if order.keep_ended_at is None:
        ends = order.kept_until
        at = _reached(ends, next_opening(store, max(ends, now)), now)
        yield from _step("keep_ended", order.order_id, at)
    if pickup.stage is Stage.EXPECTED and _may_remind(pickup, order):
        ready = (order.ready_at, order.kept_until)
        yield from _step("last_call", order.order_id, _last_call(order, ready, store, now))
        yield from _step("reminder", order.order_id, _reminder(order, ready, store, now))


def _step(kind: str, order_id: str, at: datetime | None) -> Iterator[Step]:
    if at is not None:
        yield Step(at, kind, order_id)


def _reached(at: datetime, possible: datetime | None, now: datetime) -> datetime | None:
    """The time of a step that is possible now or later. One that is due keeps its time."""
    if possible is None or possible > now:
        return possible
    return at


def _may_remind(pickup: Pickup, order: Order) -> bool:
    silent = pickup.no_texts or pickup.no_texts_to_country
    return order.texts and not silent and pickup.phone_e164 is not None


Kept = tuple[datetime, datetime]
"""From when until when an order is kept."""


def _last_call(order: Order, kept: Kept, store: Store, now: datetime) -> datetime | None:
    planned = _planned_last_call(order, kept, store)
    if planned is None or order.last_call_at is not None or order.keep_ended_at is not None:
        return None
    possible = next_calm(store, max(planned, now))
    if possible is None or possible >= kept[1]:
        return None
    return _reached(planned, possible, now)


def _planned_last_call(order: Order, kept: Kept, store: Store) -> datetime | None:
    """Three hours before the end, but not in the first half of a short keeping; at a calm time."""
    ready_at, kept_until = kept
    since = order.extended_at or ready_at
    wished = max(kept_until - LAST_CALL, since + (kept_until - since) / 2)
    calm = next_calm(store, wished)
    if calm is not None and calm < kept_until:
        return calm
    spell = last_calm(store, kept_until)
    at = max(spell[0], spell[1] - ROOM) if spell else since
    return at if at > since else None


def _reminder(order: Order, kept: Kept, store: Store, now: datetime) -> datetime | None:
    """Half-way; left out if the customer has asked since, or if it would come too late."""
    ready_at, kept_until = kept
    half = ready_at + (kept_until - ready_at) / 2
    planned = next_calm(store, half)
    if planned is None or order.reminded_at is not None or order.last_call_at is not None:
        return None
    possible = next_calm(store, max(planned, now))
    asked = order.extended_at is not None and half <= order.extended_at
    if possible is None or asked or possible - planned > TOO_LATE:
        return None
    last = _planned_last_call(order, kept, store) or kept_until
    return _reached(planned, possible, now) if max(planned, possible) < last else None
