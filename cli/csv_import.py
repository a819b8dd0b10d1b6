"""Orders of a CSV file to the API, one `PUT /v1/orders` each. Knows no file and no terminal.

Sending the same file again changes nothing: every order has its own id. What is refused is told
with its line, the rest goes on.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Literal, cast
from urllib.parse import quote

from chalicelib.adapters.phones import MetadataPhones
from chalicelib.domain.errors import Refused
from chalicelib.services.world import World
from chalicelib.web.shapes import OrderIn
from chalicelib.web.shop import ID, new_order
from chalicelib.web.validate import shaped
from cli.csv_orders import Fault, Order

Answer = tuple[int, Mapping[str, Any]]
Ask = Callable[[str, str, Any], Answer]
"""Method, path, body; the status and the content of the answer, problems too."""

TRIES = 10
CREATED, NOT_FOUND = 201, 404
AGAIN = frozenset({429, 503})
ALONE = cast("World", SimpleNamespace(phones=MetadataPhones()))
"""All that REST's own check of a body asks of the world."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an order: put now, there before, good (in a dry run), or refused and why."""

    order_id: str
    line: int
    what: Literal["created", "unchanged", "good", "refused"]
    faults: tuple[Fault, ...] = ()


def checked(order: Order) -> list[Fault]:
    """What REST would refuse of an order, found by REST's own code; and what the file got wrong."""
    faults = list(order.faults)
    if order.order_id and not ID.fullmatch(order.order_id):
        faults.append(order.fault("/order_id", "it is no id"))
    if faults:
        return faults
    try:
        new_order(ALONE, order.order_id, shaped(order.body, OrderIn), order.body)
    except Refused as refused:
        return [order.fault(one["pointer"], one["detail"]) for one in refused.more["errors"]]
    return []


def dry_run(orders: Iterable[Order], ask: Ask) -> Iterator[Outcome]:
    """What an import would do, without doing it: bodies are checked, and stores looked up.

    Whether a slot is still free is known only when an order is put.
    """
    known: dict[str, bool] = {}
    for order in orders:
        faults = checked(order)
        store_id = str(order.body.get("store_id", ""))
        if not faults:
            if store_id not in known:
                known[store_id] = _is_there(ask, store_id)
            if not known[store_id]:
                faults = [order.fault("/store_id", f"there is no store {store_id}")]
        yield _outcome(order, "good", faults)


def _is_there(ask: Ask, store_id: str) -> bool:
    return ask("GET", f"/v1/stores/{quote(store_id, safe='')}", None)[0] != NOT_FOUND


def put_all(orders: Iterable[Order], ask: Ask, wait: Callable[[float], None]) -> Iterator[Outcome]:
    """Put every order that is good; one that is refused stops no other."""
    for order in orders:
        faults = checked(order)
        yield _outcome(order, "refused", faults) if faults else _put(order, ask, wait)


def _put(order: Order, ask: Ask, wait: Callable[[float], None]) -> Outcome:
    status, content = 0, cast("Mapping[str, Any]", {})
    for _ in range(TRIES):
        status, content = ask("PUT", f"/v1/orders/{order.order_id}", order.body)
        if status not in AGAIN:
            break
        wait(float(content.get("retry_after_seconds") or 1))
    if status < 300:  # noqa: PLR2004 - it is there now
        return _outcome(order, "created" if status == CREATED else "unchanged", [])
    return _outcome(order, "refused", _refusals(order, status, content))


def _refusals(order: Order, status: int, problem: Mapping[str, Any]) -> list[Fault]:
    """A problem of the API, where it stands in the file."""
    told = problem.get("errors") or []
    if told:
        return [order.fault(one["pointer"], one["detail"]) for one in told]
    slug = str(problem.get("type", "")).rpartition("/")[2]
    column = {"slot-full": "slot_id", "slot-closed": "slot_id", "order-conflict": "order_id"}
    detail = str(problem.get("detail") or f"the API answered {status}")
    free = ", ".join(str(one["slot_id"]) for one in problem.get("next_free") or [])
    said = f"{detail}; free are {free}" if free else detail
    return [Fault(order.line, column.get(slug, ""), said, order.order_id)]


def _outcome(order: Order, what: Any, faults: list[Fault]) -> Outcome:
    return Outcome(order.order_id, order.line, "refused" if faults else what, tuple(faults))
