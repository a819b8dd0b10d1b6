"""What API Gateway says when it answers by itself, in the contract's words.

Pure. Knows the gateway's response types, not our routes: none of ours uses the gateway's own
authorisation or validation, so most of its 4xx can only mean that the path does not exist.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from infra.types import Json

TYPE_BASE = "https://imhere.dev/problems/"
HEADERS: Mapping[str, str] = {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
NO_SUCH_ROUTE_TYPES = (
    "MISSING_AUTHENTICATION_TOKEN",  # unknown path, or known path and wrong method
    "INVALID_SIGNATURE",  # the same with a Bearer token, which the gateway takes for its own
    "EXPIRED_TOKEN",
    "INVALID_API_KEY",
    "RESOURCE_NOT_FOUND",
    "DEFAULT_4XX",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One problem, in the words that `chalicelib.web.http` would use for its slug."""

    status: int
    slug: str
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)


NOT_FOUND = Answer(404, "not-found", "There is nothing at this address.")
BAD_REQUEST = Answer(400, "malformed-json", "The request could not be read.")
UNAUTHORIZED = Answer(401, "unauthorized", "A valid key is needed.")
FORBIDDEN = Answer(403, "forbidden", "This is not allowed.")
TOO_LARGE = Answer(413, "payload-too-large", "Send less than 64 kB.")
NOT_THAT_TYPE = Answer(415, "unsupported-media-type", "This type is not understood here.")
TOO_MANY = Answer(429, "too-many-requests", "Wait and try again.", {"Retry-After": "1"})
BUSY = Answer(503, "busy", "Wait and try again; it is safe to.", {"Retry-After": "2"})

ANSWERS: Mapping[str, Answer] = {
    **dict.fromkeys(NO_SUCH_ROUTE_TYPES, NOT_FOUND),
    "ACCESS_DENIED": FORBIDDEN,
    "AUTHORIZER_CONFIGURATION_ERROR": BUSY,
    "AUTHORIZER_FAILURE": BUSY,
    "API_CONFIGURATION_ERROR": BUSY,
    "BAD_REQUEST_BODY": BAD_REQUEST,
    "BAD_REQUEST_PARAMETERS": BAD_REQUEST,
    "DEFAULT_5XX": BUSY,
    "INTEGRATION_FAILURE": BUSY,
    "INTEGRATION_TIMEOUT": BUSY,
    "QUOTA_EXCEEDED": TOO_MANY,
    "REQUEST_TOO_LARGE": TOO_LARGE,
    "THROTTLED": TOO_MANY,
    "UNAUTHORIZED": UNAUTHORIZED,
    "UNSUPPORTED_MEDIA_TYPE": NOT_THAT_TYPE,
    "WAF_FILTERED": FORBIDDEN,
}


def body(answer: Answer) -> str:
    """The problem as the gateway's template; it fills in the request's id and nothing unquoted."""
    return json.dumps(
        {
            "type": TYPE_BASE + answer.slug,
            "title": answer.slug.replace("-", " ").capitalize(),
            "status": answer.status,
            "detail": answer.detail,
            "instance": "$context.requestId",
        }
    )


def response(answer: Answer) -> Json:
    """One entry of `x-amazon-apigateway-gateway-responses`; header values are quoted twice."""
    return {
        "statusCode": str(answer.status),
        "responseParameters": {
            f"gatewayresponse.header.{name}": f"'{value}'"
            for name, value in {**HEADERS, **answer.headers}.items()
        },
        "responseTemplates": {"application/json": body(answer)},
    }


def responses() -> Json:
    """Every response type of the gateway, none left to its own words."""
    return {kind: response(answer) for kind, answer in sorted(ANSWERS.items())}
