"""Logs are one JSON line each, with keys; nothing that a customer wrote gets in."""

import json
import logging
import sys

from chalicelib import logs
from chalicelib.logs import JsonLines, configure
from chalicelib.web.http import json_response
from tests.web.asking import asked


def line(message="request", facts=None, error=None):
    info = (type(error), error, error.__traceback__) if error else None
    one = logging.LogRecord("imhere.web", logging.INFO, __file__, 1, message, (), info)
    if facts:
        one.facts = facts
    return JsonLines().format(one)


def raised():
    try:
        int("Anna, +46701740601, said hello")
    except ValueError as error:
        return error
    return None


def test_a_record_is_one_line_of_json():
    told = line("two\nlines", {"status": 200, "words": "a\nb\u2028c"})
    assert "\n" not in told
    assert json.loads(told) | {"at": 0} == {
        "at": 0,
        "level": "info",
        "event": "two\nlines",
        "logger": "imhere.web",
        "status": 200,
        "words": "a\nb\u2028c",
    }


def test_an_error_tells_its_kind_and_place_and_not_its_words():
    told = line(error=raised())
    assert json.loads(told)["error"] == "ValueError"
    assert json.loads(told)["where"][-1].startswith("test_logs.py:")
    assert "Anna" not in told
    assert "+46" not in told


def test_what_is_no_json_is_written_as_text():
    assert json.loads(line(facts={"what": {1, 2} and object}))["what"].startswith("<class")


def test_our_loggers_are_set_up_once_and_leave_the_root_alone():
    ours = logging.getLogger("imhere")
    root = list(logging.getLogger().handlers)
    configure()
    configure()
    assert len([one for one in ours.handlers if isinstance(one.formatter, JsonLines)]) == 1
    assert not ours.propagate
    assert logging.getLogger().handlers == root
    assert logs.sys is sys


class Kept(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []
        self.setFormatter(JsonLines())

    def emit(self, record):
        self.lines.append(self.format(record))


def test_a_request_is_logged_without_token_body_or_words():
    def view(world, request):
        if request.body == b"boom":
            raise ValueError("Anna +46701740601")
        return json_response(200, {})

    kept = Kept()
    logger = logging.getLogger("imhere.web")
    logger.addHandler(kept)
    try:
        for body in (b"my name is Anna", b"boom"):
            params = {"token": "A1.secret"}
            asked(view, None, path="/p/A1.secret", params=params, body=body)
    finally:
        logger.removeHandler(kept)
    told = "\n".join(kept.lines)
    assert told.count("\n") == 2
    for hidden in ("secret", "Anna", "+46"):
        assert hidden not in told
    assert json.loads(kept.lines[0])["route"] == "/p/{token}"
