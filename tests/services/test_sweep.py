"""Every minute: what is overdue, what got stuck, and the texts that only the network has."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import commands, sweep, tablet
from chalicelib.services.ports import NotSent, Unavailable
from tests.worlds import ANNA, BINS, CORNER, HARBOUR, Town, refusal

SID = "SM" + "b" * 32
GOAL = timedelta(seconds=CORNER.wait_goal_seconds)
JOURNEY = timedelta(hours=2)


def round_of(town):
    found = sweep.sweep(town.world)
    town.work()
    return found


def test_a_customer_who_waits_too_long_is_told_sorry_once(town):
    town.ready()
    town.hear("here 5")
    assert round_of(town)["overdue"] == 0
    town.clock.advance(seconds=CORNER.wait_goal_seconds)
    assert round_of(town)["overdue"] == 1
    assert round_of(town)["overdue"] == 0
    assert town.events().count("wait_goal_missed") == 1


def test_who_was_served_meanwhile_is_not_overdue(town):
    town.ready()
    town.hear("here 5")
    town.clock.advance(seconds=CORNER.wait_goal_seconds)
    sweep.sweep(town.world)
    tablet.left(town.world, town.card().pickup_id, town.tap())
    town.work()
    assert "wait_goal_missed" not in town.events()


def test_whoever_left_home_is_looked_at_when_the_journey_is_over(town):
    town.ready()
    planned = town.card().deadline_at
    town.hear("omw")
    assert town.card().deadline_at == town.clock.now() + JOURNEY
    town.clock.advance(hours=2)
    assert round_of(town)["overdue"] == 1
    assert round_of(town)["overdue"] == 0
    assert town.events()[-1] == "customer_left"
    assert town.card().deadline_at == planned


def test_an_arrival_moves_the_look_to_the_goal_at_once(town):
    town.ready()
    town.hear("omw")
    town.hear("here 5")
    assert town.card().deadline_at == town.clock.now() + GOAL


def test_whoever_is_on_the_way_to_an_order_that_is_not_ready_is_waited_for_as_long(town):
    town.put()
    town.hear("omw")
    assert town.card().deadline_at == town.clock.now() + JOURNEY
    town.clock.advance(hours=2)
    round_of(town)
    assert (town.card().stage, town.card().deadline_at) == ("expected", None)


def test_an_order_that_becomes_ready_while_the_customer_is_on_the_way_moves_no_look(town):
    town.put()
    town.hear("omw")
    commands.ready(town.world, "A1", BINS)
    assert town.card().deadline_at == town.clock.now() + JOURNEY


def test_a_deadline_of_a_pickup_that_is_gone_is_none(town):
    sweep.overdue(town.world, "corner", "nobody")
    assert town.events() == []


def test_a_deadline_that_lags_in_the_index_is_looked_at_again(town):
    town.ready()
    town.hear("here 5")
    sweep.overdue(town.world, "corner", town.who())
    town.clock.advance(seconds=CORNER.wait_goal_seconds)
    sweep.overdue(town.world, "corner", town.who())
    sweep.overdue(town.world, "corner", town.who())
    assert town.events().count("wait_goal_missed") == 1


def test_a_text_that_got_stuck_is_gone_on_with(town):
    town.ready()
    town.telephone.answers = [NotSent("429", again=True)]
    town.pump()
    town.memory.work.waiting.clear()
    town.clock.advance(seconds=61)
    assert round_of(town)["unfinished"] == 1
    assert len(town.telephone.bodies(ANNA)) == 1
    assert round_of(town)["unfinished"] == 0


def test_a_text_that_only_the_network_has_is_taken_in_and_answered(town):
    town.ready()
    town.telephone.inbound.append(town.inbound("here 5", sid=SID))
    town.clock.advance(seconds=90)
    assert round_of(town)["missed_texts"] == 1
    card = town.card()
    assert card.stall == "5"
    assert card.arrived_at == town.clock.now() - timedelta(seconds=90)
    assert [card.hand_over_code in one for one in town.telephone.bodies(ANNA)] == [True]


def test_it_is_taken_in_and_answered_once_over_many_rounds(town):
    town.ready()
    town.telephone.inbound.append(town.inbound("here 5", sid=SID))
    for _ in range(8):
        town.clock.advance(seconds=60)
        round_of(town)
    assert town.events().count("customer_arrived") == 1
    assert len(town.telephone.bodies(ANNA)) == 1


def test_an_answer_that_was_not_queued_is_queued_by_the_next_round(town):
    town.ready()
    town.telephone.inbound.append(town.inbound("here 5", sid=SID))
    town.clock.advance(seconds=90)
    town.faults.once("work.put", "before", Unavailable("down"))
    round_of(town)
    assert town.card().stall == "5"
    assert round_of(town)["missed_texts"] == 0
    assert len(town.telephone.bodies(ANNA)) == 1


def test_the_webhook_is_given_its_minute_first(town):
    town.ready()
    town.telephone.inbound.append(town.inbound("here 5", sid=SID))
    town.clock.advance(seconds=59)
    assert round_of(town)["missed_texts"] == 0
    assert town.card().stage == "expected"


def test_a_text_that_the_webhook_brought_is_left_alone(town):
    town.ready()
    town.hear("here 5", sid=SID)
    town.telephone.inbound.append(town.inbound("here 5", sid=SID))
    town.clock.advance(seconds=90)
    assert round_of(town)["missed_texts"] == 0
    assert town.telephone.bodies(ANNA) == []


def test_a_late_webhook_after_the_sweep_gets_an_empty_answer(town):
    town.ready()
    town.telephone.inbound.append(town.inbound("here 5", sid=SID))
    town.clock.advance(seconds=90)
    round_of(town)
    assert town.hear("here 5", sid=SID) is None


def test_texts_are_taken_in_as_they_were_said(town):
    town.ready()
    town.telephone.inbound.append(town.inbound("here 5"))
    town.clock.advance(seconds=5)
    town.telephone.inbound.insert(0, town.inbound("7"))
    town.clock.advance(seconds=90)
    round_of(town)
    assert town.card().stall == "7"


def test_what_needs_no_answer_gets_none(town):
    town.ready()
    town.telephone.inbound.append(town.inbound("STOP"))
    town.clock.advance(seconds=90)
    assert round_of(town)["missed_texts"] == 1
    assert town.telephone.sent == []


def test_the_watermark_moves_on_and_the_last_minutes_are_looked_at_again(town):
    round_of(town)
    assert town.world.texts.watermark() == town.clock.now() - timedelta(seconds=60)
    town.ready()
    town.telephone.inbound.append(
        town.inbound("here 5", sent_at=town.clock.now() - timedelta(minutes=4))
    )
    town.clock.advance(minutes=1)
    assert round_of(town)["missed_texts"] == 1


def test_a_network_that_is_away_leaves_the_watermark_where_it_was(town):
    round_of(town)
    before = town.world.texts.watermark()
    town.clock.advance(minutes=5)
    town.faults.once("telephone.received", "before", Unavailable("down"))
    with pytest.raises(Unavailable):
        sweep.sweep(town.world)
    assert town.world.texts.watermark() == before


def test_a_stranger_is_answered_too(town):
    town.telephone.inbound.append(town.inbound("is it ready?"))
    town.clock.advance(seconds=90)
    round_of(town)
    assert len(town.telephone.bodies(ANNA)) == 1


def test_the_answer_of_a_shared_number_comes_from_that_number():
    town = Town(CORNER, replace(HARBOUR, number=CORNER.number))
    town.ready("B1", store_id=HARBOUR.store_id)
    town.telephone.inbound.append(town.inbound("here 5"))
    town.clock.advance(seconds=90)
    round_of(town)
    assert town.telephone.sent[0].body.startswith("Harbour:")
    assert town.telephone.sent[0].from_e164 == CORNER.number


def test_a_store_that_is_gone_stops_the_round_loudly(town):
    town.ready()
    town.hear("here 5")
    town.memory.rows.pop(("store", "corner"))
    town.clock.advance(hours=1)
    assert refusal(sweep.overdue, town.world, "corner", town.who()).slug == "not-found"
