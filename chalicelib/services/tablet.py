"""What the staff do at the board. Every command has an id, and the same id gets the same answer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.board import card, cards
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Pickup, rejoin
from chalicelib.domain.store import Store, store_date
from chalicelib.services.access import manager_of
from chalicelib.services.change import decided, to_change
from chalicelib.services.orders import record_or_refuse
from chalicelib.services.ports import Conflict
from chalicelib.services.records import Change, CommandRecord, Head, Loaded, Tablet
from chalicelib.services.world import World, known_store, store_or_refuse, until_saved


@dataclass(frozen=True, slots=True)
class Tap:
    """A command as it left the tablet: `version` is that of the card that was seen, if any was."""

    tablet: Tablet
    command_id: str
    version: int | None = None
    name: str | None = None


def head(world: World, tablet: Tablet) -> Head:
    """The number that tells whether anything has changed: half a unit to ask."""
    return world.pickups.head(tablet.store_id)


def state(world: World, tablet: Tablet) -> dict[str, Any]:
    """The whole board, as of its version."""
    store = store_or_refuse(world, tablet.store_id)
    at, pickups = world.pickups.board(tablet.store_id)
    now = world.clock.now()
    return {
        "version": at.number,
        "now": now,
        "store": _store(store),
        "people": sorted(signed_in(tablet, now)),
        "staff": [person.name for person in world.access.people(store.store_id)],
        "cards": cards(pickups, store, now),
    }


def _store(store: Store) -> dict[str, Any]:
    return {
        "store_id": store.store_id,
        "name": store.name,
        "language": store.language,
        "time_zone": store.time_zone,
        "wait_goal_seconds": store.wait_goal_seconds,
        "stalls": [{"id": one.stall_id, "label": one.label} for one in store.stalls],
        "paused_until": store.paused_until,
    }


def signed_in(tablet: Tablet, now: datetime) -> set[str]:
    """Who is signed in on a device; a shift ends by itself."""
    return {name for name, until in tablet.people.items() if until > now}


def by_whom(world: World, tap: Tap) -> str:
    """The person who tapped. Raises: Refused `forbidden` unless signed in on this device."""
    present = signed_in(tap.tablet, world.clock.now())
    if tap.name not in present:
        raise Refused("forbidden", f"{tap.name or 'nobody'} is not signed in on this tablet")
    return tap.name or ""


def arrived(world: World, pickup_id: str, tap: Tap, stall: str | None) -> dict[str, Any]:
    """The customer is here: somebody waved."""
    return _tapped(world, pickup_id, tap, lambda now: facts.Arrived(now, "staff", stall))


def left(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """The customer is not, or no longer, there."""
    return _tapped(world, pickup_id, tap, lambda now: facts.Left(now, "staff"))


def claim(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """Somebody walks out."""
    return _tapped(world, pickup_id, tap, lambda _: facts.Claimed(by_whom(world, tap)))


def unclaim(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """Nobody walks out after all."""
    return _tapped(world, pickup_id, tap, lambda _: facts.Unclaimed(tap.name or "staff"))


def hand_over(
    world: World,
    pickup_id: str,
    tap: Tap,
    order_ids: tuple[str, ...],
    proof: str,
    code: str | None,
    pin: str = "",
    reason: str | None = None,
) -> dict[str, Any]:
    """Goods change hands, with a proof. Raises: Refused `wrong-code`, `invalid-transition`.

    A release by a manager takes a manager's `pin` and a `reason`.
    """

    def fact(_: datetime) -> facts.Fact:
        name = by_whom(world, tap)
        if proof == "manager":
            manager_of(world, tap.tablet, name, pin)
        return facts.HandedOver(name, order_ids, proof, code, reason)

    return _tapped(world, pickup_id, tap, fact)


def order_command(
    world: World, order_id: str, tap: Tap, fact: Callable[[Store, datetime], facts.Fact]
) -> dict[str, Any]:
    """A command on an order of this tablet's store; another store's is not found."""
    record = record_or_refuse(world, order_id)
    if record.store_id != tap.tablet.store_id:
        raise Refused("not-found", f"there is no order {order_id}")
    store = known_store(world, record.store_id)

    def attempt() -> dict[str, Any]:
        loaded = world.pickups.load(record.store_id, record.customer_id)
        return _on_card(world, store, loaded, tap, lambda now: fact(store, now), order_id)

    return _once(world, tap, attempt)


def task_done(
    world: World, task_id: str, tap: Tap, outcome: str, reason: str | None = None
) -> dict[str, Any]:
    """A return is taken in or refused, a follow-up done. Raises: Refused `invalid-transition`."""
    store = known_store(world, tap.tablet.store_id)

    def fact(_: datetime) -> facts.Fact:
        return facts.TaskDone(task_id, by_whom(world, tap), outcome, reason)

    def attempt() -> dict[str, Any]:
        loaded = _with_task(world, store, task_id)
        return _on_card(world, store, loaded, tap, fact, task_id)

    return _once(world, tap, attempt)


def _with_task(world: World, store: Store, task_id: str) -> Loaded:
    """The customer on whose card the task is, open or done."""
    _, pickups = world.pickups.board(store.store_id)
    for pickup in pickups:
        if any(task.task_id == task_id for task in pickup.tasks):
            return world.pickups.load(store.store_id, pickup.customer_id)
    raise Refused(
        "not-found",
        f"task {task_id} is not on this board any more; it may have been done",
        more={"card": None},
    )


def _tapped(
    world: World, pickup_id: str, tap: Tap, fact: Callable[[datetime], facts.Fact]
) -> dict[str, Any]:
    store = known_store(world, tap.tablet.store_id)

    def attempt() -> dict[str, Any]:
        found = world.pickups.find(store.store_id, pickup_id)
        if found is None:
            raise _gone(pickup_id)
        loaded = world.pickups.load(store.store_id, found.customer_id)
        if loaded.pickup is None or loaded.pickup.pickup_id != pickup_id:
            raise _gone(pickup_id)
        return _on_card(world, store, loaded, tap, fact, pickup_id)

    return _once(world, tap, attempt)


def _gone(pickup_id: str) -> Refused:
    return Refused(
        "not-found",
        f"pickup {pickup_id} is not on this board any more; it may have been handed over",
        more={"card": None},
    )


def _once(world: World, tap: Tap, attempt: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The first answer to a command is its only one, whatever has happened since."""

    def once() -> dict[str, Any]:
        try:
            return attempt()
        except Refused:
            done = world.access.command(tap.tablet.tablet_id, tap.command_id)
            if done is not None:
                return dict(done.answer)
            raise
        except Conflict as conflict:
            if "command" not in conflict.what:
                raise
            done = world.access.command(tap.tablet.tablet_id, tap.command_id)
            if done is None:
                raise
            return dict(done.answer)

    return until_saved(world, once)


