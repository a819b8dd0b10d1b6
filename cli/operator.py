"""The installation itself, for whoever may write its table: by the environment, or a local folder.

Knows no command. Nothing that it reads is ever shown.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from chalicelib import settings as settings_module
from chalicelib.domain.errors import Refused
from chalicelib.services.world import World
from chalicelib.settings import Settings, SettingsError
from cli import said

LOCAL = Path(__file__).parents[1] / ".local"
HOW = (
    "set IMHERE_TABLE, AWS_REGION and the two secrets' ARNs (docs/operations.md), "
    "or start the local system with: make run"
)

Folder = Annotated[
    Path | None,
    typer.Option(help="A local system's folder, instead of what the environment says."),
]


def installation(folder: Path | None) -> Settings:
    """The settings of the folder, of the environment, or of the local system that runs."""
    environment = dict(os.environ)
    if folder is not None or not environment.get("IMHERE_TABLE"):
        environment |= _of_folder(folder or LOCAL)
        os.environ.update(environment)  # botocore looks for its credentials there
    from chalicelib.adapters.secrets import read_secrets

    try:
        return settings_module.read(environment, read_secrets(environment))
    except SettingsError as error:
        said.failed(f"the settings are not whole: {error}", HOW)
    except Exception as error:  # noqa: BLE001 - botocore has a hundred kinds, all with the same fix
        said.failed(f"the secrets cannot be read: {error}", "check the AWS credentials and ARNs")


def _of_folder(folder: Path) -> dict[str, str]:
    """What the local system in a folder was started with."""
    from local.__main__ import Place, environment

    try:
        run: dict[str, Any] = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        said.failed(f"no installation is told, and none runs in {folder}", HOW)
    return environment(Place(int(run["port"]), folder), run)


@contextmanager
def world(folder: Path | None) -> Iterator[World]:
    """The installation's world; what it refuses or cannot do ends the command."""
    at = installation(folder)
    from botocore.exceptions import BotoCoreError, ClientError
    from pynamodb.exceptions import PynamoDBException

    from chalicelib.services.ports import Unavailable

    try:
        yield _made(at, folder or LOCAL)
    except Refused as refused:
        said.failed(str(refused))
    except (Unavailable, BotoCoreError, ClientError, PynamoDBException) as error:
        said.failed(f"the table does not answer: {error}", "imhere doctor tells what is wrong")


def _made(at: Settings, folder: Path) -> World:
    """On the clock of the local system, if that is a faster one."""
    from chalicelib.wiring import make_world

    made = make_world(at)
    if not at.dynamodb_endpoint or not (folder / "pace.json").exists():
        return made
    from local.pace import Pace, paced

    return paced(made, Pace(folder / "pace.json"))
