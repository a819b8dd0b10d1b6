"""The package, built once for all tests that look at it, and an AWS of this machine."""

import json
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.package import ROOT, Package, build
from tests.infra.machine import REGION, Aws, free_port, running


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """What AWS gets."""
    return build(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="session")
def native_package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The same for this machine's processor, so that its wheels load here."""
    machine = {"aarch64": "arm64", "arm64": "arm64"}.get(platform.machine(), "x86_64")
    return build(tmp_path_factory.mktemp("native"), architecture=machine)


@pytest.fixture
def template(package: Package) -> dict:
    """A copy of the template, to be read or spoilt."""
    return json.loads(package.template.read_bytes())


@pytest.fixture(scope="module")
def aws() -> Iterator[Aws]:
    """MiniStack in its own environment: a Lambda must find only what the package ships."""
    ministack = ROOT / ".venv-aws" / "bin" / "ministack"
    url = f"http://127.0.0.1:{free_port()}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        yield from ministack_at(url, scratch, str(ministack))


def ministack_at(url: str, scratch: str, ministack: str) -> Iterator[Aws]:
    """It unpacks every function into `scratch`, some 25 MB each."""
    environment = {
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": url.rpartition(":")[2],
        "IOT_MTLS_ENABLED": "0",
        "TMPDIR": scratch,
        "AWS_DEFAULT_REGION": REGION,
        "PATH": str(Path(sys.executable).parent),
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    with running((ministack,), f"{url}/_localstack/health", **quiet):
        yield Aws(url)
