"""`imhere store`: a store from a file, and what is known of the stores. Knows REST, no table."""

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
import yaml
from rich.console import Console

from cli import said
from cli.shop import Key, Url, quoted, shop

app = typer.Typer(no_args_is_help=True, help="A store: put it from a file, look, pause, resume.")

StoreId = Annotated[str, typer.Argument(help="The store's id.", show_default=False)]
File = Annotated[Path, typer.Argument(help="JSON or YAML, as PUT /v1/stores takes it.")]
Until = Annotated[str, typer.Option(help="Until when, like 2026-11-28T15:00+01:00.")]
Why = Annotated[str, typer.Option(help="Why; staff and the shop see it.")]
READ_ONLY = frozenset({"store_id", "paused_until", "pause_reason"})
"""What an answer has and a request may not: a store that was got can be put again."""


@app.command()
def put(
    store_id: StoreId, file: File, *, url: Url = "", key: Key = "", as_json: said.Json = False
) -> None:
    """Keep a store as a file has it, new or changed.

    ```
    imhere store get main-st --json > main-st.json
    imhere store put main-st main-st.json
    ```
    """
    body = {name: value for name, value in _read(file).items() if name not in READ_ONLY}
    kept = shop(url, key).do("PUT", f"/v1/stores/{quoted(store_id)}", body)
    said.result(kept, as_json=as_json, shown=lambda out: out.print(f"kept store {store_id}"))


def _read(file: Path) -> dict[str, Any]:
    """A file's content. YAML's dates and times become text again."""
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except OSError as error:
        said.failed(f"{file} cannot be read: {error.strerror}")
    except (yaml.YAMLError, ValueError) as error:
        said.failed(f"{file} is neither JSON nor YAML: {error}")
    if not isinstance(content, dict):
        said.failed(f"{file} holds no store", "begin with its fields: name, number, time_zone, ...")
    plain: dict[str, Any] = json.loads(json.dumps(content, default=str))
    return plain


@app.command()
def get(store_id: StoreId, *, url: Url = "", key: Key = "", as_json: said.Json = False) -> None:
    """Show one store. `--json` gives what `put` takes."""
    found = shop(url, key).do("GET", f"/v1/stores/{quoted(store_id)}")
    said.result(found, as_json=as_json, shown=lambda out: _fields(out, found))


def _fields(out: Console, found: dict[str, Any]) -> None:
    rows = [(name, _short(value)) for name, value in found.items()]
    out.print(said.table("", ("field", "value"), rows))


def _short(value: Any) -> Any:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@app.command("list")
def list_all(*, url: Url = "", key: Key = "", as_json: said.Json = False) -> None:
    """Show every store."""
    found = shop(url, key).do("GET", "/v1/stores")["stores"]
    names = ("store_id", "name", "number", "language", "time_zone", "paused_until")
    rows = [[one[name] for name in names] for one in found]
    said.result(found, as_json=as_json, shown=lambda out: out.print(said.table("", names, rows)))


@app.command()
def pause(
    store_id: StoreId,
    until: Until,
    reason: Why,
    *,
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Close the slots that begin before then. What is booked stands."""
    body = {"until": _moment(until), "reason": reason}
    kept = shop(url, key).do("POST", f"/v1/stores/{quoted(store_id)}/pause", body)
    told = f"store {store_id} is paused until {kept['paused_until']}"
    said.result(kept, as_json=as_json, shown=lambda out: out.print(told))


def _moment(text: str) -> str:
    """Without an offset it is this machine's time."""
    try:
        return datetime.fromisoformat(text).astimezone().isoformat()
    except ValueError:
        raise typer.BadParameter("write it like 2026-11-28T15:00+01:00") from None


@app.command()
def resume(store_id: StoreId, *, url: Url = "", key: Key = "", as_json: said.Json = False) -> None:
    """Open them again."""
    kept = shop(url, key).do("POST", f"/v1/stores/{quoted(store_id)}/resume", {})
    said.result(kept, as_json=as_json, shown=lambda out: out.print(f"store {store_id} goes on"))
