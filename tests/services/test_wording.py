"""What the texts that we start say: as things are when they go, or nothing at all."""

from datetime import timedelta

import pytest

from chalicelib.domain import facts
from chalicelib.services import commands, effects, order_taps, tablet
from chalicelib.services.ports import Conflict, NotSent
from tests.worlds import ANNA, BINS


def said(town, kind):
    """The text of a kind that the newest event starts, if it says anything."""
    before = len(town.telephone.sent)
    effects.perform_text(town.world, "corner", len(town.events()), kind)
    texts = town.telephone.bodies(ANNA)[before:]
    return texts[0] if texts else None


def delay(town, hours=2):
    until = town.clock.now() + timedelta(hours=hours)
    fact = lambda _store, _order: facts.OrderDelayed("A1", until)  # noqa: E731 - one thought
    return commands.command(town.world, "A1", fact)


def test_ready_tells_until_when(town):
    code = town.ready().order.code
    text = said(town, "ready")
    assert code in text
    assert "Thu 1 PM" in text


def test_ready_of_an_older_readiness_is_not_said(town):
    town.ready()
    commands.preparing(town.world, "A1")
    town.clock.advance(minutes=1)
    commands.ready(town.world, "A1", BINS)
    effects.perform_text(town.world, "corner", 2, "ready")
    assert town.telephone.sent == []
    assert said(town, "ready") is not None


def test_a_delay_is_told_while_it_is_still_one(town):
    town.put()
    delay(town)
    number = len(town.events())
    assert said(town, "delayed") is not None
    delay(town, 3)
    commands.ready(town.world, "A1", BINS)
    effects.perform_text(town.world, "corner", number + 1, "delayed")
    assert len(town.telephone.sent) == 1


def test_an_order_that_is_taken_back_is_told_unless_it_is_ready_again(town):
    town.ready()
    commands.preparing(town.world, "A1")
    taken_back = len(town.events())
    assert said(town, "preparing_again") is not None
    commands.ready(town.world, "A1", BINS)
    commands.preparing(town.world, "A1")
    commands.ready(town.world, "A1", BINS)
    effects.perform_text(town.world, "corner", taken_back + 2, "preparing_again")
    assert len(town.telephone.sent) == 1


def test_a_cancellation_is_told_also_of_the_last_order(town):
    town.put()
    commands.cancel(town.world, "A1", "x")
    assert said(town, "cancelled") is not None


def test_a_cancellation_of_one_order_of_two_is_told(town):
    town.put("A1")
    town.put("A2")
    code = commands.cancel(town.world, "A1", "x").order.code
    assert code in said(town, "cancelled")


def test_a_cancelled_text_of_an_order_that_is_not_cancelled_is_not_said(town):
    town.ready()
    assert said(town, "cancelled") is None


def test_a_cancelled_order_whose_card_is_gone_altogether_is_not_told(town):
    town.put("A1")
    town.put("A2")
    commands.cancel(town.world, "A1", "x")
    town.memory.rows.pop(("pickup", "corner", town.who()))
    assert said(town, "cancelled") is None


def test_who_walks_out_is_told_with_stall_and_code(town):
    town.ready()
    card = town.claimed()
    text = said(town, "walking_out")
    assert all(one in text for one in ("Ana", "5", card.hand_over_code))


def test_who_walks_out_is_told_without_a_stall_too(town):
    town.ready()
    town.hear("I'm here")
    tablet.claim(town.world, town.card().pickup_id, town.tap())
    assert "Ana" in said(town, "walking_out")


