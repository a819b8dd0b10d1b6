"""What a text means, as rules in order: the first that answers is right. Knows no language."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from chalicelib.domain.understanding import answers, places
from chalicelib.domain.understanding.people import other_person
from chalicelib.domain.understanding.reading import CLAUSES_KEPT, Clause, Span
from chalicelib.domain.understanding.subject import (
    is_brief,
    is_light,
    is_lost_in,
    is_mine,
    is_of_relative,
    is_own,
    strange,
    tells,
)
from chalicelib.domain.understanding.times import Time, times
from chalicelib.domain.understanding.vehicles import describe

HERE = frozenset(("arrived", "asked_stall", "asked_vehicle"))
EXPECTS_A_STALL = HERE | {"ready", "placed"}
# In these, a number that is no clear stall may be one.
_GUESSED = frozenset(("arrived", "asked_stall"))
# The words of "flat tyre, surely 40 minutes late" and the two ends of its clause.
_LONGEST_EXCUSE = 8


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text means; whatever it does not say is None.

    `at` is a clock time as said (5:30 may be 17:30: the caller knows the opening hours).
    """

    intent: str
    stall: str | None = None
    minutes: int | None = None
    at: str | None = None
    vehicle: str | None = None
    placement: str | None = None
    person: str | None = None
    rating: int | None = None


@dataclass(frozen=True)
class Reading:
    """A whole text in one language, and the state of the pickup it is about."""

    text: str
    clauses: tuple[Clause, ...]
    when: str

    def claims(self, category: str, *, asked: bool = True) -> bool:
        """Tell whether any clause says so and means it; a question counts if `asked`."""
        return any(c.claims(category) and (asked or not c.asked) for c in self.clauses)

    def says(self, category: str) -> bool:
        """Tell whether the words occur at all."""
        return any(clause.says(category) for clause in self.clauses)


Rule = Callable[[Reading], Understood | None]

NOTHING = Understood("none")


def heard(reading: Reading) -> Understood | None:
    """Return what the text means, `NOTHING` if it denies or asks it, None if it says nothing."""
    for rule in RULES:
        understood = rule(reading)
        if understood:
            return understood
    return NOTHING if _is_refusal(reading) else None


def _rating(reading: Reading) -> Understood | None:
    if reading.when != "picked_up":
        return None
    rating = answers.rating(reading.clauses) if is_light(reading.clauses) else None
    return Understood("rating", rating=rating) if rating else None


def _missing_after(reading: Reading) -> Understood | None:
    if reading.when != "picked_up":
        return None
    said = reading.claims("missing") or reading.says("missing_after")
    meant = said or any(_got_nothing(c) and not c.says("texts") for c in reading.clauses)
    return Understood("missing") if meant and is_light(reading.clauses) else None


def _got_nothing(clause: Clause) -> bool:
    """Tell "we got no eggs" and "I never received it"."""
    return clause.says("received") and clause.says("denying") and not clause.asked


def _person(reading: Reading) -> Understood | None:
    if reading.when == "picked_up":
        return None
    person = other_person(reading.clauses, reading.text)
    return Understood("person", person=person) if person and is_light(reading.clauses) else None


def _tired_of_waiting(reading: Reading) -> Understood | None:
    """Somebody who is here and asks how long wants an answer, not a second arrival."""
    if reading.when not in HERE or any(places.stall_said(c) for c in reading.clauses):
        return None
    waits = reading.says("waiting") or reading.claims("status")
    return Understood("status") if waits and is_light(reading.clauses) else None


def _inside(reading: Reading) -> Understood | None:
    for clause in reading.clauses:
        if not tells(clause, "inside") or _asks_for_advice(clause):
            continue
        if not times(clause) and not clause.claims("soon"):
            return Understood("inside")
    return None


def _asks_for_advice(clause: Clause) -> bool:
    """Tell "do I come in?", "are you inside?" from "can I come in?", which is a wish."""
    wishes = any(span.start == 1 for span in clause.all("may_i"))
    return clause.asked and not (wishes and clause.says("first_person"))


def _arrived(reading: Reading) -> Understood | None:
    here = _says_to_be_here(reading) or _names_only_a_stall(reading)
    guessed = None if here else _stall_guessed(reading)
    if not here and not guessed:
        return None
    stalls = (places.stall_said(c) or _stall_answered(c, reading.when) for c in reading.clauses)
    stall = next((stall for stall in stalls if stall), guessed)
    return _with_vehicle(Understood("arrived", stall=stall), reading)


def _stall_guessed(reading: Reading) -> str | None:
    if reading.when not in _GUESSED or _moves(reading):
        return None
    return answers.doubtful_stall(reading.clauses, asked=reading.when == "asked_stall")


