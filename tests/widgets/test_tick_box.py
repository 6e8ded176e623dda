from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.look import look
from pocketref.widgets.tick_box import TickBox
from tests.dressing import colours_in


def test_a_tick_is_a_shape_and_not_only_a_colour(qtbot: QtBot) -> None:
    box = TickBox("Consent")
    qtbot.addWidget(box)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert {look().colours["ok"], look().colours["surface"]} <= colours_in(box)


def test_what_cannot_be_ticked_yet_is_dashed(qtbot: QtBot) -> None:
    box = TickBox()
    qtbot.addWidget(box)
    whole = box.grab().toImage()
    box.dash(dashed=True)
    assert box.grab().toImage() != whole
