"""Pictures on paper: the painter of the window, in black and grey, with the typeface of paper."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QPainter

from pocketref.paper.lettering import set_in
from pocketref.paper.marks import Picture
from pocketref.pictures.enlarging import enlarged
from pocketref.pictures.tokens import light
from pocketref.widgets.look import Look
from pocketref.widgets.scene_painting import paint

_BLACK, _DARK, _GREY, _LIGHT, _PALE, _WHITE = (
    "#000000",
    "#333333",
    "#6E6E6E",
    "#C8C8C8",
    "#EDEDED",
    "#FFFFFF",
)
_BOLD, _REGULAR = 600, 400
# Every name that is not here is black: what warns and what is told apart has its words.
_INKS = {
    "text2": _DARK,
    "text3": _DARK,
    "silent": _DARK,
    "line": _LIGHT,
    "line_control": _GREY,
    "arr_none": _GREY,
    "arr_event": _BLACK,
    "on_accent": _WHITE,
    "on_stop": _WHITE,
    "window": _WHITE,
    "surface": _WHITE,
    "raised": _WHITE,
    "sunken": _WHITE,
    "silent_tint": _WHITE,
    "accent_tint": _PALE,
    "stop_tint": _LIGHT,
    "warn_tint": _PALE,
    "ok_tint": _PALE,
    "differ_tint": _PALE,
    "newer_tint": _PALE,
    "drug_p_tint": _PALE,
    "drug_t_tint": _PALE,
    "drug_x_tint": _PALE,
    "drug_obs_tint": _WHITE,
}


class PaperLook(Look):
    """Black and grey; type as many times larger as the picture is."""

    def __init__(self, scale: float) -> None:
        inks = {name: _INKS.get(name, _BLACK) for name in light().colours}
        super().__init__("paper", inks, {}, Path())
        self._scale = scale

    def font(self, role: str, *, bold: bool = False) -> QFont:
        """The typeface of paper at a step of the type scale."""
        return _font(round(light().sizes[role] * self._scale), _BOLD if bold else _REGULAR)


@cache
def _font(pixels: int, weight: int) -> QFont:
    return set_in(pixels, weight)


def draw_picture(painter: QPainter, picture: Picture, x: float, y: float) -> None:
    """Draw a picture with the corner of its group at a place; units are those of the page."""
    painter.save()
    painter.translate(x + picture.x, y + picture.y)
    paint(painter, enlarged(picture.scene, picture.scale), PaperLook(picture.scale))
    painter.restore()
