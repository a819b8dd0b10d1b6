"""Webhooks of a running system: told to a real server, and genuine to the published library."""

import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from local.engine import ROOT
from tests.ports import free_triple
from tests.system import conftest
from tests.system.running import Running

pytestmark = pytest.mark.engine

PATIENCE_SECONDS = 40
"""A machine that is busy with other tests is slow; what is slow is not wrong."""
TLS_ONLY = "http://hooks.example.com/x"


def until(condition: Callable[[], Any], what: str = "it") -> Any:
    return conftest.until(condition, PATIENCE_SECONDS, what)


class Handler(BaseHTTPRequestHandler):
    """Keeps what came, and answers what it is told to."""

    server: Any

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.came.append((dict(self.headers), body))
        answers = self.server.answers
        status, headers = answers.pop(0) if answers else (204, {})
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Nothing."""


class Receiver:
    """The shop's server."""

    def __init__(self) -> None:
        self.server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.came, self.server.answers = [], []
        self.url = f"http://127.0.0.1:{self.server.server_port}/hooks"

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in list(self.server.came)]

    def of(self, order_id: str) -> list[dict[str, Any]]:
        told = [one["data"] for one in self.events() if one["type"] != "webhook_test"]
        return [one for one in told if order_id in one["order_ids"]]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    serving = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.05})
    serving.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    serving.join()


def put(running: Running, webhook_id: str, url: str, *events: str) -> dict[str, Any]:
    answer = running.api("PUT", f"/v1/webhooks/{webhook_id}", {"url": url, "events": list(events)})
    assert answer.status in {200, 201}, answer.body
    return answer.json()


def deliveries(running: Running, webhook_id: str) -> list[dict[str, Any]]:
    return running.api("GET", f"/v1/webhooks/{webhook_id}/deliveries").json()["deliveries"]


def test_a_pickup_is_told_event_by_event_as_the_feed_has_it(
    running: Running, receiver: Receiver
) -> None:
    secret = put(running, "whole", receiver.url)["secret"]
    running.put_order("WHOLE-1", "+12025550121")
    running.api("POST", "/v1/orders/WHOLE-1/ready", {"bins": [{"bin": "B1"}]})
    running.text("+12025550121", "here 5")
    until(lambda: len(receiver.of("WHOLE-1")) >= 3, "the third event")
    feed = running.api("GET", "/v1/events?store_id=main-st&limit=500").json()["events"]
    mine = [one for one in feed if "WHOLE-1" in one["order_ids"]]
    told = sorted(receiver.of("WHOLE-1"), key=lambda one: one["version"])
    assert told == mine
    for headers, body in receiver.server.came:
        assert Webhook(secret).verify(body, headers)["type"]
        with pytest.raises(WebhookVerificationError):
            Webhook(secret).verify(body + b" ", headers)
    running.api("DELETE", "/v1/webhooks/whole")


def test_the_demo_knows_the_secret_of_every_new_webhook(
    running: Running, receiver: Receiver
) -> None:
    secret = put(running, "demo", receiver.url)["secret"]
    assert running.demo["webhook_secret"] == secret
    assert running.api("POST", "/v1/webhooks/demo/test", {}).json()["delivered"]
    headers, body = receiver.server.came[0]
    assert Webhook(secret).verify(body, headers)["type"] == "webhook_test"
    running.api("DELETE", "/v1/webhooks/demo")


def test_a_receiver_that_stumbles_hears_it_seconds_later_under_the_same_id(
    running: Running, receiver: Receiver
) -> None:
    put(running, "later", receiver.url, "order_placed")
    receiver.server.answers = [(500, {})]
    running.put_order("LATER-1")
    until(lambda: len(receiver.of("LATER-1")) == 2, "the second try")
    first, second = [headers for headers, body in receiver.server.came if b"LATER-1" in body]
    assert first["webhook-id"] == second["webhook-id"]
    (one,) = until(lambda: [d for d in deliveries(running, "later") if d["state"] == "delivered"])
    assert [try_["status"] for try_ in one["attempts"]] == [500, 204]
    running.api("DELETE", "/v1/webhooks/later")


def test_a_410_disables_it_and_a_put_enables_it_again(running: Running, receiver: Receiver) -> None:
    put(running, "gone", receiver.url, "order_placed")
    receiver.server.answers = [(410, {})]
    running.put_order("GONE-1")
    until(lambda: running.api("GET", "/v1/webhooks/gone").json()["state"] == "disabled")
    put(running, "gone", receiver.url, "order_placed")
    again = running.api("POST", "/v1/webhooks/gone/redeliver", {"event_id": _id(running, "gone")})
    assert again.json()["state"] == "delivered"
    running.api("DELETE", "/v1/webhooks/gone")


def _id(running: Running, webhook_id: str) -> str:
    found: str = deliveries(running, webhook_id)[0]["event_id"]
    return found


def test_during_a_rotation_both_secrets_verify(running: Running, receiver: Receiver) -> None:
    old = put(running, "turn", receiver.url)["secret"]
    new = running.api("POST", "/v1/webhooks/turn/rotate", {}).json()["secret"]
    running.api("POST", "/v1/webhooks/turn/test", {})
    headers, body = receiver.server.came[0]
    assert Webhook(old).verify(body, headers) == Webhook(new).verify(body, headers)
    running.api("DELETE", "/v1/webhooks/turn")


def test_a_redirect_is_not_followed(running: Running, receiver: Receiver) -> None:
    put(running, "turned", receiver.url)
    receiver.server.answers = [(302, {"Location": running.base_url})]
    told = running.api("POST", "/v1/webhooks/turned/test", {}).json()
    assert (told["delivered"], told["status"]) == (False, 302)
    running.api("DELETE", "/v1/webhooks/turned")


@pytest.mark.parametrize("url", [TLS_ONLY, "https://169.254.169.254/", "https://10.0.0.1/x"])
def test_a_target_that_is_not_public_is_refused(running: Running, url: str) -> None:
    refused = running.api("PUT", "/v1/webhooks/inside", {"url": url})
    assert refused.status == 422
    assert refused.json()["type"].endswith("/invalid-webhook-url")


def test_the_receiver_of_the_docs_receives(running: Running) -> None:
    port = free_triple()
    secret = put(running, "docs", f"http://127.0.0.1:{port}/")["secret"]
    text = (ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(program.strip().splitlines()) <= 16
    program = program.replace("whsec_...", secret).replace("9000", str(port))
    with subprocess.Popen(
        [sys.executable, "-u", "-c", program], stdout=subprocess.PIPE
    ) as receiver:
        try:
            until(lambda: running.api("POST", "/v1/webhooks/docs/test", {}).json()["delivered"])
        finally:
            receiver.kill()
    running.api("DELETE", "/v1/webhooks/docs")
