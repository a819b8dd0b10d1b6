"""One running system for all browser tests, and one Chromium for each file of them."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.screens import Desk, Shop
from tests.ports import free_triple
from tests.system.running import Running

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Where the machine's Chromium is; Playwright's own download is not used."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    pytest.skip(f"NO BROWSER TEST RAN: no Chromium here (looked for {', '.join(NAMES)})")


@pytest.fixture(scope="session")
def system(chromium: Path, tmp_path_factory: Any) -> Iterator[Running]:
    """A system of our own on free ports, stopped by its own process id."""
    running = Running(free_triple(), tmp_path_factory.mktemp("browser"))
    running.start()
    yield running
    assert running.stop() == 0


@pytest.fixture(scope="session")
def shop(system: Running) -> Shop:
    return Shop(system)


@pytest.fixture(scope="module")
def browser(chromium: Path) -> Iterator[Browser]:
    """By file: while Playwright runs, no other test could start an event loop in this thread."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture
def desk(browser: Browser, shop: Shop) -> Iterator[Desk]:
    opened = Desk(browser, shop)
    yield opened
    opened.close()
