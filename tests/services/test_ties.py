"""One number, two stores, one customer expected at both."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import commands, sweep, tablet, texts
from chalicelib.services.ports import Unavailable
from tests.worlds import ANNA, CORNER, HARBOUR, Town

QUAY = replace(HARBOUR, number=CORNER.number)


@pytest.fixture
def both():
    town = Town(CORNER, QUAY)
    town.ready("A1")
    town.ready("B1", store_id=QUAY.store_id)
    return town


def stages(town):
    return [town.card(ANNA, store).stage for store in (CORNER, QUAY)]


def settled(town):
    town.clock.advance(seconds=121)
    sweep.sweep(town.world)
    town.work()


def test_only_the_customer_can_tell_so_they_are_asked_and_nothing_rings(both):
    said = both.hear("I'm here")
    assert "1 Corner" in said
    assert "2 Harbour" in said
    assert stages(both) == ["expected", "expected"]


@pytest.mark.parametrize(
    ("answer", "rings"),
    [("1", [True, False]), ("2.", [False, True]), ("at the harbour", [False, True])],
)
def test_the_answer_rings_where_it_says_with_what_was_said_first(both, answer, rings):
    asked_at = both.clock.now()
    both.hear("here 5")
    both.clock.advance(seconds=20)
    said = both.hear(answer)
    cards = [both.card(ANNA, store) for store in (CORNER, QUAY)]
    assert [card.is_here for card in cards] == rings
    card = cards[rings.index(True)]
    assert (card.stall, card.arrived_at) == ("5", asked_at)
    assert card.hand_over_code in said
    assert [card.tie for card in cards] == [None, None]


def test_unanswered_it_rings_at_both_after_two_minutes(both):
    both.hear("here 5")
    both.clock.advance(seconds=119)
    sweep.sweep(both.world)
    both.work()
    assert stages(both) == ["expected", "expected"]
    settled(both)
    assert stages(both) == ["arrived", "arrived"]
    events = both.events(), both.events(store=QUAY)
    settled(both)
    assert all(kinds.count("customer_arrived") == 1 for kinds in events)


def test_answered_it_does_not_ring_at_the_other_later(both):
    both.hear("here 5")
    both.hear("2")
    settled(both)
    assert stages(both) == ["expected", "arrived"]


def test_once_here_the_next_texts_go_there(both):
    both.hear("here")
    both.hear("2")
    both.hear("7")
    assert both.card(ANNA, QUAY).stall == "7"
    assert stages(both) == ["expected", "arrived"]


def test_a_number_that_is_no_place_in_the_list_is_asked_again(both):
    both.hear("here")
    assert "1 Corner" in both.hear("5")
    assert stages(both) == ["expected", "expected"]
    both.hear("1")
    assert both.card().stall == "5"


def test_what_is_no_question_of_place_is_answered_at_once(both):
    assert "until" in both.hear("is it ready?")
    assert both.card().tie is None


def test_the_only_one_that_is_ready_is_meant():
    town = Town(CORNER, QUAY)
    town.put("A1")
    town.ready("B1", store_id=QUAY.store_id)
    town.hear("here 5")
    assert stages(town) == ["expected", "arrived"]


def test_where_the_customer_is_coming_to_is_meant(both):
    both.hear("omw")
    both.hear("1")
    both.hear("here 5")
    assert stages(both) == ["arrived", "expected"]


def test_an_answer_for_a_pickup_that_is_gone_is_heard_by_the_other(both):
    both.hear("here 5")
    commands.cancel(both.world, "B1", "x")
    assert both.hear("2") is not None
    settled(both)
    assert both.card().is_here
    assert both.card().tie is None


def test_a_round_that_ends_between_the_two_is_gone_on_with(both):
    both.hear("here 5")
    both.clock.advance(seconds=121)
    texts.settle_tie(both.world, CORNER.store_id, both.who())
    texts.settle_tie(both.world, CORNER.store_id, both.who())
    assert stages(both) == ["arrived", "arrived"]


def test_a_lost_reply_rings_once(both):
    both.hear("here 5")
    for place in range(3):
        both.faults.once("pickups.save", "after", Unavailable("lost"))
        both.hear("2", sid=f"SM{place:032d}")
    settled(both)
    assert both.events(store=QUAY).count("customer_arrived") == 1
    assert stages(both) == ["expected", "arrived"]
    assert both.card().tie is None


def test_a_question_whose_customer_is_gone_is_nobodys(both):
    both.hear("here 5")
    both.clock.advance(seconds=121)
    commands.cancel(both.world, "B1", "x")
    texts.settle_tie(both.world, CORNER.store_id, both.who())
    assert both.card().is_here
    texts.settle_tie(both.world, CORNER.store_id, "nobody")


def test_who_is_tapped_in_meanwhile_is_not_asked_about_any_more(both):
    both.hear("here")
    both.clock.advance(seconds=10)
    card = both.card(ANNA, QUAY)
    tablet.arrived(
        both.world, card.pickup_id, both.tap(tablet=both.device("Ana", store=QUAY)), None
    )
    both.hear("7")
    assert both.card(ANNA, QUAY).stall == "7"
    settled(both)
    assert stages(both) == ["expected", "arrived"]


def test_the_question_lasts_as_long_as_it_was_first_said(both):
    both.hear("here")
    until = both.card().tie.until
    both.clock.advance(seconds=30)
    both.hear("here 5")
    assert both.card().tie.until == until
    assert until - both.clock.now() == timedelta(seconds=90)


def test_a_pickup_that_vanishes_while_it_is_asked_about_is_no_answer(both):
    """Its row is gone, the customer's row does not know yet."""
    both.hear("here 5")
    both.memory.rows.pop(("pickup", QUAY.store_id, both.who()))
    both.hear("2")
    assert both.card().is_here


def test_a_customer_of_two_stores_with_a_card_at_none_is_a_stranger(both):
    for store in (CORNER, QUAY):
        both.memory.rows.pop(("pickup", store.store_id, both.who()))
    assert both.hear("here 5").startswith("Corner:")


def test_a_round_that_broke_off_before_its_end_rings_nowhere_twice(both):
    both.hear("here 5")
    key = ("pickup", CORNER.store_id, both.who())
    held = both.memory.rows[key]
    both.clock.advance(seconds=121)
    texts.settle_tie(both.world, CORNER.store_id, both.who())
    both.memory.rows[key] = held
    texts.settle_tie(both.world, CORNER.store_id, both.who())
    assert both.events(store=QUAY).count("customer_arrived") == 1
    assert stages(both) == ["arrived", "arrived"]
