import pytest

from pocketref.model.noun import but
from pocketref.paper.blocks import Fill, Hour, Stretch, Timeline
from pocketref.paper.marks import Frame, Laid, Text
from pocketref.paper.timelines import lay_timeline
from pocketref.paper.words import Edge
from tests.paper.typesetting import StubRuler, marks, texts

WIDE = 6000.0
HOURS = (Hour(at=0, text="09:00"), Hour(at=120, text="11:00"))


def a_stretch(begins: int, ends: int, name: str = "P", fill: Fill = Fill.BAND) -> Stretch:
    return Stretch(begins=begins, ends=ends, name=name, edge=Edge.PLAIN, fill=fill)


def laid(*stretches: Stretch) -> Laid:
    return lay_timeline(Timeline(stretches=stretches, hours=HOURS), WIDE, StubRuler())


def frames(picture: Laid) -> list[Frame]:
    found = (mark for _, _, mark in marks(picture))
    return [mark for mark in found if isinstance(mark, Frame) and mark.edge is Edge.PLAIN]


def test_stretches_are_drawn_to_scale() -> None:
    first, second = frames(laid(a_stretch(0, 30), a_stretch(30, 120)))
    assert second.width + 22 == pytest.approx(3 * (first.width + 22))
    assert second.x + second.width <= WIDE


def test_stretches_that_overlap_stand_in_rows() -> None:
    first, second = frames(laid(a_stretch(0, 60), a_stretch(30, 120)))
    assert second.y >= first.y + first.height


def test_stretches_that_only_touch_stand_in_one_row() -> None:
    first, second = frames(laid(a_stretch(0, 60), a_stretch(60, 120)))
    assert first.y == second.y


@pytest.mark.parametrize(
    ("ends", "expected"),
    [(120, "P pertuzumab"), (10, "P"), (1, "")],
)
def test_a_name_that_does_not_fit_is_a_letter_or_nothing(ends: int, expected: str) -> None:
    hours = {hour.text for hour in HOURS}
    said = [text for text in texts(laid(a_stretch(0, ends, "P pertuzumab"))) if text not in hours]
    assert said == ([expected] if expected else [])


def test_no_mark_of_an_hour_leaves_the_picture() -> None:
    said = [mark for _, _, mark in marks(laid()) if isinstance(mark, Text)]
    assert [mark.text for mark in said] == ["09:00", "11:00"]
    for mark in said:
        assert 0 <= mark.x <= WIDE - StubRuler().width(mark.text, mark.face)


def test_a_name_on_hatching_stands_on_clear_ground() -> None:
    found = [mark for _, _, mark in marks(laid(a_stretch(0, 120, "T", Fill.HATCH)))]
    grounds = [mark for mark in found if isinstance(mark, Frame) and mark.fill is Fill.PAPER]
    assert len(grounds) == 1


def test_a_stretch_without_an_end_is_cut_open_there() -> None:
    closed, unending = a_stretch(0, 60), but(a_stretch(0, 60), open=True)
    picture = laid(unending)
    (frame,) = frames(picture)
    covers = [mark for _, _, mark in marks(picture) if isinstance(mark, Frame)]
    assert len(frames(laid(closed))) == len(covers) - 1
    cut = next(mark for mark in covers if mark.fill is Fill.PAPER)
    assert cut.x < frame.x + frame.width < cut.x + cut.width
    assert cut.y < frame.y
