"""The OpenAPI document: it is what the code says, valid, and of use to who reads it.

`IMHERE_WRITE_DOCS=1` writes it and the Postman collection anew (`make docs`).
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema_rs
import msgspec
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

import app as application
from chalicelib.adapters.phones import MetadataPhones
from chalicelib.domain.event_types import EVENT_TYPES
from chalicelib.web.docs import DOCUMENT
from chalicelib.web.http import STATUS
from chalicelib.web.operations import BY_ROUTE, OPERATIONS
from infra.openapi import document
from infra.openapi_schemas import time_zones
from infra.postman import collection

ROOT = Path(__file__).parents[2]
POSTMAN = ROOT / "docs" / "postman.json"
MADE = document()
SCHEMAS = MADE["components"]["schemas"]
CALLS = [
    pytest.param(path, method, call, id=call["operationId"])
    for path, methods in MADE["paths"].items()
    for method, call in methods.items()
]


def written(content):
    return json.dumps(content, indent=1) + "\n"


def as_committed(path, content):
    if os.environ.get("IMHERE_WRITE_DOCS"):
        path.write_text(written(content), encoding="utf-8")
    return path.read_text(encoding="utf-8") == written(content)


def validator(schema):
    """JSON Schema with the document's own components."""
    return jsonschema_rs.Draft202012Validator({**schema, "components": MADE["components"]})


def test_the_committed_document_is_the_one_that_the_code_makes():
    assert as_committed(DOCUMENT, MADE), "make docs"


def test_the_committed_collection_is_the_one_that_the_document_makes():
    assert as_committed(POSTMAN, collection(MADE)), "make docs"


def test_it_is_valid_and_a_broken_one_is_not():
    assert list(OpenAPIV31SpecValidator(MADE).iter_errors()) == []
    broken = {**MADE, "info": {"title": "no version"}}
    assert list(OpenAPIV31SpecValidator(broken).iter_errors()) != []


def test_every_route_of_the_shop_is_described_and_nothing_else():
    routes = {(method, path) for method, path, _ in application.ROUTES if path.startswith("/v1/")}
    assert set(BY_ROUTE) == routes
    assert len(BY_ROUTE) == len(OPERATIONS)


def test_no_request_waits_for_the_description():
    asked = "import app, sys; sys.exit('chalicelib.web.operations' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], cwd=ROOT, check=False).returncode == 0


def test_a_name_stands_for_one_call():
    names = [call["operationId"] for _, _, call in (each.values for each in CALLS)]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z_]+", name) for name in names)


@pytest.mark.parametrize(("path", "method", "call"), CALLS)
def test_a_call_says_what_a_developer_needs(path, method, call):
    assert call["summary"]
    assert len(call["tags"]) == 1
    assert call["tags"][0] in {tag["name"] for tag in MADE["tags"]}
    assert call["security"] == [{"key": []}]
    assert "Scope: `" in call["description"]
    problems = {int(status) for status in call["responses"] if status >= "400"}
    assert {401, 403, 429, 503} <= problems
    assert {404} <= problems or "{" not in path
    assert ({400, 413, 415, 422} <= problems) == ("requestBody" in call)


@pytest.mark.parametrize(("path", "method", "call"), CALLS)
def test_a_refusal_is_a_problem_with_its_own_status(path, method, call):
    for status, told in call["responses"].items():
        if status < "400":
            continue
        content = told["content"]["application/problem+json"]
        assert validator(SCHEMAS["ProblemOut"]).is_valid(content["example"])
        slugs = re.findall(r"`([a-z-]+)`: ", told["description"])
        assert slugs
        assert {STATUS[slug] for slug in slugs} == {int(status)}
        assert ("Retry-After" in told.get("headers", {})) == (status in {"429", "503"})


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: one.name)
def test_an_example_is_what_the_types_and_the_schema_take(operation):
    if operation.example is None:
        assert operation.body is None or msgspec.convert({}, operation.body) is not None
        return
    assert operation.body is not None
    msgspec.convert(operation.example, operation.body, strict=True)
    schema = {"$ref": f"#/components/schemas/{operation.body.__name__}"}
    assert validator(schema).is_valid(operation.example)
    assert not validator(schema).is_valid({**operation.example, "no_such_field": 1})


def test_every_schema_says_what_it_is():
    assert [name for name, schema in SCHEMAS.items() if not schema.get("description")] == []


def test_requests_are_closed_and_answers_open():
    for name, schema in SCHEMAS.items():
        if schema.get("type") == "object":
            closed = schema.get("additionalProperties") is False
            assert closed == (not name.endswith("Out")), name


def test_nothing_is_described_that_nobody_names():
    named = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(MADE)))
    assert set(SCHEMAS) == named


def test_every_event_is_described_as_a_webhook():
    assert set(MADE["webhooks"]) == set(EVENT_TYPES)


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("+12025550142", True),
        ("+46701740601", True),
        ("+3545812345", True),
        ("+1202555014", False),
        ("+120255501423", False),
        ("+0123456789", False),
        ("12025550142", False),
        ("+12025550142\n", False),
        ("+999123456789", False),
    ],
)
def test_a_phone_number_of_the_schema_is_one_that_is_taken(text, possible):
    assert validator(SCHEMAS["Phone"]).is_valid(text) == possible
    assert (MetadataPhones().e164(text) is not None) == possible or text.endswith("\n")


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("2026-11-24", True),
        ("2028-02-29", True),
        ("2000-02-29", True),
        ("2026-02-29", False),
        ("2100-02-29", False),
        ("2026-04-31", False),
        ("1999-12-31", False),
        ("2026-11-24\n", False),
    ],
)
def test_a_day_of_the_schema_is_one_that_there_is(text, possible):
    assert validator(SCHEMAS["Date"]).is_valid(text) == possible


def test_every_time_zone_can_be_loaded():
    from chalicelib.domain.store import zone

    names = time_zones()
    assert "Europe/Stockholm" in names
    assert all(zone(name) for name in names)


def test_the_collection_has_every_call_with_its_example():
    made = collection(MADE)
    items = [item for folder in made["item"] for item in folder["item"]]
    assert len(items) == len(OPERATIONS)
    for item in items:
        assert item["request"]["url"]["raw"].startswith("{{base_url}}/v1/")
        assert "{" not in item["request"]["url"]["raw"].removeprefix("{{base_url}}")
        if "body" in item["request"]:
            json.loads(item["request"]["body"]["raw"])
