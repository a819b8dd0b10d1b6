"""Keeping a place during checkout, and how an order takes it over.

A hold lasts ten minutes from its first PUT, however often that is repeated and wherever it moves.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from chalicelib.domain.errors import Refused
from chalicelib.domain.holds import HOLDS_PER_CUSTOMER, Hold, is_over, moved, new_hold, slot_held
from chalicelib.domain.slots import (
    Slot,
    hold_member,
    order_member,
    slot_at,
    slot_of,
    why_closed,
)
from chalicelib.domain.store import Store
from chalicelib.services.places import drop, forget, living_on, make_room, next_free, slot_or_refuse
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import Booking, Change, Head, Holding, HoldWrite, Seat
from chalicelib.services.world import World, known_store, until_saved


def put(
    world: World, store_id: str, hold_id: str, slot_id: str, customer: str | None = None
) -> tuple[Hold, bool]:
    """Keep a place; True if this call did. In another slot than before, it moves there.

    Raises: Refused `slot-full` or `slot-closed` with the next free slots, `hold-expired` once its
    time is over or an order has it, `limit-reached`, `not-found`.
    """
    holder = world.ids.keyed("holder", f"{store_id}/{customer}")[:32] if customer else ""
    ours: list[bool] = []

    def attempt() -> tuple[Hold, bool]:
        guess = slot_at(known_store(world, store_id), slot_id)
        found = world.holds.look(store_id, hold_id, guess, holder)
        if found.store is None:
            raise Refused("not-found", f"there is no store {store_id}")
        slot = slot_or_refuse(found.store, slot_id)
        try:
            hold = _put(world, found.store, hold_id, holder, slot, found)
        except Unavailable:  # it may have been kept; a row found at the next try is ours
            if found.hold is None:
                ours.append(True)
            raise
        return hold, found.hold is None or bool(ours)

    return until_saved(world, attempt)


def _put(world: World, store: Store, hold_id: str, holder: str, slot: Slot, found: Holding) -> Hold:
    now = world.clock.now()
    known = found.hold
    if known is not None:
        _refuse_over(known, now)
        if known.slot_id == slot.slot_id:
            return known
    make_room(world, store, slot, found.members, now)
    if known is None:
        _refuse_hoarding(world, store, holder, found, now)
    after = moved(known, slot) if known else new_hold(hold_id, store.store_id, slot, holder, now)
    member = hold_member(hold_id)
    seats = [Seat(store.store_id, slot, member)]
    if known is not None:
        seats.append(Seat(store.store_id, slot_held(known), member, joins=False))
    write = HoldWrite(store.store_id, hold_id, known, after)
    world.pickups.save(Change(store.store_id, Head(), seats=tuple(seats), holds=(write,)))
    return after


def _refuse_over(hold: Hold, now: datetime) -> None:
    if hold.order_id is not None:
        raise _over(f"hold {hold.hold_id} is the place of order {hold.order_id} already")
    if is_over(hold, now):
        raise _over(f"hold {hold.hold_id} ended at {hold.expires_at.isoformat()}")


def _over(why: str) -> Refused:
    return Refused("hold-expired", f"{why}; a new hold needs an id of its own")


def _refuse_hoarding(
    world: World, store: Store, holder: str, found: Holding, now: datetime
) -> None:
    """Holds of theirs that are over make room, as in a slot. Raises: Refused `limit-reached`."""
    if len(found.held) < HOLDS_PER_CUSTOMER:
        return
    holds = world.holds.some(store.store_id, found.held)
    over = [one for one in sorted(found.held) if one not in holds or is_over(holds[one], now)]
    if not over:
        raise Refused(
            "limit-reached",
            f"this customer holds {HOLDS_PER_CUSTOMER} places at store {store.store_id} already, "
            "the most there can be at once; let one go, or move it with another slot_id",
        )
    for hold_id in over:
        forget(world, store.store_id, holder, hold_id, holds.get(hold_id))


def release(world: World, store_id: str, hold_id: str) -> None:
    """Let a place go. Of what is gone already, or an order's by now, nothing changes."""

    def attempt() -> None:
        hold = world.holds.some(store_id, (hold_id,)).get(hold_id)
        if hold is not None and hold.order_id is None:
            drop(world, hold)

    until_saved(world, attempt)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new order goes: into a slot by itself (`seat`), or in place of a hold (`hold`)."""

    slot: Slot | None = None
    seat: Seat | None = None
    hold: HoldWrite | None = None


def place_for(
    world: World,
    store: Store,
    order_id: str,
    slot_id: str | None,
    hold_id: str | None,
    booking: Booking,
) -> Place:
    """The place of a new order; one that is held stays where it is and changes its owner.

    Raises: Refused `slot-full`, `slot-closed`, `hold-expired`, `not-found`, or `validation-error`
    if the hold is in another slot than the one that is named; Conflict.
    """
    if hold_id is None and slot_id is None:
        return Place()
    now = world.clock.now()
    if hold_id is not None:
        place = _held(world, store, order_id, slot_id, hold_id, booking, now)
        if place is not None:
            return place
    slot = slot_or_refuse(store, slot_id or "")
    try:
        make_room(world, store, slot, booking.members, now)
    except Refused as refused:
        raise _as_lost(refused, hold_id) if hold_id else refused from refused
    return Place(slot, Seat(store.store_id, slot, order_member(order_id)))


def _as_lost(refused: Refused, hold_id: str) -> Refused:
    """Who came with a hold is told that it is the hold that failed them."""
    detail = f"hold {hold_id} is over; {refused.detail}"
    return Refused("hold-expired", detail, more=refused.more)


def _held(
    world: World,
    store: Store,
    order_id: str,
    slot_id: str | None,
    hold_id: str,
    booking: Booking,
    now: datetime,
) -> Place | None:
    """The place of a hold; None if it is gone and the order has to find one by itself.

    A hold that is alive stands, whatever the store has closed since. One that is over stands as
    long as nobody needed its place and the slot could be booked anew.
    """
    hold = booking.hold
    if hold is None:
        if slot_id is None:
            raise _over(f"store {store.store_id} has no hold {hold_id} any more")
        return None
    _refuse_other_slot(hold, slot_id)
    if hold.order_id is not None:
        raise _over(f"hold {hold_id} is the place of another order, {hold.order_id}")
    if is_over(hold, now):
        _refuse_lost(world, store, hold, now)
    taken = HoldWrite(store.store_id, hold_id, hold, replace(hold, order_id=order_id))
    return Place(slot_held(hold), hold=taken)


def _refuse_other_slot(hold: Hold, slot_id: str | None) -> None:
    if slot_id in {None, hold.slot_id}:
        return
    detail = f"hold {hold.hold_id} is in slot {hold.slot_id}; leave slot_id out, or name that one"
    errors = [{"pointer": "/slot_id", "detail": detail}]
    raise Refused("validation-error", detail, more={"errors": errors})


def _refuse_lost(world: World, store: Store, hold: Hold, now: datetime) -> None:
    """Raises: Refused `hold-expired` if a newcomer could not book that slot any more."""
    slot = slot_of(store, hold.slot_id)
    if slot is not None and why_closed(store, slot, now) is None:
        day = date.fromisoformat(slot.date)
        living = living_on(world, store.store_id, day, now).get(slot.slot_id, frozenset())
        if len(living) < slot.capacity:
            return
    ended = f"hold {hold.hold_id} ended at {hold.expires_at.isoformat()} and its place is gone"
    raise Refused(
        "hold-expired",
        f"{ended}; choose another slot",
        more=next_free(world, store, slot_held(hold), now),
    )
