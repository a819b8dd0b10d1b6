"""The board's words: every language says the same things, with the same holes to fill."""

import re
from pathlib import Path

import pytest

from chalicelib.web import pages
from chalicelib.web.page_words import OWN_NAMES

FOLDER = pages.FOLDER / "board-words"
ENTRY = re.compile(r"(\w+): '((?:[^'\\]|\\.)*)'")
HOLE = re.compile(r"\{\w+\}")
BOOKS = ("", "manage-")
"""The board's own, and those of the manager's page."""
OTHERS = tuple(sorted(set(OWN_NAMES) - {"en"}))
COUNTS_ONE_AND_FEW = ("pl",)
"""Languages with a form of their own for two to four."""
CASED = ("on_time", "almost_late", "late", "call_manager", "is_out", "handed_over_state")


def words(book: str, language: str) -> dict[str, str]:
    """The words of a file; a key that stands twice in it is refused."""
    text = (FOLDER / f"{book}{language}.js").read_text(encoding="utf-8")
    entries = ENTRY.findall(text.partition("words = {")[2])
    found = dict(entries)
    assert len(found) == len(entries), sorted(key for key, _ in entries)
    return found


def counted(english: dict[str, str], language: str) -> set[str]:
    """The forms that a language must have besides those of English."""
    if language not in COUNTS_ONE_AND_FEW:
        return set()
    return {f"{key.removesuffix('_one')}_few" for key in english if key.endswith("_one")}


@pytest.mark.parametrize("book", BOOKS)
def test_no_word_of_english_is_lost_by_the_parser(book):
    text = (FOLDER / f"{book}en.js").read_text(encoding="utf-8")
    body = text.partition("words = {")[2]
    left = re.sub(r"//.*|[\s,};]", "", ENTRY.sub("", body))
    assert left == ""
    assert len(words(book, "en")) > 50


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("book", BOOKS)
def test_every_language_says_all_that_english_says_and_nothing_else(book, language):
    english, other = words(book, "en"), words(book, language)
    assert set(other) == set(english) | counted(english, language)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("book", BOOKS)
def test_every_language_has_the_same_holes_to_fill(book, language):
    english, other = words(book, "en"), words(book, language)
    for key, said in other.items():
        whole = re.sub("_(one|few)$", "", key)
        allowed = set(HOLE.findall(english[whole]))
        meant = set(HOLE.findall(said))
        number = {"{n}"} if key != whole else set()
        assert meant | number == allowed | number, key


@pytest.mark.parametrize("language", ["en", *OTHERS])
@pytest.mark.parametrize("book", BOOKS)
def test_no_word_is_empty_or_ends_in_space(book, language):
    wrong = [key for key, said in words(book, language).items() if said != said.strip() or not said]
    assert wrong == []


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_what_is_read_from_two_metres_is_in_capitals(language):
    said = words("", language)
    for key in CASED:
        without = HOLE.sub("", said[key])
        assert without == without.upper(), key


def test_the_board_offers_the_languages_that_it_has():
    text = (pages.FOLDER / "board-words.js").read_text(encoding="utf-8")
    offered = re.search(r"LANGUAGES = \{(.*?)\}", text)
    assert offered is not None
    assert dict(ENTRY.findall(offered[1])) == OWN_NAMES
    files = {path.stem for path in Path(FOLDER).glob("*.js")}
    assert files == {f"{book}{language}" for book in BOOKS for language in OWN_NAMES}
