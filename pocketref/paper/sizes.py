"""Lengths and papers. Pages are laid out in twentieths of a point, so that nothing is rounded."""

from enum import Enum

POINT = 20.0
MILLIMETRE = POINT * 72 / 25.4
PER_INCH = 1440

# Ratios of Inter, the one typeface on paper: line height, height above and below the baseline,
# and of a capital letter, each to the size of the letters.
LEADING = 1.28
ASCENT = 0.969
DESCENT = 0.242
CAPITAL = 0.727


class Paper(Enum):
    """The papers a sheet is made for: width and height in millimetres."""

    A4 = (210.0, 297.0)
    LETTER = (215.9, 279.4)

    @property
    def width(self) -> float:
        """Width in twentieths of a point."""
        return self.value[0] * MILLIMETRE

    @property
    def height(self) -> float:
        """Height in twentieths of a point."""
        return self.value[1] * MILLIMETRE


SIDE = 10.5 * MILLIMETRE
TOP = 9.2 * MILLIMETRE
BOTTOM = 9.2 * MILLIMETRE
