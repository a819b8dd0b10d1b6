"""A phone for which nothing is open: codes, another person, the wrong store, an early arrival."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.customer import WRONG_CODES_MAX
from chalicelib.domain.decide_people import HELPERS_MAX
from chalicelib.services import commands, tablet
from chalicelib.services.ports import Unavailable
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town

WRONG = ("K7Q2", "M3XP", "T9WD", "Q2RR", "Z8KC", "B5VN")


def code_of(town, phone=ANNA):
    return town.card(phone).orders[0].code


def unused(town):
    return [code for code in WRONG if code != code_of(town)]


@pytest.fixture
def ready(town):
    """Anna's order is ready, and everything that is to be said of it has been said."""
    town.ready()
    town.pump()
    return town


def test_an_unknown_number_is_asked_for_its_order_code(town):
    assert "order code" in town.hear("is it ready?", BERIT)


def test_who_names_the_code_is_heard_for_that_order(ready):
    said = ready.hear(code_of(ready), BERIT)
    assert code_of(ready) in said
    assert ready.card().hand_over_code not in said
    assert [(one.last4, one.agreed_at) for one in ready.card().helpers] == [(BERIT[-4:], None)]


def test_their_arrival_rings_and_gives_no_hand_over_code(ready):
    ready.hear(code_of(ready).lower(), BERIT)
    said = ready.hear("here 5", BERIT)
    assert (ready.card().stage, ready.card().stall) == ("arrived", "5")
    assert ready.card().hand_over_code not in said
    assert not ready.is_on_board(BERIT)


@pytest.mark.parametrize("said", ["omw 10", "is it ready?", "grey volvo", "coming inside"])
def test_nothing_that_they_write_gets_the_hand_over_code(ready, said):
    ready.hear(code_of(ready), BERIT)
    assert ready.card().hand_over_code not in (ready.hear(said, BERIT) or "")
    ready.hear("here 5", BERIT)
    assert ready.card().hand_over_code not in (ready.hear(said, BERIT) or "")


def test_an_arrival_and_the_code_in_one_text_ring_at_once(ready):
    said = ready.hear(f"I'm here for {code_of(ready)}", BERIT)
    assert ready.card().stage == "arrived"
    assert ready.card().hand_over_code not in said


def test_what_was_written_before_the_code_counts(ready):
    ready.hear("here 5", BERIT)
    ready.hear(code_of(ready), BERIT)
    assert (ready.card().stage, ready.card().stall) == ("arrived", "5")
    assert ready.customer(BERIT).early == ()


def test_the_buyer_is_asked_and_agrees_and_the_other_gets_the_code(ready):
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    assert BERIT[-4:] in ready.telephone.bodies(ANNA)[-1]
    assert BERIT not in ready.telephone.bodies(ANNA)[-1]
    ready.hear("OK", ANNA)
    ready.pump()
    assert ready.card().hand_over_code in ready.telephone.bodies(BERIT)[-1]
    assert ready.card().hand_over_code in ready.hear("here 5", BERIT)


def test_the_buyers_silence_agrees_to_nothing(ready):
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.clock.advance(minutes=61)
    ready.hear("OK", ANNA)
    ready.pump()
    assert ready.telephone.bodies(BERIT) == []
    assert ready.card().helpers[0].agreed_at is None


@pytest.mark.parametrize("said", ["no", "who is that?", "never"])
def test_the_buyers_no_agrees_to_nothing(ready, said):
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.hear(said, ANNA)
    assert ready.card().helpers[0].agreed_at is None


def test_the_other_cannot_agree_for_the_buyer(ready):
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.hear("OK", BERIT)
    assert ready.card().helpers[0].agreed_at is None


def test_the_other_cannot_name_another_person(ready):
    ready.hear(code_of(ready), BERIT)
    ready.hear("my wife Eve will pick it up", BERIT)
    assert ready.card().orders[0].person is None


def test_the_code_named_twice_asks_once(ready):
    ready.hear(code_of(ready), BERIT)
    ready.hear(f"code {code_of(ready)}", BERIT)
    ready.pump()
    assert len(ready.telephone.bodies(ANNA)) == 2  # READY, and one question


