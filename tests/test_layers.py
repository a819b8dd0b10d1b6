"""The dependency rule: who may import whom, and who may ask for time, chance or settings."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINES_MAX = 400
VENDORS = ("botocore", "msgspec", "phonenumbers", "pynamodb", "requests", "segno", "twilio")
MAY_IMPORT = {
    "domain": ("chalicelib.domain",),
    "services": ("chalicelib.domain", "chalicelib.services"),
    "adapters": ("chalicelib.domain", "chalicelib.services", "chalicelib.adapters", *VENDORS),
    "web": ("chalicelib.domain", "chalicelib.services", "chalicelib.web", "msgspec"),
    "settings": (),
    "logs": (),
    "wiring": ("chalicelib.settings", "chalicelib.services", "chalicelib.adapters"),
    "app": (
        "chalice",
        "chalicelib.wiring",
        "chalicelib.logs",
        "chalicelib.web",
        "chalicelib.services",
        "chalicelib.adapters.dynamodb.stream",
    ),
}
"""Beside the standard library."""
GIVEN_AS_ARGUMENTS = ("domain", "services", "web")
"""The layers that are told the time and every id."""
CHANCE = frozenset({"random", "secrets", "uuid"})
CLOCKS = frozenset(
    {
        "date.today",
        "datetime.now",
        "datetime.today",
        "datetime.utcnow",
        "os.urandom",
        "time.sleep",
        "time.time",
        "time.time_ns",
    }
)
ENVIRONMENT = frozenset({"os.environ", "os.getenv", "os.environb", "os.putenv"})
KNOWS_THE_ENVIRONMENT = frozenset({"wiring", "settings"})
OUTSIDE_WORLD = """
asyncio ftplib http io logging multiprocessing os pathlib shutil smtplib socket sqlite3 subprocess
sys tempfile threading time urllib
"""
"""Parts of the standard library that a pure function has no use for."""


def imported(tree):
    """Every dotted name that a module imports, wherever in it; a relative one starts with a dot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            yield from (f"{base}.{alias.name}" for alias in node.names)


