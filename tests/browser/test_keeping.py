"""What a tablet keeps, and what becomes of it: no room, no storage, no right, no true clock."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import Desk, Order, until
from tests.browser.test_offline import KEPT, connect, cut_off, events_of, tablet

pytestmark = pytest.mark.browser

FILL = """
() => {
  for (let size = 1 << 20; size; size >>= 1) {
    try { for (let at = 0; ; at += 1) localStorage.setItem(`full.${size}.${at}`, 'x'.repeat(size)); } catch {}
  }
}
"""  # noqa: E501 - it is JavaScript
NO_STORAGE = """
Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
navigator.locks.request = () => Promise.reject(new DOMException('no', 'SecurityError'));
"""  # noqa: E501
HOURS_WRONG = 5
FEW_SECONDS = re.compile(r"0:[0-2]\d")


def claim(page: Page, order: Order) -> None:
    order.card(page).get_by_role("button", name="Claim").click()
    expect(order.card(page).get_by_test_id("queued")).to_be_visible()


def is_sent_once(desk: Desk, page: Page, order: Order) -> None:
    connect(page)
    expect(order.card(page).get_by_test_id("queued")).to_have_count(0)
    expect(order.card(page)).to_contain_text("ANA IS OUT")
    assert len(events_of(desk, order, "pickup_claimed")) == 1


def test_a_full_storage_loses_no_tap(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.here("Fulla Full", "3")
    expect(order.arrived(page)).to_be_visible()
    cut_off(page)
    page.evaluate(FILL)
    claim(page, order)
    is_sent_once(desk, page, order)
    assert page.evaluate(KEPT) == []


def test_a_browser_that_keeps_nothing_is_a_board_all_the_same(desk: Desk) -> None:
    page = desk.context().new_page()
    page.add_init_script(NO_STORAGE)
    desk.enrol(page, person="Ana")
    order, other = desk.shop.here("Priv Ate", "3"), desk.shop.here("Un Kept", "4")
    for one in (order, other):
        expect(one.arrived(page)).to_be_visible()
    cut_off(page)
    claim(page, order)
    claim(page, other)
    other.signal("left")
    is_sent_once(desk, page, order)
    told = page.get_by_test_id("not-done")
    expect(told).to_contain_text("Not done: Claim for Un Kept")
    told.get_by_role("button").click()
    expect(told).to_have_count(0)


def test_a_board_kept_by_a_page_of_another_make_is_let_go(desk: Desk) -> None:
    page = desk.board(person="Ana")
    page.add_init_script(
        "localStorage.setItem('imhere.board', JSON.stringify({board: {cards: [{}], store: {}},"
        " lastOkMs: Date.now(), skewMs: 0})); localStorage.setItem('imhere.queue', '{\"a\": 1}')"
    )
    page.reload()
    expect(page.get_by_test_id("count-arrived")).to_be_visible()


def test_a_revoked_tablet_says_what_it_could_not_do_and_keeps_nothing(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.here("Rita Revoked", "2")
    expect(order.arrived(page)).to_be_visible()
    cut_off(page)
    claim(page, order)
    page.context.clear_cookies()
    page.context.set_offline(offline=False)
    expect(page.get_by_label("Enrolment code")).to_be_visible(timeout=15_000)
    expect(page.get_by_role("alert").filter(has_text="Not done")).to_contain_text("Claim")
    assert "Rita Revoked" not in page.content()
    kept = "JSON.stringify({...localStorage})"
    page.wait_for_timeout(400)
    assert "Rita" not in page.evaluate(kept)
    assert page.evaluate(KEPT) == []
    assert events_of(desk, order, "pickup_claimed") == []


def test_what_waits_is_sent_before_its_person_signs_out(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.here("Sig Nout", "2")
    expect(order.arrived(page)).to_be_visible()
    page.route("**/claim", lambda route: route.abort())
    claim(page, order)
    page.unroute("**/claim")
    page.get_by_role("button", name="Ana", exact=True).click()
    page.get_by_role("button", name="Sign out").first.click()
    until(lambda: events_of(desk, order, "pickup_unclaimed"), what="a claim that is let go")
    assert len(events_of(desk, order, "pickup_claimed")) == 1
    expect(page.get_by_test_id("not-done")).to_have_count(0)


def test_the_fifty_first_tap_is_not_taken(desk: Desk) -> None:
    page = tablet(desk)
    order = desk.shop.here("Fifty One", "2")
    expect(order.arrived(page)).to_be_visible()
    cut_off(page)
    tap = "({path: 'pickups/none/claim', body: {command_id: `c${at}`, name: 'Ana'}, pickup_id: 'none', name: 'N', what: 'Claim', at_ms: 1})"  # noqa: E501
    page.evaluate(
        f"localStorage.setItem('imhere.queue', JSON.stringify([...Array(50).keys()].map(at => {tap})))"  # noqa: E501
    )
    order.card(page).get_by_role("button", name="Claim").click()
    expect(page.get_by_test_id("toast")).to_contain_text("Too many taps are waiting")
    assert len(page.evaluate(KEPT)) == 50
    expect(order.card(page)).to_have_attribute("data-stage", "arrived")
    connect(page)
    expect(page.get_by_test_id("not-done").get_by_role("listitem")).to_have_count(20)


def wrong_clock(page: Page, hours: int) -> None:
    """The tablet's clock is wrong from the beginning."""
    page.add_init_script(f"""(() => {{
      const [now, Real] = [Date.now, Date];
      globalThis.Date = class extends Real {{
        constructor(...at) {{ at.length ? super(...at) : super(now() + {hours * 3_600_000}); }}
        static now() {{ return now() + {hours * 3_600_000}; }}
      }};
    }})()""")


