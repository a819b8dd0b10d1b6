"""The shop's calls about webhooks: put, look, rotate, try out, see what was told, tell again."""

from typing import Annotated, Any

from msgspec import Meta, field

from chalicelib.domain.errors import invalid
from chalicelib.services import webhook_deliveries, webhooks
from chalicelib.services.webhook_records import Delivery, Reply, Webhook
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.query import limit_of, query_of
from chalicelib.web.shapes import Id, Moment, Shape
from chalicelib.web.shop import body_of, path_id
from chalicelib.web.validate import fault

LIMIT_DEFAULT = 50
LIMIT_MOST = 200

Url = Annotated[str, Meta(min_length=1, max_length=500)]
EventName = Annotated[str, Meta(min_length=1, max_length=64, pattern=r"^[a-z_]+\Z")]
EventId = Annotated[str, Meta(max_length=80, pattern=r"^[A-Za-z0-9_-]{1,64}-[0-9]{1,12}\Z")]


class WebhookIn(Shape, frozen=True, kw_only=True):
    """Where to tell of which events. No events are all of them, no store is every store."""

    url: Url
    events: Annotated[list[EventName], Meta(max_length=100)] = field(default_factory=list)
    store_id: Id | None = None


class RedeliverIn(Shape, frozen=True, kw_only=True):
    """One event again, or everything since then that was not delivered. Exactly one is given."""

    event_id: EventId | None = None
    since: Moment | None = None


class NothingIn(Shape, frozen=True, kw_only=True):
    """Nothing."""


def _id(request: Request) -> str:
    return path_id(request, "webhook_id")


def list_all(world: World, _: Request) -> Response:
    """Every webhook; there are at most twenty, so this is one page."""
    shown = [render(one) for one in world.webhooks.all()]
    return json_response(200, {"webhooks": shown, "cursor": None})


def get(world: World, request: Request) -> Response:
    """A webhook, without its secret."""
    return json_response(200, render(webhooks.get(world, _id(request))))


def put(world: World, request: Request) -> Response:
    """A webhook, changed or new; a new one with its secret, which is told this once."""
    webhook_id = _id(request)
    shape = body_of(request, WebhookIn)
    events = tuple(dict.fromkeys(shape.events))
    wanted = Webhook(webhook_id, shape.url, events, shape.store_id)
    kept, secret = webhooks.put(world, wanted)
    if secret is None:
        return json_response(200, render(kept))
    return json_response(201, {**render(kept), "secret": secret})


def delete(world: World, request: Request) -> Response:
    """Nothing more is told. Deleting it again is no error."""
    webhooks.delete(world, _id(request))
    return Response(204)


def rotate(world: World, request: Request) -> Response:
    """Another secret, which is told this once; the old one signs for a day as well."""
    body_of(request, NothingIn)
    kept, secret = webhooks.rotate(world, _id(request))
    return json_response(200, {**render(kept), "secret": secret})


def try_out(world: World, request: Request) -> Response:
    """A made-up event is sent now; how that went."""
    body_of(request, NothingIn)
    return json_response(200, _outcome(webhook_deliveries.try_out(world, _id(request))))


def list_deliveries(world: World, request: Request) -> Response:
    """What was told and how that went, the newest events first."""
    query = query_of(request, "cursor", "limit")
    limit = limit_of(query, LIMIT_MOST, LIMIT_DEFAULT)
    found, following = webhook_deliveries.page(world, _id(request), query.get("cursor"), limit)
    shown = [_delivery(one) for one in found]
    return json_response(200, {"deliveries": shown, "cursor": following})


def redeliver(world: World, request: Request) -> Response:
    """One event, told again now (200); or all that was not delivered, told soon (202)."""
    webhook_id = _id(request)
    shape = body_of(request, RedeliverIn)
    if shape.event_id is not None and shape.since is None:
        done = webhook_deliveries.redeliver(world, webhook_id, shape.event_id)
        return json_response(200, _delivery(done))
    if shape.since is not None and shape.event_id is None:
        count, more = webhook_deliveries.replay(world, webhook_id, shape.since)
        return json_response(202, {"redelivering": count, "more": more})
    raise invalid([fault("", "it needs either event_id or since")])


def render(one: Webhook) -> dict[str, Any]:
    """A webhook."""
    return {
        "webhook_id": one.webhook_id,
        "url": one.url,
        "events": list(one.events),
        "store_id": one.store_id,
        "state": "disabled" if one.disabled_at else "enabled",
        "disabled_at": one.disabled_at,
        "disabled_reason": one.disabled_reason,
        "created_at": one.created_at,
        "old_secret_until": one.old[0].until if one.old else None,
    }


def _delivery(one: Delivery) -> dict[str, Any]:
    return {
        "event_id": one.event_id,
        "type": one.type,
        "event_at": one.event_at,
        "state": one.state,
        "attempts": [
            {"at": each.at, "status": each.status, "ms": each.ms, "error": each.error}
            for each in one.attempts
        ],
        "next_at": one.next_at,
    }


def _outcome(reply: Reply) -> dict[str, Any]:
    return {
        "delivered": reply.is_taken,
        "status": reply.status,
        "ms": reply.ms,
        "error": reply.error,
    }
