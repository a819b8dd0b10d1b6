"""What is kept of a customer: told in full, and erased so that nothing leads back to a person.

Erasing begins at the far end (texts, answers at the board, visits) and ends with what leads there,
so one that broke in the middle is simply begun again. What stays: events without anybody's words,
how orders ended, and a STOP, which outlives the person's wish to be forgotten.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from chalicelib.domain.customer import Customer
from chalicelib.domain.erasing import bare_body, bare_order, wordless
from chalicelib.domain.errors import Refused
from chalicelib.domain.events import text_kinds
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.plain import plain
from chalicelib.services import connectors
from chalicelib.services.connector_records import Delivery
from chalicelib.services.privacy_records import Helped, Place, Traces, Visit
from chalicelib.services.records import Change, Closing, Effect, OrderRecord
from chalicelib.services.return_records import ReturnRecord
from chalicelib.services.wording import ASKS
from chalicelib.services.world import World, customer_id_of, until_saved

BATCH = 100
ENDED = ("sent", "failed")
COUNTED = ("orders", "returns", "pickups", "texts_received", "texts_sent", "deliveries")
INSIDE = frozenset({"rev", "extra", "told", "taps", "fingerprint"})
"""How we keep it, not what we keep."""


@dataclass(slots=True)
class _Found:
    """Everything of a customer, with what it leads to."""

    traces: Traces
    orders: list[OrderRecord] = field(default_factory=list)
    returns: list[ReturnRecord] = field(default_factory=list)
    open: list[Pickup] = field(default_factory=list)
    done: list[tuple[Visit, Pickup]] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)


def export(world: World, phone_e164: str) -> dict[str, Any]:
    """All that is kept of a number; of one that nothing is known of, empty lists."""
    found = _find(world, customer_id_of(world, phone_e164))
    pickups = [*found.open, *(pickup for _, pickup in found.done)]
    answers = _answers(world, found.traces)
    sent = [one for pickup in pickups for one in _effects(world, pickup)] + answers
    return {
        "phone": phone_e164,
        "customer": _told(found.traces.customer) if found.traces.customer else None,
        "orders": [_told(one) for one in found.orders],
        "returns": [_told(one) for one in found.returns],
        "open_pickups": [_told(one) for one in found.open],
        "past_pickups": [_told(one) for _, one in found.done],
        "texts_received": [_told(one) for one in found.traces.texts],
        "texts_sent": [_told(one) for one in sent],
        "deliveries": [_told(one) for one in connectors.held_of(world, phone_e164)],
    }


def _told(state: Any) -> dict[str, Any]:
    told: dict[str, Any] = plain(state)
    return {name: value for name, value in told.items() if name not in INSIDE}


def _find(world: World, customer_id: str) -> _Found:
    traces = world.privacy.traces(customer_id)
    found = _Found(traces, _orders(world, traces))
    returns = (world.orders.get_return(one) for one in traces.return_ids)
    found.returns = [one for one in returns if one is not None]
    found.open = _open(world, customer_id, found)
    places = {
        Visit(one.store_id, one.closing.date, one.closing.pickup_id)
        for one in found.orders
        if one.closing is not None
    }
    for visit in sorted({*places, *traces.visits, *_last(traces)}, key=lambda one: one.date):
        pickup = world.pickups.find_done(visit.store_id, visit.date, visit.pickup_id)
        if pickup is not None and pickup.customer_id == customer_id:
            found.done.append((visit, pickup))
    return found


def _orders(world: World, traces: Traces) -> list[OrderRecord]:
    ids = traces.order_ids
    batches = [world.orders.some(ids[n : n + BATCH]) for n in range(0, len(ids), BATCH)]
    return [record for batch in batches for _, record in sorted(batch.items())]


def _open(world: World, customer_id: str, found: _Found) -> list[Pickup]:
    customer = found.traces.customer
    store_ids = {one.store_id for one in found.orders if one.closing is None}
    store_ids |= {one.store_id for one in found.returns if one.end is None}
    store_ids |= set(customer.stores) if customer else set()
    cards = (world.pickups.load(one, customer_id).pickup for one in sorted(store_ids))
    return [card for card in cards if card is not None]


def _last(traces: Traces) -> list[Visit]:
    last = traces.customer.last_visit if traces.customer else None
    return [Visit(last.store_id, last.date, last.pickup_id)] if last else []


def _effects(world: World, pickup: Pickup) -> list[Effect]:
    """The texts of ours that a card's events started, whoever got them."""
    events = world.privacy.events(pickup.store_id, pickup.told)
    return world.privacy.effects(
        [(one.event_id, kind) for one in events for kind in text_kinds(one)]
    )


