"""One number, two stores, one customer expected at both."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import commands, sweep, tablet, ties
from chalicelib.services.ports import Unavailable
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town

QUAY = replace(HARBOUR, number=CORNER.number)


@pytest.fixture
def both():
    town = Town(CORNER, QUAY)
    town.ready("A1")
    town.ready("B1", store_id=QUAY.store_id)
    return town


def stages(town):
    return [town.card(ANNA, store).stage for store in (CORNER, QUAY)]


def asked(town):
    """Whether the customer is being asked just now."""
    tie = town.customer().tie
    return tie is not None and not tie.settled


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
    assert both.customer().tie is None


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
    assert not asked(both)


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


def test_a_store_whose_order_is_gone_meanwhile_takes_no_other_along(both):
    both.hear("here 5")
    commands.cancel(both.world, "A1", "x")
    settled(both)
    assert both.card(ANNA, QUAY).stall == "5"


def test_an_answer_for_a_pickup_that_is_gone_is_not_lost_for_the_other(both):
    both.hear("here 5")
    commands.cancel(both.world, "B1", "x")
    assert both.hear("2") is not None
    settled(both)
    assert both.card().is_here


def test_a_round_that_ends_between_the_two_is_gone_on_with(both):
    both.hear("here 5")
    both.clock.advance(seconds=121)
    ties.settle(both.world, both.who())
    ties.settle(both.world, both.who())
    assert stages(both) == ["arrived", "arrived"]


def test_a_lost_reply_rings_once(both):
    both.hear("here 5")
    for place in range(3):
        both.faults.once("pickups.save", "after", Unavailable("lost"))
        both.hear("2", sid=f"SM{place:032d}")
    settled(both)
    assert both.events(store=QUAY).count("customer_arrived") == 1
    assert stages(both) == ["expected", "arrived"]
    assert not asked(both)


def test_a_question_whose_customer_is_gone_is_nobodys(both):
    both.hear("here 5")
    both.clock.advance(seconds=121)
    commands.cancel(both.world, "B1", "x")
    ties.settle(both.world, both.who())
    assert both.card().is_here
    ties.settle(both.world, "nobody")


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
    until = both.customer().tie.until
    both.clock.advance(seconds=30)
    both.hear("here 5")
    assert both.customer().tie.until == until
    assert until - both.clock.now() == timedelta(seconds=90)


def test_a_pickup_that_vanishes_while_it_is_asked_about_is_no_answer(both):
    """Its row is gone, the customer's row does not know yet."""
    both.hear("here 5")
    both.memory.rows.pop(("pickup", QUAY.store_id, both.who()))
    both.hear("2")
    settled(both)
    assert both.card().is_here


def test_a_customer_of_two_stores_with_a_card_at_none_is_a_stranger(both):
    for store in (CORNER, QUAY):
        both.memory.rows.pop(("pickup", store.store_id, both.who()))
    assert both.hear("here 5").startswith("Corner:")


def test_a_round_that_broke_off_before_its_end_rings_nowhere_twice(both):
    both.hear("here 5")
    key = ("customer", both.who())
    held = both.memory.rows[key]
    both.clock.advance(seconds=121)
    ties.settle(both.world, both.who())
    both.memory.rows[key] = held
    ties.settle(both.world, both.who())
    assert both.events(store=QUAY).count("customer_arrived") == 1
    assert stages(both) == ["arrived", "arrived"]


def test_a_late_answer_takes_the_other_bell_back(both):
    both.hear("here 5")
    settled(both)
    both.hear("2")
    assert stages(both) == ["expected", "arrived"]
    both.hear("7")
    assert both.card(ANNA, QUAY).stall == "7"


def test_a_number_much_later_is_no_answer_any_more(both):
    both.hear("here 5")
    settled(both)
    both.clock.advance(minutes=20)
    both.hear("2")
    assert both.card(ANNA, QUAY).is_here


@pytest.mark.parametrize("first", ["STOP", None])
def test_who_cannot_be_asked_is_not_waited_for(both, first):
    """After an opt-out, or when the answers of ten minutes are used up."""
    if first:
        both.hear(first)
    else:
        for _ in range(6):
            both.hear("is it ready?")
            both.hear("hello there my friend, nice day")
        both.hear("thanks, is it ready?")
    assert both.hear("here 5") is None
    assert stages(both) == ["arrived", "arrived"]


def test_of_more_stores_than_are_listed_every_one_is_told():
    more = [replace(QUAY, store_id=f"s{place}", name=f"Store {place}") for place in range(4)]
    town = Town(*more)
    for place, store in enumerate(more):
        town.ready(f"A{place}", store_id=store.store_id)
    assert "3 Store 2" in town.hear("here 5")
    assert town.hear("4") is not None
    assert [town.card(ANNA, store).is_here for store in more] == [False, False, False, True]


def test_an_arrival_is_not_replaced_by_what_was_said_before_it(both):
    both.hear("here 5")
    both.hear("omw 10", sent_at=both.clock.now() - timedelta(minutes=9), by="sweep")
    both.hear("hello? I'm here")
    both.hear("1")
    assert (both.card().stage, both.card().stall) == ("arrived", "5")


def test_an_arrival_after_on_the_way_is_what_counts(both):
    both.hear("omw 10")
    both.clock.advance(seconds=60)
    both.hear("here 7")
    both.hear("1")
    assert (both.card().stage, both.card().stall) == ("arrived", "7")


def test_a_busy_store_does_not_change_what_the_answer_means(both):
    both.hear("here 5")
    both.faults.once(
        "pickups.save", "before", lambda: both.put("B9", BERIT, store_id=QUAY.store_id)
    )
    both.hear("2")
    assert both.card(ANNA, QUAY).stall == "5"
    assert both.card().stage == "expected"


def test_a_complaint_about_an_earlier_visit_ties_nothing():
    town = Town(CORNER, QUAY)
    town.ready("A1")
    town.claimed()
    town.hand_over("A1")
    town.hear("the milk is missing")
    town.ready("B1", store_id=QUAY.store_id)
    town.hear("here 5")
    assert stages(town) == ["expected", "arrived"]


def test_what_is_written_after_a_visit_goes_to_the_store_of_the_visit():
    town = Town(CORNER, QUAY)
    town.ready("B1", store_id=QUAY.store_id)
    town.hear("here 5")
    card = town.card(ANNA, QUAY)
    tap = town.tap(tablet=town.device("Ana", store=QUAY))
    tablet.hand_over(town.world, card.pickup_id, tap, ("B1",), "code", card.hand_over_code)
    town.hear("4")
    assert town.events(store=QUAY)[-1] == "pickup_rated"
    town.hear("something is missing")
    assert town.card(ANNA, QUAY).open_tasks


def test_an_early_arrival_counts_at_whichever_store_of_the_number_the_order_comes_to():
    town = Town(CORNER, QUAY)
    town.hear("here 5")
    town.ready("B1", store_id=QUAY.store_id)
    assert town.card(ANNA, QUAY).stall == "5"


def test_an_answer_just_as_the_stores_are_told_leaves_nothing_to_ask(both):
    both.hear("here 5")
    both.clock.advance(seconds=121)
    both.faults.once("pickups.customer", "after", lambda: both.hear("1"))
    ties.settle(both.world, both.who())
    assert both.card().stall == "5"
    assert both.customer().tie is None
