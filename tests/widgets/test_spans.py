from PySide6.QtGui import QImage, QPainter

from pocketref.widgets.look import look
from pocketref.widgets.spans import (
    Span,
    faces,
    line_width,
    paint_lines,
    plainly,
    set_lines,
    strong_spans,
    widest_word,
)


def said(spans: tuple[Span, ...], room: float) -> list[str]:
    return ["".join(run[1] for run in line) for line in set_lines(spans, room)]


def test_a_line_goes_on_below_where_there_is_no_room() -> None:
    spans = (Span(text="eight words that need more than one line here"),)
    assert said(spans, 1000) == ["eight words that need more than one line here"]
    lines = set_lines(spans, 120)
    assert len(lines) > 2
    assert all(line_width(line) <= 120 for line in lines)


def test_a_word_that_is_wider_than_the_room_has_its_own_line() -> None:
    assert said((Span(text="a conjugate"),), 10) == ["a", "conjugate"]


def test_spans_of_other_fonts_stand_in_one_line_with_their_blanks() -> None:
    spans = (Span(text="Doses", role="body+"), Span(text=" for all"))
    (line,) = set_lines(spans, 1000)
    assert [(run[1], run[2]) for run in line] == [("Doses", "body+"), ("for all", "body")]
    gap = faces().wraps("body").width(" ")
    assert line[1][0] == faces().wraps("body+").width("Doses") + gap


def test_a_change_of_colour_inside_a_word_does_not_break_it() -> None:
    spans = (Span(text="tras", ink="accent"), Span(text="tuzumab now"))
    assert said(spans, widest_word(spans)) == ["trastuzumab", "now"]


def test_blanks_count_and_a_line_never_begins_with_one() -> None:
    (line,) = set_lines((Span(text="a"), Span(text="  b", ink="text2")), 1000)
    assert line[1][0] == faces().wraps("body").width("a") + 2 * faces().wraps("body").width(" ")
    assert said((Span(text=" a\n b"),), 1000) == ["a", "b"]


def test_a_text_says_which_of_its_words_are_strong() -> None:
    spans = strong_spans("Needs **height** now", ink="text2", strong="warn")
    assert [(span.text, span.role, span.ink) for span in spans] == [
        ("Needs ", "body", "text2"),
        ("height", "body+", "warn"),
        (" now", "body", "text2"),
    ]
    assert plainly(spans) == "Needs height now"
    assert strong_spans("") == ()


def test_nothing_has_no_width() -> None:
    assert widest_word(()) == 0.0
    assert line_width(()) == 0.0


def test_lines_are_painted_in_their_colours() -> None:
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(look().colour("surface"))
    painter = QPainter(image)
    lines = set_lines((Span(text="Stop", role="body_strong", ink="stop"),), 200)
    paint_lines(painter, lines, 0, 0, "body")
    painter.end()
    inks = {image.pixelColor(x, y).name() for x in range(60) for y in range(20)}
    assert look().colours["stop"].lower() in inks
    below = {image.pixelColor(x, y).name() for x in range(200) for y in range(24, 60)}
    assert below == {look().colours["surface"].lower()}
