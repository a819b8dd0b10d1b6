"""Which cards somebody means who types a few letters at the board. Pure; finds no closed orders.

A customer at the door says a name, an order's number or the end of a phone number, in any order and
as they are used to write it. The hand-over code is never searched: it is the customer's proof.
"""

from collections.abc import Iterator

from chalicelib.domain.pickup import Pickup
from chalicelib.domain.understanding.tokens import clean, plain

LAST_DIGITS = 4


def words_of(text: str) -> list[str]:
    """The words of a text without case, accents and marks: `Łukasz O'Neil` is lukasz, oneil."""
    folded = plain(clean(text).casefold())
    return [word for word in map(_letters, folded.replace("-", " ").split()) if word]


def _letters(word: str) -> str:
    return "".join(character for character in word if character.isalnum())


def matches(pickup: Pickup, said: str) -> bool:
    """Whether every word said tells of this pickup; none at all tells of nobody's.

    A name may be begun only; a code, a shop's number and the last digits are said in full, a number
    with or without its marks.
    """
    words = words_of(said)
    if not words:
        return False
    whole, known = "".join(words), frozenset(_exact(pickup))
    if whole in known:
        return True
    names = [name for one in _names(pickup) for name in words_of(one)]
    return all(word in known or any(n.startswith(word) for n in names) for word in words)


def _exact(pickup: Pickup) -> Iterator[str]:
    if pickup.phone_e164 is not None:
        yield pickup.phone_e164[-LAST_DIGITS:]
    for order in pickup.open_orders:
        yield from ("".join(words_of(one)) for one in (order.code, order.number) if one)


def _names(pickup: Pickup) -> Iterator[str]:
    """The buyer's, and of those who come instead."""
    yield pickup.name or ""
    yield from (order.person for order in pickup.open_orders if order.person)
