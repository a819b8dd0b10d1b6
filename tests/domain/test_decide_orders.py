"""What the shop and the store say of orders."""

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import OPEN_ORDERS_MAX, Bin, LineException, Stage, Status
from tests.domain.builders import (
    NAME,
    NOW,
    PERSON,
    PHONE,
    after,
    arrived,
    before,
    claimed,
    gone,
    handed_over,
    on_the_way,
    order,
    outcome,
    pickup,
    ready,
)

ENDS = ("picked_up_at", "cancelled_at", "expired_at")
BINS = (Bin("B4", 2), Bin("Z1", 1, "frozen"))


def refusal(at, fact):
    with pytest.raises(Refused) as refused:
        decide(at, fact, NOW)
    return refused.value


def closed(status):
    """An open order beside one that has ended."""
    return pickup(ready("P"), order("R", status=status))


def test_an_order_tells_who_the_customer_is_and_the_event_does_not():
    then, (event,) = decide(
        pickup(name=None, phone_e164=None), facts.OrderPlaced(order("N"), NAME, "sv", PHONE), NOW
    )
    assert (then.name, then.language, then.phone_e164) == (NAME, "sv", PHONE)
    assert event.data == {"code": "K7N", "due_at": after(minutes=30)}


def test_an_order_without_a_name_keeps_the_one_that_is_known():
    then, _ = decide(pickup(), facts.OrderPlaced(order("N")), NOW)
    assert (then.name, then.language, then.phone_e164) == (NAME, "en", PHONE)


def test_an_order_placed_twice_is_one():
    at = pickup()
    assert decide(at, facts.OrderPlaced(order(number="other")), NOW) == (at, ())


def test_a_customer_has_twenty_open_orders_and_not_one_more():
    most = pickup(*(order(f"o{number}") for number in range(OPEN_ORDERS_MAX - 1)))
    full, _ = decide(most, facts.OrderPlaced(order("N")), NOW)
    assert len(full.open_orders) == 20
    assert refusal(full, facts.OrderPlaced(order("M"))).slug == "limit-reached"


def test_what_is_closed_takes_no_place():
    taken = (order(f"o{number}") for number in range(OPEN_ORDERS_MAX - 1))
    at = pickup(*taken, order("R", status=Status.CANCELLED))
    assert outcome(decide, at, facts.OrderPlaced(order("N"))) == "expected order_placed"


@pytest.mark.parametrize(("due", "visit"), [(60, ("R", "N")), (61, ("R",))])
def test_an_order_placed_while_the_customer_is_here_joins_the_visit_if_it_is_near(due, visit):
    new = order("N", due_at=after(minutes=due))
    then, _ = decide(arrived(ready()), facts.OrderPlaced(new), NOW)
    assert then.visit == visit


def test_an_order_placed_before_the_arrival_joins_no_visit():
    then, _ = decide(on_the_way(), facts.OrderPlaced(order("N")), NOW)
    assert then.visit == ()


def test_an_amendment_tells_which_fields_changed_and_not_to_what():
    fact = facts.OrderAmended("P", {"person": PERSON, "number": "17", "lines": 0})
    then, (event,) = decide(pickup(), fact, NOW)
    assert (then.order("P").person, then.order("P").number) == (PERSON, "17")
    assert event.data == {"changed": ["number", "person"]}


def test_an_amendment_to_what_is_already_so_is_no_news():
    assert decide(pickup(), facts.OrderAmended("P", {"person": None}), NOW) == (pickup(), ())


def test_an_order_becomes_ready_with_its_bins():
    fact = facts.OrderReady("P", BINS, after(days=2), (LineException("1", 2, "sold out"),))
    then, (event,) = decide(pickup(), fact, NOW)
    got = then.order("P")
    assert (got.status, got.ready_at, got.bins) == (Status.READY, NOW, BINS)
    assert got.kept_until == after(days=2)
    assert got.exceptions == fact.exceptions
    assert event.data == {"pieces": 3, "kept_until": after(days=2), "late_seconds": 0}


def test_an_order_ready_after_its_time_says_how_late():
    at = pickup(order(due_at=before(minutes=2)))
    _, (event,) = decide(at, facts.OrderReady("P", BINS, after(days=2)), NOW)
    assert event.data["late_seconds"] == 120


