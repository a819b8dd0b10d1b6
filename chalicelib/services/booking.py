"""Putting an order: its place in the slot and its card, in one transaction or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.codes import order_code
from chalicelib.domain.customer import Customer, EarlyText, Evidence, early_at
from chalicelib.domain.dialogue import fact_of
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Money, Order
from chalicelib.domain.restraint import may_text
from chalicelib.domain.slots import due_soon, slot_at
from chalicelib.domain.store import Store
from chalicelib.domain.understand import understand
from chalicelib.services.change import decided, new_pickup, to_change
from chalicelib.services.holds import Place, place_for
from chalicelib.services.orders import OrderView, shown, view
from chalicelib.services.places import refuse_hoarding
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import Booking, OrderRecord
from chalicelib.services.world import World, customer_id_of, known_store, until_saved

IN_STORE = "in_store"
"""The source of an order that was placed by staff or a kiosk in the store."""
NEAR = timedelta(hours=2)
"""An order due later than this is not what somebody means who has written that they are here."""


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order as the shop puts it; `body` is what it sent, given back unchanged."""

    order_id: str
    store_id: str
    canonical_body: str
    body: Mapping[str, Any]
    slot_id: str | None = None
    hold_id: str | None = None
    due_at: datetime | None = None
    number: str | None = None
    name: str | None = None
    phone_e164: str | None = None
    language: str | None = None
    consent: Evidence | None = None
    lines: int = 0
    person: str | None = None
    fulfilment: str = "curbside"
    amount_due: Money | None = None
    requires_id: bool = False
    min_age: int | None = None
    source: str | None = None


def put_order(world: World, new: NewOrder) -> tuple[OrderView, bool]:
    """Keep a new order and its place in the slot; True if this call did.

    Raises: Refused `order-conflict` if the id has another body, `slot-full` with the next free
    slots, `slot-closed`, `hold-expired`, `limit-reached`, `not-found` for the store or a slot that
    it does not have.
    """
    ours: list[bool] = []

    def attempt() -> tuple[OrderView, bool]:
        customer_id = _customer_id(world, new)
        known = known_store(world, new.store_id)  # tells where the slot's row lies, no more
        guess = slot_at(known, new.slot_id) if new.slot_id else None
        booking = world.orders.booking(new.order_id, new.store_id, customer_id, guess, new.hold_id)
        if booking.order is not None:
            return _replayed(world, new, booking.order), bool(ours)
        store = booking.store
        if store is None:
            raise Refused("not-found", f"there is no store {new.store_id}")
        place = place_for(world, store, new.order_id, new.slot_id, new.hold_id, booking)
        try:
            return _placed(world, new, store, place, booking), True
        except Unavailable:  # it may have been kept; a row found at the next try is ours
            ours.append(True)
            raise

    return until_saved(world, attempt)


def _customer_id(world: World, new: NewOrder) -> str:
    """Without a phone number the pickup is that order alone."""
    return customer_id_of(world, new.phone_e164) if new.phone_e164 else f"o-{new.order_id}"


def _replayed(world: World, new: NewOrder, record: OrderRecord) -> OrderView:
    if record.fingerprint != _fingerprint(world, new):
        raise Refused(
            "order-conflict",
            f"order {new.order_id} was put with another body; amend it with PATCH, or use a new id",
        )
    return view(world, record)


def _fingerprint(world: World, new: NewOrder) -> str:
    return world.ids.keyed("order-body", new.canonical_body)[:32]


def _placed(world: World, new: NewOrder, store: Store, place: Place, booking: Booking) -> OrderView:
    now = world.clock.now()
    if place.slot is not None:
        refuse_hoarding(store, booking.loaded.pickup, place.slot, new.order_id)
    record = _record(world, new, now)
    customer = _customer(new, record.customer_id, booking.loaded.customer)
    placed = facts.OrderPlaced(
        _order(world, new, store, place, now),
        new.name,
        new.language or store.language,
        new.phone_e164,
    )
    before = booking.loaded.pickup
    start = before or replace(
        new_pickup(world.ids, store.store_id, record.customer_id),
        no_texts_to_country=_no_texts_to_country(world, new),
    )
    early = _early(new, placed.order, customer, store, now)
    said = [_early_fact(text, new.language or store.language, store) for text in early]
    what = decided(before, start, [placed, *(fact for fact in said if fact)], now)
    if customer is not None and early:
        customer = replace(customer, early=())
        what = replace(what, after=replace(what.after, texted_at=early[-1].at))
    change = to_change(
        world.ids,
        store,
        booking.loaded,
        what,
        now,
        customer=customer,
        order=record,
        seats=(place.seat,) if place.seat else (),
        holds=(place.hold,) if place.hold else (),
    )
    world.pickups.save(change)
    pickup = change.pickup or what.after
    return shown(world, record, pickup, None)


def _no_texts_to_country(world: World, new: NewOrder) -> bool:
    return new.phone_e164 is not None and not may_text(new.phone_e164, world.text_prefixes)


def _early(
    new: NewOrder, order: Order, customer: Customer | None, store: Store, now: datetime
) -> tuple[EarlyText, ...]:
    """What the customer wrote before this order and meant it; tomorrow's order rings no bell now.

    What does not count stays remembered: the next order may be the one.
    """
    as_soon_as_possible = order.slot_id is None and new.due_at is None
    if customer is None or not (as_soon_as_possible or order.due_at <= now + NEAR):
        return ()
    return early_at(customer, store, now)


def _early_fact(text: EarlyText, language: str, store: Store) -> facts.Fact | None:
    meant = understand(text.body, language, "placed")
    return fact_of(meant, None, store, text.at)


def _record(world: World, new: NewOrder, now: datetime) -> OrderRecord:
    return OrderRecord(
        order_id=new.order_id,
        store_id=new.store_id,
        customer_id=_customer_id(world, new),
        fingerprint=_fingerprint(world, new),
        placed_at=now,
        body=new.body,
        code=order_code(world.ids.keyed("order-code", new.order_id)),
    )


def _soon(new: NewOrder, store: Store, now: datetime) -> datetime:
    """As soon as possible; of who stands in the store, at once."""
    return now if new.source == IN_STORE else due_soon(store, now)


def _order(world: World, new: NewOrder, store: Store, place: Place, now: datetime) -> Order:
    slot = place.slot
    due_at = slot.starts_at if slot else (new.due_at or _soon(new, store, now))
    return Order(
        order_id=new.order_id,
        code=order_code(world.ids.keyed("order-code", new.order_id)),
        due_at=due_at,
        placed_at=now,
        slot_id=slot.slot_id if slot else None,
        hold_id=new.hold_id if place.hold else None,
        number=new.number,
        fulfilment=new.fulfilment,
        lines=new.lines,
        person=new.person,
        requires_id=new.requires_id,
        min_age=new.min_age,
        amount_due=new.amount_due,
        texts=new.consent is not None,
    )


def _customer(new: NewOrder, customer_id: str, known: Customer | None) -> Customer | None:
    """Without a phone number there is nobody to know."""
    if new.phone_e164 is None:
        return None
    customer = known or Customer(customer_id)
    return replace(
        customer,
        phone_e164=new.phone_e164,
        language=new.language or customer.language,
        consent=new.consent or customer.consent,
    )
