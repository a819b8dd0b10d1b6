"""A server whose page's files change while boards are open: it stands before the running system.

Everything goes on as it is, but for the page's files, which it may give as another deploy would.
"""

import hashlib
import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SHELL = "self.SHELL = "
FILES = "/board/files/"
OWN = ("host", "connection", "accept-encoding", "if-none-match")


@dataclass
class Deploys:
    """What is deployed now: `added` is put at the end of files; `torn` ones are of no deploy."""

    upstream: str
    port: int = 0
    added: dict[str, str] = field(default_factory=dict)
    torn: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def text(self, path: str, text: str) -> str:
        """The file at a path, as it is now."""
        if path == "/board":
            return text + self.added.get("board.html", "")
        if path == "/board/worker.js":
            return self._worker(text)
        name = path.removeprefix(FILES)
        return text + self.added.get(name, "") + ("// torn\n" if name in self.torn else "")

    def _worker(self, text: str) -> str:
        head, _, rest = text.partition(";\n")
        shell = json.loads(head.removeprefix(SHELL))
        if self.added:
            for kind in ("files", "later"):
                for name in shell[kind].keys() & self.added.keys():
                    shell[kind][name] = self._sum(FILES + name)
            shell["page"] = self._sum("/board")
            shell["version"] = self.version(shell["version"])
        return f"{SHELL}{json.dumps(shell)};\n{rest}"

    def version(self, before: str) -> str:
        told = json.dumps([before, self.added], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()[:16] if self.added else before

    def _sum(self, path: str) -> str:
        with urllib.request.urlopen(f"{self.upstream}{path}", timeout=10) as response:
            text = response.read().decode() + self.added.get(path.removeprefix(FILES), "")
        if path == "/board":
            text += self.added.get("board.html", "")
        return hashlib.sha256(text.encode()).hexdigest()


class Handler(BaseHTTPRequestHandler):
    """Hands every request on, and the answer back."""

    deploys: Deploys

    def do_GET(self) -> None:
        self._pass(None)

    def do_POST(self) -> None:
        self._pass(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _pass(self, body: bytes | None) -> None:
        headers = {k: v for k, v in self.headers.items() if k.lower() not in OWN}
        tag = self.headers.get("If-None-Match")
        if tag and "/api/" in self.path:
            headers["If-None-Match"] = tag
        request = urllib.request.Request(
            self.deploys.upstream + self.path, body, headers, method=self.command
        )
        try:
            response = urllib.request.urlopen(request, timeout=20)
        except urllib.error.HTTPError as error:
            response = error
        with response:
            self._answer(response)

    def _answer(self, response: urllib.error.HTTPError) -> None:
        content, path = response.read(), self.path.partition("?")[0]
        ours = response.status == 200 and (path == "/board" or path.startswith("/board/"))
        if ours and "/api/" not in path and self.command == "GET":
            content = self.deploys.text(path, content.decode()).encode()
        self.send_response(response.status)
        for name, value in response.headers.items():
            if name.lower() == "etag" and path == "/board":
                self.send_header(name, f'"{self.deploys.version(value.strip(chr(34)))}"')
            elif name.lower() not in {"content-length", "transfer-encoding", "connection"}:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextmanager
def before(upstream: str) -> Iterator[Deploys]:
    """A server before the system, on a port of its own."""
    deploys = Deploys(upstream)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"deploys": deploys}))
    server.daemon_threads = True
    deploys.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield deploys
    server.shutdown()
    server.server_close()
    thread.join()
