"""What is said of another person's phone: the question to the buyer, and the code to the other."""

from dataclasses import replace

from chalicelib.domain import facts
from chalicelib.services import commands, effects
from tests.worlds import ANNA, BERIT


def said(town, kind):
    """The text of a kind to the buyer that the newest event starts, if it says anything."""
    before = len(town.telephone.bodies(ANNA))
    effects.perform_text(town.world, "corner", len(town.events()), kind)
    texts = town.telephone.bodies(ANNA)[before:]
    return texts[0] if texts else None


def helper_came(town):
    """Berit's phone has named the code of Anna's order."""
    town.put("B1", BERIT)
    come = facts.HelperCame(town.clock.now(), town.who(BERIT), "0602", order_id="A1")
    commands.command(town.world, "A1", lambda _s, _o: come)
    return len(town.events())


def agreed(town):
    yes = facts.HelperAgreed(town.clock.now(), town.who(BERIT))
    commands.command(town.world, "A1", lambda _s, _o: yes)
    return len(town.events())


def confirmations(town, number):
    effects.perform_text(town.world, "corner", number, "person_confirmed")
    return town.telephone.bodies(BERIT)


def test_the_buyer_is_asked_about_another_phone(town):
    code = town.ready().order.code
    helper_came(town)
    text = said(town, "person_ask")
    assert code in text
    assert "0602" in text
    assert town.card().hand_over_code not in text


def test_the_buyer_is_not_asked_without_consent(town):
    town.ready(consent=None)
    helper_came(town)
    assert said(town, "person_ask") is None


def test_the_buyer_is_asked_if_any_open_order_has_consent(town):
    town.ready("A1")
    town.ready("A2", consent=None)
    helper_came(town)
    assert said(town, "person_ask") is not None


def test_consent_for_an_order_that_came_later_counts_too(town):
    town.ready("A1", consent=None)
    number = helper_came(town)
    town.put("A2")
    effects.perform_text(town.world, "corner", number, "person_ask")
    assert len(town.telephone.sent) == 1


def test_the_buyer_is_not_asked_about_whom_they_agreed_to(town):
    town.ready()
    number = helper_came(town)
    agreed(town)
    effects.perform_text(town.world, "corner", number, "person_ask")
    assert town.telephone.sent == []


def test_the_buyer_is_not_asked_about_who_comes_for_an_order_that_is_closed(town):
    town.ready("A1")
    town.put("A2")
    number = helper_came(town)
    commands.cancel(town.world, "A1", "x")
    effects.perform_text(town.world, "corner", number, "person_ask")
    assert town.telephone.sent == []


def test_a_question_about_somebody_who_is_not_known_is_not_asked(town):
    town.ready()
    helper_came(town)
    card = town.card()
    town.memory.rows["pickup", "corner", town.who()] = replace(card, helpers=())
    assert said(town, "person_ask") is None


def test_the_other_person_is_told_the_code_once_the_buyer_agreed(town):
    town.ready(consent=None)
    helper_came(town)
    (text,) = confirmations(town, agreed(town))
    assert town.card().hand_over_code in text
    assert town.card().orders[0].code in text


def test_the_other_person_is_not_told_after_their_own_stop(town):
    town.ready()
    helper_came(town)
    town.hear("STOP", BERIT)
    assert confirmations(town, agreed(town)) == []


def test_the_other_person_is_told_of_nothing_that_was_handed_over_since(town):
    town.ready()
    helper_came(town)
    number = agreed(town)
    town.task()
    town.claimed()
    town.hand_over("A1")
    assert confirmations(town, number) == []


def test_the_other_person_is_not_told_once_the_order_they_named_is_closed(town):
    town.ready("A1")
    town.put("A2")
    helper_came(town)
    number = agreed(town)
    commands.cancel(town.world, "A1", "x")
    assert confirmations(town, number) == []


def test_nobody_is_told_the_code_whose_number_is_not_known(town):
    town.ready()
    helper_came(town)
    number = agreed(town)
    town.memory.rows.pop(("customer", town.who(BERIT)))
    assert confirmations(town, number) == []
    assert confirmations(town, number - 1) == []
