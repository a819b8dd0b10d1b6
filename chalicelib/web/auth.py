"""Who gets to a view of the shop: a key that may, that has requests left, and only to its stores.

Every answer to a key tells what is left, refusals too (draft-ietf-httpapi-ratelimit-headers).
"""

import logging
from dataclasses import dataclass, replace

from chalicelib.domain.errors import Refused
from chalicelib.services.bounds import within
from chalicelib.services.keys import UNAUTHORIZED, key_ids_in, key_of
from chalicelib.services.rate_limit import WINDOW_SECONDS, Allowance
from chalicelib.services.records import Key
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response, View, responded

POLICY = "default"
"""The name of the one policy there is."""

log = logging.getLogger("imhere.web")


@dataclass(frozen=True, slots=True)
class Keyed:
    """A view that a key reaches which has one of these scopes; if none is named, any key."""

    view: View
    scopes: tuple[str, ...] = ()

    def __call__(self, world: World, request: Request) -> Response:
        """The view's answer, or why it was not asked."""
        told = {"RateLimit-Policy": _policy(world.rate_limit)}

        def entered(world: World, request: Request) -> Response:
            key = _key(world, request)
            allowance = _allowance(world, key)
            told.update(_headers(allowance))
            _refuse_over(allowance)
            self._refuse_other_scopes(key)
            return self.view(within(world, key.stores), request)

        response = responded(entered, lambda: world, request)
        return replace(response, headers={**response.headers, **told})

    def _refuse_other_scopes(self, key: Key) -> None:
        if self.scopes and not set(self.scopes) & set(key.scopes):
            wanted = " or ".join(self.scopes)
            raise Refused(
                "forbidden",
                f"this key lacks the scope {wanted}; it has {', '.join(key.scopes)}",
            )


def with_key(view: View, *scopes: str) -> Keyed:
    """A view that only a valid API key reaches, one with any of these scopes."""
    return Keyed(view, scopes)


def _key(world: World, request: Request) -> Key:
    """A key in a query is in somebody's log by now, so it opens nothing, even if it would."""
    exposed = key_ids_in(request.query.values())
    if exposed:
        log.warning("key_in_query", extra={"facts": {"key_ids": exposed, "do": "rotate"}})
        raise Refused("unauthorized", UNAUTHORIZED)
    return key_of(world, request.headers.get("authorization"))


def _allowance(world: World, key: Key) -> Allowance:
    limit = key.limit or world.rate_limit
    return world.leases.take(world.access, key.key_id, limit, world.clock.now())


def _policy(limit: int) -> str:
    return f'"{POLICY}";q={limit};w={WINDOW_SECONDS}'


def _headers(allowance: Allowance) -> dict[str, str]:
    left = f'"{POLICY}";r={allowance.left};t={allowance.ends_in_seconds}'
    return {"RateLimit-Policy": _policy(allowance.limit), "RateLimit": left}


def _refuse_over(allowance: Allowance) -> None:
    if not allowance.allowed:
        seconds = allowance.ends_in_seconds
        raise Refused(
            "too-many-requests",
            f"this key has {allowance.limit} requests in {WINDOW_SECONDS} seconds; "
            f"go on in {seconds} seconds",
            more={"retry_after_seconds": seconds},
        )
