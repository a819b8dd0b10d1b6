"""Slots on the nights when the clock jumps, in split shifts, on holidays, in any hours at all."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.slots import slot_at, slot_of, slots_of, why_closed
from chalicelib.domain.store import Holiday, SlotRules, Store, after_open, local, openings
from tests.domain.builders import WEEK, rules, store

STOCKHOLM, NEW_YORK = "Europe/Stockholm", "America/New_York"
ALL_DAY = (("00:00", "24:00"),)
NIGHT = (("01:00", "04:00"),)
SPLIT = (("00:00", "02:30"), ("03:00", "05:00"))
ODD_DAYS = [
    (STOCKHOLM, date(2026, 3, 29), 23),
    (STOCKHOLM, date(2026, 10, 25), 25),
    (NEW_YORK, date(2026, 3, 8), 23),
    (NEW_YORK, date(2026, 11, 1), 25),
    (STOCKHOLM, date(2026, 11, 24), 24),
]


def at_hours(zone, spells, **fields):
    slot = fields.pop("slot", rules())
    return store(time_zone=zone, hours=dict.fromkeys(WEEK, spells), slot=slot, **fields)


def walls(at, day):
    """On the store's clock; the second of two equal times has a mark."""
    shown = (local(at, slot.starts_at) for slot in slots_of(at, day))
    return [f"{one:%H:%M}{'+' if one.fold else ''}" for one in shown]


@pytest.mark.parametrize(("zone", "day", "hours"), ODD_DAYS)
def test_around_the_clock_a_day_has_two_slots_for_each_of_its_hours(zone, day, hours):
    listed = slots_of(at_hours(zone, ALL_DAY), day)
    assert len({slot.slot_id for slot in listed}) == len(listed) == 2 * hours
    assert all(one.ends_at == two.starts_at for one, two in pairwise(listed))


@pytest.mark.parametrize(
    ("zone", "day", "spells", "minutes", "listed"),
    [
        (STOCKHOLM, "2026-03-29", NIGHT, 60, "01:00 03:00"),
        (NEW_YORK, "2026-03-08", NIGHT, 60, "01:00 03:00"),
        (STOCKHOLM, "2026-10-25", NIGHT, 60, "01:00 02:00 02:00+ 03:00"),
        (NEW_YORK, "2026-11-01", NIGHT, 60, "01:00 01:00+ 02:00 03:00"),
        (STOCKHOLM, "2026-10-25", NIGHT, 90, "01:00 02:30"),
        (STOCKHOLM, "2026-03-29", SPLIT, 30, "00:00 00:30 01:00 01:30 03:00 03:30 04:00 04:30"),
        (
            STOCKHOLM,
            "2026-10-25",
            SPLIT,
            30,
            "00:00 00:30 01:00 01:30 02:00 03:00 03:30 04:00 04:30",
        ),
        (STOCKHOLM, "2026-03-29", (("02:00", "03:00"),), 30, ""),
        (NEW_YORK, "2026-03-08", (("02:30", "04:00"),), 30, "03:30"),
        (NEW_YORK, "2026-11-01", (("01:30", "02:30"),), 30, "01:30 01:00+ 01:30+ 02:00"),
    ],
)
def test_the_night_when_the_clock_jumps_is_cut_into_the_time_that_there_is(
    zone, day, spells, minutes, listed
):
    at = at_hours(zone, spells, slot=rules(minutes=minutes))
    assert walls(at, date.fromisoformat(day)) == listed.split()


@pytest.mark.parametrize(("zone", "day", "_"), ODD_DAYS)
def test_the_two_slots_of_the_hour_that_is_told_twice_are_two_places(zone, day, _):
    at = at_hours(zone, ALL_DAY)
    for slot in slots_of(at, day):
        assert slot_of(at, slot.slot_id) == slot_at(at, slot.slot_id) == slot


def test_spells_that_overlap_are_cut_once():
    both = (("08:00", "10:15"), ("09:00", "11:00"), ("09:30", "10:00"))
    assert walls(at_hours(STOCKHOLM, both), date(2026, 11, 24)) == walls(
        at_hours(STOCKHOLM, (("08:00", "11:00"),)), date(2026, 11, 24)
    )


def test_spells_that_touch_are_cut_each_from_its_own_beginning():
    shifts = (("08:00", "09:30"), ("09:30", "11:30"))
    at = at_hours(STOCKHOLM, shifts, slot=rules(minutes=60))
    assert walls(at, date(2026, 11, 24)) == ["08:00", "09:30", "10:30"]


def test_notice_does_not_count_an_hour_twice_where_spells_overlap():
    at = at_hours(STOCKHOLM, (("08:00", "12:00"), ("10:00", "14:00")))
    begins = datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert after_open(at, begins, timedelta(hours=5)) == begins + timedelta(hours=5)


