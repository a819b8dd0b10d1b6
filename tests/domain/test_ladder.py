"""What time alone does: sorry, the manager, reminder, last call, the end of keeping."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.ladder import ahead, due, next_deadline
from chalicelib.domain.pickup import Stage
from chalicelib.domain.store import Holiday
from tests.domain.builders import (
    AT_STAGE,
    NOW,
    WEEK,
    after,
    arrived,
    before,
    gone,
    order,
    pickup,
    store,
)
from tests.domain.ladders import (
    AROUND_THE_CLOCK,
    CALLED,
    REMINDED,
    at,
    due_at,
    kept,
    last_call,
    reminder,
    waits_at,
)


def test_the_goal_and_twice_the_goal_are_looked_at_while_the_customer_waits():
    came = arrived(arrived_at=NOW)
    assert next_deadline(came, store(), NOW) == after(minutes=3)
    assert due(came, store(), after(seconds=179)) == ()
    assert due(came, store(), after(minutes=3)) == (facts.WaitGoalMissed(180, 1),)
    told = replace(came, goal_missed_at=after(minutes=3))
    assert next_deadline(told, store(), after(minutes=3)) == after(minutes=6)
    assert due(told, store(), after(minutes=6)) == (facts.WaitGoalMissed(180, 2),)
    assert next_deadline(replace(told, manager_told_at=NOW), store(), NOW) is None


def test_after_an_outage_both_are_told_at_once():
    late = due(arrived(arrived_at=NOW), store(), after(minutes=30))
    assert late == (facts.WaitGoalMissed(180, 1), facts.WaitGoalMissed(180, 2))


@pytest.mark.parametrize(
    ("came", "goal"),
    [("24T18:59", "25T07:02"), ("24T20:00", "25T07:03"), ("24T06:00", "24T07:03")],
)
def test_time_while_the_store_is_closed_is_no_waiting(came, goal):
    assert next_deadline(arrived(arrived_at=at(came)), store(), at(came)) == at(goal)


def test_a_goal_missed_before_closing_is_told_when_the_store_opens_again():
    came = arrived(arrived_at=at("24T18:50"))
    assert next_deadline(came, store(), at("24T18:51")) == at("24T18:53")
    assert due(came, store(), at("24T19:10")) == ()
    assert next_deadline(came, store(), at("24T19:10")) == at("25T07:00")
    assert len(due(came, store(), at("25T07:00"))) == 2


def test_a_store_that_never_opens_again_has_no_goal_and_ends_no_keeping():
    for hours in ({"tue": ()}, {"tue": (("20:00", "08:00"),)}):
        never = store(hours=hours)
        assert next_deadline(arrived(), never, NOW) is None
        assert waits_at(where=never) is None
        assert due_at(after(days=9), where=never) == ()


def test_a_store_that_has_told_no_hours_counts_as_always_open():
    unknown = store(hours={})
    came = arrived(arrived_at=at("24T02:00"))
    assert next_deadline(came, unknown, at("24T02:00")) == at("24T02:03")
    assert due(came, unknown, at("24T02:03")) == (facts.WaitGoalMissed(180, 1),)
    assert waits_at(where=unknown) == at("25T12:00")
    assert due_at(at("25T12:00"), where=unknown) == (reminder(),)
    assert due_at(at("26T09:00"), kept(**REMINDED), where=unknown) == (last_call(),)
    assert due_at(at("26T12:00"), kept(**CALLED), where=unknown) == (facts.KeepEnded(("R",)),)


def test_nor_is_anybody_woken_up_by_a_store_without_hours():
    late = kept(ready_at=at("24T02:00"), kept_until=at("26T02:00"))
    assert waits_at(late, where=store(hours={})) == at("25T07:00")


def test_a_store_without_hours_but_with_a_holiday_is_closed():
    closed = store(hours={}, holidays=(Holiday("2026-11-25"),))
    assert next_deadline(arrived(), closed, NOW) is None
    assert waits_at(where=closed) is None


def test_who_is_here_is_not_reminded_and_their_keeping_does_not_end():
    told = {"goal_missed_at": NOW, "manager_told_at": NOW}
    for stage in (Stage.ARRIVED, Stage.CLAIMED):
        came = AT_STAGE[stage](kept(), **told)
        assert next_deadline(came, AROUND_THE_CLOCK, NOW) is None
        assert due(came, AROUND_THE_CLOCK, after(days=3)) == ()


def test_of_a_visit_whose_arrival_is_not_known_no_goal_is():
    assert next_deadline(arrived(arrived_at=None), store(), NOW) is None


def test_a_pickup_that_is_over_waits_for_nothing():
    over = gone(kept())
    assert next_deadline(over, AROUND_THE_CLOCK, NOW) is None
    assert due(over, AROUND_THE_CLOCK, after(days=9)) == ()


def test_an_order_that_is_not_ready_waits_for_nobody():
    assert waits_at(order(texts=True)) is None
    assert waits_at(kept(ready_at=None)) is None
    assert waits_at(kept(kept_until=None)) is None


def test_the_ladder_of_a_ready_order():
    assert waits_at() == at("25T12:00")
    assert due_at(at("25T11:59")) == ()
    assert due_at(at("25T12:00")) == (reminder(),)
    assert waits_at(kept(**REMINDED)) == at("26T09:00")
    assert due_at(at("26T09:00"), kept(**REMINDED)) == (last_call(),)
    assert waits_at(kept(**CALLED)) == at("26T12:00")
    assert due_at(at("26T12:00"), kept(**CALLED)) == (facts.KeepEnded(("R",)),)
    assert waits_at(kept(**CALLED, keep_ended_at=at("26T12:00"))) is None


def test_all_that_lies_ahead_is_listed_the_next_first():
    found = ahead(pickup(kept(), kept("S", kept_until=at("25T18:00"))), AROUND_THE_CLOCK, NOW)
    assert [step.at for step in found] == sorted(step.at for step in found)
    assert found[0].at == waits_at(kept(), kept("S", kept_until=at("25T18:00")))
    assert {(step.kind, step.order_id) for step in found} == {
        (kind, order_id)
        for kind in ("reminder", "last_call", "keep_ended")
        for order_id in ("R", "S")
    }


def test_of_who_waits_at_the_kerb_only_the_wait_is_ahead_and_of_who_is_gone_nothing():
    waits = arrived(kept(), arrived_at=NOW)
    kinds = [step.kind for step in ahead(waits, AROUND_THE_CLOCK, NOW)]
    assert kinds == ["goal", "manager"]
    assert ahead(gone(), AROUND_THE_CLOCK, NOW) == []


@pytest.mark.parametrize(
    "no",
    [
        {"no_texts": True},
        {"no_texts_to_country": True},
        {"phone_e164": None},
        {"orders": (kept(texts=False),)},
    ],
)
def test_whoever_may_not_be_texted_is_not_reminded_and_the_keeping_ends_all_the_same(no):
    silent = replace(pickup(kept()), **no)
    assert next_deadline(silent, AROUND_THE_CLOCK, NOW) == at("26T12:00")
    assert due(silent, AROUND_THE_CLOCK, at("26T09:00")) == ()
    assert due(silent, AROUND_THE_CLOCK, at("26T12:00")) == (facts.KeepEnded(("R",)),)


@pytest.mark.parametrize(
    ("half", "said"),
    [("25T06:30", "25T07:00"), ("25T19:59", "25T19:59"), ("25T20:00", "26T07:00")],
)
def test_a_reminder_by_night_waits_for_the_morning(half, said):
    since = at(half) - timedelta(hours=30)
    one = kept(ready_at=since, kept_until=at(half) + timedelta(hours=30))
    assert waits_at(one, now=since) == at(said)


def test_a_reminder_waits_until_the_store_opens():
    late = store(hours=dict.fromkeys(WEEK, (("15:00", "22:00"),)))
    assert waits_at(where=late) == at("25T14:00")
    closed = replace(late, holidays=(Holiday("2026-11-25"),))
    one = kept(kept_until=at("28T12:00"), ready_at=at("22T12:00"))
    assert waits_at(one, where=closed, now=at("25T11:00")) == at("26T14:00")


def test_a_reminder_that_would_come_after_the_last_call_is_left_out():
    """Half-way is at night, and in the morning it is the last call already."""
    one = kept(ready_at=at("24T18:00"), kept_until=at("25T09:00"))
    assert waits_at(one) == at("25T07:00")
    assert due_at(at("25T07:00"), one) == (last_call(),)


def test_a_reminder_missed_by_two_hours_is_late_and_by_more_is_left_out():
    assert due_at(at("25T14:00")) == (reminder(),)
    assert due_at(at("25T14:01")) == ()
    assert waits_at(now=at("25T14:01")) == at("26T09:00")


def test_a_reminder_missed_in_the_evening_is_not_said_in_the_morning():
    one = kept(ready_at=at("24T07:59"), kept_until=at("27T07:59"))
    assert waits_at(one, now=at("25T19:58")) == at("25T19:59")
    assert due_at(at("25T20:00"), one) == ()
    assert waits_at(one, now=at("25T20:00")) == at("27T07:00")


def test_the_last_call_missed_is_said_as_long_as_the_order_is_kept():
    assert due_at(at("26T11:59"), kept(**REMINDED)) == (last_call(),)
    assert due_at(at("26T12:00"), kept(**REMINDED)) == (facts.KeepEnded(("R",)),)


def test_the_last_call_by_night_waits_for_the_morning_if_the_order_does_too():
    one = kept(**REMINDED, kept_until=at("26T09:00"))
    assert waits_at(one) == at("26T07:00")


def test_the_last_call_of_an_order_kept_until_the_early_morning_comes_the_evening_before():
    one = kept(**REMINDED, kept_until=at("26T06:00"))
    assert waits_at(one) == at("25T19:30")
    assert due_at(at("25T19:30"), one) == (last_call(),)
    assert due_at(at("25T20:00"), one) == ()
    assert waits_at(one, now=at("25T20:00")) == at("26T06:00")


def test_there_is_no_last_call_before_the_order_is_ready_or_without_a_calm_hour():
    one = kept(ready_at=at("24T20:30"), kept_until=at("25T06:30"))
    assert waits_at(one, now=at("24T20:30")) == at("25T06:30")
    nights = store(hours=dict.fromkeys(WEEK, (("22:00", "24:00"),)))
    assert waits_at(kept(kept_until=at("26T21:30")), where=nights) == at("26T21:30")


def test_a_store_that_opens_for_minutes_has_its_last_call_in_them():
    minutes = store(hours=dict.fromkeys(WEEK, (("12:50", "13:00"),)))
    one = kept(**REMINDED, kept_until=at("26T11:30"))
    assert waits_at(one, where=minutes) == at("25T11:50")


def test_the_last_call_of_a_short_keeping_does_not_come_with_the_news():
    one = kept(kept_until=at("24T14:00"))
    assert waits_at(one) == at("24T13:00")
    assert due_at(at("24T13:00"), one) == (last_call(),)


def test_after_an_extension_the_last_call_is_said_again_and_not_at_once():
    longer, _ = decide(
        pickup(kept(**CALLED)), facts.KeepExtended("R", at("26T14:00")), at("26T10:00")
    )
    assert next_deadline(longer, AROUND_THE_CLOCK, at("26T10:00")) == at("26T12:00")
    assert due(longer, AROUND_THE_CLOCK, at("26T12:00")) == (last_call(),)


def test_an_extension_moves_the_reminder_unless_the_customer_spoke_after_half_of_it():
    early = kept(extended_at=at("24T13:00"), kept_until=at("28T12:00"))
    assert waits_at(early) == at("26T12:00")
    late = kept(extended_at=at("26T12:30"), kept_until=at("28T12:00"))
    assert waits_at(late, now=at("26T12:30")) == at("28T09:00")


def test_orders_that_are_due_at_about_one_time_are_one_text():
    soon = kept("S", kept_until=at("26T13:00"))
    later = kept("T", kept_until=at("26T13:02"))
    assert due_at(at("25T12:00"), kept(), soon, later) == (reminder("R", "S"),)
    assert due_at(at("26T12:00"), *(replace(one, **CALLED) for one in (kept(), soon))) == (
        facts.KeepEnded(("R",)),
    )


def test_reminder_and_last_call_of_different_orders_may_be_due_together():
    urgent = kept("S", **REMINDED, kept_until=at("25T15:00"))
    assert due_at(at("25T12:00"), kept(), urgent) == (reminder(), last_call("S"))


def test_keeping_that_would_end_on_a_new_holiday_ends_with_the_next_opening():
    closed = store(holidays=(Holiday("2026-11-26"),))
    one = kept(**CALLED)
    assert waits_at(one, where=closed) == at("27T07:00")
    assert due_at(at("26T12:00"), one, where=closed) == ()
    assert due_at(at("27T07:00"), one, where=closed) == (facts.KeepEnded(("R",)),)


def test_before_the_order_is_ready_nothing_of_the_past_is_due():
    assert due_at(before(days=1)) == ()
