"""Orders, read: what was put, how it stands, and the customer's link to it."""

from dataclasses import dataclass, replace

from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Order, Pickup
from chalicelib.services.records import Closing, OrderRecord
from chalicelib.services.world import World


@dataclass(frozen=True, slots=True)
class OrderView:
    """An order with its present state; `pickup` while it is open, `visit` once that is done."""

    record: OrderRecord
    order: Order
    pickup: Pickup | None
    link: str
    visit: Pickup | None = None


def get_order(world: World, order_id: str) -> OrderView:
    """An order with its present state. Raises: Refused `not-found`."""
    return view(world, record_or_refuse(world, order_id))


def record_or_refuse(world: World, order_id: str) -> OrderRecord:
    """The order's row. Raises: Refused `not-found`."""
    record = world.orders.get(order_id)
    if record is None:
        raise Refused("not-found", f"there is no order {order_id}")
    return record


def view(world: World, record: OrderRecord) -> OrderView:
    """A row with the state that goes with it: of the open pickup, else how it ended."""
    if record.closing is not None:
        return _ended(world, record, record.closing)
    pickup = world.pickups.load(record.store_id, record.customer_id).pickup
    order = pickup.order(record.order_id) if pickup else None
    if order is not None and order.is_open:
        return shown(world, record, pickup, None)
    fresh = record_or_refuse(world, record.order_id)
    if fresh.customer_id != record.customer_id:  # it moved to another phone just now
        return view(world, fresh)
    if fresh.closing is None:
        raise Refused("busy", f"order {record.order_id} is changing just now; ask again")
    return _ended(world, fresh, fresh.closing)


def _ended(world: World, record: OrderRecord, closing: Closing) -> OrderView:
    """How it ended, and the visit that tells of the way there."""
    visit = world.pickups.find_done(record.store_id, closing.date, closing.pickup_id)
    return replace(shown(world, record, None, closing.order), visit=visit)


def shown(
    world: World, record: OrderRecord, pickup: Pickup | None, closed: Order | None
) -> OrderView:
    """A row with a state that is already at hand."""
    order = closed or (pickup.order(record.order_id) if pickup else None)
    if order is None:
        raise Refused("not-found", f"there is no order {record.order_id}")
    return OrderView(record, order, pickup, link(world, record))


def link(world: World, record: OrderRecord) -> str:
    """The customer's page of an order."""
    return f"{world.public_base_url}/p/{token_of(world, record.order_id, record.generation)}"


def token_of(world: World, order_id: str, generation: int) -> str:
    """The order's token: it can always be shown again and never guessed."""
    return f"{order_id}.{world.ids.keyed('link', f'{order_id}/{generation}')[:32]}"
