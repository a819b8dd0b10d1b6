"""What any shop system sends, in our words: ids digit for digit, names fit to be shown, money."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.connected import (
    LINES_MAX,
    Unmapped,
    id_of,
    items,
    known_as,
    language_of,
    lines_of,
    mapping,
    money_of,
    name_of,
    scalars,
    text,
)
from chalicelib.domain.pickup import Money
from tests.payloads import BEYOND_FLOATS


def test_an_id_is_kept_digit_for_digit_beyond_what_a_float_holds():
    assert id_of(BEYOND_FLOATS) == str(BEYOND_FLOATS)
    assert id_of(f"gid://shopify/Order/{BEYOND_FLOATS}") == str(BEYOND_FLOATS)
    assert id_of(str(BEYOND_FLOATS)) == str(BEYOND_FLOATS)


@pytest.mark.parametrize(
    "wrong", [None, True, 1.5, "", "A1", "gid://shopify/Order/", "٣", "-1", -1, "1" * 41, [], {}]
)
def test_what_is_no_id_is_none(wrong):
    assert id_of(wrong) == ""


def test_only_plain_values_are_kept_and_great_numbers_as_their_digits():
    source = {"a": BEYOND_FLOATS, "b": 7, "c": {"d": 1}, "e": [1], "f": None, "g": "x"}
    assert scalars(source, ("a", "b", "c", "e", "f", "g", "absent")) == {
        "a": str(BEYOND_FLOATS), "b": 7, "c": None, "e": None, "f": None, "g": "x"
    }  # fmt: skip


@given(st.text(max_size=300))
def test_a_text_is_as_rest_would_take_it(told):
    kept = text(told)
    assert len(kept) <= 80
    assert kept == kept.strip()
    assert not any(one < " " or one == "\x7f" or "\u202a" <= one <= "\u202e" for one in kept)


def test_a_text_loses_controls_and_directions_and_no_more():
    assert text(" Zoë\t\nO'Neil\u202e <b>\x00 ") == "Zoë O'Neil <b>"
    assert text(12) == "12"
    assert text(True) == text(None) == text(1.5) == ""


def test_what_is_no_object_is_an_empty_one():
    assert mapping([1]) == {}
    assert items({"a": 1}) == []
    assert items([{"a": 1}, 2]) == [{"a": 1}]


def test_the_first_name_that_anybody_has():
    people = [{"first_name": " "}, {"name": "Ida Berg"}, {"first_name": "Rosa"}]
    assert name_of(people, "#1") == "Ida Berg"
    assert name_of([{"first_name": "Rosa", "last_name": "L"}], "#1") == "Rosa L"
    assert name_of([{}], "#1") == "#1"


def test_a_language_that_we_speak():
    assert [language_of(one) for one in ("sv-SE", "EN_us", "pt-BR", "", None)] == [
        "sv", "en", None, None, None
    ]  # fmt: skip


def test_lines_have_an_id_a_name_and_a_quantity():
    rows = [
        {"id": 1, "sku": "A", "name": "Apple", "quantity": 2},
        {"id": 2, "product_id": 9, "quantity": 1},
        {"id": 3, "quantity": 1},
    ]
    assert lines_of(rows) == (
        {"line_id": "1", "sku": "A", "name": "Apple", "quantity": 2},
        {"line_id": "2", "sku": "9", "name": "9", "quantity": 1},
        {"line_id": "3", "sku": "3", "name": "3", "quantity": 1},
    )


@pytest.mark.parametrize("quantity", [0, -1, 10_001, 1.5, "2", None, True])
def test_a_quantity_that_is_none_is_not_guessed(quantity):
    with pytest.raises(Unmapped, match="quantity of line 7"):
        lines_of([{"id": 7, "quantity": quantity}])


def test_a_line_without_an_id_no_lines_and_too_many_are_told():
    with pytest.raises(Unmapped, match="no id"):
        lines_of([{"quantity": 1}])
    with pytest.raises(Unmapped, match="no lines"):
        lines_of([])
    with pytest.raises(Unmapped, match="201 lines"):
        lines_of([{"id": n, "quantity": 1} for n in range(LINES_MAX + 1)])


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("23.50", "USD", 2350),
        ("0.07", "eur", 7),
        ("1299", "ISK", 1299),
        ("1.234", "KWD", 1234),
        (12, "SEK", 1200),
    ],
)
def test_money_is_in_minor_units_of_its_currency(amount, currency, minor):
    assert money_of(amount, currency) == Money(minor, currency.upper())


def test_nothing_is_due_when_it_is_nothing():
    assert money_of("0.00", "USD") is None


@pytest.mark.parametrize(
    ("amount", "currency"),
    [
        ("1.005", "USD"),
        ("1.5", "JPY"),
        ("", "USD"),
        ("NaN", "USD"),
        ("Infinity", "USD"),
        ("-1", "USD"),
        ("99999999.00", "USD"),
        ("5", ""),
        ("5", "US1"),
        (1.5, "USD"),
    ],
)
def test_an_amount_that_is_none_is_not_guessed(amount, currency):
    with pytest.raises(Unmapped):
        money_of(amount, currency)


def test_names_of_places_are_compared_without_case_and_extra_spaces():
    assert known_as("  MAIN   Street ") == known_as("main street")
    assert known_as("Main St") != known_as("Main Street")
