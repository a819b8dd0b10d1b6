"""`imhere simulate`: a store's day, and whether anything was lost in it. Knows no behaviour."""

import json
from contextlib import nullcontext
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from cli import said
from cli.simulate.people import PICKUPS_MAX
from cli.simulate.stage import NotStarted, stage

ZONE = ZoneInfo("America/New_York")
"""Of the demo's first store."""
BEFORE_OPENING = timedelta(minutes=30)

Pickups = Annotated[int, typer.Option(min=1, max=PICKUPS_MAX, help="How many customers.")]
Speed = Annotated[float, typer.Option(min=1, max=2000, help="How much faster than the clock.")]
Seed = Annotated[int, typer.Option(help="The same seed plans the same day.")]
Opens = Annotated[int, typer.Option(min=0, max=20, help="The hour at which the store opens.")]
Closes = Annotated[int, typer.Option(min=3, max=24, help="The hour at which it closes.")]
On = Annotated[str, typer.Option("--date", help="The day, in the store's own time zone.")]
Down = Annotated[int, typer.Option(min=0, max=600, help="How long the receiver is down.")]
System = Annotated[
    Path | None,
    typer.Option(help="A running system's demo.json (`make run`), instead of one of its own."),
]


def simulate(
    *,
    pickups: Pickups = 500,
    speed: Speed = 60,
    seed: Seed = 1,
    opens: Opens = 8,
    closes: Closes = 20,
    on: On = "2026-11-28",
    down_minutes: Down = 60,
    system: System = None,
    as_json: said.Json = False,
) -> None:
    """Play a store's busy day, and check that nothing was lost or doubled.

    Starts a system of its own on free ports with a clock that runs **speed** times faster, and
    sends people through its public doors: the shop's API, the telephone network, the board. They
    announce themselves or not, come late, text twice, make typing errors, go to the wrong store,
    come for somebody else, never come, or stop texts; staff claim and hand over; the receiver of
    webhooks is down for **down-minutes**; answers get lost. In the end it reads everything back and
    holds it against what the people did.

    Exits 1 if anything was lost, and names it. A given **system** must run on this machine; the
    hours and slots of its first store are changed.

    ```
    imhere simulate --pickups 40 --speed 240 --opens 9 --closes 14
    imhere simulate
    ```
    """
    if closes - opens < 3:  # noqa: PLR2004 - to book, to come, to be late
        raise typer.BadParameter("the day must have at least three hours", param_hint="--closes")
    from cli.simulate.day import Wish
    from cli.simulate.ledger import lost
    from cli.simulate.play import played

    wish = Wish(pickups, seed, opens, closes, down_minutes)
    try:
        with _running(system, speed, _moment(on, opens)) as demo:
            day, kpis, counts = played(demo, wish)
    except NotStarted as error:
        said.failed(str(error))
    except (OSError, RuntimeError) as error:
        said.failed(f"the system could not be played on: {error}", "is it still running?")
    from cli.simulate import report

    wrong = lost(day)
    value = report.machine(day, counts, kpis, wrong)
    said.result(
        value, as_json=as_json, shown=lambda out: report.show(out, day, counts, kpis, wrong)
    )
    if any(wrong.values()):
        said.failed(f"{sum(map(len, wrong.values()))} things were lost or doubled; see LOST above")


def _running(system: Path | None, speed: float, start: datetime) -> Any:
    if system is None:
        return stage(speed, start)
    try:
        demo = json.loads(system.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        said.failed(f"{system} cannot be read: {error}", "give the .local/demo.json of `make run`")
    return nullcontext(demo)


def _moment(on: str, opens: int) -> datetime:
    try:
        day = date.fromisoformat(on)
    except ValueError:
        raise typer.BadParameter("write it like 2026-11-28", param_hint="--date") from None
    return datetime.combine(day, time(opens), ZONE) - BEFORE_OPENING
