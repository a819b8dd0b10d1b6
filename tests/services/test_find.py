"""A card is found by what its customer says, also of another day, and never another store's."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.services import find
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town


def found(town, said, **more):
    return find.find(town.world, more.pop("tablet", None) or town.device(), said)["cards"]


def test_a_card_is_found_with_what_the_board_knows_of_it(town):
    town.ready("A1", ANNA, number="90187")
    town.put("B1", BERIT, name="Łukasz Ångström")
    code = town.card(ANNA).orders[0].code
    for said in (code.lower(), "90187", ANNA[-4:], "anna"):
        (card,) = found(town, said)
        assert (card["pickup_id"], card["on_board"]) == (town.card(ANNA).pickup_id, True)
        assert card["orders"][0]["order_id"] == "A1"
    assert [one["name"] for one in found(town, "angstrom LUKASZ")] == ["Łukasz Ångström"]
    assert found(town, "nobody") == []


def test_a_pickup_of_another_day_is_found_and_said_not_to_be_on_the_board(town):
    town.put(due_at=town.clock.now() + timedelta(days=3))
    assert [one["on_board"] for one in found(town, "anna")] == [False]


def test_who_is_here_comes_before_who_is_not(town):
    town.ready("A1", ANNA)
    town.ready("B1", BERIT)
    town.hear("here 5", BERIT)
    assert [one["stage"] for one in found(town, "anna")] == ["arrived", "expected"]


def test_at_most_twenty_are_found(town):
    for number in range(25):
        town.put(f"A{number}", f"+467017406{number:02}")
    assert len(found(town, "anna")) == 20


def test_what_was_handed_over_is_not_found(town):
    town.ready()
    town.hear("here 5")
    town.hand_over("A1")
    assert found(town, "anna") == []


def test_another_stores_cards_are_not_found():
    town = Town(CORNER, HARBOUR)
    town.ready()
    assert found(town, "anna", tablet=replace(town.device(), store_id="harbour")) == []


def test_the_board_is_read_once(town):
    town.ready()
    town.faults.calls.clear()
    found(town, "anna")
    assert town.faults.calls.count("pickups.board") == 1
