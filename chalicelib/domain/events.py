"""Facts that happened: outbox, audit trail, the shop's feed and the source of every figure.

An event carries ids, never a phone number, a hash of one, a name of a customer or a text's body.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """One fact; `number` is the store's, 0 until the event is kept."""

    type: str
    at: datetime
    order_ids: tuple[str, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    pickup_id: str | None = None
    store_id: str = ""
    number: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def event_id(self) -> str:
        """Unique over all stores, and the same at every telling."""
        return f"{self.store_id}-{self.number}"


def numbered(events: tuple[Event, ...], store_id: str, head: int) -> tuple[Event, ...]:
    """The events with the store's next numbers, in the order in which they were caused."""
    return tuple(
        replace(event, store_id=store_id, number=head + place)
        for place, event in enumerate(events, start=1)
    )


def text_kinds(event: Event) -> tuple[str, ...]:
    """The texts that an event starts, by kind.

    An unknown type has no effects: a newer version of the code may write it during a deploy.
    """
    if event.type == "order_preparing":
        return ("preparing_again",) if event.data.get("was_ready") else ()
    if event.type == "order_picked_up" and event.data.get("mismatch"):
        return ("rate", "manager_mismatch")
    if event.type == "pickup_claimed" and event.data.get("anew"):
        return ("walking_out",)
    if event.type in _BY_DATA:
        name, texts = _BY_DATA[event.type]
        return tuple(text for value, text in texts if event.data.get(name) == value)
    kind = _TEXT_KINDS.get(event.type)
    return (kind,) if kind else ()


_TEXT_KINDS = {
    "customer_arrived": "manager_alone",
    "order_ready": "ready",
    "order_delayed": "delayed",
    "order_cancelled": "cancelled",
    "order_picked_up": "rate",
    "staff_messaged": "staff_message",
}
_REMINDERS = (("reminder", "reminder"), ("last_call", "last_call"), ("resend", "ready_again"))
_BY_DATA: Mapping[str, tuple[str, tuple[tuple[object, str], ...]]] = {
    "wait_goal_missed": ("times", ((None, "sorry_wait"), (1, "sorry_wait"), (2, "manager_wait"))),
    "order_reminded": ("kind", _REMINDERS),
    "pickup_claimed": ("again", ((None, "walking_out"),)),
    "customer_messaged": ("asks", ((True, "person_ask"),)),
    "pickup_person_changed": ("helper", ((True, "person_confirmed"),)),
}
"""Where the event's data decide: the name to look at, and the text that goes with its value."""
