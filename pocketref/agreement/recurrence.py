"""A case held against the second opinion: no saying stands where the engines differ."""

from collections.abc import Iterator

from pocketref.agreement.difference import is_exactly
from pocketref.engine.decision import decide
from pocketref.engine.elapsed import Elapsed, elapsed
from pocketref.model.decision import MONTH, Case, Decided, Saying, Tree, Turn
from pocketref.model.finding import Finding, Severity
from pocketref.model.patient import Given, Interval
from pocketref.recheck.recurrence import Line, Opinion, look_up


def decide_timed(tree: Tree, answers: tuple[Given, ...], timing: Interval) -> Decided:
    """What each source comes to, by what stands on a worksheet.

    Args:
        tree: the decision; answers to questions of other trees and scores change nothing.
        answers: what was said.
        timing: how long ago; one date alone is no interval.
    """
    asked = {ask.id for ask in tree.asks}
    said = tuple(given for given in answers if given.ask in asked)
    months = timing.months if tree.interval else None
    return decide_agreed(tree, Case(given=said, months=months), between(tree, timing))


def between(tree: Tree, timing: Interval) -> Elapsed | None:
    """What the dates of an interval come to; None where one is missing, or no interval matters."""
    if not tree.interval or timing.last is None or timing.recurred is None:
        return None
    return elapsed(timing.last, timing.recurred)


def decide_agreed(tree: Tree, given: Case, counted: Elapsed | None = None) -> Decided:
    """What each source comes to, worked out by both engines.

    Args:
        tree: the decision.
        given: what was said.
        counted: the two dates, where the interval was counted from dates.
    """
    dates = None if counted is None else (counted.last, counted.recurred)
    return agreed(decide(tree, given, counted), look_up(tree, given, dates))


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
    if _outcomes(decided.sayings) != opinion.outcomes:
        yield "outcome"
    if not is_exactly(decided.given.months, opinion.months, MONTH):
        yield "months"
    if decided.agree != opinion.agree:
        yield "agreement"
    if not is_exactly(decided.boundary, opinion.boundary, MONTH):
        yield "boundary"
    if frozenset(decided.needs) != opinion.needs:
        yield "needs"
    if len(decided.turns) != len(opinion.lines) or not all(
        map(_same_line, decided.turns, opinion.lines)
    ):
        yield "lines"


def _same_line(turn: Turn, line: Line) -> bool:
    around = (turn.before, turn.there, turn.after)
    return (
        is_exactly(turn.at, line.at, MONTH)
        and turn.days == line.days
        and tuple(map(_outcomes, around)) == (line.before, line.there, line.after)
    )


def _outcomes(found: tuple[Saying, ...]) -> tuple[str, ...]:
    return tuple(saying.outcome for saying in found)
