"""What there is to do besides handing over: returns keep their customer, follow-ups their card."""

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.decide_tasks import OPEN_TASKS_MAX
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Stage, concerned
from chalicelib.domain.settling import rejoin, settle
from tests.domain.builders import (
    AT_STAGE,
    NOW,
    after,
    arrived,
    bare,
    before,
    claimed,
    follow_up,
    gone,
    handed_over,
    here,
    on_the_way,
    order,
    outcome,
    pickup,
    ready,
    take_in,
    told,
)

LATER = order("L", due_at=after(hours=9))
ON_BOARD = [stage for stage in Stage if stage is not Stage.GONE]


def opens(task):
    return facts.TaskOpened(task)


def does(task_id="T", how="accepted", reason=None):
    return facts.TaskDone(task_id, "Ana", how, reason)


def refusal(at, fact):
    with pytest.raises(Refused) as refused:
        decide(at, fact, NOW)
    return refused.value


def settled(at):
    return settle(at, "p-next", "7777")


@pytest.mark.parametrize("stage", ON_BOARD)
def test_a_return_is_announced_at_any_time(stage):
    then, (event,) = decide(AT_STAGE[stage](), opens(take_in()), NOW)
    assert (then.stage, then.open_returns) == (stage, (take_in(),))
    assert (event.type, event.data) == ("return_announced", {"task_id": "T"})


def test_what_was_missing_is_reported_for_its_order():
    then, events = decide(pickup(), opens(follow_up(order_id="K")), NOW)
    assert then.open_tasks == (follow_up(order_id="K"),)
    assert told(events) == [("missing_reported", ("K",))]
    assert events[0].data == {}


def test_nothing_is_opened_for_a_pickup_that_is_over():
    assert outcome(decide, gone(), opens(take_in())) == "!invalid-transition"


def test_a_return_that_is_announced_already_is_no_news():
    at = pickup(tasks=(take_in(note="shoes"),))
    assert decide(at, opens(take_in("U", note="too small")), NOW) == (at, ())


def test_a_return_and_something_missing_are_two_tasks():
    then, _ = decide(pickup(tasks=(take_in(),)), opens(follow_up()), NOW)
    assert [one.task_id for one in then.open_tasks] == ["T", "F"]


def test_returns_of_two_orders_are_two_tasks():
    at = pickup(tasks=(take_in(order_id="R"),))
    then, _ = decide(at, opens(take_in("U", order_id="P")), NOW)
    assert [one.task_id for one in then.open_tasks] == ["T", "U"]
    assert decide(then, opens(take_in("V", order_id="P")), NOW) == (then, ())


def test_a_return_after_one_that_was_taken_in_is_another():
    at, _ = decide(pickup(tasks=(take_in(),)), does(), NOW)
    then, _ = decide(at, opens(take_in("U")), NOW)
    assert [one.task_id for one in then.open_tasks] == ["U"]


def test_the_same_task_is_never_opened_twice_even_when_it_is_done():
    at, _ = decide(pickup(tasks=(take_in(),)), does(), NOW)
    assert decide(at, opens(take_in(note="shoes")), NOW) == (at, ())


def test_a_note_is_added_to_a_task_that_had_none():
    at = pickup(tasks=(follow_up(), take_in()))
    then, (event,) = decide(at, opens(take_in("U", note="shoes")), NOW)
    assert then.open_tasks == (follow_up(), take_in(note="shoes"))
    assert (event.type, event.data) == ("customer_messaged", {"about": "take_in"})
    assert decide(at, opens(take_in("U")), NOW) == (at, ())


def test_there_is_an_end_to_what_one_customer_can_ask_for():
    many = tuple(take_in(f"T{at}", order_id=f"K{at}") for at in range(OPEN_TASKS_MAX))
    assert refusal(pickup(tasks=many), opens(follow_up())).slug == "limit-reached"
    then, _ = decide(pickup(tasks=many[1:]), opens(follow_up()), NOW)
    assert len(then.open_tasks) == OPEN_TASKS_MAX


