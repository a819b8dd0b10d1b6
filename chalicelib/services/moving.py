"""An order that turns out to be another phone's: from card to card, in one transaction.

Knows nothing of who asked for it; the caller has decided that it moves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, Evidence
from chalicelib.domain.decide_keep import RESEND
from chalicelib.domain.errors import Refused
from chalicelib.domain.moving import moved_in, moved_out
from chalicelib.domain.pickup import Order, Pickup, Status
from chalicelib.domain.restraint import may_text
from chalicelib.domain.store import Store
from chalicelib.services.change import Decided, decided, new_pickup, to_change
from chalicelib.services.records import Change, Loaded, OrderRecord
from chalicelib.services.world import World


def moved(
    world: World,
    store: Store,
    loaded: Loaded,
    before: Pickup,
    order: Order,
    record: OrderRecord,
    told: Sequence[facts.Fact],
    who: Mapping[str, str | None],
    consent: Evidence | None,
) -> Change:
    """The change that takes an order to the customer whom `record` names, with what is told of it.

    `before` is the card where the order is now, of `loaded`. Raises: Refused `invalid-transition`
    if its customer is here, `limit-reached` if the other has as many orders as there can be.
    """
    now = world.clock.now()
    out = moved_out(before, order)
    phone = who.get("phone_e164")
    there = world.pickups.load(record.store_id, record.customer_id)
    card = _card(world, there, before, record, phone)
    joined = decided(there.pickup, moved_in(card, order, phone, now), told, now)
    what = _told_again(joined, order, now)
    there = replace(there, head=loaded.head)  # read first: whatever came between is a conflict
    agreed = consent or (loaded.customer.consent if loaded.customer else None)
    customer = _customer(there.customer, record.customer_id, who, agreed)
    arrives = to_change(world.ids, store, there, what, now, customer=customer, amended=record)
    number = loaded.head.number + len(arrives.events)
    stamped = replace(out, version=number, board_version=number)
    left = to_change(world.ids, store, loaded, Decided(before, stamped, ()), now)
    return replace(arrives, left=left, left_customer_id=before.customer_id)


def _card(
    world: World, there: Loaded, before: Pickup, record: OrderRecord, phone: str | None
) -> Pickup:
    """The card of whose order it is; if there is none, one for the same person as before."""
    fresh = new_pickup(world.ids, record.store_id, record.customer_id)
    return there.pickup or replace(
        fresh,
        name=before.name,
        language=before.language,
        no_texts=there.customer is not None and there.customer.opted_out is not None,
        no_texts_to_country=phone is not None and not may_text(phone, world.text_prefixes),
    )


def _told_again(what: Decided, order: Order, now: datetime) -> Decided:
    """Whose order it is now has not heard yet that it is ready; told if they may be."""
    if order.status is not Status.READY:
        return what
    again = facts.OrdersReminded((order.order_id,), RESEND)
    try:
        more = decided(what.before, what.after, [again], now)
    except Refused:  # they are here, or want no texts: the card says so
        return what
    return replace(more, events=(*what.events, *more.events))


def _customer(
    known: Customer | None,
    customer_id: str,
    who: Mapping[str, str | None],
    consent: Evidence | None,
) -> Customer | None:
    """Without a phone number there is nobody to know."""
    if who.get("phone_e164") is None:
        return None
    customer = known or Customer(customer_id)
    return replace(
        customer,
        phone_e164=who["phone_e164"],
        language=who.get("language") or customer.language,
        consent=consent or customer.consent,
    )
