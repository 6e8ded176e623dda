"""A risk held against the second opinion: no figure stands where the engines differ."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from pocketref.engine.risk import risk
from pocketref.model.finding import Finding, Severity
from pocketref.model.risk import Cohort, Counts, Limits, Risk, Share
from pocketref.recheck.fixedpoint import ONE
from pocketref.recheck.risk import Opinion, weigh

DISAGREE = "risks-disagree"
_PARTS = 10**12  # figures without an end are the same if they differ by less than one part
_Figures: TypeAlias = tuple[Decimal | None, ...]


def weigh_agreed(exposed: Counts, control: Counts, cohort: int | None = None) -> Risk | Finding:
    """Two groups of one trial, worked out by both engines; a stop where they differ."""
    return agreed(risk(exposed, control, cohort), weigh(exposed, control, cohort))


def agreed(found: Risk, opinion: Opinion) -> Risk | Finding:
    """The risk as it is if the second opinion says the same; else nothing but a stop."""
    unlike = tuple(_unlike(found, opinion))
    if not unlike:
        return found
    return Finding(severity=Severity.STOP, code="risks-disagree", about="risk", words=unlike)


def _unlike(found: Risk, opinion: Opinion) -> Iterator[str]:
    """What the engines differ on."""
    for name, figures, wanted in (
        ("share with", _of_share(found.exposed), opinion.exposed.figures),
        ("share without", _of_share(found.control), opinion.control.figures),
        ("difference", _of_difference(found), opinion.difference.figures),
        ("number needed", (found.needed.value, *_ends(*found.needed.pieces)), opinion.needed),
        ("relative risk", (found.ratio.value, *_ends(found.ratio.limits)), opinion.ratio),
        ("cohort", _of_cohort(found.cohort), opinion.cohort),
    ):
        if not _alike(figures, wanted):
            yield name


def _of_share(one: Share) -> _Figures:
    return (one.value, *_ends(one.limits))


def _of_difference(found: Risk) -> _Figures:
    return (found.difference, *_ends(found.difference_limits))


def _of_cohort(one: Cohort | None) -> _Figures:
    return () if one is None else (one.expected, Decimal(one.low), Decimal(one.high))


def _ends(*limits: Limits) -> tuple[Decimal, ...]:
    return tuple(end for each in limits for end in (each.low, each.high))


def _alike(figures: _Figures, wanted: tuple[int | None, ...]) -> bool:
    """Whether both have the same figures; one that is missing is left out of both."""
    stated = tuple(figure for figure in figures if figure is not None)
    return len(stated) == len(wanted) and all(map(_near, stated, wanted))


def _near(figure: Decimal, wanted: int | None) -> bool:
    """Whether a figure is the other's, which is a whole number times ONE; None is infinite."""
    if wanted is None or not figure.is_finite():
        return wanted is None and not figure.is_finite()
    return abs(int(figure * ONE) - wanted) * _PARTS <= abs(wanted)
