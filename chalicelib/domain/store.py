"""A place with a number, hours and stalls. Pure: times of day are the store's own until asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS_SEARCHED = 60
"""How far ahead an opening is looked for; a store closed for longer has none."""
DAYS_LOOKED_BACK = 7
CALM = ("08:00", "21:00")
"""On the store's clock: outside these hours nobody is reminded of anything."""

Spell = tuple[str, str]
AROUND_THE_CLOCK: Mapping[str, tuple[Spell, ...]] = dict.fromkeys(WEEKDAYS, (("00:00", "24:00"),))


@dataclass(frozen=True, slots=True)
class Stall:
    """A numbered parking space for pickup; `stall_id` is what stands on the sign."""

    stall_id: str
    label: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A date with hours of its own; no hours: closed."""

    date: str
    hours: tuple[Spell, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SlotRules:
    """How a day is cut into slots, and how late one may book.

    `per_customer` is how many open orders with a slot a customer may have on one of the store's
    dates.
    """

    minutes: int = 30
    capacity: int = 4
    capacity_by_weekday: Mapping[str, int] = field(default_factory=dict)
    lead_minutes: int = 60
    same_day_cut_off: str | None = None
    horizon_days: int = 7
    per_customer: int = 5
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Store:
    """What is settled about a store; `hours` maps mon..sun to spells like 08:00-20:00.

    `paused_at` is when the last pause began, however often it was prolonged since.
    """

    store_id: str
    name: str
    number: str
    time_zone: str
    language: str = "en"
    address: str = ""
    hours: Mapping[str, tuple[Spell, ...]] = field(default_factory=dict)
    holidays: tuple[Holiday, ...] = ()
    stalls: tuple[Stall, ...] = ()
    slot: SlotRules = field(default_factory=SlotRules)
    wait_goal_seconds: int = 180
    keep_hours: int = 48
    still_yours_seconds: int = 180
    spelling: str = "exact"
    manager_phone: str | None = None
    paused_until: datetime | None = None
    pause_reason: str | None = None
    paused_at: datetime | None = None
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name. Raises: ZoneInfoNotFoundError or ValueError if it is none."""
    return ZoneInfo(name)


def is_paused(store: Store, now: datetime) -> bool:
    """Whether the store takes no new slots for a while; a pause ends by itself."""
    return store.paused_until is not None and store.paused_until > now


def local(store: Store, at: datetime) -> datetime:
    """The same moment on the store's wall clock."""
    return at.astimezone(zone(store.time_zone))


def store_date(store: Store, at: datetime) -> str:
    """The store's own date of a moment, `2026-11-24`."""
    return local(store, at).date().isoformat()


def moment(store: Store, day: date, wall: str) -> datetime:
    """A wall time of a store's day as a moment in UTC; `24:00` is the end of the day.

    A time that the clock jumps over in spring becomes the moment it jumps to or after; of the two
    that autumn has, the first.
    """
    if wall == "24:00":
        day, wall = day + timedelta(days=1), "00:00"
    naive = datetime.combine(day, time.fromisoformat(wall))
    return naive.replace(tzinfo=zone(store.time_zone)).astimezone(UTC)


def openings(store: Store, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """When the store is open on one of its days, as moments in UTC, in order, never two at once.

    Spells that overlap are one. They do when somebody says them so, and on the night when the clock
    is put forward: "until 02:30" and "from 03:00" then share half an hour. Never in the calendar's
    first and last year: parts of them have no time in UTC.
    """
    if day.year in {MINYEAR, MAXYEAR}:
        return ()
    spells = next((h.hours for h in store.holidays if h.date == day.isoformat()), None)
    if spells is None:
        spells = store.hours.get(WEEKDAYS[day.weekday()], ())
    moments = ((moment(store, day, opens), moment(store, day, closes)) for opens, closes in spells)
    return _apart(sorted((opens, closes) for opens, closes in moments if opens < closes))


def _apart(spells: Iterable[tuple[datetime, datetime]]) -> tuple[tuple[datetime, datetime], ...]:
    """Spells that overlap made one; those that only touch are cut into slots each for itself."""
    apart: list[tuple[datetime, datetime]] = []
    for opens, closes in spells:
        if apart and opens < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(apart[-1][1], closes))
        else:
            apart.append((opens, closes))
    return tuple(apart)


def next_opening(store: Store, at: datetime) -> datetime | None:
    """The moment itself when open, else when the store opens next; None: not within two months."""
    for ahead in range(DAYS_SEARCHED):
        for opens, closes in openings(store, local(store, at).date() + timedelta(days=ahead)):
            if at < closes:
                return max(at, opens)
    return None


def closes_at(store: Store, at: datetime) -> datetime | None:
    """When the store closes next, if it is open now; None: it is closed, or open for days on end.

    Spells that follow one another without a break are one: 24:00 is no closing if 00:00 opens.
    """
    ends = at
    for ahead in range(DAYS_LOOKED_BACK):
        for opens, closes in openings(store, local(store, at).date() + timedelta(days=ahead)):
            ends = closes if opens <= ends < closes else ends
    return ends if at < ends < at + timedelta(days=DAYS_LOOKED_BACK - 1) else None


def after_open(store: Store, at: datetime, spell: timedelta) -> datetime | None:
    """When the store will have been open for so long since; None: not within two months."""
    left = spell
    for ahead in range(DAYS_SEARCHED):
        for opens, closes in openings(store, local(store, at).date() + timedelta(days=ahead)):
            begins = max(at, opens)
            if begins + left <= closes:
                return begins + left
            left -= max(closes - begins, timedelta())
    return None


def open_if_unknown(store: Store) -> Store:
    """The store as time passes there: one that has told no hours at all is never known closed.

    Not for slots, nor for telling a customer when it opens: for those no hours are no hours.
    """
    return store if store.hours or store.holidays else replace(store, hours=AROUND_THE_CLOCK)


def calm_spells(store: Store, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """When on one of its days the store is open and nobody is woken up by a text, in order."""
    spells = (
        (max(opens, moment(store, day, CALM[0])), min(closes, moment(store, day, CALM[1])))
        for opens, closes in openings(open_if_unknown(store), day)
    )
    return tuple((begins, ends) for begins, ends in spells if begins < ends)


def next_calm(store: Store, at: datetime) -> datetime | None:
    """The moment itself if it is calm, else the next one that is; None: not within two months."""
    for ahead in range(DAYS_SEARCHED):
        for begins, ends in calm_spells(store, local(store, at).date() + timedelta(days=ahead)):
            if at < ends:
                return max(at, begins)
    return None


def last_calm(store: Store, before: datetime) -> tuple[datetime, datetime] | None:
    """The last calm spell that begins before a moment, cut off there; None: not within a week."""
    for ago in range(DAYS_LOOKED_BACK):
        day = local(store, before).date() - timedelta(days=ago)
        for begins, ends in reversed(calm_spells(store, day)):
            if begins < before:
                return begins, min(ends, before)
    return None


def kept_until(store: Store, ready_at: datetime) -> datetime:
    """How long a ready order waits: the store's hours of keeping, ended in opening hours."""
    return ended_in_hours(store, ready_at + timedelta(hours=store.keep_hours))


def ended_in_hours(store: Store, ends: datetime) -> datetime:
    """When keeping until then really ends.

    Keeping that would end while the store is closed lasts until the end of the next opening, so
    that nobody is told to come to a locked door.
    """
    for ahead in range(DAYS_SEARCHED):
        for opens, closes in openings(store, local(store, ends).date() + timedelta(days=ahead)):
            if ends <= closes:
                return ends if opens < ends else closes
    return ends
