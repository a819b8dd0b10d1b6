"""From the stream to tablets and the queue: it only fans out."""

from datetime import timedelta

import pytest

from chalicelib.domain.events import Event
from chalicelib.services import deliver, tablet
from chalicelib.services.deliver import Kept
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import SOCKET_LASTS, Socket
from tests.worlds import ANNA, CORNER


def listen(town, *connections):
    until = town.clock.now() + SOCKET_LASTS
    for one in connections:
        town.world.access.put_socket(Socket(CORNER.store_id, one, "t1", until))


def messages(town):
    return [message for _, message in town.tablets.pushed]


def test_a_changed_card_goes_to_every_tablet_of_the_store(town):
    town.ready()
    town.pump()
    listen(town, "c1", "c2")
    town.hear("here 5")
    town.pump()
    assert [one for one, _ in town.tablets.pushed] == ["c1", "c2"]
    message = messages(town)[0]
    assert (message["type"], message["version"], message["first"]) == ("card", 3, 3)
    assert message["card"]["stall"] == "5"


def test_a_handed_over_card_is_gone(town):
    town.ready()
    pickup_id = town.claimed().pickup_id
    town.pump()
    listen(town, "c1")
    town.hand_over("A1")
    town.pump()
    message = messages(town)[0]
    assert (message["type"], message["pickup_id"]) == ("gone", pickup_id)


def test_a_card_that_is_not_for_todays_board_is_taken_off_it(town):
    listen(town, "c1")
    town.put("A1", due_at=town.clock.now() + timedelta(days=3))
    town.pump()
    assert [one["type"] for one in messages(town)] == ["gone"]


def test_an_event_of_no_pickup_is_news_so_that_no_number_is_missing(town):
    listen(town, "c1")
    town.hear("STOP")
    town.pump()
    assert messages(town) == [{"type": "news", "version": 1, "first": 1}]


def test_the_numbers_that_tablets_hear_have_no_gaps(town):
    listen(town, "c1")
    town.ready("A1")
    town.ready("A2")
    town.claimed()
    tablet.undo(town.world, town.hand_over("A1", "A2"), town.tap())
    town.hear("STOP")
    town.pump()
    spans = [(one["first"], one["version"]) for one in messages(town)]
    heard = sorted({number for first, last in spans for number in range(first, last + 1)})
    assert heard == list(range(1, len(town.events()) + 1))


def test_a_socket_that_is_gone_is_forgotten(town):
    listen(town, "c1", "c2")
    town.clock.advance(seconds=11)
    town.tablets.gone.add("c1")
    town.ready()
    town.pump()
    left = town.world.access.sockets(CORNER.store_id, town.clock.now())
    assert [one.connection_id for one in left] == ["c2"]


def test_a_socket_that_is_just_opening_is_not(town):
    listen(town, "c1")
    town.clock.advance(seconds=9)
    town.tablets.gone.add("c1")
    town.ready()
    town.pump()
    left = town.world.access.sockets(CORNER.store_id, town.clock.now())
    assert [one.connection_id for one in left] == ["c1"]


def test_without_tablets_nothing_is_pushed(town):
    town.ready()
    town.pump()
    assert "tablets.push" not in town.faults.calls


def test_a_text_is_queued_and_not_sent(town):
    town.ready()
    for kept in town.memory.pickups.stream:
        deliver.fan_out(town.world, kept)
    assert town.telephone.sent == []
    assert [one["kind"] for _, one in town.memory.work.waiting] == ["ready"]


def test_a_queue_that_does_not_take_it_makes_the_stream_give_it_again(town):
    town.ready()
    town.faults.once("work.put", "before", Unavailable("down"))
    event = next(one for one in town.memory.pickups.stream if one.event and one.event.number == 2)
    with pytest.raises(Unavailable):
        deliver.fan_out(town.world, event)


def test_an_event_of_a_newer_version_of_the_code_has_no_effects(town):
    listen(town, "c1")
    event = Event("order_gift_wrapped", town.clock.now(), ("A1",), {}, "p1", "corner", 1)
    deliver.fan_out(town.world, Kept(event=event))
    assert (town.tablets.pushed, town.memory.work.waiting) == ([], [])


def test_the_question_about_a_hand_over_waits_until_it_cannot_be_undone(town):
    town.ready()
    town.claimed()
    town.pump()
    before = len(town.telephone.bodies(ANNA))
    town.hand_over("A1")
    town.pump()
    town.clock.advance(seconds=11)
    town.work()
    assert len(town.telephone.bodies(ANNA)) == before
    town.clock.advance(seconds=1)
    town.work()
    assert len(town.telephone.bodies(ANNA)) == before + 1


def test_an_empty_row_is_told_to_nobody(town):
    listen(town, "c1")
    deliver.fan_out(town.world, Kept())
    assert town.tablets.pushed == []
