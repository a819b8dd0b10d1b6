"""Tablets over HTTP: enrolled with a label, listed, revoked; and seen as they ask for the state."""

from datetime import timedelta

import pytest

from chalicelib.services import access, devices

HOUR = timedelta(hours=1)
MIA = {"name": "Mia", "pin": "8642"}


@pytest.fixture
def tablet(ask, town):
    """A tablet with a manager on it."""
    access.add_person(town.world, "corner", "Ana", "2468")
    access.add_person(town.world, "corner", *MIA.values(), "manager")
    ask.cookie = enrolled(ask, town).headers["Set-Cookie"].partition(";")[0]
    assert ask("POST", "/board/sign-in", MIA).json() == {"people": ["Mia"], "managers": ["Mia"]}
    return ask


def enrolled(ask, town, **more):
    code = devices.new_enrolment_code(town.world, "corner", 1, HOUR)
    return ask("POST", "/board/enrol", {"code": code, **more})


def listed(tablet):
    return tablet("GET", "/board/api/tablets").json()["tablets"]


def revoked(tablet, tablet_id, **more):
    params = {"tablet_id": tablet_id}
    body = {**MIA, **more}
    return tablet("POST", "/board/api/tablets/{tablet_id}/revoke", body, params=params)


def test_a_tablet_is_enrolled_with_a_label_and_told_who_it_is(ask, town):
    made = enrolled(ask, town, label="Fridge door").json()
    assert made["device"]["label"] == "Fridge door"
    assert made["store_name"] == "Corner"
    assert enrolled(ask, town).json()["device"]["label"] == "Tablet 2"


@pytest.mark.parametrize("label", ["x" * 41, "a\nb", 7])
def test_a_label_that_does_not_fit_spends_no_code(ask, town, label):
    code = devices.new_enrolment_code(town.world, "corner", 1, HOUR)
    assert ask("POST", "/board/enrol", {"code": code, "label": label}).status == 422
    assert ask("POST", "/board/enrol", {"code": code}).status == 200


def test_who_guesses_codes_is_told_when_to_try_again(ask, town):
    for _ in range(devices.WRONG_CODES_A_MINUTE):
        assert ask("POST", "/board/enrol", {"code": "00000000"}).status == 403
    told = ask("POST", "/board/enrol", {"code": "00000000"})
    assert (told.status, told.headers["Retry-After"]) == (429, "61")
    assert told.json()["type"].endswith("/too-many-attempts")


def test_a_manager_adds_a_tablet_and_takes_one_away(tablet, town):
    made = tablet("POST", "/board/api/tablets/codes", {**MIA, "command_id": "c-000001"}).json()
    assert made["expires_at"] == "2026-11-24T12:15:00Z"
    own = tablet.cookie
    new = tablet("POST", "/board/enrol", {"code": made["code"], "label": "New"})
    tablet.cookie = new.headers["Set-Cookie"].partition(";")[0]
    assert tablet("GET", "/board/api/state").status == 200
    tablet.cookie, theirs = own, tablet.cookie
    assert [(one["label"], one["this"]) for one in listed(tablet)] == [
        ("New", False),
        ("Tablet 1", True),
    ]
    gone = revoked(tablet, new.json()["device"]["tablet_id"])
    assert (gone.status, gone.json()) == (200, {})
    assert [one["label"] for one in listed(tablet)] == ["Tablet 1"]
    tablet.cookie = theirs
    assert tablet("GET", "/board/api/state").status == 401


def test_what_is_a_managers_is_refused_with_the_way_out(tablet):
    tablet("POST", "/board/sign-out", {"name": "Mia"})
    tablet("POST", "/board/sign-in", {"name": "Ana", "pin": "2468"})
    told = tablet("GET", "/board/api/tablets")
    assert (told.status, "sign in" in told.json()["detail"]) == (403, True)
    codes = "/board/api/tablets/codes"
    assert (
        tablet("POST", codes, {"name": "Ana", "pin": "2468"}).json()["type"].endswith("/wrong-code")
    )
    assert tablet("POST", codes, MIA).json()["type"].endswith("/forbidden")


def test_a_tablet_that_is_not_there_is_not_found(tablet):
    assert revoked(tablet, "nobody").status == 404
    assert revoked(tablet, "å").status == 404
    assert revoked(tablet, "nobody", extra=1).status == 422


@pytest.mark.parametrize(("query", "seen"), [({"awake": "1"}, 1), ({"awake": "0"}, 0), (None, 0)])
def test_a_tablet_is_seen_when_it_says_that_it_is_awake(tablet, town, query, seen):
    assert tablet("GET", "/board/api/state", query=query).status == 200
    assert len(town.world.access.seen("corner")) == seen