def _answers(world: World, traces: Traces) -> list[Effect]:
    """Answers that went out as texts of their own, to texts that had been missed."""
    return world.privacy.effects([(f"text-{one.message_sid}", "answer") for one in traces.texts])


def erase(world: World, phone_e164: str) -> dict[str, Any]:
    """Forget a number; how much of each was forgotten. Again: nothing more.

    Raises: Refused `invalid-transition` while the customer is expected somewhere, `busy`.
    """
    customer_id = customer_id_of(world, phone_e164)
    counts: Counter[str] = Counter(dict.fromkeys(COUNTED, 0))
    stays = until_saved(world, lambda: _erase(world, customer_id, phone_e164, counts))
    return {"erased": dict(counts), "opt_out_kept": stays}


def _erase(world: World, customer_id: str, phone_e164: str, counts: Counter[str]) -> bool:
    found = _find(world, customer_id)
    found.deliveries = connectors.held_of(world, phone_e164)
    _refuse_open(found)
    counts["deliveries"] += connectors.forget(world, phone_e164)
    answers = _answers(world, found.traces)
    _forget_effects(world, answers, counts)
    for visit, pickup in found.done:
        _erase_visit(world, visit, pickup, counts)
    for helped in found.traces.helped:
        _erase_help(world, customer_id, helped)
    for order in found.orders:
        _erase_order(world, order, counts)
    for announced in found.returns:
        _erase_return(world, announced, counts)
    _forget_own(world, customer_id, found.traces)
    counts["texts_received"] += len(found.traces.texts)
    return _erase_customer(world, found.traces.customer)


def _refuse_open(found: _Found) -> None:
    """A pickup that was promised may not be lost."""
    orders = [one.order_id for one in found.orders if one.closing is None]
    returns = [one.return_id for one in found.returns if one.end is None]
    stores = sorted({one.store_id for one in found.open})
    coming = [one for one in found.deliveries if not one.error]
    if orders or returns or stores or coming:
        what = [*(f"order {one}" for one in orders), *(f"return {one}" for one in returns)]
        what += [f"delivery {one.delivery_id} of {one.connector}" for one in coming]
        detail = ", ".join(what) or f"what is to be done at {', '.join(stores)}"
        raise Refused(
            "invalid-transition",
            f"this customer is still expected: {detail}; finish or cancel that, then erase",
            current="open",
            more={"order_ids": orders, "return_ids": returns, "store_ids": stores},
        )


def _erase_visit(world: World, visit: Visit, pickup: Pickup, counts: Counter[str]) -> None:
    _forget_effects(world, _effects(world, pickup), counts)
    for event in world.privacy.events(pickup.store_id, pickup.told):
        if wordless(event) != event:
            world.privacy.keep_event(wordless(event))
    world.privacy.forget(_answers_at_the_board(pickup))
    world.privacy.forget([("done", visit.store_id, visit.date, visit.pickup_id)])
    counts["pickups"] += 1


def _forget_effects(world: World, effects: Iterable[Effect], counts: Counter[str]) -> None:
    places: list[Place] = []
    for one in effects:
        places.append(("effect", one.event_id, one.kind))
        if one.message_sid is not None:
            places.append(("sent", one.message_sid))
        counts["texts_sent"] += 1
    world.privacy.forget(places)


