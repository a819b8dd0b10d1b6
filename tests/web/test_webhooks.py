"""The shop's calls about webhooks, as a gateway brings them; and the work that they make."""

import json
import threading
from dataclasses import replace

import pytest

import app as application
from chalicelib import wiring
from chalicelib.domain.event_types import EVENT_TYPES
from chalicelib.services import keys
from chalicelib.services.webhook_records import Reply
from tests.services.hooks import DOWN, URL, receivers, told
from tests.worlds import CORNER

ALL = "/v1/webhooks"
ONE = "/v1/webhooks/{webhook_id}"
ROTATE, TEST = f"{ONE}/rotate", f"{ONE}/test"
DELIVERIES, REDELIVER = f"{ONE}/deliveries", f"{ONE}/redeliver"
BODY = {"url": URL, "events": ["order_ready"]}
NAMES = {
    "webhook_id",
    "url",
    "events",
    "store_id",
    "state",
    "disabled_at",
    "disabled_reason",
    "created_at",
    "old_secret_until",
}
W = {"webhook_id": "w"}


@pytest.fixture
def shop(ask, town):
    return ask.with_key(town)


@pytest.fixture
def put(shop):
    """There is a webhook that wants everything."""
    return shop("PUT", ONE, {"url": URL}, params=W).json()


def problem(answer):
    return answer.status, json.loads(answer.body)["type"].rpartition("/")[2]


def test_a_new_webhook_is_told_with_its_secret_and_never_again(shop):
    new = shop("PUT", ONE, BODY, params=W)
    assert new.status == 201
    assert set(new.json()) == NAMES | {"secret"}
    again, read = shop("PUT", ONE, BODY, params=W), shop("GET", ONE, params=W)
    assert (again.status, read.status) == (200, 200)
    assert again.json() == read.json() == {k: v for k, v in new.json().items() if k != "secret"}
    assert shop("GET", ALL).json() == {"webhooks": [read.json()], "cursor": None}


def test_events_that_are_named_twice_are_wanted_once(shop):
    body = {**BODY, "events": ["order_ready", "order_ready"]}
    assert shop("PUT", ONE, body, params=W).json()["events"] == ["order_ready"]


def test_every_event_can_be_named(shop):
    body = {**BODY, "events": list(EVENT_TYPES)}
    assert shop("PUT", ONE, body, params=W).status == 201


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.com",
        "https://169.254.169.254/latest/meta-data",
        "https://user@hooks.example.com",
        "https://[::ffff:127.0.0.1]/",
        "https://2130706433/",
        "http://127.0.0.1:8000/",
        "\ud800",
        "https://hooks.example.com/\r\nx: y",
    ],
)
def test_a_target_that_is_not_public_https_is_refused_by_name(shop, url):
    refused = shop("PUT", ONE, {"url": url}, params=W)
    if "\ud800" in url:
        assert problem(refused) == (400, "malformed-json")
    else:
        assert problem(refused) == (422, "invalid-webhook-url")
        assert refused.json()["errors"][0]["pointer"] == "/url"
    assert shop("GET", ONE, params=W).status == 404


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/url"),
        ({"url": ""}, "/url"),
        ({"url": 5}, "/url"),
        ({"url": "https://hooks.example.com/" + "x" * 500}, "/url"),
        ({**BODY, "events": "order_ready"}, "/events"),
        ({**BODY, "events": ["order_ready", "order_teleported"]}, "/events/1"),
        ({**BODY, "events": [None]}, "/events/0"),
        ({**BODY, "events": ["a"] * 101}, "/events"),
        ({**BODY, "store_id": ".."}, "/store_id"),
        ({**BODY, "secret": "whsec_mine"}, "/secret"),
    ],
)
def test_a_wrong_body_is_refused_with_the_place(shop, body, pointer):
    refused = shop("PUT", ONE, body, params=W)
    assert problem(refused) == (422, "validation-error")
    assert pointer in [one["pointer"] for one in refused.json()["errors"]]


def test_a_store_that_is_not_there_is_not_found(shop):
    assert shop("PUT", ONE, {**BODY, "store_id": "nowhere"}, params=W).status == 404
    assert shop("PUT", ONE, {**BODY, "store_id": CORNER.store_id}, params=W).status == 201


@pytest.mark.parametrize(
    ("method", "route"),
    [("GET", ONE), ("POST", ROTATE), ("POST", TEST), ("GET", DELIVERIES)],
)
def test_what_is_not_there_is_not_found(shop, method, route):
    assert problem(shop(method, route, params=W)) == (404, "not-found")


def test_a_deletion_may_be_repeated(shop, put):
    for _ in range(2):
        gone = shop("DELETE", ONE, params=W)
        assert (gone.status, gone.body) == (204, "")
    assert shop("GET", ONE, params=W).status == 404


def test_a_rotation_tells_another_secret_and_until_when_the_old_one_signs(shop, put, town):
    rotated = shop("POST", ROTATE, params=W).json()
    assert set(rotated) == NAMES | {"secret"}
    assert rotated["secret"] != put["secret"]
    assert rotated["old_secret_until"] == "2026-11-25T12:00:00Z"


def test_a_test_tells_what_the_receiver_said(shop, put, town):
    assert shop("POST", TEST, params=W).json() == {
        "delivered": True,
        "status": 204,
        "ms": 12,
        "error": None,
    }
    receivers(town).answers = [DOWN]
    failed = shop("POST", TEST, params=W)
    assert (failed.status, failed.json()["delivered"]) == (200, False)
    assert failed.json()["error"] == DOWN.error
    assert told(town) == ["webhook_test"] * 2


