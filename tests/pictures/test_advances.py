import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import string

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication

from pocketref.pictures.advances import advance
from tests.dressing import dressed

SIGNS = " .,:;'()/%+-=−×≠≥≤°µ²’\u00a0\u2011"


@pytest.mark.parametrize("weight", [400, 600])
def test_no_letter_of_the_typeface_is_wider_than_said(qapp: QApplication, weight: int) -> None:
    dressed(qapp)
    font = QFont(QGuiApplication.font())
    font.setPixelSize(100)
    font.setWeight(QFont.Weight(weight))
    bold = weight > 400
    metrics = QFontMetricsF(font)
    for letter in string.ascii_letters + string.digits + SIGNS:
        taken = metrics.horizontalAdvance(letter * 10) / 1000
        assert taken <= advance(letter, bold=bold) <= taken * 1.6, letter


def test_a_letter_that_is_not_known_is_taken_for_the_widest() -> None:
    assert advance("\N{HOT BEVERAGE}") > advance("M")
