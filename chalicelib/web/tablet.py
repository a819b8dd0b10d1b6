"""The tablet's calls. The store comes from the device's cookie, never from the request."""

import hashlib
from collections.abc import Callable

from chalicelib.domain import facts
from chalicelib.domain.store import kept_until
from chalicelib.services import access, tablet
from chalicelib.services.records import Tablet
from chalicelib.services.tablet import Tap
from chalicelib.services.world import World
from chalicelib.web import shapes
from chalicelib.web.http import Request, Response, View, json_response
from chalicelib.web.shop import bins_of, body_of, path_id
from chalicelib.web.validate import fault, invalid

COOKIE = "imhere_tablet"
COOKIE_SECONDS = 400 * 86_400
"""The longest a browser keeps one."""

TabletView = Callable[[World, Request, Tablet], Response]


def enrolled(view: TabletView) -> View:
    """A view that only an enrolled device reaches."""

    def checked(world: World, request: Request) -> Response:
        return view(world, request, access.tablet_of(world, request.cookie(COOKIE)))

    return checked


def enrol(world: World, request: Request) -> Response:
    """A device becomes a tablet of a store."""
    shape = body_of(request, shapes.EnrolIn)
    made, cookie = access.enrol(world, shape.code)
    store = world.stores.remembered(made.store_id)
    secure = "; Secure" if world.public_base_url.startswith("https:") else ""
    header = f"{COOKIE}={cookie}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; SameSite=Strict"
    name = store.name if store else made.store_id
    content = {"store_id": made.store_id, "store_name": name}
    return json_response(200, content, {"Set-Cookie": header + secure})


def sign_in(world: World, request: Request, device: Tablet) -> Response:
    """A person joins the device."""
    shape = body_of(request, shapes.SignInIn)
    people = access.sign_in(world, device, shape.name, shape.pin)
    return json_response(200, {"people": people})


def sign_out(world: World, request: Request, device: Tablet) -> Response:
    """A person leaves the device, and their claims with them."""
    shape = body_of(request, shapes.SignOutIn)
    tablet.release_claims(world, device, shape.name)
    return json_response(200, {"people": access.sign_out(world, device, shape.name)})


def state(world: World, request: Request, device: Tablet) -> Response:
    """The whole board; 304 when nothing has changed since the version the tablet has."""
    tag = _tag(world, tablet.head(world, device).number, device)
    if request.headers.get("if-none-match") == tag:
        return Response(304, headers={"ETag": tag})
    content = tablet.state(world, device)
    return json_response(200, content, {"ETag": _tag(world, content["version"], device)})


def _tag(world: World, number: int, device: Tablet) -> str:
    """The number, who is signed in, and the hour: what a board shows changes with them alone."""
    now = world.clock.now()
    people = ",".join(sorted(tablet.signed_in(device, now)))
    rest = hashlib.sha256(f"{people}/{now:%Y-%m-%dT%H}".encode()).hexdigest()[:8]
    return f'"{number}-{rest}"'


def ticket(world: World, _: Request, device: Tablet) -> Response:
    """The socket's address."""
    return json_response(200, {"url": access.new_ticket(world, device)})


def _tap(device: Tablet, shape: shapes.TapIn) -> Tap:
    return Tap(device, shape.command_id, shape.version, shape.name)


def arrived(world: World, request: Request, device: Tablet) -> Response:
    """The customer is here."""
    shape = body_of(request, shapes.ArrivedIn)
    pickup_id = path_id(request, "pickup_id")
    return json_response(200, tablet.arrived(world, pickup_id, _tap(device, shape), shape.stall))


def simple(
    command: Callable[[World, str, Tap], object],
) -> TabletView:
    """A command that needs nothing but the tap."""

    def view(world: World, request: Request, device: Tablet) -> Response:
        tap = _tap(device, body_of(request, shapes.TapIn))
        return json_response(200, command(world, path_id(request, "pickup_id"), tap))

    return view


claim = simple(tablet.claim)
unclaim = simple(tablet.unclaim)
left = simple(tablet.left)
undo = simple(tablet.undo)


def hand_over(world: World, request: Request, device: Tablet) -> Response:
    """Goods change hands."""
    shape = body_of(request, shapes.HandOverIn)
    proof = shape.proof
    if proof.kind == "manager" and not proof.reason:
        raise invalid([fault("/proof/reason", "a manager's release needs a reason")])
    answer = tablet.hand_over(
        world,
        path_id(request, "pickup_id"),
        _tap(device, shape),
        tuple(shape.order_ids),
        proof.kind,
        proof.code,
        proof.pin or "",
        proof.reason,
    )
    return json_response(200, answer)


def ready(world: World, request: Request, device: Tablet) -> Response:
    """The goods stand in their bins."""
    shape = body_of(request, shapes.BoardReadyIn)
    order_id, bins = path_id(request, "order_id"), bins_of(shape.bins)
    answer = tablet.order_command(
        world,
        order_id,
        _tap(device, shape),
        lambda store, now: facts.OrderReady(order_id, bins, kept_until(store, now)),
    )
    return json_response(200, answer)


def preparing(world: World, request: Request, device: Tablet) -> Response:
    """Gathering begins."""
    order_id = path_id(request, "order_id")
    tap = _tap(device, body_of(request, shapes.TapIn))
    answer = tablet.order_command(
        world, order_id, tap, lambda _store, _now: facts.OrderPreparing(order_id)
    )
    return json_response(200, answer)


def restock(world: World, request: Request, device: Tablet) -> Response:
    """Nobody came in time, and the goods are back on their shelves."""
    order_id = path_id(request, "order_id")
    tap = _tap(device, body_of(request, shapes.TapIn))
    answer = tablet.order_command(
        world, order_id, tap, lambda _store, _now: facts.OrderExpired(order_id)
    )
    return json_response(200, answer)


def accept(world: World, request: Request, device: Tablet) -> Response:
    """A return is taken in."""
    tap = _tap(device, body_of(request, shapes.TapIn))
    answer = tablet.task_done(world, path_id(request, "return_id"), tap, "accepted")
    return json_response(200, answer)


def refuse(world: World, request: Request, device: Tablet) -> Response:
    """A return is not taken in."""
    shape = body_of(request, shapes.RefuseIn)
    return_id, tap = path_id(request, "return_id"), _tap(device, shape)
    return json_response(200, tablet.task_done(world, return_id, tap, "refused", shape.reason))


def done(world: World, request: Request, device: Tablet) -> Response:
    """What was missing has been put right."""
    tap = _tap(device, body_of(request, shapes.TapIn))
    return json_response(200, tablet.task_done(world, path_id(request, "task_id"), tap, "done"))
