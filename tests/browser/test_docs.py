"""The reference in a browser that may ask nobody but the system itself."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from chalicelib.web.operations import OPERATIONS
from tests.browser.looks import AXE
from tests.system.running import Running

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
DRAWN_MS = 60_000


class Seen:
    """What the page asked for and complained about."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.errors: list[str] = []


@pytest.fixture(scope="module")
def opened(browser: Browser, system: Running) -> Iterator[tuple[Page, Seen]]:
    """The page, drawn, with every other host cut off."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page, seen = context.new_page(), Seen()

    def only_here(route) -> None:
        seen.asked.append(route.request.url)
        if route.request.url.startswith((system.base_url, "blob:")):
            route.continue_()
        else:
            route.abort()

    context.route("**/*", only_here)
    page.on("pageerror", lambda error: seen.errors.append(str(error)))
    page.goto(f"{system.base_url}/docs")
    page.wait_for_selector("#docs:not([aria-busy])", timeout=DRAWN_MS)
    yield page, seen
    context.close()


def test_every_call_is_there_to_read(opened):
    page, _ = opened
    text = page.inner_text("#docs")
    missing = [one.summary for one in OPERATIONS if one.summary not in text]
    assert missing == []


def test_it_asks_nobody_else(opened, system):
    _, seen = opened
    abroad = [url for url in seen.asked if not url.startswith((system.base_url, "blob:"))]
    assert abroad == []
    assert f"{system.base_url}/openapi.json" in seen.asked


def test_nothing_goes_wrong_in_it(opened):
    _, seen = opened
    assert seen.errors == []


def test_it_is_drawn_and_not_only_written(opened):
    page, _ = opened
    menu = page.locator(".menu-content").first.bounding_box()
    assert menu is not None
    assert 150 < menu["width"] < 500
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily") != ""


def test_everybody_can_read_it(opened):
    page, _ = opened
    page.evaluate(AXE)
    found = page.evaluate(
        "async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}}))"
        ".violations.map(one => `${one.id}: ${one.nodes.length} ${one.nodes[0].html}`)",
        TAGS,
    )
    assert found == []
