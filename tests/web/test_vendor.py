"""What is not ours in the pages: the files that were taken, with version and licence."""

import hashlib
import json
from typing import Any

import pytest

from chalicelib.web import pages

FOLDER = pages.FOLDER / "vendor"
LOCK: dict[str, Any] = json.loads((FOLDER / "vendor.lock.json").read_text(encoding="utf-8"))
OURS = (".d.ts", ".lock.json")
"""Written by us about them."""


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("name", sorted(LOCK))
def test_a_vendored_file_is_the_one_that_was_taken(name):
    content = (FOLDER / name).read_bytes()
    assert sha256(content) == LOCK[name]["sha256"]
    assert sha256(content + b" ") != LOCK[name]["sha256"]


def test_nothing_is_vendored_without_being_named():
    lying = {path.name for path in FOLDER.iterdir() if not path.name.endswith(OURS)}
    assert lying == set(LOCK)


def test_every_package_comes_with_its_version_and_licence():
    licences = (FOLDER / "LICENSES.txt").read_text(encoding="utf-8").casefold()
    taken = [one for entry in LOCK.values() for one in entry.get("packages", {}).items()]
    assert len(taken) >= 4
    for name, package in taken:
        assert f"{name} {package['version']}" in licences
        assert package["licence"] in {"MIT", "Apache-2.0"}


def test_vendored_code_makes_no_code_of_words():
    for name in ("preact.js", "uplot.js"):
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert "eval(" not in text
        assert "new Function" not in text
        assert "http://" not in text.replace("http://www.w3.org/", "")