def _on_card(
    world: World,
    store: Store,
    loaded: Loaded,
    tap: Tap,
    fact: Callable[[datetime], facts.Fact],
    thing: str,
) -> dict[str, Any]:
    before = loaded.pickup
    if before is None:
        raise _gone(thing)
    now = world.clock.now()
    _refuse_stale(before, tap, now)
    what = decided(before, before, [fact(now)], now)
    if not what.events:
        return _keep_answer(world, loaded, tap, _answer(before, before, now))
    change = to_change(world.ids, store, loaded, what, now)
    answer = _answer(change.pickup, change.done or change.pickup, now)
    return _save(world, change, tap, answer)


def _refuse_stale(pickup: Pickup, tap: Tap, now: datetime) -> None:
    if tap.version is not None and tap.version < pickup.board_version:
        raise Refused(
            "stale-version",
            f"pickup {pickup.pickup_id} is at version {pickup.board_version}, the tap was on "
            f"{tap.version}; look at the fresh card and tap again",
            more={"card": card(pickup, now)},
        )


def _answer(shown: Pickup | None, told: Pickup | None, now: datetime) -> dict[str, Any]:
    last = told.hand_over if told else None
    return {
        "version": told.version if told else 0,
        "card": card(shown, now) if shown else None,
        "undo_until": last.undo_until if last and last.undo_until > now else None,
    }


def _save(world: World, change: Change, tap: Tap, answer: dict[str, Any]) -> dict[str, Any]:
    now = world.clock.now()
    record = CommandRecord(tap.tablet.tablet_id, tap.command_id, now, answer)
    world.pickups.save(replace(change, command=record))
    return answer


def _keep_answer(world: World, loaded: Loaded, tap: Tap, answer: dict[str, Any]) -> dict[str, Any]:
    """A tap that changes nothing is still answered the same if it is sent again."""
    change = Change(tap.tablet.store_id, loaded.head, loaded.head.waiting)
    return _save(world, change, tap, answer)


def undo(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """Take the last hand-over back, within ten seconds. Raises: Refused `invalid-transition`."""
    store = known_store(world, tap.tablet.store_id)

    def attempt() -> dict[str, Any]:
        open_one = world.pickups.find(store.store_id, pickup_id)
        if open_one is not None:
            loaded = world.pickups.load(store.store_id, open_one.customer_id)
            fact = facts.HandOverUndone(tap.name or "staff")
            return _on_card(world, store, loaded, tap, lambda _: fact, pickup_id)
        return _reopened(world, store, pickup_id, tap)

    return _once(world, tap, attempt)


def _reopened(world: World, store: Store, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """From the done row back to the board, together with what waits there meanwhile."""
    now = world.clock.now()
    done, date = _done(world, store, pickup_id, now)
    loaded = world.pickups.load(store.store_id, done.customer_id)
    undone = decided(done, done, [facts.HandOverUndone(tap.name or "staff")], now)
    what = replace(undone, after=rejoin(undone.after, loaded.pickup))
    change = to_change(world.ids, store, loaded, what, now, reopened=done, reopened_date=date)
    return _save(world, change, tap, _answer(change.pickup, change.pickup, now))


def _done(world: World, store: Store, pickup_id: str, now: datetime) -> tuple[Pickup, str]:
    """A done pickup of today or, around midnight, of yesterday."""
    for date in (store_date(store, now), store_date(store, now - timedelta(days=1))):
        done = world.pickups.find_done(store.store_id, date, pickup_id)
        if done is not None:
            return done, date
    raise _gone(pickup_id)


def release_claims(world: World, tablet: Tablet, name: str) -> None:
    """Who signs out walks out to nobody: the cards ring again."""
    _, pickups = world.pickups.board(tablet.store_id)
    store = known_store(world, tablet.store_id)
    for pickup in pickups:
        if pickup.claimed_by == name:
            _release(world, store, pickup.customer_id, name)


def _release(world: World, store: Store, customer_id: str, name: str) -> None:
    def attempt() -> None:
        loaded = world.pickups.load(store.store_id, customer_id)
        before = loaded.pickup
        if before is None or before.claimed_by != name:
            return
        now = world.clock.now()
        what = decided(before, before, [facts.Unclaimed(name)], now)
        world.pickups.save(to_change(world.ids, store, loaded, what, now))

    until_saved(world, attempt)
