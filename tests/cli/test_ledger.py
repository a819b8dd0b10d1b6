"""What must hold when a played day is over. A clean day has no faults; each fault is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cli.simulate.ledger import RULES, Account, Evidence, Said, expected_end, lost
from cli.simulate.people import Person

NOON = datetime(2026, 11, 28, 17, tzinfo=UTC)
PHONE = "+12125550100"
ENDS, ONCE, RANG, ANSWERED, STOP, SLOTS, FEED, HOOKS, CARDS, SURPRISES = RULES


def somebody(kind="unannounced", number=0):
    return Person(
        number=number,
        name="Robin",
        language="en",
        phone=PHONE,
        kind=kind,
        wanted_at=NOON,
        notice_minutes=60,
        readiness="on time",
        ready_minutes=-30,
        orders=1,
        holds=False,
        requires_id=False,
        offline=False,
        lost_webhook=False,
        acts=(),
    )


def event(version, kind, order_id="A", **data):
    ids = [order_id] if order_id else []
    whole = {"id": f"main-st-{version}", "type": kind, "version": version, "order_ids": ids}
    return {**whole, "data": data}


def text(sid, body, direction="outbound"):
    return {"sid": sid, "body": body, "direction": direction}


LIFE = ("order_placed", "order_ready", "customer_arrived", "pickup_claimed", "order_picked_up")


def a_day(kind="unannounced", status="picked_up", life=LIFE, said=None, screen=None, **more):
    """A day of one customer, whole unless something in it is changed."""
    said = Said("here", PHONE, "here 5", "S1", "checked in") if said is None else said
    account = Account(somebody(kind), {"A": "noon"}, NOON, [said], came=True)
    feed = [event(place, one) for place, one in enumerate(life, start=1)]
    screen = (
        [text("S1", "here 5", "inbound"), text("S2", "checked in")] if screen is None else screen
    )
    whole = Evidence(
        accounts=[account],
        orders={"A": {"status": status, "slot_id": "noon", "kept_until": None}},
        followed=feed,
        feed=feed,
        screens={PHONE: screen},
        rang=frozenset({"A"}),
        two_cards=frozenset(),
        capacities={"noon": 1},
        hooked={one["id"]: 1 for one in feed},
        bad_signatures=0,
        ended_at=NOON + timedelta(hours=9),
    )
    return replace(whole, **more)


def broken(day):
    return {rule for rule, said in lost(day).items() if said}


def test_a_day_on_which_everything_went_well_has_nothing_lost():
    assert lost(a_day()) == {rule: [] for rule in RULES}


@pytest.mark.parametrize("status", ["ready", "placed", "cancelled", "expired"])
def test_who_came_and_has_no_goods_is_found(status):
    assert ENDS in broken(a_day(status=status))


def test_who_was_refused_an_order_is_found():
    day = a_day()
    day.accounts[0].given_up = "no slot was left"
    assert broken(day) == {ENDS}


def test_a_no_show_is_ready_until_keeping_ends_and_put_back_after_it():
    ended_at = NOON + timedelta(hours=3)
    kept, over = ({"kept_until": (NOON + timedelta(hours=h)).isoformat()} for h in (5, 1))
    assert expected_end(somebody("no-show"), kept, ended_at) == {"ready"}
    assert expected_end(somebody("no-show"), over, ended_at) == {"ready", "expired"}


def test_what_was_cancelled_is_cancelled():
    assert expected_end(somebody("cancelled"), {}, NOON) == {"cancelled"}


@pytest.mark.parametrize("kind", ["order_placed", "order_picked_up"])
def test_what_happened_twice_is_found(kind):
    assert ONCE in broken(a_day(life=(*LIFE, kind)))


def test_what_is_told_nowhere_is_found():
    assert ONCE in broken(a_day(life=LIFE[:-1]))


def test_a_hand_over_that_was_undone_and_done_again_is_one():
    again = (*LIFE, "hand_over_undone", "order_picked_up")
    assert ONCE not in broken(a_day(life=again))


def test_an_arrival_that_no_board_showed_is_found():
    assert broken(a_day(rang=frozenset())) == {RANG}


@pytest.mark.parametrize("times", [0, 2])
def test_an_arrival_that_was_told_never_or_twice_is_found(times):
    life = ("order_placed", "order_ready", *["customer_arrived"] * times, *LIFE[3:])
    assert RANG in broken(a_day(life=life))


def test_somebody_who_should_have_come_and_did_not_is_found():
    day = a_day()
    day.accounts[0].came = False
    assert RANG in broken(day)


def test_an_arrival_that_nobody_answered_is_found():
    said = Said("here", PHONE, "here 5", "S1", None)
    assert broken(a_day(said=said, screen=[text("S1", "here 5", "inbound")])) == {ANSWERED}


def test_an_answer_that_came_later_by_a_text_of_its_own_is_an_answer():
    assert not broken(a_day(said=Said("here", PHONE, "here 5", "S1", None)))


def test_an_answer_that_came_twice_is_found():
    screen = [text("S1", "here 5", "inbound"), text("S2", "checked in"), text("S3", "checked in")]
    assert broken(a_day(screen=screen)) == {ANSWERED}


def test_two_texts_of_one_customer_may_have_the_same_answer():
    day = a_day(
        screen=[
            text("S1", "here 5", "inbound"),
            text("S2", "checked in"),
            text("S3", "here 5", "inbound"),
            text("S4", "checked in"),
        ]
    )
    day.accounts[0].said.append(Said("again", PHONE, "here 5", "S3", "checked in"))
    assert not broken(day)


STOPPED = Said("stop", PHONE, "STOP", "S1", None)


def a_stopped_day(*screen, life=(*LIFE, "texts_stopped")):
    texts = [text("S1", "STOP", "inbound"), text("S2", "You have been unsubscribed."), *screen]
    return a_day("stopped texts", life=life, said=STOPPED, screen=texts)


def test_after_stop_only_the_network_itself_may_confirm():
    assert not broken(a_stopped_day())


def test_a_text_of_ours_after_stop_is_found():
    assert broken(a_stopped_day(text("S3", "your order is ready"))) == {STOP}


def test_a_stop_that_was_forgotten_is_found():
    assert STOP in broken(a_stopped_day(life=LIFE))
    assert STOP in broken(a_stopped_day(life=(*LIFE, "texts_stopped", "texts_started")))


def a_day_of_refused_texts(*codes):
    day = a_stopped_day(life=LIFE)
    refused = [event(len(LIFE) + n, "text_failed", code=code) for n, code in enumerate(codes, 1)]
    feed = [*day.feed, *refused]
    return replace(day, feed=feed, followed=feed, hooked=None)


def test_a_text_that_was_tried_after_stop_is_found_though_it_did_not_arrive():
    assert STOP in broken(a_stopped_day(life=(*LIFE, "texts_stopped", "text_failed")))
    assert STOP in broken(a_day_of_refused_texts("21610", "21610"))
    assert STOP in broken(a_day_of_refused_texts("30003"))


def test_one_that_the_network_refused_because_it_knew_first_is_how_we_hear_of_it():
    assert not broken(a_day_of_refused_texts("21610"))


def test_who_has_two_orders_hears_once_that_both_are_ready():
    once = [text("S1", "here 5", "inbound"), text("S2", "checked in"), text("S3", "2 orders READY")]
    day = a_day(screen=once)
    day.accounts[0].slots["B"] = "noon"
    assert not list(RULES[ANSWERED](day))
    twice = replace(day, screens={PHONE: [*once, text("S4", "2 orders READY")]})
    assert list(RULES[ANSWERED](twice))


def test_a_slot_with_more_orders_than_places_is_found():
    assert broken(a_day(capacities={"noon": 0})) == {SLOTS}
    assert broken(a_day(capacities={})) == {SLOTS}


def test_a_cancelled_order_takes_no_place():
    life = ("order_placed", "order_cancelled")
    day = a_day("cancelled", "cancelled", life, capacities={"noon": 0})
    day.accounts[0].came = False
    assert SLOTS not in broken(day)


def test_an_order_that_sits_in_another_slot_is_found():
    day = a_day(capacities={"noon": 1, "one": 1})
    day.accounts[0].slots["A"] = "one"
    assert broken(day) == {SLOTS}


def test_a_gap_in_the_feed_is_found():
    feed = [event(place, one) for place, one in zip((1, 2, 3, 4, 6), LIFE, strict=True)]
    day = a_day(feed=feed, followed=feed, hooked=None)
    assert broken(day) == {FEED}
    assert "4 then 6" in lost(day)[FEED][0]


def test_a_feed_that_reads_otherwise_the_second_time_is_found():
    day = a_day()
    assert broken(replace(day, followed=day.followed[:-1])) == {FEED}


def test_events_out_of_order_are_found():
    assert FEED in broken(a_day(life=(LIFE[4], *LIFE[1:4], LIFE[0])))


def test_an_event_that_came_by_no_webhook_is_found_and_twice_is_allowed():
    day = a_day()
    assert broken(replace(day, hooked={})) == {HOOKS}
    assert not broken(replace(day, hooked={one["id"]: 2 for one in day.feed}))


def test_of_many_missing_webhooks_the_first_are_named_and_the_rest_counted():
    feed = [event(place, "order_amended") for place in range(1, 31)]
    said = lost(a_day(feed=feed, followed=feed, hooked={}))[HOOKS]
    assert len(said) == 11
    assert said[-1] == "... and of 20 more"


def test_a_system_without_webhooks_is_not_asked_for_them():
    assert not broken(a_day(hooked=None))


def test_a_webhook_with_a_wrong_signature_is_found():
    assert broken(a_day(bad_signatures=1)) == {HOOKS}


def test_two_cards_of_one_customer_and_errors_of_a_server_are_found():
    assert broken(a_day(two_cards=frozenset({"Robin"}))) == {CARDS}
    assert broken(a_day(surprises=["GET /x: 500"])) == {SURPRISES}
