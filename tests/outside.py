"""The world outside the table, in memory: time, randomness, telephone, tablets, queue, faults.

Everything stands still until a test (or a simulation) moves it; it must know no rule of ours.
"""

import hashlib
import random
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.adapters.twilio import TwilioTelephone
from chalicelib.services.ports import Unavailable
from chalicelib.services.records import InboundText

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
"""A Tuesday, and one o'clock in Stockholm."""
PAUSE = timedelta(milliseconds=200)


class Faults:
    """What goes wrong: `hook` is asked before and after every call of every port.

    An error that it raises `before` means that the call did not happen, `after` that it did and
    its reply was lost. Instead of raising it may do something in between, as somebody else would.
    """

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.hook: Callable[[str, str], None] = self._planned
        self.plan: list[tuple[str, str, Exception | Callable[[], object]]] = []

    def __call__(self, call: str, moment: str) -> None:
        if moment == "before":
            self.calls.append(call)
        self.hook(call, moment)

    def once(self, call: str, moment: str, what: Exception | Callable[[], object]) -> None:
        """At the next such moment raise this, or do this."""
        self.plan.append((call, moment, what))

    def _planned(self, call: str, moment: str) -> None:
        found = next((one for one in self.plan if one[:2] == (call, moment)), None)
        if found is None:
            return
        self.plan.remove(found)
        what = found[2]
        if isinstance(what, Exception):
            raise what
        what()


class Port:
    """A port of which every call goes through one place: one lock for all, and the faults."""

    def __init__(self, name: str, inner: Any, lock: Any, faults: Faults) -> None:
        self.name, self.inner, self.lock, self.faults = name, inner, lock, faults

    def __getattr__(self, method: str) -> Callable[..., Any]:
        does = getattr(self.inner, method)

        def called(*arguments: Any, **named: Any) -> Any:
            call = f"{self.name}.{method}"
            self.faults(call, "before")
            with self.lock:
                answer = does(*arguments, **named)
            self.faults(call, "after")
            return answer

        return called


class Clock:
    """Time that moves only when told; a pause moves it too, so nothing ever sleeps."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def pause(self, _: int) -> None:
        self.at += PAUSE

    def advance(self, **spell: float) -> None:
        """Later by so many hours, minutes or seconds."""
        self.at += timedelta(**spell)


class Ids:
    """Randomness that is the same at every run of a seed."""

    def __init__(self, seed: int = 0) -> None:
        self.random = random.Random(seed)
        self.lock = threading.Lock()

    def pickup_id(self) -> str:
        return self._hex(12)

    def secret(self) -> str:
        return self._hex(24)

    def digits(self, count: int) -> str:
        with self.lock:
            return "".join(self.random.choices("0123456789", k=count))

    def keyed(self, purpose: str, text: str) -> str:
        return hashlib.sha256(f"key/{purpose}\n{text}".encode()).hexdigest()

    def _hex(self, length: int) -> str:
        with self.lock:
            return self.random.randbytes(length).hex()


@dataclass(frozen=True)
class Sent:
    """A text that the network took."""

    sid: str
    from_e164: str
    to_e164: str
    body: str
    at: datetime


@dataclass
class Telephone:
    """A telephone network: takes texts, lists them, and can be told to fail.

    `answers` are used up, one a send: an error is raised, `LOST` takes the text and then fails.
    `lists` is False while the network does not list yet what it took.
    """

    LOST = Unavailable("the network did not answer")

    clock: Clock
    sent: list[Sent] = field(default_factory=list)
    inbound: list[InboundText] = field(default_factory=list)
    answers: list[Exception] = field(default_factory=list)
    lists: bool = True
    auth_token: str = "a" * 32

    def send(self, from_e164: str, to_e164: str, body: str) -> str:
        fault = self.answers.pop(0) if self.answers else None
        if fault is not None and fault is not self.LOST:
            raise fault
        sid = f"SM{len(self.sent) + 1:032x}"
        self.sent.append(Sent(sid, from_e164, to_e164, body, self.clock.now()))
        if fault is not None:
            raise fault
        return sid

    def find(self, from_e164: str, to_e164: str, body: str, since: datetime) -> str | None:
        wanted = (from_e164, to_e164, body)
        found = (
            one
            for one in reversed(self.sent)
            if (one.from_e164, one.to_e164, one.body) == wanted and one.at >= since
        )
        return next((one.sid for one in found), None) if self.lists else None

    def received(self, since: datetime) -> Iterable[InboundText]:
        return sorted(
            (one for one in self.inbound if one.sent_at >= since), key=lambda one: one.sent_at
        )

    def is_genuine(self, url: str, form: Mapping[str, str], signature: str | None) -> bool:
        """By Twilio's own rule, under `auth_token`."""
        ours = TwilioTelephone("", self.auth_token, "", "")
        return ours.is_genuine(url, form, signature)

    def bodies(self, to_e164: str) -> list[str]:
        """What a phone was sent."""
        return [one.body for one in self.sent if one.to_e164 == to_e164]


@dataclass
class Tablets:
    """Sockets; those in `gone` are closed."""

    pushed: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    closed: list[str] = field(default_factory=list)

    def close(self, connection_ids: Sequence[str]) -> None:
        self.closed += connection_ids
        self.gone |= set(connection_ids)

    def push(self, connection_ids: Sequence[str], message: Mapping[str, Any]) -> list[str]:
        self.pushed += [(one, message) for one in connection_ids if one not in self.gone]
        return [one for one in connection_ids if one in self.gone]


@dataclass
class Work:
    """A queue; a message with `delay_seconds` is held back that long."""

    clock: Clock
    waiting: list[tuple[datetime, Mapping[str, Any]]] = field(default_factory=list)

    def put(self, messages: Sequence[Mapping[str, Any]]) -> None:
        now = self.clock.now()
        self.waiting += [
            (now + timedelta(seconds=one.get("delay_seconds", 0)), dict(one)) for one in messages
        ]

    def take(self) -> list[Mapping[str, Any]]:
        """Everything that is due, out of the queue."""
        now = self.clock.now()
        due = [message for at, message in self.waiting if at <= now]
        self.waiting = [one for one in self.waiting if one[0] > now]
        return due
