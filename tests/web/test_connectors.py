"""Webhooks of Shopify and WooCommerce: forged ones leave no trace, genuine ones are answered."""

import base64
import hashlib
import hmac
import json

import pytest

from chalicelib.services.keys import new_key
from chalicelib.services.ports import Unavailable
from tests.payloads import BEYOND_FLOATS, MILO, cancelled, fulfilment, looked_up, woo
from tests.web.asking import FORM

SHOPIFY, WOO = "/hooks/shopify", "/hooks/woocommerce"
SECRETS = {"shopify": ("shopify-" + "n" * 20, "shopify-" + "o" * 20), "woocommerce": ("w" * 20,)}
PREPARED, CANCELLED = "fulfillment_orders/line_items_prepared_for_pickup", "orders/cancelled"
ERRORS, REPLAY = (
    "/v1/connectors/{connector}/errors",
    "/v1/connectors/{connector}/errors/{delivery_id}/replay",
)
CONNECTOR = "/v1/connectors/{connector}"


@pytest.fixture
def town(town):
    town.memory.signatures.secrets.update(SECRETS)
    town.memory.shopify.known[str(BEYOND_FLOATS)] = looked_up()
    return town


def sign(secret, body):
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def raw(content):
    return content if isinstance(content, bytes) else json.dumps(content).encode()


def shopify(ask, content=None, topic=PREPARED, secret=SECRETS["shopify"][0], **headers):
    body = raw(content or fulfilment())
    given = {
        "X-Shopify-Hmac-SHA256": sign(secret, body),
        "X-Shopify-Topic": topic,
        "X-Shopify-Event-Id": "98880550-7158-44d4-b7cd-2c97c8a091b5",
        "X-Shopify-Triggered-At": "2026-11-24T11:00:00.149205926Z",
    }
    return ask("POST", SHOPIFY, body, headers={**given, **headers})


def woocommerce(ask, content=None, topic="order.created", **headers):
    body = raw(content or woo())
    given = {
        "X-WC-Webhook-Signature": sign(SECRETS["woocommerce"][0], body),
        "X-WC-Webhook-Topic": topic,
        "X-WC-Webhook-Delivery-ID": "36e520ebabc2fa725092ff4a47acedf2",
    }
    return ask("POST", WOO, body, headers={**given, **headers})


def trace(town):
    return [key for key in town.memory.rows if key[0] in {"delivery", "delivered", "order"}]


def named(ask, town, connector, stores=None):
    ask.with_key(town)
    given = {"stores": stores or {"Main Street": "corner"}}
    return ask("PUT", CONNECTOR, given, params={"connector": connector})


def test_a_prepared_pickup_is_answered_at_once_and_done_by_its_job(ask, town):
    named(ask, town, "shopify")
    answered = shopify(ask)
    assert (answered.status, answered.body) == (200, "")
    assert not [key for key in town.memory.rows if key[0] == "order"]
    town.work()
    order_id = {"order_id": f"shopify-{BEYOND_FLOATS}"}
    assert ask("GET", "/v1/orders/{order_id}", params=order_id).json()["status"] == "ready"


@pytest.mark.parametrize("secret", SECRETS["shopify"])
def test_both_secrets_are_good_while_one_replaces_the_other(ask, town, secret):
    assert shopify(ask, secret=secret).status == 200
    assert trace(town)


def test_the_signature_is_of_the_bytes_and_not_of_what_they_say(ask, town):
    body = b'{"fulfillment_order" : {"id": 1}}'
    rewritten = json.dumps(json.loads(body)).encode()
    signed = {"X-Shopify-Hmac-SHA256": sign(SECRETS["shopify"][0], body)}
    assert shopify(ask, rewritten, **signed).status == 403
    assert trace(town) == []
    assert shopify(ask, body).status == 200


@pytest.mark.parametrize("signature", ["", "AAAA", "x" * 4000, sign("w" * 20, raw(fulfilment()))])
def test_a_forged_delivery_gets_nothing_and_leaves_no_trace(ask, town, signature):
    forged = shopify(ask, **{"X-Shopify-Hmac-SHA256": signature})
    assert (forged.status, forged.body) == (403, "")
    forged = woocommerce(ask, **{"X-WC-Webhook-Signature": signature + "="})
    assert (forged.status, forged.body) == (403, "")
    assert trace(town) == []


