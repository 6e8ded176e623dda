"""How the chosen row of a picture is lit."""

from pocketref.pictures.scene import Box, Shape

INSET = 8  # what rows keep free at both sides, for the light
STRIP = 3


def lit_row(y: float, width: float, height: float) -> tuple[Shape, ...]:
    """A tint behind a whole row, and a strip at its left that is seen without colour."""
    return (
        Box(x=0, y=y, width=width, height=height, fill="accent_tint", corner=5),
        Box(x=0, y=y, width=STRIP, height=height, fill="accent"),
    )
