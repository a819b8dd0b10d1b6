"""The OpenAPI 3.1 document of the shop's calls, made from `web.operations` and the types it names.

Pure: the same code gives the same document, letter by letter. It is written into
`chalicelib/pages/openapi.json` by a test (`make docs`) and served from there.
"""

import re
from collections.abc import Mapping

import msgspec

import app as application
from chalicelib.domain.event_types import EVENT_TYPES
from chalicelib.web.auth import Keyed
from chalicelib.web.http import PROBLEM, STATUS, TYPE_BASE
from chalicelib.web.operation import Operation, Query
from chalicelib.web.operations import OPERATIONS
from infra.openapi_schemas import REF, schemas
from infra.types import Json

VERSION = "1.0.0"
TAGS: Mapping[str, str] = {
    "Stores": "Hours, slots, figures and the pause of a store.",
    "Orders": "From put to picked up. Every command may be sent again.",
    "Events": "What happened, complete and in order.",
    "Returns": "Goods that come back.",
    "Webhooks": "What happened, told to you (Standard Webhooks 1.0).",
    "Connectors": "Shop systems that tell of orders by themselves.",
    "Customers": "Privacy. A phone number never stands in an address.",
}
ABOUT = """\
Curbside pickup: put an order, say when it is ready, and learn when the customer is here.

**Keys.** Send `Authorization: Bearer <key>`. A key has scopes; a call outside of them is 403.

**Ids** are yours, so every `PUT` may be sent again. **Times** in answers are UTC; requests may use
any offset. **Money** is in minor units with a currency. **Fields** may be added to answers and to
events; unknown fields in requests are refused.

**Refusals** are `application/problem+json` (RFC 9457). `type` ends in a slug that stays; `errors`
lists every fault of a 422 at once. After 429 and 503 wait for `Retry-After` and send the same
request again.

Begin with the quick start in `docs/quickstart.md`."""

SAID: Mapping[str, str] = {
    "malformed-json": "The body is not a JSON object, or repeats a key, or nests too deep.",
    "unauthorized": "There is no such key: none was sent, or it is unknown or revoked.",
    "forbidden": "The key lacks the scope.",
    "not-found": "There is no such thing, or it is not yours.",
    "order-conflict": "The id was put before with another body.",
    "slot-full": "The slot is full; `next_free` are the next ones that are not.",
    "slot-closed": "The slot cannot be booked any more, or not yet; see `next_free`.",
    "hold-expired": "The hold is over; choose a slot again.",
    "invalid-transition": "The order's state does not allow it; `current` and `allowed` say what.",
    "stale-version": "Somebody changed it since; the fresh object is in the problem.",
    "limit-reached": "There are as many as there may be.",
    "payload-too-large": "The body is larger than 64 kB.",
    "unsupported-media-type": "Send `application/json`.",
    "validation-error": "Something in the request cannot be; `errors` says what, all at once.",
    "invalid-webhook-url": "The address is not a public https one.",
    "too-many-requests": "Wait for `Retry-After` seconds.",
    "busy": "Try again in a moment; nothing was lost.",
}


def document() -> Json:
    """The whole of it."""
    paths: dict[str, Json] = {}
    for one in OPERATIONS:
        paths.setdefault(one.path, {})[one.method.lower()] = _operation(one)
    used = {one.tag for one in OPERATIONS}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Imhere",
            "version": VERSION,
            "summary": "Curbside pickup for shops",
            "description": ABOUT,
        },
        "servers": [{"url": ".", "description": "Where this document came from"}],
        "security": [{"key": []}],
        "tags": [
            {"name": name, "description": says} for name, says in TAGS.items() if name in used
        ],
        "paths": paths,
        "webhooks": {name: _told_event(name) for name in EVENT_TYPES},
        "components": {
            "securitySchemes": {
                "key": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "An API key, as `imhere key new` shows it once.",
                }
            },
            "schemas": schemas(),
            "headers": {
                "RetryAfter": {
                    "description": "Seconds to wait.",
                    "schema": {"type": "integer", "minimum": 0},
                }
            },
        },
    }


def _told_event(name: str) -> Json:
    """What a webhook of yours is told, as an operation of your own."""
    says = EVENT_TYPES[name].says
    content = {"application/json": {"schema": {"$ref": REF.format(name=f"event_{name}")}}}
    return {
        "post": {
            "operationId": f"on_{name}",
            "tags": ["Webhooks"],
            "summary": name,
            "description": f"{says} Signed as Standard Webhooks 1.0 says; see `docs/webhooks.md`.",
            "security": [],
            "requestBody": {"required": True, "content": content},
            "responses": {"2XX": {"description": "You have it."}},
        }
    }


