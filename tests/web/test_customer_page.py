"""The customer's page: GET shows and never changes anything, and nothing runs."""

import re
from copy import deepcopy
from dataclasses import replace

import pytest

from chalicelib.domain.pickup import Bin, LineException
from chalicelib.services import commands, tablet
from chalicelib.services.ports import Unavailable
from chalicelib.web import customer
from chalicelib.web.page_words import WORDS
from tests.web.asking import asked
from tests.web.links import fields_of, heading, pressed, shown, token
from tests.worlds import BINS, CORNER, HARBOUR, Town


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_looking_changes_nothing_however_often_and_whoever_looks(town, method):
    which = token(town.ready())
    town.faults.calls.clear()
    before = deepcopy(town.memory.rows)
    robots = ("", "facebookexternalhit/1.1", "WhatsApp/2.23", "\x00", "x" * 5000)
    for agent in robots:
        for language in (None, "sv", "xx", "'\""):
            query = {"language": language, "action": "arrived", "minutes": "5"}
            headers = {"user-agent": agent, "purpose": "prefetch", "range": "bytes=0-9"}
            request = {"method": method, "query": query, "headers": headers}
            assert (
                asked(customer.show, town.world, params={"token": which}, **request).status == 200
            )
    assert "pickups.save" not in town.faults.calls
    assert town.memory.rows == before
    number = town.world.pickups.load("corner", town.who()).head.number
    assert number == len(town.events())


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


def test_who_brings_it_to_the_counter_is_said_so(town):
    which = token(town.ready())
    pressed(town, which, action="inside")
    tablet.claim(town.world, town.card().pickup_id, town.tap())
    assert heading(shown(town, which)) == "Ana meets you at the counter"


def test_an_order_for_the_counter_asks_for_no_car(town):
    which = token(town.ready(fulfilment="counter"))
    page = shown(town, which).body
    assert not {"stall", "vehicle"} & fields_of(page).keys()
    assert WORDS["en"]["code_inside"] in page
    pressed(town, which, action=fields_of(page)["action"])
    pressed(town, which, action="inside")
    assert (town.card().stage, town.card().inside) == ("arrived", True)
    assert 'value="inside"' not in shown(town, which).body


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
    wrong = pressed(town, which, action="person", person=HOSTILE * 2).body
    assert "<script" not in wrong
    pressed(town, which, action="person", person="<b>Bo")
    assert "<bdi>&lt;b&gt;Bo</bdi>" in shown(town, which).body


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
    heads = [re.search(r"<h1>(.*)</h1>", page)[1] for page in seen]
    assert len(set(heads)) == len(heads)
    assert heads[5].startswith("Ana")
    assert "<form" not in seen[-1]


def test_on_the_way_to_an_order_that_is_not_ready_it_still_says_how_the_order_stands(town):
    which = token(town.put())
    town.hear("omw 10")
    page = shown(town, which).body
    assert WORDS["en"]["placed"] in page
    assert WORDS["en"]["not_ready"] in page
    assert WORDS["en"]["wait_for_text"] not in page


def test_the_large_button_is_the_next_thing_to_do_and_no_invitation_to_come_early(town):
    which = token(town.put())
    seen = []
    for step in (
        lambda: None,
        lambda: commands.ready(town.world, "A1", ()),
        lambda: town.hear("omw 10"),
        lambda: commands.preparing(town.world, "A1"),
        lambda: town.hear("here 5"),
    ):
        step()
        seen.append(shown(town, which).body.count('class="main"'))
    assert seen == [0, 1, 1, 1, 0]


def test_each_of_several_orders_is_shown_with_its_time(town):
    which = token(town.ready())
    assert "Orders here" not in shown(town, which).body
    other = town.put("A2").order
    page = shown(town, which).body
    for one in ("Orders here: 2", other.code, "3 pieces"):
        assert one in page


LINES = {
    "lines": [
        {"line_id": "m", "name": "Milk <b>", "quantity": 2},
        {"line_id": "r", "name": "Rye", "quantity": 1},
        {"line_id": "e", "name": "Eggs", "quantity": 1},
    ]
}


def test_what_is_missing_or_replaced_is_shown_and_what_is_there_is_not(town):
    town.put(body=LINES)
    gone = LineException("m", 1, "sold out")
    other = LineException("r", 1, "sold out", "Oat <i>")
    which = token(commands.ready(town.world, "A1", BINS, (gone, other)))
    page = shown(town, which).body
    assert "<li>Missing: 1 &times; Milk &lt;b&gt;</li>" in page
    assert "<li>Oat &lt;i&gt; instead of 1 &times; Rye</li>" in page
    assert "Eggs" not in page
    assert "Saknas: 1 &times; Milk" in shown(town, which, language="sv").body


def test_where_all_is_as_ordered_nothing_is_said_about_it(town):
    town.put(body=LINES)
    page = shown(town, token(commands.ready(town.world, "A1", BINS))).body
    assert WORDS["en"]["not_as_ordered"] not in page


def test_one_piece_is_not_called_pieces(town):
    town.put()
    page = shown(town, token(commands.ready(town.world, "A1", (Bin("B3"),)))).body
    assert "1 piece<" in page


def test_after_the_hand_over_it_says_when_and_for_two_hours_how_to_tell_what_is_missing(town):
    which = token(town.ready())
    town.claimed()
    town.hand_over("A1")
    page = shown(town, which).body
    assert WORDS["en"]["done_at"] in page
    assert "Text MISSING to" in page
    town.clock.advance(hours=2)
    assert WORDS["en"]["questions"] in shown(town, which).body
    town.clock.advance(hours=22)
    assert shown(town, which).status == 200
    town.clock.advance(seconds=1)
    assert shown(town, which).status == 404


def test_who_has_no_phone_is_not_told_to_text(town):
    harbour = Town(HARBOUR)
    view = harbour.put("A1", phone=None, store_id=HARBOUR.store_id)
    assert "sms:" not in shown(harbour, token(view)).body
    assert "sms:" in shown(town, token(town.put())).body


def test_without_consent_no_text_is_promised(town):
    page = shown(town, token(town.put(consent=None))).body
    assert WORDS["en"]["wait_for_text"] not in page
    assert WORDS["en"]["wait_for_text"] in shown(town, token(town.put("A2"))).body


def test_a_store_without_stalls_asks_for_none(town):
    before = town.world.stores.get("corner")
    town.world.stores.put(replace(before, stalls=()), before)
    assert 'name="stall"' not in shown(town, token(town.put())).body


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
