"""One running system as a user starts it: `python -m local` on free ports, with a folder."""

import json
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import quote

from local.engine import ROOT

START_SECONDS = 60
CONSENT = {"at": "2026-11-22T10:00:00Z", "source": "checkout", "text_version": "1"}


@dataclass
class Answer:
    """A response, whatever its status."""

    status: int
    body: bytes
    headers: Message

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Running:
    """A started system and its process."""

    port: int
    folder: Path
    process: subprocess.Popen[bytes] | None = None
    options: list[str] = field(default_factory=list)

    @property
    def demo(self) -> dict[str, Any]:
        return json.loads((self.folder / "demo.json").read_text(encoding="utf-8"))

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def telephone_url(self) -> str:
        return f"http://127.0.0.1:{self.port + 1}"

    def start(self) -> float:
        """Start and wait until it serves; how many seconds that took."""
        self.folder.mkdir(parents=True, exist_ok=True)
        began = time.monotonic()
        command = [sys.executable, "-m", "local", "--port", str(self.port)]
        command += ["--folder", str(self.folder), *self.options]
        with (self.folder / "out.log").open("ab") as out:
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out)
        while time.monotonic() - began < START_SECONDS:
            if (self.folder / "demo.json").exists() and self.serves():
                return time.monotonic() - began
            assert self.process.poll() is None, (self.folder / "out.log").read_text()
            time.sleep(0.05)
        raise AssertionError(f"it did not serve within {START_SECONDS} seconds")

    def serves(self) -> bool:
        try:
            return self.call("GET", "/board").status == 200
        except OSError:
            return False

    def stop(self) -> int:
        """Ask it to stop, as Ctrl-C does; its exit status."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def kill(self) -> None:
        """End the gateway without a word; database and telephone network stay."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(timeout=10)

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: dict[str, str] | None = None,
        base: str | None = None,
    ) -> Answer:
        """One request; JSON unless the body is bytes already."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{base or self.base_url}{path}", data, method=method)
        if data is not None:
            request.add_header("Content-Type", "application/json")
        for name, value in (headers or {}).items():
            request.add_header(name, value)
        try:
            with urllib.request.urlopen(request, timeout=20) as response:
                return Answer(response.status, response.read(), response.headers)
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.read(), error.headers)

    def api(self, method: str, path: str, body: Any = None) -> Answer:
        """A call of the shop."""
        key = {"Authorization": f"Bearer {self.demo['api_key']}"}
        return self.call(method, path, body, key)

    def text(self, phone: str, body: str, store: str = "main-st") -> dict[str, Any]:
        """A customer's text, as from their phone."""
        to = self.demo["stores"][store]["number"]
        path = f"/phones/{quote(phone)}/texts"
        return self.call("POST", path, {"to": to, "body": body}, base=self.telephone_url).json()

    def screen(self, phone: str) -> list[dict[str, Any]]:
        """What a phone shows."""
        path = f"/phones/{quote(phone)}/texts"
        return self.call("GET", path, base=self.telephone_url).json()["texts"]

    def put_order(self, order_id: str, phone: str | None = None, **more: Any) -> Answer:
        """An order with consent to texts."""
        customer = {"name": "Robin Field", **({"phone": phone} if phone else {})}
        body = {
            "store_id": "main-st",
            "customer": customer,
            "sms_consent": CONSENT,
            "lines": [{"line_id": "1", "sku": "MILK", "name": "Milk", "quantity": 2}],
            **more,
        }
        return self.api("PUT", f"/v1/orders/{order_id}", body)

    def ready(self, order_id: str) -> Answer:
        """The order's goods stand in B3."""
        bins = {"bins": [{"bin": "B3", "pieces": 2, "zone": "ambient"}]}
        return self.api("POST", f"/v1/orders/{order_id}/ready", bins)

    def events(self, store: str = "main-st") -> list[dict[str, Any]]:
        """The whole feed of a store."""
        found: list[dict[str, Any]] = []
        cursor = ""
        while True:
            after = f"&after={quote(cursor)}" if cursor else ""
            page = self.api("GET", f"/v1/events?store_id={store}&limit=500{after}").json()
            found.extend(page["events"])
            cursor = page["cursor"]
            if not page["events"]:
                return found


class Tablet:
    """A tablet with Ana signed in."""

    def __init__(self, running: Running, store: str = "main-st") -> None:
        self.running = running
        code = running.demo["stores"][store]["enrolment_code"]
        enrolled = running.call("POST", "/board/enrol", {"code": code})
        assert enrolled.status == 200, enrolled.body
        self.cookie = enrolled.headers["Set-Cookie"].partition(";")[0]
        ana = {"name": "Ana", "pin": running.demo["staff"][0]["pin"]}
        assert self.post("/board/sign-in", ana).status == 200
        self.taps = 0

    def post(self, path: str, body: Any) -> Answer:
        return self.running.call("POST", path, body, {"Cookie": self.cookie})

    def state(self) -> dict[str, Any]:
        found = self.running.call("GET", "/board/api/state", headers={"Cookie": self.cookie})
        return found.json()

    def card(self, order_id: str) -> dict[str, Any] | None:
        """The card that an order is on."""
        for card in self.state()["cards"]:
            if any(order["order_id"] == order_id for order in card["orders"]):
                return card
        return None

    def tap(self, pickup_id: str, command: str, **more: Any) -> Answer:
        """A command, each with an id of its own."""
        self.taps += 1
        body = {"command_id": f"{id(self)}-{self.taps}", **more}
        return self.post(f"/board/api/pickups/{pickup_id}/{command}", body)
