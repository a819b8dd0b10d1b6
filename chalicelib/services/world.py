"""Everything a use case may ask of the world; and the loop that makes a change stick."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from chalicelib.domain.errors import Refused
from chalicelib.domain.store import Store
from chalicelib.services import connector_records, ports, webhook_ports
from chalicelib.services.privacy_records import Privacy
from chalicelib.services.rate_limit import REQUESTS_A_WINDOW, Leases

PATIENCE_SECONDS = 6
"""Shorter than the functions' timeouts and than Twilio's 15 seconds."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class World:
    """The ports, and the facts about ourselves that texts and tablets need.

    `text_prefixes` are those of the numbers that may be texted; none mean every country.
    `rate_limit` is what a key may ask in ten seconds, `leases` what this process has of it.
    `webhook_secret` is the first secret of every webhook, on one machine only.
    """

    stores: ports.Stores
    pickups: ports.Pickups
    orders: ports.Orders
    holds: ports.Holds
    texts: ports.Texts
    effects: ports.Effects
    access: ports.Access
    telephone: ports.Telephone
    tablets: ports.Tablets
    work: ports.Work
    clock: ports.Clock
    ids: ports.Ids
    phones: ports.Phones
    codes: ports.Codes
    privacy: Privacy
    webhooks: webhook_ports.Webhooks
    receivers: webhook_ports.Receivers
    connectors: connector_records.Connectors
    signatures: connector_records.Signatures
    shopify: connector_records.Shopify
    public_base_url: str = ""
    socket_url: str = ""
    text_prefixes: tuple[str, ...] = ()
    rate_limit: int = REQUESTS_A_WINDOW
    leases: Leases = field(default_factory=Leases, compare=False, repr=False)
    webhook_secret: str = ""


def until_saved(world: World, attempt: Callable[[], T]) -> T:
    """Try a load-decide-save until nothing moved in between.

    Every attempt reads first, so one that follows a lost reply finds what the lost one did. Raises:
    Refused `busy` after some seconds; whether the last attempt was kept is then unknown, and the
    caller may safely ask again.
    """
    patience = world.clock.now() + timedelta(seconds=PATIENCE_SECONDS)
    tries = 0
    while True:
        tries += 1
        try:
            return attempt()
        except (ports.Conflict, ports.Unavailable) as reason:
            if world.clock.now() >= patience:
                raise Refused(
                    "busy", f"too much at once ({reason}); the same request may be sent again"
                ) from reason
        world.clock.pause(tries)


def customer_id_of(world: World, phone_e164: str) -> str:
    """The key of a customer: a keyed hash, since a plain one of a phone number hides nothing."""
    return world.ids.keyed("customer", phone_e164)[:32]


def store_or_refuse(world: World, store_id: str) -> Store:
    """The store as it is now. Raises: Refused `not-found`."""
    store = world.stores.get(store_id)
    if store is None:
        raise Refused("not-found", f"there is no store {store_id}")
    return store


def known_store(world: World, store_id: str) -> Store:
    """The store for its wording and goals, at most a minute old. Raises: Refused `not-found`."""
    store = world.stores.remembered(store_id)
    if store is None:
        raise Refused("not-found", f"there is no store {store_id}")
    return store
