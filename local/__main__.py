"""`make run`: the whole system on one machine, with nothing to sign up for.

This process is the gateway with the pumps. The database and the telephone network are processes of
their own: a gateway that is killed and started again finds them and goes on; one that is asked to
stop takes them with it.
"""

import argparse
import asyncio
import base64
import json
import os
import secrets
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from local import engine
from local.pace import Pace

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Place:
    """Where one running system is: its ports and its folder."""

    port: int
    folder: Path
    sweep_seconds: float = 60.0
    speed: float | None = None
    start: datetime | None = None
    stories: bool = True

    @property
    def pace_file(self) -> Path:
        """What the clock is, if it is not the machine's."""
        return self.folder / "pace.json"

    @property
    def base_url(self) -> str:
        """The gateway."""
        return f"http://{HOST}:{self.port}"

    @property
    def telephone_url(self) -> str:
        """The telephone network."""
        return f"http://{HOST}:{self.port + 1}"

    @property
    def engine_url(self) -> str:
        """The database and the queue."""
        return f"http://{HOST}:{self.port + 2}"

    @property
    def demo_file(self) -> Path:
        """What whoever plays must know."""
        return self.folder / "demo.json"

    @property
    def run_file(self) -> Path:
        """What the next gateway must know."""
        return self.folder / "run.json"


def main() -> None:
    """Serve until Ctrl-C or SIGTERM."""
    place = _place()
    place.folder.mkdir(parents=True, exist_ok=True)
    _refuse_taken(place)
    run = _adopted(place)
    if run is None:
        place.demo_file.unlink(missing_ok=True)
        run = _fresh(place)
    os.environ.update(environment(place, run))
    try:
        asyncio.run(_serve(place, run))
    finally:
        _stop_all(place, run)


def _place() -> Place:
    parser = argparse.ArgumentParser(prog="python -m local", description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="and the two ports after it")
    parser.add_argument("--folder", type=Path, default=Path(".local"), help="what is written down")
    parser.add_argument("--sweep-seconds", type=float, default=60.0, help="the clock's step")
    parser.add_argument("--speed", type=float, help="how much faster the clock runs; none: it is")
    parser.add_argument("--start", type=_moment, help="what that clock shows first, else now; UTC")
    parser.add_argument("--bare", action="store_true", help="stores and keys, but no orders")
    given = parser.parse_args()
    speed = (given.speed or 1.0) if given.start else given.speed
    folder = given.folder.absolute()
    stories = not given.bare
    return Place(given.port, folder, given.sweep_seconds, speed, given.start, stories)


def _moment(text: str) -> datetime:
    """Without an offset it is UTC. Raises: ValueError."""
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _refuse_taken(place: Place) -> None:
    if _answers(f"{place.base_url}/board"):
        sys.exit(f"port {place.port} is taken; choose another with: make run PORT=8100")


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1):  # noqa: S310 - loopback
            return True
    except urllib.error.HTTPError:
        return True
    except (urllib.error.URLError, OSError):
        return False


def _adopted(place: Place) -> dict[str, Any] | None:
    """The run of a gateway that was killed, if its database still lives.

    Else what is left of it is ended, so that nothing of it is in the way.
    """
    if not place.run_file.exists():
        return None
    run: dict[str, Any] = json.loads(place.run_file.read_text(encoding="utf-8"))
    other = f"http://{HOST}:{run['port']}/board"
    if run["port"] != place.port and _answers(other):
        sys.exit(f"{place.folder} is in use by the system on port {run['port']}; stop that first")
    alive = run.get("port") == place.port and engine.is_up(place.engine_url)
    if alive and place.demo_file.exists():
        if not _answers(f"{place.telephone_url}/healthz"):
            run["telephone_pid"] = _launch_telephone(place, run)
            _write(place.run_file, run)
        print(f"going on with the database at {place.engine_url}")
        return run
    _stop_all(place, run)
    return None


def _fresh(place: Place) -> dict[str, Any]:
    """A new database, a new telephone network, new secrets."""
    (place.folder / "checkpoint.json").unlink(missing_ok=True)
    place.pace_file.unlink(missing_ok=True)
    if place.speed is not None:
        Pace.made(place.pace_file, place.speed, place.start or datetime.now(UTC))
    run: dict[str, Any] = {
        "port": place.port,
        "key": secrets.token_hex(32),
        "account_sid": f"AC{secrets.token_hex(16)}",
        "auth_token": secrets.token_hex(16),
        "webhook_secret": f"whsec_{base64.b64encode(secrets.token_bytes(32)).decode()}",
    }
    run["engine_pid"] = engine.launch(place.port + 2, place.folder).pid
    run["telephone_pid"] = _launch_telephone(place, run)
    _write(place.run_file, run)
    return run


