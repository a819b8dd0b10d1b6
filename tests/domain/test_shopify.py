"""Shopify's deliveries: what each topic means, and each trap that is known of them."""

import json

import pytest

from chalicelib.domain import shopify
from chalicelib.domain.connected import Cancel, Nothing, Put, Unmapped
from tests.payloads import BEYOND_FLOATS, MILO, ROSA, cancelled, fulfilment, looked_up

READY = shopify.PREPARED


def put(**order):
    found = shopify.intent_of(READY, looked_up(**order))
    assert isinstance(found, Put)
    return found


def test_a_prepared_pickup_is_an_order_that_is_ready():
    found = put()
    assert (found.order_id, found.source_id) == (f"shopify-{BEYOND_FLOATS}", "9007199254740995")
    assert (found.number, found.name, found.language) == ("#2041", "Rosa Lindqvist", "sv")
    assert found.is_ready
    assert [(one["line_id"], one["sku"]) for one in found.lines] == [("31", "PEAR-6"), ("32", "32")]


def test_the_store_is_known_by_its_id_and_then_by_its_name():
    assert put().places == ("7701", "Main Street")


@pytest.mark.parametrize("kind", ["pickup", "pick_up", "PICK_UP", "PickUp"])
def test_every_way_to_write_pickup_is_one(kind):
    given = looked_up()
    given["fulfillment_order"]["delivery_method"] = {"method_type": kind}
    assert isinstance(shopify.intent_of(READY, given), Put)


@pytest.mark.parametrize("kind", ["shipping", "LOCAL", "PICKUP_POINT", "RETAIL", "none", None])
def test_any_other_way_is_none_of_our_business(kind):
    given = fulfilment(delivery_method={"method_type": kind})
    assert isinstance(shopify.intent_of(READY, given), Nothing)


def test_an_order_that_is_partly_sent_gives_one_order_for_each_fulfilment_that_is_picked_up():
    one, other = (shopify.intent_of(READY, looked_up(number)) for number in (11, 12))
    assert {one.order_id, other.order_id} == {"shopify-11", "shopify-12"}
    assert one.source_id == other.source_id


@pytest.mark.parametrize("topic", [shopify.CREATED, "orders/updated", ""])
def test_a_new_order_says_nothing_of_a_pickup(topic):
    assert isinstance(shopify.intent_of(topic, cancelled()), Nothing)
    assert topic not in shopify.KEPT_TOPICS


def test_a_cancelled_order_is_dropped_by_its_own_id():
    assert shopify.intent_of(shopify.CANCELLED, cancelled()) == Cancel(
        "9007199254740995", "customer"
    )
    assert shopify.intent_of(shopify.CANCELLED, {"id": 1}).reason == "cancelled in Shopify"


def test_what_names_no_order_is_told():
    with pytest.raises(Unmapped, match="no id"):
        shopify.intent_of(shopify.CANCELLED, {"id": None})
    with pytest.raises(Unmapped, match="names no order"):
        shopify.intent_of(READY, fulfilment())
    with pytest.raises(Unmapped, match="names no fulfilment order"):
        shopify.intent_of(READY, fulfilment(id=""))


def test_a_phone_may_stand_in_four_places_the_orders_own_first():
    assert put(phone=MILO).phones[0] == (MILO, "US")
    assert put().phones == ((ROSA, "US"),)
    nowhere = {"customer": {}, "shipping_address": {}, "billing_address": {}}
    assert put(**nowhere).phones == ()
    for place in ("shipping_address", "billing_address"):
        only = {**nowhere, place: {"phone": "202-555-0143", "country_code": "us"}}
        assert put(**only).phones == (("202-555-0143", "US"),)


def test_an_order_without_a_name_goes_by_its_number():
    nobody = {"customer": None, "shipping_address": None, "billing_address": None}
    assert put(**nobody).name == "#2041"
    assert put(**nobody, name=None).name == "9007199254740995"


def test_a_place_without_a_name_or_an_id_is_no_place():
    given = looked_up()
    given["fulfillment_order"]["assigned_location"] = {"location_id": None, "name": " "}
    assert shopify.intent_of(READY, given).places == ()


def test_a_thin_delivery_has_to_be_looked_up():
    assert shopify.is_thin(READY, fulfilment())
    assert not shopify.is_thin(READY, looked_up())
    assert not shopify.is_thin(shopify.CANCELLED, cancelled())


def test_what_is_kept_means_the_same():
    for topic, given in ((READY, looked_up()), (shopify.CANCELLED, cancelled())):
        kept = json.loads(json.dumps(shopify.needed(topic, given)))
        assert shopify.intent_of(topic, kept) == shopify.intent_of(topic, given)
        assert not shopify.is_thin(topic, kept)


def test_no_mail_address_is_kept_and_of_a_cancelled_order_nothing_of_a_person():
    assert "example.com" not in json.dumps(shopify.needed(READY, looked_up(email="a@example.com")))
    assert shopify.needed(shopify.CANCELLED, cancelled()) == {
        "id": "9007199254740995",
        "cancel_reason": "customer",
    }


def test_every_number_of_a_kept_delivery_is_found():
    kept = shopify.needed(READY, looked_up(phone=MILO))
    assert {number for number, _ in shopify.phones_in(kept)} == {MILO, ROSA}
    assert shopify.phones_in(shopify.needed(shopify.CANCELLED, cancelled())) == ()
