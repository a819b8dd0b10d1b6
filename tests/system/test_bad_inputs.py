"""What a careless, a broken or a hostile client sends, and the one answer that each of it gets.

The rows are named as in the list of bad inputs that the API was planned with. Three of them have
another answer here: ids are the shop's own, so there is no Idempotency-Key; a stale version is 409
as every conflict; and a phone of any country is taken, for whether it is texted is a setting.
"""

import http.client
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.slots import slots_of
from chalicelib.services import commands, keys
from chalicelib.services.ports import Unavailable
from tests.ports import free_triple
from tests.system.in_memory import Served, served
from tests.worlds import ANNA, BINS, CORNER, Town

PROBLEM = "application/problem+json"
ORDER = {
    "store_id": "corner",
    "customer": {"name": "Anna", "phone": ANNA},
    "lines": [{"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2}],
}
WEBHOOK = {"url": "https://shop.example/hooks"}
"""Its name leads nowhere; what must be refused is refused before anybody looks it up."""


@pytest.fixture(scope="module")
def one() -> Iterator[Served]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_REGION", "eu-north-1")  # Lambda always says where it runs
        with served(free_triple(), Town()) as found:
            yield found


class Answered:
    """An answer, read whole."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status, self.headers = response.status, response.headers
        self.body = response.read().decode()

    @property
    def slug(self) -> str:
        if self.headers.get_content_type() != PROBLEM:
            return ""
        return str(self.json()["type"]).rpartition("/")[2]

    def json(self) -> Any:
        return json.loads(self.body)


def send(one: Served, method: str, path: str, body: Any = None, **headers: str) -> Answered:
    """A request with a key unless another Authorization is given; bytes go out as they are."""
    raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    given = {"Authorization": f"Bearer {one.api_key}"}
    given |= {"Content-Type": "application/json"} if raw is not None else {}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection(one.base_url.removeprefix("http://"), timeout=20)
    try:
        connection.request(method, path, raw, {k: v for k, v in given.items() if v})
        return Answered(connection.getresponse())
    finally:
        connection.close()


def amended(**more: Any) -> dict[str, Any]:
    return {**ORDER, **more}


def of(**customer: Any) -> dict[str, Any]:
    return amended(customer={**ORDER["customer"], **customer})  # type: ignore[dict-item]


BODIES = {
    "1 no JSON": (b"{", 400, "malformed-json"),
    "2 null": (b"null", 400, "malformed-json"),
    "2 a list": (b"[]", 400, "malformed-json"),
    "2 a string": (b'"x"', 400, "malformed-json"),
    "2 a number": (b"1", 400, "malformed-json"),
    "3 a key twice": (b'{"store_id": "a", "store_id": "b"}', 400, "malformed-json"),
    "4 NaN": (b'{"a": NaN}', 400, "malformed-json"),
    "4 Infinity": (b'{"a": Infinity}', 400, "malformed-json"),
    "4 1e999": (b'{"a": 1e999}', 400, "malformed-json"),
    "5 100,000 brackets": (b"[" * 100_000, 400, "malformed-json"),
    "5 100,000 objects": (b'{"a":' * 100_000, 400, "malformed-json"),
    "6 65 kB": (amended(metadata={"a": "x" * 66_000}), 413, "payload-too-large"),
    "8 invalid UTF-8": (b'{"store_id": "\xff"}', 400, "malformed-json"),
    "9 an unknown field": (amended(status="handed_over"), 422, "validation-error"),
    "10 nothing of what is required": ({}, 422, "validation-error"),
    "10 a wrong type": (amended(lines="milk"), 422, "validation-error"),
    "10 an empty name": (of(name=""), 422, "validation-error"),
    "11 a national number": (of(phone="0701234567"), 422, "validation-error"),
    "11 half a number": (of(phone="+46 70"), 422, "validation-error"),
    "11 a country": (of(phone="+1"), 422, "validation-error"),
    "11 SQL": (of(phone="';DROP TABLE"), 422, "validation-error"),
    "13 5,000 characters": (of(name="x" * 5_000), 422, "validation-error"),
    "13 a control character": (of(name="An\u0007na"), 422, "validation-error"),
    "13 a turned direction": (of(name="An\u202ena"), 422, "validation-error"),
    "22 a time without zone": (amended(due_at="2027-03-28T10:00:00"), 422, "validation-error"),
    "22 a time that is none": (amended(due_at="2027-02-30T10:00:00Z"), 422, "validation-error"),
}


@pytest.mark.parametrize(("body", "status", "slug"), BODIES.values(), ids=list(BODIES))
def test_a_body_that_cannot_be_taken_says_why_and_keeps_nothing(one, body, status, slug):
    answer = send(one, "PUT", "/v1/orders/bad", body)
    assert (answer.status, answer.slug) == (status, slug)
    assert answer.json()["status"] == status
    if status == 422:
        assert all({"pointer", "detail"} == set(error) for error in answer.json()["errors"])
    assert send(one, "GET", "/v1/orders/bad").status == 404


def test_every_fault_of_a_body_is_told_at_once(one):  # 10
    body = amended(customer={"name": "", "phone": "07"}, lines=[], min_age=0, extra=1)
    pointers = {
        error["pointer"] for error in send(one, "PUT", "/v1/orders/bad", body).json()["errors"]
    }
    assert {"/customer/name", "/lines", "/min_age", "/extra"} <= pointers


def test_what_is_no_json_by_its_own_words_is_unsupported(one):  # 7
    answer = send(one, "PUT", "/v1/orders/bad", ORDER, Content_Type="text/plain")
    assert (answer.status, answer.slug) == (415, "unsupported-media-type")


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "{{7*7}}", '=HYPERLINK("x")'])
def test_a_strange_name_is_taken_and_given_back_as_it_is(one, name):  # 14
    path = f"/v1/orders/strange-{len(name)}"
    assert send(one, "PUT", path, of(name=name)).status == 201
    assert send(one, "GET", path).json()["customer"]["name"] == name


@pytest.mark.parametrize("order_id", ["x" * 65, "a%0Ab", "..%2Fetc", "%F0%9F%98%80"])
def test_an_id_that_is_none_is_not_found(one, order_id):  # 16
    answer = send(one, "PUT", f"/v1/orders/{order_id}", ORDER)
    assert (answer.status, answer.slug) == (404, "not-found")


def test_the_shops_own_id_makes_a_repeat_harmless(one):  # 15 and 17 to 19
    first = send(one, "PUT", "/v1/orders/again", ORDER)
    again = send(one, "PUT", "/v1/orders/again", ORDER)
    assert (first.status, again.status, first.json()) == (201, 200, again.json())
    other = send(one, "PUT", "/v1/orders/again", of(name="Berit"))
    assert (other.status, other.slug) == (409, "order-conflict")


def test_a_full_slot_and_a_closed_one_tell_of_free_ones(one):  # 20 and 21
    town, day = one.town, one.town.clock.now().date() + timedelta(days=1)
    full, *_ = slots_of(CORNER, day)
    for number in range(full.capacity):
        body = {**of(phone=f"+4670174060{number}"), "slot_id": full.slot_id}
        assert send(one, "PUT", f"/v1/orders/full-{number}", body).status == 201
    more = send(one, "PUT", "/v1/orders/full-x", amended(slot_id=full.slot_id))
    assert (more.status, more.slug) == (409, "slot-full")
    assert more.json()["next_free"][0]["slot_id"] != full.slot_id
    past, *_ = slots_of(CORNER, town.clock.now().date() - timedelta(days=1))
    far, *_ = slots_of(CORNER, day + timedelta(days=40))
    for slot in (past, far):
        closed = send(one, "PUT", "/v1/orders/closed", amended(slot_id=slot.slot_id))
        assert (closed.status, closed.slug) == (409, "slot-closed")


def test_what_belongs_to_another_store_is_like_what_is_not_there(one):  # 23
    _, bound = keys.new_key(one.town.world, "corner", stores=["corner"], scopes=["orders"])
    _, other = _key_of_another_store(one)
    send(one, "PUT", "/v1/orders/mine", ORDER)
    assert send(one, "GET", "/v1/orders/mine", Authorization=f"Bearer {bound}").status == 200
    there, missing = (
        send(one, "GET", f"/v1/orders/{order_id}", Authorization=f"Bearer {other}")
        for order_id in ("mine", "none")
    )
    assert (there.status, there.slug) == (404, "not-found")
    assert _alike(there, "mine") == _alike(missing, "none")


def _key_of_another_store(one: Served) -> tuple[Any, str]:
    send(one, "PUT", "/v1/stores/away", STORE)
    return keys.new_key(one.town.world, "away", stores=["away"], scopes=["orders"])


STORE = {
    "name": "Away",
    "number": "+46101380900",
    "time_zone": "Europe/Stockholm",
    "slot": {"minutes": 60, "capacity": 2, "lead_minutes": 30, "horizon_days": 7},
}


def _alike(answer: Answered, order_id: str) -> Any:
    """All that an answer tells, but for the id that was asked for."""
    return {
        k: v for k, v in json.loads(answer.body.replace(order_id, "")).items() if k != "instance"
    }


def test_without_a_good_key_every_answer_is_the_same(one):  # 24
    key, revoked = keys.new_key(one.town.world, "gone")
    keys.revoke_key(one.town.world, key.key_id)
    tokens = ("", "Bearer imh_live_x_y", f"Bearer {revoked}", "Basic YTpi")
    answers = [send(one, "GET", "/v1/stores", Authorization=token) for token in tokens]
    assert {(each.status, each.slug) for each in answers} == {(401, "unauthorized")}
    assert len({json.dumps(_alike(each, "-")) for each in answers}) == 1
    assert all(each.headers["WWW-Authenticate"] == "Bearer" for each in answers)


def test_a_key_without_the_scope_is_forbidden(one):  # 25
    _, token = keys.new_key(one.town.world, "reader", scopes=["events"])
    answer = send(one, "PUT", "/v1/orders/x", ORDER, Authorization=f"Bearer {token}")
    assert (answer.status, answer.slug) == (403, "forbidden")


def test_a_key_in_the_address_opens_nothing(one):  # 26
    answer = send(one, "GET", f"/v1/stores?key={one.api_key}")
    assert (answer.status, answer.slug) == (401, "unauthorized")


def test_an_unknown_path_and_a_wrong_method_are_problems(one):  # 27 and 28
    unknown = send(one, "GET", "/v1/nothing")
    assert (unknown.status, unknown.slug) == (404, "not-found")
    wrong = send(one, "DELETE", "/v1/orders/x")
    assert (wrong.status, wrong.slug) == (405, "method-not-allowed")
    assert {"GET", "PUT", "PATCH"} <= set(wrong.headers["Allow"].replace(" ", "").split(","))


def test_a_stale_version_is_refused_with_the_fresh_order(one):  # 29
    version = send(one, "PUT", "/v1/orders/stale", ORDER).json()["version"]
    change = {"version": version, "number": "7"}
    assert send(one, "PATCH", "/v1/orders/stale", change).status == 200
    stale = send(one, "PATCH", "/v1/orders/stale", {**change, "number": "8"})
    assert (stale.status, stale.slug) == (409, "stale-version")
    assert stale.json()["order"]["number"] == "7"


def test_what_cannot_be_any_more_names_the_state_and_what_can(one):  # 30
    send(one, "PUT", "/v1/orders/given", amended(customer={"name": "Cleo"}))
    commands.ready(one.town.world, "given", BINS)
    assert send(one, "POST", "/v1/orders/given/cancel", {"reason": "sold out"}).status == 200
    late = send(one, "POST", "/v1/orders/given/ready", {"bins": [{"bin": "B1"}]})
    assert (late.status, late.slug) == (409, "invalid-transition")
    assert late.json()["current"] == "cancelled"
    assert "allowed" in late.json()


def test_cancelling_twice_is_fine_and_frees_one_place(one):  # 31
    day = one.town.clock.now().date() + timedelta(days=2)
    slot, *_ = slots_of(CORNER, day)
    send(one, "PUT", "/v1/orders/twice", amended(slot_id=slot.slot_id))
    for _ in range(2):
        assert send(one, "POST", "/v1/orders/twice/cancel", {"reason": "x"}).status == 200
    told = send(one, "GET", f"/v1/stores/corner/slots?date={day.isoformat()}").json()["slots"]
    assert (
        next(each for each in told if each["slot_id"] == slot.slot_id)["available"] == slot.capacity
    )


@pytest.mark.parametrize(
    "query",
    ["limit=100000", "limit=-1", "limit=1.5", "limit=%C2%B2", "after=1.forged", "after=%00"],
)
def test_a_forged_cursor_and_an_impossible_limit_are_refused(one, query):  # 32
    answer = send(one, "GET", f"/v1/events?store_id=corner&{query}")
    assert (answer.status, answer.slug) == (422, "validation-error")


def test_two_hundred_requests_in_ten_seconds_are_too_many(one):  # 33
    _, token = keys.new_key(one.town.world, "eager")
    answers = [
        send(one, "GET", "/v1/orders/none", Authorization=f"Bearer {token}") for _ in range(200)
    ]
    over = [each for each in answers if each.status == 429]
    assert over
    assert over[0].slug == "too-many-requests"
    assert int(over[0].headers["Retry-After"]) > 0
    assert all(each.headers["RateLimit"] for each in answers)


def test_an_engine_that_is_away_is_busy_and_says_when_to_come_back(one):  # 34
    one.town.faults.once("orders.get", "before", Unavailable("throttled"))
    answer = send(one, "GET", "/v1/orders/none")
    assert (answer.status, answer.slug) == (503, "busy")
    assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.parametrize("token", ["x", "A1.0123456789abcdef0123456789abcdef", "%00", "a" * 3_000])
def test_a_link_that_is_none_is_the_same_page_for_all(one, token):  # 35
    answer = send(one, "GET", f"/p/{token}", Authorization="")
    assert answer.status == 404
    assert answer.headers.get_content_type() == "text/html"
    assert token not in answer.body or token == "x"


def test_looking_at_a_link_changes_nothing(one):  # 36
    link = send(one, "PUT", "/v1/orders/looked", of(phone="+46701740699")).json()["link"]
    before = send(one, "GET", "/v1/orders/looked").json()
    for _ in range(3):
        assert send(one, "GET", f"/p/{link.rpartition('/')[2]}", Authorization="").status == 200
    assert send(one, "GET", "/v1/orders/looked").json() == before


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/hooks",
        "https://169.254.169.254/latest/meta-data",
        "https://user@shop.example/hooks",
        "https://127.0.0.1/hooks",
        "https://[::1]/hooks",
        "https://10.0.0.1/hooks",
        "https://[fd00::1]/hooks",
        "https://localhost/hooks",
        "ftp://shop.example/hooks",
        "https:///hooks",
        "hooks",
    ],
)
def test_a_webhook_that_leads_nowhere_public_is_refused(one, url):  # 37
    answer = send(one, "PUT", "/v1/webhooks/w", {**WEBHOOK, "url": url})
    assert (answer.status, answer.slug) == (422, "invalid-webhook-url")
    assert send(one, "GET", "/v1/webhooks/w").status == 404
