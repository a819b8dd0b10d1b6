"""Where the customer is, decided. Pure: see `decide`.

`said_at` of the pickup is when the newest thing about the customer's whereabouts was said. What is
said to have been earlier (a text kept for us through an outage) may fill gaps, never undo. A word
about the vehicle of who is not here yet is none about whereabouts: `described_at` keeps its time,
or "grey volvo" would hide the "here" that was written before it and comes after it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import (
    COUNTER,
    MESSAGE_CHARACTERS_MAX,
    MESSAGES_MAX,
    Message,
    Pickup,
    Stage,
    concerned,
)
from chalicelib.domain.settling import visit_over

Decision = tuple[Pickup, tuple[Event, ...]]
SAME_ETA = timedelta(seconds=60)
"""Two expected times closer than this are one."""


def on_the_way(pickup: Pickup, fact: facts.OnTheWay, now: datetime) -> Decision:
    """The card moves to ON THE WAY; who is here already stays here, but had announced it."""
    refuse_gone(pickup)
    if pickup.is_here or _is_old(pickup, fact.said_at):
        return _announced(pickup, fact, now)
    moved = replace(
        pickup,
        stage=Stage.ON_THE_WAY,
        on_the_way_at=pickup.on_the_way_at or fact.said_at,
        eta_at=fact.eta_at or pickup.eta_at,
        said_at=fact.said_at,
    )
    data = {"channel": fact.channel, "eta": moved.eta_at}
    if pickup.stage is Stage.EXPECTED:
        return moved, (_event(moved, "customer_on_the_way", now, data),)
    if fact.eta_at is None or _same(pickup.eta_at, fact.eta_at):
        return pickup, ()
    return moved, (_event(moved, "eta_changed", now, data),)


def _announced(pickup: Pickup, fact: facts.OnTheWay, now: datetime) -> Decision:
    first_on_site = pickup.arrived_at
    if pickup.on_the_way_at is not None or first_on_site is None or fact.said_at >= first_on_site:
        return pickup, ()
    after = replace(pickup, on_the_way_at=fact.said_at)
    data = {"channel": fact.channel, "eta": fact.eta_at, "told_late": True}
    return after, (_event(after, "customer_on_the_way", now, data),)


def arrived(pickup: Pickup, fact: facts.Arrived, now: datetime) -> Decision:
    """The card rings. Said again it adds what is new, and never moves the first arrival later."""
    refuse_gone(pickup)
    if pickup.is_here:
        return _more(pickup, fact, now)
    if _is_old(pickup, fact.said_at):
        return pickup, ()
    after = replace(
        pickup,
        stage=Stage.ARRIVED,
        arrived_at=fact.said_at,
        visit=concerned(pickup, now),
        said_at=fact.said_at,
        described_at=_newest(pickup.described_at, fact.said_at),
        **_details(pickup, fact),
    )
    if fact.stall is None and _for_the_counter(after):
        after = replace(after, inside=True)
    data = {
        "channel": fact.channel,
        "announced": pickup.on_the_way_at is not None,
        "ready": all(o.status == "ready" for o in pickup.orders if o.order_id in after.visit),
        "stall": after.stall,
        "said_at": fact.said_at,
    }
    return after, (_event(after, "customer_arrived", now, data),)


def _for_the_counter(pickup: Pickup) -> bool:
    """Whether all that this visit is about is fetched inside, and nothing is brought out."""
    meant = [one for one in pickup.orders if one.order_id in pickup.visit]
    return bool(meant) and all(one.fulfilment == COUNTER for one in meant)


def moved(pickup: Pickup, fact: facts.Moved, now: datetime) -> Decision:
    """More about place or vehicle; kept before the arrival too, so that nobody is asked twice."""
    refuse_gone(pickup)
    return _more(pickup, fact, now)


def _more(pickup: Pickup, fact: facts.Arrived | facts.Moved, now: datetime) -> Decision:
    details = _details(pickup, fact)
    if pickup.arrived_at is not None and isinstance(fact, facts.Arrived):
        details["arrived_at"] = min(pickup.arrived_at, fact.said_at)
    after = replace(pickup, **details)
    if after == pickup:
        return pickup, ()
    since = _newest(pickup.said_at, fact.said_at) if pickup.is_here else pickup.said_at
    described = _newest(pickup.described_at, fact.said_at)
    told = ("stall", "inside", "vehicle", "placement", "arrived_at")
    changed = sorted(name for name in told if getattr(after, name) != getattr(pickup, name))
    data: dict[str, Any] = {"stall": after.stall, "inside": after.inside, "changed": changed}
    if "arrived_at" in changed:
        data["arrived_at"] = after.arrived_at
    kept = replace(after, said_at=since, described_at=described)
    return kept, (_event(after, "customer_moved", now, data),)


def _details(pickup: Pickup, fact: facts.Arrived | facts.Moved) -> dict[str, Any]:
    """What the fact tells of the place and the vehicle; from an old one only what is unknown."""
    old = pickup.described_at is not None and fact.said_at < pickup.described_at
    said: dict[str, Any] = {
        "stall": fact.stall,
        "vehicle": fact.vehicle,
        "placement": fact.placement,
    }
    known = {name: getattr(pickup, name) for name in said}
    kept = {
        name: known[name] if value is None or (old and known[name] is not None) else value
        for name, value in said.items()
    }
    kept["inside"] = _inside(pickup, fact, old=old)
    return kept


def _inside(pickup: Pickup, fact: facts.Arrived | facts.Moved, *, old: bool) -> bool:
    """Coming inside holds until a stall is named."""
    if old:
        return pickup.inside or (fact.inside and pickup.stall is None)
    return fact.inside or (pickup.inside and fact.stall is None)


def left(pickup: Pickup, fact: facts.Left, now: datetime) -> Decision:
    """The card is expected again; a visit that nobody served counts as abandoned.

    Of a visit that was served in part, that part is done: what waits on is a visit of its own.
    """
    if pickup.stage in {Stage.EXPECTED, Stage.GONE} or _is_old(pickup, fact.said_at):
        return pickup, ()
    served = pickup.hand_over is not None
    over = replace(pickup, stage=Stage.GONE) if served else visit_over(pickup)
    after = replace(over, said_at=fact.said_at)
    data = {"by": fact.by, "abandoned": pickup.is_here and not served}
    return after, (_event(pickup, "customer_left", now, data),)


def messaged(pickup: Pickup, fact: facts.Messaged, now: datetime) -> Decision:
    """The staff see it on the card; the event tells that, never what was written."""
    message = Message(fact.said_at, fact.body[:MESSAGE_CHARACTERS_MAX])
    messages = (*pickup.messages, message)[-MESSAGES_MAX:]
    after = replace(pickup, messages=messages)
    return after, (_event(after, "customer_messaged", now, {}),)


def text_failed(pickup: Pickup, fact: facts.TextFailed, now: datetime) -> Decision:
    """The board says that the customer does not get our texts."""
    after = replace(pickup, text_failed=True)
    return after, (_event(after, "text_failed", now, {"kind": fact.kind, "code": fact.code}),)


def wait_goal_missed(pickup: Pickup, fact: facts.WaitGoalMissed, now: datetime) -> Decision:
    """The goal, and twice the goal: each told once a visit, and only while the customer waits."""
    mark = "goal_missed_at" if fact.times == 1 else "manager_told_at"
    if not pickup.is_here or getattr(pickup, mark) is not None or pickup.arrived_at is None:
        return pickup, ()
    marked: dict[str, Any] = {mark: now}
    after = replace(pickup, **marked)
    data = {
        "waited_seconds": int((now - pickup.arrived_at).total_seconds()),
        "wait_goal_seconds": fact.wait_goal_seconds,
        "times": fact.times,
    }
    return after, (_event(after, "wait_goal_missed", now, data),)


def _is_old(pickup: Pickup, said_at: datetime) -> bool:
    return pickup.said_at is not None and said_at < pickup.said_at


def _newest(known: datetime | None, said_at: datetime) -> datetime:
    return said_at if known is None else max(known, said_at)


def _same(one: datetime | None, other: datetime) -> bool:
    return one is not None and abs(one - other) < SAME_ETA


def refuse_gone(pickup: Pickup) -> None:
    """Of a pickup that is over nothing more is expected. Raises: Refused `invalid-transition`."""
    if pickup.stage is Stage.GONE:
        raise Refused(
            "invalid-transition",
            f"pickup {pickup.pickup_id} is over; nobody is expected for it any more",
            current=pickup.stage,
        )


def _event(pickup: Pickup, kind: str, at: datetime, data: Mapping[str, object]) -> Event:
    order_ids = pickup.visit or tuple(order.order_id for order in pickup.orders)
    return Event(kind, at, order_ids, data)
