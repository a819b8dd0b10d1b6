"""Webhooks and their log in memory, and receivers that answer as they are told.

Keeps the promises of `webhook_ports` as DynamoDB and HTTP do; `tests.memory` has the other ports.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from chalicelib.services.ports import Conflict
from chalicelib.services.webhook_records import Delivery, Reply, Webhook
from chalicelib.services.webhook_targets import fault, leads_home
from tests.memory_access import Rows
from tests.outside import Clock


@dataclass
class MemoryWebhooks:
    rows: Rows

    def get(self, webhook_id: str) -> Webhook | None:
        return self.rows.get(("webhook", webhook_id))

    def all(self) -> list[Webhook]:
        return [self.rows[key] for key in sorted(key for key in self.rows if key[0] == "webhook")]

    def remembered(self) -> list[Webhook]:
        return self.all()

    def put(self, webhook: Webhook) -> None:
        self._put(("webhook", webhook.webhook_id), webhook)

    def delete(self, webhook_id: str) -> None:
        self.rows.pop(("webhook", webhook_id), None)

    def delivery(self, webhook_id: str, place: str) -> Delivery | None:
        return self.rows.get(("delivery", webhook_id, place))

    def keep(self, delivery: Delivery) -> None:
        self._put(("delivery", delivery.webhook_id, delivery.place), delivery)

    def _put(self, key: tuple[Any, ...], value: Any) -> None:
        known = self.rows.get(key)
        if value.rev != (known.rev if known is not None else 0):
            raise Conflict(frozenset({"row"}))
        self.rows[key] = replace(value, rev=value.rev + 1)

    def log(self, webhook_id: str, limit: int, before: str | None = None) -> list[Delivery]:
        found = [one for one in self._log(webhook_id) if before is None or one.place < before]
        return found[::-1][:limit]

    def log_since(self, webhook_id: str, since: str) -> list[Delivery]:
        return [one for one in self._log(webhook_id) if one.place >= since]

    def _log(self, webhook_id: str) -> list[Delivery]:
        mine = sorted(key for key in self.rows if key[:2] == ("delivery", webhook_id))
        return [self.rows[key] for key in mine]

    def due(self, before: datetime, limit: int) -> list[tuple[str, str]]:
        rows = [row for key, row in self.rows.items() if key[0] == "delivery"]
        due = [one for one in rows if one.next_at is not None and one.next_at <= before]
        return [(one.webhook_id, one.event_id) for one in due][:limit]


@dataclass(frozen=True)
class Posted:
    """What a receiver was sent."""

    url: str
    headers: Mapping[str, str]
    body: bytes
    at: datetime


TAKEN = Reply(204, 12)


@dataclass
class Receivers:
    """The shop's servers: `answers` are used up, one a request; then `answer` says what comes.

    `private` are URLs whose names lead to where they may not.
    """

    clock: Clock
    posted: list[Posted] = field(default_factory=list)
    answers: list[Reply] = field(default_factory=list)
    answer: Callable[[Posted], Reply] = lambda _: TAKEN
    private: set[str] = field(default_factory=set)

    def refusal(self, url: str) -> str | None:
        if leads_home(url) or url in self.private:
            return fault(url) or "its name leads to an address that is not public"
        return fault(url)

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        why = self.refusal(url)
        if why is not None:
            return Reply(None, 0, f"refused: {why}")
        posted = Posted(url, dict(headers), body, self.clock.now())
        self.posted.append(posted)
        return self.answers.pop(0) if self.answers else self.answer(posted)
