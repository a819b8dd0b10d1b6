"""What a customer's text means. Total and pure: any text in, one answer out, never an error.

A text is cleaned, cut into tokens, and read in the order's language, then in English, then in the
others; rules in order decide. The words live in `chalicelib.domain.words`, one file a language.
"""

from collections.abc import Iterator, Sequence

from chalicelib.domain.understanding.law import all_languages, lawful_intent
from chalicelib.domain.understanding.lexicon import NONE_FORGIVEN, SHORTEST_FORGIVEN, lexicon
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
# Shorter words stand in too many languages to betray one.
_SHORTEST_TELLING = 3
# Few words of so many letters are one letter away from a word of another language.
_SHORTEST_FORGIVEN_ABROAD = 6


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
    to_come = _readings(said, order)
    read: list[tuple[Clause, ...]] = []
    meaning = None
    while meaning is None and (reading := next(to_come, None)) is not None:
        read.append(reading)
        meaning = heard(Reading(text, reading, when))
    if meaning and meaning is not NOTHING:
        return meaning
    return _vehicle([*read, *to_come], text, when, refused=meaning is NOTHING)


def asks_to_cancel(say: str, language: str) -> bool:
    """Tell whether a text wants the order cancelled, which the shop does and we only explain.

    `understand` answers `none` to it: it is no opt-out and no command of ours.
    """
    readings = _readings(parts(clean(say)), _languages(language))
    return any(clause.claims("cancel_order") for read in readings for clause in read)


def _languages(language: str) -> tuple[str, ...]:
    first = language.casefold().replace("_", "-").partition("-")[0]
    return all_languages(first if first in LANGUAGES else _FALLBACK)


def _readings(said: tuple[Part, ...], order: tuple[str, ...]) -> Iterator[tuple[Clause, ...]]:
    """Read in the expected languages, then in others that know more of the words than these.

    English is read if it knows more than the order's language, or that knows nothing. Typing
    errors are forgiven in whichever of the two knows more, and in English in long words if it
    knows none; in the others never: what is a word of one language is a typing error of another.
    """
    typed = [token.word for part in said for token in part.tokens]
    first = order[0]
    its, english = _known(typed, first), _known(typed, _FALLBACK)
    yield clauses(said, lexicon(first), SHORTEST_FORGIVEN if its >= english else NONE_FORGIVEN)
    if first != _FALLBACK and (english > its or not its):
        yield clauses(
            said, lexicon(_FALLBACK), SHORTEST_FORGIVEN if english else _SHORTEST_FORGIVEN_ABROAD
        )
    telling = [word for word in typed if len(word) >= _SHORTEST_TELLING]
    knows = {name: _known(telling, name) for name in order}
    most = max(knows[first], knows[_FALLBACK])
    for name in sorted(knows, key=lambda name: -knows[name]):
        if knows[name] > most:
            yield clauses(said, lexicon(name), NONE_FORGIVEN)


def _known(typed: list[str], language: str) -> int:
    return sum(map(lexicon(language).knows, typed))


def _vehicle(
    readings: Sequence[tuple[Clause, ...]], text: str, when: str, *, refused: bool
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
