"""A recurrence held against the second opinion: no saying stands where the engines differ."""

from collections.abc import Iterator

from pocketref.agreement.difference import is_exactly
from pocketref.engine.decision import decide
from pocketref.model.decision import Decided, Recurrence, Tree
from pocketref.model.finding import Finding, Severity
from pocketref.recheck.recurrence import Opinion, look_up


def decide_agreed(tree: Tree, given: Recurrence) -> Decided:
    """What each source comes to, worked out by both engines."""
    return agreed(decide(tree, given), look_up(tree, given))


def agreed(decided: Decided, opinion: Opinion) -> Decided:
    """The first answer as it is if the second says the same; else nothing but a stop."""
    unlike = tuple(_unlike(decided, opinion))
    if not unlike:
        return decided
    stop = Finding(
        severity=Severity.STOP, code="timings-disagree", about="recurrence", words=unlike
    )
    return Decided(given=decided.given, findings=(stop,))


def _unlike(decided: Decided, opinion: Opinion) -> Iterator[str]:
    outcomes = tuple(saying.outcome for saying in decided.sayings)
    if outcomes != opinion.outcomes:
        yield "outcome"
    if decided.agree != opinion.agree:
        yield "agreement"
    if not is_exactly(decided.boundary, opinion.boundary, "month"):
        yield "boundary"
    if frozenset(decided.needs) != opinion.needs:
        yield "needs"
