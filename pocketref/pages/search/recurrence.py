"""The answer to a recurrence: what the article and the guideline come to, side by side."""

from pocketref.answers.answer import Answer
from pocketref.answers.recurrence import TREE
from pocketref.model.decision import Decided, Saying, Tree
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.citing import source_name
from pocketref.pages.naming import called
from pocketref.pages.provenance import chips, fewest
from pocketref.pages.search.view import AnswerCard, VerdictRow
from pocketref.wording import decisions

_MOST = 2


def recurrence(library: Library, answer: Answer, result: Decided, card: AnswerCard) -> AnswerCard:
    """One row for each source, silence included; then what stands beside them."""
    name, tree = called(library), library.decision(TREE)
    facts = tuple(fact for one in result.sayings for fact in one.facts)
    boundary, open_still = decisions.boundary(tree, result, name), decisions.depends(tree, result)
    agreement = "" if boundary else decisions.agreement(tree, result, name)  # it has said both
    return but(
        card,
        tone=card.tone if not result.sayings else "ready" if result.agree else "differ",
        subtitle=decisions.headline(tree, result, name),
        boundary=boundary,
        rows=(
            *(_row(library, tree, one) for one in result.sayings),
            *(_beside(library, fact) for fact in result.beside),
        ),
        lines=tuple(filter(None, (*card.lines, agreement, open_still))),
        facts=tuple(dict.fromkeys((*answer.facts, *result.facts, *facts, *result.beside))),
    )


def _row(library: Library, tree: Tree, one: Saying) -> VerdictRow:
    told = library.facts(one.facts[:1])
    return VerdictRow(
        name=library.source(one.source).short,
        word=decisions.outcome(tree, one.outcome),
        why=" ".join(fact.statement for fact in told),
        tone="silent" if one.silent else "plain",
        chips=fewest(chips(library, one.facts), _MOST),
        facts=one.facts,
    )


def _beside(library: Library, name: str) -> VerdictRow:
    fact = library.fact(name)
    return VerdictRow(
        name=source_name(library, fact),
        word="Beside it",
        why=fact.statement,
        tone="beside",
        chips=fewest(chips(library, (name,)), 1),
        facts=(name,),
    )
