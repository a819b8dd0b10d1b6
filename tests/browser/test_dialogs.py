"""What is behind the buttons: more of a card, find, recall, pause, people, and who acts."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.screens import Desk, Order, hand_over, scrolls_sideways, unfold, until
from tests.browser.test_look import too_small

pytestmark = pytest.mark.browser

TOO_LONG = 170
WIDTHS = (320, 360, 1280)
WITH_KEYBOARD: ViewportSize = {"width": 1280, "height": 380}
DIALOGS_OF_CARD = ("message", "stall", "bins", "person", "preparing", "cancel")


def also(desk: Desk, page: Page, person: str) -> None:
    """Somebody else is signed in on the tablet too."""
    who = {"name": person, "pin": desk.pin(person)}
    assert page.request.post(f"{desk.base_url}/board/sign-in", data=who).ok
    page.reload()
    expect(page.get_by_test_id("count-arrived")).to_be_visible()


def more(page: Page, order: Order) -> Locator:
    """Everything else that can be done with an arrived order's card."""
    order.arrived(page).get_by_role("button", name="More for").click()
    return page.get_by_test_id("more")


def dialog_of(page: Page, order: Order, kind: str) -> Locator:
    """A dialog behind that of the card."""
    words = {
        "message": "Message",
        "stall": "Correct the stall",
        "bins": "Correct bins",
        "person": "Another person",
        "preparing": "Back to preparing",
        "cancel": "Cancel order",
    }
    more(page, order).get_by_role("button", name=words[kind], exact=True).click()
    return page.get_by_test_id(kind)


def last(desk: Desk, kind: str, order: Order) -> dict[str, Any]:
    """The newest event of a kind about an order, once there is one."""

    def found() -> dict[str, Any] | None:
        its = [one for one in desk.shop.running.events() if order.order_id in one["order_ids"]]
        return next((one for one in reversed(its) if one["type"] == kind), None)

    event: dict[str, Any] = until(found, what=kind)
    return event


def screen(order: Order) -> list[str]:
    """What the customer's phone was sent."""
    texts = order.running.screen(order.phone)
    return [one["body"] for one in texts if one["direction"] == "outbound"]


def test_a_ready_made_answer_arrives_in_the_customers_language(desk: Desk) -> None:
    page = desk.board("storgatan", person="Ana")
    page.add_init_script("localStorage.setItem('imhere.language', 'en')")
    page.reload()
    order = desk.shop.here("Sven Svensk", store_id="storgatan")
    dialog = dialog_of(page, order, "message")
    dialog.get_by_role("button", name="Please open the trunk").click()
    expect(page.get_by_test_id("message")).to_have_count(0)
    until(lambda: any("bagageluckan" in text for text in screen(order)), what="the answer")
    assert not any("trunk" in text for text in screen(order))
    again = dialog_of(page, order, "message")
    expect(again.locator(".thread .ours")).to_contain_text("Please open the trunk")
    page.keyboard.press("Escape")
    order.signal("left")


