"""What a newer version of the code wrote survives load and save by this one, at every level."""

import json
from dataclasses import replace

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_document, to_document
from chalicelib.domain.customer import Customer
from chalicelib.domain.pickup import Bin, HandOver, Message, Pickup, Question
from chalicelib.domain.store import Store
from chalicelib.services.records import OrderRecord
from tests.contract.given import DATE, board_one, closing, customer, event, kept, order, who
from tests.outside import NOON


def raw(side, key):
    """A row as it lies in the table, beside every port."""
    pk, sk = key
    found = side.table.client.get_item(
        TableName=side.table.name, Key={"pk": {"S": pk}, "sk": {"S": sk}}, ConsistentRead=True
    )
    return found["Item"]


def spoil(side, key, change):
    """A newer version of the code writes: an attribute of its own, and more in the document."""
    item = raw(side, key)
    document = json.loads(item["doc"]["S"])
    change(document)
    item["doc"] = {"S": json.dumps(document)}
    item["gift"] = {"M": {"ribbon": {"S": "red"}}}
    side.table.client.put_item(TableName=side.table.name, Item=item)


def in_pickup(document):
    document["weather"] = {"rain": True}
    document["orders"][0]["gift"] = "ribbon"
    document["orders"][0]["bins"][0]["celsius"] = 4
    document["messages"][0]["mood"] = "cross"
    document["question"]["asked_by"] = "robot"
    document["hand_over"]["camera"] = "c1"


def rich(side):
    return board_one(
        side,
        orders=(order(f"{side.name}-1", bins=(Bin("B3"),)),),
        messages=(Message(NOON, "hello"),),
        question=Question("stall", NOON),
        hand_over=HandOver(NOON, "Ana", ("x",), "code", NOON),
    )


def test_in_a_pickup_its_orders_bins_messages_question_and_hand_over(rows):
    one = rich(rows)
    key = keys.pickup(rows.name, one.customer_id)
    spoil(rows, key, in_pickup)
    read = rows.pickups.load(rows.name, one.customer_id).pickup
    kept(rows, event(), pickup=replace(read, stall="7"))
    item = raw(rows, key)
    assert item["gift"] == {"M": {"ribbon": {"S": "red"}}}
    document = json.loads(item["doc"]["S"])
    assert document["stall"] == "7"
    assert document["weather"] == {"rain": True}
    assert document["orders"][0]["gift"] == "ribbon"
    assert document["orders"][0]["bins"][0]["celsius"] == 4
    assert document["messages"][0]["mood"] == "cross"
    assert document["question"]["asked_by"] == "robot"
    assert document["hand_over"]["camera"] == "c1"


def test_in_a_pickup_that_is_done_and_comes_back(rows):
    one = rich(rows)
    spoil(rows, keys.pickup(rows.name, one.customer_id), in_pickup)
    read = rows.pickups.load(rows.name, one.customer_id).pickup
    kept(rows, event(), gone=read, done=read, done_date=DATE)
    done = rows.pickups.find_done(rows.name, DATE, one.pickup_id)
    kept(rows, event(), pickup=replace(done, rev=0), reopened=done, reopened_date=DATE)
    document = json.loads(raw(rows, keys.pickup(rows.name, one.customer_id))["doc"]["S"])
    assert document["weather"] == {"rain": True}
    assert document["orders"][0]["bins"][0]["celsius"] == 4


def test_in_a_customer_and_what_is_inside(rows):
    kept(rows, event(), customer=customer(rows, phone_e164="+46701740601"))
    key = keys.customer(who(rows))
    spoil(rows, key, lambda document: document.update(vehicle={"make": "Volvo"}))
    read = rows.pickups.load(rows.name, who(rows)).customer
    kept(rows, event(), customer=replace(read, language="sv"))
    item = raw(rows, key)
    assert json.loads(item["doc"]["S"])["vehicle"] == {"make": "Volvo"}
    assert "gift" in item


def test_in_an_order_that_ends(rows):
    one = board_one(rows)
    key = keys.order(one.orders[0].order_id)
    spoil(rows, key, lambda document: document.update(loyalty="gold"))
    kept(rows, event(), closings=(closing(one),))
    item = raw(rows, key)
    assert json.loads(item["doc"]["S"])["loyalty"] == "gold"
    assert "gift" in item
    assert rows.orders.get(one.orders[0].order_id).closing == closing(one)


def test_in_a_store_that_is_put_again(rows):
    whole = Store(rows.name, "Corner", f"+46{rows.name}", "Europe/Stockholm")
    rows.stores.put(whole, None)
    spoil(rows, keys.store(rows.name), lambda document: document.update(robots=2))
    read = rows.stores.get(rows.name)
    rows.stores.put(replace(read, name="New"), read)
    item = raw(rows, keys.store(rows.name))
    assert json.loads(item["doc"]["S"])["robots"] == 2
    assert "gift" in item


def test_in_an_event_that_is_read(rows):
    kept(rows, event())
    spoil(rows, keys.event(rows.name, 1), lambda document: document.update(weather="rain"))
    assert rows.pickups.event(rows.name, 1).extra == {"weather": "rain"}


def test_a_document_without_anything_unknown_has_no_extra():
    one = Pickup("corner", "anna", "p1", "1234")
    assert from_document(Pickup, to_document(one)) == one
    assert "extra" not in to_document(one)
    for cls in (Pickup, Customer, Store, OrderRecord):
        assert "extra" in cls.__dataclass_fields__
