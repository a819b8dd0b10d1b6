"""One text of ours, sent once.

Its row says how far it is; a row found at `sending` is unknown, and the telephone network is asked
before anything is sent again.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, Evidence
from chalicelib.domain.dialogue import Reply
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.restraint import may_text
from chalicelib.domain.say import say
from chalicelib.domain.segments import fold
from chalicelib.domain.store import Store
from chalicelib.services.change import decided, to_change
from chalicelib.services.ports import Conflict, NotSent
from chalicelib.services.records import Change, Effect, Loaded, OrderRecord
from chalicelib.services.wording import TO_HELPER, TO_MANAGER, manager_reply, message_of, wakes_up
from chalicelib.services.world import World, customer_id_of, known_store, until_saved

LISTED_WITHIN = timedelta(seconds=30)
"""A text that the network took stands in its list by then; sooner, nothing is concluded."""
SKEW = timedelta(seconds=10)
OPTED_OUT_AT_TWILIO = "21610"
FAILURES = ("undelivered", "failed")
COUNTRY = "country not allowed"


class NotYet(Exception):
    """The effect is not done; the queue brings it again."""


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


def perform_text(world: World, store_id: str, number: int, kind: str) -> None:
    """Send the text that an event started, unless it is not true or not wanted any more.

    Raises: NotYet when it has to be tried again.
    """
    event = world.pickups.event(store_id, number)
    if event is None:
        return
    known = world.effects.get(event.event_id, kind)
    if known is not None:
        _go_on(world, known)
        return
    compose = _compose_to_manager if kind == TO_MANAGER else _compose
    outgoing = compose(world, event, kind)
    if outgoing is not None:
        _begin(world, outgoing)


def perform_answer(
    world: World, store_id: str, message_sid: str, customer_id: str, body: str
) -> None:
    """Send the answer to a text that the sweep found; once, like any other."""
    known = world.effects.get(f"text-{message_sid}", "answer")
    if known is not None:
        _go_on(world, known)
        return
    loaded = world.pickups.load(store_id, customer_id)
    to_e164 = loaded.customer.phone_e164 if loaded.customer else None
    if to_e164 is not None:
        effect = _effect(world, f"text-{message_sid}", "answer", customer_id, store_id, body)
        _begin(world, Outgoing(known_store(world, store_id).number, to_e164, effect))


def perform_again(world: World, event_id: str, kind: str) -> None:
    """Go on with a text that was begun and has not ended."""
    known = world.effects.get(event_id, kind)
    if known is not None:
        _go_on(world, known)


def _effect(
    world: World, event_id: str, kind: str, customer_id: str, store_id: str, body: str
) -> Effect:
    now = world.clock.now()
    return Effect(event_id, kind, "sending", customer_id, store_id, now, body)


def _compose(world: World, event: Event, kind: str) -> Outgoing | None:
    """The words, as things are now; None if there is nothing (any more) to say or nobody to."""
    record = world.orders.get(event.order_ids[-1]) if event.order_ids else None
    if record is None:
        return None
    pickup = _pickup(world, record)
    order = pickup.order(record.order_id) if pickup else None
    if pickup is None or order is None:
        return None
    store = known_store(world, event.store_id)
    reader = _helper(world, event, pickup) if kind == TO_HELPER else _buyer(pickup)
    reply = message_of(kind, event, order, pickup, store, world.clock.now())
    if reader is None or reply is None:
        return None
    outgoing = _outgoing(world, event, kind, reader, reply)
    if kind == "ready" and _said_for_another(world, outgoing.effect.body, event, pickup):
        return None
    return replace(outgoing, effect=replace(outgoing.effect, order_id=record.order_id))


def _said_for_another(world: World, body: str, event: Event, pickup: Pickup) -> bool:
    """Whether these words have gone out since, for an order that became ready at about that time.

    An order's version is the number of its newest event. If that is another one since, the words
    are said again: twice is better than never.
    """
    others = (one for one in pickup.open_orders if one.order_id not in event.order_ids)
    found = (world.effects.get(f"{event.store_id}-{one.version}", "ready") for one in others)
    same = (one for one in found if one is not None and one.body == body)
    return any(one.state != "failed" and one.started_at >= event.at for one in same)


def _compose_to_manager(world: World, event: Event, kind: str) -> Outgoing | None:
    """Of whoever waits, also of a customer who only brings something back."""
    store = known_store(world, event.store_id)
    pickup = world.pickups.find(event.store_id, event.pickup_id or "")
    if pickup is None or store.manager_phone is None:
        return None
    reply = manager_reply(event, pickup, store, world.clock.now())
    if reply is None:
        return None
    phone = store.manager_phone
    reader = Reader(customer_id_of(world, phone), phone, store.language)
    return _outgoing(world, event, kind, reader, reply)


def _outgoing(world: World, event: Event, kind: str, reader: Reader, reply: Reply) -> Outgoing:
    store = known_store(world, event.store_id)
    words = say(reader.language, reply.message, **reply.values)
    body = fold(words) if store.spelling == "fold" else words
    effect = _effect(world, event.event_id, kind, reader.customer_id, store.store_id, body)
    return Outgoing(store.number, reader.phone_e164, effect)


def _buyer(pickup: Pickup) -> Reader | None:
    if pickup.phone_e164 is None:
        return None
    return Reader(pickup.customer_id, pickup.phone_e164, pickup.language)


def _helper(world: World, event: Event, pickup: Pickup) -> Reader | None:
    """The one whom the buyer agreed to then."""
    agreed = next((one for one in pickup.helpers if one.agreed_at == event.at), None)
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


def _begin(world: World, outgoing: Outgoing) -> None:
    try:
        world.effects.begin(outgoing.effect)
    except Conflict as conflict:
        if conflict.what == {"customer"}:
            return  # opted out: nothing is sent, ever, until START
        raise NotYet("another worker has it, or the customer is being changed") from conflict
    _send(world, outgoing)


def _go_on(world: World, effect: Effect) -> None:
    if effect.state in {"sent", "failed"}:
        return
    store = known_store(world, effect.store_id)
    phone = _phone(world, effect, store)
    if phone is None:
        world.effects.finish(replace(effect, state="failed", error="opted out or unknown"))
        return
    outgoing = Outgoing(store.number, phone, effect)
    if effect.state == "sending" and not _surely_lost(world, outgoing):
        return
    if wakes_up(effect.kind, store, world.clock.now()):
        world.effects.finish(replace(effect, state="failed", error="too late in the day"))
        return
    again = replace(effect, state="sending", started_at=world.clock.now())
    try:
        world.effects.retry(effect, again.started_at)
    except Conflict as conflict:
        raise NotYet("another worker has it") from conflict
    _send(world, replace(outgoing, effect=again))


def _phone(world: World, effect: Effect, store: Store) -> str | None:
    """The number that a text was begun for, unless nothing may be sent to it any more.

    The manager need not be known as a customer.
    """
    customer = world.pickups.load(effect.store_id, effect.customer_id).customer
    if customer is not None and customer.opted_out is not None:
        return None
    if effect.kind == TO_MANAGER:
        phone = store.manager_phone
        return phone if phone and customer_id_of(world, phone) == effect.customer_id else None
    return customer.phone_e164 if customer is not None else None


def _surely_lost(world: World, outgoing: Outgoing) -> bool:
    """Ask the network about an attempt of unknown outcome. Raises: NotYet while it is too fresh."""
    effect = outgoing.effect
    since = effect.started_at - SKEW
    sid = world.telephone.find(outgoing.from_e164, outgoing.to_e164, effect.body, since)
    if sid is not None:
        _sent(world, effect, sid)
        return False
    if world.clock.now() - effect.started_at < LISTED_WITHIN:
        raise NotYet("its outcome is unknown; the network may still list it")
    return True


def _send(world: World, outgoing: Outgoing) -> None:
    effect = outgoing.effect
    if not may_text(outgoing.to_e164, world.text_prefixes):
        world.effects.finish(replace(effect, state="failed", error=COUNTRY))
        return
    try:
        sid = world.telephone.send(outgoing.from_e164, outgoing.to_e164, effect.body)
    except NotSent as reason:
        _not_sent(world, effect, reason)
        return
    _sent(world, effect, sid)


def _sent(world: World, effect: Effect, sid: str) -> None:
    """Keep it; a failure that was told before we knew the text's id is told on now."""
    told = world.effects.finish(replace(effect, state="sent", message_sid=sid))
    if told is not None and told[0] in FAILURES:
        tell_failed(world, effect, told[1])


