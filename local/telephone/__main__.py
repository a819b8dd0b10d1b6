"""Runs one telephone network as a process: `python -m local.telephone`. Nothing goes to disk."""

import argparse
import asyncio
import signal
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Final

import uvicorn
from starlette.applications import Starlette

from local.telephone.app import build, utc_now
from local.telephone.network import Network
from local.telephone.settings import Settings

_HOST: Final = "127.0.0.1"
_GRACE_SECONDS: Final = 1


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until Ctrl-C or SIGTERM, then leave with status 0."""
    given = _parser().parse_args(arguments)
    try:
        app = build(_settings(given), clock=_clock(given.pace))
    except ValueError as error:
        raise SystemExit(f"telephone: {error}") from None
    _leave_quietly()
    print(f"telephone network on http://{_HOST}:{given.port}", flush=True)
    asyncio.run(_Server(app, given.port).serve())


class _Server(uvicorn.Server):
    """A server that, told to leave, stops waiting for others before it waits for its callers."""

    def __init__(self, app: Starlette, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                host=_HOST,
                port=port,
                ws="none",
                log_level="warning",
                access_log=False,
                timeout_graceful_shutdown=_GRACE_SECONDS,
            )
        )
        self._state = app.state

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to leave. A second Ctrl-C leaves without waiting for anybody."""
        super().handle_exit(sig, frame)
        network: Network | None = getattr(self._state, "network", None)
        if network is not None:
            asyncio.get_running_loop().call_soon_threadsafe(network.patience.run_out)


def _leave_quietly() -> None:
    """Keep uvicorn from raising the signal again after its shutdown, which would be a failure."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)


def _clock(pace: Path | None) -> Callable[[], datetime]:
    """The machine's clock, or the faster one of a whole system that plays a day."""
    if pace is None:
        return utc_now
    from local.pace import Pace

    return Pace(pace).now


def _settings(given: argparse.Namespace) -> Settings:
    return Settings(
        account_sid=given.account_sid,
        auth_token=given.auth_token,
        webhook_base_url=given.webhook_base_url,
        numbers=frozenset(given.number),
        allow_origins=tuple(given.allow_origin),
        webhook_timeout_seconds=given.webhook_timeout_seconds,
        step_seconds=given.step_seconds,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m local.telephone", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--webhook-base-url", required=True, help="where our app listens")
    parser.add_argument("--account-sid", required=True)
    parser.add_argument("--auth-token", required=True, help="signs webhooks, opens the REST side")
    parser.add_argument("--number", action="append", default=[], help="a number of the account")
    parser.add_argument("--allow-origin", action="append", default=[], help="a page's origin")
    parser.add_argument("--webhook-timeout-seconds", type=float, default=15.0)
    parser.add_argument("--step-seconds", type=float, default=0.005, help="between two statuses")
    parser.add_argument("--pace", type=Path, help="the file of a faster clock")
    return parser


if __name__ == "__main__":
    main()
