"""A tree of recurrences, written as nouns, with lines at 6 and 12 months; and what is asked of it.

It has the shape of the content's tree, not its facts.
"""

from pocketref.model.decision import (
    Branch,
    Fitness,
    Limit,
    Note,
    Outcome,
    Prior,
    Receptors,
    Recurrence,
    Side,
    Stretch,
    Tree,
)
from tests.stating import REVIEW, maybe, stated

SIX, TWELVE = stated("6 month", "six"), stated("12 month", "twelve")
OTHERS = (Prior.T_DM1, Prior.T_DXD, Prior.OTHER)


def a_recurrence(
    prior: str | None = "pertuzumab",
    months: str | None = "8",
    hr: str | None = None,
    chemotherapy: str | None = None,
) -> Recurrence:
    """What is said of a recurrence, each part by the word of the command line."""
    return Recurrence(
        prior=None if prior is None else Prior(prior),
        months=maybe(None if months is None else f"{months} month"),
        receptors=None if hr is None else Receptors(hr),
        fitness=None if chemotherapy is None else Fitness(chemotherapy),
    )


def a_branch(
    *priors: Prior,
    outcome: Outcome = Outcome.SILENT,
    months: Stretch | None = None,
    receptors: Receptors | None = None,
    fitness: Fitness | None = None,
    fact: str = "a-fact",
) -> Branch:
    """One branch with one fact."""
    return Branch(
        priors=priors,
        months=months,
        receptors=receptors,
        fitness=fitness,
        outcome=outcome,
        facts=(fact,),
    )


def _by_fitness(prior: Prior, months: Stretch) -> tuple[Branch, ...]:
    """First line for people who can have chemotherapy, else by the receptors."""
    unfit = Fitness.UNFIT
    return (
        a_branch(
            prior,
            outcome=Outcome.FIRST_LINE,
            months=months,
            fitness=Fitness.FIT,
            fact="first",
        ),
        a_branch(
            prior,
            outcome=Outcome.ANTIBODIES_ONLY,
            months=months,
            fitness=unfit,
            receptors=Receptors.NEGATIVE,
            fact="alone",
        ),
        a_branch(
            prior,
            outcome=Outcome.ANTIBODIES_ENDOCRINE,
            months=months,
            fitness=unfit,
            receptors=Receptors.POSITIVE,
            fact="hormones",
        ),
    )


def an_article() -> Side:
    """Inclusive within 12 months after trastuzumab; from 6, then from 12 after pertuzumab."""
    none, tras, pert = Prior.NONE, Prior.TRASTUZUMAB, Prior.PERTUZUMAB
    between = Stretch(at_least=SIX, below=TWELVE)
    either = Outcome.FIRST_OR_SECOND_LINE
    return Side(
        source="article",
        branches=(
            a_branch(none, months=Stretch(below=TWELVE), fact="silent"),
            *_by_fitness(none, Stretch(at_least=TWELVE)),
            *_by_fitness(tras, Stretch(at_most=TWELVE)),
            a_branch(tras, months=Stretch(above=TWELVE), fact="silent"),
            a_branch(pert, months=Stretch(below=SIX), fact="silent"),
            a_branch(pert, outcome=Outcome.SECOND_LINE, months=between, fact="second"),
            a_branch(pert, outcome=either, months=Stretch(at_least=TWELVE), fact="either"),
            a_branch(*OTHERS, fact="silent"),
        ),
    )


def a_guideline() -> Side:
    """One line at 12 months, early up to it; nothing of other treatment."""
    none, tras, pert = Prior.NONE, Prior.TRASTUZUMAB, Prior.PERTUZUMAB
    early, late = Stretch(at_most=TWELVE), Stretch(above=TWELVE)
    first, second = Outcome.FIRST_LINE, Outcome.SECOND_LINE
    return Side(
        source="asco-2022",
        branches=(
            a_branch(none, months=Stretch(below=TWELVE), fact="not-said"),
            a_branch(none, outcome=first, months=Stretch(at_least=TWELVE), fact="late"),
            a_branch(tras, pert, outcome=second, months=early, fact="early"),
            a_branch(tras, pert, outcome=first, months=late, fact="late"),
            a_branch(*OTHERS, fact="not-said"),
        ),
    )


def a_tree() -> Tree:
    """Both sides, their lines, and notes beside."""
    tras, pert = Prior.TRASTUZUMAB, Prior.PERTUZUMAB
    return Tree(
        id="recurrence",
        title="What a recurrence leads to",
        sides=(an_article(), a_guideline()),
        limits=(
            Limit(at=SIX, priors=(pert,), facts=("six",)),
            Limit(at=TWELVE, priors=(Prior.NONE, tras, pert), facts=("twelve",)),
        ),
        notes=(
            Note(priors=(tras, pert), months=Stretch(above=SIX), facts=("newer",)),
            Note(
                priors=(tras,),
                fitness=Fitness.UNFIT,
                receptors=Receptors.POSITIVE,
                facts=("ovarian", "newer", "early"),
            ),
        ),
        review=REVIEW,
    )
