"""What docs/connectors.md tells a developer to try, tried on a running system of its own."""

import json
import re
import subprocess
import time

import pytest

from local.engine import ROOT
from tests.ports import free_triple
from tests.system.running import Running

pytestmark = pytest.mark.engine

SECRET = "a-long-random-secret-of-yours"
PATIENCE_SECONDS = 20


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A system that knows WooCommerce's secret."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IMHERE_WOOCOMMERCE_SECRETS", SECRET)
        running = Running(free_triple(), tmp_path_factory.mktemp("connectors"))
        running.start()
    yield running
    assert running.stop() == 0


def commands():
    """The document's commands that call us, by what they call."""
    text = (ROOT / "docs" / "connectors.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return {re.search(r"\$URL(\S+?)\"", one).group(1): one for one in blocks if "$URL" in one}


def done(shop, command):
    """What it says."""
    env = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "URL": shop.base_url,
        "KEY": shop.demo["api_key"],
        "IMHERE_WOOCOMMERCE_SECRETS": SECRET,
        "DELIVERY_ID": "try-1",
    }
    ended = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command.replace("curl ", "curl -sS ")],
        env=env,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=True,
    )
    return ended.stdout


def until(found):
    """The first answer that is one; the queue needs a moment."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        answer = found()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError("it did not happen")


def test_a_delivery_is_refused_answered_listed_mended_and_put(shop):
    told = commands()
    hook, names = told["/hooks/woocommerce"], told["/v1/connectors/woocommerce"]
    assert "403" in done(shop, hook.replace('-hmac "', '-hmac "not-')).splitlines()[0]
    began = time.monotonic()
    assert "200" in done(shop, hook).splitlines()[0]
    assert time.monotonic() - began < 5  # as long as Shopify waits; a quiet machine needs 0.05

    def errors():
        listed = shop.api("GET", "/v1/connectors/woocommerce/errors").json()["errors"]
        return [one for one in listed if one["state"] == "error"]

    (error,) = until(errors)
    assert '"Main Street"' in error["detail"]
    assert shop.api("GET", "/v1/orders/woo-4711").status == 404
    assert json.loads(done(shop, names))["stores"] == {"Main Street": "main-st"}
    assert '"waiting"' in done(shop, told["/v1/connectors/woocommerce/errors"])
    order = until(lambda: _order(shop))
    assert (order["status"], order["customer"]["phone"]) == ("placed", "+12025550142")
    assert shop.api("GET", "/v1/connectors/woocommerce/errors").json()["errors"] == []


def _order(shop):
    answer = shop.api("GET", "/v1/orders/woo-4711")
    return answer.json() if answer.status == 200 else None


def test_a_connector_without_a_secret_is_not_there(shop):
    assert shop.call("POST", "/hooks/shopify", {}).status == 404
