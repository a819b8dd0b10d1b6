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
    moment,
    openings,
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


def hold_member(hold_id: str) -> str:
    """How a hold stands in a slot's set; an order that came from it stands there so, too."""
    return f"h:{hold_id}"


def held_by(member: str) -> str | None:
    """The hold that a member is of; None: it is an order's own."""
    return member.removeprefix("h:") if member.startswith("h:") else None


def slots_of(store: Store, day: date) -> tuple[Slot, ...]:
    """Every slot of a day, booked or not, past or not. A day may have 23 or 25 hours."""
    length = timedelta(minutes=store.slot.minutes)
    capacity = capacity_on(store, day)
    return tuple(
        Slot(starts.strftime(SLOT_ID_FORMAT), day.isoformat(), starts, starts + length, capacity)
        for opens, closes in openings(store, day)
        for starts in _steps(opens, closes, length)
    )


def capacity_on(store: Store, day: date) -> int:
    """How many places each slot of a day has."""
    return store.slot.capacity_by_weekday.get(WEEKDAYS[day.weekday()], store.slot.capacity)


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
        day = local(store, starts).date()
    except (ValueError, OverflowError):
        return None
    if starts.strftime(SLOT_ID_FORMAT) != slot_id:  # strptime also takes `2026112T700Z`
        return None
    return Slot(slot_id, day.isoformat(), starts, ends, capacity_on(store, day))


def slot_of(store: Store, slot_id: str) -> Slot | None:
    """The slot of that id, if the store's day is cut so; None for any other text."""
    guess = slot_at(store, slot_id)
    if guess is None:
        return None
    day = slots_of(store, date.fromisoformat(guess.date))
    return next((slot for slot in day if slot.slot_id == slot_id), None)


def why_closed(store: Store, slot: Slot, now: datetime) -> str | None:
    """Why a slot cannot be booked any more, or yet, in words for the shop; None: it can."""
    return _why_closed(store, slot, now, earliest(store, now))


def earliest(store: Store, now: datetime) -> datetime | None:
    """When the store can have something ready that is booked now; None: not within two months."""
    return after_open(store, now, timedelta(minutes=store.slot.lead_minutes))


def _why_closed(store: Store, slot: Slot, now: datetime, ready: datetime | None) -> str | None:
    if slot.capacity < 1:
        return "has no capacity"
    if slot.starts_at <= now:
        return "has begun"
    if store.paused_until is not None and slot.starts_at < store.paused_until:
        return f"is paused until {store.paused_until.isoformat()}"
    if ready is None or slot.starts_at < ready:
        return f"needs {store.slot.lead_minutes} open minutes of notice"
    return _why_not_that_day(store, slot, now)


def _why_not_that_day(store: Store, slot: Slot, now: datetime) -> str | None:
    """The cut-off is a moment: where a clock is put back, the hour after it does not reopen."""
    today = local(store, now).date()
    cut_off = store.slot.same_day_cut_off
    if cut_off and slot.date == today.isoformat() and now >= moment(store, today, cut_off):
        return f"is past the same-day cut-off of {cut_off}"
    if slot.date > last_day(store, now).isoformat():
        return f"is more than {store.slot.horizon_days} days ahead"
    return None


def last_day(store: Store, now: datetime) -> date:
    """The last of the store's days that can be booked."""
    return local(store, now).date() + timedelta(days=store.slot.horizon_days)


def available(store: Store, slot: Slot, members: frozenset[str], now: datetime) -> int:
    """Places left in a slot; a closed one has none."""
    if why_closed(store, slot, now) is not None:
        return 0
    return _left(slot, {slot.slot_id: members})


def places(
    store: Store, day: date, members: Mapping[str, frozenset[str]], now: datetime
) -> tuple[tuple[Slot, int], ...]:
    """Every slot of a day with the places left in it; `members` by slot id."""
    ready = earliest(store, now)
    return tuple(
        (slot, _left(slot, members) if _why_closed(store, slot, now, ready) is None else 0)
        for slot in slots_of(store, day)
    )


def _left(slot: Slot, members: Mapping[str, frozenset[str]]) -> int:
    return max(0, slot.capacity - len(members.get(slot.slot_id, frozenset())))


def open_slots(store: Store, day: date, now: datetime) -> tuple[Slot, ...]:
    """The slots of a day that could be booked if nobody sat in them."""
    ready = earliest(store, now)
    slots = slots_of(store, day)
    return tuple(slot for slot in slots if _why_closed(store, slot, now, ready) is None)


def with_room(slots: Iterable[Slot], members: Mapping[str, frozenset[str]]) -> tuple[Slot, ...]:
    """Those that are not full; `members` by slot id."""
    return tuple(slot for slot in slots if _left(slot, members) > 0)


def nearest(free: Iterable[Slot], wanted: Slot) -> tuple[Slot, ...]:
    """The way out of a full slot: the first free ones after it, else the last ones before it."""
    later = [slot for slot in free if slot.starts_at > wanted.starts_at]
    earlier = [slot for slot in free if slot.starts_at < wanted.starts_at]
    return tuple(later[:NEXT_FREE_OFFERED] or earlier[-NEXT_FREE_OFFERED:])


def due_soon(store: Store, now: datetime) -> datetime:
    """When an order without a slot is due: as soon as the store can have it ready."""
    return earliest(store, now) or now
