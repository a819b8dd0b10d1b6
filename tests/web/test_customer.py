"""The customer's page: GET shows and never changes anything, buttons post, and nothing runs."""

from dataclasses import replace

import pytest

from chalicelib.services import commands, tablet
from chalicelib.services.ports import Unavailable
from chalicelib.web import customer
from chalicelib.web.page_words import WORDS, words
from tests.web.asking import asked, form
from tests.worlds import CORNER


def token(view):
    return view.link.rpartition("/")[2]


def shown(town, which):
    return asked(customer.show, town.world, method="GET", params={"token": which})


def pressed(town, which, **fields):
    return asked(customer.act, town.world, params={"token": which}, **form(fields))


def test_looking_changes_nothing_however_often(town):
    which = token(town.ready())
    town.faults.calls.clear()
    before = town.card()
    for _ in range(20):
        assert shown(town, which).status == 200
    assert "pickups.save" not in town.faults.calls
    assert town.card() == before


def test_the_page_shows_store_order_and_code(town):
    view = town.ready()
    page = shown(town, token(view)).body
    for one in ("Corner", view.order.code, town.card().hand_over_code, CORNER.number):
        assert one in page


def test_the_page_runs_nothing_and_is_kept_by_nobody(town):
    response = shown(town, token(town.ready()))
    assert "script-src" not in response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "<script" not in response.body
    assert "style=" not in response.body


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
    pressed(town, token(town.ready()))
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


HOSTILE = "<script>alert('1')</script>\"><img src=x onerror=alert(1)>"


def test_hostile_words_are_shown_as_words(town):
    before = town.world.stores.get("corner")
    town.world.stores.put(replace(before, name="<b>&\"'", number="<i>"), before)
    which = token(town.ready(name=HOSTILE))
    pressed(town, which, action="arrived", stall="5", vehicle=HOSTILE)
    tablet.claim(town.world, town.card().pickup_id, town.tap("<u>Ana</u>"))
    page = shown(town, which).body
    for tag in ("<script", "<img", "<b>&", "<i>", "<u>"):
        assert tag not in page.replace("<b>" + town.card().hand_over_code, "")
    assert "&lt;u&gt;Ana" in page


def test_a_long_vehicle_is_cut(town):
    pressed(town, token(town.ready()), action="arrived", vehicle="x" * 500)
    assert len(town.card().vehicle) == 80


def test_each_state_has_its_own_words(town):
    which = token(town.put())
    seen = [shown(town, which).body]
    for step in (
        lambda: commands.preparing(town.world, "A1"),
        lambda: commands.ready(town.world, "A1", ()),
        lambda: town.hear("omw 10"),
        lambda: town.hear("here 5"),
        lambda: tablet.claim(town.world, town.card().pickup_id, town.tap()),
        lambda: town.hand_over("A1"),
    ):
        step()
        seen.append(shown(town, which).body)
    heads = [page.partition("<h1>")[2].partition("</h1>")[0] for page in seen]
    assert len(set(heads)) == len(heads)
    assert heads[5].startswith("Ana")
    assert "<form" not in seen[-1]


def test_on_the_way_to_an_order_that_is_not_ready_it_still_says_how_the_order_stands(town):
    which = token(town.put())
    town.hear("omw 10")
    assert WORDS["en"]["placed"] in shown(town, which).body


def test_without_consent_no_text_is_promised(town):
    page = shown(town, token(town.put(consent=None))).body
    assert WORDS["en"]["wait_for_text"] not in page
    assert WORDS["en"]["wait_for_text"] in shown(town, token(town.put("A2"))).body


def test_a_store_without_stalls_asks_for_none(town):
    before = town.world.stores.get("corner")
    town.world.stores.put(replace(before, stalls=()), before)
    assert 'name="stall"' not in shown(town, token(town.put())).body


def test_the_page_speaks_the_customers_language(town):
    page = shown(town, token(town.ready(language="sv"))).body
    assert '<html lang="sv">' in page
    assert WORDS["sv"]["here"] in page


def test_every_language_has_the_same_words_with_the_same_places():
    for table in WORDS.values():
        assert table.keys() == WORDS["en"].keys()
        for name, said in table.items():
            assert said.count("{") == WORDS["en"][name].count("{"), name
    assert words("xx") == WORDS["en"]


def test_wrong_foreign_and_expired_links_show_one_page(town):
    which = token(town.put())
    foreign = "A2" + which[2:]
    town.put("A2")
    commands.cancel(town.world, "A1", "x")
    town.clock.advance(hours=25)
    wrong = (which, which + "x", foreign, "x", "<script>", "x" * 5000, "\ud800", "..", "A1.é")
    pages = [shown(town, one) for one in wrong] + [pressed(town, one) for one in wrong]
    assert {(one.status, one.body) for one in pages} == {(404, pages[0].body)}
    assert "<script" not in pages[0].body


def test_a_table_that_is_away_is_not_told_as_a_dead_link(town):
    which = token(town.put())
    town.faults.once("orders.get", "before", Unavailable("away"))
    assert shown(town, which).status == 503
    town.memory.rows.pop(("pickup", "corner", town.who()))
    assert shown(town, which).status == 503


def test_a_page_is_small(town):
    assert len(shown(town, token(town.ready())).body) < 6_000


def test_a_form_that_is_too_large_is_refused(town):
    assert pressed(town, token(town.put()), vehicle="x" * 70_000).status == 413
