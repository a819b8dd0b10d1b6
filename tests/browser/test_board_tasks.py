"""What is ticked on the board besides a hand-over: a return, what was missing, goods put back."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from chalicelib.domain import facts
from chalicelib.domain.pickup import FOLLOW_UP, TAKE_IN, Task
from tests.browser.screens import Desk, Order, hand_over, unfold, until

pytestmark = pytest.mark.browser

Happens = Callable[[Order, facts.Fact], None]


def task(order: Order, kind: str, note: str) -> facts.TaskOpened:
    """Something to do for an order's customer."""
    return facts.TaskOpened(Task(f"T{order.order_id}", kind, datetime.now(UTC), note))


def keep_ended(order: Order) -> facts.OrderAmended:
    """Nobody came for an order while it was kept."""
    return facts.OrderAmended(order.order_id, {"keep_ended_at": datetime.now(UTC)})


def last_event(desk: Desk) -> dict[str, object]:
    found: dict[str, object] = desk.shop.running.events()[-1]
    return found


def test_a_return_is_taken_in_step_by_step_beside_the_order(desk: Desk, happens: Happens) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Rita Return")
    happens(order, task(order, TAKE_IN, "blue shoes"))
    card = order.arrived(page)
    expect(card.locator("[data-chip=return]")).to_be_visible()
    expect(card.locator("[data-task=take_in]")).to_contain_text("blue shoes")
    card.get_by_role("button", name="Take in: Rita Return").click()
    dialog = page.get_by_test_id("take-in")
    expect(dialog.locator(".steps > li")).to_have_count(4)
    expect(dialog.get_by_role("button", name="Taken in")).to_be_disabled()
    dialog.get_by_label("blue shoes").check()
    expect(dialog.locator(".lacks")).to_have_text("Still needed: the returns bin")
    dialog.get_by_label(f"In the returns bin, marked {order.seen()['code']}").check()
    dialog.get_by_role("button", name="Taken in").click()
    expect(card.locator("[data-task=take_in]")).to_have_count(0)
    expect(card).to_have_attribute("data-stage", "arrived")
    assert last_event(desk)["type"] == "return_accepted"
    order.signal("left")


def test_a_return_is_refused_with_a_reason_by_whom_it_was(desk: Desk, happens: Happens) -> None:
    page = desk.board(person="Ana")
    who = {"name": "Bo", "pin": desk.pin("Bo")}
    assert page.request.post(f"{desk.base_url}/board/sign-in", data=who).ok
    page.reload()
    order = desk.shop.here("Rolf Return")
    happens(order, task(order, TAKE_IN, "an opened jar"))
    order.card(page).get_by_role("button", name="Take in: Rolf Return").click()
    dialog = page.get_by_test_id("take-in")
    dialog.get_by_role("button", name="Refuse it instead").click()
    expect(dialog.locator(".lacks")).to_have_text("Still needed: a reason, who you are")
    dialog.get_by_role("button", name="Used or damaged").click()
    dialog.get_by_role("button", name="Bo", exact=True).click()
    dialog.get_by_role("button", name="Refuse the return").click()
    expect(order.card(page).locator("[data-task=take_in]")).to_have_count(0)
    refused = last_event(desk)
    assert (refused["type"], refused["data"]["by"]) == ("return_refused", "Bo")  # type: ignore[index]
    order.signal("left")


def test_goods_are_put_back_from_the_bins_that_are_named(desk: Desk, happens: Happens) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.ready("Peter Late")
    happens(order, keep_ended(order))
    unfold(page)
    card = order.card(page)
    expect(card.locator("[data-task=put_back]")).to_contain_text("B3")
    card.get_by_role("button", name="Put back").click()
    expect(card).to_have_count(0)
    assert order.seen()["status"] == "expired"


def test_goods_are_not_put_back_while_their_customer_waits(desk: Desk, happens: Happens) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Petra Late")
    happens(order, keep_ended(order))
    card = order.arrived(page)
    expect(card.locator("[data-chip=put_back]")).to_be_visible()
    assert card.get_by_role("button", name="Put back").count() == 0
    order.signal("left")


def test_what_was_missing_stays_after_the_hand_over_until_it_is_done(
    desk: Desk, happens: Happens
) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.ready("Mia Missing")
    code = order.text("I'm here, spot 5").split("code is ")[1][:4]
    happens(order, task(order, FOLLOW_UP, "the milk is missing"))
    expect(order.card(page).locator("[data-task=follow_up]")).to_be_visible()
    order.card(page).get_by_role("button", name="Claim").click()
    order.card(page).get_by_role("button", name="Hand over").click()
    hand_over(page, code)
    expect(order.card(page)).to_have_count(0)
    unfold(page)
    left = page.locator(
        "[data-testid=card][data-column=to_prepare]", has_text="the milk is missing"
    )
    expect(left).to_be_visible()
    left.get_by_role("button", name="Done: Mia Missing").click()
    expect(left).to_have_count(0)
    until(lambda: last_event(desk)["type"] == "follow_up_done", what="the follow-up's end")
