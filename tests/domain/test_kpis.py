"""A store's figures: by hand for small days, and what holds for any day."""

from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.domain.kpis import GOALS, percentile, share
from chalicelib.domain.plain import timestamp
from tests.domain.builders import store
from tests.domain.days import Day

NOTHING = {"count": 0, "p50_seconds": None, "p90_seconds": None}


def waits(day, of="all"):
    return day.figures()["wait"][of]


def stars(*counts):
    """So many ratings of one, of two, up to five."""
    return {str(place + 1): sum(counts[place : place + 1]) for place in range(5)}


def hourly(day, what):
    """Of each hour."""
    return [(one["hour"], one[what]) for one in day.figures()["by_hour"]]


def test_of_a_day_without_events_nothing_is_claimed():
    told = Day().figures()
    assert told["wait"] == {"all": NOTHING, "announced": NOTHING, "unannounced": NOTHING}
    assert (told["arrivals"], told["handed_over"], told["by_hour"]) == (0, 0, [])
    assert told["rating"] == {"count": 0, "mean": None, "by_stars": stars()}
    shares = ("under_goal", "announced", "ready_on_time", "not_ready_at_arrival", "no_show")
    assert {told[name] for name in (*shares, "abandoned")} == {None}
    assert told["arrival_to_claim_p50_seconds"] is told["arrival_to_answer_p95_seconds"] is None


def test_the_goals_are_the_products_and_the_stores_own_for_the_wait():
    told = Day(store(wait_goal_seconds=240)).figures()["goals"]
    assert told == {**GOALS, "wait_seconds": 240}
    assert (told["p50_seconds"], told["p90_seconds"], told["rating"]) == (120, 300, 4.6)


@pytest.mark.parametrize(
    ("percent", "values", "found"),
    [
        (50, [], None),
        (50, [7], 7),
        (50, [1, 2], 1),
        (50, [3, 1, 2], 2),
        (90, range(1, 11), 9),
        (90, range(1, 12), 10),
        (95, range(1, 101), 95),
        (100, [1, 2], 2),
    ],
)
def test_a_percentile_is_the_smallest_that_so_many_of_a_hundred_do_not_exceed(
    percent, values, found
):
    assert percentile(values, percent) == found


def test_a_share_of_nothing_is_not_nought():
    assert share([], bool) is None
    assert share([0, 1, 1], bool) == 0.6667


def test_a_wait_lasts_from_the_first_signal_to_the_proof_by_what_the_event_tells():
    day = Day().arrives(0).handed(2, 120)
    assert waits(day) == {"count": 1, "p50_seconds": 120, "p90_seconds": 120}


def test_who_announced_themselves_and_who_did_not_are_told_apart():
    day = Day()
    for number, (waited, announced) in enumerate([(60, True), (90, True), (400, False)]):
        who = f"p-{number}"
        day.arrives(0, who, announced=announced)
        day.handed(5, waited, f"A{number}", who, announced=announced)
    assert waits(day) == {"count": 3, "p50_seconds": 90, "p90_seconds": 400}
    assert waits(day, "announced") == {"count": 2, "p50_seconds": 60, "p90_seconds": 90}
    assert waits(day, "unannounced") == {"count": 1, "p50_seconds": 400, "p90_seconds": 400}
    assert day.figures()["announced"] == 0.6667


def test_a_wait_of_the_goal_itself_is_under_it_and_a_second_more_is_not():
    day = Day().arrives().handed(3, 180).arrives(5, "p-2").handed(9, 181, "B1", "p-2")
    assert day.figures()["under_goal"] == 0.5


def test_a_visit_of_two_hand_overs_waited_until_the_last():
    day = Day().arrives().handed(1, 60, "A1").handed(4, 240, "A2")
    assert waits(day) == {"count": 1, "p50_seconds": 240, "p90_seconds": 240}
    assert day.figures()["handed_over"] == 2


