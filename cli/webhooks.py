"""`imhere webhooks`: who is told of events, and how the telling goes. Knows REST, no queue."""

from typing import Annotated, Any

import typer
from rich.console import Console

from cli import said
from cli.shop import Key, Url, quoted, shop

app = typer.Typer(no_args_is_help=True, help="Webhooks: put, test, look at deliveries, redeliver.")

Id = Annotated[str, typer.Argument(help="The webhook's id, yours to choose.", show_default=False)]
Target = Annotated[str, typer.Option("--target", help="Where to tell: a public https URL.")]
Events = Annotated[list[str] | None, typer.Option("--event", help="Only these; all without it.")]
StoreOf = Annotated[str, typer.Option("--store", help="Only of this store.")]
Event = Annotated[str, typer.Option("--event-id", help="This event once more.")]
Since = Annotated[str, typer.Option(help="All since then that was not delivered.")]
Most = Annotated[int, typer.Option(min=1, max=200, help="So many of the newest.")]


def _path(webhook_id: str, verb: str = "") -> str:
    return f"/v1/webhooks/{quoted(webhook_id)}{verb}"


@app.command("list")
def list_all(*, url: Url = "", key: Key = "", as_json: said.Json = False) -> None:
    """Show every webhook."""
    found = shop(url, key).do("GET", "/v1/webhooks")["webhooks"]
    rows = [
        (one["webhook_id"], one["url"], ", ".join(one["events"]) or "all", _state(one))
        for one in found
    ]
    heads = ("webhook", "target", "events", "state")
    said.result(found, as_json=as_json, shown=lambda out: out.print(said.table("", heads, rows)))


def _state(one: dict[str, Any]) -> str:
    why = one.get("disabled_reason")
    return f"{one['state']}: {why}" if why else str(one["state"])


@app.command()
def put(
    webhook_id: Id,
    target: Target,
    *,
    events: Events = None,
    store: StoreOf = "",
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Tell a URL of events. The secret of a new webhook is shown this once.

    ```
    imhere webhooks put orders --target https://shop.example/hooks --event order_picked_up
    ```
    """
    body = {"url": target, "events": events or [], **({"store_id": store} if store else {})}
    kept = shop(url, key).do("PUT", _path(webhook_id), body)
    said.result(kept, as_json=as_json, shown=lambda out: _kept(out, kept))


def _kept(out: Console, kept: dict[str, Any]) -> None:
    out.print(f"webhook {kept['webhook_id']} tells {kept['url']}")
    if kept.get("secret"):
        out.print(f"its secret, shown this once: {kept['secret']}")


@app.command()
def rotate(webhook_id: Id, *, url: Url = "", key: Key = "", as_json: said.Json = False) -> None:
    """Make a new secret, shown this once; the old one signs as well for a day."""
    kept = shop(url, key).do("POST", _path(webhook_id, "/rotate"), {})
    said.result(kept, as_json=as_json, shown=lambda out: _kept(out, kept))


@app.command()
def delete(
    webhook_id: Id,
    *,
    yes: said.Yes = False,
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Tell it nothing more."""
    said.sure(f"Tell webhook {webhook_id} nothing more?", yes=yes)
    shop(url, key).do("DELETE", _path(webhook_id))
    value = {"webhook_id": webhook_id, "deleted": True}
    said.result(value, as_json=as_json, shown=lambda out: out.print(f"{webhook_id} is deleted"))


@app.command("test")
def try_out(webhook_id: Id, *, url: Url = "", key: Key = "", as_json: said.Json = False) -> None:
    """Send a made-up event now; exits 1 if it is not taken."""
    told = shop(url, key).do("POST", _path(webhook_id, "/test"), {})
    how = told["error"] or f"status {told['status']}"
    words = f"{'taken' if told['delivered'] else 'not taken'}: {how}, {told['ms']} ms"
    said.result(told, as_json=as_json, shown=lambda out: out.print(words))
    if not told["delivered"]:
        said.failed(
            f"{webhook_id} did not take it ({how})",
            "answer 2xx within the time limit; the server must be reachable over public https",
        )


@app.command()
def deliveries(
    webhook_id: Id, *, limit: Most = 20, url: Url = "", key: Key = "", as_json: said.Json = False
) -> None:
    """Show what was told and how that went, the newest events first."""
    path = _path(webhook_id, f"/deliveries?limit={limit}")
    found = shop(url, key).do("GET", path)["deliveries"]
    rows = [
        (
            one["event_id"],
            one["type"],
            said.minute(one["event_at"]),
            one["state"],
            _last(one),
            said.minute(one["next_at"]),
        )
        for one in found
    ]
    heads = ("event", "type", "at", "state", "last try", "next try")
    said.result(found, as_json=as_json, shown=lambda out: out.print(said.table("", heads, rows)))


def _last(one: dict[str, Any]) -> str:
    if not one["attempts"]:
        return "-"
    last = one["attempts"][-1]
    return f"{last['status'] or last['error']}, number {len(one['attempts'])}"


@app.command()
def redeliver(
    webhook_id: Id,
    *,
    event_id: Event = "",
    since: Since = "",
    url: Url = "",
    key: Key = "",
    as_json: said.Json = False,
) -> None:
    """Tell one event again, or all since then that was not delivered.

    ```
    imhere webhooks redeliver orders --event-id main-st-1042
    imhere webhooks redeliver orders --since 2026-11-28T12:00:00Z
    ```
    """
    if bool(event_id) == bool(since):
        raise typer.BadParameter("give either --event-id or --since")
    body = {"event_id": event_id} if event_id else {"since": since}
    told = shop(url, key).do("POST", _path(webhook_id, "/redeliver"), body)
    words = f"{told['event_id']} is {told['state']}" if event_id else _many(told)
    said.result(told, as_json=as_json, shown=lambda out: out.print(words))


def _many(told: dict[str, Any]) -> str:
    more = ", and there are more: ask again" if told["more"] else ""
    return f"{told['redelivering']} events are told again{more}"
