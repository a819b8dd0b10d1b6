"""Whether anybody hears a store's board ring.

A tablet that is on and visible says so as it asks for the state; this keeps when it last did, and
knows nothing of sockets: a socket stays open in a drawer.
"""

from datetime import datetime, timedelta

from chalicelib.services.access import signed_in
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import Seen, Tablet
from chalicelib.services.world import World

SEEN_EVERY = timedelta(seconds=20)
"""A tablet that asks more often is kept as seen no more often than this."""
LISTENS_FOR = timedelta(seconds=60)


def keep_seen(world: World, tablet: Tablet) -> None:
    """Somebody looks at this tablet now. The board that they want matters more: never raises."""
    now = world.clock.now()
    seen = Seen(tablet.store_id, tablet.tablet_id, now)
    try:
        world.access.keep_seen(seen, now - SEEN_EVERY)
    except Unavailable:
        return


def listening(world: World, store_id: str, now: datetime) -> list[Tablet]:
    """The tablets on which somebody who is signed in can hear the board."""
    seen = world.access.seen(store_id)
    awake = {tablet_id for tablet_id, at in seen.items() if now - at <= LISTENS_FOR}
    found = world.access.tablets(store_id) if awake else []
    return [one for one in found if one.tablet_id in awake and _is_manned(one, now)]


def _is_manned(tablet: Tablet, now: datetime) -> bool:
    return tablet.revoked_at is None and bool(signed_in(tablet, now))
