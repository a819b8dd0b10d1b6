"""What every page keeps to: WCAG 2.2 AA, targets for gloves, its width, and no foreign code."""

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from chalicelib.domain import facts
from chalicelib.domain.pickup import FOLLOW_UP, TAKE_IN, Task
from tests.browser.screens import Desk, Order, Shop, scrolls_sideways, tablet, unfold

pytestmark = pytest.mark.browser

Happens = Callable[[Order, facts.Fact], None]
VENDOR = Path(__file__).parent / "vendor"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
TAP_PX_LEAST = 48
ZALGO = "Z̸̢͍̈́̈a̷̜̓l̵̰̈́͝g̶͕̀̕o̵̧͐" + "\u0301\u0316" * 20
RIGHT_TO_LEFT = "\u202eelosnoc eht no si riboR\u202c"
"""Refused in a name (422); a text comes as it comes."""
HOSTILE = (
    "<script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    '"><svg onload=window.ran=1>',
    "'; window.ran = 1; //",
    "${window.ran = 1}",
    "{{constructor.constructor('window.ran=1')()}}",
    "javascript:window.ran=1",
    "</p></article></main><h1>Board closed</h1>",
    "<style>*{display:none}</style>",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "مرحبا أنا هنا في الموقف",
    ZALGO,
    "=HYPERLINK('http://example.com','x')",
    "+1+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "W" * 80,
    "👩‍👩‍👧‍👦" * 10,
    "\u200b\u200b\u200b",
    "../../../etc/passwd\\..\\..",
)


def axe(page: Page) -> list[str]:
    """What axe finds, each with the first place; frames are looked at by themselves."""
    page.evaluate((VENDOR / "axe.min.js").read_text(encoding="utf-8"))
    options = {"runOnly": {"type": "tag", "values": TAGS}, "iframes": False}
    found: dict[str, Any] = page.evaluate("options => axe.run(document, options)", options)
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]]


def test_axe_is_the_file_that_was_taken() -> None:
    lock = json.loads((VENDOR / "vendor.lock.json").read_text(encoding="utf-8"))
    for name, taken in lock.items():
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == taken["sha256"]


def test_axe_finds_what_is_wrong(desk: Desk) -> None:
    page = desk.context().new_page()
    page.set_content("<main><button></button><img src='x.png'></main>")
    assert {one.partition(":")[0] for one in axe(page)} >= {"button-name", "image-alt"}


def test_the_board_is_accessible_in_both_colours(desk: Desk) -> None:
    order = desk.shop.here("Ada Access")
    order.text("grey volvo, trunk")
    page = desk.board(person="Ana", color_scheme="dark")
    expect(order.arrived(page)).to_contain_text("grey volvo")
    assert axe(page) == []
    order.card(page).get_by_role("button", name="Claim").click()
    expect(order.card(page)).to_have_attribute("data-stage", "claimed")
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert axe(page) == []


Opens = Callable[[Page, Shop], Order | None]
"""Opens a dialog; whose visit it is, if anybody's."""


def tap(order: Callable[[Shop], Order], button: str) -> Opens:
    """Opens the dialog behind a button of a card."""

    def act(page: Page, shop: Shop) -> Order:
        made = order(shop)
        expect(made.card(page).or_(page.locator(".collapsed")).first).to_be_visible()
        unfold(page)
        made.card(page).get_by_role("button", name=button).click()
        return made

    return act


def _sign_in(page: Page) -> None:
    page.locator(".people").click()
    page.get_by_role("button", name="Sign in another person").click()


def _hand_over(page: Page, shop: Shop, *then: str) -> Order:
    order = shop.here("Ivy Dialog", requires_id=True, min_age=18)
    order.arrived(page).get_by_role("button", name="Claim").click()
    order.card(page).get_by_role("button", name="Hand over").click()
    for name in then:
        page.get_by_test_id("hand-over").get_by_role("button", name=name).click()
    return order


def _more(name: str) -> Opens:
    """What is behind the dialog of a card."""

    def act(page: Page, shop: Shop) -> Order:
        order = shop.here("Moe Dialog")
        order.text("I have the dog in the back")
        expect(order.arrived(page)).to_contain_text("dog")
        order.card(page).get_by_role("button", name="More for").click()
        page.get_by_test_id("more").get_by_role("button", name=name).click()
        return order

    return act


