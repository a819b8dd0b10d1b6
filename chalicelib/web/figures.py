"""What a store is measured by, what its manager sees, what is searched and recalled; and the pause.

The figures hold no persons: anybody on the device may see them.
"""

from datetime import date, datetime, timedelta

from chalicelib.domain.errors import invalid
from chalicelib.services import figures, find, pause, recall
from chalicelib.services.access import manager_present
from chalicelib.services.records import Tablet
from chalicelib.services.world import World
from chalicelib.web import render, shapes
from chalicelib.web.devices import tap_of
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.query import query_of
from chalicelib.web.shop import body_of, day_of, path_id
from chalicelib.web.validate import fault

SPAN_DAYS_MAX = 92
"""A quarter."""
SAID_CHARACTERS_MAX = 64
WANTED_DAY = "it must be one of the store's own days, like 2026-11-24"


def of_span(world: World, request: Request) -> Response:
    """The figures of some of a store's days, `to` exclusive."""
    store_id = path_id(request, "store_id")
    query = query_of(request, "from", "to")
    first, end = (day_of(query.get(name, "")) for name in ("from", "to"))
    if first is None or end is None:
        given = {"/from": first, "/to": end}
        raise invalid([fault(at, WANTED_DAY) for at, day in given.items() if day is None])
    if not 1 <= (end - first).days <= SPAN_DAYS_MAX:
        raise invalid([fault("/to", f"it must be 1 to {SPAN_DAYS_MAX} days after from")])
    return json_response(200, figures.of_span(world, store_id, first, end))


def of_day(world: World, request: Request, device: Tablet) -> Response:
    """The figures of one day, today without any other."""
    return json_response(200, figures.of_day(world, device, _day(request)))


def _day(request: Request) -> date | None:
    said = request.query.get("date")
    if said is None:
        return None
    day = day_of(said)
    if day is None:
        raise invalid([fault("/date", WANTED_DAY)])
    return day


def manage(world: World, _: Request, device: Tablet) -> Response:
    """The manager's page."""
    manager_present(world, device)
    return json_response(200, figures.manage(world, device))


def search(world: World, request: Request, device: Tablet) -> Response:
    """Open pickups by what somebody says."""
    said = request.query.get("q", "")
    if not said.strip() or len(said) > SAID_CHARACTERS_MAX:
        raise invalid([fault("/q", f"it must have 1 to {SAID_CHARACTERS_MAX} characters")])
    return json_response(200, find.find(world, device, said))


def recalled(world: World, _: Request, device: Tablet) -> Response:
    """What was handed over within a day."""
    return json_response(200, recall.recall(world, device))


def missing(world: World, request: Request, device: Tablet) -> Response:
    """Something was not in the bags."""
    shape = body_of(request, shapes.MissingIn)
    pickup_id, tap = path_id(request, "pickup_id"), tap_of(request, device, shape)
    answer = recall.missing(world, pickup_id, tap, shape.order_id, shape.note)
    return json_response(200, answer)


def pause_board(world: World, request: Request, device: Tablet) -> Response:
    """The store takes a breath."""
    shape = body_of(request, shapes.BoardPauseIn)
    wanted, tap = _wanted(shape), tap_of(request, device, shape)
    return json_response(200, pause.pause(world, tap, wanted, shape.reason, shape.pin or ""))


def _wanted(shape: shapes.BoardPauseIn) -> datetime | timedelta:
    if shape.minutes is not None and shape.until is None:
        return timedelta(minutes=shape.minutes)
    if shape.until is not None and shape.minutes is None:
        return shape.until
    raise invalid([fault("/minutes", "either minutes or until has to be told, not both")])


def resume_board(world: World, request: Request, device: Tablet) -> Response:
    """The store goes on."""
    shape = body_of(request, shapes.TapIn)
    return json_response(200, pause.resume(world, tap_of(request, device, shape)))


def pause_store(world: World, request: Request) -> Response:
    """The shop pauses a store."""
    shape = body_of(request, shapes.PauseIn)
    store_id = path_id(request, "store_id")
    kept = pause.pause_by_shop(world, store_id, shape.until, shape.reason)
    return json_response(200, render.store(kept))


def resume_store(world: World, request: Request) -> Response:
    """The shop lets a store go on."""
    body_of(request, shapes.EmptyIn)
    kept = pause.resume_by_shop(world, path_id(request, "store_id"))
    return json_response(200, render.store(kept))
