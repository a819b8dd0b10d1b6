"""A place in a slot during checkout: kept for ten minutes, then free again by the clock alone.

Nothing has to run for that: whoever counts places leaves out the holds that are over. Pure.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.slots import Slot, held_by

HOLD_LASTS = timedelta(minutes=10)
HOLDS_PER_CUSTOMER = 3
"""Live holds that one customer of the shop may have at one store: a checkout or two, no hoard."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A place that is kept; `order_id` is the order that it became the place of, for good.

    `holder` is a keyed hash of whom the shop says it is for; "" if it does not say. `slot_date` is
    the store's own date, and tells where the slot's row lies.
    """

    hold_id: str
    store_id: str
    slot_id: str
    slot_date: str
    starts_at: datetime
    ends_at: datetime
    expires_at: datetime
    holder: str = ""
    order_id: str | None = None
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


def new_hold(hold_id: str, store_id: str, slot: Slot, holder: str, now: datetime) -> Hold:
    """A place kept from now on."""
    return Hold(
        hold_id=hold_id,
        store_id=store_id,
        slot_id=slot.slot_id,
        slot_date=slot.date,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        expires_at=now + HOLD_LASTS,
        holder=holder,
    )


def moved(hold: Hold, slot: Slot) -> Hold:
    """The same hold in another slot. It ends when it would have: moving prolongs nothing."""
    return replace(
        hold,
        slot_id=slot.slot_id,
        slot_date=slot.date,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
    )


def slot_held(hold: Hold, capacity: int = 0) -> Slot:
    """The slot as it was when the hold was made, whatever the store's hours are now."""
    return Slot(hold.slot_id, hold.slot_date, hold.starts_at, hold.ends_at, capacity)


def is_over(hold: Hold, now: datetime) -> bool:
    """Whether nobody keeps this place any more; that of an order is kept."""
    return hold.order_id is None and hold.expires_at <= now


def dead_members(
    slot_id: str, members: frozenset[str], holds: Mapping[str, Hold], now: datetime
) -> frozenset[str]:
    """The members of a slot that stand for no place any more; `holds` by id, as they were read."""
    held = ((member, held_by(member)) for member in members)
    return frozenset(
        m for m, hold_id in held if hold_id and _dead(slot_id, holds.get(hold_id), now)
    )


def _dead(slot_id: str, hold: Hold | None, now: datetime) -> bool:
    """One that has gone, or gone elsewhere, since the slot was read stands for no place either."""
    return hold is None or hold.slot_id != slot_id or is_over(hold, now)
