"""The commands of the board over HTTP: what goes in, what is refused, what comes out."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count

import pytest

import app as application
from chalicelib import wiring
from chalicelib.services import access, devices
from chalicelib.settings import Settings
from tests.web.asking import Gateway, pointers
from tests.worlds import ANNA, CORNER, Town

LINES = [
    {"line_id": "1", "sku": "x", "name": "Milk", "quantity": 2},
    {"line_id": "2", "sku": "y", "name": "Eggs", "quantity": 1},
]
ORDER = {
    "store_id": "corner",
    "customer": {"name": "Anna", "phone": ANNA},
    "sms_consent": {"at": "2026-11-24T10:00:00Z", "source": "checkout", "text_version": "1"},
    "lines": LINES,
}
STROKES = [[[0, 0], [1000, 1000]], [[5, 5]]]


class Board:
    """A browser of a tablet on which Ana is signed in, and the shop's key beside it."""

    def __init__(self, ask: Gateway, town: Town) -> None:
        self.ask, self.town, self.serial = ask.with_key(town), town, count(1)
        access.add_person(town.world, "corner", "Ana", "2468")
        access.add_person(town.world, "corner", "Mia", "8642", "manager")
        code = devices.new_enrolment_code(town.world, "corner", 1, timedelta(hours=1))
        cookie = ask("POST", "/board/enrol", {"code": code}).headers["Set-Cookie"]
        ask.cookie = cookie.partition(";")[0]
        ask("POST", "/board/sign-in", {"name": "Ana", "pin": "2468"})

    def put(self, **more):
        params = {"order_id": "A1"}
        assert (
            self.ask("PUT", "/v1/orders/{order_id}", {**ORDER, **more}, params=params).status < 300
        )

    def ready(self, **more):
        self.put(**more)
        assert self.order("ready", bins=[{"bin": "B3"}]).status == 200

    def here(self, **more):
        self.ready(**more)
        assert self.card("arrived", stall="5").status == 200

    def shop(self):
        return self.ask("GET", "/v1/orders/{order_id}", params={"order_id": "A1"}).json()

    def card(self, command, **body):
        params = {"pickup_id": body.pop("pickup_id", None) or self.town.card().pickup_id}
        return self._tap("/board/api/pickups/{pickup_id}/" + command, params, body)

    def order(self, command, **body):
        return self._tap("/board/api/orders/{order_id}/" + command, {"order_id": "A1"}, body)

    def _tap(self, path, params, body):
        tap = {"command_id": f"command-{next(self.serial)}", "name": "Ana"}
        return self.ask("POST", path, {**tap, **body}, params=params)

    def give(self, proof=None, **body):
        code = {"kind": "code", "code": self.town.card().hand_over_code}
        return self.card("hand-over", order_ids=["A1"], proof=proof or code, **body)


@pytest.fixture
def board(town: Town, monkeypatch: pytest.MonkeyPatch) -> Iterator[Board]:
    monkeypatch.setenv("AWS_REGION", "eu-north-1")
    with wiring.using(Settings("imhere", "eu-north-1"), town.world):
        yield Board(Gateway(application.app), town)


def test_the_state_tells_of_the_device_and_its_managers(board):
    told = board.ask("GET", "/board/api/state").json()
    assert set(told["device"]) == {"tablet_id", "label"}
    assert (told["managers"], sorted(told["staff"])) == (["Mia"], ["Ana", "Mia"])
    assert told["store"]["still_yours_seconds"] == 180


def test_a_message_is_one_of_the_two_and_says_something(board):
    board.ready()
    assert board.card("message", text="open_trunk").status == 200
    told = board.card("message", body=" on our way ").json()["card"]["messages"]
    assert [(one["canned"], one["body"], one["by"]) for one in told] == [
        ("open_trunk", None, "Ana"),
        (None, "on our way", "Ana"),
    ]
    for wrong in ({}, {"text": "open_trunk", "body": "x"}, {"body": "  "}):
        assert pointers(board.card("message", **wrong)) == ["/text"]


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"text": "sing"}, "/text"),
        ({"body": ""}, "/body"),
        ({"body": "x" * 161}, "/body"),
        ({"body": "a\nb"}, "/body"),
        ({"words": "x"}, "/words"),
    ],
)
def test_what_cannot_be_a_message_is_refused(board, wrong, where):
    board.ready()
    assert pointers(board.card("message", **wrong)) == [where]
    assert board.card("message", body="x" * 160).status == 200


