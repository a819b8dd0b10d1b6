"""How every command speaks: for people with tables, for programs with JSON; errors with the fix.

Exit status: 0 done, 1 failed, 2 used wrongly. Knows no command.
"""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.table import Table

FAILED = 1
WIDTH_OF_A_PIPE = 140

Json = Annotated[bool, typer.Option("--json", help="Machine output on stdout, nothing else.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask; needed where nobody can answer.")]


def console() -> Console:
    """Standard output for tables; as wide as the terminal, and readable in a pipe."""
    is_terminal = sys.stdout.isatty()
    return Console(width=None if is_terminal else WIDTH_OF_A_PIPE, highlight=False)


def result(value: Any, *, as_json: bool, shown: Callable[[Console], None]) -> None:
    """Tell what came of a command, to a program or to a person."""
    if as_json:
        typer.echo(json.dumps(value, ensure_ascii=False, indent=1))
    else:
        shown(console())


def line(value: Mapping[str, Any]) -> None:
    """One line of JSON, at once."""
    typer.echo(json.dumps(value, ensure_ascii=False))
    sys.stdout.flush()


def failed(problem: str, fix: str = "") -> NoReturn:
    """Say on standard error what is wrong and what to do, and end with 1."""
    typer.echo(f"imhere: {problem}", err=True)
    if fix:
        typer.echo(f"  fix: {fix}", err=True)
    raise typer.Exit(FAILED)


def sure(question: str, *, yes: bool) -> None:
    """Ask before what cannot be taken back. Where nobody can answer, `--yes` has to."""
    if yes:
        return
    if not sys.stdin or not sys.stdin.isatty():
        failed(f"{question} Nobody is here to answer.", "say --yes if you mean it")
    if not typer.confirm(question, err=True):
        failed("left as it was")


def minute(moment: str | None) -> str | None:
    """A moment of an answer as people read it: UTC, to the minute."""
    return f"{moment[:10]} {moment[11:16]}" if moment else None


def table(title: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> Table:
    """A plain table; nothing is shown as a dash."""
    made = Table(title=title or None, title_justify="left")
    for head in heads:
        made.add_column(head, overflow="fold")
    for row in rows:
        made.add_row(*("-" if cell is None else str(cell) for cell in row))
    return made
