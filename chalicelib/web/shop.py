"""The shop's calls: stores, slots, orders and the feed of events. Parse, one use case, render."""

import json
import re
from datetime import date
from typing import TypeVar

from chalicelib.domain.customer import Evidence
from chalicelib.domain.errors import Refused, invalid
from chalicelib.domain.pickup import Bin, LineException, Money
from chalicelib.domain.store import Holiday, SlotRules, Stall, Store, zone
from chalicelib.services import commands, feed, presence, stores
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.orders import OrderView, get_order
from chalicelib.services.world import World
from chalicelib.web import render, shapes
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.query import limit_of, query_of
from chalicelib.web.validate import fault, shaped

LIMIT_DEFAULT = 100
LIMIT_MOST = 500
DAY = re.compile(r"2[0-9]{3}-[0-9]{2}-[0-9]{2}")
YEARS = range(2000, 3000)
"""Other years are slips, and the calendar's ends have no time in UTC."""
ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

T = TypeVar("T")


def body_of(request: Request, shape: type[T]) -> T:
    """The body as a shape. No body at all is an empty one."""
    return shaped(request.json() if request.body else {}, shape)


def path_id(request: Request, name: str) -> str:
    """An id of the path; anything that cannot be one is not found."""
    return _id(request.params[name], name.removesuffix("_id"))


def _id(value: str, what: str) -> str:
    if not ID.fullmatch(value):
        raise Refused("not-found", f"there is no {what} of that id")
    return value


def list_stores(world: World, _: Request) -> Response:
    """Every store."""
    return json_response(200, {"stores": [render.store(one) for one in world.stores.all()]})


def get_store(world: World, request: Request) -> Response:
    """A store."""
    return json_response(200, render.store(stores.get(world, path_id(request, "store_id"))))


def put_store(world: World, request: Request) -> Response:
    """A store, new or changed."""
    shape = body_of(request, shapes.StoreIn)
    store = _store(world, path_id(request, "store_id"), shape)
    kept, created = stores.put(world, store)
    return json_response(201 if created else 200, render.store(kept))


def _store(world: World, store_id: str, shape: shapes.StoreIn) -> Store:
    number, errors = phone_of(world, shape.number, "/number")
    manager, more = phone_of(world, shape.manager_phone, "/manager_phone")
    errors += more + _zone_faults(shape.time_zone) + _holiday_faults(shape) + _hours_faults(shape)
    if errors:
        raise invalid(errors)
    fold = "fold" if shape.language == "pl" else "exact"
    return Store(
        store_id=store_id,
        name=shape.name,
        number=number or "",
        time_zone=shape.time_zone,
        language=shape.language,
        address=shape.address,
        hours={day: tuple(spells) for day, spells in shape.hours.items()},
        holidays=tuple(Holiday(one.date, tuple(one.hours)) for one in shape.holidays),
        stalls=tuple(Stall(one.id, one.label) for one in shape.stalls),
        slot=SlotRules(
            minutes=shape.slot.minutes,
            capacity=shape.slot.capacity,
            capacity_by_weekday=dict((shape.slot.capacity_by_weekday or {}).items()),
            lead_minutes=shape.slot.lead_minutes,
            same_day_cut_off=shape.slot.same_day_cut_off,
            horizon_days=shape.slot.horizon_days,
            per_customer=shape.slot.per_customer,
        ),
        wait_goal_seconds=shape.wait_goal_seconds,
        keep_hours=shape.keep_hours,
        still_yours_seconds=shape.still_yours_seconds,
        spelling=shape.spelling or fold,
        manager_phone=manager,
    )


def phone_of(
    world: World, text: str | None, pointer: str
) -> tuple[str | None, list[dict[str, str]]]:
    """A phone number of a body in E.164, and what is wrong with it."""
    if text is None:
        return None, []
    number = world.phones.e164(text)
    if number is None:
        wanted = "it must be a possible phone number in E.164, like +46701234567"
        return None, [fault(pointer, wanted)]
    return number, []


def _zone_faults(name: str) -> list[dict[str, str]]:
    try:
        zone(name)
    except (ValueError, OSError, KeyError):
        return [fault("/time_zone", "it must be an IANA name, like Europe/Stockholm")]
    return []


def _holiday_faults(shape: shapes.StoreIn) -> list[dict[str, str]]:
    return [
        fault(f"/holidays/{place}/date", "there is no such day")
        for place, one in enumerate(shape.holidays)
        if day_of(one.date) is None
    ]


def _hours_faults(shape: shapes.StoreIn) -> list[dict[str, str]]:
    """A spell over midnight has to be said as two: until 24:00, and from 00:00 the next day."""
    spells = {f"/hours/{day}": spells for day, spells in shape.hours.items()}
    spells |= {f"/holidays/{n}/hours": one.hours for n, one in enumerate(shape.holidays)}
    return [
        fault(f"{where}/{n}", "it must open before it closes; cut a night at 24:00")
        for where, of_day in spells.items()
        for n, (opens, closes) in enumerate(of_day)
        if opens >= closes
    ]


