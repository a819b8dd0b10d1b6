"""Two tablets and a phone do two hundred things at random, some without a network.

In the end the three show the same cards, which are the server's; and no arrival was unseen for more
than ten seconds on a device that had a network then. The system is this test's own.
"""

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Locator, Page, WebSocketRoute, expect

from tests.browser.screens import Desk, Order, Shop, until

pytestmark = pytest.mark.browser

ACTIONS = 200
SEED = 4
LEAST = {"arrival": 20, "claim": 20, "hand over": 8, "offline": 4, "socket": 4, "offline taps": 4}
"""With fewer of these the seed would prove little."""
UNSEEN_SECONDS_MOST = 10
BACK_SECONDS_MOST = 15
CLICK_MS = 1_500
WALL = {"width": 1366, "height": 1024}
CARRIED = {"width": 1180, "height": 820}
PHONE = {"width": 360, "height": 740}

WATCH = """
() => {
  const seen = (window.seenAt = {});
  const look = () => {
    for (const card of document.querySelectorAll('[data-testid=card][data-column=arrived]')) {
      for (const order of card.dataset.order.split(' ')) seen[order] ??= Date.now();
    }
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  look();
}
"""  # noqa: E501 - it is JavaScript
SHOWN = """
() => [...document.querySelectorAll('[data-testid=card]')].map((card) => {
  const still = card.cloneNode(true);
  for (const moving of still.querySelectorAll('.timer, .word, .big, .over, .changed, button')) moving.remove();
  const { pickup, order, column, stage, stall } = card.dataset;
  return { pickup, order, column, stage, stall, text: still.textContent.replace(/\\s+/g, ' ').trim() };
}).sort((one, other) => (one.pickup < other.pickup ? -1 : 1))
"""  # noqa: E501 - it is JavaScript


@dataclass
class Device:
    """One screen, the person who uses it, and its network."""

    page: Page
    person: str
    sockets: list[WebSocketRoute] = field(default_factory=list)
    offline_spells: list[tuple[float, float]] = field(default_factory=list)
    went_offline_at: float | None = None

    def lose_network(self) -> bool:
        if self.went_offline_at is not None:
            return False
        self.went_offline_at = time.time()
        self.page.context.set_offline(offline=True)
        self.kill_socket()
        return True

    def find_network(self) -> bool:
        if self.went_offline_at is None:
            return False
        self.page.context.set_offline(offline=False)
        self.offline_spells.append((self.went_offline_at, time.time()))
        self.went_offline_at = None
        return True

    def kill_socket(self) -> None:
        if self.sockets:
            self.sockets[-1].close()

    def was_offline(self, since: float, until_at: float) -> bool:
        return any(start < until_at and since < end for start, end in self.offline_spells)

    def cards(self, what: str) -> list[Locator]:
        return [one for one in self.page.locator(what).all() if one.is_visible()]


def device(desk: Desk, person: str, viewport: dict[str, int]) -> Device:
    page = desk.context(viewport=viewport).new_page()
    made = Device(page, person)

    def route(socket: WebSocketRoute) -> None:
        made.sockets.append(socket)
        socket.connect_to_server()

    page.route_web_socket("**/socket*", route)
    desk.enrol(page, person=person)
    page.evaluate(WATCH)
    return made


@dataclass
class Street:
    """Everything that happens, one thing at a time, by one seeded chance."""

    shop: Shop
    devices: list[Device]
    chance: random.Random
    orders: list[Order] = field(default_factory=list)
    arrivals: dict[str, float] = field(default_factory=dict)
    done: Counter[str] = field(default_factory=Counter)

    def new_order(self) -> None:
        self.orders.append(self.shop.order(f"Guest {len(self.orders)}"))

    def comes(self) -> None:
        """A customer arrives, by text or waved in; their order is ready or not."""
        waiting = [one for one in self.orders if one.order_id not in self.arrivals]
        if not waiting:
            self.new_order()
            return
        order = self.chance.choice(waiting)
        if self.chance.random() < 0.8:
            self.shop.running.ready(order.order_id)
        stall = str(self.chance.randrange(1, 7))
        self.arrivals[order.order_id] = time.time()
        if self.chance.random() < 0.5:
            order.text(f"here {stall}")
        else:
            order.signal("arrived", stall=stall)

    def says(self) -> None:
        if self.arrivals:
            name = self.chance.choice(list(self.arrivals))
            order = next(one for one in self.orders if one.order_id == name)
            order.text(self.chance.choice(["grey volvo", "trunk please", "my dog is loose", "omw"]))

    def taps(self, what: str, then: Callable[[Page], None] | None = None) -> bool:
        """Somebody taps one of those buttons; it may have gone from under the finger."""
        for one in self.chance.sample(self.devices, len(self.devices)):
            if buttons := one.cards(what):
                return self._tapped(one, self.chance.choice(buttons), then)
        return False

    def _tapped(self, one: Device, button: Locator, then: Callable[[Page], None] | None) -> bool:
        try:
            button.click(timeout=CLICK_MS)
            if then is not None:
                then(one.page)
        except (Error, AssertionError):
            return False  # the card went away meanwhile: what a person sees, too
        finally:
            shut(one.page)
        self.done["offline taps"] += one.went_offline_at is not None
        return True


def shut(page: Page) -> None:
    """No dialog stays open between two actions."""
    for _ in range(3):
        if not page.locator("dialog[open]").count():
            return
        page.keyboard.press("Escape")


