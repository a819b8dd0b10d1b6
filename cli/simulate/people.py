"""Who comes on a day, and how each behaves: a plan, the same for the same seed. Pure.

Times are minutes from when the order is due, so that a plan holds whichever slot was still free.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from cli.simulate import words

AREAS = ("212", "305", "312", "415", "503", "617", "702", "713", "808", "206")
"""With 555-01xx these are numbers set aside for fiction."""
MOST = 100 * len(AREAS)
HELPERS_FROM = 0.9
"""The last tenth of the numbers is for those who come for somebody else."""
PICKUPS_MAX = int(MOST * HELPERS_FROM)
KINDS = {
    "announced": 0.50,
    "unannounced": 0.17,
    "late": 0.06,
    "twice": 0.05,
    "typing errors": 0.05,
    "puzzling first": 0.04,
    "wrong store": 0.02,
    "for somebody else": 0.03,
    "no-show": 0.03,
    "stopped texts": 0.015,
    "no phone": 0.02,
    "cancelled": 0.015,
}
HELPED = "for somebody else"
READINESS = {"on time": 0.92, "late": 0.04, "partial": 0.04}
STALLS = ("1", "2", "3", "4", "5", "6", "12", "B1", "B2")
RUSH = ((0.25, 1.6), (0.75, 2.0))
"""Where in the day the two rushes are, and how much more comes then."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something a person does: `minutes` after the order was due."""

    minutes: float
    do: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One pickup of the day."""

    number: int
    name: str
    language: str
    phone: str | None
    kind: str
    wanted_at: datetime
    notice_minutes: float
    readiness: str
    ready_minutes: float
    orders: int
    holds: bool
    requires_id: bool
    offline: bool
    lost_webhook: bool
    acts: tuple[Act, ...]
    helper: str | None = None

    def order_ids(self, day: str) -> tuple[str, ...]:
        """Their orders' ids on a day."""
        return tuple(f"{day}-{self.number:04d}{'ab'[place]}" for place in range(self.orders))

    @property
    def comes(self) -> bool:
        """Whether they come at all."""
        return self.kind not in {"no-show", "cancelled"}


def plan(pickups: int, seed: int, first: datetime, last: datetime) -> tuple[Person, ...]:
    """Everybody of a day, by when they want their goods: between `first` and `last`.

    Raises: ValueError for more than there are numbers.
    """
    if not 1 <= pickups <= PICKUPS_MAX:
        raise ValueError(f"{pickups} pickups are none; from 1 to {PICKUPS_MAX} there are phones")
    chance = random.Random(seed)  # noqa: S311 - a plan, no secret
    kinds = _shares(KINDS, pickups, chance)
    times = sorted(_time(chance, first, last) for _ in range(pickups))
    helpers = iter(range(PICKUPS_MAX, MOST))
    found = []
    for number, (kind, at) in enumerate(zip(kinds, times, strict=True)):
        one = _person(chance, number, kind, at, last)
        helper = phone(next(helpers)) if kind == HELPED else None
        found.append(replace(one, helper=helper))
    return tuple(found)


def _shares(shares: dict[str, float], count: int, chance: random.Random) -> list[str]:
    """Each kind by its share, at least once where there is room, in any order."""
    rare = [kind for kind in shares if kind != "announced"]
    found = [kind for kind in rare for _ in range(max(1, round(shares[kind] * count)))]
    found = [*found[:count], *["announced"] * (count - len(found))]
    chance.shuffle(found)
    return found


def _time(chance: random.Random, first: datetime, last: datetime) -> datetime:
    """A moment of the day; more of them in the rushes."""
    highest = max(factor for _, factor in RUSH)
    while True:
        part = chance.random()
        wanted = 1 + sum((f - 1) * max(0.0, 1 - abs(part - at) * 8) for at, f in RUSH)
        if chance.random() * highest <= wanted:
            return first + (last - first) * part


def _person(chance: random.Random, number: int, kind: str, at: datetime, last: datetime) -> Person:
    kind = "announced" if kind == "late" and last - at < timedelta(hours=3) else kind
    language, name = chance.choice(words.NAMES)
    readiness = "on time" if kind in {"no-show", "cancelled"} else _pick(chance, READINESS)
    early = -chance.uniform(25, 60)
    coming = kind not in {"no-show", "cancelled"}
    return Person(
        number=number,
        name=name,
        language=language,
        phone=None if kind == "no phone" else phone(number),
        kind=kind,
        wanted_at=at,
        notice_minutes=chance.uniform(60, 240),
        readiness=readiness,
        ready_minutes=chance.uniform(5, 25) if readiness == "late" else early,
        orders=2 if coming and kind in {"announced", "unannounced"} and _once_in(chance, 20) else 1,
        holds=_once_in(chance, 3),
        requires_id=_once_in(chance, 25),
        offline=coming and _once_in(chance, 30),
        lost_webhook=kind == "announced" and _once_in(chance, 40),
        acts=tuple(_acts(chance, kind, language)),
    )


def phone(number: int) -> str:
    """The number of the phone with that place among all."""
    return f"+1{AREAS[number // 100]}55501{number % 100:02d}"


def _pick(chance: random.Random, shares: dict[str, float]) -> str:
    return chance.choices(list(shares), weights=list(shares.values()))[0]


def _once_in(chance: random.Random, times: int) -> bool:
    return chance.random() < 1 / times


def _acts(chance: random.Random, kind: str, language: str) -> Iterator[Act]:
    """What somebody of a kind does from leaving home on."""
    arrives = chance.uniform(-6, 26)
    if kind == "announced" and _once_in(chance, 8):
        yield Act(arrives - 25, "status", chance.choice(words.STATUS[language]))
    if kind in {"announced", HELPED}:
        leaves = arrives - chance.uniform(6, 18)
        yield Act(leaves, "omw", chance.choice(words.OMW[language]))
    yield from _before_arriving(chance, kind, language, arrives)
    if kind == "late":
        arrives += chance.uniform(30, 100)
    yield from _arriving(chance, kind, language, arrives)
    if kind == "announced" and _once_in(chance, 2):
        yield Act(0, "rate", str(chance.choice((5, 5, 5, 4, 4, 3))))


def _before_arriving(
    chance: random.Random, kind: str, language: str, arrives: float
) -> Iterator[Act]:
    match kind:
        case "late":
            yield Act(arrives, "late", chance.choice(words.LATE[language]))
        case "puzzling first":
            yield Act(arrives - 1.5, "puzzle", chance.choice(words.PUZZLES[language]))
        case "wrong store":
            yield Act(arrives - 15, "elsewhere", _here(chance, words.HERE[language]))
        case "stopped texts":
            yield Act(arrives - 10, "stop", chance.choice(words.STOP))


def _arriving(chance: random.Random, kind: str, language: str, arrives: float) -> Iterator[Act]:
    here = _here(chance, words.HERE[language])
    match kind:
        case "no-show" | "cancelled":
            return
        case "no phone":
            yield Act(arrives, "wave")
        case "for somebody else":
            yield Act(arrives, "helper", words.FOR_SOMEBODY)
            yield Act(arrives + 0.7, "agree", "OK")
        case "twice":
            yield Act(arrives, "here", here)
            yield Act(arrives + 0.5, "again", here)
        case "typing errors":
            yield Act(arrives, "here", _here(chance, words.TYPOS[language]))
        case _:
            yield Act(arrives, "here", here)


def _here(chance: random.Random, said: tuple[str, ...]) -> str:
    return chance.choice(said).format(stall=chance.choice(STALLS))
