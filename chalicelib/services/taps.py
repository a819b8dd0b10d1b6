"""A tap at the board as one transaction, answered once: the same id gets the same answer.

Knows which card a tap is about and whether it was seen as it is now; what a tap means is for
`tablet` and `order_taps` to say.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.board import card
from chalicelib.domain.erasing import TRACES_MOST
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.settling import rejoin
from chalicelib.domain.store import Store, store_date
from chalicelib.services.access import manager_of, signed_in
from chalicelib.services.change import Decided, decided, freed_seats, to_change
from chalicelib.services.orders import record_or_refuse
from chalicelib.services.ports import Conflict
from chalicelib.services.records import Change, CommandRecord, Loaded, OrderRecord, Tablet
from chalicelib.services.world import World, known_store, until_saved


@dataclass(frozen=True, slots=True)
class Tap:
    """A command as it left the tablet: `version` is that of the card that was seen, if any was.

    `what` tells which command it is and of what; its id is good for that alone. `taken_at` is when
    it was made, if that was while the tablet was offline.
    """

    tablet: Tablet
    command_id: str
    version: int | None = None
    name: str | None = None
    what: str = ""
    taken_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What a tap is answered against."""

    store: Store
    pickup: Pickup
    now: datetime


def nobody(_: Seen) -> str | None:
    """Most taps need no manager."""
    return None


@dataclass(frozen=True, slots=True)
class Command:
    """A tap with the fact that it states, and the manager who allows it if one must.

    Both are asked against each fresh read. Events of it tell who tapped on which device.
    """

    tap: Tap
    fact: Callable[[Seen], facts.Fact]
    manager: Callable[[Seen], str | None] = nobody

    def of(self, world: World, seen: Seen) -> Decided:
        """What comes of it now. Raises: Refused."""
        fact = self.fact(seen)
        manager = self.manager(seen)
        what = decided(seen.pickup, seen.pickup, [fact], seen.now)
        return replace(what, events=told_by(world, self.tap, what.events, manager))


def by_whom(world: World, tap: Tap) -> str:
    """The person who tapped. Raises: Refused `forbidden` unless signed in on this device."""
    name = by_anybody(world, tap)
    if name is None:
        raise Refused("forbidden", f"{tap.name or 'nobody'} is not signed in on this tablet")
    return name


def by_anybody(world: World, tap: Tap) -> str | None:
    """The person who tapped, if they told and are signed in on this device; offline: were then."""
    at = tap.taken_at or world.clock.now()
    return tap.name if tap.name in signed_in(tap.tablet, at) else None


def allowed_by(world: World, tap: Tap, pin: str) -> str:
    """The manager whose PIN was typed. Raises: Refused `forbidden`, `wrong-code`, ..."""
    return manager_of(world, tap.tablet, by_whom(world, tap), pin).name


def told_by(
    world: World, tap: Tap, events: tuple[Event, ...], manager: str | None = None
) -> tuple[Event, ...]:
    """The events of a tap, with who tapped on which device, and who allowed it."""
    name = by_anybody(world, tap)
    said = {"by": name, "manager": manager}
    told = {key: value for key, value in said.items() if value is not None}
    device = {"device": tap.tablet.tablet_id}
    return tuple(replace(one, data={**told, **one.data, **device}) for one in events)


def on_pickup(world: World, pickup_id: str, command: Command) -> dict[str, Any]:
    """A command on a card of this tablet's store. Raises: Refused."""
    store = known_store(world, command.tap.tablet.store_id)

    def attempt() -> dict[str, Any]:
        found = world.pickups.find(store.store_id, pickup_id)
        if found is None:
            raise gone(pickup_id)
        return _on_open(world, store, found, command)

    return once(world, command.tap, attempt)


def on_visit(world: World, pickup_id: str, command: Command) -> dict[str, Any]:
    """A command on a card, or on a visit that is done and comes back. Raises: Refused."""
    store = known_store(world, command.tap.tablet.store_id)

    def attempt() -> dict[str, Any]:
        found = world.pickups.find(store.store_id, pickup_id)
        if found is None:
            return _reopened(world, store, pickup_id, command)
        return _on_open(world, store, found, command)

    return once(world, command.tap, attempt)


def _on_open(world: World, store: Store, found: Pickup, command: Command) -> dict[str, Any]:
    loaded = world.pickups.load(store.store_id, found.customer_id)
    if loaded.pickup is None or loaded.pickup.pickup_id != found.pickup_id:
        raise gone(found.pickup_id)
    return _on_card(world, store, loaded, command, found.pickup_id)


def on_order(world: World, order_id: str, command: Command) -> dict[str, Any]:
    """A command on an order of this tablet's store; another store's is not found."""
    record = own_order(world, command.tap.tablet, order_id)
    store = known_store(world, record.store_id)

    def attempt() -> dict[str, Any]:
        loaded = world.pickups.load(record.store_id, record.customer_id)
        return _on_card(world, store, loaded, command, order_id)

    return once(world, command.tap, attempt)


def own_order(world: World, tablet: Tablet, order_id: str) -> OrderRecord:
    """An order of this tablet's store. Raises: Refused `not-found`."""
    record = record_or_refuse(world, order_id)
    if record.store_id != tablet.store_id:
        raise Refused("not-found", f"there is no order {order_id}")
    return record


