"""A customer's text: understood, decided, kept and answered, once, however often it arrives."""

import re
from dataclasses import replace

from chalicelib.domain.customer import Evidence
from chalicelib.domain.events import Event
from chalicelib.services import conversation, strangers, ties
from chalicelib.services.change import Decided
from chalicelib.services.hearing import WHEREABOUTS, Heard, hear
from chalicelib.services.ports import Conflict
from chalicelib.services.records import InboundText
from chalicelib.services.replies import keep, keep_decided, writer
from chalicelib.services.world import World, customer_id_of, until_saved

PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
"""Anything else is a short code or a name: a machine, which is not answered."""

LAWFUL = frozenset({"opt_out", "opt_in", "help"})


def receive(world: World, text: InboundText, by: str = "webhook") -> str | None:
    """Deal with a text; what to answer, or None. The same text again gets the same answer.

    `by` is `webhook`, or `sweep` for a text that the telephone network had kept for us: that one
    is answered by a message of its own, and a late webhook for it then gets nothing.
    """
    store_ids = world.stores.at_number(text.to_e164)
    if not store_ids or not PHONE.fullmatch(text.from_e164):
        return None

    def attempt() -> str | None:
        heard = hear(world, text, by, store_ids)
        try:
            return _answered(world, heard, store_ids)
        except Conflict as conflict:
            if "text" in conflict.what:
                return _answered_before(world, text, by)
            raise

    return until_saved(world, attempt)


def _answered_before(world: World, text: InboundText, by: str) -> str | None:
    record = world.texts.get(customer_id_of(world, text.from_e164), text.message_sid)
    return record.reply if record is not None and record.by == by else None


def _answered(world: World, heard: Heard, store_ids: tuple[str, ...]) -> str | None:
    """Take the first way that fits: consent, a store to choose, the visit that ended, a pickup."""
    if heard.meant.intent in LAWFUL:
        return _consent(world, heard)
    store_id = ties.named(world, heard)
    if store_id is not None:
        return ties.answered(world, heard, store_id)
    if heard.tied and heard.meant.intent in WHEREABOUTS:
        return ties.ask(world, heard)
    if heard.meant.intent == "rating":
        return strangers.rated(world, heard)
    if heard.pickup is None:
        return strangers.answer(world, heard, store_ids)
    return conversation.answer(world, heard, heard.pickup)


def _consent(world: World, heard: Heard) -> str | None:
    """Keep the will of whoever wrote, and its evidence. Twilio answers; we never do."""
    if heard.meant.intent == "help":
        return keep(world, heard, None)
    stops = heard.meant.intent == "opt_out"
    if _is_overtaken(heard):
        return keep(world, heard, None)
    evidence = Evidence(heard.text.sent_at, "text", None)
    sender = replace(
        writer(heard),
        opted_out=evidence if stops else None,
        opted_in=None if stops else evidence,
    )
    if stops == heard.opted_out:  # said again: no news, but newer than what is found late
        return keep(world, heard, None, sender=sender)
    event = Event("texts_stopped" if stops else "texts_started", heard.now)
    pickup = heard.pickup
    if pickup is None or heard.helper is not None:
        return keep(world, heard, None, sender=sender, events=(event,))
    ids = tuple(order.order_id for order in pickup.open_orders)
    event = replace(event, pickup_id=pickup.pickup_id, order_ids=ids)
    what = Decided(pickup, replace(pickup, no_texts=stops), (event,))
    return keep_decided(world, heard, what, None, sender=sender)


def _is_overtaken(heard: Heard) -> bool:
    """A STOP or START that was found late yields to what was said after it."""
    newer = (heard.sender.opted_out or heard.sender.opted_in) if heard.sender else None
    return newer is not None and newer.at > heard.text.sent_at
