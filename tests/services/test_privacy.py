"""What is kept of a customer: told in full, and forgotten so that nothing leads to a person."""

import json

import pytest

from chalicelib.domain.plain import plain
from chalicelib.services import commands, link, privacy, recall
from chalicelib.services import tablet as board
from chalicelib.services.orders import get_order, token_of
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.sweep import sweep
from tests.worlds import ANNA, BERIT, BINS, CORNER, HARBOUR, Town, refusal

NAME = "Annamaria"
WORDS = ("zucchini", "volvo", "waltraud", "grandmother", "doorbell")
"""Words of the customer's and about them, each at another place."""


def body(**more):
    given = {
        "store_id": "corner",
        "customer": {"name": NAME, "phone": ANNA},
        "pickup_person": {"name": "waltraud", "phone": "+46701740699"},
        "metadata": {"note": "doorbell"},
        "lines": [{"line_id": "1", "sku": "MILK", "name": "Milk", "quantity": 1}],
    }
    return {**given, **more}


def put(town, order_id="A1", phone=ANNA, **more):
    town.put(order_id, phone, name=NAME, person="waltraud", body=body(), **more)


def visited(town, order_id="A1"):
    """A whole visit with everything that a visit can leave behind."""
    put(town, order_id)
    commands.ready(town.world, order_id, BINS)
    town.pump()
    town.hear("here 5, grey volvo")
    town.hear("please mind the zucchini")
    town.pump()
    pickup_id = town.card().pickup_id
    board.claim(town.world, pickup_id, town.tap())
    board.message(town.world, pickup_id, town.tap(), None, f"hello {NAME}")
    town.pump()
    board.phone(town.world, pickup_id, town.tap())
    town.hand_over(order_id)
    town.pump()
    town.clock.advance(minutes=1)
    town.pump()


def kept(town):
    """Everything that stands in the table but the stores' own words, as one text."""
    rows = {key: row for key, row in town.memory.rows.items() if key[0] != "store"}
    return json.dumps([[str(key), plain(row)] for key, row in rows.items()], default=str)


def traces_of(town, phone=ANNA):
    text = kept(town)
    needles = (phone, phone[1:], phone[-4:], NAME, town.who(phone), *WORDS)
    return [needle for needle in needles if needle in text]


def test_a_visit_leaves_traces_and_erasing_leaves_none(town):
    visited(town)
    assert {ANNA, NAME, "zucchini", "volvo", "waltraud", "doorbell"} <= set(traces_of(town))
    told = privacy.erase(town.world, ANNA)
    assert traces_of(town) == []
    assert told["erased"]["orders"] == told["erased"]["pickups"] == 1
    assert told["erased"]["texts_received"] == 2
    assert told["erased"]["texts_sent"] >= 3
    assert not told["opt_out_kept"]


def test_erasing_again_finds_nothing_more(town):
    visited(town)
    privacy.erase(town.world, ANNA)
    before = dict(town.memory.rows)
    told = privacy.erase(town.world, ANNA)
    assert set(told["erased"].values()) == {0}
    assert town.memory.rows == before


def test_of_a_number_that_nobody_knows_there_is_nothing_to_tell_or_to_erase(town):
    told = privacy.export(town.world, BERIT)
    assert told.pop("phone") == BERIT
    assert not any(told.values())
    assert set(privacy.erase(town.world, BERIT)["erased"].values()) == {0}


def test_nobody_else_is_forgotten(town):
    visited(town)
    put(town, "B1", BERIT)
    before = {key: row for key, row in town.memory.rows.items() if town.who(BERIT) in str(row)}
    privacy.erase(town.world, ANNA)
    after = {key: row for key, row in town.memory.rows.items() if town.who(BERIT) in str(row)}
    assert before == after


def test_a_stop_outlives_the_person(town):
    visited(town)
    town.hear("STOP")
    assert privacy.erase(town.world, ANNA)["opt_out_kept"]
    customer = town.customer()
    assert (customer.phone_e164, customer.language, customer.last_visit) == (None, None, None)
    assert customer.opted_out is not None
    assert traces_of(town) == [town.who()]
    assert privacy.erase(town.world, ANNA)["opt_out_kept"]
    sent = len(town.telephone.sent)
    town.ready("A2")
    town.pump()
    assert len(town.telephone.sent) == sent


