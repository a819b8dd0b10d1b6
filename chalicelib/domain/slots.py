"""Slots: windows of time with an exact capacity, computed from the store and never made ahead.

A slot's members are a set of `o:<order>` and `h:<hold>`; the set is the count, so a repeated
booking or release changes nothing. Pure: who is in the set is the caller's to say.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from chalicelib.domain.store import (
    WEEKDAYS,
    Store,
    after_open,
    local,
    openings,
    store_date,
)

SLOT_ID_FORMAT = "%Y%m%dT%H%MZ"
NEXT_FREE_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """A window of time at a store; `date` is the store's own."""

    slot_id: str
    date: str
    starts_at: datetime
    ends_at: datetime
    capacity: int


def order_member(order_id: str) -> str:
    """How an order stands in a slot's set."""
    return f"o:{order_id}"


def slots_of(store: Store, day: date) -> tuple[Slot, ...]:
    """Every slot of a day, booked or not, past or not. A day may have 23 or 25 hours."""
    length = timedelta(minutes=store.slot.minutes)
    capacity = store.slot.capacity_by_weekday.get(WEEKDAYS[day.weekday()], store.slot.capacity)
    return tuple(
        Slot(starts.strftime(SLOT_ID_FORMAT), day.isoformat(), starts, starts + length, capacity)
        for opens, closes in openings(store, day)
        for starts in _steps(opens, closes, length)
    )


def _steps(opens: datetime, closes: datetime, length: timedelta) -> Iterable[datetime]:
    starts = opens
    while starts + length <= closes:
        yield starts
        starts += length


def slot_at(store: Store, slot_id: str) -> Slot | None:
    """A slot by its id alone, whether the store's day is cut so or not; None for any other text."""
    try:
        starts = datetime.strptime(slot_id, SLOT_ID_FORMAT).replace(tzinfo=UTC)
        ends = starts + timedelta(minutes=store.slot.minutes)
        return Slot(slot_id, store_date(store, starts), starts, ends, store.slot.capacity)
    except (ValueError, OverflowError):
        return None


def slot_of(store: Store, slot_id: str) -> Slot | None:
    """The slot of that id, if the store's day is cut so; None for any other text."""
    guess = slot_at(store, slot_id)
    if guess is None:
        return None
    day = slots_of(store, date.fromisoformat(guess.date))
    return next((slot for slot in day if slot.slot_id == slot_id), None)


def why_closed(store: Store, slot: Slot, now: datetime) -> str | None:
    """Why a slot cannot be booked any more, or yet, in words for the shop; None: it can."""
    if slot.capacity < 1:
        return "has no capacity"
    if slot.starts_at <= now:
        return "has begun"
    if store.paused_until is not None and slot.starts_at < store.paused_until:
        return f"is paused until {store.paused_until.isoformat()}"
    earliest = after_open(store, now, timedelta(minutes=store.slot.lead_minutes))
    if earliest is None or slot.starts_at < earliest:
        return f"needs {store.slot.lead_minutes} open minutes of notice"
    return _why_not_that_day(store, slot, now)


def _why_not_that_day(store: Store, slot: Slot, now: datetime) -> str | None:
    here = local(store, now)
    cut_off = store.slot.same_day_cut_off
    if cut_off and slot.date == here.date().isoformat() and here.strftime("%H:%M") >= cut_off:
        return f"is past the same-day cut-off of {cut_off}"
    if slot.date > (here.date() + timedelta(days=store.slot.horizon_days)).isoformat():
        return f"is more than {store.slot.horizon_days} days ahead"
    return None


def available(store: Store, slot: Slot, members: frozenset[str], now: datetime) -> int:
    """Places left in a slot; a closed one has none."""
    if why_closed(store, slot, now) is not None:
        return 0
    return max(0, slot.capacity - len(members))


def next_free(
    store: Store, members: Mapping[str, frozenset[str]], day: date, now: datetime
) -> tuple[Slot, ...]:
    """The first free slots of a day, as the way out of a full one; `members` by slot id."""
    free = (
        s
        for s in slots_of(store, day)
        if available(store, s, members.get(s.slot_id, frozenset()), now) > 0
    )
    return tuple(slot for slot, _ in zip(free, range(NEXT_FREE_OFFERED), strict=False))


def due_soon(store: Store, now: datetime) -> datetime:
    """When an order without a slot is due: as soon as the store can have it ready."""
    return after_open(store, now, timedelta(minutes=store.slot.lead_minutes)) or now
