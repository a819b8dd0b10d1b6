"""Calls about stores, described."""

from chalicelib.web import answers, holds, shapes
from chalicelib.web.operation import (
    DAY_SCHEMA,
    POSSIBLE_PHONE,
    Json,
    Operation,
    Query,
)

STORE_EXAMPLE: Json = {
    "name": "Harbour",
    "number": "+12025550142",
    "time_zone": "America/New_York",
    "language": "en",
    "address": "1 Quay Street, Springfield",
    "hours": {
        "mon": [["08:00", "12:00"], ["13:00", "20:00"]],
        "tue": [["08:00", "20:00"]],
        "wed": [["08:00", "20:00"]],
        "thu": [["08:00", "20:00"]],
        "fri": [["08:00", "22:00"]],
        "sat": [["10:00", "18:00"]],
    },
    "holidays": [{"date": "2026-12-24", "hours": [["08:00", "13:00"]]}],
    "stalls": [{"id": "1"}, {"id": "2", "label": "By the door"}],
    "slot": {"minutes": 30, "capacity": 6, "lead_minutes": 60, "horizon_days": 7},
}
OPERATIONS: tuple[Operation, ...] = (
    Operation("GET", "/v1/stores", "list_stores", "Stores", "List your stores", answers.StoresOut),
    Operation(
        "GET", "/v1/stores/{store_id}", "get_store", "Stores", "Get a store", answers.StoreOut
    ),
    Operation(
        "PUT",
        "/v1/stores/{store_id}",
        "put_store",
        "Stores",
        "Make or change a store",
        answers.StoreOut,
        body=shapes.StoreIn,
        example=STORE_EXAMPLE,
        statuses=(200, 201),
        path_examples={"store_id": "harbour"},
        says="What is not given gets its default. Slots are computed from hours, holidays and "
        "`slot`; orders that are placed stay. A pause is no part of what is put.",
        rules=(
            POSSIBLE_PHONE,
            "it must be an IANA name, like Europe/Stockholm",
            "there is no such day",
            "it must open before it closes; cut a night at 24:00",
        ),
    ),
    Operation(
        "GET",
        "/v1/stores/{store_id}/slots",
        "list_slots",
        "Stores",
        "List the slots of a day",
        answers.SlotsOut,
        query=(Query("date", "One of the store's own days.", DAY_SCHEMA, "2026-11-24"),),
    ),
    Operation(
        "PUT",
        "/v1/stores/{store_id}/holds/{hold_id}",
        "put_hold",
        "Stores",
        "Keep a place in a slot",
        answers.HoldOut,
        body=holds.HoldIn,
        example={"slot_id": "20261124T1500Z", "customer": "cart-8812"},
        statuses=(200, 201),
        also=("slot-full", "slot-closed", "hold-expired", "limit-reached"),
        says="For ten minutes, during checkout; then the place is free by itself. The same again "
        "is 200 and prolongs nothing. Another `slot_id` moves the hold, which ends when it would "
        "have. Put the order with `hold_id` to have its place. One `customer` holds three at most.",
    ),
    Operation(
        "DELETE",
        "/v1/stores/{store_id}/holds/{hold_id}",
        "delete_hold",
        "Stores",
        "Let a place go",
        None,
        statuses=(204,),
        says="204 also when it is gone. The place of an order is not touched.",
    ),
    Operation(
        "GET",
        "/v1/stores/{store_id}/kpis",
        "get_kpis",
        "Stores",
        "Get a store's figures",
        answers.FiguresOut,
        query=(
            Query("from", "The first of the store's own days.", DAY_SCHEMA, "2026-11-01"),
            Query("to", "The day after the last, at most 92 later.", DAY_SCHEMA, "2026-11-23"),
        ),
        rules=("it must be 1 to 92 days after from",),
    ),
    Operation(
        "POST",
        "/v1/stores/{store_id}/pause",
        "pause_store",
        "Stores",
        "Pause a store",
        answers.StoreOut,
        body=shapes.PauseIn,
        example={"until": "2026-11-23T18:30:00Z", "reason": "Power cut"},
        says="Slots that start before `until` are closed; orders that are placed stay. The pause "
        "ends by itself. Said again, the last one counts.",
        rules=("it must lie in the future, at most 7 days from now",),
    ),
    Operation(
        "POST",
        "/v1/stores/{store_id}/resume",
        "resume_store",
        "Stores",
        "End a store's pause",
        answers.StoreOut,
        body=shapes.EmptyIn,
    ),
)
