"""The board: which cards, in which column, in which order, and what stands on each."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.board import COLUMNS, card, cards, chips, column, due_at, is_shown, urgency
from chalicelib.domain.decide import decide
from chalicelib.domain.facts import HandedOver
from chalicelib.domain.pickup import Helper, LineException, Message, Money, Status
from tests.domain.builders import (
    AT_STAGE,
    BODY,
    NAME,
    NOW,
    PERSON,
    after,
    arrived,
    bare,
    before,
    claimed,
    follow_up,
    gone,
    on_the_way,
    order,
    pickup,
    ready,
    store,
    take_in,
)

CONTRACT = """
pickup_id stage orders tasks stall vehicle placement name arrived_at eta claimed_by bins chips
messages version
"""
ADDED = """
column visit_order_ids inside phone_last4 on_the_way_at due_at claimed_at may_text
"""
ORDER_NAMES = """
order_id code number status due_at kept_until fulfilment lines bins person requires_id min_age
amount_due exceptions keep_ended
"""
OVER_AN_HOUR_AGO = Message(before(hours=1), BODY)


def kinds(at):
    return [kind for kind, _ in chips(at, NOW)]


def named(pickup_id, made):
    """The pickup under another id and the customer that goes with it."""
    return replace(made, pickup_id=pickup_id, customer_id=pickup_id)


def ids(shown):
    return [one["pickup_id"] for one in shown]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (arrived(), "arrived"),
        (claimed(), "arrived"),
        (on_the_way(), "on_the_way"),
        (pickup(), "ready"),
        (pickup(order()), "to_prepare"),
        (pickup(order(status=Status.PREPARING)), "to_prepare"),
        (pickup(order(), ready(status=Status.CANCELLED)), "to_prepare"),
        (pickup(order(), tasks=(take_in(),)), "to_prepare"),
        (bare(), "ready"),
        (bare(follow_up()), "to_prepare"),
        (bare(take_in(), follow_up()), "ready"),
        (bare(follow_up(), at=arrived), "arrived"),
    ],
)
def test_a_card_hangs_where_it_is_most_urgent(at, expected):
    assert column(at) == expected


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (arrived(order(due_at=after(days=3))), True),
        (on_the_way(order(due_at=after(days=3))), True),
        (pickup(ready(due_at=after(days=3))), True),
        (pickup(order(due_at=before(days=3))), True),
        (pickup(order(due_at=after(hours=10, minutes=59))), True),
        (pickup(order(due_at=after(hours=11))), False),
        (pickup(order(due_at=after(days=3)), tasks=(take_in(),)), True),
        (pickup(order(due_at=after(days=3)), tasks=(take_in(done_at=NOW),)), False),
        (bare(follow_up()), True),
        (gone(), False),
        (gone(tasks=(follow_up(),)), False),
    ],
)
def test_the_board_shows_who_is_coming_and_what_is_for_today(at, shown):
    assert is_shown(at, store(), NOW) is shown


@pytest.mark.parametrize(("minutes", "shown"), [(120, True), (121, False)])
def test_before_midnight_what_is_due_soon_after_it_is_shown(minutes, shown):
    late = after(hours=10, minutes=30)  # half past eleven in the evening
    at = pickup(order(due_at=late + timedelta(minutes=minutes)))
    assert is_shown(at, store(), late) is shown


def test_today_is_the_stores_own():
    at = pickup(order(due_at=after(hours=11)))
    assert is_shown(at, store(time_zone="America/New_York"), NOW)


def test_cards_run_by_urgency_and_within_it_by_who_has_waited_or_is_due():
    board = [
        named("due-late", pickup(order(due_at=after(hours=2)))),
        named("due-soon", pickup(order(due_at=after(hours=1)))),
        named("ready", pickup(ready(due_at=after(hours=9)))),
        named("far", on_the_way(eta_at=after(minutes=40))),
        named("near", on_the_way(eta_at=after(minutes=4))),
        named("came-now", arrived(arrived_at=before(minutes=1))),
        named("waits-long", claimed(arrived_at=before(minutes=9))),
        named("tomorrow", pickup(order(due_at=after(days=1)))),
        named("over", gone()),
    ]
    assert ids(cards(board, store(), NOW)) == [
        "waits-long",
        "came-now",
        "near",
        "far",
        "ready",
        "due-soon",
        "due-late",
    ]


def test_who_is_on_the_way_without_a_time_counts_by_the_order():
    at = on_the_way(order(due_at=after(minutes=20)), eta_at=None)
    assert urgency(at) == (1, after(minutes=20), "p-1")


def test_the_first_open_order_is_what_a_card_is_due_by():
    at = pickup(
        order(due_at=after(hours=2)),
        order("Q", due_at=after(hours=1)),
        order("X", due_at=NOW, status=Status.CANCELLED),
    )
    assert due_at(at) == after(hours=1)


def test_a_card_without_orders_goes_by_its_oldest_task():
    assert due_at(bare(follow_up(), take_in())) == take_in().at
    assert due_at(bare(follow_up(), take_in(done_at=NOW))) == follow_up().at
    assert due_at(pickup(order(due_at=after(hours=1)), tasks=(take_in(),))) == after(hours=1)
    assert urgency(bare(follow_up())) == (3, follow_up().at, "p-1")
    assert ids(cards([named("card", bare())], store(), NOW)) == ["card"]


@given(st.permutations([named(f"p{number}", arrived()) for number in range(5)]))
def test_cards_alike_keep_their_places(board):
    assert ids(cards(board, store(), NOW)) == ["p0", "p1", "p2", "p3", "p4"]


def test_a_card_without_orders_has_the_names_of_the_contract_too():
    for stage in AT_STAGE.values():
        assert set(card(bare(at=stage), NOW)) == {*CONTRACT.split(), *ADDED.split()}


@pytest.mark.parametrize("stage", AT_STAGE)
def test_a_card_has_the_names_of_the_contract(stage):
    shown = card(AT_STAGE[stage](), NOW)
    assert set(shown) == {*CONTRACT.split(), *ADDED.split()}
    assert shown["column"] in COLUMNS
    for one in shown["orders"]:
        assert set(one) == set(ORDER_NAMES.split())
        assert all(set(each) == {"bin", "pieces", "zone"} for each in one["bins"])


def test_a_card_shows_the_last_four_digits_and_never_the_number():
    shown = card(pickup(phone_e164="+15550100777"), NOW)
    assert shown["phone_last4"] == "0777"
    assert "555010" not in repr(shown)
    assert card(pickup(phone_e164=None), NOW)["phone_last4"] is None


def test_a_card_never_shows_the_code():
    assert "4821" not in repr(card(claimed(), NOW))


def test_a_card_tells_what_to_hand_over_and_from_which_bins():
    shown = card(pickup(ready(), ready("X", status=Status.PICKED_UP)), NOW)
    assert shown["tasks"] == [{"kind": "hand_over", "order_id": "R"}]
    assert shown["bins"] == [
        {"bin": "B3", "pieces": 2, "zone": "ambient"},
        {"bin": "F1", "pieces": 1, "zone": "chilled"},
    ]
    assert shown["name"] == NAME


def test_a_card_tells_what_is_to_be_done_besides():
    done = take_in("U", done_at=NOW)
    at = pickup(ready(), tasks=(take_in(note="shoes"), done, follow_up()))
    assert card(at, NOW)["tasks"] == [
        {"kind": "hand_over", "order_id": "R"},
        {"kind": "take_in", "task_id": "T", "at": take_in().at, "note": "shoes"},
        {"kind": "follow_up", "task_id": "F", "at": follow_up().at, "note": None},
    ]


def test_goods_that_nobody_keeps_are_to_be_put_back_from_their_bins():
    at = pickup(ready(keep_ended_at=NOW), order(keep_ended_at=NOW))
    assert card(at, NOW)["tasks"] == [
        {"kind": "hand_over", "order_id": "R"},
        {"kind": "hand_over", "order_id": "P"},
        {
            "kind": "put_back",
            "order_id": "R",
            "bins": [
                {"bin": "B3", "pieces": 2, "zone": "ambient"},
                {"bin": "F1", "pieces": 1, "zone": "chilled"},
            ],
        },
    ]


def test_the_orders_of_a_visit_are_those_of_the_arrival_and_before_it_all_open_ones():
    assert card(arrived(visit=("R",)), NOW)["visit_order_ids"] == ["R"]
    assert card(pickup(), NOW)["visit_order_ids"] == ["R", "P"]


def test_money_and_messages_stand_on_the_card_as_they_are():
    at = pickup(ready(amount_due=Money(1250, "EUR")), messages=(Message(NOW, BODY),))
    shown = card(at, NOW)
    assert shown["orders"][0]["amount_due"] == {"amount": 1250, "currency": "EUR"}
    assert shown["messages"] == [{"at": NOW, "body": BODY, "by": None, "canned": None}]
    assert card(pickup(), NOW)["orders"][0]["amount_due"] is None


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (pickup(), []),
        (on_the_way(), []),
        (arrived(ready()), ["no_notice"]),
        (arrived(ready(), on_the_way_at=before(minutes=9)), []),
        (arrived(on_the_way_at=before(minutes=9)), ["not_ready"]),
        (arrived(visit=("R",), on_the_way_at=before(minutes=9)), []),
        (arrived(ready(), inside=True), ["no_notice", "inside"]),
        (pickup(no_texts=True), ["no_texts"]),
        (pickup(no_texts_to_country=True), ["no_texts"]),
        (pickup(no_texts=True, no_texts_to_country=True), ["no_texts"]),
        (pickup(text_failed=True), ["text_failed"]),
        (pickup(messages=(OVER_AN_HOUR_AGO,)), []),
        (pickup(messages=(OVER_AN_HOUR_AGO, Message(NOW, BODY))), ["message"]),
        (pickup(messages=(Message(NOW, BODY, "Ana"),)), []),
        (pickup(ready(requires_id=True)), ["id"]),
        (pickup(tasks=(take_in(),)), ["return"]),
        (pickup(tasks=(take_in(done_at=NOW), follow_up(done_at=NOW))), []),
        (pickup(tasks=(follow_up(), take_in(), take_in("U"))), ["return", "missing"]),
        (pickup(ready(keep_ended_at=NOW)), ["put_back"]),
        (pickup(ready(keep_ended_at=NOW, status=Status.EXPIRED), order()), []),
        (pickup(ready(requires_id=True, status=Status.PICKED_UP), order()), []),
    ],
)
def test_chips_tell_what_must_not_be_overlooked(at, expected):
    assert kinds(at) == expected


def test_another_person_is_named_once():
    at = pickup(ready(person=PERSON), order(person=PERSON), order("Q", person="Li"))
    assert chips(at, NOW) == [("person", PERSON), ("person", "Li")]


def test_another_phone_is_told_by_its_last_digits_and_whether_the_buyer_agreed():
    asked = Helper("c-2", "0602", NOW)
    agreed = Helper("c-3", "0603", NOW, agreed_at=NOW)
    at = pickup(helpers=(asked, agreed))
    assert chips(at, NOW) == [("other_phone", "0602"), ("other_phone_agreed", "0603")]


def test_of_several_ages_the_highest_counts():
    at = pickup(ready(min_age=18), order(min_age=20), order("Q"))
    assert chips(at, NOW) == [("age", "20")]


def test_what_could_not_be_gathered_is_on_the_card_and_what_was_replaced_is_not():
    milk = LineException("m", 2, "sold out")
    rye = LineException("r", 1, "sold out", "oat bread")
    short = ready(exceptions=(milk, replace(milk, quantity=1), rye))
    assert chips(pickup(short), NOW) == [("short", "3")]
    assert chips(pickup(ready(exceptions=(rye,))), NOW) == []


@pytest.mark.parametrize(
    ("amount", "currency", "value"),
    [
        (1250, "EUR", "12.50 EUR"),
        (5, "SEK", "0.05 SEK"),
        (5900, "ISK", "5900 ISK"),
        (5900, "JPY", "5900 JPY"),
        (1250, "KWD", "1.250 KWD"),
    ],
)
def test_an_amount_is_shown_in_the_units_of_its_currency(amount, currency, value):
    assert chips(pickup(ready(amount_due=Money(amount, currency))), NOW) == [("amount", value)]


def test_what_the_staff_wrote_stands_with_who_did_and_a_ready_made_answer_by_its_key():
    own, canned = Message(NOW, BODY, "Ana"), Message(NOW, "", "Bo", "open_trunk")
    assert card(pickup(messages=(own, canned)), NOW)["messages"] == [
        {"at": NOW, "body": BODY, "by": "Ana", "canned": None},
        {"at": NOW, "body": None, "by": "Bo", "canned": "open_trunk"},
    ]


def test_a_card_tells_whether_the_staff_may_write():
    assert card(pickup(ready(texts=True)), NOW)["may_text"] is True
    assert card(pickup(ready(texts=True), no_texts=True), NOW)["may_text"] is False


def test_what_is_not_as_ordered_and_not_kept_stands_with_the_order():
    gone = LineException("L1", 2, "sold out", "oat milk")
    shown = card(pickup(ready(exceptions=(gone,), keep_ended_at=NOW), order()), NOW)["orders"]
    assert shown[0]["exceptions"] == [
        {"line_id": "L1", "quantity": 2, "reason": "sold out", "substitute": "oat milk"}
    ]
    assert [(one["keep_ended"], len(one["exceptions"])) for one in shown] == [(True, 1), (False, 0)]


def test_a_signature_stands_on_no_card():
    then, _ = decide(
        claimed(ready(), order()), HandedOver("Ana", ("R",), "signature", signature="12,34"), NOW
    )
    assert then.hand_over.signature == "12,34"
    assert "12,34" not in repr(card(then, NOW))
