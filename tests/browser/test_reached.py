"""A tap that the server heard, or of which nobody knows: neither counts as made offline."""

from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.screens import Desk, Order, until

pytestmark = pytest.mark.browser

KEPT = "JSON.parse(localStorage.getItem('imhere.queue') ?? '[]')"
BUSY = {"type": "https://imhere.dev/problems/busy", "detail": "try again", "status": 503}
BUSY_SECONDS = 12
"""Three tries more, with pauses of five seconds in all."""


class Line:
    """What comes of each try of a command: `fates` in their order, the last one for ever."""

    def __init__(self, page: Page, verb: str, *fates: str) -> None:
        self.fates = list(fates)
        self.sent: list[dict[str, Any]] = []
        page.route(f"**/{verb}", self.handle)

    def handle(self, route: Route) -> None:
        self.sent.append(route.request.post_data_json)
        fate = self.fates.pop(0) if len(self.fates) > 1 else self.fates[0]
        if fate == "busy":
            route.fulfill(status=503, json=BUSY)
        elif fate == "nothing":
            route.abort("connectionrefused")
        elif fate == "portal":
            route.fulfill(status=200, content_type="text/html", body="<h1>Free wifi</h1>")
        else:
            if fate == "lost":
                route.fetch()  # it is done, and nobody hears
            route.abort("connectionreset") if fate == "lost" else route.continue_()

    @property
    def ids(self) -> set[str]:
        return {one["command_id"] for one in self.sent}


def claimed(desk: Desk, name: str) -> tuple[Page, Order, str]:
    """A board with the card of somebody who is here and claimed, and their code."""
    page = desk.board(person="Ana")
    order = desk.shop.ready(name)
    code = order.text("I'm here, spot 6").split("code is ")[1][:4]
    order.card(page).get_by_role("button", name="Claim").click()
    expect(order.card(page)).to_have_attribute("data-stage", "claimed")
    return page, order, code


def hand_over(page: Page, order: Order, code: str) -> Any:
    order.card(page).get_by_role("button", name="Hand over").click()
    dialog = page.get_by_test_id("hand-over")
    dialog.get_by_role("checkbox").check()
    dialog.get_by_label("4-digit code").fill(code)
    dialog.get_by_role("button", name="Hand over", exact=True).click()
    return dialog


def wrong(code: str) -> str:
    return str((int(code) + 1) % 10_000).zfill(4)


def picked_up(desk: Desk, order: Order) -> list[dict[str, Any]]:
    found = desk.shop.running.events()
    mine = [one for one in found if order.order_id in one["order_ids"]]
    return [one for one in mine if one["type"] == "order_picked_up"]


