"""`imhere staff` and `imhere tablet`: who works at a store, and its first tablet. On the table."""

import re
import sys
from datetime import timedelta
from typing import Annotated, Literal

import typer

from cli import said
from cli.operator import Folder, world

app = typer.Typer(no_args_is_help=True, help="The staff; needs the installation's credentials.")
tablets = typer.Typer(no_args_is_help=True, help="A store's first tablet; needs the credentials.")

PIN = re.compile(r"[0-9]{4,8}")
StoreId = Annotated[str, typer.Argument(help="The store's id.", show_default=False)]
Name = Annotated[str, typer.Argument(help="As the board shows it.", show_default=False)]
Role = Annotated[Literal["associate", "manager"], typer.Option(help="What they may do.")]
Minutes = Annotated[int, typer.Option(min=1, max=43_200, help="So long the code is good.")]
Uses = Annotated[int, typer.Option(min=1, max=1000, help="For so many tablets.")]


@app.command()
def add(
    store_id: StoreId,
    name: Name,
    *,
    role: Role = "associate",
    folder: Folder = None,
    as_json: said.Json = False,
) -> None:
    """Add somebody, or give them a new PIN. The PIN is asked for, or read from a pipe.

    ```
    imhere staff add main-st Ana
    echo 8642 | imhere staff add main-st Mia --role manager
    ```
    """
    from chalicelib.services import access, stores

    pin = _pin()
    with world(folder) as here:
        stores.get(here, store_id)
        access.add_person(here, store_id, name, pin, role)
    value = {"store_id": store_id, "name": name, "role": role}
    words = f"{name} works at {store_id} as {role}"
    said.result(value, as_json=as_json, shown=lambda out: out.print(words))


def _pin() -> str:
    """Never an argument: those stand in the list of processes."""
    typed = sys.stdin is not None and sys.stdin.isatty()
    pin = typer.prompt("PIN", hide_input=True, err=True) if typed else sys.stdin.readline().strip()
    if not PIN.fullmatch(pin):
        said.failed("a PIN is four to eight digits", "the board's pad takes no others")
    return str(pin)


@app.command("list")
def list_all(store_id: StoreId, *, folder: Folder = None, as_json: said.Json = False) -> None:
    """Show who works at a store."""
    from chalicelib.services import stores

    with world(folder) as here:
        stores.get(here, store_id)
        people = here.access.people(store_id)
    found = [{"name": one.name, "role": one.role} for one in people]
    rows = [(one["name"], one["role"]) for one in found]
    heads = ("name", "role")
    said.result(found, as_json=as_json, shown=lambda out: out.print(said.table("", heads, rows)))


@tablets.command()
def code(
    store_id: StoreId,
    *,
    minutes: Minutes = 15,
    uses: Uses = 1,
    folder: Folder = None,
    as_json: said.Json = False,
) -> None:
    """Make an enrolment code for a tablet; a manager makes the later ones at the board."""
    from chalicelib.services import devices, stores

    with world(folder) as here:
        stores.get(here, store_id)
        made = devices.new_enrolment_code(here, store_id, uses, timedelta(minutes=minutes))
        where = f"{here.public_base_url}/board"
    value = {"store_id": store_id, "code": made, "url": where, "minutes": minutes, "uses": uses}
    words = f"open {where} on the tablet and type {made}; it is good for {minutes} minutes"
    said.result(value, as_json=as_json, shown=lambda out: out.print(words))


@tablets.callback()
def _tablets() -> None:
    """A group, so that its one command keeps its name."""
