from pocketref.pictures.lighting import INSET, STRIP, lit_row
from pocketref.pictures.scene import Box


def test_a_lit_row_has_a_strip_that_is_seen_without_colour() -> None:
    tint, strip = lit_row(10, 300, 40)
    assert isinstance(tint, Box)
    assert isinstance(strip, Box)
    assert (tint.width, strip.width, strip.height) == (300, STRIP, 40)
    assert strip.fill != tint.fill
    assert STRIP < INSET
