"""The time of the system that is played on: the machine's, or a faster one. Knows no people."""

import asyncio
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any


class Clock:
    """Reckons by the `pace` that a running system tells in its demo.json; none is the machine's."""

    def __init__(self, pace: Mapping[str, Any] | None) -> None:
        self.speed = float(pace["speed"]) if pace else 1.0
        self.began = float(pace["began"]) if pace else 0.0
        start = datetime.fromisoformat(pace["start"]) if pace else datetime(1970, 1, 1, tzinfo=UTC)
        self.start = start

    def now(self) -> datetime:
        """Aware UTC."""
        return self.start + timedelta(seconds=(time.time() - self.began) * self.speed)

    async def until(self, at: datetime) -> None:
        """Wait until then; not at all if it is past."""
        await asyncio.sleep(max(0.0, (at - self.now()).total_seconds() / self.speed))

    async def sleep(self, seconds: float, least: float = 0.0) -> None:
        """Wait so long by this clock, and at least `least` seconds by the machine's."""
        await asyncio.sleep(max(least, seconds / self.speed))
