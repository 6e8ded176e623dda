"""One version of a term as five columns, a grade in each, the one that stands lit."""

from math import isqrt

from pocketref.model.graded import Graded, VersionGrade
from pocketref.model.grading import Grade, Scale
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.grades import told_of
from pocketref.pages.naming import called
from pocketref.pages.provenance import Chip, chips
from pocketref.pages.toxicity.grade_view import Column, VersionView
from pocketref.wording import grading, verdicts
from pocketref.wording.names import sentence_case
from pocketref.wording.needs import needs_sentence
from pocketref.wording.sentences import sentence

_DEATH = 5
_EMPTY, _LEAST, _MOST, _LIT = 2, 4, 9, 2  # shares of the width


def versions(library: Library, result: Graded) -> tuple[VersionView, ...]:
    """Every version of the term; each names the others that say otherwise."""
    made = tuple(_version(library, one) for one in result.versions)
    return tuple(_beside(library, result, at, view) for at, view in enumerate(made))


def bare(library: Library, term: str, why: str) -> tuple[VersionView, ...]:
    """Every version to read, without a grade: a value is refused or waits."""
    scales = library.scales(term=term)
    none = tuple(VersionGrade(scale=one.id, version=one.version) for one in scales)
    return tuple(but(_version(library, one), why=why) for one in none)


def _version(library: Library, one: VersionGrade) -> VersionView:
    scale = library.scale(one.scale)
    columns = tuple(_column(library, grade, one) for grade in scale.grades)
    empty = tuple(grade.grade for grade in scale.grades if grade.fact is None)
    why = library.spelled(sentence(one.why, called(library))) if one.why else ""
    return VersionView(
        version=one.version,
        name=library.source(scale.source).short,
        title=sentence_case(scale.title),
        note=grading.lacking(empty),
        word=verdicts.grade(one.grade, at_least=one.at_least),
        why=why or (library.spelled(needs_sentence(one.needs)) if one.needs else ""),
        lit=one.grade is not None,
        columns=columns,
        chips=own_chip(library, scale),
        facts=tuple(dict.fromkeys((*one.facts, *(f for each in columns for f in each.facts)))),
    )


def own_chip(library: Library, scale: Scale) -> tuple[Chip, ...]:
    """The version's own source, by the first fact of the scale that comes from it."""
    every = (*(grade.fact for grade in scale.grades if grade.fact), *scale.facts)
    own = tuple(name for name in every if scale.source in library.fact(name).sources)
    return chips(library, own[:1])


def _column(library: Library, grade: Grade, one: VersionGrade) -> Column:
    lit = one.grade == grade.grade
    at_least = lit and one.at_least
    text = told_of(library.fact(grade.fact), grade.grade) if grade.fact else ""
    if grade.bedside and not grade.ways and grade.grade < _DEATH:
        text = f"{text} {grading.BEDSIDE}"
    return Column(
        grade=grade.grade,
        word=grading.column(grade.grade, at_least=at_least),
        text=text or grading.NO_SUCH,
        lit=lit,
        empty=not text,
        share=_share(text, lit=lit),
        spoken=grading.spoken_column(grade.grade, text, lit=lit, at_least=at_least),
        facts=(grade.fact,) if grade.fact else (),
    )


def _share(text: str, *, lit: bool) -> int:
    """How much of the width a text needs to be read with ease: more for longer ones."""
    if not text:
        return _EMPTY
    return min(_MOST, max(_LEAST, isqrt(len(text)))) + (_LIT if lit else 0)


def _beside(library: Library, result: Graded, at: int, view: VersionView) -> VersionView:
    """What the others say where they say otherwise, with every grade named."""
    own, *others = (result.versions[at], *result.versions[:at], *result.versions[at + 1 :])
    unlike = tuple(other for other in others if _differs(own, other))
    if not unlike:
        return view
    said = tuple(
        (one.grade, one.at_least, library.source(library.scale(one.scale).source).short)
        for one in result.versions
    )
    return but(
        view,
        differs=", ".join(grading.version_differs(other.version) for other in unlike),
        differing=grading.each(said),
    )


def _differs(one: VersionGrade, other: VersionGrade) -> bool:
    """Whether both are decided, and otherwise; a missing value decides nothing."""
    stand = one.grade is not None or other.grade is not None
    return stand and one.grade != other.grade and not (one.needs or other.needs)
