"""Returns that the shop announced, as rows: what was put, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class ReturnEnd:
    """How a return ended: `accepted`, `refused` or `cancelled`."""

    return_id: str
    outcome: str
    at: datetime
    reason: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReturnRecord:
    """A return as it was announced. `fingerprint` is a keyed hash of the body.

    Until it ends it is a task on the card of its customer; `end` holds how it ended.
    """

    return_id: str
    store_id: str
    customer_id: str
    fingerprint: str
    announced_at: datetime
    body: Mapping[str, Any]
    code: str | None = None
    end: ReturnEnd | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
