"""The shop's keys: made, listed, revoked, and known again. A secret is told once and kept hashed.

A name stands for whoever uses the key. It has two live keys at the most, which is what changing one
without a gap takes: make the second, move over, revoke the first.
"""

import hmac
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta

from chalicelib.domain.errors import Refused
from chalicelib.services.access import ID, hashed
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import SCOPES, Key
from chalicelib.services.world import World, store_or_refuse, until_saved

LIVE_MOST = 2
USED_KEPT_EVERY = timedelta(minutes=10)
OF_ALL_STORES = frozenset({"customers", "webhooks"})
"""What these scopes are about knows no store, so a key of some stores cannot have them."""
NAME = re.compile(r"[^\W_](?:[\w .-]{0,62}[^\W_])?")
MODES = ("live", "test")
TOKEN = re.compile(r"imh_(?:live|test)_([A-Za-z0-9-]{1,64})_")
UNAUTHORIZED = "a valid key is needed in the Authorization header, as Bearer"


def new_key(
    world: World,
    name: str,
    scopes: Iterable[str] = SCOPES,
    stores: Iterable[str] | None = None,
    mode: str = "live",
    limit: int | None = None,
) -> tuple[Key, str]:
    """Make and keep a key; the token is told this once.

    `stores` bind it to some stores, `limit` is how many requests it has in ten seconds if not as
    many as any. Raises: Refused `validation-error`, `not-found` for a store, `limit-reached` if
    the name has two live keys.
    """
    asked, bound = tuple(dict.fromkeys(scopes)), tuple(dict.fromkeys(stores or ()))
    _refuse_impossible(name, asked, bound, mode, limit)
    for store_id in bound:
        store_or_refuse(world, store_id)
    key_id, secret = world.ids.pickup_id().replace("_", "-"), world.ids.secret()
    made_at = world.clock.now()
    key = Key(key_id, hashed(secret), name, None, asked, bound, mode, made_at, limit)
    until_saved(world, lambda: _keep(world, key))
    return key, f"imh_{mode}_{key_id}_{secret}"


def _refuse_impossible(
    name: str, scopes: tuple[str, ...], stores: tuple[str, ...], mode: str, limit: int | None
) -> None:
    faults = [
        (not NAME.fullmatch(name), "a name is 1 to 64 letters, digits, spaces, dots or hyphens"),
        (not scopes or not set(scopes) <= set(SCOPES), f"scopes are of: {', '.join(SCOPES)}"),
        (
            bool(stores) and bool(OF_ALL_STORES & set(scopes)),
            "customers and webhooks are of all stores; leave them out, or do not name stores",
        ),
        (mode not in MODES, "a mode is live or test"),
        (limit is not None and limit < 1, "a limit is one request or more"),
    ]
    found = [said for wrong, said in faults if wrong]
    if found:
        raise Refused("validation-error", "; ".join(found))


def _keep(world: World, key: Key) -> None:
    """A try that follows a lost reply finds what the lost one kept."""
    if world.access.key(key.key_id) is not None:
        return
    live = [one for one in world.access.all_keys() if one.name == key.name and one.is_live]
    if len(live) >= LIVE_MOST:
        raise Refused(
            "limit-reached",
            f"{key.name} has {LIVE_MOST} live keys, {' and '.join(one.key_id for one in live)}; "
            "revoke the one that is not used any more",
        )
    world.access.add_key(key, LIVE_MOST)


def list_keys(world: World) -> list[Key]:
    """Every key there ever was, by name, the oldest first; `last_used_at` to some minutes."""
    return sorted(world.access.all_keys(), key=lambda one: (one.name, str(one.created_at or "")))


def revoke_key(world: World, key_id: str) -> Key:
    """Nothing opens with that key any more; said again, it stays as it was.

    Raises: Refused `not-found`.
    """

    def attempt() -> Key:
        key = world.access.key(key_id) if ID.fullmatch(key_id) else None
        if key is None:
            raise Refused("not-found", f"there is no key {key_id}")
        return key if not key.is_live else world.access.revoke_key(key, world.clock.now())

    return until_saved(world, attempt)


def key_of(world: World, authorization: str | None) -> Key:
    """The key of a request. Raises: Refused `unauthorized`, alike for none, unknown and revoked."""
    scheme, _, token = (authorization or "").partition(" ")
    parts = token.strip().split("_", 3)
    if scheme.lower() == "bearer" and len(parts) == 4 and parts[0] == "imh":  # noqa: PLR2004 - imh, mode, id, secret
        key = world.access.key(parts[2]) if ID.fullmatch(parts[2]) else None
        given = hashed(parts[3])
        if key and key.is_live and hmac.compare_digest(given, key.secret_hash):
            _keep_used(world, key)
            return key
    raise Refused("unauthorized", UNAUTHORIZED)


def _keep_used(world: World, key: Key) -> None:
    """Once in ten minutes, one write; what cannot be kept is no reason to refuse anybody."""
    now = world.clock.now()
    if key.last_used_at is None or now - key.last_used_at >= USED_KEPT_EVERY:
        with suppress(Unavailable):
            world.access.keep_used(key.key_id, now, now - USED_KEPT_EVERY)


def key_ids_in(texts: Iterable[str]) -> list[str]:
    """The ids of keys that stand in these texts, where no key may stand; never their secrets."""
    return [found for text in texts for found in TOKEN.findall(text)]
