"""The manager's page: figures as the events tell them, and what happens next."""

import re
from math import ceil
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.screens import Desk, Order, Shop, scrolls_sideways, sign_in, until
from tests.browser.test_look import axe, too_small
from tests.system.running import Running, Tablet

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}
NOTHING = "–"  # noqa: RUF001 - a dash as the page writes it


def manager(desk: Desk, store: str = "main-st", person: str = "Mia", **options: Any) -> Page:
    """The page on a tablet of its own, with that person signed in."""
    page = desk.context(**options).new_page()
    desk.enrol(page, store, person)
    opened(desk, page)
    return page


def opened(desk: Desk, page: Page) -> None:
    page.goto("about:blank")
    page.goto(f"{desk.base_url}/board#manager")


def shown(page: Page) -> Locator:
    """What the page shows once it has figures."""
    main = page.get_by_test_id("manage")
    expect(main).to_be_visible()
    return main


def handed_over(shop: Shop, tablet: Tablet, store: str, *, announced: bool) -> Order:
    """One visit from the order to the hand-over."""
    order = shop.ready("Vera Visit", store_id=store)
    if announced:
        order.signal("on_my_way", minutes=5)
    order.signal("arrived", stall="3")
    card = until(lambda: tablet.card(order.order_id), what="the card")
    claimed = tablet.tap(card["pickup_id"], "claim", name="Ana")
    assert claimed.status == 200, claimed.body
    what = {"order_ids": [order.order_id], "proof": {"kind": "id_seen"}, "name": "Ana"}
    done = tablet.tap(card["pickup_id"], "hand-over", **what)
    assert done.status == 200, done.body
    return order


def waits(running: Running, store: str) -> list[int]:
    """The seconds of all visits, shortest first."""
    picked_up = [one for one in running.events(store) if one["type"] == "order_picked_up"]
    return sorted(one["data"]["wait_seconds"] for one in picked_up)


def clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"


def figure(page: Page, key: str) -> str:
    """The number on a tile."""
    return page.locator(f"[data-figure={key}] b").inner_text()


def wait_cell(page: Page, group: str, part: str) -> str:
    return page.locator(f"[data-group={group}] [data-wait={part}] b").inner_text()


def test_the_figures_are_those_of_the_events(desk: Desk) -> None:
    store, running = "storgatan", desk.shop.running
    tablet = Tablet(running, store)
    for announced in (True, False, True):
        handed_over(desk.shop, tablet, store, announced=announced)
    page = manager(desk, store)
    shown(page)
    found = waits(running, store)
    assert figure(page, "handed_over") == str(len(found))
    assert wait_cell(page, "all", "p50") == clock(found[ceil(len(found) / 2) - 1])
    assert wait_cell(page, "all", "p90") == clock(found[ceil(len(found) * 0.9) - 1])
    arrived = {
        one["pickup_id"]: one["data"]
        for one in running.events(store)
        if one["type"] == "customer_arrived"
    }
    assert figure(page, "arrivals") == str(len(arrived))
    told = page.request.get(f"{desk.base_url}/board/api/figures").json()
    share = round(told["announced"] * 100)
    assert re.sub(r"\D", "", figure(page, "announced")) == str(share)
    assert figure(page, "rating") == NOTHING
    expect(page.locator("[data-figure=announced] .verdict")).to_have_class(
        re.compile("met" if share >= 60 else "missed")
    )


def test_a_day_with_nothing_to_count_says_so(desk: Desk) -> None:
    page = manager(desk)
    shown(page)
    page.get_by_label("Another day").fill("2024-02-29")
    expect(shown(page)).to_have_attribute("data-date", "2024-02-29")
    assert wait_cell(page, "all", "p90") == NOTHING
    for key in ("under_goal", "ready_on_time", "rating"):
        assert figure(page, key) == NOTHING
        expect(page.locator(f"[data-figure={key}]")).to_contain_text("nothing yet")
    assert page.locator(".verdict.missed").count() == 0
    expect(page.get_by_text("Nothing to draw yet.")).to_be_visible()
    assert page.locator("figure").count() == 0
    page.get_by_role("button", name="Today", exact=True).click()
    expect(shown(page)).not_to_have_attribute("data-date", "2024-02-29")


