"""Grades and definitions held against the second opinion: none stands where they differ."""

from pocketref.engine import grading
from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Criterion, Graded, Measured, VersionGrade
from pocketref.model.grading import Definition, Scale
from pocketref.model.noun import but
from pocketref.recheck import grading as recheck

_FEVER = "fever"


def graded(
    scales: tuple[Scale, ...],
    definitions: tuple[Definition, ...],
    measured: Measured,
    fever: Stated | None = None,
) -> Graded:
    """A term by every version and every definition, worked out by both engines.

    Args:
        scales: the versions of one term, at least one.
        definitions: how sources define the same term, if they do.
        measured: what was measured.
        fever: the temperature from which it is an emergency, whatever the count says.
    """
    alarm = fever if recheck.is_fever(measured, fever) else None
    return agreed(
        grading.graded(scales, definitions, measured, fever),
        tuple(recheck.mark(scale, measured) for scale in scales),
        tuple(recheck.verdict(definition, measured) for definition in definitions),
        fever=alarm,
    )


def emergency(measured: Measured, fever: Stated | None) -> tuple[Finding, ...]:
    """Whether the temperature is an emergency, if either engine says so."""
    found = grading.emergency(measured, fever)
    if found or fever is None or not recheck.is_fever(measured, fever):
        return found
    return (_alarm(fever),)


def agreed(
    first: Graded,
    marks: tuple[recheck.Mark, ...],
    verdicts: tuple[recheck.Verdict, ...],
    *,
    fever: Stated | None,
) -> Graded:
    """The first answer, without what the second contradicts, and with every emergency of either."""
    of = {one.scale: one for one in marks}
    said = {one.definition: one for one in verdicts}
    unlike = [
        *(one.version for one in first.versions if not _same_grade(one, of.get(one.scale))),
        *(one.id for one in first.criteria if not _same_verdict(one, said.get(one.id))),
    ]
    alarmed = any(finding.code == _FEVER for finding in first.findings)
    missed = () if fever is None or alarmed else (_alarm(fever),)
    if not unlike:
        return but(first, findings=(*missed, *first.findings))
    stop = _disagreement(first.term, tuple(unlike))
    return but(
        first,
        versions=tuple(_without(one, stop) for one in first.versions),
        criteria=tuple(but(one, met=None, why=(stop,)) for one in first.criteria),
        findings=(*missed, stop, *first.findings),
    )


def _same_grade(one: VersionGrade, other: recheck.Mark | None) -> bool:
    return other is not None and (one.grade, one.at_least) == (other.grade, other.at_least)


def _same_verdict(one: Criterion, other: recheck.Verdict | None) -> bool:
    return other is not None and one.met is other.met


def _without(one: VersionGrade, stop: Finding) -> VersionGrade:
    return but(one, grade=None, at_least=False, why=stop)


def _alarm(fever: Stated) -> Finding:
    return Finding(severity=Severity.STOP, code="fever", about="temperature", facts=(fever.fact,))


def _disagreement(term: str, words: tuple[str, ...]) -> Finding:
    return Finding(severity=Severity.STOP, code="grades-disagree", about=term, words=words)