@pytest.mark.parametrize(
    ("now", "open_at_four"),
    [
        ("2026-10-25T00:29", True),  # 02:29, the first time
        ("2026-10-25T00:30", False),  # 02:30
        ("2026-10-25T01:10", False),  # 02:10 for the second time: what was closed stays closed
        ("2026-10-25T02:00", False),
    ],
)
def test_the_cut_off_does_not_reopen_when_the_clock_is_put_back(now, open_at_four):
    at = at_hours(STOCKHOLM, ALL_DAY, slot=rules(same_day_cut_off="02:30"))
    slot = slot_of(at, "20261025T0300Z")
    then = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert (why_closed(at, slot, then) is None) is open_at_four


@pytest.mark.parametrize(
    ("now", "wall", "is_open"),
    [
        ("2026-12-24T07:00", "1000", True),
        ("2026-12-24T08:59", "1030", True),
        ("2026-12-24T09:00", "1030", False),
        ("2026-12-23T20:00", "1030", True),
    ],
)
def test_a_holiday_keeps_the_same_cut_off_and_has_its_own_hours(now, wall, is_open):
    eve = Holiday("2026-12-24", (("09:00", "12:00"),))
    at = at_hours(
        STOCKHOLM, (("08:00", "20:00"),), holidays=(eve,), slot=rules(same_day_cut_off="10:00")
    )
    assert walls(at, date(2026, 12, 24)) == ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]
    slot = slot_of(at, f"20261224T{wall}Z")
    then = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert (why_closed(at, slot, then) is None) is is_open


def test_a_cut_off_at_the_end_of_the_day_cuts_nothing_off():
    at = at_hours(STOCKHOLM, ALL_DAY, slot=rules(same_day_cut_off="24:00"))
    slot = slot_of(at, "20261124T2230Z")
    assert why_closed(at, slot, datetime(2026, 11, 24, 22, 29, tzinfo=UTC)) is None


def test_notice_skips_a_holiday():
    at = at_hours(
        STOCKHOLM,
        (("08:00", "20:00"),),
        holidays=(Holiday("2026-12-25"),),
        slot=rules(lead_minutes=120),
    )
    evening = datetime(2026, 12, 24, 18, tzinfo=UTC)  # 19:00; an hour is left
    first = [f"20261226T0{hour}Z" for hour in ("730", "800")]
    assert [why_closed(at, slot_of(at, one), evening) is None for one in first] == [False, True]


WALL = st.builds("{:02d}:{:02d}".format, st.integers(0, 23), st.sampled_from([0, 10, 15, 30, 45]))
SPELLS = st.lists(st.tuples(WALL, st.one_of(WALL, st.just("24:00"))), max_size=4).map(tuple)
ZONES = st.sampled_from(
    [STOCKHOLM, NEW_YORK, "America/Santiago", "America/Havana", "Australia/Lord_Howe", "UTC"]
)
RULES = st.builds(
    SlotRules,
    minutes=st.sampled_from([5, 15, 20, 30, 45, 60, 90, 120]),
    capacity=st.integers(1, 9),
    capacity_by_weekday=st.dictionaries(st.sampled_from(sorted(WEEK)), st.integers(0, 9)),
)
STORES = st.builds(
    lambda zone, hours, slot: store(time_zone=zone, hours=hours, slot=slot),
    ZONES,
    st.dictionaries(st.sampled_from(sorted(WEEK)), SPELLS),
    RULES,
)
JUMPS = st.sampled_from(
    [
        date(2026, month, day)
        for month, day in ((3, 8), (3, 29), (4, 5), (9, 6), (10, 4), (10, 25), (11, 1))
    ]
)
DAYS = st.one_of(JUMPS, st.dates(date(2026, 1, 1), date(2027, 12, 31)))


@given(STORES, DAYS)
def test_whatever_the_hours_are_slots_lie_one_after_the_other_within_them(at: Store, day: date):
    listed = slots_of(at, day)
    assert all(one.ends_at <= two.starts_at for one, two in pairwise(listed))
    assert all(
        slot.ends_at - slot.starts_at == timedelta(minutes=at.slot.minutes) for slot in listed
    )
    spells = openings(at, day)
    assert all(closes <= opens for (_, closes), (opens, _) in pairwise(spells))
    for slot in listed:
        assert any(opens <= slot.starts_at < slot.ends_at <= closes for opens, closes in spells)
        assert local(at, slot.starts_at).date() == day
        assert slot_of(at, slot.slot_id) == slot_at(at, slot.slot_id) == slot


@given(STORES, DAYS)
def test_no_slot_stands_under_two_days(at: Store, day: date):
    today, tomorrow = slots_of(at, day), slots_of(at, day + timedelta(days=1))
    assert not {slot.slot_id for slot in today} & {slot.slot_id for slot in tomorrow}
    assert all(slot.date == day.isoformat() for slot in today)
