"""A recurrence in a tree: the branch, the line, what is missing and what still matters."""

from datetime import date

import pytest

from pocketref.engine.decision import decide
from pocketref.engine.elapsed import elapsed
from pocketref.model.branch import Note, Side, Stretch
from pocketref.model.decision import Ask, Choice, Decided
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from tests.recurring import OTHERS, SIX, TWELVE, a_branch, a_recurrence, a_tree, when
from tests.stating import q


def _decided(
    prior: str | None = "pertuzumab",
    months: str | None = "8",
    hr: str | None = None,
    chemotherapy: str | None = None,
    menopause: str | None = None,
) -> Decided:
    return decide(a_tree(), a_recurrence(prior, months, hr, chemotherapy, menopause))


def _outcomes(decided: Decided) -> list[str]:
    return [saying.outcome for saying in decided.sayings]


@pytest.mark.parametrize(
    ("prior", "months", "article", "guideline", "agree"),
    [
        ("none", "11.9", "silent", "silent", False),
        ("none", "12", "first-line", "first-line", True),
        ("trastuzumab", "0", "first-line", "second-line", False),
        ("trastuzumab", "12", "first-line", "second-line", False),
        ("trastuzumab", "12.1", "silent", "first-line", False),
        ("pertuzumab", "5.9", "silent", "second-line", False),
        ("pertuzumab", "6", "second-line", "second-line", True),
        ("pertuzumab", "11.9", "second-line", "second-line", True),
        ("pertuzumab", "12", "first-or-second-line", "second-line", False),
        ("pertuzumab", "12.1", "first-or-second-line", "first-line", False),
        ("t-dm1", "8", "silent", "silent", False),
        ("t-dxd", "12", "silent", "silent", False),
        ("other", "600", "silent", "silent", False),
    ],
)
def test_each_source_comes_to_its_own_branch(
    prior: str, months: str, article: str, guideline: str, *, agree: bool
) -> None:
    decided = _decided(prior, months)
    assert _outcomes(decided) == [article, guideline]
    assert [saying.source for saying in decided.sayings] == ["article", "asco-2022"]
    assert decided.agree is agree


@pytest.mark.parametrize(
    ("prior", "months", "line"),
    [
        ("pertuzumab", "6", SIX.value),
        ("pertuzumab", "12.0", TWELVE.value),
        ("pertuzumab", "8", None),
        ("trastuzumab", "12", TWELVE.value),
        ("trastuzumab", "6", None),
        ("t-dm1", "12", None),
    ],
)
def test_a_line_that_is_stood_on_exactly_is_told(
    prior: str, months: str, line: Quantity | None
) -> None:
    assert _decided(prior, months).boundary == line


def test_at_a_line_it_stands_beside_the_branches_how_the_line_is_counted() -> None:
    assert _decided(months="6").facts == ("second", "early", "six")
    assert _decided(months="6").beside == ("six",)
    assert _decided(months="8").facts == ("second", "early")


def test_the_stretch_of_the_branch_is_told() -> None:
    assert _decided().sayings[0].months == Stretch(at_least=SIX, below=TWELVE)
    assert _decided("t-dm1").sayings[0].months is None


@pytest.mark.parametrize(
    ("prior", "months", "needs"),
    [
        (None, None, ("prior", "months")),
        (None, "8", ("prior",)),
        ("pertuzumab", None, ("months",)),
        ("none", None, ("months",)),
    ],
)
def test_what_is_missing_is_never_guessed(
    prior: str | None, months: str | None, needs: tuple[str, ...]
) -> None:
    decided = _decided(prior, months)
    assert decided.needs == needs
    assert (decided.sayings, decided.agree, decided.facts) == ((), False, ())


def test_an_interval_that_changes_nothing_is_not_asked_for() -> None:
    decided = _decided("t-dm1", None)
    assert _outcomes(decided) == ["silent", "silent"]
    assert (decided.needs, decided.boundary) == ((), None)


