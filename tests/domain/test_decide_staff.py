"""What the staff do at the board: one claimer, a proof for every hand-over, ten seconds to undo."""

from dataclasses import replace

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Stage, Status
from chalicelib.domain.settling import settle
from tests.domain.builders import (
    NOW,
    after,
    arrived,
    before,
    claimed,
    handed_over,
    order,
    outcome,
    pickup,
    ready,
    told,
)

UNDO = facts.HandOverUndone("Ana")


def refusal(at, fact, now=NOW):
    with pytest.raises(Refused) as refused:
        decide(at, fact, now)
    return refused.value


def test_a_claimed_card_has_one_claimer_and_the_other_is_told_who():
    why = refusal(claimed(), facts.Claimed("Bo"))
    assert (why.slug, why.current) == ("invalid-transition", "claimed")
    assert "claimed by Ana" in why.detail
    assert why.allowed == ("unclaim", "hand-over")


def test_the_first_claim_of_a_visit_is_what_the_customer_is_told():
    then, (event,) = decide(arrived(), facts.Claimed("Ana"), NOW)
    assert (then.claimed_by, then.claimed_at, then.coming_told_at) == ("Ana", NOW, NOW)
    assert event.data == {"by": "Ana"}


def test_still_mine_renews_the_claim_and_is_no_news_to_the_customer():
    at = claimed(claimed_at=before(seconds=180))
    then, (event,) = decide(at, facts.Claimed("Ana"), NOW)
    assert then == claimed(claimed_at=NOW)
    assert event.data == {"by": "Ana", "again": True}


def test_a_young_claim_is_not_renewed_by_a_second_tap():
    at = claimed(claimed_at=before(seconds=90))
    assert decide(at, facts.Claimed("Ana", 180), NOW) == (at, ())


def test_a_card_given_up_can_be_claimed_by_another_without_a_second_text():
    free, _ = decide(claimed(), facts.Unclaimed("Ana"), NOW)
    then, (event,) = decide(free, facts.Claimed("Bo"), NOW)
    assert (then.claimed_by, then.claimed_at) == ("Bo", NOW)
    assert event.data == {"by": "Bo", "again": True, "anew": True}


def test_a_claim_that_is_long_enough_ago_is_taken_over():
    at = claimed(claimed_at=before(seconds=241))
    then, (event,) = decide(at, facts.Claimed("Bo", 180), NOW)
    assert (then.claimed_by, then.claimed_at) == ("Bo", NOW)
    assert event.data == {"by": "Bo", "again": True}


@pytest.mark.parametrize(("seconds", "holds"), [(180, 240), (60, 120)])
def test_until_a_minute_after_still_yours_nobody_else_takes_it(seconds, holds):
    at = claimed(claimed_at=before(seconds=holds))
    assert refusal(at, facts.Claimed("Bo", seconds)).slug == "invalid-transition"


def test_the_next_visit_is_told_anew():
    left, _ = decide(claimed(), facts.Left(NOW, "staff"), NOW)
    back, _ = decide(left, facts.Arrived(after(minutes=5), "staff"), after(minutes=5))
    _, (event,) = decide(back, facts.Claimed("Bo"), after(minutes=6))
    assert event.data == {"by": "Bo"}


def test_anybody_may_give_a_claim_up():
    free, (event,) = decide(claimed(), facts.Unclaimed("Bo"), NOW)
    assert free == arrived(coming_told_at=before(minutes=1))
    assert event.data == {"by": "Bo"}


def test_who_is_not_here_is_not_claimed():
    assert refusal(pickup(), facts.Claimed("Ana")).allowed == ("arrived",)


def test_a_hand_over_tells_who_how_and_how_long_the_customer_stood_there():
    then, (event,) = decide(claimed(ready()), handed_over("R"), NOW)
    assert then.stage is Stage.GONE
    assert then.order("R").picked_up_at == NOW
    assert event.data == {
        "by": "Ana",
        "proof": "code",
        "undo_until": after(seconds=10),
        "wait_seconds": 120,
        "announced": False,
    }


def test_a_wrong_code_leaves_everything():
    at = claimed()
    why = refusal(at, handed_over(code="4812"))
    assert (why.slug, why.current, why.allowed) == ("wrong-code", "claimed", ("id_seen", "manager"))
    assert at == claimed()


@pytest.mark.parametrize("code", [None, "", "482", "48210", "\ud800", "\uff14821"])
def test_only_the_code_itself_is_the_code(code):
    assert refusal(claimed(), handed_over(code=code)).slug == "wrong-code"


@pytest.mark.parametrize("proof", ["id_seen", "signature", "manager"])
def test_another_proof_needs_no_code(proof):
    assert outcome(decide, claimed(ready()), handed_over(proof=proof, code=None)) == (
        "gone order_picked_up"
    )


def test_what_is_no_proof_is_refused_even_with_the_right_code():
    assert "none of code, id_seen" in refusal(claimed(), handed_over(proof="bribe")).detail


def test_goods_leave_only_from_a_ready_order():
    why = refusal(claimed(), handed_over("R", "P"))
    assert "order P is placed; only a ready order can be handed over" in why.detail
    assert why.allowed == ("ready", "cancel")


