"""A text of ours before it is sent: to whom it goes, and what it says as things are now.

Knows nothing of whether it was tried before; that is for `effects`.
"""

from dataclasses import dataclass, replace

from chalicelib.domain.dialogue import Reply
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Order, Pickup, Status
from chalicelib.domain.say import say, spelled
from chalicelib.services.listening import listening
from chalicelib.services.records import Effect, OrderRecord
from chalicelib.services.wording import (
    ALONE,
    FROM_STAFF,
    MISMATCH,
    OF_VISIT,
    READY,
    TO_HELPER,
    TO_MANAGERS,
    agreed_at,
    manager_reply,
    message_of,
    order_meant,
    staff_words,
)
from chalicelib.services.world import World, customer_id_of, known_store


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A text with whom it goes to and from."""

    from_e164: str
    to_e164: str
    effect: Effect


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a text is for; their opt-out is the one that counts."""

    customer_id: str
    phone_e164: str
    language: str


def compose(world: World, event: Event, kind: str) -> Outgoing | None:
    """The words, as things are now; None if there is nothing (any more) to say or nobody to."""
    if kind in TO_MANAGERS:
        return _compose_to_manager(world, event, kind)
    if kind == FROM_STAFF:
        return _compose_from_staff(world, event)
    return _compose_of_order(world, event, kind)


def first_claim(world: World, event: Event) -> Event | None:
    """The claim that tells the customer that somebody comes; None: they are not here any more.

    Whoever claims anew after a claim was given up says nothing new: it is the same text, once. If
    it could not go while nobody walked out, it goes now.
    """
    pickup = world.pickups.find(event.store_id, event.pickup_id or "")
    told_at = pickup.coming_told_at if pickup else None
    claims = world.pickups.events_since(event.store_id, told_at) if told_at else []
    its = (one for one in claims if (one.type, one.pickup_id) == (event.type, event.pickup_id))
    return next((one for one in its if one.at == told_at), None)


def _compose_of_order(world: World, event: Event, kind: str) -> Outgoing | None:
    found = _found(world, event, kind)
    if found is None:
        return None
    pickup, order = found
    store = known_store(world, event.store_id)
    reader = _helper(world, event, pickup) if kind == TO_HELPER else _buyer(pickup)
    reply = message_of(kind, event, order, pickup, store, world.clock.now())
    if reader is None or reply is None:
        return None
    if kind == "rate" and _comes_again(world, pickup):
        return None
    words = _said(reader, reply)
    if kind == READY:
        return _ready_once(world, event, pickup, reader, words)
    outgoing = _outgoing(world, event, kind, reader, words)
    return replace(outgoing, effect=replace(outgoing.effect, order_id=order.order_id))


def _ready_once(
    world: World, event: Event, pickup: Pickup, reader: Reader, words: str
) -> Outgoing | None:
    """What is ready, told under the newest news of it: of several workers one begins that text."""
    newest = _newest_ready(world, event, pickup)
    known = world.effects.get(newest.event_id, READY) if newest != event else None
    if known is not None and known.state != "failed":
        return None
    teller = event if known is not None else newest
    outgoing = _outgoing(world, teller, READY, reader, words)
    if _said_for_another(world, outgoing.effect.body, teller, pickup):
        return None
    return replace(outgoing, effect=replace(outgoing.effect, order_id=teller.order_ids[-1]))


def _newest_ready(world: World, event: Event, pickup: Pickup) -> Event:
    """The newest order of those that are told together, by what said that it is ready.

    An order's version is the number of its newest event: if that is another one since, it is not
    found, and each speaks for itself.
    """
    others = [one for one in pickup.open_orders if one.status is Status.READY and one.texts]
    for number in sorted({one.version for one in others if one.version > event.number})[::-1]:
        found = world.pickups.event(event.store_id, number)
        if found is not None and found.type == "order_ready":
            return found
    return event


def _found(world: World, event: Event, kind: str) -> tuple[Pickup, Order] | None:
    """The card that an event is about, and the order of it for whose sake a text is sent."""
    record = world.orders.get(event.order_ids[-1]) if event.order_ids else None
    if record is None:
        return None
    if kind in OF_VISIT:
        pickup = world.pickups.load(record.store_id, record.customer_id).pickup
        order = order_meant(kind, event, pickup) if pickup else None
    else:
        pickup = _pickup(world, record)
        order = pickup.order(record.order_id) if pickup else None
    return (pickup, order) if pickup and order else None


