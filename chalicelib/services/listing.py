"""Orders of a store, page by page: the open ones from the board, the finished ones from the index.

The open ones are one consistent read. The index may lag a second, so what it names is read again
and shown as it is by then. Open orders come first, so that one that ends meanwhile is met again
among the finished and never missed.
"""

import base64
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import OPEN, Pickup, Status
from chalicelib.services.orders import OrderView, link, shown
from chalicelib.services.records import Closing, OrderRecord
from chalicelib.services.world import World, store_or_refuse

PAGE_MOST = 100
PAGE_BYTES = 3 * 1024 * 1024
"""A page is cut here: the gateway's answers end at 6 MB."""
SEAL_CHARACTERS = 16
ENDED = (Status.PICKED_UP, Status.CANCELLED, Status.EXPIRED)
OPEN_PART, ENDED_PART = "o", "e"

Place = tuple[datetime, str]
"""A time that never changes and an order's id: when it was put, or when it ended."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some orders; `cursor` leads to the next, None: there are no more."""

    orders: tuple[OrderView, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class _Part:
    """Orders with their places, in order; `more` if there are others of their kind after them."""

    found: tuple[tuple[Place, OrderView], ...]
    more: bool


def page(world: World, store_id: str, status: str | None, cursor: str | None, limit: int) -> Page:
    """A page of a store's orders, of one status or of all.

    Raises: Refused `not-found` for the store, `validation-error` for a cursor that is not of this
    list.
    """
    store_or_refuse(world, store_id)
    scope = f"{store_id}/{status or ''}"
    part, place = _after(world, scope, cursor) if cursor else (_first_part(status), None)
    if part == ENDED_PART:
        return _ended_page(world, store_id, status, place, limit, scope)
    open_ones = _cut(_open(world, store_id, status, place, limit))
    views = tuple(view for _, view in open_ones.found)
    if open_ones.more:
        return Page(views, _cursor(world, scope, part, open_ones.found[-1][0]))
    if status is None and views:
        return Page(views, _cursor(world, scope, ENDED_PART, None))
    if status is None:
        return _ended_page(world, store_id, status, None, limit, scope)
    return Page(views, None)


def _first_part(status: str | None) -> str:
    return OPEN_PART if status is None or status in OPEN else ENDED_PART


def _ended_page(
    world: World, store_id: str, status: str | None, place: Place | None, limit: int, scope: str
) -> Page:
    wanted = (Status(status),) if status else ENDED
    places = _newest(world, store_id, wanted, place, limit)
    records = world.orders.some([order_id for _, order_id in places])
    found = [(one, records[one[1]]) for one in places if one[1] in records]
    shut = [(one, record, end) for one, record in found if (end := _end(record, wanted))]
    visits = _visits(world, store_id, [end for _, _, end in shut])
    whole = tuple((one, _shut(world, record, end, visits)) for one, record, end in shut)
    part = _cut(_Part(whole, more=len(places) == limit))
    last = part.found[-1][0] if len(part.found) < len(whole) else places[-1] if places else None
    cursor = _cursor(world, scope, ENDED_PART, last) if part.more else None
    return Page(tuple(view for _, view in part.found), cursor)


def _newest(
    world: World, store_id: str, wanted: Sequence[Status], place: Place | None, limit: int
) -> list[Place]:
    """The places of finished orders, newest first, of however many statuses."""
    found = [one for status in wanted for one in world.orders.ended(store_id, status, place, limit)]
    return sorted(found, reverse=True)[:limit]


def _end(record: OrderRecord, wanted: Sequence[Status]) -> Closing | None:
    """How it ended; None: the index told of what was undone since."""
    end = record.closing
    return end if end is not None and end.order.status in wanted else None


def _visits(world: World, store_id: str, ends: Sequence[Closing]) -> dict[str, Pickup]:
    ids = {(end.date, end.pickup_id) for end in ends}
    return world.pickups.some_done(store_id, sorted(ids))


def _shut(world: World, record: OrderRecord, end: Closing, visits: dict[str, Pickup]) -> OrderView:
    return OrderView(record, end.order, None, link(world, record), visits.get(end.pickup_id))


def _open(
    world: World, store_id: str, status: str | None, place: Place | None, limit: int
) -> _Part:
    """Open orders by when they were put, oldest first."""
    _, pickups = world.pickups.board(store_id)
    every = sorted(
        ((order.placed_at, order.order_id), pickup, order)
        for pickup in pickups
        for order in pickup.open_orders
        if status in {None, order.status}
    )
    ahead = [one for one in every if place is None or one[0] > place]
    records = world.orders.some([order.order_id for _, _, order in ahead[:limit]])
    found = tuple(
        (one, shown(world, records[order.order_id], pickup, None))
        for one, pickup, order in ahead[:limit]
        if order.order_id in records
    )
    return _Part(found, more=len(ahead) > limit)


def _cut(part: _Part) -> _Part:
    """As many of them as one answer can hold."""
    size = 0
    for place, (_, view) in enumerate(part.found):
        size += len(json.dumps(dict(view.record.body)))
        if size > PAGE_BYTES and place:
            return _Part(part.found[:place], more=True)
    return part


def _cursor(world: World, scope: str, part: str, place: Place | None) -> str:
    at = f"{place[0].isoformat()}#{place[1]}" if place else ""
    text = base64.urlsafe_b64encode(f"{part}{at}".encode()).decode().rstrip("=")
    return f"{text}.{_seal(world, scope, text)}"


def _seal(world: World, scope: str, text: str) -> str:
    return world.ids.keyed("order-cursor", f"{scope}/{text}")[:SEAL_CHARACTERS]


def _after(world: World, scope: str, cursor: str) -> tuple[str, Place | None]:
    """The part and the place that a cursor of ours tells of; nobody else can make one."""
    text, _, seal = cursor.partition(".")
    if not cursor.isascii():
        raise _no_cursor()
    if not hmac.compare_digest(seal.encode(), _seal(world, scope, text).encode()):
        raise _no_cursor()
    told = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    at, _, order_id = told[1:].partition("#")
    return told[0], (datetime.fromisoformat(at), order_id) if at else None


def _no_cursor() -> Refused:
    return Refused(
        "validation-error",
        "that cursor was not given out for this list; begin again without one",
        more={"errors": [{"pointer": "/cursor", "detail": "it is not a cursor of this list"}]},
    )
