"""What a text costs, and how it is made cheaper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.segments import Segments, fold, is_gsm7, segments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments("GSM-7", 0, 1)),
        ("a" * 160, Segments("GSM-7", 160, 1)),
        ("a" * 161, Segments("GSM-7", 161, 2)),
        ("a" * 306, Segments("GSM-7", 306, 2)),
        ("a" * 307, Segments("GSM-7", 307, 3)),
        ("€" * 80, Segments("GSM-7", 160, 1)),
        ("€" * 81, Segments("GSM-7", 162, 2)),
        ("ł" * 70, Segments("UCS-2", 70, 1)),
        ("ł" * 71, Segments("UCS-2", 71, 2)),
        ("ł" * 135, Segments("UCS-2", 135, 3)),
        ("🚗" * 35, Segments("UCS-2", 70, 1)),
        ("🚗" * 36, Segments("UCS-2", 72, 2)),
    ],
)
def test_segments_are_counted_as_the_networks_count(text, expected):
    assert segments(text) == expected


def test_an_escaped_character_is_never_torn_between_two_segments():
    assert segments("a" * 152 + "€" + "a" * 152).count == 3
    assert segments("a" * 151 + "€" + "a" * 153).count == 2


def test_a_pair_of_surrogates_is_never_torn_between_two_segments():
    assert segments("ł" * 66 + "🚗" + "ł" * 66).count == 3


@pytest.mark.parametrize("letters", ["åäöÅÄÖéüßÉñ", "^{}[]~|\\€", "\n\r"])
def test_letters_of_the_alphabet_stay_cheap(letters):
    assert segments(letters).encoding == "GSM-7"


@pytest.mark.parametrize("letter", [*"ąćęłńóśźżáðíúýþç", "\u202f", "\u2019"])
def test_one_letter_outside_the_alphabet_makes_the_whole_text_dear(letter):
    assert segments("abc" + letter).encoding == "UCS-2"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\u201cit\u2019s\u201d", '"it\'s"'),
        ("8\u202fPM", "8 PM"),
        ("a\u00a0b", "a b"),
        ("1\u20132 \u2014 3\u2026", "1-2 - 3..."),
        ("zażółć gęślą jaźń", "zazólc gesla jazn".replace("ó", "o")),
        ("Þú ert hér, ÐÍSA", "Thu ert hér, DISA"),
        ("Łódź", "Lodz"),
        ("här är det", "här är det"),
        ("ok 🚗", "ok "),
        ("Ж", "?"),
        ("e\u0301", "é"),
        ("1 \u00d7 2", "1 x 2"),
    ],
)
def test_folding_keeps_a_text_readable(text, expected):
    assert fold(text) == expected


@given(st.text())
def test_what_is_folded_always_fits_the_alphabet(text):
    assert is_gsm7(fold(text))


@given(st.text(alphabet="abc åäö@€[]"))
def test_folding_changes_nothing_that_already_fits(text):
    assert fold(text) == text