def _not_sent(world: World, effect: Effect, reason: NotSent) -> None:
    if reason.again:
        world.effects.finish(replace(effect, state="again", error=reason.code))
        raise NotYet(f"the network refused for now ({reason.code})") from reason
    world.effects.finish(replace(effect, state="failed", error=reason.code))
    tell_failed(world, effect, reason.code)


def tell_failed(world: World, effect: Effect, code: str | None) -> None:
    """The board learns that a text did not arrive; an opt-out that Twilio knew becomes ours."""

    def attempt() -> None:
        loaded = world.pickups.load(effect.store_id, effect.customer_id)
        now = world.clock.now()
        customer = loaded.customer
        if customer is not None and code == OPTED_OUT_AT_TWILIO:
            customer = _opted_out(customer, now)
        store = known_store(world, effect.store_id)
        if loaded.pickup is None or effect.kind == TO_MANAGER:
            _keep_opt_out(world, loaded, customer, store.store_id)
            return
        fact = facts.TextFailed(effect.kind, code)
        what = decided(loaded.pickup, loaded.pickup, [fact], now)
        world.pickups.save(to_change(world.ids, store, loaded, what, now, customer=customer))

    until_saved(world, attempt)


def _keep_opt_out(world: World, loaded: Loaded, customer: Customer | None, store_id: str) -> None:
    if customer is not None and customer != loaded.customer:
        head = loaded.head
        world.pickups.save(Change(store_id, head, head.waiting, customer=customer))


def _opted_out(customer: Customer, now: datetime) -> Customer:
    return replace(customer, opted_out=customer.opted_out or Evidence(now, "twilio 21610"))


RANKS = {
    "accepted": 0,
    "scheduled": 1,
    "queued": 2,
    "sending": 3,
    "sent": 4,
    "delivered": 5,
    "undelivered": 5,
    "failed": 5,
    "read": 6,
}
"""How far a status is. Callbacks repeat and come in any order; the furthest is kept."""


def status_told(world: World, message_sid: str, status: str, error: str | None) -> None:
    """Keep what the network says of a text of ours; the first word of a failure is told."""
    if status not in RANKS:
        return
    news = world.effects.told(message_sid, status, RANKS[status], error)
    if not news or status not in FAILURES:
        return
    found = world.effects.of_message(message_sid)
    effect = world.effects.get(*found) if found else None
    if effect is not None:
        tell_failed(world, effect, error)
