"""What a webhook was told of, and telling it again."""

import json
from datetime import timedelta

import pytest

from chalicelib.services import commands, deliver, webhook_deliveries, webhooks
from chalicelib.services.ports import Conflict
from chalicelib.services.webhook_deliveries import redeliver, replay
from chalicelib.services.webhook_records import Reply, Webhook
from chalicelib.services.work import waits_for_others
from tests.services import hooks
from tests.services.hooks import DOWN, URL, log, minutes, only, put, receivers, told
from tests.worlds import BINS, CORNER, HARBOUR, refusal


def test_an_event_is_told_again_at_once_whatever_became_of_it(town):
    put(town)
    town.put()
    town.pump()
    again = redeliver(town.world, "w", "corner-1")
    assert (again.state, len(again.attempts)) == ("delivered", 2)
    assert told(town) == ["order_placed"] * 2


def test_a_retold_event_that_is_not_taken_begins_its_schedule_anew(town):
    put(town)
    receivers(town).answer = lambda _: DOWN
    town.put()
    town.pump()
    minutes(town, 90 * 60)
    again = redeliver(town.world, "w", "corner-1")
    assert (again.state, again.tries, len(again.attempts)) == ("waiting", 1, 11)
    receivers(town).answer = lambda _: hooks.OK
    minutes(town, 2)
    assert only(town).state == "delivered"


def test_an_event_from_before_the_webhook_can_be_told(town):
    town.put()
    put(town)
    assert redeliver(town.world, "w", "corner-1").state == "delivered"


def test_the_log_keeps_the_last_twenty_tries_of_an_event(town):
    put(town)
    town.put()
    town.pump()
    for _ in range(25):
        redeliver(town.world, "w", "corner-1")
    assert len(only(town).attempts) == webhook_deliveries.ATTEMPTS_KEPT


@pytest.mark.parametrize(
    "event_id", ["corner-9", "corner", "-1", "corner-x", "corner-²", "nowhere-1"]
)
def test_an_event_that_never_was_cannot_be_told(town, event_id):
    put(town)
    assert refusal(redeliver, town.world, "w", event_id).slug == "not-found"


def test_nothing_is_told_again_to_a_webhook_that_is_disabled_or_not_there(town):
    put(town)
    town.put()
    webhooks.disable(town.world, "w", "gone")
    refused = refusal(redeliver, town.world, "w", "corner-1")
    assert (refused.slug, refused.current) == ("invalid-transition", "disabled")
    assert refusal(replay, town.world, "w", town.clock.now()).slug == "invalid-transition"
    assert refusal(redeliver, town.world, "x", "corner-1").slug == "not-found"


def test_telling_again_while_a_worker_does_it_is_refused_for_now(town):
    put(town)
    town.put()
    town.faults.once("webhooks.keep", "before", Conflict(frozenset({"row"})))
    assert refusal(redeliver, town.world, "w", "corner-1").slug == "busy"


def test_everything_since_then_that_was_not_taken_is_told_again(town):
    put(town)
    receivers(town).answer = lambda _: Reply(410, 9)
    town.put()
    town.pump()
    commands.ready(town.world, "A1", BINS)  # nobody is told: it is disabled
    town.pump()
    since = town.clock.now()
    webhooks.put(town.world, Webhook("w", URL))
    receivers(town).answer = lambda _: hooks.OK
    assert replay(town.world, "w", since) == (2, False)
    assert replay(town.world, "w", since) == (0, False)
    minutes(town, 1)
    assert [one.state for one in log(town)] == ["delivered", "delivered"]


def test_what_was_taken_or_is_not_wanted_is_not_told_again(town):
    town.memory.world.stores.put(HARBOUR, None)
    put(town, "order_placed", store_id=CORNER.store_id)
    town.ready()
    town.put("H1", store_id=HARBOUR.store_id)
    town.pump()
    assert replay(town.world, "w", town.clock.now()) == (0, False)


def test_a_long_replay_goes_on_when_it_is_asked_for_again(town, monkeypatch):
    monkeypatch.setattr(webhook_deliveries, "REPLAYED_AT_ONCE", 3)
    for number in range(5):
        town.put(f"A{number}")
    since = town.clock.now()
    put(town)
    assert replay(town.world, "w", since) == (3, True)
    assert replay(town.world, "w", since) == (2, False)
    minutes(town, 1)
    assert len(told(town)) == 5


def test_a_replay_reaches_back_a_week_and_not_further(town):
    put(town)
    ago = town.clock.now() - timedelta(days=7)
    assert replay(town.world, "w", ago) == (0, False)
    refused = refusal(replay, town.world, "w", ago - timedelta(seconds=1))
    assert refused.more["errors"][0]["pointer"] == "/since"


def test_the_log_is_a_list_of_pages_the_newest_event_first(town):
    put(town)
    for number in range(5):
        town.put(f"A{number}")
        town.clock.advance(seconds=1)
    town.pump()
    seen, cursor = webhook_deliveries.page(town.world, "w", None, 2)
    while cursor:
        more, cursor = webhook_deliveries.page(town.world, "w", cursor, 2)
        assert len(more) <= 2
        seen += more
    assert [one.number for one in seen] == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("cursor", ["x", "A", "é", "AAAA", "YWJj" * 20, "=", "\ud800"])
def test_a_cursor_that_is_not_ours_is_refused(town, cursor):
    put(town)
    refused = refusal(webhook_deliveries.page, town.world, "w", cursor, 2)
    assert refused.more["errors"][0]["pointer"] == "/cursor"


def test_a_cursor_of_another_webhook_is_refused(town):
    put(town)
    put(town, webhook_id="other")
    for number in range(3):
        town.put(f"A{number}")
    town.pump()
    _, cursor = webhook_deliveries.page(town.world, "w", None, 2)
    assert refusal(webhook_deliveries.page, town.world, "other", cursor, 2).slug == (
        "validation-error"
    )
    assert refusal(webhook_deliveries.page, town.world, "x", None, 2).slug == "not-found"


def test_only_jobs_that_wait_for_a_shops_server_are_done_side_by_side(town):
    put(town)
    town.ready()
    for kept in town.memory.pickups.stream:
        deliver.fan_out(town.world, kept)
    jobs = [json.dumps(job) for job in town.memory.work.take()]
    slow = [json.loads(one)["do"] for one in jobs if waits_for_others(one)]
    assert slow == ["webhook", "webhook"]
    assert [json.loads(one)["do"] for one in jobs if not waits_for_others(one)] == ["text"]


def test_a_delivery_of_a_connected_shop_waits_for_it_too():
    delivery = {"do": "delivery", "connector": "shopify", "delivery_id": "d1"}
    assert waits_for_others(json.dumps(delivery))