def test_a_second_stranger_is_heard_while_the_buyer_is_asked_about_the_first(ready):
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.hear(code_of(ready), "+46701740603")
    ready.pump()
    ready.hear("OK", ANNA)
    agreed = {one.last4: one.agreed_at is not None for one in ready.card().helpers}
    assert agreed == {BERIT[-4:]: True, "0603": False}


def test_so_many_phones_may_name_a_code_and_no_more(ready):
    code = code_of(ready)
    said = [ready.hear(code, f"+4670174061{last}") for last in range(HELPERS_MAX + 1)]
    assert len(ready.card().helpers) == HELPERS_MAX
    assert said[-1] == ready.hear("is it ready?", "+46701740699")


def test_an_order_without_a_phone_is_found_by_its_code(town):
    town.put("A1", None)
    commands.ready(town.world, "A1", ())
    order = commands.ready(town.world, "A1", ()).order
    assert order.code in town.hear(order.code, BERIT)
    assert order.code in town.hear("here 5", BERIT)
    card = town.world.pickups.load(CORNER.store_id, "o-A1").pickup
    assert (card.stage, card.stall) == ("arrived", "5")


def test_a_wrong_code_gets_the_answer_of_a_number_without_one(ready):
    unknown = {ready.hear(said, "+46701740699") for said in ("is it ready?", "here 5")}
    assert {ready.hear(code, BERIT) for code in unused(ready)[:3]} == unknown


def test_after_five_wrong_codes_the_right_one_is_not_looked_up_for_an_hour(ready):
    for code in unused(ready)[:WRONG_CODES_MAX]:
        said = ready.hear(code, BERIT)
        ready.clock.advance(minutes=3)
    assert ready.hear(code_of(ready), BERIT) == said
    assert ready.card().helpers == ()
    ready.clock.advance(minutes=60)
    assert code_of(ready) in ready.hear(code_of(ready), BERIT)


def test_a_code_of_another_stores_number_is_none(town):
    town.world.stores.put(HARBOUR, None)
    town.ready()
    code = code_of(town)
    assert town.hear(code, BERIT, to=HARBOUR.number).startswith("Harbour:")
    assert town.card().helpers == ()


def test_two_orders_of_one_code_are_nobodys(ready):
    ready.ready("B1", "+46701740698")
    rows = ready.memory.rows
    key = next(key for key in rows if key[0] == "pickup" and key[2] != ready.who())
    pickup = rows[key]
    same = tuple(replace(order, code=code_of(ready)) for order in pickup.orders)
    rows[key] = replace(pickup, orders=same)
    ready.hear(code_of(ready), BERIT)
    assert ready.card().helpers == ()


def test_a_pickup_that_ended_meanwhile_is_not_there_to_be_heard_for(ready):
    code = code_of(ready)
    ready.faults.once("pickups.board", "after", lambda: commands.cancel(ready.world, "A1", "x"))
    assert "order code" in ready.hear(code, BERIT)


def test_what_they_write_after_the_pickup_is_over_is_a_strangers(ready):
    ready.hear(code_of(ready), BERIT)
    ready.claimed()
    ready.hand_over("A1")
    assert "order code" in ready.hear("is it ready?", BERIT)


def test_their_stop_is_theirs_and_not_the_buyers(ready):
    ready.hear(code_of(ready), BERIT)
    ready.hear("STOP", BERIT)
    assert not ready.card().no_texts
    assert ready.hear("here 5", BERIT) is None
    assert ready.card().stage == "arrived"
    assert ready.hear("is it ready?", ANNA) is not None


def test_nothing_is_sent_to_them_after_their_stop(ready):
    ready.hear(code_of(ready), BERIT)
    ready.pump()
    ready.hear("STOP", BERIT)
    ready.hear("OK", ANNA)
    ready.pump()
    assert ready.card().helpers[0].agreed_at is not None
    assert ready.telephone.bodies(BERIT) == []


def test_a_buyer_who_stopped_is_not_asked(town):
    town.ready()
    town.hear("STOP", ANNA)
    town.hear(code_of(town), BERIT)
    town.pump()
    assert town.telephone.bodies(ANNA) == []
    assert town.card().open_question(town.clock.now()) is None


