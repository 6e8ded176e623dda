import pytest

from pocketref.paper.lines import lay_lines, lay_words
from pocketref.paper.marks import Dial, Frame, Stroke, Text
from pocketref.paper.sizes import MILLIMETRE
from pocketref.paper.words import (
    Align,
    Badge,
    Blank,
    Edge,
    Face,
    PageNumber,
    Run,
    Size,
    Tick,
    Words,
)
from tests.paper.typesetting import StubRuler, marks, texts

RULER = StubRuler()
WIDE = 80 * MILLIMETRE


def strokes(paragraph: Words) -> list[Stroke]:
    laid = lay_words(paragraph, WIDE, RULER)
    return [mark for _, _, mark in marks(laid) if isinstance(mark, Stroke)]


def test_a_line_to_write_on_reaches_the_end_of_its_line() -> None:
    (line,) = strokes(Words(inlines=(Run(text="Name "), Blank())))
    assert line.x == pytest.approx(RULER.width("Name ", Face()))
    assert line.to_x == pytest.approx(WIDE)


def test_two_lines_to_write_on_share_what_is_left() -> None:
    role, time = strokes(Words(inlines=(Run(text="Role "), Blank(), Run(text=" Time "), Blank())))
    assert role.to_x - role.x == pytest.approx(time.to_x - time.x)
    assert time.to_x == pytest.approx(WIDE)


def test_a_line_of_a_given_width_keeps_it() -> None:
    (line,) = strokes(Words(inlines=(Blank(width=12),)))
    assert line.to_x - line.x == pytest.approx(12 * MILLIMETRE)


@pytest.mark.parametrize(("align", "share"), [("left", 0.0), ("centre", 0.5), ("right", 1.0)])
def test_a_line_stands_where_it_is_aligned(align: str, share: float) -> None:
    paragraph = Words(inlines=(Run(text="Page"),), align=Align(align))
    ((_, _, text),) = marks(lay_words(paragraph, WIDE, RULER))
    assert isinstance(text, Text)
    assert text.x == pytest.approx((WIDE - RULER.width("Page", Face())) * share)


def test_a_badge_without_a_letter_is_a_clock() -> None:
    clock = lay_words(Words(inlines=(Badge(),)), WIDE, RULER)
    assert [type(mark) for _, _, mark in marks(clock)] == [Frame, Dial]


def test_the_border_of_a_badge_tells_the_drug() -> None:
    laid = lay_words(Words(inlines=(Badge(letter="T", edge=Edge.DASHED),)), WIDE, RULER)
    frame, letter = (mark for _, _, mark in marks(laid))
    assert isinstance(frame, Frame)
    assert frame.edge is Edge.DASHED
    assert isinstance(letter, Text)
    assert letter.text == "T"


def test_the_page_is_written_where_it_is_asked_for() -> None:
    assert texts(lay_words(Words(inlines=(PageNumber(),)), WIDE, RULER, "Page 1 of 2")) == [
        "Page 1 of 2"
    ]


def test_a_tick_box_is_drawn_not_written() -> None:
    laid = lay_words(Words(inlines=(Tick(), Run(text="Consent"))), WIDE, RULER)
    assert [type(mark) for _, _, mark in marks(laid)] == [Frame, Text]


def test_a_box_that_was_ticked_has_its_tick_within() -> None:
    laid = lay_words(Words(inlines=(Tick(ticked=True), Run(text="pertuzumab"))), WIDE, RULER)
    frame, *strokes, _ = (mark for _, _, mark in marks(laid))
    assert isinstance(frame, Frame)
    assert len(strokes) == 2
    for stroke in strokes:
        assert isinstance(stroke, Stroke)
        assert frame.x < min(stroke.x, stroke.to_x)
        assert max(stroke.x, stroke.to_x) < frame.x + frame.width
        assert frame.y < min(stroke.y, stroke.to_y)
        assert max(stroke.y, stroke.to_y) < frame.y + frame.height


def test_lines_after_the_first_are_indented() -> None:
    paragraph = Words(inlines=(Run(text="one " * 30),), hang=5)
    first, second, *_ = lay_lines(paragraph, WIDE, RULER)
    starts = [mark.x for line in (first, second) for mark in line.marks if isinstance(mark, Text)]
    assert starts == pytest.approx([0.0, 5 * MILLIMETRE])


def test_no_letters_on_paper_are_smaller_than_eight_and_a_half_points() -> None:
    assert min(size.value for size in Size) >= 8.5
