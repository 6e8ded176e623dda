import pytest
from PySide6.QtCore import QRect

from pocketref.model.noun import but
from pocketref.widgets.look import look
from pocketref.widgets.result_rows import SIMILAR, lay_out, spans
from pocketref.widgets.spans import line_width, plainly
from tests.pages.shown import DOSES, LATE, ROWS

LONG = but(LATE, rest="what to do when an infusion was late or missed, by each of its sources " * 2)


def test_what_matches_is_marked_in_the_words() -> None:
    marked = [(span.text, span.ink) for span in spans(LATE)]
    assert marked == [
        ("Late or missed ", "text"),
        ("trastuzumab", "accent"),
        (" reload or continue", "text2"),
    ]
    assert plainly(spans(but(DOSES, rest=""))) == "Doses"


def test_a_title_is_strong_and_a_sentence_is_not() -> None:
    sentence = but(LATE, lead="It loads again.", rest="", marks=((3, 8),))
    assert [span.role for span in spans(DOSES)] == ["body+", "body"]
    assert [span.role for span in spans(sentence)] == ["body", "body+", "body"]


def test_a_corrected_word_is_told() -> None:
    assert plainly(spans(but(DOSES, similar=True))).endswith(SIMILAR)


def test_rows_stand_below_each_other() -> None:
    places = lay_out(ROWS, 720)
    assert [place.room.top() for place in places] == [0, 42, 84]


@pytest.mark.parametrize("width", [720, 500, 380, 300])
def test_nothing_is_cut_off_and_nothing_overlaps(width: int) -> None:
    for row, place in zip((DOSES, LONG), lay_out((DOSES, LONG), width), strict=True):
        end = place.words.x() + max(line_width(line) for line in place.lines)
        below = place.words.y() + len(place.lines) * look().line("body")
        assert end <= width
        assert place.room.height() >= len(place.lines) * look().line("body")
        if row.chip is not None and place.chip.top() < below:
            assert end <= place.chip.left()
            assert place.chip.right() < place.where.x()
        assert place.room.contains(place.chip) or place.chip == QRect()


def test_a_row_without_a_place_has_all_the_room() -> None:
    bare = but(DOSES, where="")
    (place,) = lay_out((bare,), 720)
    assert place.chip == QRect()
