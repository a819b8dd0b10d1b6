"""How the board rings: how loud, how long, on which tablets. What is heard stands at the body.

`data-loudness` is how loud it was meant, `data-rings` how often; `data-chimes` counts what was
really played, which a browser allows after a tap only.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.crowd import card, moment, serve, state
from tests.browser.screens import Desk, until

pytestmark = pytest.mark.browser

LOUD = re.compile(r"0\.[1-9]|1\.00")
STILL_SECONDS = 180


def number(page: Page, name: str) -> int:
    return int(page.locator("body").get_attribute(f"data-{name}") or 0)


def board_of(desk: Desk, waited_seconds: int, **more: Any) -> Page:
    """A board of one who has waited for so long; the goal is three minutes."""
    now = datetime.now(UTC)
    since = moment(now - timedelta(seconds=waited_seconds))
    page = desk.context().new_page()
    found = state([card(1, "arrived", now, arrived_at=since, **more)], now)
    serve(page, {**found, "people": ["Ana"]})
    page.goto(f"{desk.base_url}/board")
    expect(page.locator("[data-column=arrived]")).to_have_count(1)
    return page


@pytest.mark.parametrize(
    ("waited_seconds", "level", "loudness"),
    [(10, "ok", "0.48"), (130, "soon", "0.64"), (200, "late", "0.80"), (400, "call", "0.80")],
)
def test_it_rings_louder_the_longer_somebody_waits(
    desk: Desk, waited_seconds: int, level: str, loudness: str
) -> None:
    page = board_of(desk, waited_seconds)
    expect(page.locator(".timer")).to_have_attribute("data-level", level)
    expect(page.locator("body")).to_have_attribute("data-loudness", loudness)


def test_who_is_claimed_does_not_ring(desk: Desk) -> None:
    now = moment(datetime.now(UTC))
    page = board_of(desk, 200, stage="claimed", claimed_by="Ana", claimed_at=now)
    page.wait_for_timeout(1_500)
    assert number(page, "rings") == 0


def test_nothing_is_played_before_the_shift_and_the_chime_after_it(desk: Desk) -> None:
    page = board_of(desk, 10)
    until(lambda: number(page, "rings") > 0, what="a ring that only flashes")
    assert number(page, "chimes") == 0
    page.get_by_role("button", name="Start shift").click()
    until(lambda: number(page, "chimes") == 1, what="the chime that people are to know")
    expect(page.get_by_role("button", name="Start shift")).to_have_count(0)
    until(lambda: number(page, "chimes") > 1, 12, "the chime again")


def ago(seconds: int) -> str:
    return moment(datetime.now(UTC) - timedelta(seconds=seconds))


def test_a_claim_that_nobody_finishes_is_asked_for_and_rings_again_everywhere(desk: Desk) -> None:
    claimed = {"stage": "claimed", "claimed_by": "Ana"}
    asked = STILL_SECONDS + 20
    pages = [board_of(desk, 500, **claimed, claimed_at=ago(asked)) for _ in range(2)]
    for page in pages:
        expect(page.get_by_role("button", name="Still yours, Ana?")).to_be_visible()
        assert number(page, "rings") == 0
    forgotten = STILL_SECONDS + 61
    for page in [board_of(desk, 500, **claimed, claimed_at=ago(forgotten)) for _ in range(2)]:
        until(lambda page=page: number(page, "rings") > 0, what="a ring on every tablet")
        expect(page.locator("body")).to_have_attribute("data-loudness", LOUD)


def test_silence_lasts_a_minute_is_counted_down_and_the_flash_stays(desk: Desk) -> None:
    page = desk.context().new_page()
    page.clock.install()
    desk.enrol(page, person="Ana")
    desk.shop.here("Minna Mute", "3")
    body, bar = page.locator("body"), page.get_by_test_id("muted")
    expect(body).to_have_attribute("data-loudness", LOUD)
    page.get_by_role("button", name="Settings").click()
    page.get_by_role("button", name="Silent for 60 seconds").click()
    expect(bar).to_contain_text(re.compile(r"0:5\d|1:00"))
    rings = number(page, "rings")
    page.clock.fast_forward(9_000)
    until(lambda: number(page, "rings") > rings, what="a flash")
    expect(body).to_have_attribute("data-loudness", "0.00")
    page.clock.fast_forward(61_000)
    expect(bar).to_have_count(0)
    expect(body).to_have_attribute("data-loudness", LOUD)
