"""A text as one language hears it: clauses of listed words, with every phrase found in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from chalicelib.domain.understanding.lexicon import BEGIN, END, NUMBER, SMALL, Lexicon, Phrase
from chalicelib.domain.understanding.tokens import Part, Token, plain

# How many words a "not" or a "when" reaches.
_DENIAL_REACH = 3
_SUPPOSITION_REACH = 2
_LONGEST_STALL = 3
_LONGEST_NUMBER = 3
_BLANK = "_"
_EDGES = (Token(BEGIN, 0, 0), Token(END, 0, 0))
# Rules ask the same clause many times; one text has fewer clauses than this in all languages.
CLAUSES_KEPT = 512
_TENS = range(20, 100, 10)
_EXPLAINS_NOTHING = frozenset(
    ("ordinary", "courtesy", "lead_in", "for_whom", "opt_out", "opt_out_around", *SMALL)
)
# So many words lie between a name and what tells that it is one: Mike will pick it up.
_NAME_REACH = 2


@dataclass(frozen=True, slots=True)
class Span:
    """A phrase found in a clause: the words from `start` up to, not including, `end`."""

    start: int
    end: int
    phrase: Phrase


@dataclass(frozen=True, eq=False)
class Clause:
    """Words between two marks, `^` first and `$` last; a word's token has the same index."""

    words: tuple[str, ...]
    tokens: tuple[Token, ...]
    lexicon: Lexicon
    marked_question: bool
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)

    @cached_property
    def asked(self) -> bool:
        """Tell whether this is a question: it begins as one, or has the mark and no "I"."""
        if self.says("asking"):
            return True
        return self.marked_question and not self.says("first_person")

    @cached_property
    def unexplained(self) -> tuple[int, ...]:
        """Where the words stand that no phrase found here covers and that are not familiar."""
        covered = {
            index
            for category, spans in self.spans.items()
            if category not in _EXPLAINS_NOTHING
            for span in spans
            for index in range(span.start, span.end)
        }
        return tuple(
            index
            for index in range(1, len(self.words) - 1)
            if index not in covered and not self._is_familiar(self.words[index])
        )

    def _is_familiar(self, word: str) -> bool:
        """Tell a word that may stand anywhere, a number or a letter from one that says more."""
        return len(word) == 1 or not word.isalpha() or self.lexicon.is_familiar(word)

    @cached_property
    def numerals(self) -> frozenset[int]:
        """Where the words stand that `#` matches."""
        return frozenset(i for i in range(1, len(self.words) - 1) if self.numeral_at(i))

    @cached_property
    def _indexes(self) -> dict[str, frozenset[int]]:
        return {}

    def covers(self, category: str, index: int) -> bool:
        """Tell whether the word at this index is part of a phrase of this category."""
        spans = self.spans.get(category)
        if not spans:
            return False
        if category not in self._indexes:
            inside = (at for span in spans for at in range(span.start, span.end))
            self._indexes[category] = frozenset(inside)
        return index in self._indexes[category]

    def says(self, category: str) -> bool:
        """Tell whether a phrase of this category stands here, true or not."""
        return category in self.spans

    def all(self, category: str) -> tuple[Span, ...]:
        """Return the phrases of this category, in order, none inside another."""
        return self.spans.get(category, ())

    def claims(self, category: str) -> bool:
        """Tell whether a phrase of this category stands here and is not denied or supposed."""
        found = self.spans.get(category)
        return found is not None and any(not self.hindered(span) for span in found)

    def hindered(self, span: Span) -> bool:
        """Tell whether "not", "when" or the like reaches this phrase."""
        if "denying" not in self.spans and "supposing" not in self.spans:
            return False
        return self._reached("denying", _DENIAL_REACH, span) or self._reached(
            "supposing", _SUPPOSITION_REACH, span
        )

    def _reached(self, category: str, reach: int, span: Span) -> bool:
        return any(
            other.start < span.start < other.end + reach and self._is_word(other)
            for other in self.all(category)
        )

    def _is_word(self, denial: Span) -> bool:
        """Tell a "no" that denies from the "no" in "no 5", which numbers a stall."""
        return not (self.words[denial.start] == "no" and self.number_at(denial.end) is not None)

    def number_at(self, index: int) -> int | None:
        """Return the whole number that stands here, as digits or as a word."""
        word = self.words[index]
        if word.isdecimal():
            return int(word) if len(word) <= _LONGEST_NUMBER else None
        return self.lexicon.numbers.get(word)

    def stall_at(self, index: int) -> str | None:
        """Return the stall that stands here: 5, B2, 7B, five."""
        word = self.words[index]
        if looks_like_a_stall(word):
            return word.upper()
        number = self.lexicon.numbers.get(word)
        return None if number is None else str(number)

    def numeral_at(self, index: int) -> bool:
        """Tell whether `#` matches here. The word for 1 is an article unless it stands last."""
        stall = self.stall_at(index)
        article = stall == "1" and self.words[index].isalpha() and self.words[index + 1] != END
        return stall is not None and not article

    def is_evident(self, index: int) -> bool:
        """Tell whether a number may end here: what follows is a word that matters, or nothing."""
        word = self.words[index]
        return word == END or word in self.lexicon.evident


