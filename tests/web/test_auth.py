"""The shop's door: which key opens it, how often, and what every answer tells of that."""

import json
import logging

import pytest

from app import ROUTES
from chalicelib.services import keys
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import SCOPES
from chalicelib.web import shop
from chalicelib.web.auth import Keyed, with_key
from chalicelib.web.http import json_response
from tests.web.asking import asked, posted
from tests.worlds import CORNER, HARBOUR, Town

OPEN = with_key(lambda _world, _request: json_response(200, {}))
ORDERS = with_key(lambda _world, _request: json_response(200, {}), "orders")


@pytest.fixture
def town():
    return Town(CORNER, HARBOUR)


def bearer(town, *scopes, **more):
    token = keys.new_key(town.world, " ".join(["for", *scopes]), scopes or SCOPES, **more)[1]
    return {"authorization": f"Bearer {token}"}


def test_every_route_of_the_shop_names_scopes_that_there_are():
    views = {(method, path): view for method, path, view in ROUTES if path.startswith("/v1/")}
    assert all(isinstance(view, Keyed) for view in views.values())
    nameless = [route for route, view in views.items() if not view.scopes]
    assert nameless == []
    assert {scope for view in views.values() for scope in view.scopes} == set(SCOPES)


def test_a_key_without_the_scope_is_told_which_one(town):
    refused = asked(ORDERS, town.world, headers=bearer(town, "events"))
    assert refused.status == 403
    assert json.loads(refused.body)["type"].endswith("/forbidden")
    assert "orders" in json.loads(refused.body)["detail"]
    assert asked(ORDERS, town.world, headers=bearer(town, "orders")).status == 200
    assert asked(OPEN, town.world, headers=bearer(town, "events")).status == 200


def test_one_of_several_scopes_is_enough(town):
    either = with_key(lambda _world, _request: json_response(200, {}), "stores", "orders")
    assert asked(either, town.world, headers=bearer(town, "orders")).status == 200
    refused = asked(either, town.world, headers=bearer(town, "events"))
    assert "stores or orders" in json.loads(refused.body)["detail"]


def test_a_key_in_the_query_opens_nothing_and_is_to_be_changed(town, caplog, monkeypatch):
    headers = bearer(town)
    token = headers["authorization"].partition(" ")[2]
    monkeypatch.setattr(logging.getLogger("imhere"), "propagate", True)
    with caplog.at_level(logging.INFO):
        refused = asked(OPEN, town.world, headers=headers, query={"api_key": token})
    plain = asked(OPEN, town.world)
    assert (refused.status, refused.body) == (401, plain.body)
    said = next(one for one in caplog.records if one.getMessage() == "key_in_query")
    assert said.facts == {"key_ids": [token.split("_")[2]], "do": "rotate"}
    assert token.rpartition("_")[2] not in str([one.__dict__ for one in caplog.records])


def test_every_answer_to_a_key_tells_what_is_left(town):
    headers = bearer(town)
    answers = [
        asked(OPEN, town.world, headers=headers),
        asked(with_key(shop.get), town.world, params={"order_id": "A1"}, headers=headers),
        asked(with_key(shop.put), town.world, **posted({}, headers=headers)),
        asked(with_key(lambda _world, _request: 1 / 0), town.world, headers=headers),
    ]
    assert [one.status for one in answers] == [200, 404, 422, 500]
    assert {one.headers["RateLimit-Policy"] for one in answers} == {'"default";q=90;w=10'}
    left = [one.headers["RateLimit"] for one in answers]
    assert left == [f'"default";r={number};t=10' for number in (89, 88, 87, 86)]


def test_an_answer_to_nobody_tells_the_policy_alone(town):
    refused = asked(OPEN, town.world)
    assert refused.headers["RateLimit-Policy"] == '"default";q=90;w=10'
    assert "RateLimit" not in refused.headers


def test_two_hundred_requests_in_ten_seconds_are_too_many(town):
    """Also if they begin in the middle of a window."""
    headers, statuses = bearer(town), []
    town.clock.advance(seconds=5)
    for number in range(200):
        statuses.append(asked(OPEN, town.world, headers=headers).status)
        if number == 100:
            town.clock.advance(seconds=5)
    assert 429 in statuses
    refused = asked(OPEN, town.world, headers=headers)
    assert refused.status == 429
    assert json.loads(refused.body)["type"].endswith("/too-many-requests")
    assert refused.headers["Retry-After"] == "10"
    assert refused.headers["RateLimit"] == '"default";r=0;t=10'
    town.clock.advance(seconds=10)
    assert asked(OPEN, town.world, headers=headers).status == 200


def test_a_key_may_have_a_limit_of_its_own(town):
    headers = bearer(town, limit=2)
    statuses = [asked(OPEN, town.world, headers=headers) for _ in range(3)]
    assert [one.status for one in statuses] == [200, 200, 429]
    assert statuses[0].headers["RateLimit-Policy"] == '"default";q=2;w=10'


def test_who_guesses_keys_takes_nothing_of_a_real_one(town):
    headers = bearer(town)
    for _ in range(200):
        assert (
            asked(OPEN, town.world, headers={"authorization": "Bearer imh_live_x_y"}).status == 401
        )
    assert asked(OPEN, town.world, headers=headers).status == 200


def test_without_a_table_nobody_gets_in(town):
    headers = bearer(town)
    town.faults.once("access.key", "before", Unavailable("down"))
    refused = asked(OPEN, town.world, headers=headers)
    assert (refused.status, refused.headers["Retry-After"]) == (503, "1")


def test_for_a_key_of_one_store_the_others_are_missing(town):
    town.put("A1")
    town.put("H1", store_id="harbour")
    headers = bearer(town, "orders", "stores", "events", stores=["corner"])

    def said(view, **request):
        answer = asked(with_key(view), town.world, headers=headers, **request)
        return answer.status, answer.body.replace("H1", "*").replace("harbour", "*")

    for view in (shop.get, shop.preparing):
        foreign = said(view, params={"order_id": "H1"})
        missing = said(view, params={"order_id": "*" if view is None else "N1"})
        assert foreign[0] == missing[0] == 404
        assert foreign[1] == missing[1].replace("N1", "*")
        assert said(view, params={"order_id": "A1"})[0] == 200
    query = {"query": {"store_id": "harbour"}}
    nowhere = said(shop.list_events, query={"store_id": "nowhere"})
    assert said(shop.list_events, **query) == (404, nowhere[1].replace("nowhere", "*"))
    listed = json.loads(said(shop.list_stores)[1])["stores"]
    assert [one["store_id"] for one in listed] == ["corner"]
