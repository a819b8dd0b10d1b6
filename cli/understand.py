"""`imhere understand`: what our rules make of a customer's text. Knows no store and no pickup."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Any, Literal, get_args

import typer

from chalicelib.domain.understand import understand as understood
from cli import lines, terminal

State = Literal["ready", "placed", "arrived", "asked_stall", "asked_vehicle", "picked_up", "none"]
EXPECTED = """{"say": "I'm here", "language": "en", "when": "ready"}"""

Text = Annotated[
    str | None,
    typer.Argument(help="A text, instead of lines.", show_default=False),
]
Language = Annotated[str, typer.Option(help="The order's language, where a line names none.")]
When = Annotated[State, typer.Option(help="The pickup's state, where a line names none.")]


def understand(text: Text = None, language: Language = "en", when: When = "ready") -> None:
    """Say what a customer's text means.

    Reads JSON lines and answers each with one line, in order and at once, so that a program can
    talk to it through a pipe. **say** is the text; **language** and **when** (the state of the
    pickup) may be left out. An answer holds the intent and only what was understood: stall,
    minutes, at, vehicle, placement, person, rating.

    A bad line is answered with an error, the next ones go on, and the exit status is 1. Blank
    lines are skipped.

    ```
    imhere understand "I'm here, spot 5"
    {"intent": "arrived", "stall": "5"}

    echo '{"say": "på väg, 10 min", "language": "sv"}' | imhere understand
    {"intent": "on_the_way", "minutes": 10}
    ```
    """
    if text is not None:
        lines.write(_meaning(text, language, when))
        return
    if terminal.is_typed():
        typer.echo(f"one JSON line per text, like {EXPECTED}; Ctrl-D ends", err=True)
    given = {"language": language, "when": when}
    if not lines.answer_each(lambda line: _answer(given | _present(line)), EXPECTED):
        raise typer.Exit(1)


def _present(line: Mapping[str, Any]) -> dict[str, Any]:
    """What a line says; null says nothing."""
    return {name: value for name, value in line.items() if value is not None}


def _answer(asked: Mapping[str, Any]) -> dict[str, Any]:
    for name in ("say", "language", "when"):
        _require_text(asked, name)
    if asked["when"] not in get_args(State):
        raise lines.BadLine(f"when is none of {', '.join(get_args(State))}")
    return _meaning(asked["say"], asked["language"], asked["when"])


def _require_text(asked: Mapping[str, Any], name: str) -> None:
    if name not in asked:
        raise lines.BadLine(f"{name} is missing")
    if not isinstance(asked[name], str):
        raise lines.BadLine(f"{name} is no string")


def _meaning(say: str, language: str, when: str) -> dict[str, Any]:
    meaning = asdict(understood(say, language, when))
    return {name: value for name, value in meaning.items() if value is not None}
