"""What is rendered is what the document says, both ways: nothing is missing, nothing is untold."""

import msgspec
import pytest

from chalicelib.services import keys
from chalicelib.web import answers
from chalicelib.web.operations import BY_ROUTE
from tests.web.asking import JSON, Gateway

STORE = {"store_id": "corner"}
A1 = {"order_id": "A1"}
LINES = [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}]
ORDER = {
    "store_id": "corner",
    "number": "#1",
    "source": "web",
    "customer": {"name": "Anna", "phone": "+46701740601", "language": "sv"},
    "sms_consent": {"at": "2026-11-24T10:00:00Z", "source": "checkout", "text_version": "1"},
    "lines": LINES,
    "pickup_person": {"name": "Bo", "phone": "+46701740602"},
    "fulfilment": "curbside",
    "amount_due": {"amount": 100, "currency": "SEK"},
    "requires_id": True,
    "min_age": 18,
    "metadata": {"any": [1, None, {"x": 1.5}]},
    "test": True,
}
RETURN = {"store_id": "corner", "customer": {"name": "Anna"}, "lines": [{**LINES[0]}]}
PAUSE = {"until": "2026-11-24T15:00:00Z", "reason": "Power cut"}
BINS = {"bins": [{"bin": "B3"}], "exceptions": [{"line_id": "1", "quantity": 1, "reason": "gone"}]}
WEBHOOK = {"url": "https://hooks.example.com/x", "events": ["order_ready"]}
DAY = {"date": "2026-11-24"}
SPAN = {"from": "2026-11-24", "to": "2026-11-25"}
PHONE = {"phone": "+46701740601"}
SHOPIFY = {"connector": "shopify"}

CALLS = [
    ("PUT", "/v1/orders/{order_id}", ORDER, A1, {}),
    ("PUT", "/v1/orders/{order_id}", ORDER, A1, {}),
    ("GET", "/v1/orders/{order_id}", None, A1, {}),
    ("PATCH", "/v1/orders/{order_id}", {"version": 1, "number": None}, A1, {}),
    ("POST", "/v1/orders/{order_id}/preparing", {}, A1, {}),
    ("POST", "/v1/orders/{order_id}/delay", {"until": "2026-11-24T16:00:00Z"}, A1, {}),
    ("POST", "/v1/orders/{order_id}/ready", BINS, A1, {}),
    ("POST", "/v1/orders/{order_id}/pickup-person", {"name": "Kim"}, A1, {}),
    ("POST", "/v1/orders/{order_id}/signals", {"kind": "arrived", "stall": "5"}, A1, {}),
    ("GET", "/v1/orders", None, {}, STORE),
    ("POST", "/v1/orders/{order_id}/cancel", {"reason": "x"}, A1, {}),
    ("GET", "/v1/orders/{order_id}", None, A1, {}),
    ("GET", "/v1/stores", None, {}, {}),
    ("GET", "/v1/stores/{store_id}", None, STORE, {}),
    ("GET", "/v1/stores/{store_id}/slots", None, STORE, DAY),
    ("GET", "/v1/stores/{store_id}/kpis", None, STORE, SPAN),
    ("POST", "/v1/stores/{store_id}/pause", PAUSE, STORE, {}),
    ("POST", "/v1/stores/{store_id}/resume", {}, STORE, {}),
    ("GET", "/v1/events", None, {}, STORE),
    ("PUT", "/v1/returns/{return_id}", RETURN, {"return_id": "R1"}, {}),
    ("GET", "/v1/returns/{return_id}", None, {"return_id": "R1"}, {}),
    ("POST", "/v1/returns/{return_id}/cancel", {}, {"return_id": "R1"}, {}),
    ("PUT", "/v1/webhooks/{webhook_id}", WEBHOOK, {"webhook_id": "w"}, {}),
    ("GET", "/v1/webhooks/{webhook_id}", None, {"webhook_id": "w"}, {}),
    ("GET", "/v1/webhooks", None, {}, {}),
    ("POST", "/v1/webhooks/{webhook_id}/rotate", {}, {"webhook_id": "w"}, {}),
    ("POST", "/v1/webhooks/{webhook_id}/test", {}, {"webhook_id": "w"}, {}),
    ("GET", "/v1/webhooks/{webhook_id}/deliveries", None, {"webhook_id": "w"}, {}),
    ("DELETE", "/v1/webhooks/{webhook_id}", None, {"webhook_id": "w"}, {}),
    ("PUT", "/v1/connectors/{connector}", {"stores": {"Corner": "corner"}}, SHOPIFY, {}),
    ("GET", "/v1/connectors/{connector}", None, SHOPIFY, {}),
    ("GET", "/v1/connectors/{connector}/errors", None, SHOPIFY, {}),
    ("POST", "/v1/customers/export", PHONE, {}, {}),
]
REFUSED = [
    ("GET", "/v1/orders/{order_id}", None, {"order_id": "none"}, {}),
    ("PUT", "/v1/orders/{order_id}", {"x": 1}, A1, {}),
    ("PUT", "/v1/orders/{order_id}", {**ORDER, "number": "#2"}, A1, {}),
    ("PUT", "/v1/orders/{order_id}", {**ORDER, "slot_id": "20261124T0000Z"}, A1, {}),
    ("PATCH", "/v1/orders/{order_id}", {"version": 0, "number": "x"}, A1, {}),
    ("GET", "/v1/webhooks/{webhook_id}/deliveries", None, {"webhook_id": "w"}, {"limt": "5"}),
]


