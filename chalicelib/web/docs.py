"""The reference of the shop's calls: the OpenAPI document as it is committed, and Redoc to read it.

Nobody needs a key for it. The page runs no code but its own origin's.
"""

import re
from pathlib import Path

from chalicelib.domain.errors import Refused
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response
from chalicelib.web.pages import FOLDER, TYPES, kept_text

NAME = re.compile(r"[a-z][a-z-]{0,30}\.(css|js)")
PLACE = "docs/"
THEIRS = {"redoc.js"}
DOCUMENT = FOLDER / "docs" / "openapi.json"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""Redoc writes its styles into the page, searches in a worker it makes, and would load a logo."""


def page(_: World, request: Request) -> Response:
    """The page."""
    headers = {"Content-Security-Policy": POLICY, "Cross-Origin-Opener-Policy": "same-origin"}
    return _kept(request, "docs.html", headers)


def file(_: World, request: Request) -> Response:
    """What the page needs."""
    name = request.params["name"]
    if not NAME.fullmatch(name):
        raise Refused("not-found", "there is no such file")
    return _kept(request, f"vendor/{name}" if name in THEIRS else name, {})


def openapi(_: World, request: Request) -> Response:
    """The OpenAPI document, for anybody, from any page."""
    return _kept(request, "openapi.json", {"Access-Control-Allow-Origin": "*"})


def _kept(request: Request, name: str, more: dict[str, str]) -> Response:
    body, tag = kept_text(PLACE + name)
    kind = TYPES.get(Path(name).suffix, "application/json")
    headers = {"Content-Type": kind, "Cache-Control": "no-cache", "ETag": tag, **more}
    if request.headers.get("if-none-match") == tag:
        return Response(304, headers=headers)
    return Response(200, body, headers)
