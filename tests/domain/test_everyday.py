"""Sentences that have nothing to do with a pickup: none may cost a text, a card or a consent."""

import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.understand import understand
from chalicelib.domain.understanding.lexicon import lexicon
from chalicelib.domain.words import LANGUAGES

FOLDER = Path(__file__).parent / "everyday"
STATES = ("ready", "placed", "arrived", "asked_stall", "asked_vehicle", "picked_up", "none", "?")
FEWEST_LINES = 2000
ARRIVALS_IN_A_THOUSAND = 2
# Of all answers nobody asked for; a few sentences could be meant for a shop after all. The first
# set has 20 in a thousand; the second, written when the rules stood, 30.
ANSWERS_IN_A_THOUSAND = 25
INTENTS = """
arrived on_the_way late extend status return inside person vehicle missing rating opt_out opt_in
help none
"""
# About 1 ms; twenty times that on a busy machine that also measures what the tests cover.
LONGEST_SECONDS = 0.02
RUNS = 5


def everyday(language):
    lines = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


SENTENCES = [(say, language) for language in LANGUAGES for say in everyday(language)]


@cache
def heard(when):
    return [(say, understand(say, language, when).intent) for say, language in SENTENCES]


def test_there_are_enough_everyday_sentences_and_none_twice():
    assert len(SENTENCES) >= FEWEST_LINES
    assert len(set(SENTENCES)) == len(SENTENCES)


@pytest.mark.parametrize("when", STATES)
def test_no_everyday_sentence_ends_a_consent_or_gives_one(when):
    assert not [say for say, intent in heard(when) if intent in {"opt_out", "opt_in"}]


@pytest.mark.parametrize("when", ["ready", "placed", "arrived"])
def test_hardly_an_everyday_sentence_rings_at_the_board(when):
    arrivals = [say for say, intent in heard(when) if intent == "arrived"]
    assert len(arrivals) * 1000 <= ARRIVALS_IN_A_THOUSAND * len(SENTENCES), arrivals


def test_few_everyday_sentences_are_answered_as_if_they_were_about_a_pickup():
    answered = [(say, intent) for say, intent in heard("ready") if intent != "none"]
    assert len(answered) * 1000 <= ANSWERS_IN_A_THOUSAND * len(SENTENCES), answered


@pytest.mark.parametrize(
    ("say", "language"),
    [
        ("the kids parked their bikes in the flowers", "en"),
        ("my sister arrived with two dogs", "en"),
        ("here in Leeds it has rained for three days", "en"),
        ("it is freezing outside", "en"),
        ("outside, a fox was screaming at the neighbour's cats all night", "en"),
        ("number 7 is a film with wonderful songs", "en"),
        ("the bus stops right outside our house now", "en"),
        ("the bus stops right outside now", "en"),
        ("barnen parkerade cyklarna i rabatten", "sv"),
        ("här i Malmö har det regnat hela veckan", "sv"),
        ("lapset leikkivät koko päivän ulkona", "fi"),
        ("babcia dojechała do Krakowa pociągiem", "pl"),
        ("jólaljósin eru loksins komin", "is"),
        ("die Kinder haben ihre Räder in den Blumen geparkt", "de"),
    ],
)
def test_what_somebody_else_does_or_where_it_rains_is_no_arrival(say, language):
    assert understand(say, language).intent == "none"


@pytest.mark.parametrize(
    ("say", "language", "meant"),
    [
        ("przegraliśmy 0:6, bez komentarza", "pl", ("none", None)),
        ("we won 3:2", "en", ("none", None)),
        ("spot:6", "en", ("arrived", "6")),
        ("6: blue Civic", "en", ("arrived", "6")),
        ("arriving at 5:30", "en", ("on_the_way", None)),
    ],
)
def test_a_score_is_no_stall(say, language, meant):
    heard_so = understand(say, language)
    assert (heard_so.intent, heard_so.stall) == meant


@pytest.mark.parametrize(
    ("say", "language"),
    [
        ("Just parked next to the entrance by the trolleys, spot 12", "en"),
        ("I've just parked by the blue recycling bins", "en"),
        ("parked up opposite the cash machine", "en"),
        ("here, grey volvo", "en"),
        ("we're here, baby asleep in the back so please don't knock", "en"),
        ("spot 5 cheers mate", "en"),
        ("hej, jag står utanför er dörr med en vit skåpbil", "sv"),
        ("Hej, jag heter Johan och är här nu", "sv"),
        ("ollaan täällä, vauva nukkuu joten älkää koputtako", "fi"),
        ("zaparkowałam przy niebieskich kontenerach", "pl"),
        ("lagði fyrir framan apótekið", "is"),
        ("geparkt vor der Apotheke nebenan", "de"),
    ],
)
def test_an_arrival_in_ones_own_words_still_is_one(say, language):
    assert understand(say, language).intent == "arrived"


def test_who_says_his_own_name_sends_nobody_else():
    assert understand("jag heter Johan och hämtar min order", "sv").person is None
    assert understand("Johan hämtar min order", "sv").person == "Johan"


@pytest.mark.parametrize(
    ("say", "intent"),
    [
        ("the cake needs ten minutes in the oven", "none"),
        ("ten minutes", "on_the_way"),
        ("the insurance people kept me on hold for an hour of music", "none"),
        ("sitting in the car, be there in 12 minutes", "on_the_way"),
        ("sitting in the car, spot 12", "arrived"),
    ],
)
def test_a_time_is_one_of_arrival_only_if_nothing_else_takes_it(say, intent):
    assert understand(say, "en").intent == intent


def listed(language):
    return sorted(lexicon(language).known)


LISTED = [word for language in LANGUAGES for word in listed(language)]
ODD = ["5", "B2", "10:30", "1h30", "in", "?", "?!", "Z\u0338\u0322", "\ufdfa", "\u202e", "🚗", "#"]
BUILT = st.builds(
    lambda words, mark: mark.join(words),
    st.lists(st.sampled_from(LISTED) | st.sampled_from(ODD), max_size=80),
    st.sampled_from([" ", ", ", "? ", "\n", ""]),
)
ANY_TEXT = st.text(st.characters(), max_size=600) | BUILT


@settings(max_examples=150, deadline=None)
@given(say=ANY_TEXT, language=st.sampled_from(LANGUAGES) | st.text(), when=st.sampled_from(STATES))
def test_any_text_in_any_language_has_one_meaning_and_soon(say, language, when):
    assert understand(say, language, when).intent in INTENTS.split()
    assert min(seconds(say, language, when) for _ in range(RUNS)) < LONGEST_SECONDS


def seconds(say, language, when):
    started = time.perf_counter()
    understand(say, language, when)
    return time.perf_counter() - started
