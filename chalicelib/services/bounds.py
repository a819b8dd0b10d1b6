"""The world as a key of some stores sees it: what is another store's is not there.

So a view need not know who asks, and answers of foreign things exactly as of missing ones.
"""

from dataclasses import dataclass, replace
from typing import Any, cast

from chalicelib.domain.errors import Refused
from chalicelib.services import ports
from chalicelib.services.world import World


def within(world: World, store_ids: tuple[str, ...]) -> World:
    """The world with these stores alone; none means all of it."""
    if not store_ids:
        return world
    allowed = frozenset(store_ids)
    return replace(
        world,
        stores=cast("ports.Stores", _Bound(world.stores, allowed)),
        orders=cast("ports.Orders", _Bound(world.orders, allowed)),
        holds=cast("ports.Holds", _Bound(world.holds, allowed)),
    )


@dataclass(frozen=True, slots=True)
class _Bound:
    """A port that gives nothing of another store, and keeps nothing there.

    Other ports are asked about a store only once it was found in these.
    """

    port: Any
    allowed: frozenset[str]

    def __getattr__(self, name: str) -> Any:
        does = getattr(self.port, name)

        def called(*arguments: Any, **named: Any) -> Any:
            for given in (*arguments, *named.values()):
                if self._is_foreign(given):
                    raise Refused("not-found", f"there is no store {given.store_id}")
            return self._seen(does(*arguments, **named))

        return called

    def _is_foreign(self, thing: Any) -> bool:
        store_id = getattr(thing, "store_id", None)
        return store_id is not None and store_id not in self.allowed

    def _seen(self, found: Any) -> Any:
        if isinstance(found, list):
            return [one for one in found if not self._is_foreign(one)]
        if isinstance(found, dict):
            return {key: one for key, one in found.items() if not self._is_foreign(one)}
        return None if self._is_foreign(found) else found
