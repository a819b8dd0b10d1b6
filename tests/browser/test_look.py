"""What every page keeps to: WCAG 2.2 AA, targets for gloves, its width, and no foreign code."""

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from chalicelib.domain import facts
from chalicelib.domain.pickup import FOLLOW_UP, TAKE_IN, Task
from tests.browser.looks import VENDOR, axe, sticking_out, too_small
from tests.browser.screens import Desk, Order, Shop, scrolls_sideways, tablet, unfold

pytestmark = pytest.mark.browser

Happens = Callable[[Order, facts.Fact], None]


def test_axe_is_the_file_that_was_taken() -> None:
    lock = json.loads((VENDOR / "vendor.lock.json").read_text(encoding="utf-8"))
    for name, taken in lock.items():
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == taken["sha256"]


def test_axe_finds_what_is_wrong(desk: Desk) -> None:
    page = desk.context().new_page()
    page.set_content("<main><button></button><img src='x.png'></main>")
    assert {one.partition(":")[0] for one in axe(page)} >= {"button-name", "image-alt"}


def test_the_board_is_accessible_in_both_colours(desk: Desk) -> None:
    order = desk.shop.here("Ada Access")
    order.text("grey volvo, trunk")
    page = desk.board(person="Ana", color_scheme="dark")
    expect(order.arrived(page)).to_contain_text("grey volvo")
    assert axe(page) == []
    order.card(page).get_by_role("button", name="Claim").click()
    expect(order.card(page)).to_have_attribute("data-stage", "claimed")
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert axe(page) == []


def test_the_demo_is_accessible_in_both_colours(desk: Desk) -> None:
    page = desk.demo(viewport={"width": 1366, "height": 768}, color_scheme="dark")
    expect(page.locator("#orders li").first).to_be_visible()
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    assert axe(page) == []


@pytest.mark.parametrize("store", ["main-st", "storgatan"])
def test_the_customers_page_is_accessible_in_both_colours(desk: Desk, store: str) -> None:
    order = desk.shop.ready("Cleo Page", store_id=store)
    link = str(order.seen()["link"])
    page = desk.context(viewport={"width": 390, "height": 844}).new_page()
    page.goto(link)
    assert axe(page) == []
    page.locator("button.main").click()
    expect(page.locator(".track i:last-child")).to_have_class("on")
    assert (axe(page), too_small(page)) == ([], [])
    page.emulate_media(color_scheme="dark")
    assert axe(page) == []
    page.goto(f"{link}x")
    assert axe(page) == []


def with_tasks(shop: Shop, happens: Happens) -> Order:
    """A customer with something to do of every kind, and one whose goods are to be put back."""
    order, late = shop.here("Tom Tasks"), shop.ready("Lotta Late")
    for kind in (TAKE_IN, FOLLOW_UP):
        note = "a pair of blue shoes, bought last week and far too small"
        for one in (order, late):
            new = Task(f"{kind}{one.order_id}", kind, datetime.now(UTC), note)
            happens(one, facts.TaskOpened(new))
    ended = {"keep_ended_at": datetime.now(UTC)}
    happens(late, facts.OrderAmended(late.order_id, ended))
    return order


def test_tasks_are_accessible_in_both_colours(desk: Desk, happens: Happens) -> None:
    order = with_tasks(desk.shop, happens)
    page = desk.board(person="Ana", color_scheme="dark")
    unfold(page)
    expect(order.arrived(page).locator(".task")).to_have_count(2)
    expect(page.locator("[data-task=put_back]").first).to_be_visible()
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert axe(page) == []


def test_the_board_fits_every_width_and_every_button_takes_a_glove(
    desk: Desk, happens: Happens
) -> None:
    order = desk.shop.here("W" * 30)
    with_tasks(desk.shop, happens)
    page = desk.board(person="Ana")
    expect(order.arrived(page)).to_be_visible()
    for width in (360, 820, 1180, 1366, 1600):
        page.set_viewport_size({"width": width, "height": 820})
        found = (width, scrolls_sideways(page), too_small(page), sticking_out(page))
        assert found == (width, False, [], [])


def test_a_phone_of_360_pixels_shows_every_page_without_sideways_scroll(desk: Desk) -> None:
    size = {"width": 360, "height": 740}
    order = desk.shop.here("Narrow Nell")
    demo = desk.demo(viewport=size)
    expect(order.card(tablet(demo))).to_be_visible()
    assert not scrolls_sideways(demo)
    customer = desk.context(viewport=size).new_page()
    customer.goto(order.seen()["link"])
    assert not scrolls_sideways(customer)


def test_a_name_from_the_right_leaves_digits_and_code_where_they_belong(desk: Desk) -> None:
    page = desk.board()
    order = desk.shop.here("مرحبا 12 أنا")
    line = order.card(page).locator("h3")
    whole, name = line.bounding_box(), line.locator("bdi").bounding_box()
    assert whole is not None
    assert name is not None
    assert name["x"] == pytest.approx(whole["x"], abs=1)
