"""From what was meant to the fact it is, and from what came of it to the answer."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain import facts
from chalicelib.domain.catalogue import LANGUAGES
from chalicelib.domain.customer import Customer, LastVisit
from chalicelib.domain.decide import decide
from chalicelib.domain.dialogue import (
    Reply,
    codes,
    eta,
    fact_of,
    may_help,
    reply_of,
    status_reply,
    when_of,
)
from chalicelib.domain.pickup import FOLLOW_UP, TAKE_IN, Question, Status, Task
from chalicelib.domain.say import say
from chalicelib.domain.store import WEEKDAYS
from chalicelib.domain.understand import Understood, understand
from tests.domain.builders import (
    CODE,
    NOW,
    after,
    arrived,
    before,
    claimed,
    gone,
    on_the_way,
    order,
    pickup,
    ready,
    store,
)

ASKED = Question("stall", after(minutes=5))
NO_WHEREABOUTS = "status return person missing rating opt_out opt_in help extend none"
NO_STALLS = store(stalls=())


def visited(status="picked_up", **ago):
    last = LastVisit("main-st", "p-0", before(**ago), "2026-11-23", "K", status)
    return Customer("c-1", last_visit=last)


def no_orders(kind):
    """A card that has a task and nothing to hand over."""
    return replace(pickup(tasks=(Task("t-1", kind, NOW),)), orders=())


@pytest.mark.parametrize(
    ("at", "customer", "when"),
    [
        (no_orders(FOLLOW_UP), visited(hours=1), "picked_up"),
        (no_orders(FOLLOW_UP), None, "none"),
        (no_orders(TAKE_IN), visited(hours=1), "placed"),
        (None, visited("cancelled", hours=1), "none"),
        (pickup(question=Question("person", after(minutes=1))), None, "ready"),
        (None, None, "none"),
        (None, Customer("c-1"), "none"),
        (None, visited(hours=47), "picked_up"),
        (None, visited(hours=48), "none"),
        (pickup(), visited(hours=1), "ready"),
        (on_the_way(), None, "ready"),
        (pickup(order()), None, "placed"),
        (pickup(order(), ready(status=Status.CANCELLED)), None, "placed"),
        (arrived(), None, "arrived"),
        (claimed(), None, "arrived"),
        (arrived(question=ASKED), None, "asked_stall"),
        (arrived(question=Question("vehicle", after(minutes=1))), None, "asked_vehicle"),
        (arrived(question=Question("stall", NOW)), None, "arrived"),
    ],
)
def test_a_bare_number_is_read_by_the_open_question_and_then_by_the_state(at, customer, when):
    assert when_of(at, customer, NOW) == when


@pytest.mark.parametrize(
    ("meant", "fact"),
    [
        (
            Understood("arrived", stall="5", vehicle="grey volvo", placement="trunk"),
            facts.Arrived(NOW, "text", "5", "grey volvo", "trunk"),
        ),
        (Understood("arrived"), facts.Arrived(NOW, "text")),
        (Understood("inside"), facts.Arrived(NOW, "text", inside=True)),
        (Understood("on_the_way", minutes=10), facts.OnTheWay(NOW, "text", after(minutes=10))),
        (Understood("on_the_way"), facts.OnTheWay(NOW, "text")),
        (Understood("late", minutes=20), facts.OnTheWay(NOW, "text", after(minutes=50))),
        (Understood("late"), facts.OnTheWay(NOW, "text")),
        (Understood("vehicle", vehicle="grey volvo"), facts.Moved(NOW, vehicle="grey volvo")),
        *((Understood(intent), None) for intent in NO_WHEREABOUTS.split()),
    ],
)
def test_each_meaning_is_one_fact_or_none_about_whereabouts(meant, fact):
    assert fact_of(meant, pickup(), store(), NOW) == fact


@pytest.mark.parametrize(
    ("at", "minutes"),
    [
        (on_the_way(eta_at=after(minutes=5)), 25),
        (on_the_way(eta_at=before(minutes=5)), 20),
        (pickup(order(due_at=after(minutes=30))), 50),
        (gone(), 20),
        (None, 20),
    ],
)
def test_running_late_counts_from_when_the_customer_was_expected(at, minutes):
    fact = fact_of(Understood("late", minutes=20), at, store(), NOW)
    assert fact.eta_at == after(minutes=minutes)


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("13:00", after()),
        ("13:30", after(minutes=30)),
        ("1:30", after(minutes=30)),
        ("5:00", after(hours=4)),
        ("8:00", after(hours=7)),
        ("9:00", after(hours=20)),
        ("12:30", after(hours=23, minutes=30)),
        ("16:00", after(hours=3)),
        ("11:00", after(hours=22)),
    ],
)
def test_a_clock_time_is_the_next_such_time_at_which_the_store_is_open(clock, expected):
    """13:00 at the store, which is open from 8 to 20: "there at 9" is said of tomorrow."""
    assert eta(Understood("on_the_way", at=clock), NOW, NOW, store()) == expected


@pytest.mark.parametrize(("clock", "hours"), [("23:59", 10), ("0:30", 11)])
def test_a_time_at_which_the_store_is_never_open_is_the_next_such_time(clock, hours):
    _, minute = clock.split(":")
    expected = after(hours=hours, minutes=int(minute))
    assert eta(Understood("on_the_way", at=clock), NOW, NOW, store()) == expected


@pytest.mark.parametrize(("clock", "ago"), [("12:59", 1), ("12:50", 10), ("12:45", 15)])
def test_a_clock_time_just_passed_is_meant_as_said(clock, ago):
    assert eta(Understood("on_the_way", at=clock), NOW, NOW, store()) == before(minutes=ago)


def test_a_clock_time_past_midnight_is_tomorrows():
    late = after(hours=10, minutes=30)  # 23:30 at the store
    expected = after(hours=11, minutes=10)
    night = store(hours=dict.fromkeys(WEEKDAYS, (("00:00", "24:00"),)))
    assert eta(Understood("on_the_way", at="0:10"), late, late, night) == expected


NIGHTS = dict.fromkeys(WEEKDAYS, (("00:00", "24:00"),))


@pytest.mark.parametrize(
    ("zone", "said", "clock", "expected"),
    [
        ("Europe/Stockholm", "2026-03-28T21:00+01:00", "9:00", "2026-03-29T09:00+02:00"),
        ("Europe/Stockholm", "2026-03-28T21:00+01:00", "13:30", "2026-03-29T13:30+02:00"),
        ("Europe/Stockholm", "2026-03-29T07:30+02:00", "8:30", "2026-03-29T08:30+02:00"),
        ("Europe/Stockholm", "2026-03-29T00:30+01:00", "5:00", "2026-03-29T17:00+02:00"),
        ("Europe/Stockholm", "2026-10-24T21:00+02:00", "9:00", "2026-10-25T09:00+01:00"),
        ("Europe/Stockholm", "2026-10-24T21:00+02:00", "13:30", "2026-10-25T13:30+01:00"),
        ("Europe/Stockholm", "2026-10-25T00:30+02:00", "5:00", "2026-10-25T17:00+01:00"),
        ("Europe/Stockholm", "2026-10-25T19:00+01:00", "8:00", "2026-10-25T20:00+01:00"),
        ("America/New_York", "2026-03-07T21:00-05:00", "8:00", "2026-03-08T08:00-04:00"),
        ("America/New_York", "2026-03-08T01:00-05:00", "12:15", "2026-03-08T12:15-04:00"),
        ("America/New_York", "2026-10-31T21:00-04:00", "8:00", "2026-11-01T08:00-05:00"),
        ("America/New_York", "2026-11-01T00:50-04:00", "12:15", "2026-11-01T12:15-05:00"),
    ],
)
def test_a_clock_time_is_the_stores_own_through_the_nights_when_it_jumps(
    zone, said, clock, expected
):
    said_at = datetime.fromisoformat(said)
    meant = Understood("on_the_way", at=clock)
    at = eta(meant, said_at, said_at, store(time_zone=zone))
    assert at == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("said", "clock", "expected"),
    [
        ("2026-03-29T01:50+01:00", "3:05", "2026-03-29T03:05+02:00"),
        ("2026-03-29T01:50+01:00", "2:30", "2026-03-29T03:30+02:00"),
        ("2026-10-25T02:10+02:00", "2:30", "2026-10-25T02:30+02:00"),
        ("2026-10-25T02:10+02:00", "3:30", "2026-10-25T03:30+01:00"),
        ("2026-10-24T23:50+02:00", "0:10", "2026-10-25T00:10+02:00"),
    ],
)
def test_around_the_clock_the_next_such_time_of_that_night_is_meant(said, clock, expected):
    said_at = datetime.fromisoformat(said)
    at = eta(Understood("on_the_way", at=clock), said_at, said_at, store(hours=NIGHTS))
    assert at == datetime.fromisoformat(expected)


def test_of_a_store_that_is_closed_tomorrow_a_passed_time_is_one_of_the_day_after():
    days = store(hours={"tue": (("08:00", "20:00"),), "thu": (("08:00", "20:00"),)})
    assert eta(Understood("on_the_way", at="11:00"), NOW, NOW, days) == after(hours=46)


def test_who_comes_as_the_doors_close_has_named_a_time_at_which_somebody_is_there():
    assert eta(Understood("on_the_way", at="8:00"), NOW, NOW, store()) == after(hours=7)


def test_without_a_time_nobody_knows_when():
    assert eta(Understood("on_the_way"), NOW, NOW, store()) is None


@given(st.from_regex(r"(omw|late|there at|here) ?[0-9:., ]{0,8} ?(pm|am|min|h)?", fullmatch=True))
def test_whatever_time_is_written_the_fact_can_be_said(text):
    for when in ("ready", "arrived"):
        fact = fact_of(understand(text, "en", when), pickup(), store(), NOW)
        assert (
            not isinstance(fact, facts.OnTheWay)
            or fact.eta_at is None
            or fact.eta_at >= before(minutes=15)
        )


def answer(meant, at, ahead=0, place=None):
    """The reply to a text, as the services find it: the fact of it decided, then put in words."""
    place = place or store()
    then, _ = decide(at, fact_of(meant, at, place, NOW), NOW)
    return reply_of(at, then, meant, place, ahead, NOW)


HERE, HERE_5 = Understood("arrived"), Understood("arrived", stall="5")
VOLVO = Understood("vehicle", vehicle="grey volvo")
KNOWN = {"vehicle": "grey volvo"}
REPLIES = [
    (HERE, pickup(ready()), "checked_in_ask_stall", {}),
    (HERE_5, pickup(ready()), "checked_in_ask_vehicle", {"stall": "5"}),
    (HERE_5, pickup(ready(), **KNOWN), "checked_in_next", {"stall": "5"}),
    (HERE_5, pickup(), "checked_in_not_ready", {"code": "K7P"}),
    (HERE, on_the_way(ready()), "checked_in_ask_stall", {}),
    (HERE, arrived(stall="5"), "already_here", {}),
    (HERE_5, arrived(), "checked_in_ask_vehicle", {"stall": "5"}),
    (HERE_5, arrived(**KNOWN), "stall_noted", {"stall": "5"}),
    (HERE_5, claimed(), "stall_noted", {"stall": "5"}),
    (Understood("inside"), pickup(), "inside_noted", {}),
    (Understood("inside"), arrived(), "inside_noted", {}),
    (HERE, pickup(ready(fulfilment="counter")), "inside_noted", {}),
    (HERE, pickup(order(fulfilment="counter")), "checked_in_not_ready", {"code": "K7P"}),
    (Understood("inside"), arrived(inside=True), "already_here", {}),
    (VOLVO, arrived(), "vehicle_noted", {"vehicle": "grey volvo"}),
    (VOLVO, pickup(), "vehicle_noted", {"vehicle": "grey volvo"}),
    (VOLVO, pickup(**KNOWN), "message_kept", {}),
    (
        Understood("vehicle", placement="back_seat"),
        arrived(**KNOWN),
        "vehicle_noted",
        {"vehicle": "grey volvo"},
    ),
    (Understood("vehicle", placement="back_seat"), arrived(), "message_kept", {}),
    (
        Understood("vehicle", vehicle="v" * 99),
        arrived(),
        "vehicle_noted",
        {"vehicle": "v" * 24},
    ),
    (Understood("on_the_way"), pickup(), "on_the_way", {}),
    (Understood("on_the_way", minutes=10), pickup(), "on_the_way_minutes", {"minutes": "10"}),
    (Understood("on_the_way"), pickup(order()), "on_the_way_not_ready", {"code": "K7P"}),
    (Understood("on_the_way"), arrived(), "already_here", {}),
    (Understood("late", minutes=20), on_the_way(), "late", {"minutes": "20"}),
    (Understood("late"), on_the_way(), "on_the_way", {}),
    (Understood("on_the_way", at="5:30"), pickup(), "eta_at", {"at": "5:30 PM"}),
    (Understood("late", at="16:00"), on_the_way(), "eta_at", {"at": "4 PM"}),
]


@pytest.mark.parametrize(("meant", "at", "message", "values"), REPLIES)
def test_each_text_about_whereabouts_has_its_answer(meant, at, message, values):
    reply = answer(meant, at)
    assert (reply.message, reply.values) == (message, {"store": "Fox", "pin": CODE, **values})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("meant", "at", "message", "values"), REPLIES)
def test_each_answer_can_be_said_in_every_language(meant, at, message, values, language):
    reply = answer(meant, at)
    assert say(language, reply.message, **reply.values).startswith("Fox: ")


@pytest.mark.parametrize(
    ("ahead", "message", "values"),
    [(0, "checked_in_next", {}), (2, "checked_in", {"ahead": "2"})],
)
def test_who_arrives_is_told_how_many_wait_before(ahead, message, values):
    reply = answer(HERE_5, pickup(ready(), **KNOWN), ahead)
    assert reply == Reply(message, {"store": "Fox", "pin": CODE, "stall": "5"} | values)


def test_a_store_without_stalls_asks_for_none():
    reply = answer(HERE, pickup(ready()), place=NO_STALLS)
    assert (reply.message, reply.values["stall"]) == ("checked_in_next", "-")


def test_the_missing_order_of_the_visit_is_named_and_no_other():
    later = order("L", due_at=after(hours=9))
    assert answer(HERE_5, pickup(ready(), later, **KNOWN)).message == "checked_in_next"


@pytest.mark.parametrize(
    ("meant", "at", "asks"),
    [
        (HERE, pickup(ready()), "stall"),
        (HERE_5, pickup(ready()), "vehicle"),
        (HERE_5, arrived(), "vehicle"),
        (HERE_5, pickup(ready(), **KNOWN), None),
        (Understood("on_the_way"), pickup(), None),
    ],
)
def test_only_what_is_unknown_is_asked(meant, at, asks):
    reply = answer(meant, at)
    question = reply.question(NOW)
    assert question == (Question(asks, after(minutes=10)) if asks else None)


@pytest.mark.parametrize(
    ("helped_at", "may"),
    [(None, True), (before(minutes=10), True), (before(minutes=9, seconds=59), False)],
)
def test_help_is_given_at_most_once_in_ten_minutes(helped_at, may):
    assert may_help(pickup(helped_at=helped_at), NOW) is may


CLOSES_AT_1 = store(hours=dict.fromkeys(WEEKDAYS, (("08:00", "13:00"), ("15:00", "20:00"))))
"""Closed at NOW, which is 13:00 there; open again at three."""


@pytest.mark.parametrize(
    ("meant", "at", "message"),
    [
        (HERE_5, pickup(ready()), "closed"),
        (Understood("inside"), pickup(), "closed"),
        (Understood("on_the_way", minutes=30), pickup(), "closed"),
        (Understood("on_the_way", minutes=130), pickup(), "on_the_way_minutes"),
        (Understood("on_the_way", at="5:30"), pickup(), "eta_at"),
        (VOLVO, pickup(), "vehicle_noted"),
    ],
)
def test_who_would_find_a_closed_door_is_told_when_it_opens(meant, at, message):
    at = replace(at, language="en")
    then, _ = decide(at, fact_of(meant, at, CLOSES_AT_1, NOW), after(minutes=1))
    reply = reply_of(at, then, meant, CLOSES_AT_1, 0, after(minutes=1))
    assert reply.message == message
    if message == "closed":
        assert reply.values["opens"] == "3 PM"


def test_an_old_expected_time_at_night_does_not_close_an_open_store():
    stale = on_the_way(ready(), eta_at=before(hours=14))
    then = replace(stale, said_at=NOW)
    reply = reply_of(stale, then, Understood("on_the_way"), store(), 0, NOW)
    assert reply.message == "on_the_way"


def test_nor_does_one_in_opening_hours_open_a_closed_store():
    now = after(hours=8)  # 21:00 at the store
    stale = on_the_way(ready(), eta_at=NOW, language="en")
    reply = reply_of(stale, stale, Understood("on_the_way"), store(), 0, now)
    assert (reply.message, reply.values["opens"]) == ("closed", "Wed 8 AM")


def test_who_arrives_as_the_doors_close_is_not_sent_away():
    assert answer(HERE_5, pickup(ready()), place=CLOSES_AT_1).message == "checked_in_ask_vehicle"


@pytest.mark.parametrize(
    ("orders", "short"),
    [((), ""), ((ready(),), "K7R"), ((ready(), order(), order("X")), "K7R +2")],
)
def test_several_codes_are_said_as_the_first_and_how_many_more(orders, short):
    assert codes(orders) == short


def test_the_state_of_a_card_without_orders_is_that_it_was_seen():
    assert status_reply(no_orders(TAKE_IN), store(), NOW).message == "message_kept"
