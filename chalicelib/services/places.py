"""Places in slots: who really has one, room where only a dead hold sits, the way out of a full one.

A hold that is over is freed by whoever needs its place, in a transaction on the hold's own row. So
it cannot become an order's at the same moment, and no clock has to run for it.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from chalicelib.domain.errors import Refused
from chalicelib.domain.holds import Hold, dead_members, slot_held
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.slots import (
    NEXT_FREE_OFFERED,
    Slot,
    held_by,
    hold_member,
    last_day,
    nearest,
    open_slots,
    slot_at,
    slot_of,
    why_closed,
    with_room,
)
from chalicelib.domain.store import Store
from chalicelib.services.records import Change, Head, HoldWrite, Seat
from chalicelib.services.world import World

DAYS_LOOKED_AHEAD = 7
"""So many days after the one that was asked for may be read to find a free slot."""
DAY = timedelta(days=1)


def slot_or_refuse(store: Store, slot_id: str) -> Slot:
    """A slot that the store has. Raises: Refused `not-found`."""
    slot = slot_of(store, slot_id)
    if slot is None:
        raise Refused("not-found", f"store {store.store_id} has no slot {slot_id}")
    return slot


def living_on(world: World, store_id: str, day: date, now: datetime) -> dict[str, frozenset[str]]:
    """Who has a place in the slots of a day, by slot id: without the holds that are over."""
    members = world.orders.members(store_id, day)
    holds = _holds_of(world, store_id, members)
    return {
        slot_id: of_slot - dead_members(slot_id, of_slot, holds, now)
        for slot_id, of_slot in members.items()
    }


def _holds_of(
    world: World, store_id: str, members: Mapping[str, frozenset[str]]
) -> Mapping[str, Hold]:
    """Most slots have no hold in them; then this asks nobody."""
    found = (held_by(member) for of_slot in members.values() for member in of_slot)
    ids = {hold_id for hold_id in found if hold_id is not None}
    return world.holds.some(store_id, ids) if ids else {}


def make_room(
    world: World, store: Store, slot: Slot, members: frozenset[str], now: datetime
) -> None:
    """See to it that there is a place left, if need be that of a hold that is over.

    Raises: Refused `slot-closed`, or `slot-full` with the next free slots; Conflict.
    """
    why = why_closed(store, slot, now)
    if why is not None:
        detail = f"slot {slot.slot_id} {why}; choose another"
        raise Refused("slot-closed", detail, more=next_free(world, store, slot, now))
    if len(members) < slot.capacity:
        return
    holds = _holds_of(world, store.store_id, {slot.slot_id: members})
    dead = dead_members(slot.slot_id, members, holds, now)
    if len(members - dead) >= slot.capacity:
        raise full(world, store, slot, now)
    for member in sorted(dead)[: 1 + len(members) - slot.capacity]:
        hold_id = member.removeprefix("h:")
        let_go(world, store.store_id, slot, hold_id, holds.get(hold_id))


def let_go(world: World, store_id: str, slot: Slot, hold_id: str, hold: Hold | None) -> None:
    """Take a hold out of a slot, together with its row, if that is as it was read.

    Raises: Conflict.
    """
    seat = Seat(store_id, slot, hold_member(hold_id), joins=False)
    here = hold if hold is not None and hold.slot_id == slot.slot_id else None
    write = HoldWrite(store_id, hold_id, before=here)
    world.pickups.save(Change(store_id, Head(), seats=(seat,), holds=(write,)))


def drop(world: World, hold: Hold) -> None:
    """Take a hold out of its own slot. Raises: Conflict."""
    let_go(world, hold.store_id, slot_held(hold), hold.hold_id, hold)


def forget(world: World, store_id: str, holder: str, hold_id: str, hold: Hold | None) -> None:
    """Take a hold from its holder; of one whose row is long gone only its name is left there.

    Raises: Conflict.
    """
    if hold is not None:
        drop(world, hold)
        return
    write = HoldWrite(store_id, hold_id, holder=holder)
    world.pickups.save(Change(store_id, Head(), holds=(write,)))


def full(world: World, store: Store, slot: Slot, now: datetime) -> Refused:
    """A `slot-full` with the way out."""
    detail = f"slot {slot.slot_id} is full ({slot.capacity} of {slot.capacity}); choose another"
    return Refused("slot-full", detail, more=next_free(world, store, slot, now))


def next_free(world: World, store: Store, wanted: Slot, now: datetime) -> dict[str, Any]:
    """The next free slots, of the days after if that day has none: what a refusal carries."""
    free: list[Slot] = []
    first = date.fromisoformat(wanted.date)
    days = (first + DAY * ahead for ahead in range(DAYS_LOOKED_AHEAD + 1))
    for day in days:
        later = sum(slot.starts_at > wanted.starts_at for slot in free)
        if later >= NEXT_FREE_OFFERED or day > last_day(store, now):
            break
        slots = open_slots(store, day, now)
        if slots:
            free += with_room(slots, living_on(world, store.store_id, day, now))
    offered = nearest(free, wanted)
    return {"next_free": [{"slot_id": s.slot_id, "starts_at": s.starts_at} for s in offered]}


def refuse_hoarding(store: Store, pickup: Pickup | None, slot: Slot, order_id: str) -> None:
    """A customer may have so many slots on one of the store's dates, this order's own apart.

    Raises: Refused `limit-reached`.
    """
    orders = pickup.open_orders if pickup else ()
    taken = (slot_at(store, o.slot_id) for o in orders if o.slot_id and o.order_id != order_id)
    same_day = sum(one is not None and one.date == slot.date for one in taken)
    if same_day >= store.slot.per_customer:
        raise Refused(
            "limit-reached",
            f"the customer has {same_day} open orders in slots on {slot.date} already, the most "
            f"that store {store.store_id} allows (slot.per_customer); cancel one or choose another "
            "date",
        )