def test_a_claim_that_met_a_busy_server_is_sent_again_under_its_id(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Busy Twice", "3")
    line = Line(page, "claim", "busy", "busy", "through")
    order.card(page).get_by_role("button", name="Claim").click()
    expect(order.card(page)).to_contain_text("ANA IS OUT")
    assert (len(line.sent), len(line.ids)) == (3, 1)
    assert page.evaluate(KEPT) == []


def test_a_claim_that_meets_nothing_but_trouble_is_not_done_and_not_queued(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Busy Always", "3")
    Line(page, "claim", "busy")
    order.card(page).get_by_role("button", name="Claim").click()
    expect(page.get_by_test_id("toast")).to_contain_text("Not done", timeout=BUSY_SECONDS * 1000)
    expect(order.card(page).get_by_test_id("queued")).to_have_count(0)
    expect(order.card(page)).to_have_attribute("data-stage", "arrived")
    assert page.evaluate(KEPT) == []


def test_a_hand_over_in_trouble_keeps_its_dialog_and_its_ticks(desk: Desk) -> None:
    page, order, code = claimed(desk, "Busy Hands")
    line = Line(page, "hand-over", "busy", "busy", "busy", "busy", "through")
    dialog = hand_over(page, order, code)
    alert = dialog.get_by_role("alert")
    expect(alert).to_contain_text("Not done", timeout=BUSY_SECONDS * 1000)
    expect(dialog.get_by_role("checkbox")).to_be_checked()
    assert page.evaluate(KEPT) == []
    dialog.get_by_label("4-digit code").fill(code)
    dialog.get_by_role("button", name="Hand over", exact=True).click()
    expect(order.card(page)).to_have_count(0)
    assert len(line.ids) == 1, "tapped again word for word it is the same tap"
    assert not [one for one in line.sent if "taken_at" in one]
    (event,) = picked_up(desk, order)
    assert "mismatch" not in event["data"]


def test_a_wrong_code_after_a_try_that_nobody_answered_is_still_refused(desk: Desk) -> None:
    page, order, code = claimed(desk, "Wrong Once")
    line = Line(page, "hand-over", "nothing", "nothing", "through")
    dialog = hand_over(page, order, wrong(code))
    expect(dialog.get_by_role("alert")).to_contain_text("not the code")
    assert order.seen()["status"] == "ready"
    assert (len(line.sent), len(line.ids)) == (3, 1)
    assert not [one for one in line.sent if "taken_at" in one]


def test_a_hand_over_whose_answer_was_lost_is_answered_the_same(desk: Desk) -> None:
    page, order, code = claimed(desk, "Lost Answer")
    line = Line(page, "hand-over", "lost", "through")
    hand_over(page, order, code)
    expect(page.get_by_role("button", name="Undo", exact=True)).to_be_visible()
    assert (len(line.sent), len(line.ids)) == (2, 1)
    (event,) = picked_up(desk, order)
    assert "mismatch" not in event["data"]


def test_the_page_of_a_wifi_portal_is_no_answer(desk: Desk) -> None:
    page, order, code = claimed(desk, "Portal")
    line = Line(page, "hand-over", "portal", "through")
    hand_over(page, order, code)
    expect(order.card(page)).to_have_count(0)
    assert (len(line.sent), len(line.ids)) == (2, 1)
    assert len(picked_up(desk, order)) == 1


def test_a_hand_over_is_taken_offline_once_nobody_has_answered_for_some_seconds(desk: Desk) -> None:
    page, order, code = claimed(desk, "Nobody Answers")
    line = Line(page, "hand-over", "nothing")
    hand_over(page, order, wrong(code))
    queued = order.card(page).get_by_test_id("queued")
    expect(queued).to_have_text("queued: Hand over", timeout=15_000)
    assert len(line.sent) > 3
    page.unroute("**/hand-over")
    until(lambda: page.evaluate(KEPT) == [], 15, "an empty queue")
    (event,) = picked_up(desk, order)
    assert event["data"]["mismatch"] is True


def test_a_card_in_trouble_holds_up_no_other_card(desk: Desk) -> None:
    page = desk.board(person="Ana")
    ill, well = desk.shop.here("Ill Card", "1"), desk.shop.here("Well Card", "2")
    expect(well.arrived(page)).to_be_visible()
    Line(page, "claim", "nothing")
    for order in (ill, well):
        order.card(page).get_by_role("button", name="Claim").click()
        expect(order.card(page).get_by_test_id("queued")).to_be_visible()
    pickup = ill.card(page).get_attribute("data-pickup")
    Line(page, f"{pickup}/claim", "busy")
    page.unroute("**/claim")
    expect(well.card(page).get_by_test_id("queued")).to_have_count(0, timeout=15_000)
    assert well.seen()["pickup"]["stage"] == "claimed"
    expect(ill.card(page).get_by_test_id("queued")).to_be_visible()
    page.unroute(f"**/{pickup}/claim")
    expect(ill.card(page).get_by_test_id("queued")).to_have_count(0, timeout=20_000)
    assert ill.seen()["pickup"]["stage"] == "claimed"
