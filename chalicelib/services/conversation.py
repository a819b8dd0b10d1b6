"""A text about an open pickup: what it changes on the card, and what we answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from chalicelib.domain import facts
from chalicelib.domain.decide_keep import kept_longer
from chalicelib.domain.dialogue import (
    Reply,
    codes,
    fact_of,
    may_complain,
    may_help,
    rated_visit,
    reply_of,
    status_reply,
    wall,
)
from chalicelib.domain.pickup import FOLLOW_UP, TAKE_IN, Order, Pickup, Stage, Status, Task
from chalicelib.domain.understand import agrees, asks_to_cancel, is_courtesy
from chalicelib.services.change import decided
from chalicelib.services.hearing import Heard
from chalicelib.services.replies import keep_as_is, keep_decided
from chalicelib.services.world import World

NOTE_CHARACTERS_MAX = 160
LAST_DIGITS = 4


def answer(world: World, heard: Heard, before: Pickup) -> str | None:
    """Deal with a text about this pickup."""
    fact = fact_of(heard.meant, before, heard.store, heard.text.sent_at)
    if heard.helper is not None and heard.helper.agreed_at is None:
        return _from_a_stranger(world, heard, before, fact)
    if fact is not None:
        return _whereabouts(world, heard, before, fact)
    if heard.helper is None and _agrees(heard, before):
        return _agreed(world, heard, before)
    dealt_with = _ANSWERS.get(heard.meant.intent, _message)
    return dealt_with(world, heard, before)


def _from_a_stranger(
    world: World, heard: Heard, before: Pickup, fact: facts.Fact | None
) -> str | None:
    """Who was not agreed to may ring and ask, and changes nothing that is known of the buyer.

    The buyer is asked about them now if that could not be done before.
    """
    allowed = helped(fact, before)
    if allowed is not None and heard.helper is not None:
        came = helper_came(heard, before, heard.helper.order_id)
        return _whereabouts(world, heard, before, came, allowed)
    if heard.meant.intent == "status":
        return _status(world, heard, before)
    return _message(world, heard, before)


def helped(fact: facts.Fact | None, before: Pickup) -> facts.Fact | None:
    """The part of a stranger's fact that may count: what nobody has told yet."""
    if isinstance(fact, facts.OnTheWay):
        return fact if before.stage is Stage.EXPECTED else None
    if not isinstance(fact, facts.Arrived | facts.Moved):
        return None
    fills = replace(
        fact,
        stall=None if before.stall else fact.stall,
        vehicle=None if before.vehicle else fact.vehicle,
        placement=None if before.placement else fact.placement,
        inside=fact.inside and not before.is_here,
    )
    rings = isinstance(fact, facts.Arrived) and not before.is_here
    return fills if rings or fills.stall or fills.vehicle or fills.placement else None


def helper_came(heard: Heard, before: Pickup, order_id: str) -> facts.HelperCame:
    """Whoever wrote comes for this order; the buyer is asked about them if that can be done."""
    last4, asks = heard.text.from_e164[-LAST_DIGITS:], _can_be_asked(before)
    return facts.HelperCame(heard.now, heard.sender_id, last4, asks=asks, order_id=order_id)


def _can_be_asked(pickup: Pickup) -> bool:
    """Whether a text to the buyer would be allowed, and reach somebody."""
    wanted = any(order.texts for order in pickup.open_orders)
    silent = pickup.no_texts or pickup.no_texts_to_country
    return wanted and pickup.phone_e164 is not None and not silent


def _whereabouts(world: World, heard: Heard, before: Pickup, *said: facts.Fact) -> str | None:
    what = decided(before, before, said, heard.now)
    ahead = heard.loaded.head.waiting - int(before.is_here)
    reply = reply_of(before, what.after, heard.meant, heard.store, ahead, heard.now)
    if heard.helper is None and what.events:
        asked = before.question if before.open_question(heard.now) == "person" else None
        question = reply.question(heard.now) or asked
        what = replace(what, after=replace(what.after, question=question))
    return keep_decided(world, heard, what, _for_writer(heard, what.after, reply))


def _for_writer(heard: Heard, after: Pickup, reply: Reply) -> Reply:
    """The hand-over code is for the buyer, and for whom the buyer agreed to."""
    helper = heard.helper
    if helper is None or helper.agreed_at is not None or "pin" not in reply.values:
        return reply
    return unconfirmed(heard, after)