def test_ready_again_corrects_the_bins_and_nothing_else():
    at = pickup()
    then, (event,) = decide(at, facts.OrderReady("R", BINS, after(days=9)), NOW)
    assert event.type == "order_amended"
    assert event.data == {"changed": ["bins"]}
    assert (then.order("R").bins, then.order("R").kept_until) == (BINS, after(days=2))


def test_the_bins_of_a_ready_order_are_corrected_and_what_is_missing_stays_missing():
    gone = LineException("L1", 1, "sold out")
    then, (event,) = decide(pickup(ready(exceptions=(gone,))), facts.BinsCorrected("R", BINS), NOW)
    assert (then.order("R").bins, then.order("R").exceptions) == (BINS, (gone,))
    assert (event.type, event.data) == ("order_amended", {"changed": ["bins"]})


def test_what_is_not_ready_stands_in_no_bins():
    why = refusal(pickup(), facts.BinsCorrected("P", BINS))
    assert (why.slug, why.current, why.allowed) == (
        "invalid-transition",
        "placed",
        ("ready", "cancel"),
    )


def test_a_ready_order_taken_back_loses_its_bins_and_its_keeping():
    then, (event,) = decide(pickup(), facts.OrderPreparing("R"), NOW)
    got = then.order("R")
    assert (got.status, got.bins, got.kept_until, got.ready_at) == ("preparing", (), None, None)
    assert event.data == {"was_ready": True}


def test_gathering_begins_once():
    then, (event,) = decide(pickup(), facts.OrderPreparing("P"), NOW)
    assert event.data == {"was_ready": False}
    assert then.order("P").preparing_at == NOW
    assert decide(then, facts.OrderPreparing("P"), after(minutes=1)) == (then, ())


def test_a_delay_moves_the_time_and_tells_the_reason():
    then, (event,) = decide(pickup(), facts.OrderDelayed("P", after(hours=2), "no bread"), NOW)
    assert then.order("P").due_at == after(hours=2)
    assert event.data == {"until": after(hours=2), "reason": "no bread"}


def test_a_delay_to_the_same_time_is_none():
    at = pickup()
    assert decide(at, facts.OrderDelayed("P", after(minutes=30), "again"), NOW) == (at, ())


def test_nobody_is_told_a_time_that_has_passed():
    why = refusal(pickup(), facts.OrderDelayed("P", before(minutes=1)))
    assert why.slug == "validation-error"
    assert why.more["errors"][0]["pointer"] == "/until"


def test_a_time_that_was_told_stays_told_once_it_has_passed():
    at = pickup(order(due_at=before(minutes=1)))
    assert decide(at, facts.OrderDelayed("P", before(minutes=1)), NOW) == (at, ())


def test_what_was_put_otherwise_is_news_even_if_the_board_shows_none_of_it():
    fact = facts.OrderAmended("P", told=("metadata", "customer"), name="Zoe", language="fi")
    then, (event,) = decide(pickup(), fact, NOW)
    assert (then.name, then.language, then.order("P").amended_at) == ("Zoe", "fi", NOW)
    assert event.data == {"changed": ["customer", "metadata"]}


def test_an_amendment_without_news_is_none():
    at = pickup()
    assert decide(at, facts.OrderAmended("P", {"number": None}), NOW) == (at, ())


def test_what_is_ready_cannot_be_late_any_more():
    assert refusal(pickup(), facts.OrderDelayed("R", after(hours=2))).allowed == (
        "preparing",
        "cancel",
    )


def test_another_slot_is_another_time():
    fact = facts.OrderRescheduled("P", "20261125T0900Z", after(hours=21))
    then, (event,) = decide(pickup(), fact, NOW)
    assert (then.order("P").slot_id, then.order("P").due_at) == (fact.slot_id, fact.due_at)
    assert event.data == {"slot_id": fact.slot_id, "due_at": fact.due_at}
    assert decide(then, fact, NOW) == (then, ())


def test_with_its_last_order_the_pickup_leaves_the_board():
    at = pickup(order())
    assert outcome(decide, at, facts.OrderCancelled("P", "sold out")) == "gone order_cancelled"