def _launch_telephone(place: Place, run: dict[str, Any]) -> int:
    command = [
        sys.executable, "-m", "local.telephone",
        "--port", str(place.port + 1),
        "--webhook-base-url", place.base_url,
        "--account-sid", run["account_sid"],
        "--auth-token", run["auth_token"],
        "--allow-origin", place.base_url,
        "--allow-origin", f"http://localhost:{place.port}",
    ]  # fmt: skip
    if place.pace_file.exists():
        command += ["--pace", str(place.pace_file)]
    with (place.folder / "telephone.log").open("ab") as log:
        return subprocess.Popen(
            command,
            cwd=engine.ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        ).pid


def _wait_for_both(place: Place) -> None:
    """They start while the app is being imported."""
    engine.wait_until(lambda: engine.is_up(place.engine_url), None, place.folder / "ministack.log")
    engine.wait_until(
        lambda: _answers(f"{place.telephone_url}/healthz"), None, place.folder / "telephone.log"
    )


def environment(place: Place, run: dict[str, Any]) -> dict[str, str]:
    """What makes the app this installation."""
    return {
        **engine.CREDENTIALS,
        "IMHERE_TABLE": engine.TABLE,
        "IMHERE_KEY": run["key"],
        "IMHERE_PUBLIC_BASE_URL": place.base_url,
        "IMHERE_SOCKET_URL": f"ws://{HOST}:{place.port}/socket",
        "IMHERE_SOCKET_API_URL": place.base_url,
        "IMHERE_TWILIO_ACCOUNT_SID": run["account_sid"],
        "IMHERE_TWILIO_AUTH_TOKEN": run["auth_token"],
        "IMHERE_TWILIO_API_URL": place.telephone_url,
        "IMHERE_PRACTICE_WEBHOOK_SECRET": run["webhook_secret"],
        "IMHERE_TEXT_PREFIXES": "*",  # texts cost nothing here
        "IMHERE_DYNAMODB_ENDPOINT": place.engine_url,
        "IMHERE_SQS_ENDPOINT": place.engine_url,
        "IMHERE_QUEUE_URL": f"{place.engine_url}/000000000000/{engine.QUEUE}",
    }


async def _serve(place: Place, run: dict[str, Any]) -> None:
    """Import the app only now, with its environment in place."""
    from local.serving import Serving

    _wait_for_both(place)
    pace = Pace(place.pace_file) if place.pace_file.exists() else None
    serving = Serving(place.port, place.folder, place.engine_url, place.sweep_seconds, pace)
    facts = serving.prepare(known=place.demo_file.exists(), stories=place.stories)
    demo = _demo(place) if facts is None else _demo_json(place, run, facts)
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)

    def ready() -> None:
        if pace is not None:
            pace.begin()
            demo["pace"] = pace.told()
        _write(place.demo_file, demo)
        _greet(place)

    await serving.serve(demo, place.telephone_url, ready, stop)


def _demo(place: Place) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(place.demo_file.read_text(encoding="utf-8"))
    return found


def _demo_json(place: Place, run: dict[str, Any], facts: dict[str, Any]) -> dict[str, Any]:
    return {
        "base_url": place.base_url,
        "api_key": facts["api_key"],
        "twilio": {
            "account_sid": run["account_sid"],
            "auth_token": run["auth_token"],
            "api_url": place.telephone_url,
        },
        "stores": facts["stores"],
        "staff": facts["staff"],
        "webhook_secret": run["webhook_secret"],
    }


def _write(path: Path, content: dict[str, Any]) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(content, indent=1), encoding="utf-8")
    fresh.replace(path)


def _greet(place: Place) -> None:
    print(f"shop, phone and tablet  {place.base_url}/")
    print(f"the tablet alone        {place.base_url}/board")
    print(f"telephone network       {place.telephone_url}")
    print(f"keys and codes          {place.demo_file}")
    print("stop with Ctrl-C", flush=True)


def _stop_all(place: Place, run: dict[str, Any]) -> None:
    """End what we started, and only that."""
    engine.end_process(int(run["telephone_pid"]), "local.telephone")
    engine.stop(int(run["engine_pid"]), place.folder)
    place.run_file.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
