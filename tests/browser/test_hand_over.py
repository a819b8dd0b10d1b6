"""The hand-over: every bin is ticked, four proofs, lines that are short, ten seconds to undo."""

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.screens import Desk, Order, until

pytestmark = pytest.mark.browser

BINS = [
    {"bin": "Freezer 1", "pieces": 1, "zone": "frozen"},
    {"bin": "B3", "pieces": 2, "zone": "ambient"},
    {"bin": "Fridge 2", "pieces": 1, "zone": "chilled"},
]
TABS_MOST = 60


def in_bins(order: Order) -> None:
    """The order's goods stand in a shelf, a fridge and a freezer."""
    answer = order.running.api("POST", f"/v1/orders/{order.order_id}/ready", {"bins": BINS})
    assert answer.status == 200, answer.body


def opened(page: Page, order: Order) -> Locator:
    """The hand-over of an order, claimed before."""
    card = order.arrived(page)
    card.get_by_role("button", name="Claim").click()
    card.get_by_role("button", name="Hand over").click()
    dialog = page.get_by_test_id("hand-over")
    expect(dialog).to_be_visible()
    return dialog


def tick_all(dialog: Locator) -> None:
    for tick in dialog.get_by_role("checkbox").all():
        tick.check()


def go(dialog: Locator) -> Locator:
    return dialog.get_by_role("button", name="Hand over", exact=True)


def code_of(order: Order, stall: str = "5") -> str:
    """The customer is here, and was told the code."""
    return order.text(f"I'm here, spot {stall}").split("code is ")[1][:4]


def picked_up(order: Order) -> dict[str, Any]:
    """The event of the hand-over, once there is one."""

    def found() -> dict[str, Any] | None:
        events = order.running.events()
        its = [one for one in events if order.order_id in one["order_ids"]]
        return next((one for one in its if one["type"] == "order_picked_up"), None)

    event: dict[str, Any] = until(found, what="the hand-over")
    return event


