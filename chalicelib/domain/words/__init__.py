"""The words customers write, one file per language. Knows no grammar and no rules.

A native speaker can correct a language without reading any other code: every field of `Words`
is one string of phrases, divided by commas or line ends. In a phrase

- words are lower case, with their accents (an accent left out is understood), no apostrophes;
- `#` is a number or a stall: 5, five, B2;
- `^` is the beginning of a part of the sentence and `$` its end; commas, full stops and the
  words in `but` divide a text into parts. Courtesies (`please`, `hi`) do not count.

To add a language: one more file here, its parts of `familiar` and `short_lists`, and its name in
`LANGUAGES` (`is` is a word of Python, so its file is `is_`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from keyword import iskeyword

LANGUAGES = ("en", "sv", "fi", "pl", "is", "de")


@dataclass(frozen=True, kw_only=True)
class Words:
    """All words of one language. A word in no field is unknown; that is no error."""

    # How sentences work.
    agreeing: str  # the answer to "fine? Reply OK"; never YES, which carriers take for an opt-in
    courtesy: str  # says nothing about the pickup; taken out before anything is read
    ordinary: str  # everyday words that must not be read as typing errors of the words below
    first_person: str  # I, we, and verbs that only they have
    may_i: str  # a question that begins so is a wish
    asking: str  # a part that begins so is a question, with or without its mark
    denying: str  # not, never: makes the next few words untrue
    supposing: str  # when, if: makes the next few words not true yet
    but: str  # divides a sentence like a comma
    harmless: str  # looks like one of the phrases below and is not; taken out first

    # Where the customer is.
    arrived: str
    soon: str  # turns arrived into on the way
    coming: str  # on the way when a time or a `soon` goes with it
    on_the_way: str
    leaving: str  # on the way, but from somebody who is here it means giving up
    not_now: str  # tonight, later: no on the way without a time
    tomorrow: str  # coming tomorrow asks to keep the order
    late: str
    inside: str
    stalls: str  # what a stall is called; its number follows

    # Time and numbers.
    numbers: Mapping[str, int]
    joins: str = ""  # stands between a ten and its unit: twenty and five
    minutes: str
    hours: str
    amounts: Mapping[str, int]  # durations said in words, in minutes
    in_minutes: str  # makes minutes of a bare number
    past: str  # a duration that lies behind
    at_clock: str  # makes an hour of a bare number
    clock_words: Mapping[str, int]  # half past #: minutes to add to the hour
    oclock: str
    am: str
    pm: str

    # What the customer wants.
    extend: str
    status: str
    waiting: str  # a complaint about the wait from somebody who is here
    shop_hours: str  # a question with these is not about the order
    returns: str
    missing: str
    missing_after: str  # means missing only after the hand-over
    cancel_order: str
    pick_up: str  # what another person will do
    picked_up_by: str = ""  # the same if its form says that it is another; a name may follow
    relations: str
    name_is: str
    for_whom: str  # before a name: for that person, not by that person
    stars: str  # after a rating

    # The vehicle.
    colours: str
    vehicles: str
    any_car: str  # too general to find a car by
    lead_in: str  # what people say before the description
    trunk: str
    back_seat: str
    front_seat: str
    bed: str

    # The law's words. `_alone` is the whole text, courtesies apart.
    opt_out_alone: str
    opt_out: str  # with nothing around it but `opt_out_around`
    opt_out_around: str
    opt_in_alone: str
    help_alone: str


def counted(text: str) -> dict[str, int]:
    """Read "5 five fiver, 6 six": a number, then the words for it."""
    lines = (entry.split() for entry in text.split(","))
    return {word: int(value) for value, *said in lines for word in said}


@cache
def words(language: str) -> Words:
    """Return the words of one of `LANGUAGES`, read when first needed."""
    found = import_module(f"{__name__}.{language}{'_' * iskeyword(language)}").WORDS
    assert isinstance(found, Words)  # noqa: S101 - narrows the type of a module's attribute
    return found
