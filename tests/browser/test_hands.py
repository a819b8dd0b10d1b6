"""A hand on the board: what it is about to press stays where it is, and is pressed.

The state is the tests' own (see `crowd.py`): what matters is when news come.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.crowd import card, serve, state
from tests.browser.screens import Desk

pytestmark = pytest.mark.browser

AT_ONCE_MS = 800
"""Sooner than a finger that was never lifted would be given up."""
POLL_NOW = "dispatchEvent(new Event('online'))"
MESSAGE = {"at": "2026-11-22T10:00:00Z", "body": "I stand by the door", "by": None, "canned": None}


class Board:
    """A board of three who are here; it remembers who was claimed."""

    def __init__(self, desk: Desk) -> None:
        self.now = datetime.now(UTC)
        self.cards = [card(at, "arrived", self.now) for at in range(10, 13)]
        self.state: dict[str, Any] = state(self.cards, self.now)
        self.state["people"] = ["Ana"]
        self.claimed: list[str] = []
        self.page: Page = desk.context().new_page()
        serve(self.page, self.state)
        self.page.route("**/claim", self.claim)
        self.page.goto(f"{desk.base_url}/board")
        expect(self.here).to_have_count(3)
        self.page.wait_for_timeout(1_000)

    @property
    def here(self) -> Any:
        return self.page.locator("[data-column=arrived]")

    def claim(self, route: Route) -> None:
        pickup = route.request.url.split("/")[-2]
        self.claimed.append(pickup)
        (mine,) = [one for one in self.state["cards"] if one["pickup_id"] == pickup]
        mine.update(stage="claimed", claimed_by="Ana", claimed_at="2026-11-22T10:00:00Z")
        route.fulfill(json={"card": mine, "version": self.state["version"], "undo_until": None})

    def button(self, at: int) -> Any:
        return self.page.locator(f"[data-pickup=crowd-{at}] .claim")

    def news(self) -> None:
        """Somebody who waits longer than all others, and a message that makes a card higher."""
        self.state["version"] += 1
        longest = card(1, "arrived", self.now)
        written = {**self.cards[0], "version": 2, "messages": [MESSAGE, MESSAGE]}
        self.state["cards"] = [longest, written, *self.cards[1:]]
        with self.page.expect_response("**/board/api/state*"):
            self.page.evaluate(POLL_NOW)
        self.page.wait_for_timeout(200)

    def press(self, at: int) -> None:
        """Mouse down on Claim, and it stays down."""
        box = self.button(at).bounding_box()
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        self.page.mouse.down()


@pytest.mark.parametrize("held_ms", [0, 1_500])
def test_a_click_lands_though_news_come_while_the_button_is_down(desk: Desk, held_ms: int) -> None:
    board = Board(desk)
    board.press(12)
    before = board.button(12).bounding_box()
    board.news()
    board.page.wait_for_timeout(held_ms)
    assert board.button(12).bounding_box() == before
    board.page.mouse.up()
    expect(board.page.locator("[data-pickup=crowd-12]")).to_have_attribute("data-stage", "claimed")
    assert board.claimed == ["crowd-12"]
    expect(board.here).to_have_count(4)


def test_a_tap_lands_though_news_come_between_the_finger_and_its_click(desk: Desk) -> None:
    board = Board(desk)
    board.page.evaluate(
        "document.querySelector('[data-pickup=crowd-12] .claim')"
        ".dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, pointerType: 'touch'}))"
    )
    before = board.button(12).bounding_box()
    board.news()
    board.page.evaluate(
        "document.querySelector('[data-pickup=crowd-12] .claim')"
        ".dispatchEvent(new PointerEvent('pointerup', {bubbles: true, pointerType: 'touch'}))"
    )
    board.page.wait_for_timeout(60)  # a touch clicks a moment after its end
    assert board.button(12).bounding_box() == before
    board.button(12).dispatch_event("click")
    expect(board.page.locator("[data-pickup=crowd-12]")).to_have_attribute("data-stage", "claimed")
    assert board.claimed == ["crowd-12"]


def test_keys_are_never_held_back(desk: Desk) -> None:
    board = Board(desk)
    board.press(12)
    board.page.mouse.move(2, 2)
    board.button(11).press("Enter")
    expect(board.page.locator("[data-pickup=crowd-11]")).to_have_attribute(
        "data-stage", "claimed", timeout=AT_ONCE_MS
    )
    board.page.mouse.up()
    assert board.claimed == ["crowd-11"]


def cancelled(page: Page) -> None:
    page.evaluate("document.body.dispatchEvent(new PointerEvent('pointercancel', {bubbles: true}))")


def hidden(page: Page) -> None:
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def left_window(page: Page) -> None:
    page.evaluate("dispatchEvent(new Event('blur'))")


def moved_off(page: Page) -> None:
    page.mouse.move(2, 2)
    page.mouse.up()


def lifted_elsewhere(page: Page) -> None:
    """The end was outside of the window: what we hear of is a move without a button."""
    page.evaluate(
        "document.body.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, buttons: 0}))"
    )


@pytest.mark.parametrize("end", [cancelled, hidden, left_window, moved_off, lifted_elsewhere])
def test_a_finger_that_is_gone_holds_nothing(desk: Desk, end: Callable[[Page], None]) -> None:
    board = Board(desk)
    board.press(12)
    board.news()
    expect(board.here).to_have_count(3)
    end(board.page)
    expect(board.here).to_have_count(4, timeout=AT_ONCE_MS)
    assert board.claimed == []


def test_a_finger_whose_end_is_never_heard_of_is_given_up(desk: Desk) -> None:
    board = Board(desk)
    board.press(12)
    board.news()
    expect(board.here).to_have_count(4, timeout=7_000)


def test_a_clock_that_is_put_back_holds_nothing(desk: Desk) -> None:
    """A finger was up before: an hour back must not make it last for an hour."""
    board = Board(desk)
    board.page.evaluate(
        "(() => { const now = Date.now; Date.now = () => now() - 3_600_000; })()",
    )
    board.press(12)
    board.page.mouse.move(2, 2)
    board.page.mouse.up()
    board.news()
    expect(board.here).to_have_count(4, timeout=3_000)
