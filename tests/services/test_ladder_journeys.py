"""Whoever is on the way and never comes, from a text to the board; and a store without hours."""

from datetime import timedelta

from tests.services.ladders import HALF, KEPT, LAST_CALL, WAIT, pass_time, settings_of, texts_of


def test_whoever_left_and_never_came_is_expected_again_and_reminded_like_anybody(town):
    code = town.ready().order.code
    town.hear("omw 10")
    town.pump()
    texts_of(town)
    assert pass_time(town, timedelta(hours=2, minutes=9)) == 0
    assert pass_time(town, timedelta(hours=2, minutes=10)) == 1
    assert (town.card().stage, town.card().eta_at) == ("expected", None)
    assert texts_of(town) == []
    pass_time(town, HALF)
    pass_time(town, LAST_CALL)
    reminder, last = texts_of(town)
    assert f"{code} is waiting" in reminder
    assert f"last call for {code}" in last
    pass_time(town, KEPT)
    assert town.events()[-4:] == [
        "customer_left",
        "order_reminded",
        "order_reminded",
        "keep_ended",
    ]


def test_whoever_comes_within_two_hours_has_not_left(town):
    town.ready()
    town.hear("omw 10")
    pass_time(town, timedelta(hours=2))
    town.hear("here 5")
    pass_time(town, timedelta(hours=2, minutes=10))
    assert "customer_left" not in town.events()


def test_whoever_will_be_later_is_looked_at_when_planned_and_waited_for(town):
    town.ready()
    town.hear("omw 10")
    planned = town.card().deadline_at
    town.clock.advance(minutes=5)
    town.hear("running 60 late")
    assert town.card().deadline_at == planned
    assert pass_time(town, timedelta(hours=2, minutes=10)) == 1
    assert town.card().stage == "on_the_way"
    assert town.card().deadline_at == planned + timedelta(hours=1)
    assert pass_time(town, timedelta(hours=3, minutes=10)) == 1
    assert town.card().stage == "expected"


def test_whoever_will_be_earlier_is_looked_at_earlier(town):
    town.ready()
    town.hear("omw 60")
    town.hear("be there in 10")
    assert town.card().deadline_at == town.clock.now() + timedelta(hours=2, minutes=10)


def test_a_journey_ends_while_the_store_is_closed(town):
    settings_of(town, hours={"tue": (("08:00", "13:30"),), "fri": (("08:00", "20:00"),)})
    town.ready()
    town.hear("omw 10")
    pass_time(town, timedelta(hours=2, minutes=10))
    assert (town.card().stage, town.events()[-1]) == ("expected", "customer_left")


def test_a_here_that_only_the_network_had_counts_though_the_journey_was_over(town):
    town.ready()
    town.hear("omw 10")
    came = town.clock.now() + timedelta(hours=2, minutes=9)
    pass_time(town, timedelta(hours=2, minutes=10))
    assert town.card().stage == "expected"
    town.telephone.inbound.append(town.inbound("here 5", sent_at=came))
    pass_time(town, timedelta(hours=2, minutes=12))
    assert (town.card().stage, town.card().arrived_at) == ("arrived", came)


def test_a_store_without_hours_has_a_ladder_all_the_same(town):
    settings_of(town, hours={})
    town.ready()
    town.pump()
    texts_of(town)
    pass_time(town, HALF)
    (reminder,) = texts_of(town)
    assert "is waiting" in reminder
    town.hear("here 5")
    pass_time(town, HALF + WAIT)
    assert town.events()[-1] == "wait_goal_missed"
