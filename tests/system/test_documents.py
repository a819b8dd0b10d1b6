"""What the documents tell a developer to do, done: the quick start's program and every curl."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from local.engine import ROOT

pytestmark = pytest.mark.engine

DOCS = ROOT / "docs"
CLIENTS = ROOT / "clients"
PROGRAM_LINES_MOST = 39
SECONDS = 90
"""For what takes two seconds on a quiet machine."""


def blocks(name: str, language: str) -> list[str]:
    """The code blocks of a document."""
    text = (DOCS / name).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def curls() -> list[str]:
    return blocks("api.md", "sh")


def test_the_quick_starts_program_has_less_than_forty_lines():
    (program,) = blocks("quickstart.md", "python")
    lines = [line for line in program.splitlines() if line.strip()]
    assert len(program.splitlines()) <= PROGRAM_LINES_MOST
    assert len(lines) > 20


def test_the_quick_starts_program_runs_as_it_stands(running, tmp_path: Path):
    (program,) = blocks("quickstart.md", "python")
    (tmp_path / "quickstart.py").write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "quickstart.py", running.base_url, running.demo["api_key"]],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(CLIENTS)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = {line.split()[0] for line in done.stdout.splitlines()}
    assert "customer_arrived" in told
    assert "forged" not in told


def test_every_curl_of_the_document_runs_from_top_to_bottom(running):
    env = {
        "PATH": os.environ["PATH"],
        "BASE": running.base_url,
        "KEY": running.demo["api_key"],
    }
    answers = [_answer(one, env) for one in curls()]
    assert len(answers) >= 7
    assert all(not str(one.get("type", "")).startswith("http") for one in answers[:-1])
    (example,) = blocks("api.md", "json")
    refused, told = answers[-1], json.loads(example)
    assert {**refused, "instance": ""} == {**told, "instance": ""}


def _answer(command: str, env: dict[str, str]) -> dict:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        env=env,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout)
