from dataclasses import dataclass

import pytest

from pocketref.pictures.clock_bar import clock_bar
from pocketref.pictures.scene import Box, Scene, Words
from tests.sketching import ATick, texts

ARTICLE = ATick(at=30, text="article: 30")


@dataclass(frozen=True)
class AClock:
    """The observation of the mock-up: 22 of 60 minutes are over."""

    elapsed: int = 22 * 60
    planned: int = 60
    began: str = "10:02"
    ends: str = "11:02 (60)"
    marks: tuple[ATick, ...] = (ARTICLE,)


def drawn(clock: AClock | None = None, width: float = 232) -> Scene:
    return clock_bar(clock or AClock(), width=width, text="22 of 60 min are over.")


def filled(scene: Scene, colour: str) -> list[Box]:
    return [box for box in scene.shapes if isinstance(box, Box) and box.fill == colour]


def test_the_bar_is_filled_to_scale() -> None:
    (solid,) = filled(drawn(), "accent")
    assert abs(solid.width - 232 * 22 / 60) < 0.001


def test_both_ends_and_the_mark_are_said() -> None:
    assert texts(drawn()) == ["10:02", "11:02 (60)", "article: 30"]
    assert drawn().numbers == ("article: 30",)


def test_what_runs_past_the_plan_is_hatched_and_nothing_leaves_the_bar() -> None:
    scene = drawn(AClock(elapsed=75 * 60))
    (solid,), (tail,) = filled(scene, "accent"), filled(scene, "warn_tint")
    assert tail.hatch
    assert abs(solid.width - 232 * 60 / 75) < 0.001
    assert abs(tail.x + tail.width - 232) < 0.001


def test_a_mark_without_room_keeps_its_tick_only() -> None:
    near = ATick(at=58, text="article: 58")
    scene = drawn(AClock(marks=(near,)))
    assert "article: 58" not in texts(scene)
    assert scene.numbers == ("article: 58",)


def test_two_marks_never_stand_on_each_other() -> None:
    both = (ATick(at=30, text="minimum 30"), ATick(at=32, text="article: 32"))
    assert texts(drawn(AClock(marks=both)))[2:] == ["minimum 30"]


@pytest.mark.parametrize("width", [120, 232, 320])
@pytest.mark.parametrize("elapsed", [0, 1800, 3600, 9000])
def test_no_words_leave_the_picture(width: float, elapsed: int) -> None:
    scene = drawn(AClock(elapsed=elapsed), width)
    words = [shape for shape in scene.shapes if isinstance(shape, Words)]
    assert all(word.x >= 0 and word.x + word.width <= width for word in words)


def test_a_clock_that_has_no_length_is_still_a_picture() -> None:
    assert drawn(AClock(elapsed=0, planned=0, marks=())).shapes
