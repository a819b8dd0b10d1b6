"""One text of ours, sent once, whatever the telephone network answers or forgets to answer."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from chalicelib.services import commands, effects, work
from chalicelib.services.effects import NotYet
from chalicelib.services.ports import Conflict, NotSent, Unavailable
from tests.worlds import ANNA, CORNER

READY = ("corner", 2, "ready")
SID = "SM" + "0" * 31 + "1"


def perform(town, what=READY):
    effects.perform_text(town.world, *what)


def row(town, event_id="corner-2", kind="ready"):
    return town.world.effects.get(event_id, kind)


def test_a_ready_order_is_told_once(town):
    town.ready()
    town.pump()
    perform(town)
    perform(town)
    assert len(town.telephone.sent) == 1
    assert town.telephone.sent[0].from_e164 == CORNER.number
    assert (row(town).state, row(town).message_sid) == ("sent", SID)


def test_what_is_not_true_any_more_is_not_said(town):
    town.ready()
    commands.preparing(town.world, "A1")
    town.pump()
    assert [one for one in town.telephone.bodies(ANNA) if "READY" in one] == []
    assert row(town) is None


def test_what_is_hours_late_is_not_said(town):
    town.ready()
    town.clock.advance(hours=5)
    town.pump()
    assert town.telephone.sent == []


def test_without_consent_we_start_no_text(town):
    town.ready(consent=None)
    town.pump()
    assert town.telephone.sent == []


def test_without_a_phone_there_is_nobody_to_text(town):
    town.ready(phone=None)
    town.pump()
    assert town.telephone.sent == []


def test_an_event_or_order_that_is_not_there_says_nothing(town):
    town.hear("STOP")
    perform(town, ("corner", 1, "ready"))
    perform(town, ("corner", 99, "ready"))
    town.ready()
    town.memory.rows.pop(("order", "A1"))
    perform(town, ("corner", 3, "ready"))
    assert town.telephone.sent == []


def test_after_an_opt_out_it_is_not_begun(town):
    town.ready()
    town.hear("STOP")
    perform(town)
    assert row(town) is None


def test_an_opt_out_in_the_last_moment_wins(town):
    town.ready()
    town.faults.once("effects.begin", "before", lambda: town.hear("STOP"))
    perform(town)
    assert town.telephone.sent == []


def test_a_customer_who_is_being_changed_is_not_taken_for_one_who_opted_out(town):
    town.ready()
    town.faults.once("effects.begin", "before", Conflict(frozenset({"busy"})))
    with pytest.raises(NotYet):
        perform(town)
    perform(town)
    assert len(town.telephone.sent) == 1


def test_of_two_workers_one_sends(town):
    town.ready()
    town.faults.once("effects.begin", "before", lambda: perform(town))
    with pytest.raises(NotYet):
        perform(town)
    assert len(town.telephone.sent) == 1


def test_a_text_of_unknown_outcome_is_looked_up_before_it_is_sent_again(town):
    town.ready()
    town.telephone.answers = [town.telephone.LOST]
    with pytest.raises(Unavailable):
        perform(town)
    assert row(town).state == "sending"
    perform(town)
    assert len(town.telephone.sent) == 1
    assert (row(town).state, row(town).message_sid) == ("sent", SID)


def test_a_text_that_the_network_does_not_list_yet_waits(town):
    town.ready()
    town.telephone.answers = [town.telephone.LOST]
    town.telephone.lists = False
    with pytest.raises(Unavailable):
        perform(town)
    with pytest.raises(NotYet):
        perform(town)
    assert len(town.telephone.sent) == 1


def test_a_text_that_was_surely_lost_is_sent_again(town):
    town.ready()
    town.faults.once("telephone.send", "before", Unavailable("down"))
    with pytest.raises(Unavailable):
        perform(town)
    town.clock.advance(seconds=30)
    effects.perform_again(town.world, "corner-2", "ready")
    assert len(town.telephone.sent) == 1
    assert row(town).state == "sent"


def test_of_two_workers_one_sends_again(town):
    town.ready()
    town.faults.once("telephone.send", "before", Unavailable("down"))
    with pytest.raises(Unavailable):
        perform(town)
    town.clock.advance(seconds=30)
    town.faults.once("effects.retry", "before", lambda: perform(town))
    with pytest.raises(NotYet):
        perform(town)
    assert len(town.telephone.sent) == 1


def test_a_text_begun_before_a_stop_is_not_sent_again_after_it(town):
    town.ready()
    town.faults.once("telephone.send", "before", Unavailable("down"))
    with pytest.raises(Unavailable):
        perform(town)
    town.hear("STOP")
    town.clock.advance(seconds=30)
    perform(town)
    assert (town.telephone.sent, row(town).state) == ([], "failed")


def test_what_the_network_refuses_for_now_is_sent_later(town):
    town.ready()
    town.telephone.answers = [NotSent("429", again=True)]
    with pytest.raises(NotYet):
        perform(town)
    assert row(town).state == "again"
    perform(town)
    assert (len(town.telephone.sent), row(town).state) == (1, "sent")


def test_what_the_network_refuses_is_told_on_the_card_and_not_tried_again(town):
    town.ready()
    town.telephone.answers = [NotSent("21211", again=False)]
    perform(town)
    perform(town)
    assert (town.telephone.sent, row(town).state, row(town).error) == ([], "failed", "21211")
    assert town.card().text_failed
    assert not town.customer().opted_out
    assert town.events().count("text_failed") == 1


def test_an_opt_out_that_only_twilio_knew_becomes_ours(town):
    town.ready()
    town.telephone.answers = [NotSent("21610", again=False)]
    perform(town)
    assert town.customer().opted_out.source == "twilio 21610"
    assert town.hear("here 5") is None


def test_an_opt_out_found_after_the_visit_is_kept_too(town):
    town.ready()
    town.claimed()
    town.hand_over("A1")
    number = len(town.events())
    town.telephone.answers = [NotSent("21610", again=False)]
    perform(town, ("corner", number, "rate"))
    assert town.customer().opted_out is not None
    opted_out = town.customer().opted_out
    effects.tell_failed(town.world, row(town, f"corner-{number}", "rate"), "21610")
    assert town.customer().opted_out == opted_out


def test_a_failure_for_a_customer_who_is_not_there_any_more_changes_nothing(town):
    town.ready()
    perform(town)
    effect = replace(row(town), customer_id="nobody")
    effects.tell_failed(town.world, effect, "30003")
    assert "text_failed" not in town.events()


def test_a_text_to_a_customer_who_is_not_there_any_more_ends(town):
    town.ready()
    town.telephone.answers = [NotSent("429", again=True)]
    with pytest.raises(NotYet):
        perform(town)
    town.memory.rows.pop(("customer", town.who()))
    perform(town)
    assert row(town).state == "failed"


def test_an_answer_found_by_the_sweep_is_sent_once(town):
    town.ready()
    what = ("corner", "SM7", town.who(), "we know")
    effects.perform_answer(town.world, *what)
    effects.perform_answer(town.world, *what)
    assert town.telephone.bodies(ANNA) == ["we know"]


def test_an_answer_to_nobody_known_is_not_sent(town):
    effects.perform_answer(town.world, "corner", "SM7", "nobody", "we know")
    assert town.telephone.sent == []


def test_going_on_with_what_never_began_does_nothing(town):
    effects.perform_again(town.world, "corner-9", "ready")
    assert town.telephone.sent == []


@pytest.mark.parametrize("order", list(permutations(("queued", "sent", "undelivered"))))
def test_a_failure_is_told_once_in_whatever_order_the_callbacks_come(town, order):
    town.ready()
    perform(town)
    for status in (*order, *order):
        effects.status_told(town.world, SID, status, "30003")
    assert town.events().count("text_failed") == 1
    assert town.card().text_failed


@pytest.mark.parametrize("order", list(permutations(("queued", "sent", "delivered"))))
def test_a_delivered_text_is_no_news_for_the_card(town, order):
    town.ready()
    perform(town)
    for status in order:
        effects.status_told(town.world, SID, status, None)
    assert not town.card().text_failed


def test_a_status_that_we_do_not_know_or_of_a_text_that_is_not_ours_changes_nothing(town):
    town.ready()
    perform(town)
    effects.status_told(town.world, SID, "levitating", None)
    effects.status_told(town.world, "SM" + "f" * 32, "failed", "30003")
    assert "text_failed" not in town.events()


def test_the_queue_does_each_kind_of_job_and_refuses_what_it_does_not_know(town):
    town.ready()
    jobs = [
        {"do": "text", "store_id": "corner", "number": 2, "kind": "ready"},
        {"do": "answer", "store_id": "corner", "message_sid": "SM7", "body": "hi"},
        {"do": "effect", "event_id": "corner-2", "kind": "ready"},
        {"do": "overdue", "store_id": "corner"},
    ]
    for job in jobs:
        work.perform(town.world, {**job, "customer_id": town.who()})
    assert len(town.telephone.sent) == 2
    with pytest.raises(KeyError):
        work.perform(town.world, {"do": "tomorrow"})


def test_a_store_that_folds_texts_in_plain_letters(town):
    before = town.world.stores.get("corner")
    town.world.stores.put(replace(before, name="Łódź", spelling="fold"), before)
    town.ready()
    perform(town)
    assert town.telephone.sent[0].body.startswith("Lodz:")


def only_to(town, *prefixes):
    """The world of an installation that texts only to some countries."""
    town.world = replace(town.world, text_prefixes=prefixes)


@pytest.mark.parametrize("prefixes", [("+1", "+46"), ("+46",), ()])
def test_a_number_in_a_country_that_we_text_to_is_texted(town, prefixes):
    only_to(town, *prefixes)
    town.ready()
    perform(town)
    assert len(town.telephone.sent) == 1
    assert not town.card().no_texts_to_country


def test_no_text_leaves_for_any_other_country(town):
    town.ready()
    only_to(town, "+1", "+45")
    perform(town)
    perform(town)
    effects.perform_answer(town.world, "corner", "SM7", town.who(), "we know")
    assert town.telephone.sent == []
    for made in (row(town), row(town, "text-SM7", "answer")):
        assert (made.state, made.error) == ("failed", "country not allowed")
    assert town.world.effects.unfinished(town.clock.now()) == []


def test_what_was_begun_is_not_gone_on_with_once_the_country_is_not_allowed(town):
    town.ready()
    town.telephone.answers = [NotSent("429", again=True)]
    with pytest.raises(NotYet):
        perform(town)
    only_to(town, "+1")
    perform(town)
    assert (town.telephone.sent, row(town).error) == ([], "country not allowed")


def test_the_card_of_a_number_that_is_not_texted_says_so(town):
    only_to(town, "+1")
    town.ready()
    assert town.card().no_texts_to_country


def test_a_slow_worker_finds_that_another_has_sent(town):
    town.ready()
    town.telephone.answers = [town.telephone.LOST]
    with pytest.raises(Unavailable):
        perform(town)
    town.clock.advance(minutes=5)
    assert town.world.effects.unfinished(town.clock.now() - timedelta(minutes=1)) == [
        ("corner-2", "ready")
    ]
    perform(town)
    assert town.world.effects.unfinished(town.clock.now()) == []
    assert len(town.telephone.sent) == 1
