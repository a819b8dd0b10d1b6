"""Who comes instead of the buyer, decided. Pure: see `decide`.

A text proves nothing about who sent it. A name from the buyer is recorded; a stranger's phone that
knows the order's code may raise the card, and gets the hand-over code only once the buyer agreed.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.decide_presence import refuse_gone
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Helper, Order, Pickup, Question

Decision = tuple[Pickup, tuple[Event, ...]]
HELPERS_MAX = 5
ASKED_MINUTES = 60
"""So long the buyer may answer about another phone."""


def named(pickup: Pickup, fact: facts.PersonNamed, now: datetime) -> Decision:
    """Every open order, or the one that is named, is for this person from now on."""
    refuse_gone(pickup)
    meant = _meant(pickup, fact.order_id)
    if all(order.person == fact.name for order in meant):
        return pickup, ()
    orders = tuple(replace(o, person=fact.name) if o in meant else o for o in pickup.orders)
    data = {"by": fact.by, "named": fact.name is not None}
    ids = tuple(order.order_id for order in meant)
    event = Event("pickup_person_changed", now, ids, data)
    return replace(pickup, orders=orders), (event,)


def _meant(pickup: Pickup, order_id: str | None) -> tuple[Order, ...]:
    if order_id is None:
        return pickup.open_orders
    order = pickup.order(order_id)
    if order is not None and order.is_open:
        return (order,)
    state = order.status if order is not None else "closed"
    raise Refused(
        "invalid-transition",
        f"order {order_id} is {state}; only for an open order somebody else can come",
        current=state,
    )


def helper_came(pickup: Pickup, fact: facts.HelperCame, now: datetime) -> Decision:
    """Another phone named the code. The buyer is asked about one at a time, and once about each.

    The question is open only once it has been sent: see `asked`.
    """
    refuse_gone(pickup)
    if not _is_live(pickup, fact.order_id):
        return pickup, ()
    known = helper_of(pickup, fact.helper_id)
    others = tuple(one for one in live_helpers(pickup) if one != known)
    asks = fact.asks and not any(_is_pending(one, now) for one in others)
    if known is not None and (known.asks or known.agreed_at is not None or not asks):
        return pickup, ()
    if len(others) >= HELPERS_MAX:
        raise Refused(
            "limit-reached",
            f"{HELPERS_MAX} other phones have named the code of pickup {pickup.pickup_id}",
            current=pickup.stage,
        )
    helper = Helper(fact.helper_id, fact.last4, now, asks=asks, order_id=fact.order_id)
    after = replace(pickup, helpers=(*others, helper))
    return after, (_event(pickup, "customer_messaged", now, {"about": "person", "asks": asks}),)


def _is_pending(helper: Helper, now: datetime) -> bool:
    """The buyer is being asked about them."""
    if not helper.asks or helper.agreed_at is not None:
        return False
    return now - helper.asked_at < timedelta(minutes=ASKED_MINUTES)


def asked_about(pickup: Pickup, asked_at: datetime) -> Helper | None:
    """Of whom the buyer was to be told then, unless they agreed or were told of another since."""
    open_ones = (one for one in live_helpers(pickup) if one.asks and one.agreed_at is None)
    newest = max(open_ones, key=lambda one: one.asked_at, default=None)
    return newest if newest is not None and newest.asked_at == asked_at else None


def asked(pickup: Pickup, asked_at: datetime, now: datetime) -> Pickup:
    """The question has reached the buyer: from now on an OK answers it. Once for each helper."""
    helper = asked_about(pickup, asked_at)
    known = pickup.question
    if helper is None or not pickup.open_orders:
        return pickup
    if known is not None and (known.kind, known.about) == ("person", helper.customer_id):
        return pickup
    until = now + timedelta(minutes=ASKED_MINUTES)
    return replace(pickup, question=Question("person", until, about=helper.customer_id))


def helper_agreed(pickup: Pickup, fact: facts.HelperAgreed, now: datetime) -> Decision:
    """The buyer trusts this other phone with the hand-over code."""
    refuse_gone(pickup)
    helper = helper_of(pickup, fact.helper_id)
    if helper is None or helper.agreed_at is not None:
        return pickup, ()
    helpers = tuple(replace(one, agreed_at=now) if one == helper else one for one in pickup.helpers)
    after = replace(pickup, helpers=helpers, question=None)
    data = {"by": "customer", "helper": True}
    return after, (_event(pickup, "pickup_person_changed", now, data),)


def live_helpers(pickup: Pickup) -> tuple[Helper, ...]:
    """Those whose order is still to be handed over: an agreement does not outlive its order."""
    return tuple(one for one in pickup.helpers if _is_live(pickup, one.order_id))


def _is_live(pickup: Pickup, order_id: str) -> bool:
    order = pickup.order(order_id)
    return not order_id or (order is not None and order.is_open)


def helper_of(pickup: Pickup, customer_id: str) -> Helper | None:
    """The helper of that id, while the order they named is open."""
    return next((one for one in live_helpers(pickup) if one.customer_id == customer_id), None)


def _event(pickup: Pickup, kind: str, at: datetime, data: Mapping[str, object]) -> Event:
    return Event(kind, at, tuple(order.order_id for order in pickup.open_orders), data)
