"""The staff of a day: they watch the board, walk out with the goods, and tick things off.

They know what the board shows and what a customer says at the car, and nothing else.
"""

import asyncio
import random
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from cli.simulate.clock import Clock
from cli.simulate.link import Answer, Link
from cli.simulate.street import Street

LOOK_SECONDS = 8
LOOK_LEAST_SECONDS = 0.4
"""A tablet polls so often by the day's clock, and never more often than this by the machine's."""
WALK_SECONDS = (25, 75)
OFFLINE_MINUTES = (4, 15)
TRIES = 5

Card = Mapping[str, Any]


@dataclass
class Tablet:
    """One device and what it shows."""

    link: Link
    cookie: str
    staff: tuple[Mapping[str, str], ...] = ()
    etag: str = ""
    cards: list[Card] = field(default_factory=list)
    fresh: asyncio.Event = field(default_factory=asyncio.Event)

    async def look(self) -> bool:
        """Fetch the board; False if it is still the same."""
        answer = await self.link.look(self.cookie, self.etag)
        if answer.status != 200:  # noqa: PLR2004 - 304, or busy
            return False
        self.etag = answer.headers.get("ETag", "")
        self.cards = answer.content["cards"]
        self.fresh.set()
        self.fresh = asyncio.Event()
        return True

    async def sign_in(self) -> None:
        """Everybody of the tablet; a shift lasts twelve hours."""
        for one in self.staff:
            who = {"name": one["name"], "pin": one["pin"]}
            await self.link.board(self.cookie, "POST", "/sign-in", who)

    async def tap(self, path: str, **body: Any) -> Answer:
        """A command with an id of its own; told that the shift is over, they sign in again."""
        command = {"command_id": secrets.token_hex(8), **body}
        answer = await self.link.board(self.cookie, "POST", f"/api/{path}", command)
        if answer.slug != "forbidden":
            return answer
        self.link.counts["shifts begun again"] += 1
        await self.sign_in()
        return await self.link.board(self.cookie, "POST", f"/api/{path}", command)

    def card(self, pickup_id: str) -> Card | None:
        """A card that is shown."""
        return next((one for one in self.cards if one["pickup_id"] == pickup_id), None)


