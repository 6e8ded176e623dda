from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pocketref.widgets.segmented import Segment, Segmented

CHOICES = (("p", "P first", True), ("t", "T first", False))


def made(qtbot: QtBot) -> Segmented:
    choice = Segmented("Order")
    qtbot.addWidget(choice)
    choice.offer(CHOICES)
    choice.show()
    return choice


def test_the_chosen_one_is_marked_and_showing_reports_nothing(qtbot: QtBot) -> None:
    choice = made(qtbot)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.offer((("p", "P first", False), ("t", "T first", True)))
    assert [one.isChecked() for one in choice.findChildren(Segment)] == [False, True]


def test_a_press_reports_the_choice(qtbot: QtBot) -> None:
    choice = made(qtbot)
    with qtbot.waitSignal(choice.chosen) as told:
        choice.findChildren(Segment)[1].click()
    assert told.args == ["t"]


def test_arrow_keys_go_from_one_to_the_next(qtbot: QtBot) -> None:
    choice = made(qtbot)
    first, second = choice.findChildren(Segment)
    choice.activateWindow()
    first.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is second


def test_choosing_moves_nothing(qtbot: QtBot) -> None:
    segment = Segment("P first", first=True, last=False)
    qtbot.addWidget(segment)
    before = segment.sizeHint()
    segment.setChecked(True)
    assert segment.sizeHint() == before
