"""Calls about goods that come back, described."""

from chalicelib.web import answers_returns as answers
from chalicelib.web import returns
from chalicelib.web.operation import LINES_ONCE, POSSIBLE_PHONE, Json, Operation

RETURN_EXAMPLE: Json = {
    "store_id": "main-st",
    "customer": {"name": "Robin Field", "phone": "+12025550142"},
    "lines": [{"line_id": "1", "name": "Milk, 1 litre", "quantity": 1, "reason": "sour"}],
}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "GET",
        "/v1/returns/{return_id}",
        "get_return",
        "Returns",
        "Get a return",
        answers.ReturnOut,
    ),
    Operation(
        "PUT",
        "/v1/returns/{return_id}",
        "put_return",
        "Returns",
        "Announce a return",
        answers.ReturnOut,
        body=returns.ReturnIn,
        example=RETURN_EXAMPLE,
        statuses=(200, 201),
        also=("order-conflict", "limit-reached"),
        says="The same body again is 200 with the present state, another one is 409. A line of "
        "the order in `order_id` need not be named again.",
        rules=(
            POSSIBLE_PHONE,
            LINES_ONCE,
            "it is required: the order has no such line, so nobody knows what it is",
        ),
    ),
    Operation(
        "POST",
        "/v1/returns/{return_id}/cancel",
        "cancel_return",
        "Returns",
        "Cancel a return",
        answers.ReturnOut,
        body=returns.ReturnCancelIn,
        example={"reason": "Kept after all"},
        also=("invalid-transition",),
        says="Said again it changes nothing.",
    ),
)