def test_every_bin_is_ticked_and_what_is_missing_is_said_beside_the_button(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.order("Bea Bins")
    in_bins(order)
    code = code_of(order)
    dialog = opened(page, order)
    ticks = dialog.get_by_role("checkbox")
    expect(ticks).to_have_count(len(BINS))
    assert dialog.locator(".tick b").all_inner_texts() == ["B3", "2", "1"]
    assert dialog.locator(".zone").all_inner_texts() == ["Shelf", "Fridge", "Freezer"]
    lacks = dialog.locator(".lacks")
    expect(lacks).to_have_text("Still needed: 3 bins, code")
    dialog.get_by_label("4-digit code").fill(code)
    expect(lacks).to_have_text("Still needed: 3 bins")
    ticks.nth(0).check()
    ticks.nth(1).check()
    expect(lacks).to_have_text("Still needed: 1 bin")
    expect(go(dialog)).to_be_disabled()
    ticks.nth(2).check()
    expect(lacks).to_have_text("")
    go(dialog).click()
    expect(order.card(page)).to_have_count(0)
    assert picked_up(order)["data"]["proof"] == "code"


def test_a_wrong_code_is_told_calmly_and_keeps_the_ticks(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.ready("Wanda Wrong")
    code = code_of(order)
    dialog = opened(page, order)
    tick_all(dialog)
    dialog.get_by_label("4-digit code").fill("0000" if code != "0000" else "1111")
    go(dialog).click()
    expect(dialog.get_by_role("alert")).to_contain_text("That is not the code")
    expect(dialog.get_by_label("4-digit code")).to_have_value("")
    expect(dialog.get_by_role("checkbox").first).to_be_checked()
    assert order.seen()["status"] == "ready"
    dialog.get_by_label("4-digit code").fill(code)
    go(dialog).click()
    expect(order.card(page)).to_have_count(0)


def test_an_id_that_was_seen_is_a_proof(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Ida Seen")
    dialog = opened(page, order)
    tick_all(dialog)
    dialog.get_by_role("button", name="ID seen instead").click()
    go(dialog).click()
    expect(order.card(page)).to_have_count(0)
    assert picked_up(order)["data"]["proof"] == "id_seen"


def test_a_signature_drawn_on_the_screen_arrives_at_the_server(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Sigrid Signs")
    dialog = opened(page, order)
    tick_all(dialog)
    dialog.get_by_role("button", name="Signature instead").click()
    expect(dialog).to_contain_text("With a keyboard only, use another proof.")
    expect(dialog.locator(".lacks")).to_have_text("Still needed: signature")
    draw(page, dialog)
    expect(dialog.locator(".lacks")).to_have_text("")
    dialog.get_by_role("button", name="Clear").click()
    expect(dialog.locator(".lacks")).to_have_text("Still needed: signature")
    draw(page, dialog)
    draw(page, dialog)
    with page.expect_request("**/hand-over") as sent:
        go(dialog).click()
    expect(order.card(page)).to_have_count(0)
    assert picked_up(order)["data"]["proof"] == "signature"
    strokes = json.loads(sent.value.post_data or "")["proof"]["signature"]
    points = [point for stroke in strokes for point in stroke]
    assert len(strokes) == 2
    assert len(points) <= 600
    assert all(0 <= at <= 1000 for point in points for at in point)
    assert max(x for x, _ in points) - min(x for x, _ in points) > 400


def draw(page: Page, dialog: Locator) -> None:
    """A line from corner to corner, with the mouse."""
    area = dialog.get_by_role("img", name="Sign here")
    area.scroll_into_view_if_needed()
    box = area.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.2, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + box["height"] - 20, steps=20)
    page.mouse.up()


def test_a_manager_lets_go_of_goods_with_pin_and_reason(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Max Manager")
    dialog = opened(page, order)
    tick_all(dialog)
    dialog.get_by_role("button", name="Manager instead").click()
    lacks = dialog.locator(".lacks")
    expect(lacks).to_have_text("Still needed: a reason, PIN")
    dialog.get_by_role("button", name="No phone with them").click()
    dialog.get_by_label("PIN").fill("0000")
    go(dialog).click()
    expect(dialog.get_by_role("alert")).to_contain_text("That is no manager")
    assert order.seen()["status"] == "ready"
    dialog.get_by_label("PIN").fill(desk.pin("Mia"))
    go(dialog).click()
    expect(order.card(page)).to_have_count(0)
    assert picked_up(order)["data"]["proof"] == "manager"


def test_id_age_and_payment_are_ticked_besides_the_proof(desk: Desk) -> None:
    page = desk.board(person="Ana")
    due = {"amount": 2450, "currency": "USD"}
    order = desk.shop.here("Agnes Age", requires_id=True, min_age=18, amount_due=due)
    dialog = opened(page, order)
    dialog.get_by_role("button", name="ID seen instead").click()
    dialog.get_by_role("checkbox").first.check()
    expect(dialog.locator(".lacks")).to_have_text("Still needed: ID, age, payment")
    dialog.get_by_label("ID checked", exact=True).check()
    dialog.get_by_label("18 or older").check()
    expect(dialog.locator(".lacks")).to_have_text("Still needed: payment")
    dialog.get_by_label("Paid: $24.50").check()
    go(dialog).click()
    expect(order.card(page)).to_have_count(0)


def test_a_line_that_is_refused_is_told_to_the_shop(desk: Desk) -> None:
    page = desk.board(person="Ana")
    lines = [
        {"line_id": "m", "sku": "MILK", "name": "Milk", "quantity": 3},
        {"line_id": "r", "sku": "RYE", "name": "Rye bread", "quantity": 1},
    ]
    order = desk.shop.here("Rex Refuses", lines=lines)
    dialog = opened(page, order)
    tick_all(dialog)
    dialog.get_by_role("button", name="Missing or refused").click()
    milk = dialog.locator("[data-line=m]")
    milk.get_by_role("button", name="One more").click()
    milk.get_by_role("button", name="One more").click()
    milk.get_by_role("button", name="Refused").click()
    bread = dialog.locator("[data-line=r]")
    bread.get_by_role("button", name="One more").click()
    expect(bread.get_by_role("button", name="One more")).to_be_disabled()
    bread.get_by_role("button", name="One less").click()
    expect(dialog).to_contain_text("2 not handed over")
    dialog.get_by_role("button", name="ID seen instead").click()
    go(dialog).click()
    expect(order.card(page)).to_have_count(0)
    picked_up(order)
    shown = {one["line_id"]: one for one in order.seen()["lines"]}
    assert (shown["m"]["handed_over"], shown["m"]["refused"]) == (1, 2)
    assert (shown["r"]["handed_over"], shown["r"]["refused"]) == (1, 0)


def test_an_order_can_stay_behind_and_one_that_is_not_ready_does(desk: Desk) -> None:
    page = desk.board(person="Ana")
    taken = desk.shop.ready("Olive Orders")
    left = desk.shop.ready("Olive Orders", phone=taken.phone)
    later = desk.shop.order("Olive Orders", phone=taken.phone)
    taken.signal("arrived", stall="5")
    expect(left.arrived(page)).to_be_visible()
    dialog = opened(page, taken)
    code = left.seen()["code"]
    dialog.get_by_role("button", name=f"Leave {code} here").click()
    expect(dialog).to_contain_text(f"{later.seen()['code']} is not ready and stays here")
    tick_all(dialog)
    dialog.get_by_role("button", name="ID seen instead").click()
    go(dialog).click()
    until(lambda: taken.seen()["status"] == "picked_up", what="the hand-over")
    assert left.seen()["status"] == "ready"
    left.signal("left")


def test_a_hand_over_is_taken_back_within_ten_seconds(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Una Undo")
    dialog = opened(page, order)
    tick_all(dialog)
    dialog.get_by_role("button", name="ID seen instead").click()
    go(dialog).click()
    page.get_by_test_id("toast").get_by_role("button", name="Undo", exact=True).click()
    expect(order.arrived(page)).to_be_visible()
    assert order.seen()["status"] == "ready"
    order.signal("left")


def tab_to(page: Page, is_there: str) -> None:
    """Press Tab until the focus is where the expression says."""
    for _ in range(TABS_MOST):
        if page.evaluate(f"() => document.activeElement.matches(`{is_there}`)"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{TABS_MOST} tabs did not get to {is_there}")


def test_keys_alone_hand_over_with_the_id_ticked_and_the_focus_comes_back(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.ready("Kim Keys", requires_id=True)
    code = code_of(order)
    card = order.arrived(page)
    card.get_by_role("button", name="Claim").press("Enter")
    hand_over = card.get_by_role("button", name="Hand over")
    hand_over.press("Enter")
    expect(page.get_by_test_id("hand-over")).to_be_visible()
    page.keyboard.press("Escape")
    expect(hand_over).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(2):
        tab_to(page, "dialog [type=checkbox]:not(:checked)")
        page.keyboard.press("Space")
    tab_to(page, "dialog .pad input")
    page.keyboard.type(code)
    tab_to(page, "dialog [type=submit]:enabled")
    page.keyboard.press("Enter")
    expect(order.card(page)).to_have_count(0)
    assert order.seen()["status"] == "picked_up"
