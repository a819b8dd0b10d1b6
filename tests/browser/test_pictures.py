"""The pictures of the board in the docs, each of a real page that is asserted before it is taken.

They go to `docs/pictures` only when the environment variable IMHERE_PICTURES is set, otherwise into
the test's own folder. What they show, and what of it is put in on the way, says `pictured`.
"""

import os
import re
from collections.abc import Iterator, Mapping
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from local.engine import ROOT
from tests.browser.pictured import (
    A1,
    AN_HOUR,
    B1_COLD,
    B3_COLD,
    MORE_CARS,
    MORE_WAITS,
    RECALLED,
    WAITS,
    Scene,
    arrivals,
    busy_day,
    lately,
    later,
    only,
    tell_the_day,
)
from tests.browser.screens import Desk, Order, Shop
from tests.browser.test_manager import code_is_shown, opened, shown
from tests.system.running import Tablet

pytestmark = pytest.mark.browser

WALL: ViewportSize = {"width": 1440, "height": 1140}
TABLET: ViewportSize = {"width": 1280, "height": 960}
HELD: ViewportSize = {"width": 1180, "height": 820}
PHONE: ViewportSize = {"width": 390, "height": 844}
NARROW: ViewportSize = {"width": 360, "height": 740}
BYTES_LEAST, BYTES_MOST = 15_000, 250_000
OFFLINE_SECONDS = 95


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = ROOT / "docs" / "pictures" if os.environ.get("IMHERE_PICTURES") else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def scene(shop: Shop) -> Iterator[Scene]:
    """One for all pictures; at the end everybody goes home."""
    made = Scene(shop, Tablet(shop.running))
    arrivals(made)
    later(made)
    yield made
    for order in made.orders.values():
        path = f"/v1/orders/{order.order_id}/cancel"
        assert order.running.api("POST", path, {"reason": "closed"}).status == 200


def wall(desk: Desk, scene: Scene, waits: Mapping[str, int] = WAITS, **options: Any) -> Page:
    """A tablet with Ana and Bo on it, their shift begun, that shows the scene and no more."""
    page = desk.context(**{"viewport": WALL, "color_scheme": "dark", **options}).new_page()
    page.clock.install()
    page.route("**/board/api/state*", only(scene, waits))
    tell_the_day(page, scene)
    desk.enrol(page, person="Ana")
    also = {"name": "Bo", "pin": desk.pin("Bo")}
    assert page.request.post(f"{desk.base_url}/board/sign-in", data=also).ok
    page.reload()
    page.get_by_role("button", name="Start shift").click()
    expect(page.locator(".people")).to_have_text("Ana, Bo")
    expect(page.get_by_test_id("light")).to_have_attribute("data-light", "live")
    return page


def level(scene: Scene, page: Page, name: str) -> str:
    """How urgent the card of somebody who is here looks."""
    timer = scene.orders[name].arrived(page).locator(".timer")
    return str(timer.get_attribute("data-level"))


def take(page: Page, path: Path) -> None:
    """The page as it is, without a flash and a pointer; not a blank one, and small enough."""
    page.mouse.move(0, 0)
    expect(page.locator("body.flash")).to_have_count(0)
    page.screenshot(path=path)
    assert BYTES_LEAST < path.stat().st_size < BYTES_MOST, path.name


def manager_page(desk: Desk, scene: Scene, **options: Any) -> Page:
    """The manager's page, with figures of the busy day."""
    page = desk.context(color_scheme="light", **options).new_page()
    page.route("**/board/api/state*", only(scene, WAITS))
    tell_the_day(page, scene)
    desk.enrol(page, person="Mia")
    opened(desk, page)
    expect(shown(page).locator("[data-tablet]").first).to_be_visible()
    return page


def painted(page: Page) -> list[bool]:
    """Of each plot, whether anything is drawn in it."""
    pixels = (
        "one => one.getContext('2d').getImageData(0, 0, one.width, one.height).data.some(Boolean)"
    )
    found: list[bool] = page.locator(".plot canvas").evaluate_all(f"all => all.map({pixels})")
    return found


COLUMNS = """
all => all.flatMap(table => {
  const rows = [...table.tBodies[0].rows].map(row => [...row.querySelectorAll('td')].map(one => one.textContent));
  return rows[0].map((_, at) => rows.map(row => row[at]));
})
"""  # noqa: E501 - it is JavaScript


