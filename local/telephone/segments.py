"""How many segments a text is charged as. It must share no code with what it helps to check."""

from collections.abc import Iterable

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
_ALONE_GSM, _JOINED_GSM = 160, 153
_ALONE_UCS2, _JOINED_UCS2 = 70, 67
_BEYOND_ONE_UCS2_UNIT = 0xFFFF


def segments(body: str) -> int:
    """How many segments the text takes; an empty one takes one."""
    if all(letter in _BASIC or letter in _EXTENDED for letter in body):
        widths = [2 if letter in _EXTENDED else 1 for letter in body]
        return _packed(widths, _ALONE_GSM, _JOINED_GSM)
    widths = [2 if ord(letter) > _BEYOND_ONE_UCS2_UNIT else 1 for letter in body]
    return _packed(widths, _ALONE_UCS2, _JOINED_UCS2)


def _packed(widths: list[int], alone: int, joined: int) -> int:
    return 1 if sum(widths) <= alone else _boxes(widths, joined)


def _boxes(widths: Iterable[int], room: int) -> int:
    """Count the boxes needed; a letter of two units is never cut in half."""
    boxes, used = 1, 0
    for width in widths:
        if used + width > room:
            boxes, used = boxes + 1, 0
        used += width
    return boxes
