"""Puts the network together: both sides' paths, its clock, its chance, its way to the webhooks."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from local.telephone import errors, phones, rest
from local.telephone.network import Network
from local.telephone.patience import Patience
from local.telephone.settings import Settings
from local.telephone.webhooks import Send, Webhooks, open_session, over


def utc_now() -> datetime:
    """Read the machine's clock."""
    return datetime.now(UTC)


def random_hex() -> str:
    """Make the random part of a sid."""
    return secrets.token_hex(16)


def build(
    settings: Settings,
    *,
    clock: Callable[[], datetime] = utc_now,
    new_hex: Callable[[], str] = random_hex,
    send: Send | None = None,
) -> Starlette:
    """Build one network with nothing in it. Without `send`, webhooks go over HTTP."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with open_session(settings) as session:
            patience = Patience()
            webhooks = Webhooks(settings, send or over(session), patience)
            app.state.network = Network(settings, webhooks, patience, clock, new_hex)
            yield
            await app.state.network.close()

    return Starlette(
        routes=[*rest.ROUTES, *phones.ROUTES],
        middleware=[_readable_by_pages(settings)],
        exception_handlers={
            errors.TwilioError: errors.twilio_error,
            errors.ProblemError: errors.problem,
            HTTPException: errors.http_error,
        },
        lifespan=lifespan,
    )


def _readable_by_pages(settings: Settings) -> Middleware:
    """Let the demo's page reach the phones. The REST side stays shut: it wants another header."""
    return Middleware(
        CORSMiddleware,
        allow_origins=list(settings.origins),
        allow_methods=["GET", "POST", "PUT"],
        allow_headers=["Content-Type"],
    )
