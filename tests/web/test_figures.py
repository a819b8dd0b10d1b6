"""Figures, find, recall and pause over HTTP: the names of the contract, and what is refused."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

import app as application
from chalicelib import wiring
from chalicelib.services import access
from chalicelib.services.access import hashed
from chalicelib.services.records import Tablet
from chalicelib.settings import Settings
from chalicelib.web.devices import COOKIE
from tests.web.asking import Gateway
from tests.worlds import ANNA, Town

FIGURES = {
    "wait",
    "under_goal",
    "arrivals",
    "announced",
    "arrival_to_claim_p50_seconds",
    "arrival_to_answer_p95_seconds",
    "not_ready_at_arrival",
    "abandoned",
    "ready_on_time",
    "no_show",
    "handed_over",
    "rating",
    "by_hour",
    "goals",
    "overbooked_slots",
}
KPIS = "/v1/stores/{store_id}/kpis"
BAD_DAYS = (
    "",
    "x",
    "2026-13-01",
    "2026-02-30",
    "1999-12-31",
    "2026-11-24T00:00Z",
    "\uff12026-11-24",
)


@pytest.fixture
def shop(town: Town, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gateway]:
    monkeypatch.setenv("AWS_REGION", "eu-north-1")  # Lambda always says where it runs
    with wiring.using(Settings("imhere", "eu-north-1"), town.world):
        yield Gateway(application.app).with_key(town)


@pytest.fixture
def board(shop: Gateway, town: Town) -> Gateway:
    """A tablet on which Ana is signed in."""
    people = {"Ana": town.clock.now() + timedelta(hours=12)}
    town.put_tablet(Tablet("corner", "t1", hashed("s"), people))
    shop.authorization, shop.cookie = "", f"{COOKIE}=corner.t1.s"
    return shop


@pytest.fixture
def mia(town: Town) -> None:
    """A manager."""
    access.add_person(town.world, "corner", "Mia", "8642", "manager")


def got(board, path, **query):
    return board("GET", f"/board/api/{path}", query=query or None)


def tapped(board, town, path, body=None, **params):
    tap = {"command_id": f"c-{len(town.faults.calls):06}", "name": "Ana", **(body or {})}
    return board("POST", f"/board/api/{path}", tap, params=params)


def collected(town):
    town.ready()
    town.hear("here 5")
    town.clock.advance(minutes=1)
    return town.hand_over("A1")


def kpis(shop, first="2026-11-24", end="2026-11-25", store_id="corner"):
    query = {name: day for name, day in (("from", first), ("to", end)) if day is not None}
    return shop("GET", KPIS, params={"store_id": store_id}, query=query or None)


def faults(answer):
    assert answer.status == 422
    return [one["pointer"] for one in answer.json()["errors"]]


def test_the_shop_reads_the_figures_of_its_days(shop, town):
    collected(town)
    told = kpis(shop).json()
    assert set(told) == {"store_id", "from", "to", *FIGURES}
    assert told["wait"]["all"] == {"count": 1, "p50_seconds": 60, "p90_seconds": 60}
    assert kpis(shop, "2026-11-22", "2026-11-24").json()["handed_over"] == 0
    assert kpis(shop, "2026-09-01", "2026-12-02").status == 200


@pytest.mark.parametrize("day", [None, *BAD_DAYS])
def test_days_that_are_none_are_named(shop, day):
    assert faults(kpis(shop, first=day)) == ["/from"]
    assert faults(kpis(shop, end=day)) == ["/to"]
    assert faults(kpis(shop, day, day)) == ["/from", "/to"]


@pytest.mark.parametrize("end", ["2026-11-24", "2026-11-01", "2027-02-25", "2999-12-31"])
def test_a_span_is_one_day_to_a_quarter(shop, end):
    assert faults(kpis(shop, end=end)) == ["/to"]


def test_of_a_store_that_nobody_knows_there_are_no_figures(shop):
    assert {kpis(shop, store_id=one).status for one in ("kiosk", "x" * 65, "å")} == {404}


def test_anybody_on_the_device_reads_the_figures_of_a_day(board, town):
    collected(town)
    told = got(board, "figures").json()
    assert set(told) == {"date", *FIGURES}
    assert (told["date"], told["handed_over"]) == ("2026-11-24", 1)
    yesterday = got(board, "figures", date="2026-11-23").json()
    assert (yesterday["date"], yesterday["handed_over"]) == ("2026-11-23", 0)
    assert "Ana" not in got(board, "figures").body
    assert got(board, "figures", date="2999-12-31").json()["handed_over"] == 0


@pytest.mark.parametrize("day", BAD_DAYS)
def test_a_day_that_is_none_has_no_figures(board, day):
    assert faults(got(board, "figures", date=day)) == ["/date"]


def test_only_where_a_manager_is_signed_in_the_managers_page_is_shown(board, town, mia):
    town.ready()
    refused = got(board, "manage")
    assert (refused.status, refused.json()["type"].rpartition("/")[2]) == (403, "forbidden")
    board("POST", "/board/sign-in", {"name": "Mia", "pin": "8642"})
    told = got(board, "manage").json()
    assert set(told) == {"figures", "deadlines", "paused_until", "pause_reason"}
    assert set(told["deadlines"][0]) == {"at", "kind", "pickup_id", "name", "codes", "order_id"}
    board("POST", "/board/sign-out", {"name": "Mia"})
    assert got(board, "manage").status == 403


def test_a_card_is_found(board, town):
    town.ready()
    (card,) = got(board, "find", q=ANNA[-4:]).json()["cards"]
    assert (card["pickup_id"], card["on_board"]) == (town.card().pickup_id, True)
    assert got(board, "find", q="nobody").json() == {"cards": []}


@pytest.mark.parametrize("said", [None, "", "   ", "x" * 65])
def test_what_is_searched_has_1_to_64_characters(board, said):
    asked = got(board, "find") if said is None else got(board, "find", q=said)
    assert faults(asked) == ["/q"]


@pytest.mark.parametrize(
    "said", ["x" * 64, "\ud800", "\x00", "'; --", "%", "ﷺ" * 64, "a\u0300" * 32]
)
def test_whatever_is_searched_is_no_error_of_ours(board, town, said):
    town.ready()
    assert got(board, "find", q=said).json() == {"cards": []}


def test_what_was_handed_over_is_recalled_and_what_was_missing_told(board, town):
    pickup_id = collected(town)
    (told,) = got(board, "recall").json()["done"]
    assert (told["pickup_id"], told["wait_seconds"]) == (pickup_id, 60)
    note = {"order_id": "A1", "note": "no milk"}
    answer = tapped(board, town, "recall/{pickup_id}/missing", note, pickup_id=pickup_id)
    (task,) = answer.json()["card"]["tasks"]
    assert (task["kind"], task["note"]) == ("follow_up", "no milk")
    foreign = tapped(board, town, "recall/{pickup_id}/missing", pickup_id="f" * 24)
    assert (foreign.status, foreign.json()["card"]) == (404, None)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [({"note": ""}, "/note"), ({"note": "x" * 161}, "/note"), ({"order_id": "å"}, "/order_id")],
)
def test_what_cannot_be_missing(board, town, body, pointer):
    answer = tapped(board, town, "recall/{pickup_id}/missing", body, pickup_id=collected(town))
    assert faults(answer) == [pointer]


def test_a_tablet_pauses_its_store_and_goes_on(board, town, mia):
    body = {"minutes": 20, "reason": "storm"}
    told = tapped(board, town, "pause", body).json()
    assert told == {
        "version": 1,
        "paused_until": "2026-11-24T12:20:00Z",
        "pause_reason": "storm",
    }
    until = {"until": "2026-11-24T13:25:00+01:00", "reason": "storm"}
    assert tapped(board, town, "pause", until).json()["paused_until"] == "2026-11-24T12:25:00Z"
    assert tapped(board, town, "resume").json()["paused_until"] is None
    long = {"minutes": 31, "reason": "storm"}
    assert tapped(board, town, "pause", long).status == 403
    assert tapped(board, town, "pause", {**long, "pin": "8642"}).status == 200


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"reason": "storm"}, "/minutes"),
        ({"reason": "storm", "minutes": 5, "until": "2026-11-24T13:00:00Z"}, "/minutes"),
        ({"minutes": 5}, "/reason"),
        ({"minutes": 5, "reason": ""}, "/reason"),
        ({"minutes": 5, "reason": "x" * 201}, "/reason"),
        ({"minutes": 5, "reason": "a\nb"}, "/reason"),
        ({"minutes": 0, "reason": "storm"}, "/minutes"),
        ({"minutes": 10_081, "reason": "storm"}, "/minutes"),
        ({"until": "2026-11-24T13:00:00", "reason": "storm"}, "/until"),
        ({"until": "2026-11-24T12:00:00Z", "reason": "storm"}, "/until"),
        ({"until": "0001-01-01T00:00:00+14:00", "reason": "storm"}, "/until"),
        ({"until": "9999-12-31T23:59:59-12:00", "reason": "storm"}, "/until"),
    ],
)
def test_a_pause_that_cannot_be(board, town, body, pointer):
    assert faults(tapped(board, town, "pause", body)) == [pointer]
    assert town.world.stores.get("corner").paused_until is None


def test_the_shop_pauses_a_store_and_goes_on(shop, town):
    corner = {"params": {"store_id": "corner"}}
    body = {"until": "2026-11-25T12:00:00Z", "reason": "stock-taking"}
    told = shop("POST", "/v1/stores/{store_id}/pause", body, **corner).json()
    said = (told["paused_until"], told["pause_reason"])
    assert said == (body["until"], body["reason"])
    assert shop("GET", "/v1/stores/{store_id}", **corner).json() == told
    resumed = shop("POST", "/v1/stores/{store_id}/resume", **corner).json()
    assert (resumed["paused_until"], resumed["pause_reason"]) == (None, None)
    assert town.events() == ["store_paused", "store_resumed"]
    late = {"until": "2026-12-25T12:00:00Z", "reason": "holidays"}
    assert faults(shop("POST", "/v1/stores/{store_id}/pause", late, **corner)) == ["/until"]
    nowhere = {"params": {"store_id": "kiosk"}}
    assert shop("POST", "/v1/stores/{store_id}/pause", body, **nowhere).status == 404
    assert shop("POST", "/v1/stores/{store_id}/resume", **nowhere).status == 404
