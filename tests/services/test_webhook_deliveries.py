"""Telling a webhook: at least once, later if need be, and never one event after another."""

import random
from datetime import timedelta
from email.utils import format_datetime

import pytest

from chalicelib.services import commands, deliver, sweep, webhook_deliveries, webhooks
from chalicelib.services.ports import Unavailable
from chalicelib.services.webhook_deliveries import SCHEDULE_SECONDS, try_out
from chalicelib.services.webhook_records import Delivery, Reply, Webhook
from chalicelib.web import render
from chalicelib.web.http import json_response
from tests.services import hooks
from tests.services.hooks import DOWN, URL, content, log, minutes, only, put, receivers, told
from tests.worlds import BINS, CORNER, HARBOUR, refusal

HOURS_75 = timedelta(hours=75)


def test_what_happens_is_told_once_each_as_the_feed_tells_it(town):
    put(town)
    town.ready()
    town.pump()
    events = town.world.pickups.events(CORNER.store_id, 0, 10)
    of_feed = [json_response(200, render.event(one)).body for one in events]
    of_hook = [json_response(200, content(one)["data"]).body for one in receivers(town).posted]
    assert sorted(of_hook) == sorted(of_feed)
    assert told(town) == ["order_placed", "order_ready"]
    first = content(receivers(town).posted[0])
    assert first["timestamp"] == first["data"]["at"]


def test_without_webhooks_nothing_is_queued_or_posted(town):
    town.put()
    town.pump()
    assert town.memory.work.waiting == []
    assert "webhooks.delivery" not in town.faults.calls
    assert receivers(town).posted == []


def test_only_the_events_that_are_wanted_are_told(town):
    put(town, "order_ready", "customer_arrived")
    town.ready()
    town.hear("here 5")
    town.pump()
    assert told(town) == ["order_ready", "customer_arrived"]


def test_a_webhook_of_one_store_hears_nothing_of_another(town):
    town.memory.world.stores.put(HARBOUR, None)
    put(town, store_id=HARBOUR.store_id)
    town.put()
    town.pump()
    assert told(town) == []


def test_the_stream_and_the_queue_may_say_it_twice(town):
    put(town)
    town.put()
    town.pump()
    hooks.fan_out_again(town)
    assert told(town) == ["order_placed"]
    assert only(town).state == "delivered"


def test_a_receiver_that_was_down_for_an_hour_hears_everything_afterwards(town):
    put(town)
    until = town.clock.now() + timedelta(hours=1)
    receivers(town).answer = lambda posted: DOWN if posted.at < until else hooks.OK
    town.ready()
    town.pump()
    minutes(town, 180)
    assert {one.state for one in log(town)} == {"delivered"}
    got = [content(one)["data"]["version"] for one in receivers(town).posted if one.at >= until]
    assert sorted(got) == [1, 2]


def test_no_event_waits_for_another(town):
    put(town)
    receivers(town).answers = [DOWN]
    town.put()
    town.pump()
    commands.ready(town.world, "A1", BINS)
    town.pump()
    assert {one.type: one.state for one in log(town)} == {
        "order_placed": "waiting",
        "order_ready": "delivered",
    }


def test_the_tries_of_one_event_carry_one_id_and_a_time_each(town):
    put(town)
    receivers(town).answers = [DOWN]
    town.put()
    town.pump()
    minutes(town, 1)
    first, second = receivers(town).posted
    assert first.headers["webhook-id"] == second.headers["webhook-id"] == "corner-1"
    assert first.headers["webhook-timestamp"] != second.headers["webhook-timestamp"]
    assert first.body == second.body


def test_it_is_tried_ten_times_within_75_hours_and_then_it_failed(town):
    put(town)
    receivers(town).answer = lambda _: DOWN
    town.put()
    began = town.clock.now()
    town.pump()
    minutes(town, 90 * 60)
    delivery = only(town)
    assert (delivery.state, delivery.next_at) == ("failed", None)
    assert len(delivery.attempts) == len(SCHEDULE_SECONDS) + 1 == 10
    spell = delivery.attempts[-1].at - began
    assert HOURS_75 * 0.9 < spell < HOURS_75 * 1.12
    assert {one.error for one in delivery.attempts} == {DOWN.error}


def test_the_schedule_is_that_of_standard_webhooks_give_or_take_a_tenth(town):
    put(town)
    assert HOURS_75 < timedelta(seconds=sum(SCHEDULE_SECONDS)) < HOURS_75 + timedelta(hours=1)
    receivers(town).answer = lambda _: DOWN
    town.put()
    town.pump()
    for number, seconds in enumerate(SCHEDULE_SECONDS):
        delivery = only(town)
        waits = (delivery.next_at - town.clock.now()).total_seconds()
        assert seconds * 0.9 <= waits <= seconds * 1.1
        assert delivery.tries == number + 1
        town.clock.at = delivery.next_at
        webhook_deliveries.perform(town.world, "w", "corner", 1)
    assert only(town).state == "failed"