def hand_over(page: Page) -> None:
    dialog = page.get_by_test_id("hand-over")
    expect(dialog).to_be_visible(timeout=CLICK_MS)
    for tick in dialog.get_by_role("checkbox").all():
        tick.check(timeout=CLICK_MS)
    dialog.get_by_role("button", name="ID seen").click(timeout=CLICK_MS)
    dialog.get_by_role("button", name="Hand over", exact=True).click(timeout=CLICK_MS)
    expect(dialog).to_have_count(0, timeout=CLICK_MS)


def chosen(name: str) -> Callable[[Page], None]:
    """A button of the dialog that opened."""

    def act(page: Page) -> None:
        page.locator("dialog").get_by_role("button", name=name).first.click(timeout=CLICK_MS)

    return act


def stall(page: Page) -> None:
    page.locator("dialog [data-stall]").first.click(timeout=CLICK_MS)


def in_bin(page: Page) -> None:
    dialog = page.get_by_test_id("ready")
    dialog.get_by_label("Bin").first.fill("A1", timeout=CLICK_MS)
    dialog.get_by_role("button", name="Ready", exact=True).click(timeout=CLICK_MS)


def play(street: Street) -> None:
    """Two hundred things that came about, in proportions like a busy hour's."""
    tablets = street.devices
    things: dict[str, tuple[int, Callable[[], bool | None]]] = {
        "order": (8, street.new_order),
        "arrival": (22, street.comes),
        "text": (8, street.says),
        "claim": (20, lambda: street.taps("[data-stage=arrived] .claim:enabled")),
        "hand over": (16, lambda: street.taps("[data-stage=claimed] .claim:enabled", hand_over)),
        "let go": (5, lambda: street.taps("[data-stage=claimed] .more", chosen("Let go"))),
        "left": (4, lambda: street.taps("[data-column=arrived] .more", chosen("Customer left"))),
        "waved in": (4, lambda: street.taps("[data-column=ready] .tap", stall)),
        "ready": (4, lambda: street.taps("[data-column=to_prepare] .tap", in_bin)),
        "undo": (4, lambda: street.taps("[data-testid=toast] button")),
        "offline": (5, lambda: street.chance.choice(tablets).lose_network()),
        "online": (6, lambda: street.chance.choice(tablets).find_network()),
        "socket": (5, lambda: street.chance.choice(tablets).kill_socket()),
    }
    weights = [weight for weight, _ in things.values()]
    while street.done.total() - street.done["offline taps"] < ACTIONS:
        name = street.chance.choices(list(things), weights)[0]
        came_about = things[name][1]()
        street.done[name] += came_about is not False


def shown(device: Device) -> list[dict[str, str]]:
    found: list[dict[str, str]] = device.page.evaluate(SHOWN)
    return found


def of_server(page: Page, base_url: str) -> list[tuple[Any, ...]]:
    state = page.request.get(f"{base_url}/board/api/state").json()
    cards = [
        (
            card["pickup_id"],
            card["column"],
            card["stage"],
            card["stall"] or "",
            " ".join(f"{order['order_id']} {order['code']}" for order in card["orders"]),
        )
        for card in state["cards"]
    ]
    return sorted(cards)


def of_screen(device: Device) -> list[tuple[str, ...]]:
    names = ("pickup", "column", "stage", "stall", "order")
    return sorted(tuple(card[name] for name in names) for card in shown(device))


def unfold_all(page: Page) -> None:
    while page.locator(".collapsed").count():
        page.locator(".collapsed button").first.click()


def test_whatever_happens_three_screens_end_alike_and_as_the_server_has_it(
    browser: Browser, shop: Shop, capsys: Any
) -> None:
    desk = Desk(browser, shop)
    people = (("Ana", WALL), ("Bo", CARRIED), ("Mia", PHONE))
    devices = [device(desk, person, viewport) for person, viewport in people]
    street = Street(shop, devices, random.Random(SEED))
    play(street)
    for one in devices:
        one.find_network()
    for one in devices:
        expect(one.page.get_by_test_id("queued")).to_have_count(0, timeout=BACK_SECONDS_MOST * 1000)
        unfold_all(one.page)

    def alike() -> bool:
        truth = of_server(devices[0].page, shop.running.base_url)
        return all(of_screen(one) == truth for one in devices)

    until(alike, BACK_SECONDS_MOST, "the server's state on all three screens")
    first, *others = [shown(one) for one in devices]
    assert all(other == first for other in others)

    late = [
        (one.person, order, seen)
        for one in devices
        for order, seen in unseen(one, street.arrivals).items()
        if seen is None or seen > UNSEEN_SECONDS_MOST
    ]
    with capsys.disabled():
        print(f"\n{dict(street.done)}")  # noqa: T201
    assert late == []
    for name, least in LEAST.items():
        assert street.done[name] >= least, street.done
    desk.close()


def unseen(device: Device, arrivals: dict[str, float]) -> dict[str, float | None]:
    """Seconds until an arrival stood on the screen; not those that a lost network held up."""
    seen: dict[str, float] = device.page.evaluate("window.seenAt")
    waits: dict[str, float | None] = {}
    for order, at in arrivals.items():
        shown_at = seen.get(order, 0) / 1000
        if device.was_offline(at, max(shown_at, at + UNSEEN_SECONDS_MOST)):
            continue
        waits[order] = shown_at - at if shown_at else None
    return waits
