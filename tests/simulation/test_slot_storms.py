"""Storms over a world in memory: every kind of fault at every write, and others in between.

One seed is one storm, and the same again whenever it is asked for.
"""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.slots import slots_of
from chalicelib.domain.store import SlotRules
from chalicelib.services.ports import Conflict, Unavailable
from tests.storm import Storm, after
from tests.worlds import CORNER, HARBOUR, Town

SEEDS = 25
THINGS = 150
READS = frozenset({"orders.booking", "holds.look", "holds.some", "pickups.load"})
LOST = Unavailable("the reply was lost")
RULES = SlotRules(minutes=60, capacity=3, lead_minutes=0, horizon_days=7)
STORES = tuple(replace(one, slot=RULES) for one in (CORNER, HARBOUR))


class Weather:
    """Before a write or after a read somebody else gets in; a write fails, or its reply is lost."""

    def __init__(self, town, storm, seed):
        self.town, self.storm, self.chance = town, storm, random.Random(seed)
        self.depth, self.number, self.seen = 0, 10_000, 0

    def __call__(self, call, moment):
        if self.depth > 2:
            return
        drawn = self.chance.random()
        if call in READS and moment == "after" and drawn < 0.05:
            self.between()
        if call != "pickups.save":
            return
        if moment == "after" and drawn < 0.15:
            self.seen += 1
            raise LOST
        if moment == "before" and drawn < 0.1:
            self.seen += 1
            raise self.chance.choice([Conflict(frozenset({"busy"})), LOST])
        if moment == "before" and drawn < 0.3:
            self.between()

    def between(self):
        """Somebody else does something, and time goes by."""
        self.depth += 1
        self.number += 1
        self.seen += 1
        self.town.clock.advance(seconds=self.chance.randrange(3))
        self.storm.one(self.number)
        self.depth -= 1


def stormed(seed):
    town = Town(*STORES, seed=seed)
    tomorrow = (town.clock.now() + timedelta(days=1)).date()
    slots = tuple((at.store_id, slot) for at in STORES for slot in slots_of(at, tomorrow)[9:13])
    storm = Storm(town.world, slots, seed)
    weather = Weather(town, storm, seed)
    town.faults.hook = weather
    for number in range(THINGS):
        storm.one(number)
        town.clock.advance(seconds=weather.chance.randrange(20))
    town.faults.hook = lambda *_: None
    return town, storm, weather


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_storm_leaves_every_slot_exact_and_every_place_with_an_owner(seed):
    town, storm, weather = stormed(seed)
    found = after(storm)
    assert found.broken == []
    assert weather.seen > 10
    town.clock.advance(minutes=10)
    calm = after(storm)
    assert calm.broken == []
    assert calm.orders == found.orders


def test_the_same_seed_is_the_same_storm():
    first, second = stormed(7), stormed(7)
    assert first[1].answers == second[1].answers
    assert first[0].memory.rows == second[0].memory.rows
