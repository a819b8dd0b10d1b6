"""The real app, called with API Gateway's events on a world in memory: a pickup, and its doors."""

import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest

import app as application
from chalicelib import wiring
from chalicelib.services import access, devices, keys
from chalicelib.services.ports import Unavailable
from chalicelib.settings import Settings
from tests.web.asking import FORM, form, signature
from tests.worlds import ANNA, CORNER, HARBOUR, Town

HOUR = timedelta(hours=1)
PUBLIC = {
    ("POST", "/hooks/twilio/sms"),
    ("POST", "/hooks/twilio/status"),
    ("POST", "/hooks/shopify"),
    ("POST", "/hooks/woocommerce"),
    ("GET", "/p/{token}"),
    ("POST", "/p/{token}"),
    ("GET", "/p/files/{name}"),
    ("GET", "/openapi.json"),
    ("GET", "/docs"),
    ("GET", "/docs/files/{name}"),
    ("GET", "/board"),
    ("GET", "/board/worker.js"),
    ("GET", "/board/files/{name}"),
    ("GET", "/board/files/board-words/{name}"),
    ("GET", "/board/files/vendor/{name}"),
    ("POST", "/board/enrol"),
}
ROUTES = [(method, path) for method, path, _ in application.ROUTES]
CLOSED = [one for one in ROUTES if one not in PUBLIC]
ORDER = {
    "store_id": "corner",
    "customer": {"name": "Anna", "phone": ANNA},
    "sms_consent": {"at": "2026-11-24T10:00:00Z", "source": "checkout", "text_version": "1"},
    "lines": [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}],
}
HOSTILE = ("x", "..", "a" * 65, "a" * 3000, "å", "A1\n", "<script>", "'; --", "\ud800", "%00", "-")


@pytest.fixture
def town() -> Town:
    return Town(CORNER, HARBOUR)


def sms(ask, town, body, sid="SM" + "a" * 32):
    path = "/hooks/twilio/sms"
    fields = {"MessageSid": sid, "From": ANNA, "To": CORNER.number, "Body": body}
    headers = {"Content-Type": FORM, "X-Twilio-Signature": signature(path, fields)}
    return ask("POST", path, form(fields)["body"], headers=headers)


def enrolled(ask, town, store=CORNER):
    """The browser of a tablet."""
    code = devices.new_enrolment_code(town.world, store.store_id, 1, HOUR)
    told = ask("POST", "/board/enrol", {"code": code})
    cookie = told.headers["Set-Cookie"]
    assert all(one in cookie for one in ("HttpOnly", "SameSite=Strict", "Secure", "Path=/"))
    ask.cookie = cookie.partition(";")[0]
    return ask


def test_a_whole_pickup(ask, town):
    ask.with_key(town)
    order = {"params": {"order_id": "A1"}}
    assert ask("PUT", "/v1/orders/{order_id}", ORDER, **order).status == 201
    assert ask("PUT", "/v1/orders/{order_id}", ORDER, **order).status == 200
    bins = {"bins": [{"bin": "B3", "pieces": 2}]}
    assert ask("POST", "/v1/orders/{order_id}/preparing", **order).status == 200
    ready = ask("POST", "/v1/orders/{order_id}/ready", bins, **order).json()
    assert ready["status"] == "ready"
    assert "<Message>" in sms(ask, town, "here 5").body
    access.add_person(town.world, "corner", "Ana", "2468")
    tablet = enrolled(ask, town)
    assert tablet("POST", "/board/sign-in", {"name": "Ana", "pin": "2468"}).json() == {
        "people": ["Ana"],
        "managers": [],
    }
    state = tablet("GET", "/board/api/state")
    (card,) = state.json()["cards"]
    assert (card["stage"], card["stall"], card["phone_last4"]) == ("arrived", "5", ANNA[-4:])
    tag = {"If-None-Match": state.headers["ETag"]}
    assert tablet("GET", "/board/api/state", headers=tag).status == 304
    pickup = {"params": {"pickup_id": card["pickup_id"]}}
    tap = {"name": "Ana", "version": card["version"]}
    claimed = tablet(
        "POST", "/board/api/pickups/{pickup_id}/claim", {**tap, "command_id": "c-000001"}, **pickup
    ).json()
    assert claimed["card"]["claimed_by"] == "Ana"
    proof = {"kind": "code", "code": town.card().hand_over_code}
    given = {"name": "Ana", "order_ids": ["A1"], "proof": proof, "command_id": "c-000002"}
    over = tablet("POST", "/board/api/pickups/{pickup_id}/hand-over", given, **pickup)
    assert (over.status, over.json()["card"]) == (200, None)
    assert ask("GET", "/v1/orders/{order_id}", **order).json()["status"] == "picked_up"
    feed = ask("GET", "/v1/events", query={"store_id": "corner"}).json()["events"]
    assert [one["version"] for one in feed] == list(range(1, len(feed) + 1))
    assert feed[-1]["type"] == "order_picked_up"
    undo = {"name": "Ana", "command_id": "c-000003"}
    undone = tablet("POST", "/board/api/pickups/{pickup_id}/undo", undo, **pickup)
    assert undone.json()["card"]["stage"] == "claimed"
    assert tablet("POST", "/board/sign-out", {"name": "Ana"}).json() == {"people": []}
    assert town.card().claimed_by is None


