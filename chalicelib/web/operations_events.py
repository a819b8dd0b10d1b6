"""Calls about what happened, described."""

from chalicelib.web import answers
from chalicelib.web.operation import STORE_ID, Operation, Query

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "GET",
        "/v1/events",
        "list_events",
        "Events",
        "Read the feed of events",
        answers.EventsOut,
        query=(
            STORE_ID,
            Query(
                "after",
                "A cursor of this feed; without one it begins at the beginning.",
                {"type": "string", "maxLength": 100},
                None,
                required=False,
            ),
            Query(
                "limit",
                "How many, at most; 100 without it.",
                {"type": "integer", "minimum": 1, "maximum": 500},
                None,
                required=False,
            ),
        ),
        also=("not-found",),
        says="Everything that happened at a store, complete and in order. Nothing ever appears "
        "before a cursor that was given out, so keep the last one and ask again.",
        rules=("it is not a cursor of this feed",),
    ),
)
