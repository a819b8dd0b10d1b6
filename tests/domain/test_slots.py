"""Slots: how a day is cut, when a slot can be booked and what is told when it cannot."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.slots import (
    available,
    due_soon,
    held_by,
    hold_member,
    last_day,
    nearest,
    open_slots,
    order_member,
    places,
    slot_at,
    slot_of,
    slots_of,
    why_closed,
    with_room,
)
from chalicelib.domain.store import Holiday
from tests.domain.builders import NOW, WEEK, after, rules, store

TUESDAY = date(2026, 11, 24)
SPRING = date(2027, 3, 28)
AUTUMN = date(2026, 10, 25)
ALL_DAY = dict.fromkeys(WEEK, (("00:00", "24:00"),))
NONE = frozenset()


def starts(at, day=TUESDAY):
    return [f"{slot.starts_at:%H:%M}" for slot in slots_of(at, day)]


def cut(**fields):
    return store(slot=rules(**fields))


def at_wall(at, wall="15:00", day="20261124"):
    return slot_of(at, f"{day}T{wall.replace(':', '')}Z")


def test_a_day_is_cut_from_opening_to_closing():
    listed = slots_of(cut(), TUESDAY)
    assert len(listed) == 24
    assert (listed[0].slot_id, listed[-1].slot_id) == ("20261124T0700Z", "20261124T1830Z")
    assert {(slot.date, slot.capacity) for slot in listed} == {("2026-11-24", 4)}
    assert all(one.ends_at == two.starts_at for one, two in pairwise(listed))


def test_no_slot_reaches_past_closing():
    hours = WEEK | {"tue": (("08:00", "12:10"), ("14:00", "15:00"))}
    at = store(hours=hours, slot=rules(minutes=60))
    assert starts(at) == ["07:00", "08:00", "09:00", "10:00", "13:00"]


def test_a_holiday_cuts_its_own_hours_or_none():
    short = (Holiday("2026-11-24", (("10:00", "11:00"),)), Holiday("2026-11-25"))
    at = store(holidays=short, slot=rules())
    assert starts(at) == ["09:00", "09:30"]
    assert starts(at, date(2026, 11, 25)) == []


def test_a_weekday_may_have_a_capacity_of_its_own():
    at = cut(capacity=4, capacity_by_weekday={"tue": 9, "wed": 0})
    capacities = [slots_of(at, date(2026, 11, day))[0].capacity for day in (23, 24, 25)]
    assert capacities == [4, 9, 0]


@pytest.mark.parametrize(("day", "hours"), [(TUESDAY, 24), (SPRING, 23), (AUTUMN, 25)])
def test_a_day_of_odd_length_has_each_slot_once(day, hours):
    listed = slots_of(store(hours=ALL_DAY, slot=rules()), day)
    assert len(listed) == len({slot.slot_id for slot in listed}) == 2 * hours


@pytest.mark.parametrize("day", [TUESDAY, SPRING, AUTUMN])
@pytest.mark.parametrize("zone", ["Europe/Stockholm", "America/New_York", "Asia/Kathmandu"])
def test_a_slots_id_leads_back_to_it(day, zone):
    at = store(hours=ALL_DAY, time_zone=zone, slot=rules())
    for slot in slots_of(at, day):
        assert slot_of(at, slot.slot_id) == slot


OTHER = ("20261124T0715Z", "20261124T0600Z", "00010101T0000Z", "99991231T2330Z", "2026112T0700Z")


@given(st.text(max_size=20) | st.sampled_from(("20261124T0700Z", "20261124T1500Z", *OTHER)))
def test_only_the_id_of_a_slot_finds_one(text):
    for at in (cut(), store(time_zone="America/New_York", slot=rules())):
        found = slot_of(at, text)
        assert found is None or found.slot_id == text


@pytest.mark.parametrize("text", OTHER)
def test_any_other_text_is_no_slot(text):
    assert slot_of(cut(), text) is None
    assert slot_of(store(time_zone="America/New_York", slot=rules()), text) is None


def test_a_place_taken_before_the_hours_changed_can_still_be_named():
    closed = store(hours={}, slot=rules())
    assert slot_of(closed, "20261124T0700Z") is None
    assert slot_at(closed, "20261124T0700Z") == slots_of(cut(), TUESDAY)[0]


def test_a_place_taken_before_the_hours_changed_keeps_its_weekdays_capacity():
    assert slot_at(cut(capacity=4, capacity_by_weekday={"tue": 9}), "20261124T0715Z").capacity == 9


@given(st.text(max_size=20) | st.sampled_from(("20261124T0700Z", *OTHER)))
def test_a_slots_name_is_a_moment_or_nothing(text):
    found = slot_at(store(time_zone="America/New_York"), text)
    assert found is None or found.slot_id == text


@pytest.mark.parametrize(
    "text",
    [
        "2026112T0700Z",
        "20261124T700Z",
        "20261124T0700z",
        "20261301T0700Z",
        "99991231T2345Z",
        "00010101T0000Z",
    ],
)
def test_what_is_no_moment_is_no_slots_name(text):
    assert slot_at(store(time_zone="America/New_York"), text) is None


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_have_no_slots(day):
    assert slots_of(store(hours=ALL_DAY), day) == ()


def test_a_slot_ahead_is_open():
    at = cut()
    assert why_closed(at, at_wall(at), NOW) is None
    assert available(at, at_wall(at), NONE, NOW) == 4


@pytest.mark.parametrize(
    ("fields", "wall", "why"),
    [
        ({"capacity": 0}, "15:00", "has no capacity"),
        ({}, "11:30", "has begun"),
        ({}, "12:00", "has begun"),
        ({"lead_minutes": 60}, "12:30", "needs 60 open minutes of notice"),
        ({"same_day_cut_off": "13:00"}, "15:00", "is past the same-day cut-off of 13:00"),
    ],
)
def test_a_closed_slot_tells_why(fields, wall, why):
    at = cut(**fields)
    assert why_closed(at, at_wall(at, wall), NOW) == why
    assert available(at, at_wall(at, wall), NONE, NOW) == 0


@pytest.mark.parametrize(
    ("fields", "wall", "day"),
    [
        ({"lead_minutes": 60}, "13:00", "20261124"),
        ({"same_day_cut_off": "13:01"}, "15:00", "20261124"),
        ({"same_day_cut_off": "13:00"}, "15:00", "20261125"),
        ({"horizon_days": 7}, "15:00", "20261201"),
        ({"horizon_days": 0}, "15:00", "20261124"),
    ],
)
def test_a_slot_just_inside_the_rules_is_open(fields, wall, day):
    at = cut(**fields)
    assert why_closed(at, at_wall(at, wall, day), NOW) is None


def test_beyond_the_horizon_nothing_is_booked():
    at = cut(horizon_days=7)
    assert why_closed(at, at_wall(at, "15:00", "20261202"), NOW) == "is more than 7 days ahead"


def test_notice_counts_open_minutes_only():
    at = cut(lead_minutes=60)
    closing = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
    morning = [at_wall(at, wall, "20261125") for wall in ("07:00", "07:30")]
    assert [why_closed(at, slot, closing) is None for slot in morning] == [False, True]


def test_a_pause_closes_the_slots_that_start_before_it_ends():
    at = store(slot=rules(), paused_until=after(hours=3))
    assert why_closed(at, at_wall(at, "14:30"), NOW) == "is paused until 2026-11-24T15:00:00+00:00"
    assert why_closed(at, at_wall(at, "15:00"), NOW) is None


def test_a_store_that_never_opens_in_time_has_no_notice_to_give():
    at = cut(lead_minutes=10**6)
    assert why_closed(at, at_wall(at), NOW) == "needs 1000000 open minutes of notice"


def test_places_are_counted_by_their_members():
    at = cut(capacity=2)
    one, two, three = (order_member(order_id) for order_id in "ABC")
    assert one == "o:A"
    left = [available(at, at_wall(at), frozenset(who), NOW) for who in ([one], [one, two])]
    assert left == [1, 0]
    assert available(at, at_wall(at), frozenset([one, two, three]), NOW) == 0


def test_a_hold_is_a_member_as_an_order_is():
    assert hold_member("h1") == "h:h1"
    assert held_by("h:h1") == "h1"
    assert held_by(order_member("h:1")) is None


def test_a_day_is_listed_with_what_is_left_of_each_slot():
    at = cut(capacity=2)
    members = {"20261124T1230Z": frozenset(["o:A"]), "20261124T1300Z": frozenset("ABC")}
    listed = {slot.slot_id[-5:]: left for slot, left in places(at, TUESDAY, members, NOW)}
    wanted = {"1130Z": 0, "1230Z": 1, "1300Z": 0, "1330Z": 2}
    assert {one: listed[one] for one in wanted} == wanted
    assert len(listed) == 24


def test_a_slot_has_room_while_fewer_sit_in_it_than_fit():
    at = cut(capacity=1)
    full = {"20261124T1230Z": frozenset(["o:A"]), "20261124T1330Z": frozenset(["h:B"])}
    free = [slot.slot_id[-5:] for slot in with_room(open_slots(at, TUESDAY, NOW), full)]
    assert free[:3] == ["1300Z", "1400Z", "1430Z"]


def test_a_day_that_is_over_has_no_open_slots():
    assert open_slots(cut(), TUESDAY, after(hours=9)) == ()


@pytest.mark.parametrize(
    ("wanted", "offered"),
    [
        ("12:30", ["1300Z", "1330Z", "1400Z"]),
        ("17:30", ["1800Z", "1830Z"]),
        ("18:30", ["1700Z", "1730Z", "1800Z"]),
    ],
)
def test_the_way_out_of_a_full_slot_is_after_it_or_else_just_before_it(wanted, offered):
    at = cut()
    found = nearest(open_slots(at, TUESDAY, NOW), at_wall(at, wanted))
    assert [slot.slot_id[-5:] for slot in found] == offered


def test_nothing_free_is_no_way_out():
    assert nearest((), at_wall(cut())) == ()


def test_the_last_day_that_can_be_booked_is_the_stores_own():
    late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)  # half past midnight in Stockholm
    assert last_day(cut(horizon_days=2), late) == date(2026, 11, 27)
    assert last_day(cut(horizon_days=0), NOW) == TUESDAY


def test_an_order_without_a_slot_is_due_as_soon_as_it_can_be_ready():
    assert due_soon(cut(lead_minutes=60), NOW) == after(minutes=60)
    assert due_soon(cut(lead_minutes=60), after(hours=9)) == after(hours=20)
    assert due_soon(store(hours={}), NOW) == NOW
