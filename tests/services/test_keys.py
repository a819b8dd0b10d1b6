"""The shop's keys: told once, two live ones a name, good for what they are for and no more."""

from datetime import timedelta

import pytest

from chalicelib.services import keys, stores
from chalicelib.services.bounds import within
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.records import SCOPES
from tests.worlds import CORNER, HARBOUR, Town, refusal


def test_a_key_opens(town):
    key, token = keys.new_key(town.world, "shop", mode="test")
    assert token.startswith("imh_test_")
    assert keys.key_of(town.world, f"Bearer {token}") == key
    assert keys.key_of(town.world, f"bearer  {token} ").key_id == key.key_id
    assert (key.scopes, key.stores, key.created_at) == (SCOPES, (), town.clock.now())


def test_no_unknown_wrong_and_revoked_keys_are_alike(town):
    key, token = keys.new_key(town.world, "shop")
    _, other = keys.new_key(town.world, "other")
    revoked, revoked_token = keys.new_key(town.world, "gone")
    keys.revoke_key(town.world, revoked.key_id)
    swapped = f"imh_live_{key.key_id}_{other.rpartition('_')[2]}"
    tries = [
        *(None, "", "Bearer", "Bearer ", f"Basic {token}", token, f"Bearer {revoked_token}"),
        *(f"Bearer {swapped}", "Bearer imh_live_nobody_x", "Bearer imh_live__x", "Bearer imh_a_b"),
        *(f"Bearer imh_live_{'k' * 5000}_x", "Bearer imh_live_å_ß", f"Bearer xyz{token}"),
    ]
    refusals = [refusal(keys.key_of, town.world, one) for one in tries]
    assert {(one.slug, one.detail) for one in refusals} == {("unauthorized", keys.UNAUTHORIZED)}


def test_a_secret_is_kept_as_a_hash_only(town):
    _, token = keys.new_key(town.world, "shop")
    assert token.rpartition("_")[2] not in str(town.memory.rows)


def test_a_name_changes_its_key_without_a_gap(town):
    """Make the second, move over, revoke the first."""
    first, old = keys.new_key(town.world, "shop")
    town.clock.advance(days=90)
    second, new = keys.new_key(town.world, "shop")
    for token in (old, new):
        assert keys.key_of(town.world, f"Bearer {token}").name == "shop"
    third = refusal(keys.new_key, town.world, "shop")
    assert third.slug == "limit-reached"
    assert first.key_id in third.detail
    assert second.key_id in third.detail
    keys.revoke_key(town.world, first.key_id)
    assert refusal(keys.key_of, town.world, f"Bearer {old}").slug == "unauthorized"
    assert keys.key_of(town.world, f"Bearer {new}").key_id == second.key_id
    assert keys.new_key(town.world, "shop")[0].is_live


def test_two_live_keys_are_the_most_of_a_name_and_not_of_all_names(town):
    for name in ("shop", "app"):
        for _ in range(keys.LIVE_MOST):
            keys.new_key(town.world, name)
    assert len(keys.list_keys(town.world)) == 4


def test_of_three_that_are_made_at_once_two_are_kept(town):
    """The third meets the second, which was made after it had looked."""
    keys.new_key(town.world, "shop")
    other = lambda: keys.new_key(town.world, "shop")  # noqa: E731 - one thought
    town.faults.once("access.add_key", "before", other)
    assert refusal(keys.new_key, town.world, "shop").slug == "limit-reached"
    assert len(keys.list_keys(town.world)) == keys.LIVE_MOST


def test_a_key_whose_reply_was_lost_is_kept_once(town):
    town.faults.once("access.add_key", "after", Unavailable("lost"))
    key, token = keys.new_key(town.world, "shop")
    assert keys.key_of(town.world, f"Bearer {token}").key_id == key.key_id
    assert len(keys.list_keys(town.world)) == 1