def unconfirmed(heard: Heard, after: Pickup) -> Reply:
    """What somebody hears who comes for another's order and has not been agreed to."""
    message = "person_here" if after.is_here else "person_pending"
    return heard.reply(message, code=codes(after.open_orders))


def _agrees(heard: Heard, before: Pickup) -> bool:
    asked = before.open_question(heard.now) == "person"
    return asked and agrees(heard.text.body, heard.language)


def _agreed(world: World, heard: Heard, before: Pickup) -> str | None:
    """The buyer lets the other person have the order, and the code for it."""
    about = before.question.about if before.question else ""
    fact = facts.HelperAgreed(heard.text.sent_at, about)
    what = decided(before, before, [fact], heard.now)
    if not what.events:
        return _message(world, heard, before)
    reply = heard.reply("person_agreed", code=codes(before.open_orders))
    return keep_decided(world, heard, what, reply)


def _status(world: World, heard: Heard, before: Pickup) -> str | None:
    reply = status_reply(before, heard.store, heard.now)
    return keep_as_is(world, heard, before, _for_writer(heard, before, reply))


def _extend(world: World, heard: Heard, before: Pickup) -> str | None:
    """Ready orders are kept a day longer, each once."""
    ready = tuple(one for one in before.open_orders if one.status is Status.READY)
    if not ready or before.is_here:
        return _status(world, heard, before)
    longer = [
        facts.KeepExtended(order.order_id, kept_longer(heard.store, order, heard.now))
        for order in ready
        if order.extended_at is None
    ]
    what = decided(before, before, longer, heard.now)
    until = min(_kept_until(what.after.order(one.order_id) or one) for one in ready)
    shown = wall(heard.store, heard.language, until, heard.now)
    message = "extended" if what.events else "cannot_extend"
    return keep_decided(world, heard, what, heard.reply(message, until=shown))


def _kept_until(order: Order) -> datetime:
    return order.kept_until or order.due_at


def _return(world: World, heard: Heard, before: Pickup) -> str | None:
    """A return is a task on the card; who is here already need not be told how to come."""
    message = "message_kept" if before.is_here else "return_noted"
    return _task(world, heard, before, TAKE_IN, heard.reply(message))


def _missing(world: World, heard: Heard, before: Pickup) -> str | None:
    """Something was not in the bag of the visit before this one."""
    last = rated_visit(heard.sender, heard.now)
    if last is None or not may_complain(last, heard.now):
        return _message(world, heard, before)
    return _task(world, heard, before, FOLLOW_UP, heard.reply("missing_noted"))


def _task(world: World, heard: Heard, before: Pickup, kind: str, reply: Reply) -> str | None:
    what = decided(before, before, [task_of(world, heard, kind)], heard.now)
    return keep_decided(world, heard, what, reply)


def task_of(world: World, heard: Heard, kind: str) -> facts.TaskOpened:
    """The task that a text asks for; its words are the note."""
    note = heard.text.body[:NOTE_CHARACTERS_MAX]
    return facts.TaskOpened(Task(world.ids.pickup_id(), kind, heard.text.sent_at, note))


def _person(world: World, heard: Heard, before: Pickup) -> str | None:
    """Who comes instead, from the buyer's own number."""
    name = heard.meant.person
    if name is None or heard.helper is not None:
        return _message(world, heard, before)
    what = decided(before, before, [facts.PersonNamed("customer", name)], heard.now)
    return keep_decided(world, heard, what, heard.reply("person_noted", person=name[:20]))


def _message(world: World, heard: Heard, before: Pickup) -> str | None:
    """What we cannot act on stands on the card for the staff to read."""
    fact = facts.Messaged(heard.text.sent_at, heard.text.body or "(no words)")
    what = decided(before, before, [fact], heard.now)
    reply = _kept_for_staff(before, heard)
    if reply is not None and reply.message == "not_understood":
        what = replace(what, after=replace(what.after, helped_at=heard.now))
    return keep_decided(world, heard, what, reply)


def _kept_for_staff(before: Pickup, heard: Heard) -> Reply | None:
    if heard.meant.intent != "none":
        return heard.reply("message_kept")
    if asks_to_cancel(heard.text.body, heard.language):
        return heard.reply("cannot_cancel_here")
    if is_courtesy(heard.text.body, heard.language) or not may_help(before, heard.now):
        return None
    return heard.reply("not_understood")


_ANSWERS: dict[str, Callable[[World, Heard, Pickup], str | None]] = {
    "status": _status,
    "extend": _extend,
    "return": _return,
    "missing": _missing,
    "person": _person,
}