def credentials(town):
    """No credentials, unknown ones, and revoked ones."""
    key, secret = keys.new_key(town.world, "gone")
    keys.revoke_key(town.world, key.key_id)
    code = devices.new_enrolment_code(town.world, "corner", 1, HOUR)
    device, cookie = devices.enrol(town.world, code)
    town.put_tablet(replace(device, revoked_at=town.clock.now()))
    unknown = {"Authorization": "Bearer imh_live_x_y", "Cookie": "imhere_tablet=corner.x.y"}
    revoked = {"Authorization": f"Bearer {secret}", "Cookie": f"imhere_tablet={cookie}"}
    return ({}, unknown, revoked, {"Authorization": "\u00e5", "Cookie": "imhere_tablet"})


@pytest.mark.parametrize(("method", "path"), CLOSED)
def test_without_credentials_every_door_is_closed_alike(ask, town, method, path):
    params = dict.fromkeys(re.findall(r"{(\w+)}", path), "A1")
    answers = [
        ask(method, path, b"not even json", params=params, headers=headers)
        for headers in credentials(town)
    ]
    assert {one.status for one in answers} == {401}
    assert len({one.body for one in answers}) == 1
    assert answers[0].headers["WWW-Authenticate"] == "Bearer"
    assert answers[0].json()["type"].endswith("/unauthorized")


def test_a_key_opens_no_board_and_a_tablet_no_shop(ask, town):
    ask.with_key(town)
    assert ask("GET", "/board/api/state").status == 401
    ask.authorization = ""
    assert enrolled(ask, town)("GET", "/v1/stores").status == 401


@pytest.mark.parametrize(("method", "path"), [one for one in ROUTES if "{" in one[1]])
def test_hostile_ids_are_not_found_and_never_an_error_of_ours(ask, town, method, path):
    enrolled(ask.with_key(town), town)
    name, *others = re.findall(r"{(\w+)}", path)
    bodies = {
        "/v1/stores/{store_id}": {"name": "x"},
        "/v1/orders/{order_id}": ORDER,
        "/v1/orders/{order_id}/cancel": {"reason": "x"},
        "/v1/orders/{order_id}/signals": {"kind": "arrived"},
        "/v1/orders/{order_id}/ready": {"bins": [{"bin": "B"}]},
        "/board/api/orders/{order_id}/ready": {"bins": [{"bin": "B"}], "command_id": "c-000001"},
        "/board/api/pickups/{pickup_id}/hand-over": {
            "command_id": "c-000001",
            "order_ids": ["A1"],
            "proof": {"kind": "id_seen"},
        },
    }
    body = bodies.get(path, {"command_id": "c-000001"})
    if path.endswith("/preparing") and path.startswith("/v1"):
        body = {}
    for value in HOSTILE:
        one = {
            "params": {**dict.fromkeys(others, "A1"), name: value},
            "query": {"date": "2026-11-24"},
        }
        status = ask(method, path, body if method != "GET" else None, **one).status
        could_be = method in {"PUT", "DELETE"} and value in {"x", "-"}
        possible = {201, 204, 404, 422} if could_be else {404, 403, 422}
        assert status in possible, (value, status)


def test_another_stores_pickup_looks_like_a_missing_one(ask, town):
    town.ready()
    pickup_id = town.card().pickup_id
    tablet = enrolled(ask, town, HARBOUR)
    path = "/board/api/pickups/{pickup_id}/left"
    tap = {"command_id": "c-000001"}
    foreign = tablet("POST", path, tap, params={"pickup_id": pickup_id})
    missing = tablet("POST", path, tap, params={"pickup_id": "f" * 24})
    assert foreign.status == missing.status == 404
    assert foreign.json()["detail"].replace(pickup_id, "") == missing.json()["detail"].replace(
        "f" * 24, ""
    )
    assert tablet("GET", "/board/api/state").json()["cards"] == []


