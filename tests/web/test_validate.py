"""All the faults of a body at once, each with a pointer to its place."""

import copy
import json

import pytest

from chalicelib.services import keys
from chalicelib.web import shapes, shop
from chalicelib.web.auth import with_key
from chalicelib.web.validate import shaped
from tests.web.asking import asked, posted
from tests.worlds import CORNER, refusal

ORDER = {
    "store_id": "corner",
    "customer": {"name": "Anna", "phone": "+46 70-174 06 01", "language": "sv"},
    "sms_consent": {"at": "2026-11-24T10:00:00+01:00", "source": "checkout", "text_version": "1"},
    "lines": [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}],
}
STORE = {
    "name": "Port",
    "number": "+46101380200",
    "time_zone": "Europe/Stockholm",
    "slot": {"minutes": 30, "capacity": 4, "lead_minutes": 60, "horizon_days": 7},
}


def put_order(town, content, order_id="A1"):
    return asked(shop.put, town.world, params={"order_id": order_id}, **posted(content))


def put_store(town, content):
    return asked(shop.put_store, town.world, params={"store_id": "port"}, **posted(content))


def pointers(response):
    assert response.status == 422, response.body
    return {one["pointer"] for one in json.loads(response.body)["errors"]}


def changed(content, *path_and_value):
    *path, last, value = path_and_value
    whole = copy.deepcopy(content)
    place = whole
    for key in path:
        place = place[key]
    place[last] = value
    return whole


def test_all_faults_are_told_at_once(town):
    response = put_order(
        town,
        {
            "status": "handed_over",
            "store_id": "",
            "customer": {"name": "", "language": "tlh", "nick": "x"},
            "lines": [
                {"line_id": "1", "sku": "x", "name": "Milk", "quantity": 0},
                {"line_id": 2, "name": "x" * 201},
                "milk",
            ],
            "fulfilment": "drone",
            "requires_id": "yes",
        },
    )
    assert pointers(response) == {
        "/status",
        "/store_id",
        "/customer/name",
        "/customer/language",
        "/customer/nick",
        "/lines/0/quantity",
        "/lines/1/line_id",
        "/lines/1/sku",
        "/lines/1/name",
        "/lines/1/quantity",
        "/lines/2",
        "/fulfilment",
        "/requires_id",
    }


def test_what_is_required_is_named(town):
    assert pointers(put_order(town, {})) == {"/store_id", "/customer", "/lines"}


def test_a_whole_order_is_taken_and_its_phone_made_plain(town):
    response = put_order(town, ORDER)
    assert response.status == 201
    assert town.card().phone_e164 == "+46701740601"
    assert put_order(town, ORDER).status == 200


WRONG = [
    ("/customer/phone", ("customer", "phone", "0701234567")),
    ("/customer/phone", ("customer", "phone", "+1")),
    ("/customer/phone", ("customer", "phone", "';DROP")),
    ("/customer/phone", ("customer", "phone", "+467017406ab")),
    ("/customer/phone", ("customer", "phone", "x" * 33)),
    ("/customer/name", ("customer", "name", "x" * 5_000)),
    ("/customer/name", ("customer", "name", "a\x00b")),
    ("/customer/name", ("customer", "name", "Anna\n")),
    ("/customer/name", ("customer", "name", "a\u202eb")),
    ("/customer", ("customer", None)),
    ("/store_id", ("store_id", "corner\n")),
    ("/store_id", ("store_id", "x" * 65)),
    ("/lines", ("lines", [])),
    ("/lines", ("lines", ORDER["lines"] * 2)),
    ("/lines", ("lines", {})),
    ("/lines/0/quantity", ("lines", 0, "quantity", 1.5)),
    ("/lines/0/quantity", ("lines", 0, "quantity", True)),
    ("/lines/0/quantity", ("lines", 0, "quantity", "2")),
    ("/due_at", ("due_at", "2026-11-24T12:00:00")),
    ("/due_at", ("due_at", "tomorrow")),
    ("/due_at", ("due_at", "0001-01-01T00:00:00+14:00")),
    ("/due_at", ("due_at", "9999-12-31T23:59:59-14:00")),
    ("/sms_consent/at", ("sms_consent", "at", "0001-01-01T00:00:00+14:00")),
    ("/pickup_person/phone", ("pickup_person", {"name": "Bo", "phone": "12"})),
    ("/amount_due/currency", ("amount_due", {"amount": 1, "currency": "kr"})),
    ("/min_age", ("min_age", 0)),
]


