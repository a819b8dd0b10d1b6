"""What a customer writes after the hand-over, and what is asked in between."""

from chalicelib.domain.say import say
from chalicelib.services import commands, tablet
from chalicelib.services.orders import get_order


def handed_over(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    return pickup_id


def test_something_missing_within_two_hours_is_told_to_the_shop(town):
    handed_over(town)
    town.clock.advance(hours=1)
    assert "sorry" in town.hear("the milk is missing").lower()
    event = town.world.pickups.event("corner", len(town.events()))
    assert (event.type, event.order_ids) == ("missing_reported", ("A1",))


def test_something_missing_is_a_card_for_the_staff_with_the_customers_words(town):
    handed_over(town)
    town.hear("the milk is missing")
    card = town.card()
    assert [(one.kind, one.note) for one in card.open_tasks] == [
        ("follow_up", "the milk is missing")
    ]
    assert (card.name, card.stage) == ("Anna", "expected")


def test_after_a_complaint_a_number_is_still_a_rating(town):
    handed_over(town)
    town.hear("the milk is missing")
    town.hear("4")
    assert town.events()[-1] == "pickup_rated"
    assert town.card().stage == "expected"


def test_a_complaint_about_the_last_visit_stands_on_the_card_of_the_next(town):
    handed_over(town)
    town.ready("A2")
    assert "sorry" in town.hear("the milk is missing").lower()
    assert [one.kind for one in town.card().open_tasks] == ["follow_up"]


def test_whoever_writes_after_the_hand_over_is_told_that_it_was_collected(town):
    handed_over(town)
    code = town.customer().last_visit.code
    assert code in town.hear("I'm here")
    assert code in town.hear("is it ready?")
    town.clock.advance(hours=25)
    assert code not in town.hear("is it ready?")


def test_an_arrival_after_the_hand_over_is_remembered_for_the_next_order(town):
    handed_over(town)
    town.hear("I'm here")
    town.ready("A2")
    assert town.card().stage == "arrived"


def test_thanks_after_the_hand_over_need_no_answer(town):
    handed_over(town)
    assert town.hear("thank you!") is None


def test_a_return_after_the_hand_over_is_a_card_of_its_own(town):
    handed_over(town)
    assert "return" in town.hear("I have a return").lower()
    assert [one.kind for one in town.card().open_tasks] == ["take_in"]
    town.hear("here 5")
    assert (town.card().stage, town.card().stall) == ("arrived", "5")


def test_something_missing_later_than_that_is_not(town):
    handed_over(town)
    town.clock.advance(hours=3)
    assert "2 h" in town.hear("the milk is missing")
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


def test_a_complaint_that_is_dealt_with_leaves_the_visit_to_be_rated(town):
    handed_over(town)
    town.hear("the milk is missing")
    task_id = town.card().open_tasks[0].task_id
    tablet.task_done(town.world, task_id, town.tap(), "done")
    assert not town.is_on_board()
    town.hear("4")
    assert town.events()[-1] == "pickup_rated"


def test_what_was_handed_over_counts_before_what_was_dropped(town):
    town.ready("A1")
    town.ready("A2")
    code = town.card().orders[0].code
    town.claimed()
    town.hand_over("A1")
    commands.cancel(town.world, "A2", "sold out")
    assert town.customer().last_visit.code == code
    assert town.customer().last_visit.status == "picked_up"


def test_a_complaint_whose_visit_is_forgotten_is_still_a_card(town):
    handed_over(town)
    last = town.customer().last_visit
    town.memory.rows.pop(("done", "corner", last.date, last.pickup_id))
    town.hear("the milk is missing")
    assert [one.note for one in town.card().open_tasks] == ["the milk is missing"]
    assert town.card().name is None
