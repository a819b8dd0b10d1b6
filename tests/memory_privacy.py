"""What is kept of a customer, in memory. Keeps the promises of `privacy_records.Privacy`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.services.ports import Conflict
from chalicelib.services.privacy_records import Helped, Place, Traces, Visit
from chalicelib.services.records import Effect, OrderRecord
from chalicelib.services.return_records import ReturnRecord
from tests.memory_access import Rows


@dataclass
class MemoryPrivacy:
    rows: Rows

    def traces(self, customer_id: str) -> Traces:
        def ids(kind: str) -> tuple[str, ...]:
            mine = (row for key, row in self.rows.items() if key[0] == kind)
            found = (getattr(row, f"{kind}_id") for row in mine if row.customer_id == customer_id)
            return tuple(sorted(found))

        texts = [row for key, row in self.rows.items() if key[:2] == ("text", customer_id)]
        cards = [(key, row) for key, row in self.rows.items() if key[0] in {"pickup", "done"}]
        return Traces(
            self.rows.get(("customer", customer_id)),
            ids("order"),
            ids("return"),
            tuple(texts),
            tuple(Visit(*k[1:]) for k, row in cards if _is_done_of(k, row, customer_id)),
            tuple(
                Helped(row.store_id, row.customer_id, row.pickup_id)
                for _, row in cards
                if any(one.customer_id == customer_id for one in row.helpers)
            ),
        )

    def events(self, store_id: str, numbers: Sequence[int]) -> list[Event]:
        found = (self.rows.get(("event", store_id, number)) for number in dict.fromkeys(numbers))
        return [one for one in found if one is not None]

    def effects(self, places: Sequence[tuple[str, str]]) -> list[Effect]:
        found = (self.rows.get(("effect", *place)) for place in dict.fromkeys(places))
        return [one for one in found if one is not None]

    def forget(self, places: Sequence[Place]) -> None:
        for place in places:
            self.rows.pop(place, None)
            if place[0] == "sent":
                self.rows.pop(("told", *place[1:]), None)

    def keep_event(self, event: Event) -> None:
        key = ("event", event.store_id, event.number)
        if key not in self.rows:
            raise Conflict(frozenset({"row"}))
        self.rows[key] = event

    def keep_done(self, visit: Visit, pickup: Pickup) -> None:
        key = ("done", visit.store_id, visit.date, visit.pickup_id)
        if key not in self.rows:
            raise Conflict(frozenset({"row"}))
        self.rows[key] = pickup

    def keep_order(self, order: OrderRecord) -> None:
        known = self.rows.get(("order", order.order_id))
        if known is None or known.closing is None:
            raise Conflict(frozenset({"row"}))
        self.rows["order", order.order_id] = replace(order, rev=order.rev + 1)

    def keep_return(self, record: ReturnRecord) -> None:
        known = self.rows.get(("return", record.return_id))
        if known is None or known.end is None:
            raise Conflict(frozenset({"row"}))
        self.rows["return", record.return_id] = record

    def keep_customer(self, before: Customer, after: Customer | None) -> None:
        known = self.rows.get(("customer", before.customer_id))
        if known is None or known.rev != before.rev:
            raise Conflict(frozenset({"row"}))
        if after is None:
            del self.rows["customer", before.customer_id]
        else:
            self.rows["customer", before.customer_id] = replace(after, rev=before.rev + 1)


def _is_done_of(key: tuple[str, ...], row: object, customer_id: str) -> bool:
    return key[0] == "done" and getattr(row, "customer_id", None) == customer_id