def columns(page: Page) -> list[list[str]]:
    """Every column of the tables beneath the plots, without hours in which nothing was."""
    found: list[list[str]] = page.locator("figure table").evaluate_all(COLUMNS)
    return [[one for one in column if one != "0"] for column in found]


@pytest.mark.parametrize(
    ("name", "size"), [("manager", {"width": 1366, "height": 1024}), ("manager-phone", NARROW)]
)
def test_the_managers_page_tells_of_the_day_and_draws_it(
    desk: Desk, scene: Scene, pictures: Path, name: str, size: ViewportSize
) -> None:
    page = manager_page(desk, scene, viewport=size)
    day = [one for one in busy_day("2026-11-24").events if one.type == "order_picked_up"]
    spells = sorted(int(one.data["wait_seconds"]) for one in day)
    half = spells[ceil(len(spells) / 2) - 1]
    assert len(spells) == sum(AN_HOUR.values())
    assert page.locator("[data-figure=handed_over] b").inner_text() == str(len(spells))
    p50 = page.locator("[data-group=all] [data-wait=p50] b")
    expect(p50).to_have_text(f"{half // 60}:{half % 60:02d}")
    assert [str(many) for many in AN_HOUR.values()] in columns(page)
    assert set(painted(page)) == {True}
    take(page, pictures / f"{name}.png")


