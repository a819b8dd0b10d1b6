"""The board's page and its files: what lies in the folder, and nothing else."""

import gzip
import hashlib
import json
import re
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


@pytest.mark.parametrize("view", [pages.file, pages.vendored, pages.worded])
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
        kind = response.headers["Content-Type"]
        assert kind.startswith(("text/", "image/svg", "application/manifest"))


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


BOARD_BYTES_MOST = 40_000
STATIC = re.compile(r"^(?:import|export)\b[^;]*? from '\./([^']+)'", re.MULTILINE)


def shell(town):
    """What the worker is told to keep."""
    body = asked(pages.worker, town.world, method="GET").body
    return json.loads(body.partition(" = ")[2].partition(";\n")[0])


def reached(name):
    """The modules that a module brings along, and those that these do."""
    text = (pages.FOLDER / name).read_text(encoding="utf-8")
    for other in STATIC.findall(text):
        yield other
        if not other.startswith("vendor/"):
            yield from reached(other)


def bytes_of(names):
    """What is sent for them, our own files only."""
    own = [name for name in names if not name.startswith("vendor/")]
    return sum(len(gzip.compress(sent(name).encode(), 9)) for name in own)


def sent(name):
    return pages.served(name, (pages.FOLDER / name).read_text(encoding="utf-8"))


def test_the_board_is_drawn_from_less_than_40_kb(capsys):
    page = sent("board.html")
    opened = re.findall(r'rel="prefetch" href="board/files/([^"]+)"', page)
    drawn = [name for name in pages.NAMED.findall(page) if name not in opened]
    first, later = bytes_of(["board.html", *drawn]), bytes_of(opened)
    with capsys.disabled():
        print(f"\nthe board: {first} bytes of our own, gzipped; its dialogs: {later}")  # noqa: T201
    assert {"board.css", "board.js", "board-words/en.js"} <= set(drawn)
    assert first < BOARD_BYTES_MOST


def test_a_file_is_sent_without_its_comments_and_with_every_line_in_its_place():
    head, code = "// @ts-check\n/**\n * Why.\n */\n", "const a = /** @type {A} */ (b);\n  // so\n"
    text = f"{head}{code}let c = 'd // e';\n"
    assert pages.served("a.js", text) == "\n\n\n\nconst a = (b);\n\nlet c = 'd // e';\n"
    assert pages.served("vendor/a.js", text) == text
    assert pages.served("a.css", "/* one\ntwo */ a { b: c }\n") == "\n a { b: c }\n"
    assert pages.served("board.html", "<!-- kept -->") == "<!-- kept -->"


@pytest.mark.parametrize("path", sorted(pages.FOLDER.glob("**/*.js")), ids=lambda one: one.name)
def test_no_line_of_code_is_lost_on_the_way(path):
    name = path.relative_to(pages.FOLDER).as_posix()
    before, after = path.read_text(encoding="utf-8").split("\n"), sent(name).split("\n")
    assert len(before) == len(after)
    for source, line in zip(before, after, strict=True):
        told = source.strip()
        if not told.startswith(("//", "/*", "*")) and "/**" not in told:
            assert line == source


def test_the_page_names_every_module_that_it_needs(town):
    needed = {"board.js", *reached("board.js"), *reached("board-opened.js"), "board-opened.js"}
    assert needed <= shell(town)["files"].keys()


def test_the_page_does_not_load_what_only_a_manager_opens(town):
    found = shell(town)
    assert "board-manage.js" in found["later"]
    assert not [name for name in found["files"] if "manage" in name or "uplot" in name]
    assert [name for name in found["files"] if "board-words/" in name] == ["board-words/en.js"]


def test_the_worker_knows_each_file_by_what_it_is(town):
    found = shell(town)
    for name, told in {**found["files"], **found["later"], "board.html": found["page"]}.items():
        assert hashlib.sha256(sent(name).encode()).hexdigest() == told, name
    assert pages.WORKER not in found["files"]


def test_page_and_worker_agree_on_the_version(town):
    page = asked(pages.board, town.world, method="GET")
    assert page.headers["ETag"] == f'"{shell(town)["version"]}"'


def test_another_socket_is_another_version_for_the_page_says_where_it_is(town):
    moved = replace(town.world, socket_url="wss://elsewhere.example/x")
    page, other = (asked(pages.board, world, method="GET") for world in (town.world, moved))
    assert page.headers["ETag"] != other.headers["ETag"]


def test_the_worker_may_reach_the_page_beside_its_folder_and_no_more(town):
    headers = asked(pages.worker, town.world, method="GET").headers
    assert headers["Service-Worker-Allowed"] == "../board"
    assert headers["Cache-Control"] == "no-cache"


def test_an_order_shows_what_was_put_and_how_its_lines_stand(town):
    lines = [{"line_id": "1", "quantity": 3}, {"line_id": "2", "quantity": 1}]
    town.put("A1", body={"lines": lines, "source": "web"})
    placed = render.order(commands.preparing(town.world, "A1"))
    assert [one["ready"] for one in placed["lines"]] == [0, 0]
    short = (LineException("1", 2, "none left"), LineException("2", 1, "none left"))
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
