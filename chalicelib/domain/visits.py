"""What a store's events tell of visits: who came when, was claimed, handed over to, or left.

Pure: events in, visits out. What was taken back counts as never having happened. Knows no figures.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chalicelib.domain.events import Event

TAKES_BACK: Mapping[str, tuple[str, ...]] = {
    "hand_over_undone": ("order_picked_up",),
    "order_preparing": ("order_ready", "keep_ended"),
    "keep_extended": ("keep_ended",),
}
"""What an event takes back of its orders: the latest before it of each of these types."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A customer's stay at the store.

    `arrived` is None if they came before what was read. `since` is their first on-site signal; the
    `hand_over` is the last one with a proof: until then somebody waits.
    """

    arrived: Event | None = None
    since: datetime | None = None
    announced: bool = False
    claimed_at: datetime | None = None
    hand_over: Event | None = None
    left: bool = False

    @property
    def abandoned(self) -> bool:
        """Left with nothing."""
        return self.left and self.hand_over is None


def moment_of(value: object) -> datetime | None:
    """A time in an event's data: as it was told, or as the table gives it back."""
    if isinstance(value, str):
        return datetime.fromisoformat(value)
    return value if isinstance(value, datetime) else None


def handed_at(event: Event) -> datetime:
    """When the goods went: a tap that was made offline is told later than that."""
    return moment_of(event.data.get("taken_at")) or event.at


def standing(events: Iterable[Event]) -> list[Event]:
    """The events in the order of their numbers, without those that were taken back.

    Those that can be taken back are about one order each.
    """
    told = sorted(events, key=lambda event: event.number)
    newest: dict[tuple[str, str], int] = {}
    taken_back: set[int] = set()
    for place, event in enumerate(told):
        undone = TAKES_BACK.get(event.type, ())
        for order_id in event.order_ids:
            found = (newest.pop((kind, order_id), None) for kind in undone)
            taken_back.update(one for one in found if one is not None)
            newest[event.type, order_id] = place
    return [event for place, event in enumerate(told) if place not in taken_back]


def visits(stand: Iterable[Event]) -> list[Visit]:
    """The visits that standing events tell of, by their arrival."""
    found: list[Visit] = []
    current: dict[str | None, int] = {}
    for event in stand:
        here = current.get(event.pickup_id)
        if event.type == "customer_arrived" or (here is None and _hands_over(event)):
            here = current[event.pickup_id] = len(found)
            found.append(Visit())
        if here is None:
            continue
        found[here] = _told(found[here], event)
        if event.type == "customer_left":
            del current[event.pickup_id]
    return found


def _hands_over(event: Event) -> bool:
    """With a proof of ours; what the shop says was fetched another way ends nobody's wait."""
    return event.type == "order_picked_up" and "wait_seconds" in event.data


def _told(visit: Visit, event: Event) -> Visit:
    if event.type == "customer_arrived":
        since = moment_of(event.data.get("said_at")) or event.at
        return Visit(event, since, announced=bool(event.data.get("announced")))
    if event.type == "customer_moved" and visit.since is not None:
        earlier = moment_of(event.data.get("arrived_at")) or visit.since
        return replace(visit, since=min(visit.since, earlier))
    if event.type == "customer_on_the_way":
        return replace(visit, announced=True)
    if event.type == "pickup_claimed":
        return replace(visit, claimed_at=visit.claimed_at or event.at)
    if event.type == "customer_left":
        return replace(visit, left=True)
    return replace(visit, hand_over=event) if _hands_over(event) else visit


def seconds(spell: timedelta) -> int:
    """Whole seconds of a spell, never fewer than none: clocks differ a little."""
    return max(0, int(spell.total_seconds()))
