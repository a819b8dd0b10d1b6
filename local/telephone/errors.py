"""How this network says no: like Twilio to programs, in a problem document to people's pages.

It must not know why.
"""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

REST_ROOT: Final = "/2010-04-01"
_CODE_BY_STATUS: Final = {404: 20404, 405: 20004}


class TwilioError(Exception):
    """A request that Twilio turns down, with Twilio's own number and words."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


class ProblemError(Exception):
    """A request to a phone that makes no sense; the detail says what would."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


def not_found(path: str) -> TwilioError:
    """Twilio's words for a path or a sid that it does not have."""
    return TwilioError(404, 20404, f"The requested resource {path} was not found")


async def twilio_error(_request: Request, error: Exception) -> Response:
    """Render a refusal so that Twilio's client libraries raise it with its code."""
    assert isinstance(error, TwilioError)  # noqa: S101 - Starlette calls this for no other type
    return _refusal(error)


async def problem(_request: Request, error: Exception) -> Response:
    """Render what was wrong with a request to a phone."""
    assert isinstance(error, ProblemError)  # noqa: S101 - Starlette calls this for no other type
    return _problem(400, "Bad Request", error.detail)


async def http_error(request: Request, error: Exception) -> Response:
    """Render an unknown path or a wrong method in the shape of the side it was asked on."""
    assert isinstance(error, HTTPException)  # noqa: S101 - Starlette calls this for no other type
    if not request.url.path.startswith(REST_ROOT):
        return _problem(error.status_code, error.detail, f"{request.method} {request.url.path}")
    if error.status_code == 404:  # noqa: PLR2004 - the status is its own name
        return _refusal(not_found(request.url.path))
    code = _CODE_BY_STATUS.get(error.status_code, error.status_code)
    return _refusal(TwilioError(error.status_code, code, error.detail))


def _refusal(error: TwilioError) -> Response:
    body = {
        "code": error.code,
        "message": error.message,
        "more_info": f"https://www.twilio.com/docs/errors/{error.code}",
        "status": error.status,
    }
    needs_login = {"WWW-Authenticate": 'Basic realm="Twilio API"'}
    return JSONResponse(body, error.status, needs_login if error.status == 401 else None)  # noqa: PLR2004 - as above


def _problem(status: int, title: str, detail: str) -> Response:
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    return JSONResponse(body, status, media_type="application/problem+json")