def test_a_pickup_that_was_promised_is_not_lost(town):
    visited(town)
    put(town, "A2")
    before = dict(town.memory.rows)
    refused = refusal(privacy.erase, town.world, ANNA)
    assert (refused.slug, refused.more["order_ids"]) == ("invalid-transition", ["A2"])
    assert "order A2" in refused.detail
    assert town.memory.rows == before
    commands.cancel(town.world, "A2", "the customer asked grandmother")
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []


def test_a_task_that_is_to_be_done_is_not_lost(town):
    visited(town)
    pickup_id = town.customer().last_visit.pickup_id
    recall.missing(town.world, pickup_id, town.tap(), note="the zucchini")
    refused = refusal(privacy.erase, town.world, ANNA)
    assert refused.slug == "invalid-transition"
    assert refused.more["store_ids"] == ["corner"]
    assert "at corner" in refused.detail


def test_an_order_that_comes_in_between_is_not_lost(town):
    visited(town)
    town.faults.once("privacy.keep_customer", "before", lambda: put(town, "A2"))
    assert refusal(privacy.erase, town.world, ANNA).slug == "invalid-transition"
    assert town.card().orders[0].order_id == "A2"


def test_an_order_that_is_taken_back_in_between_is_not_lost(town):
    """Undone before its row is reached: it is open again, and that stands."""
    put(town)
    commands.ready(town.world, "A1", BINS)
    pickup_id = town.claimed().pickup_id
    town.hand_over("A1")
    undo = lambda: board.undo(town.world, pickup_id, town.tap())  # noqa: E731 - one thought
    town.faults.once("privacy.forget", "before", undo)
    assert refusal(privacy.erase, town.world, ANNA).slug == "invalid-transition"
    assert get_order(town.world, "A1").order.is_open


@pytest.mark.parametrize("step", range(14))
@pytest.mark.parametrize("moment", ["before", "after"])
def test_what_broke_in_the_middle_is_simply_begun_again(town, step, moment):
    visited(town)
    town.hear("here again")
    calls = []

    def breaking(call, when):
        if call.startswith("privacy.") and when == moment:
            calls.append(call)
            if len(calls) == step + 1:
                raise ValueError("the power went")

    town.faults.hook = breaking
    try:
        privacy.erase(town.world, ANNA)
    except ValueError:
        town.faults.hook = lambda _call, _moment: None
        privacy.erase(town.world, ANNA)
    assert traces_of(town) == []


def test_a_lost_reply_is_no_reason_to_stop(town):
    visited(town)
    for call in ("forget", "keep_order", "keep_customer"):
        town.faults.once(f"privacy.{call}", "after", Unavailable("lost"))
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []


def test_how_an_order_ended_stays_under_the_shops_own_id(town):
    visited(town)
    was = get_order(town.world, "A1")
    privacy.erase(town.world, ANNA)
    now = get_order(town.world, "A1")
    assert now.order.status == was.order.status
    assert now.order.picked_up_at == was.order.picked_up_at
    assert now.record.body["lines"] == was.record.body["lines"]
    assert now.record.body["customer"] == {"name": "erased"}
    assert town.put("A1", name=NAME, person="waltraud", body=body()).order.status == "picked_up"


def test_the_link_leads_nowhere_then(town):
    visited(town)
    token = token_of(town.world, "A1", 0)
    assert link.find(town.world, token).view.order.order_id == "A1"
    privacy.erase(town.world, ANNA)
    assert refusal(link.find, town.world, token).slug == "not-found"


def test_events_stay_and_lose_the_words_that_somebody_typed(town):
    put(town)
    commands.cancel(town.world, "A1", f"{NAME} asked us to")
    town.pump()
    before = town.events()
    numbers = [one.number for one in town.world.pickups.events("corner", 0, 100)]
    privacy.erase(town.world, ANNA)
    after = town.world.pickups.events("corner", 0, 100)
    assert [one.type for one in after] == before
    assert [one.number for one in after] == numbers
    assert after[-1].data["reason"] == "erased"


