"""A database engine over HTTP, and worlds on tables of their own in it."""

import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.errors import Refused
from chalicelib.services import stores
from chalicelib.services.world import World
from chalicelib.settings import Settings
from chalicelib.wiring import make_world
from local import engine
from local.seed import MAIN_ST
from tests.ports import free_triple
from tests.system.running import Running

KEY = "k" * 64


@dataclass(frozen=True)
class Installed:
    """A world on a table of its own; the client below it is the one that everything shares."""

    world: World
    table: Table


@pytest.fixture(scope="session")
def engine_url(tmp_path_factory: Any) -> Iterator[str]:
    """The engine that IMHERE_DYNAMODB_ENDPOINT names, else a MiniStack of our own."""
    given = os.environ.get("IMHERE_DYNAMODB_ENDPOINT")
    if given:
        yield given
        return
    folder: Path = tmp_path_factory.mktemp("engine")
    port = free_triple()
    process = engine.start(port, folder)
    yield f"http://127.0.0.1:{port}"
    engine.stop(process.pid, folder)
    process.wait(timeout=10)


@pytest.fixture
def install(engine_url: str, monkeypatch: Any) -> Iterator[Callable[..., Installed]]:
    """Makes worlds with one store, each on a table of its own."""
    for name, value in engine.CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    made: list[str] = []

    def make(**store: Any) -> Installed:
        name = f"imhere-{secrets.token_hex(4)}"
        dynamodb = engine.client("dynamodb", engine_url)
        engine.ensure_table(dynamodb, name)
        made.append(name)
        settings = Settings(name, engine.REGION, key=KEY, dynamodb_endpoint=engine_url)
        world = make_world(settings)
        stores.put(world, replace(MAIN_ST, **store))
        table = world.pickups.table  # type: ignore[attr-defined]
        table.warm()
        return Installed(world, table)

    yield make
    for name in made:
        engine.client("dynamodb", engine_url).delete_table(TableName=name)


def persistently(act: Callable[[], Any]) -> Any:
    """As a caller does who is told `busy`: send the same request again."""
    for _ in range(20):
        try:
            return act()
        except Refused as refused:
            if refused.slug != "busy":
                raise
    raise AssertionError("busy twenty times in a row")


def until(condition: Callable[[], Any], seconds: float = 10, what: str = "it") -> Any:
    """Ask again and again until the answer is true."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f"{what} did not happen within {seconds} seconds")


@pytest.fixture(scope="session")
def running(tmp_path_factory: Any) -> Iterator[Running]:
    """A system that is started once for all tests that only use it."""
    system = Running(free_triple(), tmp_path_factory.mktemp("running"))
    system.start()
    yield system
    assert system.stop() == 0


@pytest.fixture
def unmeasured() -> Iterator[None]:
    """Threads that begin meanwhile count no lines: with that a storm takes three times as long."""
    counting = threading.gettrace()
    threading.settrace(None)  # type: ignore[arg-type] # None ends it, which its type does not tell
    yield
    threading.settrace(counting)  # type: ignore[arg-type]
