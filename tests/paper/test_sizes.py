import pytest

from pocketref.paper.sizes import (
    ASCENT,
    BOTTOM,
    DESCENT,
    LEADING,
    MILLIMETRE,
    PER_INCH,
    POINT,
    SIDE,
    TOP,
    Paper,
)


def test_an_inch_is_an_inch_however_it_is_counted() -> None:
    assert pytest.approx(PER_INCH) == 72 * POINT
    assert pytest.approx(PER_INCH) == 25.4 * MILLIMETRE


@pytest.mark.parametrize(
    ("paper", "inches"), [(Paper.A4, (8.268, 11.693)), (Paper.LETTER, (8.5, 11.0))]
)
def test_papers_have_their_size(paper: Paper, inches: tuple[float, float]) -> None:
    assert (paper.width / PER_INCH, paper.height / PER_INCH) == pytest.approx(inches, abs=0.001)


def test_no_margin_is_smaller_than_a_printer_needs() -> None:
    assert min(SIDE, TOP, BOTTOM) >= 9 * MILLIMETRE


def test_lines_do_not_touch() -> None:
    assert LEADING > ASCENT + DESCENT
