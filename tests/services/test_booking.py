"""Putting an order: once, in a slot that is never oversold, whatever happens to the reply."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.pickup import OPEN_ORDERS_MAX
from chalicelib.services import booking, commands, tablet
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.records import Change, Head
from tests.worlds import ANNA, BERIT, CORNER, refusal


def put(town, *arguments, **named):
    return booking.put_order(town.world, town.new(*arguments, **named))


def members(town, slot):
    of_day = town.world.orders.members(CORNER.store_id, town.clock.now().date())
    return of_day.get(slot.slot_id, frozenset())


def test_a_new_order_is_on_the_board_and_in_its_slot(town):
    slot = town.slot()
    view, created = put(town, "A1", slot_id=slot.slot_id)
    assert created
    assert view.order.due_at == slot.starts_at
    assert members(town, slot) == {"o:A1"}
    assert town.card().orders[0].order_id == "A1"
    assert town.events() == ["order_placed"]
    assert view.link.startswith("https://pickup.example/p/A1.")


def test_the_same_order_again_is_answered_with_its_present_state_and_books_nothing(town):
    slot = town.slot()
    put(town, "A1", slot_id=slot.slot_id)
    commands.ready(town.world, "A1", ())
    view, created = put(town, "A1", slot_id=slot.slot_id)
    assert not created
    assert view.order.status == "ready"
    assert members(town, slot) == {"o:A1"}
    assert town.events() == ["order_placed", "order_ready"]


def test_the_same_id_with_another_body_is_a_conflict(town):
    put(town, "A1", number="1")
    assert refusal(put, town, "A1", number="2").slug == "order-conflict"


def test_a_full_slot_is_refused_with_the_next_free_ones(town):
    slot = town.slot()
    put(town, "A1", slot_id=slot.slot_id)
    put(town, "A2", slot_id=slot.slot_id)
    refused = refusal(put, town, "A3", BERIT, slot_id=slot.slot_id)
    assert refused.slug == "slot-full"
    offered = [one["slot_id"] for one in refused.more["next_free"]]
    assert len(offered) == 3
    assert slot.slot_id not in offered
    assert not town.is_on_board(BERIT)


def test_a_full_slot_costs_no_write(town):
    slot = town.slot()
    put(town, "A1", slot_id=slot.slot_id)
    put(town, "A2", slot_id=slot.slot_id)
    town.faults.calls.clear()
    refusal(put, town, "A3", slot_id=slot.slot_id)
    assert "pickups.save" not in town.faults.calls


def test_a_slot_that_has_begun_is_closed_even_if_it_is_empty(town):
    slot = town.slot(1)
    town.clock.advance(hours=1)
    refused = refusal(put, town, "A1", slot_id=slot.slot_id)
    assert refused.slug == "slot-closed"
    assert "has begun" in refused.detail


def test_a_slot_that_the_store_does_not_have_is_not_found(town):
    assert refusal(put, town, "A1", slot_id="20261124T1317Z").slug == "not-found"
    assert refusal(put, town, "A1", slot_id="never").slug == "not-found"


def test_an_unknown_store_is_not_found(town):
    assert refusal(put, town, "A1", store_id="nowhere").slug == "not-found"


def test_a_store_that_goes_while_we_ask_is_not_found(town):
    gone = lambda: town.memory.rows.pop(("store", "corner"))  # noqa: E731 - one thought
    town.faults.once("stores.remembered", "after", gone)
    assert refusal(put, town, "A1").slug == "not-found"
    assert not town.is_on_board()


def test_without_a_slot_it_is_due_when_the_shop_says_or_as_soon_as_can_be(town):
    at = town.clock.now() + timedelta(hours=5)
    assert town.put("A1", due_at=at).order.due_at == at
    assert town.put("A2").order.due_at == town.clock.now() + timedelta(minutes=30)


def test_two_orders_of_one_phone_share_a_card(town):
    town.put("A1")
    town.put("A2")
    assert [one.order_id for one in town.card().orders] == ["A1", "A2"]


def test_without_a_phone_the_pickup_is_that_order_alone(town):
    for order_id in ("A1", "A2"):
        town.put(order_id, phone=None)
    pickups = town.world.pickups.board(CORNER.store_id)[1]
    assert [len(one.orders) for one in pickups] == [1, 1]
    assert {one.customer_id for one in pickups} == {"o-A1", "o-A2"}


def test_a_lost_reply_is_answered_as_new_and_booked_once(town):
    slot = town.slot()
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    view, created = put(town, "A1", slot_id=slot.slot_id)
    assert created
    assert view.order.order_id == "A1"
    assert members(town, slot) == {"o:A1"}
    assert town.events() == ["order_placed"]


def test_a_write_that_never_happened_is_tried_again(town):
    town.faults.once("pickups.save", "before", Unavailable("down"))
    assert put(town, "A1")[1]
    assert town.events() == ["order_placed"]


def test_who_comes_second_with_the_same_order_is_told_that_it_was_there(town):
    town.faults.once("pickups.save", "before", lambda: put(town, "A1"))
    view, created = put(town, "A1")
    assert not created
    assert view.order.order_id == "A1"
    assert town.events() == ["order_placed"]


def test_the_last_seat_goes_to_one_of_two(town):
    slot = town.slot()
    put(town, "A1", slot_id=slot.slot_id)
    other = lambda: put(town, "A2", BERIT, slot_id=slot.slot_id)  # noqa: E731 - one thought
    town.faults.once("pickups.save", "before", other)
    assert refusal(put, town, "A3", slot_id=slot.slot_id).slug == "slot-full"
    assert members(town, slot) == {"o:A1", "o:A2"}


def test_an_engine_that_stays_away_makes_it_busy_after_some_seconds(town):
    def away(call, moment):
        if call == "pickups.save":
            raise Unavailable("away")

    town.faults.hook = away
    began = town.clock.now()
    assert refusal(put, town, "A1").slug == "busy"
    assert town.clock.now() - began == timedelta(seconds=6)


def test_rows_that_always_move_make_it_busy_too(town):
    def moved(call, moment):
        if (call, moment) == ("pickups.save", "before"):
            raise Conflict(frozenset({"head"}))

    town.faults.hook = moved
    assert refusal(put, town, "A1").slug == "busy"


def test_twenty_open_orders_are_the_most(town):
    for number in range(OPEN_ORDERS_MAX):
        town.put(f"A{number}")
    assert refusal(put, town, "A99").slug == "limit-reached"
    assert put(town, "B1", BERIT)[1]


def test_an_early_text_counts_when_its_order_comes(town):
    assert "order" in town.hear("I'm here, spot 5").lower()
    town.clock.advance(minutes=10)
    town.ready()
    card = town.card()
    assert (card.stage, card.stall) == ("arrived", "5")
    assert card.arrived_at == town.clock.now() - timedelta(minutes=10)
    assert town.events() == ["order_placed", "customer_arrived", "order_ready"]
    assert town.customer().early == ()


def test_an_early_text_that_is_too_old_does_not_count(town):
    town.hear("I'm here")
    town.clock.advance(hours=3)
    town.put()
    assert town.card().stage == "expected"


@pytest.mark.parametrize(
    ("minutes", "stage"), [(0, "arrived"), (120, "arrived"), (121, "expected"), (1440, "expected")]
)
def test_an_early_text_counts_for_an_order_that_is_due_within_two_hours(town, minutes, stage):
    town.hear("I'm here, spot 5")
    town.put(due_at=town.clock.now() + timedelta(minutes=minutes))
    assert town.card().stage == stage


@pytest.mark.parametrize(("hours", "stage"), [(2, "arrived"), (3, "expected")])
def test_an_early_text_counts_for_a_slot_that_begins_within_two_hours(town, hours, stage):
    town.hear("I'm here, spot 5")
    town.put(slot_id=town.slot(hours).slot_id)
    assert town.card().stage == stage


def test_an_order_that_is_wanted_as_soon_as_possible_is_near_though_the_store_opens_late(town):
    closed = town.world.stores.get("corner")
    later = {"tue": (("16:00", "20:00"),)}
    town.world.stores.put(replace(closed, hours=later), closed)
    town.hear("I'm here, spot 5")
    town.put()
    assert town.card().orders[0].due_at == town.clock.now() + timedelta(hours=3, minutes=30)
    assert town.card().stage == "arrived"


def test_an_early_text_that_tomorrows_order_leaves_counts_for_todays(town):
    town.hear("I'm here, spot 5")
    town.put("A1", due_at=town.clock.now() + timedelta(days=1))
    assert len(town.customer().early) == 1
    assert "customer_arrived" not in town.events()
    town.clock.advance(minutes=10)
    town.put("A2")
    assert (town.card().stage, town.card().visit) == ("arrived", ("A2",))
    assert town.customer().early == ()


def test_and_not_once_its_two_hours_are_over(town):
    town.hear("I'm here, spot 5")
    town.put("A1", due_at=town.clock.now() + timedelta(days=1))
    town.clock.advance(hours=2)
    town.put("A2")
    assert town.card().stage == "expected"


@pytest.mark.parametrize(
    ("prefixes", "phone", "silent"),
    [
        (("+1",), ANNA, True),
        (("+1", "+46"), ANNA, False),
        ((), ANNA, False),
        (("+1",), None, False),
    ],
)
def test_the_card_of_a_country_that_gets_no_texts_says_so(town, prefixes, phone, silent):
    town.world = replace(town.world, text_prefixes=prefixes)
    town.put("A1", phone)
    (card,) = town.world.pickups.board("corner")[1]
    assert (card.no_texts, card.no_texts_to_country) == (False, silent)


def test_an_order_that_is_dropped_soon_after_a_visit_leaves_that_visit_the_last(town):
    visited(town)
    town.put("A2")
    town.clock.advance(hours=47)
    commands.cancel(town.world, "A2", "sold out")
    assert last_visit(town) == ("A1", "picked_up")


def test_and_two_days_after_it_the_dropped_one_is_the_last(town):
    visited(town)
    town.put("A2", due_at=town.clock.now() + timedelta(days=3))
    town.clock.advance(hours=48)
    commands.cancel(town.world, "A2", "sold out")
    assert last_visit(town) == ("A2", "cancelled")


def test_an_order_that_is_dropped_after_another_dropped_one_is_the_last(town):
    for order_id in ("A1", "A2"):
        town.put(order_id)
        commands.cancel(town.world, order_id, "sold out")
    assert last_visit(town) == ("A2", "cancelled")


def test_a_second_visit_is_the_last(town):
    visited(town)
    visited(town, "A2")
    assert last_visit(town) == ("A2", "picked_up")


def test_a_visit_that_was_taken_back_and_dropped_was_none(town):
    town.ready()
    town.claimed()
    tap = town.tap()
    card = town.card()
    code = card.hand_over_code
    tablet.hand_over(town.world, card.pickup_id, tap, ("A1",), "code", code)
    tablet.undo(town.world, card.pickup_id, town.tap())
    commands.cancel(town.world, "A1", "broken")
    assert last_visit(town) == ("A1", "cancelled")


def visited(town, order_id="A1"):
    town.ready(order_id)
    town.claimed()
    town.hand_over(order_id)


def last_visit(town):
    """The order and the end of the customer's last visit."""
    last = town.customer().last_visit
    codes = {
        one: town.world.orders.get(one).code for one in ("A1", "A2") if town.world.orders.get(one)
    }
    return next(one for one, code in codes.items() if code == last.code), last.status


def test_an_order_after_a_stop_is_kept_and_its_card_says_no_texts(town):
    town.hear("STOP")
    town.put()
    assert town.card().no_texts
    town.ready("A2", BERIT)
    assert not town.card(BERIT).no_texts


def test_an_order_in_the_middle_of_a_visit_joins_it(town):
    town.ready()
    town.hear("here 5")
    town.put("A2")
    assert town.card().visit == ("A1", "A2")


def test_after_the_hand_over_a_new_order_opens_a_new_visit(town):
    town.ready()
    town.claimed()
    first = town.hand_over("A1")
    town.put("A2")
    assert town.card().pickup_id != first
    assert [one.order_id for one in town.card().orders] == ["A2"]


def test_a_customer_without_consent_is_kept_without_it(town):
    town.put("A1", consent=None)
    assert town.customer().consent is None
    assert not town.card().orders[0].texts
    town.put("A2")
    town.put("A3", consent=None)
    assert town.customer().consent is not None


def test_the_fake_refuses_two_operations_on_one_item_as_dynamodb_does(town):
    town.put()
    twice = Change(CORNER.store_id, Head(), reopenings=("A1", "A1"))
    with pytest.raises(ValueError, match="two operations"):
        town.world.pickups.save(twice)
