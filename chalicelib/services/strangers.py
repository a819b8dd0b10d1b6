"""A text from a number for which nothing is open here.

It may name an order's code, complain about the last visit, come from somebody at the wrong store,
or tell of an arrival that waits for its order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from chalicelib.domain import facts
from chalicelib.domain.codes import codes_in
from chalicelib.domain.customer import (
    ActsFor,
    Customer,
    EarlyText,
    LastVisit,
    early_at,
    having_tried,
    may_try_code,
    remembering,
)
from chalicelib.domain.dialogue import (
    Reply,
    codes,
    fact_of,
    may_complain,
    rated_visit,
    wall,
    when_of,
)
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import (
    FOLLOW_UP,
    MESSAGE_CHARACTERS_MAX,
    TAKE_IN,
    Helper,
    Order,
    Pickup,
)
from chalicelib.domain.understand import is_courtesy, understand
from chalicelib.services.afterwards import card_after, opened_about
from chalicelib.services.change import decided
from chalicelib.services.conversation import (
    helped,
    helper_came,
    task_of,
    unconfirmed,
)
from chalicelib.services.hearing import Heard
from chalicelib.services.replies import keep, keep_decided, writer
from chalicelib.services.world import World, known_store

LOW_RATING = 2
"""Of five: this low asks for a word of sorry."""
CODES_A_TEXT_MAX = 2
"""Codes that are looked up of one text; each counts as a guess."""
COLLECTED_HOURS = 24
"""So long after the hand-over a text is answered by the fact that it happened."""
PLACE_CHARACTERS = 50


@dataclass(frozen=True, slots=True)
class _Found:
    """The pickup that an order code leads to."""

    pickup: Pickup
    order: Order


def answer(world: World, heard: Heard, store_ids: tuple[str, ...]) -> str | None:
    """Deal with a text that is about no open pickup of the writer's."""
    named = codes_in(heard.text.body)
    if named:
        return _code_named(world, heard, store_ids, named[:CODES_A_TEXT_MAX])
    last = heard.sender.last_visit if heard.sender else None
    if last is not None and heard.meant.intent in {"missing", "return"}:
        return _about_last(world, heard, last)
    elsewhere = next(iter(heard.sender.stores), None) if heard.sender else None
    if elsewhere is not None:
        return _elsewhere(world, heard, elsewhere)
    return _unexpected(world, heard)


def rated(world: World, heard: Heard) -> str | None:
    """A rating belongs to the visit that ended last."""
    last = rated_visit(heard.sender, heard.now)
    pickup_id = last.pickup_id if last else None
    data = {"rating": heard.meant.rating}
    event = Event("pickup_rated", heard.now, (), data, pickup_id)
    message = "rating_sorry" if (heard.meant.rating or 0) <= LOW_RATING else "rating_thanks"
    return keep(world, heard, heard.reply(message), events=(event,))


def _code_named(
    world: World, heard: Heard, store_ids: tuple[str, ...], named: tuple[str, ...]
) -> str | None:
    """The same answer for a wrong code, a number without one, and who has guessed too often."""
    sender, tried = _remembering(heard) or writer(heard), []
    for code in named:
        if not may_try_code(sender, heard.now):
            break
        sender = having_tried(sender, heard.now)
        tried.append(code)
    found = _find(world, store_ids, tried)
    if found is None:
        return keep(world, heard, _no_pickup(heard), sender=sender)
    return _bound(world, heard, writer(heard), found)


def _find(world: World, store_ids: tuple[str, ...], named: Sequence[str]) -> _Found | None:
    """The one open order with such a code at these stores; two of one code are nobody's."""
    found = [
        _Found(pickup, order)
        for store_id in store_ids
        if named
        for pickup in world.pickups.board(store_id)[1]
        for order in pickup.open_orders
        if order.code in named
    ]
    return found[0] if len(found) == 1 else None


