"""A score held against the second opinion: no value stands where they differ."""

from pocketref.engine import scoring
from pocketref.model.fact import Stated
from pocketref.model.finding import Finding, Severity
from pocketref.model.graded import Scored
from pocketref.model.grading import Score
from pocketref.model.noun import but
from pocketref.model.patient import Given
from pocketref.recheck.scoring import Tally, tally


def scored(score: Score, answers: tuple[Given, ...], fever: Stated | None = None) -> Scored:
    """What a score comes to, worked out by both engines.

    Args:
        score: the score, with its items and the stretches of its sum.
        answers: what was said, to asks named `<score>.<key>`; the worksheet's answers as they are.
        fever: the temperature of an emergency, which is told whatever the score comes to.
    """
    return agreed(scoring.scored(score, answers, fever), tally(score, answers))


def agreed(first: Scored, second: Tally) -> Scored:
    """The first answer as it is if the second says the same; else a stop and no value."""
    same = (first.value, first.risk) == (second.value, second.risk)
    if same and frozenset(first.needs) == second.needs:
        return first
    stop = Finding(
        severity=Severity.STOP, code="scores-disagree", about=first.score, words=(first.score,)
    )
    return but(first, value=None, risk=None, findings=(*first.findings, stop))
