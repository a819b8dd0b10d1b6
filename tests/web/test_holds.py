"""Holds and moving an order, over the real app: statuses, bodies and what hostile callers get."""

import pytest

from tests.web.asking import Gateway
from tests.worlds import ANNA, CORNER, Town

HOLD = "/v1/stores/{store_id}/holds/{hold_id}"
ORDER, MOVE = "/v1/orders/{order_id}", "/v1/orders/{order_id}/reschedule"
THREE, FOUR = "20261124T1500Z", "20261124T1600Z"


@pytest.fixture
def shop(ask: Gateway, town: Town) -> Gateway:
    return ask.with_key(town)


def keep(shop, hold_id="h1", store_id="corner", **body):
    params = {"store_id": store_id, "hold_id": hold_id}
    return shop("PUT", HOLD, {"slot_id": THREE, **body}, params=params)


def let_go(shop, hold_id="h1", store_id="corner"):
    return shop("DELETE", HOLD, params={"store_id": store_id, "hold_id": hold_id})


def order(shop, order_id="A1", **more):
    body = {
        "store_id": "corner",
        "customer": {"name": "Anna", "phone": ANNA},
        "lines": [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}],
        **more,
    }
    return shop("PUT", ORDER, body, params={"order_id": order_id})


def move(shop, order_id="A1", **body):
    return shop("POST", MOVE, {"slot_id": FOUR, **body}, params={"order_id": order_id})


def slug(answer):
    assert answer.headers["Content-Type"] == "application/problem+json"
    return answer.status, answer.json()["type"].rpartition("/")[2]


def available(shop, slot_id=THREE):
    query = {"date": "2026-11-24"}
    path = "/v1/stores/{store_id}/slots"
    listed = shop("GET", path, params={"store_id": "corner"}, query=query).json()["slots"]
    return next(one["available"] for one in listed if one["slot_id"] == slot_id)


def test_a_hold_is_made_once_and_answered_the_same_again(shop):
    made = keep(shop)
    assert made.status == 201
    assert made.json() == {
        "hold_id": "h1",
        "store_id": "corner",
        "slot_id": THREE,
        "starts_at": "2026-11-24T15:00:00Z",
        "ends_at": "2026-11-24T16:00:00Z",
        "expires_at": "2026-11-24T12:10:00Z",
    }
    again = keep(shop)
    assert (again.status, again.json()) == (200, made.json())
    assert available(shop) == CORNER.slot.capacity - 1


def test_a_checkout_holds_books_and_moves(shop):
    keep(shop, customer="cart-1")
    put = order(shop, hold_id="h1")
    assert put.status == 201
    assert (put.json()["slot_id"], put.json()["hold_id"]) == (THREE, "h1")
    assert order(shop, hold_id="h1").status == 200
    moved = move(shop)
    assert (moved.status, moved.json()["slot_id"]) == (200, FOUR)
    assert (available(shop), available(shop, FOUR)) == (2, 1)
    assert move(shop).json() == moved.json()


def test_letting_go_is_204_also_when_it_is_gone(shop):
    keep(shop)
    for _ in range(2):
        gone = let_go(shop)
        assert (gone.status, gone.body) == (204, "")
    assert let_go(shop, store_id="nowhere").status == 204
    assert available(shop) == CORNER.slot.capacity


def test_refusals_say_which_they_are(shop, town):
    for number in range(2):
        keep(shop, f"h{number}")
    assert slug(keep(shop, "h9")) == (409, "slot-full")
    assert slug(keep(shop, "h9", slot_id="20261124T1200Z")) == (409, "slot-closed")
    assert slug(keep(shop, "h9", slot_id="20261124T1317Z")) == (404, "not-found")
    assert slug(keep(shop, "h9", store_id="nowhere")) == (404, "not-found")
    assert slug(order(shop, hold_id="h0", slot_id=FOUR)) == (422, "validation-error")
    assert slug(order(shop, hold_id="never")) == (409, "hold-expired")
    assert slug(move(shop, "never")) == (404, "not-found")
    town.clock.advance(minutes=10)
    assert slug(keep(shop, "h0")) == (409, "hold-expired")


def test_the_way_out_of_a_full_slot_can_be_booked(shop):
    for number in range(2):
        keep(shop, f"h{number}")
    offered = keep(shop, "h9").json()["next_free"]
    assert [one["slot_id"] for one in offered] == [FOUR, "20261124T1700Z", "20261124T1800Z"]
    assert keep(shop, "h9", slot_id=offered[0]["slot_id"]).status == 201


def test_a_fourth_hold_of_one_customer_is_refused(shop):
    for number, hour in enumerate((15, 16, 17)):
        slot_id = f"20261124T{hour}00Z"
        assert keep(shop, f"h{number}", slot_id=slot_id, customer="cart-1").status == 201
    assert slug(keep(shop, "h9", slot_id="20261124T1800Z", customer="cart-1")) == (
        409,
        "limit-reached",
    )


@pytest.mark.parametrize(
    ("body", "pointers"),
    [
        ({"slot_id": None}, ["/slot_id"]),
        ({"slot_id": "2026-11-24 15:00"}, ["/slot_id"]),
        ({"slot_id": "a" * 65, "customer": ""}, ["/slot_id", "/customer"]),
        ({"customer": "a" * 129}, ["/customer"]),
        ({"customer": "a\nb"}, ["/customer"]),
        ({"minutes": 60}, ["/minutes"]),
    ],
)
def test_every_fault_of_a_body_is_told(shop, body, pointers):
    refused = keep(shop, **body)
    assert slug(refused) == (422, "validation-error")
    assert [one["pointer"] for one in refused.json()["errors"]] == pointers


@pytest.mark.parametrize("hold_id", ["..", "a" * 65, "å", "h 1", "h#1"])
def test_an_id_that_cannot_be_one_is_not_found(shop, hold_id):
    assert keep(shop, hold_id).status == 404
    assert let_go(shop, hold_id).status == 404


def test_without_a_key_nobody_keeps_a_place(ask):
    for call in (keep, let_go, move):
        assert call(ask).status == 401


def test_a_store_tells_how_many_slots_a_customer_may_have(shop):
    params = {"store_id": "north"}
    body = {
        "name": "North",
        "number": "+46101380900",
        "time_zone": "Europe/Stockholm",
        "slot": {"minutes": 60, "capacity": 2, "lead_minutes": 30, "horizon_days": 7},
    }
    path = "/v1/stores/{store_id}"
    assert shop("PUT", path, body, params=params).json()["slot"]["per_customer"] == 5
    body["slot"]["per_customer"] = 1
    assert shop("PUT", path, body, params=params).json()["slot"]["per_customer"] == 1
    body["slot"]["per_customer"] = 0
    assert shop("PUT", path, body, params=params).status == 422
