"""Ten thousand bookings, holds, cancellations and moves at once, with replies lost on the way.

Four stores with few places; a clock on which holds end while all of it goes on; and below PynamoDB
a network that applies a write and drops the answer, or says that another transaction is in the way.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.domain.slots import Slot, slots_of
from chalicelib.domain.store import local
from chalicelib.services import stores
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.world import World
from local.seed import MAIN_ST
from tests.storm import Found, Storm, after
from tests.system.faults import FaultyNetwork

pytestmark = [pytest.mark.engine, pytest.mark.usefixtures("unmeasured")]

THINGS = 10_000
THREADS = 24
STORES = ("main-st", "second-st", "third-st", "fourth-st")
RULES = replace(MAIN_ST.slot, capacity=20, per_customer=8)
HURRY = timedelta(seconds=400)
"""By so much the clock is ahead after each thousand things: a hold lasts some 1,500 of them."""


class Hurried:
    """The machine's clock, put forward from time to time."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.ahead = timedelta()

    def now(self) -> datetime:
        return self.inner.now() + self.ahead

    def pause(self, tries: int) -> None:
        self.inner.pause(tries)


def contested(world: World) -> tuple[tuple[str, Slot], ...]:
    """Six slots of tomorrow at each store."""
    found = []
    for store_id in STORES:
        store = world.stores.get(store_id)
        assert store is not None
        day = (local(store, world.clock.now()) + timedelta(days=1)).date()
        found += [(store_id, slot) for slot in slots_of(store, day)[24:30]]
    return tuple(found)


def topped_up(world: World, store_id: str, slot: Slot) -> int:
    """Book until the slot is full; how many places there were."""
    for number in range(slot.capacity + 1):
        order_id = f"TOP-{store_id}-{slot.slot_id}-{number}"
        body = {"store_id": store_id, "lines": []}
        new = NewOrder(order_id, store_id, order_id, body, slot.slot_id)
        if answered(world, new) == "slot-full":
            return number
    raise AssertionError("there were more places than there can be")


def answered(world: World, new: NewOrder) -> str:
    try:
        put_order(world, new)
    except Refused as refused:
        return refused.slug
    return "accepted"


def test_a_storm_leaves_every_slot_exact_and_every_place_with_an_owner(
    install: Callable[..., Any], capsys: Any
) -> None:
    installed = install(slot=RULES)
    clock = Hurried(installed.world.clock)
    world = replace(installed.world, clock=clock)
    for store_id in STORES[1:]:
        stores.put(world, replace(MAIN_ST, store_id=store_id, slot=RULES))
    storm = Storm(world, contested(world), seed=5)
    network = FaultyNetwork(installed.table.client, seed=5, chance=0.1)

    with ThreadPoolExecutor(THREADS) as pool:
        for start in range(0, THINGS, 1_000):
            list(pool.map(storm.one, range(start, start + 1_000)))
            clock.ahead += HURRY
    network.chance = 0.0

    found = after(storm)
    with capsys.disabled():
        sys.stdout.write(f"\n{told(storm, network, found)}\n")
    assert found.broken == []
    assert min(network.seen["conflict"], network.seen["lost"]) > 200  # the faults did happen
    for kind in ("book", "hold", "book held", "cancel", "reschedule"):
        assert storm.answers[kind, "done"] > 200, storm.answers
    clock.ahead += timedelta(minutes=10)
    assert after(storm).broken == []
    with ThreadPoolExecutor(THREADS) as pool:
        free = sum(pool.map(lambda one: topped_up(world, *one), storm.slots))
    assert free == len(storm.slots) * RULES.capacity - found.orders  # no place was lost either
    last = after(storm)
    assert (last.orders, last.holds) == (len(storm.slots) * RULES.capacity, 0)


def told(storm: Storm, network: FaultyNetwork, found: Found) -> str:
    lines = [f"{THINGS} things; faults {dict(network.seen)}"]
    lines += [f"in slots {found.orders} orders, {found.holds} holds"]
    lines += [f"  {kind:<12}{slug:<20}{n:>6}" for (kind, slug), n in sorted(storm.answers.items())]
    return "\n".join(lines)
