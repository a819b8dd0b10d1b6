"""Shoppers who all want the same few slots: what they do, what they were told, what must hold then.

It knows no engine: the same storm goes over a world in memory and over one on a database.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any

from chalicelib.domain.errors import Refused
from chalicelib.domain.holds import is_over
from chalicelib.domain.pickup import Order
from chalicelib.domain.slots import Slot, held_by
from chalicelib.services import commands, holds, stores
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.places import living_on
from chalicelib.services.reschedule import reschedule
from chalicelib.services.world import World

MIX = {"book": 30, "hold": 16, "book held": 14, "cancel": 16, "reschedule": 16, "release": 4}
MIX |= {"again": 4}
"""Of a hundred things that happen; `again` is a request that is sent once more, much later."""
EXPECTED = frozenset({"slot-full", "hold-expired", "invalid-transition", "limit-reached", "busy"})
"""The refusals that a shopper may meet; anything else is a fault of ours."""
GIVE_UP = 0.1
"""So many of those who are told `busy` never ask again, and never learn what became of it."""
CUSTOMERS = 400


@dataclass
class Storm:
    """`answers` counts what was told; the sets hold what was promised to whom."""

    world: World
    slots: tuple[tuple[str, Slot], ...]
    seed: int = 0
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)
    orders: list[tuple[str, NewOrder]] = field(default_factory=list)
    held: list[tuple[str, str]] = field(default_factory=list)
    accepted: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    cancelled: set[str] = field(default_factory=set)
    dropped: set[str] = field(default_factory=set)
    lock: Any = field(default_factory=Lock)

    def one(self, number: int) -> None:
        """Thing number so and so, which is the same whoever does it."""
        chance = random.Random(f"{self.seed}/{number}")
        kind = chance.choices(list(MIX), list(MIX.values()))[0]
        act = getattr(self, f"_{kind.replace(' ', '_')}")
        try:
            told = act(number, chance)
        except Refused as refused:
            told = refused.slug
        with self.lock:
            self.answers[kind, told] += 1

    def _book(self, number: int, chance: random.Random) -> str:
        store_id, slot = chance.choice(self.slots)
        return self._put(self._new(number, chance, store_id, slot_id=slot.slot_id))

    def _book_held(self, number: int, chance: random.Random) -> str:
        found = self._one_of(self.held, chance)
        if found is None:
            return "nothing to do"
        store_id, hold_id = found
        return self._put(self._new(number, chance, store_id, hold_id=hold_id))

    def _new(self, number: int, chance: random.Random, store_id: str, **place: str) -> NewOrder:
        return NewOrder(
            order_id=f"R{self.seed}-{number}",
            store_id=store_id,
            canonical_body=f"order {number}",
            body={"store_id": store_id, "lines": []},
            name="A customer",
            phone_e164=f"+1202555{chance.randrange(CUSTOMERS):04d}",
            **place,  # type: ignore[arg-type] # one of two texts
        )

    def _put(self, new: NewOrder) -> str:
        try:
            self._persistently(new.order_id, lambda: put_order(self.world, new))
        except Refused as refused:
            if refused.slug != "busy":
                self._tell(self.refused, new.order_id)
            raise
        self._tell(self.accepted, new.order_id)
        with self.lock:
            self.orders.append((new.store_id, new))
        return "done"

    def _again(self, _: int, chance: random.Random) -> str:
        found = self._one_of(self.orders, chance)
        return self._put(found[1]) if found else "nothing to do"

    def _hold(self, number: int, chance: random.Random) -> str:
        store_id, slot = chance.choice(self.slots)
        known = self._one_of(self.held, chance) if chance.random() < 0.2 else None  # it moves
        hold_id = known[1] if known and known[0] == store_id else f"H{self.seed}-{number}"
        who = f"cart-{chance.randrange(CUSTOMERS)}" if chance.random() < 0.5 else None
        put = lambda: holds.put(self.world, store_id, hold_id, slot.slot_id, who)  # noqa: E731
        self._persistently(f"{number}", put)
        with self.lock:
            self.held.append((store_id, hold_id))
        return "done"

    def _release(self, number: int, chance: random.Random) -> str:
        found = self._one_of(self.held, chance)
        if found is None:
            return "nothing to do"
        self._persistently(f"{number}", lambda: holds.release(self.world, *found))
        return "done"

    def _cancel(self, number: int, chance: random.Random) -> str:
        found = self._one_of(self.orders, chance)
        if found is None:
            return "nothing to do"
        order_id = found[1].order_id
        self._tell(self.cancelled, order_id)  # it is asked for
        self._persistently(f"{number}", lambda: commands.cancel(self.world, order_id, "no more"))
        self._tell(self.dropped, order_id)
        return "done"

    def _reschedule(self, number: int, chance: random.Random) -> str:
        found = self._one_of(self.orders, chance)
        if found is None:
            return "nothing to do"
        store_id, new = found
        mine = [slot for at, slot in self.slots if at == store_id]
        there = chance.choice(mine).slot_id
        self._persistently(f"{number}", lambda: reschedule(self.world, new.order_id, there))
        return "done"

    def _one_of(self, told: list[Any], chance: random.Random) -> Any:
        """Mostly one of the latest, so that several are at the same thing at once."""
        with self.lock:
            some = told[-40:] if chance.random() < 0.8 else told
            return chance.choice(some) if some else None

    def _tell(self, whom: set[str], order_id: str) -> None:
        with self.lock:
            whom.add(order_id)

    def _persistently(self, what: str, act: Callable[[], object]) -> None:
        """As most shops do that are told `busy`: the same request again."""
        chance = random.Random(f"patience/{self.seed}/{what}")
        while True:
            try:
                act()
            except Refused as refused:
                if refused.slug != "busy" or chance.random() < GIVE_UP:
                    raise
            else:
                return


@dataclass(frozen=True)
class Found:
    """What lies in the table after a storm."""

    broken: list[str]
    orders: int
    holds: int


def after(storm: Storm) -> Found:
    """Every promise that a slot makes, looked up in the rows themselves."""
    broken: list[str] = []
    counts: Counter[str] = Counter()
    on_board: dict[str, Order] = {}
    days = sorted({(store_id, slot.date) for store_id, slot in storm.slots})
    for store_id in sorted({store_id for store_id, _ in days}):
        _, pickups = storm.world.pickups.board(store_id)
        mine = {o.order_id: o for pickup in pickups for o in pickup.open_orders}
        on_board |= mine
        seated: Counter[str] = Counter()
        for _, day in [one for one in days if one[0] == store_id]:
            broken += list(_slots_of_day(storm, store_id, day, mine, seated, counts))
        broken += [f"order {one} has {seated[one]} places" for one in mine if seated[one] != 1]
    broken += _promises(storm, on_board)
    return Found(broken, counts["orders"], counts["holds"])


def _slots_of_day(
    storm: Storm,
    store_id: str,
    day: str,
    orders: dict[str, Order],
    seated: Counter[str],
    counts: Counter[str],
) -> Iterator[str]:
    world, now = storm.world, storm.world.clock.now()
    raw = world.orders.members(store_id, date.fromisoformat(day))
    living = living_on(world, store_id, date.fromisoformat(day), now)
    listed = stores.slots(world, store_id, date.fromisoformat(day))
    left = {one["slot_id"]: one["available"] for one in listed}
    capacity = {slot.slot_id: slot.capacity for at, slot in storm.slots if at == store_id}
    for slot_id, members in raw.items():
        if len(members) > capacity[slot_id]:
            yield f"slot {slot_id} of {store_id} has {len(members)} of {capacity[slot_id]}"
        if left[slot_id] != capacity[slot_id] - len(living[slot_id]):
            yield f"slot {slot_id} of {store_id} tells {left[slot_id]} places"
        for member in members:
            is_counted = member in living[slot_id]
            owner, wrong = _owner(storm, store_id, slot_id, member, orders, counted=is_counted)
            counts["orders" if owner else "holds"] += 1
            if owner:
                seated[owner] += 1
            if wrong:
                yield wrong


def _owner(
    storm: Storm,
    store_id: str,
    slot_id: str,
    member: str,
    orders: dict[str, Order],
    *,
    counted: bool,
) -> tuple[str, str]:
    """The order that a member is of, "" if it is a hold's; and what is wrong about it."""
    hold_id = held_by(member)
    order_id = member.removeprefix("o:")
    if hold_id is not None:
        hold = storm.world.holds.some(store_id, (hold_id,)).get(hold_id)
        if hold is None or hold.slot_id != slot_id:
            return "", f"{member} in {slot_id} has no hold"
        if hold.order_id is None:
            right = counted != is_over(hold, storm.world.clock.now())
            return "", "" if right else f"{member} in {slot_id} is counted wrongly"
        order_id = hold.order_id
    order = orders.get(order_id)
    if order is None or (order.slot_id, order.hold_id) != (slot_id, hold_id):
        return order_id, f"{member} in {slot_id} has no order"
    return order_id, ""


def _promises(storm: Storm, on_board: dict[str, Order]) -> list[str]:
    """What was told is so: accepted orders are there, refused ones are not, nor cancelled ones."""
    broken = [f"order {one} was refused and is there" for one in storm.refused & set(on_board)]
    broken += [f"order {one} was dropped and is there" for one in storm.dropped & set(on_board)]
    for order_id in sorted(storm.accepted - set(on_board)):
        record = storm.world.orders.get(order_id)
        if record is None or record.closing is None or order_id not in storm.cancelled:
            broken.append(f"order {order_id} was accepted and is gone")
    told = storm.answers
    unexpected = [slug for (_, slug) in told if slug not in EXPECTED | {"done", "nothing to do"}]
    return broken + [f"somebody was told {slug}" for slug in unexpected]