def _missing(page: Page, shop: Shop) -> None:
    _hand_over(page, shop, "ID seen instead")
    for tick in page.get_by_test_id("hand-over").get_by_role("checkbox").all():
        tick.check()
    page.get_by_test_id("hand-over").get_by_role("button", name="Hand over", exact=True).click()
    page.get_by_role("button", name="Recall").click()
    page.get_by_role("button", name="Something missing").first.click()


def _found(page: Page) -> None:
    page.get_by_role("button", name="Find customer").click()
    page.get_by_test_id("find").get_by_label("Code, order number").fill("dialog")
    expect(page.get_by_test_id("find").get_by_role("button", name="Dialog").first).to_be_visible()


def _long_pause(page: Page) -> None:
    page.get_by_role("button", name="Pause", exact=True).click()
    page.get_by_role("button", name="60 min").click()


def _take_in(page: Page, shop: Shop) -> Order:
    order = shop.here("Tara Dialog")
    order.text("I have a return")
    order.arrived(page).get_by_role("button", name="Take in").click()
    return order


def _settings(page: Page) -> None:
    page.locator(".people").click()
    page.get_by_test_id("people").get_by_role("button", name="Settings").click()


DIALOGS: dict[str, Opens] = {
    "sign-in": lambda page, _: _sign_in(page),
    "people": lambda page, _: page.locator(".people").click(),
    "settings": lambda page, _: _settings(page),
    "more": tap(lambda shop: shop.here("Moe Dialog"), "More for"),
    "message": _more("Message"),
    "phone": _more("Show phone number"),
    "stall": _more("Correct the stall"),
    "bins": _more("Correct bins"),
    "person": _more("Another person"),
    "preparing": _more("Back to preparing"),
    "cancel": _more("Cancel order"),
    "find": lambda page, _: _found(page),
    "here": tap(lambda shop: shop.ready("Hal Dialog"), "Customer is here"),
    "ready": tap(lambda shop: shop.order("Rea Dialog"), "Ready:"),
    "take-in": _take_in,
    "hand-over": lambda page, shop: _hand_over(page, shop, "Missing or refused"),
    "hand-over signature": lambda page, shop: _hand_over(page, shop, "Signature instead"),
    "hand-over manager": lambda page, shop: _hand_over(page, shop, "Manager instead"),
    "missing": _missing,
    "recall": lambda page, _: page.get_by_role("button", name="Recall").click(),
    "pause": lambda page, _: _long_pause(page),
}


@pytest.mark.parametrize("colours", ["dark", "light"])
def test_every_dialog_is_accessible_and_made_for_gloves(desk: Desk, colours: Any) -> None:
    page = desk.board(person="Ana", color_scheme=colours)
    for name, opened in DIALOGS.items():
        order = opened(page, desk.shop)
        dialog = page.get_by_test_id(name.partition(" ")[0])
        expect(dialog).to_be_visible()
        assert (name, axe(page), too_small(page)) == (name, [], [])
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
        if name == "missing":
            page.keyboard.press("Escape")
            expect(page.locator("dialog")).to_have_count(0)
        if order and order.seen()["pickup"]["stage"] in {"arrived", "claimed"}:
            order.signal("left")
            expect(order.arrived(page)).to_have_count(0)


def test_the_demo_is_accessible_in_both_colours(desk: Desk) -> None:
    page = desk.demo(viewport={"width": 1366, "height": 768}, color_scheme="dark")
    expect(page.locator("#orders li").first).to_be_visible()
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    assert axe(page) == []


@pytest.mark.parametrize("store", ["main-st", "storgatan"])
def test_the_customers_page_is_accessible_in_both_colours(desk: Desk, store: str) -> None:
    order = desk.shop.ready("Cleo Page", store_id=store)
    link = str(order.seen()["link"])
    page = desk.context(viewport={"width": 390, "height": 844}).new_page()
    page.goto(link)
    assert axe(page) == []
    page.locator("button.main").click()
    expect(page.locator(".track i:last-child")).to_have_class("on")
    assert (axe(page), too_small(page)) == ([], [])
    page.emulate_media(color_scheme="dark")
    assert axe(page) == []
    page.goto(f"{link}x")
    assert axe(page) == []


SMALL_BUTTONS = """
least => [...document.querySelectorAll('button')]
  .map(button => [button, button.getBoundingClientRect()])
  .filter(([button, box]) => box.width && (box.width < least - 0.5 || box.height < least - 0.5))
  .map(([button, box]) => `${button.outerHTML.slice(0, 120)} ${box.width}x${box.height}`)
"""


