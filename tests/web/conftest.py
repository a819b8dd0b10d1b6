"""A town behind the web: requests as plain data, and the real app on a world in memory."""

import pytest

from tests.worlds import Town


@pytest.fixture
def town() -> Town:
    return Town()
