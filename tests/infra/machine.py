"""Processes of this machine that stand in for AWS and for the world, and waiting for them."""

import http.client
import json
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

import pytest

REGION = "us-east-1"
FIRST_PORT, LAST_PORT = 9300, 9399
PATIENCE_S = 20.0
Found = TypeVar("Found")


@dataclass(frozen=True)
class Aws:
    """MiniStack, and what a process needs to call it instead of AWS."""

    url: str
    region: str = REGION

    @property
    def environment(self) -> dict[str, str]:
        return {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": self.region,
            "AWS_EC2_METADATA_DISABLED": "true",
        }


def until(look: Callable[[], Found | None], what: str) -> Found:
    """Look again and again, at most until the deadline."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    pytest.fail(f"waited {PATIENCE_S:.0f} s for {what}")


def free_port() -> int:
    for port in range(FIRST_PORT, LAST_PORT + 1):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port
    pytest.fail("no free port")


def answers(url: str) -> bool:
    where = urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=1)
    try:
        connection.request("GET", where.path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


@dataclass(frozen=True)
class Answer:
    """An HTTP answer, read to its end."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def call(method: str, url: str, body: Any = None, **headers: str) -> Answer:
    """One request with a JSON body; underscores in header names stand for hyphens."""
    where = urlsplit(url)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    payload = None if body is None else json.dumps(body).encode()
    if payload is not None:
        named.setdefault("Content-Type", "application/json")
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=PATIENCE_S)
    try:
        path = where.path + (f"?{where.query}" if where.query else "")
        connection.request(method, path, payload, named)
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()


@contextmanager
def running(command: tuple[str, ...], health_url: str, **options: Any) -> Iterator[None]:
    """A process in a group of its own, ready to be called; it is gone afterwards."""
    with subprocess.Popen(command, start_new_session=True, **options) as process:
        try:
            until(lambda: answers(health_url) or process.poll() is not None, command[0])
            assert process.poll() is None, f"{command[0]} ended with {process.returncode}"
            yield
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE_S)
            finally:
                process.kill()
