"""The six languages of the customer's page: which one it speaks, and that each says the same."""

import re
from html import unescape
from pathlib import Path

import pytest

from chalicelib.web import customer
from chalicelib.web.page_words import OWN_NAMES, WORDS, preferred, words
from tests.web.links import heading, pressed, shown, token
from tests.worlds import Town

PAGES = Path(customer.__file__).parents[1] / "pages"
LANGUAGES = tuple(WORDS)
BYTES_MOST = 30_000


def test_the_page_speaks_the_customers_language(town):
    page = shown(town, token(town.ready(language="sv"))).body
    assert '<html lang="sv">' in page
    assert WORDS["sv"]["here"] in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_can_be_changed_by_a_link_and_stays_in_the_forms(town, language):
    which = token(town.ready(language="sv"))
    page = shown(town, which, language).body
    assert f'<html lang="{language}">' in page
    assert unescape(page).count(WORDS[language]["here"])
    assert page.count("<form") == page.count(f'action="{which}?language={language}"') > 0
    for one, name in OWN_NAMES.items():
        current = ' aria-current="true"' if one == language else ""
        link = f'<a href="?language={one}" lang="{one}" hreflang="{one}"{current}>{name}</a>'
        assert link in page
    assert town.card().language == "sv"


@pytest.mark.parametrize("language", ["xx", "", "<b>", "x" * 5000, "e", "\udfff"])
def test_a_language_that_nobody_speaks_here_falls_back(town, language):
    which = token(town.ready(language="sv"))
    assert shown(town, which, language) == shown(town, which)


def test_an_order_in_a_language_that_nobody_speaks_here_reads_english():
    other = Town()
    page = shown(other, token(other.ready(language="nl"))).body
    assert '<html lang="en">' in page
    assert WORDS["en"]["ready"] in page


def test_times_are_written_as_the_language_writes_them(town):
    which = token(town.ready())
    until = shown(town, which, "fi").body.partition("<time")[2].partition("</time>")[0]
    assert re.search(r"\d\d\.\d\d$", until)
    until = shown(town, which, "en").body.partition("<time")[2].partition("</time>")[0]
    assert until.endswith(" PM")


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", None),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("nl, fi;q=0.4, pl;q=0.6", "pl"),
        ("sv;q=0, fr", None),
        ("*", None),
        ("is;q=x, sv;q=0.1", "sv"),
        ("q=1;;;,,,", None),
        ("de;q=nan", None),
        ("x," * 10_000 + "de", None),
    ],
)
def test_what_a_browser_reads_is_weighed(accepted, language):
    assert preferred(accepted) == language


def test_a_dead_link_speaks_the_chosen_language_or_the_browsers(town):
    titles = {name: table["gone_title"] for name, table in WORDS.items()}
    reads = {"accept-language": "pl-PL,pl;q=0.9"}
    assert heading(shown(town, "x", "fi", **reads)) == titles["fi"]
    assert heading(shown(town, "x", "xx", **reads)) == titles["pl"]
    assert heading(shown(town, "x")) == titles["en"]
    assert heading(pressed(town, "x", "de", action="arrived")) == titles["de"]


def test_every_language_has_the_same_words_with_the_same_places():
    for table in WORDS.values():
        assert list(table) == list(WORDS["en"])
        for name, said in table.items():
            places = re.findall(r"\{\w*\}", said)
            assert sorted(places) == sorted(re.findall(r"\{\w*\}", WORDS["en"][name])), name
            assert not set("<>&") & set(said), name
    assert words("xx") == WORDS["en"]
    assert OWN_NAMES.keys() == WORDS.keys()


def test_no_word_is_forgotten_in_english():
    for name, table in WORDS.items():
        same = {key for key, said in table.items() if said == WORDS["en"][key]}
        assert name == "en" or same <= {"minutes", "more"}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_largest_page_with_all_it_loads_is_under_30_kilobytes(town, language):
    which = token(town.ready())
    for number in range(2, 21):
        town.put(f"A{number}")
    pressed(town, which, action="arrived", stall="B22", vehicle="<" * 80, placement="trunk")
    pressed(town, which, action="person", person="<" * 39 + "x")
    here = shown(town, which, language)
    wrong = pressed(
        town, which, language, action="person", person="<" * 64, vehicle='"' * 500, stall="1"
    )
    files = sum((PAGES / name).stat().st_size for name in ("customer.css", "icon.svg"))
    assert max(len(one.body.encode()) for one in (here, wrong)) + files < BYTES_MOST
