"""A device of another store, one that is out and none at all get nothing from any route."""

import pytest

import app as application
from chalicelib.services import access
from chalicelib.services.access import hashed
from chalicelib.services.records import Tablet
from chalicelib.web.devices import COOKIE
from tests.web.asking import Gateway
from tests.worlds import ANNA, CORNER, HARBOUR, Town

ROUTES = [(method, path) for method, path, _ in application.ROUTES if "/board/api/" in path]
ABOUT = [route for route in ROUTES if "{" in route[1]]
PIN = "8642"
MORE = {
    "message": {"text": "open_trunk"},
    "stall": {"stall": "7"},
    "hand-over": {"order_ids": ["A1"], "proof": {"kind": "id_seen"}},
    "ready": {"bins": [{"bin": "B3"}]},
    "bins": {"bins": [{"bin": "B3"}]},
    "cancel": {"reason": "x", "pin": PIN},
    "pickup-person": {"person": "Bea", "pin": PIN},
    "revoke": {"pin": PIN},
    "codes": {"pin": PIN},
    "pause": {"minutes": 5, "reason": "x"},
}


@pytest.fixture
def town() -> Town:
    """An order waits at the corner, one is handed over there, and a return is announced."""
    town = Town(CORNER, HARBOUR)
    town.ready("A1")
    town.claimed()
    town.task("T1")
    return town


def enrolled(town, store, tablet_id):
    people = {"Ana": town.clock.now().replace(year=2030)}
    town.put_tablet(Tablet(store.store_id, tablet_id, hashed("s"), people))
    return f"{COOKIE}={store.store_id}.{tablet_id}.s"


def params_of(town, path):
    given = {
        "pickup_id": town.card().pickup_id,
        "order_id": "A1",
        "return_id": "T1",
        "task_id": "T1",
        "tablet_id": "ours",
    }
    return {name: value for name, value in given.items() if f"{{{name}}}" in path}


def asked(ask, route, params, number=1):
    method, path = route
    verb = path.rpartition("/")[2]
    body = {"command_id": f"command-{number}", "name": "Ana", **MORE.get(verb, {})}
    return ask(method, path, body if method == "POST" else None, params=params)


@pytest.mark.parametrize("route", ABOUT, ids=lambda route: route[1])
def test_what_is_another_stores_is_answered_as_what_never_was(ask: Gateway, town: Town, route):
    access.add_person(town.world, HARBOUR.store_id, "Mia", PIN, "manager")
    enrolled(town, CORNER, "ours")
    ask.cookie = enrolled(town, HARBOUR, "theirs")
    params, rows = params_of(town, route[1]), dict(town.memory.rows)
    theirs = asked(ask, route, params)
    never = asked(ask, route, dict.fromkeys(params, "nothing"), 2)
    assert theirs.status == never.status == 404
    assert theirs.body == never.body.replace("nothing", next(iter(params.values())))
    assert ANNA not in theirs.body
    changed = {key for key in town.memory.rows if town.memory.rows[key] != rows.get(key)}
    assert changed <= {("tries", "manager/harbour/Ana")}


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route[1])
def test_a_device_that_is_out_and_none_at_all_are_alike(ask: Gateway, town: Town, route):
    known = enrolled(town, CORNER, "ours")
    key = ("tablet", "corner", "ours")
    town.memory.rows[key] = Tablet("corner", "ours", hashed("s"), revoked_at=town.clock.now())
    rows, params = dict(town.memory.rows), params_of(town, route[1])
    answers = []
    for cookie in (known, "", f"{COOKIE}=corner.ours.x", known.replace("corner", "harbour")):
        ask.cookie = cookie
        answers.append(asked(ask, route, params))
    assert {(one.status, one.body) for one in answers} == {(401, answers[0].body)}
    assert town.memory.rows == rows


@pytest.mark.parametrize("verb", ["phone", "message", "hand-over", "claim"])
def test_an_id_is_good_for_one_command_alone(ask: Gateway, town: Town, verb):
    ask.cookie = enrolled(town, CORNER, "ours")
    params = {"pickup_id": town.card().pickup_id}
    first = asked(ask, ("POST", "/board/api/pickups/{pickup_id}/unclaim"), params)
    again = asked(ask, ("POST", "/board/api/pickups/{pickup_id}/unclaim"), params)
    assert (first.status, first.body) == (200, again.body)
    events = town.events()
    other = asked(ask, ("POST", "/board/api/pickups/{pickup_id}/" + verb), params)
    assert (other.status, other.json()["errors"][0]["pointer"]) == (422, "/command_id")
    assert ANNA not in other.body
    assert town.events() == events


def test_a_stall_that_the_store_does_not_have_is_where_somebody_stands(ask: Gateway, town: Town):
    ask.cookie = enrolled(town, CORNER, "ours")
    params = {"pickup_id": town.card().pickup_id}
    route = "/board/api/pickups/{pickup_id}/stall"
    said = lambda stall, number: ask(  # noqa: E731 - one thought
        "POST", route, {"command_id": f"command-{number}", "stall": stall}, params=params
    )
    assert said("X9", 7).json()["card"]["stall"] == "X9"
    assert said("X999", 8).status == 422
