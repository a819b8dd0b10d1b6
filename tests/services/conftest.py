"""One town with one store for each test."""

import pytest

from tests.worlds import Town


@pytest.fixture
def town() -> Town:
    return Town()
