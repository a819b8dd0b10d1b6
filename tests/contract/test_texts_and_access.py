"""Texts of ours go out once, on whatever engine."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from chalicelib.domain.customer import Evidence
from chalicelib.services.effects import RANKS
from tests.contract.given import conflict, customer, effect, event, kept, text, who
from tests.outside import NOON

LATER = NOON + timedelta(minutes=1)


def opt_out(side):
    read = side.pickups.load(side.name, who(side)).customer or customer(side)
    kept(side, event(), customer=replace(read, opted_out=Evidence(NOON, "text")))


def opt_in(side):
    read = side.pickups.load(side.name, who(side)).customer
    kept(side, event(), customer=replace(read, opted_out=None))


def test_a_text_that_was_dealt_with_is_remembered_with_its_answer(side):
    silent = text("SM2", None)
    for one in (text("SM1"), silent):
        kept(side, text=one, text_customer_id=who(side))
    assert side.texts.get(who(side), "SM1") == text("SM1")
    assert side.texts.get(who(side), "SM2") == silent
    assert side.texts.get(who(side, "berit"), "SM1") is None


def test_the_watermark_is_the_last_one_kept(side):
    for at in (NOON, LATER):
        side.texts.keep_watermark(at)
    assert side.texts.watermark() == LATER


def test_an_effect_is_begun_once(side):
    side.effects.begin(effect(side))
    assert side.effects.get(side.name, "ready") == effect(side)
    assert conflict(side.effects.begin, effect(side)) == {"effect"}


def test_an_effect_is_not_begun_after_an_opt_out_but_after_an_opt_in(side):
    opt_out(side)
    assert conflict(side.effects.begin, effect(side)) == {"customer"}
    assert side.effects.get(side.name, "ready") is None
    opt_in(side)
    side.effects.begin(effect(side))
    assert side.effects.get(side.name, "ready") is not None


def test_a_known_effect_of_who_opted_out_is_told_as_both(side):
    side.effects.begin(effect(side))
    opt_out(side)
    assert conflict(side.effects.begin, effect(side)) == {"customer", "effect"}


def test_of_two_who_begin_again_one_does(side):
    side.effects.begin(effect(side))
    side.effects.retry(effect(side), LATER)
    assert side.effects.get(side.name, "ready").started_at == LATER
    assert conflict(side.effects.retry, effect(side), LATER) == {"effect"}


def test_an_effect_is_not_begun_again_once_it_was_sent_or_the_customer_opted_out(side):
    side.effects.begin(effect(side))
    side.effects.finish(effect(side, "again", error="429"))
    opt_out(side)
    assert conflict(side.effects.retry, effect(side, "again"), LATER) == {"customer"}
    opt_in(side)
    side.effects.retry(effect(side, "again"), LATER)
    side.effects.finish(effect(side, "sent", message_sid=f"SM{side.name}", started_at=LATER))
    assert conflict(side.effects.retry, effect(side, started_at=LATER), LATER) == {"effect"}


def test_what_was_sent_is_found_by_the_networks_id(side):
    sid = f"SM{side.name}"
    side.effects.begin(effect(side))
    assert side.effects.of_message(sid) is None
    side.effects.finish(effect(side, "sent", message_sid=sid))
    assert side.effects.of_message(sid) == (side.name, "ready")
    assert side.effects.get(side.name, "ready").message_sid == sid


def test_what_began_and_has_not_ended_is_found_by_its_age(side):
    def unfinished(before):
        return (side.name, "ready") in side.effects.unfinished(before)

    side.effects.begin(effect(side))
    assert unfinished(LATER)
    assert not unfinished(NOON - timedelta(seconds=1))
    side.effects.finish(effect(side, "again"))
    assert unfinished(LATER)
    side.effects.retry(effect(side, "again"), LATER)
    assert not unfinished(NOON)
    side.effects.finish(effect(side, "failed", started_at=LATER))
    assert not unfinished(LATER)


@pytest.mark.parametrize("order", list(permutations(("queued", "sent", "delivered"))))
def test_the_furthest_status_is_kept_in_whatever_order_they_come(side, order):
    sid, furthest = f"SM{side.name}", -1
    for status in (*order, *order):
        news = side.effects.told(sid, status, RANKS[status], None)
        assert news == (RANKS[status] > furthest)
        furthest = max(furthest, RANKS[status])


def test_of_two_final_statuses_the_first_is_kept(side):
    sid = f"SM{side.name}"
    assert side.effects.told(sid, "failed", RANKS["failed"], "30003")
    assert not side.effects.told(sid, "delivered", RANKS["delivered"], None)


def test_a_status_that_comes_before_the_sending_ended_does_not_hide_the_text(side):
    sid = f"SM{side.name}"
    side.effects.begin(effect(side))
    side.effects.told(sid, "delivered", RANKS["delivered"], None)
    assert side.effects.of_message(sid) is None
    side.effects.finish(effect(side, "sent", message_sid=sid))
    assert side.effects.of_message(sid) == (side.name, "ready")
    assert not side.effects.told(sid, "sent", RANKS["sent"], None)
