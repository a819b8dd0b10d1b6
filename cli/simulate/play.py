"""A day from its first minute to its evidence, with a progress bar where somebody watches."""

import asyncio
import random
import sys
from collections import Counter
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from cli.simulate.clock import Clock
from cli.simulate.day import Day, Tell, Wish
from cli.simulate.ledger import Evidence
from cli.simulate.link import Link, session

Played = tuple[Evidence, dict[str, Any], Counter[str]]
"""The evidence, the figures, and how much of what went on."""


def played(demo: dict[str, Any], wish: Wish) -> Played:
    """Play a day on a running system. Raises: OSError, RuntimeError if it cannot be played on."""
    watched = sys.stderr.isatty()
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        disable=not watched,
    )
    with bar:
        task = bar.add_task("opening", total=wish.pickups)

        def tell(done: int, clock: str) -> None:
            bar.update(task, completed=done, description=f"{clock}  gone home")

        return asyncio.run(_play(demo, wish, tell))


async def _play(demo: dict[str, Any], wish: Wish, tell: Tell) -> Played:
    async with session() as opened:
        link = Link(opened, demo, random.Random(wish.seed + 3))  # noqa: S311 - which answers get lost
        day = Day(demo, wish, link, Clock(demo.get("pace")), tell)
        evidence, kpis = await day.play()
        return evidence, kpis, link.counts
