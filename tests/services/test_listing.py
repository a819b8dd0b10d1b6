"""A store's orders page by page: every one once, of one status or of all, and nobody else's."""

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.services import commands, listing, tablet
from tests.worlds import ANNA, BERIT, BINS, CORNER, HARBOUR, Town, refusal

STORE = CORNER.store_id


def walked(town, status=None, limit=2):
    """Every order of all pages."""
    found, cursor = [], None
    while True:
        page = listing.page(town.world, STORE, status, cursor, limit)
        assert len(page.orders) <= limit
        found += [view.order.order_id for view in page.orders]
        cursor = page.cursor
        if cursor is None:
            return found


@pytest.fixture
def busy(town):
    """Open orders O0 to O4, and of finished ones C0 to C2 cancelled and P0 picked up."""
    for number in range(5):
        town.put(f"O{number}", f"+4670174061{number}")
    for number in range(3):
        town.put(f"C{number}", BERIT)
        commands.cancel(town.world, f"C{number}", "x")
    town.ready("P0")
    town.claimed()
    town.hand_over("P0")
    commands.ready(town.world, "O1", BINS)
    return town


def test_every_order_is_in_it_once_open_ones_first(busy):
    found = walked(busy)
    assert set(found[:5]) == {f"O{number}" for number in range(5)}
    assert set(found[5:]) == {"C0", "C1", "C2", "P0"}
    assert len(found) == 9


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_of_one_status_there_is_nothing_else(busy, limit):
    assert walked(busy, "ready", limit) == ["O1"]
    assert set(walked(busy, "placed", limit)) == {"O0", "O2", "O3", "O4"}
    assert set(walked(busy, "cancelled", limit)) == {"C0", "C1", "C2"}
    assert walked(busy, "picked_up", limit) == ["P0"]
    assert walked(busy, "expired", limit) == []


def test_a_store_without_orders_has_one_empty_page(town):
    assert listing.page(town.world, STORE, None, None, 10) == listing.Page((), None)
    assert refusal(listing.page, town.world, "nowhere", None, None, 10).slug == "not-found"


def test_each_is_shown_as_alone_with_its_visit(busy):
    (taken,) = listing.page(busy.world, STORE, "picked_up", None, 10).orders
    assert taken.visit.arrived_at is not None
    (ready,) = listing.page(busy.world, STORE, "ready", None, 10).orders
    assert ready.pickup.pickup_id == busy.card("+46701740611").pickup_id
    assert ready.link.startswith("https://")


def test_the_orders_of_other_stores_are_none_of_it():
    town = Town(CORNER, HARBOUR)
    town.put("H1", store_id=HARBOUR.store_id)
    town.put("H2", BERIT, store_id=HARBOUR.store_id)
    commands.cancel(town.world, "H2", "x")
    assert walked(town) == []


def test_an_order_that_ends_between_two_pages_is_met_again(busy):
    first = listing.page(busy.world, STORE, None, None, 2)
    ended = first.orders[0].order.order_id
    commands.cancel(busy.world, ended, "x")
    found, cursor = [], first.cursor
    while cursor:
        page = listing.page(busy.world, STORE, None, cursor, 2)
        found += [view.order.order_id for view in page.orders]
        cursor = page.cursor
    assert ended in found
    assert len(found) == 8


def test_what_was_undone_since_the_index_told_of_it_is_not_shown_as_finished(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    town.faults.once(
        "orders.ended", "after", lambda: tablet.undo(town.world, pickup_id, town.tap())
    )
    assert walked(town, "picked_up") == []


def test_what_the_index_names_and_nobody_has_is_left_out(busy):
    busy.faults.once("orders.ended", "after", lambda: busy.memory.rows.pop(("order", "P0")))
    assert walked(busy, "picked_up", 1) == []


def test_a_page_ends_where_an_answer_would_be_too_large(busy, monkeypatch):
    monkeypatch.setattr(listing, "PAGE_BYTES", 100)
    assert len(listing.page(busy.world, STORE, None, None, 100).orders) < 5
    assert len(walked(busy, None, 100)) == 9
    assert len(walked(busy, "cancelled", 100)) == 3


def test_a_cursor_is_of_its_own_list_alone(busy):
    cursor = listing.page(busy.world, STORE, None, None, 2).cursor
    assert cursor is not None
    with pytest.raises(Refused):
        listing.page(busy.world, STORE, "ready", cursor, 2)
    for wrong in ("x", ".", cursor[:-1], cursor + "0", "\udce5", "å.b", cursor.upper()):
        refused = refusal(listing.page, busy.world, STORE, None, wrong, 2)
        assert (refused.slug, refused.more["errors"][0]["pointer"]) == (
            "validation-error",
            "/cursor",
        )


def test_a_phone_has_no_place_in_a_cursor(busy):
    cursor = listing.page(busy.world, STORE, None, None, 2).cursor
    assert ANNA not in cursor
