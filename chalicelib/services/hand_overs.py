"""What is asked of a hand-over besides its proof, and told all at once if it is wrong.

Whether the goods may go at all is for `decide`; here is what only the order's row and the clock
can tell.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.domain.decide_hand_over import to_give, unchecked
from chalicelib.domain.errors import invalid
from chalicelib.domain.facts import ShortLine
from chalicelib.domain.pickup import Order, absent
from chalicelib.services.taps import Seen
from chalicelib.services.world import World

OFFLINE_HOURS = 12
SKEW = timedelta(minutes=1)
"""A tablet's clock may be ahead of ours by so much."""
LOOK = {
    "id": "somebody has to see an ID for it",
    "age": "somebody has to see that the customer is old enough for it",
    "amount": "the amount that is due has to be taken for it",
}

Faults = Iterator[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Beside:
    """What a hand-over tells besides the proof.

    `checked` holds id, age and amount, as far as somebody looked. `signature` is as it is kept,
    `taken_at` when the tap was made if the tablet was offline then.
    """

    checked: frozenset[str] = frozenset()
    short: tuple[ShortLine, ...] = ()
    signature: str | None = None
    taken_at: datetime | None = None


NOTHING_BESIDE = Beside()


def refuse_wrong(
    world: World, seen: Seen, order_ids: tuple[str, ...], proof: str, beside: Beside
) -> None:
    """What nobody looked at is no reason to refuse goods that are gone: the manager hears of it.

    Raises: Refused `validation-error` with every fault.
    """
    orders = to_give(seen.pickup, order_ids)
    wanted = unseen(seen, order_ids, beside) if beside.taken_at is None else ()
    errors = [
        *(_fault(f"/checked/{name}", LOOK[name]) for name in wanted),
        *_short_faults(world, orders, beside.short),
        *_time_faults(beside.taken_at, proof, seen.now),
    ]
    if errors:
        raise invalid(errors)


def unseen(seen: Seen, order_ids: tuple[str, ...], beside: Beside) -> tuple[str, ...]:
    """What had to be looked at, and was not."""
    return unchecked(to_give(seen.pickup, order_ids), beside.checked)


def _fault(pointer: str, detail: str) -> dict[str, str]:
    return {"pointer": pointer, "detail": detail}


def _time_faults(taken_at: datetime | None, proof: str, now: datetime) -> Faults:
    if taken_at is None:
        return
    if proof == "manager":
        yield _fault("/taken_at", "a manager's release is made online: no PIN waits on a tablet")
    if taken_at - now > SKEW:
        yield _fault("/taken_at", "it lies in the future")
    if now - taken_at > timedelta(hours=OFFLINE_HOURS):
        yield _fault("/taken_at", f"it is more than {OFFLINE_HOURS} hours ago")


def utc(at: datetime | None) -> datetime | None:
    """The same moment in UTC, as everything is kept."""
    return at.astimezone(UTC) if at is not None else None


def _short_faults(world: World, orders: tuple[Order, ...], short: tuple[ShortLine, ...]) -> Faults:
    """What stays behind must have been there: line by line, over all that is told of it."""
    left = {order.order_id: _there(world, order) for order in orders} if short else {}
    for place, one in enumerate(short):
        pointer = f"/exceptions/{place}"
        lines = left.get(one.order_id)
        if lines is None:
            yield _fault(f"{pointer}/order_id", "it is none of the orders that are handed over")
        elif one.line_id not in lines:
            yield _fault(f"{pointer}/line_id", f"order {one.order_id} has no such line")
        else:
            yield from _taken_from(lines, one, pointer)


def _taken_from(lines: dict[str, int], one: ShortLine, pointer: str) -> Faults:
    there = lines[one.line_id]
    if one.quantity > there:
        yield _fault(f"{pointer}/quantity", f"there are only {there} of this line to hand over")
    lines[one.line_id] = max(0, there - one.quantity)


def _there(world: World, order: Order) -> dict[str, int]:
    """How many pieces of each line there are, as ordered or in their place."""
    record = world.orders.get(order.order_id)
    lines = record.body.get("lines", []) if record else []
    return {line["line_id"]: _pieces(line, order) for line in lines}


def _pieces(line: Mapping[str, Any], order: Order) -> int:
    its = (one for one in order.exceptions if one.line_id == line["line_id"])
    return max(0, int(line["quantity"]) - absent(its))
