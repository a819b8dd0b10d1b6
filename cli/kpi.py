"""`imhere kpi`: a store's figures beside their goals, and drawn by the hour. Knows no formula."""

from datetime import date, datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.text import Text

from cli import figures, said
from cli.shop import Key, Shop, Url, quoted, shop

StoreId = Annotated[str, typer.Argument(help="The store's id.", show_default=False)]
First = Annotated[str, typer.Option("--from", help="The first day; the store's today without it.")]
End = Annotated[str, typer.Option("--to", help="The day after the last one.")]
Plot = Annotated[bool, typer.Option(help="Draw the hours.")]


def kpi(
    store_id: StoreId,
    *,
    first: First = "",
    end: End = "",
    plot: Plot = True,
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Show how a store does: waits, arrivals, readiness, no-shows, rating.

    Days are the store's own; **--to** is exclusive, as in the API.

    ```
    imhere kpi main-st --from 2026-11-23 --to 2026-11-30
    ```
    """
    place = shop(url, key)
    begins = _day(first, "--from") if first else _today(place, store_id)
    ends = _day(end, "--to") if end else begins + timedelta(days=1)
    path = f"/v1/stores/{quoted(store_id)}/kpis?from={begins}&to={ends}"
    kpis = place.do("GET", path)

    def shown(out: Console) -> None:
        out.print(f"{store_id}, from {begins} to before {ends}")
        out.print(figures.table(kpis))
        drawn = figures.drawn(kpis, out.width) if plot else ""
        if drawn:
            out.print(Text(drawn))

    said.result(kpis, as_json=as_json, shown=shown)


def _day(text: str, name: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("write it like 2026-11-28", param_hint=name) from None


def _today(place: Shop, store_id: str) -> date:
    store = place.do("GET", f"/v1/stores/{quoted(store_id)}")
    return datetime.now(ZoneInfo(store["time_zone"])).date()
