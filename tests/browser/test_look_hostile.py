"""Two hundred strings that mean harm: nothing of them runs, nothing breaks, they are shown as text.

`hostile.json` has script and markup, breakers of attributes, templates, JSON, addresses and SQL,
formulas, overrides of the writing direction, heaps of accents, emoji, no width and no end.
"""

import json
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.crowd import card, moment, serve, state
from tests.browser.looks import misplaced
from tests.browser.screens import Desk, Order, until
from tests.system.running import Running, Tablet

pytestmark = pytest.mark.browser

HOSTILE: list[str] = json.loads((Path(__file__).parent / "hostile.json").read_text("utf-8"))
REFUSED = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a name, a number, a bin, a reason is refused for; a customer's text comes as it comes."""
NAME_MOST, NUMBER_MOST, BIN_MOST = 80, 32, 20
PER_ORDER = 10
BATCH = 50
WATCH = """
() => {
  window.broken = [];
  document.addEventListener('securitypolicyviolation', one => window.broken.push(one.blockedURI));
}
"""
OVERLAPS = """
() => [...document.querySelectorAll('.cards')].flatMap(column => {
  const boxes = [...column.children].map(card => [card, card.getBoundingClientRect()]);
  return boxes.slice(1).filter(([, box], at) => box.top < boxes[at][1].bottom - 1).map(([card]) => card.outerHTML.slice(0, 200));
})
"""  # noqa: E501 - it is JavaScript
OURS_ALONE = "main h1, main img, main svg, main script, main iframe, main style, main form, main a"


@dataclass
class Watched:
    """A page, and everything it must not do."""

    page: Page
    base_url: str
    did: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.add_init_script(f"({WATCH})()")
        self.page.on("dialog", self.interrupted)
        self.page.on("pageerror", lambda error: self.did.append(f"error {error}"))
        self.page.on("popup", lambda _: self.did.append("popup"))
        self.page.on("request", lambda one: self.asked(one.url))

    def interrupted(self, dialog: Dialog) -> None:
        self.did.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def asked(self, url: str) -> None:
        host = urlsplit(self.base_url).netloc
        if urlsplit(url).scheme in {"http", "https"} and urlsplit(url).netloc != host:
            self.did.append(f"request {url}")

    def harm(self) -> list[str]:
        """All that has been done since the page was opened."""
        ran = [f"ran {one}" for one in [self.page.evaluate("window.ran")] if one is not None]
        broken = [f"policy {one}" for one in self.page.evaluate("window.broken ?? []")]
        own = [f"markup: {one}" for one in self.page.locator(OURS_ALONE).all()]
        return [*self.did, *ran, *broken, *own]

    def mess(self) -> list[str]:
        """What is out of its place."""
        found: list[str] = self.page.evaluate(OVERLAPS)
        return [*misplaced(self.page), *found]


def flat(words: str) -> str:
    """As a page shows it: white space is one, and what has no width is not compared."""
    return "".join(re.split(r"[\s\u0000-\u001f\u007f\u0085]+", unicodedata.normalize("NFC", words)))


def allowed(words: str, most: int, otherwise: str) -> str:
    """The string if a field takes it: without what it is refused for, and not too long."""
    cut = words[:most]
    return otherwise if REFUSED.search(cut) or not cut else cut


def test_there_are_two_hundred_and_no_two_alike() -> None:
    assert len(HOSTILE) == len(set(HOSTILE)) == 200


def evil(number: int, words: str, now: datetime) -> dict[str, Any]:
    """A card that says it everywhere; every fourth is here, every eighth claimed."""
    column = ("arrived", "on_the_way", "ready", "to_prepare")[number % 4]
    made = card(number, column, now)
    order = {**made["orders"][0], "number": words, "person": words}
    order["bins"] = [{"bin": words, "pieces": 2, "zone": "chilled"}]
    notes = ("take_in", "follow_up", "put_back")
    tasks = [{"kind": kind, "task_id": f"{kind}{number}", "note": words} for kind in notes]
    said = [{"at": moment(now), "body": words, "by": by, "canned": None} for by in (None, words)]
    more = {
        "orders": [order],
        "bins": order["bins"],
        "name": words,
        "vehicle": words,
        "placement": words,
        "messages": said,
        "tasks": [*made["tasks"], *({**one, "order_id": order["order_id"]} for one in tasks)],
        "chips": [{"kind": kind, "value": words} for kind in ("person", "other_store", words)],
    }
    claimed = {"stage": "claimed", "claimed_by": words, "claimed_at": moment(now)}
    return {**made, **more, **(claimed if number % 8 == 0 else {})}