def test_the_other_calls_of_a_tablet(ask, town):
    town.put()
    tablet = enrolled(ask, town)
    pickup = {"params": {"pickup_id": town.card().pickup_id}}
    order = {"params": {"order_id": "A1"}}
    route = "/board/api/pickups/{pickup_id}/"
    here = tablet("POST", f"{route}arrived", {"command_id": "c-000001", "stall": "7"}, **pickup)
    assert here.json()["card"]["stall"] == "7"
    away = tablet("POST", f"{route}unclaim", {"command_id": "c-000002"}, **pickup)
    assert away.json()["card"]["stage"] == "arrived"
    prepared = {"command_id": "c-000003"}
    orders = "/board/api/orders/{order_id}/"
    assert tablet("POST", f"{orders}preparing", prepared, **order).status == 200
    ready = {"command_id": "c-000004", "bins": [{"bin": "B3"}]}
    assert tablet("POST", f"{orders}ready", ready, **order).status == 200
    url = tablet("POST", "/board/api/ticket").json()["url"]
    assert url.startswith("wss://socket.example/live?ticket=")
    again = tablet("POST", f"{orders}ready", ready, **order).json()
    assert again["card"]["orders"][0]["status"] == "ready"


def test_a_tablet_ticks_what_is_to_be_done_besides(ask, town):
    town.ready()
    town.task("T1", note="shoes")
    town.task("T2", "follow_up", "no milk")
    town.keep_ended()
    access.add_person(town.world, "corner", "Ana", "2468")
    tablet = enrolled(ask, town)
    tablet("POST", "/board/sign-in", {"name": "Ana", "pin": "2468"})

    def tick(route, command_id, **more):
        one = {name: more.pop(name) for name in list(more) if name.endswith("_id")}
        body = {"command_id": command_id, **more}
        return tablet("POST", f"/board/api/{route}", body, params=one)

    refuse, why = "returns/{return_id}/refuse", {"name": "Ana", "reason": "no receipt"}
    refused = tick(refuse, "c-000001", return_id="T1", **why)
    assert refused.status == 200
    assert tick(refuse, "c-000001", return_id="T1", **why).json() == refused.json()
    accepted = tick("returns/{return_id}/accept", "c-000002", return_id="T1", name="Ana")
    assert (accepted.status, accepted.json()["current"]) == (409, "refused")
    version = refused.json()["version"] - 1
    done = {"task_id": "T2", "name": "Ana"}
    stale = tick("tasks/{task_id}/done", "c-000003", version=version, **done)
    assert (stale.status, [one["kind"] for one in stale.json()["card"]["tasks"]]) == (
        409,
        ["hand_over", "follow_up", "put_back"],
    )
    assert tick("tasks/{task_id}/done", "c-000004", **done).status == 200
    assert tick("orders/{order_id}/restock", "c-000005", order_id="A1").json()["card"] is None
    assert tick("returns/{return_id}/accept", "c-000006", return_id="T1").status == 404
    assert tick(refuse, "c-000007", return_id="T1", reason="x" * 81).status == 422


def test_a_managers_release_needs_a_reason_and_a_managers_pin(ask, town):
    town.ready()
    town.hear("here 5")
    access.add_person(town.world, "corner", "Mia", "8642", "manager")
    tablet = enrolled(ask, town)
    tablet("POST", "/board/sign-in", {"name": "Mia", "pin": "8642"})
    pickup = {"params": {"pickup_id": town.card().pickup_id}}

    def release(**proof):
        body = {"name": "Mia", "order_ids": ["A1"], "command_id": f"c-{len(town.faults.calls):06}"}
        body["proof"] = {"kind": "manager", **proof}
        return tablet("POST", "/board/api/pickups/{pickup_id}/hand-over", body, **pickup).status

    assert release(pin="8642") == 422
    assert release(pin="0000", reason="no code") == 403
    assert release(pin="8642", reason="no code") == 200


