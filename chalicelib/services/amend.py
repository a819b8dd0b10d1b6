"""Amending an order until it is picked up: what was put becomes another body, and the card follows.

The body is compared and kept as the shop sent it; what it means comes beside it in `Amendment`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, Evidence
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Order, Pickup
from chalicelib.domain.slots import due_soon
from chalicelib.domain.store import Store
from chalicelib.services.change import decided, to_change
from chalicelib.services.commands import elsewhere
from chalicelib.services.moving import moved
from chalicelib.services.orders import OrderView, record_or_refuse, shown, view
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.records import Change, Loaded, OrderRecord
from chalicelib.services.world import World, customer_id_of, known_store, until_saved

BODY_BYTES_MAX = 64 * 1024
"""What could be put at once is also the most that amendments can make of it."""
MERGED = ("customer", "metadata")
"""Objects of which each field is amended for itself; any other value replaces the one before."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """What an amendment says; what it does not name stays.

    `patch` is what was sent. `changes` are new values by the names of `Order`'s fields: without a
    `due_at` it is due as soon as possible. `who` are the customer's name, language and phone_e164.
    """

    patch: Mapping[str, Any]
    version: int | None = None
    changes: Mapping[str, Any] = field(default_factory=dict)
    who: Mapping[str, str | None] = field(default_factory=dict)
    consent: Evidence | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    """An open order as it was read, and what it is to become."""

    record: OrderRecord
    loaded: Loaded
    before: Pickup
    order: Order
    body: Mapping[str, Any]


def amend(world: World, order_id: str, wanted: Amendment) -> OrderView:
    """Change an order that is not picked up yet.

    Raises: Refused `not-found`, `stale-version` if the order is not as the caller saw it,
    `invalid-transition` once it is closed or, for another phone, once the customer is here.
    """
    tried: list[bool] = []

    def attempt() -> OrderView:
        read = _read(world, order_id, wanted)
        if tried and read.body == read.record.body:  # the attempt before, or one that is like it
            return shown(world, read.record, read.before, None)
        _refuse_stale(read, wanted)
        try:
            return _amended(world, read, wanted)
        except (Conflict, Unavailable):
            tried.append(True)
            raise

    return until_saved(world, attempt)


def name_person(world: World, order_id: str, person: Mapping[str, Any] | None) -> OrderView:
    """Somebody else picks the order up, or the buyer after all; by the shop it takes no PIN."""
    name = person["name"] if person else None
    return amend(world, order_id, Amendment({"pickup_person": person}, changes={"person": name}))


def merged(body: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """The body with the patch in it: absent keeps, null clears, anything else replaces."""
    found = dict(body)
    for name, value in patch.items():
        if value is None:
            found.pop(name, None)
        elif name in MERGED:
            known = {**(found.get(name) or {}), **value}
            found[name] = {key: one for key, one in known.items() if one is not None}
        else:
            found[name] = value
    return found


def _read(world: World, order_id: str, wanted: Amendment) -> _Read:
    """The open order. Raises: Refused once it is closed."""
    record = record_or_refuse(world, order_id)
    loaded = world.pickups.load(record.store_id, record.customer_id)
    before = loaded.pickup
    order = before.order(order_id) if before else None
    if before is None or order is None or not order.is_open:
        closed = view(world, record) if record.closing else elsewhere(world, record)
        raise Refused(
            "invalid-transition",
            f"order {order_id} is {closed.order.status}; only an open order can be amended",
            current=closed.order.status,
        )
    body = merged(record.body, wanted.patch)
    if len(json.dumps(body, ensure_ascii=False).encode()) > BODY_BYTES_MAX:
        raise Refused(
            "payload-too-large",
            f"with this, order {order_id} would have more than {BODY_BYTES_MAX} bytes",
        )
    return _Read(record, loaded, before, order, body)


def _refuse_stale(read: _Read, wanted: Amendment) -> None:
    if wanted.version is not None and wanted.version != read.order.version:
        raise Refused(
            "stale-version",
            f"order {read.order.order_id} is at version {read.order.version}, the amendment was "
            f"made for {wanted.version}; look at the fresh order and amend that",
        )


def _amended(world: World, read: _Read, wanted: Amendment) -> OrderView:
    now = world.clock.now()
    store = known_store(world, read.record.store_id)
    told = _facts(read, wanted, store, now)
    record = replace(read.record, body=read.body)
    customer_id = _customer_id(world, read.record, wanted)
    if customer_id != record.customer_id:
        record = replace(record, customer_id=customer_id, generation=record.generation + 1)
        change = _moved(world, store, read, record, told, wanted)
        return _kept(world, change, record)
    what = decided(read.before, read.before, told, now)
    if not what.events:
        return shown(world, read.record, read.before, None)
    customer = _customer(read.loaded.customer, wanted)
    change = to_change(world.ids, store, read.loaded, what, now, customer=customer, amended=record)
    return _kept(world, change, record)


def _moved(
    world: World,
    store: Store,
    read: _Read,
    record: OrderRecord,
    told: list[facts.Fact],
    wanted: Amendment,
) -> Change:
    order, who, consent = read.order, wanted.who, wanted.consent
    return moved(world, store, read.loaded, read.before, order, record, told, who, consent)


def _kept(world: World, change: Change, record: OrderRecord) -> OrderView:
    world.pickups.save(change)
    return shown(world, record, change.pickup, None)


def _facts(read: _Read, wanted: Amendment, store: Store, now: datetime) -> list[facts.Fact]:
    """Who comes for it, and then everything else."""
    changes = dict(wanted.changes)
    order_id = read.order.order_id
    said: list[facts.Fact] = []
    if "person" in changes:
        said.append(facts.PersonNamed("shop", changes.pop("person"), order_id))
    if "due_at" in changes:
        _refuse_due(read.order)
        changes["due_at"] = changes["due_at"] or due_soon(store, now)
    if "lines" in wanted.patch:
        line_ids = {line["line_id"] for line in wanted.patch["lines"]}
        there = (one for one in read.order.exceptions if one.line_id in line_ids)
        changes["exceptions"] = tuple(there)
    name, language = wanted.who.get("name"), wanted.who.get("language")
    if "language" in wanted.who:
        language = language or store.language
    told = tuple(name for name in wanted.patch if read.body.get(name) != read.record.body.get(name))
    return [*said, facts.OrderAmended(order_id, changes, told, name, language)]


def _refuse_due(order: Order) -> None:
    if order.slot_id is not None:
        detail = "the order has a slot; move it to another with /reschedule"
        raise Refused(
            "validation-error",
            f"order {order.order_id} is due when its slot begins",
            more={"errors": [{"pointer": "/due_at", "detail": detail}]},
        )


def _customer_id(world: World, record: OrderRecord, wanted: Amendment) -> str:
    """Whose order it is by the amendment; without a phone the pickup is that order alone."""
    if "phone_e164" not in wanted.who:
        return record.customer_id
    phone = wanted.who["phone_e164"]
    return customer_id_of(world, phone) if phone else f"o-{record.order_id}"


def _customer(known: Customer | None, wanted: Amendment) -> Customer | None:
    if known is None:
        return None
    language = wanted.who.get("language") or known.language
    return replace(known, language=language, consent=wanted.consent or known.consent)