def test_a_cancelled_order_cannot_leave_in_any_way():
    at = claimed(ready(), order(status=Status.CANCELLED))
    assert refusal(at, handed_over("R", "P")).allowed == ()


def test_goods_go_to_nobody_who_is_not_here():
    assert "tap that the customer is here first" in refusal(pickup(), handed_over()).detail


def test_a_hand_over_names_its_orders():
    nothing = facts.HandedOver("Ana", (), "code", "4821")
    assert refusal(claimed(), nothing).detail == "name at least one order to hand over"
    assert refusal(claimed(), handed_over("X")).detail == "pickup p-1 has no order X"


def test_an_order_named_twice_is_handed_over_once():
    _, events = decide(claimed(ready()), handed_over("R", "R"), NOW)
    assert told(events) == [("order_picked_up", ("R",))]


def test_handing_over_again_asks_for_no_code():
    then, _ = decide(claimed(ready()), handed_over(), NOW)
    assert decide(then, handed_over(code="0000"), NOW) == (then, ())


def test_what_was_already_given_is_not_told_again():
    partly, _ = decide(claimed(ready(), ready("S")), handed_over("R"), NOW)
    _, events = decide(partly, handed_over("R", "S"), NOW)
    assert told(events) == [("order_picked_up", ("S",))]


def test_after_a_partial_hand_over_the_customer_is_still_here():
    then, _ = decide(claimed(), handed_over("R"), NOW)
    assert (then.stage, then.claimed_by) == (Stage.ARRIVED, None)


def test_the_visit_ends_with_its_own_last_order():
    at = claimed(ready(), order(due_at=after(hours=9)), visit=("R",))
    assert outcome(decide, at, handed_over("R")) == "gone order_picked_up"


@pytest.mark.parametrize("at", [claimed(), claimed(ready()), arrived(), arrived(ready())])
def test_undoing_within_ten_seconds_restores_exactly(at):
    then, _ = decide(at, handed_over("R"), NOW)
    back, events = decide(then, UNDO, after(seconds=10))
    assert back == at
    assert told(events) == [("hand_over_undone", ("R",))]


def test_after_ten_seconds_a_hand_over_stands():
    then, _ = decide(claimed(ready()), handed_over(), NOW)
    why = refusal(then, UNDO, after(seconds=10, microseconds=1))
    assert "more than 10 seconds ago" in why.detail


def test_a_hand_over_is_undone_once():
    then, _ = decide(claimed(), handed_over(), NOW)
    back, _ = decide(then, UNDO, NOW)
    assert "no hand-over to undo" in refusal(back, UNDO).detail


def test_undoing_restores_the_claim_or_keeps_the_one_that_was_taken_since():
    partly, _ = decide(claimed(), handed_over("R"), NOW)
    taken, _ = decide(partly, facts.Claimed("Bo"), NOW)
    assert decide(partly, UNDO, NOW)[0] == claimed()
    assert decide(taken, UNDO, NOW)[0] == claimed(claimed_by="Bo", claimed_at=NOW)


def test_who_left_with_a_part_was_served_and_that_visit_is_over():
    partly, _ = decide(claimed(), handed_over("R"), NOW)
    left, (event,) = decide(partly, facts.Left(NOW, "staff"), NOW)
    assert (left.stage, left.hand_over) == (Stage.GONE, partly.hand_over)
    assert event.data == {"by": "staff", "abandoned": False}
    waits, done = settle(left, "p-next", "7777")
    assert (waits.pickup_id, waits.stage, waits.hand_over) == ("p-next", Stage.EXPECTED, None)
    assert [one.order_id for one in waits.orders] == ["P"]
    assert (done.pickup_id, [one.order_id for one in done.orders]) == ("p-1", ["R"])


def test_who_left_with_nothing_after_all_was_not_served():
    partly, _ = decide(claimed(), handed_over("R"), NOW)
    back, _ = decide(partly, UNDO, NOW)
    left, (event,) = decide(back, facts.Left(NOW, "staff"), NOW)
    assert (left.stage, event.data["abandoned"]) == (Stage.EXPECTED, True)


def test_what_was_taken_along_outside_the_visit_belongs_to_it():
    at = arrived(ready(), ready("S"), visit=("R",))
    then, _ = decide(at, handed_over("R", "S"), NOW)
    back, _ = decide(then, UNDO, NOW)
    assert back == replace(at, visit=("R", "S"))


def test_an_unknown_arrival_waited_for_no_time():
    _, (event,) = decide(replace(claimed(ready()), arrived_at=None), handed_over(), NOW)
    assert event.data["wait_seconds"] == 0


def test_the_announced_are_told_apart():
    _, (event,) = decide(claimed(ready(), on_the_way_at=before(minutes=9)), handed_over(), NOW)
    assert event.data["announced"] is True


def test_a_release_without_a_code_tells_its_reason():
    fact = facts.HandedOver("Ana", ("R",), "manager", None, "phone lost")
    _, events = decide(claimed(ready()), fact, NOW)
    assert events[0].data["reason"] == "phone lost"


def test_a_hand_over_with_a_code_has_no_reason_to_tell():
    _, events = decide(claimed(ready()), handed_over(), NOW)
    assert "reason" not in events[0].data
