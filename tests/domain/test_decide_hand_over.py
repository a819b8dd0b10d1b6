"""What a hand-over tells besides its proof: what stayed behind, a signature, what was offline."""

from dataclasses import replace

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.decide_hand_over import to_give, unchecked
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import LineException, Money, Stage, Status
from chalicelib.domain.settling import settle
from tests.domain.builders import NOW, after, before, claimed, order, pickup, ready, told

MILK = facts.ShortLine("R", "L1", 1, "missing")
EGGS = facts.ShortLine("R", "L2", 2, "refused")
UNDO = facts.HandOverUndone("Ana")


def given(*order_ids, proof="id_seen", **more):
    return facts.HandedOver("Ana", order_ids or ("R",), proof, **more)


def offline(taken_at, code="0000", **more):
    return given(proof="code", code=code, taken_at=taken_at, **more)


def test_only_what_is_ready_is_given_now_and_each_once():
    at = claimed(ready(), ready("S", status=Status.PICKED_UP), order())
    assert [one.order_id for one in to_give(at, ("R", "S", "P", "X", "R"))] == ["R"]


@pytest.mark.parametrize(
    ("wanted", "missing"),
    [
        ({}, ()),
        ({"requires_id": True}, ("id",)),
        ({"min_age": 18}, ("age",)),
        ({"amount_due": Money(500, "SEK")}, ("amount",)),
        (
            {"requires_id": True, "min_age": 18, "amount_due": Money(5, "SEK")},
            ("id", "age", "amount"),
        ),
    ],
)
def test_what_an_order_wants_looked_at_is_missed_until_it_was(wanted, missing):
    assert unchecked([ready(), ready("S", **wanted)], ()) == missing
    assert unchecked([ready(), ready("S", **wanted)], missing) == ()


def test_what_stayed_behind_is_told_before_the_hand_over_and_stands_on_the_order():
    then, events = decide(claimed(ready(), ready("S")), given("R", "S", short=(MILK, EGGS)), NOW)
    assert told(events) == [
        ("lines_changed", ("R",)),
        ("order_picked_up", ("R",)),
        ("order_picked_up", ("S",)),
    ]
    assert events[0].data["lines"] == [
        {"line_id": "L1", "quantity": 1, "reason": "missing"},
        {"line_id": "L2", "quantity": 2, "reason": "refused"},
    ]
    assert [one.line_id for one in then.order("R").short] == ["L1", "L2"]
    assert then.order("S").short == ()


def test_what_is_short_of_another_order_changes_nothing():
    other = replace(MILK, order_id="X")
    then, events = decide(claimed(ready()), given(short=(other,)), NOW)
    assert then.order("R").short == ()
    assert told(events) == [("order_picked_up", ("R",))]


def test_taking_it_back_restores_what_was_not_as_ordered_before():
    gone = LineException("L3", 1, "sold out")
    at = claimed(ready(exceptions=(gone,)))
    then, _ = decide(at, given(short=(MILK,)), NOW)
    assert then.order("R").exceptions == (gone,)
    assert decide(then, UNDO, NOW)[0] == at


def test_a_signature_and_a_reason_are_kept_and_only_the_reason_is_told():
    fact = given(proof="signature", signature="1,2 3,4", reason="no phone")
    then, (event,) = decide(claimed(ready()), fact, NOW)
    assert (then.hand_over.signature, then.hand_over.reason) == ("1,2 3,4", "no phone")
    assert event.data["reason"] == "no phone"
    assert "1,2 3,4" not in repr(event)


def test_a_signature_beside_another_proof_is_not_kept():
    then, _ = decide(claimed(ready()), given(signature="1,2"), NOW)
    assert then.hand_over.signature is None


def test_every_hand_over_of_a_visit_is_kept_with_what_is_done():
    at = claimed(ready(), ready("S"))
    partly, _ = decide(at, given("R", proof="signature", signature="1,2"), NOW)
    then, _ = decide(partly, given("S"), after(minutes=1))
    _, done = settle(then, "p-next", "7777")
    assert [one.signature for one in (*done.hand_overs_before, done.hand_over)] == ["1,2", None]


def test_of_two_hand_overs_the_last_is_taken_back_first():
    at = claimed(ready(), ready("S"))
    first, _ = decide(at, given("R"), NOW)
    second, _ = decide(first, given("S"), after(seconds=4))
    back, _ = decide(second, UNDO, after(seconds=8))
    assert (back.hand_over, back.hand_overs_before) == (first.hand_over, ())
    assert decide(back, UNDO, after(seconds=9))[0].orders == at.orders


def test_what_was_tapped_offline_is_counted_to_then():
    at = claimed(ready(), arrived_at=before(minutes=30))
    then, (event,) = decide(at, offline(before(minutes=28), code="4821"), NOW)
    assert then.order("R").picked_up_at == before(minutes=28)
    assert (then.hand_over.at, then.hand_over.taken_at) == (NOW, before(minutes=28))
    assert (event.data["wait_seconds"], event.data["taken_at"]) == (120, before(minutes=28))
    assert (event.data["proof"], "mismatch" in event.data) == ("code", False)


@pytest.mark.parametrize(("taken_at", "counts"), [(before(hours=1), -2), (after(seconds=30), 0)])
def test_goods_go_neither_before_the_customer_came_nor_after_now(taken_at, counts):
    then, (event,) = decide(claimed(ready()), offline(taken_at, code="4821"), NOW)
    assert then.hand_over.taken_at == after(minutes=counts)
    assert event.data["wait_seconds"] == 120 + counts * 60


def test_when_nobody_knows_of_an_arrival_the_goods_went_when_they_say():
    at = replace(claimed(ready()), arrived_at=None)
    then, (event,) = decide(at, offline(before(minutes=1), code="4821"), NOW)
    assert (then.hand_over.taken_at, event.data["wait_seconds"]) == (before(minutes=1), 0)


def test_a_wrong_code_typed_offline_is_told_because_the_goods_are_gone():
    then, (event,) = decide(claimed(ready()), offline(before(minutes=1)), NOW)
    assert then.stage is Stage.GONE
    assert (then.hand_over.proof, then.hand_over.mismatch) == ("code_mismatch", True)
    assert (event.data["proof"], event.data["mismatch"]) == ("code_mismatch", True)


def test_what_nobody_looked_at_offline_is_told_and_the_code_was_right_all_the_same():
    fact = offline(before(minutes=1), code="4821", unchecked=("id", "age"))
    then, (event,) = decide(claimed(ready()), fact, NOW)
    assert (then.hand_over.proof, then.hand_over.mismatch) == ("code", True)
    assert (event.data["mismatch"], event.data["unchecked"]) == (True, ["id", "age"])


def test_offline_is_no_way_round_anything_else():
    for at, fact in (
        (pickup(), offline(NOW)),
        (claimed(), given("P", taken_at=NOW)),
        (claimed(), given(proof="bribe", taken_at=NOW)),
        (claimed(), given(proof="code_mismatch", taken_at=NOW)),
    ):
        with pytest.raises(Refused) as why:
            decide(at, fact, NOW)
        assert why.value.slug == "invalid-transition"
