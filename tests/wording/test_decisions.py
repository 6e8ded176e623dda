"""What is said of a recurrence: what a source says, never what to do."""

from datetime import date

import pytest

from pocketref.engine.decision import decide
from pocketref.engine.elapsed import elapsed
from pocketref.model.branch import Stretch
from pocketref.model.decision import Decided
from pocketref.model.finding import Finding, Severity
from pocketref.wording import decisions
from pocketref.wording.sentences import sentence
from tests.recurring import SIX, TWELVE, a_recurrence, a_tree

TREE = a_tree()
NAMES = {"article": "Article", "asco-2022": "ASCO 2022"}


def _called(name: str) -> str:
    return NAMES.get(name, name)


def _decided(prior: str = "pertuzumab", months: str | None = "8", **said: str) -> Decided:
    return decide(TREE, a_recurrence(prior, months, **said))


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_an_outcome_and_an_answer_have_the_titles_of_the_tree() -> None:
    assert decisions.outcome(TREE, "second-line") == "Follow second-line recommendations"
    assert decisions.chosen(TREE, "prior", "none") == "none before"
    assert decisions.chosen(TREE, "prior", "something") == "something"


def test_a_source_says_or_does_not_say() -> None:
    article, guideline = _decided(months="5").sayings
    assert decisions.says(TREE, article, _called) == "Article does not say."
    said = "ASCO 2022: follow second-line recommendations."
    assert decisions.says(TREE, guideline, _called) == said


@pytest.mark.parametrize(
    ("prior", "months", "headline", "agreement"),
    [
        (
            "pertuzumab",
            "8",
            "Follow second-line recommendations",
            "8 months is 6 months or more and less than 12 months. ASCO 2022 agrees.",
        ),
        (
            "pertuzumab",
            "5",
            "Article does not say",
            (
                "5 months is less than 6 months. Article does not say."
                " ASCO 2022: follow second-line recommendations."
            ),
        ),
        (
            "trastuzumab",
            "8",
            "Sources differ",
            (
                "8 months is 12 months or less. Article: follow first-line recommendations."
                " ASCO 2022: follow second-line recommendations."
            ),
        ),
        (
            "pertuzumab",
            "6",
            "Follow second-line recommendations",
            "ASCO 2022 agrees.",
        ),
        ("t-dm1", "8", "Article does not say", "No source that was read says what follows."),
        ("pertuzumab", None, "", ""),
    ],
)
def test_the_answer_is_a_line_and_how_the_sources_stand(
    prior: str, months: str | None, headline: str, agreement: str
) -> None:
    decided = _decided(prior, months)
    assert decisions.headline(TREE, decided, _called) == headline
    assert _plain(decisions.agreement(TREE, decided, _called)) == agreement


def test_at_an_exact_line_both_answers_are_told() -> None:
    assert _plain(decisions.boundary(TREE, _decided(months="12.0"), _called)) == (
        "Exactly 12 months stands on a line; each source counts it by its own words."
        " Article: first-line regimen, or straight to second line."
        " ASCO 2022: follow second-line recommendations."
    )
    assert decisions.boundary(TREE, _decided(), _called) == ""


def test_days_past_the_completed_months_still_stand_on_the_line() -> None:
    dates = elapsed(date(2025, 3, 9), date(2026, 4, 8))
    decided = decide(TREE, a_recurrence(months=None), dates)
    said = _plain(decisions.boundary(TREE, decided, _called))
    assert said.startswith("12 months and 30 days count as 12 months and stand on a line;")
    on_it = decide(TREE, a_recurrence(months=None), elapsed(date(2025, 3, 9), date(2026, 3, 9)))
    assert _plain(decisions.boundary(TREE, on_it, _called)).startswith("Exactly 12 months")


def test_at_a_line_without_an_answer_nothing_is_told() -> None:
    decided = _decided("none", "12", chemotherapy="unfit")
    assert decided.sayings == ()
    assert decisions.boundary(TREE, decided, _called) == ""


@pytest.mark.parametrize(
    ("stretch", "said"),
    [
        (Stretch(at_least=SIX, below=TWELVE), "6 months or more, less than 12 months"),
        (Stretch(above=SIX, at_most=TWELVE), "more than 6 months, 12 months or less"),
        (Stretch(at_most=TWELVE), "12 months or less"),
        (Stretch(), "any interval"),
        (None, "any interval"),
    ],
)
def test_the_months_of_a_branch_are_told_with_their_ends(
    stretch: Stretch | None, said: str
) -> None:
    assert _plain(decisions.stretch(stretch)) == said


def test_an_answer_that_rests_on_what_is_usual_says_so() -> None:
    def depends(prior: str = "pertuzumab", **said: str) -> str:
        return decisions.depends(TREE, _decided(prior, **said))

    assert depends("trastuzumab") == (
        "For people who can have chemotherapy; otherwise it depends on hormone receptors."
    )
    assert depends("trastuzumab", hr="positive") == (
        "For people who can have chemotherapy; otherwise the answer is another."
    )
    assert depends("trastuzumab", chemotherapy="fit") == ""
    assert depends("trastuzumab", chemotherapy="unfit") == ""
    assert depends() == ""


def test_what_is_said_side_by_side_is_told_once_where_it_is_the_same() -> None:
    def told(prior: str, months: str) -> str:
        return _plain(decisions.together(TREE, _decided(prior, months).sayings, _called))

    assert told("pertuzumab", "8") == (
        "Article: follow second-line recommendations. ASCO 2022 agrees."
    )
    assert told("pertuzumab", "5") == (
        "Article does not say. ASCO 2022: follow second-line recommendations."
    )
    assert told("other", "5") == "No source that was read says what follows."


def test_a_name_in_capitals_keeps_them_inside_a_sentence() -> None:
    assert decisions.inside("HER2 blockade goes on") == "HER2 blockade goes on"
    assert decisions.inside("First line") == "first line"


def test_a_disagreement_of_the_engines_shows_no_answer() -> None:
    stop = Finding(severity=Severity.STOP, code="timings-disagree", about="recurrence")
    assert sentence(stop) == (
        "The two calculations disagree about this recurrence. No answer is shown."
        " Tell the pharmacy and IT."
    )
