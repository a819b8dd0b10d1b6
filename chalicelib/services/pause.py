"""The store takes a breath: no new slots until then. A pause is never kept without its event.

Store, event and head are one transaction. What is remembered of the store elsewhere may be up to a
minute older; whoever books or looks at the board reads it fresh.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event, numbered
from chalicelib.domain.store import Store, is_paused
from chalicelib.services.records import Change
from chalicelib.services.taps import Tap, allowed_by, by_whom, once, save, told_by
from chalicelib.services.world import World, store_or_refuse, until_saved

LONG = timedelta(minutes=30)
"""A longer pause takes a manager, in one piece or bit by bit."""
LONGEST = timedelta(days=7)


def pause(
    world: World, tap: Tap, wanted: datetime | timedelta, reason: str, pin: str = ""
) -> dict[str, Any]:
    """Pause the tablet's store until then, or for so long; again: until then instead.

    Raises: Refused `validation-error` for a time that cannot be, `forbidden` and `wrong-code` when
    it is long and no manager allows it.
    """

    def attempt() -> dict[str, Any]:
        by_whom(world, tap)
        now = world.clock.now()
        until = _until(wanted, now)
        store = store_or_refuse(world, tap.tablet.store_id)
        manager = allowed_by(world, tap, pin) if _is_long(store, until, now) else None
        change = paused(world, store, until, reason, now)
        events = told_by(world, tap, change.events, manager)
        return _answered(world, replace(change, events=events), tap, store)

    return once(world, tap, attempt)


def _is_long(store: Store, until: datetime, now: datetime) -> bool:
    """By itself, or as more of one that holds; to end one sooner is never long."""
    ends = store.paused_until if is_paused(store, now) else None
    prolongs = ends is None or until > ends
    return until - now > LONG or (prolongs and until - _begun(store, now) > LONG)


def _begun(store: Store, now: datetime) -> datetime:
    """When the pause began that this is more of.

    One that was ended by a tap within its first half hour goes on: two taps are no way round a PIN.
    """
    if store.paused_at is None:
        return now
    broken_off = store.paused_until is None and now - store.paused_at < LONG
    return store.paused_at if broken_off or is_paused(store, now) else now


def resume(world: World, tap: Tap) -> dict[str, Any]:
    """Go on before the time. Raises: Refused `forbidden`."""

    def attempt() -> dict[str, Any]:
        by_whom(world, tap)
        store = store_or_refuse(world, tap.tablet.store_id)
        change = resumed(world, store, world.clock.now())
        events = told_by(world, tap, change.events)
        return _answered(world, replace(change, events=events), tap, store)

    return once(world, tap, attempt)


def _answered(world: World, change: Change, tap: Tap, store: Store) -> dict[str, Any]:
    after = change.store or store
    version = change.head.number + len(change.events)
    return save(world, change, tap, {"version": version, **shown(after, world.clock.now())})


def pause_by_shop(world: World, store_id: str, until: datetime, reason: str) -> Store:
    """The shop pauses one of its stores. Raises: Refused `not-found`, `validation-error`."""

    def attempt() -> Store:
        now = world.clock.now()
        store = store_or_refuse(world, store_id)
        return _saved(world, store, paused(world, store, _until(until, now), reason, now))

    return until_saved(world, attempt)


def resume_by_shop(world: World, store_id: str) -> Store:
    """The shop lets one of its stores go on. Raises: Refused `not-found`."""

    def attempt() -> Store:
        store = store_or_refuse(world, store_id)
        return _saved(world, store, resumed(world, store, world.clock.now()))

    return until_saved(world, attempt)


def _saved(world: World, store: Store, change: Change) -> Store:
    if change.store is not None:
        world.pickups.save(change)
    return change.store or store


def _until(wanted: datetime | timedelta, now: datetime) -> datetime:
    """When a pause ends, in whole milliseconds as it is kept."""
    until = now + wanted if isinstance(wanted, timedelta) else wanted
    if now < until <= now + LONGEST:
        return until - timedelta(microseconds=until.microsecond % 1000)
    detail = f"it must lie in the future, at most {LONGEST.days} days from now"
    raise Refused(
        "validation-error",
        f"a pause cannot last until {until.isoformat()}: {detail}",
        more={"errors": [{"pointer": "/until", "detail": detail}]},
    )


def paused(world: World, store: Store, until: datetime, reason: str, now: datetime) -> Change:
    """The change that pauses a store; of a pause that is so already it holds nothing."""
    if is_paused(store, now) and (store.paused_until, store.pause_reason) == (until, reason):
        return _change(world, store)
    event = Event("store_paused", now, data={"until": until, "reason": reason})
    begun = _begun(store, now)
    after = replace(store, paused_until=until, pause_reason=reason, paused_at=begun)
    return _change(world, after, event)


def resumed(world: World, store: Store, now: datetime) -> Change:
    """The change that ends a pause; of a store that is not paused it holds nothing."""
    if not is_paused(store, now):
        return _change(world, store)
    event = Event("store_resumed", now)
    return _change(world, replace(store, paused_until=None, pause_reason=None), event)


def _change(world: World, store: Store, *events: Event) -> Change:
    head = world.pickups.head(store.store_id)
    told = numbered(events, store.store_id, head.number)
    after = store if events else None
    return Change(store.store_id, head, head.waiting, told, store=after)


def shown(store: Store, now: datetime) -> dict[str, Any]:
    """Until when the store takes no more slots, and why; a pause that is over is none."""
    holds = is_paused(store, now)
    return {
        "paused_until": store.paused_until if holds else None,
        "pause_reason": store.pause_reason if holds else None,
    }
