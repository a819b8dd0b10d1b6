"""After STOP nothing is sent, ever, until START; and a later "here" still raises the card."""

from dataclasses import replace

import pytest

from chalicelib.domain.board import chips
from chalicelib.services import booking, commands, texts
from tests.worlds import ANNA, BERIT, BINS, CORNER, HARBOUR, Town


@pytest.mark.parametrize("word", ["STOP", "stop please", "Unsubscribe", "CANCEL"])
def test_a_stop_is_kept_with_its_evidence_and_not_answered(town, word):
    town.ready()
    assert town.hear(word) is None
    evidence = town.customer().opted_out
    assert (evidence.at, evidence.source) == (town.clock.now(), "text")
    assert town.card().no_texts
    assert town.events()[-1] == "texts_stopped"


def test_after_a_stop_here_still_raises_the_card_and_is_not_answered(town):
    town.ready()
    town.hear("STOP")
    assert town.hear("here 5") is None
    card = town.card()
    assert (card.stage, card.stall, card.no_texts) == ("arrived", "5", True)


def test_a_second_stop_is_no_second_event(town):
    town.ready()
    town.hear("STOP")
    town.hear("STOP")
    assert town.events().count("texts_stopped") == 1


def test_start_opens_the_way_again(town):
    town.ready()
    town.hear("STOP")
    assert town.hear("START") is None
    assert town.customer().opted_out is None
    assert not town.card().no_texts
    assert town.hear("here 5") is not None
    assert town.events().count("texts_started") == 1


def test_start_without_a_stop_is_no_news(town):
    town.ready()
    town.hear("START")
    assert "texts_started" not in town.events()


def test_what_twilio_calls_an_opt_out_is_one_whatever_the_words(town):
    town.ready()
    town.hear("ei kiitos", opt_out_type="STOP")
    assert town.customer().opted_out is not None
    town.hear("jo", opt_out_type="START")
    assert town.customer().opted_out is None


def test_a_stop_of_a_stranger_is_kept_before_any_order(town):
    town.hear("STOP")
    assert town.customer().opted_out is not None
    assert town.customer().phone_e164 == ANNA
    assert town.events() == ["texts_stopped"]


def test_after_a_stop_nothing_that_we_start_is_sent(town):
    town.put()
    town.hear("STOP")
    town.ready("A2")
    town.pump()
    assert town.telephone.sent == []


def test_a_substring_of_stop_is_none(town):
    town.ready()
    town.hear("I stopped at the light, here 5")
    assert town.customer().opted_out is None


def test_an_arrival_after_stop_of_a_stranger_is_remembered_in_silence(town):
    town.hear("STOP")
    assert town.hear("I'm here, spot 5") is None
    town.put()
    assert town.card().stage == "arrived"
    assert town.card().no_texts


def test_start_opens_no_way_to_a_country_that_gets_no_texts(town):
    town.world = replace(town.world, text_prefixes=("+1",))
    town.ready()
    town.hear("STOP")
    assert (town.card().no_texts, town.card().no_texts_to_country) == (True, True)
    town.hear("START")
    assert town.customer().opted_out is None
    assert (town.card().no_texts, town.card().no_texts_to_country) == (False, True)
    assert ("no_texts", None) in chips(town.card(), town.clock.now())


def at_two_stores():
    """A customer with an order at the corner and one at the harbour, which has another number."""
    town = Town(CORNER, HARBOUR)
    town.ready("A1")
    booking.put_order(town.world, town.new("H1", store_id=HARBOUR.store_id))
    return town


def test_a_stop_at_another_store_shows_on_the_card_at_its_next_change():
    town = at_two_stores()
    town.hear("STOP", to=HARBOUR.number)
    assert town.card(store=HARBOUR).no_texts
    assert not town.card().no_texts
    commands.preparing(town.world, "A1")
    assert town.card().no_texts


def test_and_a_start_there_is_the_end_of_it():
    town = at_two_stores()
    town.hear("STOP")
    commands.ready(town.world, "H1", BINS)
    assert town.card(store=HARBOUR).no_texts
    town.hear("START")
    assert not town.card().no_texts
    commands.preparing(town.world, "H1")
    assert not town.card(store=HARBOUR).no_texts


def test_a_stop_with_an_order_at_the_store_shows_though_it_was_written_before(town):
    town.ready()
    town.hear("STOP")
    town.put("A2")
    assert town.card().no_texts


def test_the_stop_of_somebody_else_changes_nothing_on_the_card(town):
    code = town.ready().order.code
    town.hear(code, BERIT)
    town.hear("STOP", BERIT)
    town.hear("here 5", BERIT)
    assert (town.card().stage, town.card().no_texts) == ("arrived", False)


def test_a_visit_that_is_done_says_how_it_was(town):
    town.ready()
    town.hear("STOP")
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    date = town.world.orders.get("A1").closing.date
    assert town.world.pickups.find_done("corner", date, pickup_id).no_texts


def test_a_start_that_is_found_late_does_not_undo_a_later_stop(town):
    """STOP, START (which only the network has), STOP again."""
    town.ready()
    town.hear("STOP")
    town.clock.advance(seconds=60)
    lost = town.inbound("START")
    town.clock.advance(seconds=20)
    town.hear("STOP")
    texts.receive(town.world, lost, by="sweep")
    assert town.customer().opted_out is not None


def test_a_stop_that_is_found_late_does_not_undo_a_later_start(town):
    town.ready()
    lost = town.inbound("STOP")
    town.clock.advance(seconds=20)
    town.hear("START")
    texts.receive(town.world, lost, by="sweep")
    assert town.customer().opted_out is None


def test_a_stop_that_is_found_late_and_was_the_last_word_counts(town):
    town.ready()
    town.hear("START")
    town.clock.advance(seconds=20)
    texts.receive(town.world, town.inbound("STOP"), by="sweep")
    assert town.customer().opted_out is not None
