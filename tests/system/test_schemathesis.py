"""The served document against who serves it: every check of schemathesis, on every call.

`IMHERE_EXAMPLES=200` asks as much as a release does, which takes a quarter of an hour.
"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from chalicelib.web.operations import OPERATIONS
from local.engine import ROOT
from tests.ports import free_triple
from tests.system.fuzzing import is_said_by
from tests.system.in_memory import Served, served
from tests.worlds import CORNER, Town

EXAMPLES = os.environ.get("IMHERE_EXAMPLES", "")
EVERYDAY = ("--max-examples", "5", "--seed", "5")
SECONDS = 3_600
MAIN_ST = replace(CORNER, store_id="main-st", name="Main St", number="+12025550100")


def fuzzed(one: Served) -> subprocess.CompletedProcess[str]:
    schemathesis = str(Path(sys.executable).with_name("schemathesis"))
    many = ("--max-examples", EXAMPLES) if EXAMPLES else EVERYDAY
    return subprocess.run(
        [
            *(schemathesis, "run", f"{one.base_url}/openapi.json"),
            *("-H", f"Authorization: Bearer {one.api_key}"),
            *("--checks", "all", "--mode", "all", "--continue-on-failure", "--no-color", *many),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def test_every_call_keeps_what_its_document_promises(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("AWS_REGION", "eu-north-1")  # Lambda always says where it runs
    with served(free_triple(), Town(CORNER, MAIN_ST)) as one:
        done = fuzzed(one)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
    assert f"Selected: {len(OPERATIONS)}/{len(OPERATIONS)}" in done.stdout
    assert f"Tested: {len(OPERATIONS)}" in done.stdout


@pytest.mark.parametrize(
    ("rule", "detail", "said"),
    [
        ("each line_id may stand in it once", "each line_id may stand in it once", True),
        ("each line_id may stand in it once", "each line_id may stand in it", False),
        ("there is no event {event}", "there is no event x", True),
        ("there is no event {event}", "there is no event ", False),
        ("there is no event {event}", "there is no store x", False),
    ],
)
def test_only_a_documented_rule_refuses_what_fits_the_schema(rule, detail, said):
    assert is_said_by(rule, detail) == said