def test_a_delivery_is_told_apart_by_the_event_and_not_by_the_try(ask, town):
    for webhook_id in ("try-1", "try-2"):
        assert shopify(ask, **{"X-Shopify-Webhook-Id": webhook_id}).status == 200
    assert len(trace(town)) == 2  # that it came, and what it said
    assert shopify(ask, **{"X-Shopify-Event-Id": "another"}).status == 200
    assert len(trace(town)) == 4


@pytest.mark.parametrize("event_id", ["", "x" * 65, "a/b", "ü"])
def test_a_delivery_without_an_id_is_known_by_what_it_says(ask, town, event_id):
    for _ in range(2):
        assert shopify(ask, **{"X-Shopify-Event-Id": event_id}).status == 200
    assert len(trace(town)) == 2


def test_ids_beyond_a_floats_reach_the_order_digit_for_digit(ask, town):
    body = json.dumps(cancelled()).encode()
    assert b"9007199254740995" in body
    shopify(ask, body, CANCELLED)
    (kept,) = [row for key, row in town.memory.rows.items() if key[0] == "delivery"]
    assert kept.payload == {"id": "9007199254740995", "cancel_reason": "customer"}


def test_a_new_shopify_order_is_answered_and_not_kept(ask, town):
    assert shopify(ask, cancelled(), "orders/create").status == 200
    assert trace(town) == []


def test_a_large_order_is_no_reason_to_lose_the_subscription(ask, town):
    large = {**cancelled(), "line_items": [{"x": "y" * 2000}] * 200}
    assert shopify(ask, large, CANCELLED).status == 200
    assert len(trace(town)) == 2
    too_large = {**cancelled(), "note": "x" * 1_000_001}
    assert shopify(ask, too_large, CANCELLED).status == 413


def test_what_is_kept_has_a_limit_too(ask, town):
    rows = [{"id": n, "name": "x" * 2000, "quantity": 1} for n in range(200)]
    assert woocommerce(ask, woo(line_items=rows)).status == 413
    assert trace(town) == []


@pytest.mark.parametrize("body", [b"[]", b"\xff", b'{"a":1,"a":2}', b"{", b'{"a":NaN}'])
def test_a_genuine_body_that_is_no_object_is_malformed(ask, town, body):
    assert shopify(ask, body).status == 400
    assert woocommerce(ask, body).status == 400


@pytest.mark.parametrize("at", ["", "soon", "2026-11-24T11:00:00"])
def test_a_delivery_without_a_time_happened_when_it_came(ask, town, at):
    shopify(ask, **{"X-Shopify-Triggered-At": at})
    (kept,) = [row for key, row in town.memory.rows.items() if key[0] == "delivery"]
    assert kept.triggered_at == kept.received_at == town.clock.now()


def test_the_ping_of_woocommerce_is_answered_and_means_nothing(ask, town):
    answered = ask("POST", WOO, b"webhook_id=7", headers={"Content-Type": FORM})
    assert (answered.status, answered.body) == (200, "")
    assert trace(town) == []


@pytest.mark.parametrize("body", [b"webhook_id=7&status=x", b"webhook_id=x", b"", b"id=7"])
def test_any_other_form_is_no_ping(ask, town, body):
    assert ask("POST", WOO, body, headers={"Content-Type": FORM}).status == 403


def test_without_a_secret_there_is_no_such_route_for_anybody(ask, town):
    town.memory.signatures.secrets.clear()
    for answered in (
        shopify(ask),
        woocommerce(ask),
        ask("POST", WOO, b"webhook_id=7", headers={"Content-Type": FORM}),
    ):
        assert answered.status == 404
    assert trace(town) == []


def test_a_table_that_is_down_lets_the_shop_send_again(ask, town):
    town.faults.once("connectors.keep", "after", Unavailable("lost"))
    assert woocommerce(ask).status == 503
    assert town.memory.work.take() == []
    assert woocommerce(ask).status == 200
    assert len(town.memory.work.take()) == 1


