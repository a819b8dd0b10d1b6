"""Receivers over real sockets: what is sent, what is refused, and that nothing takes long."""

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization

from chalicelib.adapters.webhooks import HttpReceivers, addresses_of
from tests.adapters.certificates import certificate_of

QUICK_SECONDS = 0.4
BODY = b'{"type":"order_ready"}'
HEADERS = {"content-type": "application/json", "webhook-id": "corner-1"}
PUBLIC = "93.184.215.14"


class Recorder(BaseHTTPRequestHandler):
    """Answers what the server says, and writes down what came."""

    protocol_version = "HTTP/1.1"
    server: Any

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.came.append((self.path, dict(self.headers), body))
        status, headers = self.server.says
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Nothing."""


@contextmanager
def receiving(status: int = 204, tls: Any = None, **headers: str) -> Iterator[Any]:
    """A shop's server on a port of its own."""
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    server.says, server.came, server.port = (status, headers), [], server.server_port
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def listening(behave: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server that is none: it does with each connection what it is told to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        stopping = threading.Event()
        server.settimeout(0.05)

        def serve() -> None:
            while not stopping.is_set():
                try:
                    came, _ = server.accept()
                except TimeoutError:
                    continue
                with came:
                    try:
                        behave(came)
                    except OSError:
                        continue

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            stopping.set()
            thread.join()


def home(**more: Any) -> HttpReceivers:
    """As on one machine."""
    return HttpReceivers(loopback=True, total_seconds=QUICK_SECONDS, **more)


def told(receivers: HttpReceivers, url: str) -> Any:
    return receivers.post(url, HEADERS, BODY)


def test_a_receiver_gets_the_body_and_the_headers_as_they_are() -> None:
    with receiving() as server:
        reply = told(home(), f"http://127.0.0.1:{server.port}/a?b=c%20d")
    (path, headers, body), sent = server.came[0], {k.lower() for k in server.came[0][1]}
    assert (reply.status, reply.error, reply.is_taken) == (204, None, True)
    assert (path, body) == ("/a?b=c%20d", BODY)
    assert headers["webhook-id"] == "corner-1"
    assert headers["host"] == f"127.0.0.1:{server.port}"
    assert {"content-type", "content-length", "connection"} <= sent
    assert reply.ms < 1000


def test_the_status_and_retry_after_come_back() -> None:
    with receiving(503, **{"Retry-After": "120"}) as server:
        reply = told(home(), f"http://127.0.0.1:{server.port}")
    assert (reply.status, reply.retry_after, reply.is_taken) == (503, "120", False)
    assert server.came[0][0] == "/"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with receiving() as other, receiving(status) as server:
        server.says = (status, {"Location": f"http://127.0.0.1:{other.port}/inside"})
        reply = told(home(), f"http://127.0.0.1:{server.port}")
        assert (reply.status, reply.is_taken) == (status, False)
        assert len(server.came) == 1
        assert other.came == []


def drip(came: socket.socket) -> None:
    """A byte now and then, for as long as anybody listens."""
    came.sendall(b"HTTP/1.1 200 OK\r\nx: ")
    for _ in range(100):
        came.sendall(b"x")
        time.sleep(0.05)


def silent(came: socket.socket) -> None:
    came.settimeout(3)
    while came.recv(4096):
        pass


@pytest.mark.parametrize("behave", [drip, silent])
def test_a_receiver_that_is_slow_costs_a_certain_time_and_no_more(behave: Any) -> None:
    with listening(behave) as port:
        began = time.monotonic()
        reply = told(home(), f"http://127.0.0.1:{port}")
        assert time.monotonic() - began < QUICK_SECONDS * 3
    assert reply.status is None
    assert reply.error == f"no answer within {QUICK_SECONDS:g} seconds"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"hello\r\n\r\n",
        b"HTTP/1.1 nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"x" * 70_000,
        b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 200 + b"\r\n",
    ],
)
def test_an_answer_that_is_none_is_a_failed_try(answer: bytes) -> None:
    def behave(came: socket.socket) -> None:
        came.recv(4096)
        came.sendall(answer)

    with listening(behave) as port:
        reply = told(home(), f"http://127.0.0.1:{port}")
    assert reply.status is None
    assert reply.error


def test_an_endless_body_is_not_read() -> None:
    def behave(came: socket.socket) -> None:
        came.recv(4096)
        came.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            came.sendall(b"x" * 65_536)

    with listening(behave) as port:
        reply = told(home(), f"http://127.0.0.1:{port}")
    assert reply.is_taken
    assert reply.ms < QUICK_SECONDS * 1000


