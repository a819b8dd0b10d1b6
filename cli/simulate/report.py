"""What a played day is told as: tables, a drawing, and the rules that held or did not. Pure."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from cli import figures
from cli.simulate.ledger import Evidence

SHOWN_MOST = 20


def machine(day: Evidence, counts: Counter[str], kpis: Any, lost: Mapping[str, Any]) -> Any:
    """The report for a program."""
    return {
        "held": not any(lost.values()),
        "rules": {rule: list(said) for rule, said in lost.items()},
        "people": dict(Counter(one.person.kind for one in day.accounts)),
        "orders": dict(Counter(one["status"] for one in day.orders.values())),
        "events": len(day.feed),
        "counts": dict(sorted(counts.items())),
        "kpis": kpis,
    }


def show(
    out: Console, day: Evidence, counts: Counter[str], kpis: Any, lost: Mapping[str, Any]
) -> None:
    """The report for a person."""
    told = machine(day, counts, kpis, lost)
    out.print(_counted("who came", told["people"]))
    out.print(_counted("orders in the end", told["orders"]))
    out.print(_counted("what went on", {**told["counts"], "events": told["events"]}))
    out.print(figures.table(kpis))
    drawn = figures.drawn(kpis, out.width)
    if drawn:
        out.print(Text(drawn))
    out.print(rules(lost))


def _counted(title: str, counts: Mapping[str, int]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("what")
    table.add_column("how many", justify="right")
    for name, count in counts.items():
        table.add_row(name, str(count))
    return table


def rules(lost: Mapping[str, Sequence[str]]) -> RenderableType:
    """Each rule, and what it did not hold for."""
    lines = []
    for rule, said in lost.items():
        lines.append(
            Text(f"{'held' if not said else 'LOST'}  {rule}", "" if not said else "bold red")
        )
        lines += [Text(f"      {one}") for one in said[:SHOWN_MOST]]
        if len(said) > SHOWN_MOST:
            lines.append(Text(f"      ... and {len(said) - SHOWN_MOST} more"))
    return Group(*lines)
