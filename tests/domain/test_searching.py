"""Finding a card by what somebody at the door says, however it is typed."""

from dataclasses import replace

import pytest

from chalicelib.domain.pickup import Status
from chalicelib.domain.searching import matches, words_of
from tests.domain.builders import CODE, order, pickup, ready


def lukasz(**fields):
    one = ready("R", number="1001-A", person="Wilhelmina Vance")
    given = {"name": "Łukasz Ångström-O'Neil", "phone_e164": "+46701740601"}
    return replace(pickup(one, **(given | fields)), hand_over_code=CODE)


FOUND_BY = """Łukasz|lukasz|LUKASZ|angstrom|ångström|oneil|O'Neil|Ångström Łukasz|luk ang|vance wil|
wilhelmina|k7r|K7R|k7r lukasz|0601|lukasz 0601|1001-A|1001a|1001 a|  luk  """


@pytest.mark.parametrize("said", FOUND_BY.replace("\n", "").split("|"))
def test_a_card_is_found_by_name_code_number_or_last_digits(said):
    assert matches(lukasz(), said)


@pytest.mark.parametrize(
    "said",
    ["", " ", "---", "'", "berit", "lukasz berit", "K7", "7R", "601", "740601", "1001", CODE],
)
def test_a_card_is_not_found_by_anything_else_nor_by_the_customers_proof(said):
    assert not matches(lukasz(), said)


def test_an_order_that_is_closed_finds_nobody():
    gone = replace(ready("R"), status=Status.PICKED_UP)
    assert not matches(pickup(gone, order("P")), "k7r")
    assert matches(pickup(gone, order("P")), "k7p")


def test_without_a_name_or_a_phone_there_is_still_the_code():
    card = lukasz(name=None, phone_e164=None)
    assert matches(card, "k7r")
    assert not matches(card, "0601")
    assert not matches(card, "lukasz")


def test_words_are_told_apart_at_spaces_and_hyphens_only():
    assert words_of("  Þóra-Lind  d'Été, GmbH & Co. ") == ["thora", "lind", "dete", "gmbh", "co"]
