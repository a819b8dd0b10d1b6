"""How Twilio calls a webhook: signed, one answer, one more try only if nobody was there.

It must not know what the fields mean.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urldefrag, urlencode

import aiohttp
from twilio.request_validator import RequestValidator
from yarl import URL

from local.telephone.patience import Patience
from local.telephone.settings import Settings

_TRIES: Final = 2
_CONTENT_TYPE: Final = "application/x-www-form-urlencoded; charset=UTF-8"
_USER_AGENT: Final = "TwilioProxy/1.1"


class UnreachableError(Exception):
    """No connection came about, so nothing can have been received: safe to try again."""


@dataclass(frozen=True)
class Post:
    """One request as it goes out."""

    url: str
    body: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """What came back. Status 0 is no answer: nobody there, or none in time."""

    status: int
    content_type: str = ""
    body: str = ""


Send = Callable[[Post], Awaitable[Answer]]
NO_ANSWER: Final = Answer(0)


@dataclass(frozen=True)
class Webhooks:
    """Calls webhooks in the name of one account. It never raises: a webhook is not ours to mend."""

    settings: Settings
    send: Send
    patience: Patience

    async def call(self, url: str, fields: Mapping[str, str], idempotency_token: str) -> Answer:
        """Post the fields, signed: the address without its fragment, and every field."""
        post = self._signed(urldefrag(url).url, fields, idempotency_token)
        try:
            async with self.patience.at_most(self.settings.webhook_timeout_seconds):
                return await self._try(post)
        except TimeoutError:
            return NO_ANSWER

    async def _try(self, post: Post) -> Answer:
        for _ in range(_TRIES):
            try:
                return await self.send(post)
            except UnreachableError:
                continue
        return NO_ANSWER

    def _signed(self, url: str, fields: Mapping[str, str], idempotency_token: str) -> Post:
        validator: Any = RequestValidator(self.settings.auth_token)
        headers = {
            "Content-Type": _CONTENT_TYPE,
            "User-Agent": _USER_AGENT,
            "X-Twilio-Signature": validator.compute_signature(url, dict(fields)),
            "I-Twilio-Idempotency-Token": idempotency_token,
        }
        return Post(url, urlencode(fields), headers)


def open_session(settings: Settings) -> aiohttp.ClientSession:
    """Open what real webhooks go through: a new connection for each, no cookies, no proxy.

    A kept connection can die between two posts, and that must not look like a lost webhook.
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(force_close=True, limit=0),
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=aiohttp.ClientTimeout(sock_connect=settings.connect_timeout_seconds),
    )


def over(session: aiohttp.ClientSession) -> Send:
    """Send over HTTP."""

    async def send(post: Post) -> Answer:
        try:
            return await _exchange(session, post)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise UnreachableError(post.url) from error
        except (aiohttp.ClientError, ValueError):
            return NO_ANSWER

    return send


async def _exchange(session: aiohttp.ClientSession, post: Post) -> Answer:
    address = URL(post.url, encoded=True)
    async with session.post(address, data=post.body, headers=post.headers) as response:
        body = (await response.read()).decode(errors="replace")
        return Answer(response.status, response.content_type, body)
