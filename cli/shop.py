"""The REST API as the command line calls it: where it is, with which key, and how errors are told.

The key comes from an option, the environment or the running demo, and is never shown.
"""

import json
import os
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import typer

from cli import said

DEMO = Path(__file__).parents[1] / ".local" / "demo.json"
TIMEOUT_SECONDS = 30
REFUSED = 300
"""And whatever is above."""
HOW = "give --url and --key, or IMHERE_URL and IMHERE_API_KEY, or start the demo with: make run"
FIXES = {
    401: "the key is unknown or revoked; make one with: imhere key new NAME",
    403: "the key lacks a scope for this; make one with: imhere key new NAME --scope ...",
    409: "somebody was there before; look at the present state and try again",
    429: "wait as long as it says, then send the same request again",
    503: "the same request may be sent again",
}

Url = Annotated[str, typer.Option("--url", envvar="IMHERE_URL", help="Where the API is.")]
Key = Annotated[
    str,
    typer.Option("--key", envvar="IMHERE_API_KEY", show_envvar=True, help="The shop's API key."),
]


class Refused(Exception):
    """The API said no."""

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        super().__init__(str(problem.get("detail") or problem.get("title") or status))
        self.status = status
        self.problem = problem

    @property
    def slug(self) -> str:
        """The problem's name."""
        return str(self.problem.get("type", "")).rsplit("/", 1)[-1]


@dataclass(frozen=True)
class Shop:
    """One API and one key for it."""

    url: str
    key: str = field(repr=False)

    def answered(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """The status and the content, a refusal's too. Raises: OSError where nobody answers."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}{path}", data, method=method)  # noqa: S310 - checked
        request.add_header("Authorization", f"Bearer {self.key}")
        request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310 - same
                return answer.status, _parsed(answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return error.code, _parsed(error.read()) or {}

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """The answer's content. Raises: Refused, OSError where nobody answers."""
        status, content = self.answered(method, path, body)
        if status >= REFUSED:
            raise Refused(status, content)
        return content

    def do(self, method: str, path: str, body: Any = None) -> Any:
        """The answer's content; what goes wrong ends the command with the fix."""
        try:
            return self.call(method, path, body)
        except Refused as refused:
            tell(refused)
        except (OSError, ValueError) as error:
            said.failed(f"nobody answers at {self.url}: {error}", HOW)

    def pages(self, path: str, plural: str) -> Iterator[Mapping[str, Any]]:
        """Every item of a list, page by page."""
        cursor: str | None = None
        while True:
            sign = "&" if "?" in path else "?"
            after = f"{sign}cursor={quoted(cursor)}" if cursor else ""
            page = self.do("GET", f"{path}{after}")
            yield from page[plural]
            cursor = page.get("cursor")
            if not cursor or not page[plural]:
                return


def tell(refused: Refused) -> None:
    """End the command with what the API said, every fault of the body, and the fix."""
    faults = refused.problem.get("errors") or []
    places = "".join(f"\n  {one.get('pointer')}: {one.get('detail')}" for one in faults)
    said.failed(
        f"{refused} ({refused.status} {refused.slug}){places}", FIXES.get(refused.status, "")
    )


def quoted(text: str) -> str:
    """A part of a path or a query."""
    return urllib.parse.quote(text, safe="")


def shop(url: str = "", key: str = "") -> Shop:
    """The API that the options, the environment or the running demo name."""
    demo = _demo() if not (url and key) else {}
    where, which = url or demo.get("base_url", ""), key or _demos_key(demo, url)
    if not where or not which:
        said.failed(f"{'which API' if not where else 'which key'} is not told", HOW)
    if urllib.parse.urlsplit(where).scheme not in {"http", "https"}:
        said.failed(f"{where} is no address", "it begins with https://, or http:// on one machine")
    return Shop(where.rstrip("/"), which)


def _demos_key(demo: Mapping[str, str], url: str) -> str:
    """The demo's key is for the demo alone."""
    ours = not url or url.rstrip("/") == demo.get("base_url")
    return demo.get("api_key", "") if ours else ""


def _demo() -> Mapping[str, str]:
    path = Path(os.environ.get("IMHERE_DEMO") or DEMO)
    try:
        found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body) if body else None
    except ValueError:
        return None
