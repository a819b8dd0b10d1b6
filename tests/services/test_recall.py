"""What was handed over within a day is listed, and what was missing of it becomes a task."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import commands, recall, tablet
from tests.worlds import ANNA, BERIT, CORNER, HARBOUR, Town, refusal

DAY = timedelta(days=1)


def done(town, **more):
    return recall.recall(town.world, more.pop("tablet", None) or town.device())["done"]


def collected(town, order_id="A1", phone=ANNA):
    """An order is handed over a minute after its customer came; the visit's id."""
    town.ready(order_id, phone)
    town.hear("here 5, grey volvo", phone)
    town.clock.advance(minutes=1)
    return town.hand_over(order_id, phone=phone)


def missing(town, pickup_id, order_id=None, note=None, **more):
    tap = more.get("tap") or town.tap()
    return recall.missing(town.world, pickup_id, tap, order_id, note)


def tasks(town, phone=ANNA):
    return [(one.kind, one.order_id, one.note) for one in town.card(phone).open_tasks]


def test_a_hand_over_is_recalled_with_what_went_and_who_gave_it(town):
    pickup_id = collected(town)
    (told,) = done(town)
    (order,) = told.pop("orders")
    assert told == {
        "pickup_id": pickup_id,
        "at": town.clock.now(),
        "by": "Ana",
        "proof": "code",
        "name": "Anna",
        "phone_last4": "0601",
        "vehicle": "grey volvo",
        "wait_seconds": 60,
        "rating": None,
    }
    assert (order["order_id"], order["status"], order["pieces"]) == ("A1", "picked_up", 3)
    assert [one["bin"] for one in order["bins"]] == ["B3", "F1"]


def test_what_the_customer_thought_of_it_is_told_too(town):
    collected(town)
    town.hear("2")
    assert [one["rating"] for one in done(town)] == [2]


def test_the_newest_is_first_and_after_a_day_it_is_not_told_any_more(town):
    first = collected(town)
    town.clock.advance(hours=23)
    second = collected(town, "B1", BERIT)
    assert [one["pickup_id"] for one in done(town)] == [second, first]
    town.clock.advance(minutes=59)
    assert [one["pickup_id"] for one in done(town)] == [second]
    town.clock.advance(hours=24)
    assert done(town) == []


def test_what_was_only_cancelled_was_not_handed_over(town):
    town.ready()
    commands.cancel(town.world, "A1", "changed mind")
    assert done(town) == []


def test_what_was_undone_is_not_recalled(town):
    pickup_id = collected(town)
    tablet.undo(town.world, pickup_id, town.tap())
    assert done(town) == []


def test_a_part_that_was_handed_over_is_recalled_while_the_rest_waits(town):
    town.ready("A1")
    town.ready("A2")
    town.hear("here 5")
    pickup_id = town.hand_over("A1")
    (told,) = done(town)
    assert (told["pickup_id"], [one["order_id"] for one in told["orders"]]) == (pickup_id, ["A1"])


def test_a_hand_over_without_a_phone_or_a_known_arrival_is_recalled_without_them(town):
    pickup_id = collected(town)
    row = ("done", "corner", "2026-11-24", pickup_id)
    town.memory.rows[row] = replace(town.memory.rows[row], phone_e164=None, arrived_at=None)
    (told,) = done(town)
    assert (told["phone_last4"], told["wait_seconds"]) == (None, None)


def test_what_was_handed_over_offline_went_when_it_went(town):
    pickup_id = collected(town)
    row = ("done", "corner", "2026-11-24", pickup_id)
    was = town.memory.rows[row]
    went = was.hand_over.at - timedelta(seconds=20)
    town.memory.rows[row] = replace(was, hand_over=replace(was.hand_over, taken_at=went))
    assert [(one["at"], one["wait_seconds"]) for one in done(town)] == [(went, 40)]


def test_another_stores_hand_overs_are_its_own():
    town = Town(CORNER, HARBOUR)
    pickup_id = collected(town)
    there = town.device("Ana", store=HARBOUR)
    assert done(town, tablet=there) == []
    refused = refusal(missing, town, pickup_id, tap=town.tap(tablet=there))
    assert refused.slug == "not-found"


