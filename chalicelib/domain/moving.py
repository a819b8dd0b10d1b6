"""An order that turns out to be another customer's: off one card, onto another. Pure.

Neither card tells of it by itself: what amends the order does, on the card where it is then.
"""

from dataclasses import replace
from datetime import datetime

from chalicelib.domain import facts
from chalicelib.domain.decide_orders import ended, joined
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Order, Pickup


def moved_out(pickup: Pickup, order: Order) -> Pickup:
    """The card without the order; GONE if nothing else is on it.

    Raises: Refused `invalid-transition` once the customer stands there and waits for it.
    """
    if pickup.is_here:
        raise Refused(
            "invalid-transition",
            f"the customer of order {order.order_id} is here; it can go to another phone once they "
            "have left, or it is handed over to whoever came",
            current=pickup.stage,
            allowed=("left", "hand-over"),
        )
    kept = tuple(one for one in pickup.orders if one.order_id != order.order_id)
    return ended(replace(pickup, orders=kept))


def moved_in(pickup: Pickup, order: Order, phone_e164: str | None, now: datetime) -> Pickup:
    """The card with the order; a card that knows no phone yet is of this one's.

    Raises: Refused `limit-reached` if it holds as many orders as there can be.
    """
    return joined(pickup, facts.OrderPlaced(order, phone_e164=phone_e164), now)
