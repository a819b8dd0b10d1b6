"""A slot is exact: under any concurrency, any conflict and any lost reply."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.domain.slots import Slot, order_member, slots_of
from chalicelib.domain.store import local
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.world import World
from local.seed import MAIN_ST
from tests.system.conftest import persistently
from tests.system.faults import FaultyNetwork

pytestmark = pytest.mark.engine

CUSTOMERS = 2_000
THREADS = 32
CAPACITY = 40
RULES = replace(MAIN_ST.slot, capacity=CAPACITY)


def tomorrow_noon(world: World) -> Slot:
    store = world.stores.get("main-st")
    assert store is not None
    day = (local(store, world.clock.now()) + timedelta(days=1)).date()
    return slots_of(store, day)[24]


def new_order(number: int, slot: Slot) -> NewOrder:
    return NewOrder(
        order_id=f"R{number:05d}",
        store_id="main-st",
        canonical_body=f"order {number}",
        body={"store_id": "main-st", "lines": []},
        slot_id=slot.slot_id,
        name="A customer",
        phone_e164=f"+1202555{number:04d}",
    )


def answer_of(world: World, new: NewOrder) -> str:
    try:
        persistently(lambda: put_order(world, new))
    except Refused as refused:
        return refused.slug
    return "accepted"


def all_at_once(world: World, slot: Slot, count: int) -> list[str]:
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda n: answer_of(world, new_order(n, slot)), range(count)))


def members(world: World, slot: Slot) -> frozenset[str]:
    found = world.orders.members("main-st", local(MAIN_ST, slot.starts_at).date())
    return found.get(slot.slot_id, frozenset())


def assert_exact(world: World, slot: Slot, answers: list[str]) -> None:
    """The set, the orders, the board and the events all tell of the same bookings."""
    accepted = {f"R{n:05d}" for n, answer in enumerate(answers) if answer == "accepted"}
    assert members(world, slot) == {order_member(order_id) for order_id in accepted}
    _, pickups = world.pickups.board("main-st")
    assert {o.order_id for pickup in pickups for o in pickup.orders} == accepted
    events = world.pickups.events("main-st", 0, 10_000)
    assert [event.number for event in events] == list(range(1, len(events) + 1))
    placed = Counter(event.order_ids[0] for event in events if event.type == "order_placed")
    assert placed == Counter(accepted)


def test_of_two_thousand_bookings_at_once_exactly_the_capacity_is_accepted(
    install: Callable[..., Any],
) -> None:
    world = install(slot=RULES).world
    slot = tomorrow_noon(world)

    answers = all_at_once(world, slot, CUSTOMERS)

    assert Counter(answers) == {"accepted": CAPACITY, "slot-full": CUSTOMERS - CAPACITY}
    assert_exact(world, slot, answers)
    assert all_at_once(world, slot, CUSTOMERS) == answers  # said again, it changes nothing
    assert_exact(world, slot, answers)


def test_conflicts_and_lost_replies_neither_lose_nor_double_a_booking(
    install: Callable[..., Any],
) -> None:
    installed = install(slot=RULES)
    network = FaultyNetwork(installed.table.client, seed=7, chance=0.2)
    world = installed.world
    slot = tomorrow_noon(world)

    answers = all_at_once(world, slot, CUSTOMERS)

    network.chance = 0.0
    assert Counter(answers) == {"accepted": CAPACITY, "slot-full": CUSTOMERS - CAPACITY}
    assert_exact(world, slot, answers)
    assert min(network.seen["conflict"], network.seen["lost"]) >= 10  # the faults did happen
    network.chance = 0.2
    assert all_at_once(world, slot, 200) == answers[:200]
    network.chance = 0.0
    assert_exact(world, slot, answers)
