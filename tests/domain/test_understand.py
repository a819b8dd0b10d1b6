"""What customers write and what is understood; the examples are in `understand_examples.py`."""

import time
from dataclasses import FrozenInstanceError, asdict
from itertools import product
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.understand import Understood, asks_to_cancel, understand
from chalicelib.domain.understanding.lexicon import lexicon
from chalicelib.domain.words import LANGUAGES
from tests.domain import opt_out_examples as opt_outs
from tests.domain import understand_examples as english
from tests.domain import understand_examples_de as german
from tests.domain import understand_examples_fi as finnish
from tests.domain import understand_examples_is as icelandic
from tests.domain import understand_examples_pl as polish
from tests.domain import understand_examples_sv as swedish
from tests.domain import understand_examples_twins as twins

REPOSITORY = Path(__file__).parents[2]
DIALOGUES = REPOSITORY.parent / "shared" / "acceptance" / "dialogues.yaml"
STATES = ("ready", "placed", "arrived", "asked_stall", "asked_vehicle", "picked_up", "none", "?")
INTENTS = """
arrived on_the_way late extend status return inside person vehicle missing rating opt_out opt_in
help none
"""
CARRIER_OPT_OUTS = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"]


def meaning(say, language="en", when="ready"):
    said = asdict(understand(say, language, when))
    return {key: value for key, value in said.items() if value is not None}


def written(say, language, when):
    said = meaning(say, language, when)
    intent = said.pop("intent")
    return " ".join([intent, *(f"{key}={value}" for key, value in said.items())])


def ready(table, language):
    return [(language, "ready", *line.rsplit("|", 1)) for line in table.strip().splitlines()]


def by_state(table, language):
    return [(language, *line.split("|")) for line in table.strip().splitlines()]


def lines(table):
    return [tuple(line.split("|")) for line in table.strip().splitlines()]


def dialogues():
    if not DIALOGUES.exists():
        return []
    lines = yaml.safe_load(DIALOGUES.read_text(encoding="utf-8"))
    return [line for line in lines if line["language"] in LANGUAGES]


@pytest.mark.parametrize(
    ("language", "when", "say", "means"),
    [
        *ready(english.ENGLISH, "en"),
        *by_state(english.ENGLISH_BY_STATE, "en"),
        *ready(swedish.SWEDISH, "sv"),
        *by_state(swedish.SWEDISH_BY_STATE, "sv"),
        *ready(finnish.FINNISH, "fi"),
        *by_state(finnish.FINNISH_BY_STATE, "fi"),
        *ready(polish.POLISH, "pl"),
        *by_state(polish.POLISH_BY_STATE, "pl"),
        *ready(icelandic.ICELANDIC, "is"),
        *by_state(icelandic.ICELANDIC_BY_STATE, "is"),
        *ready(german.GERMAN, "de"),
        *by_state(german.GERMAN_BY_STATE, "de"),
        *lines(twins.TWINS),
    ],
)
def test_a_text_means_what_the_examples_say(language, when, say, means):
    assert written(say, language, when) == means


def test_every_agreed_dialogue_is_understood():
    for line in dialogues():
        got = meaning(line["say"], line["language"], line.get("when", "ready"))
        assert got == line["means"], line


@pytest.mark.parametrize(("word", "language"), [*product(CARRIER_OPT_OUTS, [*LANGUAGES, "xx"])])
def test_a_carriers_opt_out_word_is_one_in_every_language_state_and_spelling(word, language):
    for when in STATES:
        for spelling in (word, word.lower(), word.title(), f" {word}! ", f"“{word}”."):
            assert meaning(spelling, language, when) == {"intent": "opt_out"}


@pytest.mark.parametrize(("language", "say"), lines(opt_outs.OPT_OUTS))
def test_any_reasonable_wording_ends_the_texts(language, say):
    for when in STATES:
        assert meaning(say, language, when) == {"intent": "opt_out"}, when


@pytest.mark.parametrize(("language", "say"), lines(opt_outs.OTHERS))
def test_a_text_that_only_speaks_of_texts_neither_ends_nor_starts_them(language, say):
    for when in STATES:
        assert meaning(say, language, when)["intent"] not in {"opt_out", "opt_in"}, when


@pytest.mark.parametrize("word", ["START", "YES", "UNSTOP"])
def test_a_carriers_opt_in_word_is_never_a_command(word):
    for when in STATES:
        assert meaning(word, "sv", when) == {"intent": "opt_in"}


@pytest.mark.parametrize("word", CARRIER_OPT_OUTS)
def test_a_carriers_word_inside_a_sentence_about_something_else_is_no_opt_out(word):
    assert meaning(f"my dog {word} by the door")["intent"] != "opt_out"


@pytest.mark.parametrize("say", ["shop", "step", "spot", "top", "sopt"])
def test_words_like_stop_are_no_opt_out(say):
    assert meaning(say)["intent"] == "none"


def test_a_number_is_a_stall_until_the_rating_is_asked_for():
    for when in ("ready", "placed", "arrived", "asked_stall", "asked_vehicle"):
        assert meaning("5", when=when) == {"intent": "arrived", "stall": "5"}
    assert meaning("5", when="picked_up") == {"intent": "rating", "rating": 5}
    assert meaning("5", when="none") == {"intent": "none"}


