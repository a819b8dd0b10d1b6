"""The shop's calls about places in slots: keep one during checkout, move an order to another."""

from typing import Annotated, Any

from msgspec import Meta

from chalicelib.domain.holds import Hold
from chalicelib.services import holds
from chalicelib.services.reschedule import reschedule
from chalicelib.services.world import World
from chalicelib.web import render
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.shapes import NO_CONTROLS, Id, Shape
from chalicelib.web.shop import body_of, path_id

CustomerKey = Annotated[str, Meta(min_length=1, max_length=128, pattern=NO_CONTROLS)]


class HoldIn(Shape, frozen=True, kw_only=True):
    """A place in a slot to be kept; `customer` is any key of the shop's own for who it is for."""

    slot_id: Id
    customer: CustomerKey | None = None


class RescheduleIn(Shape, frozen=True, kw_only=True):
    """Another slot for an order."""

    slot_id: Id


def put(world: World, request: Request) -> Response:
    """A place is kept: 201 when it is new, 200 as it is when it was kept before."""
    shape = body_of(request, HoldIn)
    store_id, hold_id = path_id(request, "store_id"), path_id(request, "hold_id")
    hold, created = holds.put(world, store_id, hold_id, shape.slot_id, shape.customer)
    return json_response(201 if created else 200, shown(hold))


def delete(world: World, request: Request) -> Response:
    """A place is let go, whether it was kept or not."""
    holds.release(world, path_id(request, "store_id"), path_id(request, "hold_id"))
    return Response(204)


def shown(hold: Hold) -> dict[str, Any]:
    """A hold as the contract has it."""
    return {
        "hold_id": hold.hold_id,
        "store_id": hold.store_id,
        "slot_id": hold.slot_id,
        "starts_at": hold.starts_at,
        "ends_at": hold.ends_at,
        "expires_at": hold.expires_at,
    }


def move_order(world: World, request: Request) -> Response:
    """An order goes to another slot."""
    shape = body_of(request, RescheduleIn)
    order = reschedule(world, path_id(request, "order_id"), shape.slot_id)
    return json_response(200, render.order(order))
