"""The answer to a drug that gets no dose here: what it is instead, and no figure."""

from pocketref.answers.answer import Answer
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.view import AnswerCard

_MOST = 2


def not_covered(library: Library, answer: Answer, card: AnswerCard) -> AnswerCard:
    """A stop: another drug. Its own regimen, chosen by name, is the only place that doses it."""
    said = (fact for each in answer.findings for fact in each.facts)
    facts = tuple(dict.fromkeys((*answer.facts, *said)))
    return but(
        card,
        tone="stop",
        lines=(*card.lines, *(fact.statement for fact in library.facts(facts)[:1])),
        chips=fewest(chips(library, facts), _MOST),
        facts=facts,
    )
