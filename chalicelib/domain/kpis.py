"""What a store is measured by, of some of its days. Pure: events in, figures out; no persons.

Definitions, each of what stands: what was undone or taken back never happened.

- `wait`: of each visit its last hand-over with a proof, minus the first on-site signal. Percentiles
  are by nearest rank: the smallest wait that so many of a hundred do not exceed, so always one that
  somebody really had. `announced` waits are of customers who had said that they were on the way.
- `under_goal`: the share of waits not longer than the store's own goal.
- `announced`, `not_ready_at_arrival`, `abandoned`: shares of arrivals, also of those who turned out
  not to be there. Abandoned is who left (or never was there) with nothing handed over.
- `arrival_to_claim_p50_seconds`: from the first on-site signal to the first claim of the visit.
- `arrival_to_answer_p95_seconds`: of arrivals by text, from when it was sent until it was kept; the
  answer goes out in that same response. What the telephone network needs for it no event tells.
- `ready_on_time`: of the orders that became ready, the share that was by the time promised last.
- `no_show`: orders whose keeping ended and that nobody fetched within a day after, as a share of
  them and those that were fetched. No order expires before that; expiry is not counted again.
- `handed_over`: orders that went to their customers, also those that only the shop tells of.
- `by_hour`: by the store's own clock, without a gap from the first hour with anything in it to the
  last. Waits and `handed_over` stand at the hand-over, `ready` where the order became ready,
  `no_shows` where its keeping ended. The hour that autumn has twice is one entry, the one that
  spring leaves out has nothing in it.

A fact belongs to the day on which it was kept, a hand-over to that on which the goods went. How
many slots are overbooked no event tells: that is counted of the slots (services/figures).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from math import ceil
from typing import Any, TypeVar

from chalicelib.domain.events import Event
from chalicelib.domain.store import Store, local
from chalicelib.domain.visits import Visit, handed_at, seconds, standing, visits

AFTERMATH = timedelta(days=1)
"""So long after the last day what happens still corrects its figures."""
GOALS: Mapping[str, Any] = {
    "p50_seconds": 120,
    "p90_seconds": 300,
    "arrival_to_answer_p95_seconds": 5,
    "arrival_to_claim_p50_seconds": 20,
    "ready_on_time": 0.97,
    "not_ready_at_arrival": 0.02,
    "announced": 0.6,
    "no_show": 0.02,
    "rating": 4.6,
    "overbooked_slots": 0,
}
STARS = range(1, 6)
DIGITS = 4
"""A share is told to the hundredth of a per cent."""


Figures = dict[str, Any]
"""With the names of the contract."""
Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Told:
    """The standing events around a span, and the span itself."""

    events: list[Event]
    begins: datetime
    ends: datetime

    @cached_property
    def visits(self) -> list[Visit]:
        """All of them, also those of the days around."""
        return visits(self.events)

    def within(self, at: datetime | None) -> bool:
        """Whether a moment belongs to the span."""
        return at is not None and self.begins <= at < self.ends

    def of(self, kind: str) -> list[Event]:
        """The events of a type that belong to the span."""
        return [one for one in self.events if one.type == kind and self.within(one.at)]


@dataclass(frozen=True, slots=True)
class Wait:
    """How long somebody waited, and whether they had announced themselves."""

    seconds: int
    announced: bool
    at: datetime


def figures(events: Iterable[Event], store: Store, begins: datetime, ends: datetime) -> Figures:
    """The figures of `begins` to `ends` (exclusive), of the events from then on, in any order.

    Events of before and of more than a day after are left out, so that the figures of a day do not
    depend on when they are asked for. Shares are 0..1, and None when there is nothing to count.
    """
    near = [one for one in events if begins <= one.at < ends + AFTERMATH]
    told = Told(standing(near), begins, ends)
    waits = _waits(told)
    fetched = [one for one in told.events if one.type == "order_picked_up"]
    handed_over = [handed_at(one) for one in fetched if told.within(handed_at(one))]
    ready = told.of("order_ready")
    goal = store.wait_goal_seconds
    return {
        "wait": spread(waits),
        "under_goal": share(waits, lambda one: one.seconds <= goal),
        **_arrivals(told),
        "ready_on_time": share(ready, _on_time),
        "no_show": _no_show(told, fetched),
        "handed_over": len(handed_over),
        "rating": _rating(told),
        "by_hour": by_hour(store, waits, handed_over, ready, _missed(told, fetched)),
        "goals": {**GOALS, "wait_seconds": goal},
    }


def _waits(told: Told) -> list[Wait]:
    handed = (one.hand_over for one in told.visits if one.hand_over is not None)
    return [
        Wait(int(one.data["wait_seconds"]), bool(one.data.get("announced")), handed_at(one))
        for one in handed
        if told.within(handed_at(one))
    ]


def _arrivals(told: Told) -> Figures:
    came = [one for one in told.visits if one.arrived and told.within(one.arrived.at)]
    claims = [seconds(one.claimed_at - one.since) for one in came if one.claimed_at and one.since]
    answers = [
        seconds(one.arrived.at - one.since)
        for one in came
        if one.arrived and one.since and one.arrived.data.get("channel") == "text"
    ]
    return {
        "arrivals": len(came),
        "announced": share(came, lambda one: one.announced),
        "arrival_to_claim_p50_seconds": percentile(claims, 50),
        "arrival_to_answer_p95_seconds": percentile(answers, 95),
        "not_ready_at_arrival": share(came, _not_ready),
        "abandoned": share(came, lambda one: one.abandoned),
    }


def _not_ready(visit: Visit) -> bool:
    return visit.arrived is not None and not visit.arrived.data.get("ready", True)


def _on_time(event: Event) -> bool:
    return bool(event.data.get("late_seconds", 0) <= 0)


def _no_show(told: Told, fetched: Iterable[Event]) -> float | None:
    ended = _ended(told)
    missed = ended.keys() - _orders(fetched)
    here = _orders(one for one in fetched if told.within(handed_at(one)))
    return share(ended.keys() | here, missed.__contains__)


def _missed(told: Told, fetched: Iterable[Event]) -> list[datetime]:
    """When keeping ended, of each order that nobody came for."""
    ever = _orders(fetched)
    return [at for order_id, at in _ended(told).items() if order_id not in ever]


def _ended(told: Told) -> dict[str, datetime]:
    return {order_id: one.at for one in told.of("keep_ended") for order_id in one.order_ids}


def _orders(events: Iterable[Event]) -> set[str]:
    return {order_id for one in events for order_id in one.order_ids}


def _rating(told: Told) -> Figures:
    """Of a visit that is rated again the last one counts."""
    last = {one.pickup_id or one.number: one.data["rating"] for one in told.of("pickup_rated")}
    given = list(last.values())
    return {
        "count": len(given),
        "mean": round(sum(given) / len(given), 2) if given else None,
        "by_stars": {str(stars): given.count(stars) for stars in STARS},
    }


def spread(waits: Iterable[Wait]) -> dict[str, Any]:
    """Waits as count, p50 and p90; of those who announced themselves and of the others apart."""
    listed = list(waits)
    apart = {
        "all": listed,
        "announced": [one for one in listed if one.announced],
        "unannounced": [one for one in listed if not one.announced],
    }
    return {name: _percentiles(some) for name, some in apart.items()}


def _percentiles(waits: Sequence[Wait]) -> dict[str, int | None]:
    spells = [one.seconds for one in waits]
    return {
        "count": len(spells),
        "p50_seconds": percentile(spells, 50),
        "p90_seconds": percentile(spells, 90),
    }


def percentile(values: Iterable[int], percent: int) -> int | None:
    """By nearest rank; None of nothing."""
    ranked = sorted(values)
    return ranked[ceil(len(ranked) * percent / 100) - 1] if ranked else None


def share(things: Iterable[Any], counts: Callable[[Any], bool]) -> float | None:
    """How many of them count, 0..1; None of nothing."""
    listed = [counts(one) for one in things]
    return round(sum(listed) / len(listed), DIGITS) if listed else None


def by_hour(
    store: Store,
    waits: Iterable[Wait],
    handed_over: Iterable[datetime],
    ready: Iterable[Event],
    no_shows: Iterable[datetime],
) -> list[Figures]:
    """Every hour of the store's clock from the first to the last with anything in it."""
    waited = _hourly(store, ((one.at, one) for one in waits))
    gone = _hourly(store, ((at, at) for at in handed_over))
    became = _hourly(store, ((one.at, _on_time(one)) for one in ready))
    missed = _hourly(store, ((at, at) for at in no_shows))
    told = [*waited, *gone, *became, *missed]
    return [
        {
            "hour": hour,
            **spread(waited.get(hour, ())),
            "handed_over": len(gone.get(hour, ())),
            "ready": _counted(became.get(hour, ())),
            "no_shows": len(missed.get(hour, ())),
        }
        for hour in range(min(told, default=0), max(told, default=-1) + 1)
    ]


def _hourly(store: Store, facts: Iterable[tuple[datetime, Thing]]) -> dict[int, list[Thing]]:
    found: dict[int, list[Thing]] = {}
    for at, thing in facts:
        found.setdefault(local(store, at).hour, []).append(thing)
    return found


def _counted(on_time: Sequence[bool]) -> dict[str, int]:
    return {"count": len(on_time), "on_time": sum(on_time)}
