"""Frozen state as what JSON can say: defaults left out, nothing of a newer version lost."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from chalicelib.domain.pickup import Bin, Stage
from chalicelib.domain.plain import plain, timestamp
from chalicelib.domain.store import SlotRules
from tests.domain.builders import NOW, Status, after, order, pickup, ready


def test_defaults_are_left_out():
    assert plain(Bin("B3")) == {"bin": "B3"}
    assert plain(Bin("B3", 2, "frozen")) == {"bin": "B3", "pieces": 2, "zone": "frozen"}
    assert plain(SlotRules()) == {}


def test_what_is_nested_is_plain_too():
    got = plain(pickup(ready(), order(status=Status.PREPARING), stage=Stage.ARRIVED))
    assert got["stage"] == "arrived"
    assert [one["status"] for one in got["orders"]] == ["ready", "preparing"]
    assert got["orders"][0]["bins"][1] == {"bin": "F1", "zone": "chilled"}


def test_what_a_newer_version_wrote_is_written_back_and_hides_nothing_known():
    got = plain(order(extra={"colour": "red", "code": "old"}))
    assert (got["colour"], got["code"]) == ("red", "K7P")
    assert "extra" not in got


@pytest.mark.parametrize("value", [None, True, 7, 1.5, "text", [1, "two"], {"a": [None]}])
def test_what_is_plain_already_stays(value):
    assert plain(value) == value


def test_a_tuple_is_a_list_and_a_moment_is_text():
    assert plain({"at": (NOW, after(seconds=1))}) == {
        "at": ["2026-11-24T12:00:00Z", "2026-11-24T12:00:01Z"]
    }


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (NOW, "2026-11-24T12:00:00Z"),
        (datetime(2026, 1, 1, 0, 0, 0, 250_999, tzinfo=UTC), "2026-01-01T00:00:00.250Z"),
        (NOW.astimezone(timezone(timedelta(hours=5, minutes=45))), "2026-11-24T12:00:00Z"),
    ],
)
def test_a_moment_is_written_in_utc_with_milliseconds_only_when_there_are_any(at, text):
    assert timestamp(at) == text
