"""A device at a store: how it is enrolled and told apart, who is on it, and the list of them all.

The store comes from the device's cookie, never from the request. Knows nothing of pickups but that
who signs out leaves their claims.
"""

from collections.abc import Callable

from chalicelib.services import access, devices, tablet
from chalicelib.services.records import Tablet
from chalicelib.services.taps import Tap
from chalicelib.services.world import World
from chalicelib.web import shapes
from chalicelib.web.http import Request, Response, View, json_response
from chalicelib.web.shop import body_of, path_id

COOKIE = "imhere_tablet"
COOKIE_SECONDS = 400 * 86_400
"""The longest a browser keeps one."""

TabletView = Callable[[World, Request, Tablet], Response]


def enrolled(view: TabletView) -> View:
    """A view that only an enrolled device reaches."""

    def checked(world: World, request: Request) -> Response:
        return view(world, request, devices.tablet_of(world, request.cookie(COOKIE)))

    return checked


def tap_of(request: Request, device: Tablet, shape: shapes.TapIn) -> Tap:
    """A command as it came in; its path tells which one it is."""
    return Tap(device, shape.command_id, shape.version, shape.name, request.path)


def enrol(world: World, request: Request) -> Response:
    """A device becomes a tablet of a store."""
    shape = body_of(request, shapes.EnrolIn)
    made, cookie = devices.enrol(world, shape.code, shape.label)
    store = world.stores.remembered(made.store_id)
    secure = "; Secure" if world.public_base_url.startswith("https:") else ""
    header = f"{COOKIE}={cookie}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; SameSite=Strict"
    name = store.name if store else made.store_id
    device = {"tablet_id": made.tablet_id, "label": made.label}
    content = {"store_id": made.store_id, "store_name": name, "device": device}
    return json_response(200, content, {"Set-Cookie": header + secure})


def sign_in(world: World, request: Request, device: Tablet) -> Response:
    """A person joins the device."""
    shape = body_of(request, shapes.SignInIn)
    people = access.sign_in(world, device, shape.name, shape.pin)
    managers = access.managers(world, device.store_id)
    return json_response(200, {"people": people, "managers": managers})


def sign_out(world: World, request: Request, device: Tablet) -> Response:
    """A person leaves the device, and their claims with them."""
    shape = body_of(request, shapes.SignOutIn)
    tablet.release_claims(world, device, shape.name)
    return json_response(200, {"people": access.sign_out(world, device, shape.name)})


def ticket(world: World, _: Request, device: Tablet) -> Response:
    """The socket's address."""
    return json_response(200, {"url": devices.new_ticket(world, device)})


def list_all(world: World, _: Request, device: Tablet) -> Response:
    """The store's tablets, for its managers."""
    return json_response(200, {"tablets": devices.listed(world, device)})


def new_code(world: World, request: Request, device: Tablet) -> Response:
    """A code for one more tablet."""
    shape = body_of(request, shapes.ManagersIn)
    return json_response(200, devices.code_from_board(world, device, shape.name, shape.pin))


def revoke(world: World, request: Request, device: Tablet) -> Response:
    """A tablet is out."""
    tablet_id, shape = path_id(request, "tablet_id"), body_of(request, shapes.ManagersIn)
    devices.revoke(world, device, tablet_id, shape.name, shape.pin)
    return json_response(200, {})
