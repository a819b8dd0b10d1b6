"""A whole day: the store is set up, everybody acts, evidence is gathered. Knows no rules."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import ceil
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp

from cli.simulate.clock import Clock
from cli.simulate.crew import Crew
from cli.simulate.follower import Follower, Receiver, read_feed
from cli.simulate.ledger import Evidence
from cli.simulate.link import Link
from cli.simulate.people import STALLS, Person, plan
from cli.simulate.street import OTHER_STORE, Street

STORE = "main-st"
WEBHOOK = "simulate"
ROOM = 1.15
"""Places for so many times the orders: the rushes fill their slots, the day does not."""
ORDERS_A_PICKUP = 1.05
SLOT_MINUTES = 30
FIRST_DUE = timedelta(minutes=30)
LAST_DUE = timedelta(minutes=60)
LEAD_MINUTES = 15
KEEP_HOURS = 5
OVERTIME = timedelta(minutes=75)
NOBODY_SECONDS = 60
SETTLE_SECONDS = 240
SETTLE_LEAST_SECONDS = 4.0
CATCH_UP = timedelta(hours=3)
GATHERED_AT_ONCE = 8
SETTABLE = ("name", "number", "time_zone", "language", "address", "manager_phone")

Tell = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to see played."""

    pickups: int
    seed: int
    opens: int = 8
    closes: int = 20
    down_minutes: int = 60


