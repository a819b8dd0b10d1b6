"""One table tells of every event that there is, and every event keeps to it."""

import ast
from datetime import datetime
from pathlib import Path

import pytest

from chalicelib.domain.decide import decide
from chalicelib.domain.errors import Refused
from chalicelib.domain.event_types import EVENT_TYPES, data_schema, told
from chalicelib.domain.events import Event
from tests.domain.builders import AT_STAGE, NOW
from tests.domain.test_decide import FACTS

ROOT = Path(__file__).parents[2] / "chalicelib"
CONTRACT = """
order_placed order_amended order_preparing order_ready order_delayed order_rescheduled
order_cancelled order_expired order_picked_up hand_over_undone lines_changed pickup_person_changed
keep_extended customer_on_the_way eta_changed customer_arrived customer_moved customer_left
customer_messaged pickup_claimed pickup_unclaimed wait_goal_missed return_announced return_accepted
return_refused missing_reported pickup_rated texts_stopped texts_started text_failed store_paused
store_resumed
"""
KINDS = {
    "text": str,
    "number": int,
    "flag": bool,
    "time": datetime,
    "texts": list,
    "lines": list,
}


def faults(event):
    """How an event's data are not as its type has them."""
    known = EVENT_TYPES[event.type].data
    found = [f"unknown {name}" for name in event.data if name not in known]
    for name, kind in known.items():
        value = event.data.get(name)
        wanted = KINDS[kind.removesuffix("?")]
        if value is None:
            found += [] if kind.endswith("?") else [f"no {name}"]
        elif type(value) is not wanted and not (wanted is str and isinstance(value, str)):
            found.append(f"{name} is {value!r}")
    return found


def emitted():
    """Every event of every fact in every stage."""
    for fact in FACTS:
        for make in AT_STAGE.values():
            try:
                yield from decide(make(), fact, NOW)[1]
            except Refused:
                continue


def test_every_event_that_is_decided_keeps_to_its_type():
    events = list(emitted())
    assert len({one.type for one in events}) > 20
    assert {f"{one.type}: {fault}" for one in events for fault in faults(one)} == set()


@pytest.mark.parametrize(
    ("event", "found"),
    [
        (Event("order_ready", NOW, ("A",), {"pieces": 1, "late_seconds": 0}), []),
        (Event("order_ready", NOW, ("A",), {"pieces": 1}), ["no late_seconds"]),
        (Event("order_delayed", NOW, ("A",), {"until": "soon"}), ["until is 'soon'"]),
        (Event("store_resumed", NOW, (), {"by": "Ana"}), ["unknown by"]),
    ],
)
def test_an_event_that_does_not_is_found(event, found):
    assert faults(event) == found


def test_the_table_has_everything_that_the_contract_names():
    assert set(CONTRACT.split()) <= set(EVENT_TYPES)


def named():
    """The type of every event that is made somewhere, as far as it stands there as a word."""
    for folder in ("domain", "services"):
        for path in sorted((ROOT / folder).glob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _called(node) in {"Event", "_event"}:
                    yield from (
                        one.value
                        for one in node.args[:2]
                        if isinstance(one, ast.Constant) and isinstance(one.value, str)
                    )


def _called(node):
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def test_every_event_that_is_made_somewhere_is_in_the_table():
    found = set(named())
    assert len(found) > 25
    assert found <= set(EVENT_TYPES)


@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_every_type_says_what_happened_and_has_a_schema(kind):
    known, schema = EVENT_TYPES[kind], data_schema(kind)
    assert known.says.endswith(".")
    assert list(schema["properties"]) == list(known.data)
    assert set(schema["required"]) == {n for n, of in known.data.items() if not of.endswith("?")}


def test_a_field_that_may_be_null_says_so():
    properties = data_schema("order_delayed")["properties"]
    assert properties["until"] == {"type": "string", "format": "date-time"}
    assert properties["reason"] == {"type": ["string", "null"]}


def test_an_event_is_told_with_its_version_and_its_id():
    event = Event("order_ready", NOW, ("A",), {"pieces": 1}, "p-1", "corner", 7)
    assert told(event) == {
        "id": "corner-7",
        "type": "order_ready",
        "at": NOW,
        "store_id": "corner",
        "version": 7,
        "pickup_id": "p-1",
        "order_ids": ["A"],
        "data": {"pieces": 1},
    }


DOCS = Path(__file__).parents[2] / "docs" / "webhooks.md"


def test_the_table_of_the_docs_is_this_one():
    text = DOCS.read_text(encoding="utf-8")
    written = text.partition("<!-- events -->\n")[2].partition("\n<!-- /events -->")[0]
    rows = ["| event | what happened | `data` |", "|---|---|---|"]
    for kind, known in EVENT_TYPES.items():
        data = ", ".join(f"`{name}` {of}" for name, of in known.data.items()) or "nothing"
        rows.append(f"| `{kind}` | {known.says} | {data} |")
    assert written.splitlines() == rows
