"""A town behind the web: requests as plain data, and the real app on a world in memory."""

from collections.abc import Iterator

import pytest

import app as application
from chalicelib import wiring
from chalicelib.settings import Settings
from tests.web.asking import Gateway
from tests.worlds import Town


@pytest.fixture
def town() -> Town:
    return Town()


@pytest.fixture
def ask(town: Town, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gateway]:
    """The real app, as API Gateway calls it."""
    monkeypatch.setenv("AWS_REGION", "eu-north-1")  # Lambda always says where it runs
    with wiring.using(Settings("imhere", "eu-north-1"), town.world):
        yield Gateway(application.app)
