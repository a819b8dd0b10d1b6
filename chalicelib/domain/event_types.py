"""Every type of event there is, and what its `data` hold: for the feed, webhooks and docs.

Pure. Fields may be added to a type and types to the table; neither is ever renamed or taken away.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from chalicelib.domain.events import Event


@dataclass(frozen=True, slots=True)
class EventType:
    """What happened, in a sentence, and its data: the kind of each field by its name.

    A kind that ends in `?` may be null, or missing.
    """

    says: str
    data: Mapping[str, str] = field(default_factory=dict)


_BY_STAFF = {"by": "text"}
_DEVICE = {"tablet": "text", "label": "text", "by": "text?", "device": "text?", "manager": "text?"}
_TASK = {"task_id": "text", "by": "text", "reason": "text?"}
_PLACE = {"stall": "text?", "inside": "flag", "changed": "texts", "arrived_at": "time?"}
_PICKED_UP = {
    "by": "text",
    "proof": "text",
    "undo_until": "time",
    "wait_seconds": "number?",
    "announced": "flag?",
    "reason": "text?",
    "taken_at": "time?",
    "mismatch": "flag?",
    "unchecked": "texts?",
}
_ARRIVED = {
    "channel": "text",
    "announced": "flag",
    "ready": "flag",
    "stall": "text?",
    "said_at": "time?",
}

EVENT_TYPES: Mapping[str, EventType] = {
    "order_placed": EventType("An order was put.", {"code": "text", "due_at": "time"}),
    "order_amended": EventType("An order is another one now.", {"changed": "texts"}),
    "order_preparing": EventType(
        "Gathering began, or began again after the order was ready.", {"was_ready": "flag"}
    ),
    "order_ready": EventType(
        "The goods stand in their bins.",
        {"pieces": "number", "kept_until": "time?", "late_seconds": "number"},
    ),
    "order_delayed": EventType("It takes longer.", {"until": "time", "reason": "text?"}),
    "order_rescheduled": EventType("Another slot.", {"slot_id": "text?", "due_at": "time"}),
    "order_cancelled": EventType("The order was dropped.", {"reason": "text?"}),
    "order_expired": EventType("Nobody came for it, and it went back to the shelf."),
    "order_picked_up": EventType("The goods were handed over.", _PICKED_UP),
    "hand_over_undone": EventType("It was not handed over after all.", _BY_STAFF),
    "lines_changed": EventType(
        "Some of it stayed behind at the hand-over.", {"by": "text", "lines": "lines"}
    ),
    "pickup_person_changed": EventType(
        "Somebody else fetches it, or the buyer after all.",
        {"by": "text", "named": "flag?", "helper": "flag?"},
    ),
    "keep_extended": EventType("It is kept longer.", {"kept_until": "time", "by": "text"}),
    "keep_ended": EventType("It is not kept any longer.", {"kept_until": "time?"}),
    "order_reminded": EventType("The customer is reminded of it.", {"kind": "text"}),
    "customer_on_the_way": EventType(
        "The customer set out.", {"channel": "text", "eta": "time?", "told_late": "flag?"}
    ),
    "eta_changed": EventType(
        "The customer comes at another time.", {"channel": "text", "eta": "time?"}
    ),
    "customer_arrived": EventType("The customer is here.", _ARRIVED),
    "customer_moved": EventType("Another stall, or more is known of the car.", _PLACE),
    "customer_left": EventType(
        "The customer is not on the way or here any more.", {"by": "text", "abandoned": "flag"}
    ),
    "customer_messaged": EventType(
        "The customer wrote something for the staff; it is in no event.",
        {"about": "text?", "asks": "flag?"},
    ),
    "staff_messaged": EventType(
        "The staff answered; what they wrote is in no event.", {"by": "text", "canned": "text?"}
    ),
    "pickup_claimed": EventType(
        "Somebody is bringing it out.", {"by": "text", "again": "flag?", "anew": "flag?"}
    ),
    "pickup_unclaimed": EventType("Nobody is bringing it out any more.", _BY_STAFF),
    "wait_goal_missed": EventType(
        "The customer has waited longer than the store wants.",
        {"waited_seconds": "number", "wait_goal_seconds": "number", "times": "number"},
    ),
    "return_announced": EventType("The customer brings something back.", {"task_id": "text"}),
    "return_accepted": EventType("It was taken back.", _TASK),
    "return_refused": EventType("It was not taken back.", _TASK),
    "return_cancelled": EventType("It will not be brought back after all.", _TASK),
    "missing_reported": EventType("Something was not in the bags."),
    "follow_up_done": EventType("What was missing was seen to.", _TASK),
    "pickup_rated": EventType("The customer rated the pickup, 1 to 5.", {"rating": "number?"}),
    "texts_stopped": EventType("A customer wants no more texts."),
    "texts_started": EventType("A customer wants texts again."),
    "text_failed": EventType("A text of ours did not arrive.", {"kind": "text", "code": "text?"}),
    "phone_shown": EventType("Somebody looked at the customer's number.", _BY_STAFF),
    "store_paused": EventType("No more slots for now.", {"until": "time", "reason": "text"}),
    "store_resumed": EventType("Slots again."),
    "device_enrolled": EventType("A new tablet.", _DEVICE),
    "device_revoked": EventType("A tablet is none any more.", _DEVICE),
}

_LINE = {
    "type": "object",
    "properties": {
        "line_id": {"type": "string"},
        "quantity": {"type": "integer"},
        "reason": {"type": "string"},
    },
    "required": ["line_id", "quantity", "reason"],
}
_SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    "text": {"type": "string"},
    "number": {"type": "integer"},
    "flag": {"type": "boolean"},
    "time": {"type": "string", "format": "date-time"},
    "texts": {"type": "array", "items": {"type": "string"}},
    "lines": {"type": "array", "items": _LINE},
}
"""What each kind of field is in JSON Schema."""


def data_schema(kind: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of an event type's `data`."""
    fields = EVENT_TYPES[kind].data
    return {
        "type": "object",
        "properties": {name: _schema(one) for name, one in fields.items()},
        "required": [name for name, one in fields.items() if not one.endswith("?")],
    }


def _schema(kind: str) -> dict[str, Any]:
    known = dict(_SCHEMAS[kind.removesuffix("?")])
    return {**known, "type": [known["type"], "null"]} if kind.endswith("?") else known


def told(event: Event) -> dict[str, Any]:
    """An event as anybody outside sees it: in the feed, and as the data of a webhook."""
    return {
        "id": event.event_id,
        "type": event.type,
        "at": event.at,
        "store_id": event.store_id,
        "version": event.number,
        "pickup_id": event.pickup_id,
        "order_ids": list(event.order_ids),
        "data": event.data,
    }
