import pytest

from pocketref.model.difference import Disagreement
from pocketref.model.fact import Review, ReviewState
from pocketref.model.noun import BrokenNounError


def a_disagreement(*facts: str) -> Disagreement:
    return Disagreement(
        id="d",
        place=1,
        about="when a late dose loads again",
        facts=facts,
        why="Each label speaks of its own drug.",
        article="a",
        review=Review(state=ReviewState.SUBMITTED),
    )


@pytest.mark.parametrize("facts", [(), ("one",)])
def test_it_takes_two_to_disagree(facts: tuple[str, ...]) -> None:
    with pytest.raises(BrokenNounError, match="a disagreement of one"):
        a_disagreement(*facts)
    assert a_disagreement("one", "other").facts == ("one", "other")
