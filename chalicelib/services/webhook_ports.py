"""What webhooks need of the world, as promises that every adapter keeps (see `ports`)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from chalicelib.services.webhook_records import Delivery, Reply, Webhook


class Webhooks(Protocol):
    """Who wants to be told, and the log of what they were told."""

    def get(self, webhook_id: str) -> Webhook | None:
        """A webhook."""

    def all(self) -> list[Webhook]:
        """Every webhook, by id."""

    def remembered(self) -> list[Webhook]:
        """Every webhook as of the last seconds: usually free, also when there is none."""

    def put(self, webhook: Webhook) -> None:
        """Keep a webhook; at rev 0 a new one. Raises: Conflict if it is not as it was read."""

    def delete(self, webhook_id: str) -> None:
        """Forget a webhook; one that is not there stays away."""

    def delivery(self, webhook_id: str, place: str) -> Delivery | None:
        """How far the telling of one event is."""

    def keep(self, delivery: Delivery) -> None:
        """Keep how far it is; at rev 0 a new one. Raises: Conflict if it is not as it was read."""

    def log(self, webhook_id: str, limit: int, before: str | None = None) -> list[Delivery]:
        """The deliveries of the newest events first; those before a place, if one is given."""

    def log_since(self, webhook_id: str, since: str) -> list[Delivery]:
        """The deliveries of events at or after a place, oldest first."""

    def due(self, before: datetime, limit: int) -> list[tuple[str, str]]:
        """The (webhook id, event id) of deliveries whose next try was before then; may lag."""


class Receivers(Protocol):
    """The shop's own servers, where webhooks lead."""

    def refusal(self, url: str) -> str | None:
        """Why a URL may not be a target: what it leads to now is looked up. None: it may be."""

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Tell a receiver, within some seconds in all, whatever it does; never raises.

        The target is looked up and judged again, and the connection goes to what was judged.
        """
