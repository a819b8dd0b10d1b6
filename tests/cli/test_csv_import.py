"""A file of orders against the real API: nothing is taken that REST refuses, and nothing twice."""

import pytest

import app as application
from chalicelib import wiring
from chalicelib.settings import Settings
from cli.csv_import import checked, dry_run, put_all
from cli.csv_orders import read
from tests.web.asking import Gateway
from tests.worlds import CORNER, Town

HEADER = "order_id,store_id,customer_name,customer_phone,due_at,sku,item,quantity"
GOOD = "A1,corner,Rosa,+12025550143,,PEAR-6,Pears,2"
OTHER = "B2,corner,Milo,,2026-11-24T15:00:00+01:00,OATS-1,Oats,1"


def file(*rows, header=HEADER):
    return "\n".join([header, *rows]).encode()


class Api:
    """The real app on a world in memory, asked as the command line asks; and what it was asked."""

    def __init__(self, town):
        self.town, self.asked = town, []
        self.gateway = Gateway(application.app).with_key(town)
        self.answers = []

    def __call__(self, method, path, body):
        self.asked.append((method, path))
        if self.answers:
            return self.answers.pop(0)
        base, _, one = path.rpartition("/")
        name = "order_id" if base == "/v1/orders" else "store_id"
        told = self.gateway(method, f"{base}/{{{name}}}", body, params={name: one})
        return told.status, told.json()


@pytest.fixture
def api(monkeypatch):
    monkeypatch.setenv("AWS_REGION", "eu-north-1")
    town = Town()
    with wiring.using(Settings("imhere", "eu-north-1"), town.world):
        yield Api(town)


def imported(api, *rows, waits=None, header=HEADER):
    waited = waits if waits is not None else []
    outcomes = put_all(read(file(*rows, header=header)).orders, api, waited.append)
    return list(outcomes)


def what(outcomes):
    return [(one.order_id, one.what) for one in outcomes]


def test_a_file_is_put_and_the_same_file_again_changes_nothing(api):
    assert what(imported(api, GOOD, OTHER)) == [("A1", "created"), ("B2", "created")]
    events = api.town.events()
    assert what(imported(api, GOOD, OTHER)) == [("A1", "unchanged"), ("B2", "unchanged")]
    assert api.town.events() == events


def test_what_is_refused_stops_no_other_order(api):
    rows = (GOOD, "A2,corner,Rosa,12345,,P,Pears,0", "A3,nowhere,Rosa,,,P,Pears,1", OTHER)
    found = imported(api, *rows)
    assert what(found) == [
        ("A1", "created"), ("A2", "refused"), ("A3", "refused"), ("B2", "created")
    ]  # fmt: skip
    assert [(one.line, one.column) for one in found[1].faults] == [(3, "quantity")]
    assert found[2].faults[0].detail == "there is no store nowhere"


def test_an_order_that_is_wrong_in_the_file_is_not_sent(api):
    imported(api, "A1,corner,Rosa,,,P,Pears,two", "A2,corner,Rosa,12345,,P,Pears,1")
    assert api.asked == []


def test_an_id_with_another_order_under_it_is_told(api):
    imported(api, GOOD)
    (found,) = imported(api, GOOD.replace("Rosa", "Ida"))
    assert (found.what, found.faults[0].column, found.line) == ("refused", "order_id", 2)
    assert "another body" in found.faults[0].detail


def test_a_full_slot_tells_the_next_ones(api):
    header = f"{HEADER},slot_id"
    slot = api.town.slot().slot_id
    rows = [f"A{n},corner,Rosa,,,P,Pears,1,{slot}" for n in range(CORNER.slot.capacity + 1)]
    full = imported(api, *rows, header=header)[-1]
    assert (full.what, full.faults[0].column) == ("refused", "slot_id")
    assert "free are" in full.faults[0].detail


def test_a_busy_api_is_waited_for(api):
    api.answers = [(429, {"retry_after_seconds": 7}), (503, {})]
    waits = []
    assert what(imported(api, GOOD, waits=waits)) == [("A1", "created")]
    assert waits == [7, 1]


def test_an_api_that_stays_busy_is_told_and_the_file_may_be_sent_again(api):
    api.answers = [(503, {"detail": "try again"})] * 10
    (found,) = imported(api, GOOD)
    assert (found.what, found.faults[0].detail) == ("refused", "try again")
    assert what(imported(api, GOOD)) == [("A1", "created")]


def test_an_answer_without_words_is_told_by_its_status(api):
    api.answers = [(500, {})]
    assert imported(api, GOOD)[0].faults[0].detail == "the API answered 500"


def test_faults_that_only_the_api_knows_stand_in_their_column(api):
    told = {"errors": [{"pointer": "/lines/0/sku", "detail": "not sold here"}]}
    api.answers = [(422, told)]
    (fault,) = imported(api, GOOD)[0].faults
    assert (fault.line, fault.column, fault.detail) == (2, "sku", "not sold here")


def test_a_dry_run_puts_nothing_and_asks_for_each_store_once(api):
    rows = (GOOD, OTHER, "A3,nowhere,Rosa,,,P,Pears,1", "A4,corner,,,,P,Pears,1")
    found = list(dry_run(read(file(*rows)).orders, api))
    assert what(found) == [("A1", "good"), ("B2", "good"), ("A3", "refused"), ("A4", "refused")]
    assert [(one.faults[0].line, one.faults[0].column) for one in found[2:]] == [
        (4, "store_id"),
        (5, "customer_name"),
    ]
    assert api.asked == [("GET", "/v1/stores/corner"), ("GET", "/v1/stores/nowhere")]
    assert api.town.events() == []


@pytest.mark.parametrize(
    "row",
    [
        "A/1,corner,Rosa,,,P,Pears,1",
        f"{'A' * 65},corner,Rosa,,,P,Pears,1",
        "A1,corner,Rosa,0701740601,,P,Pears,1",
        "A1,corner,Rosa,,2026-11-24T15:00:00,P,Pears,1",
        "A1,corner,Rosa,,0001-11-24T15:00:00Z,P,Pears,1",
        "A1,corner,Rosa,,,P,Pears,0",
        "A1,corner,Rosa,,,P,Pears,10001",
        "A1,corner,Rosa,,,,Pears,1",
        "A1,no store,Rosa,,,P,Pears,1",
        f"A1,corner,{'R' * 81},,,P,Pears,1",
        "A1,corner,Ro\u202esa,,,P,Pears,1",
        "A1,corner,Ro\x01sa,,,P,Pears,1",
    ],
)
def test_what_rest_refuses_is_refused_before_it_is_sent(api, row):
    """The check is REST's own; sent all the same, REST refuses it too."""
    (order,) = read(file(row)).orders
    assert checked(order)
    status, _ = api("PUT", f"/v1/orders/{order.order_id.replace('/', '')}", order.body)
    assert status in {404, 422} or "/" in order.order_id


def test_what_runs_in_a_spreadsheet_is_an_ordinary_name_here(api):
    assert what(imported(api, "A1,corner,'=HYPERLINK(1),,,'@P,<b>Pears</b>,1")) == [
        ("A1", "created")
    ]
    _, kept = api("GET", "/v1/orders/A1", None)
    assert (kept["customer"]["name"], kept["lines"][0]["sku"]) == ("=HYPERLINK(1)", "@P")
