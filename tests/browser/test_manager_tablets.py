"""Tablets in and out, on the manager's page: the code and its picture, removal, the keyboard."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import segno
from playwright.sync_api import Page, expect

from tests.browser.screens import Desk
from tests.browser.test_manager import code_is_shown, manager, opened, shown, type_pin
from tests.system.running import Running

pytestmark = pytest.mark.browser

QUIET_MODULES = 4
TABS_MOST = 120

MODULES = """
path => {
  const size = path.ownerSVGElement.viewBox.baseVal.width;
  const rows = Array.from({length: size}, () => Array(size).fill('0'));
  for (const [, x, y, run] of path.getAttribute('d').matchAll(/M(\\d+) (\\d+)h(\\d+)v1h-\\d+z/g))
    rows[+y].fill('1', +x, +x + +run);
  return rows.map(row => row.join(''));
}
"""


@pytest.mark.parametrize("colours", ["dark", "light"])
def test_the_picture_of_the_code_is_the_address_with_the_code(desk: Desk, colours: Any) -> None:
    page = manager(desk, color_scheme=colours)
    code = code_is_shown(desk, page)
    picture = page.locator(".qr path")
    matrix = segno.make_qr(f"{desk.base_url}/board#enrol={code}", error="m", boost_error=False)
    drawn = ["".join(map(str, row)) for row in matrix.matrix_iter(border=QUIET_MODULES)]
    assert picture.evaluate(MODULES) == drawn
    ground = page.locator(".qr rect")
    assert ground.evaluate("one => getComputedStyle(one).fill") == "rgb(255, 255, 255)"
    assert picture.evaluate("one => getComputedStyle(one).fill") == "rgb(0, 0, 0)"
    expect(page.get_by_role("img", name=re.compile(code))).to_be_visible()
    expect(page.get_by_test_id("code-left")).to_contain_text(re.compile(r"1[45]:\d\d"))


def revoked_at(running: Running) -> datetime:
    """When a tablet was last thrown out."""
    found = [one["at"] for one in running.events() if one["type"] == "device_revoked"]
    return datetime.fromisoformat(found[-1])


def test_a_code_enrols_one_tablet_and_its_removal_throws_it_out_within_a_second(
    desk: Desk,
) -> None:
    page = manager(desk)
    code = code_is_shown(desk, page)
    page.keyboard.press("Escape")
    other = desk.context().new_page()
    other.goto(f"{desk.base_url}/board#enrol={code}")
    expect(other.get_by_test_id("light")).to_have_attribute("data-light", "live")
    opened(desk, page)
    new = page.locator("[data-tablet]").last
    label = new.locator("h3").inner_text()
    new.get_by_role("button", name=f"Remove {label}").click()
    type_pin(page, "0000")
    expect(page.get_by_test_id("ask-pin")).to_contain_text(re.compile("That is no manager.s PIN"))
    expect(other.get_by_test_id("light")).to_have_attribute("data-light", "live")
    type_pin(page, desk.pin("Mia"))
    expect(other.get_by_label("Enrolment code")).to_be_visible()
    out_after = datetime.now(UTC) - revoked_at(desk.shop.running)
    assert out_after < timedelta(seconds=1), out_after
    expect(page.get_by_role("button", name=f"Remove {label}")).to_have_count(0)
    again = desk.context().new_page()
    again.goto(f"{desk.base_url}/board#enrol={code}")
    expect(again.get_by_label("Enrolment code")).to_be_visible()


def test_a_manager_may_throw_out_the_tablet_in_their_own_hands(desk: Desk) -> None:
    page = manager(desk)
    own = shown(page).locator("[data-tablet]").filter(has_text="this one")
    own.get_by_role("button", name="Remove").click()
    expect(page.get_by_test_id("ask-pin")).to_contain_text("the tablet in your hands")
    type_pin(page, desk.pin("Mia"))
    expect(page.get_by_label("Enrolment code")).to_be_visible()


def test_a_tablet_is_added_with_the_keyboard_alone(desk: Desk) -> None:
    page = manager(desk)
    shown(page)
    tab_to(page, "New tablet")
    page.keyboard.press("Enter")
    tab_to(page, "", "input")
    page.keyboard.type(desk.pin("Mia"))
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("code-digits")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("code")).to_have_count(0)
    tab_to(page, "Back to the board")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
    assert "#manager" not in page.url


def tab_to(page: Page, words: str, kind: str = "button") -> None:
    """Press Tab until that is in focus, and seen to be."""
    at = "([words, kind]) => { const one = document.activeElement; return one.matches(kind) && one.textContent.includes(words) }"  # noqa: E501 - it is JavaScript
    for _ in range(TABS_MOST):
        page.keyboard.press("Tab")
        if page.evaluate(at, [words, kind]):
            outline = "getComputedStyle(document.activeElement).outlineStyle"
            assert page.evaluate(outline) == "solid"
            return
    raise AssertionError(f"no {kind} {words!r} within {TABS_MOST} tabs")