def test_two_visits_with_one_card_are_two_waits():
    day = Day().arrives().handed(1, 60).left(2).arrives(30).handed(31, 100, "A2")
    assert waits(day)["count"] == 2


def test_a_hand_over_that_was_undone_never_happened():
    day = Day().arrives().handed(1, 60).undone(1)
    assert waits(day) == NOTHING
    assert day.figures()["handed_over"] == 0


def test_the_hand_over_after_an_undone_one_counts():
    day = Day().arrives().handed(1, 60).undone(1).handed(3, 180)
    assert waits(day) == {"count": 1, "p50_seconds": 180, "p90_seconds": 180}
    assert day.figures()["handed_over"] == 1


def test_of_a_hand_over_of_two_orders_both_are_undone():
    day = Day().arrives().handed(1, 60, "A1").handed(1, 60, "A2")
    assert day.tell("hand_over_undone", 1, "p-1", "A1", "A2").figures()["handed_over"] == 0


def test_undoing_the_second_hand_over_leaves_the_first():
    day = Day().arrives().handed(1, 60, "A1").handed(4, 240, "A2").undone(4, "A2")
    assert waits(day) == {"count": 1, "p50_seconds": 60, "p90_seconds": 60}


def test_what_the_shop_says_was_fetched_ends_no_wait_but_is_handed_over():
    day = Day().arrives().tell("order_picked_up", 1, "p-1", "A1", by="shop", proof="shop")
    assert waits(day) == NOTHING
    assert day.figures()["handed_over"] == 1


def test_a_hand_over_whose_arrival_lies_before_midnight_is_a_wait_and_no_arrival():
    day = Day().handed(-13 * 60 + 1, 300)
    assert waits(day)["count"] == 1
    assert day.figures()["arrivals"] == 0


def test_a_hand_over_of_the_day_before_or_after_is_not_of_this_one():
    day = Day().handed(-13 * 60 - 1, 300).handed(11 * 60, 300, "B1", "p-2")
    assert waits(day) == NOTHING
    assert day.figures()["handed_over"] == 0


def test_a_tap_that_was_made_offline_counts_when_the_goods_went():
    taken_at = Day().noon + timedelta(hours=10)
    for told in (taken_at, timestamp(taken_at)):
        day = Day().handed(11 * 60 + 30, 300, taken_at=told)
        assert waits(day)["count"] == 1
        assert [one["hour"] for one in day.figures()["by_hour"]] == [23]


def test_who_said_late_that_they_had_been_on_the_way_had_announced_it():
    day = Day().arrives().tell("customer_on_the_way", 1, "p-1", told_late=True)
    assert day.figures()["announced"] == 1
    assert Day().tell("customer_on_the_way", -5).arrives().figures()["announced"] == 0


def test_not_ready_at_arrival_is_a_share_of_arrivals():
    day = Day().arrives(0, ready=False)
    for who in ("p-2", "p-3"):
        day.arrives(1, who)
    assert day.figures()["not_ready_at_arrival"] == 0.3333


def test_who_left_with_nothing_abandoned_and_who_left_with_something_did_not():
    assert Day().arrives().left(9).figures()["abandoned"] == 1
    assert Day().arrives().handed(3, 180).left(9).figures()["abandoned"] == 0
    assert Day().arrives().handed(3, 180).undone(3).left(9).figures()["abandoned"] == 1


def test_nobody_abandoned_who_never_arrived():
    assert Day().tell("customer_left", 0, "p-1", by="clock").figures()["abandoned"] is None


def test_arrival_to_claim_is_of_the_first_claim_of_the_visit():
    day = Day().arrives().claimed(1).tell("pickup_unclaimed", 2).claimed(9)
    assert day.figures()["arrival_to_claim_p50_seconds"] == 60


def test_a_claim_by_a_clock_that_is_behind_took_no_time_at_all():
    assert Day().arrives().claimed(-1).figures()["arrival_to_claim_p50_seconds"] == 0


