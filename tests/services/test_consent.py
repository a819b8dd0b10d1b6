"""After STOP nothing is sent, ever, until START; and a later "here" still raises the card."""

from dataclasses import replace

import pytest

from tests.worlds import ANNA


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
    town.ready()
    town.hear("STOP")
    town.world = replace(town.world, text_prefixes=("+1",))
    town.hear("START")
    assert town.customer().opted_out is None
    assert town.card().no_texts