def too_small(page: Page) -> list[str]:
    """The buttons that a glove would miss."""
    found: list[str] = page.evaluate(SMALL_BUTTONS, TAP_PX_LEAST)
    return found


def with_tasks(shop: Shop, happens: Happens) -> Order:
    """A customer with something to do of every kind, and one whose goods are to be put back."""
    order, late = shop.here("Tom Tasks"), shop.ready("Lotta Late")
    for kind in (TAKE_IN, FOLLOW_UP):
        note = "a pair of blue shoes, bought last week and far too small"
        for one in (order, late):
            new = Task(f"{kind}{one.order_id}", kind, datetime.now(UTC), note)
            happens(one, facts.TaskOpened(new))
    ended = {"keep_ended_at": datetime.now(UTC)}
    happens(late, facts.OrderAmended(late.order_id, ended))
    return order


def test_tasks_are_accessible_in_both_colours(desk: Desk, happens: Happens) -> None:
    order = with_tasks(desk.shop, happens)
    page = desk.board(person="Ana", color_scheme="dark")
    unfold(page)
    expect(order.arrived(page).locator(".task")).to_have_count(2)
    expect(page.locator("[data-task=put_back]").first).to_be_visible()
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert axe(page) == []


def test_the_board_fits_every_width_and_every_button_takes_a_glove(
    desk: Desk, happens: Happens
) -> None:
    order = desk.shop.here("W" * 30)
    with_tasks(desk.shop, happens)
    page = desk.board(person="Ana")
    expect(order.arrived(page)).to_be_visible()
    for width in (360, 820, 1180, 1366, 1600):
        page.set_viewport_size({"width": width, "height": 820})
        found = (width, scrolls_sideways(page), too_small(page), sticking_out(page))
        assert found == (width, False, [], [])


STICKING_OUT = """
() => [...document.querySelectorAll('.card')].forEach(card => card.style.contentVisibility = 'visible') ||
  [...document.querySelectorAll('.card button, .card h3, .card .timer, .card .bin, .card .chip')]
  .filter(part => part.offsetWidth)
  .filter(part => {
    const card = part.closest('.card').getBoundingClientRect(), box = part.getBoundingClientRect();
    return box.left < card.left - 1 || box.right > card.right + 1 || box.bottom > card.bottom + 1 || part.scrollWidth > part.clientWidth + 2;
  })
  .map(part => part.outerHTML.slice(0, 160))
"""  # noqa: E501 - it is JavaScript


def sticking_out(page: Page) -> list[str]:
    """Parts of cards that are wider than their place."""
    found: list[str] = page.evaluate(STICKING_OUT)
    return found


def test_a_phone_of_360_pixels_shows_every_page_without_sideways_scroll(desk: Desk) -> None:
    size = {"width": 360, "height": 740}
    order = desk.shop.here("Narrow Nell")
    demo = desk.demo(viewport=size)
    expect(order.card(tablet(demo))).to_be_visible()
    assert not scrolls_sideways(demo)
    customer = desk.context(viewport=size).new_page()
    customer.goto(order.seen()["link"])
    assert not scrolls_sideways(customer)


def test_hostile_names_and_texts_run_nothing_and_break_nothing(desk: Desk) -> None:
    page = desk.board(person="Ana")
    said: list[str] = []
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("pageerror", lambda error: said.append(str(error)))
    for words in HOSTILE:
        order = desk.shop.here(words, "9")
        order.text(f"please note {words}")
    desk.shop.here("Right To Left", "9").text(f"please note {RIGHT_TO_LEFT}")
    last = desk.shop.here("After All", "1")
    expect(last.arrived(page)).to_have_count(1)
    shown = page.locator("main").inner_text()
    assert "<script>window.ran = 1</script>" in shown
    assert page.evaluate("window.ran") is None
    assert page.locator("main h1, main img, main svg, main script").count() == 0
    assert not scrolls_sideways(page)
    assert sticking_out(page) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert not scrolls_sideways(page)
    assert said == []


def test_a_name_from_the_right_leaves_digits_and_code_where_they_belong(desk: Desk) -> None:
    page = desk.board()
    order = desk.shop.here("مرحبا 12 أنا")
    line = order.card(page).locator("h3")
    whole, name = line.bounding_box(), line.locator("bdi").bounding_box()
    assert whole is not None
    assert name is not None
    assert name["x"] == pytest.approx(whole["x"], abs=1)
