"""Everything that is kept of one customer, as it is found and as it is forgotten.

No number leads to it without the key: all of it hangs on the keyed hash of the number.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from chalicelib.domain.customer import Customer
from chalicelib.domain.events import Event
from chalicelib.domain.pickup import Pickup
from chalicelib.services.records import Effect, OrderRecord, TextRecord
from chalicelib.services.return_records import ReturnRecord

Place = tuple[str, ...]
"""Which row: its kind, and what its key is made of."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A done pickup that no order leads to."""

    store_id: str
    date: str
    pickup_id: str


@dataclass(frozen=True, slots=True)
class Helped:
    """A pickup of somebody else that this phone named the code of."""

    store_id: str
    customer_id: str
    pickup_id: str


@dataclass(frozen=True, slots=True)
class Traces:
    """What hangs on a customer's id."""

    customer: Customer | None
    order_ids: tuple[str, ...] = ()
    return_ids: tuple[str, ...] = ()
    texts: tuple[TextRecord, ...] = ()
    visits: tuple[Visit, ...] = ()
    helped: tuple[Helped, ...] = ()


class Privacy(Protocol):
    """Finding and forgetting what is kept of a customer. Every read is consistent."""

    def traces(self, customer_id: str) -> Traces:
        """All that hangs on the customer's id."""

    def events(self, store_id: str, numbers: Sequence[int]) -> list[Event]:
        """Those of these events that there are."""

    def effects(self, places: Sequence[tuple[str, str]]) -> list[Effect]:
        """Those of these texts of ours, by (event id, kind), that there still are."""

    def forget(self, places: Sequence[Place]) -> None:
        """Delete rows; what is gone already stays gone.

        ("done", store, date, pickup id), ("effect", event id, kind), ("sent", message id),
        ("command", tablet, command id), and of the customer's own ("text", customer, message id),
        ("order_of", customer, order), ("return_of", customer, return), ("visit_of", customer,
        store, date, pickup id), ("help_of", customer, store, their customer id, pickup id).
        """

    def keep_event(self, event: Event) -> None:
        """Keep a known event in other words. Nobody is told of it again."""

    def keep_done(self, visit: Visit, pickup: Pickup) -> None:
        """Keep a done pickup as it is given. Raises: Conflict if it is done no more."""

    def keep_order(self, order: OrderRecord) -> None:
        """Keep a closed order as it is given. Raises: Conflict if it is open after all."""

    def keep_return(self, record: ReturnRecord) -> None:
        """Keep an ended return as it is given. Raises: Conflict if it is open after all."""

    def keep_customer(self, before: Customer, after: Customer | None) -> None:
        """Keep what stays of a customer; None deletes the row.

        Raises: Conflict if it is not as it was read.
        """