def _erase_order(world: World, record: OrderRecord, counts: Counter[str]) -> None:
    """How it ended stays, under the shop's own id; its link leads nowhere."""
    bare = replace(
        record,
        customer_id="",
        body=bare_body(record.body),
        closing=_bare_closing(record.closing),
        erased_at=world.clock.now(),
        extra={},
    )
    world.privacy.keep_order(bare)
    world.privacy.forget([("order_of", record.customer_id, record.order_id)])
    counts["orders"] += 1


def _bare_closing(closing: Closing | None) -> Closing | None:
    return replace(closing, order=bare_order(closing.order), extra={}) if closing else None


def _erase_return(world: World, record: ReturnRecord, counts: Counter[str]) -> None:
    end = replace(record.end, reason=None, extra={}) if record.end else None
    bare = replace(record, customer_id="", body=bare_body(record.body), end=end, extra={})
    world.privacy.keep_return(bare)
    world.privacy.forget([("return_of", record.customer_id, record.return_id)])
    counts["returns"] += 1


def _erase_help(world: World, customer_id: str, helped: Helped) -> None:
    """Whoever came for somebody else is taken off their card, or off what is done of it."""
    loaded = world.pickups.load(helped.store_id, helped.customer_id)
    card = loaded.pickup
    if card is not None and card.pickup_id == helped.pickup_id:
        _forget_asking(world, card, customer_id)
        without, head = _without_helper(card, customer_id), loaded.head
        world.pickups.save(Change(helped.store_id, head, head.waiting, pickup=without))
        return
    theirs = _find(world, helped.customer_id).done
    for visit, done in [one for one in theirs if one[0].pickup_id == helped.pickup_id]:
        _forget_asking(world, done, customer_id)
        world.privacy.keep_done(visit, _without_helper(done, customer_id))


def _forget_asking(world: World, pickup: Pickup, customer_id: str) -> None:
    """The text that asked the buyer about the helper, what the helper was told, and the cards."""
    texts = [one for one in _effects(world, pickup) if one.state in ENDED]
    about = [one for one in texts if one.kind == ASKS or one.customer_id == customer_id]
    _forget_effects(world, about, Counter())
    world.privacy.forget(_answers_at_the_board(pickup))


def _answers_at_the_board(pickup: Pickup) -> list[Place]:
    """They show the card as it was."""
    return [("command", *one.partition("/")[::2]) for one in pickup.taps]


def _without_helper(pickup: Pickup, customer_id: str) -> Pickup:
    asked = pickup.question is not None and pickup.question.about == customer_id
    helpers = tuple(one for one in pickup.helpers if one.customer_id != customer_id)
    return replace(pickup, helpers=helpers, question=None if asked else pickup.question)


def _forget_own(world: World, customer_id: str, traces: Traces) -> None:
    places: list[Place] = [("text", customer_id, one.message_sid) for one in traces.texts]
    places += [
        ("visit_of", customer_id, one.store_id, one.date, one.pickup_id) for one in traces.visits
    ]
    places += [
        ("help_of", customer_id, one.store_id, one.customer_id, one.pickup_id)
        for one in traces.helped
    ]
    places += [("order_of", customer_id, one) for one in traces.order_ids]
    places += [("return_of", customer_id, one) for one in traces.return_ids]
    world.privacy.forget(places)


def _erase_customer(world: World, customer: Customer | None) -> bool:
    """The row goes; of somebody who said STOP the hash and the STOP stay. Whether they do."""
    if customer is None:
        return False
    opted_out = customer.opted_out
    if opted_out is None:
        world.privacy.keep_customer(customer, None)
        return False
    stays = Customer(customer.customer_id, opted_out=replace(opted_out, extra={}), rev=customer.rev)
    if stays != customer:
        world.privacy.keep_customer(customer, stays)
    return True
