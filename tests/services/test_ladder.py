"""The ladder, from a deadline in the index to a text on a phone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain import facts
from chalicelib.domain.store import Holiday
from chalicelib.services import commands, effects, sweep, tablet
from chalicelib.services.effects import NotYet
from chalicelib.services.ports import NotSent, Unavailable
from tests.services.ladders import HALF, KEPT, LAST_CALL, WAIT, pass_time, settings_of, texts_of
from tests.worlds import ANNA, BERIT, BINS, CORNER, Town

MANAGER = "+46701740699"


@pytest.fixture
def town():
    """A store with a manager, and somebody who hears the board."""
    town = Town(replace(CORNER, manager_phone=MANAGER))
    town.listener()
    return town


def waiting_twice_the_goal(town):
    town.ready()
    town.hear("here 5")
    town.pump()
    texts_of(town)
    pass_time(town, WAIT)
    pass_time(town, WAIT * 2)


def test_nobody_comes_for_a_ready_order(town):
    code = town.ready().order.code
    town.pump()
    (ready,) = texts_of(town)
    assert "READY" in ready
    assert pass_time(town, HALF - timedelta(minutes=1)) == 0
    assert pass_time(town, HALF) == 1
    (reminder,) = texts_of(town)
    assert reminder.startswith(f"Corner: {code} is waiting for you, kept until Thu 1 PM.")
    assert pass_time(town, HALF) == 0
    assert pass_time(town, LAST_CALL) == 1
    (last,) = texts_of(town)
    assert last.startswith(f"Corner: last call for {code}, kept until 1 PM.")
    assert "EXTEND" in last
    assert pass_time(town, KEPT) == 1
    assert pass_time(town, KEPT + timedelta(days=3)) == 0
    assert texts_of(town) == []
    assert town.events()[-3:] == ["order_reminded", "order_reminded", "keep_ended"]
    assert town.card().orders[0].status == "ready"


def test_an_order_that_was_kept_longer_is_not_offered_that_again(town):
    town.ready()
    extend(town, hours=72)
    pass_time(town, timedelta(hours=43))
    pass_time(town, timedelta(hours=69))
    reminder, last = texts_of(town)[-2:]
    assert "is ready and kept until Fri 1 PM" in reminder
    assert "last call" in last
    assert "EXTEND" not in reminder + last


def extend(town, hours):
    until = town.clock.now() + timedelta(hours=hours)
    commands.command(town.world, "A1", lambda _s, _o: facts.KeepExtended("A1", until))
    town.pump()


def test_two_orders_are_reminded_of_in_one_text(town):
    code = town.ready("A1").order.code
    town.clock.advance(minutes=20)
    town.ready("A2")
    town.pump()
    texts_of(town)
    pass_time(town, HALF)
    (reminder,) = texts_of(town)
    assert f"{code} +1 is waiting" in reminder
    assert pass_time(town, HALF + timedelta(minutes=20)) == 0


def test_without_consent_there_is_no_reminder_and_keeping_ends_all_the_same(town):
    town.ready(consent=None)
    for until in (HALF, LAST_CALL, KEPT):
        pass_time(town, until)
    assert texts_of(town) == []
    assert town.events()[-1] == "keep_ended"


def test_after_a_stop_there_is_no_reminder(town):
    town.ready()
    town.hear("STOP")
    pass_time(town, HALF)
    assert "order_reminded" not in town.events()


def test_a_reminder_whose_order_is_taken_back_meanwhile_is_not_said(town):
    town.ready()
    town.pump()
    texts_of(town)
    town.clock.advance(hours=24)
    sweep.overdue(town.world, "corner", town.who())
    commands.preparing(town.world, "A1")
    town.pump()
    assert [one for one in texts_of(town) if "waiting" in one] == []


def test_a_reminder_for_whoever_left_meanwhile_is_not_said(town):
    town.ready()
    town.pump()
    texts_of(town)
    town.clock.advance(hours=24)
    sweep.overdue(town.world, "corner", town.who())
    town.hear("omw")
    town.pump()
    assert texts_of(town) == []


@pytest.mark.parametrize(
    "fault", [NotSent("429", again=True), Unavailable("down")], ids=["refused", "lost"]
)
def test_a_reminder_that_the_network_did_not_take_by_day_is_not_tried_by_night(town, fault):
    number = reminded_at(town, "20:59")
    town.telephone.answers = [fault]
    with pytest.raises((NotYet, Unavailable)):
        effects.perform_text(town.world, "corner", number, "reminder")
    town.clock.advance(minutes=2)
    effects.perform_again(town.world, f"corner-{number}", "reminder")
    assert texts_of(town) == []
    row = town.world.effects.get(f"corner-{number}", "reminder")
    assert (row.state, row.error) == ("failed", "too late in the day")


def test_a_reminder_that_waited_in_the_queue_into_the_night_is_not_sent(town):
    number = reminded_at(town, "20:59")
    town.clock.advance(minutes=2)
    effects.perform_text(town.world, "corner", number, "reminder")
    assert texts_of(town) == []
    town.clock.advance(minutes=-2)
    effects.perform_text(town.world, "corner", number, "reminder")
    assert len(texts_of(town)) == 1


def reminded_at(town, wall):
    """The number of the reminder that was due at a time of the store's second day."""
    hours, minutes = map(int, wall.split(":"))
    town.clock.advance(hours=hours - 13, minutes=minutes)
    town.ready()
    town.pump()
    texts_of(town)
    town.clock.advance(hours=24)
    sweep.overdue(town.world, "corner", town.who())
    assert town.events()[-1] == "order_reminded"
    return len(town.events())


