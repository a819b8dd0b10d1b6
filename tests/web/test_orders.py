"""What the shop does with an order after it was put, over REST."""

import json

import pytest

from tests.worlds import ANNA, BERIT

ORDER = {
    "store_id": "corner",
    "customer": {"name": "Anna", "phone": ANNA},
    "sms_consent": {"at": "2026-11-24T10:00:00Z", "source": "checkout", "text_version": "1"},
    "lines": [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}],
    "metadata": {"basket": "b1"},
}
ONE = "/v1/orders/{order_id}"
LINE = {"line_id": "2", "sku": "y", "name": "Tea", "quantity": 1}


@pytest.fixture
def shop(ask, town):
    """A shop with the order A1."""
    ask.with_key(town)
    assert ask("PUT", ONE, ORDER, params={"order_id": "A1"}).status == 201
    return ask


def got(shop, order_id="A1"):
    return shop("GET", ONE, params={"order_id": order_id}).json()


def patched(shop, order_id="A1", version=None, **patch):
    seen = got(shop)["version"] if version is None else version
    return shop("PATCH", ONE, {"version": seen, **patch}, params={"order_id": order_id})


def commanded(shop, verb, body, order_id="A1"):
    return shop("POST", f"{ONE}/{verb}", body, params={"order_id": order_id})


def test_everything_that_can_be_amended_is_what_get_gives_back(shop):
    patch = {
        "number": "N-7",
        "customer": {"name": "Anna B", "language": "sv"},
        "sms_consent": {"at": "2026-11-24T11:00:00Z", "source": "phone", "text_version": "2"},
        "lines": [LINE],
        "pickup_person": {"name": "Bo", "phone": BERIT},
        "fulfilment": "counter",
        "amount_due": {"amount": 990, "currency": "SEK"},
        "requires_id": True,
        "min_age": 18,
        "metadata": {"gift": True},
        "due_at": "2026-11-24T18:00:00+01:00",
    }
    answer = patched(shop, **patch)
    assert answer.status == 200, answer.body
    order = got(shop)
    assert order == answer.json()
    for name in ("number", "sms_consent", "pickup_person", "fulfilment", "amount_due", "min_age"):
        assert order[name] == patch[name]
    assert order["customer"] == {"name": "Anna B", "phone": ANNA, "language": "sv"}
    assert order["metadata"] == {"basket": "b1", "gift": True}
    assert [line["line_id"] for line in order["lines"]] == ["2"]
    assert order["due_at"] == "2026-11-24T17:00:00Z"


def test_null_clears_and_absent_keeps(shop):
    patched(shop, number="N", min_age=18, pickup_person={"name": "Bo"})
    order = patched(shop, number=None, pickup_person=None, sms_consent=None).json()
    assert all(name not in order for name in ("number", "pickup_person", "sms_consent"))
    assert (order["min_age"], order["metadata"]) == (18, {"basket": "b1"})


def test_a_put_of_the_first_body_is_a_replay_after_amendments(shop):
    patched(shop, number="N-7")
    again = shop("PUT", ONE, ORDER, params={"order_id": "A1"})
    assert (again.status, again.json()["number"]) == (200, "N-7")
    other = shop("PUT", ONE, {**ORDER, "number": "N-7"}, params={"order_id": "A1"})
    assert (other.status, other.json()["title"]) == (409, "Order conflict")


def test_a_stale_version_is_refused_with_the_order_as_it_is(shop):
    seen = got(shop)["version"]
    patched(shop, number="first")
    refused = patched(shop, version=seen, number="second")
    problem = refused.json()
    assert (refused.status, problem["type"].rpartition("/")[2]) == (409, "stale-version")
    assert problem["order"] == got(shop)
    assert problem["order"]["number"] == "first"


@pytest.mark.parametrize(
    ("patch", "pointers"),
    [
        ({"store_id": "corner"}, ["/store_id"]),
        ({"slot_id": "x", "hold_id": "y"}, ["/slot_id", "/hold_id"]),
        ({"requires_id": None}, ["/requires_id"]),
        ({"lines": None}, ["/lines"]),
        ({"lines": []}, ["/lines"]),
        ({"lines": [LINE] * 2}, ["/lines"]),
        ({"lines": [LINE] * 201}, ["/lines"]),
        ({"lines": [{**LINE, "quantity": 0}]}, ["/lines/0/quantity"]),
        ({"customer": None}, ["/customer"]),
        ({"customer": {"name": None}}, ["/customer/name"]),
        ({"customer": {"phone": "12"}}, ["/customer/phone"]),
        ({"customer": {"vip": True}}, ["/customer/vip"]),
        ({"pickup_person": {"phone": "12"}}, ["/pickup_person/name"]),
        ({"pickup_person": {"name": "B", "phone": "12"}}, ["/pickup_person/phone"]),
        ({"min_age": 0, "fulfilment": "drone"}, ["/fulfilment", "/min_age"]),
        ({"due_at": "2026-11-24T10:00:00"}, ["/due_at"]),
        ({"due_at": "1999-11-24T10:00:00Z"}, ["/due_at"]),
        ({"version": -1}, ["/version"]),
        ({"version": True}, ["/version"]),
    ],
)
def test_what_cannot_be_is_told_all_at_once_and_changes_nothing(shop, patch, pointers):
    before = got(shop)
    refused = shop("PATCH", ONE, {"version": 1, **patch}, params={"order_id": "A1"})
    assert refused.status == 422
    assert [one["pointer"] for one in refused.json()["errors"]] == pointers
    assert got(shop) == before


