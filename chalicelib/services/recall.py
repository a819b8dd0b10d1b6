"""What was handed over lately, for whoever stands at the door again because something is missing.

Reads done pickups, and those on the board of which a part has been handed over.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.board import shown_bin
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import FOLLOW_UP, HandOver, Order, Pickup, Status, Task
from chalicelib.domain.store import Store, store_date
from chalicelib.domain.visits import seconds
from chalicelib.services.afterwards import card_after, opened_about
from chalicelib.services.change import decided, to_change
from chalicelib.services.records import Change, Loaded, Tablet
from chalicelib.services.taps import Tap, answer_of, done_lately, gone, once, save, told_by
from chalicelib.services.world import World, known_store

RECALLED = timedelta(hours=24)


def recall(world: World, tablet: Tablet) -> dict[str, Any]:
    """The hand-overs of the last 24 hours at the tablet's store, the newest first."""
    store = known_store(world, tablet.store_id)
    now = world.clock.now()
    since = now - RECALLED
    ratings = _ratings(world, store, since)
    found = (_recalled(one, ratings) for one in _handed_over(world, store, now))
    lately = (one for one in found if one is not None and one["at"] > since)
    return {"done": sorted(lately, key=lambda one: one["at"], reverse=True)}


def _handed_over(world: World, store: Store, now: datetime) -> list[Pickup]:
    """Pickups of which something has been handed over, today or yesterday."""
    dates = (store_date(store, now), store_date(store, now - RECALLED))
    done = [
        one for date in dict.fromkeys(dates) for one in world.pickups.done_on(store.store_id, date)
    ]
    return [*done, *world.pickups.board(store.store_id)[1]]


def _ratings(world: World, store: Store, since: datetime) -> dict[str | None, int]:
    """What customers thought, by visit; of two the last."""
    events = world.pickups.events_since(store.store_id, since)
    return {one.pickup_id: one.data["rating"] for one in events if one.type == "pickup_rated"}


def _recalled(pickup: Pickup, ratings: dict[str | None, int]) -> dict[str, Any] | None:
    last = pickup.hand_over
    if last is None:
        return None
    return {
        "pickup_id": pickup.pickup_id,
        "at": _went_at(last),
        "by": last.by,
        "proof": last.proof,
        "name": pickup.name,
        "phone_last4": pickup.phone_e164[-4:] if pickup.phone_e164 else None,
        "orders": [_order(one) for one in _taken(pickup)],
        "vehicle": pickup.vehicle,
        "wait_seconds": _waited(pickup, last),
        "rating": ratings.get(pickup.pickup_id),
    }


def _went_at(last: HandOver) -> datetime:
    return last.taken_at or last.at


def _waited(pickup: Pickup, last: HandOver) -> int | None:
    came = pickup.arrived_at
    return seconds(_went_at(last) - came) if came is not None else None


def _taken(pickup: Pickup) -> list[Order]:
    return [one for one in pickup.orders if one.status is Status.PICKED_UP]


def _order(order: Order) -> dict[str, Any]:
    return {
        "order_id": order.order_id,
        "code": order.code,
        "number": order.number,
        "status": order.status,
        "pieces": sum(each.pieces for each in order.bins),
        "bins": [shown_bin(each) for each in order.bins],
    }


def missing(
    world: World, pickup_id: str, tap: Tap, order_id: str | None = None, note: str | None = None
) -> dict[str, Any]:
    """Something was not in the bags: a follow-up on the customer's card, a new one if need be.

    About the last order of the visit unless one is named. Raises: Refused `not-found` for a visit
    or an order that is none of the last two days.
    """
    store = known_store(world, tap.tablet.store_id)

    def attempt() -> dict[str, Any]:
        now = world.clock.now()
        visit = _visit(world, store, pickup_id, now)
        _refuse_foreign(visit, order_id)
        task = Task(world.ids.pickup_id(), FOLLOW_UP, now, note, order_id)
        loaded = world.pickups.load(store.store_id, visit.customer_id)
        return _opened(world, store, loaded, visit, task, tap)

    return once(world, tap, attempt)


def _visit(world: World, store: Store, pickup_id: str, now: datetime) -> Pickup:
    """The pickup that was handed over, or of which a part was. Raises: Refused `not-found`."""
    visit = world.pickups.find(store.store_id, pickup_id)
    visit = visit or done_lately(world, store, pickup_id, now)[0]
    taken = tuple(_taken(visit))
    if not taken:
        raise gone(pickup_id)
    return replace(visit, orders=taken)


def _refuse_foreign(visit: Pickup, order_id: str | None) -> None:
    if order_id is not None and visit.order(order_id) is None:
        raise Refused("not-found", f"order {order_id} was not handed over in that visit")


def _opened(
    world: World, store: Store, loaded: Loaded, visit: Pickup, task: Task, tap: Tap
) -> dict[str, Any]:
    start = loaded.pickup or card_after(
        world, store.store_id, visit.customer_id, visit, visit.phone_e164
    )
    what = decided(loaded.pickup, start, [opened_about(task, visit)], task.at)
    if not what.events:
        head = loaded.head
        nothing = Change(store.store_id, head, head.waiting, pickup=loaded.pickup)
        return save(world, nothing, tap, answer_of(start, start, task.at))
    what = replace(what, events=told_by(world, tap, what.events))
    change = to_change(world.ids, store, loaded, what, task.at)
    return save(world, change, tap, answer_of(change.pickup, change.pickup, task.at))
