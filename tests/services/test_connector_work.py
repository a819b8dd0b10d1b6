"""What deliveries do to orders: once, in any order, beside each other, and never to a guess."""

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.services import booking, commands, connectors, orders
from chalicelib.services.connector_records import SHOPIFY, WOOCOMMERCE, NotAllowed
from chalicelib.services.connector_work import perform_delivery
from chalicelib.services.connectors import delivered, receive
from chalicelib.services.ports import Unavailable
from tests.payloads import BEYOND_FLOATS, MILO, ROSA, cancelled, fulfilment, looked_up, woo
from tests.worlds import BINS, CORNER, HARBOUR, Town

PREPARED, CANCELLED = "fulfillment_orders/line_items_prepared_for_pickup", "orders/cancelled"
OURS = f"shopify-{BEYOND_FLOATS}"
STORES = {"Main Street": CORNER.store_id, "Harbour": HARBOUR.store_id}


@pytest.fixture
def town():
    town = Town(CORNER, HARBOUR)
    for connector in (SHOPIFY, WOOCOMMERCE):
        connectors.put_settings(town.world, connector, STORES)
    town.memory.shopify.known[str(BEYOND_FLOATS)] = looked_up()
    return town


class Sender:
    """Deliveries of both systems, each with an id of its own."""

    def __init__(self, town):
        self.town, self.serial = town, 0

    def _send(self, connector, topic, payload, at=None):
        self.serial += 1
        when = (at or self.town.clock.now(), self.town.clock.now())
        made = delivered(connector, f"d{self.serial}", topic, payload, when)
        receive(self.town.world, made)
        self.town.work()
        return self.error(connector, made.delivery_id)

    def error(self, connector, delivery_id):
        found = self.town.world.connectors.open(connector, delivery_id)
        return found.error if found else None

    def prepared(self, payload=None, at=None):
        return self._send(SHOPIFY, PREPARED, payload or fulfilment(), at)

    def cancelled(self, at=None):
        return self._send(SHOPIFY, CANCELLED, cancelled(), at)

    def woo(self, topic="order.updated", minute=0, **more):
        at = f"2026-11-24T10:{minute:02d}:00"
        return self._send(WOOCOMMERCE, topic, woo(**{"date_modified_gmt": at, **more}))


@pytest.fixture
def send(town):
    return Sender(town)


def order(town, order_id="woo-4711"):
    return orders.get_order(town.world, order_id)


def test_what_shopify_prepared_is_an_order_that_is_ready_and_starts_no_text(town, send):
    assert send.prepared() is None
    found = order(town, OURS)
    assert (found.order.status, found.order.number) == ("ready", "#2041")
    assert found.record.body["customer"] == {
        "name": "Rosa Lindqvist",
        "phone": ROSA,
        "language": "sv",
    }
    town.pump()
    assert town.telephone.sent == []


def test_the_customer_of_a_prepared_order_is_answered(town, send):
    send.prepared()
    assert town.hear("here 5", ROSA, to=CORNER.number)
    assert town.card(ROSA).stall == "5"
    town.hand_over(OURS, phone=ROSA)
    assert order(town, OURS).order.status == "picked_up"


def test_a_whole_payload_is_not_looked_up(town, send):
    town.memory.shopify.answers.append(AssertionError("it was looked up"))
    assert send.prepared(looked_up(7)) is None
    assert order(town, "shopify-7").order.is_open


def test_what_is_sent_by_post_is_neither_looked_up_nor_put(town, send):
    town.memory.shopify.answers.append(AssertionError("it was looked up"))
    assert send.prepared(fulfilment(delivery_method={"method_type": "shipping"})) is None
    assert town.events() == []


def test_what_cannot_be_looked_up_is_told(town, send):
    town.memory.shopify.answers.append(NotAllowed("set IMHERE_SHOPIFY_TOKEN"))
    assert send.prepared() == "set IMHERE_SHOPIFY_TOKEN"
    town.memory.shopify.known.clear()
    assert "no fulfilment order" in send.prepared()