@pytest.mark.parametrize(("pointer", "change"), WRONG)
def test_each_wrong_value_is_pointed_at_and_nothing_is_kept(town, pointer, change):
    assert pointers(put_order(town, changed(ORDER, *change))) == {pointer}
    assert town.events() == []


HOSTILE = ("<script>alert(1)</script>", "{{7*7}}", "=HYPERLINK()", "O'Brien", "Ł😀", "a\u0301" * 20)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_strange_name_is_a_name(town, name):
    response = put_order(town, changed(ORDER, "customer", "name", name))
    assert response.status == 201
    assert town.card().name == name


@pytest.mark.parametrize("order_id", ["-", "A_1", "a" * 64, "0"])
def test_every_id_of_the_contract_is_an_id(town, order_id):
    assert put_order(town, ORDER, order_id).status == 201


@pytest.mark.parametrize("order_id", ["a" * 65, "A 1", "A/1", "å", "A1\n", "", "A.1", "a" * 5000])
def test_what_cannot_be_an_id_is_not_found(town, order_id):
    assert put_order(town, ORDER, order_id).status == 404


def test_metadata_comes_back_as_it_was(town):
    metadata = {"a": [1, {"b": None}], "big": 10**30, "é": 1.5}
    put_order(town, changed(ORDER, "metadata", metadata))
    told = asked(shop.get, town.world, params={"order_id": "A1"})
    assert json.loads(told.body)["metadata"] == metadata


def test_a_store_is_new_and_then_changed(town):
    assert put_store(town, STORE).status == 201
    assert put_store(town, changed(STORE, "name", "New")).status == 200
    assert json.loads(put_store(town, STORE).body)["spelling"] == "exact"
    polish = {**STORE, "language": "pl", "manager_phone": "+48221234567"}
    assert json.loads(put_store(town, polish).body)["spelling"] == "fold"


WRONG_STORE = [
    ("/number", ("number", "5")),
    ("/manager_phone", ("manager_phone", "12")),
    ("/time_zone", ("time_zone", "Mars/Olympus")),
    ("/time_zone", ("time_zone", "../../etc/passwd")),
    ("/time_zone", ("time_zone", "/etc/passwd")),
    ("/time_zone", ("time_zone", "Europe")),
    ("/time_zone", ("time_zone", "a\x00b")),
    ("/hours", ("hours", {"someday": []})),
    ("/hours", ("hours", {"mon": [["25:00", "26:00"]]})),
    ("/holidays/0/date", ("holidays", [{"date": "2026-02-30"}])),
    ("/slot/capacity", ("slot", "capacity", 0)),
    ("/stalls/0/id", ("stalls", [{"id": "A-1"}])),
    ("/name", ("name", "x" * 21)),
]


@pytest.mark.parametrize(("pointer", "change"), WRONG_STORE)
def test_each_wrong_value_of_a_store_is_pointed_at(town, pointer, change):
    assert pointers(put_store(town, changed(STORE, *change))) == {pointer}


DAYS = ["", "tomorrow", "2026-02-30", "20261124", "0001-01-01", "9999-12-31", "2026-W48-2", "²026"]


@pytest.mark.parametrize("day", DAYS)
def test_a_date_that_is_none_is_pointed_at(town, day):
    params = {"store_id": CORNER.store_id}
    response = asked(shop.list_slots, town.world, params=params, query={"date": day})
    assert pointers(response) == {"/date"}


@pytest.mark.parametrize("limit", ["0", "-1", "501", "100000", "x", "²", "1.0", ""])
def test_a_limit_that_is_none_is_pointed_at(town, limit):
    query = {"store_id": CORNER.store_id, "limit": limit}
    assert pointers(asked(shop.list_events, town.world, query=query)) == {"/limit"}


def test_the_whole_body_may_be_what_is_wrong():
    refused = refusal(shaped, {"x": 1}, shapes.EmptyIn)
    assert refused.more["errors"] == [{"pointer": "/x", "detail": "there is no such field"}]


def test_without_a_key_nothing_of_the_body_is_read(town):
    response = asked(with_key(shop.put), town.world, params={"order_id": "A1"}, body=b"[")
    assert response.status == 401
    _, secret = keys.new_key(town.world, "shop")
    headers = {"authorization": f"Bearer {secret}"}
    whole = posted(ORDER, headers=headers)
    view = with_key(shop.put)
    assert asked(view, town.world, params={"order_id": "A1"}, **whole).status == 201
