"""Somebody else's phone that named an order's code: what it may tell, and until when."""

import pytest

from chalicelib.domain.decide_people import HELPERS_MAX
from chalicelib.services import commands
from tests.worlds import ANNA, BERIT


def code_of(town, phone=ANNA):
    return town.card(phone).orders[0].code


@pytest.fixture
def ready(town):
    """Anna's order is ready, and everything that is to be said of it has been said."""
    town.ready()
    town.pump()
    return town


def test_a_stranger_changes_nothing_that_the_buyer_has_told(ready):
    ready.hear("here 5", ANNA)
    ready.hear("grey volvo", ANNA)
    ready.hear(code_of(ready), BERIT)
    for said in ("here 7, black Audi", "coming inside", "running 600 late", "extend"):
        ready.hear(said, BERIT)
    card = ready.card()
    assert (card.stall, card.vehicle, card.inside) == ("5", "grey volvo", False)
    assert card.orders[0].extended_at is None
    assert len(card.messages) == 4


def test_a_stranger_may_tell_what_nobody_has_told(ready):
    ready.hear(f"I'm here, {code_of(ready)}", BERIT)
    ready.hear("7", BERIT)
    ready.hear("grey volvo", BERIT)
    assert (ready.card().stall, ready.card().vehicle) == ("7", "grey volvo")


def test_a_stranger_who_is_on_the_way_moves_the_card(ready):
    ready.hear(code_of(ready), BERIT)
    ready.hear("omw 10", BERIT)
    assert ready.card().stage == "on_the_way"


def test_whom_the_buyer_agreed_to_is_heard_like_the_buyer(ready):
    ready.hear("here 5", ANNA)
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.hear("OK", ANNA)
    ready.hear("7", BERIT)
    assert ready.card().stall == "7"


def test_an_agreement_ends_with_the_order_it_was_for(ready):
    ready.put("A2")
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.hear("OK", ANNA)
    commands.cancel(ready.world, "A1", "x")
    said = ready.hear("here 5", BERIT)
    assert ready.card().hand_over_code not in said
    assert ready.card().stage == "expected"


def test_a_sixth_phone_that_comes_in_between_is_answered_like_a_wrong_code(ready):
    code = code_of(ready)

    def five_others():
        for last in range(HELPERS_MAX):
            ready.hear(code, f"+4670174061{last}")

    ready.faults.once("pickups.board", "after", five_others)
    assert "order code" in ready.hear(code, BERIT)
    assert len(ready.card().helpers) == HELPERS_MAX


def test_who_could_not_be_asked_about_at_first_is_asked_about_later(ready):
    """Berit's hour passes without an answer; then Cecilia, who came second, is at the store."""
    cecilia = "+46701740603"
    ready.hear(code_of(ready), BERIT)
    ready.hear(code_of(ready), cecilia)
    ready.pump()
    asked = len(ready.telephone.bodies(ANNA))
    ready.clock.advance(minutes=61)
    ready.hear("here 5", cecilia)
    ready.pump()
    assert "0603" in ready.telephone.bodies(ANNA)[asked]
    ready.hear("OK", ANNA)
    assert [one.agreed_at is not None for one in ready.card().helpers] == [False, True]


def test_an_ok_to_what_is_settled_already_is_a_message(ready):
    ready.put("A2")
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    commands.cancel(ready.world, "A1", "x")
    assert "may pick up" not in (ready.hear("OK", ANNA) or "")
    assert ready.card().messages[-1].body == "OK"


def test_whom_the_buyer_agreed_to_sends_nobody_else(ready):
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.hear("OK", ANNA)
    ready.hear("my wife Eve will pick it up", BERIT)
    assert ready.card().orders[0].person is None
    assert ready.card().messages[-1].body == "my wife Eve will pick it up"
