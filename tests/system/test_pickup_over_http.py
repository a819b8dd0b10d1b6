"""A pickup with nothing but HTTP and demo.json, as a stranger with curl would play it."""

import re
import time
from datetime import datetime, timedelta

import pytest

from chalicelib.domain.store import local
from local.seed import STORGATAN
from tests.system.conftest import until
from tests.system.running import Running, Tablet

pytestmark = pytest.mark.engine

PHONE = "+12025550187"


def test_order_ready_here_claim_and_hand_over_tell_one_story(running: Running) -> None:
    assert running.put_order("STORY-1", PHONE).status == 201
    assert running.ready("STORY-1").status == 200
    shown = until(lambda: running.screen(PHONE), what="the READY text")
    assert re.fullmatch(r"Main St: order [A-Z0-9]{4} is READY until .*", shown[-1]["body"])

    began = time.monotonic()
    answered = running.text(PHONE, "I'm here, spot 5")
    assert time.monotonic() - began < 1
    assert answered["status"] == 200
    assert "checked in, stall 5" in answered["reply"]

    tablet = Tablet(running)
    card = tablet.card("STORY-1")
    assert card is not None
    assert (card["column"], card["stage"], card["stall"]) == ("arrived", "arrived", "5")
    pickup = card["pickup_id"]
    assert tablet.tap(pickup, "claim", version=card["version"], name="Ana").status == 200
    walking = until(lambda: running.screen(PHONE)[3:], what="the text of who walks out")
    assert "Ana is walking out" in walking[0]["body"]

    hand_over = {"name": "Ana", "order_ids": ["STORY-1"]}
    wrong = {"kind": "code", "code": "12345"}
    refused = tablet.tap(pickup, "hand-over", proof=wrong, **hand_over)
    assert (refused.status, refused.json()["title"]) == (403, "Wrong code")
    code = re.search(r"code is (\d{4})", answered["reply"])
    assert code is not None
    right = {"kind": "code", "code": code[1]}
    assert tablet.tap(pickup, "hand-over", proof=right, **hand_over).status == 200
    assert tablet.card("STORY-1") is None

    order = running.api("GET", "/v1/orders/STORY-1").json()
    assert (order["status"], order["pickup"]) == ("picked_up", None)
    story = [event for event in running.events() if "STORY-1" in event["order_ids"]]
    assert [event["type"] for event in story] == [
        "order_placed",
        "order_ready",
        "customer_arrived",
        "pickup_claimed",
        "order_picked_up",
    ]
    numbers = [event["version"] for event in story]
    assert numbers == sorted(numbers)


def test_what_was_handed_over_by_a_slip_is_on_the_board_again(running: Running) -> None:
    running.put_order("SLIP-1")
    running.ready("SLIP-1")
    running.api("POST", "/v1/orders/SLIP-1/signals", {"kind": "arrived", "stall": "3"})
    tablet = Tablet(running)
    card = tablet.card("SLIP-1")
    assert card is not None
    proof = {"kind": "id_seen"}
    orders = {"name": "Ana", "order_ids": ["SLIP-1"], "proof": proof}
    assert tablet.tap(card["pickup_id"], "hand-over", **orders).status == 200
    assert tablet.card("SLIP-1") is None

    assert tablet.tap(card["pickup_id"], "undo").status == 200

    again = tablet.card("SLIP-1")
    assert again is not None
    assert (again["stage"], again["stall"]) == ("arrived", "3")
    assert running.api("GET", "/v1/orders/SLIP-1").json()["status"] == "ready"


def test_bad_input_is_told_what_is_wrong_and_never_a_500(running: Running) -> None:
    def problem(answer: object) -> tuple[int, str]:
        body = answer.json()  # type: ignore[attr-defined]
        kind = answer.headers["Content-Type"]  # type: ignore[attr-defined]
        assert kind == "application/problem+json"
        return body["status"], body["type"].rpartition("/")[2]

    order = "/v1/orders/BAD-1"
    assert problem(running.put_order("BAD-1", store_id="nowhere")) == (404, "not-found")
    assert problem(running.put_order("BAD-1", "0701234567")) == (422, "validation-error")
    past = problem(running.put_order("BAD-1", slot_id="20200101T1200Z"))
    assert past == (409, "slot-closed")
    assert problem(running.put_order("BAD-1", slot_id="nonsense")) == (404, "not-found")
    assert problem(running.api("GET", order)) == (404, "not-found")
    assert problem(running.api("POST", f"{order}/ready", {"bins": [{"bin": "1"}]}))[0] == 404
    assert problem(running.api("PUT", order, b"{nonsense")) == (400, "malformed-json")
    assert problem(running.api("PUT", order, b'{"a":"' + b"x" * 66_000 + b'"}'))[0] == 413
    wrong = {"Authorization": "Bearer imh_test_abc_def"}
    for headers in (wrong, {}, {"Authorization": "Basic x"}):
        assert problem(running.call("GET", order, headers=headers)) == (401, "unauthorized")
    assert problem(running.api("GET", "/v1/nothing")) == (404, "not-found")
    assert problem(running.api("DELETE", order)) == (405, "method-not-allowed")


def test_a_full_slot_names_the_next_free_ones(running: Running) -> None:
    store = running.api("GET", "/v1/stores/storgatan").json()
    for told_only in ("paused_until", "pause_reason"):
        store.pop(told_only)
    store["slot"]["capacity"] = 1
    store_id = store.pop("store_id")
    assert running.api("PUT", f"/v1/stores/{store_id}", store).status == 200
    now = datetime.fromisoformat(running.events("storgatan")[0]["at"])
    tomorrow = local(STORGATAN, now + timedelta(days=1)).date()
    path = f"/v1/stores/storgatan/slots?date={tomorrow}"
    slot = next(s for s in running.api("GET", path).json()["slots"] if s["available"])
    first = running.put_order("FULL-1", slot_id=slot["slot_id"], store_id="storgatan")
    second = running.put_order("FULL-2", slot_id=slot["slot_id"], store_id="storgatan")
    assert (first.status, second.status) == (201, 409)
    assert second.json()["type"].endswith("slot-full")
    assert slot["slot_id"] not in [one["slot_id"] for one in second.json()["next_free"]]
    assert second.json()["next_free"]
