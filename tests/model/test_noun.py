import pickle
from dataclasses import FrozenInstanceError, asdict, field, fields, is_dataclass
from typing import Generic, TypeVar, get_type_hints

import pytest
from pydantic import TypeAdapter, ValidationError

from pocketref.model.noun import BrokenNounError, but, noun, require

Thing = TypeVar("Thing")


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
    assert Pair(low=1) != Pair(low=2)


@noun
class Twin:
    low: int
    high: int = 9


@noun
class Nothing:
    pass


@noun
class Held(Generic[Thing]):
    inside: Thing
    note: str = field(default="", kw_only=True)

    def __str__(self) -> str:
        return f"held {self.inside}"


def test_a_noun_is_never_equal_to_another_kind_of_noun() -> None:
    twin: object = Twin(low=1)
    assert twin != Pair(low=1)
    assert (twin == 1) is False


def test_a_noun_of_no_or_one_field_compares_like_any_other() -> None:
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    assert Held(inside=(1, 2)) == Held(inside=(1, 2))
    assert Held(inside=1) != Held(inside=2)


def test_a_noun_shows_its_fields_and_keeps_words_of_its_own() -> None:
    assert repr(Pair(low=1)) == "Pair(low=1, high=9)"
    assert repr(Held(inside=Twin(low=1))) == "Held(inside=Twin(low=1, high=9), note='')"
    assert repr(Nothing()) == "Nothing()"
    assert str(Held(inside=3)) == "held 3"


def test_a_noun_is_a_dataclass_to_everyone_who_asks() -> None:
    assert is_dataclass(Twin)
    assert [each.name for each in fields(Pair)] == ["low", "high"]
    assert asdict(Pair(low=1)) == {"low": 1, "high": 9}
    assert get_type_hints(Pair) == {"low": int, "high": int}
    assert pickle.loads(pickle.dumps(Pair(low=1))) == Pair(low=1)  # noqa: S301  # our own


def test_a_noun_with_a_name_it_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError):
        Pair(lowest=1)  # type: ignore[call-arg]
    with pytest.raises(ValidationError, match="lowest"):
        TypeAdapter(Pair).validate_python({"low": 1, "lowest": 2})
    assert TypeAdapter(Pair).validate_python({"low": "1"}) == Pair(low=1)
