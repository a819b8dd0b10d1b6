"""The people's side: what can be done with a phone in the hand. It must not know Twilio's paths."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from local.telephone.drafts import LONGEST_BODY
from local.telephone.errors import ProblemError
from local.telephone.faults import faults
from local.telephone.messages import on_screen, rfc3339
from local.telephone.network import Alert, Network
from local.telephone.numbers import is_e164, is_sender


async def send_text(request: Request) -> Response:
    """Text a number as the person with that phone; the answer says what the webhook did with it."""
    network, phone = _network(request), _phone(request)
    document = await _document(request)
    to = _number(document, network)
    body, deliver = _body(document), _deliver(document)
    return JSONResponse(asdict(await network.text(phone, to, body, deliver=deliver)))


async def show_texts(request: Request) -> Response:
    """Show the phone's screen, oldest first."""
    shown = _network(request).screen(_phone(request))
    return JSONResponse({"texts": [on_screen(message) for message in shown]})


async def set_faults(request: Request) -> Response:
    """Make things go wrong with this phone until told otherwise, or for the next few texts."""
    phone = _phone(request)
    asked = faults(await _document(request))
    _network(request).set_faults(phone, asked)
    return JSONResponse(asked.shown())


async def show_faults(request: Request) -> Response:
    """Show what is still set to go wrong with this phone."""
    return JSONResponse(_network(request).faults(_phone(request)).shown())


async def show_alerts(request: Request) -> Response:
    """Show what Twilio's debugger would: every webhook or reply that went wrong, oldest first."""
    return JSONResponse({"alerts": [_alert(alert) for alert in _network(request).alerts]})


async def show_health(request: Request) -> Response:
    """Say that the network is up."""
    return JSONResponse({"status": "ok", "messages": len(_network(request))})


def _network(request: Request) -> Network:
    network: Network = request.app.state.network
    return network


def _phone(request: Request) -> str:
    phone: str = request.path_params["phone"]
    if not is_e164(phone):
        raise ProblemError(f"{phone} is not a phone; write it like +13125550123")
    return phone


async def _document(request: Request) -> Mapping[str, object]:
    try:
        document = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise ProblemError("the body is not JSON") from None
    if not isinstance(document, dict):
        raise ProblemError("the body must be a JSON object")
    return document


def _number(document: Mapping[str, object], network: Network) -> str:
    number = document.get("to")
    if not isinstance(number, str) or not is_sender(number):
        raise ProblemError('"to" must be the number to text, like "+13125550100"')
    ours = network.settings.numbers
    if ours and number not in ours:
        raise ProblemError(f"{number} is not ours; our numbers are {', '.join(sorted(ours))}")
    return number


def _body(document: Mapping[str, object]) -> str:
    body = document.get("body")
    if not isinstance(body, str) or len(body) > LONGEST_BODY or not _is_text(body):
        raise ProblemError(f'"body" must be a text of at most {LONGEST_BODY} characters')
    return body


def _is_text(body: str) -> bool:
    """Whether it can be written down at all: half a surrogate pair cannot."""
    return body.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in body)


def _deliver(document: Mapping[str, object]) -> bool:
    deliver = document.get("deliver", True)
    if not isinstance(deliver, bool):
        raise ProblemError('"deliver" must be true or false')
    return deliver


def _alert(alert: Alert) -> dict[str, object]:
    return asdict(alert) | {"at": rfc3339(alert.at)}


ROUTES: Final = [
    Route("/phones/{phone}/texts", send_text, methods=["POST"]),
    Route("/phones/{phone}/texts", show_texts, methods=["GET"]),
    Route("/phones/{phone}/faults", set_faults, methods=["PUT"]),
    Route("/phones/{phone}/faults", show_faults, methods=["GET"]),
    Route("/alerts", show_alerts, methods=["GET"]),
    Route("/healthz", show_health, methods=["GET"]),
]
