"""WooCommerce's deliveries in our words. Pure; knows WooCommerce's names and no store of ours.

A status says what is to be done. `completed` says nothing here: shops use it for "sent" and for
"collected" alike, and what was handed over is known from the tablet.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
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
    lines_of,
    mapping,
    money_of,
    name_of,
    scalars,
    text,
)

TOPICS = ("order.created", "order.updated", "order.restored", "order.deleted")
DELETED = "order.deleted"
PAID = frozenset({"processing"})
READY = frozenset({"ready", "ready-pickup", "ready-for-pickup", "ready-to-pickup"})
DROPPED = frozenset({"cancelled", "refunded", "failed", "trash"})
PICKUP_METHODS = frozenset({"local_pickup", "pickup_location", "legacy_local_pickup"})
PAY_AT_PICKUP = "cod"


def needed(payload: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept of a delivery: no address and no mail address, which nobody here reads."""
    told = ("id", "number", "status", "currency", "total", "date_modified_gmt", "payment_method")
    person = ("first_name", "last_name", "phone", "country")
    columns = ("id", "sku", "name", "quantity", "product_id")
    return {
        **scalars(payload, told),
        "billing": scalars(mapping(payload.get("billing")), person),
        "shipping": scalars(mapping(payload.get("shipping")), person),
        "line_items": [scalars(row, columns) for row in items(payload.get("line_items"))],
        "shipping_lines": [_way(row) for row in items(payload.get("shipping_lines"))],
    }


def _way(row: Mapping[str, Any]) -> dict[str, Any]:
    places = [one for one in items(row.get("meta_data")) if _is_place(one)]
    named = [scalars(one, ("key", "value")) for one in places]
    return {**scalars(row, ("method_id", "instance_id")), "meta_data": named}


def _is_place(meta: Mapping[str, Any]) -> bool:
    return meta.get("key") == "pickup_location"


def changed_at(payload: Mapping[str, Any]) -> datetime | None:
    """When the order was changed, as the shop says; its time names no zone and is UTC."""
    try:
        at = datetime.fromisoformat(text(payload.get("date_modified_gmt")))
    except ValueError:
        return None
    return at.replace(tzinfo=at.tzinfo or UTC)


def intent_of(topic: str, payload: Mapping[str, Any]) -> Intent:
    """What is to be done. Raises: Unmapped."""
    source_id = id_of(payload.get("id"))
    if not source_id:
        raise Unmapped("the delivery names no order")
    status = text(payload.get("status")).lower().removeprefix("wc-")
    if topic == DELETED or status in DROPPED:
        return Cancel(source_id, f"{status or 'deleted'} in WooCommerce")
    rows = items(payload.get("shipping_lines"))
    pickups = [row for row in rows if _method(row) in PICKUP_METHODS]
    if not pickups:
        return Nothing("no pickup among its shipping lines")
    if status not in PAID | READY:
        return Nothing(f"status {status or 'unknown'} starts no pickup")
    if len(pickups) != len(rows):
        raise Unmapped(
            f"order {source_id} is partly picked up and partly sent, and WooCommerce does not say "
            "which lines; put it by PUT /v1/orders with the lines that are picked up"
        )
    return _put(source_id, payload, pickups, is_ready=status in READY)


def _put(
    source_id: str,
    payload: Mapping[str, Any],
    pickups: list[Mapping[str, Any]],
    *,
    is_ready: bool,
) -> Put:
    places = {_place(row) for row in pickups}
    if len(places) > 1:
        raise Unmapped(f"order {source_id} is picked up at several places; put one order for each")
    billing, shipping = mapping(payload.get("billing")), mapping(payload.get("shipping"))
    number = text(payload.get("number"), NUMBER_CHARACTERS_MAX) or source_id[:NUMBER_CHARACTERS_MAX]
    at_pickup = text(payload.get("payment_method")) == PAY_AT_PICKUP
    return Put(
        order_id=f"woo-{source_id}",
        source_id=source_id,
        places=tuple(places),
        name=name_of((billing, shipping), number),
        lines=lines_of(items(payload.get("line_items"))),
        number=number,
        phones=phones_in(payload),
        amount_due=money_of(payload.get("total"), payload.get("currency")) if at_pickup else None,
        is_ready=is_ready,
    )


def _method(row: Mapping[str, Any]) -> str:
    """Old versions write `local_pickup:26`."""
    return text(row.get("method_id")).partition(":")[0]


def _place(row: Mapping[str, Any]) -> str:
    """The name of the pickup location, else the method with its instance.

    The instance of a `pickup_location` is always 0 and says nothing: it needs its name.
    """
    for meta in items(row.get("meta_data")):
        if _is_place(meta) and text(meta.get("value")):
            return text(meta.get("value"))
    method, _, instance = text(row.get("method_id")).partition(":")
    instance = instance or id_of(row.get("instance_id"))
    if method != "pickup_location" and instance not in {"", "0"}:
        return f"{method}:{instance}"
    raise Unmapped("the order names no pickup location")


def phones_in(payload: Mapping[str, Any]) -> tuple[tuple[str, str | None], ...]:
    """Its numbers as they are dialled in the country of the bill, the buyer's first."""
    billing, shipping = mapping(payload.get("billing")), mapping(payload.get("shipping"))
    country = text(billing.get("country")).upper() or None
    found = (
        (text(billing.get("phone")), country),
        (text(shipping.get("phone")), text(shipping.get("country")).upper() or country),
    )
    return tuple(one for one in found if one[0])
