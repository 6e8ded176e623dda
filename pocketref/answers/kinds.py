"""Which kind of answer a text asks for. The first of the rules at the end that holds decides.

A dose, a day, an interval and a recurrence stand on every word: where one word beside them is not
understood, nothing is worked out and the text only finds. `tras xyz 68` could mean a drug that this
pack does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.question import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocketref.answers.signs import Signs

_MEASURED = frozenset(
    {
        "anc", "temperature", "stools", "skin-area", "platelets", "haemoglobin", "bilirubin",
        "alt", "ast", "alp", "grade",
    }
)  # fmt: skip
# Kinds that give a drug: a drug without a dose here is named, and nothing else is said.
_GIVING = frozenset({Kind.DOSE, Kind.DAY, Kind.INTERVAL, Kind.BSA})
_EVERY_WORD = frozenset({Kind.DOSE, Kind.DAY, Kind.INTERVAL, Kind.RECURRENCE})


def kind_of(signs: Signs) -> Kind | None:
    """The kind of answer; None where the text only finds."""
    kind = next((kind for kind, holds in RULES if holds(signs)), None)
    if kind in _EVERY_WORD and signs.loose:
        return None
    if kind in _GIVING and signs.priors:
        return None  # `none` says what was given before, and nothing of a dose
    if kind in _GIVING and not signs.covered:
        return Kind.NOT_COVERED
    return kind


def _named(signs: Signs) -> bool:
    return bool(signs.drugs) or signs.open_drugs


def _months_after(signs: Signs) -> bool:
    """`8 months pert`: what was given before, and how long ago."""
    return "months" in signs.fields and not signs.clocks and bool(signs.drugs or signs.priors)


def _measured(signs: Signs) -> bool:
    """Values of a grading, unless they stand beside what a dose needs."""
    doses = _named(signs) and (signs.body or "dose" in signs.asks)
    return bool(signs.fields & _MEASURED) and not doses and bool(signs.term)


def _risk(signs: Signs) -> bool:
    """A side effect beside a drug or a word for how often; or its name and nothing else."""
    beside = "risk" in signs.asks or _named(signs) or signs.grouped
    return bool(signs.event) and (beside or signs.lone)


def _interval(signs: Signs) -> bool:
    asked = signs.clocks or "interval" in signs.asks
    return signs.spans or (asked and (_named(signs) or signs.unread > 0))


RULES: tuple[tuple[Kind, Callable[[Signs], bool]], ...] = (
    (Kind.SOURCE, lambda signs: "source" in signs.asks),
    (Kind.DAY, lambda signs: "day" in signs.asks and not signs.event),
    (Kind.RECURRENCE, lambda signs: "recurrence" in signs.asks),
    (Kind.RECURRENCE, _months_after),
    (Kind.GRADE, lambda signs: bool(signs.score)),
    (Kind.GRADE, lambda signs: "grade" in signs.asks and bool(signs.term)),
    (Kind.LVEF, lambda signs: signs.heart),
    (Kind.GRADE, _measured),
    (Kind.RISK, _risk),
    (Kind.BSA, lambda signs: "bsa" in signs.asks),
    (Kind.INTERVAL, _interval),
    (Kind.DOSE, lambda signs: _named(signs) and not signs.topics and not signs.event),
    (Kind.DAY, lambda signs: bool(signs.regimen) and (signs.body or "cycle" in signs.fields)),
)
