"""API Gateway on this machine: HTTP and WebSocket in front of the real Chalice app.

It makes the events that AWS would make and knows nothing of pickups. Chalice's own local server has
no WebSockets, needs 48 ms for a keep-alive request and leaks the context between threads.
"""

import asyncio
import base64
import secrets
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from chalice.app import Chalice
from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketDisconnect

from chalicelib.domain.errors import Refused
from chalicelib.web.http import Request as PlainRequest
from chalicelib.web.http import problem

WORKERS = 40
BODY_BYTES_MAX = 10 * 1024 * 1024
"""API Gateway's own limit; ours is smaller and answered by the app."""

Handler = Callable[[Mapping[str, Any], Any], Any]


class ThreadedChalice(Chalice):  # type: ignore[misc] # Chalice has no types
    """Chalice with a current request for each thread; in Lambda there is one thread."""

    _own = threading.local()

    @property
    def current_request(self) -> Any:
        """This thread's request."""
        return getattr(self._own, "request", None)

    @current_request.setter
    def current_request(self, value: Any) -> None:
        self._own.request = value

    @property
    def lambda_context(self) -> Any:
        """This thread's context."""
        return getattr(self._own, "context", None)

    @lambda_context.setter
    def lambda_context(self, value: Any) -> None:
        self._own.context = value


class Context:
    """What Lambda tells a function about its invocation."""

    def __init__(self) -> None:
        self.aws_request_id = secrets.token_hex(8)
        self.function_name = "imhere-local"

    def get_remaining_time_in_millis(self) -> int:
        """The API's timeout."""
        return 10_000


class Gateway:
    """One app behind one gateway."""

    def __init__(self, module: Any) -> None:
        self.module = module
        module.app.__dict__.pop("current_request", None)
        module.app.__dict__.pop("lambda_context", None)
        module.app.__class__ = ThreadedChalice
        self.routes = _split_routes(module.app.routes)
        self.pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="lambda")
        self.sockets: dict[str, WebSocket] = {}

    async def _call(self, handler: Handler, event: Mapping[str, Any]) -> Any:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.pool, handler, event, Context())

    async def http(self, request: Request) -> Response:
        """Any request: the errors that the gateway answers itself, else the app."""
        found = self._match(request.method, request.scope["path"])
        if isinstance(found, Refused):
            return _problem(request, found)
        body = await request.body()
        if len(body) > BODY_BYTES_MAX:
            return _problem(request, Refused("payload-too-large", "10 MB are the most"))
        resource, params = found
        answer = await self._call(self.module.app, _event(request, resource, params, body))
        return _response(answer)

    async def unrouted(self, request: Request, _: Exception) -> Response:
        """What Starlette has no route for: a line break in the path, a method of its own."""
        return await self.http(request)

    def _match(self, method: str, path: str) -> tuple[str, dict[str, str]] | Refused:
        parts = path.split("/")
        best: tuple[str, dict[str, str]] | None = None
        allowed: set[str] = set()
        for resource, pieces, methods in self.routes:
            params = _params(pieces, parts)
            if params is None:
                continue
            if method not in methods:
                allowed |= methods
            elif best is None or len(params) < len(best[1]):
                best = resource, params
        if best is not None:
            return best
        if allowed:
            detail = f"{method} is not for {path}"
            return Refused("method-not-allowed", detail, allowed=tuple(sorted(allowed)))
        return Refused("not-found", f"there is nothing at {path}")

    async def websocket(self, socket: WebSocket) -> None:
        """A socket's life: connect, messages, disconnect."""
        connection_id = secrets.token_urlsafe(12)
        query = dict(socket.query_params)
        opened = await self._socket_call("socket_connect", "CONNECT", connection_id, query)
        if opened.get("statusCode") != 200:  # noqa: PLR2004 - OK
            await socket.close()
            return
        await socket.accept()
        self.sockets[connection_id] = socket
        try:
            while True:
                text = await socket.receive_text()
                await self._socket_call("socket_message", "MESSAGE", connection_id, None, text)
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            self.sockets.pop(connection_id, None)
            await self._socket_call("socket_disconnect", "DISCONNECT", connection_id)

    async def _socket_call(
        self,
        name: str,
        kind: str,
        connection_id: str,
        query: dict[str, str] | None = None,
        body: str | None = None,
    ) -> dict[str, Any]:
        event = {
            "requestContext": {
                "routeKey": "$default" if kind == "MESSAGE" else f"${kind.lower()}",
                "eventType": kind,
                "connectionId": connection_id,
                "apiId": "local",
                "domainName": "127.0.0.1",
                "stage": "local",
            },
            "queryStringParameters": query,
            "body": body,
            "isBase64Encoded": False,
        }
        answer = await self._call(getattr(self.module, name), event)
        return dict(answer or {})

    async def post_to_connection(self, request: Request) -> Response:
        """The management API: 410 for a socket that is gone, as AWS has it."""
        connection_id = request.path_params["connection_id"]
        socket = self.sockets.get(connection_id)
        gone = Response(status_code=410, headers={"x-amzn-ErrorType": "GoneException"})
        if socket is None:
            return gone
        if request.method == "POST":
            try:
                await socket.send_text((await request.body()).decode())
            except (WebSocketDisconnect, RuntimeError):  # it is closing just now
                return gone
        if request.method == "DELETE":
            await socket.close()
        return Response(status_code=200)


