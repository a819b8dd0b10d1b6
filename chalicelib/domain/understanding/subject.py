"""Whom a clause is about: the customer and the pickup, or the world. Knows no single word.

Strange is a word that neither the phrases found nor the familiar words cover. "Parked by the
trolleys" has none before its verb; in "the kids parked their bikes" somebody else does it.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from chalicelib.domain.understanding.reading import CLAUSES_KEPT, Clause, Span
from chalicelib.domain.understanding.vehicles import is_sure, vehicle_run

# So many strange words a clause may hold if "I" or "we" stands right before what it says,
_MOST_BY_ME = 2
# and so many if nobody is named.
_MOST_BY_NOBODY = 1
# An arrival that names nobody is not one among so many strange words in the rest of the text.
_MOST_AROUND = 3
# So many words after "next to" name what stands there: the old bottle bank.
_PLACE_REACH = 3
# The words of "spot 5 cheers mate" and the two ends of its clause.
_BRIEF = 6
# A wish or a question may hold so many strange words: names and goods.
_MOST_OF_MINE = 3
_MOST_OF_NOBODY = 2


@lru_cache(maxsize=CLAUSES_KEPT)
def strange(clause: Clause) -> tuple[int, ...]:
    """Return where the words stand that have nothing to do with a pickup."""
    loose = clause.unexplained
    if not loose:
        return ()
    run = vehicle_run(clause)
    start, end = run if run and is_sure(clause, *run) else (0, 0)
    named = {span.end for span in clause.all("name_is")}
    return tuple(i for i in loose if i not in named and not start <= i < end)


def _others_before(clause: Clause, span: Span) -> list[int]:
    """Return where the strange words before a phrase stand that may be who does it."""
    odd = [index for index in strange(clause) if index < span.start]
    return [index for index in odd if index not in _places(clause)] if odd else []


def _places(clause: Clause) -> set[int]:
    """Return where the words stand that name a place: "beside the bottle bank"."""
    return {index for span in clause.all("beside") for index in _named_after(clause, span.end)}


def _named_after(clause: Clause, end: int) -> Iterator[int]:
    """Yield the first words in a row that are strange: "bottle bank" of "the bottle bank"."""
    loose = clause.unexplained
    start = next((index for index in loose if end <= index < end + _PLACE_REACH), None)
    while start in loose and start is not None and start < end + _PLACE_REACH:
        yield start
        start += 1


def strangeness(clauses: Iterable[Clause]) -> int:
    """Return how many strange words a text has."""
    return sum(len(strange(clause)) for clause in clauses)


def tells(clause: Clause, category: str) -> bool:
    """Tell whether a phrase of this category stands here, is meant, and is about the customer."""
    found = clause.all(category)
    return bool(found) and any(is_own(clause, span) for span in found if not clause.hindered(span))


def is_own(clause: Clause, span: Span) -> bool:
    """Tell whether what a phrase says is said of the customer, not of somebody or something."""
    odd = strange(clause)
    if is_mine(clause, span):
        return len(odd) <= _MOST_BY_ME
    if _is_said_before(clause, "relations", span):
        return not odd
    return len(odd) <= _MOST_BY_NOBODY and not _others_before(clause, span)


def is_mine(clause: Clause, span: Span) -> bool:
    """Tell whether "I" or "we" stands in a phrase or before it, with no strange word between."""
    odd = _others_before(clause, span)
    said = [own.start for own in clause.all("first_person") if own.start < span.end]
    if said:
        return not any(index > said[-1] for index in odd)
    verbs = clause.lexicon.own_verbs
    others = any(_is_said_before(clause, category, span) for category in ("relations", "denying"))
    return not odd and not others and any(word in verbs for word in clause.words[: span.end])


def is_of_relative(clause: Clause, span: Span) -> bool:
    """Tell "my brother is here" from "here with my brother" and "me and my brother are here"."""
    if any(own.start < span.end for own in clause.all("first_person")):
        return False
    others = [other for other in clause.all("relations") if other.start < span.start]
    return any(not _is_company(clause, other) for other in others)


def _is_company(clause: Clause, relative: Span) -> bool:
    around = (relative.start - 2, relative.start - 1, relative.end)
    return any(clause.covers("for_whom", index) for index in around)


def _is_said_before(clause: Clause, category: str, span: Span) -> bool:
    found = clause.all(category)
    return bool(found) and found[0].start < span.start


def is_light(clauses: Iterable[Clause]) -> bool:
    """Tell whether a text has few strange words: names and goods are, so some are allowed."""
    read = tuple(clauses)
    mine = any(clause.says("first_person") or _begins_own(clause) for clause in read)
    return strangeness(read) <= (_MOST_OF_MINE if mine else _MOST_OF_NOBODY)


def _begins_own(clause: Clause) -> bool:
    return clause.words[1] in clause.lexicon.own_verbs


def is_lost_in(clauses: Iterable[Clause]) -> bool:
    """Tell whether a text is so strange that a few words without "I" mean nothing in it."""
    return strangeness(clauses) > _MOST_AROUND


def is_brief(clause: Clause) -> bool:
    """Tell "spot 5 cheers mate" from "number 5 is a film with dogs", which names no stall."""
    odd = strange(clause)
    return not odd or (len(odd) == 1 and len(clause.words) <= _BRIEF)
