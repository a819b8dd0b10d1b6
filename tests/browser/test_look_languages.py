"""Every screen and dialog in six languages and both colours: WCAG 2.2 AA, gloves, fit."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.crowd import moment, serve
from tests.browser.full_board import everything, kept
from tests.browser.looks import DIALOG, LANGUAGES, axe, faults, misplaced, speak
from tests.browser.opened import DIALOGS, shut
from tests.browser.screens import Desk, unfold
from tests.browser.test_manager import code_is_shown, manager, shown

pytestmark = pytest.mark.browser

BOARD_WIDTHS = (320, 360, 820, 1180, 1366)
DIALOG_WIDTHS = (320, 1280)
HERE_CROWDED = 9


def board_of(desk: Desk, found: dict[str, Any], keep: dict[str, Any] | None = None) -> Page:
    """A board of that state; no tap reaches a server."""
    page = desk.context(viewport={"width": 1366, "height": 900}).new_page()
    page.route("**/board/api/pickups/**", lambda route: route.abort())
    for key, value in (keep or {}).items():
        page.add_init_script(f"localStorage.setItem('{key}', {json.dumps(json.dumps(value))})")
    serve(page, found)
    page.goto(f"{desk.base_url}/board")
    expect(page.locator("[data-testid=card]").first).to_be_visible()
    return page


def test_the_board_with_everything_on_it(desk: Desk) -> None:
    page = board_of(desk, everything())
    unfold(page)
    found = faults(page, BOARD_WIDTHS)
    assert found == [], "\n".join(found)


def test_a_crowded_board_that_is_paused_and_silent_with_taps_that_wait_and_were_not_done(
    desk: Desk,
) -> None:
    now = datetime.now(UTC)
    paused = moment(now + timedelta(hours=2))
    found = everything(now, HERE_CROWDED, paused_until=paused, pause_reason="Zu viel zu tun")
    page = board_of(desk, found, kept(now))
    page.locator(".bottom").get_by_role("button", name="Settings").click()
    page.get_by_role("button", name="Silent for 60 seconds").click()
    page.keyboard.press("Escape")
    for line in ("not-done", "muted", "queued"):
        expect(page.get_by_test_id(line).first).to_be_visible()
    expect(page.locator(".bar.paused")).to_be_visible()
    expect(page.locator(".collapsed").first).to_be_visible()
    found = faults(page, BOARD_WIDTHS)
    assert found == [], "\n".join(found)


def test_a_board_without_a_server(desk: Desk) -> None:
    now = datetime.now(UTC)
    page = board_of(desk, everything(now), {**kept(now), "imhere.not-done": []})
    for language in LANGUAGES:
        speak(page, language)  # fetched before there is nobody to fetch from
    page.route("**/board/api/state*", lambda route: route.abort())
    page.context.set_offline(offline=True)
    expect(page.get_by_test_id("offline")).to_be_visible(timeout=15_000)
    found = faults(page, BOARD_WIDTHS)
    assert found == [], "\n".join(found)


def test_a_board_with_nobody_on_it(desk: Desk) -> None:
    page = board_of(desk, everything())
    serve(page, {**everything(), "cards": [], "people": []})
    page.reload()
    expect(page.locator(".empty").first).to_be_visible()
    found = faults(page, BOARD_WIDTHS)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screen_of_a_tablet_without_a_store(desk: Desk, language: str) -> None:
    page = desk.context(locale=language, color_scheme="dark").new_page()
    page.goto(f"{desk.base_url}/board")
    page.locator("input").first.fill("WRONG")
    page.locator("button.go").click()
    expect(page.locator(".note")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert axe(page) == []
    for width in DIALOG_WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        assert (width, misplaced(page)) == (width, [])


def test_every_dialog(desk: Desk) -> None:
    page = desk.board(person="Ana", viewport={"width": 1280, "height": 900})
    found: list[str] = []
    for name, opens in DIALOGS.items():
        order = opens(page, desk.shop)
        kind = name.partition(" ")[0]
        expect(page.get_by_test_id(kind)).to_be_visible()
        wrong = faults(page, DIALOG_WIDTHS, DIALOG)
        found += [f"{name}: {one}" for one in wrong]
        shut(page, order)
    assert found == []


def test_the_managers_page(desk: Desk) -> None:
    desk.shop.ready("Nora Next")
    desk.shop.here("Now Here")
    page = manager(desk)
    expect(shown(page).locator("[data-deadline]").first).to_be_visible()
    assert faults(page, (320, 360, 820, 1280)) == []


def test_the_managers_own_dialogs(desk: Desk) -> None:
    page = manager(desk)
    code_is_shown(desk, page)
    found = [f"code: {one}" for one in faults(page, DIALOG_WIDTHS, DIALOG)]
    page.keyboard.press("Escape")
    own = shown(page).locator("[data-tablet]").filter(has_text="this one")
    own.get_by_role("button", name="Remove").click()
    expect(page.get_by_test_id("ask-pin")).to_be_visible()
    found += [f"PIN: {one}" for one in faults(page, DIALOG_WIDTHS, DIALOG)]
    assert found == []
