"""Finding a card that the board does not show, or shows among too many others."""

from typing import Any

from chalicelib.domain.board import card, is_shown, urgency
from chalicelib.domain.searching import matches
from chalicelib.services.records import Tablet
from chalicelib.services.world import World, known_store

FOUND_MAX = 20


def find(world: World, tablet: Tablet, said: str) -> dict[str, Any]:
    """The open pickups of the tablet's store that are meant, also of other days, by urgency."""
    store = known_store(world, tablet.store_id)
    _, pickups = world.pickups.board(store.store_id)
    now = world.clock.now()
    meant = sorted((one for one in pickups if matches(one, said)), key=urgency)
    return {
        "cards": [
            {**card(one, now), "on_board": is_shown(one, store, now)} for one in meant[:FOUND_MAX]
        ]
    }
