"""`imhere tail`: a store's events as they happen. Follows the feed's cursor, so it misses none."""

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from cli import said
from cli.shop import Key, Shop, Url, quoted, shop

PAGE = 500
DATA_CHARACTERS = 100

StoreId = Annotated[str, typer.Argument(help="The store's id.", show_default=False)]
After = Annotated[str, typer.Option(help="Go on after this cursor.")]
Beginning = Annotated[bool, typer.Option("--from-start", help="Everything that ever happened.")]
Once = Annotated[bool, typer.Option("--once", help="End where the feed ends now.")]
Types = Annotated[list[str] | None, typer.Option("--type", help="Only these; may be repeated.")]
Every = Annotated[float, typer.Option(min=0.2, help="Seconds between two looks.")]


def tail(
    store_id: StoreId,
    *,
    after: After = "",
    from_start: Beginning = False,
    once: Once = False,
    types: Types = None,
    every: Every = 2.0,
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Show a store's events as they happen.

    Begins with what happens next; **--from-start** and **--after** begin earlier. `--json` writes
    one event a line. Ctrl-C ends it and tells the cursor to go on with.

    ```
    imhere tail main-st --type customer_arrived --type order_picked_up
    imhere tail main-st --from-start --once --json > events.jsonl
    ```
    """
    reader = Reader(shop(url, key), store_id, after)
    if not after and not from_start:
        reader.skip()
    try:
        while True:
            for events in reader.pages():
                _write(events, types, as_json=as_json)
            if once:
                return
            time.sleep(every)
    except KeyboardInterrupt:
        sys.stdout.flush()
        typer.echo(f"go on with: imhere tail {store_id} --after {reader.cursor}", err=True)


@dataclass
class Reader:
    """One store's feed, from a cursor on."""

    place: Shop
    store_id: str
    cursor: str = ""

    def pages(self) -> Iterator[list[Any]]:
        """What there is now, page by page."""
        while True:
            after = f"&after={quoted(self.cursor)}" if self.cursor else ""
            path = f"/v1/events?store_id={quoted(self.store_id)}&limit={PAGE}{after}"
            page = self.place.do("GET", path)
            self.cursor = page["cursor"]
            yield page["events"]
            if len(page["events"]) < PAGE:
                return

    def skip(self) -> None:
        """To the end of what there is now."""
        for _ in self.pages():
            pass


def _write(events: list[Any], types: list[str] | None, *, as_json: bool) -> None:
    for event in events:
        if types and event["type"] not in types:
            continue
        if as_json:
            said.line(event)
        else:
            typer.echo(_told(event))
            sys.stdout.flush()


def _told(event: dict[str, Any]) -> str:
    data = ", ".join(
        f"{name}={value}" for name, value in event["data"].items() if value is not None
    )
    orders = " ".join(event["order_ids"])
    words = (event["at"], f"{event['version']:>6}", f"{event['type']:<22}", orders)
    return "  ".join((*words, data[:DATA_CHARACTERS])).rstrip()
