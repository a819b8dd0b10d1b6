"""The Python client against a running system, and against servers that say no."""

import ast
import base64
import hashlib
import hmac
import importlib.util
import inspect
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from standardwebhooks import Webhook

from chalicelib.web.operations import OPERATIONS
from local.engine import ROOT

FILE = ROOT / "clients" / "imhere_client.py"
SECRET = "whsec_" + base64.b64encode(b"s" * 32).decode()
OTHER = "whsec_" + base64.b64encode(b"o" * 32).decode()
BODY = b'{"type":"order_ready","timestamp":"2026-11-24T12:00:00Z","data":{"order_ids":["A1"]}}'
LINES = [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}]
ORDER = {"store_id": "main-st", "customer": {"name": "Robin"}, "lines": LINES}


def loaded() -> Any:
    spec = importlib.util.spec_from_file_location("imhere_client", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


client = loaded()


def signed(body: bytes = BODY, secret: str = SECRET, at: float | None = None) -> dict[str, str]:
    """As Standard Webhooks has it, made without any of the code that is tested."""
    sent_at = str(int(time.time() if at is None else at))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    made = hmac.new(key, f"m1.{sent_at}.".encode() + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(made).decode()
    return {"Webhook-Id": "m1", "Webhook-Timestamp": sent_at, "Webhook-Signature": signature}


@contextmanager
def answering(*answers: tuple[int, dict[str, str], Any]) -> Iterator[tuple[str, list[str]]]:
    """A server that gives these answers in turn; its address, and what it was asked."""
    waiting, asked = list(answers), []

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            asked.append(f"{self.command} {self.path}")
            self.rfile.read(int(self.headers.get("Content-Length", "0")))
            status, headers, content = waiting.pop(0)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(json.dumps(content).encode())

        do_GET = do_POST = do_DELETE = do_PUT  # noqa: N815 - http.server's names

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()
    thread.join(timeout=10)


def test_every_call_of_the_contract_has_a_method_of_its_name():
    methods = {name for name, _ in inspect.getmembers(client.Imhere, inspect.isfunction)}
    assert {one.name for one in OPERATIONS} <= methods
    own = {name for name in methods if not name.startswith("_")} - {"events"}
    assert own == {one.name for one in OPERATIONS}


def test_it_is_python_that_3_9_reads_and_needs_nothing_else():
    tree = ast.parse(FILE.read_text(encoding="utf-8"), feature_version=(3, 9))
    taken = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    taken |= {
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    }
    known = {"base64", "hashlib", "hmac", "json", "time"}
    known |= {"urllib.error", "urllib.request", "urllib.parse", "collections.abc"}
    assert taken <= known | {"typing", "__future__"}


@pytest.mark.engine
def test_a_pickup_by_the_client(running):
    api = client.Imhere(running.base_url, running.demo["api_key"])
    assert "main-st" in {store["store_id"] for store in api.list_stores()}
    assert api.put_order("CL1", ORDER)["status"] == "placed"
    assert api.ready("CL1", [{"bin": "B3"}])["status"] == "ready"
    assert api.signal("CL1", "arrived", stall="5")["pickup"]["stall"] == "5"
    told = [one["type"] for one in api.events("main-st") if "CL1" in one["order_ids"]]
    assert told[:3] == ["order_placed", "order_ready", "customer_arrived"]
    assert api.list_orders("main-st", status="ready")["orders"]
    assert api.cancel("CL1", "test")["status"] == "cancelled"


@pytest.mark.engine
def test_a_refusal_tells_what_is_wrong(running):
    api = client.Imhere(running.base_url, running.demo["api_key"])
    with pytest.raises(client.Problem) as refused:
        api.put_order("CL2", {"store_id": "main-st", "colour": "red"})
    assert (refused.value.status, refused.value.slug) == (422, "validation-error")
    assert {one["pointer"] for one in refused.value.errors} == {"/colour", "/customer", "/lines"}


@pytest.mark.engine
def test_a_wrong_key_is_told_at_once(running):
    with pytest.raises(client.Problem) as refused:
        client.Imhere(running.base_url, "imh_test_x_y").list_stores()
    assert refused.value.slug == "unauthorized"


def test_it_waits_as_long_as_it_is_told_and_asks_again():
    waits: list[float] = []
    busy = (503, {"Retry-After": "2"}, {"type": "https://x/problems/busy"})
    over = (429, {"Retry-After": "7"}, {"type": "https://x/problems/too-many-requests"})
    with answering(busy, over, (200, {}, {"status": "placed"})) as (url, asked):
        api = client.Imhere(url, "k", sleep=waits.append)
        assert api.put_order("A/1", {})["status"] == "placed"
    assert waits == [2.0, 7.0]
    assert asked == ["PUT /v1/orders/A%2F1"] * 3


def test_it_gives_up_in_the_end():
    busy = (503, {}, {"type": "https://x/problems/busy", "detail": "later"})
    with (
        answering(*[busy] * client.TRIES) as (url, asked),
        pytest.raises(client.Problem) as refused,
    ):
        client.Imhere(url, "k", sleep=lambda _: None).get_order("A1")
    assert refused.value.slug == "busy"
    assert len(asked) == client.TRIES


def test_what_would_be_done_twice_is_not_asked_again():
    busy = (503, {"Retry-After": "0"}, {"type": "https://x/problems/busy"})
    with answering(busy) as (url, asked), pytest.raises(client.Problem):
        client.Imhere(url, "k", sleep=lambda _: None).rotate_webhook("shop")
    assert len(asked) == 1


def test_another_refusal_is_not_asked_again():
    full = (409, {}, {"type": "https://x/problems/slot-full", "next_free": [{"slot_id": "s"}]})
    with answering(full) as (url, asked), pytest.raises(client.Problem) as refused:
        client.Imhere(url, "k").reschedule("A1", "s0")
    assert refused.value.body["next_free"] == [{"slot_id": "s"}]
    assert len(asked) == 1


def test_an_answer_that_is_no_json_is_a_problem_too():
    with answering((502, {}, "bad gateway")) as (url, _), pytest.raises(client.Problem) as refused:
        client.Imhere(url, "k").get_order("A1")
    assert refused.value.slug == "unknown"


def test_without_a_connection_it_tries_again_and_then_says_so():
    waits: list[float] = []
    with answering() as (url, _):
        pass
    with pytest.raises(OSError, match="refused"):
        client.Imhere(url, "k", sleep=waits.append).get_order("A1")
    assert len(waits) == client.TRIES - 1


def test_a_webhook_is_verified_as_the_published_library_does():
    headers = signed()
    assert client.verify(SECRET, headers, BODY) == json.loads(BODY)
    assert Webhook(SECRET).verify(BODY, {name.lower(): each for name, each in headers.items()})


def test_while_a_secret_is_replaced_either_is_good():
    assert client.verify([OTHER, SECRET], signed(), BODY)
    both = signed()
    both["Webhook-Signature"] += " " + signed(secret=OTHER)["Webhook-Signature"]
    assert client.verify(OTHER, both, BODY)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (signed, BODY + b" "),
        (lambda: signed(secret=OTHER), BODY),
        (lambda: signed(at=time.time() - 400), BODY),
        (lambda: signed(at=time.time() + 400), BODY),
        (lambda: {**signed(), "Webhook-Id": "m2"}, BODY),
        (lambda: {**signed(), "Webhook-Signature": "v1,å"}, BODY),
        (lambda: {**signed(), "Webhook-Timestamp": "soon"}, BODY),
        (lambda: {**signed(), "Webhook-Timestamp": "²"}, BODY),
        (dict, BODY),
    ],
)
def test_what_was_altered_or_is_old_is_forged(headers, body):
    with pytest.raises(client.Forged):
        client.verify(SECRET, headers(), body)