def test_who_does_not_walk_out_after_all_is_not_told(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    number = len(town.events())
    tablet.unclaim(town.world, pickup_id, town.tap())
    effects.perform_text(town.world, "corner", number, "walking_out")
    assert town.telephone.sent == []


def test_the_rating_is_asked_once_a_visit(town):
    town.ready("A1")
    town.ready("A2")
    town.claimed()
    town.hand_over("A1", "A2")
    number = len(town.events())
    for one in (number - 1, number):
        effects.perform_text(town.world, "corner", one, "rate")
    assert len(town.telephone.sent) == 1


def test_no_rating_is_asked_while_the_visit_goes_on(town):
    town.ready("A1")
    town.ready("A2")
    town.claimed()
    town.hand_over("A1")
    assert said(town, "rate") is None


def test_no_rating_is_asked_for_a_hand_over_that_was_undone(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    number = len(town.events())
    tablet.undo(town.world, pickup_id, town.tap())
    effects.perform_text(town.world, "corner", number, "rate")
    assert town.telephone.sent == []


def test_no_rating_is_asked_twice_when_it_was_handed_over_twice(town):
    town.ready()
    town.claimed()
    pickup_id = town.hand_over("A1")
    number = len(town.events())
    tablet.undo(town.world, pickup_id, town.tap())
    town.clock.advance(seconds=3)
    town.hand_over("A1")
    effects.perform_text(town.world, "corner", number, "rate")
    assert town.telephone.sent == []
    assert said(town, "rate") is not None


def waited(town):
    """The customer is here, and has waited for longer than promised; the event's number."""
    town.hear("here 5")
    missed = facts.WaitGoalMissed(180)
    commands.command(town.world, "A1", lambda _s, _o: missed)
    return len(town.events())


def test_sorry_is_said_while_the_customer_waits(town):
    town.ready()
    waited(town)
    assert said(town, "sorry_wait") is not None


def test_sorry_is_not_said_to_who_has_left(town):
    town.ready()
    number = waited(town)
    tablet.left(town.world, town.card().pickup_id, town.tap())
    effects.perform_text(town.world, "corner", number, "sorry_wait")
    assert town.telephone.sent == []


def test_sorry_for_an_earlier_visit_is_not_said_in_the_next(town):
    town.ready()
    number = waited(town)
    tablet.left(town.world, town.card().pickup_id, town.tap())
    town.clock.advance(minutes=30)
    town.hear("here 5")
    effects.perform_text(town.world, "corner", number, "sorry_wait")
    assert town.telephone.sent == []
    town.clock.advance(minutes=5)
    effects.perform_text(town.world, "corner", waited(town), "sorry_wait")
    assert len(town.telephone.sent) == 1


@pytest.mark.parametrize("silent", ["A1", "A2"])
def test_an_order_without_consent_does_not_silence_a_visit(town, silent):
    codes = {}
    for order_id in ("A1", "A2"):
        more = {"consent": None} if order_id == silent else {}
        codes[order_id] = town.ready(order_id, **more).order.code
    town.claimed()
    text = said(town, "walking_out")
    assert codes[silent] not in text
    effects.perform_text(town.world, "corner", waited(town), "sorry_wait")
    assert len(town.telephone.sent) == 2


def test_nobody_is_texted_of_a_visit_of_which_no_order_has_consent(town):
    for order_id in ("A1", "A2"):
        town.ready(order_id, consent=None)
    town.claimed()
    assert said(town, "walking_out") is None
    effects.perform_text(town.world, "corner", waited(town), "sorry_wait")
    assert town.telephone.sent == []


def test_a_visit_is_told_of_by_an_order_that_is_still_open(town):
    town.ready("A1")
    code = town.ready("A2").order.code
    town.claimed()
    number = len(town.events())
    commands.cancel(town.world, "A1", "x")
    effects.perform_text(town.world, "corner", number, "walking_out")
    assert code in town.telephone.bodies(ANNA)[0]


@pytest.mark.parametrize("kind", ["reminder", "last_call"])
def test_a_reminder_is_not_silenced_by_an_order_without_consent(town, kind):
    code = town.ready("A1").order.code
    town.ready("A2", consent=None)
    reminded = facts.OrdersReminded(("A1", "A2"), kind)
    commands.command(town.world, "A1", lambda _s, _o: reminded)
    assert code in said(town, kind)


def test_no_rating_is_asked_of_who_has_more_to_fetch(town):
    """A bare number would be a stall."""
    town.ready("A1")
    town.claimed()
    town.hand_over("A1")
    number = len(town.events())
    town.put("A2")
    effects.perform_text(town.world, "corner", number, "rate")
    assert town.telephone.sent == []


def test_what_a_customer_brings_back_later_keeps_no_rating_away(town):
    town.ready("A1")
    town.claimed()
    town.hand_over("A1")
    number = len(town.events())
    town.task()
    effects.perform_text(town.world, "corner", number, "rate")
    assert len(town.telephone.sent) == 1


def test_what_is_ready_already_is_told_together_with_what_is_ready_now(town):
    town.ready("A1")
    town.pump()
    town.clock.advance(hours=2)
    town.ready("A2")
    text = said(town, "ready")
    assert "2 orders are READY until Thu 1 PM" in text


def test_orders_that_become_ready_before_their_texts_go_are_told_once(town):
    for order_id in ("A1", "A2", "A3"):
        town.ready(order_id)
    town.pump()
    (text,) = town.telephone.bodies(ANNA)
    assert "3 orders are READY" in text


def test_it_does_not_matter_which_of_their_texts_goes_first(town):
    town.ready("A1")
    town.clock.advance(seconds=5)
    town.ready("A2")
    for number in (4, 2):
        effects.perform_text(town.world, "corner", number, "ready")
    (text,) = town.telephone.bodies(ANNA)
    assert "2 orders are READY" in text


@pytest.mark.parametrize(("first", "second"), [(2, 4), (4, 2)])
def test_of_two_workers_who_tell_of_them_at_once_one_does(town, first, second):
    town.ready("A1")
    town.ready("A2")
    other = lambda: effects.perform_text(town.world, "corner", second, "ready")  # noqa: E731
    town.faults.once("effects.begin", "before", other)
    with pytest.raises(effects.NotYet):
        effects.perform_text(town.world, "corner", first, "ready")
    effects.perform_text(town.world, "corner", first, "ready")
    (text,) = town.telephone.bodies(ANNA)
    assert "2 orders are READY" in text


def test_one_whose_bins_were_corrected_is_told_though_its_teller_was_taken_back(town):
    code = town.ready("A1").order.code
    town.ready("A2")
    town.telephone.answers = [NotSent("429", again=True)]
    with pytest.raises(effects.NotYet):
        effects.perform_text(town.world, "corner", 2, "ready")
    order_taps.correct_bins(town.world, "A1", town.tap(), BINS)
    commands.preparing(town.world, "A2")
    effects.perform_again(town.world, "corner-4", "ready")
    town.work()
    assert [one for one in town.telephone.bodies(ANNA) if f"order {code} is READY" in one]


def test_an_order_is_told_though_the_one_that_became_ready_with_it_was_taken_back(town):
    code = town.ready("A1").order.code
    town.ready("A2")
    commands.preparing(town.world, "A2")
    town.pump()
    assert [one for one in town.telephone.bodies(ANNA) if f"order {code} is READY" in one]


def test_what_failed_for_the_one_is_said_for_the_other(town):
    town.ready("A1")
    town.ready("A2")
    town.telephone.answers = [NotSent("30001", again=False)]
    town.pump()
    town.pump()
    (text,) = town.telephone.bodies(ANNA)
    assert "2 orders are READY" in text


def test_an_order_that_waits_without_consent_or_no_longer_is_not_counted(town):
    town.ready("A1", consent=None)
    town.ready("A2")
    assert "order " in said(town, "ready")
    commands.preparing(town.world, "A2")
    town.ready("A3")
    assert "order " in said(town, "ready")


def test_an_order_whose_time_is_over_is_not_promised_with_the_next(town):
    town.ready("A1")
    town.clock.advance(hours=50)
    town.ready("A2")
    assert "order " in said(town, "ready")


def test_a_kind_of_a_newer_version_of_the_code_is_not_said(town):
    town.ready()
    assert said(town, "gift_wrapped") is None


def test_a_failed_lookup_of_another_worker_is_not_yet(town):
    town.ready()
    town.faults.once("effects.begin", "before", Conflict(frozenset({"effect", "customer"})))
    with pytest.raises(effects.NotYet):
        said(town, "ready")


def test_a_long_name_costs_no_second_segment(town):
    town.ready()
    town.claimed(name="Wilhelmina-Alexandrina von Hohenstein")
    assert "Wilhelmina-A is walking" in said(town, "walking_out")
