"""What came of a text, kept with the text and its answer, in one transaction.

An answer is said only to who may get one: not after an opt-out, not to a country that gets no
texts, not beyond the limit that ends a talk between two machines. The text is kept all the same.
"""

from collections.abc import Iterable
from dataclasses import replace

from chalicelib.domain.customer import Customer
from chalicelib.domain.dialogue import Reply
from chalicelib.domain.events import Event, numbered
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.restraint import may_answer, may_text, with_answer
from chalicelib.domain.say import say, spelled
from chalicelib.services.change import Decided, to_change
from chalicelib.services.hearing import Heard
from chalicelib.services.records import Change, TextRecord
from chalicelib.services.world import World


def keep_decided(
    world: World, heard: Heard, what: Decided, reply: Reply | None, sender: Customer | None = None
) -> str | None:
    """Keep what became of a pickup; `sender` is the writer's row if that changes too.

    A question that may not be said is not open either.
    """
    sender = sender or heard.sender_after
    said = _said(world, heard, reply)
    if said is None and reply is not None and reply.asks is not None:
        before = heard.pickup.question if heard.pickup else None
        what = replace(what, after=replace(what.after, question=before))
    if said is not None and heard.helper is None:
        answered = with_answer(what.after.answered, heard.now)
        what = replace(what, after=replace(what.after, answered=answered))
    elif said is not None:
        sender = _told(sender or writer(heard), heard)
    if heard.helper is None and (what.events or said is not None):
        what = replace(what, after=replace(what.after, texted_at=heard.now))
    change = to_change(
        world.ids,
        heard.store,
        heard.loaded,
        what,
        heard.now,
        customer=sender if heard.helper is None else None,
        text=_record(heard, said),
        text_customer_id=heard.sender_id,
    )
    if heard.helper is not None:
        change = replace(change, customer=sender)
    world.pickups.save(change)
    return said


def keep_as_is(world: World, heard: Heard, before: Pickup, reply: Reply | None) -> str | None:
    """Keep a text that changes nothing about the pickup."""
    return keep_decided(world, heard, Decided(before, before, ()), reply)


def keep(
    world: World,
    heard: Heard,
    reply: Reply | None,
    sender: Customer | None = None,
    events: Iterable[Event] = (),
) -> str | None:
    """Keep a text that is about no pickup."""
    said = _said(world, heard, reply)
    if said is not None:
        sender = _told(sender or writer(heard), heard)
    head = heard.loaded.head
    change = Change(
        store_id=heard.store.store_id,
        head=head,
        waiting=head.waiting,
        events=numbered(tuple(events), heard.store.store_id, head.number),
        customer=sender,
        text=_record(heard, said),
        text_customer_id=heard.sender_id,
    )
    world.pickups.save(change)
    return said


def writer(heard: Heard) -> Customer:
    """The row of whoever wrote, with their number."""
    known = heard.sender or Customer(heard.sender_id)
    return replace(known, phone_e164=heard.text.from_e164)


def _told(sender: Customer, heard: Heard) -> Customer:
    return replace(sender, answered=with_answer(sender.answered, heard.now))


def _record(heard: Heard, said: str | None) -> TextRecord:
    return TextRecord(heard.text.message_sid, heard.text.sent_at, said, heard.by)


def _said(world: World, heard: Heard, reply: Reply | None) -> str | None:
    """The words of a reply, if one may be given at all."""
    if reply is None or heard.opted_out:
        return None
    if not may_text(heard.text.from_e164, world.text_prefixes):
        return None
    own = heard.pickup.answered if heard.pickup is not None and heard.helper is None else ()
    if not may_answer((*own, *(heard.sender.answered if heard.sender else ())), heard.now):
        return None
    words = say(heard.language, reply.message, **reply.values)
    return spelled(words, heard.store.spelling)