def test_who_may_not_be_texted_is_a_conflict_with_the_way_out(board):
    board.ready(sms_consent=None)
    told = board.card("message", text="open_trunk")
    assert (told.status, told.json()["allowed"]) == (409, ["phone"])


def test_where_the_customer_stands_may_be_nowhere_or_inside(board):
    board.here()
    shown = lambda **body: board.card("stall", **body).json()["card"]  # noqa: E731 - one thought
    assert shown(stall="7")["stall"] == "7"
    assert shown(inside=True)["inside"] is True
    back = shown(stall=None)
    assert (back["stall"], back["inside"]) == (None, False)
    assert pointers(board.card("stall")) == ["/stall"]
    assert pointers(board.card("stall", stall="12 b")) == ["/stall"]


def test_the_number_is_shown_to_who_asks(board):
    board.ready()
    told = board.card("phone").json()
    assert told["phone"] == ANNA
    assert told["card"]["version"] == told["version"]
    assert board.card("phone", name="Bo").status == 403


def test_what_a_signature_must_be(board):
    board.here()
    for signature in (
        None,
        [],
        [[]],
        [[[0, 1001]]],
        [[[0, -1]]],
        [[[0, 0, 0]]],
        [[[0, 0.5]]],
        [[[1, 1]]] * 41,
        [[[1, 1]] * 301] * 2,
    ):
        told = board.give({"kind": "signature", "signature": signature})
        assert all(one.startswith("/proof/signature") for one in pointers(told)), signature
    assert board.give({"kind": "signature", "signature": STROKES}).status == 200
    done = next(row for key, row in board.town.memory.rows.items() if key[0] == "done")
    assert done.hand_over.signature == "0,0 1000,1000;5,5"


def test_what_has_to_be_looked_at_is_told_by_pointer(board):
    board.here(requires_id=True, min_age=18, amount_due={"amount": 500, "currency": "SEK"})
    half = {"id": True, "age": False}
    assert pointers(board.give(checked=half)) == ["/checked/age", "/checked/amount"]
    assert board.give(checked={"id": True, "age": True, "amount": True}).status == 200


def test_what_stayed_behind_is_shown_to_the_shop(board):
    board.here()
    milk = {"order_id": "A1", "line_id": "1", "quantity": 1, "reason": "refused"}
    eggs = {"order_id": "A1", "line_id": "2", "quantity": 1, "reason": "missing"}
    assert pointers(board.give(exceptions=[{**milk, "quantity": 3}])) == ["/exceptions/0/quantity"]
    assert pointers(board.give(exceptions=[{**milk, "quantity": 0}])) == ["/exceptions/0/quantity"]
    assert pointers(board.give(exceptions=[{**milk, "reason": "x"}])) == ["/exceptions/0/reason"]
    pickup_id = board.town.card().pickup_id
    assert board.give(exceptions=[milk, eggs]).status == 200
    lines = [(one["ready"], one["handed_over"], one["refused"]) for one in board.shop()["lines"]]
    assert lines == [(2, 1, 1), (1, 0, 0)]
    board.card("undo", pickup_id=pickup_id)
    lines = [(one["ready"], one["handed_over"], one["refused"]) for one in board.shop()["lines"]]
    assert lines == [(2, 0, 0), (1, 0, 0)]


def test_what_could_not_be_gathered_is_said_with_ready(board):
    board.put()
    milk = {"line_id": "1", "quantity": 1, "reason": "missing"}
    bins = [{"bin": "B3"}]
    too_many = board.order("ready", bins=bins, exceptions=[{**milk, "quantity": 3}])
    assert pointers(too_many) == ["/exceptions/0/quantity"]
    assert pointers(board.order("bins", bins=bins, exceptions=[milk])) == ["/exceptions"]
    assert board.order("ready", bins=bins, exceptions=[milk]).status == 200
    assert [one["ready"] for one in board.shop()["lines"]] == [1, 1]


def test_a_substitute_that_is_sent_back_was_not_one_of_the_pieces_as_ordered(board):
    board.put()
    other = {"line_id": "1", "quantity": 1, "reason": "sold out", "substitute": "oat milk"}
    body = {"bins": [{"bin": "B3"}], "exceptions": [other]}
    board.ask("POST", "/v1/orders/{order_id}/ready", body, params={"order_id": "A1"})
    board.card("arrived")
    sent_back = {"order_id": "A1", "line_id": "1", "quantity": 1, "reason": "refused"}
    assert board.give(exceptions=[sent_back]).status == 200
    milk = board.shop()["lines"][0]
    assert (milk["ready"], milk["handed_over"], milk["refused"]) == (1, 1, 1)