def test_a_lost_reply_to_a_code_binds_once(ready):
    ready.faults.once("pickups.save", "after", Unavailable("lost"))
    assert code_of(ready) in ready.hear(code_of(ready), BERIT)
    assert len(ready.card().helpers) == 1


def test_a_talkative_helper_takes_no_answer_from_the_buyer(ready):
    ready.hear(code_of(ready), BERIT)
    for stall in (1, 5, 7, 1, 5, 7, 1):
        ready.hear(f"here {stall}", BERIT)
    assert ready.hear("here 5", BERIT) is None
    assert ready.hear("is it ready?", ANNA) is not None


def test_who_writes_to_the_wrong_store_is_told_which_is_right():
    harbour = replace(HARBOUR, address="Strandgatan 1")
    town = Town(CORNER, harbour)
    town.ready("B1", store_id=harbour.store_id)
    said = town.hear("I'm here")
    code = town.card(ANNA, harbour).orders[0].code
    assert all(part in said for part in (code, "Harbour", "Strandgatan 1", harbour.number))
    assert town.card(ANNA, harbour).stage == "expected"
    assert town.events() == []


def test_an_order_here_is_meant_before_one_elsewhere():
    town = Town(CORNER, HARBOUR)
    town.ready("A1")
    town.ready("B1", store_id=HARBOUR.store_id)
    town.hear("here 5")
    assert town.card().stage == "arrived"


def test_a_complaint_alone_makes_no_other_store_the_right_one():
    town = Town(CORNER, HARBOUR)
    town.ready("B1", store_id=HARBOUR.store_id)
    town.hear("here 5", to=HARBOUR.number)
    card = town.card(ANNA, HARBOUR)
    tablet.hand_over(
        town.world,
        card.pickup_id,
        town.tap(tablet=town.device("Ana", store=HARBOUR)),
        ("B1",),
        "code",
        card.hand_over_code,
    )
    town.hear("the milk is missing", to=HARBOUR.number)
    assert town.hear("I'm here", to=CORNER.number) is not None
    assert len(town.customer().early) == 1


def test_a_return_to_a_store_where_one_never_was_is_told_that_there_is_nothing():
    town = Town(CORNER, HARBOUR)
    town.ready()
    town.claimed()
    town.hand_over("A1")
    assert town.hear("I have a return", to=HARBOUR.number) is not None
    assert town.customer().stores == ()


def test_a_return_of_a_stranger_makes_no_card(town):
    town.hear("I have a return", BERIT)
    assert not town.is_on_board(BERIT)


def test_thanks_of_a_stranger_need_no_answer(town):
    assert town.hear("thanks", BERIT) is None


def test_an_early_arrival_counts_for_two_hours(town):
    town.hear("here 5")
    town.clock.advance(hours=2)
    town.ready()
    assert town.card().stage == "expected"
    assert town.clock.now() - town.customer().early[0].at == timedelta(hours=2)


def test_a_text_full_of_codes_is_as_many_guesses_as_are_looked_up(ready):
    every = " ".join([*unused(ready)[:4], code_of(ready)])
    ready.hear(every, BERIT)
    assert ready.card().helpers == ()
    assert len(ready.customer(BERIT).wrong_codes) == 2
    ready.hear(every, BERIT)
    ready.hear(every, BERIT)
    assert len(ready.customer(BERIT).wrong_codes) == WRONG_CODES_MAX
    ready.hear(code_of(ready), BERIT)
    assert ready.card().helpers == ()


def test_an_arrival_beside_what_looks_like_a_code_is_remembered(town):
    town.hear("here 5 GT86")
    town.ready()
    assert (town.card().stage, town.card().stall) == ("arrived", "5")


def test_an_arrival_at_the_wrong_store_is_remembered_for_an_order_there():
    town = Town(CORNER, HARBOUR)
    town.ready("B1", store_id=HARBOUR.store_id)
    town.hear("here 5", to=CORNER.number)
    town.ready("A1")
    assert town.card().stall == "5"
