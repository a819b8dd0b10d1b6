"""A customer who is expected at several stores of one number, and did not say which.

Nobody rings until they answer, but not for long: after two minutes every one of the stores is told.
"""

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.dialogue import Reply, fact_of, when_of
from chalicelib.domain.pickup import Pickup, Tie
from chalicelib.domain.understand import understand
from chalicelib.services import conversation
from chalicelib.services.change import Decided, decided, to_change
from chalicelib.services.hearing import WHEREABOUTS, Heard, instead
from chalicelib.services.replies import keep_decided
from chalicelib.services.world import World, known_store, until_saved

TIE_SECONDS = 120
STORES_NAMED_MAX = 3
NAME_CHARACTERS = 14


def answer(world: World, heard: Heard, before: Pickup) -> str | None:
    """Ask which store is meant, or take the answer; other texts go to the first of them."""
    tie = before.tie
    meant = _named(world, heard, tie) if tie else None
    if tie is not None and meant is not None:
        return _answered(world, heard, before, tie, meant)
    if heard.meant.intent not in WHEREABOUTS:
        return conversation.answer(world, heard, before)
    return _ask(world, heard, before)


def _ask(world: World, heard: Heard, before: Pickup) -> str | None:
    store_ids = tuple(one.pickup.store_id for one in heard.tied if one.pickup)
    until = before.tie.until if before.tie else heard.now + timedelta(seconds=TIE_SECONDS)
    tie = before.tie or Tie("", heard.text.sent_at, store_ids[:STORES_NAMED_MAX], until)
    tie = replace(tie, body=heard.text.body[: conversation.NOTE_CHARACTERS_MAX])
    names = (known_store(world, one).name[:NAME_CHARACTERS] for one in tie.store_ids)
    listed = ", ".join(f"{place} {name}" for place, name in enumerate(names, start=1))
    reply = Reply("which_store", {"store": heard.store.name, "stores": listed})
    return keep_decided(world, heard, Decided(before, replace(before, tie=tie), ()), reply)


def _named(world: World, heard: Heard, tie: Tie) -> str | None:
    """The store of an answer: its place in our list, or its name."""
    said = "".join(c for c in heard.text.body if c.isalnum())
    if said.isdecimal() and 0 < int(said) <= len(tie.store_ids):
        return tie.store_ids[int(said) - 1]
    folded = heard.text.body.casefold()
    named = [one for one in tie.store_ids if known_store(world, one).name.casefold() in folded]
    return named[0] if len(named) == 1 else None


def _answered(world: World, heard: Heard, before: Pickup, tie: Tie, store_id: str) -> str | None:
    """What was said counts for the store that was named; the others are not told of it.

    The question shrinks to that store first: wherever this ends early, it is gone on with there.
    """
    store = known_store(world, store_id)
    if store_id == before.store_id:
        meant = instead(heard, heard.loaded, tie, store)
        return conversation.answer(world, meant, before)
    loaded = world.pickups.load(store_id, heard.sender_id)
    if loaded.pickup is None:
        return conversation.answer(world, heard, before)
    _replace(world, before.store_id, heard.sender_id, replace(tie, store_ids=(store_id,)))
    said = conversation.answer(world, instead(heard, loaded, tie, store), loaded.pickup)
    _replace(world, before.store_id, heard.sender_id, None)
    return said


def settle(world: World, store_id: str, customer_id: str) -> None:
    """The question was not answered in time: the text counts for every one of the stores.

    The row that holds it comes last, so that nothing is forgotten if this ends in between.
    """
    pickup = world.pickups.load(store_id, customer_id).pickup
    tie = pickup.tie if pickup else None
    if tie is None or tie.until > world.clock.now():
        return
    if not _came_otherwise(world, customer_id, tie):
        for one in sorted(tie.store_ids, key=store_id.__eq__):
            _settle_at(world, one, customer_id, tie)
    _replace(world, store_id, customer_id, None)


def _came_otherwise(world: World, customer_id: str, tie: Tie) -> bool:
    """Whether one of the stores has learnt by another way that the customer is there."""
    found = (world.pickups.load(one, customer_id).pickup for one in tie.store_ids)
    return any(one is not None and one.is_here and one.arrived_at != tie.said_at for one in found)


def _settle_at(world: World, store_id: str, customer_id: str, tie: Tie) -> None:
    """What was said counts there."""

    def attempt() -> None:
        loaded = world.pickups.load(store_id, customer_id)
        before = loaded.pickup
        if before is None:
            return
        store, now = known_store(world, store_id), world.clock.now()
        meant = understand(tie.body, before.language, when_of(before, loaded.customer, now))
        fact = fact_of(meant, before, store, tie.said_at)
        what = decided(before, replace(before, tie=None), [fact] if fact else [], now)
        if what.after != before:
            world.pickups.save(to_change(world.ids, store, loaded, what, now))

    until_saved(world, attempt)


def _replace(world: World, store_id: str, customer_id: str, tie: Tie | None) -> None:
    """Change the question on the row that holds it, if it is still there."""

    def attempt() -> None:
        loaded = world.pickups.load(store_id, customer_id)
        before = loaded.pickup
        if before is None or before.tie is None or before.tie == tie:
            return
        what = Decided(before, replace(before, tie=tie), ())
        now = world.clock.now()
        change = to_change(world.ids, known_store(world, store_id), loaded, what, now)
        world.pickups.save(change)

    until_saved(world, attempt)
