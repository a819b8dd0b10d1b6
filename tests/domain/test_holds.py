"""A place kept during checkout: for ten minutes, and not a moment longer for being asked again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.holds import HOLD_LASTS, dead_members, is_over, moved, new_hold, slot_held
from chalicelib.domain.slots import slot_of
from tests.domain.builders import NOW, after, rules, store

AT = store(slot=rules())
THREE, FOUR = slot_of(AT, "20261124T1500Z"), slot_of(AT, "20261124T1600Z")


def hold(hold_id="h1", slot=THREE):
    return new_hold(hold_id, "main-st", slot, "", NOW)


def test_a_hold_lasts_ten_minutes():
    assert timedelta(minutes=10) == HOLD_LASTS
    assert hold().expires_at == after(minutes=10)


@pytest.mark.parametrize(("seconds", "over"), [(0, False), (599, False), (600, True), (601, True)])
def test_a_hold_is_over_when_its_time_is(seconds, over):
    assert is_over(hold(), after(seconds=seconds)) is over


def test_the_place_of_an_order_is_never_over():
    assert not is_over(replace(hold(), order_id="A1"), after(days=9))


def test_a_hold_that_moves_ends_when_it_would_have():
    there = moved(hold(), FOUR)
    assert (there.slot_id, there.starts_at, there.ends_at) == (
        FOUR.slot_id,
        FOUR.starts_at,
        FOUR.ends_at,
    )
    assert there.expires_at == hold().expires_at


def test_a_hold_knows_its_slot_whatever_the_hours_are_now():
    assert slot_held(hold(), THREE.capacity) == THREE


@pytest.mark.parametrize(
    ("known", "dead"),
    [
        (hold(), False),
        (replace(hold(), order_id="A1", expires_at=NOW), False),
        (replace(hold(), expires_at=NOW), True),
        (hold(slot=FOUR), True),
        (None, True),
    ],
)
def test_a_member_is_dead_when_its_hold_is_over_elsewhere_or_gone(known, dead):
    members = frozenset(["h:h1", "o:A9"])
    found = dead_members(THREE.slot_id, members, {"h1": known} if known else {}, NOW)
    assert found == (frozenset(["h:h1"]) if dead else frozenset())
