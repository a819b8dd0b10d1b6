"""Requests as a gateway makes them: plain ones for a view, API Gateway's events for the app."""

import base64
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from chalicelib.services import keys
from chalicelib.web.http import Request, Response, answer

BASE = "https://pickup.example"
TOKEN = "a" * 32
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MANY = 100_000
"""Requests in ten seconds: a test of something else meets no limit."""


def asked(view: Any, world: Any, **request: Any) -> Response:
    """A view's answer, through the wrapper that maps errors."""
    given = {"method": "POST", "path": "/x", **request}
    return answer(view, lambda: world, Request(**given))


def posted(content: Any, **more: Any) -> dict[str, Any]:
    """A JSON body."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return {"body": body, "headers": {"content-type": JSON, **more.pop("headers", {})}, **more}


def form(fields: Any, **more: Any) -> dict[str, Any]:
    """A form, as a browser or Twilio posts it."""
    headers = {"content-type": FORM, **more.pop("headers", {})}
    return {"body": urlencode(fields).encode(), "headers": headers, **more}


def signature(path: str, fields: dict[str, str]) -> str:
    """As Twilio signs."""
    return RequestValidator(TOKEN).compute_signature(BASE + path, fields)


@dataclass(frozen=True)
class Answer:
    """What API Gateway would send."""

    status: int
    headers: dict[str, str]
    body: str

    def json(self) -> Any:
        return json.loads(self.body)


class Gateway:
    """Calls the real app with events shaped like API Gateway's."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.cookie = ""
        self.authorization = ""

    def __call__(self, method: str, route: str, body: Any = None, **more: Any) -> Answer:
        """Ask a route as app.py has it; `params` fill its places."""
        event = self.event(method, route, body, **more)
        told = self.app(event, None)
        return Answer(told["statusCode"], dict(told["headers"]), told["body"])

    def event(self, method: str, route: str, body: Any = None, **more: Any) -> dict[str, Any]:
        params, query = more.get("params", {}), more.get("query")
        raw = body if isinstance(body, bytes) else json.dumps(body).encode() if body else b""
        headers = {"Content-Type": JSON, **more.get("headers", {})}
        if self.cookie:
            headers.setdefault("Cookie", self.cookie)
        if self.authorization:
            headers.setdefault("Authorization", self.authorization)
        path = route.format(**params)
        return {
            "httpMethod": method,
            "resource": route,
            "path": path,
            "headers": headers,
            "multiValueHeaders": {name: [value] for name, value in headers.items()},
            "multiValueQueryStringParameters": {k: [v] for k, v in query.items()}
            if query
            else None,
            "pathParameters": params or None,
            "stageVariables": None,
            "body": base64.b64encode(raw).decode(),
            "isBase64Encoded": True,
            "requestContext": {
                "httpMethod": method,
                "resourcePath": route,
                "path": path,
                "requestId": "request-1",
            },
        }

    def with_key(self, town: Any) -> "Gateway":
        self.authorization = f"Bearer {keys.new_key(town.world, 'shop', limit=MANY)[1]}"
        return self


def pointers(answer: Any) -> list[str]:
    """What a 422 points at."""
    assert answer.status == 422, answer.body
    return [one["pointer"] for one in answer.json()["errors"]]