def spoken(tree):
    """Every `name.attribute` of a module: `datetime.datetime.now` is `datetime.now` too."""
    own_names = dict(_renamed(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = node.value
            name = getattr(owner, "id", None) or getattr(owner, "attr", None)
            yield f"{own_names.get(name, name)}.{node.attr}"


def _renamed(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((one.asname, one.name) for one in node.names if one.asname)


def is_within(name, places):
    return any(name == place or name.startswith(f"{place}.") for place in places)


def faults(layer, source):
    """What a module of a layer does that it may not."""
    tree = ast.parse(source)
    names = set(imported(tree))
    used = names | set(spoken(tree))
    found = {name for name in names if not _may_import(layer, name)}
    if layer in GIVEN_AS_ARGUMENTS:
        found |= {name for name in names if name.split(".")[0] in CHANCE}
        found |= used & CLOCKS
    if layer == "domain":
        found |= {name for name in names if name.split(".")[0] in OUTSIDE_WORLD.split()}
    if layer not in KNOWS_THE_ENVIRONMENT:
        found |= used & ENVIRONMENT
    return sorted(found)


def _may_import(layer, name):
    first = name.split(".")[0]
    return first in sys.stdlib_module_names or is_within(name, MAY_IMPORT[layer])


def shipped():
    """Every module that AWS gets, with its layer."""
    modules = [ROOT / "app.py", *sorted((ROOT / "chalicelib").rglob("*.py"))]
    return [(_layer(path), path) for path in modules if path != ROOT / "chalicelib/__init__.py"]


def _layer(path):
    inside = path.relative_to(ROOT).parts
    return path.stem if len(inside) <= 2 else inside[1]


def written():
    """Every source file of ours; what is vendored belongs to others."""
    roots = [ROOT / name for name in ("app.py", "chalicelib", "local", "infra", "cli", "tests")]
    for root in roots:
        for path in [root] if root.is_file() else sorted(root.rglob("*")):
            vendored = not {"vendor", "__pycache__", "node_modules", ".node"}.isdisjoint(path.parts)
            if path.suffix in {".py", ".js", ".css", ".html"} and not vendored:
                yield path


def named(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize(("layer", "path"), shipped(), ids=[named(path) for _, path in shipped()])
def test_a_module_keeps_to_its_layer(layer, path):
    assert faults(layer, path.read_text(encoding="utf-8")) == []


def test_every_layer_has_modules():
    assert {layer for layer, _ in shipped()} == set(MAY_IMPORT)


@pytest.mark.parametrize("path", list(written()), ids=named)
def test_a_file_has_at_most_four_hundred_lines(path):
    assert not too_long(path.read_text(encoding="utf-8"))


def too_long(text):
    return len(text.splitlines()) > LINES_MAX


def test_a_line_more_is_too_long():
    assert not too_long("x\n" * 400)
    assert too_long("x\n" * 401)


def test_only_the_ways_in_know_chalice():
    files = (path for path in written() if path.suffix == ".py" and "tests" not in path.parts)
    knowing = {named(path) for path in files if knows_chalice(path.read_text(encoding="utf-8"))}
    assert {name for name in knowing if not name.startswith("local/")} == {"app.py"}


def knows_chalice(source):
    return any(is_within(name, ("chalice",)) for name in imported(ast.parse(source)))


@pytest.mark.parametrize(
    "source", ["import chalice", "from chalice.app import Chalice", "def f():\n    import chalice"]
)
def test_chalice_is_seen_wherever_it_is_imported(source):
    assert knows_chalice(source)
    assert not knows_chalice("from chalicelib import wiring")


@pytest.mark.parametrize(
    ("layer", "source", "found"),
    [
        ("domain", "import msgspec", ["msgspec"]),
        ("domain", "import botocore.session", ["botocore.session"]),
        ("domain", "from chalicelib.services import ports", ["chalicelib.services.ports"]),
        ("domain", "from chalicelib import services", ["chalicelib.services"]),
        ("domain", "from . import pickup", ["..pickup"]),
        ("domain", "def f():\n    import requests", ["requests"]),
        ("domain", "import os\nx = os.environ", ["os", "os.environ"]),
        ("domain", "from pathlib import Path", ["pathlib.Path"]),
        ("domain", "from datetime import datetime\nx = datetime.now()", ["datetime.now"]),
        ("domain", "import datetime as d\nx = d.datetime.utcnow()", ["datetime.utcnow"]),
        ("web", "from datetime import datetime as d\nx = d.now()", ["datetime.now"]),
        ("services", "import time as t\nt.sleep(1)", ["time.sleep"]),
        ("services", "import uuid", ["uuid"]),
        ("services", "from secrets import token_hex", ["secrets.token_hex"]),
        ("services", "import time\ntime.sleep(1)", ["time.sleep"]),
        ("services", "from time import sleep", ["time.sleep"]),
        ("services", "from chalicelib.adapters import phones", ["chalicelib.adapters.phones"]),
        ("services", "from chalicelib.web.http import Request", ["chalicelib.web.http.Request"]),
        ("services", "from os import environ", ["os.environ"]),
        ("adapters", "from chalicelib.web import http", ["chalicelib.web.http"]),
        ("adapters", "import chalice", ["chalice"]),
        ("adapters", "import os\nx = os.getenv('HOME')", ["os.getenv"]),
        ("web", "from chalice import Response", ["chalice.Response"]),
        ("web", "from chalicelib import wiring", ["chalicelib.wiring"]),
        ("web", "from chalicelib.adapters import phones", ["chalicelib.adapters.phones"]),
        ("web", "from datetime import date\nx = date.today()", ["date.today"]),
        ("web", "import typer", ["typer"]),
        ("app", "from cli.understand import understand", ["cli.understand.understand"]),
        ("wiring", "from chalicelib.web import shop", ["chalicelib.web.shop"]),
        ("app", "import os\nx = os.environ['HOME']", ["os.environ"]),
        ("app", "from chalicelib.domain import facts", ["chalicelib.domain.facts"]),
    ],
)
def test_what_a_layer_may_not_do_is_found(layer, source, found):
    assert faults(layer, source) == found


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("domain", "from datetime import datetime, UTC\nx = datetime(2026, 1, 1, tzinfo=UTC)"),
        ("domain", "from chalicelib.domain import facts"),
        ("services", "import hmac\nfrom chalicelib.services.ports import Ids"),
        ("services", "now = world.clock.now()\nworld.clock.pause(1)"),
        ("web", "import time\nbegan = time.perf_counter()"),
        ("web", "from msgspec import Struct\nfrom chalicelib.services import access"),
        ("adapters", "import time\ntime.sleep(1)"),
        ("wiring", "import os\nx = os.environ"),
    ],
)
def test_what_a_layer_may_do_is_left_alone(layer, source):
    assert faults(layer, source) == []
