"""Bodies as strangers send them, and errors as everybody gets them: never a 500 for a bad input."""

import json
import logging

import pytest

from chalicelib.domain.errors import Refused
from chalicelib.services.ports import Unavailable
from chalicelib.web.http import BODY_BYTES_MAX, Request, json_response, parse_object, route_of
from tests.web.asking import JSON, asked, posted


def echo(_, request):
    return json_response(200, request.json())


def slug(response):
    return json.loads(response.body)["type"].rpartition("/")[2]


MALFORMED = {
    "nothing": b"",
    "not json": b"hello",
    "half": b'{"a": 1',
    "null": b"null",
    "list": b"[1]",
    "number": b"3",
    "string": b'"x"',
    "boolean": b"true",
    "duplicate keys": b'{"a": 1, "a": 2}',
    "duplicate keys inside": b'{"a": [{"b": 1, "b": 2}]}',
    "NaN": b'{"a": NaN}',
    "Infinity": b'{"a": Infinity}',
    "-Infinity": b'{"a": -Infinity}',
    "1e999": b'{"a": 1e999}',
    "-1e999": b'{"a": -1e999}',
    "30,000 brackets": b"[" * 30_000,
    "60,000 brackets": b"[" * 30_000 + b"]" * 30_000,
    "21 levels": b'{"a":' * 21 + b"1" + b"}" * 21,
    "invalid UTF-8": b'{"a": "\xff"}',
    "cut UTF-8": b'{"a": "\xc3"}',
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"a": 1}',
    "a lone surrogate": b'{"a": "\\ud800"}',
    "a lone surrogate in a key": b'{"\\udfff": 1}',
    "5,000 digits": b'{"a": ' + b"9" * 5_000 + b"}",
    "a bare control": b'{"a": "\x01"}',
    "two objects": b"{}{}",
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=list(MALFORMED))
def test_what_is_no_json_object_is_malformed(body):
    response = asked(echo, None, **posted(body))
    assert (response.status, slug(response)) == (400, "malformed-json")
    assert response.headers["Content-Type"] == "application/problem+json"
    assert "Traceback" not in response.body


GOOD = (
    b'{"a": "\\ud83d\\ude00"}',
    b'{"a": "[[[[[[[[[[[[[[[[[[[[[[[[[[["}',
    b'{"a": "\\"[[[[[[[[[[[[[[[[[[[[[[[[["}',
    b'{"a":' * 20 + b"1" + b"}" * 20,
    b'{"a": 1e300, "b": -0.0, "c": 1000000000000000000000000000000}',
    '{"å": "ß😀"}'.encode(),
)


@pytest.mark.parametrize("body", GOOD)
def test_what_is_a_json_object_is_read(body):
    response = asked(echo, None, **posted(body))
    assert response.status == 200
    assert json.loads(response.body) == json.loads(body)


def test_a_hundred_thousand_brackets_are_no_recursion():
    with pytest.raises(Refused, match="20 levels"):
        parse_object(b"[" * 100_000)


def test_a_body_over_64_kilobytes_is_too_large():
    just = b'{"a": "' + b"x" * (BODY_BYTES_MAX - 9) + b'"}'
    assert asked(echo, None, **posted(just)).status == 200
    response = asked(echo, None, **posted(just + b" "))
    assert (response.status, slug(response)) == (413, "payload-too-large")


@pytest.mark.parametrize("kind", ["text/plain", "", "application/x-www-form-urlencoded", "json"])
def test_another_content_type_is_unsupported(kind):
    response = asked(echo, None, body=b"{}", headers={"content-type": kind})
    assert (response.status, slug(response)) == (415, "unsupported-media-type")


def test_a_content_type_may_have_parameters_and_any_case():
    headers = {"content-type": "Application/JSON; charset=utf-8"}
    assert asked(echo, None, body=b"{}", headers=headers).status == 200


def refusing(error):
    def view(world, request):
        raise error

    return view


def test_a_refusal_is_a_problem_with_what_could_be_done():
    refused = Refused("invalid-transition", "order A1 is ready", "ready", ("cancel",), {"x": 1})
    told = json.loads(asked(refusing(refused), None, request_id="r1").body)
    assert told == {
        "type": "https://imhere.dev/problems/invalid-transition",
        "title": "Invalid transition",
        "status": 409,
        "detail": "order A1 is ready",
        "instance": "r1",
        "current": "ready",
        "allowed": ["cancel"],
        "x": 1,
    }


def test_an_engine_that_is_away_is_busy_and_may_be_asked_again():
    response = asked(refusing(Unavailable("DynamoDB: throttled")), None)
    assert (response.status, slug(response)) == (503, "busy")
    assert response.headers["Retry-After"] == "1"
    assert "DynamoDB" not in response.body


def test_too_many_tries_say_when_to_come_back():
    refused = Refused("too-many-attempts", "wait", more={"retry_after_seconds": 7})
    response = asked(refusing(refused), None)
    assert (response.status, response.headers["Retry-After"]) == (429, "7")


def test_no_key_says_how_to_come_in():
    response = asked(refusing(Refused("unauthorized", "no")), None)
    assert (response.status, response.headers["WWW-Authenticate"]) == (401, "Bearer")


def test_an_unknown_slug_is_a_conflict():
    assert asked(refusing(Refused("strange", "x")), None).status == 409


def test_a_fault_of_ours_is_a_500_that_shows_nothing():
    logging.disable(logging.CRITICAL)
    try:
        response = asked(refusing(ValueError("Anna +46701740601")), None)
    finally:
        logging.disable(logging.NOTSET)
    assert (response.status, slug(response)) == (500, "internal-error")
    assert "Anna" not in response.body


def test_every_answer_carries_the_security_headers():
    headers = asked(echo, None, **posted({})).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    assert all(isinstance(value, str) for value in headers.values())


def test_a_token_of_the_path_is_not_what_is_logged():
    request = Request("GET", "/p/A1.secret", {"token": "A1.secret"})
    assert route_of(request) == "/p/{token}"


def test_a_cookie_is_found_among_others():
    request = Request("GET", "/", headers={"cookie": "a=1; imhere_tablet=s.t.x=y; b"})
    assert request.cookie("imhere_tablet") == "s.t.x=y"
    assert request.cookie("nothing") is None
    assert Request("GET", "/").cookie("a") is None


def test_a_form_keeps_blank_fields_and_of_a_repeated_one_the_last():
    request = Request("POST", "/", body=b"a=&b=1&b=2&c=%ff")
    assert request.form() == {"a": "", "b": "2", "c": "\ufffd"}
    assert request.media_type() == ""
    assert JSON not in request.headers
