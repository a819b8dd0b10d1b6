"""The customer's link, on a phone that runs no scripts."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import Desk, Order, scrolls_sideways, until

pytestmark = pytest.mark.browser

WEIGHT_BYTES_MOST = 30_000


@pytest.fixture
def phone(desk: Desk) -> Page:
    size = {"width": 390, "height": 844}
    return desk.context(java_script_enabled=False, viewport=size).new_page()


def link_of(order: Order) -> str:
    return str(order.seen()["link"])


def test_on_my_way_takes_one_tap(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Way")
    phone.goto(link_of(order))
    expect(phone.get_by_role("heading")).to_have_text("Your order is ready")
    phone.get_by_role("button", name="10 min").click()
    expect(phone.get_by_role("heading")).to_have_text("See you soon")
    pickup = order.seen()["pickup"]
    assert pickup["stage"] == "on_the_way"
    assert pickup["eta"] is not None


def test_here_takes_stall_and_vehicle_to_the_board(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Here")
    board = desk.board()
    phone.goto(link_of(order))
    phone.get_by_label("Stall number on the sign").fill("b2")
    phone.get_by_label("What are you driving?").fill("grey Volvo")
    phone.get_by_role("button", name="I'm here").click()
    expect(phone.get_by_role("heading")).to_have_text("We know you are here")
    card = order.arrived(board)
    expect(card).to_have_attribute("data-stall", "B2")
    expect(card).to_contain_text("grey Volvo")


def test_whoever_is_here_can_still_correct_the_stall(desk: Desk, phone: Page) -> None:
    order = desk.shop.here("Web Moved", "1")
    phone.goto(link_of(order))
    phone.get_by_label("Stall number on the sign").fill("4")
    phone.get_by_role("button", name="Tell the store").click()
    expect(phone.get_by_role("heading")).to_have_text("We know you are here")
    assert order.seen()["pickup"]["stall"] == "4"


def test_a_stall_that_cannot_be_is_asked_again_and_changes_nothing(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Wrong")
    phone.goto(link_of(order))
    phone.get_by_label("Stall number on the sign").fill("5!")
    phone.get_by_role("button", name="I'm here").click()
    expect(phone.get_by_role("alert")).to_contain_text("up to three letters or digits")
    assert order.seen()["pickup"]["stage"] == "expected"


def test_looking_twenty_times_changes_nothing(desk: Desk) -> None:
    order = desk.shop.ready("Web Looks")
    running = desk.shop.running
    path = urlsplit(link_of(order)).path
    until(lambda: running.screen(order.phone), what="the READY text")
    before = len(running.events())
    for _ in range(20):
        assert running.call("GET", path).status == 200
    assert len(running.events()) == before


def test_a_wrong_token_is_not_found_and_says_what_to_do(desk: Desk, phone: Page) -> None:
    right = link_of(desk.shop.ready("Web Token"))
    wrong = right[:-1] + ("A" if right[-1] != "A" else "B")
    response = phone.goto(wrong)
    assert response is not None
    assert response.status == 404
    expect(phone.get_by_role("heading")).to_have_text("This link does not work any more")
    assert phone.get_by_role("button").count() == 0


def test_the_page_shows_the_code_that_the_texts_give(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Code")
    reply = order.text("omw 10")
    phone.goto(link_of(order))
    code = phone.locator(".codebox b").inner_text()
    assert code in reply
    assert len(code) == 4


def test_the_page_and_all_it_loads_weigh_under_30_kilobytes(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Weight")
    loaded: list[int] = []
    phone.on("response", lambda response: loaded.append(len(response.body())))
    phone.goto(link_of(order), wait_until="networkidle")
    assert len(loaded) >= 2
    assert sum(loaded) < WEIGHT_BYTES_MOST


def test_a_swedish_customer_reads_swedish(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Elin", store_id="storgatan")
    phone.goto(link_of(order))
    expect(phone.get_by_role("heading")).to_have_text("Din beställning är klar")
    expect(phone.locator("html")).to_have_attribute("lang", "sv")
    phone.get_by_role("button", name="Jag är här").click()
    expect(phone.get_by_role("heading")).to_have_text("Vi vet att du är här")


def test_it_fits_the_narrowest_phone(desk: Desk) -> None:
    order = desk.shop.here("W" * 40, "1")
    page = desk.context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(link_of(order))
    assert not scrolls_sideways(page)
