"""The feed is complete and in order, however many write while somebody reads."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib.domain.events import Event
from chalicelib.services import feed, presence
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.world import World

pytestmark = pytest.mark.engine

WRITERS = 8
EVENTS = 2_000
BEGINNING = WRITERS  # one order placed by each


def put(world: World, order_id: str) -> None:
    put_order(world, NewOrder(order_id, "main-st", order_id, {"lines": []}, name="A customer"))


def write(world: World, writer: int, count: int) -> None:
    """Come and go: each arrival and each departure is one event."""
    for turn in range(count):
        kind = "left" if turn % 2 else "arrived"
        presence.signal(world, f"W{writer}", kind, "api")


class Reader:
    """Asks again and again for what is new, as a shop that follows the feed would."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.seen: list[Event] = []
        self.pages = 0
        self.stop = threading.Event()

    def run(self) -> None:
        cursor = None
        while True:
            last_round = self.stop.is_set()
            events, cursor = feed.after(self.world, "main-st", cursor, 100)
            self.seen.extend(events)
            self.pages += bool(events)
            if last_round and not events:
                return
            self.stop.wait(0.002)  # let the writers have the interpreter, too


def test_a_tight_reader_misses_none_of_two_thousand_events_of_eight_writers(
    install: Callable[..., Any],
) -> None:
    world = install().world
    for writer in range(WRITERS):
        put(world, f"W{writer}")
    reader = Reader(world)
    each = (EVENTS - BEGINNING) // WRITERS
    reading = threading.Thread(target=reader.run)
    reading.start()

    with ThreadPoolExecutor(WRITERS) as pool:
        for done in [pool.submit(write, world, writer, each) for writer in range(WRITERS)]:
            done.result()
    reader.stop.set()
    reading.join(timeout=60)

    assert [event.number for event in reader.seen] == list(range(1, EVENTS + 1))
    for writer in range(WRITERS):
        own = [e.type for e in reader.seen if e.order_ids == (f"W{writer}",)]
        turns = ["customer_arrived", "customer_left"] * (each // 2) + ["customer_arrived"]
        assert own == ["order_placed", *turns[:each]]
    assert reader.pages > EVENTS / 100  # it did read while they wrote
