"""Twilio's side: the paths that programs call. It must not know what a phone shows."""

import base64
import binascii
import hmac
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from local.telephone.drafts import draft
from local.telephone.errors import REST_ROOT, TwilioError, not_found
from local.telephone.faults import RATE_LIMITED, TIMEOUT_AFTER_ACCEPT, UNAVAILABLE, Faults
from local.telephone.listing import listing
from local.telephone.messages import resource
from local.telephone.network import Network

_MESSAGES: Final = REST_ROOT + "/Accounts/{account_sid}/Messages"


async def create_message(request: Request) -> Response:
    """Accept a text: 201 with the text in the queue."""
    network = _account(request)
    body = (await request.body()).decode(errors="replace")
    form = dict(parse_qsl(body, keep_blank_values=True))
    made = draft(form, network.settings.numbers)
    faults = network.faults_of_send(made.to)
    _refuse(faults)
    message = network.accept(made, faults)
    if faults.send == TIMEOUT_AFTER_ACCEPT:
        return await _silence(request, network)
    return JSONResponse(resource(message, network.settings.account_sid), 201)


async def list_messages(request: Request) -> Response:
    """List texts of both directions, newest first, in pages."""
    network = _account(request)
    sid = network.settings.account_sid
    return JSONResponse(listing(network.newest_first(), request.query_params, sid))


async def fetch_message(request: Request) -> Response:
    """Show one text."""
    network = _account(request)
    message = network.message(request.path_params["sid"])
    if message is None:
        raise not_found(request.url.path)
    return JSONResponse(resource(message, network.settings.account_sid))


def _account(request: Request) -> Network:
    """Find the account that is logged in. Somebody else's answers like one that does not exist.

    Raises:
        TwilioError: 401 without the account's own sid and token, 404 for another account's path.

    """
    network: Network = request.app.state.network
    settings = network.settings
    given = _credentials(request.headers.get("authorization", ""))
    if not hmac.compare_digest(given, f"{settings.account_sid}:{settings.auth_token}".encode()):
        raise TwilioError(401, 20003, "Authenticate")
    if request.path_params["account_sid"] != settings.account_sid:
        raise not_found(request.url.path)
    return network


def _credentials(header: str) -> bytes:
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return b""
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _refuse(faults: Faults) -> None:
    if faults.send == UNAVAILABLE:
        raise TwilioError(503, 20503, "Service unavailable")
    if faults.send == RATE_LIMITED:
        raise TwilioError(429, 20429, "Too many requests")


async def _silence(request: Request, network: Network) -> Response:
    """Say nothing until the caller gives up; a gateway gives up on our behalf in the end."""
    try:
        async with network.patience.at_most(network.settings.silence_seconds):
            while (await request.receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        pass
    return Response(status_code=504)


ROUTES: Final = [
    Route(_MESSAGES + ".json", create_message, methods=["POST"]),
    Route(_MESSAGES + ".json", list_messages, methods=["GET"]),
    Route(_MESSAGES + "/{sid}.json", fetch_message, methods=["GET"]),
]
