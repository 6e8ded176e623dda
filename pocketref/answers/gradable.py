"""What a pack can grade: which terms, by which measures; nothing of it is written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.model.fact import Stated
from pocketref.model.gate import Reading, Subject, Verdict
from pocketref.model.noun import noun
from pocketref.worksheet.fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from pocketref.answers.question import Question
    from pocketref.model.grading import Band, Scale
    from pocketref.pack.library import Library

_FALL, _BASELINE, _NORMAL, _LASTS = "-fall", "-baseline", "-normal", "sustained"
_LOCAL = "lower-limit"  # as the engines call the limit of whatever they grade
_FIELDS = frozenset(each.id for each in FIELDS)


@noun
class Gradable:
    """Every term with the measures that grade it, and the temperature of an emergency.

    Attributes:
        asked: what else their bands ask for: limits of the laboratory, whether a fever lasted.
    """

    terms: tuple[tuple[str, tuple[str, ...]], ...]
    asked: tuple[tuple[str, tuple[str, ...]], ...]
    fever: Stated | None

    def measures(self, term: str) -> tuple[str, ...]:
        """The measures of one term; none for one that signs alone grade."""
        return next((found for name, found in self.terms if name == term), ())

    def best(self, typed: tuple[str, ...]) -> str:
        """The term that most of these measures grade, with the fewest others; empty for none."""
        ranked = []
        for name, found in self.terms:
            if common := {*typed} & {*found}:
                first = min(typed.index(each) for each in common)
                ranked.append((-len(common), len(found), first, name))
        return min(ranked)[-1] if ranked else ""


def measures(term: str, library: Library) -> tuple[str, ...]:
    """What grades a term, as it is measured; a fall needs the baseline and the value now."""
    return _gradable(library).measures(term)


def fields(term: str, library: Library) -> tuple[str, ...]:
    """Every field of the worksheet that a grade of the term goes by, in the order to ask them.

    `neutrophils` goes by `anc` and `anc-normal`, `febrile-neutropenia` by `anc`, `temperature`
    and `sustained`, `alt` by `alt` and `alt-baseline`; a term that signs alone grade by none.
    """
    known = _gradable(library)
    asked = next((found for name, found in known.asked if name == term), ())
    return tuple(name for name in (*known.measures(term), *asked) if name in _FIELDS)


def field_of(need: str, term: str, library: Library) -> str:
    """The field of the worksheet in which a need of the engines is entered; empty for none."""
    if need == _LOCAL:
        return next((name for name in fields(term, library) if name.endswith(_NORMAL)), "")
    return need if need in _FIELDS else ""


def fever_limit(library: Library) -> Stated | None:
    """The temperature from which the pack's rules say stop, whatever else."""
    return _gradable(library).fever


def term_of(question: Question, library: Library) -> str:
    """The term that is asked for, unless another is graded by all that was typed and it is not.

    Without one it is the term that most of the typed values grade, with the fewest others.
    """
    known = _gradable(library)
    every = {name for _, found in known.terms for name in found}
    typed = tuple(one.field for one in question.typed if one.field in every)
    best = known.best(typed)
    better = best and set(typed) <= set(known.measures(best))
    asked = set(typed) <= set(known.measures(question.term))
    return best if best and (not question.term or (better and not asked)) else question.term


def beside(term: str, known: AbstractSet[str], library: Library) -> tuple[str, ...]:
    """Other terms that known values grade; a baseline of theirs may still be missing."""
    return tuple(
        name
        for name, found in _gradable(library).terms
        if found and name != term
        if {measure for measure in found if not measure.endswith(_BASELINE)} <= known
    )


def _gradable(library: Library) -> Gradable:
    return library.once("gradable", Gradable, lambda: _read(library))


def _read(library: Library) -> Gradable:
    found: dict[str, dict[str, None]] = {}
    asked: dict[str, dict[str, None]] = {}
    for scale in library.scales():
        found.setdefault(scale.term, {}).update(dict.fromkeys(_measures(scale)))
        asked.setdefault(scale.term, {}).update(dict.fromkeys(_asked(scale)))
    return Gradable(
        terms=tuple((term, tuple(names)) for term, names in found.items()),
        asked=tuple((term, tuple(names)) for term, names in asked.items()),
        fever=next(_fevers(library), None),
    )


def _bands(scale: Scale) -> Iterator[Band]:
    return (band for grade in scale.grades for way in grade.ways for band in way.all_of)


def _asked(scale: Scale) -> Iterator[str]:
    for band in _bands(scale):
        if band.below_local:
            yield band.measure + _NORMAL
        if band.lasts is not None:
            yield _LASTS


def _measures(scale: Scale) -> Iterator[str]:
    for band in _bands(scale):
        if band.measure.endswith(_FALL):
            plain = band.measure.removesuffix(_FALL)
            yield from (plain, plain + _BASELINE)
        else:
            yield band.measure
            if band.of_baseline:
                yield band.measure + _BASELINE


def _fevers(library: Library) -> Iterator[Stated]:
    """The limits of rules on the temperature that say stop."""
    for rule in library.gates():
        if rule.about is Subject.TEMPERATURE:
            for clause in rule.clauses:
                for one in clause.conditions:
                    stops = clause.verdict is Verdict.STOP and one.reading is Reading.TEMPERATURE
                    if stops and one.limit is not None:
                        yield one.limit