def _split_routes(routes: Mapping[str, Any]) -> list[tuple[str, list[str], set[str]]]:
    return [(path, path.split("/"), set(methods)) for path, methods in routes.items()]


def _params(pieces: list[str], parts: list[str]) -> dict[str, str] | None:
    """The parameters of a path that fits, else None; a fixed piece must be met exactly."""
    if len(pieces) != len(parts):
        return None
    params = {}
    for piece, part in zip(pieces, parts, strict=True):
        if piece.startswith("{"):
            if not part:
                return None
            params[piece.strip("{}")] = part
        elif piece != part:
            return None
    return params


def _event(request: Request, resource: str, params: dict[str, str], body: bytes) -> dict[str, Any]:
    headers = {name: value for name, value in request.headers.items()}  # noqa: C416 - a plain dict
    text, encoded = _text(body)
    return {
        "httpMethod": request.method,
        "path": request.scope["path"],
        "resource": resource,
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": dict(request.query_params) or None,
        "multiValueQueryStringParameters": {
            name: request.query_params.getlist(name) for name in request.query_params
        }
        or None,
        "pathParameters": params or None,
        "stageVariables": None,
        "requestContext": {
            "httpMethod": request.method,
            "resourcePath": resource,
            "path": request.scope["path"],
            "stage": "local",
            "requestId": secrets.token_hex(8),
            "identity": {"sourceIp": request.client.host if request.client else ""},
        },
        "body": text,
        "isBase64Encoded": encoded,
    }


def _text(body: bytes) -> tuple[str | None, bool]:
    """As text; what is not UTF-8 goes undamaged, in base64."""
    if not body:
        return None, False
    try:
        return body.decode("utf-8"), False
    except UnicodeDecodeError:
        return base64.b64encode(body).decode(), True


def _response(answer: Mapping[str, Any]) -> Response:
    body = answer.get("body") or ""
    content = base64.b64decode(body) if answer.get("isBase64Encoded") else str(body).encode()
    headers = {name: str(value) for name, value in (answer.get("headers") or {}).items()}
    return Response(content, status_code=int(answer["statusCode"]), headers=headers)


def _problem(request: Request, refused: Refused) -> Response:
    plain = problem(PlainRequest(request.method, request.scope["path"]), refused)
    return Response(plain.body, status_code=plain.status, headers=dict(plain.headers))