def test_a_claim_without_an_arrival_tells_nothing():
    assert Day().claimed(1).figures()["arrival_to_claim_p50_seconds"] is None


def test_a_claim_is_counted_from_the_earliest_signal_that_was_heard_of_since():
    day = Day()
    earlier = day.noon - timedelta(minutes=2)
    day.arrives().tell("customer_moved", 1, changed=["arrived_at"], arrived_at=timestamp(earlier))
    day.tell("customer_moved", 1, changed=["stall"]).claimed(1)
    assert day.figures()["arrival_to_claim_p50_seconds"] == 180


def test_an_answer_waits_only_for_a_text_that_came_late():
    day = Day().arrives(0, "p-1").arrives(3, "p-2", said_at=timestamp(Day().noon))
    day.arrives(9, "p-3", channel="staff", said_at=Day().noon)
    assert day.figures()["arrival_to_answer_p95_seconds"] == 180
    assert Day().arrives(0, channel="staff").figures()["arrival_to_answer_p95_seconds"] is None


def test_an_arrival_that_does_not_tell_when_counts_from_when_it_was_kept():
    assert Day().arrives(said_at=None).claimed(1).figures()["arrival_to_claim_p50_seconds"] == 60


def test_ready_on_time_is_of_the_orders_that_became_ready_that_day():
    day = Day().ready(0, "A1").ready(1, "A2", late=1).ready(24 * 60, "A3", late=9)
    assert day.figures()["ready_on_time"] == 0.5


def test_an_order_that_was_taken_back_was_not_ready():
    day = Day().ready(0, "A1").tell("order_preparing", 1, "p-1", "A1", was_ready=True)
    assert day.figures()["ready_on_time"] is None
    assert day.ready(9, "A1", late=60).figures()["ready_on_time"] == 0


def test_whoever_fetches_nothing_while_it_is_kept_does_not_show():
    day = Day().keep_ended(0, "A1").arrives().handed(3, 180, "B1")
    assert day.figures()["no_show"] == 0.5


def test_expiry_after_the_end_of_keeping_is_not_counted_again():
    day = Day().keep_ended(0, "A1").tell("order_expired", 5, "p-1", "A1").handed(3, 180, "B1")
    assert day.figures()["no_show"] == 0.5


def test_who_came_after_all_while_the_goods_were_still_there_did_show():
    day = Day().keep_ended(0, "A1").arrives(5).handed(8, 180, "A1")
    assert day.figures()["no_show"] == 0


def test_who_came_within_a_day_after_did_show_and_later_did_not():
    assert Day().keep_ended(0).handed(24 * 60, 9).figures()["no_show"] == 0
    assert Day().keep_ended(0).handed(36 * 60, 9).figures()["no_show"] == 1


def test_keeping_that_was_extended_has_not_ended():
    day = Day().keep_ended(0, "A1").tell("keep_extended", 1, "p-1", "A1")
    assert day.figures()["no_show"] is None
    assert day.keep_ended(60, "A1").figures()["no_show"] == 1


def test_ratings_have_a_count_and_a_mean_and_of_a_visit_the_last_counts():
    day = Day().rated(1).rated(5).rated(4, "p-2").rated(4, None).rated(5, None)
    told = {"count": 4, "mean": 4.5, "by_stars": stars(0, 0, 0, 2, 2)}
    assert day.figures()["rating"] == told


def test_a_rating_of_the_day_before_is_no_star_of_this_one():
    day = Day().rated(1, "p-1", -13 * 60 - 1).rated(3, "p-2").rated(1, "p-3", 11 * 60)
    assert day.figures()["rating"] == {"count": 1, "mean": 3, "by_stars": stars(0, 0, 1)}


