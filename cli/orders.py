"""`imhere orders`: orders from a CSV file and into one. Knows REST, no table."""

import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from cli import said
from cli.shop import Key, Url, quoted, shop

if TYPE_CHECKING:
    from cli.csv_import import Outcome

app = typer.Typer(no_args_is_help=True, help="Orders: import from CSV, export to CSV.")

File = Annotated[Path, typer.Argument(help="A CSV file; - reads the input.", show_default=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Check everything and put nothing.")]
Of = Annotated[str, typer.Option("--store", help="The store's id.")]
Status = Annotated[str, typer.Option(help="Only orders of this status, like ready.")]
Into = Annotated[Path | None, typer.Option("--out", help="A new file that only you can read.")]
FAULTS_SHOWN_MAX = 50


@app.command("import")
def import_file(
    file: File,
    *,
    dry_run: DryRun = False,
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Put the orders of a CSV file. The same file again changes nothing.

    One row is one line of an order; **docs/connectors.md** names the columns. Orders with a fault
    are told with line and column and are not put; the others are. The exit status is 1 then.

    ```
    imhere orders import orders.csv --dry-run
    ```
    """
    from cli import csv_import, csv_orders

    parsed = csv_orders.read(_content(file))
    if parsed.faults:
        _spoilt(parsed.faults, as_json=as_json)
    target = shop(url, key)
    outcomes = (
        csv_import.dry_run(parsed.orders, target.answered)
        if dry_run
        else csv_import.put_all(parsed.orders, target.answered, time.sleep)
    )
    try:
        found = list(_watched(outcomes, len(parsed.orders)))
    except (OSError, ValueError) as error:
        said.failed(f"nobody answers at {target.url}: {error}", "send the same file again later")
    said.result(_told(found), as_json=as_json, shown=lambda out: _show(out, found))
    if any(one.what == "refused" for one in found):
        raise typer.Exit(said.FAILED)


def _content(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        said.failed(f"{file} cannot be read: {error.strerror}")


def _spoilt(faults: Iterable[Any], *, as_json: bool) -> None:
    """Nothing of the file was put."""
    told = {"orders": [], "faults": [asdict(one) for one in faults]}
    said.result(told, as_json=as_json, shown=lambda out: _faults(out, list(faults)))
    said.failed("nothing was put", "mend the file and import it again")


def _watched(outcomes: Iterator["Outcome"], total: int) -> Iterator["Outcome"]:
    """With a bar where somebody looks."""
    if not sys.stderr.isatty():
        yield from outcomes
        return
    from rich.progress import track

    yield from track(outcomes, "orders", total, console=Console(stderr=True), transient=True)


def _told(found: list["Outcome"]) -> dict[str, Any]:
    return {
        "orders": [{"order_id": one.order_id, "line": one.line, "what": one.what} for one in found],
        "faults": [asdict(fault) for one in found for fault in one.faults],
    }


def _show(out: Console, found: list["Outcome"]) -> None:
    counts = {what: sum(one.what == what for one in found) for what in _words(found)}
    out.print(", ".join(f"{count} {what}" for what, count in counts.items()) or "no orders")
    _faults(out, [fault for one in found for fault in one.faults])


def _words(found: list["Outcome"]) -> list[str]:
    return sorted({one.what for one in found})


def _faults(out: Console, faults: list[Any]) -> None:
    if not faults:
        return
    rows = [(one.line or "file", one.column, one.order_id, one.detail) for one in faults]
    heads = ("line", "column", "order", "what is wrong")
    out.print(said.table("", heads, rows[:FAULTS_SHOWN_MAX]))
    if len(rows) > FAULTS_SHOWN_MAX:
        out.print(f"and {len(rows) - FAULTS_SHOWN_MAX} more; --json tells all of them")


@app.command()
def export(
    *,
    store: Of,
    status: Status = "",
    into: Into = None,
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Write orders as CSV. No spreadsheet runs a cell of it.

    ```
    imhere orders export --store main-st --status ready --out ready.csv
    ```
    """
    from cli import csv_orders

    asked = {"store_id": store, "status": status}
    query = "&".join(f"{name}={quoted(value)}" for name, value in asked.items() if value)
    found = shop(url, key).pages(f"/v1/orders?{query}", "orders")
    if as_json:
        said.result(list(found), as_json=True, shown=_nothing)
        return
    if into is None:
        for row in csv_orders.written(found):
            typer.echo(row, nl=False)
        return
    _write(into, "".join(csv_orders.written(found)))
    typer.echo(f"written to {into}")


def _write(path: Path, text: str) -> None:
    """As it is: spreadsheets want their own line ends."""
    try:
        path.touch(mode=0o600, exist_ok=False)
        path.write_bytes(text.encode("utf-8-sig"))
    except FileExistsError:
        said.failed(f"{path} exists already", "choose another name")
    except OSError as error:
        said.failed(f"{path} cannot be written: {error.strerror}")


def _nothing(_: Console) -> None:
    """The machine was told."""
