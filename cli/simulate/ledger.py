"""What must hold at the end of a day, and who it did not hold for. Pure: it reads evidence.

Every check gives sentences; none at all means that nothing was lost and nothing doubled.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Any

from cli.simulate.people import Person

Event = Mapping[str, Any]
Text = Mapping[str, Any]
ARRIVALS = frozenset({"here", "again", "helper"})
NETWORKS_OWN = "unsubscribed"
"""The telephone network confirms a STOP by itself, in these words."""
NETWORK_KNEW = "21610"
"""The network had the STOP before we did and refused a text, which tells us too."""
ONCE = {
    "order_placed": "placed",
    "order_picked_up": "picked up",
    "order_cancelled": "cancelled",
    "order_expired": "expired",
}
STEPS = ("order_placed", "order_ready", "pickup_claimed", "order_picked_up")


@dataclass(frozen=True, slots=True)
class Said:
    """A text that somebody wrote, and what it was answered with at once."""

    do: str
    phone: str
    words: str
    sid: str
    reply: str | None


@dataclass
class Account:
    """What somebody did on that day, as far as they know."""

    person: Person
    slots: dict[str, str] = field(default_factory=dict)
    due_at: datetime | None = None
    said: list[Said] = field(default_factory=list)
    came: bool = False
    handed: list[str] = field(default_factory=list)
    given_up: str = ""
    turned_away: bool = False
    """The store was full; the other orders of theirs, if any, stand."""

    @property
    def order_ids(self) -> tuple[str, ...]:
        """The orders that were put."""
        return tuple(self.slots)


@dataclass(frozen=True)
class Evidence:
    """What the system tells about the day afterwards, by its public doors."""

    accounts: Sequence[Account]
    orders: Mapping[str, Mapping[str, Any]]
    followed: Sequence[Event]
    feed: Sequence[Event]
    screens: Mapping[str, Sequence[Text]]
    rang: frozenset[str]
    two_cards: frozenset[str]
    capacities: Mapping[str, int]
    hooked: Mapping[str, int] | None
    """How often each event came by webhook; None: there are no webhooks."""
    bad_signatures: int
    ended_at: datetime
    surprises: Sequence[str] = ()


def lost(day: Evidence) -> dict[str, list[str]]:
    """By rule, what is not as it must be."""
    return {rule: list(check(day)) for rule, check in RULES.items()}


def _in_its_end(day: Evidence) -> Iterator[str]:
    for account in day.accounts:
        if account.given_up:
            yield f"{account.person.name} ({account.person.number}) gave up: {account.given_up}"
        for order_id in account.order_ids:
            status = day.orders[order_id]["status"]
            wanted = expected_end(account.person, day.orders[order_id], day.ended_at)
            if status not in wanted:
                kind = account.person.kind
                yield f"order {order_id} ({kind}) is {status}, not {' or '.join(sorted(wanted))}"


def expected_end(person: Person, order: Mapping[str, Any], ended_at: datetime) -> set[str]:
    """Where somebody's order must stand when the day is over.

    Keeping ends a while before staff have put the goods back, so around then both are right.
    """
    if person.kind == "cancelled":
        return {"cancelled"}
    if person.comes:
        return {"picked_up"}
    kept_until = order.get("kept_until")
    if kept_until is None or datetime.fromisoformat(kept_until) > ended_at:
        return {"ready"}
    return {"ready", "expired"}


def _happened_once(day: Evidence) -> Iterator[str]:
    told: dict[str, Counter[str]] = {kind: Counter() for kind in ONCE}
    for event in day.feed:
        if event["type"] in told:
            told[event["type"]].update(event["order_ids"])
    undone = Counter(_orders(event for event in day.feed if event["type"] == "hand_over_undone"))
    for account in day.accounts:
        for order_id in account.order_ids:
            status = day.orders[order_id]["status"]
            for kind, end in ONCE.items():
                times = told[kind][order_id]
                if kind == "order_picked_up":
                    times -= undone[order_id]
                wanted = 1 if kind == "order_placed" or end == status.replace("_", " ") else 0
                if times != wanted:
                    yield f"order {order_id} was {end} {times} times, not {wanted}"


def _orders(events: Iterable[Event]) -> list[str]:
    return [order_id for event in events for order_id in event["order_ids"]]


def _rang(day: Evidence) -> Iterator[str]:
    arrived = Counter(_orders(e for e in day.feed if e["type"] == "customer_arrived"))
    for account in day.accounts:
        if not account.came:
            if account.person.comes and account.order_ids:
                yield f"{_who(account)} never came"
            continue
        for order_id in account.order_ids:
            if order_id not in day.rang:
                yield f"{_who(account)} came, and no board ever showed order {order_id} as here"
            if arrived[order_id] != 1:
                yield f"the arrival of {order_id} was told {arrived[order_id]} times, not once"


def _who(account: Account) -> str:
    return f"{account.person.name} ({account.person.number}, {account.person.kind})"


def _answered_once(day: Evidence) -> Iterator[str]:
    for account in day.accounts:
        stopped = account.person.kind == "stopped texts"
        for said in account.said:
            if said.do in ARRIVALS and not stopped:
                after = _after(day.screens[said.phone], said.sid)
                if said.reply is None and not _outbound(after):
                    yield f"{_who(account)} wrote {said.words!r} and nobody answered"
        yield from _doubled(day, account)


def _doubled(day: Evidence, account: Account) -> Iterator[str]:
    """A text of ours may stand on a screen as often as it was an answer, and else once."""
    for number in {said.phone for said in account.said}:
        asked = [said for said in account.said if said.phone == number]
        replies = Counter(said.reply for said in asked if said.reply is not None)
        late = sum(said.reply is None for said in asked)
        shown = Counter(text["body"] for text in _outbound(day.screens[number]))
        for body, times in shown.items():
            if times > max(1, replies[body] + late):
                yield f"{_who(account)} was sent {body!r} {times} times"


def _after(screen: Sequence[Text], sid: str) -> list[Text]:
    places = [place for place, text in enumerate(screen) if text["sid"] == sid]
    return list(screen[places[0] + 1 :]) if places else []


def _outbound(screen: Iterable[Text]) -> list[Text]:
    return [text for text in screen if text["direction"] == "outbound"]


def _silent_after_stop(day: Evidence) -> Iterator[str]:
    for account in day.accounts:
        for said in account.said:
            if said.do == "stop":
                yield from _kept_silent(day, account, said)


def _kept_silent(day: Evidence, account: Account, stop: Said) -> Iterator[str]:
    for text in _outbound(_after(day.screens[stop.phone], stop.sid)):
        if NETWORKS_OWN not in text["body"]:
            yield f"{_who(account)} wrote {stop.words} and was sent {text['body']!r}"
    its = [e for e in day.feed if set(e["order_ids"]) & set(account.order_ids)]
    told = Counter(event["type"] for event in its)
    refused = [event["data"] for event in its if event["type"] == "text_failed"]
    by_network = [data for data in refused if data.get("code") == NETWORK_KNEW]
    if told["texts_stopped"] + len(by_network) < 1 or told["texts_started"]:
        times = f"{told['texts_stopped']} times stopped, {told['texts_started']} started"
        yield f"the will of {_who(account)} to get no texts was not kept: {times}"
    if len(refused) > min(1, len(by_network)):
        yield f"texts to {_who(account)} were tried after {stop.words}: {refused}"


def _slots_kept(day: Evidence) -> Iterator[str]:
    """Counted from the orders themselves, not from what the slots say of themselves."""
    members = Counter(
        str(order["slot_id"]) for order in day.orders.values() if order["status"] != "cancelled"
    )
    for slot_id, count in sorted(members.items()):
        if count > day.capacities.get(slot_id, 0):
            yield f"slot {slot_id} has {count} orders and {day.capacities.get(slot_id, 0)} places"
    for account in day.accounts:
        for order_id, slot_id in account.slots.items():
            if day.orders[order_id]["slot_id"] != slot_id:
                yield f"order {order_id} sits in another slot than it was given"


def _feed_whole(day: Evidence) -> Iterator[str]:
    versions = [int(event["version"]) for event in day.feed]
    if versions != list(range(1, len(versions) + 1)):
        gaps = [f"{one} then {two}" for one, two in pairwise(versions) if two != one + 1]
        yield f"the feed has gaps: {', '.join(gaps[:5]) or versions[:1]}"
    if [event["id"] for event in day.followed] != [event["id"] for event in day.feed]:
        yield (
            f"who followed the feed saw {len(day.followed)} events, and who reads it again "
            f"{len(day.feed)}, or others"
        )
    yield from _steps_in_order(day)


def _steps_in_order(day: Evidence) -> Iterator[str]:
    first: dict[str, dict[str, int]] = {}
    for event in day.feed:
        for order_id in event["order_ids"]:
            first.setdefault(order_id, {}).setdefault(event["type"], int(event["version"]))
    for order_id, told in first.items():
        versions = [told[step] for step in STEPS if step in told]
        if versions != sorted(versions):
            yield f"the events of order {order_id} are out of order"


def _hooks_came(day: Evidence) -> Iterator[str]:
    if day.bad_signatures:
        yield f"{day.bad_signatures} webhooks had a wrong signature"
    if day.hooked is None:
        return
    missing = [event for event in day.feed if not day.hooked.get(event["id"])]
    for event in missing[:10]:
        yield f"no webhook ever told of event {event['version']} ({event['type']})"
    if len(missing) > len(missing[:10]):
        yield f"... and of {len(missing) - 10} more"


def _one_card_each(day: Evidence) -> Iterator[str]:
    for who in sorted(day.two_cards):
        yield f"{who} had two cards on the board"


def _no_surprises(day: Evidence) -> Iterator[str]:
    yield from sorted(set(day.surprises))


RULES: Mapping[str, Callable[[Evidence], Iterator[str]]] = {
    "every order is in the end that its customer chose": _in_its_end,
    "everything happened to an order once": _happened_once,
    "every arrival was shown on the board, once": _rang,
    "every arrival was answered, and no text was doubled": _answered_once,
    "nothing was sent after STOP": _silent_after_stop,
    "no slot is over its capacity": _slots_kept,
    "the feed is complete and in order": _feed_whole,
    "every event came by webhook, rightly signed": _hooks_came,
    "nobody had two cards": _one_card_each,
    "no answer was a server's error": _no_surprises,
}
