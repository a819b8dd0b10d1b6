"""Who comes instead of the buyer: named, heard, agreed to."""

from dataclasses import replace

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.decide_people import HELPERS_MAX, asked, helper_of
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Helper, Question, Status
from tests.domain.builders import (
    AT_STAGE,
    NOW,
    PERSON,
    after,
    arrived,
    bare,
    gone,
    outcome,
    pickup,
    ready,
)

BEA = facts.HelperCame(NOW, "c-2", "0602", order_id="R")
EVE = facts.HelperCame(NOW, "c-3", "0603", order_id="P")


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


def asks(start, fact, now=NOW):
    """The helpers after a fact, and whether its event says that the buyer is asked; None: no event.

    As {last digits: asked about}.
    """
    then, events = decide(start, fact, now)
    return {one.last4: one.asks for one in then.helpers}, [one.data["asks"] for one in events]


def test_a_phone_that_names_the_code_opens_no_question_by_itself():
    start = arrived(question=Question("stall", after(minutes=5)))
    then, events = decide(start, BEA, NOW)
    assert then.question == start.question
    assert events[0].data == {"about": "person", "asks": True}
    assert then.helpers == (Helper("c-2", "0602", NOW, asks=True, order_id="R"),)


def test_the_question_that_was_sent_says_about_whom_and_ends_after_an_hour():
    then = asked(said(pickup(), BEA), NOW, after(minutes=3))
    assert then.question == Question("person", after(minutes=63), "c-2")


def test_the_question_is_opened_once():
    then = asked(said(pickup(), BEA), NOW, NOW)
    assert asked(then, NOW, after(minutes=30)) == then


def test_the_question_takes_the_place_of_another_one():
    then = said(arrived(question=Question("stall", after(minutes=5))), BEA)
    assert asked(then, NOW, NOW).question.kind == "person"


@pytest.mark.parametrize(
    "start",
    [
        said(pickup(), replace(BEA, asks=False)),
        said(pickup(), BEA, facts.HelperAgreed(NOW, "c-2")),
        said(pickup(), BEA, facts.OrderCancelled("R", "sold out")),
        replace(said(pickup(), BEA), helpers=()),
        said(bare(helpers=(Helper("c-2", "0602", NOW, asks=True),))),
    ],
    ids=["never asked about", "agreed", "order closed", "gone", "nothing to fetch"],
)
def test_no_question_is_opened_about_who_is_not_asked_about_any_more(start):
    assert asked(start, NOW, after(minutes=1)) == start


def test_a_question_found_late_does_not_push_away_the_one_about_a_later_phone():
    later = after(minutes=61)
    then = said(said(pickup(), BEA), EVE, now=later)
    assert asked(then, NOW, later) == then
    assert asked(then, later, later).question.about == "c-3"


def test_only_one_phone_is_asked_about_at_a_time():
    start = said(pickup(), BEA)
    both = {"0602": True, "0603": False}
    assert asks(start, EVE, after(minutes=59)) == (both, [False])
    assert asks(start, EVE, after(hours=1)) == ({**both, "0603": True}, [True])


@pytest.mark.parametrize(
    "over", [facts.HelperAgreed(NOW, "c-2"), facts.OrderCancelled("R", "sold out")]
)
def test_the_next_phone_is_asked_about_as_soon_as_nobody_is_pending(over):
    assert asks(said(pickup(), BEA, over), EVE)[1] == [True]


def test_who_was_never_asked_about_is_asked_about_at_the_next_code_when_nobody_is_pending():
    start = said(pickup(), BEA, EVE)
    assert decide(start, EVE, after(minutes=59)) == (start, ())
    helpers, told = asks(start, EVE, after(hours=1))
    assert (helpers["0603"], told) == (True, [True])
    then = said(start, EVE, now=after(hours=1))
    assert [one.asked_at for one in then.helpers] == [NOW, after(hours=1)]


def test_who_was_asked_about_is_not_asked_about_again():
    start = said(pickup(), BEA)
    assert decide(start, BEA, after(hours=2)) == (start, ())


def test_who_cannot_be_asked_is_not_asked():
    then = said(pickup(), replace(BEA, asks=False))
    assert [(one.last4, one.asks) for one in then.helpers] == [("0602", False)]
    assert decide(then, replace(BEA, asks=False), NOW) == (then, ())


def test_the_same_phone_is_one_helper():
    then = said(pickup(), BEA)
    assert decide(then, BEA, NOW) == (then, ())


def test_so_many_phones_and_no_more():
    full = pickup()
    for number in range(HELPERS_MAX):
        full = said(full, replace(BEA, helper_id=f"h-{number}"))
    assert outcome(decide, full, EVE) == "!limit-reached"
    assert decide(full, replace(BEA, helper_id="h-0"), NOW) == (full, ())
    freed = said(full, facts.OrderCancelled("R", "sold out"), EVE)
    assert [one.last4 for one in freed.helpers] == ["0603"]


def test_an_agreement_ends_with_the_order_that_was_named():
    then = said(pickup(), BEA, EVE, facts.HelperAgreed(NOW, "c-2"))
    assert helper_of(then, "c-2").agreed_at == NOW
    closed = said(then, facts.OrderCancelled("R", "sold out"))
    assert helper_of(closed, "c-2") is None
    assert helper_of(closed, "c-3") is not None
    again = said(closed, replace(BEA, order_id="P"))
    assert helper_of(again, "c-2").agreed_at is None


@pytest.mark.parametrize("order_id", ["R", "N"])
def test_nobody_comes_for_an_order_that_is_closed_or_another_customers(order_id):
    start = said(pickup(), facts.OrderCancelled("R", "sold out"))
    assert decide(start, replace(BEA, order_id=order_id), NOW) == (start, ())


def test_who_named_no_order_is_heard_as_long_as_there_is_a_card():
    then = said(pickup(), replace(BEA, order_id=""), facts.OrderCancelled("R", "sold out"))
    assert helper_of(then, "c-2") is not None


def test_nobody_is_agreed_to_whose_order_is_closed():
    then = said(pickup(), BEA, facts.OrderCancelled("R", "sold out"))
    assert decide(then, facts.HelperAgreed(NOW, "c-2"), NOW) == (then, ())


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


def test_the_staff_name_who_comes_for_one_order():
    then, (event,) = decide(pickup(), facts.PersonNamed("Ana", PERSON, "R"), NOW)
    assert [order.person for order in then.orders] == [PERSON, None]
    assert (event.order_ids, event.data) == (("R",), {"by": "Ana", "named": True})


def test_who_is_named_for_that_order_already_is_no_news():
    named = said(pickup(), facts.PersonNamed("Ana", PERSON, "R"))
    assert decide(named, facts.PersonNamed("Bo", PERSON, "R"), NOW) == (named, ())


@pytest.mark.parametrize(
    ("order_id", "state"), [("P", Status.PICKED_UP), ("R", Status.CANCELLED), ("X", "closed")]
)
def test_nobody_comes_for_an_order_that_is_closed(order_id, state):
    at = arrived(ready(status=Status.CANCELLED), ready("P", status=Status.PICKED_UP), ready("S"))
    with pytest.raises(Refused) as refused:
        decide(at, facts.PersonNamed("Ana", PERSON, order_id), NOW)
    assert (refused.value.slug, refused.value.current) == ("invalid-transition", state)
