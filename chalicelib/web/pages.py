"""The board's page and its files, as they lie in `chalicelib/pages`. No build, no inline code."""

import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from chalicelib.domain.errors import Refused
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response

FOLDER = Path(__file__).parent.parent / "pages"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}\.(css|js|svg|webmanifest)")
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".html": "text/html; charset=utf-8",
}
COMMENTS = {
    ".js": re.compile(
        r"^[ \t]*/\*\*.*?\*/|/\*\* @[^*]*\*/ ?|^[ \t]*//[^\n]*", re.DOTALL | re.MULTILINE
    ),
    ".css": re.compile(r"/\*.*?\*/", re.DOTALL),
}
"""What is for who reads the source. The types alone are a fifth of what would be sent."""
THEIRS = ("vendor/", "docs/vendor/")
WORKER = "board-worker.js"
SHELL = ("board*.css", "board*.js", "board.webmanifest", "icon.svg", "vendor/*.js", "vendor/*.css")
NAMED = re.compile(r'"board/files/([^"]+)"')
"""What the page names is what a board needs; the rest waits until somebody asks for it."""


def board(world: World, _: Request) -> Response:
    """The tablet's page. It may be framed by its own origin alone."""
    policy = _policy(world.socket_url)
    headers = {
        "Content-Type": TYPES[".html"],
        "Content-Security-Policy": policy,
        "Cross-Origin-Opener-Policy": "same-origin",
        "ETag": f'"{_shell(policy)["version"]}"',
    }
    return Response(200, _text("board.html")[0], headers)


def _policy(socket_url: str) -> str:
    at = urlsplit(socket_url)
    socket = f" {at.scheme}://{at.netloc}" if at.netloc else ""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        "manifest-src 'self'; worker-src 'self'; "
        f"connect-src 'self'{socket}; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
    )


def worker(world: World, _: Request) -> Response:
    """The service worker, and before it what it is to keep: one deploy's files with their hashes.

    Its reach is the page beside its folder, which a script may not claim without the header.
    """
    shell = json.dumps(_shell(_policy(world.socket_url)))
    headers = {
        "Content-Type": TYPES[".js"],
        "Cache-Control": "no-cache",
        "Service-Worker-Allowed": "../board",
    }
    return Response(200, f"self.SHELL = {shell};\n{_text(WORKER)[0]}", headers)


@cache
def _shell(policy: str) -> dict[str, Any]:
    """Everything of the board's page; `version` is another whenever any of it is."""
    needed = set(NAMED.findall(_text("board.html")[0]))
    found = {path for pattern in SHELL for path in FOLDER.glob(pattern)}
    names = sorted(path.relative_to(FOLDER).as_posix() for path in found)
    words = sorted(f"board-words/{path.name}" for path in FOLDER.glob("board-words/*.js"))
    sums = {name: _sum(name) for name in (*names, *words) if name != WORKER}
    page = _sum("board.html")
    version = "".join(
        [policy, page, _sum(WORKER), *(f"{name} {one}" for name, one in sums.items())]
    )
    return {
        "version": hashlib.sha256(version.encode()).hexdigest()[:16],
        "page": page,
        "files": {name: one for name, one in sums.items() if name in needed},
        "later": {name: one for name, one in sums.items() if name not in needed},
    }


def _sum(name: str) -> str:
    return hashlib.sha256(_text(name)[0].encode()).hexdigest()


def file(_: World, request: Request) -> Response:
    """A file of a page."""
    return _file(request, "")


def worded(_: World, request: Request) -> Response:
    """The words of a language."""
    return _file(request, "board-words/")


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


def kept_text(name: str) -> tuple[str, str]:
    """A file of the folder as it is sent, and its tag. Raises: Refused `not-found`."""
    return _text(name)


@cache
def _text(name: str) -> tuple[str, str]:
    path = FOLDER / name
    if not path.is_file():
        raise Refused("not-found", "there is no such file")
    text = served(name, path.read_text(encoding="utf-8"))
    return text, f'"{hashlib.sha256(text.encode()).hexdigest()[:16]}"'


def served(name: str, text: str) -> str:
    """A file of ours as it is sent: without comments, each line still where it is in the source."""
    comments = COMMENTS.get(Path(name).suffix)
    if comments is None or name.startswith(THEIRS):
        return text
    return comments.sub(lambda found: "\n" * found[0].count("\n"), text)
