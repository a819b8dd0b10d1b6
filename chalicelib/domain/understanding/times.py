"""Durations and clock times in a clause. Knows no clock: "at 5" stays 5:00, whoever asks when."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from chalicelib.domain.understanding.lexicon import END, NUMBER
from chalicelib.domain.understanding.reading import CLAUSES_KEPT, Clause

_HOUR = 60
_NOON = 12
_DAY = 24
# Said in words ("half past five"), an hour before seven is in the afternoon.
_MORNING_STARTS = 7
_LONGEST_MINUTES = 999
# The words of the name of a street after the number of a house, and before it.
_ADDRESS_REACH = 3
_HOUSE_REACH = 2
# Storgatan, Hauptstraße: shorter ends are ends of too many words.
_SHORTEST_SUFFIX = 4


@dataclass(frozen=True, slots=True)
class Time:
    """A duration in minutes or a clock time, and the words `start` to `end` that say it.

    A `loose` one rests on a preposition only ("in 5", "at 5") and may be a stall instead.
    """

    start: int
    end: int
    minutes: int | None = None
    at: str | None = None
    loose: bool = False


@lru_cache(maxsize=CLAUSES_KEPT)
def times(clause: Clause) -> tuple[Time, ...]:
    """Return every time said in the clause; none overlaps a surer one."""
    found: list[Time] = []
    for time in (*_clock_words(clause), *_counted(clause), *_amounts(clause), *_loose(clause)):
        if not any(time.start < other.end and other.start < time.end for other in found):
            found.append(time)
    return tuple(found)


def _clock_words(clause: Clause) -> Iterator[Time]:
    for span in clause.all("clock_words"):
        hour = clause.number_at(span.end - 1)
        if hour is None or not 0 < hour <= _DAY or _is_unit(clause, span.end):
            continue
        minutes = hour * _HOUR + clause.lexicon.clock_words[span.phrase]
        if minutes < _MORNING_STARTS * _HOUR:
            minutes += _NOON * _HOUR
        at = f"{minutes // _HOUR % _DAY}:{minutes % _HOUR:02}"
        yield Time(span.start, span.end, at=at)


def _is_unit(clause: Clause, index: int) -> bool:
    return _unit(clause, index, "minutes") or _unit(clause, index, "hours")


def _unit(clause: Clause, index: int, category: str) -> bool:
    return (clause.words[index],) in clause.lexicon.lists[category]


def _amounts(clause: Clause) -> Iterator[Time]:
    for span in clause.all("amounts"):
        yield Time(span.start, span.end, minutes=clause.lexicon.amounts[span.phrase])


def _counted(clause: Clause) -> Iterator[Time]:
    """Yield numbers with a unit, with am or pm, or with the look of a clock."""
    at = 1
    while at < len(clause.words) - 1:
        time = _written_clock(clause, at) or _hours(clause, at) or _minutes(clause, at)
        if time:
            yield time
        at = time.end if time else at + 1


def _written_clock(clause: Clause, at: int) -> Time | None:
    hour, mark, minute = _cut(clause.words[at])
    number = clause.number_at(at) if not mark else None
    for category in ("am", "pm", "oclock"):
        for span in clause.all(category):
            if span.start == at + 1 and (number is not None or len(minute) > 1):
                whole = number if number is not None else int(hour)
                after = "" if minute else _minute_at(clause, span.end)
                end = span.end + bool(after)
                return _clock(at, end, whole, minute or after or "00", category)
    if mark in (":", ".") and len(minute) > 1 and not _is_unit(clause, at + 1):
        return _clock(at, at + 1, int(hour), minute, "oclock")
    return None


def _minute_at(clause: Clause, index: int) -> str:
    """Return the 30 of "17 Uhr 30"."""
    word = clause.words[index]
    return word if len(word) > 1 and word.isdecimal() and int(word) < _HOUR else ""


def _cut(word: str) -> tuple[str, str, str]:
    """Cut 5:30 at its mark; anything else comes back whole."""
    for mark in ":.,":
        if mark in word and word.replace(mark, "", 1).isdecimal():
            return word.partition(mark)
    return word, "", ""


def _clock(start: int, end: int, hour: int, minute: str, half: str) -> Time | None:
    if half == "pm" and hour < _NOON:
        hour += _NOON
    elif half == "am" and hour == _NOON:
        hour = 0
    if hour > _DAY - 1 or int(minute) >= _HOUR:
        return None
    return Time(start, end, at=f"{hour}:{minute}")


def _hours(clause: Clause, at: int) -> Time | None:
    number = _decimal(clause, at)
    if number is None or not _unit(clause, at + 1, "hours"):
        return None
    minutes, end = round(number * _HOUR), at + 2
    rest = clause.number_at(end)
    if rest is not None and rest < _HOUR and (_is_unit(clause, end + 1) or _ends(clause, end + 1)):
        minutes, end = minutes + rest, end + (2 if _is_unit(clause, end + 1) else 1)
    return Time(at, end, minutes=minutes) if minutes <= _LONGEST_MINUTES else None


def _decimal(clause: Clause, at: int) -> float | None:
    whole, mark, fraction = _cut(clause.words[at])
    return float(f"{whole}.{fraction}") if mark else clause.number_at(at)


def is_in_an_address(clause: Clause, index: int) -> bool:
    """Tell the 5 of "5 Main Street" from any other number."""
    if not 0 < index < len(clause.words) - 1 or not clause.numeral_at(index):
        return False
    before = clause.words[max(index - _HOUSE_REACH, 0) : index]
    after = clause.words[index + 1 : index + 1 + _ADDRESS_REACH]
    streets = clause.lexicon.streets
    ends = tuple(street for street in streets if len(street) >= _SHORTEST_SUFFIX)
    return any(word in streets or word.endswith(ends) for word in (*before, *after))


def _ends(clause: Clause, index: int) -> bool:
    return clause.words[index] == END


def _minutes(clause: Clause, at: int) -> Time | None:
    """Read "10 min", and the later end of "10-15 min"."""
    number = clause.number_at(at)
    if number is None:
        return None
    later = clause.number_at(at + 1)
    if later is not None and _unit(clause, at + 2, "minutes"):
        return Time(at, at + 3, minutes=later)
    return Time(at, at + 2, minutes=number) if _unit(clause, at + 1, "minutes") else None


def _loose(clause: Clause) -> Iterator[Time]:
    for span in clause.all("in_minutes"):
        number = clause.number_at(span.start + span.phrase.index(NUMBER))
        if number is not None and clause.is_evident(span.end):
            yield Time(span.start, span.end, minutes=number, loose=True)
    for span in clause.all("at_clock"):
        hour = clause.number_at(span.end - 1)
        if hour is not None and 0 < hour <= _DAY and not is_in_an_address(clause, span.end - 1):
            yield Time(span.start, span.end, at=f"{hour % _DAY}:00", loose=True)
