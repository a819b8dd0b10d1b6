"""What a person does at the board and at the demo, for tests that drive a real browser."""

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, FrameLocator, Locator, Page, expect

from tests.system.conftest import until as ask_until
from tests.system.running import Running

WAIT_MS = 15_000
AREAS = (206, 212, 213, 303, 312, 404, 415, 503, 617, 702)
expect.set_options(timeout=WAIT_MS)

Where = Page | FrameLocator


@dataclass
class Shop:
    """The shop's side of one running system; every order has a phone that nobody else has."""

    running: Running
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def phone(self) -> str:
        """A phone of nobody: 555-01xx is set aside for fiction."""
        area, line = divmod(next(self._numbers), 100)
        return f"+1{AREAS[area]}55501{line:02d}"

    def order(self, name: str = "Robin Field", phone: str | None = None, **more: Any) -> "Order":
        """An order that is placed."""
        order = Order(self.running, f"B-{time.monotonic_ns()}", phone or self.phone())
        store = more.pop("store_id", "main-st")
        customer = {"name": name, "language": "sv" if store == "storgatan" else "en"}
        answer = self.running.put_order(
            order.order_id,
            store_id=store,
            customer={**customer, "phone": order.phone},
            **more,
        )
        assert answer.status == 201, answer.body
        return order

    def ready(self, name: str = "Robin Field", **more: Any) -> "Order":
        """An order that stands in B3."""
        order = self.order(name, **more)
        assert self.running.ready(order.order_id).status == 200
        return order

    def here(self, name: str = "Robin Field", stall: str = "5", **more: Any) -> "Order":
        """An order whose customer is here."""
        order = self.ready(name, **more)
        order.signal("arrived", stall=stall)
        return order


@dataclass
class Order:
    """One order and the phone of its customer."""

    running: Running
    order_id: str
    phone: str

    def seen(self) -> dict[str, Any]:
        found: dict[str, Any] = self.running.api("GET", f"/v1/orders/{self.order_id}").json()
        return found

    def signal(self, kind: str, **more: Any) -> None:
        path = f"/v1/orders/{self.order_id}/signals"
        answer = self.running.api("POST", path, {"kind": kind, **more})
        assert answer.status == 200, answer.body

    def text(self, body: str) -> str:
        """The reply to a text."""
        reply: str = self.running.text(self.phone, body)["reply"]
        return reply

    def card(self, board: Where) -> Locator:
        """The card that this order is on."""
        return board.locator(f'[data-testid=card][data-order~="{self.order_id}"]')

    def arrived(self, board: Where) -> Locator:
        """The same card, if it hangs in ARRIVED."""
        return board.locator(
            f'[data-testid=card][data-order~="{self.order_id}"][data-column=arrived]'
        )


@dataclass
class Desk:
    """Opens pages in one browser against one system; each in a context of its own."""

    browser: Browser
    shop: Shop
    contexts: list[BrowserContext] = field(default_factory=list)

    @property
    def base_url(self) -> str:
        return self.shop.running.base_url

    def context(self, **options: Any) -> BrowserContext:
        settings = {"reduced_motion": "reduce", "viewport": {"width": 1366, "height": 1024}}
        made = self.browser.new_context(**{**settings, **options})
        made.set_default_timeout(WAIT_MS)
        self.contexts.append(made)
        return made

    def board(self, store: str = "main-st", person: str | None = None, **options: Any) -> Page:
        """A tablet of a store that is live, with a person signed in if one is named."""
        page = self.context(**options).new_page()
        self.enrol(page, store, person)
        expect(page.get_by_test_id("light")).to_have_attribute("data-light", "live")
        return page

    def enrol(self, page: Page, store: str = "main-st", person: str | None = None) -> None:
        """The tablet belongs to a store from now on."""
        demo = self.shop.running.demo
        if person:
            code = {"code": demo["stores"][store]["enrolment_code"]}
            page.request.post(f"{self.base_url}/board/enrol", data=code)
            who = {"name": person, "pin": self.pin(person)}
            assert page.request.post(f"{self.base_url}/board/sign-in", data=who).ok
            page.goto(f"{self.base_url}/board")
        else:
            code_in_link = demo["stores"][store]["enrolment_code"]
            page.goto(f"{self.base_url}/board#enrol={code_in_link}")
        expect(page.get_by_test_id("count-arrived")).to_be_visible()

    def demo(self, **options: Any) -> Page:
        """The page with the three devices, its tablet live."""
        page = self.context(**options).new_page()
        page.goto(f"{self.base_url}/")
        light = tablet(page).get_by_test_id("light")
        expect(light).to_have_attribute("data-light", "live")
        return page

    def pin(self, person: str) -> str:
        """A person's PIN."""
        staff = self.shop.running.demo["staff"]
        return next(str(one["pin"]) for one in staff if one["name"] == person)

    def close(self) -> None:
        for context in self.contexts:
            context.close()


def tablet(demo: Page) -> FrameLocator:
    """The board in the demo's frame."""
    return demo.frame_locator("#board")


def sign_in(board: Where, name: str, pin: str) -> None:
    """In the dialog that is open: the name, then the pad."""
    dialog = board.get_by_test_id("sign-in")
    dialog.get_by_role("button", name=name, exact=True).click()
    for digit in pin:
        dialog.get_by_role("button", name=digit, exact=True).click()
    dialog.get_by_role("button", name="Sign in", exact=True).click()
    expect(dialog).to_have_count(0)


def unfold(board: Where) -> None:
    """Open the columns that gave way because many are here."""
    while board.locator(".collapsed").count():
        board.locator(".collapsed button").first.click()


def hand_over(board: Where, code: str) -> None:
    """In the dialog that is open: every bin, then the code."""
    dialog = board.get_by_test_id("hand-over")
    expect(dialog).to_be_visible()  # listing what is there does not wait for it
    for tick in dialog.get_by_role("checkbox").all():
        tick.check()
    dialog.get_by_label("4-digit code").fill(code)
    dialog.get_by_role("button", name="Hand over", exact=True).click()


def scrolls_sideways(page: Page) -> bool:
    """Whether the page is wider than its window."""
    root = "document.documentElement"
    return bool(page.evaluate(f"{root}.scrollWidth > {root}.clientWidth"))


def until(condition: Callable[[], Any], seconds: float = 15, what: str = "it") -> Any:
    """Ask again and again; a page has fifteen seconds unless told otherwise."""
    return ask_until(condition, seconds, what)
