"""The answer to where something comes from: its statements, each with its source."""

from pocketref.answers.answer import Answer, Statements
from pocketref.model.fact import Fact
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.citing import citation, source_name, withheld
from pocketref.pages.provenance import own_chips
from pocketref.pages.search.view import AnswerCard, VerdictRow
from pocketref.wording import phrases


def source(library: Library, answer: Answer, result: Statements, card: AnswerCard) -> AnswerCard:
    """One row for each statement, with all who say it, agree or say otherwise."""
    facts = library.facts(result.facts)
    return but(
        card,
        tone="ready",
        rows=tuple(_row(library, fact) for fact in facts),
        copied="\n".join(citation(library, fact) for fact in facts),
        facts=tuple(dict.fromkeys((*answer.facts, *result.facts))),
    )


def _row(library: Library, fact: Fact) -> VerdictRow:
    return VerdictRow(
        name=source_name(library, fact),
        about=fact.cited[0].place,
        word="Withheld" if withheld(fact) else phrases.verification(fact.verification),
        why=fact.statement,
        tone="stop" if withheld(fact) else "plain",
        chips=own_chips(library, fact),
        facts=(fact.id,),
    )
