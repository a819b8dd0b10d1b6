"""How long this network waits for others, and how it stops waiting. It must not know for what."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Patience:
    """Every wait that somebody's request hangs on, so that leaving ends them all at once."""

    _waits: set[asyncio.Timeout] = field(default_factory=set)
    _is_over: bool = False

    @asynccontextmanager
    async def at_most(self, seconds: float) -> AsyncIterator[None]:
        """Wait inside for so long.

        Raises:
            TimeoutError: the time is up, or the network is leaving.

        """
        async with asyncio.timeout(0 if self._is_over else seconds) as wait:
            self._waits.add(wait)
            try:
                yield
            finally:
                self._waits.discard(wait)

    def run_out(self) -> None:
        """End every wait now, and every later one as it begins."""
        self._is_over = True
        now = asyncio.get_running_loop().time()
        for wait in self._waits:
            wait.reschedule(now)
