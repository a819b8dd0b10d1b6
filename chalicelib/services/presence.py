"""Where the customer is, by any channel but text: an app, a call centre, a camera, the link."""

from datetime import timedelta

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.services.change import decided, to_change
from chalicelib.services.orders import OrderView, record_or_refuse, shown, view
from chalicelib.services.world import World, known_store, until_saved

KINDS = ("on_my_way", "arrived", "left")


def signal(
    world: World,
    order_id: str,
    kind: str,
    channel: str,
    minutes: int | None = None,
    stall: str | None = None,
    vehicle: str | None = None,
    placement: str | None = None,
) -> OrderView:
    """One of `KINDS` about the customer of an order.

    Raises: Refused `not-found`, or `invalid-transition` once the order is closed.
    """

    def attempt() -> OrderView:
        record = record_or_refuse(world, order_id)
        loaded = world.pickups.load(record.store_id, record.customer_id)
        before = loaded.pickup
        order = before.order(order_id) if before else None
        if before is None or order is None or not order.is_open:
            status = view(world, record).order.status
            raise Refused(
                "invalid-transition",
                f"order {order_id} is {status}; nobody is expected for it any more",
                current=status,
            )
        now = world.clock.now()
        eta_at = now + timedelta(minutes=minutes) if minutes is not None else None
        fact: facts.Fact = facts.Left(now, channel)
        if kind == "on_my_way":
            fact = facts.OnTheWay(now, channel, eta_at)
        elif kind == "arrived":
            fact = facts.Arrived(now, channel, stall, vehicle, placement)
        what = decided(before, before, [fact], now)
        if what.events:
            store = known_store(world, record.store_id)
            world.pickups.save(change := to_change(world.ids, store, loaded, what, now))
            return shown(world, record, change.pickup, None)
        return shown(world, record, before, None)

    return until_saved(world, attempt)
