"""Whoever is on the way is waited for, and not for ever."""

from dataclasses import replace

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.ladder import due, next_deadline
from chalicelib.domain.pickup import Stage
from tests.domain.builders import NOW, here, on_the_way, order, store
from tests.domain.ladders import AROUND_THE_CLOCK, CALLED, at, kept, reminder


def coming(*orders, said, eta=None):
    """A customer on the way, who wrote so at that time and nothing since."""
    fields = {"on_the_way_at": at(said), "said_at": at(said), "eta_at": eta and at(eta)}
    return on_the_way(*(orders or (kept(),)), **fields)


def clock(said):
    return facts.Left(at(said), "clock")


def test_whoever_is_on_the_way_is_not_reminded_and_is_waited_for():
    one = coming(said="25T11:00", eta="25T11:30")
    assert next_deadline(one, AROUND_THE_CLOCK, at("25T11:00")) == at("25T13:30")
    assert due(one, AROUND_THE_CLOCK, at("25T13:29")) == ()
    late = coming(said="26T11:00", eta="26T11:50")
    assert due(late, AROUND_THE_CLOCK, at("26T13:49")) == ()
    ended = (clock("26T11:00"), facts.KeepEnded(("R",)))
    assert due(late, AROUND_THE_CLOCK, at("26T13:50")) == ended


def test_whoever_never_comes_is_expected_again_two_hours_after_the_time_they_gave():
    one = coming(said="24T13:00", eta="24T13:20")
    assert next_deadline(one, AROUND_THE_CLOCK, at("24T13:00")) == at("24T15:20")
    assert due(one, AROUND_THE_CLOCK, at("24T15:20")) == (clock("24T13:00"),)
    then, (event,) = decide(one, clock("24T13:00"), at("24T15:20"))
    assert (then.stage, then.eta_at, then.on_the_way_at) == (Stage.EXPECTED, None, None)
    assert (event.type, event.data) == ("customer_left", {"by": "clock", "abandoned": False})
    assert next_deadline(then, AROUND_THE_CLOCK, at("24T15:20")) == at("25T12:00")
    assert due(then, AROUND_THE_CLOCK, at("25T12:00")) == (reminder(),)


def test_whoever_gave_no_time_is_waited_for_two_hours_from_when_they_left():
    one = coming(said="24T13:00")
    assert next_deadline(one, AROUND_THE_CLOCK, at("24T13:00")) == at("24T15:00")
    assert due(one, AROUND_THE_CLOCK, at("24T14:59")) == ()
    assert due(one, AROUND_THE_CLOCK, at("24T15:00")) == (clock("24T13:00"),)


def test_of_a_journey_without_any_time_only_the_keeping_ends():
    one = on_the_way(kept(), eta_at=None, on_the_way_at=None, said_at=None)
    assert next_deadline(one, AROUND_THE_CLOCK, NOW) == at("26T12:00")
    assert due(one, AROUND_THE_CLOCK, at("26T12:00")) == (facts.KeepEnded(("R",)),)


def test_a_journey_of_whoever_said_nothing_themselves_ends_as_well():
    one = on_the_way(kept(), eta_at=at("24T12:10"), said_at=None)
    assert due(one, AROUND_THE_CLOCK, at("24T14:10")) == (facts.Left(at("24T14:10"), "clock"),)


def test_a_journey_ends_while_the_store_is_closed_and_what_follows_waits_for_the_morning():
    one = coming(kept(**CALLED, kept_until=at("24T19:00")), said="24T18:00", eta="24T18:30")
    assert next_deadline(one, store(), at("24T18:00")) == at("24T20:30")
    assert due(one, store(), at("24T20:30")) == (clock("24T18:00"),)
    then, _ = decide(one, clock("24T18:00"), at("24T20:30"))
    assert next_deadline(then, store(), at("24T20:30")) == at("25T07:00")


def test_a_journey_to_an_order_that_is_not_ready_or_to_none_ends_as_well():
    for one in (coming(order(), said="24T13:00"), replace(coming(said="24T13:00"), orders=())):
        assert due(one, store(), at("24T15:00")) == (clock("24T13:00"),)


def test_what_the_journey_held_up_is_said_when_it_is_over():
    one = coming(said="25T11:00")
    assert due(one, AROUND_THE_CLOCK, at("25T13:00")) == (clock("25T11:00"), reminder())


def test_a_here_that_was_held_up_by_an_outage_counts_though_the_journey_was_over():
    then, _ = decide(coming(said="24T13:00"), clock("24T13:00"), at("24T15:00"))
    assert decide(then, here(at("24T14:50")), at("24T15:05"))[0].stage is Stage.ARRIVED
    assert decide(then, here(at("24T12:50")), at("24T15:05"))[0].stage is Stage.EXPECTED
