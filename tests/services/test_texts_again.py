"""A text that is tried again says how things are by then, or nothing any more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain import facts
from chalicelib.services import commands, effects, tablet
from chalicelib.services.effects import NotYet
from chalicelib.services.ports import NotSent, Unavailable
from tests.worlds import ANNA, BERIT, CORNER, Town

MANAGER = "+46701740699"


def refused_for_now(town, number, kind):
    """The network does not take the text, and may later."""
    town.telephone.answers = [NotSent("429", again=True)]
    with pytest.raises(NotYet):
        effects.perform_text(town.world, "corner", number, kind)


def lost(town, number, kind):
    """The network never got the text, which only its list can tell."""
    town.faults.once("telephone.send", "before", Unavailable("down"))
    with pytest.raises(Unavailable):
        effects.perform_text(town.world, "corner", number, kind)
    town.clock.advance(seconds=30)


def again(town, number, kind):
    """Try it once more; how it ended."""
    effects.perform_again(town.world, f"corner-{number}", kind)
    row = town.world.effects.get(f"corner-{number}", kind)
    return row.state, row.error


@pytest.fixture(params=[refused_for_now, lost], ids=["refused for now", "lost"])
def fails(request):
    return request.param


def test_what_is_still_true_is_said_as_before(town, fails):
    code = town.ready().order.code
    fails(town, 2, "ready")
    assert again(town, 2, "ready") == ("sent", None)
    assert [code in one for one in town.telephone.bodies(ANNA)] == [True]


def test_an_order_that_was_taken_back_is_not_called_ready(town, fails):
    town.ready()
    fails(town, 2, "ready")
    commands.preparing(town.world, "A1")
    assert again(town, 2, "ready") == ("failed", "not true any more")
    assert town.telephone.sent == []


def test_an_order_that_became_ready_meanwhile_is_told_with_the_first(town, fails):
    town.ready("A1")
    fails(town, 2, "ready")
    town.ready("A2")
    assert again(town, 2, "ready")[0] == "sent"
    effects.perform_text(town.world, "corner", 4, "ready")
    assert ["2 orders" in one for one in town.telephone.bodies(ANNA)] == [True]


def test_what_the_next_text_has_told_too_is_not_said_again(town, fails):
    town.ready("A1")
    fails(town, 2, "ready")
    town.ready("A2")
    effects.perform_text(town.world, "corner", 4, "ready")
    assert again(town, 2, "ready") == ("failed", "not true any more")
    assert len(town.telephone.sent) == 1


def test_an_order_for_which_another_was_to_speak_is_told_when_that_one_is_taken_back(town, fails):
    code = town.ready("A1").order.code
    town.ready("A2")
    fails(town, 4, "ready")
    effects.perform_text(town.world, "corner", 2, "ready")
    assert town.telephone.sent == []
    commands.preparing(town.world, "A2")
    assert again(town, 4, "ready") == ("failed", "not true any more")
    town.work()
    (text,) = town.telephone.bodies(ANNA)
    assert f"order {code} is READY" in text


def delayed(town, hours):
    until = town.clock.now() + timedelta(hours=hours)
    commands.command(town.world, "A1", lambda _s, _o: facts.OrderDelayed("A1", until))
    return len(town.events())


def test_a_delay_is_told_with_the_time_that_holds_by_then(town, fails):
    town.put()
    number = delayed(town, 2)
    fails(town, number, "delayed")
    later = delayed(town, 6)
    assert again(town, number, "delayed") == ("sent", None)
    effects.perform_text(town.world, "corner", later, "delayed")
    first, second = town.telephone.bodies(ANNA)
    assert first == second


def test_who_does_not_walk_out_any_more_is_not_announced(town, fails):
    town.ready()
    pickup_id = town.claimed().pickup_id
    number = len(town.events())
    fails(town, number, "walking_out")
    tablet.unclaim(town.world, pickup_id, town.tap())
    assert again(town, number, "walking_out") == ("failed", "not true any more")
    assert town.telephone.sent == []


def test_a_rating_is_not_asked_again_once_there_is_another_order(town, fails):
    town.ready()
    town.claimed()
    town.hand_over("A1")
    number = len(town.events())
    fails(town, number, "rate")
    town.put("A2")
    assert again(town, number, "rate") == ("failed", "not true any more")


def test_a_text_of_an_event_that_is_not_kept_any_more_ends(town, fails):
    town.ready()
    fails(town, 2, "ready")
    town.memory.rows["event", "corner", 2] = None
    assert again(town, 2, "ready") == ("failed", "not true any more")


def test_an_opt_out_ends_it_before_its_truth_is_asked(town, fails):
    town.ready()
    fails(town, 2, "ready")
    town.hear("STOP")
    assert again(town, 2, "ready") == ("failed", "opted out or unknown")
    assert town.telephone.sent == []


def test_what_was_lost_and_cannot_be_said_any_more_is_looked_for_first(town):
    town.ready()
    town.telephone.answers = [town.telephone.LOST]
    with pytest.raises(Unavailable):
        effects.perform_text(town.world, "corner", 2, "ready")
    commands.preparing(town.world, "A1")
    assert again(town, 2, "ready") == ("sent", None)
    assert len(town.telephone.sent) == 1


def test_a_second_loss_is_looked_for_by_the_words_that_were_sent_last(town):
    town.ready("A1")
    lost(town, 2, "ready")
    town.ready("A2")
    town.telephone.answers = [town.telephone.LOST]
    with pytest.raises(Unavailable):
        again(town, 2, "ready")
    assert again(town, 2, "ready") == ("sent", None)
    (text,) = town.telephone.bodies(ANNA)
    assert "2 orders" in text


def test_of_two_workers_with_fresh_words_one_sends(town):
    town.ready()
    refused_for_now(town, 2, "ready")
    town.faults.once("effects.retry", "before", lambda: again(town, 2, "ready"))
    with pytest.raises(NotYet):
        again(town, 2, "ready")
    assert len(town.telephone.sent) == 1


def test_an_answer_is_tried_again_as_it_was_given(town):
    town.ready()
    town.telephone.answers = [NotSent("429", again=True)]
    what = ("corner", "SM7", town.who(), "we know")
    with pytest.raises(NotYet):
        effects.perform_answer(town.world, *what)
    commands.preparing(town.world, "A1")
    effects.perform_answer(town.world, *what)
    assert town.telephone.bodies(ANNA) == ["we know"]


def test_a_store_may_have_dashes_in_its_id():
    town = Town(replace(CORNER, store_id="a-b-1"))
    town.ready(store_id="a-b-1")
    town.telephone.answers = [NotSent("429", again=True)]
    with pytest.raises(NotYet):
        effects.perform_text(town.world, "a-b-1", 2, "ready")
    effects.perform_again(town.world, "a-b-1-2", "ready")
    assert len(town.telephone.sent) == 1


def test_the_manager_is_not_told_again_of_who_has_left():
    town = Town(replace(CORNER, manager_phone=MANAGER))
    town.ready()
    town.hear("here 5")
    missed = facts.WaitGoalMissed(180, times=2)
    commands.command(town.world, "A1", lambda _s, _o: missed)
    number = len(town.events())
    refused_for_now(town, number, "manager_wait")
    tablet.left(town.world, town.card().pickup_id, town.tap())
    assert again(town, number, "manager_wait") == ("failed", "not true any more")


def confirmed_but_refused(town):
    """The buyer agreed to Berit, and the network did not take the text that tells her."""
    town.ready()
    town.hear(town.card().orders[0].code, BERIT)
    town.pump()
    town.hear("OK", ANNA)
    number = len(town.events())
    refused_for_now(town, number, "person_confirmed")
    return number


def test_the_other_person_is_told_at_the_second_try(town):
    number = confirmed_but_refused(town)
    assert again(town, number, "person_confirmed") == ("sent", None)
    assert town.card().hand_over_code in town.telephone.bodies(BERIT)[-1]


def test_the_other_person_is_told_nothing_of_what_was_cancelled_since(town):
    number = confirmed_but_refused(town)
    town.put("A2")
    commands.cancel(town.world, "A1", "x")
    assert again(town, number, "person_confirmed") == ("failed", "not true any more")
    assert town.telephone.bodies(BERIT) == []


def test_the_other_person_is_told_nothing_after_their_own_stop(town):
    number = confirmed_but_refused(town)
    town.hear("STOP", BERIT)
    assert again(town, number, "person_confirmed") == ("failed", "opted out or unknown")


def test_words_for_one_reader_never_go_to_another(town):
    number = confirmed_but_refused(town)
    key = ("effect", f"corner-{number}", "person_confirmed")
    town.memory.rows[key] = replace(town.memory.rows[key], customer_id=town.who(ANNA))
    assert again(town, number, "person_confirmed") == ("failed", "not true any more")
