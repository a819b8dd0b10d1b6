"""What the customer drives or wears, and where the goods should go. Keeps their own spelling."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from chalicelib.domain.understanding.reading import CLAUSES_KEPT, Clause
from chalicelib.domain.understanding.tokens import plain
from chalicelib.domain.words import cars

PLACEMENTS = ("trunk", "back_seat", "front_seat", "bed")

_LONGEST_VEHICLE = 60
# Of the words that are not small talk, this share must describe the vehicle.
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Description:
    """What was understood of a vehicle, how many words of it, and out of how many."""

    vehicle: str | None = None
    placement: str | None = None
    understood: int = 0
    evidence: int = 0
    telling: int = 0
    sure: bool = False

    @property
    def convincing(self) -> bool:
        """Tell whether the text is about the vehicle, not merely mentioning one."""
        return self.sure and self.understood >= _ENOUGH * self.telling


def describe(clauses: Iterable[Clause], text: str, *, answering: bool = False) -> Description:
    """Find a vehicle by its make, colour or kind, and a placement.

    Who is `answering` "what are you driving?" may leave out "it": "is a blue Polo".
    """
    spoken = [c for c in clauses if not c.asked or (answering and _leaves_it_out(c))]
    found = [(clause, run) for clause in spoken if (run := vehicle_run(clause)) is not None]
    where = placement(spoken)
    placed = sum(_placement_words(clause) for clause in spoken)
    telling = sum(_telling_words(clause) for clause in spoken)
    if not found:
        return Description(None, where, placed, placed, telling, sure=where is not None)
    runs = _together(found)
    understood = placed + sum(end - start for _, (start, end) in runs)
    sure = where is not None or any(is_sure(clause, *run) for clause, run in runs)
    evidence = placed + sum(_is_evidence(c, i) for c, (a, b) in runs for i in range(a, b))
    return Description(_written(runs, text), where, understood, evidence, telling, sure)


def _leaves_it_out(clause: Clause) -> bool:
    run = vehicle_run(clause)
    asking = clause.all("asking")
    return (
        run is not None
        and bool(asking)
        and not clause.marked_question
        and asking[0].end <= run[0] <= asking[0].end + 1
    )


def free_description(clauses: Iterable[Clause], text: str) -> Description:
    """Take an answer to "what are you driving?" as it is, if any word of it is news."""
    spoken = [clause for clause in clauses if not clause.asked]
    for clause in spoken:
        if clause.says("denying") or clause.says("supposing"):
            continue
        news = [i for i in range(1, len(clause.words) - 1) if _is_news(clause, i)]
        if news:
            run = (clause, (news[0], news[-1] + 1))
            return Description(_written([run], text))
    return Description()


def placement(clauses: Iterable[Clause]) -> str | None:
    """Return where the goods should go, if somebody said so and did not deny it."""
    for clause in clauses:
        for name in PLACEMENTS:
            if clause.claims(name):
                return name
    return None


@lru_cache(maxsize=CLAUSES_KEPT)
def vehicle_run(clause: Clause) -> tuple[int, int] | None:
    """Return the words, from and to, that describe a vehicle."""
    placed = _placement_indexes(clause)
    start = next(
        (i for i in _inner(clause) if i not in placed and _is_evidence(clause, i)),
        None,
    )
    if start is None:
        return None
    end = start + 1
    while end < len(clause.words) - 1 and end not in placed and _goes_on(clause, end):
        end += 1
    return start, end


def is_sure(clause: Clause, start: int, end: int) -> bool:
    """Tell whether these words would find the vehicle: a make, or a colour with a kind."""
    words = [plain(clause.words[i]) for i in range(start, end)]
    named = any(word in cars.sure_names() for word in words)
    kinds = sum(_in(clause, i, "vehicles") for i in range(start, end))
    colours = sum(_in(clause, i, "colours") for i in range(start, end))
    others = sum(
        _in(clause, i, "any_car") or plain(clause.words[i]) in cars.all_names()
        for i in range(start, end)
    )
    return named or kinds > 0 or (colours > 0 and others > 0)


def _inner(clause: Clause) -> range:
    return range(1, len(clause.words) - 1)


def _in(clause: Clause, index: int, category: str) -> bool:
    return clause.covers(category, index)


def _is_evidence(clause: Clause, index: int) -> bool:
    if _in(clause, index, "on_the_way") or _in(clause, index, "late"):
        return False  # "on the bus": not what the customer drives
    if any(_in(clause, index, category) for category in ("colours", "vehicles")):
        return True
    return _is_named(clause, index) or (
        _in(clause, index, "any_car") and index > 1 and _is_evidence(clause, index - 1)
    )


def _is_named(clause: Clause, index: int) -> bool:
    word = plain(clause.words[index])
    if word in cars.sure_names():
        return True
    beside = (index - 1, index + 1)
    return word in cars.all_names() and any(
        _in(clause, i, "colours") or plain(clause.words[i]) in cars.sure_names() for i in beside
    )


def _goes_on(clause: Clause, index: int) -> bool:
    """Tell whether a description that came so far takes this word in as well."""
    word = clause.words[index]
    if _is_evidence(clause, index) or _in(clause, index, "any_car"):
        return True
    if any(character.isdecimal() for character in word):
        return _belongs_to_the_model(clause, index)
    return word.isalnum() and word not in clause.lexicon.known


def _belongs_to_the_model(clause: Clause, index: int) -> bool:
    """Tell the 3 of a Mazda 3 and the V60 of a Volvo V60 from a stall."""
    word, before = clause.words[index], plain(clause.words[index - 1])
    if word.isdecimal():
        listed = before in cars.all_names() or clause.words[index - 1] in clause.lexicon.known
        return before in cars.numbered_names() or len(word) > 2 or not listed  # noqa: PLR2004 - no such stall
    return not before.isdecimal()


def _is_news(clause: Clause, index: int) -> bool:
    word = clause.words[index]
    return word.isalnum() and not word.isdecimal() and word not in clause.lexicon.known


@lru_cache(maxsize=CLAUSES_KEPT)
def _placement_indexes(clause: Clause) -> frozenset[int]:
    return frozenset(
        i for name in PLACEMENTS for span in clause.all(name) for i in range(span.start, span.end)
    )


def _placement_words(clause: Clause) -> int:
    return len(_placement_indexes(clause))


def _telling_words(clause: Clause) -> int:
    return sum(
        1
        for i in _inner(clause)
        if i in _placement_indexes(clause) or not _in(clause, i, "lead_in")
    )


_Run = tuple[Clause, tuple[int, int]]


def _together(found: list[_Run]) -> list[_Run]:
    """Keep the first run, and the next if its whole clause describes: "Volvo, grey"."""
    first, *later = found
    if later:
        clause, (start, end) = later[0]
        if start == 1 and end == len(clause.words) - 1:
            return [first, later[0]]
    return [first]


def _written(runs: list[_Run], text: str) -> str:
    first, (start, _) = runs[0]
    last, (_, end) = runs[-1]
    written = text[first.tokens[start].start : last.tokens[end - 1].end]
    return " ".join(written.split())[:_LONGEST_VEHICLE].rstrip()
