"""The board when things go wrong: two people at once, no network, a dead socket, no mouse."""

import time
from typing import Any

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.browser.screens import Desk, Order, until

pytestmark = pytest.mark.browser

TABS_BESIDE = 10
"""How many presses of Tab beside one for each thing that can have the focus."""
FOCUSABLE = "document.querySelectorAll('a, button, input, select, [tabindex]').length"
UNSEEN_MS_MOST = 10_000
PROVEN_MS = 20_000

CLICK_AT = """
([pickup, at]) => {
  const button = document.querySelector(`[data-pickup="${pickup}"] .claim`);
  setTimeout(() => button.click(), at - Date.now());
}
"""


def test_two_tablets_claim_at_once_and_one_wins(desk: Desk) -> None:
    ana, bo = desk.board(person="Ana"), desk.board(person="Bo")
    order = desk.shop.here("Two Taps")
    for page in (ana, bo):
        expect(order.card(page).get_by_role("button", name="Claim")).to_be_enabled()
    pickup = order.card(ana).get_attribute("data-pickup")
    at = time.time() * 1000 + 400
    for page in (ana, bo):
        page.evaluate(CLICK_AT, [pickup, at])
    for page in (ana, bo):
        expect(order.card(page)).to_have_attribute("data-stage", "claimed")
    winner = order.seen()["pickup"]["claimed_by"]
    loser = bo if winner == "Ana" else ana
    for page in (ana, bo):
        expect(order.card(page)).to_contain_text(f"{winner.upper()} IS OUT")
    expect(order.card(loser)).to_contain_text(f"{winner} has it already.")
    assert desk.shop.running.events()[-1]["type"] == "pickup_claimed"


def test_a_claim_that_stands_is_seen_by_the_other_tablet_without_a_word(desk: Desk) -> None:
    ana, bo = desk.board(person="Ana"), desk.board(person="Bo")
    order = desk.shop.here("One Tap")
    order.card(ana).get_by_role("button", name="Claim").click()
    expect(order.card(bo)).to_contain_text("ANA IS OUT")
    expect(bo.get_by_test_id("toast")).to_have_count(0)
    assert order.card(bo).locator(".changed").count() == 0


def test_offline_the_last_state_stays_and_looks_old(desk: Desk) -> None:
    page = desk.context().new_page()
    sockets: list[WebSocketRoute] = []
    through_our_hands(page, sockets)
    desk.enrol(page)
    known = desk.shop.here("Still Here", "2")
    expect(known.arrived(page)).to_be_visible()

    page.route("**/board/api/**", lambda route: route.abort())
    page.context.set_offline(offline=True)
    sockets[-1].close()
    banner = page.get_by_test_id("offline")
    expect(banner).to_contain_text("OFFLINE since")
    came = desk.shop.here("Came Meanwhile", "3")
    expect(known.arrived(page)).to_be_visible()
    expect(page.locator("main.stale")).to_be_visible()
    light = page.get_by_test_id("light")
    until(lambda: int(light.get_attribute("data-age") or 0) >= 1, what="an age that grows")
    assert came.card(page).count() == 0

    page.unroute("**/board/api/**")
    page.context.set_offline(offline=False)
    expect(banner).to_have_count(0)
    expect(came.arrived(page)).to_be_visible()
    expect(light).to_have_attribute("data-light", "live")


def through_our_hands(page: Page, sockets: list[WebSocketRoute]) -> None:
    """The board's socket, so that a test can end it."""

    def route(socket: WebSocketRoute) -> None:
        sockets.append(socket)
        socket.connect_to_server()

    page.route_web_socket("**/socket*", route)


def test_a_killed_socket_is_opened_again_and_nothing_is_missed(desk: Desk) -> None:
    page = desk.context().new_page()
    sockets: list[WebSocketRoute] = []
    through_our_hands(page, sockets)
    desk.enrol(page)
    light = page.get_by_test_id("light")
    expect(light).to_have_attribute("data-light", "live")
    sockets[-1].close()
    expect(light).to_have_attribute("data-light", "polling")
    missed = desk.shop.here("Missed", "4")
    expect(light).to_have_attribute("data-light", "live")
    expect(missed.arrived(page)).to_be_visible()
    assert len(sockets) == 2
    heard = desk.shop.here("Heard", "6")
    expect(heard.arrived(page)).to_be_visible(timeout=2_000)


