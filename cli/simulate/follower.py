"""Who follows a store from outside: the feed by its cursor, and a receiver of webhooks.

The receiver is down for an hour and has to be caught up with. Knows no people.
"""

import base64
import hashlib
import hmac
import socket
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote

from aiohttp import web

from cli.simulate.clock import Clock
from cli.simulate.link import Link

FOLLOW_SECONDS = 20
PAGE = 500


async def read_feed(link: Link, store_id: str, cursor: str = "") -> tuple[list[Any], str]:
    """Everything after a cursor, and the cursor after it."""
    found: list[Any] = []
    while True:
        after = f"&after={quote(cursor, safe='')}" if cursor else ""
        path = f"/v1/events?store_id={store_id}&limit={PAGE}{after}"
        page = (await link.shop("GET", path)).content
        found.extend(page["events"])
        cursor = page["cursor"]
        if not page["events"]:
            return found, cursor


@dataclass
class Follower:
    """Reads the feed as it grows."""

    link: Link
    clock: Clock
    store_id: str
    events: list[Any] = field(default_factory=list)
    cursor: str = ""
    closing: bool = False

    async def follow(self) -> None:
        """Until the day is over, and once more then."""
        while not self.closing:
            await self.catch_up()
            await self.clock.sleep(FOLLOW_SECONDS, least=0.5)

    async def catch_up(self) -> None:
        """What has come since."""
        found, self.cursor = await read_feed(self.link, self.store_id, self.cursor)
        self.events.extend(found)


@dataclass
class Receiver:
    """A shop's own server for webhooks, on the loopback."""

    clock: Clock
    down_from: datetime
    down_until: datetime
    secret: str = ""
    got: Counter[str] = field(default_factory=Counter)
    bad_signatures: int = 0
    refused: int = 0
    port: int = 0

    async def start(self) -> web.AppRunner:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_post("/hook", self.receive)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        await web.SockSite(runner, listening).start()
        return runner

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}/hook"

    async def receive(self, request: web.Request) -> web.Response:
        """One delivery: down, or badly signed, or counted."""
        body = await request.read()
        if self.down_from <= self.clock.now() < self.down_until:
            self.refused += 1
            return web.Response(status=503)
        if not is_signed(self.secret, dict(request.headers), body):
            self.bad_signatures += 1
            return web.Response(status=400)
        self.got[request.headers["webhook-id"]] += 1
        return web.Response(status=204)


def is_signed(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """Standard Webhooks 1.0: one of the signatures is the one of id, timestamp and body."""
    lower = {name.lower(): value for name, value in headers.items()}
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{lower.get('webhook-id', '')}.{lower.get('webhook-timestamp', '')}.".encode() + body
    wanted = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    given = [one.partition(",")[2] for one in lower.get("webhook-signature", "").split()]
    return any(hmac.compare_digest(wanted, one) for one in given)
