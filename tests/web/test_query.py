"""What stands behind the `?`: every call that takes something there names what it does not know."""

import re

import pytest

from chalicelib.web.operations import OPERATIONS
from tests.web.asking import pointers

LISTS = [one for one in OPERATIONS if one.query]
LIMITED = [one for one in LISTS if any(query.name == "limit" for query in one.query)]


@pytest.fixture
def call(ask, town):
    """One of the API's calls with what it takes, and what is given instead or besides."""
    ask.with_key(town)

    def asks(operation, **more):
        params = {
            name: "shopify" if name == "connector" else "corner"
            for name in re.findall(r"\{(\w+)\}", operation.path)
        }
        query = {one.name: str(one.example) for one in operation.query if one.required}
        return ask(operation.method, operation.path, params=params, query={**query, **more})

    return asks


@pytest.mark.parametrize("operation", LISTS, ids=lambda one: one.name)
def test_a_parameter_that_there_is_none_of_is_named(call, operation):
    assert pointers(call(operation, stauts="ready", colour="red")) == ["/colour", "/stauts"]


@pytest.mark.parametrize("limit", ["0", "-1", "1.5", "", " 1", "٣", "9" * 5000])
@pytest.mark.parametrize("operation", LIMITED, ids=lambda one: one.name)
def test_how_many_is_a_whole_number_within_bounds(call, operation, limit):
    assert pointers(call(operation, limit=limit)) == ["/limit"]
