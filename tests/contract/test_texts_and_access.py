"""Texts of ours go out once, and secrets are spent once, on whatever engine."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from chalicelib.domain.customer import Evidence
from chalicelib.services.effects import RANKS
from chalicelib.services.records import EnrolmentCode, Key, Person, Socket, Tablet
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


def test_a_key_is_read_as_it_was_put(side):
    key = Key(side.name, "hash", "shop")
    side.access.put_key(key)
    assert side.access.key(side.name) == key
    side.access.put_key(replace(key, revoked_at=NOON))
    assert side.access.key(side.name).revoked_at == NOON
    assert side.access.key("nobody") is None


def test_people_come_and_go_on_a_tablet(side):
    tablet = Tablet(side.name, "t1", "hash")
    side.access.put_tablet(tablet)
    tablet = side.access.tablet(side.name, "t1")
    side.access.sign_in(tablet, "Ana", LATER)
    assert conflict(side.access.sign_in, tablet, "Late", LATER)  # it is not as it was read
    tablet = side.access.tablet(side.name, "t1")
    side.access.sign_in(tablet, "Bo", LATER)
    side.access.sign_out(side.access.tablet(side.name, "t1"), "Ana")
    assert side.access.tablet(side.name, "t1").people == {"Bo": LATER}
    assert side.access.tablet("elsewhere", "t1") is None


def test_nobody_signs_in_on_a_tablet_that_is_not_there(side):
    assert conflict(side.access.sign_in, Tablet(side.name, "t9", ""), "Ana", LATER)
    assert side.access.tablet(side.name, "t9") is None


def test_a_code_is_used_as_often_as_it_is_good(side):
    side.access.put_code(EnrolmentCode(side.name, "corner", LATER, 2))
    spent = [side.access.use_code(side.name, NOON) for _ in range(4)]
    assert [one.store_id if one else None for one in spent] == ["corner", "corner", None, None]


def test_a_code_is_no_good_after_its_time_or_if_it_never_was(side):
    side.access.put_code(EnrolmentCode(side.name, "corner", LATER, 2))
    assert side.access.use_code(side.name, LATER) is None
    assert side.access.use_code("nothing", NOON) is None


def test_a_ticket_opens_one_of_two(side):
    side.access.put_ticket(side.name, Tablet("corner", "t1", ""), LATER)
    assert side.access.use_ticket(side.name, NOON) == ("corner", "t1")
    assert side.access.use_ticket(side.name, NOON) is None


def test_a_ticket_that_is_too_old_or_made_up_opens_nothing(side):
    side.access.put_ticket(side.name, Tablet("corner", "t1", ""), LATER)
    assert side.access.use_ticket(side.name, LATER) is None
    assert side.access.use_ticket("nothing", NOON) is None


def test_the_staff_is_the_stores_own(side):
    for name in ("Bo", "Ana"):
        side.access.put_person(Person(side.name, name, "salt$hash"))
    side.access.put_person(Person(side.name, "Bo", "salt$hash", "manager", 2, LATER))
    assert [one.name for one in side.access.people(side.name)] == ["Ana", "Bo"]
    assert side.access.person(side.name, "Bo").locked_until == LATER
    assert side.access.person(side.name, "Nobody") is None
    assert side.access.person(side.name, "") is None
    assert side.access.people("elsewhere") == []


def test_sockets_are_the_stores_own_and_end(side):
    for name in ("c1", "c2"):
        side.access.put_socket(Socket(side.name, f"{side.name}-{name}", "t1", LATER))
    for _ in range(2):
        side.access.drop_socket(f"{side.name}-c1")
    found = side.access.sockets(side.name, NOON)
    assert [one.connection_id for one in found] == [f"{side.name}-c2"]
    assert side.access.sockets(side.name, LATER) == []
    assert side.access.sockets("elsewhere", NOON) == []


def test_a_command_that_was_never_given_is_none(side):
    assert side.access.command("t1", f"{side.name}-never") is None
