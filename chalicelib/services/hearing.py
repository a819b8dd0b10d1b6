"""A text, with all that it is read against: whose pickup, at which store, in which state.

Almost always that is one read. A number that several stores share, a customer who is expected at
two of them, or a phone that comes for somebody else's order costs one more.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from chalicelib.domain.customer import Customer, Tie
from chalicelib.domain.decide_people import helper_of
from chalicelib.domain.dialogue import COMING, Reply, when_of
from chalicelib.domain.pickup import Helper, Pickup, Stage, Status
from chalicelib.domain.store import Store
from chalicelib.domain.understand import Understood, understand
from chalicelib.services.records import InboundText, Loaded
from chalicelib.services.world import World, customer_id_of, known_store

HERE = 4
WHEREABOUTS = COMING | {"arrived", "inside"}


@dataclass(frozen=True, slots=True)
class Heard:
    """A text with all that it was read against.

    `sender` wrote it; `customer_id` and `loaded` are of whose pickup it is about, which is another
    when `helper` is set. `tied` are the stores among which only the sender can tell;
    `sender_after` is their row as it is to be kept with whatever comes of this text.
    """

    text: InboundText
    by: str
    store: Store
    loaded: Loaded
    customer_id: str
    sender_id: str
    sender: Customer | None
    language: str
    meant: Understood
    now: datetime
    helper: Helper | None = None
    tied: tuple[Loaded, ...] = ()
    sender_after: Customer | None = None

    @property
    def pickup(self) -> Pickup | None:
        """The pickup that the text is about."""
        return self.loaded.pickup

    def reply(self, message: str, **values: str) -> Reply:
        """What to answer, with the store's name, by which every text of ours begins."""
        return Reply(message, {"store": self.store.name, **values})

    @property
    def opted_out(self) -> bool:
        """Nothing may be sent to whoever wrote this."""
        return self.sender is not None and self.sender.opted_out is not None


@dataclass(frozen=True, slots=True)
class _About:
    """Whose pickup a text is about."""

    store_id: str
    customer_id: str
    loaded: Loaded
    sender: Customer | None
    tied: tuple[Loaded, ...] = ()


def hear(world: World, text: InboundText, by: str, store_ids: tuple[str, ...]) -> Heard:
    """Read a text against how things stand now. Raises: Refused `not-found` for a store."""
    sender_id = customer_id_of(world, text.from_e164)
    about = _about(world, store_ids, sender_id)
    store = known_store(world, about.store_id)
    now = world.clock.now()
    language = _language(about, store)
    when = when_of(about.loaded.pickup, about.sender, now)
    pickup = about.loaded.pickup
    is_own = about.customer_id == sender_id
    return Heard(
        text=text,
        by=by,
        store=store,
        loaded=about.loaded,
        customer_id=about.customer_id,
        sender_id=sender_id,
        sender=about.sender,
        language=language,
        meant=_meant(text, language, when),
        now=now,
        helper=None if is_own or pickup is None else helper_of(pickup, sender_id),
        tied=about.tied,
    )


def _about(world: World, store_ids: tuple[str, ...], sender_id: str) -> _About:
    loaded = world.pickups.load(store_ids[0], sender_id)
    sender = loaded.customer
    expected = [one for one in store_ids if sender is not None and one in sender.stores]
    if len(expected) > 1:
        return _among(world, tuple(expected), sender_id, sender)
    if expected:
        if expected[0] != store_ids[0]:
            loaded = world.pickups.load(expected[0], sender_id)
        return _About(expected[0], sender_id, loaded, sender)
    return (
        _of_another(world, store_ids, sender_id, sender)
        or _last_visited(world, store_ids, sender_id, sender)
        or _About(store_ids[0], sender_id, loaded, sender)
    )


def _of_another(
    world: World, store_ids: tuple[str, ...], sender_id: str, sender: Customer | None
) -> _About | None:
    """The open pickup for which this phone named an order's code, while that order is open."""
    acts_for = sender.acts_for if sender else None
    if acts_for is None or acts_for.store_id not in store_ids:
        return None
    theirs = world.pickups.load(acts_for.store_id, acts_for.customer_id)
    same = theirs.pickup is not None and theirs.pickup.pickup_id == acts_for.pickup_id
    if theirs.pickup is None or not same or helper_of(theirs.pickup, sender_id) is None:
        return None
    return _About(acts_for.store_id, acts_for.customer_id, theirs, sender)


def _last_visited(
    world: World, store_ids: tuple[str, ...], sender_id: str, sender: Customer | None
) -> _About | None:
    """Of several stores of one number the one where the customer was last."""
    last = sender.last_visit if sender else None
    if last is None or last.store_id == store_ids[0] or last.store_id not in store_ids:
        return None
    loaded = world.pickups.load(last.store_id, sender_id)
    return _About(last.store_id, sender_id, loaded, sender)


def _among(
    world: World, store_ids: tuple[str, ...], sender_id: str, sender: Customer | None
) -> _About:
    """Of several stores the one where the customer is, or is coming to, or can pick up at."""
    found = [world.pickups.load(one, sender_id) for one in store_ids]
    kept = [one for one in found if one.pickup is not None] or found[:1]
    waiting = [one for one in kept if _is_worth_coming(one.pickup)] or kept
    liveliest = max(_liveliness(one.pickup) for one in waiting)
    meant = [one for one in waiting if _liveliness(one.pickup) == liveliest]
    first = meant[0]
    store_id = first.pickup.store_id if first.pickup else store_ids[0]
    tied = tuple(meant) if len(meant) > 1 and liveliest < HERE else ()
    return _About(store_id, sender_id, first, sender, tied)


def _is_worth_coming(pickup: Pickup | None) -> bool:
    """A complaint about an earlier visit is no reason to come."""
    return pickup is not None and bool(pickup.open_orders or pickup.open_returns)


def _liveliness(pickup: Pickup | None) -> int:
    """How much speaks for a store: the customer is here, coming, or has something to fetch."""
    if pickup is None:
        return 0
    if pickup.is_here:
        return HERE
    if pickup.stage is Stage.ON_THE_WAY:
        return 3
    return 2 if any(order.status is Status.READY for order in pickup.open_orders) else 1


def _language(about: _About, store: Store) -> str:
    if about.loaded.pickup is not None:
        return about.loaded.pickup.language
    known = about.sender.language if about.sender else None
    return known or store.language


def _meant(text: InboundText, language: str, when: str) -> Understood:
    lawful = {"STOP": "opt_out", "START": "opt_in", "HELP": "help"}.get(text.opt_out_type or "")
    return Understood(lawful) if lawful else understand(text.body, language, when)


def instead(heard: Heard, loaded: Loaded, tie: Tie, store: Store) -> Heard:
    """The text that was asked about, as a text to the store that the answer named."""
    text = replace(heard.text, body=tie.body, sent_at=tie.said_at)
    language = loaded.pickup.language if loaded.pickup else heard.language
    when = when_of(loaded.pickup, heard.sender, heard.now)
    return replace(
        heard,
        text=text,
        store=store,
        loaded=loaded,
        language=language,
        meant=_meant(text, language, when),
        tied=(),
    )
