"""The feed is complete and in order, however many write while somebody reads."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from chalicelib.services import feed
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.records import InboundText
from chalicelib.services.texts import receive
from chalicelib.services.world import World
from local.seed import MAIN_ST
from tests.system.conftest import persistently
from tests.system.faults import FaultyNetwork
from tests.system.running import Running

pytestmark = pytest.mark.engine

WRITERS = 8
EVENTS = 2_000
BEGINNING = WRITERS  # one order placed by each
FAULTY_WRITERS = 3
EACH_WITH_FAULTS = 30
HTTP_WRITERS = 4
SIGNALS = 15


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


Page = Callable[[str | None], tuple[list[Any], str | None]]


def pages_of(world: World) -> Page:
    """The feed as the service gives it."""
    return lambda cursor: feed.after(world, "main-st", cursor, 100)


@contextmanager
def reading(page: Page) -> Iterator["Reader"]:
    """Somebody who reads all the while, and afterwards to the end."""
    reader = Reader(page)
    thread = threading.Thread(target=reader.run)
    thread.start()
    try:
        yield reader
    finally:
        reader.stop.set()
        thread.join(timeout=60)


class Reader:
    """Asks again and again for what is new, as a shop that follows the feed would."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.seen: list[Any] = []
        self.pages = 0
        self.stop = threading.Event()

    def run(self) -> None:
        cursor = None
        while True:
            last_round = self.stop.is_set()
            events, cursor = self.page(cursor)
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
    each = (EVENTS - BEGINNING) // WRITERS
    with reading(pages_of(world)) as reader, ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(lambda writer: write(world, writer, each), range(WRITERS)))

    assert [event.number for event in reader.seen] == list(range(1, EVENTS + 1))
    for writer in range(WRITERS):
        own = [e.type for e in reader.seen if e.order_ids == (f"W{writer}",)]
        assert own == ["order_placed", "customer_on_the_way", *["eta_changed"] * (each - 1)]
    assert reader.pages > EVENTS / 100  # it did read while they wrote


def test_lost_replies_and_conflicts_neither_double_an_event_nor_hide_one(
    install: Callable[..., Any],
) -> None:
    installed = install()
    world = installed.world
    for writer in range(FAULTY_WRITERS):
        put(world, writer)
    network = FaultyNetwork(installed.table.client, seed=7, chance=0.1)
    with reading(pages_of(world)) as reader, ThreadPoolExecutor(FAULTY_WRITERS) as pool:
        list(pool.map(lambda writer: write(world, writer, EACH_WITH_FAULTS), range(FAULTY_WRITERS)))

    total = FAULTY_WRITERS * (1 + EACH_WITH_FAULTS)
    assert [event.number for event in reader.seen] == list(range(1, total + 1))
    for writer in range(FAULTY_WRITERS):
        own = [event for event in reader.seen if event.order_ids == (f"W{writer}",)]
        assert len(own) == 1 + EACH_WITH_FAULTS
    assert min(network.seen["lost"], network.seen["conflict"]) > 5


def test_a_shop_that_follows_the_feed_over_http_misses_none(running: Running) -> None:
    for writer in range(HTTP_WRITERS):
        assert running.put_order(f"F{writer}", phone(writer)).status == 201
    began = _last(running)

    def page(cursor: str | None) -> tuple[list[Any], str | None]:
        path = f"/v1/events?store_id=main-st&limit=7&after={cursor or began}"
        answer = running.api("GET", path)
        assert answer.status == 200, answer.body
        return answer.json()["events"], answer.json()["cursor"]

    def signals(writer: int) -> None:
        for turn in range(SIGNALS):
            body = {"kind": "on_my_way", "minutes": 30 if turn % 2 else 10}
            answer = running.api("POST", f"/v1/orders/F{writer}/signals", body)
            assert answer.status == 200, answer.body

    with reading(page) as reader, ThreadPoolExecutor(HTTP_WRITERS) as pool:
        list(pool.map(signals, range(HTTP_WRITERS)))

    versions = [event["version"] for event in reader.seen]
    first = int(began.partition(".")[0]) + 1
    assert versions == list(range(first, first + len(versions)))
    for writer in range(HTTP_WRITERS):
        own = [one["type"] for one in reader.seen if one["order_ids"] == [f"F{writer}"]]
        assert own == ["customer_on_the_way", *["eta_changed"] * (SIGNALS - 1)]


def _last(running: Running) -> str:
    """The cursor after everything so far."""
    cursor, events = "", [None]
    while events:
        after = f"&after={cursor}" if cursor else ""
        told = running.api("GET", f"/v1/events?store_id=main-st&limit=500{after}").json()
        cursor, events = told["cursor"], told["events"]
    return cursor
