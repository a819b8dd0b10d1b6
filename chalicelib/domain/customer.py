"""What we know of a customer across stores: consent, language, where they are expected. Pure.

The customer's id is a keyed hash of the phone number, made by whoever holds the key.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

EARLY_TEXT_HOURS = 2
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
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LastVisit:
    """The visit that ended last, so that a rating or a complaint finds it."""

    store_id: str
    pickup_id: str
    ended_at: datetime
    date: str
    code: str
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Customer:
    """A person by phone number. `stores` have an open pickup of theirs; `rev` counts writes."""

    customer_id: str
    phone_e164: str | None = None
    language: str | None = None
    consent: Evidence | None = None
    opted_out: Evidence | None = None
    opted_in: Evidence | None = None
    stores: tuple[str, ...] = ()
    last_visit: LastVisit | None = None
    early: tuple[EarlyText, ...] = ()
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


def with_store(customer: Customer, store_id: str) -> Customer:
    """The customer with an open pickup there."""
    if store_id in customer.stores:
        return customer
    return replace(customer, stores=(*customer.stores, store_id))


def without_store(customer: Customer, store_id: str) -> Customer:
    """The customer with no open pickup there any more."""
    return replace(customer, stores=tuple(one for one in customer.stores if one != store_id))


def early_at(customer: Customer, store_id: str, now: datetime) -> tuple[EarlyText, ...]:
    """What was written to a store within the last two hours and is still waiting for an order."""
    since = now - timedelta(hours=EARLY_TEXT_HOURS)
    return tuple(text for text in customer.early if text.store_id == store_id and text.at > since)


def remembering(customer: Customer, text: EarlyText) -> Customer:
    """The customer with a text that waits for its order; the oldest gives way."""
    return replace(customer, early=(*customer.early, text)[-EARLY_TEXTS_MAX:])
