"""The feed of events: everything that happened at a store, complete and in order.

Numbers are given in the transaction that keeps the event, so nothing ever appears before a cursor
that was already given out.
"""

import hmac

from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.services.world import World, store_or_refuse

SEAL_CHARACTERS = 16


def after(world: World, store_id: str, cursor: str | None, limit: int) -> tuple[list[Event], str]:
    """The next events after a cursor (from the beginning without one), and the cursor after them.

    Raises: Refused `not-found` for the store, `validation-error` for a cursor that is not ours.
    """
    store_or_refuse(world, store_id)
    number = _number(world, store_id, cursor) if cursor else 0
    events = world.pickups.events(store_id, number, limit)
    last = events[-1].number if events else number
    return events, _cursor(world, store_id, last)


def _cursor(world: World, store_id: str, number: int) -> str:
    return f"{number}.{_seal(world, store_id, number)}"


def _seal(world: World, store_id: str, number: int) -> str:
    return world.ids.keyed("cursor", f"{store_id}/{number}")[:SEAL_CHARACTERS]


def _number(world: World, store_id: str, cursor: str) -> int:
    text, _, seal = cursor.partition(".")
    if text.isascii() and text.isdigit() and len(text) <= SEAL_CHARACTERS:
        number = int(text)
        given = seal.encode("utf-8", "replace")
        if hmac.compare_digest(given, _seal(world, store_id, number).encode()):
            return number
    raise Refused(
        "validation-error",
        f"that cursor was not given out for store {store_id}; begin again without one",
        more={"errors": [{"pointer": "/after", "detail": "it is not a cursor of this feed"}]},
    )
