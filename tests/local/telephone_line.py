"""What the telephone tests hold in their hands: a real network, a real listener, the real client.

It must not know any of the rules that the tests state.
"""

import http.client
import itertools
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, quote

import uvicorn
from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from local.telephone import Settings, build
from local.telephone.app import utc_now

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a-token-that-only-tests-know"
NUMBER = "+13125550100"
DEADLINE_SECONDS = 5.0

_serial = itertools.count(1000)


def a_phone() -> str:
    """Give a phone that no other test has."""
    return f"+1312555{next(_serial)}"


def until(condition):
    """Poll until the condition gives something, and give that."""
    deadline = time.monotonic() + DEADLINE_SECONDS
    while not (found := condition()):
        assert time.monotonic() < deadline, "it never came about"
        time.sleep(0.005)
    return found


@dataclass(frozen=True)
class Call:
    path: str
    fields: dict
    headers: dict
    signed: bool
    connection: tuple


@dataclass(frozen=True)
class Reply:
    """What the listener says to one phone's texts. Without a body it hangs up."""

    body: str | None = "<Response/>"
    status: int = 200
    content_type: str = "text/xml"
    after: threading.Event | None = None


@dataclass
class Listener:
    """Our app, as far as Twilio can tell: it notes every call and answers what a test told it."""

    url: str = ""
    calls: list = field(default_factory=list)
    replies: dict = field(default_factory=dict)

    def answers(self, phone, body, **kind):
        self.replies[phone] = Reply(body, **kind)

    def hear(self, path, body, headers, connection):
        fields = dict(parse_qsl(body, keep_blank_values=True, strict_parsing=True))
        signature = headers.get("X-Twilio-Signature", "")
        signed = RequestValidator(TOKEN).validate(self.url + path, fields, signature)
        self.calls.append(Call(path, fields, headers, signed, connection))
        return self.replies.get(fields["From"], Reply())

    def of(self, phone):
        return [call for call in self.calls if phone in {call.fields["From"], call.fields["To"]}]

    def statuses(self, phone):
        return [call.fields["MessageStatus"] for call in self.of(phone)]


@dataclass
class Line:
    port: int
    listener: Listener
    client: Client

    def ask(self, method, path, document=None, headers=None):
        """Give (status, headers, parsed body) of one request without Twilio's library."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE_SECONDS)
        body = document if isinstance(document, str) else json.dumps(document)
        try:
            connection.request(method, path, None if document is None else body, headers or {})
            answer = connection.getresponse()
            read = answer.read()
            is_json = "json" in answer.headers.get("Content-Type", "")
            return answer.status, answer.headers, json.loads(read) if is_json else read
        finally:
            connection.close()

    def texts(self, phone, body, to=NUMBER, **more):
        status, _, answer = self.ask(
            "POST", f"/phones/{quote(phone)}/texts", {"to": to, "body": body, **more}
        )
        assert status == 200, answer
        return answer

    def screen(self, phone):
        return self.ask("GET", f"/phones/{quote(phone)}/texts")[2]["texts"]

    def bodies(self, phone):
        return [text["body"] for text in self.screen(phone)]

    def breaks(self, phone, **faults):
        status, _, answer = self.ask("PUT", f"/phones/{quote(phone)}/faults", faults)
        assert status == 200, answer
        return answer

    def sends(self, phone, body="Your order is ready", **more):
        return self.client.messages.create(
            to=phone, from_=more.pop("from_", NUMBER), body=body, **more
        )

    def alerts(self, sid):
        alerts = self.ask("GET", "/alerts")[2]["alerts"]
        return [alert["error_code"] for alert in alerts if alert["resource_sid"] == sid]


def a_client(port, timeout=DEADLINE_SECONDS, account=ACCOUNT, token=TOKEN):
    client = Client(
        account, token, http_client=TwilioHttpClient(timeout=timeout), environment={"": ""}
    )
    client.api.base_url = f"http://127.0.0.1:{port}"
    return client


@contextmanager
def a_line(webhook_base_url=None, send=None, clock=utc_now, **settings) -> Iterator[Line]:
    """Open a network whose webhooks go to a listener, each on a port of its own."""
    with _listening() as listener, _bound() as sock:
        url = webhook_base_url or listener.url
        app = build(Settings(ACCOUNT, TOKEN, url, **settings), send=send, clock=clock)
        with _serving(app, sock):
            port = sock.getsockname()[1]
            line = Line(port, listener, a_client(port))
            try:
                yield line
            finally:
                line.client.http_client.session.close()


@contextmanager
def _bound():
    # asyncio turns Nagle's algorithm off only where the protocol is named: else 40 ms an answer
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as sock:
        sock.bind(("127.0.0.1", 0))
        yield sock


@contextmanager
def _serving(app, sock):
    config = uvicorn.Config(app, ws="none", log_level="warning", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([sock],))
    thread.start()
    try:
        until(lambda: server.started)
        yield
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def _listening():
    listener = Listener()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one packet for head and body; two would wait 40 ms for each other

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            reply = listener.hear(self.path, body, dict(self.headers.items()), self.client_address)
            if reply.after:
                reply.after.wait(DEADLINE_SECONDS)
            self.close_connection = reply.body is None
            if reply.body is not None:
                self._say(reply)

        def _say(self, reply):
            said = reply.body.encode()
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        listener.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield listener
        finally:
            server.shutdown()
            thread.join()
