"""A customer's text: understood, kept and answered, once, however often it arrives."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.pickup import MESSAGE_CHARACTERS_MAX
from chalicelib.services import commands, tablet
from chalicelib.services.ports import Conflict, Unavailable
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town, refusal

SID = "SM" + "a" * 32


def test_here_with_a_stall_rings_and_is_answered_with_the_code(town):
    town.ready()
    said = town.hear("I'm here, spot 5")
    card = town.card()
    assert (card.stage, card.stall) == ("arrived", "5")
    assert said.startswith("Corner:")
    assert card.hand_over_code in said
    assert town.events()[-1] == "customer_arrived"


def test_a_second_here_text_changes_nothing(town):
    town.ready()
    town.hear("here 5")
    before = town.card()
    assert town.hear("here 5") is not None
    assert replace(town.card(), rev=0, answered=()) == replace(before, rev=0, answered=())
    assert town.events().count("customer_arrived") == 1


def test_on_the_way_moves_the_card_and_gives_the_code(town):
    town.ready()
    assert town.card().hand_over_code in town.hear("omw 10")
    card = town.card()
    assert (card.stage, card.eta_at) == ("on_the_way", town.clock.now() + timedelta(minutes=10))


def test_the_same_text_again_gets_the_same_answer_and_has_no_second_effect(town):
    town.ready()
    first = town.hear("here 5", sid=SID)
    events, card = town.events(), town.card()
    town.clock.advance(minutes=1)
    town.hear("7")
    assert town.hear("here 5", sid=SID) == first
    assert town.card().stall == "7"
    assert town.card().arrived_at == card.arrived_at
    assert town.events() == [*events, "customer_moved"]


def test_a_lost_reply_is_answered_as_if_it_had_not_been_lost(town):
    town.ready()
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert town.card().hand_over_code in town.hear("here 5")
    assert town.events().count("customer_arrived") == 1


def test_two_texts_at_once_are_both_kept(town):
    town.ready()
    town.faults.once("pickups.save", "before", lambda: town.hear("my code is gone"))
    town.hear("here 5")
    assert town.card().stall == "5"
    assert [one.body for one in town.card().messages] == ["my code is gone"]


def test_an_answer_that_is_forgotten_again_is_nothing(town):
    """The row of the text was there and expired in between: silence, not an error."""
    town.ready()
    town.faults.once("pickups.save", "before", Conflict(frozenset({"text"})))
    assert town.hear("here 5") is None


def test_the_question_for_the_stall_is_answered_by_a_bare_number(town):
    town.ready()
    assert "stall" in town.hear("I'm here").lower()
    assert town.card().question.kind == "stall"
    town.hear("7")
    assert town.card().stall == "7"


def test_a_vehicle_is_kept_on_the_card(town):
    town.ready()
    town.hear("here 5")
    assert "volvo" in town.hear("grey volvo").lower()
    assert "volvo" in town.card().vehicle.lower()


def test_is_it_ready_is_answered_honestly_in_every_state(town):
    town.put()
    code = town.card().orders[0].code
    placed = town.hear("is it ready?")
    commands.preparing(town.world, "A1")
    preparing = town.hear("is it ready?")
    commands.ready(town.world, "A1", ())
    ready = town.hear("is it ready?")
    town.hear("here 5")
    here = town.hear("is it ready?")
    assert len({placed, preparing, ready, here}) == 4
    assert all(code in said for said in (placed, preparing, ready))
    assert town.card().hand_over_code in here
    assert "customer_messaged" not in town.events()


def test_what_is_meant_for_the_staff_is_kept_for_them(town):
    town.ready()
    town.hear("my dog is called Rex")
    assert town.card().messages[-1].body == "my dog is called Rex"
    assert town.events()[-1] == "customer_messaged"


def test_what_is_not_understood_is_helped_once_in_ten_minutes(town):
    town.ready()
    assert town.hear("qwertz uiop") is not None
    assert town.hear("asdfg hjkl") is None
    town.clock.advance(minutes=10)
    assert town.hear("yxcvb nm") is not None
    assert len(town.card().messages) == 3


def test_a_text_without_words_is_shown_as_such(town):
    town.ready()
    town.hear("")
    assert [one.body for one in town.card().messages] == ["(no words)"]


def test_a_long_text_is_kept_to_its_limit(town):
    town.ready()
    town.hear("qwertz " * 300)
    assert len(town.card().messages[0].body) == MESSAGE_CHARACTERS_MAX


def test_help_is_answered_by_twilio_and_not_by_us(town):
    town.ready()
    assert town.hear("HELP") is None
    assert town.hear("whatever", opt_out_type="HELP") is None
    assert town.card().messages == ()


def test_a_rating_belongs_to_the_visit_that_ended(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    thanks = town.hear("5")
    sorry = town.hear("1")
    assert thanks != sorry
    event = town.world.pickups.event(CORNER.store_id, len(town.events()) - 1)
    assert (event.type, event.pickup_id, event.data) == ("pickup_rated", pickup_id, {"rating": 5})


def test_a_rating_two_days_late_is_none(town):
    town.ready()
    town.claimed()
    town.hand_over("A1")
    town.clock.advance(hours=48)
    town.hear("5")
    assert "pickup_rated" not in town.events()


def test_a_rating_word_without_a_number_is_no_rating(town):
    """Whatever is understood as one must have a number, or it is unexpected like anything else."""
    town.ready()
    town.claimed()
    town.hand_over("A1")
    assert town.hear("is it ready?") is not None
    assert "pickup_rated" not in town.events()


def test_an_unknown_number_that_is_here_is_remembered(town):
    assert town.hear("I'm here, spot 5") is not None
    assert [one.body for one in town.customer().early] == ["I'm here, spot 5"]


def test_an_unknown_number_that_says_anything_else_is_told_that_there_is_nothing(town):
    assert "Corner" in town.hear("is it ready?")
    assert town.customer().early == ()


def test_a_number_that_is_no_stores_is_not_ours_to_answer(town):
    assert town.hear("here", to="+15005550006") is None
    assert town.world.texts.get(town.who(), SID) is None


def test_a_number_shared_by_two_stores_finds_the_one_that_is_meant():
    town = Town(CORNER, replace(HARBOUR, number=CORNER.number))
    town.ready("A1", ANNA)
    town.ready("B1", BERIT, store_id=HARBOUR.store_id)
    assert town.hear("here 5", ANNA).startswith("Corner:")
    assert town.hear("here 5", BERIT).startswith("Harbour:")
    assert town.card(BERIT, HARBOUR).stage == "arrived"


def test_an_unknown_customer_of_a_shared_number_hears_the_first_store():
    town = Town(CORNER, replace(HARBOUR, number=CORNER.number))
    assert town.hear("here 5").startswith("Corner:")


def test_a_stranger_is_answered_in_the_language_of_the_store():
    town = Town(replace(CORNER, language="sv"))
    english = Town().hear("I'm here")
    assert town.hear("I'm here") != english


def test_a_known_customer_without_a_pickup_is_answered_in_their_own():
    swedish, english = Town(), Town()
    for town, language in ((swedish, "sv"), (english, "en")):
        town.put(language=language)
        commands.cancel(town.world, "A1", "x")
    assert swedish.hear("here") != english.hear("here")


def test_a_store_that_folds_answers_in_plain_letters():
    folds, exact = (Town(replace(CORNER, name="Łódź", spelling=one)) for one in ("fold", "exact"))
    assert folds.hear("here").startswith("Lodz:")
    assert exact.hear("here").startswith("Łódź:")


def test_a_text_kept_through_an_outage_counts_from_when_it_was_said(town):
    town.ready()
    said_at = town.clock.now()
    town.clock.advance(minutes=3)
    town.hear("here 5", sent_at=said_at, by="sweep")
    assert town.card().arrived_at == said_at


def test_a_late_webhook_for_a_text_that_the_sweep_took_gets_nothing(town):
    town.ready()
    swept = town.hear("here 5", sid=SID, by="sweep")
    assert town.hear("here 5", sid=SID) is None
    assert town.hear("here 5", sid=SID, by="sweep") == swept
    assert town.events().count("customer_arrived") == 1


def test_how_many_wait_is_told_without_the_customer_themselves(town):
    town.ready("A1", ANNA)
    town.ready("B1", BERIT)
    town.hear("here 5 red volvo", ANNA)
    card = town.card()
    assert town.world.pickups.head(CORNER.store_id).waiting == 1
    tablet.left(town.world, card.pickup_id, town.tap())
    assert town.world.pickups.head(CORNER.store_id).waiting == 0


def test_a_store_that_is_gone_is_told_as_missing(town):
    town.faults.once("stores.at_number", "after", lambda: town.memory.rows.pop(("store", "corner")))
    assert refusal(town.hear, "here").slug == "not-found"
