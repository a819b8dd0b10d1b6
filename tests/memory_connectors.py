"""Connectors in memory: rows, signatures that are real, and a Shopify that knows what it is told.

Keeps the promises of `connector_records`; `tests.memory` has the other ports.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from chalicelib.services.connector_records import ConnectorSettings, Delivery, Linked
from chalicelib.services.ports import Conflict

Rows = dict[tuple[Any, ...], Any]


@dataclass
class MemoryConnectors:
    rows: Rows

    def settings(self, connector: str) -> ConnectorSettings:
        return self.rows.get(("connector", connector), ConnectorSettings(connector))

    def put_settings(self, settings: ConnectorSettings) -> None:
        self.rows["connector", settings.connector] = settings

    def keep(self, delivery: Delivery) -> bool:
        key = ("delivered", delivery.connector, delivery.delivery_id)
        if key in self.rows:
            return False
        self.rows[key] = delivery.received_at
        self.rows[_place(delivery)] = delivery
        return True

    def open(self, connector: str, delivery_id: str) -> Delivery | None:
        at = self.rows.get(("delivered", connector, delivery_id))
        return self.rows.get(("delivery", connector, at, delivery_id))

    def all_open(
        self, connector: str, after: str | None, limit: int
    ) -> tuple[list[Delivery], str | None]:
        mine = sorted(key for key in self.rows if key[:2] == ("delivery", connector))
        later = [key for key in mine if after is None or _cursor(key) > after][:limit]
        return [self.rows[key] for key in later], _cursor(later[-1]) if len(
            later
        ) == limit else None

    def fail(self, delivery: Delivery) -> None:
        if _place(delivery) in self.rows:
            self.rows[_place(delivery)] = delivery

    def done(self, delivery: Delivery) -> None:
        self.rows.pop(_place(delivery), None)

    def linked(self, connector: str, source_id: str) -> Linked:
        return self.rows.get(("linked", connector, source_id), Linked(connector, source_id))

    def put_linked(self, linked: Linked) -> None:
        if self.linked(linked.connector, linked.source_id).rev != linked.rev:
            raise Conflict(frozenset({"row"}))
        kept = replace(linked, rev=linked.rev + 1)
        self.rows["linked", linked.connector, linked.source_id] = kept


def _place(delivery: Delivery) -> tuple[Any, ...]:
    return ("delivery", delivery.connector, delivery.received_at, delivery.delivery_id)


def _cursor(key: tuple[Any, ...]) -> str:
    return f"{key[2]:%Y-%m-%dT%H:%M:%S.%fZ}#{key[3]}"


@dataclass
class Shopify:
    """A shop that knows these fulfilment orders; `answers` are used up first, one a look-up."""

    known: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    answers: list[Exception] = field(default_factory=list)

    def fulfilment_order(self, fulfilment_id: str) -> Mapping[str, Any] | None:
        if self.answers:
            raise self.answers.pop(0)
        return self.known.get(fulfilment_id)
