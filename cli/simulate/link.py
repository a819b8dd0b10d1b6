"""The public doors of a running system: REST, the phones, the board. Knows no behaviour.

Whoever calls here does what a good caller does: told to wait, it sends the same request again, and
now and then an answer is lost on the way, so that it has to.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp

TRIES = 40
PAUSE_SECONDS = 0.1
WAIT = frozenset({429, 503})
LOST_ANSWERS = 0.02
TIMEOUT_SECONDS = 60


@dataclass(frozen=True)
class Answer:
    """What came back; `content` is None where there is no JSON."""

    status: int
    content: Any
    headers: Mapping[str, str]

    @property
    def is_good(self) -> bool:
        """Whether it was done."""
        return self.status < 300  # noqa: PLR2004 - the 2xx

    @property
    def slug(self) -> str:
        """The problem's name."""
        kind = self.content.get("type", "") if isinstance(self.content, dict) else ""
        return str(kind).rsplit("/", 1)[-1]


@dataclass
class Link:
    """One system's doors; `counts` tells what went through them."""

    session: aiohttp.ClientSession
    demo: Mapping[str, Any]
    chance: random.Random
    counts: Counter[str] = field(default_factory=Counter)
    surprises: list[str] = field(default_factory=list)

    async def shop(self, method: str, path: str, body: Any = None) -> Answer:
        """A call of the shop's server; repeating it does no harm, so its answer may get lost."""
        return await self._persistently(method, *self._shops(path), body)

    async def shop_once(self, method: str, path: str, body: Any = None) -> Answer:
        """The same, where the first answer tells a secret that no second one does."""
        url, headers = self._shops(path)
        return await self._once(method, url, body, headers)

    def _shops(self, path: str) -> tuple[str, dict[str, str]]:
        headers = {"Authorization": f"Bearer {self.demo['api_key']}"}
        return f"{self.demo['base_url']}{path}", headers

    async def board(self, cookie: str, method: str, path: str, body: Any = None) -> Answer:
        """A call of a tablet."""
        url = f"{self.demo['base_url']}/board{path}"
        return await self._persistently(method, url, {"Cookie": cookie}, body)

    async def look(self, cookie: str, etag: str) -> Answer:
        """The board, unless it is still the one with that tag."""
        headers = {"Cookie": cookie, **({"If-None-Match": etag} if etag else {})}
        return await self._once(
            "GET", f"{self.demo['base_url']}/board/api/state?awake=1", None, headers
        )

    async def text(self, phone: str, to: str, words: str) -> dict[str, Any]:
        """A text from a phone; a person does not send it again by themselves."""
        self.counts["texts from customers"] += 1
        url = f"{self.demo['twilio']['api_url']}/phones/{quote(phone)}/texts"
        answer = await self._once("POST", url, {"to": to, "body": words}, {})
        found: dict[str, Any] = answer.content
        return found

    async def lose_next_webhook(self, phone: str) -> None:
        """The network takes the next text of the phone and tells nobody."""
        url = f"{self.demo['twilio']['api_url']}/phones/{quote(phone)}/faults"
        await self._once("PUT", url, {"webhook": "lost", "remaining": 1}, {})

    async def screen(self, phone: str) -> list[dict[str, Any]]:
        """What a phone shows, oldest first."""
        url = f"{self.demo['twilio']['api_url']}/phones/{quote(phone)}/texts"
        answer = await self._once("GET", url, None, {})
        found: list[dict[str, Any]] = answer.content["texts"]
        return found

    async def _persistently(
        self, method: str, url: str, headers: Mapping[str, str], body: Any
    ) -> Answer:
        lost = self.chance.random() < LOST_ANSWERS
        answer = await self._once(method, url, body, headers)
        if lost:
            self.counts["answers lost"] += 1
            answer = await self._once(method, url, body, headers)
        for _ in range(TRIES):
            if answer.status not in WAIT:
                break
            self.counts["told to wait"] += 1
            await asyncio.sleep(PAUSE_SECONDS)
            answer = await self._once(method, url, body, headers)
        return answer

    async def _once(self, method: str, url: str, body: Any, headers: Mapping[str, str]) -> Answer:
        self.counts["requests"] += 1
        async with self.session.request(method, url, json=body, headers=headers) as response:
            is_json = "json" in response.content_type and response.status != 304  # noqa: PLR2004
            content = await response.json() if is_json else None
            if response.status >= 500 and response.status not in WAIT:  # noqa: PLR2004 - our fault
                self.surprises.append(f"{method} {url.partition('?')[0]}: {response.status}")
            return Answer(response.status, content, dict(response.headers))


def session() -> aiohttp.ClientSession:
    """What a link goes through; no proxy, no cookies of its own."""
    return aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS),
        connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=2),
    )
