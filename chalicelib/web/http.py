"""Requests and responses as plain data, and the wrapper under every route that maps errors.

Chalice is met in `app.py` alone; a view takes the world and a `Request` and gives a `Response`.
"""

import json
import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from chalicelib.domain.errors import Refused
from chalicelib.domain.plain import plain
from chalicelib.services.ports import Unavailable
from chalicelib.services.world import World

BODY_BYTES_MAX = 64 * 1024
PROBLEM = "application/problem+json"
TYPE_BASE = "https://imhere.dev/problems/"

STATUS = {
    "malformed-json": 400,
    "unauthorized": 401,
    "forbidden": 403,
    "wrong-code": 403,
    "not-found": 404,
    "method-not-allowed": 405,
    "slot-full": 409,
    "slot-closed": 409,
    "hold-expired": 409,
    "order-conflict": 409,
    "invalid-transition": 409,
    "stale-version": 409,
    "limit-reached": 409,
    "payload-too-large": 413,
    "unsupported-media-type": 415,
    "validation-error": 422,
    "invalid-webhook-url": 422,
    "too-many-requests": 429,
    "too-many-attempts": 429,
    "internal-error": 500,
    "busy": 503,
}
"""Every problem there is, and its status (contract.md)."""

SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

log = logging.getLogger("imhere.web")


@dataclass(frozen=True)
class Request:
    """A request as any gateway brings it; header names are in lower case."""

    method: str
    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    request_id: str = ""

    def cookie(self, name: str) -> str | None:
        """The value of a cookie."""
        for part in self.headers.get("cookie", "").split(";"):
            key, _, value = part.strip().partition("=")
            if key == name:
                return value
        return None

    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def form(self) -> dict[str, str]:
        """The fields of a form, blank ones too; of a repeated one the last."""
        self._refuse_large()
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    def json(self) -> dict[str, Any]:
        """The object in the body. Raises: Refused `malformed-json` and its kin."""
        if len(self.body) > BODY_BYTES_MAX:  # nobody nests like that by accident: say so first
            _refuse_deep(self.body[:BODY_BYTES_MAX].decode("utf-8", "replace"))
        self._refuse_large()
        if self.media_type() != "application/json":
            raise Refused("unsupported-media-type", "send application/json")
        return parse_object(self.body)

    def _refuse_large(self) -> None:
        if len(self.body) > BODY_BYTES_MAX:
            raise Refused(
                "payload-too-large",
                f"the body has {len(self.body)} bytes; {BODY_BYTES_MAX} are the most there can be",
            )


@dataclass(frozen=True)
class Response:
    """An answer; the body is text, and header values are too."""

    status: int = 200
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


View = Callable[[World, Request], Response]


def json_response(status: int, content: Any, headers: Mapping[str, str] | None = None) -> Response:
    """An answer in JSON; frozen state and times are written as the contract has them."""
    body = msgspec.json.encode(plain(content)).decode()
    return Response(status, body, {"Content-Type": "application/json", **(headers or {})})


def problem(request: Request, refused: Refused) -> Response:
    """A refusal as problem+json (RFC 9457)."""
    status = STATUS.get(refused.slug, 409)
    content: dict[str, Any] = {
        "type": TYPE_BASE + refused.slug,
        "title": refused.slug.replace("-", " ").capitalize(),
        "status": status,
        "detail": refused.detail,
        "instance": request.request_id or request.path,
    }
    if refused.current is not None:
        content["current"] = refused.current
        content["allowed"] = list(refused.allowed)
    headers = {"Content-Type": PROBLEM}
    if refused.slug == "unauthorized":
        headers["WWW-Authenticate"] = "Bearer"
    if refused.slug == "method-not-allowed":
        headers["Allow"] = ", ".join(refused.allowed)
    if status in {429, 503}:
        headers["Retry-After"] = str(refused.more.get("retry_after_seconds", 1))
    body = msgspec.json.encode(plain({**content, **refused.more})).decode()
    return Response(status, body, headers)


def answer(view: View, world: Callable[[], World], request: Request) -> Response:
    """Call a view, turn whatever happens into an answer, and log it."""
    began = time.perf_counter()
    response = responded(view, world, request)
    _log(request, response, began)
    return Response(response.status, response.body, {**SECURITY_HEADERS, **response.headers})


def responded(view: View, world: Callable[[], World], request: Request) -> Response:
    """What a view answers, or what became of it.

    This is the last resort: it never raises, and never shows what went wrong inside.
    """
    try:
        return view(world(), request)
    except Refused as refused:
        return problem(request, refused)
    except Unavailable as reason:
        log.warning("unavailable", extra={"facts": {"reason": str(reason)}})
        return problem(request, Refused("busy", "try again in a moment; nothing was lost"))
    except Exception:
        log.exception("unhandled", extra={"facts": {"request_id": request.request_id}})
        return problem(request, Refused("internal-error", "something went wrong on our side"))


def _log(request: Request, response: Response, began: float) -> None:
    milliseconds = round((time.perf_counter() - began) * 1000, 1)
    facts = {
        "method": request.method,
        "route": route_of(request),
        "status": response.status,
        "ms": milliseconds,
        "request_id": request.request_id,
    }
    log.info("request", extra={"facts": facts})


def route_of(request: Request) -> str:
    """The path without what stands for a customer: a token never reaches a log."""
    path = request.path
    for name, value in request.params.items():
        path = path.replace(f"/{value}", f"/{{{name}}}", 1)
    return path


NESTING_MAX = 20
EXACT_MOST = 2**53
"""Up to here a floating point number is exact."""


def parse_object(body: bytes) -> dict[str, Any]:
    """A JSON object, strictly: UTF-8, no duplicate keys, no NaN, no more than 20 levels.

    Raises: Refused `malformed-json`.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _malformed("the body is not UTF-8") from error
    _refuse_deep(text)
    try:
        value = json.loads(
            text, object_pairs_hook=_no_duplicates, parse_constant=_no_constant, parse_float=_finite
        )
    except ValueError as error:
        raise _malformed(f"the body is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise _malformed("the body must be a JSON object")
    if _LONE_SURROGATE.search(text) and not _is_text(value):
        raise _malformed("the body holds half a character (a lone surrogate)")
    return value


_LONE_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def _is_text(value: Any) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _malformed(detail: str) -> Refused:
    return Refused("malformed-json", detail)


def _refuse_deep(text: str) -> None:
    if _nesting(text) > NESTING_MAX:
        raise _malformed(f"the body nests deeper than {NESTING_MAX} levels")


def _nesting(text: str) -> int:
    """The deepest level of brackets outside strings, without recursion."""
    deepest = depth = 0
    quoted = escaped = False
    for character in text:
        if quoted:
            quoted = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            quoted = True
        elif character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is no JSON number")


def _finite(text: str) -> float:
    """A number; 2.0 is the whole number 2, as JSON Schema has it."""
    number = float(text)
    if number in {float("inf"), float("-inf")}:
        raise ValueError(f"{text} is too large a number")
    return int(number) if number.is_integer() and abs(number) <= EXACT_MOST else number
