"""What the staff do with one order: other bins, longer, another person, cancelled."""

from dataclasses import replace
from itertools import pairwise

from chalicelib.domain.pickup import Bin, LineException
from chalicelib.services import access, commands, order_taps
from tests.worlds import ANNA, BINS, CORNER, HARBOUR, Town, refusal

PIN = "8642"


def with_manager(town):
    access.add_person(town.world, CORNER.store_id, "Mia", PIN, "manager")
    return town


def last(town):
    return town.world.pickups.event(CORNER.store_id, len(town.events()))


def seats(town):
    members = town.world.orders.members(CORNER.store_id, town.clock.now().date())
    return {slot: set(of) for slot, of in members.items() if of}


ONE_LINE = {"lines": [{"line_id": "L1", "quantity": 1}]}


def test_other_bins_are_no_text_and_what_is_missing_stays_missing(town):
    town.put(body=ONE_LINE)
    commands.ready(town.world, "A1", BINS, (LineException("L1", 1, "sold out"),))
    card = order_taps.correct_bins(town.world, "A1", town.tap(), (Bin("C1"),))["card"]
    assert [one["bin"] for one in card["bins"]] == ["C1"]
    assert len(card["orders"][0]["exceptions"]) == 1
    assert last(town).type == "order_amended"


def test_ready_again_from_the_board_keeps_what_is_missing_too(town):
    town.put(body=ONE_LINE)
    commands.ready(town.world, "A1", BINS, (LineException("L1", 1, "sold out"),))
    order_taps.ready(town.world, "A1", town.tap(), (Bin("C1"),))
    (order,) = town.card().orders
    assert (order.bins, len(order.exceptions)) == ((Bin("C1"),), 1)


MISSING = (LineException("L1", 1, "missing"),)


def test_what_could_not_be_gathered_is_told_with_ready(town):
    town.put(body=ONE_LINE)
    order_taps.ready(town.world, "A1", town.tap(), BINS, MISSING)
    (order,) = town.card().orders
    assert (order.status, order.exceptions) == ("ready", MISSING)


def test_more_that_is_missing_of_what_is_ready_already_is_kept(town):
    town.put(body=ONE_LINE)
    order_taps.ready(town.world, "A1", town.tap(), BINS)
    order_taps.ready(town.world, "A1", town.tap(), (Bin("C1"),), MISSING)
    (order,) = town.card().orders
    assert (order.bins, order.exceptions) == ((Bin("C1"),), MISSING)


def test_what_was_not_ordered_cannot_be_missing(town):
    town.put(body=ONE_LINE)
    many = (LineException("L1", 2, "missing"), LineException("L9", 1, "missing"))
    refused = refusal(order_taps.ready, town.world, "A1", town.tap(), BINS, many)
    pointers = [one["pointer"] for one in refused.more["errors"]]
    assert pointers == ["/exceptions/0/quantity", "/exceptions/1/line_id"]
    assert town.card().orders[0].status == "placed"


def test_the_same_tap_has_the_same_answer_though_the_line_is_gone_meanwhile(town):
    town.put(body=ONE_LINE)
    tap = town.tap()
    told = order_taps.ready(town.world, "A1", tap, BINS, MISSING)
    record = town.world.orders.get("A1")
    town.memory.rows["order", "A1"] = replace(record, body={"lines": []})
    assert order_taps.ready(town.world, "A1", tap, BINS, MISSING) == told


def test_an_order_is_cancelled_with_a_managers_pin_and_its_seat_is_free(town):
    with_manager(town)
    town.put(slot_id=town.slot().slot_id)
    assert len(seats(town)) == 1
    tap = town.tap()
    answer = order_taps.cancel(town.world, "A1", tap, "sold out", PIN)
    assert answer["card"] is None
    assert seats(town) == {}
    data = {"reason": "sold out", "by": "Ana", "manager": "Mia", "device": tap.tablet.tablet_id}
    assert (last(town).type, last(town).data) == ("order_cancelled", data)
    kept = town.world.access.command(tap.tablet.tablet_id, tap.command_id)
    assert PIN not in repr(kept)


def test_one_of_two_orders_is_cancelled_and_the_card_stays(town):
    with_manager(town)
    town.put("A1")
    town.put("A2")
    card = order_taps.cancel(town.world, "A1", town.tap(), "x", PIN)["card"]
    assert [one["order_id"] for one in card["orders"]] == ["A2"]


def test_a_wrong_pin_cancels_nothing_and_delays_who_types(town):
    with_manager(town)
    town.put()
    device = town.device("Ana")
    slugs = [
        refusal(order_taps.cancel, town.world, "A1", town.tap(tablet=device), "x", str(number)).slug
        for number in range(10)
    ]
    assert slugs[0] == "wrong-code"
    assert slugs[-1] == "too-many-attempts"
    assert town.is_on_board()


