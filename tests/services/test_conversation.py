"""A text about an open pickup: extending, returns, another person, the wrong hour, restraint."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import commands
from tests.worlds import ANNA, BERIT, CORNER, Town

OPEN_LATE = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), (("15:00", "22:00"),))
"""In Stockholm; the clock of the tests starts at 13:00 there."""
CLOSED_NOW = replace(CORNER, hours=OPEN_LATE)


def last_event(town):
    return town.world.pickups.event(CORNER.store_id, len(town.events()))


def test_an_order_is_kept_a_day_longer_once(town):
    town.ready()
    before = town.card().orders[0].kept_until
    assert "until" in town.hear("can you keep it till tomorrow?")
    longer = town.card().orders[0].kept_until
    assert longer - before == timedelta(hours=24)
    assert "cannot" in town.hear("please extend")
    assert town.card().orders[0].kept_until == longer
    assert town.events().count("keep_extended") == 1


def test_keeping_that_has_ended_is_extended_from_now(town):
    town.ready()
    town.clock.advance(hours=CORNER.keep_hours + 5)
    town.hear("extend")
    assert town.card().orders[0].kept_until == town.clock.now() + timedelta(hours=24)


def test_an_order_that_is_not_ready_cannot_be_extended_and_its_state_is_told(town):
    town.put()
    assert town.card().orders[0].code in town.hear("extend")
    assert "keep_extended" not in town.events()


def test_an_order_ready_later_is_still_extended(town):
    town.ready()
    town.hear("extend")
    town.ready("A2")
    assert "cannot" not in town.hear("extend")
    assert all(order.extended_at for order in town.card().orders)


def test_a_return_is_a_task_on_the_card(town):
    town.ready()
    assert "return" in town.hear("I have a return with me").lower()
    assert [(one.kind, one.note) for one in town.card().open_tasks] == [
        ("take_in", "I have a return with me")
    ]
    assert town.events()[-1] == "return_announced"


def test_who_is_here_already_is_not_told_how_to_come(town):
    town.ready()
    town.hear("here 5")
    assert "park" not in town.hear("I have a return with me")
    assert town.card().open_returns


def test_the_buyers_word_for_another_person_is_recorded(town):
    town.ready()
    assert "Bea" in town.hear("my wife Bea will pick it up")
    assert [order.person for order in town.card().orders] == ["Bea"]
    event = last_event(town)
    assert event.type == "pickup_person_changed"
    assert "Bea" not in str(event.data)


def test_the_same_person_named_again_is_no_news(town):
    town.ready()
    town.hear("my wife Bea will pick it up")
    assert "Bea" in town.hear("my wife Bea will pick it up")
    assert town.events().count("pickup_person_changed") == 1


def test_a_clock_time_is_answered_by_the_time_that_was_understood(town):
    town.ready()
    assert "5:30 PM" in town.hear("be there at 5:30")


@pytest.mark.parametrize("said", ["I'm here, spot 5", "omw 10", "coming inside"])
def test_who_comes_while_the_store_is_closed_is_told_when_it_opens(said):
    town = Town(CLOSED_NOW)
    town.ready()
    assert "3 PM" in town.hear(said)
    assert town.card().stage != "expected"


def test_who_will_come_when_it_is_open_is_not_told_that_it_is_closed():
    town = Town(CLOSED_NOW)
    town.ready()
    assert "3 PM" not in town.hear("be there at 5:30")
    assert "closed" not in town.hear("is it ready?")


def test_who_is_told_about_a_car_while_closed_is_answered_about_the_car():
    town = Town(CLOSED_NOW)
    town.ready()
    assert "closed" not in town.hear("grey volvo, back seat please")


def test_a_store_that_never_opens_says_nothing_of_opening():
    town = Town(replace(CORNER, hours={}))
    town.ready()
    assert town.card().hand_over_code in town.hear("here 5")


def test_thanks_are_shown_to_the_staff_and_need_no_answer(town):
    town.ready()
    assert town.hear("thanks!") is None
    assert [one.body for one in town.card().messages] == ["thanks!"]


def test_six_answers_in_ten_minutes_are_the_most(town):
    town.ready()
    said = [town.hear(f"here {stall}") for stall in (1, 5, 7, 1, 5, 7, 1, 5)]
    assert [answer is not None for answer in said] == [True] * 6 + [False] * 2
    assert town.card().stall == "5"
    town.clock.advance(minutes=11)
    assert town.hear("here 7") is not None


def test_twenty_texts_in_a_minute_ring_once(town):
    town.ready()
    said = []
    for _ in range(20):
        said.append(town.hear("I'm here"))
        town.clock.advance(seconds=3)
    assert town.events().count("customer_arrived") == 1
    assert sum(answer is not None for answer in said) == 6


def test_two_machines_that_answer_each_other_fall_silent(town):
    town.ready()
    heard, rounds = "Automatic reply: I will be back at 5:30", 0
    while heard is not None and rounds < 50:
        heard = town.hear(f"Automatic reply: I will be back at 5:30. You wrote: {heard}")
        rounds += 1
    assert rounds <= 7


@pytest.mark.parametrize("sender", ["72975", "IMHERE", "+1", ""])
def test_short_codes_and_names_are_not_answered(town, sender):
    town.ready()
    assert town.hear("here 5", sender) is None
    assert town.events() == ["order_placed", "order_ready"]


def test_a_country_that_gets_no_texts_is_taken_in_and_not_answered(town):
    town.ready()
    town.world = replace(town.world, text_prefixes=("+1", "+47"))
    assert town.hear("here 5") is None
    assert town.card().stall == "5"
    town.world = replace(town.world, text_prefixes=("+46",))
    assert town.hear("7") is not None


def test_an_arrival_answers_no_open_question_about_another_person(town):
    """Berit's phone named the code; Anna is asked, comes herself, and may still answer."""
    town.ready()
    code = town.card().orders[0].code
    town.hear(code, BERIT)
    town.pump()
    town.hear("omw", ANNA)
    assert town.card().open_question(town.clock.now()) == "person"
    town.hear("OK", ANNA)
    assert town.card().helpers[0].agreed_at is not None


def test_ok_without_a_question_agrees_to_nothing(town):
    town.ready()
    town.hear("OK")
    assert town.events()[-1] == "customer_messaged"
    assert town.card().helpers == ()


def test_while_somebody_is_on_the_way_out_the_customer_is_answered_all_the_same(town):
    town.ready()
    town.claimed()
    assert town.card().hand_over_code in town.hear("how much longer?")
    assert town.hear("extend") is not None
    assert "keep_extended" not in town.events()


def test_missing_without_a_visit_is_a_message(town):
    town.ready()
    town.hear("the milk is missing")
    assert town.events()[-1] == "customer_messaged"
    assert town.card().open_tasks == ()


def test_what_is_asked_after_the_orders_are_gone_is_answered(town):
    """Only a return is left on the card."""
    town.ready()
    town.hear("I have a return")
    commands.cancel(town.world, "A1", "x")
    assert town.hear("is it ready?") is not None
    assert town.hear("here 5") is not None
    assert town.hear("extend") is not None
