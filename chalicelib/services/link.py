"""The customer's link: an HMAC of the order, dead 24 hours after the hand-over."""

import hmac
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Order, Pickup
from chalicelib.domain.store import Store
from chalicelib.services.orders import OrderView, token_of, view
from chalicelib.services.presence import signal, tell
from chalicelib.services.records import OrderRecord
from chalicelib.services.world import World, known_store

ALIVE_AFTER_THE_END = timedelta(hours=24)
CHANNEL = "link"
ORDER_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""Anything else is not even looked for: the table refuses keys that are too long."""


@dataclass(frozen=True, slots=True)
class Linked:
    """What a link leads to."""

    token: str
    view: OrderView
    store: Store
    language: str


def find(world: World, token: str) -> Linked:
    """The order of a link. Raises: Refused `not-found`, alike for wrong, foreign and expired."""
    record = _record(world, token)
    seen = view(world, record)
    ended = _ended_at(seen.order)
    if ended is not None and world.clock.now() - ended > ALIVE_AFTER_THE_END:
        raise _nowhere()
    store = known_store(world, record.store_id)
    customer = record.body.get("customer", {})
    language = seen.pickup.language if seen.pickup else customer.get("language")
    return Linked(token, seen, store, language or store.language)


def _record(world: World, token: str) -> OrderRecord:
    order_id = token.partition(".")[0]
    record = world.orders.get(order_id) if ORDER_ID.fullmatch(order_id) else None
    if record is None or record.erased_at is not None:
        raise _nowhere()
    right = token_of(world, order_id, record.generation)
    if not hmac.compare_digest(token.encode("utf-8", "replace"), right.encode()):
        raise _nowhere()
    return record


def _nowhere() -> Refused:
    return Refused("not-found", "that link leads nowhere")


def _ended_at(order: Order) -> datetime | None:
    return order.picked_up_at or order.cancelled_at or order.expired_at


def say(
    world: World,
    found: Linked,
    kind: str,
    minutes: int | None = None,
    stall: str | None = None,
    vehicle: str | None = None,
    placement: str | None = None,
    *,
    inside: bool = False,
) -> None:
    """A signal from the page. Raises: Refused `invalid-transition` once the order is closed."""
    order_id = found.view.record.order_id
    signal(world, order_id, kind, CHANNEL, minutes, stall, vehicle, placement, inside=inside)


def late(world: World, found: Linked, minutes: int, seen: int | None) -> None:
    """The customer comes so many minutes after the time that the page showed, or after now.

    `seen` is that time (`eta_seconds`). If it has moved meanwhile, by a second tap of the same
    button say, nothing is added. Raises: Refused `invalid-transition` if the order is closed.
    """

    def later(pickup: Pickup, now: datetime) -> facts.Fact | None:
        if pickup.is_here or eta_seconds(pickup) != seen:
            return None
        since = max(now, pickup.eta_at or now)
        return facts.OnTheWay(now, CHANNEL, since + timedelta(minutes=minutes))

    tell(world, found.view.record.order_id, later)


def eta_seconds(pickup: Pickup) -> int | None:
    """When the customer is expected, in whole seconds since 1970."""
    return int(pickup.eta_at.timestamp()) if pickup.eta_at else None


def name_person(world: World, found: Linked, name: str | None) -> None:
    """Who picks up; None: the buyer after all. Raises: Refused `invalid-transition` if closed."""
    fact = facts.PersonNamed(CHANNEL, name)
    tell(world, found.view.record.order_id, lambda _pickup, _now: fact)
