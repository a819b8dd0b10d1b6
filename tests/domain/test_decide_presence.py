"""Where the customer is: what counts when it is said twice, late, or in the wrong order."""

from dataclasses import replace

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import (
    MESSAGE_CHARACTERS_MAX,
    MESSAGES_MAX,
    Message,
    Question,
    Stage,
)
from tests.domain.builders import (
    BODY,
    NOW,
    after,
    arrived,
    bare,
    before,
    claimed,
    gone,
    here,
    omw,
    on_the_way,
    order,
    pickup,
    ready,
)


def all_said(start, *said):
    """The pickup after some facts, and every event."""
    at, events = start, []
    for fact in said:
        at, more = decide(at, fact, NOW)
        events += more
    return at, events


def types(events):
    return [event.type for event in events]


def test_an_arrival_tells_channel_notice_stall_and_whether_all_is_ready():
    then, (event,) = decide(on_the_way(ready()), here(before(minutes=1), stall="5"), NOW)
    assert (then.stall, then.visit) == ("5", ("R",))
    assert {then.arrived_at, then.said_at, then.described_at} == {before(minutes=1)}
    assert event.data == {
        "channel": "text",
        "announced": True,
        "ready": True,
        "stall": "5",
        "said_at": before(minutes=1),
    }


def test_an_arrival_without_notice_for_an_order_that_is_not_ready_says_so():
    _, (event,) = decide(pickup(), here(), NOW)
    assert (event.data["announced"], event.data["ready"]) == (False, False)


def test_an_arrival_is_about_what_is_ready_or_due_within_the_hour():
    orders = (ready(), order("S", due_at=after(minutes=60)), order("L", due_at=after(minutes=61)))
    then, (event,) = decide(pickup(*orders), here(), NOW)
    assert then.visit == event.order_ids == ("R", "S")


def test_an_arrival_with_nothing_near_is_about_everything():
    then, _ = decide(pickup(order(due_at=after(hours=9))), here(), NOW)
    assert then.visit == ("P",)


@pytest.mark.parametrize(
    ("kinds", "stall", "inside"),
    [
        (("counter", "counter"), None, True),
        (("counter", "curbside"), None, False),
        (("counter", "counter"), "5", False),
    ],
)
def test_who_comes_for_the_counter_alone_and_names_no_stall_is_inside(kinds, stall, inside):
    at = pickup(*(ready(f"N{n}", fulfilment=kind) for n, kind in enumerate(kinds)))
    then, _ = decide(at, here(stall=stall), NOW)
    assert (then.inside, then.stall) == (inside, stall)


def test_who_comes_for_nothing_to_fetch_is_not_inside():
    then, _ = decide(bare(), here(), NOW)
    assert (then.is_here, then.inside) == (True, False)


def test_a_second_here_text_changes_nothing():
    once, _ = decide(pickup(), here(stall="5"), NOW)
    assert decide(once, here(after(minutes=3), stall="5"), after(minutes=3)) == (once, ())


def test_a_second_here_with_a_stall_moves_the_card_and_not_the_arrival():
    then, (event,) = decide(arrived(), here(after(minutes=3), stall="5"), after(minutes=3))
    assert then.arrived_at == before(minutes=2)
    assert (event.type, event.data["changed"]) == ("customer_moved", ["stall"])
    assert "arrived_at" not in event.data


def test_an_arrival_said_earlier_moves_the_arrival_earlier():
    then, (event,) = decide(arrived(), here(before(minutes=9)), NOW)
    assert then.arrived_at == before(minutes=9)
    assert then.said_at == before(minutes=2)
    assert event.data["changed"] == ["arrived_at"]
    assert event.data["arrived_at"] == before(minutes=9)


def test_only_an_arrival_moves_the_arrival():
    at = arrived()
    then, _ = decide(at, facts.Moved(before(minutes=9), vehicle="grey volvo"), NOW)
    assert then.arrived_at == at.arrived_at


def test_of_what_was_said_in_the_same_second_the_last_heard_counts():
    at = arrived(stall="5")
    moved, _ = decide(at, facts.Moved(at.said_at, "1"), NOW)
    left, _ = decide(moved, facts.Left(at.said_at, "staff"), NOW)
    back, _ = decide(left, here(at.said_at), NOW)
    assert (moved.stall, left.stage, back.stage) == ("1", Stage.EXPECTED, Stage.ARRIVED)


