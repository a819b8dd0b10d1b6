"""Deliveries of shop systems, made up by us from their documentation: nobody's real order.

No recorded local pickup of either system is public. Names are invented, numbers are 555-01xx.
"""

from typing import Any

ROSA, MILO = "+12025550143", "+12025550177"
BEYOND_FLOATS = 9_007_199_254_740_993
"""2^53 + 1: the first whole number that a float cannot hold."""


def fulfilment(**more: Any) -> dict[str, Any]:
    """What Shopify sends when something is prepared: as thin as it is."""
    told = {
        "id": f"gid://shopify/FulfillmentOrder/{BEYOND_FLOATS}",
        "status": "open",
        "preparable": True,
        "delivery_method": {"method_type": "pickup"},
    }
    return {"fulfillment_order": {**told, **more}}


def looked_up(fulfilment_id: int = BEYOND_FLOATS, **order: Any) -> dict[str, Any]:
    """The same with its order, in the form in which the adapter brings it."""
    whole = fulfilment(
        id=f"gid://shopify/FulfillmentOrder/{fulfilment_id}",
        order_id="gid://shopify/Order/9007199254740995",
        assigned_location={"location_id": "gid://shopify/Location/7701", "name": "Main Street"},
        line_items=[
            {"id": "gid://shopify/FulfillmentOrderLineItem/31", "sku": "PEAR-6",
             "name": "Pears · 6 pieces", "quantity": 2},
            {"id": "gid://shopify/FulfillmentOrderLineItem/32", "sku": None,
             "name": "Rye bread", "quantity": 1},
        ],
    )  # fmt: skip
    told = {
        "id": "gid://shopify/Order/9007199254740995",
        "name": "#2041",
        "phone": None,
        "customer_locale": "sv-SE",
        "customer": {"first_name": "Rosa", "last_name": "Lindqvist", "phone": ROSA},
        "shipping_address": {"first_name": "Rosa", "phone": None, "country_code": "US"},
        "billing_address": {"first_name": "Rosa", "phone": None, "country_code": "US"},
    }
    return {**whole, "order": {**told, **order}}


def cancelled(**more: Any) -> dict[str, Any]:
    """A Shopify order that is cancelled; the payload is the whole order, in numbers."""
    return {
        "id": 9007199254740995,
        "admin_graphql_api_id": "gid://shopify/Order/9007199254740995",
        "email": "rosa@example.com",
        "cancel_reason": "customer",
        "cancelled_at": "2026-11-24T12:00:00+01:00",
        "phone": ROSA,
        **more,
    }


def woo(**more: Any) -> dict[str, Any]:
    """A WooCommerce order that is paid and picked up at a place with a name."""
    return {
        "id": 4711,
        "number": "4711",
        "status": "processing",
        "currency": "USD",
        "total": "23.50",
        "date_created_gmt": "2026-11-24T09:58:00",
        "date_modified_gmt": "2026-11-24T10:00:00",
        "payment_method": "stripe",
        "billing": {
            "first_name": "Milo",
            "last_name": "Hart",
            "address_1": "12 Elm Road",
            "country": "US",
            "email": "milo@example.com",
            "phone": "(202) 555-0177",
        },
        "shipping": {"first_name": "", "last_name": "", "phone": ""},
        "line_items": [
            {"id": 61, "name": "Oats", "product_id": 900, "sku": "OATS-1", "quantity": 3,
             "total": "9.00", "meta_data": []},
            {"id": 62, "name": "Honey", "product_id": 901, "sku": "", "quantity": 1},
        ],
        "shipping_lines": [pickup_line()],
        **more,
    }  # fmt: skip


def pickup_line(place: str | None = "Main Street", method: str = "pickup_location") -> Any:
    """A shipping line of WooCommerce's local pickup; its instance is 0, as issue 47060 says."""
    meta = [
        {"id": 2, "key": "pickup_address", "value": "12 Elm Road, Springfield"},
        {"id": 1, "key": "pickup_location", "value": place},
    ]
    return {
        "id": 71,
        "method_title": "Pickup",
        "method_id": method,
        "instance_id": "0",
        "meta_data": meta if place else [],
    }
