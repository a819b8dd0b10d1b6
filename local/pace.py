"""A clock that runs faster than the machine's, for a day that is played in minutes. Local only.

Production knows of it nothing but the Clock port. The gateway and the telephone network are two
processes and must agree on the time, so the pace is a small file; until it says when it began, the
clock stands at its start and a slow start-up costs no time.
"""

import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from chalicelib.adapters.dynamodb.stores import DynamoStores
from chalicelib.adapters.system import SystemClock
from chalicelib.services import world as world_module
from chalicelib.services.ports import Work
from chalicelib.services.world import PATIENCE_SECONDS, World

MILLISECONDS = 1000


class Pace:
    """A clock by a file: `speed`, `start` and, once it runs, `began` (the machine's own seconds).

    It keeps the promises of `ports.Clock`. Waiting between tries is real: what one waits for is
    real too.
    """

    def __init__(self, path: Path, machine: Callable[[], float] = time.time) -> None:
        self.path = path
        self.machine = machine
        self.began: float | None = None
        kept = self._kept()
        self.speed = float(kept["speed"])
        self.start = datetime.fromisoformat(kept["start"])

    @classmethod
    def made(cls, path: Path, speed: float, start: datetime) -> "Pace":
        """A new pace that stands still."""
        _write(path, {"speed": speed, "start": start.astimezone(UTC).isoformat(), "began": None})
        return cls(path)

    def begin(self) -> None:
        """From now on it runs, for everybody who has the file; a second time changes nothing."""
        if self._begun() is None:
            _write(self.path, {**self._kept(), "began": self.machine()})

    def told(self) -> dict[str, Any]:
        """What somebody else must know to reckon the same time."""
        return self._kept()

    def now(self) -> datetime:
        """Aware UTC, to the millisecond as the table keeps it."""
        at = self.start + timedelta(seconds=self.seconds())
        return at.replace(microsecond=at.microsecond // MILLISECONDS * MILLISECONDS)

    def seconds(self) -> float:
        """Seconds of this clock since it began; as good as a monotonic one."""
        began = self._begun()
        return 0.0 if began is None else (self.machine() - began) * self.speed

    def pause(self, tries: int) -> None:
        """Wait before the next try, as the machine does."""
        SystemClock().pause(tries)

    def _begun(self) -> float | None:
        if self.began is None:
            kept = self._kept()["began"]
            self.began = None if kept is None else float(kept)
        return self.began

    def _kept(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.path.read_text(encoding="utf-8"))
        return found


class PacedWork:
    """A queue whose delays follow the pace; the real one counts whole seconds of the machine."""

    def __init__(self, queue: Work, speed: float) -> None:
        self.queue = queue
        self.speed = speed

    def put(self, messages: Sequence[Mapping[str, Any]]) -> None:
        """What is not delayed at once, the others each in its time. Raises: Unavailable."""
        self.queue.put([one for one in messages if not one.get("delay_seconds")])
        for one in messages:
            if one.get("delay_seconds"):
                self._later(float(one["delay_seconds"]), {**one, "delay_seconds": 0})

    def _later(self, seconds: float, message: Mapping[str, Any]) -> None:
        timer = threading.Timer(seconds / self.speed, self.queue.put, ([message],))
        timer.daemon = True
        timer.start()


def paced(world: World, pace: Pace) -> World:
    """The same world on that clock: its time, its delays, and for how long it remembers a store.

    How long a change is tried stays what it is by the machine's clock: what it waits for is real.
    """
    world_module.PATIENCE_SECONDS = round(PATIENCE_SECONDS * pace.speed)
    stores = world.stores
    if isinstance(stores, DynamoStores):
        stores = DynamoStores(stores.table, pace.seconds)
    return replace(world, clock=pace, work=PacedWork(world.work, pace.speed), stores=stores)


def _write(path: Path, content: Mapping[str, Any]) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(content), encoding="utf-8")
    fresh.replace(path)
