"""The reference's page, its files and the document, over the real app."""

import hashlib
import json

import pytest

from chalicelib.web import docs, pages
from tests.web.asking import asked

FOLDER = pages.FOLDER / "docs"
VENDOR = FOLDER / "vendor"
LOCK = json.loads((VENDOR / "vendor.lock.json").read_text(encoding="utf-8"))
OURS = {"docs.html", "docs.css", "docs.js", "openapi.json", "vendor"}
WAYS_OUT = (
    "../board.css",
    "openapi.json",
    "docs.html",
    "vendor.lock.json",
    "",
    "x.js",
    "docs.css\n",
)
ANSWER_BYTES_MOST = 6 * 1024 * 1024
"""Lambda's."""


def get(view, **request):
    return asked(view, None, method="GET", **request)


def test_anybody_may_read_the_document_from_any_page(ask):
    told = ask("GET", "/openapi.json")
    assert told.status == 200
    assert told.json()["openapi"] == "3.1.0"
    assert told.headers["Access-Control-Allow-Origin"] == "*"


def test_the_page_runs_nothing_but_its_own_files(ask):
    page = ask("GET", "/docs")
    policy = page.headers["Content-Security-Policy"]
    assert page.status == 200
    assert "default-src 'none'; script-src 'self';" in policy
    assert "http" not in policy
    assert "onclick" not in page.body
    assert "<script>" not in page.body
    assert "http" not in page.body


@pytest.mark.parametrize("name", ["docs.css", "docs.js", "redoc.js"])
def test_its_files_are_served_with_their_type(name):
    told = get(docs.file, params={"name": name})
    assert told.status == 200
    assert told.headers["Content-Type"].startswith("text/")
    assert len(json.dumps(told.body)) < ANSWER_BYTES_MOST


def test_what_is_theirs_is_sent_as_it_was_taken():
    told = get(docs.file, params={"name": "redoc.js"})
    assert hashlib.sha256(told.body.encode()).hexdigest() == LOCK["redoc.js"]["sha256"]


@pytest.mark.parametrize("name", WAYS_OUT)
def test_there_is_no_way_out_of_the_folder(name):
    assert get(docs.file, params={"name": name}).status == 404


@pytest.mark.parametrize("view", [docs.page, docs.openapi])
def test_what_has_not_changed_is_not_sent_again(view):
    tag = get(view).headers["ETag"]
    again = get(view, headers={"if-none-match": tag})
    assert (again.status, again.body) == (304, "")
    assert get(view, headers={"if-none-match": '"old"'}).status == 200


@pytest.mark.parametrize("name", sorted(LOCK))
def test_a_vendored_file_is_the_one_that_was_taken(name):
    content = (VENDOR / name).read_bytes()
    assert hashlib.sha256(content).hexdigest() == LOCK[name]["sha256"]


def test_nothing_lies_there_without_being_named():
    assert {path.name for path in FOLDER.iterdir()} == OURS
    assert {path.name for path in VENDOR.iterdir()} == {*LOCK, "vendor.lock.json"}


def test_it_comes_with_its_version_and_licence():
    licences = (VENDOR / "LICENSES.txt").read_text(encoding="utf-8")
    redoc = LOCK["redoc.js"]["packages"]["redoc"]
    assert f"redoc {redoc['version']}" in licences
    assert "The MIT License (MIT)" in licences


def test_no_board_loads_the_reference(town):
    worker = asked(pages.worker, town.world, method="GET").body
    assert "redoc" not in worker
    assert "board.css" in worker
