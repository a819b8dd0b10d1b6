"""The texts we send, one file per language, each with `MESSAGES` and how it writes a time.

Every message fits one segment of 160 characters with the longest values a store may have (Polish
and Icelandic when folded; spelled exactly they fit two of 67), and none contains a word that
carriers reserve (STOP, YES, HELP ...) or its translations. `docs/texts.md` has every length.
To add a language: one more file here, and its name in `LANGUAGES` (Icelandic is `is_`: `is` is a
word of Python).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from keyword import iskeyword

LANGUAGES = ("en", "sv", "fi", "pl", "is", "de")
_FALLBACK = "en"


@dataclass(frozen=True)
class Catalogue:
    """One language's messages by name, and the pieces a time is written with."""

    messages: Mapping[str, str]
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    clock: str
    date: str


def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language (`sv`, `sv-SE`), English for one that we do not speak."""
    name = language.casefold().replace("_", "-").partition("-")[0]
    return _catalogue(name if name in LANGUAGES else _FALLBACK)


@cache
def _catalogue(name: str) -> Catalogue:
    its = import_module(f"{__name__}.{name}{'_' * iskeyword(name)}")
    return Catalogue(its.MESSAGES, its.WEEKDAYS, its.MONTHS, its.CLOCK, its.DATE)