def test_an_unknown_place_is_seen_mended_and_replayed(ask, town):
    ask.with_key(town)
    woocommerce(ask)
    town.work()
    listed = ask("GET", ERRORS, params={"connector": "woocommerce"}).json()
    (error,) = listed["errors"]
    assert listed["cursor"] is None
    assert (error["state"], error["source_id"], error["tries"]) == ("error", "4711", 1)
    assert '"Main Street"' in error["detail"]
    assert MILO not in json.dumps(listed)
    assert "555" not in json.dumps(listed)
    assert named(ask, town, "woocommerce").status == 200
    where = {"connector": "woocommerce", "delivery_id": error["delivery_id"]}
    replayed = ask("POST", REPLAY, params=where)
    assert (replayed.status, replayed.json()["state"]) == (202, "waiting")
    assert (
        ask("GET", ERRORS, params={"connector": "woocommerce"}).json()["errors"][0]["detail"]
        is None
    )
    town.work()
    assert ask("GET", ERRORS, params={"connector": "woocommerce"}).json()["errors"] == []
    assert ask("POST", REPLAY, params=where).status == 404
    assert ask("GET", "/v1/orders/{order_id}", params={"order_id": "woo-4711"}).status == 200


def test_errors_come_in_pages(ask, town):
    ask.with_key(town)
    for place in range(51):
        woocommerce(ask, **{"X-WC-Webhook-Delivery-ID": f"d{place:02d}"})
    where = {"connector": "woocommerce"}
    first = ask("GET", ERRORS, params=where).json()
    rest = ask("GET", ERRORS, params=where, query={"cursor": first["cursor"]}).json()
    assert ([len(one["errors"]) for one in (first, rest)], rest["cursor"]) == ([50, 1], None)


@pytest.mark.parametrize("cursor", ["x", "#", "../..", "2026-11-24T12:00:00Z", "\u0661" * 30])
def test_a_cursor_that_no_page_gave_is_refused(ask, town, cursor):
    ask.with_key(town)
    asked = ask("GET", ERRORS, params={"connector": "shopify"}, query={"cursor": cursor})
    assert (asked.status, asked.json()["errors"][0]["pointer"]) == (422, "/cursor")


def test_names_of_stores_are_put_and_read(ask, town):
    stores = {"7701": "corner", "Main Street": "corner"}
    put = named(ask, town, "shopify", stores)
    assert (put.status, put.json()) == (200, {"connector": "shopify", "stores": stores})
    assert ask("GET", CONNECTOR, params={"connector": "shopify"}).json() == put.json()


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"stores": []},
        {"stores": {"Main Street": "no store"}},
        {"stores": {"": "corner"}},
        {"stores": {"x\u202e": "corner"}},
        {"stores": {"Main": "nowhere"}},
        {"stores": {}, "more": 1},
    ],
)
def test_names_that_cannot_be_are_refused(ask, town, wrong):
    ask.with_key(town)
    body = json.dumps(wrong).encode()
    assert ask("PUT", CONNECTOR, body, params={"connector": "shopify"}).status == 422
    assert ask("GET", CONNECTOR, params={"connector": "shopify"}).json()["stores"] == {}


@pytest.mark.parametrize("connector", ["magento", "..", "a" * 3000, "\ud800", "%00"])
def test_no_other_connector_is_found(ask, town, connector):
    ask.with_key(town)
    where = {"connector": connector, "delivery_id": "d1"}
    for method, route in (("GET", CONNECTOR), ("GET", ERRORS), ("POST", REPLAY)):
        assert ask(method, route, params=where).status == 404
    assert ask("PUT", CONNECTOR, {"stores": {}}, params=where).status == 404


@pytest.mark.parametrize("delivery_id", ["..", "a" * 3000, "\ud800", "d1\n"])
def test_a_delivery_of_no_possible_id_is_not_found(ask, town, delivery_id):
    ask.with_key(town)
    where = {"connector": "shopify", "delivery_id": delivery_id}
    assert ask("POST", REPLAY, params=where).status == 404


def test_a_replay_needs_no_body_and_takes_no_other(ask, town):
    ask.with_key(town)
    where = {"connector": "shopify", "delivery_id": "d1"}
    assert ask("POST", REPLAY, {"force": True}, params=where).status == 422


def test_a_key_of_one_store_or_of_orders_alone_sets_no_names(ask, town):
    for more in ({"scopes": ("orders",)}, {"scopes": ("orders",), "stores": ("corner",)}):
        token = new_key(town.world, f"till {len(more)}", **more)[1]
        ask.authorization = f"Bearer {token}"
        asked = ask("PUT", CONNECTOR, {"stores": {}}, params={"connector": "shopify"})
        assert asked.status == 403
