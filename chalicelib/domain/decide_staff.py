"""Who walks out, decided. Pure: see `decide`."""

from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup, Stage

Decision = tuple[Pickup, tuple[Event, ...]]
TAKE_OVER_SECONDS = 60
"""So long after "still yours?" another person may walk out instead."""


def claimed(pickup: Pickup, fact: facts.Claimed, now: datetime) -> Decision:
    """Somebody walks out. One wins; the other is told who, unless that was too long ago.

    The customer is told once a visit: every later claim of it is `again`. That may not have
    happened yet if a claim was given up before (`anew`). A claim that is still young needs no
    renewing, so a second tap by the claimer is no news.
    """
    if pickup.stage is Stage.CLAIMED and _is_young(pickup, fact, now):
        return pickup, ()
    if pickup.stage is Stage.CLAIMED and not _is_free_for(pickup, fact, now):
        raise _refused(pickup, f"is claimed by {pickup.claimed_by}", ("unclaim", "hand-over"))
    if not pickup.is_here:
        raise _refused(pickup, f"is {pickup.stage}; only who has arrived is claimed", ("arrived",))
    after = replace(
        pickup,
        stage=Stage.CLAIMED,
        claimed_by=fact.by,
        claimed_at=now,
        coming_told_at=pickup.coming_told_at or now,
    )
    data: dict[str, object] = {"by": fact.by}
    if pickup.stage is Stage.CLAIMED or pickup.coming_told_at is not None:
        data["again"] = True
    if pickup.stage is not Stage.CLAIMED and pickup.coming_told_at is not None:
        data["anew"] = True
    return after, (Event("pickup_claimed", now, pickup.visit, data),)


def _is_young(pickup: Pickup, fact: facts.Claimed, now: datetime) -> bool:
    half = fact.still_yours_seconds / 2
    return pickup.claimed_by == fact.by and _claimed_within(pickup, half, now)


def _is_free_for(pickup: Pickup, fact: facts.Claimed, now: datetime) -> bool:
    """The claimer goes on; anybody else may take over once the claim is too old."""
    holds_seconds = fact.still_yours_seconds + TAKE_OVER_SECONDS
    return pickup.claimed_by == fact.by or not _claimed_within(pickup, holds_seconds, now)


def _claimed_within(pickup: Pickup, seconds: float, now: datetime) -> bool:
    return pickup.claimed_at is not None and now - pickup.claimed_at <= timedelta(seconds=seconds)


def unclaimed(pickup: Pickup, fact: facts.Unclaimed, now: datetime) -> Decision:
    """The card rings again."""
    if pickup.stage is not Stage.CLAIMED:
        return pickup, ()
    after = replace(pickup, stage=Stage.ARRIVED, claimed_by=None, claimed_at=None)
    return after, (Event("pickup_unclaimed", now, pickup.visit, {"by": fact.by}),)


def _refused(pickup: Pickup, state: str, allowed: tuple[str, ...]) -> Refused:
    return Refused(
        "invalid-transition", f"pickup {pickup.pickup_id} {state}", pickup.stage, allowed
    )
