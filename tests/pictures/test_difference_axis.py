import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.pictures.difference_axis import axis_for, grid, labels, sides
from pocketref.pictures.scene import Line, Words

ENDS = st.lists(st.floats(-100, 100), max_size=8)


@given(ENDS, st.integers(140, 900))
def test_an_axis_holds_every_end_and_no_difference(ends: list[float], width: int) -> None:
    axis = axis_for(ends, 20, width)
    for end in (*ends, 0):
        assert 20 - 1e-6 <= axis.x(end) <= 20 + width + 1e-6
    assert axis.low < 0 < axis.high
    assert axis.low % axis.step == axis.high % axis.step == 0
    assert len(grid(axis, 0, 10)) <= 7


@given(ENDS)
def test_a_larger_difference_stands_further_right(ends: list[float]) -> None:
    axis = axis_for(ends, 0, 300)
    assert axis.x(1) - axis.x(0) == pytest.approx(axis.x(0) - axis.x(-1))
    assert axis.x(1) > axis.x(0)


def test_the_steps_of_the_mock_up() -> None:
    axis = axis_for([1.9, 27.8], 0, 200)
    assert (axis.low, axis.high, axis.step) == (-10, 30, 10)
    assert [word.text for word in labels(axis, 0, 220) if isinstance(word, Words)] == [
        "−10",
        "0",
        "+10",
        "+20",
        "+30",
    ]


def test_the_line_of_no_difference_is_the_strongest() -> None:
    axis = axis_for([5], 0, 200)
    strokes = [line for line in grid(axis, 0, 10) if isinstance(line, Line)]
    (strong,) = (line for line in strokes if line.thickness > 1)
    assert strong.x1 == axis.x(0)


@given(ENDS, st.integers(140, 500))
def test_labels_never_touch(ends: list[float], width: int) -> None:
    found = list(labels(axis_for(ends, 20, width), 0, width + 40))
    words = [word for word in found if isinstance(word, Words)]
    assert "0" in {word.text for word in words}
    for one, other in itertools.pairwise(words):
        assert one.x + one.width <= other.x + 1e-6


def test_both_sides_are_named_beside_the_line() -> None:
    axis = axis_for([-5, 20], 100, 200)
    left, right = sides(axis, "fewer", "more", 0, 320)
    assert isinstance(left, Words)
    assert isinstance(right, Words)
    assert left.x + left.width < axis.x(0) < right.x


def test_where_a_side_has_no_room_its_words_move() -> None:
    axis = axis_for([0, 90], 5, 200)
    left, right = (shape for shape in sides(axis, "considerably-fewer", "more", 0, 320))
    assert isinstance(left, Words)
    assert isinstance(right, Words)
    assert left.x + left.width <= right.x
