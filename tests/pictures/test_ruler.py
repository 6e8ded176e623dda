from dataclasses import dataclass

import pytest

from pocketref.pictures.ruler import BANDS, Scale, markers, percents, rule_bands
from pocketref.pictures.scene import Box, Edge, Line, Words
from tests.sketching import texts

SCALE = Scale(low=35, high=70, width=330)


@dataclass(frozen=True)
class ABand:
    low: int
    high: int
    verdict: str = "go"
    text: str = ""
    said: str = ""


def test_every_band_is_reached_by_keys_and_says_what_holds_there() -> None:
    bands = (ABand(35, 50, "stop", "stop"), ABand(50, 70, "go", "continue", "continue, if well"))
    scene = rule_bands(bands, SCALE, None, "A rule.", ("a-fact",))
    assert {part.facts for part in scene.parts} == {("a-fact",)}
    assert [part.text for part in scene.parts] == [
        "35 to 50%: stop",
        "50 to 70%: continue, if well",
    ]
    assert scene.numbers == tuple(part.text for part in scene.parts)
    boxes = [shape for shape in scene.shapes if isinstance(shape, Box)]
    assert [(part.x, part.width) for part in scene.parts] == [(b.x, b.width) for b in boxes]


def test_bands_meet_without_a_gap() -> None:
    scene = rule_bands((ABand(35, 50, "stop"), ABand(50, 70)), SCALE, None, "A rule.")
    first, second = (shape for shape in scene.shapes if isinstance(shape, Box))
    assert first.x + first.width == pytest.approx(second.x)


def test_the_value_now_is_a_stroke_inside_its_band() -> None:
    bands = (ABand(35, 50, "stop"), ABand(50, 70))
    scene = rule_bands(bands, SCALE, 48, "A rule.")
    stop = next(shape for shape in scene.shapes if isinstance(shape, Box))
    stroke = next(shape for shape in scene.shapes if isinstance(shape, Line))
    assert stop.x < stroke.x1 < stop.x + stop.width


def test_a_verdict_is_told_by_its_edge_as_well() -> None:
    assert BANDS["unclear"][2] is Edge.DASHED
    assert BANDS["depends"][2] is Edge.DOTTED
    assert BANDS["go"][0] != BANDS["stop"][0]


def test_words_that_do_not_fit_their_band_are_left_to_the_verdict_column() -> None:
    scene = rule_bands((ABand(45, 50, text="withhold: fall"), ABand(50, 70)), SCALE, 48, "x")
    assert texts(scene) == []


def test_a_band_outside_the_ruler_is_not_drawn() -> None:
    assert rule_bands((ABand(10, 30, "stop", "stop"),), SCALE, None, "x").shapes == ()


def test_now_is_filled_and_before_is_hollow() -> None:
    scene = markers(SCALE, 48, 62)
    fills = [shape.fill for shape in scene.shapes if isinstance(shape, Box)]
    assert fills == ["surface", "text"]
    assert scene.text == "now 48%, was 62"


def test_flags_that_would_touch_stand_in_two_rows() -> None:
    near, far = markers(SCALE, 60, 62), markers(SCALE, 48, 62)
    assert near.height > far.height


def test_flags_stay_in_the_picture() -> None:
    for value in (10, 35, 70, 85):
        words = [one for one in markers(SCALE, value, None).shapes if isinstance(one, Words)]
        assert all(one.x >= 0 and one.x + one.width <= SCALE.width for one in words)


def test_the_numbers_below_leave_out_the_ends() -> None:
    assert texts(percents(SCALE)) == ["40", "45", "50", "55", "60", "65"]


def test_nothing_entered_is_said() -> None:
    assert markers(SCALE, None, None).text == "No value entered"


def test_a_stroke_never_crosses_words() -> None:
    scale = Scale(low=35, high=70, width=600)
    scene = rule_bands((ABand(50, 70, "go", "continue"),), scale, 60, "x")
    strokes = [shape for shape in scene.shapes if isinstance(shape, Line)]
    assert len(strokes) == 2
    assert {stroke.x1 for stroke in strokes} == {scale.x(60)}
    beside = rule_bands((ABand(50, 70, "go", "continue"),), scale, 52, "x")
    assert len([shape for shape in beside.shapes if isinstance(shape, Line)]) == 1
