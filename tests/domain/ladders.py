"""Moments, ready orders and what is due of them, for the tests of the ladder."""

from datetime import datetime

from chalicelib.domain import facts
from chalicelib.domain.ladder import due, next_deadline
from tests.domain.builders import NOW, WEEK, pickup, ready, store

ALL_DAY = dict.fromkeys(WEEK, (("00:00", "24:00"),))
AROUND_THE_CLOCK = store(hours=ALL_DAY)


def at(wall):
    """A moment in UTC: `24T12:00` is the Tuesday on which the tests begin."""
    return datetime.fromisoformat(f"2026-11-{wall}:00+00:00")


def kept(order_id="R", **fields):
    """A ready order of a customer who wants texts: since Tuesday noon, until Thursday noon."""
    given = {"texts": True, "ready_at": at("24T12:00"), "kept_until": at("26T12:00")}
    return ready(order_id, **(given | fields))


def waits_at(*orders, where=AROUND_THE_CLOCK, now=NOW, **fields):
    return next_deadline(pickup(*(orders or (kept(),)), **fields), where, now)


def due_at(now, *orders, where=AROUND_THE_CLOCK, **fields):
    return due(pickup(*(orders or (kept(),)), **fields), where, now)


def reminder(*order_ids):
    return facts.OrdersReminded(order_ids or ("R",), "reminder")


def last_call(*order_ids):
    return facts.OrdersReminded(order_ids or ("R",), "last_call")


REMINDED = {"reminded_at": at("25T12:00")}
CALLED = REMINDED | {"last_call_at": at("26T09:00")}
