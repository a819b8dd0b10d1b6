"""The command line as a person or a program starts it: a process, its pipes, its exit status."""

import json
import os
import select
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LAUNCHER = str(Path(sys.executable).with_name("imhere"))
MODULE = (sys.executable, "-m", "cli")
PATIENCE_SECONDS = 30


def environment(**changes):
    """Of this process, without what would hide a missing flush or another encoding."""
    hiding = ("PYTHONUNBUFFERED", "PYTHONIOENCODING", "PYTHONUTF8")
    return {k: v for k, v in os.environ.items() if k not in hiding} | changes


def run(
    *arguments,
    given=b"",
    command=(LAUNCHER,),
    cwd=ROOT,
    patience=PATIENCE_SECONDS,
    **changes,
):
    """Start it, give it its input, and wait for the end."""
    return subprocess.run(
        [*command, *arguments],
        input=given if isinstance(given, bytes) else given.encode(),
        capture_output=True,
        cwd=cwd,
        env=environment(**changes),
        timeout=patience,
        check=False,
    )


def begin(*arguments, stdin=subprocess.PIPE):
    """Start it and stay in touch."""
    return subprocess.Popen(
        [LAUNCHER, *arguments],
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )


def answers(ended):
    """What it wrote, a value a line."""
    return [json.loads(line) for line in ended.stdout.decode().splitlines()]


def next_line(stream):
    """The next line of a pipe; nothing for half a minute is a failure, not a wait without end."""
    ready, _, _ = select.select([stream], [], [], PATIENCE_SECONDS)
    assert ready, "it keeps its answer to itself"
    return stream.readline()
