"""Deliveries of shop systems: taken in once, listed while they are not done, mended, forgotten."""

from datetime import timedelta

import pytest

from chalicelib.services import connectors, privacy
from chalicelib.services.connector_records import SHOPIFY, WOOCOMMERCE
from chalicelib.services.connectors import KEPT, delivered, receive
from chalicelib.services.ports import Unavailable
from tests.payloads import MILO, ROSA, cancelled, looked_up, woo
from tests.worlds import CORNER, refusal

MAIN = {"Main Street": CORNER.store_id}


def send(town, payload=None, delivery_id="d1", topic="order.created", connector=WOOCOMMERCE):
    """A genuine delivery; True if it is new."""
    payload = woo() if payload is None else payload
    made = delivered(connector, delivery_id, topic, payload, (None, town.clock.now()))
    return receive(town.world, made)


def errors(town, connector=WOOCOMMERCE, after=None, limit=50):
    found, _ = connectors.errors(town.world, connector, after, limit)
    return [(one.delivery_id, one.error) for one in found]


def test_a_delivery_is_taken_in_once(town):
    assert send(town)
    assert not send(town)
    assert errors(town) == [("d1", "")]


def test_a_delivery_whose_job_was_not_queued_is_queued_when_it_comes_again(town):
    town.faults.once("work.put", "before", Unavailable("no queue"))
    with pytest.raises(Unavailable):
        send(town)
    assert town.memory.work.take() == []
    assert not send(town)
    assert [one["delivery_id"] for one in town.memory.work.take()] == ["d1"]


def test_a_delivery_that_is_done_is_not_queued_again(town):
    connectors.put_settings(town.world, WOOCOMMERCE, MAIN)
    send(town)
    town.work()
    assert errors(town) == []
    send(town)
    assert town.memory.work.take() == []


def test_a_delivery_that_failed_waits_for_somebody_and_not_for_the_shop(town):
    send(town)
    town.work()
    send(town)
    assert town.memory.work.take() == []


def test_an_unknown_place_is_told_and_mended_by_a_name_and_a_replay(town):
    send(town)
    town.work()
    ((delivery_id, error),) = errors(town)
    assert '"Main Street"' in error
    assert "PUT /v1/connectors/woocommerce" in error
    connectors.put_settings(town.world, WOOCOMMERCE, {" main  STREET": CORNER.store_id})
    waiting = connectors.replay(town.world, WOOCOMMERCE, delivery_id)
    assert (waiting.error, waiting.tries) == ("", 1)
    assert errors(town) == [("d1", "")]
    town.work()
    assert errors(town) == []
    assert town.card(MILO).orders[0].order_id == "woo-4711"


def test_a_replay_of_what_is_done_or_never_came_is_refused(town):
    connectors.put_settings(town.world, WOOCOMMERCE, MAIN)
    send(town)
    town.work()
    for delivery_id in ("d1", "d2"):
        assert refusal(connectors.replay, town.world, WOOCOMMERCE, delivery_id).slug == "not-found"


def test_the_list_comes_in_pages_oldest_first(town):
    for place in range(5):
        town.clock.advance(seconds=1)
        send(town, delivery_id=f"d{place}")
    first, cursor = connectors.errors(town.world, WOOCOMMERCE, None, 3)
    assert [one.delivery_id for one in first] == ["d0", "d1", "d2"]
    rest, end = connectors.errors(town.world, WOOCOMMERCE, cursor, 3)
    assert ([one.delivery_id for one in rest], end) == (["d3", "d4"], None)


def test_after_thirty_days_a_delivery_is_gone_whether_it_was_cleaned_up_or_not(town):
    send(town)
    town.clock.at += KEPT - timedelta(seconds=1)
    assert errors(town) == [("d1", "")]
    town.clock.advance(seconds=1)
    assert errors(town) == []
    assert refusal(connectors.replay, town.world, WOOCOMMERCE, "d1").slug == "not-found"


def test_whoever_is_forgotten_is_forgotten_in_every_list(town):
    for place in range(connectors.PAGE + 1):
        send(town, delivery_id=f"d{place:03d}")
    send(town, woo(billing={"phone": "202 555 0143", "country": "US"}), "other")
    send(town, looked_up(), "s1", "fulfillment_orders/line_items_prepared_for_pickup", SHOPIFY)
    assert connectors.forget(town.world, MILO) == connectors.PAGE + 1
    assert errors(town) == [("other", "")]
    assert connectors.forget(town.world, ROSA) == 2
    assert connectors.forget(town.world, ROSA) == 0
    assert errors(town, SHOPIFY) == []


@pytest.mark.parametrize(
    ("connector", "topic"),
    [(SHOPIFY, "orders/create"), (SHOPIFY, "products/update"), (WOOCOMMERCE, "product.updated")],
)
def test_what_concerns_no_pickup_is_not_kept(town, connector, topic):
    assert delivered(connector, "d1", topic, cancelled(), (None, town.clock.now())) is None


def test_a_delivery_tells_when_it_happened_or_else_when_it_came(town):
    now = town.clock.now()
    then = now - timedelta(hours=2)
    made = delivered(SHOPIFY, "d1", "orders/cancelled", cancelled(), (then, now))
    assert (made.triggered_at, made.received_at) == (then, now)
    assert delivered(WOOCOMMERCE, "d1", "order.updated", {}, (None, now)).triggered_at == now


def test_names_of_stores_are_kept_all_at_once(town):
    assert connectors.settings(town.world, SHOPIFY).stores == {}
    connectors.put_settings(town.world, SHOPIFY, {"7701": "corner", "Main Street": "corner"})
    connectors.put_settings(town.world, SHOPIFY, MAIN)
    assert connectors.settings(town.world, SHOPIFY).stores == MAIN
    assert connectors.settings(town.world, WOOCOMMERCE).stores == {}


def test_a_name_for_no_store_or_two_spellings_of_one_name_are_refused_together(town):
    stores = {"Main Street": "corner", "MAIN street": "corner", "a/b~c": "nowhere"}
    refused = refusal(connectors.put_settings, town.world, SHOPIFY, stores)
    assert refused.slug == "validation-error"
    assert [one["pointer"] for one in refused.more["errors"]] == [
        "/stores/MAIN street",
        "/stores/a~1b~0c",
    ]
    assert connectors.settings(town.world, SHOPIFY).stores == {}


def test_there_are_two_connectors_and_no_other(town):
    for ask in (connectors.settings, connectors.errors, connectors.replay, connectors.put_settings):
        more = {"settings": (), "errors": (None, 5), "replay": ("d1",), "put_settings": ({},)}
        refused = refusal(ask, town.world, "magento", *more[ask.__name__])
        assert refused.slug == "not-found"


def test_who_asks_is_told_of_deliveries_that_are_not_done_and_erased_from_them(town):
    send(town)
    town.work()
    (told,) = privacy.export(town.world, MILO)["deliveries"]
    assert (told["delivery_id"], told["payload"]["billing"]["last_name"]) == ("d1", "Hart")
    assert privacy.export(town.world, ROSA)["deliveries"] == []
    assert privacy.erase(town.world, MILO)["erased"]["deliveries"] == 1
    assert errors(town) == []
