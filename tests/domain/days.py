"""A store's day as events, so that a test of its figures reads as what happened."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

from chalicelib.domain.events import Event
from chalicelib.domain.kpis import figures
from chalicelib.domain.store import moment
from tests.domain.builders import NOW, store

FOX = store(wait_goal_seconds=180)
MINUTE = timedelta(minutes=1)


class Day:
    """Events in the order in which they are told; `at` is minutes after noon in UTC."""

    def __init__(self, fox=FOX, noon=NOW):
        self.fox, self.noon, self.events, self.numbers = fox, noon, [], count(1)

    def tell(self, kind, at=0, pickup_id="p-1", *order_ids, **data):
        when = self.noon + at * MINUTE
        told = Event(kind, when, order_ids, data, pickup_id, "main-st", next(self.numbers))
        self.events.append(told)
        return self

    def arrives(self, at=0, who="p-1", *, announced=False, ready=True, **data):
        said = {"said_at": self.noon + at * MINUTE, "channel": "text"} | data
        return self.tell("customer_arrived", at, who, announced=announced, ready=ready, **said)

    def claimed(self, at, who="p-1"):
        return self.tell("pickup_claimed", at, who, by="Ana")

    def handed(self, at, waited, order_id="A1", who="p-1", *, announced=False, **data):
        """`waited` in seconds, as the event tells."""
        told = {"wait_seconds": waited, "announced": announced, "proof": "code"} | data
        return self.tell("order_picked_up", at, who, order_id, **told)

    def undone(self, at, order_id="A1", who="p-1"):
        return self.tell("hand_over_undone", at, who, order_id)

    def left(self, at, who="p-1"):
        return self.tell("customer_left", at, who, by="staff", abandoned=True)

    def ready(self, at, order_id="A1", late=0):
        return self.tell("order_ready", at, "p-1", order_id, late_seconds=late)

    def keep_ended(self, at=0, order_id="A1"):
        return self.tell("keep_ended", at, "p-1", order_id)

    def rated(self, rating, who="p-1", at=0):
        return self.tell("pickup_rated", at, who, rating=rating)

    def figures(self, days=1, events=None):
        """Of the noon's day by the store's clock, and of those after it."""
        first = self.noon.date()
        begins = moment(self.fox, first, "00:00")
        ends = moment(self.fox, first + timedelta(days=days), "00:00")
        told = self.events if events is None else events
        return figures(told, self.fox, begins, ends)


def renumbered(events):
    """The same events told in this order."""
    return [replace(one, number=place) for place, one in enumerate(events, start=1)]
