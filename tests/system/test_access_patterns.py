"""What each use case asks of DynamoDB; `docs/architecture.md` has the list, and this keeps it true.

After a change that is meant to cost more or less: `IMHERE_WRITE_DOCS=1 make test` writes the list
anew, and the difference is part of the change.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain.customer import Evidence
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Bin
from chalicelib.domain.slots import slots_of
from chalicelib.domain.store import local
from chalicelib.services import commands, feed, holds, listing, presence, stores, tablet
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.orders import get_order
from chalicelib.services.records import InboundText, Tablet
from chalicelib.services.reschedule import reschedule
from chalicelib.services.tablet import Tap
from chalicelib.services.texts import receive
from chalicelib.services.world import World
from local import engine
from local.seed import MAIN_ST
from tests.system.meter import Bill, Meter

pytestmark = pytest.mark.engine

DOCS = engine.ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- access patterns -->", "<!-- /access patterns -->"
PHONE = "+12025550187"
NOON = datetime(2026, 11, 24, 17, 0, 0, 123_000, tzinfo=UTC)
LINES = [{"line_id": str(n), "sku": f"SKU-{n}", "name": "A thing", "quantity": 1} for n in range(8)]


class Standing:
    """A clock that stands, so that sizes are the same on every run."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at

    def pause(self, tries: int) -> None:
        self.at += timedelta(milliseconds=10 * tries)


class Played:
    """One pickup, each use case metered under its name."""

    def __init__(self, world: World, meter: Meter) -> None:
        self.world = world
        self.meter = meter
        self.bills: dict[str, Bill] = {}
        self.taps = 0

    def metered(self, name: str, act: Callable[[], Any]) -> Any:
        self.meter.start()
        try:
            return act()
        finally:
            self.bills[name] = self.meter.bill()

    def text(self, number: int, body: str) -> str | None:
        to = MAIN_ST.number
        sid = f"SM{number:032x}"
        return receive(self.world, InboundText(sid, PHONE, to, body, self.world.clock.now()))

    def tap(self) -> Tap:
        self.taps += 1
        people = {"Ana": NOON + timedelta(hours=8)}
        device = Tablet("main-st", "t" * 24, "", people)
        return Tap(device, f"{self.taps:032d}", None, "Ana")


def order(order_id: str, slot_id: str, phone: str = PHONE) -> NewOrder:
    body = {"store_id": "main-st", "customer": {"name": "Robin Field"}, "lines": LINES}
    consent = Evidence(NOON, "checkout", "1")
    return NewOrder(
        order_id,
        "main-st",
        order_id,
        body,
        slot_id,
        number="90187",
        name="Robin Field",
        phone_e164=phone,
        language="en",
        consent=consent,
        lines=len(LINES),
    )


def play(world: World, meter: Meter) -> dict[str, Bill]:
    """A pickup as most are, with a few questions on the way."""
    on = Played(world, meter)
    store = world.stores.get("main-st")
    assert store is not None
    world.stores.remembered("main-st")
    world.stores.at_number(store.number)
    day = local(store, NOON).date()
    slot = slots_of(store, day)[30].slot_id
    bins = (Bin("B3", 2), Bin("Fridge 2", 1, "chilled"))

    on.metered("slots of a day", lambda: stores.slots(world, "main-st", day))
    on.metered("put an order", lambda: put_order(world, order("ORDER-0001", slot)))
    on.metered("put it again", lambda: put_order(world, order("ORDER-0001", slot)))
    on.metered("read an order", lambda: get_order(world, "ORDER-0001"))
    on.metered("preparing", lambda: commands.preparing(world, "ORDER-0001"))
    on.metered("ready", lambda: commands.ready(world, "ORDER-0001", bins))
    on.metered("on my way by text", lambda: on.text(1, "omw 10"))
    on.metered("check-in by text", lambda: on.text(2, "here 5"))
    on.metered("the same text again", lambda: on.text(2, "here 5"))
    on.metered("the vehicle by text", lambda: on.text(3, "grey volvo, back seat"))
    on.metered("a message for the staff", lambda: on.text(4, "the dog is friendly"))
    pickup_id = pickup_of(world)
    on.metered("a quiet poll of the board", lambda: tablet.head(world, on.tap().tablet))
    on.metered("the whole board", lambda: tablet.state(world, on.tap().tablet))
    on.metered("claim", lambda: tablet.claim(world, pickup_id, on.tap()))
    give = ("ORDER-0001",), "id_seen", None
    on.metered("hand over", lambda: tablet.hand_over(world, pickup_id, on.tap(), *give))
    on.metered("undo", lambda: tablet.undo(world, pickup_id, on.tap()))
    tablet.hand_over(world, pickup_id, on.tap(), *give)
    on.metered("rating by text", lambda: on.text(5, "5"))
    on.metered("100 events of the feed", lambda: feed.after(world, "main-st", None, 100))
    put_order(world, order("ORDER-0002", slot, "+12025550143"))
    on.metered("signal by the API", lambda: presence.signal(world, "ORDER-0002", "arrived", "api"))
    on.metered("cancel", lambda: commands.cancel(world, "ORDER-0002", "changed mind"))
    later, last = (one.slot_id for one in slots_of(store, day)[31:33])
    moving(on, later, last)
    fill(world, slot)
    on.metered("book a full slot", lambda: refused(world, order("ORDER-0009", slot)))
    return on.bills