def test_interim_answers_are_passed_over() -> None:
    def behave(came: socket.socket) -> None:
        came.recv(4096)
        came.sendall(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n")

    with listening(behave) as port:
        assert told(home(), f"http://127.0.0.1:{port}").status == 202


def test_a_port_where_nobody_listens_is_a_failed_try() -> None:
    with listening(silent) as port:
        pass
    reply = told(home(), f"http://127.0.0.1:{port}")
    assert (reply.status, reply.error) == (None, "no answer: ConnectionRefusedError")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:{0}", "http://localhost:{0}", "https://localhost"]
)
def test_this_machine_is_refused_unless_it_is_let_through(url: str) -> None:
    with receiving() as server:
        away = HttpReceivers()
        target = url.format(server.port)
        assert "public" in (away.refusal(target) or "")
        assert "refused" in (told(away, target).error or "")
        assert home().refusal(target) is None
    assert server.came == []


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.7", "169.254.169.254", "100.64.0.1", "::1", "fd00::1", "0.0.0.0"],  # noqa: S104
)
def test_a_name_that_leads_inside_is_refused_and_nobody_is_called(address: str) -> None:
    for loopback in (True, False):
        receivers = HttpReceivers(loopback=loopback, look_up=lambda *_: [address])
        assert "not public" in (receivers.refusal("https://hooks.example.com") or "")
        assert "not public" in (told(receivers, "https://hooks.example.com").error or "")


def test_one_address_inside_among_public_ones_is_enough_to_refuse() -> None:
    receivers = HttpReceivers(look_up=lambda *_: [PUBLIC, "10.0.0.7"])
    assert receivers.refusal("https://hooks.example.com")


def test_a_name_that_leads_inside_only_later_is_refused_then() -> None:
    answers = [[PUBLIC], ["127.0.0.1"]]
    receivers = HttpReceivers(look_up=lambda *_: answers.pop(0))
    assert receivers.refusal("https://hooks.example.com") is None
    assert "not public" in (told(receivers, "https://hooks.example.com").error or "")


def test_a_name_is_looked_up_once_for_a_try_so_it_cannot_change_in_between() -> None:
    looked: list[str] = []

    def look_up(host: str, _: int) -> list[str]:
        looked.append(host)
        return ["127.0.0.1"]

    with receiving() as server:
        told(home(look_up=look_up), f"http://localhost:{server.port}")
    assert looked == ["localhost"]
    assert len(server.came) == 1


def test_a_name_that_leads_nowhere_is_refused() -> None:
    def fails(*_: Any) -> list[str]:
        raise OSError("no such name")

    assert "looked up" in (HttpReceivers(look_up=fails).refusal("https://hooks.example.com") or "")
    empty = HttpReceivers(look_up=lambda *_: [])
    assert "nowhere" in (empty.refusal("https://hooks.example.com") or "")


def test_a_url_that_is_wrong_by_itself_is_not_looked_up() -> None:
    def never(*_: Any) -> list[str]:
        raise AssertionError("it was looked up")

    assert HttpReceivers(look_up=never).refusal("http://hooks.example.com")
    assert told(HttpReceivers(look_up=never), "https://user@hooks.example.com").error


def test_this_machines_name_is_looked_up_for_real() -> None:
    assert "127.0.0.1" in addresses_of("localhost", 80)


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    """A server's side for hooks.example.com, and a client's side that trusts it."""
    key, certificate = certificate_of("hooks.example.com")
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    file.write_bytes(key + pem)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file)
    return server, ssl.create_default_context(cadata=pem.decode())


class Tunnel(HttpReceivers):
    """A public address as far as it is judged; the socket goes to this machine."""

    def __init__(self, port: int, **more: Any) -> None:
        super().__init__(look_up=lambda *_: [PUBLIC], **more)
        self.port = port

    def reached(self, addresses: list[str], port: int, deadline: Any) -> Any:
        assert (addresses, port) == ([PUBLIC], 443)
        return socket.create_connection(("127.0.0.1", self.port), timeout=deadline.left())


def test_the_certificate_must_be_that_of_the_name(tls: tuple[Any, Any]) -> None:
    server_side, client_side = tls
    with receiving(tls=server_side) as server:
        receivers = Tunnel(server.port, context=client_side)
        assert told(receivers, "https://hooks.example.com/x").status == 204
        other = told(receivers, "https://other.example.com/x")
        assert (other.status, other.error) == (None, "no answer: SSLCertVerificationError")
        strict = told(Tunnel(server.port), "https://hooks.example.com/x")
        assert strict.error == "no answer: SSLCertVerificationError"
    assert [json.loads(body) for _, _, body in server.came] == [{"type": "order_ready"}]
    assert server.came[0][1]["host"] == "hooks.example.com"


def test_a_server_that_speaks_no_tls_is_a_failed_try() -> None:
    def behave(came: socket.socket) -> None:
        came.recv(4096)
        came.sendall(b"HTTP/1.1 200 OK\r\n\r\n")

    with listening(behave) as port:
        assert told(Tunnel(port), "https://hooks.example.com").status is None
