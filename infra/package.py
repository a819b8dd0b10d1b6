"""Builds what AWS gets, `deployment.zip` and `template.json`: `python -m infra.package`.

Chalice reads `app.py` in an empty environment and writes the first template; the rest of the
package is ours (slim.py, template.py). Knows no account, no region and no secret.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from infra import archive
from infra.slim import PLATFORMS, RUNTIME, WheelsError, compile_tree, dependencies
from infra.template import finished, runtimes
from infra.types import Json

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / ".build" / "package"
CACHE = ROOT / ".build" / "dependencies"
STAGE = "prod"
REGION = "us-east-1"  # chalice wants one; the template works in any
CODE = "deployment.zip"
TEMPLATE = "template.json"
LAMBDA_LIMIT_BYTES = 250 * 1024 * 1024
MB = 1_000_000


class PackageError(Exception):
    """The package would not work on Lambda."""


@dataclass(frozen=True, slots=True)
class Package:
    """What was built and what it weighs. `installed_bytes`: the wheels before pruning."""

    code: Path
    template: Path
    installed_bytes: int
    unzipped_bytes: int
    zipped_bytes: int


def config(source: Path) -> Json:
    """Chalice's configuration."""
    loaded: Json = json.loads((source / ".chalice" / "config.json").read_bytes())
    return loaded


def stage_project(source: Path, project: Path, architecture: str) -> None:
    """Copy what chalice reads, without this machine's leftovers. No lock file: wheels are ours."""
    project.mkdir(parents=True)
    leftovers = shutil.ignore_patterns("__pycache__", "*.pyc", "deployed", "deployments", ".*cache")
    for folder in (".chalice", "chalicelib"):
        shutil.copytree(source / folder, project / folder, ignore=leftovers)
    shutil.copy2(source / "app.py", project)
    (project / "requirements.txt").touch()
    settings = config(source) | {"lambda_architecture": architecture}
    (project / ".chalice" / "config.json").write_text(json.dumps(settings), encoding="utf-8")


def run_chalice(project: Path, out: Path) -> None:
    """`chalice package`, with an environment that holds nothing of ours.

    Raises:
        PackageError: with chalice's own words.

    """
    chalice = str(Path(sys.executable).with_name("chalice"))
    merge = ("--merge-template", str(ROOT / "infra" / "resources.yaml"))
    result = subprocess.run(
        (chalice, "package", "--stage", STAGE, *merge, str(out)),
        cwd=project,
        env={"AWS_DEFAULT_REGION": REGION, "HOME": str(project), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        raise PackageError(f"chalice package failed:\n{result.stdout}{result.stderr}")


def unpack(code: Path, tree: Path) -> Path:
    """Our code and chalice's runtime, as chalice zipped them, with bytecode."""
    with zipfile.ZipFile(code) as archive_:
        archive_.extractall(tree)
    compile_tree(tree)
    return tree


def require_runtime(template: Json) -> None:
    """Bytecode of another minor version would be ignored, silently and slowly.

    Raises:
        PackageError: when the template asks for another Python than this one.

    """
    asked = runtimes(template)
    if asked != {RUNTIME}:
        raise PackageError(f"the template asks for {sorted(asked)} but {RUNTIME} compiled the code")


def require_fit(unzipped_bytes: int) -> None:
    """Lambda refuses more than 250 MiB.

    Raises:
        PackageError: when it would.

    """
    if unzipped_bytes > LAMBDA_LIMIT_BYTES:
        raise PackageError(f"{unzipped_bytes} bytes unzipped; Lambda takes {LAMBDA_LIMIT_BYTES}")


def build(out: Path = OUT, *, architecture: str | None = None, source: Path = ROOT) -> Package:
    """Build the package. Another architecture than the configured one is for tests only."""
    target = architecture or str(config(source)["lambda_architecture"])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        project, chalice_out = Path(scratch, "project"), Path(scratch, "chalice")
        stage_project(source, project, target)
        run_chalice(project, chalice_out)
        wheels = dependencies(source / "requirements.txt", CACHE, target)
        ours = unpack(chalice_out / CODE, Path(scratch, "ours"))
        unzipped_bytes = archive.write(out / CODE, (wheels.tree, ours))
        template = finished(yaml.safe_load((chalice_out / "sam.yaml").read_bytes()))
    require_runtime(template)
    require_fit(unzipped_bytes)
    (out / TEMPLATE).write_text(json.dumps(template, indent=1, sort_keys=True), encoding="utf-8")
    zipped_bytes = (out / CODE).stat().st_size
    return Package(out / CODE, out / TEMPLATE, wheels.installed_bytes, unzipped_bytes, zipped_bytes)


def report(package: Package) -> str:
    """The sizes, for a person."""
    saved_bytes = package.installed_bytes - package.unzipped_bytes
    return (
        f"{package.code.name}: {package.zipped_bytes / MB:.1f} MB"
        f" ({package.unzipped_bytes / MB:.1f} MB unzipped, bytecode included)\n"
        f"wheels before pruning: {package.installed_bytes / MB:.1f} MB;"
        f" saved {saved_bytes} bytes although every module ships compiled\n"
        f"template: {package.template.name}, {package.template.stat().st_size / 1000:.0f} kB"
    )


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="infra.package", description="Build what AWS gets.")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--architecture", choices=sorted(PLATFORMS))
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Build and say what came out."""
    options = parse(arguments)
    try:
        package = build(options.out, architecture=options.architecture)
    except (PackageError, WheelsError) as error:
        print(error, file=sys.stderr)
        return 1
    print(report(package))
    return 0


if __name__ == "__main__":
    sys.exit(main())
