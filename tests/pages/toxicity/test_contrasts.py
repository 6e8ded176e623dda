"""Which comparisons the pack has."""

from pocketref.model.risk import Apart, Compared
from pocketref.pack.library import Library
from pocketref.pages.toxicity.contrasts import (
    catalogue,
    leading,
    rates_of,
    shown_on_handout,
    whole,
)


def test_each_comparison_is_of_one_trial_and_one_cut(library: Library) -> None:
    every = catalogue(library)
    assert len({held.key for held in every}) == len(every)
    for held in every:
        assert {rate.trial for rate in held.rates} == {held.trial.id}
        assert {rate.cut for rate in held.rates} == {held.cut}
        assert {rate.arm for rate in held.rates} == set(held.arms)


def test_what_chance_made_comes_first(library: Library) -> None:
    made = [held.trial.randomised for held in catalogue(library)]
    assert made == sorted(made, reverse=True)
    assert not all(made)


def test_results_are_subtracted_or_stand_apart(library: Library) -> None:
    held = next(
        each for each in catalogue(library) if each.key == "cleopatra.pertuzumab.placebo.2011"
    )
    results = held.results(whole(held))
    kinds = {rates_of(result)[0].event: type(result) for result in results}
    assert kinds["rash"] is Compared
    assert kinds["alopecia"] is Apart


def test_a_part_of_a_group_is_no_row(library: Library) -> None:
    held = next(
        each for each in catalogue(library) if each.key == "cleopatra.pertuzumab.placebo.2011"
    )
    assert any(rate.group for rate in held.rates)
    assert not any(rate.group for rate in whole(held))


def test_the_leading_comparison_has_most_to_talk_through(library: Library) -> None:
    chance, choice = (leading(library, randomised=one) for one in (True, False))
    assert chance is not None
    assert choice is not None
    assert chance.key == "cleopatra.pertuzumab.placebo.2011"
    assert choice.trial.id == "peruse"
    events = {rate.event for rate in shown_on_handout(library, chance)}
    assert events == {"diarrhoea", "rash", "febrile-neutropenia"}
