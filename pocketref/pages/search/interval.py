"""The answer to a late dose: the clocks of the antibodies, side by side."""

from pocketref.answers.answer import Answer, Clock, Clocks
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.view import AnswerCard, VerdictRow
from pocketref.pages.verdicts import clocked
from pocketref.wording import numbers

_MOST = 2
_DIFFER = "The two clocks do not agree after so many days."


def interval(library: Library, answer: Answer, result: Clocks, card: AnswerCard) -> AnswerCard:
    """One row for each drug: which dose is due, and why."""
    differ = len({one.course.phase for one in result.clocks}) > 1
    return but(
        card,
        tone="differ" if differ else "ready",
        rows=tuple(_row(library, one) for one in result.clocks),
        boundary=_DIFFER if differ else "",
        facts=tuple(
            dict.fromkeys((*answer.facts, *(f for one in result.clocks for f in one.course.facts)))
        ),
    )


def _row(library: Library, one: Clock) -> VerdictRow:
    said = clocked(library, one.drug, one.course)
    day = one.reload_day
    return VerdictRow(
        name=said.about,
        about="" if day is None else f"loads again from day {numbers.count(day)}",
        word=said.word,
        why=said.why,
        tone=said.tone,
        chips=fewest(chips(library, one.course.facts), _MOST),
        facts=one.course.facts,
    )
