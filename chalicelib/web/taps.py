"""The commands of the board. The store comes from the device's cookie, never from the request."""

from collections.abc import Callable

from msgspec import UNSET

from chalicelib.domain.errors import invalid
from chalicelib.domain.facts import ShortLine
from chalicelib.services import order_taps, tablet
from chalicelib.services.hand_overs import Beside
from chalicelib.services.records import Tablet
from chalicelib.services.taps import Tap
from chalicelib.services.world import World
from chalicelib.web import render, shapes
from chalicelib.web.devices import TabletView, tap_of
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.shop import bins_of, body_of, exceptions_of, path_id
from chalicelib.web.validate import fault

POINTS_MAX = 600
"""Of a signature, in all its strokes."""


def _simple(name: str, command: Callable[[World, str, Tap], object]) -> TabletView:
    """A command that needs nothing but the tap, on the thing of that name in the path."""

    def view(world: World, request: Request, device: Tablet) -> Response:
        tap = tap_of(request, device, body_of(request, shapes.TapIn))
        return json_response(200, command(world, path_id(request, name), tap))

    return view


claim = _simple("pickup_id", tablet.claim)
unclaim = _simple("pickup_id", tablet.unclaim)
left = _simple("pickup_id", tablet.left)
undo = _simple("pickup_id", tablet.undo)
phone = _simple("pickup_id", tablet.phone)
preparing = _simple("order_id", order_taps.preparing)
restock = _simple("order_id", order_taps.restock)
keep = _simple("order_id", order_taps.keep)
resend = _simple("order_id", order_taps.resend)
accept = _simple("return_id", lambda world, one, tap: tablet.task_done(world, one, tap, "accepted"))
done = _simple("task_id", lambda world, one, tap: tablet.task_done(world, one, tap, "done"))


def arrived(world: World, request: Request, device: Tablet) -> Response:
    """The customer is here."""
    shape = body_of(request, shapes.ArrivedIn)
    pickup_id, tap = path_id(request, "pickup_id"), tap_of(request, device, shape)
    return json_response(200, tablet.arrived(world, pickup_id, tap, shape.stall))


def message(world: World, request: Request, device: Tablet) -> Response:
    """The staff write to the customer."""
    shape = body_of(request, shapes.MessageIn)
    body = (shape.body or "").strip()
    if (shape.text is None) == (not body):
        raise invalid([fault("/text", "either text or body has to say something, not both")])
    pickup_id, tap = path_id(request, "pickup_id"), tap_of(request, device, shape)
    return json_response(200, tablet.message(world, pickup_id, tap, shape.text, body))


def stall(world: World, request: Request, device: Tablet) -> Response:
    """Where the customer stands."""
    shape = body_of(request, shapes.PlaceIn)
    if shape.stall is UNSET and not shape.inside:
        raise invalid([fault("/stall", "it is required, or inside; null means nobody knows")])
    at = None if shape.stall is UNSET else shape.stall
    pickup_id, tap = path_id(request, "pickup_id"), tap_of(request, device, shape)
    return json_response(200, tablet.place(world, pickup_id, tap, at, inside=shape.inside))


def hand_over(world: World, request: Request, device: Tablet) -> Response:
    """Goods change hands."""
    shape = body_of(request, shapes.HandOverIn)
    proof = shape.proof
    errors = _proof_faults(proof)
    if errors:
        raise invalid(errors)
    answer = tablet.hand_over(
        world,
        path_id(request, "pickup_id"),
        tap_of(request, device, shape),
        tuple(shape.order_ids),
        proof.kind,
        proof.code,
        proof.pin or "",
        proof.reason,
        _beside(shape),
    )
    return json_response(200, answer)


def _proof_faults(proof: shapes.ProofIn) -> list[dict[str, str]]:
    if proof.kind == "manager" and not proof.reason:
        return [fault("/proof/reason", "a manager's release needs a reason")]
    if proof.kind != "signature":
        return []
    if proof.signature is None:
        return [fault("/proof/signature", "it is required for this proof")]
    if sum(map(len, proof.signature)) > POINTS_MAX:
        return [fault("/proof/signature", f"it may have {POINTS_MAX} points in all")]
    return []


def _beside(shape: shapes.HandOverIn) -> Beside:
    return Beside(
        checked=frozenset(name for name, looked in shape.checked.items() if looked),
        short=tuple(
            ShortLine(one.order_id, one.line_id, one.quantity, one.reason)
            for one in shape.exceptions
        ),
        signature=_compact(shape.proof.signature) if shape.proof.signature else None,
        taken_at=shape.taken_at,
    )


def _compact(strokes: list[shapes.Stroke]) -> str:
    """As it is kept: `x,y x,y;x,y x,y`."""
    return ";".join(" ".join(f"{x},{y}" for x, y in stroke) for stroke in strokes)


def order(world: World, request: Request, device: Tablet) -> Response:
    """An order with its lines."""
    found = order_taps.look(world, device, path_id(request, "order_id"))
    return json_response(200, render.board_order(found))


def ready(world: World, request: Request, device: Tablet) -> Response:
    """The goods stand in their bins, as far as there are any."""
    shape = body_of(request, shapes.BoardReadyIn)
    order_id, tap = path_id(request, "order_id"), tap_of(request, device, shape)
    bins, exceptions = bins_of(shape.bins), exceptions_of(shape.exceptions)
    return json_response(200, order_taps.ready(world, order_id, tap, bins, exceptions))


def bins(world: World, request: Request, device: Tablet) -> Response:
    """The goods stand elsewhere."""
    shape = body_of(request, shapes.BinsIn)
    order_id, tap = path_id(request, "order_id"), tap_of(request, device, shape)
    return json_response(200, order_taps.correct_bins(world, order_id, tap, bins_of(shape.bins)))


def cancel(world: World, request: Request, device: Tablet) -> Response:
    """The order is dropped."""
    shape = body_of(request, shapes.BoardCancelIn)
    order_id, tap = path_id(request, "order_id"), tap_of(request, device, shape)
    return json_response(200, order_taps.cancel(world, order_id, tap, shape.reason, shape.pin))


def pickup_person(world: World, request: Request, device: Tablet) -> Response:
    """Somebody else fetches the order."""
    shape = body_of(request, shapes.BoardPersonIn)
    order_id, tap = path_id(request, "order_id"), tap_of(request, device, shape)
    return json_response(200, order_taps.name_person(world, order_id, tap, shape.person, shape.pin))


def refuse(world: World, request: Request, device: Tablet) -> Response:
    """A return is not taken in."""
    shape = body_of(request, shapes.RefuseIn)
    return_id, tap = path_id(request, "return_id"), tap_of(request, device, shape)
    return json_response(200, tablet.task_done(world, return_id, tap, "refused", shape.reason))
