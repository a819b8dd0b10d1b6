"""Moving an order to another slot: out of the one and into the other in one transaction."""

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Order, Pickup
from chalicelib.domain.slots import Slot, order_member, slot_at
from chalicelib.domain.store import Store, kept_until
from chalicelib.services.change import decided, own_seat, to_change
from chalicelib.services.orders import OrderView, record_or_refuse, shown, view
from chalicelib.services.places import make_room, refuse_hoarding, slot_or_refuse
from chalicelib.services.records import Booking, OrderRecord, Seat
from chalicelib.services.world import World, known_store, until_saved


def reschedule(world: World, order_id: str, slot_id: str) -> OrderView:
    """Move an order to a slot; to the one that it is in, that changes nothing.

    Raises: Refused `slot-full` or `slot-closed` with the next free slots, `limit-reached`,
    `not-found`, `invalid-transition` once the order is closed.
    """

    def attempt() -> OrderView:
        record = record_or_refuse(world, order_id)
        known = known_store(world, record.store_id)  # tells where the slot's row lies, no more
        guess = slot_at(known, slot_id)
        read = world.orders.booking(order_id, record.store_id, record.customer_id, guess)
        if read.order is not None and read.order.closing is not None:
            raise _closed(world, read.order)
        order = read.loaded.pickup.order(order_id) if read.loaded.pickup else None
        if read.loaded.pickup is None or order is None:
            return view(world, record)
        return _moved(world, record, read, read.loaded.pickup, order, read.store or known, slot_id)

    return until_saved(world, attempt)


def _moved(
    world: World,
    record: OrderRecord,
    read: Booking,
    before: Pickup,
    order: Order,
    store: Store,
    slot_id: str,
) -> OrderView:
    if order.slot_id == slot_id:
        return shown(world, record, before, None)
    now = world.clock.now()
    slot = slot_or_refuse(store, slot_id)
    what = decided(before, before, [_fact(store, order.order_id, slot)], now)
    refuse_hoarding(store, before, slot, order.order_id)
    make_room(world, store, slot, read.members, now)
    left = own_seat(store, order)
    joined = Seat(store.store_id, slot, order_member(order.order_id))
    seats = (joined, left) if left else (joined,)
    change = to_change(world.ids, store, read.loaded, what, now, seats=seats)
    world.pickups.save(change)
    return shown(world, record, change.pickup, None)


def _fact(store: Store, order_id: str, slot: Slot) -> facts.OrderRescheduled:
    """What is ready is kept as long after the slot begins as it would be after becoming ready."""
    begins = slot.starts_at
    return facts.OrderRescheduled(order_id, slot.slot_id, begins, kept_until(store, begins))


def _closed(world: World, record: OrderRecord) -> Refused:
    """A closed order stays where it was, also if that is the slot it is to go to."""
    status = view(world, record).order.status
    detail = f"order {record.order_id} is {status}; it cannot be rescheduled"
    return Refused("invalid-transition", detail, current=status)
