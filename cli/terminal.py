"""What stands around every command: UTF-8 whatever the locale says. Knows no command."""

import io
import os
import sys


def arguments() -> list[str]:
    """What the caller typed, as its bytes say and not as the locale has read them."""
    return [os.fsencode(typed).decode("utf-8", "surrogateescape") for typed in sys.argv[1:]]


def speak_utf8() -> None:
    """Write UTF-8 from here on; half a character (a lone surrogate) becomes its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def is_typed() -> bool:
    """Tell whether a person types the input."""
    return sys.stdin is not None and sys.stdin.isatty()