def test_when_the_goods_went_is_a_time_with_an_offset(board):
    board.here()
    assert pointers(board.give(taken_at="2026-11-24T12:00:00")) == ["/taken_at"]
    assert pointers(board.give(taken_at="2020-01-01T00:00:00Z")) == ["/taken_at"]
    wrong = "0000" if board.town.card().hand_over_code != "0000" else "1111"
    at = board.town.clock.now().isoformat()
    assert board.give({"kind": "code", "code": wrong}).status == 403
    assert board.give({"kind": "code", "code": wrong}, taken_at=at).status == 200


def test_a_managers_release_needs_a_reason(board):
    board.here()
    proof = {"kind": "manager", "pin": "8642"}
    assert pointers(board.give(proof)) == ["/proof/reason"]
    assert board.give({"kind": "manager", "reason": "x"}).status == 403
    assert board.give({**proof, "reason": "phone lost"}).status == 200


def test_an_order_with_its_lines_and_what_is_not_as_ordered(board):
    board.put()
    gone = {"line_id": "1", "quantity": 1, "reason": "sold out"}
    body = {"bins": [{"bin": "B3"}], "exceptions": [gone]}
    board.ask("POST", "/v1/orders/{order_id}/ready", body, params={"order_id": "A1"})
    look = lambda: board.ask(  # noqa: E731 - one thought
        "GET", "/board/api/orders/{order_id}", params={"order_id": "A1"}
    ).json()
    assert set(look()) == {"order_id", "code", "number", "status", "lines"}
    assert look()["lines"] == [
        {**LINES[0], "exception": {"quantity": 1, "reason": "sold out", "substitute": None}},
        {**LINES[1], "exception": None},
    ]
    board.card("arrived")
    board.give(exceptions=[{"order_id": "A1", "line_id": "2", "quantity": 1, "reason": "missing"}])
    assert [one["exception"]["reason"] for one in look()["lines"]] == ["sold out", "missing"]


def test_an_order_that_is_nobodys_is_not_found(board):
    for order_id in ("A9", "a b"):
        params = {"order_id": order_id}
        assert board.ask("GET", "/board/api/orders/{order_id}", params=params).status == 404


def test_commands_on_an_order(board):
    board.ready()
    assert board.order("bins", bins=[{"bin": "C1"}]).json()["card"]["bins"][0]["bin"] == "C1"
    assert pointers(board.order("bins", bins=[])) == ["/bins"]
    kept = board.shop()["kept_until"]
    assert board.order("keep").status == 200
    assert board.shop()["kept_until"] > kept
    assert board.order("resend").status == 200
    assert board.order("preparing").status == 200
    assert board.order("resend").status == 409


def test_who_fetches_it_changes_with_a_pin_once_it_is_ready(board):
    board.put()
    assert board.order("pickup-person", person="Berit").status == 200
    assert pointers(board.order("pickup-person")) == ["/person"]
    board.order("ready", bins=[{"bin": "B3"}])
    assert board.order("pickup-person", person=None).status == 403
    assert board.order("pickup-person", person=None, pin="1").status == 403
    assert board.order("pickup-person", person=None, pin="8642").status == 200


def test_an_order_is_cancelled_with_a_pin_only(board):
    board.ready()
    assert pointers(board.order("cancel")) == ["/reason", "/pin"]
    assert board.order("cancel", reason="x", pin="1").status == 403
    assert board.order("cancel", reason="x", pin="8642").json()["card"] is None
    assert board.shop()["status"] == "cancelled"


def test_goods_that_nobody_keeps_are_put_back(board):
    board.ready()
    assert board.order("restock").status == 409


def test_the_time_until_still_yours_is_a_setting_of_the_store(board, town):
    body = {
        "name": "Corner",
        "number": CORNER.number,
        "time_zone": "Europe/Stockholm",
        "slot": {"minutes": 60, "capacity": 2, "lead_minutes": 30, "horizon_days": 7},
        "still_yours_seconds": 60,
    }
    params = {"store_id": "corner"}
    told = board.ask("PUT", "/v1/stores/{store_id}", body, params=params).json()
    assert told["still_yours_seconds"] == 60
    wrong = board.ask(
        "PUT", "/v1/stores/{store_id}", {**body, "still_yours_seconds": 5}, params=params
    )
    assert pointers(wrong) == ["/still_yours_seconds"]
