"""A town that has webhooks, so that their tests read as sentences."""

import json
from datetime import timedelta
from typing import Any

from standardwebhooks import Webhook as Published

from chalicelib.services import deliver, sweep, webhook_deliveries, webhooks
from chalicelib.services.webhook_records import Delivery, Reply, Webhook
from tests.memory_webhooks import Posted, Receivers
from tests.worlds import Town

URL = "https://hooks.example.com/pickup"
DOWN = Reply(None, 5000, "no answer within 5 seconds")
OK = Reply(204, 12)


def put(town: Town, *events: str, webhook_id: str = "w", **more: Any) -> str:
    """There is such a webhook; its secret."""
    wanted = Webhook(webhook_id, more.pop("url", URL), events, **more)
    secret = webhooks.put(town.world, wanted)[1]
    assert secret is not None
    return secret


def receivers(town: Town) -> Receivers:
    """The shop's servers."""
    return town.memory.receivers


def told(town: Town) -> list[str]:
    """The types of what was posted, in order."""
    return [json.loads(one.body)["type"] for one in receivers(town).posted]


def content(posted: Posted) -> dict[str, Any]:
    """What a receiver reads."""
    read: dict[str, Any] = json.loads(posted.body)
    return read


def log(town: Town, webhook_id: str = "w") -> list[Delivery]:
    """What was told, the newest events first."""
    return webhook_deliveries.page(town.world, webhook_id, None, 100)[0]


def only(town: Town) -> Delivery:
    """The one delivery that there is."""
    (found,) = log(town)
    return found


def minutes(town: Town, count: float) -> None:
    """So many minutes go by: messages come, and every minute the sweep."""
    until = town.clock.now() + timedelta(minutes=count)
    while town.clock.now() < until:
        town.clock.advance(seconds=min(60, (until - town.clock.now()).total_seconds()))
        sweep.sweep(town.world)
        town.pump()


def genuine(posted: Posted, secret: str) -> Any:
    """What the published library makes of a request. Raises its error for one that is not ours."""
    return Published(secret).verify(posted.body, dict(posted.headers))


def fan_out_again(town: Town) -> None:
    """The stream tells of everything a second time, and the queue does it."""
    for kept in town.memory.pickups.stream:
        deliver.fan_out(town.world, kept)
    town.work()