@pytest.mark.parametrize(
    ("task", "how", "kind"),
    [
        (take_in("T"), "accepted", "return_accepted"),
        (take_in("T"), "refused", "return_refused"),
        (follow_up("T"), "done", "follow_up_done"),
    ],
)
def test_a_task_ends_and_says_how_when_and_by_whom(task, how, kind):
    then, (event,) = decide(pickup(tasks=(follow_up("X"), task)), does(how=how), NOW)
    done = then.tasks[1]
    assert (done.outcome, done.by, done.done_at) == (how, "Ana", NOW)
    assert [one.task_id for one in then.open_tasks] == ["X"]
    assert (event.type, event.data) == (kind, {"task_id": "T", "by": "Ana"})
    assert event.order_ids == ("R", "P")


def test_why_a_return_was_refused_is_told():
    _, (event,) = decide(pickup(tasks=(take_in(),)), does(how="refused", reason="no receipt"), NOW)
    assert event.data == {"task_id": "T", "by": "Ana", "reason": "no receipt"}


def test_a_task_ends_once_and_in_one_way():
    at, _ = decide(pickup(tasks=(take_in(),)), does(), NOW)
    assert decide(at, does(), NOW) == (at, ())
    why = refusal(at, does(how="refused"))
    assert (why.slug, why.current, why.allowed) == ("invalid-transition", "accepted", ())


@pytest.mark.parametrize(
    ("task", "how", "allowed"),
    [
        (take_in("T"), "done", ("accepted", "refused", "cancelled")),
        (follow_up("T"), "accepted", ("done",)),
        (follow_up("T"), "refused", ("done",)),
    ],
)
def test_a_task_ends_as_its_kind_does(task, how, allowed):
    why = refusal(pickup(tasks=(task,)), does(how=how))
    assert (why.slug, why.current, why.allowed) == ("invalid-transition", "open", allowed)


def test_what_the_shop_announces_is_a_task_of_its_own_however_many_there_are():
    at = pickup(tasks=(take_in(),))
    then, (event,) = decide(at, opens(take_in("R1", announced=True)), NOW)
    then, _ = decide(then, opens(take_in("R2", announced=True)), NOW)
    assert [one.task_id for one in then.open_returns] == ["T", "R1", "R2"]
    assert event.data == {"task_id": "R1"}
    assert decide(then, opens(take_in("R2", announced=True)), NOW) == (then, ())


def test_a_customer_who_tells_of_an_announced_return_tells_of_that_one():
    at = pickup(tasks=(take_in("R1", announced=True),))
    then, _ = decide(at, opens(take_in("X", note="shoes")), NOW)
    assert [(one.task_id, one.note) for one in then.open_returns] == [("R1", "shoes")]


def test_a_return_that_is_cancelled_is_told_and_keeps_its_reason():
    at = arrived(tasks=(take_in("R1", announced=True),))
    then, (event,) = decide(at, does("R1", "cancelled", "kept it"), NOW)
    assert (event.type, event.data["reason"]) == ("return_cancelled", "kept it")
    assert (then.open_returns, then.tasks[0].reason) == ((), "kept it")


def test_a_task_that_is_not_there_cannot_be_done():
    why = refusal(pickup(), does("X"))
    assert (why.slug, why.detail) == ("invalid-transition", "pickup p-1 has no task X")


def test_a_pickup_that_is_over_has_nothing_to_do():
    assert outcome(decide, gone(tasks=(follow_up(),)), does("F", "done")) == "!invalid-transition"


@pytest.mark.parametrize("stage", ON_BOARD)
def test_with_the_last_thing_to_do_a_pickup_leaves_the_board(stage):
    then, _ = decide(bare(at=AT_STAGE[stage]), does(), NOW)
    kept, done = settled(then)
    assert (then.stage, kept) == (Stage.GONE, None)
    assert [one.outcome for one in done.tasks] == ["accepted"]


@pytest.mark.parametrize("at", [pickup, on_the_way, arrived, claimed])
def test_a_pickup_stays_as_it_is_while_there_is_an_order_to_hand_over(at):
    then, _ = decide(at(tasks=(take_in(),)), does(), NOW)
    assert (then.stage, then.claimed_by) == (at().stage, at().claimed_by)


def test_with_the_last_order_cancelled_a_pickup_stays_for_its_tasks():
    cancelled = facts.OrderCancelled("R", "sold out")
    for task in (take_in(), follow_up()):
        then, _ = decide(pickup(ready(), tasks=(task,)), cancelled, NOW)
        kept, done = settled(then)
        assert (kept.stage, kept.orders, kept.open_tasks, done) == ("expected", (), (task,), None)


