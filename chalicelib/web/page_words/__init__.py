"""The words of the customer's page, one file per language; the same keys in each.

They are told apart by what they are about, never put together from parts: every language has its
own order of words. People are addressed as in our texts (chalicelib/domain/catalogue). To add a
language: one more file, and its name here. Icelandic is `is_`: `is` is a word of Python.
"""

from collections.abc import Mapping

from chalicelib.web.page_words import de, en, fi, is_, pl, sv

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": en.WORDS,
    "sv": sv.WORDS,
    "fi": fi.WORDS,
    "pl": pl.WORDS,
    "is": is_.WORDS,
    "de": de.WORDS,
}
OWN_NAMES = {
    "en": "English",
    "sv": "Svenska",
    "fi": "Suomi",
    "pl": "Polski",
    "is": "Íslenska",
    "de": "Deutsch",
}
"""What each language calls itself, in the order they are offered in."""
FALLBACK = "en"


def known(language: str | None) -> str | None:
    """Of a tag (`sv`, `sv-SE`) the language that the page speaks; None: it does not."""
    name = (language or "").strip().casefold().replace("_", "-").partition("-")[0]
    return name if name in WORDS else None


def words(language: str) -> Mapping[str, str]:
    """The table of a language; one that is not here yet reads English."""
    return WORDS[known(language) or FALLBACK]


def preferred(accept_language: str) -> str | None:
    """Of what a browser says it reads, the best that the page speaks; None: none of it."""
    wished = sorted(map(_wish, accept_language.split(",")[:WISHES_MAX]), key=_weight, reverse=True)
    return next((name for name, weight in wished if name and weight > 0), None)


WISHES_MAX = 50
Wish = tuple[str | None, float]


def _weight(wish: Wish) -> float:
    return wish[1]


def _wish(part: str) -> Wish:
    tag, _, weight = part.partition(";")
    try:
        return known(tag), float(weight.strip().removeprefix("q=") or 1)
    except ValueError:
        return known(tag), 0
