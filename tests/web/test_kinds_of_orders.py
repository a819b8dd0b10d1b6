"""Kinds of orders over REST: several at once, for the counter, in the store, ready in part."""

import pytest

from chalicelib.services import access
from tests.web.test_app import enrolled, sms
from tests.worlds import ANNA

ONE = "/v1/orders/{order_id}"
LINES = [
    {"line_id": "1", "sku": "x", "name": "Milk", "quantity": 3},
    {"line_id": "2", "sku": "y", "name": "Tea", "quantity": 2},
]
ORDER = {
    "store_id": "corner",
    "customer": {"name": "Anna", "phone": ANNA},
    "sms_consent": {"at": "2026-11-24T10:00:00Z", "source": "checkout", "text_version": "1"},
    "lines": LINES,
}
BINS = {"bins": [{"bin": "B3", "pieces": 2}]}


@pytest.fixture
def shop(ask, town):
    return ask.with_key(town)


def put(shop, order_id="A1", **more):
    answer = shop("PUT", ONE, {**ORDER, **more}, params={"order_id": order_id})
    assert answer.status == 201, answer.body
    return answer.json()


def ready(shop, order_id="A1", **more):
    return shop("POST", f"{ONE}/ready", {**BINS, **more}, params={"order_id": order_id})


def got(shop, order_id="A1"):
    return shop("GET", ONE, params={"order_id": order_id}).json()


def board(ask, town):
    """The tablet with Ana on it."""
    access.add_person(town.world, "corner", "Ana", "2468")
    tablet = enrolled(ask, town)
    tablet("POST", "/board/sign-in", {"name": "Ana", "pin": "2468"})
    return tablet


def card(ask):
    (one,) = ask("GET", "/board/api/state").json()["cards"]
    return one


def test_several_orders_are_one_pickup_with_one_code(shop, town):
    one, two = put(shop, "A1"), put(shop, "A2")
    assert one["pickup"]["pickup_id"] == two["pickup"]["pickup_id"]
    assert two["pickup"]["order_ids"] == ["A1", "A2"]
    ready(shop, "A1")
    ready(shop, "A2")
    town.pump()
    assert "2 orders are READY" in town.telephone.bodies(ANNA)[0]
    sms(shop, town, "here 5")
    assert got(shop, "A1")["pickup"]["stage"] == got(shop, "A2")["pickup"]["stage"] == "arrived"
    tablet = board(shop, town)
    tap = {"command_id": "command-1", "name": "Ana", "order_ids": ["A1"]}
    proof = {"proof": {"kind": "code", "code": town.card().hand_over_code}}
    path = "/board/api/pickups/{pickup_id}/hand-over"
    where = {"params": {"pickup_id": town.card().pickup_id}}
    assert tablet("POST", path, {**tap, **proof}, **where).status == 200
    assert (got(shop, "A1")["status"], got(shop, "A1")["pickup"]) == ("picked_up", None)
    assert got(shop, "A2")["pickup"]["stage"] == "arrived"


def test_another_person_is_on_the_card_and_in_the_answer(shop, town):
    order = put(shop, pickup_person={"name": "Bo"})
    assert order["pickup_person"] == {"name": "Bo"}
    board(shop, town)
    assert {"kind": "person", "value": "Bo"} in card(shop)["chips"]


def test_who_comes_for_the_counter_is_asked_inside_and_stands_inside_on_the_card(shop, town):
    put(shop, fulfilment="counter")
    ready(shop)
    assert "come to the counter" in sms(shop, town, "here").body
    board(shop, town)
    assert (card(shop)["inside"], card(shop)["orders"][0]["fulfilment"]) == (True, "counter")


def test_who_comes_for_the_counter_too_early_hears_that_it_is_not_ready(shop, town):
    put(shop, fulfilment="counter")
    answer = sms(shop, town, "here").body
    assert "come to the counter" not in answer
    assert town.card().inside


def test_who_stands_at_a_stall_is_served_there(shop, town):
    put(shop, fulfilment="counter")
    ready(shop)
    sms(shop, town, "here 5")
    assert (town.card().inside, town.card().stall) == (False, "5")


def test_one_order_for_the_kerb_keeps_the_visit_outside(shop, town):
    put(shop, "A1", fulfilment="counter")
    put(shop, "A2")
    ready(shop, "A1")
    ready(shop, "A2")
    sms(shop, town, "here")
    assert not town.card().inside


def test_an_order_placed_in_the_store_is_due_now_and_needs_no_phone(shop, town):
    order = put(shop, source="in_store", fulfilment="counter", customer={"name": "Kiosk 2"})
    assert (order["due_at"], order["source"]) == ("2026-11-24T12:00:00Z", "in_store")
    assert put(shop, "A2")["due_at"] == "2026-11-24T12:30:00Z"
    later = put(shop, "A3", source="in_store", due_at="2026-11-24T15:00:00Z")
    assert later["due_at"] == "2026-11-24T15:00:00Z"
    ready(shop, "A1")
    where = {"params": {"order_id": "A1"}}
    came = shop("POST", f"{ONE}/signals", {"kind": "arrived"}, **where).json()
    assert came["pickup"]["stage"] == "arrived"
    assert town.world.pickups.load("corner", "o-A1").pickup.inside


def test_what_is_ready_in_part_is_told_so(shop, town):
    put(shop)
    missing = {"line_id": "1", "quantity": 2, "reason": "sold out"}
    replaced = {"line_id": "2", "quantity": 1, "reason": "sold out", "substitute": "Green tea"}
    order = ready(shop, exceptions=[missing, replaced]).json()
    assert [line["ready"] for line in order["lines"]] == [1, 1]
    town.pump()
    (text,) = town.telephone.bodies(ANNA)
    assert "READY" in text
    assert "Missing: 2, replaced: 1" in text
    board(shop, town)
    assert card(shop)["orders"][0]["exceptions"][1]["substitute"] == "Green tea"


def test_of_several_that_are_ready_what_is_missing_is_told_together(shop, town):
    for order_id in ("A1", "A2"):
        put(shop, order_id)
        ready(shop, order_id, exceptions=[{"line_id": "1", "quantity": 1, "reason": "x"}])
    town.pump()
    assert "2 orders are READY" in town.telephone.bodies(ANNA)[0]
    assert "Missing: 2, replaced: 0" in town.telephone.bodies(ANNA)[0]


def test_what_is_ready_whole_says_nothing_of_missing_things(shop, town):
    put(shop)
    ready(shop)
    town.pump()
    assert "Missing" not in town.telephone.bodies(ANNA)[0]


@pytest.mark.parametrize(
    ("wrong", "pointer"),
    [
        ([{"line_id": "9", "quantity": 1, "reason": "x"}], "/exceptions/0/line_id"),
        ([{"line_id": "2", "quantity": 3, "reason": "x"}], "/exceptions/0/quantity"),
        ([{"line_id": "2", "quantity": 2, "reason": "x"}] * 2, "/exceptions/1/quantity"),
    ],
)
def test_an_exception_is_about_what_was_ordered(shop, wrong, pointer):
    put(shop)
    refused = ready(shop, exceptions=wrong)
    assert refused.status == 422
    assert [one["pointer"] for one in refused.json()["errors"]] == [pointer]
    assert got(shop)["status"] == "placed"
