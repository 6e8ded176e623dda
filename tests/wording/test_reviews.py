from pocketref.model.fact import ReviewState
from pocketref.wording.reviews import review


def test_every_state_has_words_of_its_own() -> None:
    told = [review(state) for state in ReviewState]
    assert all(told)
    assert len(set(told)) == len(told)