@pytest.mark.parametrize("hours", [HOURS_WRONG, -HOURS_WRONG])
def test_a_tablet_whose_clock_is_wrong_tells_the_right_time(desk: Desk, hours: int) -> None:
    page = desk.context().new_page()
    wrong_clock(page, hours)
    desk.enrol(page, person="Ana")
    order = desk.shop.ready("Wanda Wrong")
    code = order.text("I'm here, spot 6").split("code is ")[1][:4]
    card = order.card(page)
    card.get_by_role("button", name="Claim").click()
    expect(card.locator(".timer")).to_have_text(FEW_SECONDS)
    cut_off(page)
    card.get_by_role("button", name="Hand over").click()
    dialog = page.get_by_test_id("hand-over")
    dialog.get_by_role("checkbox").check()
    dialog.get_by_label("4-digit code").fill(code)
    dialog.get_by_role("button", name="Hand over", exact=True).click()
    expect(card.get_by_test_id("queued")).to_be_visible()
    (kept,) = page.evaluate(KEPT)
    off = datetime.fromisoformat(kept["body"]["taken_at"]) - datetime.now(UTC)
    assert abs(off) < timedelta(seconds=10)
    connect(page)
    until(lambda: events_of(desk, order, "order_picked_up"), what="the hand-over")
    expect(page.get_by_test_id("not-done")).to_have_count(0)


def test_who_wakes_after_an_hour_is_up_to_date_at_once(desk: Desk) -> None:
    page = desk.context().new_page()
    page.clock.install()
    desk.enrol(page, person="Ana")
    expect(page.get_by_test_id("light")).to_have_attribute("data-light", "live")
    with page.expect_websocket(timeout=8_000), page.expect_response("**/board/api/state*"):
        page.clock.fast_forward(3_600_000)
    order = desk.shop.here("After Sleep", "2")
    expect(order.arrived(page)).to_be_visible()
    expect(order.card(page).locator(".timer")).to_have_text(FEW_SECONDS)


def test_another_language_leaves_the_dialog_open(desk: Desk) -> None:
    page = desk.board(person="Ana")
    page.get_by_role("button", name="Settings").click()
    page.get_by_test_id("settings").get_by_role("button", name="Svenska").click()
    expect(page.locator("html")).to_have_attribute("lang", "sv")
    expect(page.get_by_test_id("settings")).to_contain_text("Ljud")
    expect(page.get_by_test_id("settings")).to_be_visible()