def _comes_again(world: World, pickup: Pickup) -> bool:
    """The customer has more to fetch here, for which a bare number would be a stall."""
    waiting = world.pickups.load(pickup.store_id, pickup.customer_id).pickup
    return waiting is not None and bool(waiting.open_orders)


def _said_for_another(world: World, body: str, event: Event, pickup: Pickup) -> bool:
    """Whether these words have gone out since, for an order that became ready at about that time.

    If something has happened to it since, the words are said again: twice is better than never.
    """
    others = (one for one in pickup.open_orders if one.order_id not in event.order_ids)
    numbers = {one.version for one in others} - {event.number}
    found = (world.effects.get(f"{event.store_id}-{number}", READY) for number in numbers)
    same = (one for one in found if one is not None and one.body == body)
    return any(one.state != "failed" and one.started_at >= event.at for one in same)


def _compose_to_manager(world: World, event: Event, kind: str) -> Outgoing | None:
    """Of whoever waits, also of a customer who only brings something back."""
    store, now = known_store(world, event.store_id), world.clock.now()
    phone = store.manager_phone
    pickup = _card_of(world, event, kind) if phone else None
    if pickup is None or phone is None:
        return None
    reply = manager_reply(kind, event, pickup, store, now)
    if reply is None or (kind == ALONE and listening(world, store.store_id, now)):
        return None
    reader = Reader(customer_id_of(world, phone), phone, store.language)
    return _outgoing(world, event, kind, reader, _said(reader, reply))


def _card_of(world: World, event: Event, kind: str) -> Pickup | None:
    """The card that the manager is told of; of a hand-over it may be done by now."""
    if kind != MISMATCH:
        return world.pickups.find(event.store_id, event.pickup_id or "")
    found = _found(world, event, kind)
    return found[0] if found else None


def _compose_from_staff(world: World, event: Event) -> Outgoing | None:
    """What the staff wrote, while the card is on the board."""
    pickup = world.pickups.find(event.store_id, event.pickup_id or "")
    reader = _buyer(pickup) if pickup else None
    if pickup is None or reader is None:
        return None
    store = known_store(world, event.store_id)
    words = staff_words(event, pickup, store, world.clock.now())
    return _outgoing(world, event, FROM_STAFF, reader, words) if words else None


def _said(reader: Reader, reply: Reply) -> str:
    return say(reader.language, reply.message, **reply.values)


def _outgoing(world: World, event: Event, kind: str, reader: Reader, words: str) -> Outgoing:
    store = known_store(world, event.store_id)
    body = spelled(words, store.spelling)
    effect = new_effect(world, event.event_id, kind, reader.customer_id, store.store_id, body)
    return Outgoing(store.number, reader.phone_e164, effect)


def _buyer(pickup: Pickup) -> Reader | None:
    if pickup.phone_e164 is None:
        return None
    return Reader(pickup.customer_id, pickup.phone_e164, pickup.language)


def _helper(world: World, event: Event, pickup: Pickup) -> Reader | None:
    """The one whom the buyer agreed to then."""
    agreed = agreed_at(pickup, event.at)
    known = world.pickups.load(pickup.store_id, agreed.customer_id).customer if agreed else None
    if known is None or known.phone_e164 is None:
        return None
    return Reader(known.customer_id, known.phone_e164, known.language or pickup.language)


def _pickup(world: World, record: OrderRecord) -> Pickup | None:
    """The pickup that the order is or was in."""
    closing = record.closing
    if closing is None:
        return world.pickups.load(record.store_id, record.customer_id).pickup
    done = world.pickups.find_done(record.store_id, closing.date, closing.pickup_id)
    if done is not None and done.order(record.order_id) is not None:
        return done
    # Closed alone while others stay open (a cancellation): the card is the one that stays.
    waiting = world.pickups.load(record.store_id, record.customer_id).pickup
    return replace(waiting, orders=(*waiting.orders, closing.order)) if waiting else None


def new_effect(
    world: World, event_id: str, kind: str, customer_id: str, store_id: str, body: str
) -> Effect:
    """A text that is about to be sent for the first time."""
    now = world.clock.now()
    return Effect(event_id, kind, "sending", customer_id, store_id, now, body)
