"""Who may call: keys, tablets, people and sockets; wrong, unknown and revoked are alike."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import access
from tests.worlds import CORNER, HARBOUR, refusal

HOUR = timedelta(hours=1)


def enrolled(town):
    code = access.new_enrolment_code(town.world, CORNER.store_id, 1, HOUR)
    return access.enrol(town.world, code)


def test_a_key_opens(town):
    key, secret = access.new_key(town.world, "shop", "test")
    assert secret.startswith("imh_test_")
    assert access.key_of(town.world, f"Bearer {secret}") == key
    assert access.key_of(town.world, f"bearer  {secret} ") == key


def test_no_unknown_wrong_and_revoked_keys_are_alike(town):
    key, secret = access.new_key(town.world, "shop")
    _, other = access.new_key(town.world, "other")
    revoked, revoked_secret = access.new_key(town.world, "gone")
    town.world.access.put_key(replace(revoked, revoked_at=town.clock.now()))
    swapped = f"imh_live_{key.key_id}_{other.rpartition('_')[2]}"
    tries = [
        *(None, "", "Bearer", "Bearer ", f"Basic {secret}", secret, f"Bearer {revoked_secret}"),
        *(f"Bearer {swapped}", "Bearer imh_live_nobody_x", "Bearer imh_live__x", "Bearer imh_a_b"),
        *(f"Bearer imh_live_{'k' * 5000}_x", "Bearer imh_live_å_ß", f"Bearer xyz{secret}"),
    ]
    refusals = [refusal(access.key_of, town.world, one) for one in tries]
    assert {(one.slug, one.detail) for one in refusals} == {("unauthorized", access.UNAUTHORIZED)}


def test_a_secret_is_kept_as_a_hash_only(town):
    _, secret = access.new_key(town.world, "shop")
    _, cookie = enrolled(town)
    kept = str(town.memory.rows)
    assert secret.rpartition("_")[2] not in kept
    assert cookie.rpartition(".")[2] not in kept


def test_a_device_is_enrolled_once_with_a_code(town):
    code = access.new_enrolment_code(town.world, CORNER.store_id, 1, HOUR)
    tablet, cookie = access.enrol(town.world, f" {code} ")
    assert replace(access.tablet_of(town.world, cookie), rev=0) == tablet
    assert tablet.store_id == CORNER.store_id
    assert refusal(access.enrol, town.world, code).slug == "wrong-code"


def test_a_code_of_several_uses_enrols_as_many(town):
    code = access.new_enrolment_code(town.world, CORNER.store_id, 2, HOUR)
    assert access.enrol(town.world, code)[0] != access.enrol(town.world, code)[0]
    assert refusal(access.enrol, town.world, code).slug == "wrong-code"


def test_a_code_expires(town):
    code = access.new_enrolment_code(town.world, CORNER.store_id, 1, HOUR)
    town.clock.advance(hours=1)
    assert refusal(access.enrol, town.world, code).slug == "wrong-code"


def test_no_unknown_wrong_and_revoked_cookies_are_alike(town):
    tablet, cookie = enrolled(town)
    revoked, revoked_cookie = enrolled(town)
    town.world.access.put_tablet(replace(revoked, revoked_at=town.clock.now()))
    foreign = cookie.replace(CORNER.store_id, HARBOUR.store_id)
    tries = [None, "", "a.b", "..", "a.b.c", cookie + "x", foreign, revoked_cookie, "å.ß.x"]
    tries.append(f"corner.{'t' * 5000}.x")
    refusals = [refusal(access.tablet_of, town.world, one) for one in tries]
    assert {(one.slug, one.detail) for one in refusals} == {("unauthorized", access.NOT_ENROLLED)}
    assert access.tablet_of(town.world, cookie).tablet_id == tablet.tablet_id


def test_two_who_sign_in_at_once_are_both_there(town):
    """The second write meets a device that has moved since it was read, and reads it again."""
    device = town.device()
    access.add_person(town.world, CORNER.store_id, "Ida", "1111")
    access.add_person(town.world, CORNER.store_id, "Eva", "2222")
    other = lambda: access.sign_in(town.world, device, "Eva", "2222")  # noqa: E731 - one thought
    town.faults.once("access.sign_in", "before", other)
    present = access.sign_in(town.world, device, "Ida", "1111")
    assert {"Ida", "Eva"} <= set(present)


def test_nobody_signs_in_on_a_tablet_that_is_revoked_meanwhile(town):
    device = town.device()
    access.add_person(town.world, CORNER.store_id, "Ida", "1111")
    revoked = replace(device, revoked_at=town.clock.now())
    town.world.access.put_tablet(revoked)
    assert refusal(access.sign_in, town.world, device, "Ida", "1111").slug == "unauthorized"


def test_wrong_pins_delay_that_person_and_nobody_else(town):
    """One story, because every PIN is hashed slowly."""
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    access.add_person(town.world, CORNER.store_id, "Bo", "1357")
    device = town.device()
    for _ in range(access.WRONG_PINS_FREE + 1):
        assert refusal(access.sign_in, town.world, device, "Ana", "0000").slug == "wrong-code"
    waiting = refusal(access.sign_in, town.world, device, "Ana", "2468")
    assert (waiting.slug, waiting.more["retry_after_seconds"]) == ("too-many-attempts", 3)
    assert access.sign_in(town.world, device, "Bo", "1357") == ["Bo"]
    town.clock.advance(seconds=3)
    device = town.world.access.tablet(device.store_id, device.tablet_id)
    assert access.sign_in(town.world, device, "Ana", "2468") == ["Ana", "Bo"]
    assert town.world.access.person(CORNER.store_id, "Ana").wrong_pins == 0


def test_the_delay_grows_to_a_limit(town):
    person = access.Person("corner", "Ana", "", wrong_pins=4)
    delays = []
    for _ in range(10):
        person = access._wrong_once_more(person, town.clock.now())
        delays.append((person.locked_until - town.clock.now()).total_seconds())
    assert delays == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_an_unknown_name_and_a_wrong_pin_are_alike(town):
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    device = town.device()
    unknown = refusal(access.sign_in, town.world, device, "Nobody", "2468")
    wrong = refusal(access.sign_in, town.world, device, "Ana", "1")
    assert (unknown.slug, unknown.detail) == (wrong.slug, wrong.detail)
    assert town.world.access.person(CORNER.store_id, "Nobody") is None


def test_who_signs_out_is_off_that_device(town):
    device = town.device("Ana", "Bo")
    assert access.sign_out(town.world, device, "Ana") == ["Bo"]
    assert set(town.world.access.tablet(device.store_id, device.tablet_id).people) == {"Bo"}


def test_only_a_managers_pin_is_a_managers(town):
    access.add_person(town.world, CORNER.store_id, "Ana", "2468")
    access.add_person(town.world, CORNER.store_id, "Mia", "8642", "manager")
    device = town.device()
    assert access.manager_of(town.world, device, "Ana", "8642").name == "Mia"
    assert refusal(access.manager_of, town.world, device, "Ana", "2468").slug == "wrong-code"


def ticket_of(town, tablet):
    return access.new_ticket(town.world, tablet).partition("?ticket=")[2]


def test_a_ticket_opens_one_socket(town):
    tablet, _ = enrolled(town)
    ticket = ticket_of(town, tablet)
    assert access.connect(town.world, ticket, "c1")
    assert not access.connect(town.world, ticket, "c2")
    sockets = town.world.access.sockets(CORNER.store_id, town.clock.now())
    assert [one.connection_id for one in sockets] == ["c1"]


def test_a_ticket_is_good_for_a_minute(town):
    tablet, _ = enrolled(town)
    ticket = ticket_of(town, tablet)
    town.clock.advance(seconds=60)
    assert not access.connect(town.world, ticket, "c1")


def test_a_made_up_ticket_opens_nothing(town):
    assert not access.connect(town.world, "", "c1")
    assert not access.connect(town.world, "x" * 5000, "c1")


@pytest.mark.parametrize("gone", [True, False])
def test_a_revoked_tablets_ticket_opens_nothing(town, gone):
    tablet, _ = enrolled(town)
    ticket = ticket_of(town, tablet)
    town.world.access.put_tablet(replace(tablet, revoked_at=town.clock.now()))
    if gone:
        town.memory.rows.pop(("tablet", tablet.store_id, tablet.tablet_id))
    assert not access.connect(town.world, ticket, "c1")


def test_a_ticket_needs_a_store(town):
    assert refusal(ticket_of, town, town.device(store=HARBOUR)).slug == "not-found"


def test_a_socket_is_forgotten_when_it_closes_or_after_two_hours(town):
    tablet, _ = enrolled(town)
    for name in ("c1", "c2"):
        access.connect(town.world, ticket_of(town, tablet), name)
    access.disconnect(town.world, "c1")
    access.disconnect(town.world, "c1")
    sockets = town.world.access.sockets(CORNER.store_id, town.clock.now())
    assert [one.connection_id for one in sockets] == ["c2"]
    town.clock.advance(hours=2)
    assert town.world.access.sockets(CORNER.store_id, town.clock.now()) == []
