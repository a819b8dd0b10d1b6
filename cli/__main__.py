"""`imhere`: every command, one module each. Knows their names and nothing of what they do.

A command imports what it needs when it runs, so that a quick one stays quick.
"""

import typer

from cli import key, orders, staff, store, terminal, webhooks
from cli.customers import erase, export
from cli.doctor import doctor
from cli.kpi import kpi
from cli.simulate.command import simulate
from cli.tail import tail
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


OVER_REST = "Over REST, with an API key"
ON_THE_TABLE = "With the installation's credentials"
BY_ITSELF = "By themselves"

app.add_typer(store.app, name="store", rich_help_panel=OVER_REST)
app.add_typer(orders.app, name="orders", rich_help_panel=OVER_REST)
app.command(rich_help_panel=OVER_REST)(tail)
app.command(rich_help_panel=OVER_REST)(kpi)
app.add_typer(webhooks.app, name="webhooks", rich_help_panel=OVER_REST)
app.command(rich_help_panel=OVER_REST)(export)
app.command(rich_help_panel=OVER_REST)(erase)
app.command(rich_help_panel=ON_THE_TABLE)(doctor)
app.add_typer(key.app, name="key", rich_help_panel=ON_THE_TABLE)
app.add_typer(staff.app, name="staff", rich_help_panel=ON_THE_TABLE)
app.add_typer(staff.tablets, name="tablet", rich_help_panel=ON_THE_TABLE)
app.command(rich_help_panel=BY_ITSELF)(understand)
app.command(rich_help_panel=BY_ITSELF)(simulate)


def main() -> None:
    """Run the command that the arguments name, and exit."""
    terminal.speak_utf8()
    app(terminal.arguments(), prog_name="imhere")


if __name__ == "__main__":
    main()
