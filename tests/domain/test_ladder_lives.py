"""Whatever happens to a pickup, time does nothing twice, by night, or behind a closed door."""

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.errors import Refused
from chalicelib.domain.ladder import due, next_deadline
from chalicelib.domain.pickup import Bin, Stage, Status
from chalicelib.domain.store import Holiday, local, next_opening, open_if_unknown
from tests.domain.builders import NOW, WEEK, after, here, omw, order, pickup, store
from tests.domain.ladders import ALL_DAY, kept

HOURS = st.sampled_from(
    [
        WEEK,
        ALL_DAY,
        dict.fromkeys(WEEK, (("06:00", "11:00"), ("17:00", "23:30"))),
        {"tue": (("22:00", "24:00"),), "fri": (("05:00", "07:30"),)},
        {"wed": (("09:00", "18:00"),)},
        {},
    ]
)
STORES = st.builds(
    lambda zone, hours, closed: store(
        time_zone=zone, hours=hours, holidays=(Holiday("2026-11-26"),) if closed else ()
    ),
    st.sampled_from(["Europe/Stockholm", "America/New_York", "Asia/Kathmandu"]),
    HOURS,
    st.booleans(),
)
HAPPENINGS = (
    lambda now: facts.Messaged(now, "hello"),
    omw,
    lambda now: omw(now, now + timedelta(minutes=20)),
    here,
    lambda now: facts.Left(now, "staff"),
    lambda now: facts.KeepExtended("R", now + timedelta(hours=30)),
    lambda now: facts.KeepExtended("S", now + timedelta(hours=3), "Ana"),
    lambda _: facts.OrderPreparing("R"),
    lambda now: facts.OrderReady("R", (Bin("B1"),), now + timedelta(hours=40)),
    lambda now: facts.OrderReady("S", (Bin("B1"),), now + timedelta(hours=2)),
    lambda _: facts.OrderCancelled("R", "sold out"),
    lambda _: facts.OrderPickedUp("S", "counter"),
)
STEPS = st.lists(
    st.tuples(st.sampled_from(HAPPENINGS), st.integers(0, 3000), st.integers(0, 200)), max_size=8
)
"""What happens, how many minutes pass then, and how many seconds a sweep comes late."""


def lived(where, steps, now=NOW):
    """Every (pickup, moment, event) of a life: what happens, and between it what time does."""
    one = pickup(kept(), order("S", texts=True))
    for happening, minutes, lag in (*steps, (HAPPENINGS[0], 9000, 40)):
        try:
            one, events = decide(one, happening(now), now)
        except Refused:
            events = ()
        yield from ((one, now, event) for event in events)
        until = now + timedelta(minutes=minutes)
        while (deadline := next_deadline(one, where, now)) and deadline <= until:
            now = max(now, deadline) + timedelta(seconds=lag)
            for fact in due(one, where, now):
                yesterday = one
                one, events = decide(one, fact, now)
                assert events, "what is due changes something"
                yield from ((yesterday, now, event) for event in events)
            again = next_deadline(one, where, now)
            assert again is None or again > now, "nothing is due twice"
        now = max(now, until)


@settings(deadline=None)
@given(STORES, STEPS)
def test_nobody_is_reminded_by_night_or_of_a_closed_store_or_of_what_is_closed(where, steps):
    for one, now, event in lived(where, steps):
        if event.type == "order_reminded":
            assert "08:00" <= local(where, now).strftime("%H:%M") < "21:00"
            assert next_opening(open_if_unknown(where), now) == now
            assert one.stage is Stage.EXPECTED
            assert {one.order(o).status for o in event.order_ids} == {Status.READY}


@settings(deadline=None)
@given(STORES, STEPS)
def test_nothing_is_said_twice_of_one_order_unless_it_is_kept_longer_or_ready_anew(where, steps):
    said = Counter()
    for _, _, event in lived(where, steps):
        if event.type in {"keep_extended", "order_preparing"}:
            for order_id in event.order_ids:
                del said[order_id, "last_call"], said[order_id, "keep_ended"]
                if event.type == "order_preparing":
                    del said[order_id, "reminder"]
        if event.type in {"order_reminded", "keep_ended"}:
            said.update((one, event.data.get("kind", "keep_ended")) for one in event.order_ids)
    assert set(said.values()) <= {1}


@settings(deadline=None)
@given(STORES, STEPS)
def test_while_the_store_is_closed_time_does_nothing(where, steps):
    for _, now, event in lived(where, steps):
        if event.type in {"wait_goal_missed", "keep_ended", "order_reminded"}:
            assert next_opening(open_if_unknown(where), now) == now


@settings(deadline=None)
@given(STORES, st.integers(0, 5000))
def test_the_next_deadline_is_never_later_for_having_waited(where, minutes):
    """Until it has come: then it is the next one that is possible."""
    one = pickup(kept())
    first = next_deadline(one, where, NOW)
    now = after(minutes=minutes)
    if first is not None and now <= first:
        assert next_deadline(one, where, now) == first
