"""Without a server: what is on the board stays, taps wait, and a reload shows the board again.

Each tablet is a context of its own, with its own storage; the service worker is the real one.
"""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import Desk, Order, until

pytestmark = pytest.mark.browser

KEPT = "JSON.parse(localStorage.getItem('imhere.queue') ?? '[]')"
CACHED = "caches.keys().then(names => names.filter(name => name.startsWith('board-')))"


def cut_off(page: Page) -> None:
    """No request reaches the server from now on, and no news comes."""
    page.context.set_offline(offline=True)
    expect(page.get_by_test_id("light")).to_have_attribute("data-light", "offline", timeout=15_000)


def connect(page: Page) -> None:
    page.context.set_offline(offline=False)
    expect(page.get_by_test_id("offline")).to_have_count(0, timeout=15_000)


def tablet(desk: Desk, person: str | None = "Ana") -> Page:
    """A board whose shell is kept."""
    page = desk.board(person=person, service_workers="allow")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    until(lambda: page.evaluate(CACHED), 15, "a shell that is kept")
    return page


def events_of(desk: Desk, order: Order, kind: str) -> list[dict[str, Any]]:
    found = desk.shop.running.events()
    return [one for one in found if one["type"] == kind and order.order_id in one["order_ids"]]


def test_a_claim_taken_offline_is_shown_as_queued_and_sent_once(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.here("Quentin Queue", "3")
    card = order.card(page)
    expect(order.arrived(page)).to_be_visible()
    cut_off(page)
    card.get_by_role("button", name="Claim").click()
    expect(card.get_by_test_id("queued")).to_have_text("queued: Claim")
    expect(card).to_have_attribute("data-stage", "claimed")
    assert order.seen()["pickup"]["stage"] == "arrived"
    connect(page)
    expect(card.get_by_test_id("queued")).to_have_count(0)
    expect(card).to_contain_text("ANA IS OUT")
    assert len(events_of(desk, order, "pickup_claimed")) == 1
    assert page.evaluate(KEPT) == []


def test_queued_taps_survive_a_reload_without_a_network_and_so_does_the_board(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.here("Rhea Reload", "4")
    card = order.card(page)
    expect(order.arrived(page)).to_be_visible()
    until(lambda: order.order_id in page.evaluate("localStorage.getItem('imhere.board') ?? ''"))
    cut_off(page)
    card.get_by_role("button", name="Claim").click()
    expect(card.get_by_test_id("queued")).to_be_visible()
    page.reload()
    expect(page.get_by_test_id("offline")).to_contain_text("OFFLINE since")
    expect(page.locator("main.stale")).to_be_visible()
    expect(card.get_by_test_id("queued")).to_have_text("queued: Claim")
    connect(page)
    expect(card.get_by_test_id("queued")).to_have_count(0)
    expect(card).to_contain_text("ANA IS OUT")
    assert len(events_of(desk, order, "pickup_claimed")) == 1


def test_a_claim_and_a_hand_over_taken_offline_go_out_in_their_order(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.ready("Hanna Hand-over")
    code = order.text("I'm here, spot 6").split("code is ")[1][:4]
    card = order.card(page)
    expect(order.arrived(page)).to_be_visible()
    cut_off(page)
    card.get_by_role("button", name="Claim").click()
    card.get_by_role("button", name="Hand over").click()
    dialog = page.get_by_test_id("hand-over")
    expect(dialog).to_be_visible()
    for tick in dialog.get_by_role("checkbox").all():
        tick.check()
    dialog.get_by_label("4-digit code").fill(code)
    dialog.get_by_role("button", name="Hand over", exact=True).click()
    expect(card.get_by_test_id("queued")).to_have_text("queued: Claim, Hand over")
    expect(card).to_contain_text("HANDED OVER")
    connect(page)
    expect(card).to_have_count(0)
    assert order.seen()["status"] == "picked_up"
    taken = [events_of(desk, order, kind) for kind in ("pickup_claimed", "order_picked_up")]
    assert [len(one) for one in taken] == [1, 1]
    assert taken[0][0]["version"] < taken[1][0]["version"]


def test_a_tap_that_became_impossible_is_explained_and_put_away(desk: Desk) -> None:
    page, other = tablet(desk), desk.board(person="Bo")
    order = desk.shop.here("Ivo Impossible", "2")
    expect(order.arrived(page)).to_be_visible()
    cut_off(page)
    order.card(page).get_by_role("button", name="Claim").click()
    expect(order.card(page).get_by_test_id("queued")).to_be_visible()
    order.card(other).get_by_role("button", name="Claim").click()
    expect(order.card(other)).to_have_attribute("data-stage", "claimed")
    connect(page)
    told = page.get_by_test_id("not-done")
    expect(told).to_contain_text("Not done: Claim for Ivo Impossible")
    expect(told).to_contain_text("Bo has it already.")
    expect(order.card(page)).to_contain_text("BO IS OUT")
    told.get_by_role("button").click()
    expect(told).to_have_count(0)
    assert len(events_of(desk, order, "pickup_claimed")) == 1


def test_a_tap_whose_answer_was_lost_is_not_done_twice(desk: Desk) -> None:
    page = desk.board(person="Ana")
    order = desk.shop.here("Lola Lost", "1")
    expect(order.arrived(page)).to_be_visible()
    lost: list[str] = []

    def lose(route: Any) -> None:
        route.fetch()  # the server does it, and nobody hears
        lost.append(route.request.post_data_json["command_id"])
        route.abort()

    page.route("**/claim", lose)
    order.card(page).get_by_role("button", name="Claim").click()
    for _ in range(2):
        page.wait_for_event("requestfailed", lambda one: "/claim" in one.url)
    assert len(set(lost)) == 1
    page.unroute("**/claim")
    expect(order.card(page).get_by_test_id("queued")).to_have_count(0)
    expect(order.card(page)).to_contain_text("ANA IS OUT")
    until(lambda: page.evaluate(KEPT) == [], 15, "an empty queue")
    assert len(events_of(desk, order, "pickup_claimed")) == 1


def test_two_pages_of_a_tablet_send_the_queue_once(desk: Desk) -> None:
    page = tablet(desk)
    twin = page.context.new_page()
    twin.goto(f"{desk.base_url}/board")
    order = desk.shop.here("Tara Twin", "5")
    for one in (page, twin):
        expect(order.arrived(one)).to_be_visible()
    sent: list[str] = []
    page.context.on("request", lambda one: "/claim" in one.url and sent.append(one.url))
    cut_off(page)
    sent.clear()
    order.card(page).get_by_role("button", name="Claim").click()
    expect(order.card(twin).get_by_test_id("queued")).to_be_visible()
    sent.clear()
    connect(page)
    for one in (page, twin):
        expect(order.card(one).get_by_test_id("queued")).to_have_count(0)
        expect(order.card(one)).to_contain_text("ANA IS OUT")
    assert len(events_of(desk, order, "pickup_claimed")) == 1


def test_what_makes_no_sense_later_says_so_at_once(desk: Desk) -> None:
    page = tablet(desk, person=None)
    cut_off(page)
    page.get_by_role("button", name="Sign in", exact=True).click()
    dialog = page.get_by_test_id("sign-in")
    dialog.get_by_role("button", name="Ana", exact=True).click()
    for digit in desk.pin("Ana"):
        dialog.get_by_role("button", name=digit, exact=True).click()
    dialog.get_by_role("button", name="Sign in", exact=True).click()
    expect(dialog.get_by_role("alert")).to_be_visible()
    assert page.evaluate(KEPT) == []


def test_nothing_of_a_customer_stays_on_a_tablet_that_is_none_any_more(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.here("Fay Forgotten", "2")
    expect(order.arrived(page)).to_be_visible()
    until(lambda: "Fay Forgotten" in page.evaluate("JSON.stringify({...localStorage})"))
    page.context.clear_cookies()
    page.reload()
    expect(page.get_by_label("Enrolment code")).to_be_visible()
    assert "Fay Forgotten" not in page.evaluate("JSON.stringify({...localStorage})")


def test_nothing_of_the_api_is_ever_kept_by_the_worker(desk: Desk) -> None:
    page = tablet(desk)
    page.reload()
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
    urls = page.evaluate(
        "caches.keys().then(names => Promise.all(names.map(name => caches.open(name)"
        ".then(one => one.keys())))).then(all => all.flat().map(one => one.url))"
    )
    assert any(url.endswith("/board") for url in urls)
    assert not [url for url in urls if "/api/" in url]


def test_a_reload_brings_nothing_but_the_page_itself(desk: Desk) -> None:
    page = tablet(desk)
    page.reload()
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
    asked: list[str] = []
    page.context.on("request", lambda one: one.service_worker and asked.append(one.url))
    page.reload()
    expect(page.get_by_test_id("count-arrived")).to_be_visible()
    assert not [url for url in asked if "/board/files/" in url]
