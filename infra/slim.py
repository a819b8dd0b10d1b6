"""The dependencies as Lambda gets them: hash-checked wheels, without what is never read, compiled.

Knows files, not our code. Chalice would ask pip twice, the second time without hashes, ship every
service that AWS ever had and no bytecode; the cold start pays for each (docs/operations.md).
"""

import gzip
import hashlib
import json
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.types import Json

PYTHON = ".".join(platform.python_version_tuple()[:2])
RUNTIME = f"python{PYTHON}"
# Lambda's python3.11 lives on glibc 2.26; manylinux2014 asks for 2.17.
PLATFORMS = {"arm64": "aarch64-manylinux2014", "x86_64": "x86_64-manylinux2014"}
LAMBDA_ROOT = "/var/task"

SERVICES = frozenset({"dynamodb", "sqs", "apigatewaymanagementapi", "secretsmanager"})
ENDPOINT_NAMES = frozenset({"dynamodb", "sqs", "execute-api", "secretsmanager", "sts"})
# twilio asks for aiohttp but imports it only in its asynchronous client, which we never use.
NEVER_IMPORTED = frozenset(
    {
        "aiohappyeyeballs",
        "aiohttp",
        "aiohttp_retry",
        "aiosignal",
        "attr",
        "attrs",
        "frozenlist",
        "multidict",
        "propcache",
        "yarl",
    }
)
# Folder -> the only folders in it that are used. Twilio imports a product when it is first named.
KEPT = {
    "botocore/data": SERVICES,
    "boto3/data": frozenset[str](),
    "twilio/rest": frozenset({"api"}),
}
NOISE_FOLDERS = frozenset({"bin", "tests", "test", "examples", "__pycache__"})
NOISE_SUFFIXES = frozenset({".pyi", ".pyx", ".pxd", ".pxi", ".c", ".h", ".rst", ".typed", ".lock"})
NOISE_FILES = frozenset(
    {".lock", "RECORD", "INSTALLER", "REQUESTED", "WHEEL", "examples-1.json", "top_level.txt"}
)


class WheelsError(Exception):
    """The wheels of the lock file are not to be had for this processor."""


@dataclass(frozen=True, slots=True)
class Dependencies:
    """A tree ready to be zipped, and how much its wheels weighed before."""

    tree: Path
    installed_bytes: int


def files(tree: Path) -> Iterator[Path]:
    """Every file of a tree, always in the same order."""
    return (path for path in sorted(tree.rglob("*")) if path.is_file())


def weight(tree: Path) -> int:
    """The bytes of all files."""
    return sum(path.stat().st_size for path in files(tree))


def install(requirements: Path, tree: Path, architecture: str) -> None:
    """Put the locked wheels into `tree`: hashes required, nothing built here.

    Raises:
        WheelsError: with uv's own words.

    """
    wanted = ("--python-platform", PLATFORMS[architecture], "--python-version", PYTHON)
    rules = ("--quiet", "--only-binary", ":all:", "--require-hashes", "--link-mode", "copy")
    uv = (sys.executable, "-m", "uv", "pip", "install")
    command = (*uv, "--target", str(tree), *wanted, *rules, "-r", str(requirements))
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise WheelsError(f"the wheels for {architecture} could not be had:\n{result.stderr}")


def noise(path: Path) -> bool:
    """What only installers and compilers read. Licences stay, whatever their suffix."""
    if path.is_dir():
        return path.name in NOISE_FOLDERS
    licence = path.parent.name.endswith(".dist-info") or "licenses" in path.parts
    return path.name in NOISE_FILES or (path.suffix in NOISE_SUFFIXES and not licence)


def unused(tree: Path) -> Iterator[Path]:
    """What is never read: foreign services and products, tests, stubs, installers' notes."""
    yield from (entry for entry in tree.iterdir() if entry.name.split("-")[0] in NEVER_IMPORTED)
    for folder, kept in KEPT.items():
        inside = (tree / folder).iterdir() if (tree / folder).is_dir() else ()
        yield from (entry for entry in inside if entry.is_dir() and entry.name not in kept)
    yield from (path for path in tree.rglob("*") if noise(path))


def prune(tree: Path) -> None:
    """Take out what is never read. Licences and METADATA stay."""
    for path in list(unused(tree)):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def without_documentation(value: Any) -> Any:
    """A service's model without its prose. A member that is called so is a dict and stays."""
    if isinstance(value, dict):
        return {
            key: without_documentation(item)
            for key, item in value.items()
            if not (key == "documentation" and isinstance(item, str))
        }
    if isinstance(value, list):
        return [without_documentation(item) for item in value]
    return value


def slim_endpoints(endpoints: Json) -> Json:
    """The endpoints of every partition and region, for the services that we call."""
    for partition in endpoints["partitions"]:
        services = partition["services"].items()
        partition["services"] = {k: v for k, v in services if k in ENDPOINT_NAMES}
    return endpoints


def write_json(path: Path, value: Any) -> None:
    """As small as JSON gets."""
    path.write_text(json.dumps(value, separators=(",", ":")), encoding="utf-8")


def slim_models(tree: Path) -> None:
    """Unzip and shorten what botocore parses for every new client."""
    data = tree / "botocore" / "data"
    endpoints = data / "endpoints.json"
    write_json(endpoints, slim_endpoints(json.loads(endpoints.read_bytes())))
    for packed in sorted(data.rglob("*.json.gz")):
        model = json.loads(gzip.decompress(packed.read_bytes()))
        write_json(packed.with_suffix(""), without_documentation(model))
        packed.unlink()


def compile_tree(tree: Path) -> None:
    """Add bytecode that never looks at a file's date: zips lose dates and /var/task is read-only.

    No `-O`: it would take asserts out of everybody's code. One process and a fixed hash seed, so
    that the same sources give the same bytes.
    """
    where = ("-s", str(tree), "-p", LAMBDA_ROOT)
    how = ("-q", "-f", "--invalidation-mode", "unchecked-hash")
    command = (sys.executable, "-m", "compileall", *how, *where, str(tree))
    subprocess.run(command, check=True, env={"PYTHONHASHSEED": "0"})


def make(requirements: Path, tree: Path, architecture: str) -> int:
    """Build one tree; answers the wheels' weight before anything was taken out."""
    install(requirements, tree, architecture)
    installed_bytes = weight(tree)
    prune(tree)
    slim_models(tree)
    compile_tree(tree)
    return installed_bytes


def key(requirements: Path, architecture: str) -> str:
    """Names a tree by all that goes into it, this file included."""
    parts = (requirements.read_bytes(), Path(__file__).read_bytes(), RUNTIME, architecture)
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part if isinstance(part, bytes) else part.encode())
    return f"{architecture}-{digest.hexdigest()[:16]}"


def dependencies(requirements: Path, cache: Path, architecture: str) -> Dependencies:
    """The tree for a lock file, made once. Several processes may ask at the same time."""
    done = cache / key(requirements, architecture)
    note = done / "installed_bytes"
    if not note.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            made = Path(scratch) / "made"
            note_text = str(make(requirements, made / "tree", architecture))
            (made / "installed_bytes").write_text(note_text, encoding="ascii")
            publish(made, done)
    return Dependencies(done / "tree", int(note.read_text(encoding="ascii")))


def publish(made: Path, done: Path) -> None:
    """Move a finished tree into its place, unless somebody else was faster."""
    try:
        made.rename(done)
    except OSError:
        if not (done / "installed_bytes").exists():
            raise
