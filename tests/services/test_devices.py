"""Tablets: how a device becomes one, what its manager sees, and how it is out at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.services import access, devices
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import EnrolmentCode, Tablet
from tests.worlds import CORNER, HARBOUR, refusal

HOUR = timedelta(hours=1)
PIN = "8642"


@pytest.fixture
def mia(town):
    """The corner's manager, signed in on a tablet of hers."""
    access.add_person(town.world, CORNER.store_id, "Mia", PIN, "manager")
    return town.device("Mia")


def enrolled(town, label="", store=CORNER):
    code = devices.new_enrolment_code(town.world, store.store_id, 1, HOUR)
    return devices.enrol(town.world, code, label)


def last_event(town):
    head = town.world.pickups.head(CORNER.store_id)
    return town.world.pickups.event(CORNER.store_id, head.number)


def test_a_device_is_enrolled_once_with_a_code(town):
    code = devices.new_enrolment_code(town.world, CORNER.store_id, 1, HOUR)
    tablet, cookie = devices.enrol(town.world, f" {code[:4]} {code[4:]} ")
    assert replace(devices.tablet_of(town.world, cookie), rev=0) == tablet
    assert (tablet.store_id, tablet.enrolled_at) == (CORNER.store_id, town.clock.now())
    assert refusal(devices.enrol, town.world, code).slug == "wrong-code"


def test_a_code_of_several_uses_enrols_as_many(town):
    code = devices.new_enrolment_code(town.world, CORNER.store_id, 2, HOUR)
    assert devices.enrol(town.world, code)[0] != devices.enrol(town.world, code)[0]
    assert refusal(devices.enrol, town.world, code).slug == "wrong-code"


def test_a_code_expires(town):
    code = devices.new_enrolment_code(town.world, CORNER.store_id, 1, HOUR)
    town.clock.advance(hours=1)
    assert refusal(devices.enrol, town.world, code).slug == "wrong-code"


def test_a_cookies_secret_is_kept_as_a_hash_only(town):
    _, cookie = enrolled(town)
    assert cookie.rpartition(".")[2] not in str(town.memory.rows)


def test_a_tablet_is_called_as_it_was_enrolled_else_by_the_next_number(town):
    labels = [enrolled(town, label)[0].label for label in ("", "Tablet 3", " Fridge door ", "")]
    assert labels == ["Tablet 1", "Tablet 3", "Fridge door", "Tablet 4"]


def test_a_number_that_somebody_chose_is_passed_over(town):
    assert [enrolled(town, label)[0].label for label in ("Tablet 2", "")] == [
        "Tablet 2",
        "Tablet 3",
    ]


def test_of_two_enrolled_at_once_each_has_a_number_of_its_own(town):
    other = []
    town.faults.once("pickups.save", "before", lambda: other.append(enrolled(town)[0].label))
    assert [enrolled(town)[0].label, *other] == ["Tablet 2", "Tablet 1"]


def test_a_device_whose_enrolment_lost_its_reply_is_enrolled_once(town):
    town.faults.once("pickups.save", "after", Unavailable("lost"))
    tablet, cookie = enrolled(town)
    assert devices.tablet_of(town.world, cookie).tablet_id == tablet.tablet_id
    assert town.events() == ["device_enrolled"]


def test_an_enrolment_is_told_with_its_device_and_no_secret(town):
    code = devices.new_enrolment_code(town.world, CORNER.store_id, 1, HOUR)
    tablet, cookie = devices.enrol(town.world, code)
    event = last_event(town)
    assert event.type == "device_enrolled"
    assert event.data == {"tablet": tablet.tablet_id, "label": "Tablet 1"}
    assert not any(one in str(event) for one in (code, cookie.rpartition(".")[2]))


def test_who_guesses_codes_is_made_to_wait_for_the_next_minute(town):
    code = devices.new_enrolment_code(town.world, CORNER.store_id, 1, HOUR)
    town.clock.advance(seconds=20)
    for _ in range(devices.WRONG_CODES_A_MINUTE):
        assert refusal(devices.enrol, town.world, "00000000").slug == "wrong-code"
    refused = refusal(devices.enrol, town.world, code)
    assert (refused.slug, refused.more) == ("too-many-attempts", {"retry_after_seconds": 41})
    town.clock.advance(seconds=40)
    assert devices.enrol(town.world, code)


def test_right_codes_use_up_nothing(town):
    uses = devices.WRONG_CODES_A_MINUTE + 5
    code = devices.new_enrolment_code(town.world, CORNER.store_id, uses, HOUR)
    for _ in range(uses):
        devices.enrol(town.world, code, "a")


