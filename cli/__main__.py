"""`imhere`: every command, one module each. Knows their names and nothing of what they do.

A command imports what it needs when it runs, so that a quick one stays quick.
"""

import typer

from cli import terminal
from cli.understand import understand

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,  # they may hold keys
    rich_markup_mode="markdown",
)


@app.callback()
def imhere() -> None:
    """Curbside pickup from the command line. imhere COMMAND --help explains a command."""


app.command()(understand)


def main() -> None:
    """Run the command that the arguments name, and exit."""
    terminal.speak_utf8()
    app(terminal.arguments(), prog_name="imhere")


if __name__ == "__main__":
    main()
