"""Keys and leases, in memory and in DynamoDB alike."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services.ports import Conflict
from chalicelib.services.records import SCOPES, Key
from tests.outside import NOON

LATER = NOON + timedelta(minutes=10)


def key_of(side, number=1, **more):
    return Key(f"{side.name}-{number}", "hash", side.name, created_at=NOON, **more)


def test_a_key_is_read_as_it_was_made(side):
    plain = key_of(side)
    bound = key_of(side, 2, scopes=("orders",), stores=("corner",), mode="test", limit=7)
    for key in (plain, bound):
        side.access.add_key(key, 2)
        assert side.access.key(key.key_id) == key
    assert side.access.key("nobody") is None
    assert {plain.key_id: plain, bound.key_id: bound}.items() <= {
        one.key_id: one for one in side.access.all_keys()
    }.items()
    assert plain.scopes == SCOPES


def test_a_key_of_a_known_id_is_not_made(side):
    side.access.add_key(key_of(side), 2)
    with pytest.raises(Conflict) as conflict:
        side.access.add_key(key_of(side), 2)
    assert "key" in conflict.value.what


def test_a_name_has_no_more_live_keys_than_it_may(side):
    side.access.add_key(key_of(side, 1), 2)
    side.access.add_key(key_of(side, 2), 2)
    with pytest.raises(Conflict) as conflict:
        side.access.add_key(key_of(side, 3), 2)
    assert conflict.value.what == {"name"}
    assert side.access.key(f"{side.name}-3") is None


def test_a_revoked_key_makes_room_and_stays_to_be_seen(side):
    first = key_of(side, 1)
    side.access.add_key(first, 1)
    assert side.access.revoke_key(first, LATER) == replace(first, revoked_at=LATER)
    assert side.access.key(first.key_id).revoked_at == LATER
    side.access.add_key(key_of(side, 2), 1)


def test_a_key_that_there_is_not_is_not_revoked(side):
    with pytest.raises(Conflict):
        side.access.revoke_key(key_of(side), NOON)
    assert side.access.key(key_of(side).key_id) is None


def test_when_a_key_was_used_is_kept_unless_it_was_lately(side):
    key = key_of(side)
    side.access.add_key(key, 2)
    side.access.keep_used(key.key_id, NOON, NOON - timedelta(minutes=10))
    assert side.access.key(key.key_id).last_used_at == NOON
    side.access.keep_used(key.key_id, LATER, NOON - timedelta(minutes=1))
    assert side.access.key(key.key_id).last_used_at == NOON
    side.access.keep_used(key.key_id, LATER, NOON)
    assert side.access.key(key.key_id).last_used_at == LATER


def test_a_revoked_key_keeps_when_it_was_used(side):
    key = key_of(side)
    side.access.add_key(key, 2)
    side.access.keep_used(key.key_id, NOON, NOON)
    side.access.revoke_key(side.access.key(key.key_id), LATER)
    kept = side.access.key(key.key_id)
    assert (kept.last_used_at, kept.revoked_at) == (NOON, LATER)


def test_the_use_of_a_key_that_there_is_not_makes_none(side):
    side.access.keep_used(key_of(side).key_id, NOON, NOON)
    assert side.access.key(key_of(side).key_id) is None


def test_leases_add_up(side):
    budget = f"rate/{side.name}"
    assert [side.access.lease(budget, count, LATER) for count in (9, 13, 9)] == [9, 22, 31]
    assert side.access.lease(f"{budget}/other", 1, LATER) == 1