def _says_to_be_here(reading: Reading) -> bool:
    if not reading.says("arrived") and not reading.says("standing"):
        return False
    lost = is_lost_in(reading.clauses)
    here = any(_arrives(clause, lost=lost) for clause in reading.clauses)
    return here and not any(_arrives_later(clause) for clause in reading.clauses)


def _arrives(clause: Clause, *, lost: bool) -> bool:
    real = [
        span
        for span in places.arrivals(clause)
        if not clause.hindered(span)
        and is_own(clause, span)
        and not is_of_relative(clause, span)
        and not places.is_at_an_address(clause, span)
        and (not lost or is_mine(clause, span))
    ]
    if clause.asked:
        real = [span for span in real if _is_first_person(clause, span)]
    return bool(real) and not _is_to_come(clause, real)


def _arrives_later(clause: Clause) -> bool:
    """Tell "be there in 12 minutes", which outweighs "sitting in the car"."""
    if clause.asked or not clause.says("in_minutes"):
        return False
    later = clause.claims("arrived") or (clause.claims("coming") and clause.claims("soon"))
    return later and any(t.minutes is not None and not t.loose for t in _times_ahead(clause))


def _is_first_person(clause: Clause, span: Span) -> bool:
    return any((word,) in clause.lexicon.lists["first_person"] for word in span.phrase)


def _is_to_come(clause: Clause, arrivals: list[Span]) -> bool:
    """Tell whether an arrival lies ahead: soon, in 10 minutes, at 5:30."""
    if clause.claims("soon"):
        return True
    numbered = [span for span in arrivals if "#" in span.phrase]
    ahead = [t for t in _times_ahead(clause) if not _is_inside(t, numbered)]
    return bool(ahead) or clause.says("not_now") or clause.says("tomorrow")


def _is_inside(time: Time, spans: list[Span]) -> bool:
    return time.loose and any(s.start < time.end and time.start < s.end for s in spans)


def _names_only_a_stall(reading: Reading) -> bool:
    """Tell whether a stall alone announces an arrival: "5", "spot 7", "5 blue Civic"."""
    if reading.when not in EXPECTS_A_STALL or _moves(reading):
        return False
    return any(_stall_alone(clause, reading.when) for clause in reading.clauses)


def _stall_alone(clause: Clause, when: str) -> bool:
    if _stall_answered(clause, when):
        return True
    if clause.asked or _is_to_come(clause, []):
        return False
    if any(is_of_relative(clause, span) for span in places.arrivals(clause)):
        return False
    named = places.named_stall(clause) and is_brief(clause)
    return bool(named or places.leading_stall(clause))


def _stall_answered(clause: Clause, when: str) -> str | None:
    """Return the stall that is all a clause says; a letter only if the stall was asked for."""
    letter = places.bare_letter(clause) if when == "asked_stall" else None
    return places.bare_stall(clause) or letter


def _moves(reading: Reading) -> bool:
    return any(_comes(c, reading.when) or _is_late(c) for c in reading.clauses)


def _late(reading: Reading) -> Understood | None:
    late = [clause for clause in reading.clauses if _is_late(clause)]
    if not late:
        return None
    said = _first_time(late) or _first_time([c for c in reading.clauses if _is_only_a_time(c)])
    coming = [c for c in reading.clauses if c not in late and _comes(c, reading.when)]
    if said is None and (ahead := _first_time([c for c in coming if _says_to_come(c)])):
        return _with_vehicle(_timed("on_the_way", ahead), reading)
    return _with_vehicle(_timed("late", said or _first_time(coming)), reading)


def _says_to_come(clause: Clause) -> bool:
    """Tell "be there in 20", counted from now, from "20 minutes" after "running late"."""
    return any(clause.claims(words) for words in ("on_the_way", "leaving", "coming", "arrived"))


def _is_late(clause: Clause) -> bool:
    return not clause.asked and (tells(clause, "late") or _is_late_by(clause))


def _is_late_by(clause: Clause) -> bool:
    """Tell "flat tyre, surely 40 minutes late", whatever strange word says how sure."""
    late = [span for span in clause.all("late") if not clause.hindered(span)]
    beside = any(t.end == s.start or s.end == t.start for t in times(clause) for s in late)
    return beside and len(strange(clause)) <= 1 and len(clause.words) <= _LONGEST_EXCUSE


def _on_the_way(reading: Reading) -> Understood | None:
    coming = [clause for clause in reading.clauses if _comes(clause, reading.when)]
    if is_lost_in(reading.clauses):
        coming = [clause for clause in coming if _says_to_come(clause)]
    if not coming:
        return None
    said = _first_time(coming) or _first_time([c for c in reading.clauses if not c.asked])
    return _with_vehicle(_timed("on_the_way", said), reading)


