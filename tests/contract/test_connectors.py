"""A shop system's delivery is taken in once and stays until it is done, on whatever engine."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.connectors import DynamoConnectors
from chalicelib.services.connector_records import ConnectorSettings, Delivery, Linked
from chalicelib.services.ports import Conflict, Unavailable
from tests.contract.given import conflict
from tests.memory_connectors import MemoryConnectors
from tests.outside import NOON
from tests.payloads import BEYOND_FLOATS

SECOND = timedelta(seconds=1)


@pytest.fixture
def port(side):
    return MemoryConnectors({}) if side.table is None else DynamoConnectors(side.table)


def delivery(side, delivery_id="d1", at=NOON, **more):
    payload = {"id": str(BEYOND_FLOATS), "billing": {"phone": "x" * 900}}
    return Delivery(side.name, delivery_id, "order.created", at, at - SECOND, payload, **more)


def test_names_of_stores_are_read_as_they_were_put(side, port):
    assert port.settings(side.name) == ConnectorSettings(side.name)
    for stores in ({"Main Street": "main-st", "ä/b": "harbour"}, {}):
        port.put_settings(ConnectorSettings(side.name, stores))
        assert port.settings(side.name).stores == stores


def test_a_delivery_is_kept_once_and_read_as_it_was(side, port):
    assert port.keep(delivery(side))
    assert not port.keep(delivery(side, at=NOON + SECOND))
    assert port.open(side.name, "d1") == delivery(side)
    assert port.open(side.name, "d2") is None
    assert port.open("elsewhere", "d1") is None


def test_a_delivery_that_is_done_leaves_nothing_but_that_it_came(side, port):
    port.keep(delivery(side))
    for _ in range(2):
        port.done(delivery(side))
    assert port.open(side.name, "d1") is None
    assert port.all_open(side.name, None, 10) == ([], None)
    assert not port.keep(delivery(side))


def test_an_error_is_kept_unless_the_delivery_is_done(side, port):
    port.keep(delivery(side))
    failed = delivery(side, error="no store", tries=1)
    port.fail(failed)
    assert port.open(side.name, "d1") == failed
    port.done(failed)
    port.fail(failed)
    assert port.open(side.name, "d1") is None


def test_open_deliveries_come_in_pages_in_the_order_in_which_they_came(side, port):
    moments = {"late": 2, "b": 1, "a": 1, "early": 0}
    for name, seconds in moments.items():
        port.keep(delivery(side, name, NOON + seconds * SECOND))
    first, place = port.all_open(side.name, None, 3)
    assert [one.delivery_id for one in first] == ["early", "a", "b"]
    last, end = port.all_open(side.name, place, 3)
    assert ([one.delivery_id for one in last], end) == (["late"], None)


def test_what_came_of_an_order_is_kept_on_the_row_that_was_read(side, port):
    never = port.linked(side.name, "1")
    assert never == Linked(side.name, "1")
    port.put_linked(replace(never, orders={"shopify-1": NOON}))
    assert conflict(port.put_linked, replace(never, orders={"shopify-2": NOON}))
    read = port.linked(side.name, "1")
    assert (read.orders, read.cancelled_at) == ({"shopify-1": NOON}, None)
    port.put_linked(replace(read, cancelled_at=NOON + SECOND))
    assert conflict(port.put_linked, read)
    assert port.linked(side.name, "1").cancelled_at == NOON + SECOND
    assert port.linked(side.name, "2").rev == 0


def test_rows_hold_no_more_than_they_must_and_go_by_themselves(rows):
    port = DynamoConnectors(rows.table)
    port.keep(delivery(rows))
    month = int((NOON + timedelta(days=30)).timestamp())
    seen = rows.table.get(keys.hook_seen(rows.name, "d1"))
    assert (seen.expires_at_s, len(seen.doc) < 60) == (month, True)
    assert rows.table.get(keys.hook(rows.name, NOON, "d1")).expires_at_s == month
    port.put_linked(Linked(rows.name, "1", cancelled_at=NOON))
    assert rows.table.get(keys.linked(rows.name, "1")).expires_at_s > month


@pytest.mark.parametrize("fault", [Unavailable("no answer"), Conflict(frozenset({"busy"}))])
def test_a_table_that_does_not_answer_is_no_delivery_that_came_before(faulty, monkeypatch, fault):
    port = DynamoConnectors(faulty.table)

    def fails(*_, **__):
        raise fault

    monkeypatch.setattr(faulty.table, "write", fails)
    with pytest.raises(Unavailable):
        port.keep(delivery(faulty))
