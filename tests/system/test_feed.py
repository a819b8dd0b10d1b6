"""The feed is complete and in order, however many write while somebody reads."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib.domain.events import Event
from chalicelib.services import feed
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.records import InboundText
from chalicelib.services.texts import receive
from chalicelib.services.world import World
from local.seed import MAIN_ST
from tests.system.conftest import persistently

pytestmark = pytest.mark.engine

WRITERS = 8
EVENTS = 2_000
BEGINNING = WRITERS  # one order placed by each


def phone(writer: int) -> str:
    return f"+1202555020{writer}"


def put(world: World, writer: int) -> None:
    order_id = f"W{writer}"
    body = {"lines": []}
    put_order(
        world, NewOrder(order_id, "main-st", order_id, body, name="Ann", phone_e164=phone(writer))
    )


def write(world: World, writer: int, count: int) -> None:
    """Change one's mind by text, again and again: each text is one event."""
    for turn in range(count):
        text = InboundText(
            f"SM{writer:016x}{turn:016x}",
            phone(writer),
            MAIN_ST.number,
            f"omw {30 if turn % 2 else 10}",
            world.clock.now(),
        )
        persistently(lambda text=text: receive(world, text))


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
            self.stop.wait(0.01)  # let the writers have the interpreter, too


def test_a_tight_reader_misses_none_of_two_thousand_events_of_eight_writers(
    install: Callable[..., Any],
) -> None:
    world = install().world
    for writer in range(WRITERS):
        put(world, writer)
    reader = Reader(world)
    each = (EVENTS - BEGINNING) // WRITERS
    reading = threading.Thread(target=reader.run)
    reading.start()

    try:
        with ThreadPoolExecutor(WRITERS) as pool:
            list(pool.map(lambda writer: write(world, writer, each), range(WRITERS)))
    finally:
        reader.stop.set()
        reading.join(timeout=60)

    assert [event.number for event in reader.seen] == list(range(1, EVENTS + 1))
    for writer in range(WRITERS):
        own = [e.type for e in reader.seen if e.order_ids == (f"W{writer}",)]
        assert own == ["order_placed", "customer_on_the_way", *["eta_changed"] * (each - 1)]
    assert reader.pages > EVENTS / 100  # it did read while they wrote
