import pytest

from pocketref.paper.blocks import Measure, Width
from pocketref.paper.sharing import evenly, shared
from pocketref.paper.sizes import MILLIMETRE

FIT = Width(by=Measure.FIT)
SHARE = Width(by=Measure.SHARE)
TWO = Width(by=Measure.SHARE, amount=2)


def fixed(amount: float) -> Width:
    return Width(by=Measure.FIXED, amount=amount)


@pytest.mark.parametrize(
    ("widths", "fits", "room", "expected"),
    [
        ((SHARE, TWO), (0.0, 0.0), 300.0, (100.0, 200.0)),
        ((FIT, SHARE), (40.0, 500.0), 100.0, (40.0, 60.0)),
        ((FIT, FIT), (40.0, 40.0), 100.0, (40.0, 60.0)),
        ((FIT, FIT), (150.0, 50.0), 100.0, (75.0, 25.0)),
        ((fixed(1), SHARE), (0.0, 0.0), 100.0, (MILLIMETRE, 100.0 - MILLIMETRE)),
    ],
)
def test_columns_share_their_room(
    widths: tuple[Width, ...],
    fits: tuple[float, ...],
    room: float,
    expected: tuple[float, ...],
) -> None:
    found = shared(widths, fits, room)
    assert found == pytest.approx(expected)
    assert sum(found) == pytest.approx(room)


@pytest.mark.parametrize(
    ("heights", "expected"),
    [
        ([5.0, 5.0, 5.0, 5.0], [[0, 1], [2, 3]]),
        ([5.0, 5.0, 5.0], [[0, 1], [2]]),
        ([20.0, 5.0, 5.0], [[0], [1, 2]]),
        ([5.0], [[0], []]),
        ([], [[], []]),
    ],
)
def test_items_fill_columns_evenly_and_in_order(
    heights: list[float], expected: list[list[int]]
) -> None:
    assert evenly([heights, heights]) == expected


def test_an_item_is_as_high_as_its_column_makes_it() -> None:
    narrow, wide = [10.0, 10.0, 10.0], [5.0, 5.0, 5.0]
    assert evenly([narrow, wide]) == [[0], [1, 2]]
