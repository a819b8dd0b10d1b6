"""Colours that the system forces, and stillness for whoever asks for it."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.crowd import card, moment, serve, state
from tests.browser.full_board import everything, kept
from tests.browser.looks import axe
from tests.browser.screens import Desk
from tests.browser.test_look_languages import board_of

pytestmark = pytest.mark.browser

MOVING = "document.getAnimations().length"
GOAL_SECONDS = 180


def forced(desk: Desk) -> Page:
    now = datetime.now(UTC)
    page = board_of(desk, everything(now, 8), {**kept(now), "imhere.not-done": []})
    page.emulate_media(forced_colors="active")
    return page


def px(place: Locator, what: str) -> float:
    """A computed length; a border that is not drawn has none."""
    found: str = place.evaluate(f"part => getComputedStyle(part).{what}")
    return float(found.removesuffix("px"))


def said(place: Locator, pseudo: str = "::before") -> str:
    """What is drawn before a word."""
    found: str = place.evaluate(f"part => getComputedStyle(part, '{pseudo}').content")
    return found


def test_urgency_is_a_sign_and_a_word_and_every_card_and_button_has_its_outline(
    desk: Desk,
) -> None:
    page = forced(desk)
    signs = {"icon-ok": "●", "icon-soon": "◆", "icon-late": "▲", "icon-call": "▲", "icon-out": "✓"}
    for name, sign in signs.items():
        word = page.locator(f".word.{name}").first
        assert (name, sign in said(word)) == (name, True)
        expect(word).not_to_have_text("")
    for place in (".here", ".small", ".claim", ".btn", ".bin", ".chip", ".go"):
        widths = [px(one, "borderTopWidth") for one in page.locator(place).all()]
        assert (place, min(widths) >= 1) == (place, True)
    assert axe(page) == []


def test_a_tap_that_waits_keeps_its_mark(desk: Desk) -> None:
    page = forced(desk)
    mark = page.get_by_test_id("queued").first
    expect(mark).to_contain_text("queued: Claim")
    assert "◷" in said(mark)
    its = page.locator(".here.waits").first
    assert its.evaluate("part => getComputedStyle(part).borderTopStyle") == "dashed"


def test_what_is_pressed_differs_from_what_is_not(desk: Desk) -> None:
    page = forced(desk)
    page.get_by_role("button", name="Settings").click()
    dialog = page.get_by_test_id("settings")
    for name in ("language", "colours", "sound"):
        group = dialog.get_by_role("group", name=name)
        pressed = group.locator("[aria-pressed=true]")
        other = group.locator("[aria-pressed=false]").first
        assert px(pressed, "borderTopWidth") >= px(other, "borderTopWidth") + 2
        assert "✓" in said(pressed)
        assert "✓" not in said(other)


def test_the_focus_is_seen(desk: Desk) -> None:
    page = forced(desk)
    for _ in range(6):
        page.keyboard.press("Tab")
        ring = page.locator(":focus")
        assert ring.evaluate("part => getComputedStyle(part).outlineStyle") == "solid"
        assert px(ring, "outlineWidth") >= 3


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_whoever_wants_stillness_sees_nothing_move(desk: Desk, theme: str) -> None:
    """Somebody is called for, and somebody has just come: both move for everybody else."""
    now = datetime.now(UTC)
    called = moment(now - timedelta(seconds=2 * GOAL_SECONDS))
    cards = [card(at, "arrived", now, arrived_at=called) for at in range(2)]
    for motion in ("no-preference", "reduce"):
        context = desk.context(reduced_motion=motion, color_scheme=theme)
        page = context.new_page()
        serve(page, state(cards, now))
        page.goto(f"{desk.base_url}/board")
        expect(page.locator(".flash .rings").first).to_be_visible()
        moves = page.evaluate(MOVING)
        assert (motion, moves > 0) == (motion, motion == "no-preference")
        if motion == "reduce":
            assert px(page.locator(".rings").first, "outlineWidth") >= 4
            page.get_by_role("button", name="Recall").click()
            expect(page.get_by_test_id("recall")).to_be_visible()
            assert page.evaluate(MOVING) == 0
