"""The answer to a score that was typed: which items it asks, and what they come to so far."""

from pocketref.answers.answer import Answer
from pocketref.model.graded import Scored
from pocketref.model.grading import Score
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.view import AnswerCard, VerdictRow
from pocketref.wording import grading

_MOST = 1


def score(library: Library, answer: Answer, result: Scored, card: AnswerCard) -> AnswerCard:
    """Its items, each answered or not; its sum and band only once all are; and its cautions."""
    of = library.score(answer.about)
    told = {fact for finding in result.findings for fact in finding.facts}
    cautions = (
        library.spelled(library.fact(name).statement) for name in of.facts if name not in told
    )
    return but(
        card,
        tone="stop" if card.stop else "ready",
        cautions=(*card.cautions, *cautions),
        rows=tuple(_row(library, of, key, result) for key in of.keys),
        lines=(_sum(of, result), *card.lines),
        facts=result.facts,
    )


def _sum(of: Score, result: Scored) -> str:
    if result.value is None or result.risk is None:
        return f"{grading.no_sum(len(result.needs), len(of.keys))}."
    return f"{grading.points(result.value, of.risks[result.risk].title)}."


def _row(library: Library, of: Score, key: str, result: Scored) -> VerdictRow:
    """What an item asks; of several that exclude each other all titles."""
    items = tuple(item for item in of.items if item.key == key)
    facts = tuple(item.fact for item in items)
    return VerdictRow(
        name=library.spelled("; ".join(item.title for item in items)),
        word=grading.NOT_ANSWERED if key in result.needs else grading.ANSWERED,
        tone="needs" if key in result.needs else "plain",
        chips=fewest(chips(library, facts[:1]), _MOST),
        facts=facts,
    )
