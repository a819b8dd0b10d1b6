"""What holds for the figures of any day, whatever happened on it."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.days import Day, renumbered

MINUTES = st.integers(-12 * 60, 10 * 60 - 1)
"""All that a visit brings lies on its day, but for the rating."""
VISITS = st.lists(
    st.fixed_dictionaries(
        {
            "at": MINUTES,
            "announced": st.booleans(),
            "ready": st.booleans(),
            "claimed_after": st.none() | st.integers(0, 20),
            "waits": st.lists(st.integers(0, 60), max_size=3),
            "leaves": st.booleans(),
            "rating": st.none() | st.integers(1, 5),
            "late_seconds": st.none() | st.integers(0, 2),
            "kept": st.booleans(),
        }
    ),
    max_size=12,
)


def day_of(visits):
    """A day of these visits, told in the order in which things happened."""
    day = Day()
    for number, one in enumerate(visits):
        _visit(day, f"p-{number}", one)
    told = sorted(day.events, key=lambda event: (event.at, event.number))
    day.events = renumbered(told)
    return day


def _visit(day, who, one):
    at = one["at"]
    if one["late_seconds"] is not None:
        day.ready(at - 5, f"{who}-0", one["late_seconds"])
    if one["kept"]:
        day.keep_ended(at - 1, f"{who}-0")
    day.arrives(at, who, announced=one["announced"], ready=one["ready"])
    if one["claimed_after"] is not None:
        day.claimed(at + one["claimed_after"], who)
    for place, minutes in enumerate(sorted(one["waits"])):
        order_id, announced = f"{who}-{place}", one["announced"]
        day.handed(at + minutes, minutes * 60, order_id, who, announced=announced)
    if one["leaves"]:
        day.left(at + 70, who)
    if one["rating"] is not None:
        day.rated(one["rating"], who, at + 80)


@settings(max_examples=60, deadline=None)
@given(VISITS, st.integers())
def test_the_order_of_reading_does_not_matter(visits, seed):
    day = day_of(visits)
    shuffled = Random(seed).sample(day.events, len(day.events))
    assert day.figures(events=shuffled) == day.figures()


@settings(max_examples=60, deadline=None)
@given(VISITS, st.data())
def test_what_was_undone_never_happened(visits, data):
    day = day_of(visits)
    fetched = [n for n, one in enumerate(day.events) if one.type == "order_picked_up"]
    slips = [n for n in fetched if data.draw(st.booleans())]
    told = []
    for place, event in enumerate(day.events):
        if place in slips:
            slip = Day(noon=event.at)
            slip.handed(0, 5, event.order_ids[0], event.pickup_id)
            slip.undone(0, event.order_ids[0], event.pickup_id)
            told += slip.events
        told.append(event)
    assert day.figures(events=renumbered(told)) == day.figures()


@settings(max_examples=60, deadline=None)
@given(VISITS)
def test_counts_add_up_over_hours_and_over_who_announced_themselves(visits):
    told = day_of(visits).figures()
    waits, hours = told["wait"], told["by_hour"]
    assert sum(one["handed_over"] for one in hours) == told["handed_over"]
    for of in ("all", "announced", "unannounced"):
        assert sum(one[of]["count"] for one in hours) == waits[of]["count"]
    assert sum(told["rating"]["by_stars"].values()) == told["rating"]["count"]
    apart = waits["announced"]["count"] + waits["unannounced"]["count"]
    assert apart == waits["all"]["count"] <= told["handed_over"]
    assert told["arrivals"] >= waits["all"]["count"]


@settings(max_examples=60, deadline=None)
@given(VISITS)
def test_the_shares_of_the_day_are_those_of_its_hours_together(visits):
    told = day_of(visits).figures()
    ready = [one["ready"] for one in told["by_hour"]]
    counts, on_time = (sum(one[name] for one in ready) for name in ("count", "on_time"))
    assert told["ready_on_time"] == (round(on_time / counts, 4) if counts else None)
    missed = sum(one["no_shows"] for one in told["by_hour"])
    assert missed == sum(one["kept"] and not one["waits"] for one in visits)
    fetched_or_not = missed + told["handed_over"]
    assert told["no_show"] == (round(missed / fetched_or_not, 4) if fetched_or_not else None)


@settings(max_examples=60, deadline=None)
@given(VISITS)
def test_no_hour_is_left_out_and_the_first_and_the_last_are_not_empty(visits):
    hours = day_of(visits).figures()["by_hour"]
    assert [one["hour"] for one in hours] == [hours[0]["hour"] + n for n in range(len(hours))]
    for one in (*hours[:1], *hours[-1:]):
        assert one["handed_over"] or one["ready"]["count"] or one["no_shows"]


@settings(max_examples=60, deadline=None)
@given(VISITS)
def test_shares_are_shares_and_percentiles_are_waits_that_somebody_had(visits):
    told = day_of(visits).figures()
    for name in ("under_goal", "announced", "not_ready_at_arrival", "abandoned"):
        assert told[name] is None or 0 <= told[name] <= 1
    real = {max(one["waits"]) * 60 for one in visits if one["waits"]}
    spread = told["wait"]["all"]
    assert {spread["p50_seconds"], spread["p90_seconds"]} <= real | {None}
    if real:
        assert spread["p50_seconds"] <= spread["p90_seconds"]
