"""Time that passes in a town, and what it makes phones get, for the tests of the ladder."""

from dataclasses import replace
from datetime import timedelta

from chalicelib.services import sweep
from tests.worlds import ANNA, CORNER

HALF = timedelta(hours=24)
LAST_CALL = timedelta(hours=45)
KEPT = timedelta(hours=48)
WAIT = timedelta(seconds=CORNER.wait_goal_seconds)


def pass_time(town, until):
    """Go on to so long after the beginning, with a round of the sweep, its work and its texts."""
    began = town.memory.pickups.events("corner", 0, 1)[0].at
    town.clock.advance(seconds=(began + until - town.clock.now()).total_seconds())
    found = sweep.sweep(town.world)["overdue"]
    town.pump()
    town.pump()
    return found


def texts_of(town, phone=ANNA):
    """What a phone got since it was asked last."""
    bodies = town.telephone.bodies(phone)
    town.telephone.sent = [one for one in town.telephone.sent if one.to_e164 != phone]
    return bodies


def settings_of(town, **changed):
    """The store has other settings from now on."""
    before = town.world.stores.get("corner")
    town.world.stores.put(replace(before, **changed), before)