def test_who_brings_a_return_waits_on_after_the_last_order_is_handed_over():
    then, _ = decide(claimed(ready(), tasks=(take_in(),)), handed_over("R"), NOW)
    assert (then.stage, then.claimed_by, then.open_orders) == (Stage.ARRIVED, None, ())
    last, _ = decide(then, does(), NOW)
    assert last.stage is Stage.GONE


def test_who_missed_something_does_not_wait_after_the_last_order_is_handed_over():
    then, _ = decide(claimed(ready(), tasks=(follow_up(),)), handed_over("R"), NOW)
    kept, done = settled(then)
    assert (then.stage, kept.stage, kept.pickup_id) == (Stage.GONE, Stage.EXPECTED, "p-next")
    assert (kept.orders, kept.tasks) == ((), (follow_up(),))
    assert ([one.order_id for one in done.orders], done.tasks) == (["R"], ())


def test_a_return_taken_in_ends_the_visit_of_who_came_for_nothing_else():
    at, _ = decide(pickup(LATER, tasks=(take_in(),)), here(), NOW)
    assert (at.stage, at.visit) == (Stage.ARRIVED, ())
    then, _ = decide(at, does(), NOW)
    kept, done = settled(then)
    assert (kept.stage, [one.order_id for one in kept.orders]) == ("expected", ["L"])
    assert [one.task_id for one in done.tasks] == ["T"]


def test_an_arrival_without_a_return_is_about_the_order_that_is_not_due_yet():
    assert concerned(pickup(LATER), NOW) == ("L",)
    assert concerned(pickup(LATER, tasks=(follow_up(),)), NOW) == ("L",)
    assert concerned(pickup(ready(), LATER, tasks=(take_in(),)), NOW) == ("R",)


def test_a_customer_with_tasks_only_comes_is_claimed_and_leaves():
    at = bare()
    for fact, stage in (
        (facts.OnTheWay(NOW, "text"), "on_the_way"),
        (here(stall="5"), "arrived"),
        (facts.Claimed("Ana"), "claimed"),
        (facts.Unclaimed("Ana"), "arrived"),
        (facts.Left(NOW, "staff"), "expected"),
    ):
        at, events = decide(at, fact, NOW)
        assert (at.stage, events[0].order_ids, at.open_tasks) == (stage, (), (take_in(),))


def test_nothing_can_be_handed_over_where_there_is_no_order():
    at = bare(at=claimed)
    assert refusal(at, facts.HandedOver("Ana", (), "id_seen", None)).current == "none"


def test_an_order_joins_a_visit_for_a_return_only_if_it_is_near():
    at = bare(at=arrived)
    assert decide(at, facts.OrderPlaced(LATER), NOW)[0].visit == ()
    assert decide(at, facts.OrderPlaced(order("N")), NOW)[0].visit == ("N",)


def test_a_hand_over_taken_back_leaves_the_return_as_it_is():
    at, _ = decide(claimed(ready(), tasks=(take_in(),)), handed_over("R"), NOW)
    back, _ = decide(at, facts.HandOverUndone("Ana"), NOW)
    assert (back.stage, back.open_tasks) == (Stage.CLAIMED, (take_in(),))
    last, _ = decide(at, does(), NOW)
    _, done = settled(last)
    undone, _ = decide(done, facts.HandOverUndone("Ana"), NOW)
    assert (undone.stage, undone.open_tasks) == (Stage.CLAIMED, ())
    assert [one.outcome for one in undone.tasks] == ["accepted"]


def test_a_hand_over_taken_back_is_joined_by_the_tasks_that_wait():
    at, _ = decide(claimed(ready(), tasks=(follow_up(),)), handed_over("R"), NOW)
    waiting, done = settled(at)
    waiting, _ = decide(waiting, opens(take_in()), NOW)
    undone, _ = decide(done, facts.HandOverUndone("Ana"), NOW)
    back = rejoin(undone, waiting)
    assert (back.stage, back.tasks) == (Stage.CLAIMED, (follow_up(), take_in()))


def test_a_task_is_never_on_a_card_twice():
    done = gone(tasks=(take_in(done_at=before(minutes=1), outcome="accepted"),))
    waiting = pickup(tasks=(take_in(), follow_up()))
    assert rejoin(done, waiting).tasks == (*done.tasks, follow_up())