def test_it_is_accessible_in_both_colours_and_breaks_no_rule_of_the_page(desk: Desk) -> None:
    desk.shop.ready("Nora Next")
    desk.shop.here("Now Here")
    handed_over(desk.shop, Tablet(desk.shop.running), "main-st", announced=False)
    page = desk.context(color_scheme="dark").new_page()
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    desk.enrol(page, person="Mia")
    opened(desk, page)
    expect(shown(page).locator("[data-deadline]").first).to_be_visible()
    before = canvas(page)
    assert axe(page) == []
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    assert axe(page) == []
    assert canvas(page) != before
    code_is_shown(desk, page)
    assert (axe(page), too_small(page)) == ([], [])
    assert said == []


def canvas(page: Page) -> str:
    """The first plot as it is painted."""
    painted: str = page.evaluate("document.querySelector('.plot canvas').toDataURL()")
    return painted


@pytest.mark.parametrize("width", [320, 360, 600, 820, 1024, 1280, 1600])
def test_it_fits_every_width_and_every_target_takes_a_glove(desk: Desk, width: int) -> None:
    desk.shop.ready("W" * 30)
    page = manager(desk, viewport={"width": width, "height": 740})
    expect(shown(page).locator("[data-deadline]").first).to_be_visible()
    assert (scrolls_sideways(page), too_small(page)) == (False, [])
    drawn = page.locator(".plot canvas").evaluate_all("all => all.map(one => one.clientWidth)")
    room = page.locator(".plot").evaluate_all("all => all.map(one => one.clientWidth)")
    assert drawn == room
    for summary in page.locator("summary").all():
        box = summary.bounding_box()
        assert box is not None
        assert box["height"] >= 48


def type_pin(page: Page, pin: str) -> None:
    dialog = page.get_by_test_id("ask-pin")
    dialog.get_by_label(re.compile("Manager.s PIN")).fill(pin)
    dialog.locator("footer button").click()


def code_is_shown(desk: Desk, page: Page) -> str:
    """A code for one more tablet is on the screen."""
    page.get_by_role("button", name="New tablet").click()
    type_pin(page, desk.pin("Mia"))
    digits = page.get_by_test_id("code-digits")
    expect(digits).to_be_visible()
    return re.sub(r"\D", "", digits.inner_text())


def test_the_ordinary_board_loads_nothing_of_it(desk: Desk) -> None:
    page = desk.context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    desk.enrol(page, person="Mia")
    heavy = re.compile("uplot|manage|plots|figures.js|devices")
    assert [url for url in asked if heavy.search(url) and "/api/" not in url] == []
    opened(desk, page)
    shown(page)
    assert [url for url in asked if "uplot" in url]


def test_who_is_no_manager_is_told_who_is_and_may_sign_in(desk: Desk) -> None:
    page = manager(desk, person="Ana")
    calm = page.get_by_test_id("for-managers")
    expect(calm).to_contain_text("Managers here: Mia.")
    assert (axe(page), too_small(page), scrolls_sideways(page)) == ([], [], False)
    assert page.get_by_test_id("manage").count() == 0
    refused = page.request.get(f"{desk.base_url}/board/api/manage")
    assert refused.status == 403
    calm.get_by_role("button", name="Sign in as manager").click()
    sign_in(page, "Mia", desk.pin("Mia"))
    shown(page)


def test_offline_the_figures_stay_and_look_old(desk: Desk) -> None:
    page = manager(desk)
    shown(page)
    expect(page.locator("[data-tablet]").first).to_be_visible()
    before = figure(page, "handed_over")
    page.route("**/board/api/**", lambda route: route.abort())
    page.context.set_offline(offline=True)
    page.get_by_role("button", name="Yesterday").click()
    bar = page.locator(".bar.offline")
    expect(bar).to_contain_text(re.compile(r"NO CONNECTION since \d\d:\d\d"))
    expect(shown(page)).to_have_class("stale")
    assert figure(page, "handed_over") == before
    expect(page.get_by_role("button", name="New tablet")).to_be_disabled()
    page.unroute("**/board/api/**")
    page.context.set_offline(offline=False)
    bar.get_by_role("button", name="Try again").click()
    expect(bar).to_have_count(0)


