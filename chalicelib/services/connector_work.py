"""What a shop system's delivery does to our orders. Doing it again changes nothing.

Jobs run in any order and beside each other. Who comes second sees what the first has linked: an
order is linked after it is put, a cancellation is linked before anything is cancelled.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.domain import shopify, woocommerce
from chalicelib.domain.connected import Cancel, Intent, Nothing, Put, Unmapped
from chalicelib.domain.errors import Refused
from chalicelib.services.booking import NewOrder
from chalicelib.services.connector_orders import drop, keep, make_ready, new_order
from chalicelib.services.connector_records import SHOPIFY, Delivery, NotAllowed
from chalicelib.services.world import World, until_saved

PASSING = "busy"
"""The one refusal that passes by itself."""


def perform_delivery(world: World, connector: str, delivery_id: str) -> None:
    """Do a delivery; what cannot be done stays, with the reason, until somebody replays it.

    Raises: Unavailable, Refused `busy`: the queue brings it again.
    """
    delivery = world.connectors.open(connector, delivery_id)
    if delivery is None:
        return
    try:
        _done(world, delivery, _intent(world, delivery))
    except (Unmapped, NotAllowed) as reason:
        _failed(world, delivery, str(reason))
    except Refused as reason:
        if reason.slug == PASSING:
            raise
        _failed(world, delivery, reason.detail)
    else:
        world.connectors.done(delivery)


def _failed(world: World, delivery: Delivery, why: str) -> None:
    world.connectors.fail(replace(delivery, error=why, tries=delivery.tries + 1))


def _intent(world: World, delivery: Delivery) -> Intent:
    topic, payload = delivery.topic, delivery.payload
    if delivery.connector != SHOPIFY:
        return woocommerce.intent_of(topic, payload)
    if shopify.is_thin(topic, payload) and shopify.may_be_pickup(payload):
        payload = _looked_up(world, payload)
    return shopify.intent_of(topic, payload)


def _looked_up(world: World, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    fulfilment_id = shopify.fulfilment_id(payload)
    found = world.shopify.fulfilment_order(fulfilment_id)
    if found is None:
        raise Unmapped(f"Shopify knows no fulfilment order {fulfilment_id} (any more)")
    return found


def _done(world: World, delivery: Delivery, intent: Intent) -> None:
    if isinstance(intent, Nothing):
        return
    if isinstance(intent, Cancel):
        until_saved(world, lambda: _cancel(world, delivery, intent))
        return
    new = new_order(world, delivery.connector, intent)
    until_saved(world, lambda: _put(world, delivery, intent, new))


def _put(world: World, delivery: Delivery, intent: Put, new: NewOrder) -> None:
    """Put, link, then make ready: once it is linked, whoever cancels will find it."""
    linked = world.connectors.linked(delivery.connector, intent.source_id)
    if linked.cancelled_at is not None and linked.cancelled_at >= delivery.triggered_at:
        drop(world, new.order_id, "cancelled in the shop")
        return
    if _is_newer(linked.orders.get(new.order_id), delivery.triggered_at):
        return
    view = keep(world, new)
    orders = {**linked.orders, new.order_id: delivery.triggered_at}
    world.connectors.put_linked(replace(linked, orders=orders))
    if intent.is_ready:
        make_ready(world, view)


def _is_newer(known: datetime | None, triggered_at: datetime) -> bool:
    return known is not None and known > triggered_at


def _cancel(world: World, delivery: Delivery, intent: Cancel) -> None:
    linked = world.connectors.linked(delivery.connector, intent.source_id)
    if not _is_newer(linked.cancelled_at, delivery.triggered_at):
        cancelled = replace(linked, cancelled_at=delivery.triggered_at)
        world.connectors.put_linked(cancelled)
    for order_id, put_at in linked.orders.items():
        if not _is_newer(put_at, delivery.triggered_at):
            drop(world, order_id, intent.reason)
