"""Who comes instead of the buyer: named, heard, agreed to."""

from dataclasses import replace

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.decide_people import HELPERS_MAX
from chalicelib.domain.pickup import Question
from tests.domain.builders import (
    AT_STAGE,
    NOW,
    PERSON,
    after,
    arrived,
    gone,
    outcome,
    pickup,
)

BEA = facts.HelperCame(NOW, "c-2", "0602", after(hours=1))
EVE = facts.HelperCame(NOW, "c-3", "0603", after(hours=1))


def said(start, *told, now=NOW):
    for fact in told:
        start, _ = decide(start, fact, now)
    return start


def test_the_name_stands_on_every_open_order():
    then = said(pickup(), facts.PersonNamed("customer", PERSON))
    assert {order.person for order in then.orders} == {PERSON}


def test_the_buyer_may_come_after_all():
    named = said(pickup(), facts.PersonNamed("customer", PERSON))
    back, events = decide(named, facts.PersonNamed("link", None), NOW)
    assert {order.person for order in back.orders} == {None}
    assert events[0].data == {"by": "link", "named": False}


def test_the_event_does_not_tell_the_name():
    _, events = decide(pickup(), facts.PersonNamed("customer", PERSON), NOW)
    assert PERSON not in str(events)


def test_the_question_about_a_phone_says_which_and_ends():
    then = said(pickup(), BEA)
    assert then.question == Question("person", after(hours=1), "c-2")


def test_only_one_phone_is_asked_about_at_a_time():
    then, events = decide(said(pickup(), BEA), EVE, NOW)
    assert then.question.about == "c-2"
    assert events[0].data == {"about": "person", "asks": False}
    later, events = decide(said(pickup(), BEA), EVE, after(hours=1))
    assert later.question.about == "c-3"
    assert events[0].data["asks"]


def test_who_cannot_be_asked_is_not_asked():
    then = said(arrived(question=Question("stall", after(minutes=5))), replace(BEA, asks=False))
    assert then.question.kind == "stall"
    assert [one.last4 for one in then.helpers] == ["0602"]


def test_the_same_phone_is_one_helper():
    then = said(pickup(), BEA)
    assert decide(then, BEA, NOW) == (then, ())


def test_so_many_phones_and_no_more():
    full = pickup()
    for number in range(HELPERS_MAX):
        full = said(full, replace(BEA, helper_id=f"h-{number}"))
    assert outcome(decide, full, EVE) == "!limit-reached"


def test_only_who_was_agreed_to_is_trusted():
    then = said(pickup(), BEA, EVE, facts.HelperAgreed(NOW, "c-2"))
    assert [one.agreed_at for one in then.helpers] == [NOW, None]
    assert then.question is None
    assert decide(then, facts.HelperAgreed(after(minutes=1), "c-2"), NOW) == (then, ())


def test_nobody_unknown_is_agreed_to():
    start = pickup()
    assert decide(start, facts.HelperAgreed(NOW, "c-9"), NOW) == (start, ())


@pytest.mark.parametrize("fact", [BEA, facts.PersonNamed("customer", PERSON)])
def test_after_the_end_nobody_else_comes(fact):
    assert outcome(decide, gone(), fact) == "!invalid-transition"


@pytest.mark.parametrize("stage", [stage for stage in AT_STAGE if stage != "gone"])
def test_a_name_changes_nothing_about_where_the_customer_is(stage):
    start = AT_STAGE[stage]()
    assert said(start, facts.PersonNamed("customer", PERSON)).stage is start.stage
