"""Two rates held against each other, or why not."""

import pytest

from pocketref.pack.library import Library
from pocketref.pages.toxicity.holding import held

DIARRHOEA = ("cleopatra-diarrhoea-pertuzumab", "cleopatra-diarrhoea-placebo")


def test_two_rates_of_one_trial_and_cut_are_subtracted(library: Library) -> None:
    said = held(library, DIARRHOEA)
    assert said is not None
    assert said.strong == ("20 to 21 more in every 100 with pertuzumab.",)
    assert "from a rounded percentage" in said.lines[0]
    assert "13.7 to 27.8" in said.lines[1]
    assert said.caution == ()


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ("bo17929-diarrhoea", "different trials"),
        ("cleopatra-rash-placebo", "different side effects"),
        ("cleopatra-diarrhoea-placebo-asian", "different"),
    ],
)
def test_what_may_not_be_subtracted_says_why(library: Library, other: str, why: str) -> None:
    known = {rate.id for rate in library.rates()}
    name = next((each for each in sorted(known) if each.startswith(other)), other)
    said = held(library, (DIARRHOEA[0], name))
    assert said is not None
    assert said.strong == ()
    assert why in said.caution[0]
    assert len(said.lines) == 2
    assert " more " not in said.copied


def test_cuts_are_not_mixed(library: Library) -> None:
    said = held(
        library,
        (
            "cleopatra-febrile-neutropenia-pertuzumab",
            "cleopatra-febrile-neutropenia-placebo-serious",
        ),
    )
    assert said is not None
    assert "different data cuts" in said.caution[0]


def test_what_chance_did_not_make_stands_side_by_side(library: Library) -> None:
    said = held(library, ("peruse-neuropathy-docetaxel", "peruse-neuropathy-paclitaxel"))
    assert said is not None
    assert said.caution[0] == "Not randomised."
    assert said.arrays is not None
    assert [group.said for group in said.arrays.groups] == ["16 of 100", "31 of 100"]


@pytest.mark.parametrize("ids", [(), DIARRHOEA[:1]])
def test_fewer_than_two_are_held_against_nothing(library: Library, ids: tuple[str, ...]) -> None:
    assert held(library, ids) is None
