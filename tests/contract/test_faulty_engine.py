"""What an engine does when it is unwell, made to do so below everything that we wrote.

No engine of this machine throttles, conflicts or times out by itself, so the client is told to.
"""

import json
from datetime import timedelta
from types import SimpleNamespace

import pytest
from botocore.exceptions import ConnectTimeoutError, EndpointConnectionError, ReadTimeoutError

from chalicelib.domain.events import numbered
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import Change, Head, Socket, Tablet
from tests.contract.given import (
    board_one,
    change,
    conflict,
    effect,
    event,
    kept,
    pickup,
    slot,
    who,
)
from tests.outside import NOON


def answering(side, operation, code, status=400, **more):
    """The engine answers this operation with an error."""
    parsed = {
        "Error": {"Code": code, "Message": "told to"},
        "ResponseMetadata": {"HTTPStatusCode": status, "HTTPHeaders": {}},
        **more,
    }
    http = SimpleNamespace(status_code=status, headers={}, content=json.dumps(parsed))
    event_name = f"before-call.dynamodb.{operation}"
    side.table.client.meta.events.register_first(event_name, lambda **_: (http, parsed))


def raising(side, operation, error):
    """The call ends in this error of the connection."""

    def fail(**_):
        raise error

    side.table.client.meta.events.register_first(f"before-call.dynamodb.{operation}", fail)


def reasons(*codes):
    return {"CancellationReasons": [{"Code": code, "Message": code} for code in codes]}


HOUR = timedelta(hours=1)
CANCELLED = "TransactionCanceledException"


def test_a_transaction_in_the_way_is_a_conflict_of_busy(faulty):
    board_one(faulty)
    new = change(faulty, event())
    answering(faulty, "TransactWriteItems", CANCELLED, **reasons("None", "TransactionConflict"))
    assert conflict(faulty.pickups.save, new) == {"busy"}


def test_a_failed_condition_outweighs_a_transaction_in_the_way(faulty):
    new = change(faulty, event())
    both = reasons("TransactionConflict", "ConditionalCheckFailed")
    answering(faulty, "TransactWriteItems", CANCELLED, **both)
    assert conflict(faulty.pickups.save, new) == {"head"}


@pytest.mark.parametrize("code", ["ThrottlingError", "ProvisionedThroughputExceeded", "Strange"])
def test_a_transaction_cancelled_for_any_other_reason_is_unavailable(faulty, code):
    new = change(faulty, event())
    answering(faulty, "TransactWriteItems", CANCELLED, **reasons("None", code))
    with pytest.raises(Unavailable):
        faulty.pickups.save(new)


THROTTLED = (
    "ProvisionedThroughputExceededException",
    "ThrottlingException",
    "RequestLimitExceeded",
    "InternalServerError",
    "TransactionInProgressException",
)


@pytest.mark.parametrize("code", THROTTLED)
def test_a_transaction_that_is_throttled_is_unavailable(faulty, code):
    new = change(faulty, event())
    answering(faulty, "TransactWriteItems", code)
    with pytest.raises(Unavailable):
        faulty.pickups.save(new)


NOT_ANSWERED = (
    ReadTimeoutError(endpoint_url="http://engine"),
    ConnectTimeoutError(endpoint_url="http://engine"),
    EndpointConnectionError(endpoint_url="http://engine"),
)
CALLS = {
    "TransactWriteItems": lambda side: side.pickups.save(
        Change(side.name, Head(), events=numbered((event(),), side.name, 0))
    ),
    "BatchGetItem": lambda side: side.pickups.load(side.name, who(side)),
    "GetItem": lambda side: side.pickups.head(side.name),
    "Query": lambda side: side.pickups.board(side.name),
    "PutItem": lambda side: side.access.put_socket(Socket(side.name, "c1", "t1", NOON)),
    "UpdateItem": lambda side: side.effects.finish(effect(side)),
    "DeleteItem": lambda side: side.access.use_ticket("ticket", NOON),
}


def prepared(side):
    """A ticket to be deleted."""
    side.access.put_ticket("ticket", Tablet("corner", "t1", ""), NOON + HOUR)


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("error", NOT_ANSWERED, ids=lambda error: type(error).__name__)
def test_an_engine_that_does_not_answer_is_unavailable(faulty, operation, error):
    prepared(faulty)
    raising(faulty, operation, error)
    with pytest.raises(Unavailable):
        CALLS[operation](faulty)


@pytest.mark.parametrize("operation", CALLS)
def test_an_engine_that_throttles_is_unavailable(faulty, operation):
    prepared(faulty)
    answering(faulty, operation, "ProvisionedThroughputExceededException")
    with pytest.raises(Unavailable):
        CALLS[operation](faulty)


def test_an_index_that_throttles_is_unavailable(faulty):
    answering(faulty, "Query", "ThrottlingException")
    with pytest.raises(Unavailable):
        faulty.pickups.overdue(NOON)
    with pytest.raises(Unavailable):
        faulty.effects.unfinished(NOON)


def leaving_out(side, rounds):
    """The engine leaves the last key of a batch unprocessed so many times."""
    left = [rounds]

    def leave(parsed, **_):
        found = parsed["Responses"].get(side.table.name, [])
        if left[0] and found:
            left[0] -= 1
            row = found.pop()
            key = {"pk": row["pk"], "sk": row["sk"]}
            parsed["UnprocessedKeys"] = {side.table.name: {"Keys": [key]}}

    side.table.client.meta.events.register_first("after-call.dynamodb.BatchGetItem", leave)


def test_unprocessed_keys_are_read_again_and_not_taken_as_absent(faulty):
    one = board_one(faulty)
    leaving_out(faulty, 3)
    loaded = faulty.pickups.load(faulty.name, one.customer_id)
    assert loaded.pickup is not None
    assert loaded.head.number == 1
    leaving_out(faulty, 2)
    found = faulty.orders.booking(one.orders[0].order_id, faulty.name, one.customer_id, slot())
    assert found.order is not None
    assert found.loaded.pickup == loaded.pickup


def test_keys_that_stay_unprocessed_are_unavailable_and_not_absent(faulty):
    one = board_one(faulty)
    leaving_out(faulty, 99)
    with pytest.raises(Unavailable):
        faulty.pickups.load(faulty.name, one.customer_id)


def test_a_reply_that_was_lost_after_the_write_is_unavailable_and_the_write_is_there(faulty):
    new = change(faulty, event(), pickup=pickup(faulty))

    def lose(**_):
        raise ReadTimeoutError(endpoint_url="http://engine")

    where = "after-call.dynamodb.TransactWriteItems"
    faulty.table.client.meta.events.register_first(where, lose)
    with pytest.raises(Unavailable):
        faulty.pickups.save(new)
    assert faulty.pickups.head(faulty.name).number == 1
    faulty.table.client.meta.events.unregister(where, lose)
    assert conflict(faulty.pickups.save, new) == {"head", "pickup"}


def test_a_check_in_is_two_requests(faulty):
    one = board_one(faulty)
    sent = []
    faulty.table.client.meta.events.register(
        "before-send.dynamodb.*", lambda request, **_: sent.append(request.headers["X-Amz-Target"])
    )
    loaded = faulty.pickups.load(faulty.name, one.customer_id)
    kept(faulty, event(), head=loaded.head, pickup=loaded.pickup)
    names = [one.rpartition(".")[2] for one in map(_text, sent)]
    assert names == ["BatchGetItem", "TransactWriteItems"]


def _text(value):
    return value.decode() if isinstance(value, bytes) else value
