"""What the shop commands of an order: each is idempotent, and cancelling frees the slot once."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.pickup import LineException
from chalicelib.services import commands, orders
from chalicelib.services.ports import Unavailable
from tests.worlds import ANNA, BINS, CORNER, refusal


def seats(town):
    return town.world.orders.members(CORNER.store_id, town.clock.now().date())


def test_ready_keeps_the_bins_and_for_how_long(town):
    town.put()
    view = commands.ready(town.world, "A1", BINS)
    assert view.order.bins == BINS
    assert view.order.kept_until == town.clock.now() + timedelta(hours=48)
    assert view.pickup == town.card() or view.pickup.orders == town.card().orders


def test_ready_again_corrects_the_bins_and_says_nothing_twice(town):
    town.ready()
    commands.ready(town.world, "A1", BINS[:1])
    commands.ready(town.world, "A1", BINS[:1])
    assert town.events() == ["order_placed", "order_ready", "order_amended"]


def test_an_exception_is_about_pieces_that_were_ordered(town):
    town.put(body={"lines": [{"line_id": "1", "name": "Milk", "quantity": 2}]})
    for line_id, quantity, pointer in (("9", 1, "line_id"), ("1", 3, "quantity")):
        wrong = (LineException(line_id, quantity, "sold out"),)
        refused = refusal(commands.ready, town.world, "A1", BINS, wrong)
        assert refused.more["errors"][0]["pointer"] == f"/exceptions/0/{pointer}"
    right = (LineException("1", 2, "sold out"),)
    assert commands.ready(town.world, "A1", BINS, right).order.exceptions == right


def test_a_delay_is_told_with_its_new_time_and_said_again_it_is_no_news(town):
    town.put()
    until = town.clock.now() + timedelta(hours=2)
    assert commands.delay(town.world, "A1", until, "no bread").order.due_at == until
    commands.delay(town.world, "A1", until, "no bread")
    town.pump()
    (text,) = town.telephone.bodies(ANNA)
    assert "delayed" in text
    assert town.events() == ["order_placed", "order_delayed"]


def test_a_new_time_that_has_passed_by_now_is_not_promised(town):
    town.put()
    commands.delay(town.world, "A1", town.clock.now() + timedelta(minutes=5), None)
    town.clock.advance(minutes=6)
    town.pump()
    assert town.telephone.bodies(ANNA) == []


def test_what_is_missing_and_replaced_is_counted_in_the_text(town):
    town.put(body={"lines": [{"line_id": "1", "name": "Milk", "quantity": 5}]})
    found = (LineException("1", 2, "x"), LineException("1", 1, "x", "Oat milk"))
    commands.ready(town.world, "A1", BINS, found)
    town.pump()
    assert "Missing: 2, replaced: 1" in town.telephone.bodies(ANNA)[0]


def test_preparing_takes_a_ready_order_back(town):
    town.ready()
    view = commands.preparing(town.world, "A1")
    assert (view.order.status, view.order.bins) == ("preparing", ())
    assert commands.preparing(town.world, "A1").order.status == "preparing"
    assert town.events()[-1] == "order_preparing"
    assert len(town.events()) == 3


def test_cancel_frees_the_slot_and_takes_the_card_off_the_board(town):
    slot = town.slot()
    town.put("A1", slot_id=slot.slot_id)
    view = commands.cancel(town.world, "A1", "by the customer")
    assert view.order.status == "cancelled"
    assert view.pickup is None
    assert not town.is_on_board()
    assert seats(town) == {}


def test_cancel_twice_answers_twice_and_frees_once(town):
    slot = town.slot()
    town.put("A1", slot_id=slot.slot_id)
    commands.cancel(town.world, "A1", "first")
    town.put("B1", slot_id=slot.slot_id)
    assert commands.cancel(town.world, "A1", "second").order.status == "cancelled"
    assert seats(town) == {slot.slot_id: {"o:B1"}}
    assert town.events().count("order_cancelled") == 1


def test_a_cancelled_order_leaves_the_others_and_their_seats_alone(town):
    slot = town.slot()
    town.put("A1", slot_id=slot.slot_id)
    town.put("A2", slot_id=slot.slot_id)
    assert commands.cancel(town.world, "A1", "one of two").order.status == "cancelled"
    assert [one.order_id for one in town.card().orders] == ["A2"]
    assert seats(town) == {slot.slot_id: {"o:A2"}}


def test_a_slot_that_the_store_no_longer_cuts_is_no_hindrance_to_a_cancellation(town):
    slot = town.slot()
    town.put("A1", slot_id=slot.slot_id)
    shut = town.world.stores.get(CORNER.store_id)
    town.world.stores.put(replace(shut, hours={}), shut)
    assert commands.cancel(town.world, "A1", "shut").order.status == "cancelled"


def test_a_lost_reply_of_a_cancellation_is_found_again(town):
    town.put()
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert commands.cancel(town.world, "A1", "x").order.status == "cancelled"
    assert town.events().count("order_cancelled") == 1


def test_nothing_can_be_done_to_a_closed_order_but_the_same(town):
    town.put()
    commands.cancel(town.world, "A1", "x")
    refused = refusal(commands.ready, town.world, "A1", BINS)
    assert (refused.slug, refused.current) == ("invalid-transition", "cancelled")
    assert refusal(commands.preparing, town.world, "A1").slug == "invalid-transition"


def test_what_was_handed_over_cannot_be_cancelled(town):
    town.ready()
    town.claimed()
    town.hand_over("A1")
    assert refusal(commands.cancel, town.world, "A1", "x").current == "picked_up"


def test_an_unknown_order_is_not_found(town):
    assert refusal(commands.preparing, town.world, "A9").slug == "not-found"
    assert refusal(orders.get_order, town.world, "A9").slug == "not-found"


def test_an_order_that_closes_under_our_hands_is_shown_as_it_ended(town):
    town.put()
    town.faults.once("orders.get", "after", lambda: commands.cancel(town.world, "A1", "first"))
    assert commands.preparing(town.world, "A1").order.status == "cancelled"
    assert town.events() == ["order_placed", "order_cancelled"]


def test_a_read_that_meets_the_closing_reads_again(town):
    town.put()
    town.faults.once("orders.get", "after", lambda: commands.cancel(town.world, "A1", "x"))
    assert orders.get_order(town.world, "A1").order.status == "cancelled"


def test_an_order_row_without_a_card_or_an_end_is_in_the_middle_of_a_change(town):
    town.put()
    town.memory.rows.pop(("pickup", CORNER.store_id, town.who()))
    assert refusal(orders.get_order, town.world, "A1").slug == "busy"


def test_a_row_cannot_be_shown_with_a_pickup_that_does_not_hold_it(town):
    record = town.put().record
    assert refusal(orders.shown, town.world, record, None, None).slug == "not-found"


def test_an_order_handed_over_in_a_visit_that_goes_on_is_shown_as_it_ended(town):
    town.ready("A1")
    town.ready("A2")
    town.claimed()
    town.hand_over("A1")
    view = orders.get_order(town.world, "A1")
    assert (view.order.status, view.pickup) == ("picked_up", None)
    assert orders.get_order(town.world, "A2").pickup.is_here
