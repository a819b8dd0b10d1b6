"""The words customers write, one folder per language. Knows no grammar and no rules.

A native speaker can correct a language without reading any other code: every field of `Words`
is one string of phrases, divided by commas. In a phrase

- words are lower case, with their accents (an accent left out is understood), no apostrophes;
- `#` is a number or a stall: 5, five, B2;
- `^` is the beginning of a part of the sentence and `$` its end; commas, full stops and the
  words in `but` divide a text into parts. Courtesies (`please`, `hi`) do not count.

In `numbers`, `amounts` and `clock_words` each entry is a number and the phrases for it, divided by
spaces; within such a phrase `_` stands for a space: `30 half_an_hour half_hour`. A long entry may
go on in another one with the same number.

A folder has three files, written alike: `pickup.py` has all that means something about a pickup,
`law.py` the words that end and begin a consent, `everyday.py` those that mean nothing here and only
guard against misreading.

To add a language: one more folder, and its name in `LANGUAGES` (`is` is a word of Python, so its
folder is `is_`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from keyword import iskeyword
from types import ModuleType

LANGUAGES = ("en", "sv", "fi", "pl", "is", "de")


@dataclass(frozen=True, kw_only=True)
class Words:
    """All words of one language. A word in no field is unknown; that is no error."""

    # How sentences work.
    agreeing: str  # the answer to "fine? Reply OK"; never YES, which carriers take for an opt-in
    first_person: str  # I, we, and verbs that only they have
    own_verbs: str  # verb forms that need no "I": who writes them first means himself
    may_i: str  # a question that begins so is a wish
    asking: str  # a part that begins so is a question, with or without its mark
    denying: str  # not, never: makes the next few words untrue
    supposing: str  # when, if: makes the next few words not true yet
    but: str  # divides a sentence like a comma

    # Where the customer is.
    arrived: str
    standing: str  # with a `beside`, arrived: standing by the trolleys
    beside: str  # by, opposite: after these, strange words are a place, and do nothing themselves
    elsewhere: str  # at home, at work: nobody who says these of himself stands at the shop
    soon: str  # turns arrived into on the way
    coming: str  # on the way when a time or a `soon` goes with it
    on_the_way: str
    leaving: str  # on the way, but from somebody who is here it means giving up
    not_now: str  # tonight, later: no on the way without a time
    tomorrow: str  # coming tomorrow asks to keep the order
    late: str
    inside: str
    stalls: str  # what a stall is called; its number follows
    signs: str  # the sign says, I think: with a number that somebody reads or guesses

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
    received: str  # with a "not", goods are missing; with a word in `texts`, none came
    cancel_order: str
    pick_up: str  # what another person will do
    picked_up_by: str = ""  # the same if its form says that it is another; a name may follow
    relations: str
    name_is: str
    for_whom: str  # before a name: for that person, not by that person
    stars: str  # after a rating
    surely: str  # after a rating: definitely

    # The vehicle.
    colours: str
    vehicles: str
    any_car: str  # too general to find a car by
    trunk: str
    back_seat: str
    front_seat: str
    bed: str


def counted(text: str) -> dict[str, int]:
    """Read "5 five fiver, 30 half_an_hour": a number, then the phrases for it."""
    entries = (entry.split() for entry in text.split(","))
    return {said.replace("_", " "): int(value) for value, *all_said in entries for said in all_said}


def part_of(language: str, part: str) -> ModuleType:
    """Return `pickup`, `law` or `everyday` of one of `LANGUAGES`."""
    return import_module(f"{__name__}.{language}{'_' * iskeyword(language)}.{part}")


@cache
def words(language: str) -> Words:
    """Return the words of one of `LANGUAGES`, read when first needed."""
    found = part_of(language, "pickup").WORDS
    assert isinstance(found, Words)  # noqa: S101 - narrows the type of a module's attribute
    return found