@pytest.mark.parametrize(
    ("hr", "chemotherapy", "article", "needs"),
    [
        (None, None, "first-line", ("hr", "chemotherapy")),
        ("positive", None, "first-line", ("chemotherapy",)),
        ("negative", None, "first-line", ("chemotherapy",)),
        (None, "fit", "first-line", ()),
        ("positive", "fit", "first-line", ()),
        ("negative", "unfit", "antibodies-only", ()),
        ("positive", "unfit", "antibodies-endocrine", ()),
    ],
)
def test_chemotherapy_and_receptors_turn_the_first_line_of_the_article(
    hr: str | None, chemotherapy: str | None, article: str, needs: tuple[str, ...]
) -> None:
    decided = _decided("trastuzumab", "8", hr, chemotherapy)
    assert _outcomes(decided) == [article, "second-line"]
    assert decided.needs == needs


def test_without_chemotherapy_the_receptors_must_be_known() -> None:
    decided = _decided("trastuzumab", "8", None, "unfit")
    assert (decided.sayings, decided.needs) == ((), ("hr",))


def test_where_they_change_nothing_they_are_not_asked_for() -> None:
    assert _decided().needs == ()
    assert _decided(chemotherapy="unfit").needs == ()


def test_facts_stand_beside_the_answers_once_and_only_where_they_speak_of_them() -> None:
    assert _decided(months="6.1").beside == ("newer",)
    decided = _decided("trastuzumab", "8", "positive", "unfit", "pre")
    assert decided.beside == ("newer", "ovarian")  # `early` is in the answer itself
    assert _decided("trastuzumab", "8", "positive", "unfit", "post").beside == ("newer",)


@pytest.mark.parametrize("menopause", [None, "pre", "post"])
def test_a_question_that_no_branch_hangs_on_is_never_needed(menopause: str | None) -> None:
    decided = _decided("trastuzumab", "8", None, None, menopause)
    assert (_outcomes(decided), decided.needs) == (
        ["first-line", "second-line"],
        ("hr", "chemotherapy"),
    )


def test_a_note_on_what_was_left_open_is_not_told() -> None:
    late = Note(when=when(prior="other"), months=Stretch(above=SIX), facts=("late",))
    hormones = Note(when=when(prior="other", hr="positive"), facts=("hormones",))
    tree = but(a_tree(), notes=(late, hormones))
    assert decide(tree, a_recurrence("other", None)).beside == ()
    assert decide(tree, a_recurrence("other", "8", "positive")).beside == ("late", "hormones")


def test_branches_that_come_to_the_same_are_told_together() -> None:
    halves = (
        a_branch("other", months=Stretch(at_most=SIX), fact="one"),
        a_branch("other", months=Stretch(above=SIX), fact="other"),
    )
    tree = but(a_tree(), sides=(Side(source="article", branches=halves),))
    (saying,) = decide(tree, a_recurrence("other", None)).sayings
    assert (saying.facts, saying.months) == (("one", "other"), None)


def test_an_interval_in_years_is_the_same_interval() -> None:
    said = but(a_recurrence(), months=q("1 year"))
    decided = decide(a_tree(), said)
    assert _outcomes(decided) == ["first-or-second-line", "second-line"]
    assert decided.boundary == TWELVE.value


def test_completed_months_decide_and_days_past_them_do_not() -> None:
    counted = elapsed(date(2025, 1, 31), date(2026, 2, 27))
    decided = decide(a_tree(), a_recurrence(months="3"), counted)
    assert (decided.given.months, decided.boundary) == (q("12 month"), q("12 month"))
    assert [turn.days for turn in decided.turns] == [211, 27]


def test_without_an_interval_a_tree_decides_by_its_root_alone() -> None:
    branches = (a_branch("none", outcome="first-line"), a_branch("trastuzumab", *OTHERS))
    tree = but(
        a_tree(),
        asks=a_tree().asks[:1],
        interval="",
        sides=(Side(source="article", branches=branches),),
        limits=(),
        notes=(),
    )
    assert decide(tree, a_recurrence(None, None)).needs == ("prior",)
    decided = decide(tree, a_recurrence("none", None))
    assert (_outcomes(decided), decided.needs, decided.turns) == (["first-line"], (), ())


def test_a_usual_answer_to_the_root_is_never_taken() -> None:
    usual = Ask(id="prior", title="Before", choices=(Choice(id="none", title="n"),), usual="none")
    tree = but(a_tree(), asks=(usual, *a_tree().asks[1:]))
    assert decide(tree, a_recurrence(None, "8")).sayings == ()