def test_an_order_is_ready_in_the_hour_in_which_it_became_so_in_time_or_late():
    day = Day().ready(-1, "A1").ready(0, "A2", late=1).ready(59, "A3").ready(24 * 60, "A4")
    told = [(12, {"count": 1, "on_time": 1}), (13, {"count": 2, "on_time": 1})]
    assert hourly(day, "ready") == told
    assert hourly(day, "handed_over") == [(12, 0), (13, 0)]


def test_an_order_that_became_ready_again_is_so_only_in_the_later_hour():
    day = Day().ready(0).tell("order_preparing", 1, "p-1", "A1").ready(60, late=60)
    assert hourly(day, "ready") == [(14, {"count": 1, "on_time": 0})]


def test_nobody_came_in_the_hour_in_which_keeping_ended():
    day = Day().keep_ended(0, "A1").keep_ended(1, "A2").keep_ended(120, "A3")
    assert hourly(day, "no_shows") == [(13, 2), (14, 0), (15, 1)]


def test_who_came_after_all_is_no_no_show_of_any_hour():
    assert hourly(Day().keep_ended(0).handed(60, 9), "no_shows") == [(14, 0)]
    assert Day().keep_ended(0).handed(24 * 60, 9).figures()["by_hour"] == []


def test_keeping_that_was_extended_ends_in_a_later_hour():
    day = Day().keep_ended(0).tell("keep_extended", 1, "p-1", "A1")
    assert day.figures()["by_hour"] == []
    assert hourly(day.keep_ended(60), "no_shows") == [(14, 1)]


def test_an_order_whose_keeping_ended_twice_is_one_that_nobody_came_for():
    assert hourly(Day().keep_ended(0).keep_ended(60), "no_shows") == [(14, 1)]


def test_the_hours_are_those_of_all_facts_and_a_rating_or_an_arrival_makes_none():
    day = Day().ready(-180).handed(0, 60).keep_ended(120, "B1").rated(5, at=300).arrives(360)
    assert [one["hour"] for one in day.figures()["by_hour"]] == [10, 11, 12, 13, 14, 15]


def test_hours_are_the_stores_own_and_run_without_a_gap():
    day = Day().handed(0, 60).handed(125, 120, "B1", "p-2", announced=True)
    hours = day.figures()["by_hour"]
    assert [(one["hour"], one["handed_over"]) for one in hours] == [(13, 1), (14, 0), (15, 1)]
    assert hours[1]["all"] == NOTHING
    assert hours[2]["announced"]["p50_seconds"] == 120


def test_the_hour_that_autumn_has_twice_is_one_and_a_day_of_25_hours_is_all_of_them():
    day = Day(noon=datetime(2026, 10, 25, 0, tzinfo=UTC))  # in Stockholm the clock says 2:00 then
    day.handed(0, 60).handed(60, 120, "B1", "p-2").handed(22 * 60 + 59, 9, "C1", "p-3")
    hours = day.figures()["by_hour"]
    assert (hours[0]["hour"], hours[0]["all"]["count"]) == (2, 2)
    assert (hours[-1]["hour"], hours[-1]["handed_over"]) == (23, 1)


def test_the_hour_that_spring_leaves_out_has_nothing_in_it():
    day = Day(noon=datetime(2026, 3, 29, 0, 59, tzinfo=UTC))  # a minute before 3:00 in Stockholm
    day.handed(0, 60).handed(1, 60, "B1", "p-2")
    told = [(one["hour"], one["handed_over"]) for one in day.figures()["by_hour"]]
    assert told == [(1, 1), (2, 0), (3, 1)]


def test_figures_of_two_days_are_of_both():
    day = Day().handed(0, 60).handed(24 * 60, 120, "B1", "p-2")
    assert day.figures(days=2)["wait"]["all"]["count"] == 2
    assert day.figures()["wait"]["all"]["count"] == 1


def test_no_person_stands_in_the_figures():
    day = Day().arrives().claimed(1).handed(2, 120, by="Ana").rated(5)
    assert "Ana" not in repr(day.figures())
