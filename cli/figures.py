"""A store's figures as a table and a drawing for a terminal. Pure: they come from anywhere."""

import importlib
from collections.abc import Iterator, Mapping
from typing import Any

from rich.table import Table

WIDTH_MAX = 100
HEIGHT = 14
Figures = Mapping[str, Any]


def table(kpis: Figures) -> Table:
    """Each figure beside its goal."""
    made = Table(title="figures", title_justify="left")
    made.add_column("figure")
    made.add_column("value", justify="right")
    made.add_column("goal", justify="right")
    for name, value, goal in rows(kpis):
        made.add_row(name, value, goal)
    return made


def rows(kpis: Figures) -> Iterator[tuple[str, str, str]]:
    """Name, value and goal in words."""
    goals, wait = kpis["goals"], kpis["wait"]
    for who in ("all", "announced", "unannounced"):
        one = wait[who]
        named = "wait" if who == "all" else f"wait, {who}"
        yield (
            f"{named} ({one['count']}), p50",
            clock(one["p50_seconds"]),
            clock(goals["p50_seconds"]),
        )
        yield f"{named}, p90", clock(one["p90_seconds"]), clock(goals["p90_seconds"])
    yield "under the store's goal", percent(kpis["under_goal"]), clock(goals["wait_seconds"])
    for name, words in SECONDS.items():
        yield words, clock(kpis[name]), clock(goals[name])
    for name, words in SHARES.items():
        yield words, percent(kpis[name]), percent(goals.get(name))
    rating = kpis["rating"]
    yield f"rating ({rating['count']})", _plain(rating["mean"]), _plain(goals["rating"])
    yield "overbooked slots", _plain(kpis["overbooked_slots"]), _plain(goals["overbooked_slots"])
    yield "arrivals", _plain(kpis["arrivals"]), ""
    yield "handed over", _plain(kpis["handed_over"]), ""


SECONDS = {
    "arrival_to_answer_p95_seconds": "arrival to answer, p95",
    "arrival_to_claim_p50_seconds": "arrival to claim, p50",
}
SHARES = {
    "ready_on_time": "ready on time",
    "not_ready_at_arrival": "not ready at arrival",
    "announced": "announced arrivals",
    "no_show": "no-shows",
    "abandoned": "left without goods",
}


def clock(seconds: float | None) -> str:
    """Minutes and seconds; nothing is a dash."""
    if seconds is None:
        return "-"
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def percent(share: float | None) -> str:
    """A share of one as a percentage."""
    return "-" if share is None else f"{share * 100:.1f} %"


def _plain(value: Any) -> str:
    if value is None:
        return "-"
    return str(len(value)) if isinstance(value, list) else str(value)


def drawn(kpis: Figures, width: int) -> str:
    """The wait and the hand-overs by the hour of the store; "" where there is nothing to draw."""
    hours = [one for one in kpis["by_hour"] if one["all"]["count"] or one["handed_over"]]
    if not hours:
        return ""
    named = [f"{one['hour']:02d}" for one in hours]
    waits = [(one["all"]["p90_seconds"] or 0) / 60 for one in hours]
    gone = [one["handed_over"] for one in hours]
    across = min(width, WIDTH_MAX)
    return (
        _bars("wait in minutes, p90, by hour", named, waits, across)
        + "\n"
        + _bars("hand-overs by hour", named, gone, across)
    )


def _bars(title: str, named: list[str], values: list[float] | list[int], width: int) -> str:
    plotext = importlib.import_module("plotext")  # it has no types
    figure = plotext.figure
    figure.clear()
    figure.plot_size(width, HEIGHT)
    figure.theme("colorless")
    figure.draw(figure.bar(named, values))
    figure.title(title)
    return str(plotext.uncolorize(str(figure.build())))
