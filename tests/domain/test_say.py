"""What we say: the same in every language, in one segment, without words that carriers reserve."""

import re
import string
from datetime import datetime

import pytest

from chalicelib.domain.catalogue import LANGUAGES, catalogue
from chalicelib.domain.say import say, say_time
from chalicelib.domain.segments import fold, is_gsm7, segments
from chalicelib.domain.understand import understand
from chalicelib.domain.understanding.lexicon import lexicon

LONGEST = {
    "store": "S" * 20,
    "code": "K7Q2",
    "count": "20",
    "stall": "B12",
    "name": "N" * 12,
    "person": "P" * 20,
    "pin": "4821",
    "minutes": "120",
    "ahead": "12",
    "until": "Wednesday 8 PM",
    "due": "Wednesday 8 PM",
    "opens": "Wednesday 8 PM",
    "vehicle": "V" * 20,
}
RESERVED = """
stop stopall unsubscribe cancel end quit revoke optout start yes unstop help info stopp hjälp arret
remove
"""
# Spelled exactly, these languages need letters outside GSM-7.
BEYOND_GSM7 = {"pl", "is"}
PART_OF_A_LONG_ONE = 67
NAMES = sorted(catalogue("en").messages)
EVERY = [(language, name) for language in LANGUAGES for name in NAMES]
NOW = datetime(2025, 11, 26, 12, 0)  # noqa: DTZ001 - a store's own time, a Wednesday


def reserved(language):
    """Words that carriers act on, and those that alone are an opt-out or a call for help."""
    lists = lexicon(language).lists
    alone = (*lists["opt_out_alone"], *lists["opt_in_alone"], *lists["help_alone"])
    return set(RESERVED.split()) | {phrase[0] for phrase in alone if len(phrase) == 1}


def placeholders(text):
    return sorted(field for _, field, _, _ in string.Formatter().parse(text) if field)


def test_every_language_has_the_same_messages():
    assert {language: sorted(catalogue(language).messages) for language in LANGUAGES} == (
        dict.fromkeys(LANGUAGES, NAMES)
    )


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_message_asks_for_the_same_values_in_every_language(language, name):
    its, english = catalogue(language).messages[name], catalogue("en").messages[name]
    assert placeholders(its) == placeholders(english)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_message_fits_one_segment_with_the_longest_values(language, name):
    text = say(language, name, **LONGEST)
    assert segments(fold(text)).count == 1, (len(text), text)
    assert is_gsm7(text) or language in BEYOND_GSM7, text


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_message_spelled_exactly_fits_two_segments_at_most(language, name):
    text = say(language, name, **LONGEST)
    assert segments(text).count <= 2, (len(text), text)
    assert is_gsm7(text) or len(text) <= 2 * PART_OF_A_LONG_ONE


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_message_opens_with_the_store(language, name):
    assert say(language, name, **LONGEST).startswith("S" * 20)
    if name != "first_contact":
        assert catalogue(language).messages[name].startswith("{store}: ")


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_no_message_uses_a_word_that_carriers_reserve(language, name):
    text = catalogue(language).messages[name].casefold()
    words = {word.strip(string.punctuation) for word in text.split()}
    if name == "first_contact":
        assert {"stop", "help"} <= words
    else:
        assert not words & reserved(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_we_offer_are_understood(language):
    _, _, offered = catalogue(language).messages["not_understood"].rpartition(": ")
    said = [understand(words, language) for words in offered.rstrip(".").split(", ")]
    assert [one.intent for one in said] == (
        ["on_the_way", "arrived", "late", "status", "return", "inside"]
    )
    assert (said[1].stall, said[2].minutes) == ("5", 20)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_word_in_capitals_is_offered_for_its_meaning(language, name):
    """Folded, as customers type them after reading a folded text, they mean the same."""
    text = catalogue(language).messages[name]
    offered = re.findall(r"\b(?:[^\W\d_a-z]{2,}(?: (?=[^\W\d_a-z]{3}))?)+\b(?: 5\b)?", text)
    for words in offered:
        when = "picked_up" if name == "rate" else "ready"
        assert understand(words, language, when) == understand(fold(words), language, when)


@pytest.mark.parametrize("language", ["", "xx", "en-GB", "EN"])
def test_a_language_we_do_not_speak_is_answered_in_english(language):
    assert say(language, "extended", store="Fox", until="8 PM") == (
        "Fox: done, we keep it until 8 PM."
    )


def test_a_region_does_not_hide_the_language():
    assert say("sv-SE", "extended", store="Fox", until="20:00").startswith("Fox: klart")


def test_a_missing_value_is_a_mistake_that_shows():
    with pytest.raises(KeyError, match="until"):
        say("en", "extended", store="Fox")


def test_a_message_that_does_not_exist_is_a_mistake_that_shows():
    with pytest.raises(KeyError):
        say("en", "no_such_message", store="Fox")


def test_braces_in_a_value_are_only_text():
    assert say("en", "message_kept", store="{pin}").startswith("{pin}: ")


def test_ready_reads_as_designed():
    assert say("en", "ready", store="Fox", code="K7Q2", until="Fri 8 PM") == (
        "Fox: order K7Q2 is READY until Fri 8 PM. Reply OMW when you leave, "
        "HERE when parked (HERE 5 = stall 5). No app needed."
    )


@pytest.mark.parametrize(
    ("language", "day", "hour", "minute", "expected"),
    [
        ("en", 26, 20, 0, "8 PM"),
        ("en", 26, 20, 30, "8:30 PM"),
        ("en", 26, 12, 5, "12:05 PM"),
        ("en", 26, 0, 0, "12 AM"),
        ("en", 26, 9, 0, "9 AM"),
        ("en", 28, 20, 0, "Fri 8 PM"),
        ("en", 25, 20, 0, "Tue 8 PM"),
        ("sv", 26, 20, 0, "20:00"),
        ("sv", 28, 20, 0, "fre 20:00"),
        ("sv", 27, 9, 5, "tors 09:05"),
        ("fi", 26, 20, 0, "20.00"),
        ("fi", 28, 9, 5, "pe 09.05"),
        ("de", 26, 20, 0, "20:00"),
        ("de", 28, 20, 0, "Fr 20:00"),
        ("pl", 26, 20, 0, "20:00"),
        ("pl", 26, 9, 5, "09:05"),
        ("pl", 28, 20, 0, "pt 20:00"),
        ("is", 26, 20, 0, "20:00"),
        ("is", 28, 20, 0, "fös 20:00"),
        ("xx", 28, 20, 0, "Fri 8 PM"),
    ],
)
def test_a_time_is_said_as_the_language_says_it(language, day, hour, minute, expected):
    assert say_time(language, NOW.replace(day=day, hour=hour, minute=minute), NOW) == expected


def test_a_time_a_week_away_has_its_date():
    later = NOW.replace(month=12, day=3)
    assert say_time("en", later, NOW) == "Dec 3 12 PM"
    assert say_time("sv", later, NOW) == "3 dec 12:00"
    assert say_time("fi", later, NOW) == "3.12. 12.00"
    assert say_time("de", later, NOW) == "3.12. 12:00"
    assert say_time("pl", later, NOW) == "3.12 12:00"
    assert say_time("is", later, NOW) == "3.12. 12:00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_time_needs_a_character_that_costs_a_second_segment(language):
    for day in range(1, 31):
        said = say_time(language, NOW.replace(day=day, hour=20, minute=30), NOW)
        assert is_gsm7(fold(said))
        assert is_gsm7(said) or language in BEYOND_GSM7
        assert len(said) <= len(LONGEST["until"])
