"""The tablet's calls. The store comes from the device's cookie, never from the request."""

import hashlib

from chalicelib.services import listening, tablet
from chalicelib.services.access import signed_in
from chalicelib.services.records import Tablet
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response, json_response


def state(world: World, request: Request, device: Tablet) -> Response:
    """The whole board; 304 when nothing has changed since the version the tablet has.

    With `awake=1` somebody can see and hear it there.
    """
    if request.query.get("awake") == "1":
        listening.keep_seen(world, device)
    tag = _tag(world, tablet.head(world, device).number, device)
    if request.headers.get("if-none-match") == tag:
        return Response(304, headers={"ETag": tag})
    content = tablet.state(world, device)
    return json_response(200, content, {"ETag": _tag(world, content["version"], device)})


def _tag(world: World, number: int, device: Tablet) -> str:
    """The number, who is signed in, and the hour: what a board shows changes with them alone."""
    now = world.clock.now()
    people = ",".join(sorted(signed_in(device, now)))
    rest = hashlib.sha256(f"{people}/{now:%Y-%m-%dT%H}".encode()).hexdigest()[:8]
    return f'"{number}-{rest}"'
