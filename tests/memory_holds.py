"""Holds in memory: the same promises as DynamoDB's."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from chalicelib.domain.holds import HOLDS_PER_CUSTOMER, Hold
from chalicelib.domain.slots import Slot
from chalicelib.services.records import Change, Holding, HoldWrite
from tests.memory_access import Rows


@dataclass
class MemoryHolds:
    rows: Rows

    def look(self, store_id: str, hold_id: str, slot: Slot | None, holder: str) -> Holding:
        seats = ("slot", store_id, slot.date, slot.slot_id) if slot else ()
        return Holding(
            self.rows.get(("store", store_id)),
            self.rows.get(("hold", store_id, hold_id)),
            self.rows.get(seats, frozenset()),
            self.rows.get(("holder", store_id, holder), frozenset()),
        )

    def some(self, store_id: str, hold_ids: Iterable[str]) -> dict[str, Hold]:
        found = (self.rows.get(("hold", store_id, one)) for one in hold_ids)
        return {hold.hold_id: hold for hold in found if hold is not None}


def plan_holds(plan: Any, change: Change, gone: object) -> None:
    """What a change does to holds; `gone` is how a plan deletes."""
    for hold in change.holds:
        _plan(plan, hold, gone)
        _plan_holder(plan, hold)


def _plan(plan: Any, hold: HoldWrite, gone: object) -> None:
    key = ("hold", hold.store_id, hold.hold_id)
    known = plan.rows.get(key)
    if hold.after is not None:
        plan.put_rev("hold", key, hold.after)
    elif hold.before is not None:
        as_read = known is not None and known.rev == hold.before.rev
        plan.write("hold", key, gone, when=as_read)
    else:
        plan.write("hold", key, gone, when=known is None)


def _plan_holder(plan: Any, hold: HoldWrite) -> None:
    whose = hold.joins or hold.leaves
    if not whose:
        return
    key = ("holder", hold.store_id, whose)
    held = plan.rows.get(key, frozenset())
    room = not hold.joins or hold.hold_id in held or len(held) < HOLDS_PER_CUSTOMER
    after = held | {hold.hold_id} if hold.joins else held - {hold.hold_id}
    plan.write("holder", key, after, when=room)
