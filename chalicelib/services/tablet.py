"""What the staff do at the board with a card. Every command has an id: see `taps`."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.board import cards
from chalicelib.domain.store import Store, closes_at
from chalicelib.services import hand_overs
from chalicelib.services.access import MANAGER, signed_in
from chalicelib.services.change import decided, to_change
from chalicelib.services.records import Head, Tablet
from chalicelib.services.taps import (
    Command,
    Seen,
    Tap,
    allowed_by,
    by_anybody,
    by_whom,
    done_lately,
    nobody,
    on_pickup,
    on_task,
    on_visit,
    told_by,
)
from chalicelib.services.world import World, known_store, store_or_refuse, until_saved


def head(world: World, tablet: Tablet) -> Head:
    """The number that tells whether anything has changed: half a unit to ask."""
    return world.pickups.head(tablet.store_id)


def state(world: World, tablet: Tablet) -> dict[str, Any]:
    """The whole board, as of its version."""
    store = store_or_refuse(world, tablet.store_id)
    at, pickups = world.pickups.board(tablet.store_id)
    now = world.clock.now()
    staff = world.access.people(store.store_id)
    return {
        "version": at.number,
        "now": now,
        "store": _store(store, now),
        "device": {"tablet_id": tablet.tablet_id, "label": tablet.label},
        "people": sorted(signed_in(tablet, now)),
        "staff": [person.name for person in staff],
        "managers": [person.name for person in staff if person.role == MANAGER],
        "cards": cards(pickups, store, now),
    }


def _store(store: Store, now: datetime) -> dict[str, Any]:
    return {
        "store_id": store.store_id,
        "name": store.name,
        "language": store.language,
        "time_zone": store.time_zone,
        "wait_goal_seconds": store.wait_goal_seconds,
        "still_yours_seconds": store.still_yours_seconds,
        "stalls": [{"id": one.stall_id, "label": one.label} for one in store.stalls],
        "closes_at": closes_at(store, now),
        "paused_until": store.paused_until,
        "pause_reason": store.pause_reason,
    }


def arrived(world: World, pickup_id: str, tap: Tap, stall: str | None) -> dict[str, Any]:
    """The customer is here: somebody waved."""
    came = Command(tap, lambda seen: facts.Arrived(seen.now, "staff", stall))
    return on_pickup(world, pickup_id, came)


def left(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """The customer is not, or no longer, there."""
    went = Command(tap, lambda seen: facts.Left(seen.now, _by(world, tap)))
    return on_pickup(world, pickup_id, went)


def _by(world: World, tap: Tap) -> str:
    return by_anybody(world, tap) or "staff"


def claim(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """Somebody walks out, or still does."""

    def fact(seen: Seen) -> facts.Fact:
        return facts.Claimed(by_whom(world, tap), seen.store.still_yours_seconds)

    return on_pickup(world, pickup_id, Command(tap, fact))


def unclaim(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """Nobody walks out after all."""
    return on_pickup(world, pickup_id, Command(tap, lambda _: facts.Unclaimed(_by(world, tap))))


def message(
    world: World, pickup_id: str, tap: Tap, canned: str | None, body: str = ""
) -> dict[str, Any]:
    """The staff write to the customer; it goes out as one text in the customer's language.

    Raises: Refused `forbidden`, and `invalid-transition` for who may not be texted.
    """
    said = Command(tap, lambda _: facts.StaffMessaged(by_whom(world, tap), canned, body))
    return on_pickup(world, pickup_id, said)


def place(
    world: World, pickup_id: str, tap: Tap, stall: str | None, *, inside: bool
) -> dict[str, Any]:
    """Where the customer really stands."""
    return on_pickup(world, pickup_id, Command(tap, lambda _: facts.PlaceCorrected(stall, inside)))


def phone(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """The customer's whole number, for who calls them. Every look is an event.

    The number stands in no event and not in the memory of the command: it is read for each answer,
    and who asks must be signed in each time. Raises: Refused `forbidden`.
    """
    by_whom(world, tap)
    looked = Command(tap, lambda _: facts.PhoneShown(by_whom(world, tap)))
    answer = on_pickup(world, pickup_id, looked)
    store = known_store(world, tap.tablet.store_id)
    pickup = world.pickups.find(store.store_id, pickup_id)
    pickup = pickup or done_lately(world, store, pickup_id, world.clock.now())[0]
    return {**answer, "phone": pickup.phone_e164}


def hand_over(
    world: World,
    pickup_id: str,
    tap: Tap,
    order_ids: tuple[str, ...],
    proof: str,
    code: str | None,
    pin: str = "",
    reason: str | None = None,
    beside: hand_overs.Beside = hand_overs.NOTHING_BESIDE,
) -> dict[str, Any]:
    """Goods change hands, with a proof.

    A release by a manager takes a manager's `pin` and a `reason`. What was tapped offline is never
    stale, and by who was signed in then: the goods are gone. Raises: Refused `wrong-code`,
    `validation-error` for what was not looked at, `invalid-transition`.
    """

    def fact(seen: Seen) -> facts.Fact:
        hand_overs.refuse_wrong(world, seen, order_ids, proof, beside)
        return facts.HandedOver(
            by=by_whom(world, told),
            order_ids=order_ids,
            proof=proof,
            code=code,
            reason=reason,
            signature=beside.signature,
            short=beside.short,
            taken_at=hand_overs.utc(beside.taken_at),
            unchecked=hand_overs.unseen(seen, order_ids, beside) if beside.taken_at else (),
        )

    allowed = (lambda _: allowed_by(world, tap, pin)) if proof == "manager" else nobody
    offline = beside.taken_at is not None
    told = replace(tap, version=None, taken_at=beside.taken_at) if offline else tap
    return on_pickup(world, pickup_id, Command(told, fact, allowed))


def undo(world: World, pickup_id: str, tap: Tap) -> dict[str, Any]:
    """Take the last hand-over back, within ten seconds. Raises: Refused `invalid-transition`."""
    back = Command(tap, lambda _: facts.HandOverUndone(_by(world, tap)))
    return on_visit(world, pickup_id, back)


def task_done(
    world: World, task_id: str, tap: Tap, outcome: str, reason: str | None = None
) -> dict[str, Any]:
    """A return is taken in or refused, a follow-up done. Raises: Refused `invalid-transition`."""

    def fact(_: Seen) -> facts.Fact:
        return facts.TaskDone(task_id, by_whom(world, tap), outcome, reason)

    return on_task(world, task_id, Command(tap, fact))


def release_claims(world: World, tablet: Tablet, name: str) -> None:
    """Who signs out walks out to nobody: the cards ring again.

    A device speaks only for who is on it: nobody elsewhere loses a claim by it.
    """
    if name not in tablet.people:
        return
    _, pickups = world.pickups.board(tablet.store_id)
    store = known_store(world, tablet.store_id)
    for pickup in pickups:
        if pickup.claimed_by == name:
            _release(world, store, pickup.customer_id, Tap(tablet, "", name=name), name)


def _release(world: World, store: Store, customer_id: str, tap: Tap, name: str) -> None:
    def attempt() -> None:
        loaded = world.pickups.load(store.store_id, customer_id)
        before = loaded.pickup
        if before is None or before.claimed_by != name:
            return
        now = world.clock.now()
        what = decided(before, before, [facts.Unclaimed(name)], now)
        told = replace(what, events=told_by(world, tap, what.events))
        world.pickups.save(to_change(world.ids, store, loaded, told, now))

    until_saved(world, attempt)
