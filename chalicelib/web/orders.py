"""The shop's calls that change an order after it was put, and the list of all.

An amendment is a patch of the body: what is absent stays, null clears, arrays replace.
"""

from collections.abc import Mapping
from datetime import UTC
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType

from chalicelib.domain.customer import Evidence
from chalicelib.domain.errors import Refused, invalid
from chalicelib.domain.pickup import Money
from chalicelib.services import amend as amending
from chalicelib.services import commands, listing
from chalicelib.services.amend import Amendment
from chalicelib.services.orders import get_order
from chalicelib.services.world import World
from chalicelib.web import render
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.query import limit_faults, query_of
from chalicelib.web.shapes import (
    NO_CONTROLS,
    ConsentIn,
    Language,
    LineIn,
    Moment,
    MoneyIn,
    Name,
    PersonIn,
    Phone,
    Reason,
    Shape,
)
from chalicelib.web.shop import YEARS, body_of, path_id, phone_of, store_id_of
from chalicelib.web.validate import fault, shaped

LIMIT_DEFAULT = 50
STATUSES = ("placed", "preparing", "ready", "picked_up", "cancelled", "expired")

Number = Annotated[str, Meta(min_length=1, max_length=32, pattern=NO_CONTROLS)]
MinAge = Annotated[int, Meta(ge=1, le=99)]
Metadata = dict[Annotated[str, Meta(max_length=64)], Any]
Lines = Annotated[list[LineIn], Meta(min_length=1, max_length=200)]


class CustomerAmendIn(Shape, frozen=True, kw_only=True):
    """Who bought, as far as it changes. Another phone moves the order to another pickup."""

    name: Name | UnsetType = UNSET
    phone: Phone | UnsetType | None = UNSET
    language: Language | UnsetType | None = UNSET


class AmendIn(Shape, frozen=True, kw_only=True):
    """What changes about an order, made for the version that was seen. Null clears."""

    version: Annotated[int, Meta(ge=0)]
    number: Number | UnsetType | None = UNSET
    customer: CustomerAmendIn | UnsetType = UNSET
    sms_consent: ConsentIn | UnsetType | None = UNSET
    lines: Lines | UnsetType = UNSET
    pickup_person: PersonIn | UnsetType | None = UNSET
    fulfilment: Literal["curbside", "counter"] | UnsetType = UNSET
    amount_due: MoneyIn | UnsetType | None = UNSET
    requires_id: bool | UnsetType = UNSET
    min_age: MinAge | UnsetType | None = UNSET
    metadata: Metadata | UnsetType | None = UNSET
    due_at: Moment | UnsetType | None = UNSET


class DelayIn(Shape, frozen=True, kw_only=True):
    """By when an order will be ready after all, and why."""

    until: Moment
    reason: Reason | None = None


class PickupPersonIn(Shape, frozen=True, kw_only=True):
    """Who picks an order up instead; a null name: the buyer after all."""

    name: Name | None
    phone: Phone | None = None


def amend(world: World, request: Request) -> Response:
    """An order is changed; a stale version is refused with the order as it is."""
    content = request.json()
    shape = shaped(content, AmendIn)
    order_id = path_id(request, "order_id")
    wanted = _amendment(world, shape, content)
    try:
        order = amending.amend(world, order_id, wanted)
    except Refused as refused:
        if refused.slug != "stale-version":
            raise
        fresh = render.order(get_order(world, order_id))
        raise Refused(refused.slug, refused.detail, more={"order": fresh}) from refused
    return json_response(200, render.order(order))


def _amendment(world: World, shape: AmendIn, content: Mapping[str, Any]) -> Amendment:
    who, errors = _who(world, shape)
    errors += _faults(world, shape)
    if errors:
        raise invalid(errors)
    consent = shape.sms_consent
    given = consent if isinstance(consent, ConsentIn) else None
    patch = {name: value for name, value in content.items() if name != "version"}
    agreed = Evidence(given.at, given.source, given.text_version) if given else None
    return Amendment(patch, shape.version, _changes(shape), who, agreed)