@pytest.mark.parametrize("batch", range(len(HOSTILE) // BATCH))
def test_a_card_that_says_it_everywhere_is_a_card_like_any_other(desk: Desk, batch: int) -> None:
    now = datetime.now(UTC)
    mine = HOSTILE[batch * BATCH : (batch + 1) * BATCH]
    cards = [evil(number, words, now) for number, words in enumerate(mine)]
    watched = Watched(desk.context().new_page(), desk.base_url)
    page = watched.page
    serve(page, state(cards, now, paused_until=None, pause_reason=mine[0], name=mine[1][:20]))
    page.goto(f"{desk.base_url}/board")
    expect(page.locator("[data-testid=card]").first).to_be_visible()
    for width in (1366, 360):
        page.set_viewport_size({"width": width, "height": 900})
        while page.locator(".collapsed button").count():
            page.locator(".collapsed button").first.click()
        mess = watched.mess()
        assert mess == [], "\n".join(mess)
    expect(page.locator("[data-testid=card]")).to_have_count(len(mine))
    shown = {
        one.get_attribute("data-pickup"): flat(one.text_content() or "")
        for one in page.locator("[data-testid=card]").all()
    }
    unseen = [one for at, one in enumerate(mine) if flat(one) not in shown[f"crowd-{at}"]]
    assert unseen == []
    assert watched.harm() == []


def put(running: Running, number: int, phone: str) -> Order:
    """An order of ten hostile strings; whatever a field takes of them."""
    mine = HOSTILE[number * PER_ORDER : (number + 1) * PER_ORDER]
    order = Order(running, f"H-{number}", phone)
    lines = [
        {"line_id": str(at), "sku": "X", "name": allowed(words, 200, "Milk"), "quantity": 2}
        for at, words in enumerate(mine)
    ]
    body = {
        "customer": {"name": allowed(mine[0], NAME_MOST, "Robin"), "phone": phone},
        "number": allowed(mine[1], NUMBER_MOST, "17"),
        "pickup_person": {"name": allowed(mine[2], NAME_MOST, "Anna")},
        "lines": lines,
    }
    answer = running.put_order(order.order_id, **body)
    assert answer.status == 201, answer.body
    bins = [
        {"bin": allowed(words, BIN_MOST, "B3"), "pieces": 1, "zone": "frozen"}
        for words in mine[3:5]
    ]
    ready = running.api("POST", f"/v1/orders/{order.order_id}/ready", {"bins": bins})
    assert ready.status == 200, ready.body
    place = {"vehicle": allowed(mine[5], NAME_MOST, "van"), "placement": allowed(mine[6], 80, "x")}
    order.signal("arrived", stall="7", **place)
    return order


def refused(running: Running, words: str) -> bool:
    """Whether an order with that name is not taken."""
    return running.put_order("H-X", customer={"name": words, "phone": "+12065550199"}).status == 422


def test_a_name_is_refused_for_what_steers_a_screen_and_for_nothing_else(desk: Desk) -> None:
    wrong = [
        words
        for at, words in enumerate(HOSTILE)
        if (at % 4 == 0 or REFUSED.search(words))
        and refused(desk.shop.running, words)
        != (bool(REFUSED.search(words)) or len(words) > NAME_MOST)
    ]
    assert wrong == []


def test_two_hundred_strings_by_order_text_and_staff_do_no_harm(desk: Desk) -> None:
    running = desk.shop.running
    watched = Watched(desk.context().new_page(), desk.base_url)
    page, tablet = watched.page, Tablet(running)
    desk.enrol(page, person="Ana")
    orders = [
        put(running, number, desk.shop.phone()) for number in range(len(HOSTILE) // PER_ORDER)
    ]
    for number, order in enumerate(orders):
        for words in HOSTILE[number * PER_ORDER : (number + 1) * PER_ORDER]:
            running.text(order.phone, f"dear store: {words}")
    cards = {one["pickup_id"]: one for one in tablet.state()["cards"]}
    by_order = {order["order_id"]: one for one in cards.values() for order in one["orders"]}
    for number, order in enumerate(orders):
        its = by_order[order.order_id]
        words = allowed(HOSTILE[number * PER_ORDER + 7], 160, "two minutes")
        sent = tablet.tap(its["pickup_id"], "message", body=words, name="Ana")
        assert sent.status in {200, 409, 422}, sent.body
    expect(orders[-1].arrived(page)).to_have_count(1)
    for width in (1366, 360):
        page.set_viewport_size({"width": width, "height": 900})
        until(lambda: not watched.mess(), what="cards in their places")
    look_behind(watched, orders)
    assert watched.harm() == []


def look_behind(watched: Watched, orders: list[Order]) -> None:
    """The dialogs that show an order's names, lines and messages, and the list of what is found."""
    page = watched.page
    for order in orders[::3]:
        one = order.arrived(page)
        one.locator(".more").click()
        expect(page.get_by_test_id("more")).to_be_visible()
        assert misplaced(page) == []
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
        if one.get_attribute("data-stage") == "arrived":
            one.locator(".claim").click()
        one.locator(".claim.mine").click()
        dialog = page.get_by_test_id("hand-over")
        dialog.get_by_role("button", name="Missing or refused").click()
        expect(dialog.locator("[data-line]")).to_have_count(PER_ORDER)
        wrong = misplaced(page)
        assert wrong == [], "\n".join(wrong)
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
    page.get_by_role("button", name="Find customer").click()
    for words in ("<script>", "'; DROP", "H-1", "=1+1", "%"):
        page.get_by_test_id("find").locator("input").fill(words)
        page.wait_for_timeout(350)
        assert misplaced(page) == []
    page.keyboard.press("Escape")