def on_task(world: World, task_id: str, command: Command) -> dict[str, Any]:
    """A command on whosever card a task is."""
    store = known_store(world, command.tap.tablet.store_id)

    def attempt() -> dict[str, Any]:
        loaded = _with_task(world, store, task_id)
        return _on_card(world, store, loaded, command, task_id)

    return once(world, command.tap, attempt)


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


def gone(pickup_id: str) -> Refused:
    """How a card is answered that is off the board, or another store's."""
    return Refused(
        "not-found",
        f"pickup {pickup_id} is not on this board any more; it may have been handed over",
        more={"card": None},
    )


def once(world: World, tap: Tap, attempt: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The first answer to a command is its only one, whatever has happened since.

    Raises: Refused `validation-error` if the id was another command's: its answer is of other
    things, and may be none of this one's business.
    """

    def tried() -> dict[str, Any]:
        try:
            return attempt()
        except (Refused, Conflict) as reason:
            if isinstance(reason, Conflict) and "command" not in reason.what:
                raise
            done = world.access.command(tap.tablet.tablet_id, tap.command_id)
            if done is None:
                raise
            _refuse_another(done, tap)
            return dict(done.answer)

    return until_saved(world, tried)


def _refuse_another(done: CommandRecord, tap: Tap) -> None:
    """One that was kept before commands told what they are is not known for another."""
    if done.what not in {"", tap.what}:
        detail = "it was given to another command; every command has an id of its own"
        raise Refused(
            "validation-error",
            f"command {tap.command_id} is none: {detail}",
            more={"errors": [{"pointer": "/command_id", "detail": detail}]},
        )


def _on_card(
    world: World, store: Store, loaded: Loaded, command: Command, thing: str
) -> dict[str, Any]:
    before = loaded.pickup
    if before is None:
        raise gone(thing)
    now = world.clock.now()
    _refuse_stale(before, command.tap, now)
    what = command.of(world, Seen(store, before, now))
    if not what.events:
        return _keep_answer(world, loaded, command.tap, answer_of(before, before, now))
    seats = freed_seats(store, before, what.after)
    change = to_change(world.ids, store, loaded, what, now, seats=seats)
    answer = answer_of(change.pickup, change.done or change.pickup, now)
    return save(world, change, command.tap, answer)


def _refuse_stale(pickup: Pickup, tap: Tap, now: datetime) -> None:
    if tap.version is not None and tap.version < pickup.board_version:
        raise Refused(
            "stale-version",
            f"pickup {pickup.pickup_id} is at version {pickup.board_version}, the tap was on "
            f"{tap.version}; look at the fresh card and tap again",
            more={"card": card(pickup, now)},
        )


def answer_of(shown: Pickup | None, told: Pickup | None, now: datetime) -> dict[str, Any]:
    """What a tap is answered: the card as it is shown now, and until when it can be undone."""
    last = told.hand_over if told else None
    return {
        "version": told.version if told else 0,
        "card": card(shown, now) if shown else None,
        "undo_until": last.undo_until if last and last.undo_until > now else None,
    }


def save(world: World, change: Change, tap: Tap, answer: Mapping[str, Any]) -> dict[str, Any]:
    """Keep a change together with its answer. Raises: Conflict, of `command` if it was done."""
    now = world.clock.now()
    record = CommandRecord(tap.tablet.tablet_id, tap.command_id, now, answer, tap.what)
    world.pickups.save(replace(_noted(change, tap), command=record))
    return dict(answer)


def _noted(change: Change, tap: Tap) -> Change:
    """The card, or what is done of it, knows which answers tell of it: they go when it goes."""
    card, done = change.pickup, change.done
    if done is not None:
        return replace(change, done=_tapped(done, tap))
    return replace(change, pickup=_tapped(card, tap)) if card is not None else change


def _tapped(pickup: Pickup, tap: Tap) -> Pickup:
    taps = (*pickup.taps, f"{tap.tablet.tablet_id}/{tap.command_id}")
    return replace(pickup, taps=taps[-TRACES_MOST:])


def _keep_answer(world: World, loaded: Loaded, tap: Tap, answer: dict[str, Any]) -> dict[str, Any]:
    """A tap that changes nothing is still answered the same if it is sent again."""
    head = loaded.head
    change = Change(tap.tablet.store_id, head, head.waiting, pickup=loaded.pickup)
    return save(world, change, tap, answer)


def _reopened(world: World, store: Store, pickup_id: str, command: Command) -> dict[str, Any]:
    """From the done row back to the board, together with what waits there meanwhile."""
    now = world.clock.now()
    done, date = done_lately(world, store, pickup_id, now)
    loaded = world.pickups.load(store.store_id, done.customer_id)
    undone = command.of(world, Seen(store, done, now))
    what = replace(undone, after=rejoin(undone.after, loaded.pickup))
    change = to_change(world.ids, store, loaded, what, now, reopened=done, reopened_date=date)
    return save(world, change, command.tap, answer_of(change.pickup, change.pickup, now))


def done_lately(world: World, store: Store, pickup_id: str, now: datetime) -> tuple[Pickup, str]:
    """A done pickup of today or, around midnight, of yesterday. Raises: Refused `not-found`."""
    for date in (store_date(store, now), store_date(store, now - timedelta(days=1))):
        done = world.pickups.find_done(store.store_id, date, pickup_id)
        if done is not None:
            return done, date
    raise gone(pickup_id)
