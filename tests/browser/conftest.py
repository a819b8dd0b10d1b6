"""One running system and one Chromium for each file: no file meets the customers of another."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from chalicelib.domain.facts import Fact
from chalicelib.services.change import decided, to_change
from chalicelib.settings import Settings
from chalicelib.wiring import make_world
from local import engine
from local.seed import MAIN_ST
from tests.browser.screens import Desk, Order, Shop
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


@pytest.fixture(scope="module")
def system(chromium: Path, tmp_path_factory: Any) -> Iterator[Running]:
    """A system of our own on free ports, stopped by its own process id."""
    running = Running(free_triple(), tmp_path_factory.mktemp("browser"))
    running.start()
    yield running
    assert running.stop() == 0


@pytest.fixture(scope="module")
def shop(system: Running) -> Shop:
    return Shop(system)


@pytest.fixture
def happens(system: Running, monkeypatch: Any) -> Callable[[Order, Fact], None]:
    """Says a fact about an order's pickup that would else take hours; the board is told as ever."""
    for name, value in engine.CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    url = f"http://127.0.0.1:{system.port + 2}"
    settings = Settings(engine.TABLE, engine.REGION, key="k" * 64, dynamodb_endpoint=url)
    world = make_world(settings)

    def say(order: Order, fact: Fact) -> None:
        record = world.orders.get(order.order_id)
        assert record is not None
        loaded = world.pickups.load(record.store_id, record.customer_id)
        assert loaded.pickup is not None
        what = decided(loaded.pickup, loaded.pickup, [fact], world.clock.now())
        world.pickups.save(to_change(world.ids, MAIN_ST, loaded, what, world.clock.now()))

    return say


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