def test_an_earlier_word_fills_only_what_is_unknown():
    at = arrived(stall="5")
    then, _ = decide(at, here(before(minutes=9), stall="1", vehicle="grey volvo"), NOW)
    assert (then.stall, then.vehicle) == ("5", "grey volvo")


def test_a_later_word_replaces_what_was_known():
    then, _ = decide(arrived(stall="5"), facts.Moved(NOW, "1"), NOW)
    assert (then.stall, then.said_at, then.described_at) == ("1", NOW, NOW)


def test_a_vehicle_told_after_the_arrival_and_heard_before_it_does_not_hide_it():
    told, _ = decide(pickup(), facts.Moved(NOW, vehicle="grey volvo"), NOW)
    then, (event,) = decide(told, here(before(seconds=5), stall="5", vehicle="red saab"), NOW)
    assert (event.type, then.stage) == ("customer_arrived", Stage.ARRIVED)
    assert (then.stall, then.vehicle) == ("5", "grey volvo")


def test_a_vehicle_told_after_setting_out_and_heard_before_it_does_not_hide_it():
    told, _ = decide(pickup(), facts.Moved(NOW, vehicle="grey volvo"), NOW)
    then, _ = decide(told, omw(before(seconds=5)), NOW)
    assert then.stage is Stage.ON_THE_WAY


def test_an_arrival_from_before_the_customer_left_does_not_bring_the_customer_back():
    gone_home, _ = decide(arrived(), facts.Left(NOW, "staff"), NOW)
    assert decide(gone_home, here(before(seconds=5)), NOW) == (gone_home, ())


def test_an_arrival_after_the_customer_left_does():
    gone_home, _ = decide(arrived(), facts.Left(NOW, "staff"), NOW)
    then, _ = decide(gone_home, here(after(seconds=5)), NOW)
    assert (then.stage, then.arrived_at) == (Stage.ARRIVED, after(seconds=5))


def test_an_arrival_from_before_the_customer_set_out_again_does_not_count():
    at = on_the_way()
    assert decide(at, here(before(minutes=6)), NOW) == (at, ())


def test_leaving_said_before_the_arrival_undoes_nothing():
    at = arrived()
    assert decide(at, facts.Left(before(minutes=3), "text"), NOW) == (at, ())


def test_who_left_is_forgotten_but_for_the_vehicle():
    whereabouts = {"stall": "5", "inside": True, "question": Question("stall", after(minutes=5))}
    notice = {"on_the_way_at": before(minutes=9), "eta_at": NOW}
    at = claimed(vehicle="grey volvo", **whereabouts, **notice)
    then, (event,) = decide(at, facts.Left(NOW, "staff"), NOW)
    assert then == pickup(vehicle="grey volvo", said_at=NOW, described_at=at.described_at)
    assert event.data == {"by": "staff", "abandoned": True}
    assert event.order_ids == ("R", "P")


def test_who_turned_back_on_the_way_has_abandoned_no_visit():
    then, (event,) = decide(on_the_way(), facts.Left(NOW, "app"), NOW)
    assert (then.stage, then.eta_at, event.data["abandoned"]) == (Stage.EXPECTED, None, False)


def test_coming_inside_holds_until_a_stall_is_named():
    inside, _ = decide(pickup(), here(inside=True), NOW)
    told, _ = decide(inside, facts.Moved(NOW, vehicle="grey volvo"), NOW)
    parked, _ = decide(told, facts.Moved(NOW, "5"), NOW)
    assert (inside.inside, told.inside, parked.inside) == (True, True, False)


@pytest.mark.parametrize(("stall", "inside"), [(None, True), ("5", False)])
def test_coming_inside_said_earlier_counts_unless_a_stall_is_known(stall, inside):
    at = arrived(stall=stall)
    then, _ = decide(at, here(before(minutes=9), inside=True), NOW)
    assert then.inside is inside


def test_on_my_way_after_the_arrival_changes_nothing():
    at = arrived()
    assert decide(at, omw(NOW, after(minutes=5)), NOW) == (at, ())


def test_on_my_way_said_before_the_arrival_and_heard_after_it_counts_as_notice():
    then, (event,) = decide(arrived(), omw(before(minutes=9), before(minutes=3)), NOW)
    assert (then.stage, then.on_the_way_at) == (Stage.ARRIVED, before(minutes=9))
    assert (event.type, event.data["told_late"]) == ("customer_on_the_way", True)