def test_a_shopify_that_does_not_answer_is_asked_again(town, send):
    town.memory.shopify.answers.append(Unavailable("no answer"))
    with pytest.raises(Unavailable):
        send.prepared()
    assert send.error(SHOPIFY, "d1") == ""
    perform_delivery(town.world, SHOPIFY, "d1")
    assert order(town, OURS).order.status == "ready"


def test_a_job_of_a_delivery_that_is_done_does_nothing(town, send):
    send.prepared()
    events = town.events()
    perform_delivery(town.world, SHOPIFY, "d1")
    assert town.events() == events


def test_a_cancelled_shopify_order_drops_every_pickup_of_it(town, send):
    send.prepared()
    send.prepared(looked_up(7))
    town.clock.advance(seconds=1)
    assert send.cancelled() is None
    assert {order(town, one).order.status for one in (OURS, "shopify-7")} == {"cancelled"}


def test_a_cancellation_that_overtakes_its_order_wins(town, send):
    before = town.clock.now()
    town.clock.advance(seconds=1)
    send.cancelled()
    assert send.prepared(at=before) is None
    assert town.events() == []


def test_an_older_cancellation_does_not_drop_what_was_put_later(town, send):
    before = town.clock.now()
    town.clock.advance(minutes=1)
    send.prepared()
    assert send.cancelled(at=before) is None
    assert order(town, OURS).order.is_open
    town.clock.advance(minutes=1)
    send.cancelled()
    assert send.cancelled(at=before) is None
    assert order(town, OURS).order.status == "cancelled"


def test_what_is_cancelled_here_is_not_opened_by_later_news(town, send):
    send.prepared()
    commands.cancel(town.world, OURS, "no pears")
    town.clock.advance(seconds=1)
    assert "cannot be opened again" in send.prepared()


def test_what_was_picked_up_stays_so_whatever_the_shop_says_later(town, send):
    send.woo()
    commands.ready(town.world, "woo-4711", BINS)
    town.hear("here 5", MILO)
    town.hand_over("woo-4711", phone=MILO)
    assert send.woo(minute=1, status="ready") is None
    assert send.woo(minute=2, status="refunded") is None
    assert order(town).order.status == "picked_up"


def test_a_woocommerce_order_is_put_then_ready_and_its_bins_stay(town, send):
    send.woo("order.created")
    assert (order(town).order.status, order(town).order.ready_at) == ("placed", None)
    assert order(town).record.body["customer"]["phone"] == MILO
    send.woo(minute=1, status="ready-for-pickup")
    commands.ready(town.world, "woo-4711", BINS)
    events = town.events()
    assert send.woo(minute=2, status="ready-for-pickup") is None
    assert order(town).order.bins == BINS
    assert town.events() == events


def test_an_older_delivery_changes_nothing(town, send):
    send.woo(minute=5, status="ready")
    events = town.events()
    assert send.woo(minute=4, total="1.00", payment_method="cod") is None
    assert town.events() == events


def test_an_order_follows_the_shop_while_it_is_open(town, send):
    send.woo(payment_method="cod")
    rows = [{"id": 61, "name": "Oats", "sku": "OATS-1", "quantity": 1}]
    people = {"first_name": "Ada", "last_name": "Moss", "phone": ROSA, "country": "US"}
    assert send.woo(minute=1, line_items=rows, billing=people) is None
    found = order(town)
    assert [one["quantity"] for one in found.record.body["lines"]] == [1]
    assert (found.record.body["customer"]["phone"], found.order.amount_due) == (ROSA, None)
    assert town.card(ROSA).orders[0].lines == 1
    assert not town.is_on_board(MILO)


def test_an_order_that_is_changed_back_is_changed_back(town, send):
    send.woo()
    rows = [{"id": 61, "name": "Oats", "sku": "OATS-1", "quantity": 1}]
    for minute, more in ((1, {"line_items": rows}), (2, {})):
        assert send.woo(minute=minute, **more) is None
    assert [one["quantity"] for one in order(town).record.body["lines"]] == [3, 1]


