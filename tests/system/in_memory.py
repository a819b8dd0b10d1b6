"""The real app behind our gateway over HTTP, on a world in memory: for very many requests."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

import app as module
from chalicelib import wiring
from chalicelib.services import keys
from chalicelib.settings import Settings
from local.gateway import Gateway
from local.serving import ALL_METHODS, UNROUTED
from tests.worlds import Town

KEY_LIMIT = 1_000_000
"""Nobody is told to wait here."""


@dataclass(frozen=True)
class Served:
    """Where it is, and a key for it."""

    base_url: str
    api_key: str
    town: Town


@contextmanager
def served(port: int, town: Town) -> Iterator[Served]:
    """Serve a town until the block ends."""
    gateway = Gateway(module)
    application = Starlette(
        routes=[Route("/{path:path}", gateway.http, methods=ALL_METHODS)],
        exception_handlers=dict.fromkeys(UNROUTED, gateway.unrouted),
    )
    config = uvicorn.Config(application, port=port, log_level="critical", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    requests = logging.getLogger("imhere.web")
    before = requests.level
    requests.setLevel(logging.WARNING)
    with wiring.using(Settings("imhere", "eu-north-1"), town.world):
        thread.start()
        deadline = time.monotonic() + 10
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.01)
        _, key = keys.new_key(town.world, "fuzz", mode="test", limit=KEY_LIMIT)
        try:
            yield Served(f"http://127.0.0.1:{port}", key, town)
        finally:
            server.should_exit = True
            thread.join(timeout=10)
            requests.setLevel(before)