def test_the_list_is_by_name_and_age_and_tells_of_revoked_ones(town):
    old = keys.new_key(town.world, "shop", ["orders"])[0]
    app = keys.new_key(town.world, "app")[0]
    town.clock.advance(minutes=1)
    young = keys.new_key(town.world, "shop")[0]
    revoked = keys.revoke_key(town.world, old.key_id)
    assert [one.key_id for one in keys.list_keys(town.world)] == [
        app.key_id,
        old.key_id,
        young.key_id,
    ]
    assert revoked.revoked_at == town.clock.now()
    assert keys.list_keys(town.world)[1] == revoked


def test_a_key_is_revoked_once(town):
    key = keys.new_key(town.world, "shop")[0]
    first = keys.revoke_key(town.world, key.key_id)
    town.clock.advance(minutes=1)
    assert keys.revoke_key(town.world, key.key_id) == first
    for nobody in ("nobody", "", "k" * 5000):
        assert refusal(keys.revoke_key, town.world, nobody).slug == "not-found"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"name": ""}, "a name is"),
        ({"name": "a\nb"}, "a name is"),
        ({"name": "x" * 65}, "a name is"),
        ({"scopes": []}, "scopes are of"),
        ({"scopes": ["orders", "everything"]}, "scopes are of"),
        ({"stores": ["corner"]}, "leave them out"),
        ({"mode": "demo"}, "a mode is"),
        ({"limit": 0}, "a limit is"),
    ],
)
def test_a_key_that_cannot_be_is_not_made(town, given, said):
    refused = refusal(keys.new_key, town.world, **{"name": "shop", **given})
    assert refused.slug == "validation-error"
    assert said in refused.detail
    assert keys.list_keys(town.world) == []


def test_a_key_of_a_store_that_is_none_is_not_made(town):
    refused = refusal(keys.new_key, town.world, "shop", ["orders"], ["nowhere"])
    assert refused.slug == "not-found"


def test_when_a_key_was_used_is_kept_once_in_ten_minutes(town):
    _, token = keys.new_key(town.world, "shop")

    def last_used_at():
        keys.key_of(town.world, f"Bearer {token}")
        return keys.list_keys(town.world)[0].last_used_at

    first = town.clock.now()
    assert last_used_at() == first
    town.clock.advance(minutes=9)
    assert last_used_at() == first
    town.clock.advance(minutes=1)
    assert last_used_at() == first + timedelta(minutes=10)
    assert town.faults.calls.count("access.keep_used") == 2


def test_a_key_opens_also_when_its_use_cannot_be_kept(town):
    _, token = keys.new_key(town.world, "shop")
    town.faults.once("access.keep_used", "before", Unavailable("slow"))
    assert keys.key_of(town.world, f"Bearer {token}").name == "shop"


def test_a_key_that_stands_where_none_may_is_found_by_its_id():
    town = Town()
    key, token = keys.new_key(town.world, "shop", mode="test")
    assert keys.key_ids_in(["x", token, f"a {token} b"]) == [key.key_id, key.key_id]
    assert keys.key_ids_in(["", "imh", "imh_live_"]) == []


def test_within_its_stores_a_key_sees_the_others_as_missing():
    town = Town(CORNER, HARBOUR)
    town.put("A1")
    town.put("H1", store_id="harbour")
    world = within(town.world, ("corner",))
    assert world.stores.get("corner") is not None
    assert world.stores.get("harbour") is None
    assert [one.store_id for one in world.stores.all()] == ["corner"]
    assert world.orders.get("A1") is not None
    assert world.orders.get("H1") is None
    assert set(world.orders.some(["A1", "H1"])) == {"A1"}
    assert refusal(stores.put, world, HARBOUR).slug == "not-found"
    assert within(town.world, ()) is town.world


def test_a_store_that_moved_meanwhile_is_still_a_conflict_within_bounds():
    town = Town(CORNER)
    with pytest.raises(Conflict):
        within(town.world, ("corner",)).stores.put(store=CORNER, before=None)
