"""JSON lines through a pipe, answered one by one. Knows no command."""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import typer

BROKEN_PIPE = 128 + signal.SIGPIPE
"""What a shell says of a tool whose reader went away."""


class BadLine(Exception):
    """A line that cannot be answered; says why, after its number: `is not JSON`."""


def answer_each(answer: Callable[[Mapping[str, Any]], Mapping[str, Any]], expected: str) -> bool:
    """Answer every line of standard input that is not blank, and tell whether all were good.

    A bad line is answered with `error`, its number and what was expected; the others are not hurt.
    """
    good = True
    for number, line in _numbered():
        try:
            write(answer(_parsed(line)))
        except BadLine as bad:
            good = False
            write({"error": f"line {number}: {bad}; expected {expected}"})
    return good


def write(value: Mapping[str, Any]) -> None:
    """Write one line and let the reader have it at once.

    Half a character (a lone surrogate) becomes its JSON escape, since UTF-8 has no way to say it.

    Raises:
        typer.Exit: when the reader went away.

    """
    line = json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")
    try:
        sys.stdout.buffer.write(line + b"\n")
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _forget_the_reader()
        raise typer.Exit(BROKEN_PIPE) from None


def _numbered() -> Iterator[tuple[int, bytes]]:
    if sys.stdin is None:  # closed by the caller
        return
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            yield number, line


def _parsed(line: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(line)
    except UnicodeDecodeError:
        raise BadLine("is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine("is not JSON") from None
    if not isinstance(value, dict):
        raise BadLine("is no object")
    return value


def _forget_the_reader() -> None:
    """Give the rest to nobody: Python flushes once more when it ends, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