@pytest.mark.parametrize(
    ("say", "intent"),
    [
        ("I'm here", "arrived"),
        ("on my way", "on_the_way"),
        ("jag är här", "arrived"),
        ("på väg", "on_the_way"),
        ("olen täällä", "arrived"),
        ("kohta perillä", "on_the_way"),
        ("jestem na miejscu", "arrived"),
        ("zaraz będę", "on_the_way"),
        ("ég er kominn", "arrived"),
        ("á leiðinni", "on_the_way"),
        ("ich bin da", "arrived"),
        ("bin gleich da", "on_the_way"),
        ("keine SMS mehr bitte", "opt_out"),
        ("nie pisz do mnie więcej", "opt_out"),
        ("älä lähetä enää viestejä", "opt_out"),
        ("ekki senda mér fleiri SMS", "opt_out"),
        ("sluta skicka sms", "opt_out"),
        ("PERUUTA", "opt_out"),
    ],
)
def test_a_customer_may_write_in_another_language_than_the_orders(say, intent):
    for language in (*LANGUAGES, "xx", ""):
        assert meaning(say, language)["intent"] == intent, language


@pytest.mark.parametrize(
    ("say", "language"),
    [
        ("that is for her", "en"),
        ("that is for her", "is"),
        ("Herr Müller", "de"),
        ("herneet", "fi"),
        ("da", "en"),
    ],
)
def test_a_word_of_another_language_is_no_typing_error_for_being_here(say, language):
    assert meaning(say, language) == {"intent": "none"}


def test_a_typing_error_in_english_is_forgiven_in_an_order_of_another_language():
    assert meaning("im heer", "pl") == {"intent": "arrived"}
    assert meaning("arived", "pl") == {"intent": "arrived"}


@pytest.mark.parametrize(
    ("say", "intent", "language"),
    [
        ("parked", "arrived", "en"),
        ("arrived", "arrived", "en"),
        ("outside", "arrived", "en"),
        ("leaving", "on_the_way", "en"),
        ("unsubscribe", "opt_out", "en"),
        ("framme", "arrived", "sv"),
        ("utanför", "arrived", "sv"),
        ("försenad", "late", "sv"),
        ("täällä", "arrived", "fi"),
        ("matkalla", "on_the_way", "fi"),
        ("myöhässä", "late", "fi"),
        ("jestem", "arrived", "pl"),
        ("dojechałem", "arrived", "pl"),
        ("wyjeżdżam", "on_the_way", "pl"),
        ("spóźnienie", "late", "pl"),
        ("á leiðinni", "on_the_way", "is"),
        ("seinkun", "late", "is"),
        ("angekommen", "arrived", "de"),
        ("unterwegs", "on_the_way", "de"),
        ("verspätet", "late", "de"),
    ],
)
def test_one_missing_or_doubled_letter_changes_nothing(say, intent, language):
    for at in range(1, len(say)):
        for typed in (say[:at] + say[at + 1 :], say[:at] + say[at - 1] + say[at:]):
            assert meaning(typed, language)["intent"] == intent, typed


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_everyday_word_is_taken_for_a_typing_error(language):
    its = lexicon(language)
    assert all(its.meant(word) == word for word in its.ordinary)


@pytest.mark.parametrize(
    ("say", "language"),
    [
        ("please cancel my order", "en"),
        ("can I cancel it?", "en"),
        ("avboka tack", "en"),
        ("peruuta tilaus", "fi"),
        ("proszę anulować zamówienie", "pl"),
        ("vil hætta við pöntunina", "is"),
        ("bitte stornieren", "de"),
    ],
)
def test_a_wish_to_cancel_the_order_is_told_from_an_opt_out(say, language):
    assert asks_to_cancel(say, language)
    assert meaning(say, language) == {"intent": "none"}


@pytest.mark.parametrize("say", ["cancel", "I'm here", "don't cancel my order", ""])
def test_other_texts_do_not_ask_to_cancel_the_order(say):
    assert not asks_to_cancel(say, "en")


def test_what_was_understood_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        Understood("none").intent = "arrived"  # type: ignore[misc]


PIECES = """
here not 5 B2 at in 10 min 5:30 25:99 om kl half past wife Anna pick up blue Civic trunk ? . , ! -
stop cancel twenty five 1,5 hours är här på plats sen olen paikalla kohta puoli hakee Anna za jestem
na miejscu odbierze er hér tuttugu og fimm sækir bin da halb uhr holt ab nicht
🚗 \u2019 no # 0 00 ² ٣ ½ her har eta 1h30
"""
WORDS = st.lists(st.sampled_from(PIECES.split()), max_size=30)
ANYTHING = st.one_of(st.text(max_size=400), WORDS.map(" ".join))


@settings(max_examples=120, deadline=None)
@given(say=ANYTHING, language=st.sampled_from([*LANGUAGES, "xx"]), when=st.sampled_from(STATES))
def test_any_text_has_an_answer(say, language, when):
    said = understand(say, language, when)
    assert said.intent in INTENTS.split()
    assert said.minutes is None or 0 <= said.minutes <= 999
    assert said.rating is None or (when == "picked_up" and 1 <= said.rating <= 5)
    assert said.stall is None or 1 <= len(said.stall) <= 3
    assert (said.person is not None) == (said.intent == "person")
    assert said == understand(say, language, when)


@pytest.mark.parametrize(
    "piece", ["here ", "q.w,", "5 ", "in 10 min ", "Z\u0338\u0322", "\ufdfa", "\x00", "\u202eabc "]
)
def test_the_longest_text_takes_no_longer_than_a_short_one_may(piece):
    say = (piece * 1600)[:1600]
    understand(say, "sv")
    spent = min(_seconds(say) for _ in range(5))
    assert spent < 0.1, "1 ms here; a hundred times that on a busy machine, under coverage"


def _seconds(say):
    started = time.perf_counter()
    understand(say, "sv", "asked_vehicle")
    return time.perf_counter() - started
