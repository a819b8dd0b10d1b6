"""The composition root: the one place where settings, adapters and services meet. Memoised."""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from chalicelib import settings as settings_module
from chalicelib.adapters.secrets import read_secrets
from chalicelib.adapters.system import SystemClock, SystemIds
from chalicelib.services.world import World
from chalicelib.settings import Settings

_installed: dict[str, Any] = {}


def settings() -> Settings:
    """The installation's settings, read at the first call. Raises: SettingsError."""
    if "settings" not in _installed:
        _installed["settings"] = settings_module.read(os.environ, read_secrets(os.environ))
    found: Settings = _installed["settings"]
    return found


def world() -> World:
    """Everything the services ask of the world, made at the first call."""
    if "world" not in _installed:
        _installed["world"] = make_world(settings())
    found: World = _installed["world"]
    return found


@contextmanager
def using(at: Settings, made: World) -> Iterator[None]:
    """For a while the installation is this one: a world that was made by other means."""
    before = dict(_installed)
    _installed.update(settings=at, world=made)
    try:
        yield
    finally:
        _installed.clear()
        _installed.update(before)


def warm(environment: Mapping[str, str] = os.environ) -> bool:
    """In Lambda, make the client and its connection while init still runs at full speed.

    The handler has a third of that (docs/decisions.md). Anywhere else, nothing: `chalice package`
    imports the app with an empty environment. True if something was done.
    """
    if not environment.get("AWS_LAMBDA_FUNCTION_NAME"):
        return False
    world().pickups.head("warm")
    return True


def make_world(at: Settings) -> World:
    """A world of its own for some settings."""
    from chalicelib.adapters.dynamodb.access import DynamoAccess
    from chalicelib.adapters.dynamodb.connectors import DynamoConnectors
    from chalicelib.adapters.dynamodb.holds import DynamoHolds
    from chalicelib.adapters.dynamodb.orders import DynamoOrders
    from chalicelib.adapters.dynamodb.pickups import DynamoPickups
    from chalicelib.adapters.dynamodb.privacy import DynamoPrivacy
    from chalicelib.adapters.dynamodb.stores import DynamoStores
    from chalicelib.adapters.dynamodb.table import Table
    from chalicelib.adapters.dynamodb.texts import DynamoEffects, DynamoTexts
    from chalicelib.adapters.dynamodb.webhooks import DynamoWebhooks
    from chalicelib.adapters.phones import MetadataPhones
    from chalicelib.adapters.qr import SegnoCodes
    from chalicelib.adapters.queue import SqsWork
    from chalicelib.adapters.shopify import ShopifyApi
    from chalicelib.adapters.signatures import HmacSignatures
    from chalicelib.adapters.sockets import ApiGatewayTablets
    from chalicelib.adapters.twilio import TwilioTelephone
    from chalicelib.adapters.webhooks import HttpReceivers

    table = Table(at.table, at.region, at.dynamodb_endpoint)
    return World(
        stores=DynamoStores(table, time.monotonic),
        pickups=DynamoPickups(table),
        orders=DynamoOrders(table),
        holds=DynamoHolds(table),
        texts=DynamoTexts(table),
        effects=DynamoEffects(table),
        access=DynamoAccess(table),
        privacy=DynamoPrivacy(table),
        telephone=TwilioTelephone(
            at.twilio_account_sid, at.twilio_auth_token, at.twilio_api_url, at.public_base_url
        ),
        tablets=ApiGatewayTablets(at.socket_api_url, at.region),
        work=SqsWork(at.queue_url, at.region, at.sqs_endpoint),
        clock=SystemClock(),
        ids=SystemIds(at.key),
        phones=MetadataPhones(),
        codes=SegnoCodes(),
        webhooks=DynamoWebhooks(table, time.monotonic),
        receivers=HttpReceivers(loopback=bool(at.practice_webhook_secret)),
        connectors=DynamoConnectors(table),
        signatures=HmacSignatures(
            {"shopify": at.shopify_secrets, "woocommerce": at.woocommerce_secrets}
        ),
        shopify=ShopifyApi(at.shopify_url, at.shopify_token),
        public_base_url=at.public_base_url,
        socket_url=at.socket_url,
        text_prefixes=at.text_prefixes,
        rate_limit=at.rate_limit,
        webhook_secret=at.practice_webhook_secret,
    )
