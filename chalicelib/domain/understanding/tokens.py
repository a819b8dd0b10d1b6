"""Cut what a customer typed into parts and words. Knows letters, but no language."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# The system keeps 320 characters of a text (docs: limits), so nothing after them is read.
LONGEST_READ = 320
# Marks piled upon letters and ligatures that come apart are paid for before that cut.
LONGEST_TYPED = 480
_PIECE = 40
# No mark upon a letter and no digit but 0-9 comes before this one.
_FIRST_MARK = "\u0300"
# And of those, more words than anybody types to say where they are.
MOST_WORDS = 30
MOST_PARTS = 12

_APOSTROPHES = "'\u2018\u2019\u02bc\u00b4`\u2032"
_PLAIN_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "đ": "d",
        "þ": "th",
        "ß": "ss",
        "\u0131": "i",
    }
)
_ENDS_PART = frozenset(".,!?;:\n()\u2026\u2014\u2013")
_DIGITS_OF_A_TIME = 2
# A word of two letters glued to its number is a word (kl17); others may be a model (xc60).
_GLUED = frozenset(("nr", "kl", "no", "at", "på", "by"))
_ABBREVIATED = frozenset(
    "kl nr no min mins st ca tel ul klo num nro mín klst std stdn godz ok".split()  # noqa: SIM905 - one line
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number: how it reads in lower case, and where it stands in the clean text.

    It is `capital` if it begins with one and the text is not all capitals.
    """

    word: str
    start: int
    end: int
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two marks of a text; `asked` if the mark was a question mark."""

    tokens: tuple[Token, ...]
    asked: bool


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """Return a lower-case word without accents: `här` becomes `har`."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word.translate(_PLAIN_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def clean(say: str) -> str:
    """Return the text in composed characters, digits as 0-9, without marks piled upon letters."""
    if say.isascii():
        return say[:LONGEST_READ]
    kept, at, end = "", 0, min(len(say), LONGEST_TYPED)
    while at < end and len(kept) < LONGEST_READ:
        # Piece by piece, for one character of some scripts becomes eighteen.
        following = _end_of_piece(say, at + _PIECE, end)
        kept += _composed(say[at:following])
        at = following
    return kept[:LONGEST_READ]


def _end_of_piece(say: str, at: int, end: int) -> int:
    while at < end and _is_mark(say[at]):
        at += 1
    return min(at, end)


def _composed(piece: str) -> str:
    composed = unicodedata.normalize("NFKC", piece)
    if max(composed, default="") < _FIRST_MARK:
        return composed
    return "".join(_as_ascii_digit(c) for c in composed if not _is_mark(c))


def _is_mark(character: str) -> bool:
    return not character.isascii() and unicodedata.category(character).startswith("M")


def _as_ascii_digit(character: str) -> str:
    if not character.isascii() and character.isdecimal():
        return str(unicodedata.decimal(character))
    return character


def parts(text: str) -> tuple[Part, ...]:
    """Cut a clean text at its marks. Parts without a word are left out."""
    found: list[Part] = []
    tokens: list[Token] = []
    at = 0
    count = 0
    while at < len(text) and count < MOST_WORDS:
        if text[at].isalnum():
            count += 1
            end = _end_of_word(text, at)
            tokens += _split(text, at, end)
            at = end
            continue
        if _ends_part(text, at, tokens):
            _close(found, tokens, asked=text[at] == "?")
            tokens = []
        at += 1
    _close(found, tokens, asked=False)
    return tuple(found[:MOST_PARTS])


def _close(found: list[Part], tokens: list[Token], *, asked: bool) -> None:
    if tokens:
        found.append(Part(tuple(tokens), asked))


def _ends_part(text: str, at: int, tokens: list[Token]) -> bool:
    if text[at] == ".":
        return not (tokens and tokens[-1].end == at and tokens[-1].word in _ABBREVIATED)
    return text[at] in _ENDS_PART or text[at : at + 3] == " - "


def _end_of_word(text: str, start: int) -> int:
    at = start
    while at < len(text):
        if (
            text[at].isalnum()
            or (text[at] in _APOSTROPHES and text[at + 1 : at + 2].isalpha())
            or (text[at] in ".:," and _is_number_mark(text, start, at))
        ):
            at += 1
        else:
            break
    return at


def _is_number_mark(text: str, start: int, at: int) -> bool:
    """Tell whether the mark stands inside 5:30, 17.30, 1,5 or the score 0:6, and ends no part."""
    if not text[start:at].isdecimal() or at - start > _DIGITS_OF_A_TIME:
        return False
    end = at + 1
    while end < len(text) and text[end].isdecimal():
        end += 1
    digits = end - at - 1
    return 1 <= digits <= _DIGITS_OF_A_TIME


def _split(text: str, start: int, end: int) -> list[Token]:
    """Take `10min`, `here5` and `1h30` apart; leave `B2`, `V60` and `K7Q2` alone."""
    written = text[start:end]
    if written.isalpha() or written.isdecimal():
        capital = written[0].isupper() and not text.isupper()
        return [Token(written.casefold(), start, end, capital)]
    runs = _runs(text, start, end)
    kinds = [text[a:b].isalpha() for a, b in runs]
    words = [text[a:b].casefold() for a, b in runs]
    if (kinds == [True, False] and (len(words[0]) > _DIGITS_OF_A_TIME or words[0] in _GLUED)) or (
        kinds == [False, True] and (len(words[1]) > 1 or words[1] in "mh")
    ):
        pass
    elif not (kinds == [False, True, False] and words[1] == "h"):
        runs = [(start, end)]
    return [Token(_word(text[a:b]), a, b) for a, b in runs]


def _runs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    inner = range(start + 1, end)
    cuts = [start, *(at for at in inner if _is_letter(text[at]) != _is_letter(text[at - 1]))]
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _is_letter(character: str) -> bool:
    return character.isalpha() or character in _APOSTROPHES


def _word(written: str) -> str:
    folded = written.casefold()
    return "".join(c for c in folded if c not in _APOSTROPHES)
