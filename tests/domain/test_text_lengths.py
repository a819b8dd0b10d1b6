"""Every text fits its segments with the longest values, and `docs/texts.md` says how closely.

After a change of a message `make docs` writes the page anew; the difference is part of the change.
"""

import os
import string
from pathlib import Path

import pytest

from chalicelib.domain.catalogue import LANGUAGES
from chalicelib.domain.segments import is_gsm7
from tests.domain.texts_table import (
    BEYOND_GSM7,
    LONGEST,
    cost,
    every_message,
    longest,
    over_budget,
    page,
)

DOCS = Path(__file__).parents[2] / "docs" / "texts.md"
STORE = len(LONGEST["store"])


def of_length(units):
    return "{store}" + "x" * (units - STORE)


def test_every_text_is_within_its_budget():
    assert over_budget(every_message()) == []


@pytest.mark.parametrize(
    ("language", "units", "told"),
    [
        ("en", 160, []),
        ("en", 161, ["exact", "fold"]),
        ("pl", 134, []),
        ("pl", 135, ["exact"]),
        ("pl", 161, ["exact", "fold"]),
        ("is", 134, []),
        ("is", 135, ["exact"]),
        ("is", 160, ["exact", "fold"]),  # folded, the name's first letter is two: Th
    ],
)
def test_one_letter_too_many_is_told(language, units, told):
    over = over_budget({language: {"ready": of_length(units)}})
    assert [text.partition(": ")[0] for text in over] == [f"{language} {s} ready" for s in told]


def test_a_letter_outside_gsm7_is_told_where_none_is_expected():
    assert over_budget({"sv": {"ready": "ł" + of_length(70)}}) == [
        "sv exact ready: 2 segments, 71 UCS-2"
    ]


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - set(BEYOND_GSM7)))
def test_a_language_inside_gsm7_is_spelled_the_same_either_way(language):
    for message in every_message()[language].values():
        assert is_gsm7(message)
        assert cost(language, "exact", message) == cost(language, "fold", message)


@pytest.mark.parametrize("language", BEYOND_GSM7)
def test_a_stores_name_alone_may_need_two_segments(language):
    """A message without such letters is counted as if it had one: the store's name may."""
    assert not is_gsm7(longest(language)["store"])
    assert cost(language, "exact", of_length(71)).count == 2


def test_every_placeholder_has_a_longest_value_and_each_is_used():
    texts = [message for its in every_message().values() for message in its.values()]
    used = {field for text in texts for _, field, _, _ in string.Formatter().parse(text) if field}
    assert used == set(LONGEST)


def test_the_page_in_the_docs_is_what_is_counted():
    counted = page(every_message())
    if os.environ.get("IMHERE_WRITE_DOCS"):
        DOCS.write_text(counted, encoding="utf-8")
    else:
        assert DOCS.read_text(encoding="utf-8") == counted, "stale: make docs"


def test_a_longer_message_makes_the_page_stale():
    messages = every_message()
    german = {**messages["de"], "closed": messages["de"]["closed"] + "!"}
    assert page({**messages, "de": german}) != page(messages)
