"""One language's words, made quick to look up. Knows phrases and typing errors, but no meaning."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache, cached_property, lru_cache

from chalicelib.domain.understanding.tokens import plain
from chalicelib.domain.words import Words, words
from chalicelib.domain.words.cars import all_names
from chalicelib.domain.words.everyday import everyday
from chalicelib.domain.words.law import law_words

Phrase = tuple[str, ...]

BEGIN, END, NUMBER = "^", "$", "#"

_TENS = range(20, 100, 10)
_GUESSES_KEPT = 2048
# Doubled letters of longer words are found as typing errors of theirs.
_SHORT = 5
# Keyboards without dots: verspaete, fuenf.
SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ß": "ss"})

# Shorter words have too many neighbours one letter away: nor the law's words (step, shop, spot).
SHORTEST_FORGIVEN = 4
NONE_FORGIVEN = 99
_SHORTEST_FORGIVEN_OF_LAW = 7
# Four letters share their first letter with the word that was meant: here is not were.
_SAME_START_UP_TO = 4
_LAW = ("opt_out", "opt_out_alone", "opt_out_around", "opt_in_alone", "help_alone")
# None of these words means anything alone: none is a typing error of another.
SMALL = (
    *("standing", "beside", "elsewhere", "streets", "signs", "surely", "received"),
    *("texts", "wishing", "wanting", "ending", "again"),
)
_NEVER_FORGIVEN = ("ordinary", "courtesy", "lead_in", "agreeing", *SMALL)
# Not read as meaning anything but in answer to a question, and so no part of the language's words.
_APART = ("agreeing",)
# No lists of phrases.
_LOOKED_UP_ALONE = ("familiar", "own_verbs")


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, looked up by category (the names of the fields of its words)."""

    language: str
    words: Words

    @cached_property
    def lists(self) -> Mapping[str, tuple[Phrase, ...]]:
        """Every category's phrases, cut into words."""
        its = fields_of(self.language)
        return {k: tuple(phrases(v)) for k, v in its.items() if k not in _LOOKED_UP_ALONE}

    @cached_property
    def by_first_word(self) -> Mapping[str, tuple[tuple[Phrase, str], ...]]:
        """Every phrase and its category under its first word, the longest first.

        Those that begin a clause stand under `^` and the word after it.
        """
        found: dict[str, list[tuple[Phrase, str]]] = {}
        for category, phrases in self.lists.items():
            for listed in phrases:
                phrase = (BEGIN, *listed) if category == "asking" else listed
                key = " ".join(phrase[:2]) if phrase[0] == BEGIN else phrase[0]
                found.setdefault(key, []).append((phrase, category))
        return {word: tuple(sorted(some, key=_longest_first)) for word, some in found.items()}

    @cached_property
    def courtesies(self) -> frozenset[str]:
        """Single words that say nothing."""
        return self._singles("courtesy")

    @cached_property
    def polite(self) -> frozenset[Phrase]:
        """Phrases that say nothing, also those taken out for containing such a word: thank you."""
        harmless = (p for p in self.lists["harmless"] if self.courtesies.intersection(p))
        return frozenset((*self.lists["courtesy"], *harmless))

    @cached_property
    def beside_names(self) -> frozenset[str]:
        """Words that a name may stand beside: those for people, and for what these will do."""
        lists = (self.lists[name] for name in ("relations", "pick_up", "picked_up_by"))
        return frozenset(phrase[0] for phrases in lists for phrase in phrases)

    @cached_property
    def streets(self) -> frozenset[str]:
        """Words for a street, which also end the names of streets."""
        return self._singles("streets")

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """Everyday words."""
        return self._singles("ordinary")

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words that matter: those in any list but the ordinary ones."""
        lists = (v for k, v in self.lists.items() if k not in _NEVER_FORGIVEN)
        return frozenset(w for phrases in lists for p in phrases for w in p) | self.numbers.keys()

    @cached_property
    def evident(self) -> frozenset[str]:
        """Words that matter and are not everyday words besides."""
        return self.telling - self.ordinary

    @cached_property
    def known(self) -> frozenset[str]:
        """Every word of every list."""
        lists = (v for k, v in self.lists.items() if k not in _APART)
        listed = (w for phrases in lists for p in phrases for w in p)
        return frozenset(listed) | self.numbers.keys()

    @cached_property
    def only_lawful(self) -> frozenset[str]:
        """Words that stand in the law's phrases alone: `anna` is also a name."""
        law = frozenset(w for name in _LAW for phrase in self.lists[name] for w in phrase)
        lists = (v for k, v in self.lists.items() if k not in (*_LAW, *_APART))
        return law - frozenset(w for phrases in lists for p in phrases for w in p)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """Number words, also tens and units written as one: tjugosju."""
        said = self.words.numbers
        tens = {word: value for word, value in said.items() if value in _TENS}
        units = {word: value for word, value in said.items() if 0 < value < 10}  # noqa: PLR2004
        joined = {a + b: tens[a] + units[b] for a in tens for b in units}
        return joined | dict(said)

    @cached_property
    def amounts(self) -> Mapping[Phrase, int]:
        """Durations said in words, in minutes."""
        return {tuple(phrase.split()): value for phrase, value in self.words.amounts.items()}

    @cached_property
    def clock_words(self) -> Mapping[Phrase, int]:
        """What `half past #` adds to the hour, in minutes."""
        return {tuple(phrase.split()): value for phrase, value in self.words.clock_words.items()}

    @cached_property
    def _familiar(self) -> frozenset[str]:
        return frozenset(plain(word) for word in self._words_of("familiar"))

    def is_familiar(self, word: str) -> bool:
        """Tell whether a word is at home in a text about a pickup; accents do not matter."""
        folded = plain(word)
        if folded in self._familiar:
            return True
        return len(folded) <= _SHORT and _single(folded) in self._familiar

    def has(self, word: str) -> bool:
        """Tell whether a word is listed anywhere, with or without its accents."""
        return word in self.known or plain(word) in self._by_plain or self.is_familiar(word)

    @cached_property
    def own_verbs(self) -> frozenset[str]:
        """Verb forms that need no "I": whoever writes them first means himself."""
        return frozenset(self._words_of("own_verbs"))

    def knows(self, word: str) -> int:
        """Return 2 if this language has the word, 1 if it has it with other accents, else 0."""
        if not word.isalpha():
            return 0
        return 2 if word in self.known else int(plain(word) in self._by_plain)

    def meant(self, word: str, forgiven_from: int = SHORTEST_FORGIVEN) -> str:
        """Return the listed word that was meant: accents restored, one wrong letter forgiven.

        Words shorter than `forgiven_from` letters stay as they are but for their accents.
        """
        if word in self.known or not word.isalpha():
            return word
        return self._guessed(word, forgiven_from)

    @cached_property
    def _guessed(self) -> Callable[[str, int], str]:
        """Remember what words were meant; customers make the same mistakes."""
        return lru_cache(maxsize=_GUESSES_KEPT)(self._guess)

    def _guess(self, word: str, forgiven_from: int) -> str:
        without = plain(word)
        if without in self._by_plain:
            return self._by_plain[without]
        if without in self._familiar or without in all_names():
            return word
        if len(without) >= forgiven_from:
            return self._nearest(without) or word
        return word

    def _words_of(self, field: str) -> Iterator[str]:
        return (word for phrase in phrases(fields_of(self.language)[field]) for word in phrase)

    def _singles(self, category: str) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self.lists[category] if len(phrase) == 1)

    @cached_property
    def _by_plain(self) -> Mapping[str, str]:
        known, telling = sorted(self.known), sorted(self.telling)
        spelled_out = {word.translate(SPELLED_OUT): word for word in telling}
        by_plain = {plain(word): word for word in known}
        return spelled_out | by_plain | {plain(word): word for word in telling}

    @cached_property
    def _near(self) -> Mapping[str, tuple[str, ...]]:
        """Listed words under each of their spellings with one letter left out."""
        near: dict[str, list[str]] = {}
        for word in sorted(self._forgiven):
            for shorter in near_to(word):
                near.setdefault(shorter, []).append(word)
        return {shorter: tuple(found) for shorter, found in near.items()}

    @cached_property
    def _forgiven(self) -> frozenset[str]:
        law = {w for name in _LAW for phrase in self.lists[name] for w in phrase}
        other = {
            word
            for name, phrases in self.lists.items()
            if name not in (*_LAW, *_NEVER_FORGIVEN)
            for phrase in phrases
            for word in phrase
        }
        long = {w for w in law if len(w) >= _SHORTEST_FORGIVEN_OF_LAW}
        return frozenset(
            w for w in long | other if len(w) >= SHORTEST_FORGIVEN and w not in self.ordinary
        )

    def _nearest(self, word: str) -> str | None:
        for shorter in near_to(word):
            for candidate in self._near.get(shorter, ()):
                if _one_letter_apart(word, plain(candidate)):
                    return candidate
        return None


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of one of the known languages, built when first needed."""
    return Lexicon(language, words(language))


@cache
def fields_of(language: str) -> Mapping[str, str | Mapping[str, int]]:
    """Return every field of a language's words, its law's words and its everyday words."""
    its = (words(language), law_words(language), everyday(language))
    return {field.name: getattr(some, field.name) for some in its for field in fields(some)}


def phrases(value: str | Mapping[str, int]) -> Iterator[Phrase]:
    """Cut a field of a language's words into phrases."""
    texts: Iterable[str] = value.replace("\n", " ").split(",") if isinstance(value, str) else value
    yield from (tuple(text.split()) for text in texts if text.strip())


