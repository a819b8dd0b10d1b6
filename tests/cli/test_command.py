"""The command itself: where it may stand, how it ends, what it never takes with it."""

import os
import pty
import shlex
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from infra.package import stage_project
from tests.cli.running import (
    LAUNCHER,
    MODULE,
    PATIENCE_SECONDS,
    ROOT,
    answers,
    begin,
    environment,
    next_line,
    run,
)

HERE = b'{"say": "I\'m here"}\n'
ARRIVED = b'{"intent": "arrived"}\n'
START_SECONDS = 2.0


def end(process):
    """Wait for the end; the exit status and what was said to the person."""
    _, said = process.communicate(timeout=PATIENCE_SECONDS)
    return process.returncode, said


@contextmanager
def interruptible():
    """Whoever runs the tests may ignore Ctrl-C, and a child would inherit that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def tree(folder):
    """A tree as set-up leaves it, with the launcher copied and Python by a name of its own."""
    (folder / ".venv" / "bin").mkdir(parents=True)
    for part in ("cli", "chalicelib"):
        (folder / part).symlink_to(ROOT / part)
    launcher = folder / ".venv" / "bin" / "imhere"
    launcher.write_bytes((ROOT / "cli" / "launcher").read_bytes())
    python = launcher.with_name("python")
    python.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "$@"\n')
    for script in (launcher, python):
        script.chmod(0o755)
    return launcher


def test_set_up_leaves_the_launcher_of_this_tree():
    assert Path(LAUNCHER).read_bytes() == (ROOT / "cli" / "launcher").read_bytes()
    assert os.access(LAUNCHER, os.X_OK)


def test_it_works_from_any_folder_and_takes_no_module_from_there(tmp_path):
    for name in ("cli", "typer", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('the wrong module')\n")
    assert run("understand", "omw", cwd=tmp_path).stdout == b'{"intent": "on_the_way"}\n'


def test_it_works_with_spaces_in_the_path_and_through_a_link(tmp_path):
    launcher = tree(tmp_path / "a tree 'of' mine")
    link = tmp_path / "imhere"
    link.symlink_to(launcher)
    for command in (launcher, link):
        ended = run("understand", "omw", command=(str(command),), cwd=tmp_path)
        assert (ended.returncode, ended.stdout) == (0, b'{"intent": "on_the_way"}\n')


def test_it_works_by_its_name_alone_when_its_folder_is_on_the_path():
    path = f"{Path(LAUNCHER).parent}{os.pathsep}{os.environ['PATH']}"
    ended = run(
        "understand", "5 '5' \"5\" $x", command=("sh", "-c", 'imhere "$@"', "sh"), PATH=path
    )
    assert ended.returncode == 0
    assert len(answers(ended)) == 1


@pytest.mark.parametrize("command", [(LAUNCHER,), MODULE], ids=["imhere", "python -m cli"])
def test_help_explains_with_an_example(command):
    every = run("--help", command=command)
    one = run("understand", "--help", command=command)
    assert (every.returncode, one.returncode) == (0, 0)
    assert b"understand" in every.stdout
    for part in ("imhere understand", "I'm here, spot 5", '{"intent": "on_the_way"', "asked_vehi"):
        assert part in one.stdout.decode()


def test_no_command_at_all_is_told_the_commands():
    ended = run()
    assert b"understand" in ended.stdout + ended.stderr
    assert ended.returncode == 2


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("understood",), "Did you mean 'understand'?"),
        (("understand", "--wen", "ready"), "--wen"),
        (("understand", "5", "--when", "redy"), "'asked_vehicle'"),
        (("understand", "here", b"sp\xe5t"), "unexpected extra argument"),
    ],
)
def test_a_wrong_command_is_refused_with_a_way_out(arguments, hint):
    ended = run(*arguments, COLUMNS="200")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert hint in ended.stderr.decode()


def test_a_line_is_answered_before_the_next_one_is_written():
    with begin("understand") as process:
        for given, answer in (
            (HERE, ARRIVED),
            (b'{"say": "omw"}\n', b'{"intent": "on_the_way"}\n'),
        ):
            process.stdin.write(given)
            process.stdin.flush()
            assert next_line(process.stdout) == answer
        assert end(process) == (0, b"")


def test_a_bad_line_too_is_answered_before_the_next_one_is_written():
    with begin("understand") as process:
        process.stdin.write(b"what\n")
        process.stdin.flush()
        assert b"line 1: is not JSON" in next_line(process.stdout)
        assert end(process) == (1, b"")


def test_a_person_at_a_terminal_is_told_in_one_line_what_to_type():
    ours, its = pty.openpty()
    with begin("understand", stdin=its) as process:
        assert b'{"say": "I\'m here"' in next_line(process.stderr)
        os.write(ours, HERE)
        assert next_line(process.stdout) == ARRIVED
        os.write(ours, b"\x04")
        assert end(process) == (0, b"")
    os.close(ours)
    os.close(its)


def test_a_pipe_is_told_nothing_beside_its_answers():
    ended = run("understand", given=HERE)
    assert (ended.stdout, ended.stderr) == (ARRIVED, b"")


def test_a_reader_that_goes_away_ends_it_quietly():
    with begin("understand") as process:
        process.stdout.close()
        process.stdin.write(HERE)
        process.stdin.close()
        said = process.stderr.read()
        assert (process.wait(timeout=PATIENCE_SECONDS), said) == (128 + signal.SIGPIPE, b"")


def test_ctrl_c_ends_it_quietly():
    with interruptible(), begin("understand") as process:
        process.stdin.write(HERE)
        process.stdin.flush()
        assert next_line(process.stdout) == ARRIVED
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=PATIENCE_SECONDS) == 128 + signal.SIGINT
        assert process.stderr.read() == b""


def test_closed_standard_input_is_no_input():
    ended = run("-c", f"{shlex.quote(LAUNCHER)} understand <&-", command=("sh",))
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


def test_it_starts_soon():
    spells = []
    for _ in range(3):
        began = time.perf_counter()
        run("understand", "omw")
        spells.append(time.perf_counter() - began)
    assert min(spells) < START_SECONDS


def test_a_quick_command_loads_no_vendor_of_the_system():
    heavy = "{'boto3', 'botocore', 'chalice', 'msgspec', 'pydantic', 'pynamodb', 'twilio'}"
    program = f"import sys, cli.__main__; print(sorted({heavy} & set(sys.modules)))"
    ended = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        cwd=ROOT,
        env=environment(),
        check=True,
    )
    assert ended.stdout == b"[]\n"


def test_nothing_of_it_is_packaged(tmp_path):
    stage_project(ROOT, tmp_path / "project", "arm64")
    staged = {path.name for path in (tmp_path / "project").iterdir()}
    assert staged == {".chalice", "app.py", "chalicelib", "requirements.txt"}


def test_what_it_needs_is_a_developers_and_not_lambdas():
    ours, everybodys = (
        {line.partition("==")[0] for line in (ROOT / name).read_text().splitlines()}
        for name in ("requirements.txt", "requirements-dev.txt")
    )
    assert not ours & {"typer", "rich"}
    assert everybodys >= {"typer", "rich"}
