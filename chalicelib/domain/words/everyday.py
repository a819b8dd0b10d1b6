"""Words that mean nothing here and only guard against misreading.

Written like the fields of `Words`, and corrected for other reasons: a word belongs here because
somebody who wrote it was misunderstood. A word in two fields is no mistake. Knows no rules.
"""

from dataclasses import dataclass
from functools import cache

from chalicelib.domain.words import part_of


@dataclass(frozen=True, kw_only=True)
class Everyday:
    """One language's everyday words."""

    # Taken out before anything is read.
    courtesy: str  # says nothing about the pickup: please, hi
    harmless: str  # looks like a phrase that means something and does not: no problem

    # Small words beside others.
    lead_in: str  # what people say before the description of a car, and no part of it
    streets: str  # a number beside these is a house's, no stall; words that end so count as well

    # Words of everyday life.
    ordinary: str  # must not be read as typing errors of words that mean something
    # At home in a text about a pickup: small words, and those of the shop and its car park. A text
    # full of words that are neither here nor among those that mean something is about another
    # thing: "parked" is an arrival, "the kids parked their bikes" is none. No he, she or they: what
    # those do, the customer does not. Accents do not matter.
    familiar: str


@cache
def everyday(language: str) -> Everyday:
    """Return the everyday words of one of `LANGUAGES`, read when first needed."""
    found = part_of(language, "everyday").EVERYDAY
    assert isinstance(found, Everyday)  # noqa: S101 - narrows the type of a module's attribute
    return found
