"""What a customer's text means. Total and pure: any text in, one answer out, never an error.

A text is cleaned, cut into tokens, and read in the order's language, then in English, then in the
others; rules in order decide. The words live in `chalicelib.domain.words`, a folder each.
"""

from collections.abc import Iterator, Sequence

from chalicelib.domain.understanding.law import all_languages, lawful_intent
from chalicelib.domain.understanding.lexicon import (
    NONE_FORGIVEN,
    SHORTEST_FORGIVEN,
    Lexicon,
    lexicon,
)
from chalicelib.domain.understanding.reading import Clause, clauses
from chalicelib.domain.understanding.rules import (
    EXPECTS_A_STALL,
    NOTHING,
    Reading,
    Understood,
    heard,
)
from chalicelib.domain.understanding.tokens import Part, clean, parts, plain
from chalicelib.domain.understanding.vehicles import Description, describe, free_description
from chalicelib.domain.words import LANGUAGES

__all__ = ["Understood", "agrees", "asks_to_cancel", "is_courtesy", "understand"]

_FALLBACK = "en"
# Shorter words stand in too many languages to betray one.
_SHORTEST_TELLING = 3
# Few words of so many letters are one letter away from a word of another language.
_SHORTEST_FORGIVEN_ABROAD = 6
# In a longer text, the language that knows most of its words is its language.
_SO_SHORT_IT_MAY_BE_EITHER = 8
# So many unknown words may be names and typing errors; more, and the text is about another thing.
_FEW_STRANGERS = 2


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


def agrees(say: str, language: str) -> bool:
    """Tell whether a whole text is a plain "ok", the answer that we ask for by that word.

    YES is not: carriers take it for an opt-in (product.md), and so do we.
    """
    typed = tuple(map(plain, _typed(say)))
    return any(_is_agreement(typed, lexicon(name)) for name in _languages(language)[:2])


def _is_agreement(typed: tuple[str, ...], known: Lexicon) -> bool:
    agreeing = {tuple(map(plain, phrase)) for phrase in known.lists["agreeing"]}
    polite = {plain(word) for word in known.courtesies}
    kept = tuple(word for word in typed if word not in polite or (word,) in agreeing)
    return kept in agreeing or bool(kept and all((word,) in agreeing for word in kept))


def is_courtesy(say: str, language: str) -> bool:
    """Tell whether a text only says thanks, hello, or nothing: nobody waits for an answer."""
    typed = _typed(say)
    return bool(typed) and any(
        _is_all_courtesy(typed, lexicon(name)) for name in _languages(language)[:2]
    )


def _is_all_courtesy(typed: tuple[str, ...], known: Lexicon) -> bool:
    """Cover a text with polite phrases, from left to right."""
    at = 0
    while at < len(typed):
        length = max((len(p) for p in known.polite if typed[at : at + len(p)] == p), default=0)
        if not length:
            return False
        at += length
    return True


def _typed(say: str) -> tuple[str, ...]:
    return tuple(token.word for part in parts(clean(say)) for token in part.tokens)


def _languages(language: str) -> tuple[str, ...]:
    first = language.casefold().replace("_", "-").partition("-")[0]
    return all_languages(first if first in LANGUAGES else _FALLBACK)


def _readings(said: tuple[Part, ...], order: tuple[str, ...]) -> Iterator[tuple[Clause, ...]]:
    """Read in the order's language, in English, and in the one that knows more of the words.

    English is read if it knows more than the order's language, or that knows nothing. Typing
    errors are forgiven in whichever of the two knows more, and in English in long words if it
    knows none; in the other never: what is a word of one language is a typing error of another.
    """
    typed = [token.word for part in said for token in part.tokens]
    first = order[0]
    its, english = _known(typed, first), _known(typed, _FALLBACK)
    forgiving = its >= english and _is_at_home(typed, lexicon(first))
    yield clauses(said, lexicon(first), SHORTEST_FORGIVEN if forgiving else NONE_FORGIVEN)
    other = _other_language(typed, order)
    tells = english > its or not its
    if first != _FALLBACK and tells and (not other or len(typed) <= _SO_SHORT_IT_MAY_BE_EITHER):
        yield clauses(
            said, lexicon(_FALLBACK), SHORTEST_FORGIVEN if english else _SHORTEST_FORGIVEN_ABROAD
        )
    if other:
        yield clauses(said, lexicon(other), NONE_FORGIVEN)


def _other_language(typed: list[str], order: tuple[str, ...]) -> str | None:
    """Return the language that knows more of a text than the order's and English, if one does."""
    telling = [word for word in typed if len(word) >= _SHORTEST_TELLING]
    knows = {name: _known(telling, name) for name in order}
    best = max(knows, key=lambda name: knows[name])
    return best if knows[best] > max(knows[order[0]], knows[_FALLBACK]) else None


def _is_at_home(typed: list[str], known: Lexicon) -> bool:
    """Tell whether most words are of the kind customers use, so that others are typing errors."""
    strangers = sum(word.isalpha() and not known.has(word) for word in typed)
    return strangers <= _FEW_STRANGERS or strangers * 3 <= len(typed)


def _known(typed: list[str], language: str) -> int:
    return sum(map(lexicon(language).knows, typed))


def _vehicle(
    readings: Sequence[tuple[Clause, ...]], text: str, when: str, *, refused: bool
) -> Understood:
    """Take a text that says nothing else as a vehicle, in the language that knows most of it."""
    if when not in EXPECTS_A_STALL:
        return NOTHING
    answering = when == "asked_vehicle"
    found = (describe(read, text, answering=answering) for read in readings)
    best = max(found, key=lambda description: description.evidence)
    asked = answering and best.evidence > 0 and not refused
    if best.convincing or asked:
        return _described(best)
    if answering and not refused:
        return _described(free_description(readings[0], text))
    return NOTHING


def _described(found: Description) -> Understood:
    if found.vehicle is None and found.placement is None:
        return NOTHING
    return Understood("vehicle", vehicle=found.vehicle, placement=found.placement)
