"""Returns that the shop announces: a task on the card of whoever brings them, and how they ended.

What customers tell of by text or at the kerb is the board's own and has no row here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import TAKE_IN, Pickup, Task, TaskLine
from chalicelib.domain.restraint import may_text
from chalicelib.domain.store import Store
from chalicelib.services.change import decided, new_pickup, to_change
from chalicelib.services.ports import Conflict, Unavailable
from chalicelib.services.records import Loaded, OrderRecord
from chalicelib.services.return_records import ReturnEnd, ReturnRecord
from chalicelib.services.world import (
    World,
    customer_id_of,
    known_store,
    store_or_refuse,
    until_saved,
)

SHOP = "shop"
CANCELLED = "cancelled"
NAME_CHARACTERS = 80
"""So much of a line's name stands on the card."""


@dataclass(frozen=True, slots=True)
class NewReturn:
    """A return as the shop puts it; `body` is what it sent, given back unchanged."""

    return_id: str
    store_id: str
    canonical_body: str
    body: Mapping[str, Any]
    lines: Sequence[Mapping[str, Any]]
    order_id: str | None = None
    name: str | None = None
    phone_e164: str | None = None
    language: str | None = None


def put_return(world: World, new: NewReturn) -> tuple[ReturnRecord, bool]:
    """Announce a return; True if this call did.

    Raises: Refused `order-conflict` if the id has another body, `not-found` for the store,
    `validation-error` for a line without a name that its order does not know either,
    `limit-reached`.
    """
    ours: list[bool] = []

    def attempt() -> tuple[ReturnRecord, bool]:
        known = world.orders.get_return(new.return_id)
        if known is not None:
            return _replayed(world, new, known), bool(ours)
        try:
            return _announced(world, new), True
        except Conflict as conflict:
            _refuse_taken(world, new, conflict)
            raise
        except Unavailable:  # it may have been kept; a row found next is ours
            ours.append(True)
            raise

    return until_saved(world, attempt)


def get_return(world: World, return_id: str) -> ReturnRecord:
    """A return, and how it ended if it did. Raises: Refused `not-found`."""
    record = world.orders.get_return(return_id)
    if record is None:
        raise Refused("not-found", f"there is no return {return_id}")
    return record


def cancel_return(world: World, return_id: str, reason: str | None) -> ReturnRecord:
    """It will not be brought back after all. Raises: Refused once it was taken in or refused."""

    def attempt() -> ReturnRecord:
        record = get_return(world, return_id)
        if record.end is not None:
            return _over(record, record.end)
        loaded = world.pickups.load(record.store_id, record.customer_id)
        if loaded.pickup is None or all(one.task_id != return_id for one in loaded.pickup.tasks):
            raise Conflict(frozenset({"return"}))  # it ended between the two reads
        now = world.clock.now()
        fact = facts.TaskDone(return_id, SHOP, CANCELLED, reason)
        what = decided(loaded.pickup, loaded.pickup, [fact], now)
        store = known_store(world, record.store_id)
        change = to_change(world.ids, store, loaded, what, now)
        world.pickups.save(change)
        return replace(record, end=ReturnEnd(return_id, CANCELLED, now, reason))

    return until_saved(world, attempt)


def _over(record: ReturnRecord, end: ReturnEnd) -> ReturnRecord:
    if end.outcome == CANCELLED:
        return record
    raise Refused(
        "invalid-transition",
        f"return {record.return_id} is {end.outcome}; only what is still to come can be cancelled",
        current=end.outcome,
    )


def _replayed(world: World, new: NewReturn, known: ReturnRecord) -> ReturnRecord:
    if known.fingerprint != _fingerprint(world, new):
        raise Refused(
            "order-conflict",
            f"return {new.return_id} was put with another body; cancel it and use a new id",
        )
    return known


def _refuse_taken(world: World, new: NewReturn, conflict: Conflict) -> None:
    """The id may be another store's, of which this key sees nothing."""
    if "return" in conflict.what and world.orders.get_return(new.return_id) is None:
        raise Refused("order-conflict", f"return {new.return_id} is taken; use another id")


def _fingerprint(world: World, new: NewReturn) -> str:
    return world.ids.keyed("return-body", new.canonical_body)[:32]


def _announced(world: World, new: NewReturn) -> ReturnRecord:
    store = store_or_refuse(world, new.store_id)
    order = world.orders.get(new.order_id) if new.order_id else None
    now = world.clock.now()
    record = ReturnRecord(
        return_id=new.return_id,
        store_id=new.store_id,
        customer_id=_customer_id(world, new, order),
        fingerprint=_fingerprint(world, new),
        announced_at=now,
        body=new.body,
        code=order.code if order else None,
    )
    loaded = world.pickups.load(record.store_id, record.customer_id)
    task = Task(
        new.return_id,
        TAKE_IN,
        now,
        order_id=new.order_id,
        lines=_lines(new, order),
        code=record.code,
        announced=True,
    )
    start = loaded.pickup or _card(world, new, store, record.customer_id)
    what = decided(loaded.pickup, start, [facts.TaskOpened(task)], now)
    customer = _customer(new, record.customer_id, loaded)
    world.pickups.save(
        to_change(world.ids, store, loaded, what, now, customer=customer, announced=record)
    )
    return record


def _customer_id(world: World, new: NewReturn, order: OrderRecord | None) -> str:
    """Whose it is by the phone, else by the order, if that is of this store; else nobody known."""
    if new.phone_e164:
        return customer_id_of(world, new.phone_e164)
    if order is not None and order.store_id == new.store_id:
        return order.customer_id
    return f"r-{new.return_id}"


def _lines(new: NewReturn, order: OrderRecord | None) -> tuple[TaskLine, ...]:
    """What the staff tick off; a line of the order need not be named again."""
    bought = order.body.get("lines", []) if order else []
    names = {line["line_id"]: line["name"] for line in bought}
    told = [line.get("name") or names.get(line["line_id"]) for line in new.lines]
    wanted = "it is required: the order has no such line, so nobody knows what it is"
    errors = [
        {"pointer": f"/lines/{place}/name", "detail": wanted}
        for place, name in enumerate(told)
        if name is None
    ]
    if errors:
        raise Refused(
            "validation-error", f"{len(errors)} lines have no name", more={"errors": errors}
        )
    counted = zip(told, new.lines, strict=True)
    return tuple(
        TaskLine((name or "")[:NAME_CHARACTERS], line["quantity"]) for name, line in counted
    )


def _card(world: World, new: NewReturn, store: Store, customer_id: str) -> Pickup:
    """A card for whoever has nothing else to fetch; it is shown when they come."""
    phone = new.phone_e164
    return replace(
        new_pickup(world.ids, new.store_id, customer_id),
        name=new.name,
        language=new.language or store.language,
        phone_e164=phone,
        no_texts_to_country=phone is not None and not may_text(phone, world.text_prefixes),
    )


def _customer(new: NewReturn, customer_id: str, loaded: Loaded) -> Customer | None:
    """Without a phone number there is nobody to know."""
    if new.phone_e164 is None:
        return loaded.customer
    customer = loaded.customer or Customer(customer_id)
    language = new.language or customer.language
    return replace(customer, phone_e164=new.phone_e164, language=language)