def _single(word: str) -> str:
    """Return a word with its doubled letters single: `aa` is a typing error for `a`."""
    return "".join(c for i, c in enumerate(word) if word[i - 1 : i] != c)


def _longest_first(entry: tuple[Phrase, str]) -> tuple[int, Phrase, str]:
    phrase, category = entry
    return -len(phrase), phrase, category


@lru_cache(maxsize=_GUESSES_KEPT)
def near_to(word: str) -> tuple[str, ...]:
    """Return a word without accents, and that with each of its letters left out."""
    folded = plain(word)
    return (folded, *(folded[:i] + folded[i + 1 :] for i in range(len(folded))))


def _one_letter_apart(typed: str, meant: str) -> bool:
    """Tell whether one wrong, extra, missing or swapped letter lies between two words."""
    if min(len(typed), len(meant)) <= _SAME_START_UP_TO and typed[0] != meant[0]:
        return False
    if len(typed) != len(meant):
        longer, shorter = sorted((typed, meant), key=len, reverse=True)
        return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
    wrong = [i for i, (a, b) in enumerate(zip(typed, meant, strict=True)) if a != b]
    if len(wrong) == 1:
        return True
    return len(wrong) == 2 and _swapped(typed, meant, *wrong)  # noqa: PLR2004 - two letters


def _swapped(typed: str, meant: str, first: int, second: int) -> bool:
    return second == first + 1 and (typed[first], typed[second]) == (meant[second], meant[first])