def test_an_order_is_kept_longer_and_ready_is_sent_again_from_what_happens_next(
    desk: Desk,
) -> None:
    order = desk.shop.ready("Karl Keep")
    page = manager(desk)
    shown(page)
    due = deadline_of(page, order)
    before = order.seen()["kept_until"]
    due.get_by_role("button", name="Send READY again").click()
    texts = desk.shop.running.screen
    until(lambda: str(texts(order.phone)).count("READY") > 1, what="READY once more")
    deadline_of(page, order).get_by_role("button", name="Keep").click()
    until(lambda: order.seen()["kept_until"] > before, what="a longer keeping")


def deadline_of(page: Page, order: Order) -> Locator:
    """What happens next to an order."""
    more = page.get_by_role("button", name=re.compile(r"Show all \d+"))
    found = page.locator(f'[data-deadline][data-order="{order.order_id}"]').first
    expect(found.or_(more).first).to_be_visible()
    if not found.count():
        more.click()
    return found


def test_the_store_is_paused_and_opened_again(desk: Desk) -> None:
    page = manager(desk, "storgatan")
    taking = shown(page).get_by_test_id("taking")
    expect(taking).to_have_class(re.compile("met"))
    page.locator(".paused-or-open button").click()
    dialog = page.get_by_test_id("pause")
    dialog.locator(".reason .btn").first.click()
    dialog.locator("footer button").click()
    expect(dialog).to_have_count(0)
    expect(taking).to_have_class(re.compile("missed"))
    page.locator(".paused-or-open button").click()
    expect(taking).to_have_class(re.compile(r"\bmet"))


@pytest.mark.parametrize("language", ["sv", "fi", "pl", "is", "de"])
def test_it_speaks_every_language_and_fits_in_it(desk: Desk, language: str) -> None:
    desk.shop.ready("Lang Uage")
    context = desk.context(viewport=PHONE)
    context.add_init_script(f"localStorage.setItem('imhere.language', '{language}')")
    page = context.new_page()
    desk.enrol(page, person="Mia")
    opened(desk, page)
    expect(shown(page).locator("[data-deadline]").first).to_be_visible()
    for more in page.locator("section[aria-labelledby=deadlines] > .btn").all():
        more.click()
    expect(page.locator("[data-deadline] .ways").first).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", language)
    english = ("Figures of", "Back to", "Half within", "Keep longer", "New tablet", "goal")
    said = page.locator("#board").inner_text()
    assert [words for words in english if words in said] == []
    for width in (320, 360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        found = (width, scrolls_sideways(page), too_small(page), page.evaluate(CLIPPED))
        assert found == (width, False, [], [])


COUNTED = """
async language => {
  const { speak, t } = await import('/board/files/board-words.js');
  await speak(language);
  return [1, 2, 5, 12, 22].map(n => t('pieces', { n }));
}
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1 piece", "2 pieces", "5 pieces", "12 pieces", "22 pieces"]),
        ("pl", ["1 sztuka", "2 sztuki", "5 sztuk", "12 sztuk", "22 sztuki"]),
        ("sv", ["1 kolli", "2 kollin", "5 kollin", "12 kollin", "22 kollin"]),
    ],
)
def test_a_number_takes_the_form_its_language_wants(
    desk: Desk, language: str, said: list[str]
) -> None:
    page = desk.board()
    assert page.evaluate(COUNTED, language) == said


CLIPPED = """
() => [...document.querySelectorAll('.manage button, .manage h2, .manage h3, .manage dt, .manage td, .manage .verdict, summary')]
  .filter(part => part.offsetWidth && part.scrollWidth > part.clientWidth + 2 && getComputedStyle(part).display !== 'inline')
  .map(part => part.outerHTML.slice(0, 120))
"""  # noqa: E501 - it is JavaScript
