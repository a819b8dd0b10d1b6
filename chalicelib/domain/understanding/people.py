"""Who comes instead of the customer. A text is no proof: this only finds the name."""

from chalicelib.domain.understanding.reading import Clause, Span

_LONGEST_NAME = 40
_AFTER_THE_VERB = 3


def other_person(clauses: tuple[Clause, ...], text: str) -> str | None:
    """Return the name of the person who picks up, else what they are to the customer."""
    for clause in clauses:
        for verb in clause.all("pick_up"):
            if clause.hindered(verb):
                continue
            person = (
                _named_by_verb(clause, verb, text)
                or _before(clause, verb, text)
                or _after(clause, verb, text)
            )
            if person:
                return _named(clauses, text) or person
    return None


def _before(clause: Clause, verb: Span, text: str) -> str | None:
    """Look back from the verb for whoever does it; "I" means nobody else does."""
    for index in range(verb.start - 1, 0, -1):
        if _is(clause, index, "first_person"):
            return None
        if _is(clause, index, "relations"):
            return _relative(clause, index, text)
        if _is_name(clause, index, text):
            return _name_ending_at(clause, index, text)
    return None


def _name_ending_at(clause: Clause, index: int, text: str) -> str | None:
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


def _after(clause: Clause, verb: Span, text: str) -> str | None:
    """Look past the verb, for languages and sentences that put it first."""
    for index in range(verb.end, min(verb.end + _AFTER_THE_VERB, len(clause.words) - 1)):
        if _is(clause, index, "first_person") or _is(clause, index, "for_whom"):
            return None
        if _is(clause, index, "relations"):
            return _relative(clause, index, text)
    return None


def _named_by_verb(clause: Clause, verb: Span, text: str) -> str | None:
    """Look for whoever follows a verb whose form says that it is another person."""
    third = next((v for v in clause.all("picked_up_by") if v.start == verb.start), None)
    if third is None:
        return None
    for index in range(third.end, min(third.end + _AFTER_THE_VERB, len(clause.words) - 1)):
        if _is(clause, index, "relations"):
            return _relative(clause, index, text)
    return _name_from(clause, third.end, text)


def _name_from(clause: Clause, start: int, text: str) -> str | None:
    end = start
    while _is_name(clause, end, text):
        end += 1
    return _slice(clause, start, end, text) if end > start else None


def _relative(clause: Clause, index: int, text: str) -> str | None:
    """Return the name after "my wife", or "wife"; nothing if it is *for* her."""
    before = {clause.words[i] for i in (index - 1, index - 2) if i > 0}
    if any((word,) in clause.lexicon.lists["for_whom"] for word in before):
        return None
    end = index + 1
    while _is_unlisted(clause, end) or _is_name(clause, end, text):
        end += 1
    start = index + 1 if end > index + 1 else index
    return _slice(clause, start, end, text)


def _named(clauses: tuple[Clause, ...], text: str) -> str | None:
    """Return the name of "her name is Anna"."""
    for clause in clauses:
        for span in clause.all("name_is"):
            end = span.end
            while _is_unlisted(clause, end):
                end += 1
            if end > span.end:
                return _slice(clause, span.end, end, text)
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


def _slice(clause: Clause, start: int, end: int, text: str) -> str:
    name = text[clause.tokens[start].start : clause.tokens[end - 1].end]
    is_name = not _is_listed(clause, clause.words[start])
    return (name.title() if is_name and name.islower() else name)[:_LONGEST_NAME].rstrip()
