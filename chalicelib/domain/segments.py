"""What a text costs: its segments, as the networks count them. Knows no vendor and no language.

GSM 03.38: 160 characters of the basic alphabet in one text, 153 in each part of a longer one; the
characters of the extension table count twice; any other character makes it UCS-2, 70 and 67.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")
_GSM_WHOLE, _GSM_PART = 160, 153
_UCS2_WHOLE, _UCS2_PART = 70, 67
_LAST_OF_ONE_UNIT = 0xFFFF

_FOLDED = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\t\u2028\u2029", " "),
    "\u2026": "...",
    "\u2022": "-",
    "\u00b7": "-",
    "\u00d7": "x",
    "\u00b0": " ",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "œ": "oe",
    "Œ": "OE",
    "\u0131": "i",
    "ẞ": "SS",
}


@dataclass(frozen=True, slots=True)
class Segments:
    """How a text travels: its encoding, its length in units of that encoding, its segments."""

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    count: int


def segments(text: str) -> Segments:
    """Count a text. An empty one still costs a segment."""
    if is_gsm7(text):
        return _packed("GSM-7", [2 if c in _EXTENSION else 1 for c in text], _GSM_WHOLE, _GSM_PART)
    sizes = [2 if ord(c) > _LAST_OF_ONE_UNIT else 1 for c in text]
    return _packed("UCS-2", sizes, _UCS2_WHOLE, _UCS2_PART)


def is_gsm7(text: str) -> bool:
    """Tell whether the networks' 7-bit alphabet can write this text."""
    return all(c in _BASIC or c in _EXTENSION for c in text)


def fold(text: str) -> str:
    """Return the text in GSM-7: accents the alphabet lacks are dropped, pictures left out.

    A letter with no likeness in it (Cyrillic, say) becomes a question mark.
    """
    return "".join(_fold(character) for character in unicodedata.normalize("NFC", text))


def _fold(character: str) -> str:
    if is_gsm7(character):
        return character
    if character in _FOLDED:
        return _FOLDED[character]
    likeness = "".join(
        _FOLDED.get(c, c) for c in unicodedata.normalize("NFKD", character) if _is_letter_like(c)
    )
    if likeness and is_gsm7(likeness):
        return likeness
    return "?" if character.isalnum() else ""


def _is_letter_like(character: str) -> bool:
    return not unicodedata.category(character).startswith("M")


def _packed(
    encoding: Literal["GSM-7", "UCS-2"], sizes: Iterable[int], whole: int, part: int
) -> Segments:
    """Fill segments in turn; a character of two units is never torn apart between two."""
    listed = list(sizes)
    units = sum(listed)
    if units <= whole:
        return Segments(encoding, units, 1)
    count, used = 1, 0
    for size in listed:
        if used + size > part:
            count, used = count + 1, 0
        used += size
    return Segments(encoding, units, count)
