"""Whom we text, and how often we answer."""

import pytest

from chalicelib.domain.restraint import ANSWERS_MAX, lately, may_answer, may_text
from tests.domain.builders import NOW, before


def test_the_sixth_answer_in_ten_minutes_is_the_last():
    answered = tuple(before(minutes=each) for each in range(ANSWERS_MAX - 1))
    assert may_answer(answered, NOW)
    assert not may_answer((*answered, NOW), NOW)


def test_answers_of_ten_minutes_ago_count_no_more():
    assert lately((before(minutes=10), before(minutes=9)), NOW) == (before(minutes=9),)
    assert may_answer([before(minutes=10)] * ANSWERS_MAX, NOW)


@pytest.mark.parametrize(
    ("number", "prefixes", "may"),
    [
        ("+46701740601", (), True),
        ("+46701740601", ("+1", "+46"), True),
        ("+15550100777", ("+46",), False),
        ("+8801712345678", ("+1", "+46"), False),
    ],
)
def test_only_the_countries_that_are_named_get_texts(number, prefixes, may):
    assert may_text(number, prefixes) is may
