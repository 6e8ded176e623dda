import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.model.noun import BrokenNounError
from pocketref.pictures.grade_ruler import GradeStretch, Reading, grade_ruler
from pocketref.pictures.scene import Box, Edge, Line, Scene
from tests.pictures.judging import no_stroke_crosses_words, said_completely, sound
from tests.samples import GRADES
from tests.sketching import texts

WIDTHS = st.integers(260, 1000)
LONG = (
    GradeStretch(id="none", low=0, high=3, begins="0", text="No grade", grade=0),
    GradeStretch(id="one", low=3, high=4, begins="3", text="Grade 1", grade=1),
    GradeStretch(id="two", low=4, high=100, begins="4", text="Grade 2 or more", grade=2),
    GradeStretch(id="three", low=100, high=2000, begins="100", text="Grade 3", grade=3),
    GradeStretch(id="four", low=2000, high=None, begins="2,000", text="Grade 4", grade=4),
)


def drawn(at: float | None, width: float = 520, lit: str = "") -> Scene:
    now = None if at is None else Reading(at=at, text=f"{at:g}", lit=lit)
    return grade_ruler(GRADES, now, "× 10⁹/L", width=width, text="Grades.")


def bands(scene: Scene) -> list[Box]:
    found = [shape for shape in scene.shapes if isinstance(shape, Box) and shape.line]
    return sorted(found, key=lambda box: box.x)


def flag(scene: Scene) -> float:
    (stroke,) = (shape for shape in scene.shapes if isinstance(shape, Line))
    return stroke.x1


@given(WIDTHS, st.floats(0, 50))
def test_nothing_overlaps_or_is_cut_at_any_width(width: int, at: float) -> None:
    scene = drawn(at, width)
    sound(scene)
    no_stroke_crosses_words(scene)
    said_completely(scene, *(one.text for one in GRADES), *(one.begins for one in GRADES))


@given(WIDTHS)
def test_long_words_and_many_stretches_fit_too(width: int) -> None:
    now = Reading(at=150, text="150")
    scene = grade_ruler(LONG, now, "times the upper limit of normal", width=width, text="x")
    sound(scene)
    said_completely(scene, *(one.text for one in LONG), "times the upper limit of normal")


@given(WIDTHS)
def test_stretches_follow_each_other_without_a_gap(width: int) -> None:
    found = bands(drawn(None, width))
    for one, other in itertools.pairwise(found):
        assert one.x + one.width == pytest.approx(other.x)
    assert [part.id for part in drawn(None, width).parts] == [one.id for one in GRADES]


@given(st.floats(0, 30), st.floats(0, 30))
def test_a_larger_value_never_stands_further_left(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert flag(drawn(low)) <= flag(drawn(high)) + 1e-6


@pytest.mark.parametrize(("at", "grade"), [(0.2, "four"), (0.7, "three"), (1.2, "two"), (9, "one")])
def test_the_value_stands_in_its_stretch_which_is_lit(at: float, grade: str) -> None:
    scene = drawn(at)
    part = next(part for part in scene.parts if part.id == grade)
    assert part.x <= flag(scene) <= part.x + part.width
    (lit,) = (box for box in bands(scene) if box.thickness == 2)
    assert lit.x == part.x


def test_on_a_limit_only_who_knows_the_rule_says_what_is_lit() -> None:
    assert [box for box in bands(drawn(0.5)) if box.thickness == 2] == []
    (lit,) = (box for box in bands(drawn(0.5, lit="three")) if box.thickness == 2)
    assert lit.x == pytest.approx(flag(drawn(0.5)))


def test_at_the_low_end_the_first_stretch_is_lit() -> None:
    assert len([box for box in bands(drawn(0)) if box.thickness == 2]) == 1


def test_without_a_value_there_is_no_flag() -> None:
    scene = drawn(None)
    assert not any(isinstance(shape, Line) for shape in scene.shapes)
    assert texts(scene)[0] == "Grade 4"


def test_a_grade_that_depends_on_more_is_dashed() -> None:
    assert [box.edge for box in bands(drawn(None))][-1] is Edge.DASHED


def test_a_severe_grade_is_flagged_as_a_stop_and_a_mild_one_is_not() -> None:
    assert "stop" in {box.fill for shape in drawn(0.4).shapes for box in _boxes(shape)}
    assert "stop" not in {box.fill for shape in drawn(1.2).shapes for box in _boxes(shape)}


def _boxes(shape: object) -> list[Box]:
    return [shape] if isinstance(shape, Box) else []


def test_a_ruler_without_stretches_is_a_bug() -> None:
    with pytest.raises(BrokenNounError):
        grade_ruler((), None, "", width=300, text="x")