def test_the_log_shows_every_try_and_the_next(shop, put, town):
    receivers(town).answers = [Reply(503, 40)]
    town.put()
    town.pump()
    listed = shop("GET", DELIVERIES, params=W).json()
    assert listed["cursor"] is None
    (one,) = listed["deliveries"]
    assert (one["event_id"], one["type"], one["state"]) == ("corner-1", "order_placed", "waiting")
    at = "2026-11-24T12:00:00Z"
    assert one["attempts"] == [{"at": at, "status": 503, "ms": 40, "error": None}]
    assert one["next_at"] > at


def test_the_log_comes_in_pages(shop, put, town):
    for number in range(3):
        town.put(f"A{number}")
    town.pump()
    first = shop("GET", DELIVERIES, params=W, query={"limit": "2"}).json()
    cursor = {"limit": "2", "cursor": first["cursor"]}
    second = shop("GET", DELIVERIES, params=W, query=cursor).json()
    ids = [one["event_id"] for one in first["deliveries"] + second["deliveries"]]
    assert ids == ["corner-3", "corner-2", "corner-1"]
    assert second["cursor"] is None


@pytest.mark.parametrize("limit", ["0", "-1", "201", "x", "1.5", "9" * 30, "", "²"])
def test_a_page_has_1_to_200(shop, put, limit):
    refused = shop("GET", DELIVERIES, params=W, query={"limit": limit})
    assert problem(refused) == (422, "validation-error")


@pytest.mark.parametrize("cursor", ["x", "AAAA", "é", "\ud800", "x" * 3000])
def test_a_forged_cursor_is_refused(shop, put, cursor):
    refused = shop("GET", DELIVERIES, params=W, query={"cursor": cursor})
    assert problem(refused) == (422, "validation-error")


def test_one_event_is_told_again_at_once(shop, put, town):
    town.put()
    town.pump()
    again = shop("POST", REDELIVER, {"event_id": "corner-1"}, params=W)
    assert (again.status, again.json()["state"]) == (200, "delivered")
    assert len(again.json()["attempts"]) == 2
    missing = shop("POST", REDELIVER, {"event_id": "corner-9"}, params=W)
    assert problem(missing) == (404, "not-found")


def test_what_failed_since_then_is_told_again_soon(shop, put, town):
    receivers(town).answers = [Reply(410, 9)]
    town.put()
    town.pump()
    since = {"since": "2026-11-24T12:00:00+00:00"}
    disabled = shop("POST", REDELIVER, since, params=W)
    assert problem(disabled) == (409, "invalid-transition")
    assert disabled.json()["current"] == "disabled"
    assert shop("GET", ONE, params=W).json()["state"] == "disabled"
    shop("PUT", ONE, {"url": URL}, params=W)
    soon = shop("POST", REDELIVER, since, params=W)
    assert (soon.status, soon.json()) == (202, {"redelivering": 1, "more": False})


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"event_id": "corner-1", "since": "2026-11-24T12:00:00Z"},
        {"event_id": None, "since": None},
        {"event_id": "corner"},
        {"event_id": "../x-1"},
        {"since": "2026-11-24"},
        {"since": "2026-11-24T12:00:00"},
        {"since": "2026-11-01T12:00:00Z"},
        {"since": "0001-01-01T00:00:00+01:00"},
        {"since": 5},
    ],
)
def test_a_wrong_wish_is_refused(shop, put, body):
    assert problem(shop("POST", REDELIVER, body, params=W)) == (422, "validation-error")


def test_a_key_without_the_scope_sees_no_webhook(ask, town):
    ask.authorization = f"Bearer {keys.new_key(town.world, 'reader', ['orders'])[1]}"
    for method, route in (("GET", ALL), ("PUT", ONE), ("POST", TEST)):
        assert ask(method, route, params=W).status == 403


def job(number, store_id="corner"):
    body = {"do": "webhook", "webhook_id": "w", "store_id": store_id, "number": number}
    return {"messageId": f"m{number}", "body": json.dumps(body)}


class Together:
    """Receivers that answer nobody before five have come."""

    def __init__(self):
        self.gate = threading.Barrier(5, timeout=10)

    def post(self, *_):
        self.gate.wait()
        return Reply(204, 9)


def test_slow_receivers_are_told_side_by_side(ask, shop, put, town):
    for number in range(5):
        town.put(f"A{number}")
    records = [job(number) for number in range(1, 6)]
    with wiring.using(wiring.settings(), replace(town.world, receivers=Together())):
        assert application.work({"Records": records}, None) == {"batchItemFailures": []}
    listed = shop("GET", DELIVERIES, params=W).json()["deliveries"]
    assert [one["state"] for one in listed] == ["delivered"] * 5


def test_of_a_batch_only_what_failed_comes_again(ask, shop, put, town):
    town.put()
    records = [{"messageId": "bad", "body": "{"}, job(1), {"messageId": "odd", "body": "webhook"}]
    records.append({"messageId": "broken", "body": '{"do": "webhook"}'})
    failed = application.work({"Records": records}, None)["batchItemFailures"]
    assert {one["itemIdentifier"] for one in failed} == {"bad", "odd", "broken"}
    assert told(town) == ["order_placed"]
