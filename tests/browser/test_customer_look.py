"""The look of the customer's page: WCAG 2.2 AA in six languages, light and dark, on every phone.

One order goes through all its states; in each of them the page is looked at in every language. The
pictures go where those of `test_pickup.py` go.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from chalicelib.web.page_words import WORDS
from tests.browser.screens import Desk, Order, scrolls_sideways
from tests.system.running import Tablet

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
ROOT = Path(__file__).parents[2]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PHONE = {"width": 390, "height": 844}
WIDTHS = (320, 360)
TOUCH_PX_LEAST = 48
PICTURE_BYTES_LEAST = 5_000
SHOWN = ("ready", "here")
"""States of which there is a picture: the last language and colours that were looked at."""
RUN_AXE = """
tags => axe.run(document, {
  runOnly: {type: 'tag', values: tags}, rules: {'target-size': {enabled: true}},
}).then(found => [
  ...found.violations, ...found.incomplete.filter(one => one.id === 'color-contrast'),
].map(one => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`))
"""
TOO_SMALL = """
least => [...document.querySelectorAll('button, select, input, summary, nav a, a.button')]
  .map(part => [part, part.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.width < least || box.height < least))
  .map(([part, box]) => `${part.outerHTML.slice(0, 120)} ${box.width}x${box.height}`)
"""
CUT_OFF = """
() => [...document.querySelectorAll('button, summary, h1, p, label, li')]
  .filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
  .map(part => part.outerHTML.slice(0, 120))
"""  # noqa: E501 - it is JavaScript
UNFOLD = "document.querySelectorAll('.else').forEach(one => { one.open = true })"
TWICE_AS_LARGE = "document.documentElement.style.fontSize = '200%'"


@pytest.fixture
def page(desk: Desk) -> Page:
    return desk.context(viewport=PHONE).new_page()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = ROOT / "docs" / "pictures" if os.environ.get("IMHERE_PICTURES") else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@dataclass
class Walk:
    """An order, and the tablet that serves it."""

    order: Order
    tablet: Tablet

    def states(self) -> Iterator[str]:
        """Make each state so, and name it."""
        order, running = self.order, self.order.running
        yield "placed"
        assert running.ready(order.order_id).status == 200
        yield "ready"
        order.signal("on_my_way", minutes=10)
        yield "on-the-way"
        order.signal("arrived", stall="5", vehicle="grey Volvo", placement="back_seat")
        yield "here"
        self.tap("claim", name="Ana")
        yield "claimed"
        seen: dict[str, Any] = {"kind": "id_seen"}
        self.tap("hand-over", name="Ana", order_ids=[order.order_id], proof=seen)
        yield "picked-up"

    def tap(self, command: str, **more: Any) -> None:
        card = self.tablet.card(self.order.order_id)
        assert card is not None
        answer = self.tablet.tap(card["pickup_id"], command, version=card["version"], **more)
        assert answer.status == 200, answer.body


def axe(page: Page) -> list[str]:
    """What axe finds, and contrasts that it cannot tell, each with the first place."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN_AXE, TAGS)
    return found


def faults(page: Page) -> list[str]:
    """All that is wrong with the page that is open: in both colours, and at every width."""
    page.evaluate(UNFOLD)
    found: list[str] = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        found += [f"{scheme} {one}" for one in axe(page)]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        found += [f"{width} wider than the phone"] * scrolls_sideways(page)
        found += [f"{width} {one}" for one in page.evaluate(TOO_SMALL, TOUCH_PX_LEAST)]
        found += [f"{width} {one}" for one in page.evaluate(CUT_OFF)]
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    return found


def picture(page: Page, path: Path) -> None:
    """The whole page as it is, in the colours and the language that were looked at last."""
    page.screenshot(path=path, full_page=True)
    assert path.stat().st_size > PICTURE_BYTES_LEAST


def test_every_state_in_every_language_and_colour_is_accessible_and_fits(
    desk: Desk, page: Page, pictures: Path
) -> None:
    order = desk.shop.order("Cleo Walk")
    link = str(order.seen()["link"])
    for state in Walk(order, Tablet(desk.shop.running)).states():
        for language in WORDS:
            page.goto(f"{link}?language={language}")
            assert (state, language, faults(page)) == (state, language, [])
        if state in SHOWN:
            picture(page, pictures / f"customer-{state}.png")


def test_a_dead_link_is_accessible_in_every_language(desk: Desk, page: Page) -> None:
    link = str(desk.shop.order("Cleo Gone").seen()["link"])
    for language in WORDS:
        page.goto(f"{link}x?language={language}")
        assert (language, faults(page)) == (language, [])
        expect(page.locator("h1")).to_have_text(WORDS[language]["gone_title"])


def test_what_is_written_wrongly_is_told_accessibly(desk: Desk, page: Page) -> None:
    link = str(desk.shop.ready("Cleo Wrong").seen()["link"])
    for language in ("en", "fi"):
        words = WORDS[language]
        page.goto(f"{link}?language={language}")
        page.get_by_label(words["stall"]).fill("5!")
        page.get_by_role("button", name=words["here"], exact=True).click()
        expect(page.get_by_role("alert")).to_have_text(words["wrong_stall"])
        expect(page.get_by_label(words["stall"])).to_be_focused()
        expect(page.get_by_label(words["stall"])).to_have_accessible_description(
            words["wrong_stall"]
        )
        assert (language, faults(page)) == (language, [])


def test_the_list_of_languages_is_accessible_and_fits(desk: Desk, page: Page) -> None:
    page.goto(str(desk.shop.ready("Cleo Words").seen()["link"]))
    page.locator("summary", has_text="English").click()
    names = page.get_by_role("navigation").get_by_role("link")
    expect(names).to_have_count(6)
    assert names.locator("xpath=self::*[@aria-current='true']").inner_text() == "English"
    assert faults(page) == []


def test_letters_twice_as_large_still_fit(desk: Desk, page: Page) -> None:
    order = desk.shop.ready("Cleo Large")
    link = str(order.seen()["link"])
    for stage in ("ready", "here"):
        for language in ("fi", "de"):
            page.goto(f"{link}?language={language}")
            page.evaluate(TWICE_AS_LARGE)
            page.evaluate(UNFOLD)
            assert (stage, language, scrolls_sideways(page)) == (stage, language, False)
            assert page.evaluate(CUT_OFF) == []
        order.signal("arrived", stall="5", vehicle="W" * 80)


def test_colours_of_the_system_keep_every_outline(desk: Desk) -> None:
    order = desk.shop.ready("Cleo Forced")
    page = desk.context(viewport=PHONE, forced_colors="active").new_page()
    page.goto(str(order.seen()["link"]))
    for place in ("button.main", "input", "select", ".track i.on", ".codebox"):
        width = page.locator(place).first.evaluate("part => getComputedStyle(part).borderTopWidth")
        assert (place, float(width.removesuffix("px")) >= 1) == (place, True)
    shades = [
        page.locator(place).first.evaluate("part => getComputedStyle(part).backgroundColor")
        for place in (".track i.on", ".track i:not(.on)")
    ]
    assert shades[0] != shades[1]


def test_who_wants_stillness_gets_it(desk: Desk, page: Page) -> None:
    page.goto(str(desk.shop.ready("Cleo Still").seen()["link"]))
    moving = "[...document.getAnimations()].length"
    assert page.evaluate(moving) == 0
    box = page.locator("button.main").bounding_box()
    page.locator("button.main").hover()
    page.mouse.down()
    assert page.locator("button.main").bounding_box() == box
