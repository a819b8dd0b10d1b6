"""Who comes instead of the buyer, decided. Pure: see `decide`.

A text proves nothing about who sent it. A name from the buyer is recorded; a stranger's phone that
knows the order's code may raise the card, and gets the hand-over code only once the buyer agreed.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from chalicelib.domain import facts
from chalicelib.domain.decide_presence import refuse_gone
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Helper, Pickup, Question

Decision = tuple[Pickup, tuple[Event, ...]]
HELPERS_MAX = 5


def named(pickup: Pickup, fact: facts.PersonNamed, now: datetime) -> Decision:
    """Every open order is for this person from now on."""
    refuse_gone(pickup)
    if all(order.person == fact.name for order in pickup.open_orders):
        return pickup, ()
    orders = tuple(replace(o, person=fact.name) if o.is_open else o for o in pickup.orders)
    data = {"by": fact.by, "named": fact.name is not None}
    return replace(pickup, orders=orders), (_event(pickup, "pickup_person_changed", now, data),)


def helper_came(pickup: Pickup, fact: facts.HelperCame, now: datetime) -> Decision:
    """Another phone named the code. The buyer is asked about one at a time, and once about each."""
    refuse_gone(pickup)
    if helper_of(pickup, fact.helper_id) is not None:
        return pickup, ()
    if len(pickup.helpers) >= HELPERS_MAX:
        raise Refused(
            "limit-reached",
            f"{HELPERS_MAX} other phones have named the code of pickup {pickup.pickup_id}",
            current=pickup.stage,
        )
    helper = Helper(fact.helper_id, fact.last4, fact.said_at)
    asks = fact.asks and pickup.open_question(now) != "person"
    question = Question("person", fact.expires_at, fact.helper_id) if asks else pickup.question
    after = replace(pickup, helpers=(*pickup.helpers, helper), question=question)
    return after, (_event(pickup, "customer_messaged", now, {"about": "person", "asks": asks}),)


def helper_agreed(pickup: Pickup, fact: facts.HelperAgreed, now: datetime) -> Decision:
    """The buyer trusts this other phone with the hand-over code."""
    refuse_gone(pickup)
    helper = helper_of(pickup, fact.helper_id)
    if helper is None or helper.agreed_at is not None:
        return pickup, ()
    helpers = tuple(
        replace(one, agreed_at=now) if one.customer_id == fact.helper_id else one
        for one in pickup.helpers
    )
    after = replace(pickup, helpers=helpers, question=None)
    data = {"by": "customer", "helper": True}
    return after, (_event(pickup, "pickup_person_changed", now, data),)


def helper_of(pickup: Pickup, customer_id: str) -> Helper | None:
    """The helper of that id."""
    return next((one for one in pickup.helpers if one.customer_id == customer_id), None)


def _event(pickup: Pickup, kind: str, at: datetime, data: Mapping[str, object]) -> Event:
    return Event(kind, at, tuple(order.order_id for order in pickup.open_orders), data)
