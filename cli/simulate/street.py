"""The people of a day, acting in their time: they buy, text, come and go. Knows no board."""

import asyncio
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from cli.simulate.clock import Clock
from cli.simulate.ledger import Account, Said
from cli.simulate.link import Answer, Link
from cli.simulate.people import Act, Person

CODE = re.compile(r"(?<![\d+])(\d{4})(?!\d)")
LINES = (
    {"line_id": "1", "sku": "MILK-1L", "name": "Milk 1 l", "quantity": 2},
    {"line_id": "2", "sku": "BREAD-RYE", "name": "Rye bread", "quantity": 1},
    {"line_id": "3", "sku": "ICE-VANILLA", "name": "Vanilla ice cream", "quantity": 1},
)
OTHER_STORE = "storgatan"
RATING_SECONDS = 90


@dataclass
class Street:
    """Everybody outside the store, and the shop's server, on one day at one store."""

    link: Link
    clock: Clock
    store_id: str
    number: str
    other_number: str
    day: date
    prefix: str
    opens_at: datetime
    chance: random.Random
    has_holds: bool = True
    accounts: list[Account] = field(default_factory=list)
    whose: dict[str, Account] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    waving: set[str] = field(default_factory=set)
    gone: dict[str, asyncio.Event] = field(default_factory=dict)

    async def live(self, person: Person) -> None:
        """One person's day, from buying to being gone."""
        account = Account(person)
        self.accounts.append(account)
        await self.clock.until(person.wanted_at - timedelta(minutes=person.notice_minutes))
        await self.clock.sleep(self.chance.uniform(0, 600))
        await self._buy(account)
        if account.due_at is None:
            return
        await asyncio.gather(self._prepare(account), self._visit(account))

    async def _buy(self, account: Account) -> None:
        """As many orders as they have; the second one in the slot of the first, if it is free."""
        wanted = await self._wanted(account.person)
        for order_id in account.person.order_ids(self.prefix):
            self.whose[order_id] = account
            self.gone[order_id] = asyncio.Event()
            slot_id = await self._put(account, order_id, wanted)
            if slot_id is None:
                return
            wanted = slot_id

    async def _wanted(self, person: Person) -> str:
        """The slot that they would like best, of those that can still be had."""
        path = f"/v1/stores/{self.store_id}/slots?date={self.day}"
        slots = (await self.link.shop("GET", path)).content["slots"]
        free = [one for one in slots if one["available"] > 0] or slots[-1:]
        since = person.wanted_at.timestamp()
        best = min(free, key=lambda one: abs(_at(one["starts_at"]).timestamp() - since))
        in_time = [one for one in slots if _at(one["starts_at"]) <= person.wanted_at]
        chosen = in_time[-1] if in_time and self.chance.random() < 1 / 3 else best
        return str(chosen["slot_id"])  # a third of them looked at the page a while ago

    async def _put(self, account: Account, order_id: str, wanted: str) -> str | None:
        hold_id = await self._held(order_id, wanted) if account.person.holds else None
        body = self._body(account.person, order_id)
        for _ in range(8):
            where = {"slot_id": wanted, **({"hold_id": hold_id} if hold_id else {})}
            answer = await self.link.shop("PUT", f"/v1/orders/{order_id}", {**body, **where})
            if answer.is_good:
                account.slots[order_id] = wanted
                account.due_at = _at(answer.content["due_at"])
                return wanted
            self.link.counts[f"told {answer.slug}"] += 1
            found = await self._next_free(answer)
            if found is None:
                account.given_up = f"order {order_id} was answered {answer.status} {answer.slug}"
                return None
            if not found:
                break
            hold_id, wanted = None, self.chance.choice(found)
        self.link.counts["customers for whom no slot was left"] += 1
        account.turned_away = True
        return None

    async def _next_free(self, answer: Answer) -> list[str] | None:
        """Where there is room today, as the refusal tells; None: there is another reason."""
        content = answer.content if isinstance(answer.content, dict) else {}
        if "next_free" not in content and answer.slug != "hold-expired":
            return None
        path = f"/v1/stores/{self.store_id}/slots?date={self.day}"
        slots = (await self.link.shop("GET", path)).content["slots"]
        today = [str(one["slot_id"]) for one in slots if one["available"] > 0]
        told = [str(one["slot_id"]) for one in content.get("next_free", [])]
        return [one for one in told if one in today] or today[:3]

    async def _held(self, order_id: str, slot_id: str) -> str | None:
        """A place during checkout; some let it go again and book without."""
        if not self.has_holds:
            return None
        path = f"/v1/stores/{self.store_id}/holds/h-{order_id}"
        answer = await self.link.shop("PUT", path, {"slot_id": slot_id})
        if not answer.is_good:
            self.link.counts[f"told {answer.slug}"] += 1
            return None
        self.link.counts["holds"] += 1
        await self.clock.sleep(self.chance.uniform(30, 240))
        if self.chance.random() < 1 / 5:
            await self.link.shop("DELETE", path)
            return None
        return f"h-{order_id}"

    def _body(self, person: Person, order_id: str) -> dict[str, Any]:
        """What the shop's server puts."""
        customer = {"name": person.name, "language": person.language}
        more: dict[str, Any] = {"requires_id": True} if person.requires_id else {}
        if person.phone is not None:
            customer["phone"] = person.phone
            at = (self.clock.now() - timedelta(minutes=2)).isoformat()
            consent = {"at": at, "source": "checkout", "text_version": "1"}
            more["sms_consent"] = consent
        number = order_id.rpartition("-")[2].upper()
        fixed = {"store_id": self.store_id, "number": number, "customer": customer}
        return {**fixed, "lines": [dict(line) for line in LINES], **more}

    async def _prepare(self, account: Account) -> None:
        """What goes on inside: gathering, and the bins."""
        person, due = account.person, account.due_at or self.opens_at
        if person.kind == "cancelled":
            await self.clock.until(due - timedelta(minutes=30))
            for order_id in account.order_ids:
                await self._command(order_id, "cancel", {"reason": "customer"})
            return
        ready_at = max(due + timedelta(minutes=person.ready_minutes), self.opens_at)
        await self.clock.until(ready_at - timedelta(minutes=12))
        for order_id in account.order_ids:
            await self._command(order_id, "preparing", {})
        await self.clock.until(ready_at)
        for order_id in account.order_ids:
            await self._command(order_id, "ready", self._bins(person))

    async def _command(self, order_id: str, verb: str, body: Mapping[str, Any]) -> None:
        answer = await self.link.shop("POST", f"/v1/orders/{order_id}/{verb}", dict(body))
        if not answer.is_good:
            self.link.surprises.append(f"{verb} of an order was answered {answer.slug}")

    def _bins(self, person: Person) -> dict[str, Any]:
        shelf = f"{self.chance.choice('ABCDE')}{self.chance.randint(1, 8)}"
        bins = [{"bin": shelf, "pieces": self.chance.randint(1, 3), "zone": "ambient"}]
        if self.chance.random() < 1 / 2:
            bins.append(
                {"bin": f"Fridge {self.chance.randint(1, 4)}", "pieces": 1, "zone": "chilled"}
            )
        short = {"line_id": "3", "quantity": 1, "reason": "out of stock"}
        return {"bins": bins, **({"exceptions": [short]} if person.readiness == "partial" else {})}

    async def _visit(self, account: Account) -> None:
        for act in account.person.acts:
            if act.do == "rate":
                await self._rate(account, act)
            else:
                due = account.due_at or self.opens_at
                await self.clock.until(due + timedelta(minutes=act.minutes))
                await self._do(account, act)

    async def _do(self, account: Account, act: Act) -> None:
        person = account.person
        match act.do:
            case "wave":
                account.came = True
                self.waving.update(account.order_ids)
            case "helper":
                account.came = True
                order = await self.link.shop("GET", f"/v1/orders/{account.order_ids[0]}")
                words = act.words.format(code=order.content["code"])
                await self._text(account, act.do, person.helper or "", words)
            case "elsewhere":
                await self._text(account, act.do, person.phone or "", act.words, self.other_number)
            case _:
                if act.do == "here" and person.lost_webhook:
                    await self.link.lose_next_webhook(person.phone or "")
                    self.link.counts["webhooks of texts lost"] += 1
                account.came = account.came or act.do in {"here", "again"}
                await self._text(account, act.do, person.phone or "", act.words)

    async def _text(
        self, account: Account, do: str, phone: str, words: str, to: str | None = None
    ) -> None:
        told = await self.link.text(phone, to or self.number, words)
        account.said.append(Said(do, phone, words, told["sid"], told["reply"]))
        found = CODE.search(told["reply"] or "") if do in {"omw", "here", "again"} else None
        if found and account.order_ids:
            self.codes[account.order_ids[0]] = found.group(1)

    async def _rate(self, account: Account, act: Act) -> None:
        """Answer with a number of stars, once asked."""
        for order_id in account.order_ids:
            await self.gone[order_id].wait()
        await self.clock.sleep(RATING_SECONDS, least=1.0)
        await self._text(account, act.do, account.person.phone or "", act.words)

    def code_of(self, order_ids: list[str]) -> str | None:
        """What the customer says at the car when asked for the code, if they know it."""
        return next((self.codes[one] for one in order_ids if one in self.codes), None)

    def handed(self, order_ids: list[str]) -> None:
        """The goods are in the car."""
        for order_id in order_ids:
            if order_id in self.whose:
                self.whose[order_id].handed.append(order_id)
                self.gone[order_id].set()

    def out(self) -> int:
        """How many people have everything, or were never to come."""
        return sum(self._is_done(account) for account in self.accounts)

    def _is_done(self, account: Account) -> bool:
        if account.given_up or (account.turned_away and not account.order_ids):
            return True
        put = bool(account.order_ids)
        fetched = all(self.gone[one].is_set() for one in account.order_ids)
        return put and (fetched or not account.person.comes)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)
