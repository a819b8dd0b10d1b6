"""Returns that the shop announces: a task on the customer's card, once, until it has ended."""

from datetime import timedelta

import pytest

from chalicelib.domain.board import card, is_shown
from chalicelib.domain.pickup import TaskLine
from chalicelib.services import returns, tablet
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.returns import NewReturn
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town, refusal

SHOES = [{"line_id": "1", "name": "Shoes", "quantity": 2}]
BOUGHT = {"lines": [{"line_id": "7", "sku": "s", "name": "Blue vase", "quantity": 1}]}


def new(return_id="R1", phone=ANNA, lines=SHOES, **more):
    body = {"lines": lines, **more}
    given = {"name": "Anna", "phone_e164": phone, "store_id": CORNER.store_id}
    canonical = f"{return_id} {lines} {more}"
    return NewReturn(
        return_id=return_id, canonical_body=canonical, body=body, lines=lines, **{**given, **more}
    )


def announce(town, *arguments, **named):
    return returns.put_return(town.world, new(*arguments, **named))


def state_of(town, return_id="R1"):
    end = returns.get_return(town.world, return_id).end
    return end.outcome if end else "announced"


def shown_cards(town):
    return tablet.state(town.world, town.device("Ana"))["cards"]


def test_it_is_a_task_on_the_customers_card_with_its_lines(town):
    town.ready()
    record, created = announce(town)
    assert created
    assert record.end is None
    (one,) = shown_cards(town)
    task = next(task for task in one["tasks"] if task["kind"] == "take_in")
    assert (task["task_id"], task["lines"]) == ("R1", [{"name": "Shoes", "quantity": 2}])
    assert {"kind": "return", "value": None} in one["chips"]
    assert town.events()[-1] == "return_announced"


def test_the_same_again_changes_nothing_and_another_is_refused(town):
    announce(town)
    record, created = announce(town)
    assert (created, record.return_id) == (False, "R1")
    assert town.events() == ["return_announced"]
    refused = refusal(announce, town, lines=[{"line_id": "1", "name": "Hat", "quantity": 1}])
    assert refused.slug == "order-conflict"


def test_a_second_return_is_a_task_of_its_own(town):
    announce(town, "R1")
    announce(town, "R2")
    assert [task.task_id for task in town.card().open_returns] == ["R1", "R2"]


def test_one_that_is_kept_although_its_reply_was_lost_was_made_by_this_call(town):
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert announce(town)[1]
    assert town.events() == ["return_announced"]


def test_alone_it_makes_a_card_when_the_customer_comes(town):
    announce(town)
    assert shown_cards(town) == []
    assert not is_shown(town.card(), CORNER, town.clock.now() + timedelta(days=3))
    town.hear("here 5")
    (one,) = shown_cards(town)
    assert (one["stage"], one["name"]) == ("arrived", "Anna")
    tablet.task_done(town.world, "R1", town.tap(), "accepted")
    assert not town.is_on_board()


def test_it_waits_through_visits_without_it(town):
    announce(town)
    town.ready()
    town.claimed()
    town.hand_over("A1")
    assert town.card().is_here
    tablet.left(town.world, town.card().pickup_id, town.tap())
    assert [task.task_id for task in town.card().open_returns] == ["R1"]
    assert shown_cards(town) == []


@pytest.mark.parametrize("outcome", ["accepted", "refused"])
def test_how_the_staff_dealt_with_it_is_known(town, outcome):
    town.ready()
    announce(town)
    reason = "worn" if outcome == "refused" else None
    tablet.task_done(town.world, "R1", town.tap(), outcome, reason)
    end = returns.get_return(town.world, "R1").end
    assert (end.outcome, end.at, end.reason) == (outcome, town.clock.now(), reason)
    refused = refusal(returns.cancel_return, town.world, "R1", None)
    assert (refused.slug, refused.current) == ("invalid-transition", outcome)


def test_cancelled_it_is_off_the_card_and_can_be_cancelled_again(town):
    town.ready()
    announce(town)
    record = returns.cancel_return(town.world, "R1", "keeps them")
    assert (record.end.outcome, record.end.reason) == ("cancelled", "keeps them")
    assert town.card().open_returns == ()
    assert returns.cancel_return(town.world, "R1", "again").end == record.end
    assert town.events().count("return_cancelled") == 1
    assert announce(town)[0].end == record.end


