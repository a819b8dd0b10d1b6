"""What a shop system tells of an order, in our words. Pure; knows no shop system and no store.

Nothing is guessed here: what cannot be said in our words is `Unmapped`, with the way out.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from chalicelib.domain.pickup import Money

NAME_CHARACTERS_MAX = 80
LINE_NAME_CHARACTERS_MAX = 200
NUMBER_CHARACTERS_MAX = 32
LINES_MAX = 200
ID_DIGITS_MAX = 40
EXACT_MAX = 2**53
QUANTITY_MAX = 10_000
AMOUNT_MAX = 1_000_000_000
LANGUAGES = ("en", "sv", "fi", "pl", "is", "de")
DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Overrides of the writing direction; REST refuses them, here they are left out."""
WITHOUT_MINOR_UNIT = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV"}
    | {"XAF", "XOF", "XPF"}
)
WITH_THREE_DIGITS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


class Unmapped(Exception):
    """What a shop sent cannot be said in our words; the text names the thing and the way out."""


@dataclass(frozen=True, slots=True)
class Put:
    """An order to keep, and to make ready if the shop says that it is.

    `source_id` is the shop system's own id of the whole order. `places` are the names it has for
    the store, the surest first; `phones` the numbers it has, each with the country it is dialled
    in, the best first. Any of them may be rubbish.
    """

    order_id: str
    source_id: str
    places: tuple[str, ...]
    name: str
    lines: tuple[Mapping[str, Any], ...]
    number: str | None = None
    phones: tuple[tuple[str, str | None], ...] = ()
    language: str | None = None
    amount_due: Money | None = None
    is_ready: bool = False


@dataclass(frozen=True, slots=True)
class Cancel:
    """All that is still open of an order is dropped."""

    source_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """It is none of our business, and why."""

    why: str


Intent = Put | Cancel | Nothing


def mapping(value: Any) -> Mapping[str, Any]:
    """An object of a payload; anything else is an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list of a payload; anything else is an empty list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def scalars(source: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Some plain values of an object; what is nested is left out.

    A number that a JavaScript reader would round becomes a string, digit for digit.
    """
    return {name: _scalar(source[name]) for name in names if name in source}


def _scalar(value: Any) -> Any:
    if isinstance(value, dict | list):
        return None
    return str(value) if isinstance(value, int) and abs(value) > EXACT_MAX else value


def text(value: Any, most: int = NAME_CHARACTERS_MAX) -> str:
    """A string or a whole number as REST would take it: no controls, no overrides, not too long."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    kept = (" " if one.isspace() else one for one in str(value) if _may_stand(one))
    return " ".join("".join(kept).split())[:most].rstrip()


def _may_stand(character: str) -> bool:
    if character.isspace():
        return True
    return unicodedata.category(character) not in {"Cc", "Cs"} and character not in DIRECTIONS


def id_of(value: Any) -> str:
    """The digits of an id: a number, a string of one, or the end of `gid://shopify/Order/1`.

    An id is never a float: beyond 2^53 that would be another order's. "" if it is none.
    """
    last = text(value).rpartition("/")[2]
    return last if last.isascii() and last.isdigit() and len(last) <= ID_DIGITS_MAX else ""


def name_of(people: Iterable[Mapping[str, Any]], otherwise: str) -> str:
    """The first name that any of these people has."""
    for one in people:
        whole = text(f"{text(one.get('first_name'))} {text(one.get('last_name'))}")
        if whole or (whole := text(one.get("name"))):
            return whole
    return otherwise


def language_of(locale: Any) -> str | None:
    """Our language for a locale like sv-SE, if we speak it."""
    language = text(locale).lower().replace("_", "-").partition("-")[0]
    return language if language in LANGUAGES else None


def lines_of(rows: Iterable[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """The lines of an order. Raises: Unmapped."""
    lines = tuple(_line(row) for row in rows)
    if not lines:
        raise Unmapped("the order has no lines; there is nothing to pick up")
    if len(lines) > LINES_MAX:
        raise Unmapped(f"the order has {len(lines)} lines, {LINES_MAX} are the most there can be")
    return lines


def _line(row: Mapping[str, Any]) -> Mapping[str, Any]:
    line_id = id_of(row.get("id"))
    if not line_id:
        raise Unmapped(f"a line has no id that is a number: {text(row.get('id')) or 'none'}")
    quantity = row.get("quantity")
    if isinstance(quantity, bool) or not isinstance(quantity, int):
        raise Unmapped(f"the quantity of line {line_id} is not a whole number: {quantity}")
    if not 1 <= quantity <= QUANTITY_MAX:
        raise Unmapped(f"the quantity of line {line_id} is {quantity}, not 1 to {QUANTITY_MAX}")
    name = text(row.get("name"), LINE_NAME_CHARACTERS_MAX)
    sku = text(row.get("sku")) or id_of(row.get("product_id")) or line_id
    return {"line_id": line_id, "sku": sku, "name": name or sku, "quantity": quantity}


def money_of(amount: Any, currency: Any) -> Money | None:
    """An amount like "129.50" in minor units, never through a float; None: nothing is due.

    Raises: Unmapped.
    """
    code = text(currency).upper()
    is_code = len(code) == 3 and code.isascii() and code.isalpha()  # noqa: PLR2004 - ISO 4217
    try:
        minor = Decimal(text(amount)).scaleb(_digits(code))
    except InvalidOperation:
        minor = Decimal("NaN")
    if not is_code or not minor.is_finite() or minor != minor.to_integral_value():
        raise Unmapped(f"what is to be paid is no amount of money: {amount} {code}")
    if not 0 <= minor <= AMOUNT_MAX:
        raise Unmapped(f"what is to be paid is out of range: {amount} {code}")
    return Money(int(minor), code) if minor else None


def _digits(currency: str) -> int:
    if currency in WITHOUT_MINOR_UNIT:
        return 0
    return 3 if currency in WITH_THREE_DIGITS else 2


def known_as(name: str) -> str:
    """How names of places are compared: letter case and extra spaces do not matter."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()
