"""Which stall a text names. A clock time, a duration and a model of a car are not stalls."""

from collections.abc import Iterator

from chalicelib.domain.understanding.lexicon import END, NUMBER
from chalicelib.domain.understanding.reading import Clause, Span
from chalicelib.domain.understanding.times import is_in_an_address, times
from chalicelib.domain.understanding.vehicles import vehicle_run

# Finns stand the bottle bank beside: that many words may lie between.
_BESIDE_REACH = 2


def arrivals(clause: Clause) -> tuple[Span, ...]:
    """Return the phrases that say to be here, "standing by the" something among them."""
    if clause.says("elsewhere"):
        return ()
    elsewhere = any(clause.says(category) for category in ("on_the_way", "leaving", "relations"))
    standing = () if elsewhere else tuple(_standing(clause))
    return (*clause.all("arrived"), *standing)


def _standing(clause: Clause) -> Iterator[Span]:
    for beside in clause.all("beside"):
        for span in clause.all("standing"):
            if 0 <= beside.start - span.end <= _BESIDE_REACH:
                yield Span(span.start, beside.end, span.phrase)


def named_stall(clause: Clause) -> str | None:
    """Return the stall after a word for stall: the last one, as in "from spot 5 to spot 7"."""
    return next(iter([*_named(clause)][::-1]), None)


def stall_said(clause: Clause) -> str | None:
    """Return the stall of a clause in which somebody arrives."""
    return named_stall(clause) or _by_arrival(clause) or _beside_vehicle(clause)


def bare_stall(clause: Clause) -> str | None:
    """Return the stall that is all a clause says."""
    whole = len(clause.words) == 3  # noqa: PLR2004 - its two ends and the number
    return clause.stall_at(1) if whole else None


def bare_letter(clause: Clause) -> str | None:
    """Return the one letter that is all a clause says."""
    whole = len(clause.words) == 3  # noqa: PLR2004 - its two ends and the letter
    return _letter(clause, 1) or None if whole else None


def leading_stall(clause: Clause) -> str | None:
    """Return the stall before a vehicle: "5 blue Civic"."""
    run = vehicle_run(clause)
    leads = run is not None and run[0] == 2 and clause.numeral_at(1)  # noqa: PLR2004 - the second word
    return clause.stall_at(1) if leads and _is_free(clause, 1) else None


def _named(clause: Clause) -> Iterator[str]:
    for span in clause.all("stalls"):
        if clause.hindered(span):
            continue
        stall = clause.stall_at(span.end)
        letter = _letter(clause, span.end)
        after = clause.stall_at(span.end + 1) if letter else None
        if after is not None and after.isdecimal():
            yield letter + after
        elif stall is not None and _is_free(clause, span.end):
            yield stall
        elif letter and clause.words[span.end + 1] == END:
            yield letter


def _letter(clause: Clause, index: int) -> str:
    word = clause.words[index]
    return word.upper() if len(word) == 1 and word.isascii() and word.isalpha() else ""


def _by_arrival(clause: Clause) -> str | None:
    for span in clause.all("arrived"):
        index = _numeral_of(span)
        if index >= len(clause.words) - 1 or not clause.numeral_at(index):
            continue
        if _is_free(clause, index) and clause.words[index + 1] not in clause.lexicon.ordinary:
            return clause.stall_at(index)
    return None


def is_at_an_address(clause: Clause, arrival: Span) -> bool:
    """Tell "I'm at 5 Main Street" from "I'm at 5"."""
    return not clause.says("stalls") and is_in_an_address(clause, _numeral_of(arrival))


def _numeral_of(span: Span) -> int:
    """Return where the number stands: in the phrase, if it has one, else right after it."""
    if NUMBER in span.phrase:
        return span.start + span.phrase.index(NUMBER)
    return span.end


def _beside_vehicle(clause: Clause) -> str | None:
    run = vehicle_run(clause)
    if run is None:
        return None
    after = clause.stall_at(run[1]) if clause.words[run[1] + 1 : run[1] + 2] == (END,) else None
    return after or leading_stall(clause)


def _is_free(clause: Clause, index: int) -> bool:
    return not any(t.start <= index < t.end for t in times(clause) if not t.loose)
