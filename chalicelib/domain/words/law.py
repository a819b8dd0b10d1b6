"""The words that end and begin a consent. Knows no rules.

Written like the fields of `Words`. They are apart because carriers and law give them a meaning,
and only a text made of nothing but these words, those in `denying`, `first_person` and `received`,
and courtesies is read as one about our texts: one word too many here and a customer is cut off.
"""

from dataclasses import dataclass
from functools import cache

from chalicelib.domain.words import part_of


@dataclass(frozen=True, kw_only=True)
class LawWords:
    """One language's words for our texts, and for having them or not."""

    # The whole text, courtesies apart.
    opt_out_alone: str
    opt_in_alone: str
    help_alone: str

    # Among others.
    opt_out: str  # with nothing around it but `opt_out_around`
    opt_out_around: str
    texts: str  # what the shop sends
    wishing: str  # a wish for texts or for no more of them, as told from having got none
    wanting: str  # I want, I need: with a "not" and a word in `texts`, an opt-out
    ending: str  # with a word in `texts`: nobody wants more of what he ends
    again: str  # with a `wishing` and a word in `texts`: an opt-in


@cache
def law_words(language: str) -> LawWords:
    """Return the law's words in one of `LANGUAGES`, read when first needed."""
    found = part_of(language, "law").LAW_WORDS
    assert isinstance(found, LawWords)  # noqa: S101 - narrows the type of a module's attribute
    return found
