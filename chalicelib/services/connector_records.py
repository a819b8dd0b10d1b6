"""What connectors to shop systems keep, and the promises they need kept. Without the table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

SHOPIFY = "shopify"
WOOCOMMERCE = "woocommerce"
CONNECTORS = (SHOPIFY, WOOCOMMERCE)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One webhook of a shop system, as long as it is not done.

    `payload` is what is needed of its body; `triggered_at` when the shop says that it happened.
    Without an `error` it waits for its job.
    """

    connector: str
    delivery_id: str
    topic: str
    received_at: datetime
    triggered_at: datetime
    payload: Mapping[str, Any]
    error: str = ""
    tries: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Linked:
    """Which of our orders came of one order of a shop system, by when its news of each happened.

    It stays when they are closed: news that come late must find that they are late.
    """

    connector: str
    source_id: str
    orders: Mapping[str, datetime] = field(default_factory=dict)
    cancelled_at: datetime | None = None
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ConnectorSettings:
    """What the shop calls each store: its name for it, and our id."""

    connector: str
    stores: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)


class Connectors(Protocol):
    """Deliveries of shop systems, what came of them, and the shop's names of our stores."""

    def settings(self, connector: str) -> ConnectorSettings:
        """What was put last; never: no names."""

    def put_settings(self, settings: ConnectorSettings) -> None:
        """Keep them."""

    def keep(self, delivery: Delivery) -> bool:
        """Keep a delivery; False if one of that id was kept before, done or not."""

    def open(self, connector: str, delivery_id: str) -> Delivery | None:
        """A delivery that is not done; None: it is done, or never came."""

    def all_open(
        self, connector: str, after: str | None, limit: int
    ) -> tuple[list[Delivery], str | None]:
        """Deliveries that are not done, oldest first, after a place in that list.

        Also the place to go on from; None: that was all.
        """

    def fail(self, delivery: Delivery) -> None:
        """Keep the error of a delivery, unless it is done by now."""

    def done(self, delivery: Delivery) -> None:
        """Forget all but the id of a delivery. Once more changes nothing."""

    def linked(self, connector: str, source_id: str) -> Linked:
        """What came of an order; never heard of: nothing."""

    def put_linked(self, linked: Linked) -> None:
        """Keep it. Raises: Conflict if it is not as it was read."""


class Signatures(Protocol):
    """Who may say that they are a shop system."""

    def known(self, connector: str) -> bool:
        """Whether there is a secret for it at all."""

    def is_genuine(self, connector: str, body: bytes, signature: str | None) -> bool:
        """Whether the body was signed with one of its secrets; compared in constant time."""


class Shopify(Protocol):
    """The shop's own API, for what its webhooks leave out."""

    def fulfilment_order(self, fulfilment_id: str) -> Mapping[str, Any] | None:
        """A fulfilment order with its order, as a payload would have them; None: there is none.

        Raises: NotAllowed if the shop does not let us look (or nobody has told us how to),
        Unavailable if it does not answer.
        """


class NotAllowed(Exception):
    """The shop system does not let us look; the text says what to do."""
