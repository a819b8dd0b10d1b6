"""What the staff do at the board with one order. Every command has an id: see `taps`.

A manager's PIN goes as far as the comparison: neither the event nor the command's memory has it.
"""

from collections.abc import Callable
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.decide_keep import RESEND, kept_longer
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Bin, LineException, Status
from chalicelib.domain.store import kept_until
from chalicelib.services.commands import refuse_unordered
from chalicelib.services.orders import OrderView, record_or_refuse, view
from chalicelib.services.records import Tablet
from chalicelib.services.taps import (
    Command,
    Seen,
    Tap,
    allowed_by,
    by_anybody,
    by_whom,
    on_order,
    own_order,
)
from chalicelib.services.world import World


def look(world: World, tablet: Tablet, order_id: str) -> OrderView:
    """An order of this tablet's store, with its lines. Raises: Refused `not-found`."""
    return view(world, own_order(world, tablet, order_id))


def ready(
    world: World,
    order_id: str,
    tap: Tap,
    bins: tuple[Bin, ...],
    exceptions: tuple[LineException, ...] = (),
) -> dict[str, Any]:
    """The goods stand in their bins; `exceptions` could not be gathered.

    Of what is ready already only the bins are corrected, unless something more is missing.
    """

    def fact(seen: Seen) -> facts.Fact:
        if exceptions:
            refuse_unordered(record_or_refuse(world, order_id), exceptions)
        elif _status(seen, order_id) is Status.READY:
            return facts.BinsCorrected(order_id, bins)
        return facts.OrderReady(order_id, bins, kept_until(seen.store, seen.now), exceptions)

    return on_order(world, order_id, Command(tap, fact))


def _status(seen: Seen, order_id: str) -> Status | None:
    order = seen.pickup.order(order_id)
    return order.status if order is not None else None


def _simply(
    fact: Callable[[str], facts.Fact],
) -> Callable[[World, str, Tap], dict[str, Any]]:
    """A command that is nothing but its fact."""

    def command(world: World, order_id: str, tap: Tap) -> dict[str, Any]:
        return on_order(world, order_id, Command(tap, lambda _: fact(order_id)))

    return command


preparing = _simply(facts.OrderPreparing)
"""Gathering begins, or a ready order is taken back."""
restock = _simply(facts.OrderExpired)
"""Nobody came in time, and the goods are back on their shelves."""
resend = _simply(lambda order_id: facts.OrdersReminded((order_id,), RESEND))
"""The customer is told once more that it is ready."""


def correct_bins(world: World, order_id: str, tap: Tap, bins: tuple[Bin, ...]) -> dict[str, Any]:
    """The goods of a ready order stand elsewhere."""
    return on_order(world, order_id, Command(tap, lambda _: facts.BinsCorrected(order_id, bins)))


def cancel(world: World, order_id: str, tap: Tap, reason: str, pin: str) -> dict[str, Any]:
    """Drop an order; its place in the slot is free again. It takes a manager's PIN."""
    dropped = facts.OrderCancelled(order_id, reason)
    allowed = Command(tap, lambda _: dropped, lambda _: allowed_by(world, tap, pin))
    return on_order(world, order_id, allowed)


def keep(world: World, order_id: str, tap: Tap) -> dict[str, Any]:
    """Keep a ready order a day longer, as long as the store is open then."""

    def fact(seen: Seen) -> facts.Fact:
        order = seen.pickup.order(order_id)
        until = kept_longer(seen.store, order, seen.now) if order else seen.now
        return facts.KeepExtended(order_id, until, by_anybody(world, tap) or "staff")

    return on_order(world, order_id, Command(tap, fact))


def name_person(
    world: World, order_id: str, tap: Tap, person: str | None, pin: str | None
) -> dict[str, Any]:
    """Somebody else comes for an order, or the buyer after all; once it is ready it takes a PIN."""

    def allowed(seen: Seen) -> str | None:
        if _status(seen, order_id) is not Status.READY:
            return None
        if pin is None:
            raise Refused(
                "wrong-code",
                f"order {order_id} is ready; who fetches it changes with a manager's PIN only",
                current=Status.READY,
                allowed=("manager",),
            )
        return allowed_by(world, tap, pin)

    def fact(_: Seen) -> facts.Fact:
        return facts.PersonNamed(by_whom(world, tap), person, order_id)

    return on_order(world, order_id, Command(tap, fact, allowed))
