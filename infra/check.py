"""Is the template fit to deploy? `python -m infra.check`: builds it aside, lints it, reads it.

Needs no account. Prints what it looked at and exits with 1 when something is wrong.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from infra.package import PackageError, build, report
from infra.promises import PROMISES, Promise, broken
from infra.slim import WheelsError
from infra.types import Json


def sentence(promise: Promise) -> str:
    """A promise's name, readable."""
    return promise.__name__.replace("_", " ")


def lint(template: Path) -> list[str]:
    """cfn-lint's complaints, after SAM's own transformation."""
    command = (str(Path(sys.executable).with_name("cfn-lint")), str(template))
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return [result.stdout + result.stderr] if result.returncode else []


def findings(template: Json) -> Iterable[tuple[str, list[str]]]:
    """Every promise and how it is broken."""
    return ((sentence(promise), broken(promise, template)) for promise in PROMISES)


def check(template: Path) -> list[str]:
    """Print every check with its outcome; answers the faults."""
    faults: list[str] = []
    results = [("cfn-lint", lint(template)), *findings(json.loads(template.read_bytes()))]
    for name, found in results:
        print(f"{'ok  ' if not found else 'FAIL'} {name}")
        faults += found
    return faults


def main() -> int:
    """Build, look, say."""
    with tempfile.TemporaryDirectory() as scratch:
        try:
            package = build(Path(scratch))
        except (PackageError, WheelsError) as error:
            print(error, file=sys.stderr)
            return 1
        print(report(package))
        faults = check(package.template)
    if faults:
        print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