def test_on_my_way_in_the_second_of_the_arrival_is_no_notice():
    at = arrived()
    assert decide(at, omw(at.arrived_at), NOW) == (at, ())


def test_such_notice_is_given_once():
    told, _ = decide(arrived(), omw(before(minutes=9)), NOW)
    assert decide(told, omw(before(minutes=8)), NOW) == (told, ())


def test_on_my_way_tells_the_expected_time():
    then, (event,) = decide(pickup(), omw(NOW, after(minutes=10)), NOW)
    assert (then.eta_at, then.on_the_way_at, then.said_at) == (after(minutes=10), NOW, NOW)
    assert event.data == {"channel": "text", "eta": after(minutes=10)}


@pytest.mark.parametrize(("seconds", "events"), [(59, []), (-59, []), (60, ["eta_changed"])])
def test_two_expected_times_closer_than_a_minute_are_one(seconds, events):
    at = on_the_way(eta_at=after(minutes=5))
    assert types(decide(at, omw(NOW, after(minutes=5, seconds=seconds)), NOW)[1]) == events


def test_on_my_way_without_minutes_keeps_the_time_that_is_known():
    at = on_the_way()
    assert decide(at, omw(NOW), NOW) == (at, ())


def test_a_first_expected_time_on_the_way_is_news():
    then, (event,) = decide(on_the_way(eta_at=None), omw(NOW, after(minutes=5)), NOW)
    assert (event.type, then.eta_at) == ("eta_changed", after(minutes=5))
    assert then.on_the_way_at == before(minutes=5)


def test_an_expected_time_said_earlier_does_not_undo_the_later_one():
    at = on_the_way()
    assert decide(at, omw(before(minutes=6), after(minutes=30)), NOW) == (at, ())


@pytest.mark.parametrize("fact", [omw(), here(), facts.Moved(NOW, "5")])
def test_nobody_is_expected_once_the_pickup_is_over(fact):
    with pytest.raises(Refused, match="is over") as refused:
        decide(gone(), fact, NOW)
    assert refused.value.current == "gone"


def test_the_missed_goal_is_told_once_a_visit():
    once, (event,) = decide(arrived(), facts.WaitGoalMissed(60), NOW)
    assert event.data == {"waited_seconds": 120, "wait_goal_seconds": 60, "times": 1}
    assert decide(once, facts.WaitGoalMissed(60), after(minutes=5)) == (once, ())


def test_twice_the_goal_is_told_once_a_visit_too():
    once, (event,) = decide(arrived(goal_missed_at=NOW), facts.WaitGoalMissed(60, 2), NOW)
    assert once.manager_told_at == NOW
    assert event.data["times"] == 2
    assert decide(once, facts.WaitGoalMissed(60, 2), after(minutes=5)) == (once, ())


def test_the_next_visit_has_a_goal_of_its_own():
    at = arrived(goal_missed_at=NOW)
    again, _ = all_said(at, facts.Left(NOW, "staff"), here(after(minutes=1)))
    _, events = decide(again, facts.WaitGoalMissed(60), after(minutes=9))
    assert types(events) == ["wait_goal_missed"]


def test_the_same_message_twice_was_written_twice():
    then, events = all_said(pickup(), facts.Messaged(NOW, BODY), facts.Messaged(NOW, BODY))
    assert types(events) == ["customer_messaged"] * 2
    assert then.messages == (Message(NOW, BODY),) * 2
    assert [event.data for event in events] == [{}, {}]


def test_the_oldest_message_gives_way_to_the_eleventh():
    said = [facts.Messaged(NOW, str(number)) for number in range(MESSAGES_MAX + 1)]
    then, _ = all_said(pickup(), *said)
    assert [message.body for message in then.messages] == [str(n) for n in range(1, 11)]


def test_a_message_is_cut_at_its_limit_and_not_before():
    then, _ = all_said(
        pickup(), facts.Messaged(NOW, "a" * 320), facts.Messaged(NOW, "a" * 320 + "b")
    )
    assert [message.body for message in then.messages] == ["a" * MESSAGE_CHARACTERS_MAX] * 2


def test_each_failed_text_is_told_and_the_card_says_so():
    fact = facts.TextFailed("ready", "30003")
    then, events = all_said(pickup(), fact, fact)
    assert then == replace(pickup(), text_failed=True)
    assert [event.data for event in events] == [{"kind": "ready", "code": "30003"}] * 2
