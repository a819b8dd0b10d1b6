"""What we know of a customer across stores: consent, language, where they are expected. Pure.

The customer's id is a keyed hash of the phone number, made by whoever holds the key.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.store import Store

EARLY_TEXT_HOURS = 2
WRONG_CODES_MAX = 5
WRONG_CODES_MINUTES = 60
"""So many order codes that are none, within so long, and the next is not even looked up."""
EARLY_TEXTS_MAX = 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """How we know of a consent or of its end: when, from where, which words."""

    at: datetime
    source: str
    text_version: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EarlyText:
    """What a customer wrote before the order was known; it counts for two hours."""

    at: datetime
    store_id: str
    body: str
    number: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LastVisit:
    """The visit that ended last, so that a rating or a complaint finds it."""

    store_id: str
    pickup_id: str
    ended_at: datetime
    date: str
    code: str
    status: str = "picked_up"
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tie:
    """A text that could be about any of these stores: only its writer can tell.

    Not told by `until`, it counts for all of them. Then it is kept as `settled` for a while, since
    a late answer still takes the others back.
    """

    body: str
    said_at: datetime
    store_ids: tuple[str, ...]
    until: datetime
    settled: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ActsFor:
    """Whose pickup this number's texts are about: it named the order's code."""

    store_id: str
    customer_id: str
    pickup_id: str
    code: str
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Customer:
    """A person by phone number. `stores` have an open pickup of theirs; `rev` counts writes.

    `answered` is when texts about no pickup were answered lately, `wrong_codes` when an order code
    was tried that is none.
    """

    customer_id: str
    phone_e164: str | None = None
    language: str | None = None
    consent: Evidence | None = None
    opted_out: Evidence | None = None
    opted_in: Evidence | None = None
    stores: tuple[str, ...] = ()
    last_visit: LastVisit | None = None
    early: tuple[EarlyText, ...] = ()
    acts_for: ActsFor | None = None
    tie: Tie | None = None
    answered: tuple[datetime, ...] = ()
    wrong_codes: tuple[datetime, ...] = ()
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


def is_stranger(customer: Customer) -> bool:
    """Whether nothing was ever agreed or done with this number: its row may be forgotten."""
    agreed = customer.consent or customer.opted_out or customer.opted_in
    kept = agreed or customer.last_visit or customer.tie
    return kept is None and not customer.stores


def with_store(customer: Customer, store_id: str) -> Customer:
    """The customer with an open pickup there."""
    if store_id in customer.stores:
        return customer
    return replace(customer, stores=(*customer.stores, store_id))


def without_store(customer: Customer, store_id: str) -> Customer:
    """The customer with no open pickup there any more."""
    return replace(customer, stores=tuple(one for one in customer.stores if one != store_id))


def early_at(customer: Customer, store: Store, now: datetime) -> tuple[EarlyText, ...]:
    """What was written to a store within the last two hours and is still waiting for an order.

    Of stores that share a number nobody knows yet which one is meant: all of them.
    """
    since = now - timedelta(hours=EARLY_TEXT_HOURS)
    return tuple(
        text
        for text in customer.early
        if text.at > since and (text.store_id == store.store_id or text.number == store.number)
    )


def may_try_code(customer: Customer, now: datetime) -> bool:
    """Whether this number may name another order code; whoever guesses has to wait."""
    return len(_lately_wrong(customer, now)) < WRONG_CODES_MAX


def having_tried(customer: Customer, now: datetime) -> Customer:
    """The customer with one more order code that is none."""
    return replace(customer, wrong_codes=(*_lately_wrong(customer, now), now))


def _lately_wrong(customer: Customer, now: datetime) -> tuple[datetime, ...]:
    since = now - timedelta(minutes=WRONG_CODES_MINUTES)
    return tuple(at for at in customer.wrong_codes if at > since)


def remembering(customer: Customer, text: EarlyText) -> Customer:
    """The customer with a text that waits for its order; the oldest gives way."""
    return replace(customer, early=(*customer.early, text)[-EARLY_TEXTS_MAX:])