@dataclass
class Day:
    """One day of one store on a running system."""

    demo: Mapping[str, Any]
    wish: Wish
    link: Link
    clock: Clock
    tell: Tell
    day: date = field(init=False)
    opens_at: datetime = field(init=False)
    closes_at: datetime = field(init=False)
    capacity: int = field(init=False)

    async def play(self) -> tuple[Evidence, dict[str, Any]]:
        """Everything, from setting up to what the system tells of it in the end."""
        store = (await self.link.shop("GET", f"/v1/stores/{STORE}")).content
        here = self.clock.now().astimezone(ZoneInfo(store["time_zone"]))
        self.day = here.date()
        midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
        self.opens_at = midnight + timedelta(hours=self.wish.opens)
        self.closes_at = midnight + timedelta(hours=self.wish.closes)
        await self._open(store)
        first, last = self.opens_at + FIRST_DUE, self.closes_at - LAST_DUE
        people = plan(self.wish.pickups, self.wish.seed, first, last)
        chance = random.Random(self.wish.seed + 1)  # noqa: S311 - behaviour, no secret
        street = self._street(store, chance)
        receiver = self._receiver()
        runner = await receiver.start()
        try:
            hooked = await self._hook(receiver)
            return await self._acted(people, street, receiver if hooked else None)
        finally:
            await self.link.shop("DELETE", f"/v1/webhooks/{WEBHOOK}")
            await runner.cleanup()

    async def _open(self, store: Mapping[str, Any]) -> None:
        """The store as it is today: its hours, and slots with a little more room than needed."""
        spell = [[f"{self.wish.opens:02d}:00", f"{self.wish.closes:02d}:00"]]
        spans = (self.closes_at - LAST_DUE - self.opens_at) / timedelta(minutes=SLOT_MINUTES)
        self.capacity = ceil(self.wish.pickups * ORDERS_A_PICKUP * ROOM / spans)
        body = {name: store[name] for name in SETTABLE}
        days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        slot = {
            "minutes": SLOT_MINUTES,
            "capacity": self.capacity,
            "lead_minutes": LEAD_MINUTES,
            "horizon_days": 7,
        }
        body |= {"hours": dict.fromkeys(days, spell), "slot": slot, "keep_hours": KEEP_HOURS}
        body["stalls"] = [{"id": stall} for stall in STALLS]
        answer = await self.link.shop("PUT", f"/v1/stores/{STORE}", body)
        if not answer.is_good:
            raise RuntimeError(f"the store was answered {answer.status}: {answer.content}")

    def _street(self, store: Mapping[str, Any], chance: random.Random) -> Street:
        return Street(
            link=self.link,
            clock=self.clock,
            store_id=STORE,
            number=store["number"],
            other_number=self.demo["stores"][OTHER_STORE]["number"],
            day=self.day,
            prefix=f"{self.clock.now():%m%d%H%M%S}",
            opens_at=self.opens_at,
            chance=chance,
        )

    def _receiver(self) -> Receiver:
        down = self.opens_at + (self.closes_at - self.opens_at) * 0.35
        return Receiver(self.clock, down, down + timedelta(minutes=self.wish.down_minutes))

    async def _hook(self, receiver: Receiver) -> bool:
        """Ask for every event; False where there are no webhooks."""
        body = {"url": receiver.url, "events": []}
        await self.link.shop_once("DELETE", f"/v1/webhooks/{WEBHOOK}")
        answer = await self.link.shop_once("PUT", f"/v1/webhooks/{WEBHOOK}", body)
        if answer.is_good:
            receiver.secret = str(answer.content["secret"])
        return answer.is_good

    async def _acted(
        self, people: tuple[Person, ...], street: Street, receiver: Receiver | None
    ) -> tuple[Evidence, dict[str, Any]]:
        crew = Crew(self.link, self.clock, street, random.Random(self.wish.seed + 2))  # noqa: S311
        follower = Follower(self.link, self.clock, STORE)
        _, follower.cursor = await read_feed(self.link, STORE)
        since = follower.cursor
        inside = await self._shifts(crew)
        work = [asyncio.create_task(self._guarded(one)) for one in (*inside, follower.follow())]
        lives = [asyncio.create_task(self._guarded(street.live(one))) for one in people]
        await self._until_over(street, len(people))
        await self._settle(crew, follower, receiver)
        for task in lives:
            task.cancel()
        crew.closing = follower.closing = True
        await asyncio.gather(*work, *lives, return_exceptions=True)
        await follower.catch_up()
        return await self._gathered(crew, follower, receiver, since)

    async def _shifts(self, crew: Crew) -> list[Awaitable[None]]:
        """Two tablets; who is a manager shares one with an associate and puts things back."""
        staff = list(self.demo["staff"])
        code = self.demo["stores"][STORE]["enrolment_code"]
        shared = [staff[:1] + staff[2:], staff[1:2]]
        found: list[Awaitable[None]] = []
        for people in (some for some in shared if some):
            tablet = await crew.enrol(code, people)
            await tablet.look()
            found.append(crew.watch(tablet))
            found += [crew.serve(one["name"], tablet) for one in people]
            if len(people) > 1:
                found.append(crew.put_back(tablet, people[-1]["name"]))
        return found

    async def _guarded(self, what: Awaitable[None]) -> None:
        """One life that goes wrong is told of, and ends nobody else's."""
        try:
            await what
        except (aiohttp.ClientError, TimeoutError, KeyError, TypeError, OSError) as error:
            self.link.surprises.append(f"somebody's day ended with {type(error).__name__}: {error}")

    async def _until_over(self, street: Street, people: int) -> None:
        """Until everybody has gone; after hours, until nobody has for a while.

        A machine that is too slow for the speed is given the time that it needs.
        """
        gone, since = -1, time.monotonic()
        while self.clock.now() < self.closes_at + OVERTIME or _lately(since):
            out = street.out()
            gone, since = (gone, since) if out == gone else (out, time.monotonic())
            self.tell(out, f"{self.clock.now().astimezone(self.opens_at.tzinfo):%H:%M}")
            if out >= people:
                return
            await self.clock.sleep(60, least=0.2)

    async def _settle(self, crew: Crew, follower: Follower, receiver: Receiver | None) -> None:
        """What is under way ends: ratings, taps made offline, texts, webhooks."""
        if crew.later:
            await asyncio.wait(crew.later, timeout=900 / self.clock.speed + 5)
        await self.clock.sleep(SETTLE_SECONDS, least=SETTLE_LEAST_SECONDS)
        deadline = self.clock.now() + CATCH_UP
        while receiver is not None and self.clock.now() < deadline:
            if all(receiver.got[event["id"]] for event in follower.events):
                return
            await self.clock.sleep(120, least=0.5)

    async def _gathered(
        self, crew: Crew, follower: Follower, receiver: Receiver | None, since: str
    ) -> tuple[Evidence, dict[str, Any]]:
        """What the system tells of it all now."""
        street = crew.street
        ended_at = self.clock.now()
        feed, _ = await read_feed(self.link, STORE, since)
        ids = [order_id for account in street.accounts for order_id in account.order_ids]
        phones = {said.phone for account in street.accounts for said in account.said}
        orders = dict(await self._each(ids, self._order))
        screens = dict(await self._each(sorted(phones), self._screen))
        slots = (await self.link.shop("GET", f"/v1/stores/{STORE}/slots?date={self.day}")).content
        path = f"/v1/stores/{STORE}/kpis?from={self.day}&to={self.day + timedelta(days=1)}"
        kpis = (await self.link.shop("GET", path)).content
        first = int(since.partition(".")[0])
        evidence = Evidence(
            accounts=street.accounts,
            orders=orders,
            followed=_from_one(follower.events, first),
            feed=_from_one(feed, first),
            screens=screens,
            rang=frozenset(crew.rang),
            two_cards=frozenset(crew.two_cards),
            capacities={one["slot_id"]: one["capacity"] for one in slots["slots"]},
            hooked=dict(receiver.got) if receiver else None,
            bad_signatures=receiver.bad_signatures if receiver else 0,
            ended_at=ended_at,
            surprises=self.link.surprises,
        )
        if receiver:
            self.link.counts["webhooks received"] = sum(receiver.got.values())
            self.link.counts["webhooks refused while down"] = receiver.refused
        return evidence, kpis

    async def _order(self, order_id: str) -> tuple[str, Any]:
        return order_id, (await self.link.shop("GET", f"/v1/orders/{order_id}")).content

    async def _screen(self, phone: str) -> tuple[str, Any]:
        return phone, await self.link.screen(phone)

    async def _each(
        self, names: list[str], fetch: Callable[[str], Awaitable[tuple[str, Any]]]
    ) -> list[tuple[str, Any]]:
        """All of them, a few at once."""
        room = asyncio.Semaphore(GATHERED_AT_ONCE)

        async def one(name: str) -> tuple[str, Any]:
            async with room:
                return await fetch(name)

        return list(await asyncio.gather(*(one(name) for name in names)))


def _lately(since: float) -> bool:
    return time.monotonic() - since < NOBODY_SECONDS


def _from_one(events: list[Any], first: int) -> list[dict[str, Any]]:
    """The day's events with versions that begin at 1, whatever the store has seen before."""
    return [{**event, "version": event["version"] - first} for event in events]
