"""Numbers that answer a question of ours: a stall somebody reads or guesses, a rating."""

from chalicelib.domain.understanding.lexicon import END
from chalicelib.domain.understanding.reading import Clause
from chalicelib.domain.understanding.subject import strange
from chalicelib.domain.understanding.times import times

BEST_RATING = 5
# The words of "it says number 6 on the sign", and of no story.
_LONGEST_ANSWER = 9
_MOST_STRANGE = 1
# A number beside these is a stall, or minutes.
_WHEREABOUTS = ("arrived", "on_the_way", "leaving", "late", "stalls")
# Who says one of these does not name a stall.
_OTHERWISE = ("denying", "returns", "extend", "status", "missing", "waiting", "minutes", "hours")


def rating(clauses: tuple[Clause, ...]) -> int | None:
    """Return the one to five stars that a text gives, if one of its clauses does.

    "Here 5" is our own command for an arrival, whatever was asked.
    """
    if any(clause.says(where) for clause in clauses for where in _WHEREABOUTS):
        return None
    said = (_rating_of(clause) for clause in clauses if not times(clause))
    return next((stars for stars in said if stars and 1 <= stars <= BEST_RATING), None)


def _rating_of(clause: Clause) -> int | None:
    last = len(clause.words) - 2
    if last == 1:
        return _figure(clause, 1)
    starred = {span.start - 1 for span in clause.all("stars")}
    if any(clause.number_at(index) is not None for index in starred):
        return next(n for i in sorted(starred) if (n := clause.number_at(i)) is not None)
    if _figure(clause, last) == BEST_RATING and _figure(clause, last - 1) is not None:
        return _figure(clause, last - 1)
    if clause.numeral_at(1) and (clause.covers("for_whom", 2) or clause.covers("surely", 2)):
        return _figure(clause, 1)
    return None if _is_the_one(clause, last) else _figure(clause, last)


def _figure(clause: Clause, index: int) -> int | None:
    """Return the number here, also that of "4a" and "4an", as Swedes grade."""
    word = clause.words[index]
    graded = word[:1].isdecimal() and word[1:] in {"a", "an"}
    return int(word[0]) if graded else clause.number_at(index)


def _is_the_one(clause: Clause, index: int) -> bool:
    return clause.words[index].isalpha() and clause.number_at(index) == 1


def doubtful_stall(clauses: tuple[Clause, ...], *, asked: bool) -> str | None:
    """Return the only number of a short text: "I think it's 7", "the sign says 6".

    Unless the stall was `asked` for, the text must speak of a sign or a guess.
    """
    said = [(c, at) for c in clauses for at in c.numerals if not _is_the_one(c, at)]
    short = sum(len(clause.words) - 2 for clause in clauses) <= _LONGEST_ANSWER
    odd = sum(not clause.covers("signs", at) for clause in clauses for at in strange(clause))
    if len(said) != 1 or not short or odd > _MOST_STRANGE:
        return None
    clause, index = said[0]
    if clause.asked or times(clause) or any(clause.says(category) for category in _OTHERWISE):
        return None
    meant = asked or clause.says("signs")
    return clause.stall_at(index) if meant and _is_said_of_nothing(clause, index) else None


def _is_said_of_nothing(clause: Clause, index: int) -> bool:
    """Tell "it says 6 on the sign" from "3 kids"."""
    after = (index + 1, index + 2)
    return clause.words[after[0]] == END or any(s.start in after for s in clause.all("signs"))
