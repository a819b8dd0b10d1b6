"""Hours, dates and keeping: on the store's own clock, through the two nights when it jumps."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.store import (
    Holiday,
    after_open,
    closes_at,
    kept_until,
    local,
    moment,
    next_calm,
    next_opening,
    open_if_unknown,
    openings,
    store_date,
    zone,
)
from tests.domain.builders import NOW, WEEK, store

TUESDAY = date(2026, 11, 24)
SPRING = date(2027, 3, 28)
AUTUMN = date(2026, 10, 25)
ALL_DAY = dict.fromkeys(WEEK, (("00:00", "24:00"),))
SPLIT = WEEK | {"tue": (("14:00", "20:00"), ("08:00", "12:00"))}


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def spans(at, day):
    return [f"{opens:%d %H:%M}-{closes:%d %H:%M}" for opens, closes in openings(at, day)]


def test_hours_are_the_stores_own():
    assert spans(store(), TUESDAY) == ["24 07:00-24 19:00"]
    assert spans(store(time_zone="America/New_York"), TUESDAY) == ["24 13:00-25 01:00"]


def test_split_shifts_come_in_order_however_they_are_written():
    assert spans(store(hours=SPLIT), TUESDAY) == ["24 07:00-24 11:00", "24 13:00-24 19:00"]


def test_a_day_without_hours_is_closed():
    assert spans(store(hours={"mon": WEEK["mon"]}), TUESDAY) == []


def test_a_holiday_has_hours_of_its_own_or_none():
    short = Holiday("2026-11-24", (("10:00", "14:00"),))
    assert spans(store(holidays=(short,)), TUESDAY) == ["24 09:00-24 13:00"]
    assert spans(store(holidays=(Holiday("2026-11-24"),)), TUESDAY) == []
    assert spans(store(holidays=(Holiday("2026-11-25"),)), TUESDAY) == ["24 07:00-24 19:00"]


def test_a_spell_that_ends_before_it_begins_opens_nothing():
    assert spans(store(hours={"tue": (("20:00", "08:00"), ("09:00", "09:00"))}), TUESDAY) == []


@pytest.mark.parametrize(("day", "hours"), [(TUESDAY, 24), (SPRING, 23), (AUTUMN, 25)])
def test_a_day_has_the_hours_that_it_has(day, hours):
    ((opens, closes),) = openings(store(hours=ALL_DAY), day)
    assert closes - opens == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("day", "wall", "at"),
    [
        (TUESDAY, "24:00", "2026-11-24T23:00"),
        (SPRING, "01:59", "2027-03-28T00:59"),
        (SPRING, "02:00", "2027-03-28T01:00"),
        (SPRING, "02:30", "2027-03-28T01:30"),
        (SPRING, "03:00", "2027-03-28T01:00"),
        (AUTUMN, "02:30", "2026-10-25T00:30"),
        (AUTUMN, "03:00", "2026-10-25T02:00"),
    ],
)
def test_a_wall_time_is_one_moment_even_when_the_clock_jumps(day, wall, at):
    assert moment(store(), day, wall) == utc(at)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_closed_and_no_mistake(day):
    assert spans(store(hours=ALL_DAY), day) == []


def test_the_stores_date_changes_at_its_own_midnight():
    at = store()
    assert store_date(at, utc("2026-11-24T22:59")) == "2026-11-24"
    assert store_date(at, utc("2026-11-24T23:00")) == "2026-11-25"
    assert store_date(store(time_zone="America/New_York"), utc("2026-11-25T04:59")) == "2026-11-24"


def test_the_wall_clock_is_the_stores():
    assert local(store(), NOW).isoformat() == "2026-11-24T13:00:00+01:00"


@pytest.mark.parametrize("name", ["Nowhere/Atlantis", "../etc/passwd", ""])
def test_a_zone_that_is_none_is_a_mistake_that_shows(name):
    with pytest.raises((ValueError, KeyError, OSError)):
        zone(name)


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        ("2026-11-24T12:00", "2026-11-24T13:00"),
        ("2026-11-24T15:30", "2026-11-24T15:30"),
        ("2026-11-24T19:00", "2026-11-25T07:00"),
    ],
)
def test_the_next_opening_is_now_or_when_the_door_opens(at, opens):
    assert next_opening(store(hours=SPLIT), utc(at)) == utc(opens)


@pytest.mark.parametrize(
    ("at", "closes"),
    [
        ("2026-11-24T10:00", "2026-11-24T11:00"),
        ("2026-11-24T11:00", None),
        ("2026-11-24T12:00", None),
        ("2026-11-24T13:00", "2026-11-24T19:00"),
    ],
)
def test_an_open_store_closes_at_the_end_of_its_spell_and_a_closed_one_does_not(at, closes):
    assert closes_at(store(hours=SPLIT), utc(at)) == (closes and utc(closes))


def test_a_store_that_is_open_over_midnight_does_not_close_then():
    hours = {"tue": (("08:00", "24:00"),), "wed": (("00:00", "02:00"),)}
    assert closes_at(store(hours=hours), NOW) == utc("2026-11-25T01:00")
    assert closes_at(store(hours=ALL_DAY), NOW) is None


def test_a_store_closed_for_months_has_no_next_opening():
    never = store(hours={})
    assert next_opening(never, NOW) is None
    assert after_open(never, NOW, timedelta(minutes=10)) is None
    assert kept_until(never, NOW) == NOW + timedelta(hours=48)


def test_a_store_that_has_told_no_hours_is_not_known_to_be_closed():
    assert next_opening(open_if_unknown(store(hours={})), NOW) == NOW
    night = utc("2026-11-24T02:00")
    assert next_opening(open_if_unknown(store(hours={})), night) == night
    assert next_calm(store(hours={}), night) == utc("2026-11-24T07:00")


@pytest.mark.parametrize("told", [{"hours": {"mon": ()}}, {"holidays": (Holiday("2026-11-24"),)}])
def test_a_store_that_has_told_anything_of_its_hours_is_open_when_it_says(told):
    some = store(**({"hours": {}} | told))
    assert open_if_unknown(some) == some
    assert next_calm(some, NOW) is None


def test_a_store_without_hours_has_no_openings_to_book():
    assert spans(store(hours={}), TUESDAY) == []


@pytest.mark.parametrize(
    ("at", "minutes", "then"),
    [
        ("2026-11-24T10:00", 0, "2026-11-24T10:00"),
        ("2026-11-24T10:00", 60, "2026-11-24T11:00"),
        ("2026-11-24T10:00", 61, "2026-11-24T13:01"),
        ("2026-11-24T18:30", 60, "2026-11-25T07:30"),
        ("2026-11-24T03:00", 60, "2026-11-24T08:00"),
        ("2026-11-24T12:00", 0, "2026-11-24T13:00"),
        ("2026-11-24T18:30", 24 * 60, "2026-11-26T18:30"),
    ],
)
def test_only_open_minutes_count_as_notice(at, minutes, then):
    assert after_open(store(hours=SPLIT), utc(at), timedelta(minutes=minutes)) == utc(then)


@pytest.mark.parametrize(
    ("ready_at", "hours", "until"),
    [
        ("2026-11-24T12:00", 48, "2026-11-26T12:00"),
        ("2026-11-24T12:00", 12, "2026-11-25T19:00"),
        ("2026-11-24T12:00", 23, "2026-11-25T11:00"),
        ("2026-11-23T12:00", 24, "2026-11-24T19:00"),
        ("2026-11-24T05:00", 1, "2026-11-24T11:00"),
        ("2026-11-24T06:00", 1, "2026-11-24T11:00"),
        ("2026-11-24T06:01", 1, "2026-11-24T07:01"),
        ("2026-11-24T18:00", 1, "2026-11-24T19:00"),
        ("2026-11-24T18:01", 1, "2026-11-25T19:00"),
    ],
)
def test_keeping_ends_in_opening_hours_or_with_the_next_ones(ready_at, hours, until):
    at = store(hours=SPLIT, keep_hours=hours)
    assert kept_until(at, utc(ready_at)) == utc(until)


MOMENTS = st.datetimes(datetime(2026, 10, 1), datetime(2027, 4, 30)).map(  # noqa: DTZ001
    lambda naive: naive.replace(tzinfo=UTC)
)
STORES = st.builds(
    lambda name, hours, keep: store(time_zone=name, hours=hours, keep_hours=keep),
    st.sampled_from(["Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "UTC"]),
    st.sampled_from([WEEK, SPLIT, ALL_DAY, {"sun": (("01:00", "03:30"),)}]),
    st.integers(1, 200),
)


def until_open(at, ends):
    """The moment if the store was open until then: its last second was one of the next opening."""
    just_before = ends - timedelta(microseconds=1)
    return ends if next_opening(at, just_before) == just_before else None


@given(STORES, MOMENTS)
def test_no_customer_is_told_to_come_to_a_locked_door(at, ready_at):
    ends = kept_until(at, ready_at)
    assert ends >= ready_at + timedelta(hours=at.keep_hours)
    assert ends == until_open(at, ends)


@given(STORES, MOMENTS, st.integers(0, 600))
def test_notice_ends_while_the_store_is_open_and_never_before_it_is_over(at, now, minutes):
    then = after_open(at, now, timedelta(minutes=minutes))
    assert then >= now + timedelta(minutes=minutes)
    assert then == next_opening(at, then) or then == until_open(at, then)


@given(STORES, st.dates(date(2026, 10, 1), date(2027, 4, 30)))
def test_openings_never_overlap(at, day):
    for (_, closes), (opens, _) in pairwise(openings(at, day)):
        assert closes <= opens
