"""What holds for the figures of any day, whatever happened on it."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.days import Day, renumbered

MINUTES = st.integers(-12 * 60, 10 * 60)
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
    apart = waits["announced"]["count"] + waits["unannounced"]["count"]
    assert apart == waits["all"]["count"] <= told["handed_over"]
    assert told["arrivals"] >= waits["all"]["count"]


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
