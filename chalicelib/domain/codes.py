"""Codes that people read aloud and type. Pure: randomness and keyed hashes come in as text."""

LETTERS = "BCDFGHJKMNPQRSTVWXYZ"
ALPHABET = LETTERS + "23456789"
"""No vowels, so no words; no L, 0 or 1, so nothing is misread."""

ORDER_CODE_CHARACTERS = 4


def order_code(keyed_hex: str) -> str:
    """A code like K7Q2 from a keyed hash of the order's id: the same at every retry.

    It begins with a letter, so that nobody takes it for a stall. 439,000 of them: enough to tell
    the open orders of a store apart, and a search that finds two says so.
    """
    number = int(keyed_hex[:16], 16)
    number, first = divmod(number, len(LETTERS))
    code = LETTERS[first]
    for _ in range(ORDER_CODE_CHARACTERS - 1):
        number, place = divmod(number, len(ALPHABET))
        code += ALPHABET[place]
    return code


def codes_in(text: str) -> tuple[str, ...]:
    """The order codes that a text may name, as they are written on our side.

    A word counts if it has a digit, stands in capitals, or is all there is: "przy" inside a
    sentence is a word, not a code.
    """
    words = ["".join(c for c in word if c.isalnum()) for word in text.split()]
    whole = "".join(words)
    named = [word for word in words if word.isupper() or any(c.isdecimal() for c in word)]
    found = (word.upper() for word in (*named, whole) if _is_code(word.upper()))
    return tuple(dict.fromkeys(found))


def _is_code(word: str) -> bool:
    if len(word) != ORDER_CODE_CHARACTERS or word[0] not in LETTERS:
        return False
    return all(character in ALPHABET for character in word)
