"""Who comes on a played day, and what they write: the same for the same seed."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.domain.understand import understand
from cli.simulate import words
from cli.simulate.people import KINDS, PICKUPS_MAX, plan

FIRST = datetime(2026, 11, 28, 13, 30, tzinfo=UTC)
LAST = FIRST + timedelta(hours=10)
EVERYBODY = plan(500, 1, FIRST, LAST)


def meant(table, state="ready"):
    for language, said in table.items():
        for text in said:
            yield language, text, understand(text.format(stall="5"), language, state)


def test_the_same_seed_plans_the_same_day_and_another_seed_another_one():
    assert plan(60, 7, FIRST, LAST) == plan(60, 7, FIRST, LAST)
    assert plan(60, 7, FIRST, LAST) != plan(60, 8, FIRST, LAST)


def test_of_five_hundred_every_kind_comes_by_its_share():
    found = Counter(person.kind for person in EVERYBODY)
    assert len(EVERYBODY) == 500
    for kind, share in KINDS.items():
        assert abs(found[kind] - share * 500) < 12, kind


def test_a_small_day_has_somebody_of_every_kind():
    assert {person.kind for person in plan(40, 3, FIRST, LAST)} >= KINDS.keys() - {"late"}


def test_one_customer_makes_a_day():
    assert len(plan(1, 1, FIRST, LAST)) == 1


@pytest.mark.parametrize("pickups", [0, -1, PICKUPS_MAX + 1])
def test_a_day_without_people_or_with_more_than_there_are_phones_is_refused(pickups):
    with pytest.raises(ValueError, match="phones"):
        plan(pickups, 1, FIRST, LAST)


def test_nobody_shares_a_phone_or_an_order_with_another():
    everybody = plan(PICKUPS_MAX, 1, FIRST, LAST)
    phones = [one for person in everybody for one in (person.phone, person.helper) if one]
    orders = [one for person in everybody for one in person.order_ids("day")]
    assert len(phones) == len(set(phones))
    assert len(orders) == len(set(orders))


def test_every_number_is_one_of_those_set_aside_for_fiction():
    for person in EVERYBODY:
        assert person.phone is None or person.phone[5:10] == "55501"


def test_everybody_wants_their_goods_within_the_day_and_more_of_them_in_the_rushes():
    assert all(FIRST <= person.wanted_at <= LAST for person in EVERYBODY)
    part = Counter(int((p.wanted_at - FIRST) / (LAST - FIRST) * 20) for p in EVERYBODY)
    assert part[5] + part[15] > part[0] + part[10]


def test_whoever_comes_says_so_once_and_whoever_does_not_says_nothing():
    arrive = {"here", "wave", "helper"}
    for person in EVERYBODY:
        arrivals = [act for act in person.acts if act.do in arrive]
        assert len(arrivals) == (1 if person.comes else 0), person.kind


def test_what_somebody_does_is_in_the_order_of_time():
    for person in EVERYBODY:
        minutes = [act.minutes for act in person.acts if act.do != "rate"]
        assert minutes == sorted(minutes)


def test_only_who_has_no_phone_writes_nothing():
    for person in EVERYBODY:
        assert (person.phone is None) == (person.kind == "no phone")
        assert person.phone or not any(act.words for act in person.acts)


def test_our_rules_understand_what_they_write_to_say_that_they_are_here():
    for state in ("ready", "placed"):
        for language, text, found in (*meant(words.HERE, state), *meant(words.TYPOS, state)):
            assert found.intent == "arrived", (language, text)
            assert found.stall == ("5" if "{stall}" in text else None)


def test_and_that_they_are_coming_or_late_or_ask():
    wanted = {"on_the_way": words.OMW, "late": words.LATE, "status": words.STATUS}
    for intent, table in wanted.items():
        for language, text, found in meant(table, "placed"):
            assert found.intent == intent, (language, text)


def test_puzzles_puzzle():
    assert {found.intent for _, _, found in meant(words.PUZZLES)} == {"none"}


def test_every_language_has_words_for_everything():
    for table in (words.OMW, words.HERE, words.TYPOS, words.PUZZLES, words.LATE, words.STATUS):
        assert set(table) == {"en", "sv", "fi", "pl", "is", "de"}
