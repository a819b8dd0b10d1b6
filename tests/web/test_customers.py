"""Export and erase over REST: the number in the body, a scope of their own, no surprises."""

import json

import pytest

from chalicelib.services import keys
from chalicelib.web import customers
from chalicelib.web.operations_customers import ErasedOut, ExportOut
from chalicelib.web.validate import shaped
from tests.web.asking import asked, posted
from tests.worlds import ANNA, BERIT

PATHS = ("/v1/customers/export", "/v1/customers/erase")


@pytest.mark.parametrize("path", PATHS)
def test_only_a_key_for_customers_gets_there(ask, town, path):
    token = keys.new_key(town.world, "checkout", ["orders", "stores"])[1]
    ask.authorization = f"Bearer {token}"
    assert ask("POST", path, {"phone": ANNA}).status == 403
    assert ask.with_key(town)("POST", path, {"phone": ANNA}).status == 200


def test_an_export_and_an_erasure_are_as_they_are_described(town):
    town.put()
    told = asked(customers.export, town.world, **posted({"phone": "+46 70 174 06 01"}))
    assert (told.status, json.loads(told.body)["phone"]) == (200, ANNA)
    shaped(json.loads(told.body), ExportOut)
    gone = asked(customers.erase, town.world, **posted({"phone": BERIT}))
    shaped(json.loads(gone.body), ErasedOut)


def test_who_is_expected_is_refused_with_the_way_out(town):
    town.put()
    refused = asked(customers.erase, town.world, **posted({"phone": ANNA}))
    told = json.loads(refused.body)
    assert (refused.status, told["current"], told["order_ids"]) == (409, "open", ["A1"])
    assert "then erase" in told["detail"]


@pytest.mark.parametrize("view", [customers.export, customers.erase])
@pytest.mark.parametrize(
    "body", [{}, {"phone": "nobody"}, {"phone": None}, {"phone": 1}, {"phone": ANNA, "all": True}]
)
def test_a_body_that_names_no_number_is_refused(town, view, body):
    refused = asked(view, town.world, **posted(body))
    assert refused.status == 422
    assert json.loads(refused.body)["errors"]


def test_after_it_the_order_is_shown_without_its_customer(ask, town):
    town.put()
    ask.with_key(town)
    ask("POST", "/v1/orders/{order_id}/cancel", {"reason": "x"}, params={"order_id": "A1"})
    assert ask("POST", "/v1/customers/erase", {"phone": ANNA}).json()["erased"]["orders"] == 1
    shown = ask("GET", "/v1/orders/{order_id}", params={"order_id": "A1"}).json()
    assert (shown["status"], shown["customer"]) == ("cancelled", {"name": "erased"})
    token = shown["link"].rpartition("/")[2]
    assert ask("GET", "/p/{token}", params={"token": token}).status == 404