def test_a_visit_whose_last_order_is_cancelled_is_over_though_others_are_open():
    at = arrived(order(), order("L", due_at=after(hours=9)), visit=("P",))
    assert outcome(decide, at, facts.OrderCancelled("P", "sold out")) == "gone order_cancelled"


@pytest.mark.parametrize(
    ("fact", "status"),
    [
        (facts.OrderCancelled("R", "again"), Status.CANCELLED),
        (facts.OrderExpired("R"), Status.EXPIRED),
        (facts.OrderPickedUp("R", "counter"), Status.PICKED_UP),
    ],
)
def test_an_order_ends_in_one_way_and_only_once(fact, status):
    for ended in (Status.CANCELLED, Status.EXPIRED, Status.PICKED_UP):
        at = closed(ended)
        if ended is status:
            assert decide(at, fact, NOW) == (at, ())
        else:
            why = refusal(at, fact)
            assert (why.slug, why.current, why.allowed) == ("invalid-transition", ended, ())


@pytest.mark.parametrize(
    ("fact", "name"),
    [
        (facts.OrderCancelled("R", "sold out"), "cancelled_at"),
        (facts.OrderExpired("R"), "expired_at"),
        (facts.OrderPickedUp("R", "counter"), "picked_up_at"),
    ],
)
def test_how_an_order_ended_has_its_time(fact, name):
    then, _ = decide(pickup(ready(keep_ended_at=before(hours=1)), order()), fact, NOW)
    ends = {one: getattr(then.order("R"), one) for one in ENDS}
    assert ends == dict.fromkeys(ENDS) | {name: NOW}


@pytest.mark.parametrize(
    ("fact", "way_out"),
    [
        (facts.OrderExpired("P"), ("cancel",)),
        (facts.OrderPickedUp("P", "counter"), ("ready", "cancel")),
    ],
)
def test_what_never_stood_ready_can_neither_expire_nor_be_picked_up(fact, way_out):
    why = refusal(pickup(), fact)
    assert (why.current, why.allowed) == ("placed", way_out)


def test_goods_are_put_back_once_nobody_keeps_them_any_more():
    at = pickup(ready(keep_ended_at=before(hours=1)), order())
    assert outcome(decide, at, facts.OrderExpired("R")) == "expected order_expired"


def test_goods_that_are_still_kept_are_not_put_back():
    why = refusal(pickup(), facts.OrderExpired("R"))
    assert (why.slug, why.current, why.allowed) == ("invalid-transition", "ready", ("cancel",))
    assert "still kept" in why.detail


def test_goods_to_be_put_back_can_be_handed_over_until_they_are():
    at = arrived(ready(keep_ended_at=before(hours=1)))
    assert outcome(decide, at, handed_over("R")) == "gone order_picked_up"


def test_an_order_that_is_gathered_again_is_kept_as_if_for_the_first_time():
    kept = {"reminded_at": NOW, "last_call_at": NOW, "keep_ended_at": NOW}
    then, _ = decide(pickup(ready(**kept)), facts.OrderPreparing("R"), NOW)
    assert {name: getattr(then.order("R"), name) for name in kept} == dict.fromkeys(kept)


def test_an_order_given_out_over_the_counter_has_nothing_to_undo():
    then, (event,) = decide(pickup(ready()), facts.OrderPickedUp("R", "counter"), NOW)
    assert (then.stage, then.hand_over) == (Stage.GONE, None)
    assert event.data == {"by": "counter", "proof": "shop", "undo_until": NOW}


@pytest.mark.parametrize(
    "fact",
    [
        facts.OrderAmended("X"),
        facts.OrderPreparing("X"),
        facts.OrderReady("X", (), NOW),
        facts.OrderDelayed("X", NOW),
        facts.OrderRescheduled("X", "a", NOW),
        facts.OrderCancelled("X", "sold out"),
        facts.OrderExpired("X"),
        facts.OrderPickedUp("X", "counter"),
    ],
)
def test_an_order_that_is_not_in_the_pickup_is_closed_to_it(fact):
    assert refusal(claimed(), fact).current == "closed"


def test_an_order_that_has_ended_is_amended_no_more():
    why = refusal(gone(), facts.OrderAmended("R", {"person": PERSON}))
    assert why.detail == "order R is picked_up; it cannot be amended"
