"""A whole running system for one day, started on free ports and ended afterwards. Knows no people.

It is `python -m local` as anybody starts it, on a clock of its own.
"""

import json
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
START_SECONDS = 90
STOP_SECONDS = 30
PORTS = range(9700, 9790, 3)


class NotStarted(Exception):
    """The system did not come up; says why and what to do."""


@contextmanager
def stage(speed: float, start: datetime) -> Iterator[dict[str, Any]]:
    """What its demo.json says, while it runs. Raises: NotStarted."""
    with tempfile.TemporaryDirectory(prefix="imhere-") as name:
        folder = Path(name)
        process = _launch(folder, speed, start)
        try:
            yield _demo(folder, process)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _launch(folder: Path, speed: float, start: datetime) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "local", "--bare", "--port", str(_free())]
    command += ["--folder", str(folder), "--speed", str(speed), "--start", start.isoformat()]
    with (folder / "out.log").open("ab") as out:
        return subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out)  # noqa: S603 - our own


def _demo(folder: Path, process: subprocess.Popen[bytes]) -> dict[str, Any]:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if (folder / "demo.json").exists():
            found: dict[str, Any] = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
            return found
        if process.poll() is not None:
            break
        time.sleep(0.05)
    words = (folder / "out.log").read_text(encoding="utf-8", errors="replace")[-2000:]
    raise NotStarted(f"the local system did not start; is `make setup` done? It said:\n{words}")


def _free() -> int:
    """The first of three free ports in a row."""
    for first in PORTS:
        if all(_is_free(first + step) for step in range(3)):
            return first
    raise NotStarted(f"no three ports in a row are free from {PORTS.start}; give --system")


def _is_free(port: int) -> bool:
    with socket.socket() as one:
        try:
            one.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