def _operation(one: Operation) -> Json:
    told: Json = {
        "operationId": one.name,
        "tags": [one.tag],
        "summary": one.summary,
        "description": _description(one),
        "security": [{"key": []}],
        "parameters": [*_places(one), *(_parameter(query) for query in one.query)],
        "responses": _responses(one),
    }
    if one.body is not None:
        told["requestBody"] = _body(one)
    return {name: value for name, value in told.items() if value not in ("", [])}


def _description(one: Operation) -> str:
    rules = "".join(f"\n* {rule}" for rule in one.rules)
    parts = (
        one.says,
        _scopes(one),
        f"Also refused with 422, beyond what the schema says:\n{rules}" if rules else "",
    )
    return "\n\n".join(part for part in parts if part)


def _scopes(one: Operation) -> str:
    """As the route itself has them."""
    view = next(view for method, path, view in application.ROUTES if one.key == (method, path))
    scopes = view.scopes if isinstance(view, Keyed) else ()
    return f"Scope: {' or '.join(f'`{scope}`' for scope in scopes)}." if scopes else ""


def _places(one: Operation) -> list[Json]:
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "description": f"The {name.removesuffix('_id').replace('_', ' ')}'s id, yours.",
            "schema": PLACES.get(name, {"$ref": REF.format(name="Id")}),
            "example": one.path_examples.get(name, EXAMPLES.get(name, "A1")),
        }
        for name in re.findall(r"{(\w+)}", one.path)
    ]


EXAMPLES: Mapping[str, str] = {
    "store_id": "main-st",
    "order_id": "A-1042",
    "hold_id": "H-77",
    "return_id": "R-9",
    "webhook_id": "shop",
    "connector": "shopify",
    "delivery_id": "d-1",
}


PLACES: Mapping[str, Json] = {"connector": {"type": "string", "enum": ["shopify", "woocommerce"]}}


def _parameter(query: Query) -> Json:
    told = {
        "name": query.name,
        "in": "query",
        "required": query.required,
        "description": query.says,
        "schema": dict(query.schema),
    }
    return told if query.example is None else {**told, "example": query.example}


def _body(one: Operation) -> Json:
    body = one.body
    required = any(each.required for each in msgspec.structs.fields(body)) if body else False
    content: Json = {"schema": {"$ref": REF.format(name=body.__name__ if body else "")}}
    if one.example is not None:
        content["example"] = dict(one.example)
    return {"required": required, "content": {"application/json": content}}


def _responses(one: Operation) -> Json:
    found: dict[str, Json] = {str(status): _success(one, status) for status in one.statuses}
    by_status: dict[int, list[str]] = {}
    for slug in one.slugs:
        by_status.setdefault(STATUS[slug], []).append(slug)
    for status in sorted(by_status):
        found[str(status)] = _problem(status, by_status[status])
    return found


def _success(one: Operation, status: int) -> Json:
    says = {201: "It is new.", 204: "It is gone."}.get(status, "As it stands.")
    told: Json = {"description": says}
    if one.answer is not None and status != NO_CONTENT:
        schema = {"$ref": REF.format(name=one.answer.__name__)}
        told["content"] = {"application/json": {"schema": schema}}
    links = _links(one)
    return {**told, "links": links} if links else told


def _links(one: Operation) -> Json:
    """From what was put to everything that can be done with it."""
    if one.method != "PUT":
        return {}
    names = re.findall(r"{(\w+)}", one.path)
    parameters = {name: f"$request.path.{name}" for name in names}
    return {
        other.name: {"operationId": other.name, "parameters": parameters}
        for other in OPERATIONS
        if other is not one
        and other.path.startswith(one.path)
        and re.findall(r"{(\w+)}", other.path) == names
    }


NO_CONTENT = 204


def _problem(status: int, slugs: list[str]) -> Json:
    says = " ".join(f"`{slug}`: {SAID[slug]}" for slug in slugs)
    example = {
        "type": TYPE_BASE + slugs[0],
        "title": slugs[0].replace("-", " ").capitalize(),
        "status": status,
        "detail": SAID[slugs[0]],
        "instance": "0b7c2c7e",
    }
    schema = {"$ref": REF.format(name="ProblemOut")}
    told: Json = {
        "description": says,
        "content": {PROBLEM: {"schema": schema, "example": example}},
    }
    if status in {429, 503}:
        told["headers"] = {"Retry-After": {"$ref": "#/components/headers/RetryAfter"}}
    return told
