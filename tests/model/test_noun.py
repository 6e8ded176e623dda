from dataclasses import FrozenInstanceError

import pytest

from pocketref.model.noun import BrokenNounError, but, noun, require


@noun
class Pair:
    low: int
    high: int = 9

    def __post_init__(self) -> None:
        require(self.low <= self.high, "runs backwards", self.low, self.high)


def test_a_noun_is_frozen_and_has_no_room_for_more() -> None:
    pair = Pair(low=1)
    with pytest.raises(FrozenInstanceError):
        pair.low = 2  # type: ignore[misc]
    assert not hasattr(pair, "__dict__")


def test_a_changed_noun_is_another_and_checks_itself_again() -> None:
    pair = Pair(low=1)
    assert but(pair, low=4) == Pair(low=4)
    assert pair.low == 1
    with pytest.raises(BrokenNounError, match="runs backwards: 10: 9"):
        but(pair, low=10)


def test_two_nouns_that_say_the_same_are_equal_and_hash_alike() -> None:
    assert {Pair(low=1), Pair(low=1, high=9)} == {Pair(low=1)}
