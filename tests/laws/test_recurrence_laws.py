"""What must hold for every recurrence, however little of it was said."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from pocketref.agreement.recurrence import decide_agreed
from pocketref.engine.branches import leaves
from pocketref.engine.decision import decide
from pocketref.model.decision import SILENT, Case
from pocketref.model.noun import but
from pocketref.model.patient import Given
from pocketref.model.quantity import Quantity
from tests.recurring import a_tree

TREE = a_tree()
NEAR = [Decimal(one) for one in ("0", "5.9", "6", "6.1", "11.9", "12", "12.1", "600")]
CHOICES = {ask.id: [choice.id for choice in ask.choices] for ask in TREE.asks}

figures = st.sampled_from(NEAR) | st.decimals(min_value=0, max_value=600, places=1)
months = figures.map(lambda figure: Quantity(value=figure, unit="month"))


def _case(answers: dict[str, str | None], interval: Quantity | None) -> Case:
    given = tuple(Given(ask=ask, choice=one) for ask, one in answers.items() if one)
    return Case(given=given, months=interval)


whole = st.builds(
    _case,
    st.fixed_dictionaries({ask: st.sampled_from(many) for ask, many in CHOICES.items()}),
    months,
)
parts = st.builds(
    _case,
    st.fixed_dictionaries({a: st.none() | st.sampled_from(many) for a, many in CHOICES.items()}),
    st.none() | months,
)


def _with(said: Case, **answers: str | None) -> Case:
    """The same case with other answers to some questions, or none."""
    asked = {ask: answers.get(ask, said.said(ask)) for ask in CHOICES}
    return _case(asked, said.months)


def _without(said: Case, ask: str) -> Case:
    return but(said, given=tuple(one for one in said.given if one.ask != ask))


def _completed(said: Case) -> Iterator[Case]:
    """Everything that may be said beside it."""
    told = [Quantity(value=figure, unit="month") for figure in NEAR]
    for interval, hr, fitness in product(
        [said.months] if said.months else told,
        [said.said("hr")] if said.said("hr") else CHOICES["hr"],
        [said.said("chemotherapy")] if said.said("chemotherapy") else CHOICES["chemotherapy"],
    ):
        yield but(_with(said, hr=hr, chemotherapy=fitness), months=interval)


def _outcomes(said: Case) -> tuple[str, ...]:
    return tuple(saying.outcome for saying in decide(TREE, said).sayings)


@given(whole)
def test_everything_said_leads_to_one_branch_of_each_source(said: Case) -> None:
    assert [len(leaves(side, said)) for side in TREE.sides] == [1, 1]
    assert (len(_outcomes(said)), decide(TREE, said).needs) == (2, ())


@given(parts)
def test_both_engines_say_the_same(said: Case) -> None:
    assert decide_agreed(TREE, said) == decide(TREE, said)


@given(parts)
def test_an_answer_that_needs_nothing_holds_whatever_else_is_said(said: Case) -> None:
    decided = decide(TREE, said)
    if decided.sayings and not decided.needs:
        assert {_outcomes(case) for case in _completed(said)} == {_outcomes(said)}


@given(parts)
def test_what_is_needed_can_change_the_answer(said: Case) -> None:
    decided = decide(TREE, said)
    if decided.needs and said.said("prior"):
        assert len({_outcomes(case) for case in _completed(said)}) > 1


@given(parts)
def test_without_an_answer_something_is_needed(said: Case) -> None:
    decided = decide(TREE, said)
    assert decided.sayings or decided.needs


@given(parts)
def test_sources_agree_when_both_say_the_same_and_say_something(said: Case) -> None:
    outcomes = set(_outcomes(said))
    assert decide(TREE, said).agree is (len(outcomes) == 1 and SILENT not in outcomes)


@given(whole)
def test_chemotherapy_that_was_not_spoken_of_is_taken_as_possible(said: Case) -> None:
    silent, fit = _without(said, "chemotherapy"), _with(said, chemotherapy="fit")
    assert _outcomes(silent) == _outcomes(fit)


@given(whole)
def test_the_guideline_does_not_hang_on_chemotherapy_or_receptors(said: Case) -> None:
    others = product(CHOICES["hr"], CHOICES["chemotherapy"])
    found = {_outcomes(_with(said, hr=hr, chemotherapy=one))[1] for hr, one in others}
    assert len(found) == 1


@given(whole)
def test_a_line_is_told_only_where_the_interval_is_the_line(said: Case) -> None:
    line = decide(TREE, said).boundary
    assert line is None or line == said.months


@given(whole, st.sampled_from(CHOICES["menopause"]))
def test_menopause_changes_what_stands_beside_and_no_answer(said: Case, other: str) -> None:
    assert _outcomes(_with(said, menopause=other)) == _outcomes(said)


@given(whole)
def test_around_every_line_stands_what_is_said_there(said: Case) -> None:
    for turn in decide(TREE, said).turns:
        small = Quantity(value=Decimal("0.1"), unit="month")
        around = (turn.at - small, turn.at, turn.at + small)
        told = (turn.before, turn.there, turn.after)
        for interval, sayings in zip(around, told, strict=True):
            assert decide(TREE, but(said, months=interval)).sayings == sayings


@given(parts)
def test_answers_to_other_questions_change_nothing(said: Case) -> None:
    other = but(said, given=(Given(ask="first-line", choice="pertuzumab"), *said.given))
    assert but(decide(TREE, other), given=said) == decide(TREE, said)
