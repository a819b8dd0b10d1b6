"""One running system for the commands that need one."""

import pytest

from tests.ports import free_triple
from tests.system.running import Running


@pytest.fixture(scope="session")
def system(tmp_path_factory):
    """A system as `make run` starts it."""
    running = Running(free_triple(), tmp_path_factory.mktemp("cli"))
    running.start()
    yield running
    assert running.stop() == 0