def told(asked, method, route, body, params, query):
    """The answer, and the operation that it is an answer of."""
    headers = {"Content-Type": JSON}
    answer = asked(method, route, body, params=params, query=query or None, headers=headers)
    return BY_ROUTE[method, route], answer


@pytest.fixture
def asked(ask: Gateway, town) -> Gateway:
    return ask.with_key(town)


def test_every_answer_is_the_one_that_is_described(asked, town):
    seen = set()
    for call in CALLS:
        town.clock.advance(seconds=1)
        operation, answer = told(asked, *call)
        assert answer.status in operation.statuses, (operation.name, answer.body)
        if operation.answer is None:
            assert answer.body == ""
        else:
            msgspec.json.decode(answer.body, type=operation.answer, strict=True)
        seen.add(operation.name)
    left = {one.name for one in BY_ROUTE.values()} - seen
    assert left == {
        "put_store",  # answers as get_store does
        "put_hold",  # these need a slot; they are looked at with the slots
        "delete_hold",
        "reschedule",
        "redeliver",
        "replay_connector_error",
        "erase_customer",
    }


def test_places_in_slots_are_answered_as_described(asked, town):
    slot, other = (town.slot(hours).slot_id for hours in (3, 4))
    hold = {**STORE, "hold_id": "h1"}
    route = "/v1/stores/{store_id}/holds/{hold_id}"
    calls = [
        ("PUT", route, {"slot_id": slot}, hold, {}),
        ("DELETE", route, None, hold, {}),
        ("PUT", "/v1/orders/{order_id}", {**ORDER, "slot_id": slot}, A1, {}),
        ("POST", "/v1/orders/{order_id}/reschedule", {"slot_id": other}, A1, {}),
    ]
    for call in calls:
        operation, answer = told(asked, *call)
        assert answer.status in operation.statuses, answer.body
        if operation.answer is not None:
            msgspec.json.decode(answer.body, type=operation.answer, strict=True)


def test_every_refusal_is_the_problem_that_is_described(asked):
    told(asked, *CALLS[0])
    for call in REFUSED:
        operation, answer = told(asked, *call)
        problem = msgspec.json.decode(answer.body, type=answers.ProblemOut, strict=True)
        assert problem.status == answer.status >= 400
        assert problem.type.rpartition("/")[2] in operation.slugs


def test_what_nobody_described_is_noticed(asked):
    _, answer = told(asked, *CALLS[0])
    more = {**answer.json(), "surprise": 1}
    with pytest.raises(msgspec.ValidationError, match="surprise"):
        msgspec.convert(more, answers.OrderOut, strict=True)
    less = {name: one for name, one in answer.json().items() if name != "code"}
    with pytest.raises(msgspec.ValidationError, match="code"):
        msgspec.convert(less, answers.OrderOut, strict=True)


def test_a_key_without_the_scope_is_told_which_one_it_needs(ask, town):
    ask.authorization = f"Bearer {keys.new_key(town.world, 'hooks', ['webhooks'])[1]}"
    operation, answer = told(ask, *CALLS[2])
    assert (answer.status, answer.json()["type"].endswith("/forbidden")) == (403, True)
    assert "forbidden" in operation.slugs
