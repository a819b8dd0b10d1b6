"""The buttons of the customer's page: each posts, comes back to the page, and may be hit twice."""

from datetime import timedelta

import pytest

from chalicelib.services import commands, presence
from chalicelib.web import customer
from chalicelib.web.page_words import WORDS
from tests.web.asking import asked
from tests.web.links import fields_of, heading, pressed, shown, token


def test_on_my_way_in_ten_minutes(town):
    which = token(town.ready())
    response = pressed(town, which, action="on_my_way", minutes="10")
    assert (response.status, response.headers["Location"]) == (303, which)
    assert (town.card().eta_at - town.clock.now()).total_seconds() == 600
    assert town.card().stage == "on_the_way"


def test_here_with_stall_and_vehicle(town):
    which = token(town.ready())
    assert pressed(town, which, action="arrived", stall=" b2 ", vehicle="red bike").status == 303
    card = town.card()
    assert (card.stage, card.stall, card.vehicle) == ("arrived", "B2", "red bike")
    assert "red bike" in shown(town, which).body


def test_here_without_anything_is_here(town):
    pressed(town, token(town.ready()), action="arrived")
    assert (town.card().stage, town.card().stall) == ("arrived", None)


@pytest.mark.parametrize("minutes", ["", "7", "-5", "1e3", "²", "9" * 30])
def test_minutes_that_no_button_has_are_none(town, minutes):
    pressed(town, token(town.ready()), action="on_my_way", minutes=minutes)
    assert (town.card().stage, town.card().eta_at) == ("on_the_way", None)


@pytest.mark.parametrize("stall", ["1234", "<b>", "5;", "å", "5\n6"])
def test_a_stall_that_is_none_is_told_and_nothing_is_kept(town, stall):
    response = pressed(town, token(town.ready()), action="arrived", stall=stall)
    assert response.status == 422
    assert WORDS["en"]["wrong_stall"] in response.body
    assert town.card().stage == "expected"


def test_a_button_that_the_page_has_not_changes_nothing(town):
    which = token(town.ready())
    for fields in ({}, {"action": "cancel"}, {"action": "late", "minutes": "600"}):
        assert pressed(town, which, **fields).status == 422
    assert town.events() == ["order_placed", "order_ready"]


def test_what_is_no_form_is_refused(town):
    which = token(town.ready())
    request = {"params": {"token": which}, "body": b'{"action": "arrived"}'}
    for kind in ("application/json", "text/plain", ""):
        response = asked(customer.act, town.world, headers={"content-type": kind}, **request)
        assert response.status == 415
    assert town.card().stage == "expected"


def test_what_was_written_stays_in_its_field_when_another_is_wrong(town):
    which = token(town.ready())
    page = pressed(
        town, which, "sv", action="arrived", stall="5!", vehicle='a "red" bike', placement="bed"
    ).body
    assert fields_of(page)["stall"] == "5!"
    assert fields_of(page)["vehicle"] == 'a "red" bike'
    assert '<option value="bed" selected>' in page
    assert f"<title>{WORDS['sv']['wrong_stall']}" in page
    assert 'aria-describedby="stall-error" autofocus' in page


def test_coming_inside_holds_until_a_stall_is_named(town):
    which = token(town.ready())
    pressed(town, which, action="inside", stall="5", vehicle="van")
    assert (town.card().stage, town.card().inside) == ("arrived", True)
    page = shown(town, which)
    assert heading(page) == WORDS["en"]["inside"]
    assert fields_of(page.body)["stall"] == ""
    pressed(town, which, action="arrived", stall="", vehicle="red van")
    assert town.card().inside
    pressed(town, which, action="arrived", stall="7")
    assert (town.card().inside, town.card().stall) == (False, "7")
    assert heading(shown(town, which)) == WORDS["en"]["arrived"]


def test_the_placement_is_one_of_four_and_words_from_elsewhere_stay(town):
    which = token(town.ready())
    pressed(town, which, action="arrived", placement="roof")
    assert town.card().placement is None
    town.hear("grey volvo, back seat please")
    assert town.card().placement == "back_seat"
    assert '<option value="back_seat" selected>Back seat' in shown(town, which).body
    presence.signal(town.world, "A1", "arrived", "api", placement="<by> the dog")
    assert '<option value="">&lt;by&gt; the dog</option>' in shown(town, which).body
    pressed(town, which, action="arrived", placement="")
    assert town.card().placement == "<by> the dog"
    pressed(town, which, action="arrived", placement="trunk")
    assert town.card().placement == "trunk"


def test_left_makes_the_pickup_expected_again_and_twice_is_once(town):
    which = token(town.ready())
    pressed(town, which, action="arrived", stall="5")
    assert WORDS["en"]["left"] in shown(town, which).body
    for _ in range(2):
        assert pressed(town, which, action="left").status == 303
    assert (town.card().stage, town.events().count("customer_left")) == ("expected", 1)
    assert WORDS["en"]["left"] not in shown(town, which).body


def test_later_adds_to_the_time_that_was_shown(town):
    which = token(town.ready())
    pressed(town, which, action="on_my_way", minutes="10")
    eta = town.card().eta_at
    seen = fields_of(shown(town, which).body)["seen"]
    assert pressed(town, which, action="late", minutes="20", seen=seen).status == 303
    assert town.card().eta_at == eta + timedelta(minutes=20)


