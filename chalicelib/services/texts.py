"""A customer's text: understood, decided, kept and answered, once, however often it arrives."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, EarlyText, Evidence, LastVisit, remembering
from chalicelib.domain.dialogue import Reply, fact_of, may_help, reply_of, when_of
from chalicelib.domain.events import Event, numbered
from chalicelib.domain.pickup import MESSAGE_CHARACTERS_MAX, Pickup
from chalicelib.domain.say import say
from chalicelib.domain.segments import fold
from chalicelib.domain.store import Store
from chalicelib.domain.understand import Understood, asks_to_cancel, understand
from chalicelib.services.change import Decided, decided, to_change
from chalicelib.services.ports import Conflict
from chalicelib.services.records import Change, InboundText, Loaded, TextRecord
from chalicelib.services.wording import status_reply
from chalicelib.services.world import World, customer_id_of, known_store, until_saved

MISSING_HOURS = 2
"""So long after the hand-over a customer may say that something is missing."""
LOW_RATING = 2
"""Of five: this low asks for a word of sorry."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A text with all that it was read against."""

    text: InboundText
    by: str
    store: Store
    loaded: Loaded
    customer_id: str
    language: str
    meant: Understood
    now: datetime

    @property
    def opted_out(self) -> bool:
        """Nothing may be sent to this customer."""
        return self.loaded.customer is not None and self.loaded.customer.opted_out is not None


def receive(world: World, text: InboundText, by: str = "webhook") -> str | None:
    """Deal with a text; what to answer, or None. The same text again gets the same answer.

    `by` is `webhook`, or `sweep` for a text that the telephone network had kept for us: that one
    is answered by a message of its own, and a late webhook for it then gets nothing.
    """
    store_ids = world.stores.at_number(text.to_e164)
    if not store_ids:
        return None
    customer_id = customer_id_of(world, text.from_e164)

    def attempt() -> str | None:
        heard = _hear(world, text, by, store_ids, customer_id)
        try:
            return _answered(world, heard)
        except Conflict as conflict:
            if "text" in conflict.what:
                return _answered_before(world, customer_id, text, by)
            raise

    return until_saved(world, attempt)


def _answered_before(world: World, customer_id: str, text: InboundText, by: str) -> str | None:
    record = world.texts.get(customer_id, text.message_sid)
    return record.reply if record is not None and record.by == by else None


def _hear(
    world: World, text: InboundText, by: str, store_ids: tuple[str, ...], customer_id: str
) -> Heard:
    store_id, loaded = _meant_store(world, store_ids, customer_id)
    store = known_store(world, store_id)
    now = world.clock.now()
    language = _language(loaded, store)
    when = when_of(loaded.pickup, loaded.customer, now)
    return Heard(
        text=text,
        by=by,
        store=store,
        loaded=loaded,
        customer_id=customer_id,
        language=language,
        meant=_meant(text, language, when),
        now=now,
    )


def _meant_store(world: World, store_ids: tuple[str, ...], customer_id: str) -> tuple[str, Loaded]:
    """Of the stores at a number the one where the customer is expected.

    One read; two when the number is shared and the customer is not expected at the first.
    """
    loaded = world.pickups.load(store_ids[0], customer_id)
    expected = loaded.customer.stores if loaded.customer else ()
    meant = next((one for one in store_ids if one in expected), store_ids[0])
    if meant == store_ids[0]:
        return meant, loaded
    return meant, world.pickups.load(meant, customer_id)


def _language(loaded: Loaded, store: Store) -> str:
    if loaded.pickup is not None:
        return loaded.pickup.language
    known = loaded.customer.language if loaded.customer else None
    return known or store.language


def _meant(text: InboundText, language: str, when: str) -> Understood:
    if text.opt_out_type == "STOP":
        return Understood("opt_out")
    if text.opt_out_type == "START":
        return Understood("opt_in")
    if text.opt_out_type == "HELP":
        return Understood("help")
    return understand(text.body, language, when)


def _answered(world: World, heard: Heard) -> str | None:
    """Take the first way that fits: consent, the pickup, the visit that ended, nothing known."""
    if heard.meant.intent in {"opt_out", "opt_in"}:
        return _consent(world, heard)
    if heard.meant.intent == "help":
        return _keep(world, heard, None)
    if heard.loaded.pickup is not None:
        return _about_pickup(world, heard, heard.loaded.pickup)
    last = heard.loaded.customer.last_visit if heard.loaded.customer else None
    if heard.meant.rating is not None and last is not None:
        return _rated(world, heard, heard.meant.rating, last)
    if heard.meant.intent == "missing" and last is not None and _is_fresh(last, heard.now):
        return _missing(world, heard, last)
    return _unexpected(world, heard)


def _consent(world: World, heard: Heard) -> str | None:
    """Keep the will of the customer and its evidence. Twilio answers; we never do."""
    stops = heard.meant.intent == "opt_out"
    if stops == heard.opted_out or _is_overtaken(heard):
        return _keep(world, heard, None)
    evidence = Evidence(heard.text.sent_at, "text", None)
    customer = replace(
        _customer(heard),
        opted_out=evidence if stops else None,
        opted_in=None if stops else evidence,
    )
    event = Event("texts_stopped" if stops else "texts_started", heard.now)
    pickup = heard.loaded.pickup
    if pickup is None:
        return _keep(world, heard, None, customer=customer, events=(event,))
    event = replace(event, pickup_id=pickup.pickup_id, order_ids=_ids(pickup))
    what = Decided(pickup, replace(pickup, no_texts=stops), (event,))
    return _keep_decided(world, heard, what, None, customer=customer)


