"""What the nouns of a decision refuse, and what they know of themselves."""

import pytest

from pocketref.model.decision import Outcome, Prior, Saying, Stretch
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


def test_a_branch_has_somebody_to_lead_and_something_to_rest_on() -> None:
    with pytest.raises(BrokenNounError, match="nothing leads to"):
        a_branch()
    with pytest.raises(BrokenNounError, match="without a fact"):
        but(a_branch(Prior.NONE), facts=())


def test_silence_is_an_outcome() -> None:
    assert Saying(source="article", outcome=Outcome.SILENT).silent
    assert not Saying(source="article", outcome=Outcome.SECOND_LINE).silent