def test_nothing_is_told_anew_of_what_was_erased(town):
    visited(town)
    sent, told = len(town.telephone.sent), len(town.memory.pickups.stream)
    privacy.erase(town.world, ANNA)
    town.pump()
    assert len(town.telephone.sent) == sent
    assert len(town.memory.pickups.stream) == told


def test_a_repeated_tap_of_before_is_not_answered_with_what_was_forgotten(town):
    put(town)
    commands.ready(town.world, "A1", BINS)
    town.hear("here 5")
    tap = town.tap()
    board.claim(town.world, town.card().pickup_id, tap)
    assert town.world.access.command(tap.tablet.tablet_id, tap.command_id) is not None
    town.hand_over("A1")
    privacy.erase(town.world, ANNA)
    assert town.world.access.command(tap.tablet.tablet_id, tap.command_id) is None


def test_a_tap_that_changed_nothing_is_found_too(town):
    put(town)
    commands.ready(town.world, "A1", BINS)
    town.hear("here 5")
    first = town.tap()
    board.claim(town.world, town.card().pickup_id, first)
    again = town.tap(tablet=first.tablet)
    board.claim(town.world, town.card().pickup_id, again)
    town.hand_over("A1")
    privacy.erase(town.world, ANNA)
    assert town.world.access.command(again.tablet.tablet_id, again.command_id) is None


def test_what_was_missing_and_a_visit_of_tasks_alone_are_found(town):
    visited(town)
    pickup_id = town.customer().last_visit.pickup_id
    tap = town.tap()
    recall.missing(town.world, pickup_id, tap, note="the zucchini")
    recall.missing(town.world, pickup_id, town.tap(), note="the zucchini")
    task = town.card().tasks[0]
    board.task_done(town.world, task.task_id, town.tap(), "done")
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []


def test_whoever_came_for_somebody_else_is_taken_off_their_card(town):
    put(town)
    commands.ready(town.world, "A1", BINS)
    code = town.card().orders[0].code
    town.hear(f"here for {code}", BERIT)
    town.pump()
    assert town.card().helpers
    privacy.erase(town.world, BERIT)
    assert town.card().helpers == ()
    assert town.card().question is None
    assert [one for one in traces_of(town, BERIT) if one not in {NAME, *WORDS}] == []
    privacy.erase(town.world, BERIT)
    assert town.card().orders


def test_and_off_what_is_done_of_it(town):
    put(town)
    commands.ready(town.world, "A1", BINS)
    code = town.card().orders[0].code
    town.hear(f"here for {code}", BERIT)
    town.pump()
    town.hear("ok")
    town.pump()
    board.claim(town.world, town.card().pickup_id, town.tap())
    town.hand_over("A1")
    town.pump()
    assert town.who(BERIT) in kept(town)
    privacy.erase(town.world, BERIT)
    assert [one for one in traces_of(town, BERIT) if one not in {NAME, *WORDS}] == []
    assert NAME in kept(town)


def test_an_export_tells_all_of_it(town):
    visited(town)
    put(town, "A2")
    told = privacy.export(town.world, ANNA)
    text = json.dumps(plain(told), default=str)
    assert all(word in text for word in (ANNA, NAME, "zucchini", "volvo", "waltraud"))
    assert [one["order_id"] for one in told["orders"]] == ["A1", "A2"]
    assert len(told["open_pickups"]) == len(told["past_pickups"]) == 1
    assert len(told["texts_received"]) == 2
    assert {one["body"] for one in told["texts_sent"]} >= {
        one.body for one in town.telephone.sent if one.to_e164 == ANNA
    }
    assert privacy.export(town.world, ANNA) == told


def test_answers_to_texts_that_had_been_missed_are_found(town):
    visited(town)
    text = town.inbound("help me with the zucchini please")
    town.telephone.inbound.append(text)
    town.clock.advance(minutes=3)
    sweep(town.world)
    town.pump()
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []


def test_a_customer_of_two_stores_is_forgotten_at_both():
    town = Town(CORNER, HARBOUR)
    visited(town)
    put(town, "H1", store_id="harbour")
    commands.cancel(town.world, "H1", "never mind")
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []


def test_a_row_that_moved_is_read_again(town):
    visited(town)
    town.faults.once("privacy.keep_customer", "before", Conflict(frozenset({"row"})))
    privacy.erase(town.world, ANNA)
    assert traces_of(town) == []