def _who(world: World, shape: AmendIn) -> tuple[dict[str, str | None], list[dict[str, str]]]:
    """The customer's new name, phone and language, as far as they are named."""
    customer = shape.customer
    if isinstance(customer, UnsetType):
        return {}, []
    phone, errors = phone_of(world, customer.phone or None, "/customer/phone")
    said = {"name": customer.name, "phone_e164": customer.phone, "language": customer.language}
    who = {key: one for key, one in said.items() if not isinstance(one, UnsetType)}
    if "phone_e164" in who:
        who["phone_e164"] = phone
    return who, errors


def _faults(world: World, shape: AmendIn) -> list[dict[str, str]]:
    """What no type can say."""
    person, consent, lines = shape.pickup_person, shape.sms_consent, shape.lines
    phone = person.phone if isinstance(person, PersonIn) else None
    _, errors = phone_of(world, phone, "/pickup_person/phone")
    times = {"/due_at": shape.due_at or None}
    times["/sms_consent/at"] = consent.at if isinstance(consent, ConsentIn) else None
    wanted = f"its year must be from {YEARS.start} to {YEARS.stop - 1}"
    errors += [fault(at, wanted) for at, when in times.items() if when and when.year not in YEARS]
    if lines and len({line.line_id for line in lines}) != len(lines):
        errors.append(fault("/lines", "each line_id may stand in it once"))
    return errors


def _changes(shape: AmendIn) -> dict[str, Any]:
    """New values by the names of the fields of `Order`."""
    due, lines, person = shape.due_at, shape.lines, shape.pickup_person
    found = {
        "number": shape.number,
        "fulfilment": shape.fulfilment,
        "requires_id": shape.requires_id,
        "min_age": shape.min_age,
        "lines": UNSET if isinstance(lines, UnsetType) else len(lines),
        "person": person.name if isinstance(person, PersonIn) else person,
        "amount_due": _money(shape.amount_due),
        "texts": UNSET if shape.sms_consent is UNSET else shape.sms_consent is not None,
        "due_at": due and due.astimezone(UTC),
    }
    return {name: value for name, value in found.items() if value is not UNSET}


def _money(due: MoneyIn | UnsetType | None) -> Money | UnsetType | None:
    return Money(due.amount, due.currency) if isinstance(due, MoneyIn) else due


def delay(world: World, request: Request) -> Response:
    """The store needs longer."""
    shape = body_of(request, DelayIn)
    if shape.until.year not in YEARS:
        wanted = f"its year must be from {YEARS.start} to {YEARS.stop - 1}"
        raise invalid([fault("/until", wanted)])
    order = commands.delay(world, path_id(request, "order_id"), shape.until, shape.reason)
    return json_response(200, render.order(order))


def name_person(world: World, request: Request) -> Response:
    """Somebody else picks it up."""
    shape = body_of(request, PickupPersonIn)
    _, errors = phone_of(world, shape.phone, "/phone")
    if errors:
        raise invalid(errors)
    person = {"name": shape.name, **({"phone": shape.phone} if shape.phone else {})}
    order_id = path_id(request, "order_id")
    order = amending.name_person(world, order_id, person if shape.name else None)
    return json_response(200, render.order(order))


def list_orders(world: World, request: Request) -> Response:
    """A page of a store's orders."""
    query = query_of(request, "store_id", "status", "cursor", "limit")
    status, errors = query.get("status"), []
    if status is not None and status not in STATUSES:
        errors.append(fault("/status", f"it must be one of {', '.join(STATUSES)}"))
    errors += limit_faults(query, listing.PAGE_MOST)
    if errors:
        raise invalid(errors)
    most = int(query.get("limit", LIMIT_DEFAULT))
    page = listing.page(world, store_id_of(request), status, query.get("cursor"), most)
    orders = [render.order(one) for one in page.orders]
    return json_response(200, {"orders": orders, "cursor": page.cursor})
