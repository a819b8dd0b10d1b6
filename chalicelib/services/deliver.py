"""From the table's stream to everybody who wants to know.

It only fans out: pushes inline, texts by the queue, so that neither a slow Twilio nor one bad
record ever holds up a tablet.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from chalicelib.domain.board import card, is_shown
from chalicelib.domain.decide_hand_over import UNDO_SECONDS
from chalicelib.domain.events import Event, text_kinds
from chalicelib.domain.pickup import Pickup
from chalicelib.services.records import SOCKET_LASTS
from chalicelib.services.webhook_deliveries import jobs_for
from chalicelib.services.world import World, known_store

AFTER_UNDO_SECONDS = UNDO_SECONDS + 2
"""A question about a hand-over waits until it cannot be undone any more."""
OPEN_SOCKET_LASTS = SOCKET_LASTS - timedelta(seconds=10)
"""One that may stay open for longer than that began to open a moment ago."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One row as the stream tells of it: an event, a card that changed, or one that is done.

    `first` is the number of the first event of the change that wrote it; `replaced` the id of
    the pickup that stood in the same row before, if it was another.
    """

    event: Event | None = None
    pickup: Pickup | None = None
    done: Pickup | None = None
    first: int = 0
    replaced: str | None = None


def fan_out(world: World, kept: Kept) -> None:
    """Tell of one row.

    Raises: Unavailable if the queue did not take a job; the stream then gives the row again.
    """
    if kept.event is not None:
        _queue(world, kept.event)
    told = (_replaced(kept), _message(world, kept))
    messages = [message for message in told if message is not None]
    if messages:
        _push(world, _store_id(kept), messages)


def _queue(world: World, event: Event) -> None:
    """One message for each text, and for each webhook that wants the event."""
    jobs = [_job(event, kind) for kind in text_kinds(event)] + jobs_for(world, event)
    if jobs:
        world.work.put(jobs)


def _job(event: Event, kind: str) -> dict[str, Any]:
    job = {"do": "text", "store_id": event.store_id, "number": event.number, "kind": kind}
    return {**job, "delay_seconds": AFTER_UNDO_SECONDS} if kind == "rate" else job


def _store_id(kept: Kept) -> str:
    row = kept.event or kept.pickup or kept.done
    return row.store_id if row is not None else ""


def _message(world: World, kept: Kept) -> Mapping[str, Any] | None:
    """What a tablet is told; a card that is not for today's board is taken off it."""
    if kept.done is not None:
        return _gone(kept.done, kept.first)
    if kept.pickup is not None:
        store = known_store(world, kept.pickup.store_id)
        now = world.clock.now()
        if not is_shown(kept.pickup, store, now):
            return _gone(kept.pickup, kept.first)
        version = kept.pickup.version
        shown = card(kept.pickup, now)
        return {"type": "card", "version": version, "first": kept.first, "card": shown}
    if kept.event is not None and kept.event.pickup_id is None:
        number = kept.event.number
        return {"type": "news", "version": number, "first": number}
    return None


def _replaced(kept: Kept) -> Mapping[str, Any] | None:
    if kept.pickup is None or kept.replaced is None:
        return None
    return _gone(replace(kept.pickup, pickup_id=kept.replaced), kept.first)


def _gone(pickup: Pickup, first: int) -> Mapping[str, Any]:
    return {
        "type": "gone",
        "version": pickup.version,
        "first": first,
        "pickup_id": pickup.pickup_id,
    }


def _push(world: World, store_id: str, messages: Sequence[Mapping[str, Any]]) -> None:
    """Tell every socket of the store; one that turns out to be gone is forgotten.

    Not one that is just opening: its row is there before it is, and it will ask for the state.
    """
    now = world.clock.now()
    sockets = world.access.sockets(store_id, now)
    connection_ids = [one.connection_id for one in sockets]
    opening = {one.connection_id for one in sockets if one.expires_at > now + OPEN_SOCKET_LASTS}
    for message in messages:
        gone = world.tablets.push(connection_ids, message) if connection_ids else []
        for connection_id in gone:
            if connection_id not in opening:
                world.access.drop_socket(connection_id)
        connection_ids = [one for one in connection_ids if one not in gone]