def test_the_manager_is_told_at_twice_the_goal_once_and_only_then(town):
    town.ready()
    town.hear("here 5")
    town.pump()
    texts_of(town)
    pass_time(town, WAIT)
    assert ["sorry" in one for one in texts_of(town)] == [True]
    assert texts_of(town, MANAGER) == []
    pass_time(town, WAIT * 2)
    (told,) = texts_of(town, MANAGER)
    assert told.startswith("Corner: a customer has waited 6 min")
    assert town.card().orders[0].code in told
    assert "stall 5" in told
    pass_time(town, WAIT * 9)
    assert texts_of(town, MANAGER) + texts_of(town) == []


def test_the_manager_is_told_in_the_stores_language_from_its_number(town):
    settings_of(town, language="sv")
    town.ready(language="en")
    town.hear("I'm here")
    for times in (1, 2):
        pass_time(town, WAIT * times)
    (told,) = [one for one in town.telephone.sent if one.to_e164 == MANAGER]
    assert told.from_e164 == CORNER.number
    assert "kund" in told.body


def test_a_store_without_a_manager_tells_nobody():
    town = Town()
    waiting_twice_the_goal(town)
    assert {one.to_e164 for one in town.telephone.sent} == {ANNA}


def test_neither_consent_nor_a_stop_of_the_customer_keeps_it_from_the_manager(town):
    town.ready(consent=None)
    town.hear("STOP")
    town.hear("here 5")
    for times in (1, 2):
        pass_time(town, WAIT * times)
    assert texts_of(town) == []
    assert len(texts_of(town, MANAGER)) == 1


def test_after_a_stop_of_the_managers_own_they_are_told_nothing(town):
    town.hear("STOP", MANAGER)
    waiting_twice_the_goal(town)
    assert texts_of(town, MANAGER) == []


def test_a_manager_who_stopped_while_a_text_was_on_its_way_gets_none(town):
    town.ready()
    town.hear("here 5")
    pass_time(town, WAIT)
    town.telephone.answers = [NotSent("429", again=True)]
    pass_time(town, WAIT * 2)
    town.hear("STOP", MANAGER)
    town.clock.advance(minutes=1)
    town.pump()
    assert texts_of(town, MANAGER) == []


def test_a_text_to_the_manager_is_tried_again_though_they_are_no_customer(town):
    town.ready()
    town.hear("here 5")
    pass_time(town, WAIT)
    town.telephone.answers = [NotSent("429", again=True)]
    pass_time(town, WAIT * 2)
    assert texts_of(town, MANAGER) == []
    town.clock.advance(minutes=1)
    town.pump()
    assert len(texts_of(town, MANAGER)) == 1


@pytest.mark.parametrize("phone", [None, BERIT])
def test_it_is_not_tried_again_once_somebody_else_is_the_manager(town, phone):
    town.ready()
    town.hear("here 5")
    pass_time(town, WAIT)
    town.telephone.answers = [NotSent("429", again=True)]
    pass_time(town, WAIT * 2)
    settings_of(town, manager_phone=phone)
    town.clock.advance(minutes=1)
    town.pump()
    assert texts_of(town, MANAGER) + texts_of(town, BERIT) == []