def _bound(world: World, heard: Heard, sender: Customer, found: _Found) -> str | None:
    """From now on this phone's texts are about that pickup, and what it wrote before counts."""
    owner = found.pickup
    store = known_store(world, owner.store_id)
    loaded = world.pickups.load(owner.store_id, owner.customer_id)
    before = loaded.pickup
    if before is None or before.pickup_id != owner.pickup_id:
        return keep(world, heard, _no_pickup(heard))
    came = helper_came(heard, before, found.order.order_id)
    there = replace(
        heard,
        store=store,
        loaded=loaded,
        customer_id=owner.customer_id,
        language=before.language,
        helper=Helper(heard.sender_id, came.last4, heard.now),
    )
    try:
        what = decided(before, before, [came], heard.now)
    except Refused:  # so many phones have named it already
        return keep(world, heard, _no_pickup(heard))
    said = [helped(fact, before) for fact in _said_so_far(there, sender, before)]
    more = decided(before, what.after, [fact for fact in said if fact], heard.now)
    what = replace(more, events=(*what.events, *more.events))
    acts_for = ActsFor(owner.store_id, owner.customer_id, owner.pickup_id, found.order.code)
    sender = replace(sender, acts_for=acts_for, early=())
    return keep_decided(world, there, what, unconfirmed(there, what.after), sender)


def _said_so_far(heard: Heard, sender: Customer, before: Pickup) -> Iterator[facts.Fact]:
    """Where this phone is, by what it wrote within two hours and by this text."""
    early = early_at(sender, heard.store, heard.now)
    when = when_of(before, None, heard.now)
    for body, at in (
        *((text.body, text.at) for text in early),
        (heard.text.body, heard.text.sent_at),
    ):
        fact = fact_of(understand(body, heard.language, when), before, heard.store, at)
        if fact is not None:
            yield fact


def _about_last(world: World, heard: Heard, last: LastVisit) -> str | None:
    """A complaint or a return after the visit: a card of its own, for the staff to deal with."""
    missing = heard.meant.intent == "missing"
    if missing and not may_complain(last, heard.now):
        return keep(world, heard, heard.reply("missing_late"))
    if last.store_id != heard.store.store_id:
        return _unexpected(world, heard)
    visit = world.pickups.find_done(last.store_id, last.date, last.pickup_id)
    store_id, phone = heard.store.store_id, heard.text.from_e164
    card = card_after(world, store_id, heard.sender_id, visit, phone)
    start = replace(card, language=heard.language)
    task = task_of(world, heard, FOLLOW_UP if missing else TAKE_IN)
    what = decided(None, start, [opened_about(task.task, visit)], heard.now)
    reply = heard.reply("missing_noted" if missing else "return_noted")
    return keep_decided(world, heard, what, reply, writer(heard))


def _elsewhere(world: World, heard: Heard, store_id: str) -> str | None:
    """The order waits at another store: say where, and which number to text there."""
    other = known_store(world, store_id)
    theirs = world.pickups.load(store_id, heard.sender_id).pickup
    if theirs is None or not theirs.open_orders:
        return _unexpected(world, heard)
    place = ", ".join(one for one in (other.name, other.address) if one)[:PLACE_CHARACTERS]
    code = codes(theirs.open_orders)
    reply = heard.reply("wrong_store", code=code, place=place, number=other.number)
    return keep(world, heard, reply, sender=_remembering(heard))


def _unexpected(world: World, heard: Heard) -> str | None:
    """An arrival is remembered until its order comes; whoever says thanks gets no answer."""
    last = rated_visit(heard.sender, heard.now)
    reply = (_collected(heard, last) if last else None) or _no_pickup(heard)
    sender = _remembering(heard)
    if sender is None and is_courtesy(heard.text.body, heard.language):
        return keep(world, heard, None)
    return keep(world, heard, reply, sender=sender)


def _remembering(heard: Heard) -> Customer | None:
    """The writer with what this text says of where they are, for an order that is still to come.

    None if it says nothing of that.
    """
    if fact_of(heard.meant, None, heard.store, heard.text.sent_at) is None:
        return None
    body = heard.text.body[:MESSAGE_CHARACTERS_MAX]
    early = EarlyText(heard.text.sent_at, heard.store.store_id, body, heard.text.to_e164)
    return remembering(writer(heard), early)


def _collected(heard: Heard, last: LastVisit) -> Reply | None:
    if heard.now - last.ended_at > timedelta(hours=COLLECTED_HOURS):
        return None
    at = wall(heard.store, heard.language, last.ended_at, heard.now)
    return heard.reply("collected", code=last.code, at=at)


def _no_pickup(heard: Heard) -> Reply:
    return heard.reply("no_pickup")
