"""A deploy while boards are open: a page runs on the files of one deploy, and offline too."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Error, Page, expect

from tests.browser.crowd import serve, state
from tests.browser.deploys import Deploys, before
from tests.browser.screens import Desk, until
from tests.browser.test_offline import CACHED, cut_off

pytestmark = pytest.mark.browser

STAMP = "\ndocument.body.dataset['{name}'] = '2';\n"
LOOK = "navigator.serviceWorker.getRegistration('board').then(one => one.update().catch(() => 0))"
STAMPS = "['page', 'time', 'manage'].map(one => document.body.dataset[one] ?? '1').join(' ')"
STAYS_MS = 3_000


@pytest.fixture
def deploys(desk: Desk) -> Iterator[Deploys]:
    with before(desk.base_url) as made:
        yield made


def second(deploys: Deploys) -> None:
    """The next deploy: its page and two of its modules leave a stamp."""
    stamps = {"board.js": "page", "board-time.js": "time", "board-manage.js": "manage"}
    deploys.added = {file: STAMP.format(name=name) for file, name in stamps.items()}
    deploys.added["board.html"] = "<!-- 2 -->\n"


def stamps(page: Page) -> str:
    """Which files run; empty in the middle of a reload."""
    try:
        return str(page.evaluate(STAMPS))
    except Error:
        return ""


def opened(desk: Desk, deploys: Deploys, *, idle: bool = False) -> Page:
    """A board on the first deploy, with its worker; somebody is here unless it is idle."""
    page = desk.context().new_page()
    if idle:
        serve(page, state([], datetime.now(UTC)))
    code = desk.shop.running.demo["stores"]["storgatan"]["enrolment_code"]
    page.goto(f"{deploys.url}/board#enrol={code}")
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    until(lambda: page.evaluate("Boolean(navigator.serviceWorker.controller)"), what="a worker")
    until(lambda: page.evaluate(CACHED), what="a shell that is kept")
    return page


def test_an_idle_board_takes_the_next_deploy_by_itself(desk: Desk, deploys: Deploys) -> None:
    page = opened(desk, deploys, idle=True)
    second(deploys)
    page.evaluate(LOOK)
    until(lambda: stamps(page) == "2 2 1", 15, "the next deploy")
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
    page.unroute("**/board/api/state*")
    cut_off(page)
    page.reload()
    expect(page.get_by_test_id("offline")).to_be_visible()
    assert page.evaluate(STAMPS) == "2 2 1"


def test_a_board_with_somebody_waiting_is_not_loaded_again(desk: Desk, deploys: Deploys) -> None:
    page = opened(desk, deploys)
    kept = page.evaluate(CACHED)
    second(deploys)
    page.evaluate(LOOK)
    until(lambda: page.evaluate(CACHED) not in (kept, []), 15, "the next deploy's shell")
    page.wait_for_timeout(STAYS_MS)
    assert stamps(page) == "1 1 1"


def test_a_board_in_its_shift_keeps_its_sound_and_its_files(desk: Desk, deploys: Deploys) -> None:
    page = opened(desk, deploys, idle=True)
    page.locator(".shift button").click()
    page.keyboard.press("Escape")
    kept = page.evaluate(CACHED)
    second(deploys)
    page.evaluate(LOOK)
    until(lambda: page.evaluate(CACHED) not in (kept, []), 15, "the next deploy's shell")
    page.wait_for_timeout(STAYS_MS)
    assert page.evaluate(STAMPS) == "1 1 1"
    page.evaluate("location.hash = '#manager'")
    until(lambda: stamps(page) == "2 2 2", 15, "a manager's page of one deploy")


def test_a_module_of_the_next_deploy_never_joins_an_old_page(desk: Desk, deploys: Deploys) -> None:
    page = opened(desk, deploys)
    second(deploys)
    page.evaluate("location.hash = '#manager'")
    seen: list[str] = []

    def whole() -> bool:
        seen.append(stamps(page))
        return seen[-1] == "2 2 2"

    until(whole, 15, "a page that is all of the next deploy")
    assert not [one for one in seen if one.endswith("2") and one != "2 2 2"]


def test_a_deploy_that_is_torn_is_not_taken_at_all(desk: Desk, deploys: Deploys) -> None:
    page = opened(desk, deploys)
    kept = page.evaluate(CACHED)
    second(deploys)
    deploys.torn = ("board-state.js",)
    page.evaluate(LOOK)
    page.wait_for_timeout(STAYS_MS)
    assert page.evaluate(CACHED) == kept
    cut_off(page)
    page.reload()
    expect(page.get_by_test_id("offline")).to_be_visible()
    assert page.evaluate(STAMPS) == "1 1 1"


def test_a_full_disk_costs_the_worker_and_nothing_else(desk: Desk, deploys: Deploys) -> None:
    page = desk.context().new_page()
    client = page.context.new_cdp_session(page)
    client.send("Storage.overrideQuotaForOrigin", {"origin": deploys.url, "quotaSize": 2_000})
    code = desk.shop.running.demo["stores"]["storgatan"]["enrolment_code"]
    page.goto(f"{deploys.url}/board#enrol={code}")
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
    page.wait_for_timeout(STAYS_MS)
    assert not page.evaluate("Boolean(navigator.serviceWorker.controller)")
    page.reload()
    expect(page.get_by_test_id("light")).to_have_attribute("data-light", "live")


def test_the_board_in_the_demos_frame_is_renewed_in_its_frame(desk: Desk) -> None:
    with before(desk.base_url) as deploys:
        page = desk.context().new_page()
        page.goto(f"{deploys.url}/")
        board = page.frame_locator("#board")
        expect(board.get_by_test_id("count-arrived")).to_be_visible()
        frame = page.frames[1]
        until(lambda: frame.evaluate("Boolean(navigator.serviceWorker.controller)"), what="worker")
        page.evaluate("document.body.dataset.stays = 'yes'")
        second(deploys)
        frame.evaluate(LOOK)
        page.wait_for_timeout(STAYS_MS)
        expect(board.get_by_test_id("count-arrived")).to_be_visible()
        assert page.evaluate("document.body.dataset.stays") == "yes"
        assert not page.evaluate("Boolean(navigator.serviceWorker.controller)")
