"""Shop systems: their signed deliveries, and what the shop's developer sets and mends.

A forged or altered delivery gets 403 and nothing, and leaves no trace; without a secret there is
no such route (404). A genuine one is kept, queued and answered at once; it is done by its job.
"""

import hashlib
import json
import re
from datetime import datetime
from typing import Annotated, Any

from msgspec import Meta

from chalicelib.domain.errors import Refused, invalid
from chalicelib.services import connectors
from chalicelib.services.connector_records import (
    SHOPIFY,
    WOOCOMMERCE,
    ConnectorSettings,
    Delivery,
)
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response, json_response, parse_object
from chalicelib.web.query import query_of
from chalicelib.web.shapes import NO_CONTROLS, EmptyIn, Id, Shape
from chalicelib.web.shop import body_of, path_id
from chalicelib.web.validate import fault

HOOK_BYTES_MAX = 1_000_000
"""A shop's order with all its taxes and addresses may have 3 kB a line. What is kept has less."""
KEPT_BYTES_MAX = 300_000
FORM = "application/x-www-form-urlencoded"
PING = re.compile(rb"webhook_id=[0-9]{1,20}")
DELIVERY_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
PLACE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\.[0-9]{6}Z#[A-Za-z0-9_-]{1,64}")
LIMIT = 50

PlaceName = Annotated[str, Meta(min_length=1, max_length=200, pattern=NO_CONTROLS)]


class ConnectorIn(Shape, frozen=True, kw_only=True):
    """What the shop calls each store: its name for it, and our id."""

    stores: Annotated[dict[PlaceName, Id], Meta(max_length=1000)]


def shopify(world: World, request: Request) -> Response:
    """A delivery of Shopify's."""
    if not world.signatures.known(SHOPIFY):
        raise Refused("not-found", "there is nothing here")
    headers = request.headers
    if not _is_genuine(world, SHOPIFY, request, headers.get("x-shopify-hmac-sha256")):
        return Response(403)
    given = headers.get("x-shopify-event-id") or headers.get("x-shopify-webhook-id")
    triggered_at = _moment(headers.get("x-shopify-triggered-at"))
    return _taken(world, SHOPIFY, request, headers.get("x-shopify-topic"), given, triggered_at)


def woocommerce(world: World, request: Request) -> Response:
    """A delivery of WooCommerce's; or its ping, a form without a signature that tells nothing."""
    if not world.signatures.known(WOOCOMMERCE):
        raise Refused("not-found", "there is nothing here")
    if request.media_type() == FORM and PING.fullmatch(request.body):
        return Response(200)
    headers = request.headers
    if not _is_genuine(world, WOOCOMMERCE, request, headers.get("x-wc-webhook-signature")):
        return Response(403)
    given = headers.get("x-wc-webhook-delivery-id")
    return _taken(world, WOOCOMMERCE, request, headers.get("x-wc-webhook-topic"), given, None)


def _is_genuine(world: World, connector: str, request: Request, signature: str | None) -> bool:
    """Over the bytes as they came: the same JSON written again has another signature."""
    if len(request.body) > HOOK_BYTES_MAX:
        raise Refused("payload-too-large", f"a delivery has at most {HOOK_BYTES_MAX} bytes")
    return world.signatures.is_genuine(connector, request.body, signature)


def _taken(
    world: World,
    connector: str,
    request: Request,
    topic: str | None,
    given: str | None,
    triggered_at: datetime | None,
) -> Response:
    delivery = connectors.delivered(
        connector,
        _delivery_id(given, topic or "", request.body),
        topic or "",
        parse_object(request.body),
        (triggered_at, world.clock.now()),
    )
    if delivery is not None:
        if len(json.dumps(delivery.payload)) > KEPT_BYTES_MAX:
            raise Refused("payload-too-large", f"an order has at most {KEPT_BYTES_MAX} bytes")
        connectors.receive(world, delivery)
    return Response(200)


def _delivery_id(given: str | None, topic: str, body: bytes) -> str:
    """Its id; without one that can be, what it says is what it is known by."""
    if given and DELIVERY_ID.fullmatch(given):
        return given
    said = topic.encode() + b"\n" + (given or "").encode() + b"\n" + body
    return hashlib.sha256(said).hexdigest()


def _moment(text: str | None) -> datetime | None:
    try:
        at = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def get(world: World, request: Request) -> Response:
    """The shop's names of our stores."""
    return _shown(connectors.settings(world, path_id(request, "connector")))


def put(world: World, request: Request) -> Response:
    """The shop's names of our stores, all of them."""
    shape = body_of(request, ConnectorIn)
    return _shown(connectors.put_settings(world, path_id(request, "connector"), shape.stores))


def _shown(settings: ConnectorSettings) -> Response:
    content = {"connector": settings.connector, "stores": dict(settings.stores)}
    return json_response(200, content)


def list_errors(world: World, request: Request) -> Response:
    """Deliveries that are not done: what stands in the way, or that they wait for their turn."""
    after = query_of(request, "cursor").get("cursor") or None
    if after is not None and not PLACE.fullmatch(after):
        raise invalid([fault("/cursor", "it must be a cursor that an earlier page gave")])
    found, cursor = connectors.errors(world, path_id(request, "connector"), after, LIMIT)
    return json_response(200, {"errors": [_error(one) for one in found], "cursor": cursor})


def replay(world: World, request: Request) -> Response:
    """A delivery, again."""
    body_of(request, EmptyIn)
    connector = path_id(request, "connector")
    waiting = connectors.replay(world, connector, path_id(request, "delivery_id"))
    return json_response(202, _error(waiting))


def _error(one: Delivery) -> dict[str, Any]:
    """Without what it holds of a person: who mends an alias needs no phone number."""
    from chalicelib.domain.connected import id_of

    source = one.payload.get("fulfillment_order", one.payload)
    return {
        "delivery_id": one.delivery_id,
        "topic": one.topic,
        "state": "error" if one.error else "waiting",
        "detail": one.error or None,
        "source_id": id_of(source.get("id")) or None,
        "received_at": one.received_at,
        "triggered_at": one.triggered_at,
        "tries": one.tries,
    }