def test_a_rubbish_phone_is_no_phone_and_takes_none_away(town, send):
    rubbish = {"first_name": "Milo", "last_name": "Hart", "phone": "555-555-SHIP", "country": "US"}
    assert send.woo(billing=rubbish) is None
    assert "phone" not in order(town).record.body["customer"]
    assert send.woo(id=5) is None
    assert send.woo(id=5, minute=1, billing=rubbish) is None
    assert order(town, "woo-5").record.body["customer"]["phone"] == MILO


def test_another_place_is_told_and_not_followed(town, send):
    send.woo()
    moved = woo()["shipping_lines"][0]
    moved["meta_data"] = [{"key": "pickup_location", "value": "harbour"}]
    error = send.woo(minute=1, shipping_lines=[moved])
    assert "corner" in error
    assert "harbour" in error
    assert order(town).record.store_id == "corner"


def test_an_order_without_a_place_is_told(town, send):
    nowhere = looked_up(7)
    nowhere["fulfillment_order"]["assigned_location"] = {}
    assert "does not say where" in send.prepared(nowhere)


def test_a_store_that_is_gone_is_told(town, send):
    del town.memory.rows["store", "corner"]
    assert "there is no store corner" in send.woo()


def test_a_change_that_cannot_be_is_told(town, send):
    send.woo()
    commands.ready(town.world, "woo-4711", BINS)
    town.hear("here 5", MILO)
    people = {"first_name": "Milo", "last_name": "Hart", "phone": ROSA, "country": "US"}
    assert send.woo(minute=1, billing=people)
    assert town.is_on_board(MILO)


def test_busy_passes_by_itself_and_is_no_error(town, send):
    def fails():
        town.faults.once("connectors.linked", "before", fails)
        raise Unavailable("no table")

    town.faults.once("connectors.linked", "before", fails)
    with pytest.raises(Refused, match="too much at once"):
        send.woo()
    town.faults.plan.clear()
    assert send.error(WOOCOMMERCE, "d1") == ""
    perform_delivery(town.world, WOOCOMMERCE, "d1")
    assert order(town).order.is_open


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("call", ["connectors.put_linked", "pickups.save", "connectors.done"])
def test_a_lost_reply_doubles_nothing(town, send, call, moment):
    town.faults.once(call, moment, Unavailable("lost"))
    try:
        send.woo(status="ready")
    except Unavailable:
        perform_delivery(town.world, WOOCOMMERCE, "d1")
    assert send.error(WOOCOMMERCE, "d1") is None
    assert [one for one in town.events() if one.startswith("order_")] == [
        "order_placed",
        "order_ready",
    ]


def test_a_cancellation_between_putting_and_linking_still_wins(town, send):
    """The order is put; before it is linked, the other job links the cancellation."""

    def cancel():
        town.clock.advance(seconds=1)
        at = town.clock.now()
        made = delivered(SHOPIFY, "c1", CANCELLED, cancelled(), (at, at))
        town.world.connectors.keep(made)
        perform_delivery(town.world, SHOPIFY, "c1")

    town.faults.once("connectors.put_linked", "before", cancel)
    assert send.prepared() is None
    assert order(town, OURS).order.status == "cancelled"
    assert send.error(SHOPIFY, "c1") is None


def test_two_pickups_of_one_order_that_are_put_at_once_are_both_linked(town, send):
    town.faults.once("connectors.put_linked", "before", lambda: send.prepared(looked_up(7)))
    send.prepared()
    linked = town.world.connectors.linked(SHOPIFY, "9007199254740995")
    assert set(linked.orders) == {OURS, "shopify-7"}


def test_an_order_of_somebody_elses_with_that_id_is_left_alone(town, send):
    booking.put_order(town.world, town.new("woo-4711", MILO))
    events = town.events()
    assert "was not put by woocommerce" in send.woo(status="ready")
    assert town.events() == events


def test_an_order_that_is_changing_just_now_is_cancelled_by_the_next_try(town, send):
    send.woo()
    card = town.card(MILO)
    row = town.memory.rows.pop(("pickup", "corner", card.customer_id))
    with pytest.raises(Refused, match="changing just now"):
        send.woo(minute=1, status="cancelled")
    town.memory.rows["pickup", "corner", card.customer_id] = row
    perform_delivery(town.world, WOOCOMMERCE, "d2")
    assert order(town).order.status == "cancelled"