def list_slots(world: World, request: Request) -> Response:
    """The slots of one of the store's days."""
    day = day_of(query_of(request, "date").get("date", ""))
    if day is None:
        wanted = "the query needs date, one of the store's own days, like 2026-11-24"
        raise invalid([fault("/date", wanted)])
    return json_response(200, {"slots": stores.slots(world, path_id(request, "store_id"), day)})


def day_of(text: str) -> date | None:
    """A day of a query or a body; None: it is none that can be."""
    try:
        return date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        return None


def put(world: World, request: Request) -> Response:
    """An order: 201 when it is new, 200 with its present state when it was put before."""
    content = request.json()
    shape = shaped(content, shapes.OrderIn)
    new = new_order(world, path_id(request, "order_id"), shape, content)
    order, created = put_order(world, new)
    return json_response(201 if created else 200, render.order(order))


def new_order(
    world: World, order_id: str, shape: shapes.OrderIn, content: dict[str, object]
) -> NewOrder:
    """What a body means. Raises: Refused `validation-error` for what no type can say."""
    phone, errors = phone_of(world, shape.customer.phone, "/customer/phone")
    person = shape.pickup_person
    _, more = phone_of(world, person.phone if person else None, "/pickup_person/phone")
    errors += more + _year_faults(shape)
    if len({line.line_id for line in shape.lines}) != len(shape.lines):
        errors.append(fault("/lines", "each line_id may stand in it once"))
    if errors:
        raise invalid(errors)
    consent, due = shape.sms_consent, shape.amount_due
    return NewOrder(
        order_id=order_id,
        store_id=shape.store_id,
        canonical_body=json.dumps(content, sort_keys=True, separators=(",", ":")),
        body=content,
        slot_id=shape.slot_id,
        hold_id=shape.hold_id,
        due_at=shape.due_at,
        number=shape.number,
        name=shape.customer.name,
        phone_e164=phone,
        language=shape.customer.language,
        consent=Evidence(consent.at, consent.source, consent.text_version) if consent else None,
        lines=len(shape.lines),
        person=person.name if person else None,
        fulfilment=shape.fulfilment,
        amount_due=Money(due.amount, due.currency) if due else None,
        requires_id=shape.requires_id,
        min_age=shape.min_age,
        source=shape.source,
    )


def _year_faults(shape: shapes.OrderIn) -> list[dict[str, str]]:
    consent = shape.sms_consent
    given = {"/due_at": shape.due_at, "/sms_consent/at": consent.at if consent else None}
    wanted = f"its year must be from {YEARS.start} to {YEARS.stop - 1}"
    return [fault(at, wanted) for at, when in given.items() if when and when.year not in YEARS]


def get(world: World, request: Request) -> Response:
    """An order with its present state."""
    return json_response(200, render.order(get_order(world, path_id(request, "order_id"))))


def preparing(world: World, request: Request) -> Response:
    """Gathering begins."""
    body_of(request, shapes.EmptyIn)
    return _shown(commands.preparing(world, path_id(request, "order_id")))


def ready(world: World, request: Request) -> Response:
    """The goods stand in their bins."""
    shape = body_of(request, shapes.ReadyIn)
    bins, exceptions = bins_of(shape.bins), exceptions_of(shape.exceptions)
    return _shown(commands.ready(world, path_id(request, "order_id"), bins, exceptions))


def bins_of(shaped_bins: list[shapes.BinIn]) -> tuple[Bin, ...]:
    """The bins of a body."""
    return tuple(Bin(one.bin, one.pieces, one.zone) for one in shaped_bins)


def exceptions_of(shaped: list[shapes.ExceptionIn]) -> tuple[LineException, ...]:
    """The lines of a body that are not as ordered."""
    return tuple(LineException(o.line_id, o.quantity, o.reason, o.substitute) for o in shaped)


def cancel(world: World, request: Request) -> Response:
    """The order is dropped."""
    shape = body_of(request, shapes.CancelIn)
    return _shown(commands.cancel(world, path_id(request, "order_id"), shape.reason))


def signals(world: World, request: Request) -> Response:
    """The customer's whereabouts by any other channel."""
    shape = body_of(request, shapes.SignalIn)
    return _shown(
        presence.signal(
            world,
            path_id(request, "order_id"),
            shape.kind,
            "api",
            shape.minutes,
            shape.stall,
            shape.vehicle,
            shape.placement,
        )
    )


def _shown(order: OrderView) -> Response:
    return json_response(200, render.order(order))


def list_events(world: World, request: Request) -> Response:
    """What happened at a store, complete and in order, after a cursor."""
    query = query_of(request, "store_id", "after", "limit")
    limit = limit_of(query, LIMIT_MOST, LIMIT_DEFAULT)
    events, cursor = feed.after(world, store_id_of(request), query.get("after"), limit)
    return json_response(200, {"events": [render.event(one) for one in events], "cursor": cursor})


def store_id_of(request: Request) -> str:
    """The store of a query; anything that cannot be one is not found."""
    return _id(request.query.get("store_id", ""), "store")