@dataclass
class Crew:
    """Everybody inside the store."""

    link: Link
    clock: Clock
    street: Street
    chance: random.Random
    taken: set[str] = field(default_factory=set)
    rang: set[str] = field(default_factory=set)
    two_cards: set[str] = field(default_factory=set)
    later: set[asyncio.Task[None]] = field(default_factory=set)
    closing: bool = False

    async def enrol(self, code: str, staff: list[Mapping[str, str]]) -> Tablet:
        """A device becomes a tablet, with these people on it."""
        answer = await self.link.board("", "POST", "/enrol", {"code": code})
        if not answer.is_good:
            raise RuntimeError(f"the enrolment code was answered {answer.status} {answer.slug}")
        cookie = answer.headers["Set-Cookie"].partition(";")[0]
        tablet = Tablet(self.link, cookie, tuple(staff))
        await tablet.sign_in()
        return tablet

    async def watch(self, tablet: Tablet) -> None:
        """Keep the tablet's board fresh, and note who is on it."""
        while not self.closing:
            if await tablet.look():
                self._note(tablet)
            await self.clock.sleep(LOOK_SECONDS, LOOK_LEAST_SECONDS)

    def _note(self, tablet: Tablet) -> None:
        seen: set[int] = set()
        for card in tablet.cards:
            ids = [order["order_id"] for order in card["orders"]]
            if card["column"] == "arrived":
                self.rang.update(card["visit_order_ids"])
            owners = {
                self.street.whose[one].person.number for one in ids if one in self.street.whose
            }
            if owners & seen or len(owners) > 1:
                self.two_cards.add(str(card["name"]))
            seen |= owners

    async def serve(self, name: str, tablet: Tablet) -> None:
        """Somebody's shift: the longest wait first."""
        while not self.closing:
            waved = await self._wave_in(name, tablet)
            card = self._next(tablet)
            if card is not None:
                self.taken.add(card["pickup_id"])
                await self._attend(name, tablet, card)
            elif not waved:
                await self._idle(tablet)

    async def _idle(self, tablet: Tablet) -> None:
        try:
            await asyncio.wait_for(tablet.fresh.wait(), max(0.3, 60 / self.clock.speed))
        except TimeoutError:
            return

    def _next(self, tablet: Tablet) -> Card | None:
        """Who waits longest of those that somebody can hand something to."""
        waiting = (card for card in tablet.cards if card["column"] == "arrived")
        return next((card for card in waiting if self._can_go(card)), None)

    def _can_go(self, card: Card) -> bool:
        if card["pickup_id"] in self.taken or card["claimed_by"]:
            return False
        return bool(_ready(card)) and len(_ready(card)) == len(card["visit_order_ids"])

    async def _wave_in(self, name: str, tablet: Tablet) -> bool:
        """Somebody without a phone waves: one tap says that they are here."""
        for card in tablet.cards:
            its = {order["order_id"] for order in card["orders"]} & self.street.waving
            if its and card["column"] != "arrived":
                self.street.waving -= its
                await tablet.tap(f"pickups/{card['pickup_id']}/arrived", name=name)
                self.link.counts["customers who waved"] += 1
                return True
        return False

    async def _attend(self, name: str, tablet: Tablet, card: Card) -> None:
        """Claim, walk out, hand over. Whoever loses a claim just goes on."""
        pickup_id = card["pickup_id"]
        claimed = await tablet.tap(f"pickups/{pickup_id}/claim", name=name, version=card["version"])
        if not claimed.is_good:
            self.link.counts[f"claims told {claimed.slug}"] += 1
            self.taken.discard(pickup_id)
            await tablet.look()
            return
        await self.clock.sleep(self.chance.uniform(*WALK_SECONDS))
        fresh = claimed.content["card"] or card
        account = self.street.whose.get(_ready(fresh)[0]) if _ready(fresh) else None
        if account is not None and account.person.offline:
            self._later(self._offline(name, tablet, fresh))
            return
        await self._hand_over(name, tablet, fresh)

    def _later(self, what: Any) -> None:
        task = asyncio.get_running_loop().create_task(what)
        self.later.add(task)
        task.add_done_callback(self.later.discard)

    async def _offline(self, name: str, tablet: Tablet, card: Card) -> None:
        """The goods go now; the tablet tells of it when it has a connection again."""
        at = self.clock.now()
        self.link.counts["taps made offline"] += 1
        await self.clock.sleep(60 * self.chance.uniform(*OFFLINE_MINUTES))
        await self._hand_over(name, tablet, card, taken_at=at.isoformat())

    async def _hand_over(self, name: str, tablet: Tablet, card: Card, **more: Any) -> None:
        """With the customer's code, else with an ID; a stale card is looked at again."""
        code = self.street.code_of(list(card["visit_order_ids"]))
        for _ in range(TRIES):
            ids = _ready(card)
            proof = {"kind": "code", "code": code} if code else {"kind": "id_seen"}
            body = {"order_ids": ids, "proof": proof, "checked": {"id": True}, **more}
            path = f"pickups/{card['pickup_id']}/hand-over"
            answer = await tablet.tap(path, name=name, version=card["version"], **body)
            if answer.is_good:
                self.link.counts["hand-overs by code" if code else "hand-overs by ID"] += 1
                self.street.handed(ids)
                return
            self.link.counts[f"hand-overs told {answer.slug}"] += 1
            card = (answer.content or {}).get("card") or card
            code = None if answer.slug == "wrong-code" else code
        self.taken.discard(card["pickup_id"])

    async def put_back(self, tablet: Tablet, name: str) -> None:
        """Now and then somebody puts back what nobody came for."""
        while not self.closing:
            await self.clock.sleep(timedelta(minutes=7).total_seconds(), least=0.5)
            for card in list(tablet.cards):
                for task in card["tasks"]:
                    if task["kind"] == "put_back" and card["column"] != "arrived":
                        await tablet.tap(f"orders/{task['order_id']}/restock", name=name)
                        self.link.counts["orders put back"] += 1


def _ready(card: Card) -> list[str]:
    """The orders of the visit that can be handed over."""
    visit = set(card["visit_order_ids"])
    ready = [order for order in card["orders"] if order["status"] == "ready"]
    return [order["order_id"] for order in ready if order["order_id"] in visit]
