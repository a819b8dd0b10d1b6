"""What is kept of webhooks: who wants to be told, and how far each telling is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

WAITING = "waiting"
DELIVERED = "delivered"
FAILED = "failed"


@dataclass(frozen=True, slots=True)
class OldSecret:
    """A secret that was replaced; until then deliveries are signed with it as well."""

    salt: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where to tell of which events. No events mean all, no store means every store.

    The secret does not stand here: it is made of the salt with the installation's own key.
    """

    webhook_id: str
    url: str
    events: tuple[str, ...] = ()
    store_id: str | None = None
    salt: str = ""
    old: tuple[OldSecret, ...] = ()
    created_at: datetime | None = None
    disabled_at: datetime | None = None
    disabled_reason: str | None = None
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)

    def wants(self, kind: str, store_id: str) -> bool:
        """Whether it is to be told of such an event."""
        store = self.store_id is None or self.store_id == store_id
        return self.disabled_at is None and store and (not self.events or kind in self.events)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try; without a status there was no answer, and `error` says why."""

    at: datetime
    ms: int
    status: int | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event on its way to one webhook. `tries` counts since it was last begun anew."""

    webhook_id: str
    store_id: str
    number: int
    type: str
    event_at: datetime
    state: str = WAITING
    attempts: tuple[Attempt, ...] = ()
    tries: int = 0
    next_at: datetime | None = None
    rev: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def event_id(self) -> str:
        """The event's."""
        return f"{self.store_id}-{self.number}"

    @property
    def place(self) -> str:
        """Its place in the webhook's log: by the event's time, then by its id."""
        return place(self.event_at, self.event_id)


def place(at: datetime, event_id: str = "") -> str:
    """Where in a log an event stands; without an id, where the first of that time would."""
    return f"{at.astimezone(UTC).isoformat(timespec='milliseconds')}#{event_id}"


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a request: a status, or `error` when there was no answer.

    `retry_after` is the header as it was sent.
    """

    status: int | None
    ms: int
    error: str | None = None
    retry_after: str | None = None

    @property
    def is_taken(self) -> bool:
        """Only a 2xx is."""
        return self.status is not None and self.status // 100 == 2  # noqa: PLR2004 - 2xx
