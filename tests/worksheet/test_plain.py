from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.noun import noun
from pocketref.model.patient import Formula, LastDose
from pocketref.model.quantity import Quantity
from pocketref.worksheet.entry import Value
from pocketref.worksheet.plain import UnreadableError, made, plain
from tests.stating import TODAY, q


@noun
class Kept:
    """One field of each kind."""

    name: str = ""
    count: int = 0
    done: bool = False
    amount: Quantity | None = None
    formula: Formula = Formula.MOSTELLER
    at: datetime | None = None
    names: tuple[str, ...] = ()
    value: Value | None = None


@pytest.mark.parametrize(
    "kept",
    [
        Kept(),
        Kept(name="4", count=7, done=True, names=("a", "b"), formula=Formula.BOYD),
        Kept(amount=q("68.0 kg"), at=datetime(2026, 3, 9, 9, 2, tzinfo=UTC)),
        Kept(at=datetime(2026, 3, 9, tzinfo=timezone(timedelta(hours=-5)))),
        Kept(value=q("68 kg")),
        Kept(value=True),
        Kept(value=1),
        Kept(value="1"),
        Kept(value=TODAY),
        Kept(value=LastDose(drug="trastuzumab", on=TODAY)),
    ],
)
def test_a_noun_comes_back_as_it_was(kept: Kept) -> None:
    back = made(plain(kept, Kept), Kept)
    assert (back, str(back)) == (kept, str(kept))
    assert type(back.value) is type(kept.value)


def test_an_amount_keeps_the_places_that_were_typed() -> None:
    back = made(plain(q("68.0 kg"), Quantity), Quantity)
    assert str(back.value) == "68.0"


def test_what_says_nothing_is_not_written() -> None:
    assert plain(Kept(), Kept) == {}


@pytest.mark.parametrize(
    "given",
    [
        None,
        [],
        "",
        {"unknown": 1},
        {"name": 4},
        {"name": None},
        {"count": "4"},
        {"count": True},
        {"count": 4.0},
        {"done": 1},
        {"amount": "68 kg"},
        {"amount": {"value": "68", "unit": "stone"}},
        {"amount": {"value": "many", "unit": "kg"}},
        {"amount": {"value": "NaN", "unit": "kg"}},
        {"amount": {"unit": "kg"}},
        {"formula": "guessed"},
        {"formula": 1},
        {"at": "2026-03-09"},
        {"at": "2026-03-09T09:02:00"},
        {"at": 7},
        {"names": "ab"},
        {"names": [1]},
        {"names": [None]},
        {"value": "68"},
        {"value": {"Fault": {}}},
        {"value": {"int": 1, "str": "1"}},
        {"value": {"int": "1"}},
    ],
)
def test_what_is_no_such_noun_is_not_read(given: object) -> None:
    with pytest.raises(UnreadableError):
        made(given, Kept)


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inside: st.lists(inside) | st.dictionaries(st.sampled_from(["name", "at"]), inside),
    max_leaves=4,
)


@given(_ANYTHING)
def test_anything_is_either_read_or_refused(given: object) -> None:
    with suppress(UnreadableError):
        assert isinstance(made(given, Kept), Kept)