def test_no_unknown_wrong_and_revoked_cookies_are_alike(town):
    tablet, cookie = enrolled(town)
    revoked, revoked_cookie = enrolled(town)
    town.put_tablet(replace(revoked, revoked_at=town.clock.now()))
    foreign = cookie.replace(CORNER.store_id, HARBOUR.store_id)
    tries = [None, "", "a.b", "..", "a.b.c", cookie + "x", foreign, revoked_cookie, "å.ß.x"]
    tries.append(f"corner.{'t' * 5000}.x")
    refusals = [refusal(devices.tablet_of, town.world, one) for one in tries]
    assert {(one.slug, one.detail) for one in refusals} == {("unauthorized", access.NOT_ENROLLED)}
    assert devices.tablet_of(town.world, cookie).tablet_id == tablet.tablet_id


def test_a_manager_makes_a_code_at_the_board(town, mia):
    made = devices.code_from_board(town.world, mia, "Mia", PIN)
    assert made["expires_at"] == town.clock.now() + timedelta(minutes=15)
    assert made["url"] == f"https://pickup.example/board#enrol={made['code']}"
    tablet, _ = devices.enrol(town.world, made["code"])
    assert tablet.store_id == CORNER.store_id
    told = {"by": "Mia", "manager": "Mia", "device": mia.tablet_id, "tablet": tablet.tablet_id}
    assert last_event(town).data == {**told, "label": "Tablet 2"}
    assert refusal(devices.enrol, town.world, made["code"]).slug == "wrong-code"


def test_a_code_from_the_board_is_good_for_a_quarter_of_an_hour(town, mia):
    made = devices.code_from_board(town.world, mia, "Mia", PIN)
    town.clock.advance(minutes=15)
    assert refusal(devices.enrol, town.world, made["code"]).slug == "wrong-code"


def test_nobody_makes_a_code_without_a_managers_pin(town, mia):
    device = town.device("Ana")
    assert refusal(devices.code_from_board, town.world, device, "Ana", "1").slug == "wrong-code"
    assert refusal(devices.code_from_board, town.world, mia, "Ana", PIN).slug == "forbidden"
    assert not any(isinstance(row, EnrolmentCode) for row in town.memory.rows.values())


def test_a_codes_picture_is_a_square_with_light_around_it(town, mia):
    """The corners of a QR code are seven wide, with four light modules before them."""
    rows = devices.code_from_board(town.world, mia, "Mia", PIN)["qr"]
    assert {len(row) for row in rows} == {len(rows)}
    assert set("".join(rows)) == {"0", "1"}
    assert set("".join(rows[:4] + rows[-4:])) == {"0"}
    assert rows[4].startswith("0000" + "1111111" + "0")


def test_a_manager_sees_the_stores_tablets_oldest_first(town, mia):
    town.clock.advance(minutes=1)
    first, _ = enrolled(town)
    town.clock.advance(minutes=1)
    enrolled(town, "Fridge door")
    enrolled(town, store=HARBOUR)
    mine, older, newer = devices.listed(town.world, mia)
    assert (mine["this"], mine["people"], mine["seen_at"]) == (True, ["Mia"], None)
    assert older == {
        "tablet_id": first.tablet_id,
        "label": "Tablet 2",
        "people": [],
        "enrolled_at": first.enrolled_at,
        "seen_at": None,
        "this": False,
    }
    assert newer["label"] == "Fridge door"


def test_nobody_but_a_manager_sees_the_tablets(town, mia):
    refused = refusal(devices.listed, town.world, town.device("Ana"))
    assert (mia.store_id, refused.slug) == (CORNER.store_id, "forbidden")


def ticket_of(town, tablet):
    return devices.new_ticket(town.world, tablet).partition("?ticket=")[2]


def sockets(town):
    found = town.world.access.sockets(CORNER.store_id, town.clock.now())
    return [one.connection_id for one in found]


def test_a_revoked_tablet_is_out_at_once(town, mia):
    lost, cookie = enrolled(town)
    for device, name in ((lost, "c1"), (mia, "c2"), (lost, "c3")):
        assert devices.connect(town.world, ticket_of(town, device), name)
    unused = ticket_of(town, lost)
    devices.revoke(town.world, mia, lost.tablet_id, "Mia", PIN)
    assert refusal(devices.tablet_of, town.world, cookie).slug == "unauthorized"
    assert sorted(town.tablets.closed) == ["c1", "c3"]
    assert sockets(town) == ["c2"]
    assert not devices.connect(town.world, unused, "c4")
    assert [one["tablet_id"] for one in devices.listed(town.world, mia)] == [mia.tablet_id]


def test_a_revocation_is_told_with_who_and_from_where(town, mia):
    lost, _ = enrolled(town)
    devices.revoke(town.world, mia, lost.tablet_id, "Mia", PIN)
    event = last_event(town)
    assert event.type == "device_revoked"
    told = {"by": "Mia", "manager": "Mia", "device": mia.tablet_id, "tablet": lost.tablet_id}
    assert event.data == {**told, "label": "Tablet 2"}


