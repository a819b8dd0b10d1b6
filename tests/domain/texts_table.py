"""What each text costs, as the page `docs/texts.md`. Knows no moment of saying it, writes no file.

`make docs` writes the page; `test_text_lengths.py` keeps it true and within its budget.
"""

from collections.abc import Mapping
from textwrap import fill

from chalicelib.domain.catalogue import LANGUAGES, catalogue
from chalicelib.domain.segments import Segments, fold, segments

Messages = Mapping[str, Mapping[str, str]]
"""Every message by language and name."""

LONGEST = {
    "store": "S" * 20,
    "code": "K7Q2 +12",
    "count": "20",
    "missing": "12",
    "replaced": "12",
    "stall": "B12",
    "name": "N" * 12,
    "person": "P" * 20,
    "pin": "4821",
    "minutes": "120",
    "ahead": "12",
    "until": "Nov 30 12:30 PM",
    "due": "Nov 30 12:30 PM",
    "opens": "Nov 30 12:30 PM",
    "at": "Nov 30 12:30 PM",
    "vehicle": "V" * 24,
    "last4": "0187",
    "stores": ", ".join(f"{place} {14 * 'N'}" for place in (1, 2, 3)),
    "place": "P" * 50,
    "number": "+358401234567",
}
"""The longest values that are realistic: of a store, its customers, and a time in English."""

BEYOND_GSM7 = {"pl": "Ł", "is": "Þ"}
"""Languages that need letters outside GSM-7, and one such: a store's name may have it too."""

SPELLINGS = ("exact", "fold")
COLUMNS = tuple(
    (language, spelling)
    for language in LANGUAGES
    for spelling in (SPELLINGS if language in BEYOND_GSM7 else SPELLINGS[:1])
)
"""Languages inside GSM-7 are spelled the same either way."""

_WIDTH = 100
_HEAD = """# What each text costs

A cell has the segments of a text and, in brackets, its length with the longest realistic values.
`make docs` writes this page from `chalicelib/domain/catalogue`; a test fails when it is stale.

Budget: **1 segment**, which is 160 characters of GSM-7. Polish and Icelandic have letters outside
GSM-7: folded they cost 1 as well, spelled exactly **2**, which are 134 characters of UCS-2.

{values}
"""


def every_message() -> Messages:
    """Return the messages of all catalogues."""
    return {language: catalogue(language).messages for language in LANGUAGES}


def longest(language: str) -> dict[str, str]:
    """Return the longest values, the store's name with a letter of the language's own."""
    own = BEYOND_GSM7.get(language, "")
    return {**LONGEST, "store": own + LONGEST["store"][len(own) :]}


def cost(language: str, spelling: str, message: str) -> Segments:
    """Count a message of the catalogue as it would be sent with the longest values."""
    text = message.format_map(longest(language))
    return segments(fold(text) if spelling == "fold" else text)


def budget(language: str, spelling: str) -> int:
    """Return the segments that a text may cost."""
    return 2 if language in BEYOND_GSM7 and spelling == "exact" else 1


def over_budget(messages: Messages) -> list[str]:
    """Name every text that costs too much."""
    return [
        f"{language} {spelling} {name}: {its.count} segments, {its.units} {its.encoding}"
        for language in messages
        for name, message in messages[language].items()
        for spelling in SPELLINGS
        if (its := cost(language, spelling, message)).count > budget(language, spelling)
    ]


def page(messages: Messages) -> str:
    """Return the whole page, the messages in the order of the English catalogue."""
    heads = [_heading(language, spelling) for language, spelling in COLUMNS]
    rows = [["message", *heads], ["---", *("---:" for _ in COLUMNS)]]
    rows += [[f"`{name}`", *_cells(messages, name)] for name in messages["en"]]
    return "\n".join([_HEAD.format(values=_values()), *map(_row, rows), ""])


def _heading(language: str, spelling: str) -> str:
    return f"{language} {spelling}" if language in BEYOND_GSM7 else language


def _cells(messages: Messages, name: str) -> list[str]:
    costs = (cost(language, spelling, messages[language][name]) for language, spelling in COLUMNS)
    return [f"{its.count} ({its.units})" for its in costs]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _values() -> str:
    said = ", ".join(f"`{name}` {len(value)}" for name, value in LONGEST.items())
    return fill(f"The longest values, in characters: {said}.", _WIDTH, break_on_hyphens=False)
