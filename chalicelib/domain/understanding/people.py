"""Who comes instead of the customer. A text is no proof: this only finds the name."""

from dataclasses import dataclass

from chalicelib.domain.understanding.reading import Clause, Span

_LONGEST_NAME = 40
_AFTER_THE_VERB = 3
# Marks before a name that says who "my sister" is; after a full stop it may be a signature.
_BEFORE_A_NAME = frozenset((",", "(", ":", "-", "\u2013", ", (", "\u2014"))
_POSSESSIVES = ("'s", "\u2019s")


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody, by a name or only by what they are to the customer."""

    called: str
    by_name: bool


def other_person(clauses: tuple[Clause, ...], text: str) -> str | None:
    """Return the name of the person who picks up, else what they are to the customer."""
    for at, clause in enumerate(clauses):
        for verb in clause.all("pick_up"):
            if clause.hindered(verb) or _is_denied_after(clause, verb):
                continue
            person = (
                _named_by_verb(clause, verb, text)
                or _before(clause, verb, text)
                or _after(clause, verb, text)
                or _put_in(clauses[: at + 1], verb, text)
            )
            if person:
                return _named(clauses, text) or _by_name(person, clauses[at:], text)
    return None


def _is_denied_after(clause: Clause, verb: Span) -> bool:
    """Tell "Anna hämtar inte" from "Anna hämtar inte jag", which denies somebody else."""
    return any(
        verb.start < denial.start
        and not any(_is(clause, i, "first_person") for i in range(verb.end, denial.end + 1))
        for denial in clause.all("denying")
    )


def _by_name(person: _Person, clauses: tuple[Clause, ...], text: str) -> str:
    """Return the name in "my sister will pick it up, Maria", where it stands by itself."""
    if person.by_name or len(clauses) < 2:  # noqa: PLR2004 - the clause and the next
        return person.called
    before, clause = clauses[:2]
    names = range(1, len(clause.words) - 1)
    between = text[before.tokens[-2].end : clause.tokens[1].start].strip()
    if between not in _BEFORE_A_NAME or not all(_is_name(clause, i, text) for i in names):
        return person.called
    return _slice(clause, names.start, names.stop, text).called


def _before(clause: Clause, verb: Span, text: str) -> _Person | None:
    """Look back from the verb for whoever does it; "I" means nobody else does."""
    for index in range(verb.start - 1, 0, -1):
        if _is(clause, index, "first_person"):
            return None
        if _is(clause, index, "relations"):
            return _relative(clause, index, text)
        if _is_name(clause, index, text):
            return _name_ending_at(clause, index, text)
    return None


def _name_ending_at(clause: Clause, index: int, text: str) -> _Person | None:
    start = index
    while _is_name(clause, start - 1, text):
        start -= 1
    if _is(clause, start - 1, "relations"):
        return _relative(clause, start - 1, text)
    if _is(clause, start - 1, "for_whom") or _is_own_name(clause, start):
        return None
    return _slice(clause, start, index + 1, text)


def _is_own_name(clause: Clause, start: int) -> bool:
    """Tell "I am called Anna" from "her name is Anna"."""
    named = [span for span in clause.all("name_is") if span.end == start]
    return any(own.end == span.start for span in named for own in clause.all("first_person"))


def _after(clause: Clause, verb: Span, text: str) -> _Person | None:
    """Look past the verb, for languages and sentences that put it first."""
    by_another = _by_another(clause, verb) is not None
    for index in range(verb.end, min(verb.end + _AFTER_THE_VERB, len(clause.words) - 1)):
        if by_another and _is_name(clause, index, text):
            return _name_from(clause, index, text)
        if _is(clause, index, "first_person") or (
            _is(clause, index, "for_whom") and not by_another
        ):
            return None
        if _is(clause, index, "relations"):
            return _relative(clause, index, text)
    return None


def _put_in(clauses: tuple[Clause, ...], verb: Span, text: str) -> _Person | None:
    """Return Anna of "my wife, Anna, will pick it up"."""
    if len(clauses) < 3 or verb.start == 1:  # noqa: PLR2004 - whose relation, the name, the verb
        return None
    clause, name = clauses[-3:-1]
    names = range(1, len(name.words) - 1)
    related = _is(clause, len(clause.words) - 2, "relations")
    if not related or not all(_is_name(name, i, text) for i in names):
        return None
    return _slice(name, names.start, names.stop, text)


def _by_another(clause: Clause, verb: Span) -> Span | None:
    """Return the verb if its form says that it is another person."""
    return next((v for v in clause.all("picked_up_by") if v.start == verb.start), None)


def _named_by_verb(clause: Clause, verb: Span, text: str) -> _Person | None:
    """Look for whoever follows a verb whose form says that it is another person."""
    third = _by_another(clause, verb)
    if third is None:
        return None
    for index in range(third.end, min(third.end + _AFTER_THE_VERB, len(clause.words) - 1)):
        if _is(clause, index, "relations"):
            return _relative(clause, index, text)
    return _name_from(clause, third.end, text)


def _name_from(clause: Clause, start: int, text: str) -> _Person | None:
    end = start
    while _is_name(clause, end, text):
        end += 1
    return _slice(clause, start, end, text) if end > start else None


def _relative(clause: Clause, index: int, text: str) -> _Person | None:
    """Return the name after "my wife", or "wife"; nothing if it is *for* her."""
    start, after = next(
        (s.start, s.end) for s in clause.all("relations") if s.start <= index < s.end
    )
    before = {clause.words[i] for i in (start - 1, start - 2) if i > 0}
    if any((word,) in clause.lexicon.lists["for_whom"] for word in before):
        return None
    end = after
    while _is_unlisted(clause, end) or _is_name(clause, end, text):
        end += 1
    if end > after:
        return _slice(clause, after, end, text)
    called = _slice(clause, start, after, text).called
    return _Person(_without_s(clause, start, called), by_name=False)


def _without_s(clause: Clause, index: int, called: str) -> str:
    """Return "dad" of "dads picking it up", if the language has that word too."""
    word = clause.words[index]
    shorter = word.endswith("s") and (word[:-1],) in clause.lexicon.lists["relations"]
    return called[:-1] if shorter and called.casefold() == word else called


def _named(clauses: tuple[Clause, ...], text: str) -> str | None:
    """Return the name of "her name is Anna"."""
    for clause in clauses:
        for span in clause.all("name_is"):
            end = span.end
            while _is_unlisted(clause, end):
                end += 1
            if end > span.end:
                return _slice(clause, span.end, end, text).called
    return None


def _is(clause: Clause, index: int, category: str) -> bool:
    return clause.covers(category, index)


def _is_unlisted(clause: Clause, index: int) -> bool:
    word = clause.words[index]
    return word.isalpha() and not _is_listed(clause, word)


def _is_listed(clause: Clause, word: str) -> bool:
    """Tell whether a word has a meaning besides the law's, and so is hardly a name."""
    return word not in clause.lexicon.only_lawful and clause.lexicon.knows(word) > 0


def _is_name(clause: Clause, index: int, text: str) -> bool:
    """Tell whether an unlisted word is written as a name: Anna, not ANNA among capitals."""
    token = clause.tokens[index]
    written = text[token.start : token.end]
    if not written[:1].isupper() or text.isupper():
        return False
    return clause.words[index].isalpha() and not _is_listed(clause, written.casefold())


def _slice(clause: Clause, start: int, end: int, text: str) -> _Person:
    name = text[clause.tokens[start].start : clause.tokens[end - 1].end]
    if name.endswith(_POSSESSIVES):
        name = name[:-2]
    is_name = not _is_listed(clause, clause.words[start])
    called = name.title() if is_name and name.islower() else name
    return _Person(called[:_LONGEST_NAME].rstrip(), by_name=True)
