"""`imhere export` and `imhere erase`: a customer's right to see, and to be forgotten."""

import json
from pathlib import Path
from typing import Annotated

import typer

from cli import said
from cli.shop import Key, Url, shop

Phone = Annotated[str, typer.Argument(help="The number, like +46701234567.", show_default=False)]
Into = Annotated[Path | None, typer.Option("--out", help="A new file that only you can read.")]


def export(
    phone: Phone, *, into: Into = None, url: Url = "", key: Key = "", as_json: said.Json = False
) -> None:
    """Give everything that is kept about a customer, as JSON.

    ```
    imhere export +46701234567 --out customer.json
    ```
    """
    found = shop(url, key).do("POST", "/v1/customers/export", {"phone": phone})
    if into is None:
        typer.echo(json.dumps(found, ensure_ascii=False, indent=1))
        return
    _write(into, json.dumps(found, ensure_ascii=False, indent=1))
    told = {"written": str(into)}
    said.result(told, as_json=as_json, shown=lambda out: out.print(f"written to {into}"))


def _write(path: Path, text: str) -> None:
    try:
        path.touch(mode=0o600, exist_ok=False)
        path.write_text(text, encoding="utf-8")
    except FileExistsError:
        said.failed(f"{path} exists already", "choose another name")
    except OSError as error:
        said.failed(f"{path} cannot be written: {error.strerror}")


def erase(
    phone: Phone, *, yes: said.Yes = False, url: Url = "", key: Key = "", as_json: said.Json = False
) -> None:
    """Forget a customer. What the law wants kept stays without the person."""
    said.sure("Forget this customer? Nothing brings it back.", yes=yes)
    told = shop(url, key).do("POST", "/v1/customers/erase", {"phone": phone})
    said.result(told, as_json=as_json, shown=lambda out: out.print_json(data=told))
