"""Webhooks and their log: the same promises in memory and in DynamoDB."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.webhooks import DynamoWebhooks
from chalicelib.services.webhook_records import (
    DELIVERED,
    Attempt,
    Delivery,
    OldSecret,
    Webhook,
    place,
)
from tests.contract.conftest import Side
from tests.contract.given import conflict
from tests.memory_webhooks import MemoryWebhooks
from tests.outside import NOON

URL = "https://hooks.example.com"
LATER = NOON + timedelta(minutes=5)
_seconds = count(1)


@pytest.fixture
def hooks(side: Side) -> Any:
    if side.table is None:
        return MemoryWebhooks({})
    return DynamoWebhooks(side.table, lambda: float(next(_seconds) * 100))


def webhook(side: Side, **more: Any) -> Webhook:
    return Webhook(side.name, URL, salt="s", created_at=NOON, **more)


def delivery(side: Side, number: int = 1, **more: Any) -> Delivery:
    at = NOON + timedelta(seconds=number)
    return Delivery(side.name, "corner", number, "order_ready", at, **more)


def mine(side: Side, found: list[Any]) -> list[Any]:
    return [one for one in found if one.webhook_id == side.name]


def test_a_webhook_comes_back_as_it_was_put(side: Side, hooks: Any) -> None:
    whole = webhook(
        side,
        events=("order_ready", "order_placed"),
        store_id="corner",
        old=(OldSecret("o", LATER),),
        disabled_at=LATER,
        disabled_reason="gone",
    )
    assert hooks.get(side.name) is None
    hooks.put(whole)
    assert hooks.get(side.name) == replace(whole, rev=1)
    assert mine(side, hooks.all()) == mine(side, hooks.remembered()) == [replace(whole, rev=1)]


def test_a_webhook_is_changed_only_as_it_was_read(side: Side, hooks: Any) -> None:
    hooks.put(webhook(side))
    assert conflict(hooks.put, webhook(side)) == {"row"}
    read = hooks.get(side.name)
    hooks.put(replace(read, url=f"{URL}/2"))
    assert conflict(hooks.put, replace(read, url=f"{URL}/3")) == {"row"}
    assert hooks.get(side.name).url == f"{URL}/2"


def test_a_deleted_webhook_is_gone_and_may_be_deleted_again(side: Side, hooks: Any) -> None:
    hooks.put(webhook(side))
    hooks.delete(side.name)
    hooks.delete(side.name)
    assert hooks.get(side.name) is None
    assert mine(side, hooks.all()) == []
    hooks.put(webhook(side))


def test_a_delivery_comes_back_as_it_was_kept(side: Side, hooks: Any) -> None:
    tried = (Attempt(NOON, 12, 503, None), Attempt(LATER, 5000, None, "no answer"))
    kept = delivery(side, attempts=tried, tries=2, next_at=LATER)
    assert hooks.delivery(side.name, kept.place) is None
    hooks.keep(kept)
    assert hooks.delivery(side.name, kept.place) == replace(kept, rev=1)


def test_a_delivery_is_changed_only_as_it_was_read(side: Side, hooks: Any) -> None:
    hooks.keep(delivery(side))
    assert conflict(hooks.keep, delivery(side)) == {"row"}
    read = hooks.delivery(side.name, delivery(side).place)
    hooks.keep(replace(read, state=DELIVERED))
    assert conflict(hooks.keep, read) == {"row"}


def test_the_log_is_read_backwards_in_pages(side: Side, hooks: Any) -> None:
    for number in (3, 1, 2):
        hooks.keep(delivery(side, number))
    assert [one.number for one in hooks.log(side.name, 2)] == [3, 2]
    before = delivery(side, 2).place
    assert [one.number for one in hooks.log(side.name, 2, before)] == [1]
    assert hooks.log(f"{side.name}x", 2) == []


def test_the_log_since_a_time_is_read_forwards_with_that_time(side: Side, hooks: Any) -> None:
    for number in (3, 1, 2):
        hooks.keep(delivery(side, number))
    since = place(NOON + timedelta(seconds=2))
    assert [one.number for one in hooks.log_since(side.name, since)] == [2, 3]


def test_what_is_due_is_found_until_it_ends(side: Side, hooks: Any) -> None:
    hooks.keep(delivery(side, 1, next_at=NOON))
    hooks.keep(delivery(side, 2, next_at=LATER))
    hooks.keep(delivery(side, 3, state=DELIVERED))
    wanted = {(side.name, "corner-1"), (side.name, "corner-2")}
    assert wanted & set(hooks.due(NOON, 1000)) == {(side.name, "corner-1")}
    assert wanted & set(hooks.due(LATER, 1000)) == wanted
    read = hooks.delivery(side.name, delivery(side, 1).place)
    hooks.keep(replace(read, state=DELIVERED, next_at=None))
    assert wanted & set(hooks.due(LATER, 1000)) == {(side.name, "corner-2")}
    assert (side.name, "corner-3") not in hooks.due(LATER, 1000)


def test_no_more_is_found_than_is_asked_for(side: Side, hooks: Any) -> None:
    for number in range(4):
        hooks.keep(delivery(side, number, next_at=NOON))
    assert len(hooks.due(LATER, 3)) == 3


def test_a_deadline_of_a_delivery_is_none_of_a_pickup_or_a_text(side: Side, hooks: Any) -> None:
    hooks.keep(delivery(side, next_at=NOON))
    assert not any(side.name in one for one in side.pickups.overdue(LATER))
    assert not any(side.name in one for one in side.effects.unfinished(LATER))


def test_that_there_is_no_webhook_is_remembered_for_ten_seconds(rows: Side) -> None:
    assert rows.table is not None
    now, asked = [0.0], []
    hooks = DynamoWebhooks(rows.table, lambda: now[0])
    rows.table.client.meta.events.register(
        "before-call.dynamodb", lambda model, **_: asked.append(model.name)
    )
    hooks.remembered()
    hooks.remembered()
    now[0] = 9.9
    hooks.remembered()
    assert asked == ["Query"]
    now[0] = 10.0
    hooks.remembered()
    assert asked == ["Query", "Query"]
    hooks.put(Webhook(rows.name, URL))
    assert rows.name in [one.webhook_id for one in hooks.remembered()]


def test_what_a_newer_version_wrote_is_written_back(side: Side, hooks: Any) -> None:
    hooks.put(webhook(side, extra={"colour": "blue"}))
    hooks.put(replace(hooks.get(side.name), url=f"{URL}/2"))
    assert hooks.get(side.name).extra == {"colour": "blue"}
