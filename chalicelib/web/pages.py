"""The board's page and its files, as they lie in `chalicelib/pages`. No build, no inline code."""

import hashlib
import re
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from chalicelib.domain.errors import Refused
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response

FOLDER = Path(__file__).parent.parent / "pages"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}\.(css|js|svg)")
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".html": "text/html; charset=utf-8",
}


def board(world: World, _: Request) -> Response:
    """The tablet's page. It may be framed by its own origin alone."""
    at = urlsplit(world.socket_url)
    socket = f" {at.scheme}://{at.netloc}" if at.netloc else ""
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        f"connect-src 'self'{socket}; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
    )
    headers = {
        "Content-Type": TYPES[".html"],
        "Content-Security-Policy": policy,
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    return Response(200, _text("board.html")[0], headers)


def file(_: World, request: Request) -> Response:
    """A file of a page."""
    return _file(request, "")


def vendored(_: World, request: Request) -> Response:
    """A file of somebody else's, kept with its licence."""
    return _file(request, "vendor/")


def _file(request: Request, folder: str) -> Response:
    name = request.params["name"]
    if not NAME.fullmatch(name):
        raise Refused("not-found", "there is no such file")
    body, tag = _text(folder + name)
    headers = {
        "Content-Type": TYPES[Path(name).suffix],
        "Cache-Control": "no-cache",
        "ETag": tag,
    }
    if request.headers.get("if-none-match") == tag:
        return Response(304, headers=headers)
    return Response(200, body, headers)


@cache
def _text(name: str) -> tuple[str, str]:
    path = FOLDER / name
    if not path.is_file():
        raise Refused("not-found", "there is no such file")
    text = path.read_text(encoding="utf-8")
    return text, f'"{hashlib.sha256(text.encode()).hexdigest()[:16]}"'
