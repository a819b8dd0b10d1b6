"""The files of words are alike, whole and legible, so that who speaks a language can correct it."""

from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest

from chalicelib.domain import words as package
from chalicelib.domain.understanding.lexicon import fields_of, phrases
from chalicelib.domain.words import LANGUAGES, Words, counted
from chalicelib.domain.words.everyday import Everyday
from chalicelib.domain.words.law import LawWords

FOLDER = Path(package.__file__).parent
PARTS = ("pickup", "law", "everyday")
FILES = sorted(path for part in PARTS for path in FOLDER.glob(f"*/{part}.py"))
OPTIONAL = {"joins", "picked_up_by"}


def texts(language):
    its = fields_of(language)
    return {name: text for name, text in its.items() if isinstance(text, str)}


def order_of_fields(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("=")[0].strip() for line in lines if line[:5].strip() and "=" in line[:40]]


def test_every_language_has_a_file_for_each_kind_of_words():
    assert len(FILES) == 3 * len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_is_empty_but_those_that_some_languages_do_without(language):
    assert not [name for name, text in texts(language).items() if not text and name not in OPTIONAL]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_twice_in_a_field(language):
    for name, text in texts(language).items():
        listed = list(phrases(text))
        assert len(listed) == len(set(listed)), name


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_no_line_ends_inside_a_phrase(path):
    for line, following in pairwise(path.read_text(encoding="utf-8").splitlines()):
        if line.startswith(" " * 8) and following.startswith(" " * 8):
            assert line.endswith(","), line


@pytest.mark.parametrize("kind", [Words, LawWords, Everyday])
def test_the_fields_stand_in_the_same_order_in_every_language(kind):
    documented = [field.name for field in fields(kind)]
    found = [[n for n in order_of_fields(path) if n in documented] for path in FILES]
    its = [names for names in found if names]
    assert len(its) == len(LANGUAGES)
    for names in its:
        assert names == [n for n in documented if n in names or n not in OPTIONAL]


def test_a_space_in_a_counted_phrase_is_written_as_a_low_line():
    assert counted("30 half_an_hour half_hour, -5 five_to_#, 30 halfhour") == {
        "half an hour": 30,
        "half hour": 30,
        "five to #": -5,
        "halfhour": 30,
    }
