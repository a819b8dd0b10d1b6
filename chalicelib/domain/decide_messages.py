"""What the staff tell the customer, and what they know better than a text, decided. Pure.

Whether somebody may be written to is said here once: the board shows it, a command asks it, and so
does the text itself when it goes. See `decide`.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal, get_args

from chalicelib.domain import facts
from chalicelib.domain.decide_presence import refuse_gone
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import (
    MESSAGE_CHARACTERS_MAX,
    MESSAGES_MAX,
    Message,
    Order,
    Pickup,
    Stage,
)

Decision = tuple[Pickup, tuple[Event, ...]]
Canned = Literal[
    "two_minutes",
    "open_trunk",
    "cannot_find_you",
    "which_stall",
    "come_to_door",
    "working_on_it",
]
CANNED: tuple[str, ...] = get_args(Canned)
"""The ready-made answers; the catalogue has each as `staff_<key>`."""
ONE_LATER = timedelta(microseconds=1)


def why_silent(pickup: Pickup) -> str | None:
    """Why no text of ours may go to this phone at all; None: one may."""
    if pickup.phone_e164 is None:
        return "has no phone number"
    if pickup.no_texts:
        return "is of a customer who stopped our texts"
    if pickup.no_texts_to_country:
        return "is of a customer in a country that we do not text to"
    return None


def may_text(pickup: Pickup) -> bool:
    """Whether the staff may write: with consent, or as an answer to the customer's own text."""
    return _why_not(pickup) is None


def _why_not(pickup: Pickup) -> str | None:
    agreed = pickup.texted_at is not None or any(order.texts for order in pickup.open_orders)
    unasked = "is of a customer who did not agree to texts and has not written"
    return why_silent(pickup) or (None if agreed else unasked)


def why_not_told(pickup: Pickup, order: Order) -> str | None:
    """Why the customer may not be texted about an order that waits; None: they may."""
    unasked = f"has order {order.order_id}, for which the customer did not agree to texts"
    return why_silent(pickup) or (None if order.texts else unasked)


def staff_messaged(pickup: Pickup, fact: facts.StaffMessaged, now: datetime) -> Decision:
    """It stands on the card and goes out as one text; the event tells that, never the words."""
    refuse_gone(pickup)
    why = _why_not(pickup)
    if why is not None:
        raise no_texts_to(pickup, why)
    if fact.canned is not None and fact.canned not in CANNED:
        wanted = ", ".join(CANNED)
        raise Refused("invalid-transition", f"{fact.canned!r} is none of {wanted}", pickup.stage)
    at = _after_the_last(pickup, now)
    body = "" if fact.canned else fact.body[:MESSAGE_CHARACTERS_MAX]
    message = Message(at, body, fact.by, fact.canned)
    after = replace(pickup, messages=(*pickup.messages, message)[-MESSAGES_MAX:])
    data = {"by": fact.by, "canned": fact.canned}
    return after, (_event(pickup, "staff_messaged", at, data),)


def no_texts_to(pickup: Pickup, why: str) -> Refused:
    """How it is told that a customer is not texted."""
    return Refused(
        "invalid-transition",
        f"pickup {pickup.pickup_id} {why}; call or walk out instead",
        pickup.stage,
        ("phone",) if pickup.phone_e164 else (),
    )


def _after_the_last(pickup: Pickup, now: datetime) -> datetime:
    """A moment of its own for each message: the text that goes out is found by it."""
    last = max((one.at for one in pickup.messages if one.by is not None), default=None)
    return now if last is None or last < now else last + ONE_LATER


def message_sent(pickup: Pickup, at: datetime) -> Message | None:
    """What the staff wrote at that moment, while it stands on the card."""
    mine = (one for one in pickup.messages if one.by is not None)
    return next((one for one in mine if one.at == at), None)


def place_corrected(pickup: Pickup, fact: facts.PlaceCorrected, now: datetime) -> Decision:
    """The staff see it, so it replaces what was said, and nothing older replaces it."""
    if not pickup.is_here:
        raise Refused(
            "invalid-transition",
            f"pickup {pickup.pickup_id} is {pickup.stage}; only who is here stands anywhere",
            pickup.stage,
            () if pickup.stage is Stage.GONE else ("arrived",),
        )
    after = replace(pickup, stall=fact.stall, inside=fact.inside)
    if after == pickup:
        return pickup, ()
    told = ("inside", "stall")
    changed = [name for name in told if getattr(after, name) != getattr(pickup, name)]
    data = {"stall": after.stall, "inside": after.inside, "changed": changed}
    kept = replace(after, described_at=max(pickup.described_at or now, now))
    return kept, (_event(pickup, "customer_moved", now, data),)


def phone_shown(pickup: Pickup, fact: facts.PhoneShown, now: datetime) -> Decision:
    """Every look at a number is told; the number is not."""
    refuse_gone(pickup)
    if pickup.phone_e164 is None:
        raise Refused(
            "invalid-transition",
            f"pickup {pickup.pickup_id} has no phone number to show",
            pickup.stage,
        )
    return pickup, (_event(pickup, "phone_shown", now, {"by": fact.by}),)


def _event(pickup: Pickup, kind: str, at: datetime, data: Mapping[str, object]) -> Event:
    order_ids = pickup.visit or tuple(order.order_id for order in pickup.orders)
    return Event(kind, at, order_ids, data)
