"""Calls about orders, described."""

from chalicelib.services.listing import PAGE_MOST
from chalicelib.web import answers, holds, orders, shapes
from chalicelib.web.operation import (
    CURSOR,
    DUE,
    LINES_ONCE,
    POSSIBLE_PHONE,
    STORE_ID,
    Json,
    Operation,
    Query,
)

ORDER_EXAMPLE: Json = {
    "store_id": "main-st",
    "number": "#1042",
    "customer": {"name": "Robin Field", "phone": "+12025550142", "language": "en"},
    "sms_consent": {"at": "2026-11-23T10:00:00Z", "source": "checkout", "text_version": "1"},
    "lines": [{"line_id": "1", "sku": "MILK-1L", "name": "Milk, 1 litre", "quantity": 2}],
}

STATUS = Query(
    "status",
    "Only orders in this state.",
    {"type": "string", "enum": list(orders.STATUSES)},
    "ready",
    required=False,
)
LIMIT = Query(
    "limit",
    f"How many, at most; {orders.LIMIT_DEFAULT} without it.",
    {"type": "integer", "minimum": 1, "maximum": PAGE_MOST},
    None,
    required=False,
)

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "GET",
        "/v1/orders",
        "list_orders",
        "Orders",
        "List a store's orders",
        answers.OrdersOut,
        query=(STORE_ID, STATUS, CURSOR, LIMIT),
        also=("not-found",),
        rules=("it is not a cursor of this list",),
    ),
    Operation(
        "GET", "/v1/orders/{order_id}", "get_order", "Orders", "Get an order", answers.OrderOut
    ),
    Operation(
        "PUT",
        "/v1/orders/{order_id}",
        "put_order",
        "Orders",
        "Put an order",
        answers.OrderOut,
        body=shapes.OrderIn,
        example=ORDER_EXAMPLE,
        statuses=(200, 201),
        also=(
            "slot-full",
            "slot-closed",
            "hold-expired",
            "limit-reached",
            "order-conflict",
            "not-found",
        ),
        says="Your own id makes it idempotent: the same body again is 200 with the present state, "
        "another body is 409 `order-conflict`. Without `slot_id` the order is due at `due_at`, or "
        "as soon as possible. Without `sms_consent` we start no text, but answer the customer's.",
        rules=(
            POSSIBLE_PHONE,
            DUE,
            LINES_ONCE,
            "hold {hold_id} is in slot {slot_id}; leave slot_id out, or name that one",
        ),
    ),
    Operation(
        "PATCH",
        "/v1/orders/{order_id}",
        "amend_order",
        "Orders",
        "Amend an order",
        answers.OrderOut,
        body=orders.AmendIn,
        example={"version": 1, "number": "#1042-B", "metadata": None},
        also=("invalid-transition", "stale-version", "limit-reached", "order-conflict"),
        says="Until it is picked up. What is absent stays, null clears, arrays replace. `version` "
        "is the one you saw; if it is stale the problem has the fresh `order`.",
        rules=(
            POSSIBLE_PHONE,
            DUE,
            LINES_ONCE,
            "the order has a slot; move it to another with /reschedule",
        ),
    ),
    Operation(
        "POST",
        "/v1/orders/{order_id}/preparing",
        "preparing",
        "Orders",
        "Gathering begins",
        answers.OrderOut,
        body=shapes.EmptyIn,
        also=("invalid-transition",),
        says="After `ready` it takes that back and tells the customer.",
    ),
    Operation(
        "POST",
        "/v1/orders/{order_id}/ready",
        "ready",
        "Orders",
        "The goods stand in their bins",
        answers.OrderOut,
        body=shapes.ReadyIn,
        example={"bins": [{"bin": "B3", "pieces": 2, "zone": "chilled"}]},
        also=("invalid-transition",),
        says="The customer is told, once. Said again it corrects the bins without a text.",
        rules=(
            "order {order_id} has no line {line_id}",
            "these are more pieces than were ordered",
        ),
    ),
    Operation(
        "POST",
        "/v1/orders/{order_id}/delay",
        "delay",
        "Orders",
        "It takes longer",
        answers.OrderOut,
        body=orders.DelayIn,
        example={"until": "2026-11-24T17:00:00Z", "reason": "The oven is out"},
        also=("invalid-transition",),
        says="The customer is told. Said again with the same time it changes nothing.",
        rules=(DUE,),
    ),
    Operation(
        "POST",
        "/v1/orders/{order_id}/pickup-person",
        "name_pickup_person",
        "Orders",
        "Somebody else picks up",
        answers.OrderOut,
        body=orders.PickupPersonIn,
        example={"name": "Kim Field", "phone": "+12025550143"},
        also=("invalid-transition",),
        says="A null `name` is the buyer after all.",
        rules=(POSSIBLE_PHONE,),
    ),
    Operation(
        "POST",
        "/v1/orders/{order_id}/cancel",
        "cancel",
        "Orders",
        "Cancel an order",
        answers.OrderOut,
        body=shapes.CancelIn,
        example={"reason": "The customer changed their mind"},
        also=("invalid-transition",),
        says="Its place in the slot is free again. Said again it changes nothing.",
    ),
    Operation(
        "POST",
        "/v1/orders/{order_id}/reschedule",
        "reschedule",
        "Orders",
        "Move an order to another slot",
        answers.OrderOut,
        body=holds.RescheduleIn,
        example={"slot_id": "20261124T1500Z"},
        also=("slot-full", "slot-closed", "limit-reached", "invalid-transition"),
        says="Out of one slot and into the other at once. To the slot that it is in it changes "
        "nothing.",
    ),
    Operation(
        "POST",
        "/v1/orders/{order_id}/signals",
        "signal",
        "Orders",
        "Tell where the customer is",
        answers.OrderOut,
        body=shapes.SignalIn,
        example={"kind": "arrived", "stall": "5", "vehicle": "Red Golf"},
        also=("invalid-transition",),
        says="For an app, a call centre or a number-plate camera; texts and the customer's page "
        "say the same by themselves.",
    ),
)
