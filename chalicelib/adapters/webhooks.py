"""The shop's receivers, over HTTP. Knows sockets, TLS and HTTP, and no rule of when to try again.

A target is looked up, judged and connected to in one go: the connection goes to the very address
that was judged, and the certificate must be the name's. What is answered is never followed, and its
body is never read.
"""

import io
import socket
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

from chalicelib.services.webhook_records import Reply
from chalicelib.services.webhook_targets import fault, is_loopback, is_public, leads_home

TOTAL_SECONDS = 5.0
LOOK_UP_SECONDS = 2.0
CONNECT_SECONDS = 2.0
ADDRESSES_TRIED = 2

Look = Callable[[str, int], list[str]]


class Refusal(Exception):
    """A target that may not be told anything; the text says why."""


class HttpReceivers:
    """Keeps the promises of `webhook_ports.Receivers`.

    `loopback` lets http targets on this machine through; `look_up` and `context` are for tests.
    """

    def __init__(
        self,
        *,
        loopback: bool = False,
        total_seconds: float = TOTAL_SECONDS,
        look_up: Look | None = None,
        context: Any = None,
    ) -> None:
        self.loopback = loopback
        self.total_seconds = total_seconds
        self.look_up = look_up or addresses_of
        self.context = context

    def refusal(self, url: str) -> str | None:
        """One look at the name."""
        try:
            self._judged(url)
        except Refusal as refusal:
            return str(refusal)
        return None

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """One connection, one request; whatever goes wrong is an answer, too."""
        import http.client

        began = time.monotonic()
        deadline = _Deadline(began + self.total_seconds)
        try:
            addresses = self._judged(url)
            with self._connected(urlsplit(url), addresses, deadline) as connected:
                status, retry_after = _asked(connected, urlsplit(url), headers, body, deadline)
        except Refusal as refusal:
            return Reply(None, _ms(began), f"refused: {refusal}")
        except TimeoutError:
            return Reply(None, _ms(began), f"no answer within {self.total_seconds:g} seconds")
        except (OSError, http.client.HTTPException, ValueError) as error:
            return Reply(None, _ms(began), _said(error))
        return Reply(status, _ms(began), retry_after=retry_after)

    def _judged(self, url: str) -> list[str]:
        """The addresses of a target. Raises: Refusal unless all of them may be told."""
        wrong = fault(url)
        if wrong is not None:
            raise Refusal(wrong)
        parts = urlsplit(url)
        home = leads_home(url)
        if home and not self.loopback:
            raise Refusal("it leads to this machine, and must lead to a public address")
        addresses = self._found(parts.hostname or "", _port(parts))
        allowed = is_loopback if home else is_public
        if not all(allowed(one) for one in addresses):
            raise Refusal("its name leads to an address that is not public")
        return addresses

    def _found(self, host: str, port: int) -> list[str]:
        try:
            addresses = self.look_up(host, port)
        except (OSError, UnicodeError) as error:
            raise Refusal(f"its name {host} cannot be looked up") from error
        if not addresses:
            raise Refusal(f"its name {host} leads nowhere")
        return addresses

    def _connected(self, parts: SplitResult, addresses: list[str], deadline: "_Deadline") -> Any:
        """A socket to one of the judged addresses, with TLS for https."""
        plain = self.reached(addresses, _port(parts), deadline)
        if parts.scheme == "http":
            return plain
        try:
            plain.settimeout(deadline.left())
            return self._context().wrap_socket(plain, server_hostname=parts.hostname)
        except BaseException:
            plain.close()
            raise

    def reached(self, addresses: list[str], port: int, deadline: "_Deadline") -> socket.socket:
        """A socket to the first address that answers. Raises: OSError of the last."""
        last = OSError("no address")
        for address in addresses[:ADDRESSES_TRIED]:
            patience = min(CONNECT_SECONDS, deadline.left())
            try:
                return socket.create_connection((address, port), timeout=patience)
            except OSError as error:
                last = error
        raise last

    def _context(self) -> Any:
        if self.context is None:
            import ssl

            self.context = ssl.create_default_context()
        return self.context


class _Deadline:
    """How long something may still take."""

    def __init__(self, until: float) -> None:
        self.until = until

    def left(self) -> float:
        """Seconds. Raises: TimeoutError when there are none."""
        seconds = self.until - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


class _Answering(io.RawIOBase):
    """What a socket sends, as http.client reads it: a byte now and then does not stretch time."""

    def __init__(self, connected: Any, deadline: _Deadline) -> None:
        super().__init__()
        self.connected = connected
        self.deadline = deadline

    def makefile(self, _: str) -> io.BufferedReader:
        """All that http.client asks of a socket."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Some bytes. Raises: TimeoutError."""
        self.connected.settimeout(self.deadline.left())
        count: int = self.connected.recv_into(buffer)
        return count


def addresses_of(host: str, port: int) -> list[str]:
    """The addresses of a name, those of IPv4 first. Raises: OSError, also when it takes long."""
    from concurrent.futures import ThreadPoolExecutor
    from concurrent.futures import TimeoutError as Late

    pool = ThreadPoolExecutor(1)
    try:
        asked = pool.submit(socket.getaddrinfo, host, port, 0, socket.SOCK_STREAM)
        found = asked.result(timeout=LOOK_UP_SECONDS)
    except Late as late:
        raise OSError("the name's server does not answer") from late
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    ordered = sorted(found, key=lambda one: one[0] != socket.AF_INET)
    return list(dict.fromkeys(str(one[4][0]) for one in ordered))


def _asked(
    connected: Any, parts: SplitResult, headers: Mapping[str, str], body: bytes, deadline: _Deadline
) -> tuple[int, str | None]:
    """Send the request; the status of the answer and its Retry-After."""
    import http.client

    connection = http.client.HTTPConnection(parts.hostname or "", _port(parts))
    connection.sock = connected
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connected.settimeout(deadline.left())
    every = {"host": parts.netloc, **headers, "connection": "close"}
    connection.request("POST", target, body, every)
    shim: Any = _Answering(connected, deadline)
    answer = http.client.HTTPResponse(shim, method="POST")
    answer.begin()
    return answer.status, answer.getheader("Retry-After")


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _ms(began: float) -> int:
    return round((time.monotonic() - began) * 1000)


def _said(error: Exception) -> str:
    """What went wrong in a few words, without an address of anybody."""
    return f"no answer: {type(error).__name__}"