def test_what_was_missing_is_a_follow_up_on_a_card_of_its_own(town):
    pickup_id = collected(town)
    device = town.device("Ana")
    answer = missing(town, pickup_id, note="no milk", tap=town.tap(tablet=device))
    assert tasks(town) == [("follow_up", "A1", "no milk")]
    card = town.card()
    assert (card.name, card.language, card.phone_e164) == ("Anna", "en", ANNA)
    assert answer["card"]["pickup_id"] == card.pickup_id != pickup_id
    assert (answer["version"], answer["undo_until"]) == (card.version, None)
    told = town.world.pickups.events("corner", 0, 100)[-1]
    assert (told.type, told.order_ids) == ("missing_reported", ("A1",))
    assert told.data == {"by": "Ana", "device": device.tablet_id}


def test_it_is_the_task_that_the_customers_own_text_opens(town):
    pickup_id = collected(town)
    town.hear("something is missing")
    answer = missing(town, pickup_id)
    assert tasks(town) == [("follow_up", "A1", "something is missing")]
    assert answer["card"]["pickup_id"] == town.card().pickup_id
    assert town.events().count("missing_reported") == 1


def test_it_stands_on_the_card_that_the_customer_has_meanwhile(town):
    pickup_id = collected(town)
    town.put("A2")
    card = town.card()
    missing(town, pickup_id, note="no milk")
    assert town.card().pickup_id == card.pickup_id
    assert tasks(town) == [("follow_up", "A1", "no milk")]


def test_the_order_that_is_named_is_the_one_that_is_meant(town):
    town.ready("A1")
    town.ready("A2")
    town.hear("here 5")
    pickup_id = town.hand_over("A1", "A2")
    missing(town, pickup_id, "A1")
    assert tasks(town) == [("follow_up", "A1", None)]
    missing(town, pickup_id, "A2")
    assert len(tasks(town)) == 2
    assert refusal(missing, town, pickup_id, "B9").slug == "not-found"


def test_something_of_a_part_can_be_missing_while_the_rest_waits(town):
    town.ready("A1")
    town.ready("A2")
    town.hear("here 5")
    pickup_id = town.hand_over("A1")
    answer = missing(town, pickup_id)
    assert answer["card"]["pickup_id"] == pickup_id
    assert tasks(town) == [("follow_up", "A1", None)]
    assert refusal(missing, town, pickup_id, "A2").slug == "not-found"


def test_of_what_was_not_handed_over_nothing_is_missing(town):
    town.ready()
    assert refusal(missing, town, town.card().pickup_id).slug == "not-found"
    pickup_id = town.card().pickup_id
    commands.cancel(town.world, "A1", "changed mind")
    assert refusal(missing, town, pickup_id).slug == "not-found"
    assert refusal(missing, town, "f" * 24).slug == "not-found"


@pytest.mark.parametrize(("days", "slug"), [(1, None), (2, "not-found")])
def test_yesterdays_visit_is_still_found_and_an_older_one_is_not(town, days, slug):
    pickup_id = collected(town)
    town.clock.advance(days=days)
    if slug is None:
        assert missing(town, pickup_id)["card"]["tasks"][0]["kind"] == "follow_up"
    else:
        assert refusal(missing, town, pickup_id).slug == slug


def test_the_same_command_opens_one_task_and_gets_one_answer(town):
    pickup_id, tap = collected(town), town.tap()
    first = missing(town, pickup_id, tap=tap)
    task_id = town.card().open_tasks[0].task_id
    tablet.task_done(town.world, task_id, town.tap(), "done")
    assert missing(town, pickup_id, tap=tap) == first
    assert town.events().count("missing_reported") == 1


def test_a_customer_without_a_phone_gets_a_card_too(town):
    placed = town.ready("A1", None)
    customer_id = placed.record.customer_id
    pickup_id = town.world.pickups.load("corner", customer_id).pickup.pickup_id
    tablet.arrived(town.world, pickup_id, town.tap(), None)
    tablet.hand_over(town.world, pickup_id, town.tap(), ("A1",), "id_seen", None)
    missing(town, pickup_id, note="no milk")
    card = town.world.pickups.load("corner", customer_id).pickup
    assert [one.note for one in card.open_tasks] == ["no milk"]


def test_a_customer_who_stopped_texts_has_a_card_that_says_so(town):
    pickup_id = collected(town)
    town.hear("STOP")
    missing(town, pickup_id)
    assert town.card().no_texts
