"""How long each picture takes to be painted anew.

The limit is in milliseconds of the machine it was written on; see `measuring.unit`.
"""

from functools import partial

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from pocketref.pictures.scene import Scene
from pocketref.widgets.look import look
from pocketref.widgets.scene_painting import at_hundred, paint
from tests.benchmarks.measuring import tell, units
from tests.dressing import dressed
from tests.samples import DRAWINGS

FRAME = 16  # a picture and all else of a page
RUNS = 9


def _repaint(image: QImage, scene: Scene) -> None:
    painter = QPainter(image)
    paint(painter, scene, at_hundred(look()))
    painter.end()


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_picture_is_painted_within_a_frame(qapp: QApplication, name: str) -> None:
    dressed(qapp)
    image = QImage(1000, 600, QImage.Format.Format_ARGB32_Premultiplied)
    took, ratio = units(partial(_repaint, image, DRAWINGS[name](1000)), RUNS)
    tell(f"picture {name}: {took:.1f} ms, {ratio:.1f} units")
    assert ratio <= FRAME
