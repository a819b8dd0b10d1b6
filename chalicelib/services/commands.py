"""What the shop and the store command of an order. Each is idempotent by nature."""

from collections.abc import Callable
from datetime import UTC, datetime

from chalicelib.domain import facts
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Bin, LineException, Order, Pickup
from chalicelib.domain.store import Store, kept_until
from chalicelib.services.change import decided, freed_seats, to_change
from chalicelib.services.orders import OrderView, record_or_refuse, shown, view
from chalicelib.services.ports import Conflict
from chalicelib.services.records import Loaded, OrderRecord
from chalicelib.services.world import World, known_store, until_saved


def command(world: World, order_id: str, fact: Callable[[Store, Order], facts.Fact]) -> OrderView:
    """Answer one fact about an order; saying it again changes nothing.

    Raises: Refused `not-found`, or what the domain refuses.
    """

    def attempt() -> OrderView:
        record = record_or_refuse(world, order_id)
        if record.closing is not None:
            return _after_the_end(world, record, fact)
        loaded = world.pickups.load(record.store_id, record.customer_id)
        before = loaded.pickup
        order = before.order(order_id) if before else None
        if before is None or order is None:
            return elsewhere(world, record)
        store = known_store(world, record.store_id)
        return _commanded(world, record, loaded, before, fact(store, order), store)

    return until_saved(world, attempt)


def elsewhere(world: World, record: OrderRecord) -> OrderView:
    """An order that is not on the card where its row says: it closed, or it moved just now.

    Raises: Conflict if it moved: then there is something to try again.
    """
    fresh = record_or_refuse(world, record.order_id)
    if fresh.customer_id != record.customer_id:
        raise Conflict(frozenset({"order"}))
    return view(world, fresh)


def _commanded(
    world: World,
    record: OrderRecord,
    loaded: Loaded,
    before: Pickup,
    fact: facts.Fact,
    store: Store,
) -> OrderView:
    now = world.clock.now()
    what = decided(before, before, [fact], now)
    if not what.events:
        return shown(world, record, before, None)
    seats = freed_seats(store, before, what.after)
    change = to_change(world.ids, store, loaded, what, now, seats=seats)
    world.pickups.save(change)
    closing = next((c for c in change.closings if c.order.order_id == record.order_id), None)
    if closing is not None:
        return shown(world, record, None, closing.order)
    return shown(world, record, change.pickup, None)


def _after_the_end(
    world: World, record: OrderRecord, fact: Callable[[Store, Order], facts.Fact]
) -> OrderView:
    """A command on a closed order: the same end again is no news, anything else is refused."""
    shut = view(world, record)
    store = known_store(world, record.store_id)
    alone = Pickup(record.store_id, record.customer_id, "", "", orders=(shut.order,))
    decided(alone, alone, [fact(store, shut.order)], world.clock.now())
    return shut


def ready(
    world: World,
    order_id: str,
    bins: tuple[Bin, ...],
    exceptions: tuple[LineException, ...] = (),
) -> OrderView:
    """The goods stand in their bins; kept for as long as the store keeps.

    Raises: Refused `validation-error` for an exception about what was not ordered.
    """
    if exceptions:
        refuse_unordered(record_or_refuse(world, order_id), exceptions)

    def fact(store: Store, _: Order) -> facts.Fact:
        return facts.OrderReady(order_id, bins, kept_until(store, world.clock.now()), exceptions)

    return command(world, order_id, fact)


def refuse_unordered(record: OrderRecord, exceptions: tuple[LineException, ...]) -> None:
    """Raises: Refused for a line that the order has not, or more pieces of one than it has."""
    left = {line["line_id"]: line["quantity"] for line in record.body.get("lines", [])}
    errors = []
    for place, one in enumerate(exceptions):
        if one.line_id not in left:
            wanted = f"order {record.order_id} has no line {one.line_id}"
            errors.append({"pointer": f"/exceptions/{place}/line_id", "detail": wanted})
            continue
        left[one.line_id] -= one.quantity
        if left[one.line_id] < 0:
            wanted = "these are more pieces than were ordered"
            errors.append({"pointer": f"/exceptions/{place}/quantity", "detail": wanted})
    if errors:
        raise Refused("validation-error", "some exceptions fit no line", more={"errors": errors})


def preparing(world: World, order_id: str) -> OrderView:
    """Gathering begins, or a ready order is taken back."""
    return command(world, order_id, lambda _store, _order: facts.OrderPreparing(order_id))


def delay(world: World, order_id: str, until: datetime, reason: str | None) -> OrderView:
    """The store needs until then; the customer is told."""
    late = facts.OrderDelayed(order_id, until.astimezone(UTC), reason)
    return command(world, order_id, lambda _store, _order: late)


def cancel(world: World, order_id: str, reason: str) -> OrderView:
    """Drop an order; its place in the slot is free again."""
    return command(world, order_id, lambda _store, _order: facts.OrderCancelled(order_id, reason))
