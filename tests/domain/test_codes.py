"""Codes that people read aloud: the same at every retry, and never misread."""

import hashlib

from hypothesis import example, given
from hypothesis import strategies as st

from chalicelib.domain.codes import ALPHABET, LETTERS, order_code

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