def _is_overtaken(heard: Heard) -> bool:
    """A STOP or START that was found late yields to what was said after it."""
    customer = heard.loaded.customer
    newer = (customer.opted_out or customer.opted_in) if customer else None
    return newer is not None and newer.at > heard.text.sent_at


def _ids(pickup: Pickup) -> tuple[str, ...]:
    return tuple(order.order_id for order in pickup.open_orders)


def _about_pickup(world: World, heard: Heard, before: Pickup) -> str | None:
    fact = fact_of(heard.meant, before, heard.store, heard.text.sent_at)
    if fact is None:
        return _to_staff(world, heard, before)
    what = decided(before, before, [fact], heard.now)
    ahead = heard.loaded.head.waiting - int(before.is_here)
    reply = reply_of(before, what.after, heard.meant, heard.store, ahead)
    after = replace(
        what.after,
        question=reply.question(heard.now) if what.events else before.question,
        code_given=what.after.code_given or not heard.opted_out,
    )
    return _keep_decided(world, heard, replace(what, after=after), reply)


def _to_staff(world: World, heard: Heard, before: Pickup) -> str | None:
    """What is no fact about whereabouts stands on the card for the staff to read."""
    if heard.meant.intent == "status":
        return _keep(world, heard, status_reply(before, heard.store, heard.language, heard.now))
    fact = facts.Messaged(heard.text.sent_at, heard.text.body or "(no words)")
    what = decided(before, before, [fact], heard.now)
    reply = _kept_for_staff(before, heard)
    if reply is not None:
        what = replace(what, after=replace(what.after, helped_at=heard.now))
    return _keep_decided(world, heard, what, reply)


def _kept_for_staff(before: Pickup, heard: Heard) -> Reply | None:
    values = {"store": heard.store.name}
    if heard.meant.intent == "return":
        return Reply("return_noted", values)
    if asks_to_cancel(heard.text.body, heard.language):
        return Reply("cannot_cancel_here", values)
    if heard.meant.intent == "none":
        return Reply("not_understood", values) if may_help(before, heard.now) else None
    return Reply("message_kept", values)


def _rated(world: World, heard: Heard, rating: int, last: LastVisit) -> str | None:
    """A rating belongs to the visit that ended last."""
    event = Event("pickup_rated", heard.now, (), {"rating": rating}, last.pickup_id)
    message = "rating_sorry" if rating <= LOW_RATING else "rating_thanks"
    return _keep(world, heard, Reply(message, {"store": heard.store.name}), events=(event,))


def _is_fresh(last: LastVisit, now: datetime) -> bool:
    return now - last.ended_at <= timedelta(hours=MISSING_HOURS)


def _missing(world: World, heard: Heard, last: LastVisit) -> str | None:
    """The shop is told by the feed that something was not in the bag."""
    event = Event("missing_reported", heard.now, (), {}, last.pickup_id)
    reply = Reply("missing_noted", {"store": heard.store.name})
    return _keep(world, heard, reply, events=(event,))


def _unexpected(world: World, heard: Heard) -> str | None:
    """Nothing is open for this number: an arrival is remembered until its order comes."""
    values = {"store": heard.store.name}
    fact = fact_of(heard.meant, None, heard.store, heard.text.sent_at)
    if fact is None:
        return _keep(world, heard, Reply("no_pickup", values))
    body = heard.text.body[:MESSAGE_CHARACTERS_MAX]
    early = EarlyText(heard.text.sent_at, heard.store.store_id, body)
    customer = remembering(_customer(heard), early)
    return _keep(world, heard, Reply("remembered", values), customer=customer)


def _customer(heard: Heard) -> Customer:
    known = heard.loaded.customer or Customer(heard.customer_id)
    return replace(known, phone_e164=heard.text.from_e164)


def _keep_decided(
    world: World,
    heard: Heard,
    what: Decided,
    reply: Reply | None,
    customer: Customer | None = None,
) -> str | None:
    said = _said(heard, reply)
    change = to_change(
        world.ids,
        heard.store,
        heard.loaded,
        what,
        heard.now,
        customer=customer,
        text=_record(heard, said),
        text_customer_id=heard.customer_id,
    )
    world.pickups.save(change)
    return said


def _keep(
    world: World,
    heard: Heard,
    reply: Reply | None,
    customer: Customer | None = None,
    events: Iterable[Event] = (),
) -> str | None:
    """Keep a text that changes no pickup."""
    said = _said(heard, reply)
    head = heard.loaded.head
    change = Change(
        store_id=heard.store.store_id,
        head=head,
        waiting=head.waiting,
        events=numbered(tuple(events), heard.store.store_id, head.number),
        customer=customer or _stranger(heard, said),
        text=_record(heard, said),
        text_customer_id=heard.customer_id,
    )
    world.pickups.save(change)
    return said


def _stranger(heard: Heard, said: str | None) -> Customer | None:
    """Whom a message of its own will answer must be known by then; a webhook answers itself."""
    unknown = heard.by == "sweep" and heard.loaded.customer is None
    return _customer(heard) if unknown and said is not None else None


def _record(heard: Heard, said: str | None) -> TextRecord:
    return TextRecord(heard.text.message_sid, heard.text.sent_at, said, heard.by)


def _said(heard: Heard, reply: Reply | None) -> str | None:
    """The words of a reply; after an opt-out there are none."""
    if reply is None or heard.opted_out:
        return None
    words = say(heard.language, reply.message, **reply.values)
    return fold(words) if heard.store.spelling == "fold" else words
