"""The whole pickup on the demo's page: shop, phone and tablet, with nothing but clicks and keys.

It takes a picture on the way. It goes to `docs/pictures` (for the README) only when the environment
variable IMHERE_PICTURES is set; then the test also lets three minutes pass, so that the board shows
waits of every colour. Otherwise it is written to the test's own folder at once, and a test run
leaves the tree as it was. The pictures of the board alone are those of `test_pictures.py`.
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Locator, Page, expect

from local.engine import ROOT
from tests.browser.screens import Desk, Order, hand_over, sign_in, tablet, unfold, until
from tests.system.running import Running

pytestmark = pytest.mark.browser

PHONE = "+12025550187"
UNDO_SECONDS = 10
DEMO = {"width": 1600, "height": 1000}


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = ROOT / "docs" / "pictures" if for_readme() else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def for_readme() -> bool:
    return bool(os.environ.get("IMHERE_PICTURES"))


def let_them_wait(running: Running, board: FrameLocator) -> None:
    """Piotr until he is late; Aino comes again when it is time to be almost late by then."""
    aino = Order(running, "DEMO-01", "+12025550141")
    aino.signal("left")
    wait = board.get_by_test_id("oldest-wait")
    expect(wait).to_have_text("0:50", timeout=60_000)
    aino.signal("on_my_way", minutes=5)
    aino.signal("arrived", stall="12", vehicle="blue Skoda", placement="trunk")
    expect(wait).to_have_text("3:02", timeout=150_000)


def bubbles(demo: Page, side: str) -> Locator:
    return demo.get_by_test_id("phone").locator(f".chat .{side} p")


def say(demo: Page, words: str) -> None:
    demo.get_by_label("Text message").fill(words)
    demo.get_by_role("button", name="Send").click()


def place_order(demo: Page) -> str:
    """Robin's order, placed in the shop's pane; its id."""
    before = demo.locator("#orders li").first.get_attribute("data-order")
    demo.get_by_role("button", name="Place order").click()
    newest = demo.locator("#orders li").first
    expect(newest).not_to_have_attribute("data-order", before or "")
    expect(newest).to_contain_text("Robin Field")
    return newest.get_attribute("data-order") or ""


def last_code(demo: Page) -> str:
    """The code on the phone."""
    found = re.findall(r"code is (\d{4})", demo.locator("#texts").inner_text())
    return str(found[-1])


def test_a_pickup_from_the_order_to_the_rating_with_another_taken_back(
    desk: Desk, pictures: Path
) -> None:
    demo = desk.demo(viewport=DEMO, color_scheme="light")
    board = tablet(demo)
    board.get_by_role("button", name="Settings").click()
    board.get_by_role("button", name="Dark", exact=True).click()
    board.get_by_role("button", name="Close").click()
    if for_readme():
        let_them_wait(desk.shop.running, board)

    order = Order(desk.shop.running, place_order(demo), PHONE)
    demo.locator("#orders li").first.get_by_role("button", name="Ready").click()
    expect(bubbles(demo, "them").last).to_contain_text(re.compile(r"order \w{4} is READY until"))
    unfold(board)
    expect(order.card(board)).to_have_attribute("data-column", "ready")

    rings = board.locator("body[data-rings]")
    before = int(rings.get_attribute("data-rings") or 0)
    say(demo, "I'm here, spot 5")
    expect(bubbles(demo, "me").last).to_have_text("I'm here, spot 5")
    expect(bubbles(demo, "them").last).to_contain_text("checked in, stall 5")
    card = order.card(board)
    expect(card).to_have_attribute("data-column", "arrived")
    expect(card).to_have_attribute("data-stall", "5")
    until(lambda: int(rings.get_attribute("data-rings") or 0) > before, what="the chime")

    board.get_by_role("button", name="Start shift").click()
    sign_in(board, "Ana", desk.pin("Ana"))
    expect(board.get_by_role("button", name="Start shift")).to_have_count(0)
    say(demo, "grey volvo, back seat please")
    expect(card).to_contain_text("grey volvo")
    card.get_by_role("button", name="Claim").click()
    expect(bubbles(demo, "them").last).to_contain_text("Ana is walking out")
    expect(card).to_contain_text("ANA IS OUT")
    take_picture(demo, pictures)

    card.get_by_role("button", name="Hand over").click()
    hand_over(board, last_code(demo))
    expect(card).to_have_count(0)
    expect(demo.locator(f'#orders li[data-order="{order.order_id}"]')).to_have_attribute(
        "data-status", "picked_up"
    )
    asked = bubbles(demo, "them").filter(has_text="How was it? Reply 1-5")
    expect(asked).to_have_count(1, timeout=15_000)
    hand_over_and_take_it_back(demo, desk.shop.running)
    expect(asked).to_have_count(1)


def take_picture(demo: Page, folder: Path) -> None:
    """The three panes in mid-pickup."""
    demo.evaluate("document.activeElement?.blur()")
    demo.mouse.move(0, 0)
    until(lambda: tablet(demo).get_by_test_id("toast").count() == 0, 10, "a board without toasts")
    demo.screenshot(path=folder / "demo.png")
    assert (folder / "demo.png").stat().st_size > 50_000


def hand_over_and_take_it_back(demo: Page, running: Running) -> None:
    """Robin's next order is handed over, and within ten seconds it was a mistake."""
    board = tablet(demo)
    order = Order(running, place_order(demo), PHONE)
    demo.locator("#orders li").first.get_by_role("button", name="Ready").click()
    expect(demo.locator(f'[data-order="{order.order_id}"] .ready')).to_be_visible()
    say(demo, "here 6")
    expect(order.card(board)).to_have_attribute("data-stall", "6")
    order.card(board).get_by_role("button", name="Claim").click()
    order.card(board).get_by_role("button", name="Hand over").click()
    hand_over(board, last_code(demo))
    expect(order.card(board)).to_have_count(0)
    assert order.seen()["status"] == "picked_up"
    board.get_by_role("button", name="Undo", exact=True).click()
    expect(order.card(board)).to_have_attribute("data-stage", "claimed")
    assert order.seen()["status"] == "ready"


def test_undo_is_not_offered_after_ten_seconds(desk: Desk) -> None:
    order = desk.shop.here("Late Undo", "4")
    page = desk.context().new_page()
    page.clock.install()
    desk.enrol(page, person="Ana")
    order.card(page).get_by_role("button", name="Claim").click()
    order.card(page).get_by_role("button", name="Hand over").click()
    dialog = page.get_by_test_id("hand-over")
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="ID seen instead").click()
    dialog.get_by_role("button", name="Hand over", exact=True).click()
    undo = page.get_by_role("button", name="Undo", exact=True)
    expect(undo).to_be_visible()
    page.clock.fast_forward((UNDO_SECONDS + 1) * 1000)
    expect(undo).to_have_count(0)
