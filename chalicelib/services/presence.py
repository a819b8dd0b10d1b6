"""Where the customer is, by any channel but text: an app, a call centre, a camera, the link."""

from collections.abc import Callable
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Pickup
from chalicelib.services.change import decided, to_change
from chalicelib.services.commands import elsewhere
from chalicelib.services.orders import OrderView, record_or_refuse, shown
from chalicelib.services.records import OrderRecord
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
    *,
    inside: bool = False,
) -> OrderView:
    """One of `KINDS` about the customer of an order.

    Raises: Refused `not-found`, or `invalid-transition` once the order is closed.
    """

    def said(_: Pickup, now: datetime) -> facts.Fact:
        if kind == "on_my_way":
            eta_at = now + timedelta(minutes=minutes) if minutes is not None else None
            return facts.OnTheWay(now, channel, eta_at)
        if kind == "arrived":
            return facts.Arrived(now, channel, stall, vehicle, placement, inside)
        return facts.Left(now, channel)

    return tell(world, order_id, said)


def tell(
    world: World, order_id: str, fact_of: Callable[[Pickup, datetime], facts.Fact | None]
) -> OrderView:
    """A fact about the pickup that an order is waiting in; None: there is nothing to tell.

    It is made of the pickup as it is read, at every attempt anew. Raises: Refused `not-found`, or
    `invalid-transition` once the order is closed.
    """

    def attempt() -> OrderView:
        record = record_or_refuse(world, order_id)
        loaded = world.pickups.load(record.store_id, record.customer_id)
        before = loaded.pickup
        order = before.order(order_id) if before else None
        if before is None or order is None or not order.is_open:
            raise _closed(world, record)
        now = world.clock.now()
        fact = fact_of(before, now)
        what = decided(before, before, [fact] if fact else [], now)
        if what.events:
            store = known_store(world, record.store_id)
            world.pickups.save(change := to_change(world.ids, store, loaded, what, now))
            return shown(world, record, change.pickup, None)
        return shown(world, record, before, None)

    return until_saved(world, attempt)


def _closed(world: World, record: OrderRecord) -> Refused:
    status = elsewhere(world, record).order.status
    return Refused(
        "invalid-transition",
        f"order {record.order_id} is {status}; nobody is expected for it any more",
        current=status,
    )
