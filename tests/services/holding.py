"""What shoppers do with holds, for tests of the services."""

from chalicelib.services import booking, holds, stores
from tests.worlds import ANNA


def hold(town, hold_id="h1", hours=3, customer=None):
    """Keep a place in the slot that begins so many hours after noon."""
    return holds.put(town.world, "corner", hold_id, f"20261124T{12 + hours}00Z", customer)


def release(town, hold_id="h1"):
    holds.release(town.world, "corner", hold_id)


def put(town, order_id="A1", phone=ANNA, **more):
    return booking.put_order(town.world, town.new(order_id, phone, **more))


def left(town, slot):
    day = town.clock.now().date()
    listed = stores.slots(town.world, "corner", day)
    return next(one["available"] for one in listed if one["slot_id"] == slot.slot_id)


def filled(town, slot, *hold_ids):
    """A slot of two places with holds in it, ten minutes later."""
    for hold_id in hold_ids:
        holds.put(town.world, "corner", hold_id, slot.slot_id)
    town.clock.advance(minutes=10)


def in_slot(town, slot):
    return town.world.orders.members("corner", town.clock.now().date()).get(
        slot.slot_id, frozenset()
    )
