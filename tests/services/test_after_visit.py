"""What a customer writes after the hand-over, and what is asked in between."""

from chalicelib.domain.say import say
from chalicelib.services.orders import get_order


def handed_over(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    return pickup_id


def test_something_missing_within_two_hours_is_told_to_the_shop(town):
    pickup_id = handed_over(town)
    town.clock.advance(hours=1)
    assert "sorry" in town.hear("the milk is missing").lower()
    event = town.world.pickups.event("corner", len(town.events()))
    assert (event.type, event.pickup_id, event.data) == ("missing_reported", pickup_id, {})


def test_something_missing_later_than_that_is_not(town):
    handed_over(town)
    town.clock.advance(hours=3)
    town.hear("the milk is missing")
    assert "missing_reported" not in town.events()


def test_a_question_is_closed_by_what_answers_it(town):
    town.ready()
    town.hear("here 5")
    assert town.card().open_question(town.clock.now()) == "vehicle"
    town.hear("grey volvo")
    assert town.card().open_question(town.clock.now()) is None


def test_a_question_stays_open_when_nothing_new_is_said(town):
    town.ready()
    town.hear("here 5")
    town.hear("here 5")
    assert town.card().open_question(town.clock.now()) == "vehicle"


def test_a_closed_order_keeps_the_times_of_its_visit(town):
    handed_over(town)
    view = get_order(town.world, "A1")
    assert view.pickup is None
    assert view.visit.arrived_at is not None
    assert view.visit.claimed_at is not None


def test_who_asks_to_cancel_is_told_how_and_still_gets_texts(town):
    """Not ours to do, and never an opt-out; the staff see it on the card."""
    town.ready()
    said = town.hear("please cancel my order")
    assert said == say("en", "cannot_cancel_here", store="Corner")
    assert [one.body for one in town.card().messages] == ["please cancel my order"]
    assert town.world.pickups.load("corner", town.who()).customer.opted_out is None
