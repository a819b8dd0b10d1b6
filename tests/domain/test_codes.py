"""Codes that people read aloud: the same at every retry, and never misread."""

import hashlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from chalicelib.domain.codes import ALPHABET, LETTERS, codes_in, order_code

HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(HASHES)
@example("0" * 64)
@example("f" * 64)
def test_a_code_is_a_letter_and_three_characters_that_nobody_misreads(keyed_hex):
    code = order_code(keyed_hex)
    assert len(code) == 4
    assert code[0] in LETTERS
    assert set(code) <= set(ALPHABET)
    assert not set(code) & set("LO01")


def test_no_code_spells_a_word():
    assert not set(ALPHABET) & set("AEIOU")


@given(HASHES)
def test_the_same_order_has_the_same_code(keyed_hex):
    assert order_code(keyed_hex) == order_code(keyed_hex.upper())


def test_codes_are_spread():
    hashes = (hashlib.sha256(str(number).encode()).hexdigest() for number in range(500))
    assert len({order_code(one) for one in hashes}) > 495


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("K7Q2", ("K7Q2",)),
        ("k7q2", ("K7Q2",)),
        (" K 7 Q 2 ", ("K7Q2",)),
        ("I'm here for order #K7Q2!", ("K7Q2",)),
        ("K7Q2 or B4RX", ("K7Q2", "B4RX")),
        ("BCDF", ("BCDF",)),
        ("hmmm", ("HMMM",)),
        ("jestem przy sklepie", ()),
        ("here 5", ()),
        ("7", ()),
        ("I drive a BMW", ()),
        ("", ()),
    ],
)
def test_a_code_is_found_in_what_people_write(text, codes):
    assert codes_in(text) == codes


@given(st.text())
def test_whatever_is_found_is_written_as_a_code(text):
    for code in codes_in(text):
        assert len(code) == 4
        assert set(code) <= set(ALPHABET)
