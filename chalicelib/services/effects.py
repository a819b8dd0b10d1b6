"""One text of ours, sent once.

Its row says how far it is; a row found at `sending` is unknown, and the telephone network is asked
before anything is sent again. What is sent again says how things are by then.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, Evidence
from chalicelib.domain.decide_people import asked
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Status
from chalicelib.domain.restraint import may_text
from chalicelib.domain.store import Store
from chalicelib.services.change import Decided, decided, to_change
from chalicelib.services.outgoing import Outgoing, compose, first_claim, new_effect
from chalicelib.services.ports import Conflict, NotSent
from chalicelib.services.records import Change, Effect, Loaded
from chalicelib.services.wording import ASKS, READY, READY_AGAIN, TO_MANAGERS, wakes_up
from chalicelib.services.world import World, customer_id_of, known_store, until_saved

LISTED_WITHIN = timedelta(seconds=30)
"""A text that the network took stands in its list by then; sooner, nothing is concluded."""
SKEW = timedelta(seconds=10)
OPTED_OUT_AT_TWILIO = "21610"
FAILURES = ("undelivered", "failed")
COUNTRY = "country not allowed"
NOT_TRUE = "not true any more"


class NotYet(Exception):
    """The effect is not done; the queue brings it again."""


def perform_text(world: World, store_id: str, number: int, kind: str) -> None:
    """Send the text that an event started, unless it is not true or not wanted any more.

    Raises: NotYet when it has to be tried again.
    """
    event = world.pickups.event(store_id, number)
    event = first_claim(world, event) if event and event.data.get("anew") else event
    if event is None:
        return
    known = world.effects.get(event.event_id, kind)
    if known is not None:
        _go_on(world, known)
        return
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
        effect = new_effect(world, f"text-{message_sid}", "answer", customer_id, store_id, body)
        _begin(world, Outgoing(known_store(world, store_id).number, to_e164, effect))


def perform_again(world: World, event_id: str, kind: str) -> None:
    """Go on with a text that was begun and has not ended."""
    known = world.effects.get(event_id, kind)
    if known is not None:
        _go_on(world, known)


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
    fresh = _as_things_are(world, effect)
    if fresh is None:
        _leave_to_others(world, effect)
        world.effects.finish(replace(effect, state="failed", error=NOT_TRUE))
        return
    again = replace(fresh, state="sending", started_at=world.clock.now(), error=None)
    try:
        world.effects.retry(fresh, again.started_at)
    except Conflict as conflict:
        raise NotYet("another worker has it") from conflict
    _send(world, replace(outgoing, effect=again))


def _as_things_are(world: World, effect: Effect) -> Effect | None:
    """The text in the words of now; None if there is nothing any more to say to its reader.

    An answer stays as it was given: the text that it answers has not changed.
    """
    if effect.kind == "answer":
        return effect
    event = _event(world, effect)
    outgoing = compose(world, event, effect.kind) if event else None
    if outgoing is None or outgoing.effect.customer_id != effect.customer_id:
        return None
    return replace(effect, body=outgoing.effect.body, order_id=outgoing.effect.order_id)


def _leave_to_others(world: World, effect: Effect) -> None:
    """What this text would have told besides is told by the texts that kept silent for it."""
    if effect.kind != READY:
        return
    pickup = world.pickups.load(effect.store_id, effect.customer_id).pickup
    ready = [one for one in pickup.open_orders if one.status is Status.READY] if pickup else []
    jobs = [_ready_job(world, effect.store_id, one.version) for one in ready]
    if jobs:
        world.work.put(jobs)


def _ready_job(world: World, store_id: str, version: int) -> dict[str, Any]:
    """The text of an order that is ready, also if something has happened to it since."""
    newest = world.pickups.event(store_id, version)
    is_news = newest is not None and newest.type == "order_ready"
    kind = READY if is_news else READY_AGAIN
    return {"do": "text", "store_id": store_id, "number": version, "kind": kind}


def _event(world: World, effect: Effect) -> Event | None:
    """What started a text."""
    number = effect.event_id.rpartition("-")[2]
    return world.pickups.event(effect.store_id, int(number))


def _phone(world: World, effect: Effect, store: Store) -> str | None:
    """The number that a text was begun for, unless nothing may be sent to it any more.

    The manager need not be known as a customer.
    """
    customer = world.pickups.load(effect.store_id, effect.customer_id).customer
    if customer is not None and customer.opted_out is not None:
        return None
    if effect.kind in TO_MANAGERS:
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
    if effect.kind == ASKS:
        _open_question(world, effect)
    told = world.effects.finish(replace(effect, state="sent", message_sid=sid))
    if told is not None and told[0] in FAILURES:
        tell_failed(world, effect, told[1])


def _open_question(world: World, effect: Effect) -> None:
    """The buyer has been asked about another phone: from now on their OK is an answer."""
    event = _event(world, effect)

    def attempt() -> None:
        loaded = world.pickups.load(effect.store_id, effect.customer_id)
        pickup, now = loaded.pickup, world.clock.now()
        after = asked(pickup, event.at, now) if pickup and event else None
        if after is not None and after != pickup:
            store = known_store(world, effect.store_id)
            what = Decided(pickup, after, ())
            world.pickups.save(to_change(world.ids, store, loaded, what, now))

    until_saved(world, attempt)


def _not_sent(world: World, effect: Effect, reason: NotSent) -> None:
    if reason.again:
        world.effects.finish(replace(effect, state="again", error=reason.code))
        raise NotYet(f"the network refused for now ({reason.code})") from reason
    world.effects.finish(replace(effect, state="failed", error=reason.code))
    _leave_to_others(world, effect)
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
        if loaded.pickup is None or effect.kind in TO_MANAGERS:
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
