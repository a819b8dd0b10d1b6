"""Opening hours that cannot be are told, and where they stand."""

import json

import pytest

from tests.web.test_validate import STORE, put_store


def faults(town, **more):
    answer = put_store(town, {**STORE, **more})
    assert answer.status == 422
    return {one["pointer"] for one in json.loads(answer.body)["errors"]}


def test_a_store_must_open_before_it_closes(town):
    night = {"mon": [["08:00", "12:00"], ["22:00", "02:00"]], "tue": [["09:00", "09:00"]]}
    assert faults(town, hours=night) == {"/hours/mon/1", "/hours/tue/0"}
    holiday = [{"date": "2026-12-24", "hours": [["14:00", "10:00"]]}]
    assert faults(town, holidays=holiday) == {"/holidays/0/hours/0"}


@pytest.mark.parametrize("hours", [{"mon": [["00:00", "24:00"]]}, {"sun": []}, {}])
def test_a_whole_day_and_a_closed_one_are_fine(town, hours):
    assert put_store(town, {**STORE, "hours": hours}).status in {200, 201}
