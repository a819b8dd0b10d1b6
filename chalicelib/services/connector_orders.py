"""An order of a shop system as one of ours: put the first time, brought up to date after that."""

import json
from collections.abc import Mapping
from typing import Any

from chalicelib.domain.connected import Put, Unmapped, known_as
from chalicelib.domain.errors import Refused
from chalicelib.domain.pickup import Status
from chalicelib.services import commands
from chalicelib.services.amend import Amendment, amend
from chalicelib.services.booking import NewOrder, put_order
from chalicelib.services.orders import OrderView, get_order
from chalicelib.services.world import World

FOLLOWED = ("number", "lines", "amount_due")
"""What follows the shop, beside the customer's name and number; the rest is REST's and staff's."""


def new_order(world: World, connector: str, put: Put) -> NewOrder:
    """The order as `PUT /v1/orders` would bring it. No consent came with it: we start no text.

    Raises: Unmapped if nobody has said which store is meant.
    """
    store_id = _store_id(world, connector, put)
    phone = _phone(world, put)
    customer = {"name": put.name, "phone": phone, "language": put.language}
    body: dict[str, Any] = {
        "store_id": store_id,
        "number": put.number,
        "source": connector,
        "customer": {name: value for name, value in customer.items() if value is not None},
        "lines": [dict(line) for line in put.lines],
    }
    due = put.amount_due
    if due is not None:
        body["amount_due"] = {"amount": due.amount, "currency": due.currency}
    return NewOrder(
        order_id=put.order_id,
        store_id=store_id,
        canonical_body=json.dumps(body, sort_keys=True, separators=(",", ":")),
        body=body,
        number=put.number,
        name=put.name,
        phone_e164=phone,
        language=put.language,
        lines=len(put.lines),
        amount_due=due,
    )


def _store_id(world: World, connector: str, put: Put) -> str:
    """By the shop's own names for it, and by nothing else."""
    stores = world.connectors.settings(connector).stores
    known = {known_as(name): store_id for name, store_id in stores.items()}
    for place in put.places:
        if known_as(place) in known:
            return known[known_as(place)]
    if not put.places:
        raise Unmapped(f"order {put.source_id} does not say where it is picked up")
    said = " or ".join(f'"{place}"' for place in put.places)
    raise Unmapped(
        f"no store is known as {said}; add it to stores by PUT /v1/connectors/{connector}, "
        "then replay this delivery"
    )


def _phone(world: World, put: Put) -> str | None:
    """The first that is a number. With none the order is picked up by its code or its link."""
    found = (world.phones.e164(*one) for one in put.phones)
    return next((one for one in found if one is not None), None)


def keep(world: World, new: NewOrder) -> OrderView:
    """Put an order; one that was put before follows the shop while it is open.

    Raises: Unmapped if it is somebody else's, another store's by now, or was cancelled here;
    Refused.
    """
    view = _put_or_known(world, new)
    if view.record.body.get("source") != new.body["source"]:
        raise Unmapped(
            f"order {new.order_id} was not put by {new.body['source']}; it is left alone"
        )
    if view.order.status is Status.CANCELLED:
        raise Unmapped(
            f"order {new.order_id} is cancelled here and cannot be opened again; "
            "put it under another id by PUT /v1/orders, or cancel it in the shop too"
        )
    if not view.order.is_open:
        return view
    if view.record.store_id != new.store_id:
        raise Unmapped(
            f"order {new.order_id} is at {view.record.store_id} and the shop says "
            f"{new.store_id} now; cancel it and put it under another id by PUT /v1/orders"
        )
    wanted = _news(view.record.body, new)
    return amend(world, new.order_id, wanted) if wanted.patch else view


def _put_or_known(world: World, new: NewOrder) -> OrderView:
    """A body that differs from the first is no conflict here: shops change their orders."""
    try:
        return put_order(world, new)[0]
    except Refused as refused:
        if refused.slug != "order-conflict":
            raise
        return get_order(world, new.order_id)


def _news(known: Mapping[str, Any], new: NewOrder) -> Amendment:
    """What the shop tells that is not so yet. A number that is gone is not taken away."""
    patch = {name: new.body.get(name) for name in FOLLOWED if _differs(known, new.body, name)}
    customer, before = new.body["customer"], known["customer"]
    theirs = {name: one for name, one in customer.items() if before.get(name) != one}
    changes = {
        "lines": new.lines,
        "number": new.number,
        "amount_due": new.amount_due,
    }
    return Amendment(
        patch={**patch, "customer": theirs} if theirs else patch,
        changes={name: changes[name] for name in patch},
        who={"phone_e164" if name == "phone" else name: one for name, one in theirs.items()},
    )


def _differs(known: Mapping[str, Any], body: Mapping[str, Any], name: str) -> bool:
    return bool(known.get(name) != body.get(name))


def make_ready(world: World, view: OrderView) -> None:
    """Once: the bins that staff have told since then stay, and nobody is told twice."""
    if view.order.status in {Status.PLACED, Status.PREPARING}:
        commands.ready(world, view.order.order_id, ())


def drop(world: World, order_id: str, reason: str) -> None:
    """What is closed stays as it ended: a refund after the pickup takes nothing back."""
    try:
        if get_order(world, order_id).order.is_open:
            commands.cancel(world, order_id, reason)
    except Refused as refused:
        if refused.slug != "not-found":
            raise
