"""What we say: the same in every language, without words that carriers reserve."""

import re
import string
from datetime import datetime
from itertools import groupby

import pytest

from chalicelib.domain.catalogue import LANGUAGES, catalogue
from chalicelib.domain.say import say, say_time
from chalicelib.domain.segments import fold, is_gsm7
from chalicelib.domain.understand import understand
from chalicelib.domain.understanding.lexicon import lexicon
from tests.domain.texts_table import BEYOND_GSM7, LONGEST

RESERVED = """
stop stopall unsubscribe cancel end quit revoke optout start yes unstop help info stopp hjälp arret
remove
"""
# In capitals to be seen, not to be sent.
ONLY_SHOWN = """
READY KLAR KLARA VALMIS VALMIINA GOTOWE TILBÚIN TILBÚNAR FERTIG SMS ID
"""
OFFERED = {
    "eta_at": {"arrived"},
    "person_ask": {"none"},  # OK answers an open question, and means nothing by itself
    "person_confirmed": {"arrived"},
    "person_pending": {"arrived"},
    "wrong_store": {"arrived"},
    "collected": {"missing"},
    "reminder": {"on_the_way", "extend"},
    "last_call": {"on_the_way", "extend"},
    "last_call_final": {"on_the_way"},
}
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


def offered(text):
    """Return the words in capitals that stand together: HERE, PÅ VÄG."""
    words = re.findall(r"\{\w+\}|\w+|[^\w\s]", text)
    words = [word for word in words if word not in ONLY_SHOWN.split()]
    runs = [" ".join(run) for capitals, run in groupby(words, str.isupper) if capitals]
    return [run for run in runs if len(run) > 1]


def asked_when(name):
    return "picked_up" if name in {"rate", "collected"} else "ready"


def meanings(language, name):
    texts = offered(catalogue(language).messages[name])
    return {understand(words, language, asked_when(name)).intent for words in texts}


def test_every_language_has_the_same_messages():
    assert {language: sorted(catalogue(language).messages) for language in LANGUAGES} == (
        dict.fromkeys(LANGUAGES, NAMES)
    )


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_message_asks_for_the_same_values_in_every_language(language, name):
    its, english = catalogue(language).messages[name], catalogue("en").messages[name]
    assert placeholders(its) == placeholders(english)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_message_opens_with_the_store(language, name):
    assert catalogue(language).messages[name].startswith("{store}: ")


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_no_message_uses_a_word_that_carriers_reserve(language, name):
    text = catalogue(language).messages[name].casefold()
    words = {word.strip(string.punctuation) for word in text.split()}
    assert not words & reserved(language)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_no_message_has_a_space_that_looks_like_another(language, name):
    text = catalogue(language).messages[name]
    assert {one for one in text if one.isspace()} <= {" "}
    assert "  " not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_we_offer_are_understood(language):
    _, _, offered = catalogue(language).messages["not_understood"].rpartition(": ")
    said = [understand(words, language) for words in offered.rstrip(".").split(", ")]
    assert [one.intent for one in said] == (
        ["on_the_way", "arrived", "late", "status", "return", "inside"]
    )
    assert (said[1].stall, said[2].minutes) == ("5", 20)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_word_in_capitals_means_the_same_without_its_accents(language, name):
    """As customers type it after reading a folded text."""
    for words in offered(catalogue(language).messages[name]):
        folded = understand(fold(words), language, asked_when(name))
        assert understand(words, language, asked_when(name)) == folded


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_message_offers_the_same_in_every_language(language, name):
    assert meanings(language, name) == meanings("en", name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", OFFERED)
def test_a_message_offers_what_it_is_sent_for(language, name):
    assert meanings(language, name) == OFFERED[name]


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
        said = say_time(language, NOW.replace(day=day, minute=30), NOW)
        assert is_gsm7(fold(said))
        assert is_gsm7(said) or language in BEYOND_GSM7
        assert len(said) <= len(LONGEST["until"])
