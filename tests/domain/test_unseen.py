"""Sentences that were written blind: how well customers are understood whom nobody had in mind."""

from dataclasses import asdict
from pathlib import Path

import pytest
import yaml

from chalicelib.domain.understand import understand
from chalicelib.domain.words import LANGUAGES

HERE = Path(__file__).parent
WORDS = HERE.parents[1] / "chalicelib" / "domain" / "words"
FEWEST_LINES = 100
UNDERSTOOD_AT_LEAST = 0.95
# Two people write "4 of 5" and "start" without knowing of each other.
MOST_ALIKE_BY_CHANCE = 3
# So many words nobody writes twice by chance.
SHORTEST_OWN = 4


def sentences(language):
    path = HERE / "unseen" / f"{language}.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def heard(line, language):
    said = asdict(understand(line["say"], language, line.get("when", "ready")))
    return {key: value for key, value in said.items() if value is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nineteen_of_twenty_unseen_sentences_are_understood_whole(language):
    lines = sentences(language)
    missed = [
        (line["say"], got) for line in lines if (got := heard(line, language)) != line["means"]
    ]
    assert len(missed) <= (1 - UNDERSTOOD_AT_LEAST) * len(lines), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_said_to_be_here_who_is_not(language):
    for line in sentences(language):
        if heard(line, language)["intent"] == "arrived":
            assert line["means"]["intent"] == "arrived", line


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wish_for_no_more_texts_is_heard_and_no_other_is(language):
    for line in sentences(language):
        wishes = line["means"]["intent"] == "opt_out"
        assert (heard(line, language)["intent"] == "opt_out") == wishes, line


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_of_them_and_none_twice(language):
    said = [(line["say"], line.get("when")) for line in sentences(language)]
    assert len(said) >= FEWEST_LINES
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_a_sentence_is_also_an_example(language):
    examples = {
        field.strip().casefold()
        for path in HERE.glob("*_examples*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        for field in line.split("|")
    }
    alike = {line["say"].casefold() for line in sentences(language)} & examples
    assert len(alike) <= MOST_ALIKE_BY_CHANCE, alike


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_long_sentence_is_listed_whole(language):
    listed = {
        " ".join(phrase.split())
        for path in WORDS.rglob("*.py")
        for phrase in path.read_text(encoding="utf-8").replace('"""', ",").split(",")
    }
    for line in sentences(language):
        short = len(line["say"].split()) < SHORTEST_OWN
        assert short or line["say"].casefold() not in listed, line