@lru_cache(maxsize=CLAUSES_KEPT)
def _comes(clause: Clause, when: str) -> bool:
    """Tell whether a clause says that the customer is coming, or when."""
    if clause.asked or clause.says("tomorrow"):
        return False
    ahead = _times_ahead(clause)
    if clause.says("not_now") and not ahead:
        return False
    if tells(clause, "on_the_way") or (tells(clause, "leaving") and when not in HERE):
        return True
    if when != "picked_up" and (_lasts(clause, ahead) or _is_only_a_time(clause)):
        return not _denies(clause) or clause.claims("coming")
    return _comes_then(clause, ahead)


def _comes_then(clause: Clause, ahead: list[Time]) -> bool:
    comes = tells(clause, "coming") or tells(clause, "arrived")
    return comes and (bool(ahead) or clause.claims("soon"))


def _lasts(clause: Clause, ahead: list[Time]) -> bool:
    """Tell "10 minutes" and "another 10" from "the cake needs ten minutes"."""
    said = [time for time in ahead if time.minutes is not None]
    return any(is_own(clause, Span(t.start, t.end, ())) for t in said)


def _denies(clause: Clause) -> bool:
    return clause.says("denying") and not clause.says("arrived") and not clause.says("coming")


def _times_ahead(clause: Clause) -> list[Time]:
    past = clause.all("past")
    return [
        t
        for t in times(clause)
        if t.at is not None or not any(s.start <= t.end and t.start <= s.end + 1 for s in past)
    ]


def _is_only_a_time(clause: Clause) -> bool:
    return any(t.start == 1 and t.end == len(clause.words) - 1 for t in times(clause))


def _first_time(clauses: list[Clause]) -> Time | None:
    said = [time for clause in clauses for time in times(clause)]
    return next(iter(said), None) or next(iter(_bare_minutes(clauses)), None)


def _bare_minutes(clauses: list[Clause]) -> list[Time]:
    """Return numbers that can only be minutes in clauses about coming: "omw 10", "late 20"."""
    return [
        Time(at, at + 1, minutes=number)
        for clause in clauses
        for at in range(1, len(clause.words) - 1)
        if (number := clause.number_at(at)) is not None and _is_minutes(clause, at)
    ]


def _is_minutes(clause: Clause, at: int) -> bool:
    follows_stall = any(span.end == at for span in clause.all("stalls"))
    return clause.numeral_at(at) and not follows_stall and clause.is_evident(at + 1)


def _timed(intent: str, time: Time | None) -> Understood:
    if time is None:
        return Understood(intent)
    return Understood(intent, minutes=time.minutes, at=time.at)


def _with_vehicle(understood: Understood, reading: Reading) -> Understood:
    said = describe(reading.clauses, reading.text)
    vehicle = said.vehicle if said.sure else None
    return replace(understood, vehicle=vehicle, placement=said.placement)


def _extend(reading: Reading) -> Understood | None:
    asks = reading.claims("extend") or any(_comes_tomorrow(c) for c in reading.clauses)
    return Understood("extend") if asks and is_light(reading.clauses) else None


def _comes_tomorrow(clause: Clause) -> bool:
    return clause.says("tomorrow") and (clause.says("coming") or clause.says("pick_up"))


def _return(reading: Reading) -> Understood | None:
    brings = reading.claims("returns") and is_light(reading.clauses)
    return Understood("return") if brings else None


def _status(reading: Reading) -> Understood | None:
    asks = reading.claims("status") and not reading.says("shop_hours")
    waits = any(_got_nothing(c) and c.says("texts") for c in reading.clauses)
    meant = (asks or waits) and is_light(reading.clauses)
    return Understood("status") if meant or reading.text.strip() == "?" else None


def _missing(reading: Reading) -> Understood | None:
    missing = reading.claims("missing", asked=False) and is_light(reading.clauses)
    return Understood("missing") if missing else None


def _is_refusal(reading: Reading) -> bool:
    """Tell whether the text speaks of coming or being here only to deny, ask or suppose it."""
    about = ("arrived", "on_the_way", "leaving", "late", "inside", "coming", "cancel_order")
    return any(clause.says(category) for clause in reading.clauses for category in about)


RULES: tuple[Rule, ...] = (
    _missing_after,
    _rating,
    _person,
    _tired_of_waiting,
    _inside,
    _arrived,
    _extend,
    _late,
    _on_the_way,
    _return,
    _status,
    _missing,
)