def test_a_failure_of_the_managers_text_is_not_on_the_customers_card(town):
    town.ready()
    town.hear("here 5")
    town.pump()
    pass_time(town, WAIT)
    town.telephone.answers = [NotSent("21211", again=False)]
    pass_time(town, WAIT * 2)
    assert not town.card().text_failed
    assert "text_failed" not in town.events()


def test_an_opt_out_of_the_managers_that_only_twilio_knew_becomes_ours(town):
    town.ready("B1", MANAGER)
    town.ready()
    town.hear("here 5")
    town.pump()
    pass_time(town, WAIT)
    town.telephone.answers = [NotSent("21610", again=False)]
    pass_time(town, WAIT * 2)
    assert town.customer(MANAGER).opted_out is not None
    assert not town.card(MANAGER).text_failed


def manager_event(town):
    """The manager is to be told; the text is still in the queue."""
    town.ready()
    town.hear("here 5")
    for _ in (1, 2):
        town.clock.advance(seconds=CORNER.wait_goal_seconds)
        sweep.overdue(town.world, "corner", town.who())
    return len(town.events())


def test_the_manager_is_not_told_of_whoever_is_not_there_any_more(town):
    number = manager_event(town)
    tablet.left(town.world, town.card().pickup_id, town.tap())
    effects.perform_text(town.world, "corner", number, "manager_wait")
    town.hear("here 5")
    effects.perform_text(town.world, "corner", number, "manager_wait")
    town.claimed()
    town.hand_over("A1")
    effects.perform_text(town.world, "corner", number, "manager_wait")
    assert texts_of(town, MANAGER) == []


def test_the_manager_is_not_told_hours_later(town):
    number = manager_event(town)
    town.clock.advance(hours=4, seconds=1)
    effects.perform_text(town.world, "corner", number, "manager_wait")
    assert texts_of(town, MANAGER) == []


def test_whatever_the_customer_still_waits_for_is_named(town):
    first, second = town.ready("A1").order.code, town.ready("A2").order.code
    town.hear("I'm here")
    town.pump()
    texts_of(town)
    pass_time(town, WAIT)
    assert f"{first} +1" in texts_of(town)[0]
    town.claimed()
    town.hand_over("A1")
    pass_time(town, WAIT * 2)
    (told,) = texts_of(town, MANAGER)
    assert f"for {second} (stall 5)" in told


def test_while_the_store_is_closed_no_ladder_runs(town):
    settings_of(town, hours={"tue": (("08:00", "13:01"),), "wed": (("08:00", "20:00"),)})
    town.ready()
    town.hear("here 5")
    assert pass_time(town, timedelta(minutes=4)) == 0
    assert pass_time(town, timedelta(hours=19)) == 0
    assert pass_time(town, timedelta(hours=19, minutes=2)) == 1
    assert town.events()[-1] == "wait_goal_missed"


def test_a_deadline_that_other_hours_have_moved_is_kept_as_it_is_now(town):
    town.ready(consent=None)
    settings_of(town, holidays=(Holiday("2026-11-26"),))
    before = len(town.events())
    assert pass_time(town, KEPT) == 1
    assert len(town.events()) == before
    assert pass_time(town, KEPT) == 0
    assert town.card().deadline_at == town.clock.now() + timedelta(hours=11)
    assert pass_time(town, KEPT + timedelta(hours=11)) == 1
    assert town.events()[-1] == "keep_ended"


def test_a_text_that_changes_the_card_without_an_event_keeps_the_deadline(town):
    town.ready()
    town.hear("is it ready?")
    assert town.card().deadline_at == town.clock.now() + HALF


def test_what_is_left_after_a_hand_over_has_a_deadline_of_its_own_and_what_is_done_none(town):
    town.ready("A1")
    town.put("A2", due_at=town.clock.now() + timedelta(hours=9))
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    date = town.world.orders.get("A1").closing.date
    assert town.world.pickups.find_done("corner", date, pickup_id).deadline_at is None
    assert town.card().deadline_at is None
    commands.ready(town.world, "A2", BINS)
    assert town.card().deadline_at == town.clock.now() + HALF
