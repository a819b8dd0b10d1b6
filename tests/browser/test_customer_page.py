"""The customer's link, on a phone that runs no scripts."""

from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.screens import Desk, Order, until

pytestmark = pytest.mark.browser

WEIGHT_BYTES_MOST = 30_000


@pytest.fixture
def phone(desk: Desk) -> Page:
    size = {"width": 390, "height": 844}
    return desk.context(java_script_enabled=False, viewport=size).new_page()


def link_of(order: Order) -> str:
    return str(order.seen()["link"])


def whereabouts(order: Order) -> dict[str, Any]:
    found: dict[str, Any] = order.seen()["pickup"]
    return found


def has_focus(place: Locator) -> bool:
    return bool(place.evaluate("element => element === document.activeElement"))


def tab_to(place: Locator) -> None:
    """Press Tab until the focus is there; a page has fewer than thirty stops."""
    for _ in range(30):
        if has_focus(place):
            return
        place.page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {place}")


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
    phone.get_by_label("Where shall we put it?").select_option("Back seat")
    phone.get_by_role("button", name="I'm here").click()
    expect(phone.get_by_role("heading")).to_have_text("We know you are here")
    card = order.arrived(board)
    expect(card).to_have_attribute("data-stall", "B2")
    expect(card).to_contain_text("grey Volvo")
    expect(card).to_contain_text("back seat")


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
    assert has_focus(phone.get_by_label("Stall number on the sign"))
    expect(phone.get_by_label("Stall number on the sign")).to_have_value("5!")


def test_a_whole_pickup_without_scripts_and_in_two_languages(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Play")
    phone.goto(link_of(order))
    phone.locator("summary", has_text="English").click()
    phone.get_by_role("link", name="Deutsch").click()
    expect(phone.get_by_role("heading")).to_have_text("Ihre Bestellung ist fertig")
    phone.get_by_role("button", name="30 Min").click()
    expect(phone.get_by_role("heading")).to_have_text("Bis gleich")
    first = whereabouts(order)["eta"]
    phone.get_by_role("button", name="+20 Min").click()
    expect(phone.get_by_text("Wir erwarten Sie")).to_be_visible()
    assert whereabouts(order)["eta"] > first

    phone.locator("summary", has_text="Jemand anderes holt ab").click()
    phone.get_by_role("button", name="Namen speichern").click()
    expect(phone.get_by_role("alert")).to_have_text(
        "Bitte schreiben Sie einen Namen mit 1 bis 40 Zeichen."
    )
    phone.get_by_label("Name der Person").fill("Anna")
    phone.keyboard.press("Enter")
    expect(phone.get_by_text("Anna holt ab")).to_be_visible()

    phone.locator("summary", has_text="Deutsch").click()
    phone.get_by_role("link", name="English").click()
    phone.get_by_label("Stall number on the sign").fill("7")
    phone.get_by_role("button", name="I'm here").click()
    expect(phone.get_by_role("heading")).to_have_text("We know you are here")
    assert (whereabouts(order)["stage"], whereabouts(order)["stall"]) == ("arrived", "7")
    phone.get_by_role("button", name="I pick it up myself").click()
    expect(phone.get_by_text("Anna picks up")).to_have_count(0)
    phone.get_by_role("button", name="I'm coming inside").click()
    expect(phone.get_by_role("heading")).to_have_text("Please come to the counter")
    phone.get_by_role("button", name="I had to leave").click()
    expect(phone.get_by_role("button", name="I'm here")).to_be_visible()
    assert whereabouts(order)["stage"] == "expected"


def test_the_keyboard_is_enough(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Keys")
    phone.goto(link_of(order))
    tab_to(phone.locator("summary", has_text="English"))
    phone.keyboard.press("Enter")
    tab_to(phone.get_by_role("link", name="Svenska"))
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("heading")).to_have_text("Din beställning är klar")
    tab_to(phone.get_by_role("button", name="10 min", exact=True))
    phone.keyboard.press("Space")
    expect(phone.get_by_role("heading")).to_have_text("Vi ses snart")
    tab_to(phone.get_by_label("Platsens nummer"))
    phone.keyboard.type("5")
    tab_to(phone.get_by_label("Var ska det läggas?"))
    phone.keyboard.press("ArrowDown")
    tab_to(phone.locator("summary", has_text="Någon annan hämtar"))
    phone.keyboard.press("Space")
    expect(phone.get_by_label("Namn på den som hämtar")).to_be_visible()
    phone.get_by_label("Platsens nummer").focus()
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("heading")).to_have_text("Vi vet att du är här")
    here = whereabouts(order)
    assert (here["stall"], here["placement"]) == ("5", "trunk")


def test_two_taps_are_one(desk: Desk, phone: Page) -> None:
    order = desk.shop.ready("Web Twice")
    phone.goto(link_of(order))
    phone.get_by_role("button", name="10 min").dblclick()
    expect(phone.get_by_role("heading")).to_have_text("See you soon")
    events = [one["type"] for one in order.running.events() if order.order_id in one["order_ids"]]
    assert events.count("customer_on_the_way") == 1
    assert "eta_changed" not in events


def test_a_form_on_another_site_changes_nothing(desk: Desk) -> None:
    order = desk.shop.ready("Web Foreign")
    page = desk.context().new_page()
    link = link_of(order)
    page.set_content(
        f'<form method="post" action="{link}"><button name="action" value="arrived">Win</button>'
    )
    with page.expect_response(link) as answered:
        page.get_by_role("button", name="Win").click()
    assert answered.value.status == 403
    assert whereabouts(order)["stage"] == "expected"


def test_looking_twenty_times_changes_nothing(desk: Desk) -> None:
    order = desk.shop.ready("Web Looks")
    running = desk.shop.running
    path = urlsplit(link_of(order)).path
    until(lambda: running.screen(order.phone), what="the READY text")
    before = len(running.events())
    for number in range(20):
        agent = {"User-Agent": f"facebookexternalhit/1.{number}"}
        assert running.call("GET", f"{path}?language=sv", headers=agent).status == 200
    running.call("HEAD", path)
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
