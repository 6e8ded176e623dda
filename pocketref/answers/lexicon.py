"""What typed words can mean: the vocabulary of a pack, made ready to be looked up."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from pocketref.answers.forms import forms_of, listed, named, words_in
from pocketref.answers.question import How
from pocketref.answers.ranges import fits, ranges_of
from pocketref.model.noun import noun
from pocketref.model.vocabulary import Named, Sense, Term, Vocabulary
from pocketref.search import spelling
from pocketref.worksheet.spelling import METRES, Spelled, spelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocketref.model.bounds import Bounds
    from pocketref.pack.library import Library

# Senses that are asked for by name, so that their words do not stand in a text.
_ALONE = frozenset({Sense.MEASURE, Sense.PLACE, Sense.SCOPE})
# Senses that a beginning or a slip may be read in. What is a value by itself is written out:
# `over` is not `overdue`, and `later` is not `late`.
_GUESSED = frozenset(
    {
        Sense.ASK, Sense.FIELD, Sense.EVENT, Sense.TERM, Sense.SCORE, Sense.GROUP, Sense.REGIMEN,
        Sense.TOPIC,
    }
)  # fmt: skip
_UNIT, _HOT = Sense.UNIT, "temperature"
_MASSES = frozenset({"weight", "other"})  # units of a weight, and those that no field has
_SHORTEST = 3  # letters, from which a beginning is taken for the word
_KEPT = 2_000  # words whose meaning is remembered


@noun
class Meaning:
    """One sense of a word, and what it leads to: an id, a field, the kind of an answer."""

    means: Sense
    value: str


@noun
class Found:
    """What a word means.

    Attributes:
        drugs: the drugs it names; several where it fits more than one.
        points: drugs of whose longer names it is a part: `emtansine`, `sc`.
        half: whether words begin with it that mean different things: it is being typed.
    """

    meanings: tuple[Meaning, ...] = ()
    drugs: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    how: How = How.EXACT
    half: bool = False

    @property
    def known(self) -> bool:
        """Whether it means anything."""
        return bool(self.meanings or self.drugs or self.points)


NOTHING = Found()


class Lexicon:
    """Every word of a pack. What a word was found to mean is remembered; a name never is."""

    def __init__(self, vocabulary: Vocabulary, limits: Iterable[Bounds] = ()) -> None:
        self._ranges = ranges_of(limits)
        self.comma = any(each.comma for each in self._ranges.values())
        self.drugs = {drug.id: drug for drug in vocabulary.drugs}
        self.alike = tuple(frozenset((pair.name, pair.value)) for pair in vocabulary.alike)
        self.measures = tuple(term for term in vocabulary.terms if term.means is Sense.MEASURE)
        self.terms = {term.value for term in vocabulary.terms if term.means is Sense.TERM}
        self._alone = {
            (term.means, word): term.value
            for term in vocabulary.terms
            if term.means in {*_ALONE, Sense.PRIOR}
            for word in term.words
        }
        self._phrases = _phrases(term for term in vocabulary.terms if term.means not in _ALONE)
        self._named = named(vocabulary.drugs)
        self._generic = {form for drug in vocabulary.drugs for form in forms_of(drug.name)}
        self.words_of = {drug.id: words_in(drug.names) for drug in vocabulary.drugs}
        self._parts = self._parts_of(vocabulary.drugs)
        forms = (*self._phrases, *self._named)
        self.longest = max((form.count(" ") + 1 for form in forms), default=1)
        self._sorted = sorted({*self._phrases, *self._named, *self._parts})
        self._spelled: spelling.Vocabulary | None = None
        self._kept: dict[str, Found] = {}

    def values(self, means: Sense, word: str) -> tuple[str, ...]:
        """What a word leads to in one sense."""
        return tuple(each.value for each in self._phrases.get(word, ()) if each.means is means)

    def alone(self, means: Sense, word: str) -> str:
        """What a whole text leads to: a place, a scope before its colon, a drug given before."""
        return self._alone.get((means, word), "")

    def is_word(self, text: str) -> bool:
        """Whether a folded text is a word as it stands."""
        return text in self._phrases or text in self._named

    def is_unit(self, text: str) -> bool:
        """Whether a folded text is a unit."""
        return bool(self.values(Sense.UNIT, text.strip()))

    def takes(self, figure: str, unit: str) -> bool:
        """Whether a text behind a figure and a space is its unit.

        One letter mostly begins a word there, as in `68 maint` and `165 cm`.
        """
        measured = self.values(Sense.UNIT, unit)
        if len(unit) > 1 or not unit.isalpha() or not measured:
            return bool(measured)
        hot = measured[0] == _HOT and fits(_HOT, figure, self._ranges)
        return hot or (unit in METRES and "." in figure)

    def begins_pounds(self, text: str) -> bool:
        """Whether a word that is being typed may become a mass that no weight is taken in."""
        begun = (word for word in self._beginning(text) if _MASSES & set(self.values(_UNIT, word)))
        return any(spelled(word, "kg") is Spelled.FOREIGN for word in begun)

    def is_field(self, text: str) -> bool:
        """Whether a folded word names the value of a figure."""
        return bool(self.values(Sense.FIELD, text))

    def phrase(self, text: str) -> Found:
        """What one or several words mean exactly as they stand."""
        drugs = self._named.get(text, frozenset())
        meanings = self._phrases.get(text, ())
        points = self._parts.get(text, frozenset())
        if points and all(each.means is Sense.TOPIC for each in meanings):
            return Found(points=points, meanings=meanings)
        how = How.SYNONYM if drugs and text not in self._generic else How.EXACT
        return Found(meanings=meanings, drugs=drugs, how=how)

    def word(self, text: str) -> Found:
        """What one word means that no exact word is: half typed, or typed wrongly."""
        kept = self._kept.get(text)
        if kept is None:
            kept = self._begun(text) or self._misspelt(text)
            if kept.known and len(self._kept) < _KEPT:
                self._kept[text] = kept
        return kept

    def pointed(self, text: str, drug: str) -> frozenset[str]:
        """The drugs whose names hold a drug's name and a word that begins like this."""
        own = words_in((self.drugs[drug].name,))
        return frozenset(
            other
            for other, words in self.words_of.items()
            if other != drug
            and own <= words
            and any(word.startswith(text) for word in words - own if word in self._parts)
        )

    def _begun(self, text: str) -> Found | None:
        """The words that begin with a text: a drug's name, else a part of one, else others."""
        begun = self._beginning(text)
        if not begun:
            return None
        if len(text) < _SHORTEST:
            return Found(half=True)
        # The first word of a phrase is a whole word: `weekly` alone is none that is being typed.
        half = not any(word.startswith(f"{text} ") for word in begun)
        drugs = _joined(self._named.get(word) for word in begun if " " not in word)
        if drugs:
            return Found(drugs=drugs, how=How.PREFIX)
        points = _joined(self._parts.get(word) for word in begun)
        if points:
            return Found(points=points, how=How.PREFIX)
        meanings = self._shared(word for word in begun if " " not in word)
        return Found(meanings=meanings, how=How.PREFIX, half=half and not meanings)

    def _misspelt(self, text: str) -> Found:
        near = self._speller().near(text)
        if not near:
            return NOTHING
        best = [each for each in near if each.edits == near[0].edits]
        if any(each.word in self._named or each.word in self._parts for each in best):
            # Whatever else is near counts too: a correction never chooses between drugs.
            drugs = _joined(self._named.get(each.word) for each in near)
            points = _joined(self._parts.get(each.word) for each in near)
            return Found(drugs=drugs, points=points, how=How.SPELLING)
        return Found(
            meanings=self._shared(each.word for each in best if each.whole), how=How.SPELLING
        )

    def _beginning(self, text: str) -> list[str]:
        first = bisect_left(self._sorted, text)
        last = bisect_left(self._sorted, text + "\U0010ffff", lo=first)
        return self._sorted[first:last]

    def _shared(self, words: Iterable[str]) -> tuple[Meaning, ...]:
        """What all these words mean; nothing where they differ, and no value by a guess."""
        known = [self._phrases[word] for word in words if word in self._phrases]
        if not known:
            return ()
        guessed = (each for each in known[0] if each.means in _GUESSED)
        return tuple(each for each in guessed if all(each in other for other in known[1:]))

    def _parts_of(self, drugs: Iterable[Named]) -> dict[str, frozenset[str]]:
        """Words that only stand in longer names, and whose."""
        parts: dict[str, frozenset[str]] = {}
        for drug in drugs:
            for name in drug.names:
                words = listed(name)
                for word in words if len(words) > 1 else ():
                    plain = word in self._named or Sense.FILLER in self._senses(word)
                    if not plain and not any(map(str.isdigit, word)) and len(word) > 1:
                        parts[word] = parts.get(word, frozenset()) | {drug.id}
        return parts

    def _senses(self, word: str) -> frozenset[Sense]:
        return frozenset(each.means for each in self._phrases.get(word, ()))

    def _speller(self) -> spelling.Vocabulary:
        if self._spelled is None:
            single = [word for word in self._sorted if " " not in word and word.isalpha()]
            fillers = {Sense.FILLER}
            self._spelled = spelling.Vocabulary(
                word for word in single if self._senses(word) != fillers
            )
        return self._spelled


def lexicon_of(library: Library) -> Lexicon:
    """The lexicon of a pack; whoever asks often keeps it."""
    return Lexicon(library.vocabulary(), library.limits())


def _phrases(terms: Iterable[Term]) -> dict[str, tuple[Meaning, ...]]:
    phrases: dict[str, tuple[Meaning, ...]] = {}
    for term in terms:
        meaning = Meaning(means=term.means, value=term.value)
        for form in dict.fromkeys(form for word in term.words for form in forms_of(word)):
            phrases[form] = (*phrases.get(form, ()), meaning)
    return phrases


def _joined(sets: Iterable[frozenset[str] | None]) -> frozenset[str]:
    return frozenset().union(*(each for each in sets if each))