def looks_like_a_stall(word: str) -> bool:
    """Tell whether a word is a number of up to three figures, perhaps with one letter."""
    if not 0 < len(word) <= _LONGEST_STALL or not word.isascii():
        return False
    return any(
        rest.isdecimal() and int(rest) > 0
        for rest in (word, _without(word, 0), _without(word, len(word) - 1))
    )


def _without(word: str, index: int) -> str:
    return word[:index] + word[index + 1 :] if word[index].isalpha() else ""


def clauses(parts: tuple[Part, ...], lexicon: Lexicon, forgiven_from: int) -> tuple[Clause, ...]:
    """Read the parts of a text in one language; typing errors are forgiven in long words only."""
    found: list[Clause] = []
    for part in parts:
        found.extend(
            _clause(tokens, lexicon, marked_question=part.asked)
            for tokens in _divided(part, lexicon, forgiven_from)
        )
    return tuple(found)


def _divided(part: Part, lexicon: Lexicon, forgiven_from: int) -> Iterator[list[Token]]:
    """Yield the part's tokens as listed words, cut at "but", without courtesies."""
    said = _meant(part.tokens, lexicon, forgiven_from)
    tokens: list[Token] = []
    for token in _without_noise(_with_whole_numbers(said, lexicon), lexicon):
        if (token.word,) in lexicon.lists["but"]:
            if tokens:
                yield tokens
            tokens = []
        else:
            tokens.append(token)
    if tokens:
        yield tokens


def _meant(typed: tuple[Token, ...], lexicon: Lexicon, forgiven_from: int) -> list[Token]:
    """Return the listed words that were meant. A name is no typing error: Peter, Mike, Lisa."""
    words = [lexicon.meant(token.word, forgiven_from) for token in typed]
    names = {
        at
        for at, token in enumerate(typed)
        if token.capital and words[at] != token.word and _is_a_name(typed, words, at, lexicon)
    }
    return [
        Token(token.word if at in names else words[at], token.start, token.end)
        for at, token in enumerate(typed)
    ]


def _is_a_name(typed: tuple[Token, ...], words: list[str], at: int, lexicon: Lexicon) -> bool:
    if plain(words[at]) == plain(typed[at].word) or (words[at],) in lexicon.lists["relations"]:
        return False
    around = (*words[max(at - _NAME_REACH, 0) : at], *words[at + 1 : at + 1 + _NAME_REACH])
    return not lexicon.beside_names.isdisjoint(around)


def _with_whole_numbers(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Join "twenty five" to 25, also with the language's "and" between them."""
    joined: list[Token] = []
    for token in tokens:
        between = len(joined) > 1 and (joined[-1].word,) in lexicon.lists["joins"]
        before = joined[-2 if between else -1 :]
        ten = lexicon.numbers.get(before[0].word) if before else None
        unit = lexicon.numbers.get(token.word)
        if ten is not None and ten in _TENS and unit is not None and 0 < unit < 10:  # noqa: PLR2004 - units
            joined[-len(before) :] = [Token(str(ten + unit), before[0].start, token.end)]
        else:
            joined.append(token)
    return joined


def _without_noise(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Blank out harmless phrases, then drop courtesies."""
    words = [token.word for token in tokens]
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        category, length = _noise(words, at, lexicon)
        if category == "harmless":
            kept.append(Token(_BLANK, tokens[at].start, tokens[at + length - 1].end))
        elif category is None:
            kept.append(tokens[at])
        at += length
    return kept


def _noise(words: list[str], at: int, lexicon: Lexicon) -> tuple[str | None, int]:
    for phrase, category in lexicon.by_first_word.get(words[at], ()):
        is_noise = category in {"harmless", "courtesy"}
        if is_noise and tuple(words[at : at + len(phrase)]) == phrase:
            return category, len(phrase)
    return None, 1


def _clause(tokens: list[Token], lexicon: Lexicon, *, marked_question: bool) -> Clause:
    whole = (_EDGES[0], *tokens, _EDGES[1])
    words = tuple(token.word for token in whole)
    spans: dict[str, tuple[Span, ...]] = {}
    clause = Clause(words, whole, lexicon, marked_question, spans)
    _find_spans(clause, spans)
    return clause


def _find_spans(clause: Clause, found: dict[str, tuple[Span, ...]]) -> None:
    for at, word in enumerate(clause.words):
        for phrase, category in _candidates(clause, at, word):
            earlier = found.get(category, ())
            # The longest comes first, so whatever begins inside it is part of it.
            if (not earlier or earlier[-1].end <= at) and _fits(clause, phrase, at):
                found[category] = (*earlier, Span(at, at + len(phrase), phrase))


def _candidates(clause: Clause, at: int, word: str) -> Iterator[tuple[Phrase, str]]:
    index = clause.lexicon.by_first_word
    if word == BEGIN:
        yield from index.get(f"{BEGIN} {clause.words[1]}", ())
        if 1 in clause.numerals:
            yield from index.get(f"{BEGIN} {NUMBER}", ())
    elif word != END:
        if at in clause.numerals:
            yield from index.get(NUMBER, ())
        yield from index.get(word, ())


def _fits(clause: Clause, phrase: Phrase, at: int) -> bool:
    """Tell whether the rest of a phrase stands here, whose first word does."""
    end = at + len(phrase)
    if end > len(clause.words):
        return False
    words = clause.words
    for index in range(at + 1, end):
        word = phrase[index - at]
        if words[index] != word and not (word == NUMBER and index in clause.numerals):
            return False
    return True
