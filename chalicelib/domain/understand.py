"""What a customer's text means. Total and pure: any text in, one answer out, never an error.

A text is cleaned, cut into tokens, and read in the order's language, then in English, then in the
others; rules in order decide. The words live in `chalicelib.domain.words`, one file a language.
"""

from chalicelib.domain.understanding.law import all_languages, lawful_intent
from chalicelib.domain.understanding.lexicon import lexicon
from chalicelib.domain.understanding.reading import Clause, clauses
from chalicelib.domain.understanding.rules import (
    EXPECTS_A_STALL,
    NOTHING,
    Reading,
    Understood,
    heard,
)
from chalicelib.domain.understanding.tokens import Part, clean, parts
from chalicelib.domain.understanding.vehicles import Description, describe, free_description
from chalicelib.domain.words import LANGUAGES

__all__ = ["Understood", "asks_to_cancel", "understand"]

_FALLBACK = "en"


def understand(say: str, language: str, when: str = "ready") -> Understood:
    """Return the one meaning of a text about a pickup in state `when`.

    `when` is ready, placed, arrived, asked_stall, asked_vehicle (the open question), picked_up (a
    rating was asked for) or none. A bare number is a stall or a rating by that state alone. An
    unknown language is read as English first, an unknown state as none.
    """
    text = clean(say)
    said = parts(text)
    order = _languages(language)
    lawful = lawful_intent(said, order)
    if lawful:
        return Understood(lawful)
    readings = _readings(said, order)
    meaning = next(filter(None, (heard(Reading(text, read, when)) for read in readings)), None)
    if meaning and meaning is not NOTHING:
        return meaning
    return _vehicle(readings, text, when, refused=meaning is NOTHING)


def asks_to_cancel(say: str, language: str) -> bool:
    """Tell whether a text wants the order cancelled, which the shop does and we only explain.

    `understand` answers `none` to it: it is no opt-out and no command of ours.
    """
    readings = _readings(parts(clean(say)), _languages(language))
    return any(clause.claims("cancel_order") for read in readings for clause in read)


def _languages(language: str) -> tuple[str, ...]:
    first = language.casefold().replace("_", "-").partition("-")[0]
    return all_languages(first if first in LANGUAGES else _FALLBACK)


def _readings(said: tuple[Part, ...], order: tuple[str, ...]) -> list[tuple[Clause, ...]]:
    """Read in the expected languages, forgiving typing errors, and in those that know a word."""
    expected = tuple(dict.fromkeys((order[0], _FALLBACK)))
    typed = {token.word for part in said for token in part.tokens}
    others = (name for name in order if name not in expected)
    knowing = [name for name in others if not typed.isdisjoint(lexicon(name).recognisable)]
    return [
        *(clauses(said, lexicon(name), forgiving=True) for name in expected),
        *(clauses(said, lexicon(name), forgiving=False) for name in knowing),
    ]


def _vehicle(
    readings: list[tuple[Clause, ...]], text: str, when: str, *, refused: bool
) -> Understood:
    """Take a text that says nothing else as a vehicle, in the language that knows most of it."""
    if when not in EXPECTS_A_STALL:
        return NOTHING
    best = max((describe(read, text) for read in readings), key=lambda found: found.evidence)
    asked = when == "asked_vehicle" and best.evidence > 0 and not refused
    if best.convincing or asked:
        return _described(best)
    if when == "asked_vehicle" and not refused:
        return _described(free_description(readings[0], text))
    return NOTHING


def _described(found: Description) -> Understood:
    if found.vehicle is None and found.placement is None:
        return NOTHING
    return Understood("vehicle", vehicle=found.vehicle, placement=found.placement)
