"""The buyer can say OK only to a question that was really sent."""

import pytest

from chalicelib.domain import facts
from chalicelib.services import commands, effects
from chalicelib.services.effects import NotYet
from chalicelib.services.ports import Conflict, NotSent, Unavailable
from tests.worlds import ANNA, BERIT

EVE = "+46701740603"


@pytest.fixture
def code(town):
    """Anna's order is ready and she knows; its code."""
    code = town.ready().order.code
    town.pump()
    return code


def named(town, code, phone=BERIT):
    """A phone names the code; the number of the event that tells of it."""
    town.hear(code, phone)
    return len(town.events())


def ask(town, number):
    effects.perform_text(town.world, "corner", number, "person_ask")


def question(town):
    return town.card().open_question(town.clock.now())


def agreed(town):
    town.hear("OK", ANNA)
    return [one.last4 for one in town.card().helpers if one.agreed_at is not None]


def test_an_ok_before_the_question_was_sent_agrees_to_nothing(town, code):
    named(town, code)
    assert question(town) is None
    assert agreed(town) == []


def test_an_ok_to_the_question_agrees(town, code):
    ask(town, named(town, code))
    assert question(town) == "person"
    assert agreed(town) == [BERIT[-4:]]


def test_the_hour_counts_from_when_the_question_was_sent(town, code):
    number = named(town, code)
    town.clock.advance(minutes=50)
    ask(town, number)
    town.clock.advance(minutes=59)
    assert agreed(town) == [BERIT[-4:]]


def test_no_question_is_open_when_its_hour_is_over(town, code):
    ask(town, named(town, code))
    town.clock.advance(minutes=60)
    assert agreed(town) == []


@pytest.mark.parametrize("may_later", [True, False])
def test_a_question_that_the_network_did_not_take_is_not_open(town, code, may_later):
    town.telephone.answers = [NotSent("30001", again=may_later)]
    named(town, code)
    town.pump()
    assert question(town) is None
    assert agreed(town) == []


def test_a_question_that_is_taken_at_the_second_try_is_open(town, code):
    number = named(town, code)
    town.telephone.answers = [NotSent("429", again=True)]
    with pytest.raises(NotYet):
        ask(town, number)
    ask(town, number)
    assert agreed(town) == [BERIT[-4:]]


def test_a_question_of_unknown_outcome_is_open_once_the_network_lists_it(town, code):
    number = named(town, code)
    town.telephone.answers = [town.telephone.LOST]
    with pytest.raises(Unavailable):
        ask(town, number)
    assert question(town) is None
    ask(town, number)
    assert question(town) == "person"
    assert len(town.telephone.bodies(ANNA)) == 2  # READY, and one question


def test_a_crash_before_the_row_says_sent_leaves_one_question_and_one_text(town, code):
    number = named(town, code)
    town.faults.once("effects.finish", "before", Unavailable("crash"))
    with pytest.raises(Unavailable):
        ask(town, number)
    opened = town.card().question
    assert opened.about == town.who(BERIT)
    town.clock.advance(minutes=1)
    ask(town, number)
    assert town.card().question == opened
    assert town.world.effects.get(f"corner-{number}", "person_ask").state == "sent"
    assert len(town.telephone.bodies(ANNA)) == 2


@pytest.mark.parametrize("fault", [Conflict(frozenset({"pickup"})), Unavailable("lost")])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_the_question_is_opened_whatever_happens_to_its_first_try(town, code, fault, moment):
    number = named(town, code)
    town.faults.once("pickups.save", moment, fault)
    ask(town, number)
    assert agreed(town) == [BERIT[-4:]]


def test_opening_the_question_is_no_event_and_no_news_for_the_board(town, code):
    number = named(town, code)
    before = town.card()
    ask(town, number)
    after = town.card()
    assert len(town.events()) == number
    assert (after.version, after.board_version) == (before.version, before.board_version)
    assert after.deadline_at == before.deadline_at


def test_a_pickup_that_ended_while_the_question_went_out_has_none(town, code):
    number = named(town, code)
    town.faults.once(
        "telephone.send", "after", lambda: commands.cancel(town.world, "A1", "sold out")
    )
    ask(town, number)
    assert not town.is_on_board(ANNA)
    assert town.world.effects.get(f"corner-{number}", "person_ask").state == "sent"


def test_an_order_that_closed_while_the_question_went_out_is_not_asked_about(town, code):
    number = named(town, code)
    town.put("A2")
    town.faults.once(
        "telephone.send", "after", lambda: commands.cancel(town.world, "A1", "sold out")
    )
    ask(town, number)
    assert question(town) is None


def test_a_second_phone_is_asked_about_once_nobody_is_pending(town, code):
    ask(town, named(town, code))
    town.hear(code, EVE)
    town.pump()
    assert len(town.telephone.bodies(ANNA)) == 2
    assert agreed(town) == [BERIT[-4:]]
    once_more = facts.HelperCame(town.clock.now(), town.who(EVE), EVE[-4:], order_id="A1")
    commands.command(town.world, "A1", lambda _s, _o: once_more)
    town.pump()
    assert EVE[-4:] in town.telephone.bodies(ANNA)[-1]
    assert sorted(agreed(town)) == sorted([BERIT[-4:], EVE[-4:]])
