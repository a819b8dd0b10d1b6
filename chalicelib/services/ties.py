"""A customer who is expected at several stores of one number, and did not say which.

Nobody rings until they answer, but not for long: after two minutes every one of the stores is told.
The question lies on the customer's row, so no store's card can take it along when it ends.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from chalicelib.domain import facts
from chalicelib.domain.customer import Customer, Tie
from chalicelib.domain.dialogue import fact_of, when_of
from chalicelib.domain.pickup import Pickup
from chalicelib.domain.store import Store
from chalicelib.domain.understand import understand
from chalicelib.services import conversation, strangers
from chalicelib.services.change import decided, to_change
from chalicelib.services.hearing import Heard, instead
from chalicelib.services.records import Change
from chalicelib.services.replies import keep, writer
from chalicelib.services.world import World, known_store, until_saved

TIE_SECONDS = 120
ANSWERED_LATE = timedelta(minutes=15)
"""So long after every store was told an answer still takes the others back."""
STORES_NAMED_MAX = 3
NAME_CHARACTERS = 14
BODY_CHARACTERS_MAX = 160


def named(world: World, heard: Heard) -> str | None:
    """The store of an answer: its place in our list, or its name. None: it is no answer."""
    tie = heard.sender.tie if heard.sender else None
    if tie is None or (tie.settled and heard.now > tie.until + ANSWERED_LATE):
        return None
    said = "".join(c for c in heard.text.body if c.isalnum())
    if said.isascii() and said.isdecimal() and 0 < int(said) <= len(tie.store_ids):
        return tie.store_ids[int(said) - 1]
    folded = heard.text.body.casefold()
    found = [one for one in tie.store_ids if known_store(world, one).name.casefold() in folded]
    return found[0] if len(found) == 1 else None


def ask(world: World, heard: Heard) -> str | None:
    """Ask which store is meant. Who cannot be asked is not waited for."""
    tie = _tie(heard)
    names = (known_store(world, one).name[:NAME_CHARACTERS] for one in tie.store_ids)
    listed = [f"{place} {name}" for place, name in enumerate(names, start=1)]
    reply = heard.reply("which_store", stores=", ".join(listed[:STORES_NAMED_MAX]))
    sender = replace(writer(heard), tie=tie)
    said = keep(world, heard, reply, sender)
    if said is None:
        _settle(world, heard.sender_id, tie)
        return None
    job = {"do": "overdue", "store_id": "", "customer_id": heard.sender_id}
    world.work.put([{**job, "delay_seconds": TIE_SECONDS + 1}])
    return said


def _tie(heard: Heard) -> Tie:
    """The question as it stands with this text: an arrival and its stall count before the rest."""
    store_ids = tuple(one.pickup.store_id for one in heard.tied if one.pickup)
    until = heard.now + timedelta(seconds=TIE_SECONDS)
    body = heard.text.body[:BODY_CHARACTERS_MAX]
    new = Tie(body, heard.text.sent_at, store_ids, until)
    known = heard.sender.tie if heard.sender else None
    if known is None or known.settled:
        return new
    before = understand(known.body, heard.language, "ready")
    says_more = heard.meant.intent == "arrived" and (
        before.intent != "arrived" or heard.meant.stall is not None
    )
    is_later = heard.text.sent_at >= known.said_at and before.intent != "arrived"
    return replace(known, body=new.body, said_at=new.said_at) if says_more or is_later else known


def answered(world: World, heard: Heard, store_id: str) -> str | None:
    """What was said counts for the store that was named, and for no other."""
    tie = heard.sender.tie if heard.sender else None
    store, loaded = known_store(world, store_id), world.pickups.load(store_id, heard.sender_id)
    if loaded.pickup is None or tie is None:
        return strangers.answer(world, replace(heard, store=store, loaded=loaded), (store_id,))
    there = instead(heard, loaded, tie, store)
    said = conversation.answer(
        world, replace(there, sender_after=replace(writer(heard), tie=None)), loaded.pickup
    )
    for other in tie.store_ids if tie.settled else ():
        if other != store_id:
            _tell(world, other, heard.sender_id, lambda *_: facts.Left(heard.now, "customer"))
    return said


def settle(world: World, customer_id: str) -> None:
    """A question that was not answered in time: the text counts for every one of the stores."""
    customer = world.pickups.customer(customer_id)
    tie = customer.tie if customer else None
    if tie is not None and not tie.settled and tie.until <= world.clock.now():
        _settle(world, customer_id, tie)


def _settle(world: World, customer_id: str, tie: Tie) -> None:
    """Tell the stores, then note that they were told, so that nothing is lost in between."""

    def said(before: Pickup, customer: Customer | None, store: Store) -> facts.Fact | None:
        when = when_of(before, customer, world.clock.now())
        meant = understand(tie.body, before.language, when)
        return fact_of(meant, before, store, tie.said_at)

    if not _came_otherwise(world, customer_id, tie):
        for one in tie.store_ids:
            _tell(world, one, customer_id, said)
    until_saved(world, lambda: _note(world, customer_id, tie))


def _came_otherwise(world: World, customer_id: str, tie: Tie) -> bool:
    """Whether one of the stores has learnt by another way that the customer is there."""
    found = (world.pickups.load(one, customer_id).pickup for one in tie.store_ids)
    return any(one is not None and one.is_here and one.arrived_at != tie.said_at for one in found)


def _tell(
    world: World,
    store_id: str,
    customer_id: str,
    fact_of_card: Callable[[Pickup, Customer | None, Store], facts.Fact | None],
) -> None:
    """A fact about the card there, if there is one."""

    def attempt() -> None:
        loaded = world.pickups.load(store_id, customer_id)
        before = loaded.pickup
        if before is None:
            return
        store, now = known_store(world, store_id), world.clock.now()
        fact = fact_of_card(before, loaded.customer, store)
        what = decided(before, before, [fact] if fact else [], now)
        if what.events:
            world.pickups.save(to_change(world.ids, store, loaded, what, now))

    until_saved(world, attempt)


def _note(world: World, customer_id: str, tie: Tie) -> None:
    store_id = tie.store_ids[0]
    loaded = world.pickups.load(store_id, customer_id)
    customer = loaded.customer
    if customer is None or customer.tie is None or customer.tie.settled:
        return
    after = replace(customer, tie=replace(customer.tie, settled=True))
    world.pickups.save(Change(store_id, loaded.head, loaded.head.waiting, customer=after))
