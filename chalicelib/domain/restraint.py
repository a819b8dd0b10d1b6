"""Whom we text, and how often we answer: two machines that answer each other fall silent. Pure.

Nothing here keeps a text from being taken in: an arrival rings however often it is said.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

ANSWERS_MAX = 6
ANSWERS_MINUTES = 10
"""At most so many automatic answers to one number within so long."""


def may_answer(answered: Iterable[datetime], now: datetime) -> bool:
    """Whether one more answer stays below the limit."""
    return len(lately(answered, now)) < ANSWERS_MAX


def lately(answered: Iterable[datetime], now: datetime) -> tuple[datetime, ...]:
    """The answers that still count."""
    since = now - timedelta(minutes=ANSWERS_MINUTES)
    return tuple(at for at in answered if at > since)


def with_answer(answered: Iterable[datetime], now: datetime) -> tuple[datetime, ...]:
    """The answers that still count, and one given now."""
    return (*lately(answered, now), now)


def may_text(number_e164: str, prefixes: tuple[str, ...]) -> bool:
    """Whether the number is in a country that we text to; no prefixes mean every country."""
    return not prefixes or number_e164.startswith(prefixes)
