"""A tree of recurrences, written as nouns, with lines at 6 and 12 months; and what is asked of it.

It has the shape of the content's tree, not its facts.
"""

from pocketref.model.branch import Branch, Limit, Note, Side, Stretch, When
from pocketref.model.decision import Ask, Case, Choice, Conclusion, Tree
from pocketref.model.patient import Given
from tests.stating import REVIEW, maybe, stated

SIX, TWELVE = stated("6 month", "six"), stated("12 month", "twelve")
OTHERS = ("t-dm1", "t-dxd", "other")
PRIORS = ("none", "trastuzumab", "pertuzumab", *OTHERS)
OUTCOMES = {
    "first-line": "Follow first-line recommendations",
    "first-or-second-line": "First-line regimen, or straight to second line",
    "second-line": "Follow second-line recommendations",
    "antibodies-only": "Both antibodies alone, without chemotherapy",
    "antibodies-endocrine": "Both antibodies with endocrine therapy",
    "silent": "Does not say",
}


def a_recurrence(
    prior: str | None = "pertuzumab",
    months: str | None = "8",
    hr: str | None = None,
    chemotherapy: str | None = None,
    menopause: str | None = None,
) -> Case:
    """What is said of a recurrence, each part by the word of the command line."""
    answers = {"prior": prior, "hr": hr, "menopause": menopause, "chemotherapy": chemotherapy}
    return Case(
        given=tuple(Given(ask=ask, choice=one) for ask, one in answers.items() if one is not None),
        months=maybe(None if months is None else f"{months} month"),
    )


def when(**answers: str | tuple[str, ...]) -> tuple[When, ...]:
    """Conditions, by question."""
    return tuple(
        When(ask=ask, one_of=(one,) if isinstance(one, str) else one)
        for ask, one in answers.items()
    )


def a_branch(
    *priors: str,
    outcome: str = "silent",
    months: Stretch | None = None,
    fact: str = "a-fact",
    **others: str,
) -> Branch:
    """One branch with one fact."""
    return Branch(when=when(prior=priors, **others), months=months, outcome=outcome, facts=(fact,))


def asks() -> tuple[Ask, ...]:
    """The questions; people are taken to be able to have chemotherapy until it is said."""

    def ask(name: str, title: str, usual: str = "", **choices: str) -> Ask:
        made = (Choice(id=one, title=said) for one, said in choices.items())
        return Ask(id=name, title=title, choices=tuple(made), usual=usual)

    priors = tuple(Choice(id=one, title=f"{one} before") for one in PRIORS)
    return (
        Ask(id="prior", title="Given before", choices=priors),
        ask("hr", "Hormone receptors", positive="receptors positive", negative="negative"),
        ask("menopause", "Menopause", pre="before it", post="after it"),
        ask(
            "chemotherapy",
            "Chemotherapy",
            "fit",
            fit="who can have chemotherapy",
            unfit="who cannot have it",
        ),
    )


def _by_fitness(prior: str, months: Stretch) -> tuple[Branch, ...]:
    """First line for people who can have chemotherapy, else by the receptors."""
    return (
        a_branch(prior, outcome="first-line", months=months, fact="first", chemotherapy="fit"),
        a_branch(
            prior,
            outcome="antibodies-only",
            months=months,
            fact="alone",
            chemotherapy="unfit",
            hr="negative",
        ),
        a_branch(
            prior,
            outcome="antibodies-endocrine",
            months=months,
            fact="hormones",
            chemotherapy="unfit",
            hr="positive",
        ),
    )


def an_article() -> Side:
    """Inclusive within 12 months after trastuzumab; from 6, then from 12 after pertuzumab."""
    none, tras, pert = PRIORS[:3]
    late, between = Stretch(at_least=TWELVE), Stretch(at_least=SIX, below=TWELVE)
    return Side(
        source="article",
        branches=(
            a_branch(none, months=Stretch(below=TWELVE), fact="silent"),
            *_by_fitness(none, late),
            *_by_fitness(tras, Stretch(at_most=TWELVE)),
            a_branch(tras, months=Stretch(above=TWELVE), fact="silent"),
            a_branch(pert, months=Stretch(below=SIX), fact="silent"),
            a_branch(pert, outcome="second-line", months=between, fact="second"),
            a_branch(pert, outcome="first-or-second-line", months=late, fact="either"),
            a_branch(*OTHERS, fact="silent"),
        ),
    )


def a_guideline() -> Side:
    """One line at 12 months, early up to it; nothing of other treatment."""
    none, tras, pert = PRIORS[:3]
    early, late = Stretch(at_most=TWELVE), Stretch(above=TWELVE)
    return Side(
        source="asco-2022",
        branches=(
            a_branch(none, months=Stretch(below=TWELVE), fact="not-said"),
            a_branch(none, outcome="first-line", months=Stretch(at_least=TWELVE), fact="late"),
            a_branch(tras, pert, outcome="second-line", months=early, fact="early"),
            a_branch(tras, pert, outcome="first-line", months=late, fact="late"),
            a_branch(*OTHERS, fact="not-said"),
        ),
    )


def a_tree() -> Tree:
    """Both sides, their lines, and notes beside."""
    none, tras, pert = PRIORS[:3]
    return Tree(
        id="recurrence",
        title="What a recurrence leads to",
        asks=asks(),
        interval="Months since",
        outcomes=tuple(Conclusion(id=one, title=title) for one, title in OUTCOMES.items()),
        sides=(an_article(), a_guideline()),
        limits=(
            Limit(at=SIX, when=when(prior=pert), facts=("six",)),
            Limit(at=TWELVE, when=when(prior=(none, tras, pert)), facts=("twelve",)),
        ),
        notes=(
            Note(when=when(prior=(tras, pert)), months=Stretch(above=SIX), facts=("newer",)),
            Note(
                when=when(prior=tras, chemotherapy="unfit", hr="positive", menopause="pre"),
                facts=("ovarian", "newer", "early"),
            ),
        ),
        review=REVIEW,
    )
