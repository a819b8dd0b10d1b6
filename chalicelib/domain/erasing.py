"""What of an order and of an event may stay when its customer is erased. Pure.

Events hold ids by design; the only words in them are those that somebody typed as a reason.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from chalicelib.domain.events import Event, text_kinds
from chalicelib.domain.pickup import LineException, Order

TYPED = "reason"
ERASED = "erased"
REFUSED = "refused"
TRACES_MOST = 60
"""Events and commands that a card remembers of itself; far more than any visit has."""


def leaves_traces(event: Event) -> bool:
    """Whether an event started a text, or holds words: then its card keeps its number."""
    return bool(text_kinds(event)) or wordless(event) != event


def wordless(event: Event) -> Event:
    """The event without words that somebody typed."""
    return replace(event, data=_wordless(event.data))


def _wordless(data: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: _value(value) for name, value in data.items()}
    return {**kept, TYPED: ERASED} if kept.get(TYPED) else kept


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return [_value(one) for one in value]
    return _wordless(value) if isinstance(value, Mapping) else value


def bare_order(order: Order) -> Order:
    """How an order ended: its times and pieces, and nobody's name or words."""
    return Order(
        order_id=order.order_id,
        code=order.code,
        due_at=order.due_at,
        placed_at=order.placed_at,
        status=order.status,
        slot_id=order.slot_id,
        fulfilment=order.fulfilment,
        lines=order.lines,
        bins=order.bins,
        exceptions=tuple(_bare(one) for one in order.exceptions),
        short=tuple(_bare(one) for one in order.short),
        version=order.version,
        preparing_at=order.preparing_at,
        ready_at=order.ready_at,
        kept_until=order.kept_until,
        picked_up_at=order.picked_up_at,
        cancelled_at=order.cancelled_at,
        expired_at=order.expired_at,
    )


def _bare(one: LineException) -> LineException:
    """How much was missing; `refused` is a word of ours and is counted."""
    reason = one.reason if one.reason == REFUSED else ERASED
    return LineException(
        one.line_id, one.quantity, reason, ERASED if one.substitute is not None else None
    )


def bare_body(body: Mapping[str, Any]) -> dict[str, Any]:
    """What was put, less everything about whom it was for: the store and the goods."""
    kept = {name: body[name] for name in ("store_id", "fulfilment", "slot_id") if name in body}
    known = ("line_id", "sku", "name", "quantity")
    lines = [
        {name: one.get(name) for name in known if name in one} for one in body.get("lines", ())
    ]
    return {**kept, "customer": {"name": ERASED}, "lines": lines}
