"""The plots of the manager's page: their tables hold what the events tell. None is of nothing."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from chalicelib.domain import facts
from tests.browser.screens import Desk, Order, scrolls_sideways, until
from tests.browser.test_look import axe, too_small
from tests.browser.test_manager import NOTHING, PHONE, clock, handed_over, manager, opened, shown
from tests.system.running import Tablet

pytestmark = pytest.mark.browser

Happens = Callable[[Order, facts.Fact], None]
Event = dict[str, Any]
Told = dict[str, list[str]]
ZONE = ZoneInfo("America/New_York")
PLOTS = ("waits", "announced", "ready", "done", "ratings")
TAKEN_BACK = {
    "hand_over_undone": ("order_picked_up",),
    "order_preparing": ("order_ready", "keep_ended"),
    "keep_extended": ("keep_ended",),
}


def plot(page: Page, key: str) -> Locator:
    return page.locator(f"figure[data-plot={key}]")


def table(page: Page, key: str) -> Told:
    """What stands in a plot's table, by the heads of its rows."""
    figure = plot(page, key)
    if not figure.locator("details[open]").count():
        figure.locator("summary").click()
    rows = figure.locator("tbody tr").all()
    return {one.locator("th").inner_text(): one.locator("td").all_inner_texts() for one in rows}


def standing(events: Iterable[Event], kind: str) -> dict[str, Event]:
    """By order, the last event of that type that was not taken back."""
    found: dict[str, Event] = {}
    for one in events:
        for order_id in one["order_ids"]:
            if one["type"] == kind:
                found[order_id] = one
            elif kind in TAKEN_BACK.get(one["type"], ()):
                found.pop(order_id, None)
    return found


def moment(event: Event) -> datetime:
    at = event["data"].get("taken_at") or event["at"]
    return datetime.fromisoformat(at).astimezone(ZONE)


def hours(day: str, events: Iterable[Event]) -> Counter[int]:
    """How many on that day, by the hour of the store's clock."""
    at = map(moment, events)
    return Counter(one.hour for one in at if one.date().isoformat() == day)


def counted(day: str, events: list[Event]) -> dict[str, Counter[int]]:
    """What the plots are about, from the feed."""
    ready = standing(events, "order_ready").values()
    fetched = standing(events, "order_picked_up")
    kept = standing(events, "keep_ended").items()
    return {
        "in time": hours(day, (one for one in ready if one["data"]["late_seconds"] == 0)),
        "late": hours(day, (one for one in ready if one["data"]["late_seconds"] > 0)),
        "handed over": hours(day, fetched.values()),
        "not collected": hours(day, (one for order_id, one in kept if order_id not in fetched)),
    }


def stars(day: str, events: Iterable[Event]) -> Counter[int]:
    """Of each visit its last rating."""
    rated = (one for one in events if one["type"] == "pickup_rated")
    last = {one["pickup_id"] or one["id"]: one for one in rated}
    there = (one for one in last.values() if moment(one).date().isoformat() == day)
    return Counter(one["data"]["rating"] for one in there)


def percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else NOTHING


def every_kind(desk: Desk, happens: Happens) -> None:
    """One order is ready in time and one late, one is fetched and rated, one is not fetched."""
    tablet = Tablet(desk.shop.running)
    assert handed_over(desk.shop, tablet, "main-st", announced=True).text("4")
    due_at = (datetime.now(UTC) - timedelta(minutes=9)).isoformat()
    late = desk.shop.order("Lars Late", due_at=due_at)
    assert desk.shop.running.ready(late.order_id).status == 200
    forgotten = desk.shop.ready("Nils Nowhere")
    happens(forgotten, facts.KeepEnded((forgotten.order_id,)))


def test_the_tables_hold_what_the_events_tell(desk: Desk, happens: Happens) -> None:
    every_kind(desk, happens)
    page = manager(desk)
    day = shown(page).get_attribute("data-date") or ""
    events = desk.shop.running.events()
    told = counted(day, events)
    assert all(told.values()), "each kind happened"
    there = {hour for one in told.values() for hour in one}
    in_order = range(min(there), max(there) + 1)
    rows = {f"{hour}–{hour + 1}": hour for hour in in_order}  # noqa: RUF001 - as the page writes it
    ready: Told = {}
    for row, hour in rows.items():
        in_time, late = told["in time"][hour], told["late"][hour]
        ready[row] = [str(in_time), str(late), percent(in_time, in_time + late)]
    assert table(page, "ready") == ready
    both = ("handed over", "not collected")
    done = {row: [str(told[name][hour]) for name in both] for row, hour in rows.items()}
    assert table(page, "done") == done
    given = stars(day, events)
    assert given[4] > 0
    words = {n: "1 star" if n == 1 else f"{n} stars" for n in range(1, 6)}
    assert table(page, "ratings") == {words[n]: [str(given[n])] for n in words}


