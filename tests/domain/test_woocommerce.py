"""WooCommerce's deliveries: what each status means, and each trap that is known of them."""

import json
from datetime import UTC, datetime

import pytest

from chalicelib.domain import woocommerce
from chalicelib.domain.connected import Cancel, Nothing, Put, Unmapped
from chalicelib.domain.pickup import Money
from tests.payloads import pickup_line, woo

UPDATED = "order.updated"


def intent(topic=UPDATED, **more):
    return woocommerce.intent_of(topic, woo(**more))


def test_a_paid_order_that_is_picked_up_is_an_order():
    found = intent()
    assert isinstance(found, Put)
    assert (found.order_id, found.source_id, found.number) == ("woo-4711", "4711", "4711")
    assert (found.name, found.places, found.is_ready) == ("Milo Hart", ("Main Street",), False)
    assert [(one["sku"], one["quantity"]) for one in found.lines] == [("OATS-1", 3), ("901", 1)]


@pytest.mark.parametrize("status", ["ready", "ready-for-pickup", "wc-ready-pickup"])
def test_a_ready_status_makes_it_ready(status):
    assert intent(status=status).is_ready


@pytest.mark.parametrize("status", ["pending", "on-hold", "completed", "draft", "", None])
def test_any_other_status_starts_nothing(status):
    assert isinstance(intent(status=status), Nothing)


@pytest.mark.parametrize("status", ["cancelled", "refunded", "failed", "trash"])
def test_a_dropped_order_is_dropped(status):
    assert intent(status=status) == Cancel("4711", f"{status} in WooCommerce")


def test_a_deleted_order_names_nothing_but_itself():
    assert woocommerce.intent_of(woocommerce.DELETED, {"id": 4711}) == Cancel(
        "4711", "deleted in WooCommerce"
    )


@pytest.mark.parametrize("method", ["flat_rate", "free_shipping:26", "", None])
def test_an_order_that_is_sent_is_none_of_our_business(method):
    found = intent(shipping_lines=[pickup_line(method=method)])
    assert isinstance(found, Nothing)


def test_an_old_method_carries_its_instance_and_is_known_by_both():
    old = pickup_line(None, "local_pickup:26")
    assert intent(shipping_lines=[old]).places == ("local_pickup:26",)
    newer = {**pickup_line(None, "local_pickup"), "instance_id": "3"}
    assert intent(shipping_lines=[newer]).places == ("local_pickup:3",)


def test_the_instance_of_a_pickup_location_says_nothing():
    for row in (pickup_line(None), {**pickup_line(None), "instance_id": "5"}):
        with pytest.raises(Unmapped, match="names no pickup location"):
            intent(shipping_lines=[row])
    with pytest.raises(Unmapped, match="names no pickup location"):
        intent(shipping_lines=[pickup_line(None, "local_pickup")])


def test_an_order_that_is_partly_sent_is_not_cut_by_guessing():
    rows = [pickup_line(), {"method_id": "flat_rate:1"}]
    with pytest.raises(Unmapped, match="partly picked up"):
        intent(shipping_lines=rows)


def test_two_places_are_not_guessed_and_one_place_twice_is_one():
    with pytest.raises(Unmapped, match="several places"):
        intent(shipping_lines=[pickup_line(), pickup_line("Harbour")])
    assert intent(shipping_lines=[pickup_line(), pickup_line()]).places == ("Main Street",)


def test_numbers_are_dialled_in_the_country_of_the_bill():
    assert intent().phones == (("(202) 555-0177", "US"),)
    shipping = {"phone": "070-174 06 01", "country": "se"}
    assert intent(shipping=shipping).phones[1] == ("070-174 06 01", "SE")
    nowhere = {"billing": {"phone": "5"}, "shipping": None}
    assert intent(**nowhere).phones == (("5", None),)


def test_cash_on_delivery_is_due_at_the_pickup():
    assert intent(payment_method="cod").amount_due == Money(2350, "USD")
    assert intent().amount_due is None
    assert intent(payment_method="cod", total="0.00").amount_due is None
    with pytest.raises(Unmapped, match="amount"):
        intent(payment_method="cod", total="lots")


def test_a_time_without_a_zone_is_utc():
    assert woocommerce.changed_at(woo()) == datetime(2026, 11, 24, 10, tzinfo=UTC)
    at = "2026-11-24T12:00:00+02:00"
    assert woocommerce.changed_at({"date_modified_gmt": at}) == woocommerce.changed_at(woo())
    assert woocommerce.changed_at({"date_modified_gmt": "soon"}) is None
    assert woocommerce.changed_at({}) is None


def test_what_names_no_order_is_told():
    with pytest.raises(Unmapped, match="names no order"):
        intent(id=None)


def test_an_order_goes_by_its_id_if_it_has_no_number():
    assert intent(number=None).number == "4711"


def test_what_is_kept_means_the_same_and_holds_no_address():
    for more in ({}, {"payment_method": "cod"}, {"status": "ready"}):
        kept = json.loads(json.dumps(woocommerce.needed(woo(**more))))
        assert woocommerce.intent_of(UPDATED, kept) == intent(**more)
        assert woocommerce.changed_at(kept) == woocommerce.changed_at(woo())
        assert "example.com" not in json.dumps(kept)
        assert "Elm Road" not in json.dumps(kept)


def test_what_is_kept_of_nonsense_is_nonsense_and_no_error():
    nonsense = {"id": {"a": 1}, "billing": 3, "line_items": "x", "shipping_lines": [7, {}]}
    assert woocommerce.needed(nonsense)["shipping_lines"] == [{"meta_data": []}]