def test_own_words_are_counted_and_sent_as_they_are(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Owen Words")
    order.text("I have the dog in the back")
    dialog = dialog_of(page, order, "message")
    expect(dialog.locator(".thread")).to_contain_text("I have the dog in the back")
    words = dialog.get_by_label("Or in your own words")
    words.press_sequentially("x" * TOO_LONG, delay=0)
    expect(dialog.locator(".count")).to_have_text("160 / 160")
    words.fill("Blue van, two minutes")
    dialog.get_by_role("button", name="Send", exact=True).click()
    until(lambda: any("Blue van, two minutes" in text for text in screen(order)), what="the text")
    order.signal("left")


def test_who_may_not_be_texted_is_called_and_it_is_kept_who_looked(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Stella Stop")
    order.text("STOP")
    dialog = more(page, order)
    expect(dialog.get_by_role("alert")).to_contain_text("No texts: call.")
    assert dialog.get_by_role("button", name="Message", exact=True).count() == 0
    dialog.get_by_role("button", name="Show phone number").click()
    link = page.get_by_test_id("phone").get_by_role("link")
    expect(link).to_have_attribute("href", f"tel:{order.phone}")
    shown = last(desk, "phone_shown", order)
    assert shown["data"]["by"] == "Ana"
    assert order.phone not in str(shown)
    page.keyboard.press("Escape")
    order.signal("left")


def test_a_stall_is_corrected_with_one_tap(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Stan Stall", "5")
    dialog_of(page, order, "stall").get_by_role("button", name="Stall 12").click()
    expect(order.arrived(page)).to_have_attribute("data-stall", "12")
    dialog_of(page, order, "stall").get_by_role("button", name="At the counter").click()
    expect(order.arrived(page)).to_have_attribute("data-stall", "")
    assert order.seen()["pickup"]["stage"] == "arrived"
    order.signal("left")


def test_bins_are_corrected_without_a_text(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Berta Bins")
    dialog = dialog_of(page, order, "bins")
    dialog.get_by_label("Bin", exact=True).fill("C7")
    dialog.get_by_role("button", name="Fridge").click()
    dialog.get_by_role("button", name="Save").click()
    expect(order.arrived(page).locator(".bin.chilled")).to_contain_text("C7")
    assert sum("READY" in text for text in screen(order)) == 1
    order.signal("left")


def test_another_person_needs_the_managers_pin_once_it_is_ready(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Paula Person")
    dialog = dialog_of(page, order, "person")
    dialog.get_by_label("Name").fill("Otto Other")
    expect(dialog.locator(".lacks")).to_have_text("Still needed: PIN")
    dialog.get_by_label("PIN").fill("9999")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("That is no manager")
    dialog.get_by_label("PIN").fill(desk.pin("Mia"))
    dialog.get_by_role("button", name="Save").click()
    expect(order.arrived(page).locator("[data-chip=person]")).to_contain_text("Otto Other")
    order.signal("left")


def test_before_ready_another_person_is_named_without_a_pin(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.order("Petra Early")
    unfold(page)
    order.card(page).get_by_role("button", name="Ready:").click()
    page.get_by_test_id("ready").get_by_role("button", name="More").click()
    page.get_by_test_id("more").get_by_role("button", name="Another person").click()
    dialog = page.get_by_test_id("person")
    assert dialog.locator(".pad").count() == 0
    dialog.get_by_label("Name").fill("Emil Early")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    expect(order.card(page).locator("[data-chip=person]")).to_contain_text("Emil Early")


def test_what_could_not_be_gathered_is_said_with_ready_and_to_the_customer(desk: Desk) -> None:
    page = desk.board(person="Ana")
    milk = {"line_id": "m", "sku": "MILK", "name": "Milk", "quantity": 2}
    order = desk.shop.order("Greta Gathers", lines=[milk])
    unfold(page)
    order.card(page).get_by_role("button", name="Ready:").click()
    dialog = page.get_by_test_id("ready")
    dialog.get_by_label("Bin").fill("C4")
    missing = dialog.get_by_role("button", name="Missing")
    missing.click()
    line = dialog.locator("[data-line=m]")
    line.get_by_role("button", name="One more").click()
    expect(missing).to_contain_text("1")
    assert line.get_by_role("button", name="Refused").count() == 0
    dialog.get_by_role("button", name="Ready", exact=True).click()
    expect(dialog).to_have_count(0)
    until(lambda: order.seen()["status"] == "ready", what="ready")
    assert order.seen()["lines"][0]["ready"] == 1
    expect(order.card(page).locator("[data-chip=short]")).to_have_text("1 missing")
    until(lambda: "Missing: 1" in str(desk.shop.running.screen(order.phone)), what="the text")


def test_an_order_is_cancelled_by_the_managers_pin_and_a_reason_alone(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Carl Cancel")
    dialog = dialog_of(page, order, "cancel")
    expect(dialog.locator(".lacks")).to_have_text("Still needed: a reason, PIN")
    dialog.get_by_role("button", name="Goods damaged").click()
    dialog.get_by_label("PIN").fill("1234")
    dialog.get_by_role("button", name="Cancel order").click()
    expect(dialog.get_by_role("alert")).to_contain_text("That is no manager")
    assert order.seen()["status"] == "ready"
    dialog.get_by_label("PIN").fill(desk.pin("Mia"))
    dialog.get_by_role("button", name="Cancel order").click()
    expect(order.card(page)).to_have_count(0)
    assert order.seen()["status"] == "cancelled"


def test_keep_longer_and_back_to_preparing(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Kurt Keep")
    until_then = order.seen()["kept_until"]
    more(page, order).get_by_role("button", name="Keep longer").click()
    expect(page.get_by_test_id("toast")).to_contain_text("is kept until")
    assert order.seen()["kept_until"] > until_then
    behind = more(page, order)
    expect(behind.get_by_role("button", name="Keep longer")).to_be_visible()
    expect(behind.get_by_role("button", name="Send READY again")).to_have_count(0)
    page.keyboard.press("Escape")
    dialog = dialog_of(page, order, "preparing")
    dialog.get_by_role("button", name="Back to preparing").click()
    until(lambda: order.seen()["status"] == "preparing", what="the way back")
    order.signal("left")


def test_ready_is_sent_again_to_who_is_not_here(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.ready("Kerstin Keep")
    told = len(screen(order))
    unfold(page)
    order.card(page).get_by_role("button", name="Customer is here").click()
    page.get_by_test_id("here").get_by_role("button", name="More").click()
    page.get_by_test_id("more").get_by_role("button", name="Send READY again").click()
    until(lambda: len(screen(order)) > told, what="the text")


def test_find_knows_tomorrows_order_and_says_that_the_customer_is_here(desk: Desk) -> None:
    page = desk.board(person="Ana")
    tomorrow = (datetime.now(UTC) + timedelta(days=2)).isoformat()
    order = desk.shop.order("Tómas Tomorrow", due_at=tomorrow)
    assert order.card(page).count() == 0
    page.get_by_role("button", name="Find customer").click()
    dialog = page.get_by_test_id("find")
    dialog.get_by_label("Code, order number").fill("tomas tom")
    expect(dialog).to_contain_text("Not on the board")
    dialog.get_by_role("button", name="Tómas Tomorrow").click()
    page.get_by_test_id("here").get_by_role("button", name="Stall 6").click()
    expect(order.arrived(page)).to_have_attribute("data-stall", "6")
    order.signal("left")


def test_find_shows_the_board_at_once_and_says_what_to_try_where_nobody_is(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Fiona Find")
    expect(order.arrived(page)).to_be_visible()
    page.route("**/board/api/find*", lambda route: route.abort())
    page.get_by_role("button", name="Find customer").click()
    dialog = page.get_by_test_id("find")
    words = dialog.get_by_label("Code, order number")
    words.fill("fiona")
    expect(dialog.get_by_role("button", name="Fiona Find")).to_be_visible()
    page.unroute("**/board/api/find*")
    words.fill("nobody at all")
    expect(dialog.get_by_role("status")).to_contain_text("Nobody found. Try the code")
    page.keyboard.press("Escape")
    order.signal("left")


def test_what_was_handed_over_is_recalled_and_something_missing_opens_a_card(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.ready("Rebecca Recall")
    code = order.text("I'm here, spot 5").split("code is ")[1][:4]
    order.arrived(page).get_by_role("button", name="Claim").click()
    order.card(page).get_by_role("button", name="Hand over").click()
    hand_over(page, code)
    expect(order.card(page)).to_have_count(0)
    page.get_by_role("button", name="Recall").click()
    line = page.locator(f'[data-recall~="{order.order_id}"]')
    expect(line).to_contain_text("Rebecca Recall")
    expect(line).to_contain_text("code")
    expect(line).to_contain_text("Ana")
    line.get_by_role("button", name="Something missing").click()
    dialog = page.get_by_test_id("missing")
    dialog.get_by_label("What is missing?").fill("two bottles of milk")
    dialog.get_by_role("button", name="Open a card").click()
    unfold(page)
    card = page.locator("[data-testid=card]", has_text="two bottles of milk")
    expect(card).to_be_visible()
    card.get_by_role("button", name="Done").click()
    expect(card).to_have_count(0)


def test_a_short_pause_needs_a_reason_and_a_long_one_the_manager(desk: Desk) -> None:
    page = desk.board(person="Ana")
    page.get_by_role("button", name="Pause", exact=True).click()
    dialog = page.get_by_test_id("pause")
    expect(dialog.locator(".lacks")).to_have_text("Still needed: a reason")
    dialog.get_by_role("button", name="Too much to do").click()
    dialog.locator("[data-choice='60']").click()
    expect(dialog.locator(".lacks")).to_have_text("Still needed: PIN")
    dialog.get_by_label("PIN").fill("1234")
    dialog.get_by_role("button", name="Pause", exact=True).click()
    expect(dialog.get_by_role("alert")).to_contain_text("That is no manager")
    dialog.locator("[data-choice='15']").click()
    dialog.get_by_role("button", name="Pause", exact=True).click()
    expect(page.locator(".bar.paused")).to_contain_text("PAUSED until")
    page.get_by_role("button", name="Pause", exact=True).or_(
        page.locator(".top").get_by_role("button", name="Paused")
    ).first.click()
    page.get_by_test_id("pause").get_by_role("button", name="Open again").click()
    expect(page.locator(".bar.paused")).to_have_count(0)


def test_the_growing_delay_after_wrong_pins_is_told_in_seconds(desk: Desk) -> None:
    page = desk.board(person="Ana")
    page.locator(".people").click()
    page.get_by_role("button", name="Sign in another person").click()
    dialog = page.get_by_test_id("sign-in")
    dialog.get_by_role("button", name="Bo", exact=True).click()
    for _ in range(6):
        dialog.get_by_label("PIN").fill("0000")
        dialog.get_by_role("button", name="Sign in", exact=True).click()
        expect(dialog.get_by_label("PIN")).to_have_value("")
        if "seconds" in dialog.get_by_role("alert").inner_text():
            break
    expect(dialog.get_by_role("alert")).to_contain_text("Try again in")
    expect(dialog.get_by_role("button", name="Sign in", exact=True)).to_be_disabled()
    expect(dialog.get_by_role("alert")).not_to_contain_text("Try again in")
    dialog.get_by_label("PIN").fill(desk.pin("Bo"))
    dialog.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.locator(".people")).to_contain_text("Bo")


def test_the_managers_page_is_offered_to_a_manager_alone(desk: Desk) -> None:
    page = desk.board(person="Ana")
    page.locator(".people").click()
    expect(page.get_by_test_id("people").get_by_role("button", name="Settings")).to_be_visible()
    assert page.get_by_test_id("people").get_by_role("button", name="Manager").count() == 0
    page.keyboard.press("Escape")
    also(desk, page, "Mia")
    page.locator(".people").click()
    page.get_by_test_id("people").get_by_role("button", name="Manager").click()
    until(lambda: page.evaluate("location.hash") == "#manager", what="the manager's page")


def test_who_acts_is_asked_once_and_changed_with_one_tap(desk: Desk) -> None:
    page = desk.board(person="Ana")
    also(desk, page, "Bo")
    order = desk.shop.here("Wilma Who")
    order.arrived(page).get_by_role("button", name="Claim").click()
    page.get_by_test_id("who").get_by_role("button", name="Bo").click()
    expect(order.card(page)).to_contain_text("BO IS OUT")
    dialog = dialog_of(page, order, "message")
    expect(dialog.get_by_role("button", name="Bo", pressed=True)).to_be_visible()
    dialog.get_by_role("button", name="Ana", exact=True).click()
    dialog.get_by_role("button", name="2 more minutes").click()
    expect(page.get_by_test_id("message")).to_have_count(0)
    again = dialog_of(page, order, "message")
    expect(again.locator(".thread .ours")).to_contain_text("Ana")
    page.keyboard.press("Escape")
    order.signal("left")


def test_settings_are_of_this_tablet_alone(desk: Desk) -> None:
    page = desk.board(person="Ana", color_scheme="dark")
    page.locator(".people").click()
    page.get_by_test_id("people").get_by_role("button", name="Settings").click()
    dialog = page.get_by_test_id("settings")
    dialog.get_by_role("button", name="Light").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    dialog.get_by_role("button", name="Svenska").click()
    expect(page.locator("html")).to_have_attribute("lang", "sv")
    page.get_by_test_id("settings").get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    dialog.get_by_role("button", name="Silent for 60 seconds").click()
    expect(dialog.get_by_role("button", name="Silent for 60 seconds", pressed=True)).to_be_visible()
    dialog.get_by_role("button", name="Silent for 60 seconds").click()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")


def test_every_dialog_of_a_card_fits_a_phone_and_a_tablet_with_its_keyboard_up(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Wide " + "W" * 30)
    for kind in DIALOGS_OF_CARD:
        page.set_viewport_size({"width": 1280, "height": 800})
        dialog = dialog_of(page, order, kind)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 740})
            found = (kind, width, scrolls_sideways(page), wider(dialog), too_small(page))
            assert found == (kind, width, False, False, [])
        page.set_viewport_size(WITH_KEYBOARD)
        for button in dialog.locator("[type=submit]").all():
            box = button.bounding_box()
            assert box is not None
            assert box["y"] + box["height"] <= WITH_KEYBOARD["height"], kind
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
    page.set_viewport_size({"width": 1280, "height": 800})
    order.signal("left")


def wider(dialog: Locator) -> bool:
    """Whether the dialog's content is wider than the dialog."""
    return bool(dialog.locator(".body").evaluate("body => body.scrollWidth > body.clientWidth + 1"))
