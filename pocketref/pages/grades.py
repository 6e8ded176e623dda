"""Grades of a side effect as their authors wrote them, the versions side by side."""

from pocketref.model.fact import Fact
from pocketref.model.grading import Grade, Scale
from pocketref.pack.library import Library
from pocketref.pages.citing import citation, disputed
from pocketref.pages.reading import Cell, Table
from pocketref.wording.names import sentence_case
from pocketref.wording.units import NBSP

_GRADES = (1, 2, 3, 4, 5)
_NONE = "No such grade"
_DIFFER = "Versions differ"
_NAMES, _VERSION = 14, 43  # how the width is shared


def table(library: Library, term: str, said: frozenset[str] = frozenset()) -> Table:
    """One term: a line for each grade, a column for each version.

    Args:
        library: the open pack.
        term: what both versions grade.
        said: facts that stand on the page already; the note leaves them out.
    """
    scales = library.scales(term=term)
    return Table(
        title=sentence_case(scales[0].title),
        note=_note(library, scales, said),
        columns=("Grade", *(library.source(scale.source).short for scale in scales)),
        lines=tuple(_line(library, scales, grade) for grade in _GRADES),
        weights=(_NAMES, *(_VERSION for _ in scales)),
    )


def _note(library: Library, scales: tuple[Scale, ...], said: frozenset[str]) -> str:
    """What changed between the versions, and under which titles they grade it."""
    told = [
        library.fact(fact).statement for scale in scales for fact in scale.facts if fact not in said
    ]
    titles = {scale.title for scale in scales}
    named = [f"{scale.version}: {scale.title}." for scale in scales] if len(titles) > 1 else []
    return " ".join(dict.fromkeys((*named, *told)))


def _line(library: Library, scales: tuple[Scale, ...], grade: int) -> tuple[Cell, ...]:
    found = tuple(_of(scale, grade) for scale in scales)
    facts = tuple(library.fact(one.fact) if one and one.fact else None for one in found)
    differs = _differ(found, facts)
    tone = "differs" if differs else "plain"
    return (
        Cell(
            text=str(grade),
            detail=_DIFFER if differs else "",
            tone="strong-differs" if differs else "strong",
            spoken=f"Grade {grade}. {_DIFFER}" if differs else f"Grade {grade}",
        ),
        *(_cell(library, fact, grade, tone) for fact in facts),
    )


def _of(scale: Scale, grade: int) -> Grade | None:
    return next((each for each in scale.grades if each.grade == grade), None)


def _cell(library: Library, fact: Fact | None, grade: int, tone: str) -> Cell:
    if fact is None:
        return Cell(text=_NONE, tone="empty")
    text, spoken = told_of(fact, grade), fact.statement
    return Cell(
        text=text, facts=(fact.id,), tone=tone, spoken=spoken, copied=citation(library, fact)
    )


def told_of(fact: Fact, grade: int) -> str:
    """What the grade is, without the words before it that the table's own heads say already."""
    before, _, rest = fact.statement.partition(": ")
    return sentence_case(rest) if rest and f"grade{NBSP}{grade}" in before else fact.statement


def _differ(found: tuple[Grade | None, ...], facts: tuple[Fact | None, ...]) -> bool:
    """Whether one version has other limits or words, or another grade, or is disputed by one."""
    told = [fact for fact in facts if fact is not None]
    if len(told) < len(facts):
        return bool(told)
    words = {told_of(fact, one.grade) for fact, one in zip(told, found, strict=True) if one}
    limits = {tuple(_limits(one)) for one in found if one is not None}
    return len(words) > 1 or len(limits) > 1 or any(disputed(told[0], other) for other in told[1:])


def _limits(grade: Grade) -> list[tuple[object, ...]]:
    """The limits of its bands, without the facts they were read from."""
    return [
        (
            band.measure,
            *(end and str(end.value) for end in (band.at_least, band.above)),
            *(end and str(end.value) for end in (band.at_most, band.below)),
            band.below_local,
            band.of_baseline,
            band.of_normal,
            band.lasts and str(band.lasts.value),
            way.sign,
        )
        for way in grade.ways
        for band in way.all_of
    ]
