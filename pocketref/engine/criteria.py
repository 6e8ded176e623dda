"""Definitions of several sources, each met, not met or not decided; none speaks for another."""

from pocketref.engine.bands import (
    DIFFERS,
    LASTING,
    READINGS,
    SUSTAINED,
    Held,
    asks,
    nearest,
    together,
    told,
)
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Criterion, Measured
from pocketref.model.grading import Definition

EXPECTED = "expected-fall"
_ASKED = frozenset({LASTING, READINGS, DIFFERS})


def criterion(definition: Definition, measured: Measured) -> Criterion:
    """What one definition says: any way that is met is enough, and all must fail for it to fail."""
    ways = tuple(together(way, measured) for way in definition.ways)
    met = next((way for way in ways if way.met), None)
    open_ways = nearest(ways)
    facts = (definition.fact,)
    if met is not None:
        return _said(definition, met=True, why=(told(met.seen, facts, met=True),))
    if not open_ways:
        failed = tuple(one for way in ways for one in way.seen)
        return _said(definition, met=False, why=(told(failed, facts, met=False),))
    needs = tuple(dict.fromkeys(name for way in open_ways for name in (*way.needs, *way.signs)))
    return _said(definition, met=None, why=tuple(_open(open_ways, needs, facts)), needs=needs)


def _said(
    definition: Definition,
    *,
    met: bool | None,
    why: tuple[Finding, ...],
    needs: tuple[str, ...] = (),
) -> Criterion:
    return Criterion(
        id=definition.id,
        source=definition.source,
        met=met,
        why=why,
        needs=needs,
        facts=(definition.fact,),
    )


def _open(ways: tuple[Held, ...], needs: tuple[str, ...], facts: tuple[str, ...]) -> list[Finding]:
    """Why it is not decided: what is missing, what is asked, or copies that differ."""
    asked = {one.how: one.amounts for way in ways for one in way.seen if one.how in _ASKED}
    plain = tuple(name for name in needs if name not in _ASKED)
    why = [asks(how, amounts, facts) for how, amounts in asked.items()]
    if EXPECTED in plain:
        why.append(Finding(severity=Severity.NOTE, code="asks-fall", facts=facts))
    if measures := tuple(name for name in plain if name not in {EXPECTED, SUSTAINED}):
        why.append(
            Finding(severity=Severity.NOTE, code="needs-reading", words=measures, facts=facts)
        )
    return why
