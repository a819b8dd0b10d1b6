"""Stores and their slots, for the shop."""

from dataclasses import replace
from datetime import date
from typing import Any

from chalicelib.domain.slots import places
from chalicelib.domain.store import Store
from chalicelib.services.places import living_on
from chalicelib.services.world import World, store_or_refuse, until_saved

LOOK_AGAIN_SECONDS = 90
"""By then the store is kept, and nobody remembers it as it was: a memory lasts a minute."""


def get(world: World, store_id: str) -> Store:
    """A store. Raises: Refused `not-found`."""
    return store_or_refuse(world, store_id)


def put(world: World, store: Store) -> tuple[Store, bool]:
    """Keep a store as given; True if it is new. A pause is no part of what is put.

    Other hours or goals may make something due earlier, so every open pickup is looked at again.
    """

    def attempt() -> tuple[Store, bool]:
        before = world.stores.get(store.store_id)
        if before is None:
            world.stores.put(store, None)
            return store, True
        after = replace(
            store,
            paused_until=before.paused_until,
            pause_reason=before.pause_reason,
            paused_at=before.paused_at,
            rev=before.rev,
            extra=before.extra,
        )
        if after != before:
            _queue_looks(world, store.store_id)
            world.stores.put(after, before)
        return after, False

    return until_saved(world, attempt)


def _queue_looks(world: World, store_id: str) -> None:
    """Queued before the store is kept: if either fails, the same request does both again.

    A look at a store that was not kept after all changes nothing.
    """
    looks = [
        {
            "do": "overdue",
            "store_id": store_id,
            "customer_id": pickup.customer_id,
            "delay_seconds": LOOK_AGAIN_SECONDS,
        }
        for pickup in world.pickups.board(store_id)[1]
    ]
    if looks:
        world.work.put(looks)


def slots(world: World, store_id: str, day: date) -> list[dict[str, Any]]:
    """Every slot of a day with what is left of it; a closed one has nothing left."""
    store = store_or_refuse(world, store_id)
    now = world.clock.now()
    members = living_on(world, store_id, day, now)
    return [
        {
            "slot_id": slot.slot_id,
            "starts_at": slot.starts_at,
            "ends_at": slot.ends_at,
            "capacity": slot.capacity,
            "available": left,
        }
        for slot, left in places(store, day, members, now)
    ]
