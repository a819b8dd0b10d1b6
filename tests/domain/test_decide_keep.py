"""Keeping: longer, reminded of, and over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain import facts
from chalicelib.domain.decide import decide
from chalicelib.domain.decide_keep import kept_longer
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Bin, Stage
from tests.domain.builders import (
    AT_STAGE,
    NOW,
    after,
    arrived,
    on_the_way,
    order,
    outcome,
    pickup,
    ready,
    store,
    told,
)

LONGER = facts.KeepExtended("R", after(days=3))
REMINDER = facts.OrdersReminded(("R", "P"), "reminder")
LAST_CALL = facts.OrdersReminded(("R",), "last_call")
ENDED = facts.KeepEnded(("R", "P"))


def all_said(at, *said, now=NOW):
    events = ()
    for fact in said:
        at, more = decide(at, fact, now)
        events += more
    return at, events


def test_an_order_is_kept_longer_and_its_last_call_is_still_to_come():
    called, _ = all_said(pickup(), LAST_CALL, ENDED)
    then, (event,) = decide(called, LONGER, NOW)
    one = then.order("R")
    assert (one.kept_until, one.extended_at) == (after(days=3), NOW)
    assert (one.last_call_at, one.keep_ended_at) == (None, None)
    assert (event.type, event.order_ids) == ("keep_extended", ("R",))
    assert event.data == {"kept_until": after(days=3), "by": "customer"}


def test_a_customer_may_ask_once():
    then, _ = decide(pickup(), LONGER, NOW)
    again = facts.KeepExtended("R", after(days=4))
    assert outcome(decide, then, again) == "!limit-reached"
    assert outcome(decide, then, LONGER) == "expected"


def test_the_refusal_names_until_when_it_is_kept():
    then, _ = decide(pickup(), LONGER, NOW)
    with pytest.raises(Exception, match=str(after(days=3).date())):
        decide(then, facts.KeepExtended("R", after(days=4)), NOW)


def test_the_staff_may_keep_it_longer_again():
    then, _ = decide(pickup(), LONGER, NOW)
    longer, (event,) = decide(then, facts.KeepExtended("R", after(days=4), "Ana"), NOW)
    assert longer.order("R").kept_until == after(days=4)
    assert event.data["by"] == "Ana"


@pytest.mark.parametrize("until", [after(days=2), after(days=1)])
def test_an_order_is_never_kept_shorter(until):
    assert decide(pickup(), facts.KeepExtended("R", until), NOW) == (pickup(), ())


@pytest.mark.parametrize(("order_id", "current"), [("P", "placed"), ("no-such", "closed")])
def test_only_a_ready_order_is_kept(order_id, current):
    with pytest.raises(Exception, match="only a ready order") as refused:
        decide(pickup(), facts.KeepExtended(order_id, after(days=9)), NOW)
    assert refused.value.current == current
    assert refused.value.allowed == (("ready", "cancel") if order_id == "P" else ())


def test_of_what_waits_the_customer_is_reminded_once():
    then, events = all_said(pickup(), REMINDER, REMINDER)
    assert told(events) == [("order_reminded", ("R",))]
    assert events[0].data == {"kind": "reminder"}
    assert then.order("R").reminded_at == NOW
    assert then.order("P") == pickup().order("P")


def test_the_last_call_is_another_one():
    then, events = all_said(pickup(), REMINDER, LAST_CALL)
    assert [event.data["kind"] for event in events] == ["reminder", "last_call"]
    assert then.order("R").last_call_at == NOW


@pytest.mark.parametrize("stage", [Stage.ON_THE_WAY, Stage.ARRIVED, Stage.CLAIMED, Stage.GONE])
def test_whoever_comes_or_is_here_or_gone_is_not_reminded(stage):
    assert decide(AT_STAGE[stage](), REMINDER, NOW) == (AT_STAGE[stage](), ())


def test_a_reminder_of_another_kind_is_none():
    assert decide(pickup(), facts.OrdersReminded(("R",), "song"), NOW) == (pickup(), ())


def test_keeping_ends_once_for_each_order_and_tells_until_when_it_was():
    at = pickup(ready(), ready("S", kept_until=after(days=1)), order())
    then, events = all_said(at, facts.KeepEnded(("R", "S", "P")), facts.KeepEnded(("R",)))
    assert told(events) == [("keep_ended", ("R",)), ("keep_ended", ("S",))]
    assert [event.data for event in events] == [
        {"kept_until": after(days=2)},
        {"kept_until": after(days=1)},
    ]
    assert then.order("S").keep_ended_at == NOW


@pytest.mark.parametrize("stage", [Stage.ARRIVED, Stage.CLAIMED, Stage.GONE])
def test_keeping_does_not_end_under_the_eyes_of_the_customer(stage):
    assert decide(AT_STAGE[stage](), ENDED, NOW) == (AT_STAGE[stage](), ())


def test_an_order_that_is_ready_anew_has_its_own_keeping():
    worn, _ = all_said(pickup(), REMINDER, LONGER, LAST_CALL, ENDED)
    again = facts.OrderReady("R", (Bin("B3"),), after(days=2))
    then, _ = all_said(worn, facts.OrderPreparing("R"), again)
    fresh = replace(ready(bins=(Bin("B3"),)), ready_at=NOW, preparing_at=NOW)
    assert then.order("R") == fresh


def test_correcting_the_bins_of_a_ready_order_leaves_its_keeping_as_it_is():
    worn, _ = all_said(pickup(), REMINDER, LONGER)
    then, _ = decide(worn, facts.OrderReady("R", (Bin("B9"),), after(days=9)), NOW)
    assert then.order("R") == replace(worn.order("R"), bins=(Bin("B9"),))


RESEND = facts.OrdersReminded(("R",), "resend")


def test_that_it_is_ready_is_said_once_more_as_often_as_the_staff_want():
    at = pickup(ready(texts=True))
    for start in (at, decide(at, RESEND, NOW)[0], on_the_way(ready(texts=True))):
        then, (event,) = decide(start, RESEND, NOW)
        assert then == start
        assert (event.type, event.order_ids, event.data) == (
            "order_reminded",
            ("R",),
            {"kind": "resend"},
        )


@pytest.mark.parametrize(
    ("at", "why", "way_out"),
    [
        (pickup(order("R", texts=True)), "only a ready order", ("ready", "cancel")),
        (pickup(order("S")), "only a ready order", ()),
        (pickup(ready()), "did not agree", ("phone",)),
        (pickup(ready(texts=True), no_texts=True), "stopped our texts", ("phone",)),
        (pickup(ready(texts=True), phone_e164=None), "no phone number", ()),
        (arrived(ready(texts=True)), "need not be told", ("message",)),
        (pickup(ready(texts=True, kept_until=NOW)), "not kept any more", ("keep",)),
        (pickup(ready(texts=True, kept_until=None)), "not kept any more", ("keep",)),
        (pickup(ready(texts=True, keep_ended_at=NOW)), "not kept any more", ("keep",)),
    ],
)
def test_what_would_be_wrong_is_not_said_once_more(at, why, way_out):
    with pytest.raises(Refused, match=why) as refused:
        decide(at, RESEND, NOW)
    assert (refused.value.slug, refused.value.allowed) == ("invalid-transition", way_out)


def test_longer_is_a_day_from_when_it_would_end_and_never_into_a_closed_night():
    ends = NOW.replace(hour=15)
    assert kept_longer(store(), ready(kept_until=ends), NOW) == ends + timedelta(days=1)
    late = NOW.replace(hour=23)
    assert kept_longer(store(), ready(kept_until=late), NOW) > late + timedelta(days=1)


def test_what_nobody_keeps_any_more_is_kept_for_a_day_from_now():
    long_ago = ready(kept_until=NOW - timedelta(days=5))
    assert kept_longer(store(), long_ago, NOW) == NOW + timedelta(days=1)
