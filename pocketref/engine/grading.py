"""The grade of a term by what was measured: each version by itself, the highest grade that is met.

There is no grade from a value that is missing where it could still raise it, and none where the
text assigns none. Zero is a grade only below a first grade that is a matter of numbers alone.
"""

from decimal import Decimal

from pocketref.engine.bands import LASTING, SUSTAINED, Compared, Held, asks, nearest, together, told
from pocketref.engine.criteria import criterion
from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Graded, Measured, VersionGrade
from pocketref.model.grading import Band, Definition, Grade, Scale
from pocketref.model.noun import but, noun
from pocketref.model.quantity import Quantity

DEATH = 5  # told, never worked out, and nothing that values could still be raised to
_TEMPERATURE = "temperature"
_NORMAL = Quantity(value=Decimal(1), unit="ULN")


@noun
class _Level:
    """A grade of the scale and how each of its ways stands."""

    grade: Grade
    ways: tuple[Held, ...]

    @property
    def met(self) -> Held | None:
        """The first way that is met, if any is."""
        return next((way for way in self.ways if way.met), None)

    @property
    def needs(self) -> tuple[str, ...]:
        """What its open ways are missing."""
        return tuple(name for way in nearest(self.ways) for name in way.needs)

    @property
    def by_signs(self) -> bool:
        """Whether signs that no number shows could still make it this grade."""
        return self.grade.bedside or any(way.met is None and way.signs for way in self.ways)


def graded(
    scales: tuple[Scale, ...],
    definitions: tuple[Definition, ...],
    measured: Measured,
    fever: Stated | None = None,
) -> Graded:
    """A term by every version, with the definitions of other sources beside it.

    Args:
        scales: the versions of one term, at least one.
        definitions: how sources define the same term, if they do.
        measured: what was measured.
        fever: the temperature from which it is an emergency, whatever the count says.
    """
    criteria = tuple(criterion(definition, measured) for definition in definitions)
    never = criteria and not all(one.met for one in criteria)
    facts = dict.fromkeys(fact for scale in scales for fact in scale.facts)
    return Graded(
        term=scales[0].term,
        measured=measured,
        versions=tuple(grade(scale, measured) for scale in scales),
        criteria=criteria,
        findings=(*emergency(measured, fever), *((_never_reassures(fever),) if never else ())),
        facts=tuple(facts),
    )


def grade(scale: Scale, measured: Measured) -> VersionGrade:
    """The grade by one version."""
    levels = tuple(
        _Level(grade=each, ways=tuple(together(way, measured) for way in each.ways))
        for each in scale.grades
        if each.fact is not None
    )
    reached = max((level.grade.grade for level in levels if level.met), default=0)
    above = tuple(level for level in levels if level.grade.grade > reached)
    needs = tuple(dict.fromkeys(name for level in above for name in level.needs))
    none = VersionGrade(scale=scale.id, version=scale.version, needs=needs, facts=_facts(levels))
    if needs:
        return but(none, why=_missing(scale, measured, needs, above))
    at_least = any(level.by_signs for level in above if level.grade.grade < DEATH)
    for level in levels:
        if level.met is not None and level.grade.grade == reached:
            facts = _facts((level,))
            why = told(level.met.seen, facts, met=True)
            return but(none, grade=reached, at_least=at_least, why=why, facts=facts)
    failed = tuple(one for level in levels for way in level.ways for one in way.seen)
    if _is_below(levels):
        why = told(failed[:1], none.facts, met=False)
        return but(none, grade=0, at_least=at_least, why=why)
    return but(none, why=_unassigned(levels, failed))


def _is_below(levels: tuple[_Level, ...]) -> bool:
    """Whether the values lie on the one side of every band that no grade reaches to.

    The worst grade's band is open to its own side, so a value outside it lies to the mild one.
    """
    if not levels or not levels[0].grade.bands:
        return False
    sides: dict[str, set[object]] = {}
    for level in levels:
        singles = zip(level.grade.bands, level.ways, strict=False)
        for band, way in singles:
            if not way.idle:
                sides.setdefault(_kind(band), set()).add(way.side)
    return all(len(each) == 1 for each in sides.values())


def _kind(band: Band) -> str:
    return f"{band.measure} of baseline" if band.of_baseline else band.measure


def _missing(
    scale: Scale, measured: Measured, needs: tuple[str, ...], above: tuple[_Level, ...]
) -> Finding:
    """What is missing; for a missing baseline also the grade if it was normal."""
    if needs == (SUSTAINED,):
        seen = (one for level in above for way in level.ways for one in way.seen)
        asked = next(one for one in seen if one.how == LASTING)
        return asks(LASTING, asked.amounts, _facts(above[:1]))
    for name in needs:
        measure = name.removesuffix("-baseline")
        value = measured.value(measure)
        if measure == name or value is None or value.unit != _NORMAL.unit:
            continue
        normal = but(measured, values=(*measured.values, (name, _NORMAL)))
        found = grade(scale, normal).grade
        if found is not None:
            amounts = (value, Quantity(value=Decimal(found), unit="grade"))
            return Finding(
                severity=Severity.NOTE, code="grade-if-normal", words=(measure,), amounts=amounts
            )
    return Finding(severity=Severity.NOTE, code="needs-reading", about=scale.id, words=needs)


def _unassigned(levels: tuple[_Level, ...], failed: tuple[Compared, ...]) -> Finding:
    """Why no grade stands: signs decide, the only way is not met, or the text assigns none."""
    facts = _facts(levels[:1])
    first = levels[0] if levels else None
    if first is None or not first.ways or any(way.met is None for way in first.ways):
        return Finding(severity=Severity.NOTE, code="grade-by-signs", facts=facts)
    if any(way.met is None for level in levels for way in level.ways):
        return Finding(severity=Severity.NOTE, code="grade-by-signs", facts=facts)
    if sum(bool(level.ways) for level in levels) == 1:
        return told(failed, facts, met=False)
    seen = dict.fromkeys((one.measure, one.amounts[0]) for one in failed)
    return Finding(
        severity=Severity.NOTE,
        code="grade-unassigned",
        words=tuple(measure for measure, _ in seen),
        amounts=tuple(value for _, value in seen),
        facts=facts,
    )


def emergency(measured: Measured, fever: Stated | None) -> tuple[Finding, ...]:
    """Fever is an emergency whatever the count says, and whatever any definition says."""
    value = measured.value(_TEMPERATURE)
    if fever is None:
        return ()
    hot = value is not None and fever.value <= value
    if not hot and measured.sustained is not True:
        return ()
    found = Finding(
        severity=Severity.STOP,
        code="fever",
        about=_TEMPERATURE,
        amounts=() if value is None else (value,),
        facts=(fever.fact,),
    )
    return (found,)


def _never_reassures(fever: Stated | None) -> Finding:
    facts = () if fever is None else (fever.fact,)
    return Finding(severity=Severity.NOTE, code="not-met-never-reassures", facts=facts)


def _facts(levels: tuple[_Level, ...]) -> tuple[str, ...]:
    """The statements of grades, each once."""
    facts = (level.grade.fact for level in levels)
    return tuple(dict.fromkeys(fact for fact in facts if fact is not None))
