"""Pickups, orders and stores for tests: every field has a value, a test gives those that matter."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import (
    FOLLOW_UP,
    TAKE_IN,
    Bin,
    HandOver,
    Order,
    Pickup,
    Stage,
    Status,
    Task,
)
from chalicelib.domain.store import SlotRules, Stall, Store

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
"""A Tuesday noon in winter, 13:00 in Stockholm."""
CODE = "4821"
PHONE = "+15550100777"
NAME = "Zebulon Quux"
PERSON = "Wilhelmina Vance"
BODY = "the violet hippo is mine"
EVERY_DAY = (("08:00", "20:00"),)
WEEK = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), EVERY_DAY)


def after(**units):
    """NOW and so much: `after(minutes=10)`."""
    return NOW + timedelta(**units)


def before(**units):
    return NOW - timedelta(**units)


def order(order_id="P", **fields):
    """A placed order, due in half an hour."""
    given = {"due_at": after(minutes=30), "placed_at": before(days=1)} | fields
    return Order(order_id=order_id, code=f"K7{order_id}", **given)


def ready(order_id="R", **fields):
    """An order that stands in its bins."""
    given = {
        "status": Status.READY,
        "ready_at": before(hours=1),
        "kept_until": after(days=2),
        "bins": (Bin("B3", 2), Bin("F1", 1, "chilled")),
    }
    return order(order_id, **(given | fields))


def pickup(*orders, **fields):
    """A customer's pickup, expected, with a ready order and a placed one."""
    given = {"name": NAME, "phone_e164": PHONE} | fields
    return Pickup("main-st", "c-1", "p-1", CODE, orders=orders or (ready(), order()), **given)


def take_in(task_id="T", **fields):
    """A return that the customer announced a quarter of an hour ago."""
    return Task(task_id, TAKE_IN, before(minutes=15), **fields)


def follow_up(task_id="F", **fields):
    """What the customer missed, told ten minutes ago."""
    return Task(task_id, FOLLOW_UP, before(minutes=10), **fields)


def bare(*tasks, at=None, **fields):
    """A pickup without any order: only something to do."""
    return replace((at or pickup)(**fields), orders=(), visit=(), tasks=tasks or (take_in(),))


def on_the_way(*orders, **fields):
    said = before(minutes=5)
    given = {"stage": Stage.ON_THE_WAY, "on_the_way_at": said, "said_at": said}
    return pickup(*orders, **(given | {"eta_at": after(minutes=5)} | fields))


def arrived(*orders, **fields):
    """The customer came two minutes ago, for all of the orders."""
    came = before(minutes=2)
    given = {"stage": Stage.ARRIVED, "arrived_at": came, "said_at": came, "described_at": came}
    made = pickup(*orders, **(given | fields))
    return replace(made, visit=made.visit or tuple(one.order_id for one in made.orders))


def claimed(*orders, **fields):
    since = before(minutes=1)
    given = {"stage": Stage.CLAIMED, "claimed_by": "Ana", "claimed_at": since}
    return arrived(*orders, **(given | {"coming_told_at": since} | fields))


def gone(*orders, **fields):
    """Everything was handed over five seconds ago."""
    at = before(seconds=5)
    taken = orders or (ready(), ready("P"))
    done = tuple(replace(one, status=Status.PICKED_UP, picked_up_at=at) for one in taken)
    ids = tuple(one.order_id for one in done)
    hand_over = HandOver(at, "Ana", ids, "code", after(seconds=5))
    return claimed(*done, **({"stage": Stage.GONE, "hand_over": hand_over} | fields))


AT_STAGE = {
    Stage.EXPECTED: pickup,
    Stage.ON_THE_WAY: on_the_way,
    Stage.ARRIVED: arrived,
    Stage.CLAIMED: claimed,
    Stage.GONE: gone,
}


def handed_over(*order_ids, proof="code", code=CODE):
    return facts.HandedOver("Ana", order_ids or ("R",), proof, code)


def here(said_at=NOW, **told):
    return facts.Arrived(said_at, "text", **told)


def omw(said_at=NOW, eta_at=None):
    return facts.OnTheWay(said_at, "text", eta_at)


def outcome(decide, at, fact, now=NOW):
    """What `decide` answers in one line: the slug of a refusal, or the stage and the events."""
    try:
        then, events = decide(at, fact, now)
    except Refused as refused:
        return f"!{refused.slug}"
    return " ".join([then.stage, *(event.type for event in events)])


def told(events):
    return [(event.type, event.order_ids) for event in events]


def event(kind, **data):
    return Event(kind, NOW, ("R",), data)


def store(**fields):
    """A store in Stockholm, open from 8 to 20 every day, with two stalls."""
    given = {
        "store_id": "main-st",
        "name": "Fox",
        "number": "+15550100001",
        "time_zone": "Europe/Stockholm",
        "hours": WEEK,
        "stalls": (Stall("1"), Stall("2", "by the door")),
    }
    return Store(**(given | fields))


def rules(**fields):
    """Slots of half an hour without notice."""
    return SlotRules(**({"lead_minutes": 0} | fields))