def moving(on: Played, later: str, last: str) -> None:
    """A place held at the checkout, the order from it, and another place and time."""
    world = on.world
    held = replace(order("ORDER-0003", later, "+12025550144"), hold_id="HOLD-0001")
    until = NOON + timedelta(days=1)
    on.metered("hold a place", lambda: holds.put(world, "main-st", "HOLD-0001", later, "who"))
    on.metered("put an order from a hold", lambda: put_order(world, held))
    on.metered("reschedule", lambda: reschedule(world, "ORDER-0003", last))
    on.metered("delay", lambda: commands.delay(world, "ORDER-0003", until, None))
    on.metered(
        "a store's orders, the first page", lambda: listing.page(world, "main-st", None, None, 50)
    )


def pickup_of(world: World) -> str:
    _, pickups = world.pickups.board("main-st")
    return pickups[0].pickup_id


def fill(world: World, slot: str) -> None:
    for number in range(MAIN_ST.slot.capacity - 1):
        put_order(world, order(f"FILL-{number}", slot, f"+1202555020{number}"))


def refused(world: World, new: NewOrder) -> None:
    with pytest.raises(Refused, match="is full"):
        put_order(world, new)


def table(bills: dict[str, Bill]) -> str:
    rows = ["| use case | requests | read units | write units |", "|---|---|---|---|"]
    rows += [
        f"| {name} | {bill.requests} | {bill.read_units:g} | {bill.write_units} |"
        for name, bill in bills.items()
    ]
    return "\n".join(rows)


@pytest.fixture
def bills(install: Callable[..., Any], engine_url: str) -> dict[str, Bill]:
    installed = install()
    silent = engine.client("dynamodb", engine_url)
    meter = Meter(installed.table.client, silent, installed.table.name)
    return play(replace(installed.world, clock=Standing()), meter)


def test_a_check_in_by_text_is_two_requests_and_a_pickup_stays_within_its_budget(
    bills: dict[str, Bill],
) -> None:
    assert bills["check-in by text"].requests == 2
    path = ("put an order", "ready", "on my way by text", "check-in by text", "claim", "hand over")
    assert sum(bills[name].requests for name in path) <= 20  # performance.md, first goal
    # The first goal is 65. One more is what it costs to look after people who said that they are on
    # the way and never come (docs/decisions.md).
    assert sum(bills[name].write_units for name in path) <= 65


def test_the_list_in_the_docs_is_what_is_measured(bills: dict[str, Bill]) -> None:
    text = DOCS.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    written, _, tail = rest.partition(END)
    measured = table(bills)
    if os.environ.get("IMHERE_WRITE_DOCS"):
        DOCS.write_text(f"{head}{BEGIN}\n{measured}\n{END}{tail}", encoding="utf-8")
    else:
        assert written.strip() == measured
