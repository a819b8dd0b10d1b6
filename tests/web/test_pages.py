"""The board's page and its files: what lies in the folder, and nothing else."""

import json
from dataclasses import replace

import pytest

from chalicelib.domain.pickup import Bin, LineException
from chalicelib.services import commands
from chalicelib.services.orders import get_order
from chalicelib.web import pages, render
from tests.web.asking import asked
from tests.worlds import ANNA

WAYS_OUT = (
    "../board.html",
    "..%2fboard.html",
    "..",
    "/etc/passwd",
    "vendor/../board.css",
    "board.html",
    "board.css\n",
    "board.css/",
    "BOARD.CSS",
    ".css",
    "board.py",
    "nothing.css",
    "board.css\x00.js",
    "",
    "å.js",
    "x" * 5_000 + ".js",
)


def file(view, name, **headers):
    return asked(view, None, method="GET", params={"name": name}, headers=headers)


@pytest.mark.parametrize("view", [pages.file, pages.vendored])
@pytest.mark.parametrize("name", WAYS_OUT)
def test_there_is_no_way_out_of_the_folder(view, name):
    assert file(view, name).status == 404


def test_every_file_of_the_folder_is_served_with_its_type():
    names = [one.name for one in pages.FOLDER.iterdir() if one.is_file()]
    for name in names:
        if name.endswith(".html"):
            continue
        response = file(pages.file, name)
        assert (response.status, response.body != "") == (200, True), name
        assert response.headers["Content-Type"].startswith(("text/", "image/svg"))


def test_a_file_that_has_not_changed_is_not_sent_again():
    tag = file(pages.file, "board.css").headers["ETag"]
    again = file(pages.file, "board.css", **{"if-none-match": tag})
    assert (again.status, again.body, again.headers["ETag"]) == (304, "", tag)
    assert file(pages.file, "board.css", **{"if-none-match": '"old"'}).status == 200


def test_the_board_may_call_its_own_socket_and_nobody_else(town):
    policy = asked(pages.board, town.world, method="GET").headers["Content-Security-Policy"]
    assert "connect-src 'self' wss://socket.example;" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy


def test_the_board_without_a_socket_calls_itself_alone(town):
    response = asked(pages.board, replace(town.world, socket_url=""), method="GET")
    assert "connect-src 'self';" in response.headers["Content-Security-Policy"]


def test_the_board_has_no_code_of_its_own_in_the_page(town):
    page = asked(pages.board, town.world, method="GET").body
    assert "onclick" not in page
    assert "<style" not in page
    assert all("src=" in one for one in page.split("<script")[1:])


def test_an_order_shows_what_was_put_and_how_its_lines_stand(town):
    lines = [{"line_id": "1", "quantity": 3}, {"line_id": "2", "quantity": 1}]
    town.put("A1", body={"lines": lines, "source": "web"})
    placed = render.order(commands.preparing(town.world, "A1"))
    assert [one["ready"] for one in placed["lines"]] == [0, 0]
    short = (LineException("1", 2, "none left"), LineException("2", 9, "none left"))
    ready = render.order(commands.ready(town.world, "A1", (Bin("B3"),), short))
    assert [one["ready"] for one in ready["lines"]] == [1, 0]
    assert [one["handed_over"] for one in ready["lines"]] == [0, 0]
    assert ready["pickup"]["order_ids"] == ["A1"]
    assert ready["source"] == "web"
    town.claimed()
    town.hand_over("A1")
    gone = render.order(get_order(town.world, "A1"))
    assert [one["handed_over"] for one in gone["lines"]] == [1, 0]
    assert gone["pickup"] is None
    assert gone["times"]["picked_up"] == town.clock.now()


def test_an_event_shows_no_phone_name_or_words(town):
    town.ready()
    town.hear("here 5 my secret is blue")
    town.hear("qwertz uiop")
    events = town.world.pickups.events("corner", 0, 100)
    told = json.dumps([render.event(one) for one in events], default=str)
    for hidden in (ANNA, "Anna", "secret", "qwertz", town.who()):
        assert hidden not in told
    assert render.event(events[0])["id"] == "corner-1"
