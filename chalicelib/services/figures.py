"""A store's figures for some of its days, and what its manager sees: from events, never by person.

How they are defined stands in domain/kpis.
"""

from datetime import date, datetime, timedelta
from typing import Any

from chalicelib.domain.kpis import AFTERMATH, figures
from chalicelib.domain.ladder import ahead
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.slots import slots_of
from chalicelib.domain.store import Store, local, moment
from chalicelib.services.pause import shown
from chalicelib.services.records import Tablet
from chalicelib.services.world import World, known_store, store_or_refuse

DAY = timedelta(days=1)
DEADLINES_MAX = 100


def of_day(world: World, tablet: Tablet, day: date | None) -> dict[str, Any]:
    """One of the store's days, today without any other; for anybody on the device."""
    return _day(world, known_store(world, tablet.store_id), day)


def _day(world: World, store: Store, day: date | None) -> dict[str, Any]:
    day = day or local(store, world.clock.now()).date()
    return {"date": day.isoformat(), **_figures(world, store, day, day + DAY)}


def of_span(world: World, store_id: str, first: date, end: date) -> dict[str, Any]:
    """The store's days from `first` to before `end`. Raises: Refused `not-found`."""
    store = store_or_refuse(world, store_id)
    told = _figures(world, store, first, end)
    return {"store_id": store_id, "from": first.isoformat(), "to": end.isoformat(), **told}


def _figures(world: World, store: Store, first: date, end: date) -> dict[str, Any]:
    begins, ends = moment(store, first, "00:00"), moment(store, end, "00:00")
    below = _first_at(world, store.store_id, ends + AFTERMATH)
    events = world.pickups.events_since(store.store_id, begins, below)
    overbooked = _overbooked(world, store, first, end)
    return {**figures(events, store, begins, ends), "overbooked_slots": overbooked}


def _first_at(world: World, store_id: str, at: datetime) -> int:
    """The number of the first event at that time or later; 0: there is none yet.

    Of a long past day the events since would otherwise all be read. Numbers have no gap, so halving
    finds it within twenty reads among a million.
    """
    if at > world.clock.now():
        return 0
    low, high = 1, world.pickups.head(store_id).number + 1
    while low < high:
        middle = (low + high) // 2
        event = world.pickups.event(store_id, middle)
        low, high = (middle + 1, high) if event is None or event.at < at else (low, middle)
    return low


def _overbooked(world: World, store: Store, first: date, end: date) -> int:
    """Slots with more in them than fit: none, unless a store was made smaller after booking."""
    days = (first + DAY * n for n in range((end - first).days))
    return sum(_overbooked_on(world, store, day) for day in days)


def _overbooked_on(world: World, store: Store, day: date) -> int:
    members = world.orders.members(store.store_id, day)
    if not members:
        return 0
    none: frozenset[str] = frozenset()
    return sum(len(members.get(one.slot_id, none)) > one.capacity for one in slots_of(store, day))


def manage(world: World, tablet: Tablet) -> dict[str, Any]:
    """Today's figures, what the clock does next to whom, and whether the store is paused.

    For managers: what only they may see is the caller's to check.
    """
    store = store_or_refuse(world, tablet.store_id)
    now = world.clock.now()
    _, pickups = world.pickups.board(store.store_id)
    found = [one for pickup in pickups for one in _deadlines(pickup, store, now)]
    return {
        "figures": _day(world, store, None),
        "deadlines": sorted(found, key=lambda one: (one["at"], one["pickup_id"]))[:DEADLINES_MAX],
        **shown(store, now),
    }


def _deadlines(pickup: Pickup, store: Store, now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "at": step.at,
            "kind": step.kind,
            "pickup_id": pickup.pickup_id,
            "name": pickup.name,
            "codes": _codes(pickup, step.order_id),
            "order_id": step.order_id or None,
        }
        for step in ahead(pickup, store, now)
    ]


def _codes(pickup: Pickup, order_id: str) -> list[str]:
    """Of the order that is meant, else of all that the customer comes for."""
    here = pickup.visit if pickup.is_here else tuple(one.order_id for one in pickup.open_orders)
    meant = (order_id,) if order_id else here
    return [one.code for one in pickup.open_orders if one.order_id in meant]