def test_the_waits_stand_in_their_tables_as_the_figures_have_them(desk: Desk) -> None:
    handed_over(desk.shop, Tablet(desk.shop.running), "main-st", announced=True)
    page = manager(desk)
    shown(page)
    told = page.request.get(f"{desk.base_url}/board/api/figures").json()["by_hour"]
    for key, columns in (
        ("waits", (("all", "p50_seconds"), ("all", "p90_seconds"))),
        ("announced", (("announced", "p50_seconds"), ("unannounced", "p50_seconds"))),
    ):
        spells = [[one[group][part] for group, part in columns] for one in told]
        written = [[NOTHING if one is None else clock(one) for one in row] for row in spells]
        assert list(table(page, key).values()) == written


@pytest.mark.parametrize("colours", ["dark", "light"])
def test_five_plots_are_drawn_and_no_rule_of_the_page_is_broken(
    desk: Desk, happens: Happens, colours: Any
) -> None:
    every_kind(desk, happens)
    page = manager(desk, color_scheme=colours)
    shown(page)
    for key in PLOTS:
        assert table(page, key)
        expect(plot(page, key).locator(".plot[aria-hidden=true] canvas")).to_have_count(1)
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        assert (axe(page), too_small(page), scrolls_sideways(page)) == ([], [], False)


def answering(page: Page, **figures: Any) -> None:
    """The manager's page is told these figures instead of the day's."""

    def told(route: Route) -> None:
        body = route.fetch().json()
        route.fulfill(json={**body, "figures": {**body["figures"], **figures}})

    page.route("**/board/api/manage", told)
    page.reload()
    shown(page)


def test_of_what_did_not_happen_nothing_is_drawn(desk: Desk) -> None:
    page = manager(desk)
    rating = {"count": 1, "mean": 3, "by_stars": {"1": 0, "2": 0, "3": 1, "4": 0, "5": 0}}
    answering(page, by_hour=[], rating=rating)
    expect(plot(page, "ratings").locator("canvas")).to_have_count(1)
    for key in ("waits", "announced", "ready", "done"):
        expect(plot(page, key)).to_contain_text("nothing yet")
    assert page.locator("figure canvas").count() == page.locator("figure details").count() == 1
    assert axe(page) == []


def test_bars_in_a_pair_differ_in_more_than_their_colour(desk: Desk, happens: Happens) -> None:
    every_kind(desk, happens)
    page = manager(desk)
    shown(page)
    for key in ("ready", "done"):
        looks = (
            plot(page, key)
            .locator(".legend li")
            .evaluate_all("all => all.map(one => one.className)")
        )
        assert looks == ["look-bars", "look-hatched"]


@pytest.mark.parametrize("width", [320, 1280])
def test_every_table_fits_in_every_language(desk: Desk, happens: Happens, width: int) -> None:
    every_kind(desk, happens)
    for language in ("en", "sv", "fi", "pl", "is", "de"):
        context = desk.context(viewport={"width": width, "height": 740})
        context.add_init_script(f"localStorage.setItem('imhere.language', '{language}')")
        page = context.new_page()
        desk.enrol(page, person="Mia")
        opened(desk, page)
        shown(page)
        expect(page.locator("html")).to_have_attribute("lang", language)
        assert all(table(page, key) for key in PLOTS)
        found = page.locator(".scroll").evaluate_all(OVERFULL)
        assert (language, found, scrolls_sideways(page)) == (language, [], False)


OVERFULL = """
all => all.filter(one => one.scrollWidth > one.clientWidth)
  .map(one => one.querySelector('thead').innerText + ' ' + one.scrollWidth)
"""


def test_a_plot_follows_the_width_of_the_page(desk: Desk) -> None:
    handed_over(desk.shop, Tablet(desk.shop.running), "main-st", announced=True)
    page = manager(desk)
    shown(page)
    page.set_viewport_size(PHONE)
    ratio = "() => { const one = document.querySelector('.plot'); return one.clientWidth - one.querySelector('canvas').clientWidth }"  # noqa: E501 - it is JavaScript
    until(lambda: page.evaluate(ratio) == 0, what="a plot of the new width")
    assert not scrolls_sideways(page)
