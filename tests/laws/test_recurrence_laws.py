"""What must hold for every recurrence, however little of it was said."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from pocketref.agreement.recurrence import decide_agreed
from pocketref.engine.decision import decide, leaves
from pocketref.model.decision import Fitness, Outcome, Prior, Receptors, Recurrence
from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from tests.recurring import a_tree

TREE = a_tree()
NEAR = [Decimal(one) for one in ("0", "5.9", "6", "6.1", "11.9", "12", "12.1", "600")]

figures = st.sampled_from(NEAR) | st.decimals(min_value=0, max_value=600, places=1)
months = figures.map(lambda figure: Quantity(value=figure, unit="month"))
whole = st.builds(
    Recurrence,
    prior=st.sampled_from(Prior),
    months=months,
    receptors=st.sampled_from(Receptors),
    fitness=st.sampled_from(Fitness),
)
parts = st.builds(
    Recurrence,
    prior=st.none() | st.sampled_from(Prior),
    months=st.none() | months,
    receptors=st.none() | st.sampled_from(Receptors),
    fitness=st.none() | st.sampled_from(Fitness),
)


def _completed(said: Recurrence) -> Iterator[Recurrence]:
    """Everything that may be said beside it."""
    told = [Quantity(value=figure, unit="month") for figure in NEAR]
    for interval, hr, fitness in product(
        [said.months] if said.months else told,
        [said.receptors] if said.receptors else Receptors,
        [said.fitness] if said.fitness else Fitness,
    ):
        yield but(said, months=interval, receptors=hr, fitness=fitness)


def _outcomes(said: Recurrence) -> tuple[Outcome, ...]:
    return tuple(saying.outcome for saying in decide(TREE, said).sayings)


@given(whole)
def test_everything_said_leads_to_one_branch_of_each_source(said: Recurrence) -> None:
    assert [len(leaves(side, said)) for side in TREE.sides] == [1, 1]
    assert (len(_outcomes(said)), decide(TREE, said).needs) == (2, ())


@given(parts)
def test_both_engines_say_the_same(said: Recurrence) -> None:
    assert decide_agreed(TREE, said) == decide(TREE, said)


@given(parts)
def test_an_answer_that_needs_nothing_holds_whatever_else_is_said(said: Recurrence) -> None:
    decided = decide(TREE, said)
    if decided.sayings and not decided.needs:
        assert {_outcomes(case) for case in _completed(said)} == {_outcomes(said)}


@given(parts)
def test_what_is_needed_can_change_the_answer(said: Recurrence) -> None:
    decided = decide(TREE, said)
    if decided.needs and said.prior:
        assert len({_outcomes(case) for case in _completed(said)}) > 1


@given(parts)
def test_without_an_answer_something_is_needed(said: Recurrence) -> None:
    decided = decide(TREE, said)
    assert decided.sayings or decided.needs


@given(parts)
def test_sources_agree_when_both_say_the_same_and_say_something(said: Recurrence) -> None:
    outcomes = set(_outcomes(said))
    assert decide(TREE, said).agree is (len(outcomes) == 1 and Outcome.SILENT not in outcomes)


@given(whole)
def test_chemotherapy_that_was_not_spoken_of_is_taken_as_possible(said: Recurrence) -> None:
    silent, fit = but(said, fitness=None), but(said, fitness=Fitness.FIT)
    assert _outcomes(silent) == _outcomes(fit)


@given(whole)
def test_the_guideline_does_not_hang_on_chemotherapy_or_receptors(said: Recurrence) -> None:
    others = product(Receptors, Fitness)
    found = {_outcomes(but(said, receptors=hr, fitness=fitness))[1] for hr, fitness in others}
    assert len(found) == 1


@given(whole)
def test_a_line_is_told_only_where_the_interval_is_the_line(said: Recurrence) -> None:
    line = decide(TREE, said).boundary
    assert line is None or line == said.months