def test_who_is_not_signed_in_cannot_even_try_a_pin(town):
    with_manager(town)
    town.put()
    for name in ("Bo", None):
        tap = town.tap(name, tablet=town.device("Ana"))
        assert refusal(order_taps.cancel, town.world, "A1", tap, "x", PIN).slug == "forbidden"


def test_the_same_cancellation_is_answered_the_same(town):
    with_manager(town)
    town.put()
    tap = town.tap()
    first = order_taps.cancel(town.world, "A1", tap, "x", PIN)
    assert order_taps.cancel(town.world, "A1", tap, "x", PIN) == first
    assert town.events().count("order_cancelled") == 1


def test_the_staff_keep_an_order_longer_as_often_as_they_want(town):
    town.ready()
    ends = [town.card().orders[0].kept_until]
    for _ in range(2):
        order_taps.keep(town.world, "A1", town.tap())
        ends.append(town.card().orders[0].kept_until)
    assert [(later - sooner).days for sooner, later in pairwise(ends)] == [1, 1]
    assert last(town).data["by"] == "Ana"


def test_the_customer_and_the_staff_keep_by_the_same_rule():
    texted, tapped = Town(CORNER), Town(CORNER)
    for town in (texted, tapped):
        town.ready()
    texted.hear("extend")
    order_taps.keep(tapped.world, "A1", tapped.tap(None))
    assert texted.card().orders[0].kept_until == tapped.card().orders[0].kept_until
    assert last(tapped).data["by"] == "staff"


def test_what_is_not_ready_or_not_there_is_not_kept(town):
    town.put("A1")
    assert refusal(order_taps.keep, town.world, "A1", town.tap()).current == "placed"
    town.put("A2")
    commands.cancel(town.world, "A1", "x")
    refused = refusal(order_taps.keep, town.world, "A1", town.tap())
    assert (refused.slug, refused.current) == ("invalid-transition", "closed")


def test_before_it_is_ready_anybody_names_who_comes(town):
    town.put()
    card = order_taps.name_person(town.world, "A1", town.tap(), "Berit", None)["card"]
    assert card["orders"][0]["person"] == "Berit"
    assert "manager" not in last(town).data
    assert "Berit" not in repr(last(town))


def test_once_it_is_ready_it_takes_a_managers_pin(town):
    with_manager(town)
    town.ready()
    refused = refusal(order_taps.name_person, town.world, "A1", town.tap(), "Berit", None)
    assert (refused.slug, refused.allowed) == ("wrong-code", ("manager",))
    wrong = refusal(order_taps.name_person, town.world, "A1", town.tap(), "Berit", "1")
    assert wrong.slug == "wrong-code"
    assert town.card().orders[0].person is None
    order_taps.name_person(town.world, "A1", town.tap(), "Berit", PIN)
    assert (town.card().orders[0].person, last(town).data["manager"]) == ("Berit", "Mia")
    order_taps.name_person(town.world, "A1", town.tap(), None, PIN)
    assert town.card().orders[0].person is None


def test_an_order_is_looked_at_on_its_own_stores_tablet_only():
    town = Town(CORNER, HARBOUR)
    town.ready()
    view = order_taps.look(town.world, town.device(), "A1")
    assert (view.order.order_id, view.order.status) == ("A1", "ready")
    stranger = town.device(store=HARBOUR)
    there = refusal(order_taps.look, town.world, stranger, "A1")
    missing = refusal(order_taps.look, town.world, stranger, "A9")
    assert there.slug == missing.slug == "not-found"
    assert there.detail == missing.detail.replace("A9", "A1")


def test_a_closed_order_is_looked_at_too(town):
    town.ready()
    town.claimed()
    town.hand_over("A1")
    assert order_taps.look(town.world, town.device(), "A1").order.status == "picked_up"


def test_an_order_on_a_card_that_is_gone_is_not_found(town):
    with_manager(town)
    town.ready(phone=ANNA)
    commands.cancel(town.world, "A1", "x")
    refused = refusal(order_taps.cancel, town.world, "A1", town.tap(), "x", PIN)
    assert (refused.slug, refused.more) == ("not-found", {"card": None})


def test_a_store_that_keeps_for_an_hour_extends_by_a_day_all_the_same():
    town = Town(replace(CORNER, keep_hours=1))
    town.ready()
    before = town.card().orders[0].kept_until
    order_taps.keep(town.world, "A1", town.tap())
    assert (town.card().orders[0].kept_until - before).days == 1
