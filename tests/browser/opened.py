"""How each dialog of the board is opened, as a person does it in English."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.screens import Order, Shop, unfold

Opens = Callable[[Page, Shop], Order | None]
"""Opens a dialog; whose visit it is, if anybody's."""


def tap(order: Callable[[Shop], Order], button: str) -> Opens:
    """Opens the dialog behind a button of a card."""

    def act(page: Page, shop: Shop) -> Order:
        made = order(shop)
        expect(made.card(page).or_(page.locator(".collapsed")).first).to_be_visible()
        unfold(page)
        made.card(page).get_by_role("button", name=button).click()
        return made

    return act


def _sign_in(page: Page) -> None:
    page.locator(".people").click()
    page.get_by_role("button", name="Sign in another person").click()


def _hand_over(page: Page, shop: Shop, *then: str) -> Order:
    order = shop.here("Ivy Dialog", requires_id=True, min_age=18)
    order.arrived(page).get_by_role("button", name="Claim").click()
    order.card(page).get_by_role("button", name="Hand over").click()
    for name in then:
        page.get_by_test_id("hand-over").get_by_role("button", name=name).click()
    return order


def _more(name: str) -> Opens:
    """What is behind the dialog of a card."""

    def act(page: Page, shop: Shop) -> Order:
        order = shop.here("Moe Dialog")
        order.text("I have the dog in the back")
        expect(order.arrived(page)).to_contain_text("dog")
        order.card(page).get_by_role("button", name="More for").click()
        page.get_by_test_id("more").get_by_role("button", name=name).click()
        return order

    return act


def _ready_missing(page: Page, shop: Shop) -> Order:
    made = tap(lambda shop: shop.order("Rea Dialog"), "Ready:")(page, shop)
    assert made is not None
    page.get_by_test_id("ready").get_by_role("button", name="Missing").click()
    expect(page.get_by_test_id("ready").locator("[data-line]")).to_have_count(1)
    return made


def _missing(page: Page, shop: Shop) -> None:
    _hand_over(page, shop, "ID seen instead")
    for tick in page.get_by_test_id("hand-over").get_by_role("checkbox").all():
        tick.check()
    page.get_by_test_id("hand-over").get_by_role("button", name="Hand over", exact=True).click()
    page.get_by_role("button", name="Recall").click()
    page.get_by_role("button", name="Something missing").first.click()


def _found(page: Page, shop: Shop) -> None:
    shop.ready("Fred Dialog")
    page.get_by_role("button", name="Find customer").click()
    page.get_by_test_id("find").get_by_label("Code, order number").fill("dialog")
    expect(page.get_by_test_id("find").get_by_role("button", name="Dialog").first).to_be_visible()


def _long_pause(page: Page) -> None:
    page.get_by_role("button", name="Pause", exact=True).click()
    page.get_by_role("button", name="60 min").click()


def _take_in(page: Page, shop: Shop, *then: str) -> Order:
    order = shop.here("Tara Dialog")
    order.text("I have a return")
    order.arrived(page).get_by_role("button", name="Take in").click()
    for name in then:
        page.get_by_test_id("take-in").get_by_role("button", name=name).click()
    return order


def _silent(page: Page, shop: Shop) -> Order:
    order = shop.here("Stella Dialog")
    order.text("STOP")
    expect(order.arrived(page)).to_contain_text("no texts")
    order.card(page).get_by_role("button", name="More for").click()
    return order


def _settings(page: Page) -> None:
    page.locator(".people").click()
    page.get_by_test_id("people").get_by_role("button", name="Settings").click()


DIALOGS: dict[str, Opens] = {
    "sign-in": lambda page, _: _sign_in(page),
    "people": lambda page, _: page.locator(".people").click(),
    "settings": lambda page, _: _settings(page),
    "more": tap(lambda shop: shop.here("Moe Dialog"), "More for"),
    "more of who wants no texts": _silent,
    "message": _more("Message"),
    "phone": _more("Show phone number"),
    "stall": _more("Correct the stall"),
    "bins": _more("Correct bins"),
    "person": _more("Another person"),
    "preparing": _more("Back to preparing"),
    "cancel": _more("Cancel order"),
    "find": _found,
    "here": tap(lambda shop: shop.ready("Hal Dialog"), "Customer is here"),
    "ready": tap(lambda shop: shop.order("Rea Dialog"), "Ready:"),
    "ready missing": _ready_missing,
    "take-in": _take_in,
    "take-in refused": lambda page, shop: _take_in(page, shop, "Refuse it instead"),
    "hand-over": lambda page, shop: _hand_over(page, shop, "Missing or refused"),
    "hand-over signature": lambda page, shop: _hand_over(page, shop, "Signature instead"),
    "hand-over manager": lambda page, shop: _hand_over(page, shop, "Manager instead"),
    "missing": _missing,
    "recall": lambda page, _: page.get_by_role("button", name="Recall").click(),
    "pause": lambda page, _: _long_pause(page),
}
"""The first word of each is the dialog's own name."""


def shut(page: Page, order: Order | None) -> None:
    """By Escape, as often as it takes; and its customer leaves."""
    for _ in range(2):
        if page.locator("dialog").count():
            page.keyboard.press("Escape")
            page.wait_for_timeout(50)
    expect(page.locator("dialog")).to_have_count(0)
    if order and order.seen()["pickup"]["stage"] in {"arrived", "claimed"}:
        order.signal("left")
        expect(order.arrived(page)).to_have_count(0)
