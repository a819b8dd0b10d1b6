"""`imhere doctor`: looks at an installation from every side and names what is wrong, and the fix.

It changes nothing: the one text it plays is to a number that no store has.
"""

from rich.console import Console

from cli import examination, said
from cli.examination import FAIL, WARN, Finding
from cli.operator import Folder, installation

STYLES = {FAIL: "bold red", WARN: "yellow"}


def doctor(*, folder: Folder = None, as_json: said.Json = False) -> None:
    """Check an installation: settings, table, queue, clock, stores, Twilio, the public address.

    Needs the installation's credentials, like `key`. Exits 1 if anything **FAIL**s.

    ```
    imhere doctor
    imhere doctor --json | jq '.[] | select(.status != "OK")'
    ```
    """
    found = examination.findings(installation(folder))
    value = [one.told() for one in found]
    said.result(value, as_json=as_json, shown=lambda out: _show(out, found))
    failures = sum(one.status == FAIL for one in found)
    if failures:
        said.failed(f"{failures} of {len(found)} checks failed", "see the lines that say FAIL")


def _show(out: Console, found: list[Finding]) -> None:
    for one in found:
        out.print(f"{one.status:<4}  {one.what}: {one.detail}", style=STYLES.get(one.status))
        if one.fix:
            out.print(f"      fix: {one.fix}")