def test_the_tablets_of_the_store_are_told_as_news(town, mia):
    lost, _ = enrolled(town)
    assert devices.connect(town.world, ticket_of(town, mia), "c1")
    assert devices.connect(town.world, ticket_of(town, lost), "c2")
    town.pump()
    town.tablets.pushed.clear()
    devices.revoke(town.world, mia, lost.tablet_id, "Mia", PIN)
    town.pump()
    number = town.world.pickups.head(CORNER.store_id).number
    assert town.tablets.pushed == [("c1", {"type": "news", "version": number, "first": number})]


def test_a_second_revocation_sweeps_up_and_tells_nothing(town, mia):
    lost, _ = enrolled(town)
    assert devices.connect(town.world, ticket_of(town, lost), "c1")
    town.faults.once("access.sockets", "before", Unavailable("slow"))
    with pytest.raises(Unavailable):
        devices.revoke(town.world, mia, lost.tablet_id, "Mia", PIN)
    devices.revoke(town.world, mia, lost.tablet_id, "Mia", PIN)
    assert town.tablets.closed == ["c1"]
    assert town.events().count("device_revoked") == 1


def test_a_tablet_on_which_somebody_signs_in_meanwhile_is_revoked_all_the_same(town, mia):
    lost, cookie = enrolled(town)
    joins = lambda: town.world.access.sign_in(  # noqa: E731 - one thought
        devices.tablet_of(town.world, cookie), "Ana", town.clock.now() + HOUR
    )
    town.faults.once("pickups.save", "before", joins)
    devices.revoke(town.world, mia, lost.tablet_id, "Mia", PIN)
    kept = town.world.access.tablet(CORNER.store_id, lost.tablet_id)
    assert (kept.revoked_at, kept.people) == (town.clock.now(), {})


def test_no_tablet_is_revoked_without_a_managers_pin_nor_one_of_another_store(town, mia):
    lost, cookie = enrolled(town)
    foreign, foreign_cookie = enrolled(town, store=HARBOUR)
    wrong = refusal(devices.revoke, town.world, mia, lost.tablet_id, "Mia", "1")
    absent = refusal(devices.revoke, town.world, mia, foreign.tablet_id, "Mia", PIN)
    assert (wrong.slug, absent.slug) == ("wrong-code", "not-found")
    assert devices.tablet_of(town.world, cookie)
    assert devices.tablet_of(town.world, foreign_cookie)


def test_a_ticket_opens_one_socket(town):
    tablet, _ = enrolled(town)
    ticket = ticket_of(town, tablet)
    assert devices.connect(town.world, ticket, "c1")
    assert not devices.connect(town.world, ticket, "c2")
    assert sockets(town) == ["c1"]


def test_a_ticket_is_good_for_a_minute(town):
    tablet, _ = enrolled(town)
    ticket = ticket_of(town, tablet)
    town.clock.advance(seconds=60)
    assert not devices.connect(town.world, ticket, "c1")


def test_a_made_up_ticket_opens_nothing(town):
    assert not devices.connect(town.world, "", "c1")
    assert not devices.connect(town.world, "x" * 5000, "c1")


def test_a_socket_that_opens_while_its_tablet_is_revoked_does_not_survive(town, mia):
    """Whichever comes first: the row of the socket is found, or the revoked tablet is seen."""
    for moment in ("before", "after"):
        lost, _ = enrolled(town)
        ticket = ticket_of(town, lost)
        out = lambda gone=lost: devices.revoke(town.world, mia, gone.tablet_id, "Mia", PIN)  # noqa: E731 - one thought
        town.faults.once("access.put_socket", moment, out)
        assert not devices.connect(town.world, ticket, moment)
        assert sockets(town) == []


def test_a_ticket_of_a_tablet_that_is_not_there_opens_nothing(town):
    town.world.access.put_ticket(
        access.hashed("t"), Tablet(CORNER.store_id, "nobody", ""), town.clock.now() + HOUR
    )
    assert not devices.connect(town.world, "t", "c1")
    assert sockets(town) == []


def test_a_ticket_needs_a_store(town):
    assert refusal(ticket_of, town, town.device(store=HARBOUR)).slug == "not-found"


def test_a_socket_is_forgotten_when_it_closes_or_after_two_hours(town):
    tablet, _ = enrolled(town)
    for name in ("c1", "c2"):
        devices.connect(town.world, ticket_of(town, tablet), name)
    devices.disconnect(town.world, "c1")
    devices.disconnect(town.world, "c1")
    assert sockets(town) == ["c2"]
    town.clock.advance(hours=2)
    assert sockets(town) == []
