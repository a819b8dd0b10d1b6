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
