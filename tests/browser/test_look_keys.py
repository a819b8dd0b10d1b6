"""By keyboard alone: each way to its end, a ring that is seen, and the focus afterwards."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import Desk, Order, unfold, until

pytestmark = pytest.mark.browser

TABS_MOST = 150
RING_LEAST = 3
RING = """
() => {
  const ring = getComputedStyle(document.activeElement.closest('.tick') ?? document.activeElement);
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(one => one / 255).map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let behind = document.activeElement.parentElement;
  while (behind && getComputedStyle(behind).backgroundColor.startsWith('rgba(0, 0, 0, 0')) behind = behind.parentElement;
  const [a, b] = [light(ring.outlineColor), light(getComputedStyle(behind ?? document.body).backgroundColor)].sort((x, y) => y - x);
  return {style: ring.outlineStyle, width: parseFloat(ring.outlineWidth), contrast: (a + 0.05) / (b + 0.05)};
}
"""  # noqa: E501 - it is JavaScript
IS_AT = "([where, words]) => document.activeElement.matches(where) && ((document.activeElement.getAttribute('aria-label') ?? '') + document.activeElement.textContent).includes(words)"  # noqa: E501 - it is JavaScript


def tab_to(page: Page, where: str, words: str = "") -> None:
    """Press Tab until the focus is there, and see it: three pixels, three to one.

    A dialog is waited for: it goes back to what had the focus when it opened, and Tab moves that.
    """
    if where.startswith("dialog"):
        expect(page.locator("dialog")).to_be_visible()
    for _ in range(TABS_MOST):
        if page.evaluate(IS_AT, [where, words]):
            ring = page.evaluate(RING)
            assert ring["style"] == "solid"
            assert min(ring["width"], ring["contrast"]) >= RING_LEAST
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{TABS_MOST} tabs did not get to {where} {words!r}")


def press(page: Page, where: str, words: str = "", key: str = "Enter") -> None:
    tab_to(page, where, words)
    page.keyboard.press(key)


def of(order: Order, button: str) -> str:
    """A button of a card."""
    return f'[data-order~="{order.order_id}"] {button}'


def focused_in(page: Page, where: str) -> bool:
    return bool(page.evaluate("where => Boolean(document.activeElement.closest(where))", where))


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_claim_message_find_and_left(desk: Desk, theme: Any) -> None:
    page = desk.board(person="Ana", color_scheme=theme)
    order = desk.shop.here(f"Kay {theme.title()}", "3")
    order.text("I have the dog in the back")
    expect(order.arrived(page)).to_contain_text("dog")
    press(page, of(order, ".claim"))
    expect(order.arrived(page)).to_have_attribute("data-stage", "claimed")
    until(lambda: focused_in(page, f'[data-order~="{order.order_id}"]'), what="focus on its card")
    press(page, of(order, ".more"))
    expect(page.get_by_test_id("more")).to_be_visible()
    press(page, "dialog button", "Message")
    press(page, "dialog textarea")
    page.keyboard.type("Two minutes, please")
    press(page, "dialog .go:enabled", "Send")
    expect(page.locator("dialog")).to_have_count(0)
    until(lambda: focused_in(page, f'[data-order~="{order.order_id}"]'), what="focus on its card")
    press(page, of(order, ".more"))
    press(page, "dialog button", "Customer left")
    expect(order.arrived(page)).to_have_count(0)
    until(lambda: page.evaluate("document.activeElement.matches('button')"), what="some button")
    press(page, ".top .btn", "Find")
    page.keyboard.type(f"Kay {theme}")
    press(page, "dialog button", "Kay")
    expect(page.get_by_test_id("here")).to_be_visible()
    press(page, "dialog [data-stall='4']")
    expect(order.arrived(page)).to_have_attribute("data-stall", "4")
    until(lambda: page.evaluate("document.activeElement.matches('button')"), what="some button")
    order.signal("left")


def test_ready_and_its_bin(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.order("Rex Keys")
    unfold(page)
    press(page, of(order, ".tap"))
    expect(page.get_by_test_id("ready")).to_be_visible()
    page.keyboard.press("Escape")
    expect(order.card(page).locator(".tap")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("dialog [data-first]")).to_be_focused()
    page.keyboard.type("C4")
    page.keyboard.press("Enter")
    until(lambda: order.seen()["status"] == "ready", what="ready")
    until(lambda: page.evaluate("document.activeElement.matches('button')"), what="some button")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_hand_over_and_undo(desk: Desk, theme: Any) -> None:
    page = desk.board(person="Ana", color_scheme=theme)
    order = desk.shop.here("Una Keys", "6")
    press(page, of(order, ".claim"))
    press(page, of(order, ".claim.mine"))
    press(page, "dialog [type=checkbox]", key="Space")
    press(page, "dialog button", "ID seen instead")
    press(page, "dialog .go:enabled")
    expect(order.arrived(page)).to_have_count(0)
    press(page, ".toast button")
    expect(order.arrived(page)).to_be_visible()
    order.signal("left")


def test_a_return_is_taken_in(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Tia Keys", "7")
    order.text("I have a return")
    expect(order.arrived(page).locator("[data-task=take_in]")).to_be_visible()
    press(page, of(order, "[data-task=take_in] button"))
    for _ in range(2):
        press(page, "dialog [type=checkbox]:not(:checked)", key="Space")
    press(page, "dialog .go:enabled")
    expect(order.card(page).locator("[data-task=take_in]")).to_have_count(0)
    until(lambda: focused_in(page, f'[data-order~="{order.order_id}"]'), what="focus on its card")
    order.signal("left")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_sign_in_settings_silence_pause_and_recall(desk: Desk, theme: Any) -> None:
    page = desk.board(color_scheme=theme)
    press(page, ".people")
    press(page, "dialog .name", "Mia")
    press(page, "dialog .pad input")
    page.keyboard.type(desk.pin("Mia"))
    page.keyboard.press("Enter")
    expect(page.locator(".people")).to_contain_text("Mia")
    expect(page.locator("dialog")).to_have_count(0)
    press(page, ".bottom .btn", "Settings")
    press(page, "dialog button", "Svenska")
    expect(page.locator("html")).to_have_attribute("lang", "sv")
    press(page, "dialog button", "English")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    press(page, "dialog button", "Silent for 60 seconds")
    expect(page.get_by_test_id("muted")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(".bottom .btn", has_text="Settings")).to_be_focused()
    press(page, ".bar.muted button")
    expect(page.get_by_test_id("muted")).to_have_count(0)
    press(page, ".top .btn", "Pause")
    press(page, "dialog .reason button", "Too much to do")
    press(page, "dialog .go:enabled")
    expect(page.locator(".bar.paused")).to_be_visible()
    press(page, ".bar.paused button")
    press(page, "dialog .go:enabled", "Open again")
    expect(page.locator(".bar.paused")).to_have_count(0)
    press(page, ".bottom .btn", "Recall")
    expect(page.get_by_test_id("recall")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".bottom .btn", has_text="Recall")).to_be_focused()


def test_what_was_not_done_is_put_away(desk: Desk) -> None:
    page = desk.context().new_page()
    kept = '[{"command_id": "n1", "name": "Ivo", "what": "Claim", "reason": "Gone.", "at_ms": 1}]'
    page.add_init_script(f"localStorage.setItem('imhere.not-done', '{kept}')")
    desk.enrol(page, person="Ana")
    press(page, ".notdone button")
    expect(page.get_by_test_id("not-done")).to_have_count(0)


def test_the_managers_page_and_back(desk: Desk) -> None:
    desk.shop.ready("Nora Next")
    page = desk.board(person="Mia")
    press(page, ".people")
    press(page, "dialog button", "Manager")
    expect(page.get_by_test_id("manage")).to_be_visible()
    press(page, "summary")
    expect(page.locator("details[open]")).to_have_count(1)
    press(page, ".days button", "Yesterday")
    expect(page.locator(".days [aria-pressed=true]")).to_have_text("Yesterday")
    press(page, ".top button", "Back to")
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