def test_what_failed_together_does_not_come_back_together(town):
    put(town)
    receivers(town).answer = lambda _: DOWN
    for number in range(8):
        town.put(f"A{number}")
    town.pump()
    assert len({one.next_at for one in log(town)}) > 4


def test_a_try_that_is_not_due_yet_is_left_alone(town):
    put(town)
    receivers(town).answer = lambda _: DOWN
    town.put()
    town.pump()
    hooks.fan_out_again(town)
    assert len(only(town).attempts) == 1


def test_a_message_of_the_queue_that_was_lost_is_found_by_the_sweep(town):
    put(town)
    receivers(town).answers = [DOWN]
    town.put()
    town.pump()
    town.memory.work.waiting.clear()
    assert sweep.sweep(town.world)["webhooks"] == 0
    town.clock.advance(seconds=40)
    assert sweep.sweep(town.world)["webhooks"] == 1
    town.work()
    assert only(town).state == "delivered"
    assert sweep.sweep(town.world)["webhooks"] == 0


def test_a_queue_that_does_not_take_the_next_try_loses_nothing(town):
    put(town)
    receivers(town).answers = [DOWN]
    town.put()
    for kept in town.memory.pickups.stream:
        deliver.fan_out(town.world, kept)
    (job,) = town.memory.work.take()
    town.faults.once("work.put", "before", Unavailable("down"))
    with pytest.raises(Unavailable):
        webhook_deliveries.perform(town.world, job["webhook_id"], job["store_id"], job["number"])
    minutes(town, 2)
    assert only(town).state == "delivered"


def test_a_worker_that_dies_after_posting_tells_it_again(town):
    put(town)
    town.put()
    for kept in town.memory.pickups.stream:
        deliver.fan_out(town.world, kept)
    town.faults.once("webhooks.keep", "before", Unavailable("gone"))
    with pytest.raises(Unavailable):
        webhook_deliveries.perform(town.world, "w", "corner", 1)
    town.work()
    assert told(town) == ["order_placed", "order_placed"]
    assert only(town).state == "delivered"


def test_of_two_workers_at_once_one_keeps_what_came_of_it(town):
    put(town)
    receivers(town).answers = [DOWN]
    town.put()
    other = (town.world, "w", "corner", 1)
    town.faults.once("webhooks.keep", "before", lambda: webhook_deliveries.perform(*other))
    town.pump()
    assert only(town).state == "delivered"
    assert town.memory.work.waiting == []


@pytest.mark.parametrize("header", ["7200", " 7200 ", "date"])
def test_a_receiver_that_asks_for_two_hours_gets_them(town, header):
    put(town)
    now = town.clock.now()
    asked = format_datetime(now + timedelta(hours=2), usegmt=True) if header == "date" else header
    receivers(town).answers = [Reply(503, 9, retry_after=asked)]
    town.put()
    town.pump()
    assert only(town).next_at == now + timedelta(hours=2)
    assert only(town).attempts[0].status == 503


@pytest.mark.parametrize("header", ["0", "-5", "soon", "", "Tue, 99 Nov 2026", "١٢"])
def test_a_receiver_that_asks_for_nothing_sensible_is_tried_as_any_other(town, header):
    put(town)
    receivers(town).answers = [Reply(429, 9, retry_after=header)]
    town.put()
    town.pump()
    assert (only(town).next_at - town.clock.now()).total_seconds() < 6


def test_nobody_puts_us_off_for_longer_than_a_day(town):
    put(town)
    receivers(town).answers = [Reply(429, 9, retry_after="9" * 30)]
    town.put()
    town.pump()
    assert only(town).next_at == town.clock.now() + timedelta(days=1)


@pytest.mark.parametrize("status", [199, 300, 302, 400, 404, 500, 502])
def test_only_a_2xx_counts_as_taken(town, status):
    put(town)
    receivers(town).answers = [Reply(status, 9)]
    town.put()
    town.pump()
    assert only(town).state == "waiting"


def test_a_410_disables_the_webhook_and_what_waits_fails(town):
    put(town)
    receivers(town).answers = [DOWN, Reply(410, 9)]
    town.ready()
    town.pump()
    disabled = webhooks.get(town.world, "w")
    assert (disabled.disabled_at, disabled.disabled_reason) == (
        town.clock.now(),
        webhook_deliveries.GONE_REASON,
    )
    minutes(town, 2)
    assert [one.state for one in log(town)] == ["failed", "failed"]
    assert "disabled" in log(town)[1].attempts[-1].error
    town.hear("here 5")
    town.pump()
    assert len(receivers(town).posted) == 2