def test_the_other_calls_of_the_shop(ask, town):
    ask.with_key(town)
    assert len(ask("GET", "/v1/stores").json()["stores"]) == 2
    store = {"params": {"store_id": "corner"}}
    assert ask("GET", "/v1/stores/{store_id}", **store).json()["name"] == "Corner"
    day = {**store, "query": {"date": "2026-11-24"}}
    slots = ask("GET", "/v1/stores/{store_id}/slots", **day).json()["slots"]
    assert [one["available"] for one in slots[-2:]] == [2, 2]
    order = {"params": {"order_id": "A1"}}
    ask("PUT", "/v1/orders/{order_id}", ORDER, **order)
    signal = {"kind": "on_my_way", "minutes": 5}
    told = ask("POST", "/v1/orders/{order_id}/signals", signal, **order).json()
    assert told["pickup"]["stage"] == "on_the_way"
    gone = ask("POST", "/v1/orders/{order_id}/cancel", {"reason": "x"}, **order).json()
    assert (gone["status"], gone["pickup"]) == ("cancelled", None)
    late = ask("POST", "/v1/orders/{order_id}/ready", {"bins": [{"bin": "B"}]}, **order)
    assert (late.status, late.json()["current"]) == (409, "cancelled")
    assert ask("GET", "/v1/events", query={"store_id": "corner", "after": "x"}).status == 422
    first = ask("GET", "/v1/events", query={"store_id": "corner", "limit": "1"}).json()
    assert [one["version"] for one in first["events"]] == [1]
    assert ask("GET", "/v1/events", query={"store_id": "å", "limit": "1"}).status == 404


OPEN = {"statusCode": 200}


def socket(connection_id, ticket=None):
    """An event of a socket."""
    context = {"domainName": "d", "stage": "s", "apiId": "a", "connectionId": connection_id}
    query = None if ticket is None else {"ticket": ticket}
    return {"requestContext": context, "queryStringParameters": query, "body": "ping"}


def record(number, kind="event"):
    """A record of the table's stream."""
    image = {"kind": {"S": kind}, "doc": {"S": "{}"}} if kind else {}
    return {"dynamodb": {"SequenceNumber": str(number), "NewImage": image}}


def test_the_stream_stops_at_the_first_record_that_fails(ask):
    told = application.deliver({"Records": [record(1, "other"), record(2), record(3)]}, None)
    assert told == {"batchItemFailures": [{"itemIdentifier": "2"}]}
    assert application.deliver({"Records": [record(1, "")]}, None) == {"batchItemFailures": []}


def test_of_a_batch_of_jobs_only_those_that_failed_come_again(ask, town):
    jobs = ['{"do": "effect", "event_id": "x", "kind": "y"}', '{"do": "tomorrow"}', "not json"]
    records = [{"messageId": str(place), "body": body} for place, body in enumerate(jobs)]
    told = application.work({"Records": records}, None)
    assert told == {"batchItemFailures": [{"itemIdentifier": "1"}, {"itemIdentifier": "2"}]}


def test_what_the_stream_tells_goes_to_the_tablets(ask, town):
    url = enrolled(ask, town)("POST", "/board/api/ticket").json()["url"]
    assert application.socket_connect(socket("c1", url.partition("=")[2]), None) == OPEN
    told = {"type": "texts_stopped", "at": "2026-11-24T12:00:00Z", "number": 1}
    image = {"kind": {"S": "event"}, "doc": {"S": json.dumps({**told, "store_id": "corner"})}}
    records = [{"dynamodb": {"SequenceNumber": "1", "NewImage": image}}]
    assert application.deliver({"Records": records}, None) == {"batchItemFailures": []}
    assert town.tablets.pushed == [("c1", {"type": "news", "version": 1, "first": 1})]
    assert application.socket_message(socket("c1"), None) == OPEN
    assert application.socket_disconnect(socket("c1"), None) == OPEN
    assert town.world.access.sockets("corner", town.clock.now()) == []


@pytest.mark.parametrize("ticket", [None, "", "made-up", "x" * 5000])
def test_a_socket_without_a_ticket_is_not_opened(ask, ticket):
    assert application.socket_connect(socket("c1", ticket), None) == {"statusCode": 403}


def test_the_clock_sweeps(ask, town):
    event = {"version": "0", "account": "", "region": "", "detail": {}, "detail-type": ""}
    event |= {"source": "", "time": "", "id": "", "resources": []}
    assert set(application.sweep(event, None).values()) == {0}


def test_an_engine_that_is_away_is_503_and_not_500(ask, town):
    ask.with_key(town)
    town.faults.once("stores.all", "before", Unavailable("away"))
    assert ask("GET", "/v1/stores").status == 503


def test_what_the_installation_is_comes_back_after_a_test(town):
    with wiring.using(Settings("one", "r"), town.world):
        with wiring.using(Settings("two", "r"), town.world):
            assert wiring.settings().table == "two"
        assert wiring.settings().table == "one"
        assert wiring.world() is town.world
