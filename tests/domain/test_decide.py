"""What comes of every fact in every stage, as one table; and what holds for all of them."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Bin, Stage
from chalicelib.domain.settling import rejoin, settle
from tests.domain.builders import (
    AT_STAGE,
    BODY,
    CODE,
    NAME,
    NOW,
    PERSON,
    PHONE,
    after,
    arrived,
    bare,
    follow_up,
    handed_over,
    here,
    omw,
    order,
    outcome,
    ready,
    take_in,
)
from tests.domain.decide_table import TABLE

FACTS = (
    facts.OrderPlaced(order("N"), NAME, "sv", PHONE),
    facts.OrderAmended("R", {"person": PERSON}),
    facts.OrderPreparing("P"),
    facts.OrderReady("P", (Bin("B4"),), after(days=2)),
    facts.BinsCorrected("R", (Bin("B4"),)),
    facts.OrderDelayed("P", after(hours=2), "no bread"),
    facts.OrderRescheduled("P", "20261125T0900Z", after(hours=21)),
    facts.OrderCancelled("P", "sold out"),
    facts.OrderExpired("R"),
    facts.OrderPickedUp("R", "counter"),
    omw(eta_at=after(minutes=20)),
    here(stall="5"),
    facts.Moved(NOW, vehicle="grey volvo"),
    facts.Left(NOW, "staff"),
    facts.Claimed("Ana"),
    facts.Unclaimed("Ana"),
    handed_over("R"),
    facts.HandOverUndone("Ana"),
    facts.Messaged(NOW, BODY),
    facts.StaffMessaged("Ana", "two_minutes"),
    facts.PlaceCorrected("7"),
    facts.PhoneShown("Ana"),
    facts.TextFailed("ready", "30003"),
    facts.WaitGoalMissed(180),
    facts.KeepExtended("R", after(days=3)),
    facts.OrdersReminded(("R",), "reminder"),
    facts.KeepEnded(("R",)),
    facts.PersonNamed("text", PERSON),
    facts.HelperCame(NOW, "c-2", "0602"),
    facts.HelperAgreed(NOW, "c-2"),
    facts.TaskOpened(take_in()),
    facts.TaskDone("T", "Ana", "accepted"),
)
BY_NAME = {type(fact).__name__: fact for fact in FACTS}
ROWS = [tuple(line.replace("|", " ", 1).split(maxsplit=2)) for line in TABLE.strip().splitlines()]
REPEATED_ON_PURPOSE = (facts.Messaged, facts.StaffMessaged, facts.TextFailed, facts.PhoneShown)
"""Each is one of its own: the same words written twice were written twice, and so with a look."""


def is_repeated(fact):
    """Whether saying it once more is another thing to tell: "still mine" is, and "ready" again."""
    resent = isinstance(fact, facts.OrdersReminded) and fact.kind == "resend"
    return resent or isinstance(fact, (*REPEATED_ON_PURPOSE, facts.Claimed))


@pytest.mark.parametrize(("name", "stage", "expected"), ROWS)
def test_every_fact_in_every_stage_has_its_answer(name, stage, expected):
    at = AT_STAGE[Stage(stage)](texted_at=NOW)
    assert outcome(decide, at, BY_NAME[name]) == expected


def test_the_table_has_a_row_for_every_fact_and_stage():
    product = {(kind.__name__, stage.value) for kind in get_args(facts.Fact) for stage in Stage}
    assert {(name, stage) for name, stage, _ in ROWS} == product
    assert len(ROWS) == len(product)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("fact", FACTS, ids=BY_NAME)
def test_no_events_means_that_nothing_changed(stage, fact):
    start = AT_STAGE[stage](texted_at=NOW)
    then, events = answered(start, fact, NOW)
    looked = isinstance(fact, facts.PhoneShown)
    assert (then == start) == (not events or looked)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("fact", FACTS, ids=BY_NAME)
def test_every_event_names_its_pickup_and_its_orders(stage, fact):
    _, events = answered(AT_STAGE[stage](), fact, NOW)
    for event in events:
        assert (event.pickup_id, event.at) == ("p-1", NOW)
        assert event.order_ids


def answered(at, fact, now):
    """What `decide` answers; a refusal changes nothing and tells nothing."""
    try:
        return decide(at, fact, now)
    except Refused:
        return at, ()


IDS = st.sampled_from(["R", "P", "N", "no-such"])
SOME_IDS = st.lists(IDS, max_size=3).map(tuple)
TIMES = st.integers(-30, 30).map(lambda minutes: after(minutes=minutes))
PEOPLE = st.sampled_from(["Ana", "Bo"])
HELPERS = st.sampled_from([f"c-{number}" for number in range(2, 9)])
STALLS = st.sampled_from([None, "1", "5"])
VEHICLES = st.sampled_from([None, "grey volvo", "red saab"])
PLACEMENTS = st.sampled_from([None, "trunk", "back_seat"])
BINS = st.sampled_from([(), (Bin("B4"),), (Bin("F1", 3, "frozen"),)])
CODES = st.sampled_from([CODE, "0000", None, "", "\ud800", "\uff14\uff18\uff12\uff11"])
PROOFS = st.sampled_from(["code", "id_seen", "signature", "manager", "bribe"])
REMINDERS = st.sampled_from(["reminder", "last_call", "resend", "song"])
SHORT = st.builds(facts.ShortLine, IDS, st.just("L1"), st.integers(1, 3), st.just("missing"))
CHANGES = st.sampled_from([{}, {"person": PERSON}, {"number": "17", "person": None}])
NEW = st.sampled_from([order("N"), ready("N"), order("N", due_at=after(hours=9)), order("R")])
TASKS = st.sampled_from(
    [take_in(), take_in("U", note="shoes"), take_in("V", order_id="R"), follow_up(), follow_up("G")]
)
TASK_IDS = st.sampled_from(["T", "U", "V", "F", "G", "no-such"])
OUTCOMES = st.sampled_from(["accepted", "refused", "done"])
ANY_FACT = st.one_of(
    st.builds(facts.OrderPlaced, NEW, st.just(NAME), st.just("sv"), st.just(PHONE)),
    st.builds(facts.OrderAmended, IDS, CHANGES),
    st.builds(facts.OrderPreparing, IDS),
    st.builds(facts.OrderReady, IDS, BINS, TIMES),
    st.builds(facts.BinsCorrected, IDS, BINS),
    st.builds(facts.OrderDelayed, IDS, TIMES, st.just("no bread")),
    st.builds(facts.OrderRescheduled, IDS, st.sampled_from(["a", "b"]), TIMES),
    st.builds(facts.OrderCancelled, IDS, st.just("sold out")),
    st.builds(facts.OrderExpired, IDS),
    st.builds(facts.OrderPickedUp, IDS, PEOPLE),
    st.builds(facts.OnTheWay, TIMES, st.just("text"), st.none() | TIMES),
    st.builds(facts.Arrived, TIMES, st.just("text"), STALLS, VEHICLES, PLACEMENTS, st.booleans()),
    st.builds(facts.Moved, TIMES, STALLS, VEHICLES, PLACEMENTS, st.booleans()),
    st.builds(facts.Left, TIMES, PEOPLE),
    st.builds(facts.Claimed, PEOPLE),
    st.builds(facts.Unclaimed, PEOPLE),
    st.builds(
        facts.HandedOver,
        PEOPLE,
        SOME_IDS,
        PROOFS,
        CODES,
        short=st.lists(SHORT, max_size=2).map(tuple),
        taken_at=st.none() | TIMES,
    ),
    st.builds(facts.HandOverUndone, PEOPLE),
    st.builds(facts.Messaged, TIMES, st.just(BODY)),
    st.builds(facts.StaffMessaged, PEOPLE, st.sampled_from([None, "open_trunk"]), st.just(BODY)),
    st.builds(facts.PlaceCorrected, STALLS, st.booleans()),
    st.builds(facts.PhoneShown, PEOPLE),
    st.builds(facts.TextFailed, st.just("ready"), st.just("30003")),
    st.builds(facts.WaitGoalMissed, st.just(180), st.integers(1, 2)),
    st.builds(facts.KeepExtended, IDS, TIMES, st.sampled_from(["customer", "Ana"])),
    st.builds(facts.OrdersReminded, SOME_IDS, REMINDERS),
    st.builds(facts.KeepEnded, SOME_IDS),
    st.builds(facts.PersonNamed, PEOPLE, st.none() | PEOPLE, st.none() | IDS),
    st.builds(
        facts.HelperCame,
        TIMES,
        HELPERS,
        st.just("0602"),
        asks=st.booleans(),
        order_id=st.just("") | IDS,
    ),
    st.builds(facts.HelperAgreed, TIMES, HELPERS),
    st.builds(facts.TaskOpened, TASKS),
    st.builds(facts.TaskDone, TASK_IDS, PEOPLE, OUTCOMES, st.none() | st.just("no receipt")),
)
STEPS = st.lists(st.tuples(ANY_FACT, st.integers(0, 12)), max_size=12)
"""Facts and how many seconds pass after each."""
KINDS_OF_START = (
    lambda at: at(),
    lambda at: at(tasks=(take_in(), follow_up())),
    lambda at: bare(at=at),
    lambda at: bare(follow_up(), at=at),
)
"""With orders, with tasks besides, with a return alone, and with a follow-up alone."""
STARTS = st.one_of(
    st.sampled_from(sorted(AT_STAGE)).map(lambda stage: AT_STAGE[stage]()),
    st.sampled_from(sorted(AT_STAGE)).map(lambda stage: AT_STAGE[stage](texted_at=NOW)),
    st.builds(
        lambda kind, stage: kind(AT_STAGE[stage]),
        st.sampled_from(KINDS_OF_START),
        st.sampled_from(sorted(set(AT_STAGE) - {Stage.GONE})),
    ),
)


def played(start, steps):
    """Every (pickup before, fact, moment, pickup after, events) of a sequence.

    Between two facts the pickup is settled, as it is when it is kept; one that has left the board
    whole is left as it is, so that the facts meet it too.
    """
    at, now = start, NOW
    for fact, seconds in steps:
        then, events = answered(at, fact, now)
        yield at, fact, now, then, events
        kept, _ = settle(then, "p-next", "7777")
        at, now = kept or then, now + timedelta(seconds=seconds)


@given(STARTS, STEPS)
def test_any_fact_is_answered_or_refused_and_never_fails(start, steps):
    assert len(list(played(start, steps))) == len(steps)


@given(STARTS, STEPS)
def test_saying_the_same_again_changes_nothing_and_announces_nothing(start, steps):
    for _, fact, now, then, _ in played(start, steps):
        if not is_repeated(fact):
            assert answered(then, fact, now) == (then, ())


@given(STARTS, STEPS)
def test_no_event_carries_what_would_tell_who_the_customer_is(start, steps):
    for _, _, _, _, events in played(start, steps):
        written = repr([(event.order_ids, event.data) for event in events])
        assert not [one for one in (PHONE, NAME, PERSON, BODY, CODE) if one in written]


@given(STARTS, STEPS)
def test_a_card_is_claimed_exactly_when_somebody_claims_it(start, steps):
    for _, _, _, then, _ in played(start, steps):
        if then.stage is not Stage.GONE:
            assert (then.stage is Stage.CLAIMED) == (then.claimed_by is not None)


@given(STARTS, STEPS)
def test_who_is_here_has_an_arrival_that_never_moves_later(start, steps):
    for at, _, _, then, _ in played(start, steps):
        if then.is_here:
            assert then.arrived_at is not None
            assert then.visit or then.open_tasks
        if at.is_here and then.is_here:
            assert then.arrived_at <= at.arrived_at


@given(STARTS, STEPS)
def test_what_changes_is_told_and_what_is_told_has_changed(start, steps):
    for at, fact, _, then, events in played(start, steps):
        if not is_repeated(fact):
            assert (then == at) == (not events)


@given(STARTS, STEPS)
def test_settling_loses_no_open_order_and_keeps_no_empty_card(start, steps):
    for _, _, _, then, _ in played(start, steps):
        kept, done = settle(then, "p-next", "7777")
        assert (kept.open_orders if kept else ()) == then.open_orders
        assert kept is None or kept.open_orders or kept.open_tasks
        assert (done is not None) == (then.stage is Stage.GONE)


@given(STARTS, STEPS)
def test_no_task_is_ever_lost_and_no_open_one_is_done(start, steps):
    for at, _, _, then, _ in played(start, steps):
        kept, done = settle(then, "p-next", "7777")
        rows = [one for row in (kept, done) if row for one in row.tasks]
        assert sorted(rows, key=lambda one: one.task_id) == sorted(
            then.tasks, key=lambda one: one.task_id
        )
        assert (kept.open_tasks if kept else ()) == then.open_tasks
        assert {one.task_id for one in at.tasks} <= {one.task_id for one in then.tasks}


@given(STARTS, STEPS)
def test_a_return_keeps_its_pickup_and_a_follow_up_its_card(start, steps):
    for _, _, _, then, _ in played(start, steps):
        kept, _ = settle(then, "p-next", "7777")
        if then.open_returns:
            assert then.stage is not Stage.GONE
        if then.open_tasks:
            assert kept is not None
        if then.stage is Stage.GONE and kept is not None:
            assert kept.stage is Stage.EXPECTED


OLD = after(minutes=-10)


@given(
    st.sampled_from(
        [
            here(OLD, stall="9", vehicle="red saab", placement="trunk", inside=True),
            omw(OLD, after(minutes=-1)),
            facts.Moved(OLD, "9", "red saab", "trunk"),
            facts.Left(OLD, "text"),
        ]
    ),
    STARTS,
    STALLS,
    VEHICLES,
)
def test_a_fact_said_earlier_may_add_and_never_undoes(fact, start, stall, vehicle):
    at = replace(start, said_at=NOW, described_at=NOW, stall=stall, vehicle=vehicle)
    then, _ = answered(at, fact, NOW)
    assert then.stage is at.stage
    assert then.said_at == NOW
    for name in ("stall", "vehicle", "on_the_way_at", "eta_at", "claimed_by"):
        known = getattr(at, name)
        assert known is None or getattr(then, name) == known


@given(STEPS)
def test_a_hand_over_taken_back_finds_its_orders_whatever_happened_to_the_others(steps):
    start = arrived(ready(), order(due_at=after(hours=5)), visit=("R",))
    left, _ = decide(start, handed_over("R"), NOW)
    waiting, done = settle(left, "p-next", "7777")
    for _, _, _, then, _ in played(waiting, steps):
        waiting, _ = settle(then, "p-third", "8888")
    undone, _ = decide(done, facts.HandOverUndone("Ana"), NOW)
    back = rejoin(undone, waiting)
    open_ids = {one.order_id for one in waiting.open_orders} if waiting else set()
    assert {one.order_id for one in back.open_orders} == open_ids | {"R"}
    assert back.open_tasks == (waiting.open_tasks if waiting else ())
    assert (back.pickup_id, back.hand_over_code) == ("p-1", CODE)