def test_a_code_for_a_new_tablet_is_shown_once_and_good_once(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    page = manager_page(desk, scene, viewport=HELD)
    code = {"code": code_is_shown(desk, page)}
    expect(page.locator(".qr path")).to_be_visible()
    take(page, pictures / "board-new-tablet.png")
    guest = desk.context().request
    assert guest.post(f"{desk.base_url}/board/enrol", data=code).status == 200
    assert guest.post(f"{desk.base_url}/board/enrol", data=code).status == 403


def test_the_board_shows_an_arrival_of_each_urgency_in_both_colours(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    page = wall(desk, scene)
    expect(page.get_by_test_id("count-arrived")).to_have_text("4")
    looks = {name: level(scene, page, name) for name in WAITS}
    assert looks == dict(zip(WAITS, ("late", "soon", "ok", "ok"), strict=True))
    expect(scene.orders["Robin Field"].card(page)).to_contain_text("LATE")
    expect(scene.orders["Aino Salmi"].card(page)).to_contain_text("dog in the back")
    expect(scene.orders["Piotr Mazur"].card(page)).to_contain_text("ANA IS OUT")
    expect(scene.orders["Maria Lind"].card(page)).to_contain_text("WAITING")
    assert page.locator(".collapsed").count() == 0
    for column in ("on_the_way", "ready", "to_prepare"):
        expect(page.get_by_test_id(f"count-{column}")).to_have_text("3")
    expect(page.get_by_test_id("figures")).to_contain_text(str(sum(AN_HOUR.values())))
    take(page, pictures / "board.png")
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    take(page, pictures / "board-light.png")


def test_a_crowd_folds_the_late_columns_and_says_how_many_more(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    for stall, (name, car) in enumerate(zip(MORE_WAITS, MORE_CARS, strict=True), start=1):
        bins = (A1, B1_COLD, B3_COLD)[stall % 3]
        scene.here(name, bins, {"stall": str(stall), "vehicle": car})
    page = wall(desk, scene, WAITS | MORE_WAITS, viewport=HELD)
    expect(page.get_by_test_id("here-count")).to_have_text("9")
    expect(page.locator(".collapsed")).to_have_count(2)
    cards = page.locator("[data-column=arrived] h3 bdi").all_inner_texts()
    both = WAITS | MORE_WAITS
    assert cards == sorted(both, key=both.__getitem__, reverse=True)
    assert level(scene, page, "Elin Jonsson") == "call"
    expect(page.locator(".morehere")).to_contain_text("more here")
    take(page, pictures / "board-crowded.png")


def test_a_hand_over_half_done_says_what_is_still_needed(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    page = wall(desk, scene, viewport=HELD)
    card = scene.orders["Piotr Mazur"].card(page)
    card.get_by_role("button", name="Hand over").click()
    dialog = page.get_by_test_id("hand-over")
    dialog.get_by_role("checkbox").first.check()
    dialog.get_by_label("4-digit code").fill("48")
    expect(dialog.locator(".lacks")).to_have_text("Still needed: 1 bin, ID, code")
    expect(dialog.get_by_role("button", name="Hand over", exact=True)).to_be_disabled()
    take(page, pictures / "board-hand-over.png")


def test_offline_the_board_looks_old_and_shows_the_tap_that_waits(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    page = wall(desk, scene, {**WAITS, "Robin Field": 110, "Aino Salmi": 40}, viewport=TABLET)
    page.unroute_all(behavior="wait")
    page.context.set_offline(offline=True)
    page.clock.fast_forward(OFFLINE_SECONDS * 1000)
    banner = page.get_by_test_id("offline")
    expect(banner).to_contain_text("OFFLINE since")
    card = scene.orders["Robin Field"].card(page)
    card.get_by_role("button", name="Claim").click()
    page.get_by_test_id("who").get_by_role("button", name="Bo").click()
    expect(card.get_by_test_id("queued")).to_have_text("queued: Claim")
    expect(banner).to_contain_text("1 tap waits for the connection")
    expect(page.locator("main.stale")).to_be_visible()
    take(page, pictures / "board-offline.png")


def test_the_board_of_a_phone_begins_with_who_has_waited_longest(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    page = wall(desk, scene, viewport=PHONE)
    first = page.get_by_test_id("card").first
    expect(first).to_contain_text("Robin Field")
    box = first.get_by_role("button", name="Claim").bounding_box()
    assert box is not None
    assert 0 < box["y"] + box["height"] <= PHONE["height"]
    take(page, pictures / "board-phone.png")


def proof_of(desk: Desk, order: Order, kind: str) -> dict[str, Any]:
    """What the tablet sends as that proof."""
    if kind == "code":
        return {"kind": kind, "code": order.text("I'm here").split("code is ")[1][:4]}
    if kind == "signature":
        return {"kind": kind, "signature": [[[100, 500], [500, 100], [900, 500]]]}
    if kind == "manager":
        return {"kind": kind, "pin": desk.pin("Mia"), "reason": "No phone with them"}
    return {"kind": kind}


def test_the_recall_list_tells_who_handed_over_what_by_which_proof(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    for (name, (kind, _, _)), car in zip(RECALLED.items(), MORE_CARS, strict=False):
        order = scene.shop.ready(name)
        order.signal("arrived", stall="6", vehicle=car)
        scene.tap(order, "hand-over", order_ids=[order.order_id], proof=proof_of(desk, order, kind))
    page = wall(desk, scene, viewport=HELD)
    page.route("**/board/api/recall", lately)
    page.get_by_role("button", name="Recall").click()
    dialog = page.get_by_test_id("recall")
    for words in ("code", "ID seen", "signature", "manager", *RECALLED):
        expect(dialog).to_contain_text(words)
    expect(dialog.get_by_role("button", name="Something missing")).to_have_count(len(RECALLED))
    take(page, pictures / "board-recall.png")


def test_signing_in_is_a_name_and_a_pin_that_is_not_shown(
    desk: Desk, scene: Scene, pictures: Path
) -> None:
    page = desk.context(viewport=HELD, color_scheme="dark").new_page()
    page.route("**/board/api/state*", only(scene, WAITS))
    tell_the_day(page, scene)
    desk.enrol(page)
    page.get_by_role("button", name="Start shift").click()
    dialog = page.get_by_test_id("sign-in")
    names = dialog.get_by_role("button", name=re.compile("^(Ana|Bo|Mia)$"))
    expect(names).to_have_count(3)
    names.first.click()
    pin = desk.pin("Ana")
    for digit in pin[:2]:
        dialog.get_by_role("button", name=digit, exact=True).click()
    expect(dialog.locator(".lacks")).to_have_text("Still needed: PIN")
    assert dialog.get_by_label("PIN").get_attribute("type") == "password"
    take(page, pictures / "board-sign-in.png")
    for digit in pin[2:]:
        dialog.get_by_role("button", name=digit, exact=True).click()
    dialog.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.locator(".people")).to_have_text("Ana")
