"""The engines that keep the promises of the ports: memory, moto, MiniStack, and one by URL.

Each test uses names of its own, so the tests of a session share a table.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from moto import mock_aws

from chalicelib.adapters.dynamodb.access import DynamoAccess
from chalicelib.adapters.dynamodb.holds import DynamoHolds
from chalicelib.adapters.dynamodb.orders import DynamoOrders
from chalicelib.adapters.dynamodb.pickups import DynamoPickups
from chalicelib.adapters.dynamodb.privacy import DynamoPrivacy
from chalicelib.adapters.dynamodb.stores import DynamoStores
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.texts import DynamoEffects, DynamoTexts
from local import engine
from tests.memory import Memory
from tests.ports import free_triple

GIVEN = os.environ.get("IMHERE_DYNAMODB_ENDPOINT")
ENGINES = [
    "memory",
    "moto",
    pytest.param("ministack", marks=pytest.mark.engine),
    *([pytest.param("given", marks=pytest.mark.engine)] if GIVEN else []),
]
_serial = count(1)


@dataclass(frozen=True)
class Side:
    """The ports of one engine; `table` is None in memory, `name` is this test's own."""

    stores: Any
    pickups: Any
    orders: Any
    texts: Any
    effects: Any
    access: Any
    table: Table | None = None
    name: str = ""
    holds: Any = None
    privacy: Any = None

    @property
    def over_http(self) -> bool:
        return self.table is not None and bool(self.table.row.Meta.host)


def in_memory() -> Side:
    world = Memory().world
    parts = (world.stores, world.pickups, world.orders, world.texts, world.effects, world.access)
    return Side(*parts, holds=world.holds, privacy=world.privacy)


def in_dynamodb(table: Table) -> Side:
    ports = (DynamoPickups, DynamoOrders, DynamoTexts, DynamoEffects, DynamoAccess)
    pickups, orders, texts, effects, access = (port(table) for port in ports)
    stores = DynamoStores(table, lambda: float(next(_serial) * 100))
    holds = DynamoHolds(table)
    more = {"holds": holds, "privacy": DynamoPrivacy(table)}
    return Side(stores, pickups, orders, texts, effects, access, table, **more)


@contextmanager
def moto_table() -> Iterator[Table]:
    with mock_aws():
        name = f"imhere-{secrets.token_hex(4)}"
        engine.ensure_table(engine.client("dynamodb", None), name)
        yield Table(name, engine.REGION)


@contextmanager
def table_at(url: str) -> Iterator[Table]:
    name = f"imhere-{secrets.token_hex(4)}"
    dynamodb = engine.client("dynamodb", url)
    engine.ensure_table(dynamodb, name)
    yield Table(name, engine.REGION, url)
    dynamodb.delete_table(TableName=name)


@pytest.fixture(scope="session", autouse=True)
def credentials() -> Iterator[None]:
    """Made up, so that botocore looks for no real ones."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in engine.CREDENTIALS.items():
            patch.setenv(name, value)
        yield


@pytest.fixture(scope="session")
def ministack_url(tmp_path_factory: Any) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("engine")
    port = free_triple()
    process = engine.start(port, folder)
    yield f"http://127.0.0.1:{port}"
    engine.stop(process.pid, folder)
    process.wait(timeout=10)


@pytest.fixture(scope="module", params=ENGINES)
def engine_side(request: Any) -> Iterator[Side]:
    """One engine, with a table for each module of tests."""
    if request.param == "memory":
        yield in_memory()
        return
    urls = {"ministack": lambda: request.getfixturevalue("ministack_url"), "given": lambda: GIVEN}
    opened = moto_table() if request.param == "moto" else table_at(urls[request.param]())
    with opened as table:
        yield in_dynamodb(table)


@pytest.fixture
def side(engine_side: Side) -> Side:
    """The engine, with a name that no other test has."""
    return named(engine_side)


def named(one: Side) -> Side:
    ports = (one.stores, one.pickups, one.orders, one.texts, one.effects, one.access)
    more = {"holds": one.holds, "privacy": one.privacy}
    return Side(*ports, table=one.table, name=f"n{next(_serial)}", **more)


@pytest.fixture(scope="module", params=[one for one in ENGINES if one != "memory"])
def dynamo_side(request: Any) -> Iterator[Side]:
    """Only the engines that hold rows: for what is seen in the rows themselves."""
    url = GIVEN if request.param == "given" else None
    if request.param == "ministack":
        url = request.getfixturevalue("ministack_url")
    with table_at(url) if url else moto_table() as table:
        yield in_dynamodb(table)


@pytest.fixture
def rows(dynamo_side: Side) -> Side:
    return named(dynamo_side)


@pytest.fixture
def faulty() -> Iterator[Side]:
    """A table of its own in memory of this process, whose client is told to fail."""
    with moto_table() as table:
        yield named(in_dynamodb(table))