def test_cancelled_alone_it_leaves_no_card(town):
    announce(town)
    returns.cancel_return(town.world, "R1", None)
    assert not town.is_on_board()
    assert state_of(town) == "cancelled"


def test_a_cancellation_whose_reply_is_lost_happens_once(town):
    announce(town)
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    assert returns.cancel_return(town.world, "R1", None).end.outcome == "cancelled"
    assert town.events().count("return_cancelled") == 1


def test_a_cancellation_that_meets_the_staff_finds_what_they_did(town):
    town.ready()
    announce(town)
    town.faults.once(
        "orders.get_return",
        "after",
        lambda: tablet.task_done(town.world, "R1", town.tap(), "accepted"),
    )
    refused = refusal(returns.cancel_return, town.world, "R1", None)
    assert refused.current == "accepted"


def test_one_whose_card_is_gone_under_the_read_is_read_again(town):
    announce(town)

    def taken():
        town.hear("here")
        tablet.task_done(town.world, "R1", town.tap(), "refused", "worn")

    town.faults.once("orders.get_return", "after", taken)
    assert refusal(returns.cancel_return, town.world, "R1", None).current == "refused"


def test_lines_of_a_known_order_need_no_names(town):
    town.put("A1", body={"customer": {"name": "Anna"}, **BOUGHT})
    lines = [{"line_id": "7", "quantity": 1}]
    record, _ = announce(town, lines=lines, order_id="A1")
    (task,) = town.card().open_returns
    assert (task.lines, task.code) == ((TaskLine("Blue vase", 1),), record.code)
    shown = next(
        one for one in card(town.card(), town.clock.now())["tasks"] if one["kind"] == "take_in"
    )
    assert shown["code"] == town.card().orders[0].code


def test_a_line_that_nobody_can_name_is_refused(town):
    refused = refusal(announce, town, lines=[{"line_id": "9", "quantity": 1}], order_id="A1")
    assert (refused.slug, refused.more["errors"][0]["pointer"]) == (
        "validation-error",
        "/lines/0/name",
    )


def test_without_a_phone_it_is_on_the_card_of_its_order_or_alone():
    town = Town(CORNER, HARBOUR)
    town.put("K1", None)
    announce(town, "R1", None, order_id="K1")
    announce(town, "R2", None, order_id="unknown")
    town.put("H1", BERIT, store_id=HARBOUR.store_id)
    announce(town, "R3", None, order_id="H1")
    _, cards = town.world.pickups.board(CORNER.store_id)
    assert {one.customer_id: [task.task_id for task in one.open_tasks] for one in cards} == {
        "o-K1": ["R1"],
        "r-R2": ["R2"],
        "r-R3": ["R3"],
    }


def test_whose_phone_it_is_is_known_from_then_on(town):
    announce(town, "R1", BERIT, language="fi")
    assert (town.customer(BERIT).language, town.card(BERIT).language) == ("fi", "fi")
    announce(town, "R2", BERIT)
    assert town.customer(BERIT).language == "fi"


def test_a_text_about_it_is_about_this_one(town):
    announce(town)
    assert town.hear("I have a return")
    (task,) = town.card().open_returns
    assert task.note == "I have a return"


def test_an_unknown_store_or_return_is_not_found(town):
    assert refusal(announce, town, store_id="nowhere").slug == "not-found"
    assert refusal(returns.get_return, town.world, "R9").slug == "not-found"
    assert refusal(returns.cancel_return, town.world, "R9", None).slug == "not-found"


def test_an_id_that_another_shop_has_is_taken(town):
    town.faults.once("pickups.save", "before", Conflict(frozenset({"return"})))
    assert refusal(announce, town).slug == "order-conflict"


def test_one_that_another_call_made_meanwhile_is_a_replay(town):
    town.faults.once("pickups.load", "after", lambda: announce(town))
    assert not announce(town)[1]
    assert town.events() == ["return_announced"]


def test_a_hand_over_and_a_return_end_one_visit(town):
    town.ready()
    announce(town)
    town.claimed()
    town.hand_over("A1")
    tablet.task_done(town.world, "R1", town.tap(), "accepted")
    assert not town.is_on_board()
    assert state_of(town) == "accepted"
