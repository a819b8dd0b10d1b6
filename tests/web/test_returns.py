"""Returns that the shop announces, over REST and at the board."""

import pytest

from chalicelib.services import access
from tests.web.test_app import enrolled
from tests.worlds import ANNA, BERIT

ONE = "/v1/returns/{return_id}"
R1 = {"params": {"return_id": "R1"}}
RETURN = {
    "store_id": "corner",
    "customer": {"name": "Anna", "phone": ANNA},
    "lines": [{"line_id": "1", "sku": "s", "name": "Shoes", "quantity": 1, "reason": "too small"}],
}


@pytest.fixture
def shop(ask, town):
    return ask.with_key(town)


def test_a_return_is_announced_got_and_cancelled(shop):
    put = shop("PUT", ONE, RETURN, **R1)
    assert (put.status, put.json()["status"]) == (201, "announced")
    assert shop("PUT", ONE, RETURN, **R1).status == 200
    got = shop("GET", ONE, **R1).json()
    assert got == put.json()
    assert {name: got[name] for name in RETURN} == RETURN
    told = shop("POST", f"{ONE}/cancel", {"reason": "keeps them"}, **R1).json()
    assert (told["status"], told["reason"]) == ("cancelled", "keeps them")
    assert told["times"]["cancelled"] is not None
    assert shop("POST", f"{ONE}/cancel", **R1).json() == told
    assert shop("GET", ONE, **R1).json() == told


def test_another_body_is_a_conflict(shop):
    shop("PUT", ONE, RETURN, **R1)
    refused = shop("PUT", ONE, {**RETURN, "customer": {"name": "B", "phone": BERIT}}, **R1)
    assert (refused.status, refused.json()["title"]) == (409, "Order conflict")


@pytest.mark.parametrize("verb", ["accept", "refuse"])
def test_the_board_takes_it_in_or_not_and_the_shop_sees_it(shop, town, verb):
    shop("PUT", ONE, RETURN, **R1)
    town.hear("here 5")
    access.add_person(town.world, "corner", "Ana", "2468")
    tablet = enrolled(shop, town)
    tablet("POST", "/board/sign-in", {"name": "Ana", "pin": "2468"})
    (card,) = tablet("GET", "/board/api/state").json()["cards"]
    (task,) = card["tasks"]
    assert task["lines"] == [{"name": "Shoes", "quantity": 1}]
    tap = {"command_id": "command-1", "name": "Ana", "version": card["version"]}
    more = {"reason": "worn"} if verb == "refuse" else {}
    path = f"/board/api/returns/{{return_id}}/{verb}"
    assert tablet("POST", path, {**tap, **more}, **R1).status == 200
    told = shop("GET", ONE, **R1).json()
    assert told["status"] == f"{verb}d" if verb == "refuse" else f"{verb}ed"
    assert told["reason"] == more.get("reason")
    refused = shop("POST", f"{ONE}/cancel", **R1)
    assert (refused.status, refused.json()["current"]) == (409, told["status"])


@pytest.mark.parametrize(
    ("wrong", "pointers"),
    [
        ({"lines": []}, ["/lines"]),
        ({"lines": [{"line_id": "1", "quantity": 1}]}, ["/lines/0/name"]),
        ({"lines": [{"line_id": "1", "quantity": 0, "name": "x"}]}, ["/lines/0/quantity"]),
        ({"lines": RETURN["lines"] * 2}, ["/lines"]),
        ({"customer": {"name": "A", "phone": "12"}}, ["/customer/phone"]),
        ({"customer": None, "why": 1}, ["/why", "/customer"]),
    ],
)
def test_what_cannot_be_is_refused(shop, wrong, pointers):
    refused = shop("PUT", ONE, {**RETURN, **wrong}, **R1)
    assert refused.status == 422
    assert [one["pointer"] for one in refused.json()["errors"]] == pointers
    assert shop("GET", ONE, **R1).status == 404


def test_what_there_is_not_is_not_found(shop):
    assert shop("PUT", ONE, {**RETURN, "store_id": "nowhere"}, **R1).status == 404
    for return_id in ("R9", "å", "a" * 65):
        where = {"params": {"return_id": return_id}}
        assert shop("GET", ONE, **where).status == 404
        assert shop("POST", f"{ONE}/cancel", **where).status == 404