def test_a_socket_that_died_without_a_word_is_found_and_replaced(desk: Desk) -> None:
    page = desk.context().new_page()
    sockets: list[WebSocketRoute] = []
    dead: list[str] = []

    def deaf(socket: WebSocketRoute) -> None:
        sockets.append(socket)
        server = socket.connect_to_server()
        if len(sockets) == 1:  # from then on it is open, and no news comes
            server.on_message(lambda news: None if dead else socket.send(news))

    page.route_web_socket("**/socket*", deaf)
    desk.enrol(page)
    expect(page.get_by_test_id("light")).to_have_attribute("data-light", "live")
    heard = desk.shop.here("Heard First", "2")
    expect(heard.arrived(page)).to_be_visible()
    page.wait_for_timeout(PROVEN_MS)  # a board that has been quiet and well for a while
    dead.append("now")
    unseen = desk.shop.here("Unseen", "4")
    expect(unseen.arrived(page)).to_be_visible(timeout=UNSEEN_MS_MOST)
    page.wait_for_event("websocket", timeout=UNSEEN_MS_MOST)
    assert len(sockets) == 2
    heard = desk.shop.here("Heard Again", "6")
    expect(heard.arrived(page)).to_be_visible(timeout=2_000)


def test_a_socket_that_was_deaf_from_the_beginning_is_found_sooner(desk: Desk) -> None:
    """A push that meets it half open finds nobody, and the server strikes it off its list."""
    page = desk.context().new_page()
    page.route_web_socket(
        "**/socket*", lambda socket: socket.connect_to_server().on_message(lambda _: None)
    )
    desk.enrol(page)
    expect(page.get_by_test_id("light")).to_have_attribute("data-light", "live")
    unseen = desk.shop.here("Half Open", "4")
    expect(unseen.arrived(page)).to_be_visible(timeout=5_000)


def focus_by_keys(page: Page, is_there: str, what: Any = None) -> None:
    """Press Tab until the focus is where the expression says: once for all that can have it."""
    most = page.evaluate(FOCUSABLE) + TABS_BESIDE
    for _ in range(most):
        if page.evaluate(is_there, what):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{most} tabs did not get to {is_there} {what}")


ON_CARD = """
pickup => document.activeElement.matches('.claim:enabled') && !!document.activeElement.closest(`[data-pickup="${pickup}"]`)
"""  # noqa: E501 - it is JavaScript
ON_TICK = "() => document.activeElement.matches('[type=checkbox]:not(:checked)')"
ON_CODE = "() => document.activeElement.matches('dialog .pad input')"
ON_BUTTON = "name => document.activeElement.matches('dialog button') && document.activeElement.textContent.trim() === name"  # noqa: E501


def test_a_hand_over_needs_no_pointer(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order: Order = desk.shop.ready("Keys Only")
    code = order.text("I'm here, spot 5").split("code is ")[1][:4]
    expect(order.arrived(page)).to_be_visible()
    pickup = order.card(page).get_attribute("data-pickup")

    focus_by_keys(page, ON_CARD, pickup)
    page.keyboard.press("Enter")
    expect(order.card(page)).to_have_attribute("data-stage", "claimed")
    focus_by_keys(page, ON_CARD, pickup)
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("hand-over")).to_be_visible()
    focus_by_keys(page, ON_TICK)
    page.keyboard.press("Space")
    focus_by_keys(page, ON_CODE)
    page.keyboard.type(code)
    focus_by_keys(page, ON_BUTTON, "Hand over")
    page.keyboard.press("Enter")
    expect(order.card(page)).to_have_count(0)
    assert order.seen()["status"] == "picked_up"


def test_escape_closes_a_dialog_and_does_nothing_else(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Escape", "1")
    order.card(page).get_by_role("button", name="More for Escape").press("Enter")
    expect(page.get_by_test_id("more")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("more")).to_have_count(0)
    assert order.seen()["pickup"]["stage"] == "arrived"


def test_the_undo_line_never_lies_on_who_is_here(desk: Desk) -> None:
    page = desk.board(person="Ana")
    orders = [desk.shop.here(f"Next {at}", "1") for at in range(6)]
    expect(orders[-1].arrived(page)).to_have_count(1)
    orders[0].card(page).get_by_role("button", name="Claim").click()
    orders[0].card(page).get_by_role("button", name="Hand over").click()
    page.get_by_test_id("hand-over").get_by_role("checkbox").check()
    page.get_by_test_id("hand-over").get_by_role("button", name="ID seen instead").click()
    page.get_by_test_id("hand-over").get_by_role("button", name="Hand over", exact=True).click()
    expect(page.get_by_role("button", name="Undo", exact=True)).to_be_visible()
    orders[-1].card(page).get_by_role("button", name="Claim").click()
    expect(orders[-1].card(page)).to_have_attribute("data-stage", "claimed")
    expect(page.get_by_role("button", name="Undo", exact=True)).to_be_visible()
