from pocketref.model.noun import but
from pocketref.pictures.branch_axis import FLAG, axis, flag, marker
from pocketref.pictures.branch_columns import columns
from pocketref.pictures.scene import Box, Line, Words
from tests.samples import PATH

WHERE = columns(PATH, 986)


def test_a_flag_stays_within_the_picture() -> None:
    for middle in (0, 500, 1000):
        box, words = flag("12 months and 3 days", middle, 0, 1000)
        assert isinstance(box, Box)
        assert isinstance(words, Words)
        assert box.x >= 0
        assert box.x + box.width <= 1000
        assert box.height == FLAG


def test_the_marker_is_drawn_through_the_gaps_only() -> None:
    strokes = [s for s in marker(PATH, ((20, 28), (90, 100)), WHERE, 1000) if isinstance(s, Line)]
    assert [(line.y1, line.y2) for line in strokes] == [(20, 28), (90, 100)]
    assert {line.x1 for line in strokes} == {WHERE.x(8)}


def test_without_months_there_is_no_marker() -> None:
    assert marker(but(PATH, marker=None), ((20, 28),), WHERE, 1000) == ()


def test_the_axis_has_a_stroke_and_words_for_each_tick() -> None:
    shapes, foot = axis(PATH, 300, WHERE)
    words = [s.text for s in shapes if isinstance(s, Words)]
    assert words[:5] == ["0", "6", "12", "18", "24+"]
    assert len([s for s in shapes if isinstance(s, Line)]) == 6
    assert foot >= 300 + 8 + 16