def test_an_amendment_says_what_it_was_made_for(shop):
    refused = shop("PATCH", ONE, {"number": "1"}, params={"order_id": "A1"})
    assert [one["pointer"] for one in refused.json()["errors"]] == ["/version"]
    assert shop("PATCH", ONE, {"version": 1}, params={"order_id": "A9"}).status == 404


def test_another_phone_is_another_card_until_the_customer_is_here(shop, town):
    order = patched(shop, customer={"phone": BERIT}).json()
    assert town.card(BERIT).pickup_id == order["pickup"]["pickup_id"]
    commanded(shop, "signals", {"kind": "arrived"})
    refused = patched(shop, customer={"phone": ANNA})
    assert (refused.status, refused.json()["allowed"]) == (409, ["left", "hand-over"])
    commanded(shop, "signals", {"kind": "left"})
    assert patched(shop, customer={"phone": None}).json()["pickup"]["order_ids"] == ["A1"]
    assert not town.is_on_board(BERIT)


def test_what_is_closed_stays_as_it_is(shop):
    commanded(shop, "cancel", {"reason": "x"})
    refused = patched(shop, number="1")
    assert (refused.status, refused.json()["current"]) == (409, "cancelled")


def test_a_delay_is_told_once(shop, town):
    until = {"until": "2026-11-24T16:00:00+01:00", "reason": "no bread"}
    assert commanded(shop, "delay", until).json()["due_at"] == "2026-11-24T15:00:00Z"
    assert commanded(shop, "delay", until).status == 200
    town.pump()
    (text,) = town.telephone.bodies(ANNA)
    assert "delayed" in text
    assert town.events().count("order_delayed") == 1


@pytest.mark.parametrize(
    "until", ["2026-11-24T11:59:00Z", "1999-01-01T00:00:00Z", "soon", None, "2026-11-24T16:00:00"]
)
def test_a_delay_until_what_is_no_time_to_come_is_refused(shop, until):
    refused = commanded(shop, "delay", {"until": until})
    assert refused.status == 422
    assert [one["pointer"] for one in refused.json()["errors"]] == ["/until"]


def test_what_is_ready_is_not_delayed(shop):
    commanded(shop, "ready", {"bins": [{"bin": "B1"}]})
    refused = commanded(shop, "delay", {"until": "2026-11-24T16:00:00Z"})
    assert (refused.status, refused.json()["allowed"]) == (409, ["preparing", "cancel"])


def test_another_person_is_named_by_the_shop_and_taken_back(shop, town):
    person = {"name": "Bo", "phone": BERIT}
    assert commanded(shop, "pickup-person", person).json()["pickup_person"] == person
    assert town.card().orders[0].person == "Bo"
    assert "pickup_person" not in commanded(shop, "pickup-person", {"name": None}).json()
    refused = commanded(shop, "pickup-person", {"name": "Bo", "phone": "12"})
    assert [one["pointer"] for one in refused.json()["errors"]] == ["/phone"]


def test_a_person_whom_the_customer_names_is_shown_to_the_shop_too(shop, town):
    commanded(shop, "pickup-person", {"name": "Bo"})
    town.hear("my wife Cia picks it up")
    assert got(shop)["pickup_person"] == {"name": "Cia"}


def listed(shop, **query):
    return shop("GET", "/v1/orders", query={"store_id": "corner", **query})


def test_orders_are_listed_as_each_is_got(shop):
    answer = listed(shop)
    assert answer.json()["orders"] == [got(shop)]
    commanded(shop, "cancel", {"reason": "x"})
    assert listed(shop).json() == {"orders": [got(shop)], "cursor": None}
    assert listed(shop, status="cancelled").json()["orders"] == [got(shop)]
    assert listed(shop, status="ready").json() == {"orders": [], "cursor": None}


def test_a_list_goes_on_at_its_cursor(shop):
    for number in range(3):
        shop("PUT", ONE, ORDER, params={"order_id": f"B{number}"})
    first = listed(shop, limit="2", status="placed").json()
    rest = listed(shop, limit="2", status="placed", cursor=first["cursor"]).json()
    ids = [one["order_id"] for one in first["orders"] + rest["orders"]]
    assert sorted(ids) == ["A1", "B0", "B1", "B2"]
    assert rest["cursor"] is None
    refused = listed(shop, status="ready", cursor=first["cursor"])
    assert [one["pointer"] for one in refused.json()["errors"]] == ["/cursor"]


@pytest.mark.parametrize(
    ("query", "pointers"),
    [
        ({"status": "lost"}, ["/status"]),
        ({"limit": "0"}, ["/limit"]),
        ({"limit": "101"}, ["/limit"]),
        ({"limit": "-1", "status": ""}, ["/status", "/limit"]),
        ({"limit": "٣"}, ["/limit"]),
        ({"limit": "9" * 5000}, ["/limit"]),
        ({"cursor": "x.y"}, ["/cursor"]),
    ],
)
def test_a_list_that_cannot_be_asked_for_is_refused(shop, query, pointers):
    refused = listed(shop, **query)
    assert refused.status == 422
    assert [one["pointer"] for one in refused.json()["errors"]] == pointers


def test_a_list_is_of_a_store_that_there_is(shop):
    for query in ({}, {"store_id": "nowhere"}, {"store_id": "../x"}):
        assert shop("GET", "/v1/orders", query=query).status == 404


def test_no_body_is_no_amendment(shop):
    refused = shop("PATCH", ONE, b"", params={"order_id": "A1"})
    assert refused.status == 400
    assert json.loads(refused.body)["title"] == "Malformed json"
