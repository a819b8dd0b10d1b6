"""A hand-over is undone within ten seconds as if it had not been, from wherever it went."""

from dataclasses import replace

from chalicelib.services import orders, tablet
from chalicelib.services.ports import Unavailable
from tests.worlds import CORNER, Town, refusal


def test_from_the_done_row_back_to_the_board(town):
    town.ready()
    before = town.claimed()
    pickup_id = town.hand_over("A1")
    assert not town.is_on_board()
    answer = tablet.undo(town.world, pickup_id, town.tap())
    after = town.card()
    assert (after.stage, after.pickup_id, after.stall) == (before.stage, pickup_id, "5")
    assert after.hand_over_code == before.hand_over_code
    assert answer["card"]["orders"][0]["status"] == "ready"
    assert orders.get_order(town.world, "A1").order.status == "ready"
    assert town.events()[-1] == "hand_over_undone"


def test_what_was_undone_can_be_handed_over_again(town):
    town.ready()
    town.claimed()
    tablet.undo(town.world, town.hand_over("A1"), town.tap())
    town.hand_over("A1")
    assert orders.get_order(town.world, "A1").order.status == "picked_up"
    assert not town.is_on_board()


def test_undone_together_with_an_order_that_waits_meanwhile(town):
    town.ready("A1")
    town.claimed()
    pickup_id = town.hand_over("A1")
    town.put("A2")
    tablet.undo(town.world, pickup_id, town.tap())
    card = town.card()
    assert (card.pickup_id, card.stage) == (pickup_id, "claimed")
    assert [one.order_id for one in card.orders] == ["A1", "A2"]


def test_an_order_that_waits_for_another_day_survives_hand_over_and_undo(town):
    town.ready("A1")
    town.put("A2", due_at=town.clock.now().replace(day=27))
    town.claimed()
    pickup_id = town.hand_over("A1")
    assert town.card().pickup_id != pickup_id
    assert [one.order_id for one in town.card().orders] == ["A2"]
    tablet.undo(town.world, pickup_id, town.tap())
    assert town.card().pickup_id == pickup_id
    assert [one.order_id for one in town.card().open_orders] == ["A1", "A2"]


def test_a_part_of_a_visit_is_undone_on_the_board(town):
    town.ready("A1")
    town.ready("A2")
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    tablet.undo(town.world, pickup_id, town.tap())
    assert [one.status for one in town.card().orders] == ["ready", "ready"]
    assert town.card().stage == "claimed"


def test_a_part_that_was_undone_is_open_again_in_the_orders_own_row(town):
    town.ready("A1")
    town.ready("A2")
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    tablet.undo(town.world, pickup_id, town.tap())
    assert orders.get_order(town.world, "A1").order.status == "ready"
    town.hand_over("A1", "A2")
    assert orders.get_order(town.world, "A1").order.status == "picked_up"


def test_after_ten_seconds_it_stands(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    town.clock.advance(seconds=10.001)
    assert refusal(tablet.undo, town.world, pickup_id, town.tap()).slug == "invalid-transition"
    assert not town.is_on_board()


def test_the_answer_to_a_hand_over_tells_until_when(town):
    town.ready()
    card = town.claimed()
    answer = tablet.hand_over(
        town.world, card.pickup_id, town.tap(), ("A1",), "code", card.hand_over_code
    )
    assert answer["card"] is None
    assert (answer["undo_until"] - town.clock.now()).total_seconds() == 10


def test_a_pickup_that_never_was_cannot_be_undone(town):
    assert refusal(tablet.undo, town.world, "nothing", town.tap()).slug == "not-found"


def test_a_hand_over_of_before_midnight_is_found_after_it():
    town = Town(CORNER)
    town.clock.at = town.clock.at.replace(hour=22, minute=59, second=55)
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    town.clock.advance(seconds=8)
    tablet.undo(town.world, pickup_id, town.tap())
    assert town.card().pickup_id == pickup_id


def test_an_undo_whose_reply_was_lost_is_an_undo(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert tablet.undo(town.world, pickup_id, town.tap())["card"]["pickup_id"] == pickup_id
    assert town.events().count("hand_over_undone") == 1


def test_an_undo_again_is_refused_because_there_is_nothing_left(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    tablet.undo(town.world, pickup_id, town.tap())
    assert refusal(tablet.undo, town.world, pickup_id, town.tap()).slug == "invalid-transition"


def test_a_done_row_without_a_hand_over_is_refused_too(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    key = next(key for key in town.memory.rows if key[0] == "done")
    town.memory.rows[key] = replace(town.memory.rows[key], hand_over=None)
    assert refusal(tablet.undo, town.world, pickup_id, town.tap()).slug == "invalid-transition"


def test_the_customer_is_expected_there_again(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    assert town.customer().stores == ()
    tablet.undo(town.world, pickup_id, town.tap())
    assert town.customer().stores == ("corner",)
    assert town.world.pickups.head(CORNER.store_id).waiting == 1
