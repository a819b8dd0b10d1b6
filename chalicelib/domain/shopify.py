"""Shopify's deliveries in our words. Pure; knows Shopify's names and no store of ours.

`orders/create` carries no delivery method, so an order begins for us when a fulfilment order is
prepared for pickup. Its payload names the fulfilment order and little else: what is missing is
looked up, and comes here in the same form (see `adapters.shopify`).
"""

from collections.abc import Mapping
from typing import Any

from chalicelib.domain.connected import (
    NUMBER_CHARACTERS_MAX,
    Cancel,
    Intent,
    Nothing,
    Put,
    Unmapped,
    id_of,
    items,
    language_of,
    lines_of,
    mapping,
    name_of,
    scalars,
    text,
)

PREPARED = "fulfillment_orders/line_items_prepared_for_pickup"
CREATED = "orders/create"
CANCELLED = "orders/cancelled"
KEPT_TOPICS = (PREPARED, CANCELLED)
PICKUP = "pickup"
PEOPLE = ("customer", "shipping_address", "billing_address", "destination")


def needed(topic: str, payload: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept of a delivery: no address and no mail address, which nobody here reads."""
    if topic == CANCELLED:
        return scalars(payload, ("id", "cancel_reason"))
    fulfilment = mapping(payload.get("fulfillment_order"))
    method = mapping(fulfilment.get("delivery_method"))
    location = mapping(fulfilment.get("assigned_location"))
    rows = items(fulfilment.get("line_items"))
    return {
        "fulfillment_order": {
            **scalars(fulfilment, ("id", "order_id", "status")),
            "delivery_method": scalars(method, ("method_type",)),
            "assigned_location": scalars(location, ("location_id", "name")),
            "line_items": [scalars(row, ("id", "sku", "name", "quantity")) for row in rows],
        },
        "order": _order_needed(mapping(payload.get("order"))),
    }


def _order_needed(order: Mapping[str, Any]) -> dict[str, Any]:
    told = ("first_name", "last_name", "name", "phone", "country_code")
    people = {who: scalars(mapping(order.get(who)), told) for who in PEOPLE}
    return {**scalars(order, ("id", "name", "phone", "customer_locale")), **people}


def is_thin(topic: str, payload: Mapping[str, Any]) -> bool:
    """Whether what is missing has to be looked up at Shopify."""
    fulfilment = mapping(payload.get("fulfillment_order"))
    is_whole = id_of(fulfilment.get("order_id")) and items(fulfilment.get("line_items"))
    return topic == PREPARED and not is_whole


def may_be_pickup(payload: Mapping[str, Any]) -> bool:
    """What is sent by post needs no looking up."""
    fulfilment = mapping(payload.get("fulfillment_order"))
    return _method(fulfilment).lower().replace("_", "") == PICKUP


def _method(fulfilment: Mapping[str, Any]) -> str:
    return text(mapping(fulfilment.get("delivery_method")).get("method_type"))


def fulfilment_id(payload: Mapping[str, Any]) -> str:
    """The id of the fulfilment order. Raises: Unmapped."""
    found = id_of(mapping(payload.get("fulfillment_order")).get("id"))
    if not found:
        raise Unmapped("the delivery names no fulfilment order")
    return found


def intent_of(topic: str, payload: Mapping[str, Any]) -> Intent:
    """What is to be done. Raises: Unmapped."""
    if topic == CANCELLED:
        return _cancelled(payload)
    if topic == PREPARED:
        return _prepared(payload)
    return Nothing(f"{topic} says nothing of a pickup")


def _cancelled(payload: Mapping[str, Any]) -> Intent:
    source_id = id_of(payload.get("id"))
    if not source_id:
        raise Unmapped("the cancelled order has no id")
    return Cancel(source_id, text(payload.get("cancel_reason")) or "cancelled in Shopify")


def _prepared(payload: Mapping[str, Any]) -> Intent:
    fulfilment, order = mapping(payload.get("fulfillment_order")), mapping(payload.get("order"))
    if not may_be_pickup(payload):
        return Nothing(f"delivery method {_method(fulfilment) or 'unknown'}: not a pickup")
    whole, source_id = fulfilment_id(payload), id_of(fulfilment.get("order_id"))
    if not source_id:
        raise Unmapped(f"fulfilment order {whole} names no order")
    number = text(order.get("name"), NUMBER_CHARACTERS_MAX) or source_id[:NUMBER_CHARACTERS_MAX]
    return Put(
        order_id=f"shopify-{whole}",
        source_id=source_id,
        places=_places(mapping(fulfilment.get("assigned_location"))),
        name=name_of((mapping(order.get(one)) for one in PEOPLE), number),
        lines=lines_of(items(fulfilment.get("line_items"))),
        number=number,
        phones=_phones(order),
        language=language_of(order.get("customer_locale")),
        is_ready=True,
    )


def _places(location: Mapping[str, Any]) -> tuple[str, ...]:
    places = (id_of(location.get("location_id")), text(location.get("name")))
    return tuple(one for one in places if one)


def _phones(order: Mapping[str, Any]) -> tuple[tuple[str, str | None], ...]:
    """The four places where a number may stand, and that of who gets the goods."""
    people = [mapping(order.get(one)) for one in PEOPLE]
    countries = (text(one.get("country_code")).upper() for one in people)
    country = next((one for one in countries if one), None)
    theirs = (
        (text(o.get("phone")), text(o.get("country_code")).upper() or country) for o in people
    )
    return tuple(one for one in ((text(order.get("phone")), country), *theirs) if one[0])


def phones_in(payload: Mapping[str, Any]) -> tuple[tuple[str, str | None], ...]:
    """Every number that a kept delivery holds: whoever is forgotten must be found in it."""
    return _phones(mapping(payload.get("order")))
