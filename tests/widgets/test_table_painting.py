from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from pocketref.widgets.look import look
from pocketref.widgets.table_layout import Spot
from pocketref.widgets.table_painting import FieldBrush

SIZE = (200, 60)


def painted(tone: str, *, right: bool = False, detail: str = "") -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    spot = Spot(
        row=0,
        column=0,
        room=QRectF(10, 0, 180, 55),
        lines=("Stop",),
        details=(detail,) if detail else (),
    )
    FieldBrush(painter, look(), frozenset({0} if right else ())).paint(spot, tone)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    wide, high = SIZE
    return {image.pixelColor(x, y).name() for x in range(wide) for y in range(high)}


def left_edge(image: QImage) -> int:
    wide, high = SIZE
    white = QColor("white")
    return next(x for x in range(wide) for y in range(high) if image.pixelColor(x, y) != white)


def test_each_tone_has_its_ink() -> None:
    assert look().colours["stop"].lower() in colours(painted("stop"))
    assert look().colours["stop"].lower() not in colours(painted("plain"))


def test_what_differs_has_a_ground_and_what_is_empty_an_edge() -> None:
    assert look().colours["differ_tint"].lower() in colours(painted("differs"))
    assert painted("empty") != painted("quiet")


def test_figures_are_set_flush_right() -> None:
    assert left_edge(painted("plain")) < 20
    assert left_edge(painted("plain", right=True)) > 100


def test_the_detail_stands_below() -> None:
    assert painted("plain", detail="below") != painted("plain")
