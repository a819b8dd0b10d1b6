"""`imhere key`: the shop's API keys, made, listed and revoked. For the operator, on the table."""

from typing import Annotated, Any

import typer

from chalicelib.services.records import SCOPES, Key
from cli import said
from cli.operator import Folder, world

app = typer.Typer(no_args_is_help=True, help="API keys; needs the installation's credentials.")

Name = Annotated[str, typer.Argument(help="Who uses it, like webshop.", show_default=False)]
KeyId = Annotated[str, typer.Argument(help="As `key list` shows it.", show_default=False)]
Scopes = Annotated[
    list[str] | None, typer.Option("--scope", help=f"Of {', '.join(SCOPES)}; all without it.")
]
Stores = Annotated[list[str] | None, typer.Option("--store", help="Only these; all without it.")]
Test = Annotated[bool, typer.Option("--test", help="A key that says it is for tests.")]


@app.command()
def new(
    name: Name,
    *,
    scopes: Scopes = None,
    stores: Stores = None,
    test: Test = False,
    folder: Folder = None,
    as_json: said.Json = False,
) -> None:
    """Make a key; it is shown this once and kept hashed.

    A name has two live keys at the most: make the second, move over, revoke the first.

    ```
    imhere key new webshop --scope orders --scope events
    ```
    """
    from chalicelib.services import keys

    with world(folder) as here:
        mode = "test" if test else "live"
        key, token = keys.new_key(here, name, scopes or SCOPES, stores or None, mode)
    value = {**_shown(key), "key": token}
    said.result(
        value,
        as_json=as_json,
        shown=lambda out: out.print(f"key {key.key_id} of {name}, shown this once:\n{token}"),
    )


@app.command("list")
def list_all(*, folder: Folder = None, as_json: said.Json = False) -> None:
    """Show every key there ever was; never its secret."""
    from chalicelib.services import keys

    with world(folder) as here:
        found = [_shown(key) for key in keys.list_keys(here)]
    heads = (
        "key_id",
        "name",
        "mode",
        "scopes",
        "stores",
        "created_at",
        "last_used_at",
        "revoked_at",
    )
    rows = [[_cell(head, one[head]) for head in heads] for one in found]
    said.result(found, as_json=as_json, shown=lambda out: out.print(said.table("", heads, rows)))


def _cell(head: str, value: Any) -> Any:
    if isinstance(value, list):
        return " ".join(value) or "all"
    return said.minute(value) if head.endswith("_at") else value


@app.command()
def revoke(
    key_id: KeyId, *, yes: said.Yes = False, folder: Folder = None, as_json: said.Json = False
) -> None:
    """Let nothing open with that key any more, at once."""
    from chalicelib.services import keys

    said.sure(f"Revoke key {key_id}? Whoever uses it is out at once.", yes=yes)
    with world(folder) as here:
        value = _shown(keys.revoke_key(here, key_id))
    said.result(value, as_json=as_json, shown=lambda out: out.print(f"key {key_id} is revoked"))


def _shown(key: Key) -> dict[str, Any]:
    times = {"created_at": key.created_at, "last_used_at": key.last_used_at}
    times["revoked_at"] = key.revoked_at
    return {
        "key_id": key.key_id,
        "name": key.name,
        "mode": key.mode,
        "scopes": list(key.scopes),
        "stores": list(key.stores),
        **{name: at.isoformat() if at else None for name, at in times.items()},
    }
