"""What the nouns of a branch refuse, and what they know of themselves."""

import pytest

from pocketref.model.branch import Stretch, When
from pocketref.model.noun import BrokenNounError, but
from tests.recurring import SIX, TWELVE, a_branch


def test_a_stretch_has_one_lower_and_one_upper_end() -> None:
    with pytest.raises(BrokenNounError, match="two lower ends"):
        Stretch(at_least=SIX, above=SIX)
    with pytest.raises(BrokenNounError, match="two upper ends"):
        Stretch(at_most=TWELVE, below=TWELVE)


def test_its_ends_are_told_the_lower_one_first() -> None:
    assert Stretch(below=TWELVE, at_least=SIX).ends == (SIX, TWELVE)
    assert Stretch().ends == ()


def test_a_branch_has_something_to_rest_on() -> None:
    with pytest.raises(BrokenNounError, match="without a fact"):
        but(a_branch("none"), facts=())


def test_a_condition_can_be_met() -> None:
    with pytest.raises(BrokenNounError, match="nothing meets"):
        When(ask="prior", one_of=())
