"""Deliveries of shop systems: taken in at once, listed while they are not done, done again.

Knows neither signatures nor payloads; what a delivery means is `connector_work`'s. How a shop
system's payload is read is imported only when one comes: every cold start imports this module.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.errors import Refused
from chalicelib.services.connector_records import (
    CONNECTORS,
    SHOPIFY,
    ConnectorSettings,
    Delivery,
)
from chalicelib.services.world import World

PAGE = 100
KEPT = timedelta(days=30)
"""Whatever is not done by then is forgotten; the table's own clean-up may be days late."""


def receive(world: World, delivery: Delivery) -> bool:
    """Keep a delivery and queue its job; False if it came before.

    One that is not done is queued again: the first answer may have been lost before its job was
    queued. A job that is done twice changes nothing. Raises: Unavailable; the shop sends again.
    """
    is_new = world.connectors.keep(delivery)
    if is_new or _waits(world, delivery):
        _queue(world, delivery)
    return is_new


def _waits(world: World, delivery: Delivery) -> bool:
    known = world.connectors.open(delivery.connector, delivery.delivery_id)
    return known is not None and not known.error


def _queue(world: World, delivery: Delivery) -> None:
    job = {"connector": delivery.connector, "delivery_id": delivery.delivery_id}
    world.work.put([{"do": "delivery", **job}])


def settings(world: World, connector: str) -> ConnectorSettings:
    """The shop's names of our stores. Raises: Refused `not-found`."""
    return world.connectors.settings(_known(connector))


def put_settings(world: World, connector: str, stores: dict[str, str]) -> ConnectorSettings:
    """Keep the shop's names of our stores, all of them at once.

    Raises: Refused `not-found` for the connector, `validation-error` for what cannot be.
    """
    _known(connector)
    errors = [*_twice(stores), *_nowhere(world, stores)]
    if errors:
        raise Refused(
            "validation-error", f"{len(errors)} wrong in the body", more={"errors": errors}
        )
    made = ConnectorSettings(connector, stores)
    world.connectors.put_settings(made)
    return made


def _twice(stores: dict[str, str]) -> list[dict[str, str]]:
    from chalicelib.domain.connected import known_as

    seen: dict[str, str] = {}
    found = []
    for name in stores:
        first = seen.setdefault(known_as(name), name)
        if first != name:
            detail = f"it is the same name as {first}: letter case and spaces do not matter"
            found.append({"pointer": _pointer(name), "detail": detail})
    return found


def _nowhere(world: World, stores: dict[str, str]) -> list[dict[str, str]]:
    known = {one: world.stores.get(one) is not None for one in set(stores.values())}
    return [
        {"pointer": _pointer(name), "detail": f"there is no store {store_id}"}
        for name, store_id in stores.items()
        if not known[store_id]
    ]


def _pointer(name: str) -> str:
    return "/stores/" + name.replace("~", "~0").replace("/", "~1")


def errors(
    world: World, connector: str, after: str | None, limit: int
) -> tuple[list[Delivery], str | None]:
    """What is not done, oldest first, and the place to go on from. Raises: Refused `not-found`."""
    found, after = world.connectors.all_open(_known(connector), after, limit)
    return [one for one in found if _is_kept(world, one)], after


def _is_kept(world: World, delivery: Delivery) -> bool:
    return delivery.received_at > world.clock.now() - KEPT


def replay(world: World, connector: str, delivery_id: str) -> Delivery:
    """Do a delivery again; it as it waits now. Raises: Refused `not-found` if none is open."""
    found = world.connectors.open(_known(connector), delivery_id)
    if found is None or not _is_kept(world, found):
        raise Refused(
            "not-found", f"there is no open delivery {delivery_id} of {connector}; it may be done"
        )
    waiting = replace(found, error="")
    world.connectors.fail(waiting)
    _queue(world, waiting)
    return waiting


def forget(world: World, phone_e164: str) -> int:
    """Drop every open delivery that holds a number, so that nothing of it is left; how many.

    What is dropped can only be sent again by the shop, under another delivery.
    """
    theirs = held_of(world, phone_e164)
    for one in theirs:
        world.connectors.done(one)
    return len(theirs)


def held_of(world: World, phone_e164: str) -> list[Delivery]:
    """Every delivery that is not done and holds a number: part of what is kept of a person."""
    found = [one for connector in CONNECTORS for one in _all(world, connector)]
    return [one for one in found if phone_e164 in numbers_of(world, one)]


def _all(world: World, connector: str) -> list[Delivery]:
    found, after = world.connectors.all_open(connector, None, PAGE)
    while after is not None:
        more, after = world.connectors.all_open(connector, after, PAGE)
        found += more
    return found


def numbers_of(world: World, delivery: Delivery) -> set[str]:
    """Every phone number that a delivery holds."""
    from chalicelib.domain import shopify, woocommerce

    reads: Any = shopify if delivery.connector == SHOPIFY else woocommerce
    found = (world.phones.e164(*one) for one in reads.phones_in(delivery.payload))
    return {one for one in found if one is not None}


def delivered(
    connector: str,
    delivery_id: str,
    topic: str,
    payload: dict[str, Any],
    at: tuple[datetime | None, datetime],
) -> Delivery | None:
    """A delivery as it is kept; None if its topic concerns no pickup.

    `at` is when the shop says that it happened, and now.
    """
    from chalicelib.domain import shopify, woocommerce

    triggered_at, now = at
    if connector == SHOPIFY:
        if topic not in shopify.KEPT_TOPICS:
            return None
        kept = shopify.needed(topic, payload)
    else:
        if topic not in woocommerce.TOPICS:
            return None
        kept = woocommerce.needed(payload)
        triggered_at = woocommerce.changed_at(payload)
    return Delivery(connector, delivery_id, topic, now, triggered_at or now, kept)


def _known(connector: str) -> str:
    if connector not in CONNECTORS:
        raise Refused(
            "not-found", f"there is no connector {connector}; there are {', '.join(CONNECTORS)}"
        )
    return connector
