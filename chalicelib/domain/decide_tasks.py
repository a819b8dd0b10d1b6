"""What there is to do besides handing over, decided. Pure: see `decide`.

A return is a part of the visit: its customer waits until somebody has dealt with it. What was
missing is the store's own work: it keeps the card on the board, and nobody at the kerb.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from chalicelib.domain import facts
from chalicelib.domain.decide_orders import ended
from chalicelib.domain.decide_presence import refuse_gone
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import FOLLOW_UP, TAKE_IN, Pickup, Task

Decision = tuple[Pickup, tuple[Event, ...]]
OPEN_TASKS_MAX = 10
OUTCOMES = {TAKE_IN: ("accepted", "refused", "cancelled"), FOLLOW_UP: ("done",)}
"""How a task of each kind can end; only the shop cancels."""
_DONE_TYPES = {
    "accepted": "return_accepted",
    "refused": "return_refused",
    "cancelled": "return_cancelled",
    "done": "follow_up_done",
}


def opened(pickup: Pickup, fact: facts.TaskOpened, now: datetime) -> Decision:
    """One more thing to do. What is to be done already is not done twice, but may get its note."""
    refuse_gone(pickup)
    known = _same(pickup, fact.task)
    if known is not None:
        return _noted(pickup, known, fact.task.note, now)
    if len(pickup.open_tasks) >= OPEN_TASKS_MAX:
        raise Refused(
            "limit-reached",
            f"pickup {pickup.pickup_id} has {OPEN_TASKS_MAX} open tasks, the most there can be; "
            "do one of them first",
            current=pickup.stage,
        )
    after = replace(pickup, tasks=(*pickup.tasks, fact.task))
    if fact.task.kind == TAKE_IN:
        data = {"task_id": fact.task.task_id}
        return after, (_event(pickup, "return_announced", fact.task, now, data),)
    return after, (_event(pickup, "missing_reported", fact.task, now, {}),)


def _same(pickup: Pickup, task: Task) -> Task | None:
    """The task of that id, or an open one of its kind, unless the new is about another order.

    What the shop announces has an id of its own, and is never another of the same.
    """
    for known in pickup.tasks:
        if known.task_id == task.task_id:
            return known
    if task.announced:
        return None
    alike = (one for one in pickup.open_tasks if one.kind == task.kind)
    return next((one for one in alike if task.order_id in {None, one.order_id}), None)


def _noted(pickup: Pickup, known: Task, note: str | None, now: datetime) -> Decision:
    if note is None or known.note is not None or not known.is_open:
        return pickup, ()
    data = {"about": known.kind}
    after = _with_task(pickup, replace(known, note=note))
    return after, (_event(pickup, "customer_messaged", known, now, data),)


def done(pickup: Pickup, fact: facts.TaskDone, now: datetime) -> Decision:
    """The staff did it; with the last thing open the pickup leaves the board."""
    task = _task(pickup, fact.task_id)
    if task.outcome == fact.outcome:
        return pickup, ()
    if not task.is_open:
        raise _refused(task, f"is {task.outcome} already; that stands", task.outcome or "", ())
    refuse_gone(pickup)
    allowed = OUTCOMES.get(task.kind, ("done",))
    if fact.outcome not in allowed:
        raise _refused(task, f"is a {task.kind}; it cannot be {fact.outcome}", "open", allowed)
    closed = replace(task, done_at=now, outcome=fact.outcome, by=fact.by, reason=fact.reason)
    data = {"task_id": task.task_id, "by": fact.by}
    if fact.reason is not None:
        data["reason"] = fact.reason
    event = _event(pickup, _DONE_TYPES[fact.outcome], task, now, data)
    return ended(_with_task(pickup, closed)), (event,)


def _task(pickup: Pickup, task_id: str) -> Task:
    task = next((one for one in pickup.tasks if one.task_id == task_id), None)
    if task is None:
        raise Refused(
            "invalid-transition",
            f"pickup {pickup.pickup_id} has no task {task_id}",
            current=pickup.stage,
        )
    return task


def _with_task(pickup: Pickup, task: Task) -> Pickup:
    tasks = tuple(task if one.task_id == task.task_id else one for one in pickup.tasks)
    return replace(pickup, tasks=tasks)


def _refused(task: Task, state: str, current: str, allowed: tuple[str, ...]) -> Refused:
    return Refused("invalid-transition", f"task {task.task_id} {state}", current, allowed)


def _event(
    pickup: Pickup, kind: str, task: Task, at: datetime, data: Mapping[str, object]
) -> Event:
    if task.order_id is not None:
        return Event(kind, at, (task.order_id,), data)
    order_ids = pickup.visit or tuple(order.order_id for order in pickup.orders)
    return Event(kind, at, order_ids, data)
