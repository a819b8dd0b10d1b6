"""The shop's calls about returns that it announces. Parse, one use case, render."""

import json
from typing import Annotated, Any

from msgspec import Meta

from chalicelib.domain.errors import invalid
from chalicelib.services import returns
from chalicelib.services.return_records import ReturnRecord
from chalicelib.services.returns import NewReturn
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.shapes import NO_CONTROLS, CustomerIn, Id, Name, Reason, Shape
from chalicelib.web.shop import body_of, path_id, phone_of
from chalicelib.web.validate import fault, shaped


class ReturnLineIn(Shape, frozen=True, kw_only=True):
    """Something that is brought back. A line of the order that is told need not be named again."""

    line_id: Id
    quantity: Annotated[int, Meta(ge=1, le=10_000)]
    sku: Name | None = None
    name: Annotated[str, Meta(min_length=1, max_length=200, pattern=NO_CONTROLS)] | None = None
    reason: Name | None = None


class ReturnIn(Shape, frozen=True, kw_only=True):
    """A return that somebody will bring to a store."""

    store_id: Id
    customer: CustomerIn
    order_id: Id | None = None
    lines: Annotated[list[ReturnLineIn], Meta(min_length=1, max_length=50)]


class ReturnCancelIn(Shape, frozen=True, kw_only=True):
    """Why it will not be brought."""

    reason: Reason | None = None


def put(world: World, request: Request) -> Response:
    """A return: 201 when it is new, 200 as it stands when it was put before."""
    content = request.json()
    shape = shaped(content, ReturnIn)
    phone, errors = phone_of(world, shape.customer.phone, "/customer/phone")
    if len({line.line_id for line in shape.lines}) != len(shape.lines):
        errors.append(fault("/lines", "each line_id may stand in it once"))
    if errors:
        raise invalid(errors)
    new = NewReturn(
        return_id=path_id(request, "return_id"),
        store_id=shape.store_id,
        canonical_body=json.dumps(content, sort_keys=True, separators=(",", ":")),
        body=content,
        lines=content["lines"],
        order_id=shape.order_id,
        name=shape.customer.name,
        phone_e164=phone,
        language=shape.customer.language,
    )
    record, created = returns.put_return(world, new)
    return json_response(201 if created else 200, shown(record))


def get(world: World, request: Request) -> Response:
    """A return as it stands."""
    return json_response(200, shown(returns.get_return(world, path_id(request, "return_id"))))


def cancel(world: World, request: Request) -> Response:
    """It will not be brought back after all."""
    shape = body_of(request, ReturnCancelIn)
    return_id = path_id(request, "return_id")
    return json_response(200, shown(returns.cancel_return(world, return_id, shape.reason)))


def shown(record: ReturnRecord) -> dict[str, Any]:
    """A return as the contract has it: what was put, and how it stands."""
    end = record.end
    ended = dict.fromkeys(("accepted", "refused", "cancelled"))
    return {
        **record.body,
        "return_id": record.return_id,
        "status": end.outcome if end else "announced",
        "code": record.code,
        "reason": end.reason if end else None,
        "times": {
            "announced": record.announced_at,
            **ended,
            **({end.outcome: end.at} if end else {}),
        },
    }