def test_a_second_tap_on_later_adds_nothing(town):
    which = token(town.ready())
    pressed(town, which, action="on_my_way", minutes="10")
    seen = fields_of(shown(town, which).body)["seen"]
    for _ in range(3):
        assert pressed(town, which, action="late", minutes="20", seen=seen).status == 303
    assert town.events().count("eta_changed") == 1


def test_later_than_a_time_that_is_over_counts_from_now(town):
    which = token(town.ready())
    pressed(town, which, action="on_my_way", minutes="5")
    town.clock.advance(minutes=30)
    seen = fields_of(shown(town, which).body)["seen"]
    pressed(town, which, action="late", minutes="10", seen=seen)
    assert town.card().eta_at == town.clock.now() + timedelta(minutes=10)


def test_who_gave_no_time_can_still_say_how_much_later(town):
    which = token(town.ready())
    pressed(town, which, action="on_my_way")
    page = shown(town, which).body
    assert WORDS["en"]["eta_unknown"] in page
    pressed(town, which, action="late", minutes="10", seen=fields_of(page)["seen"])
    assert town.card().eta_at == town.clock.now() + timedelta(minutes=10)


def test_who_is_here_already_is_not_late(town):
    which = token(town.ready())
    pressed(town, which, action="arrived")
    pressed(town, which, action="late", minutes="10", seen="")
    assert (town.card().stage, town.card().eta_at) == ("arrived", None)


def test_somebody_else_picks_up_and_then_not(town):
    which = token(town.ready())
    town.put("A2")
    for _ in range(2):
        assert pressed(town, which, action="person", person="  Anna Å  ").status == 303
    assert [order.person for order in town.card().orders] == ["Anna Å", "Anna Å"]
    assert town.events().count("pickup_person_changed") == 1
    assert "<bdi>Anna Å</bdi> picks up" in shown(town, which).body
    assert pressed(town, which, action="myself").status == 303
    assert [order.person for order in town.card().orders] == [None, None]
    assert "picks up</b>" not in shown(town, which).body


def test_somebody_else_may_be_named_after_the_arrival(town):
    which = token(town.ready())
    town.claimed()
    pressed(town, which, action="person", person="Bo")
    assert (town.card().orders[0].person, town.card().stage) == ("Bo", "claimed")


NO_NAMES = ["", "   ", "x" * 41, "a\nb", "\u202eanna", "!?", "\u200b"]


@pytest.mark.parametrize("name", NO_NAMES)
def test_what_is_no_name_is_told_beside_the_field_and_kept_in_it(town, name):
    response = pressed(town, token(town.ready()), action="person", person=name)
    assert response.status == 422
    assert '<details class="else" open>' in response.body
    assert f'role="alert">{WORDS["en"]["wrong_person"]}' in response.body
    assert fields_of(response.body.replace("\n", " "))["person"] == name.replace("\n", " ")
    assert town.events() == ["order_placed", "order_ready"]


BUTTONS = (
    {"action": "arrived", "stall": "5"},
    {"action": "inside"},
    {"action": "on_my_way", "minutes": "5"},
    {"action": "late", "minutes": "10"},
    {"action": "left"},
    {"action": "person", "person": "Anna"},
    {"action": "myself"},
)


@pytest.mark.parametrize("button", BUTTONS, ids=lambda one: one["action"])
def test_a_button_pressed_after_the_end_is_refused_in_the_pages_own_words(town, button):
    which = token(town.ready())
    commands.cancel(town.world, "A1", "x")
    events = town.events()
    response = pressed(town, which, "de", **button)
    assert response.status == 409
    assert WORDS["de"]["over"] in response.body
    assert heading(response) == WORDS["de"]["cancelled"]
    assert town.events() == events


@pytest.mark.parametrize("button", BUTTONS, ids=lambda one: one["action"])
def test_every_button_leads_back_to_the_page_in_its_language(town, button):
    which = token(town.ready())
    assert pressed(town, which, **button).headers["Location"] == which
    for language in ("fi", "FI", "fi-FI"):
        response = pressed(town, which, language, **button)
        assert (response.status, response.headers["Location"]) == (303, f"{which}?language=fi")
    assert pressed(town, which, "xx\r\n", **button).headers["Location"] == which


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "cross-site", "origin": "https://pickup.example"},
        {"origin": "https://evil.example"},
        {"origin": "https://evil.example", "host": "pickup.example"},
    ],
)
def test_a_form_of_another_site_is_refused(town, headers):
    which = token(town.ready())
    assert pressed(town, which, headers=headers, action="arrived").status == 403
    assert town.card().stage == "expected"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "same-origin", "origin": "null"},
        {"sec-fetch-site": "none"},
        {"origin": "null"},
        {"origin": "https://pickup.example", "host": "pickup.example"},
    ],
)
def test_the_pages_own_form_is_taken(town, headers):
    which = token(town.ready())
    assert pressed(town, which, headers=headers, action="arrived").status == 303
    assert town.card().stage == "arrived"


def test_signs_that_would_turn_the_boards_line_around_are_dropped_from_a_vehicle(town):
    pressed(town, token(town.ready()), action="arrived", vehicle="red\u202e van\n")
    assert town.card().vehicle == "red  van"


def test_a_long_vehicle_is_cut(town):
    pressed(town, token(town.ready()), action="arrived", vehicle="x" * 500)
    assert len(town.card().vehicle) == 80


def test_a_form_that_is_too_large_is_refused(town):
    assert pressed(town, token(town.put()), vehicle="x" * 70_000).status == 413