def test_a_disabled_webhook_that_is_put_again_is_told_what_comes(town):
    put(town)
    receivers(town).answers = [Reply(410, 9)]
    town.put()
    town.pump()
    kept, secret = webhooks.put(town.world, Webhook("w", URL))
    assert (kept.disabled_at, secret) == (None, None)
    commands.ready(town.world, "A1", BINS)
    town.pump()
    assert told(town)[-1] == "order_ready"


def test_what_waits_for_a_webhook_that_is_deleted_waits_no_longer(town):
    put(town)
    receivers(town).answers = [DOWN]
    town.put()
    town.pump()
    webhooks.delete(town.world, "w")
    minutes(town, 2)
    assert len(receivers(town).posted) == 1
    assert sweep.sweep(town.world)["webhooks"] == 0


def test_what_waits_for_a_webhook_that_was_narrowed_waits_no_longer(town):
    put(town)
    receivers(town).answers = [DOWN]
    town.put()
    town.pump()
    webhooks.put(town.world, Webhook("w", URL, ("order_ready",)))
    minutes(town, 2)
    assert only(town).state == "failed"
    assert "not wanted" in only(town).attempts[-1].error


def test_a_message_for_a_webhook_that_was_deleted_meanwhile_does_nothing(town):
    put(town)
    town.put()
    for kept in town.memory.pickups.stream:
        deliver.fan_out(town.world, kept)
    webhooks.delete(town.world, "w")
    town.work()
    assert receivers(town).posted == []


def test_a_message_about_an_event_that_is_not_there_does_nothing(town):
    put(town)
    webhook_deliveries.perform(town.world, "w", "corner", 99)
    assert log(town) == []


def test_a_target_that_leads_inside_by_now_is_not_told_and_tried_again(town):
    put(town)
    receivers(town).private.add(URL)
    town.put()
    town.pump()
    assert receivers(town).posted == []
    assert "not public" in only(town).attempts[0].error
    assert only(town).state == "waiting"
    receivers(town).private.clear()
    minutes(town, 1)
    assert only(town).state == "delivered"


def test_a_test_is_sent_at_once_signed_and_kept_nowhere(town):
    put(town)
    reply = try_out(town.world, "w")
    assert reply.is_taken
    assert told(town) == ["webhook_test"]
    sent = content(receivers(town).posted[0])["data"]
    assert sent["id"] == receivers(town).posted[0].headers["webhook-id"]
    assert (sent["version"], sent["order_ids"]) == (0, [])
    assert log(town) == []
    assert not any(one.is_taken for one in [DOWN, Reply(302, 9)])


def test_a_disabled_webhook_can_be_tested_before_it_is_put_again(town):
    put(town)
    webhooks.disable(town.world, "w", "gone")
    assert try_out(town.world, "w").is_taken
    assert refusal(try_out, town.world, "x").slug == "not-found"


@pytest.mark.parametrize("seed", range(6))
def test_whatever_fails_within_a_day_everything_arrives_and_the_highest_version_is_the_last(
    town, seed
):
    put(town, "order_placed", "order_ready")
    chance = random.Random(seed)
    ends = town.clock.now() + timedelta(hours=24)
    odd = [DOWN, Reply(500, 9), Reply(302, 9), Reply(429, 9, retry_after="600")]

    def answer(posted):
        if posted.at < ends and chance.random() < 0.6:
            return chance.choice(odd)
        return hooks.OK

    receivers(town).answer = answer
    for number in range(12):
        town.put(f"A{number}")
        commands.ready(town.world, f"A{number}", BINS)
        town.pump()
        if chance.random() < 0.3:
            town.memory.work.waiting.clear()
            minutes(town, 2)
    minutes(town, 60 * 60)
    heads = {}
    for posted in receivers(town).posted:
        data = content(posted)["data"]
        for order_id in data["order_ids"]:
            heads[order_id] = max(heads.get(order_id, (0, "")), (data["version"], data["type"]))
    assert {one.state for one in log(town)} == {"delivered"}
    assert len(log(town)) == 24
    assert {kind for _, kind in heads.values()} == {"order_ready"}


def test_a_delivery_of_an_hour_ago_says_so_by_its_event(town):
    delivery = Delivery("w", "corner", 7, "order_placed", town.clock.now())
    assert delivery.event_id == "corner-7"
    assert delivery.place == "2026-11-24T12:00:00.000+00:00#corner-7"
