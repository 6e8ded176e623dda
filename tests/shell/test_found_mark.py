from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.finding import Found
from pocketref.shell.found_mark import FoundMark


def test_a_mark_lies_over_its_part_and_says_whether_it_is_shown(qtbot: QtBot) -> None:
    body = QWidget()
    qtbot.addWidget(body)
    body.resize(400, 300)
    label = QLabel("a text", body)
    label.setGeometry(100, 80, 120, 20)
    mark = FoundMark(body)
    mark.lie_on(Found(widget=label, room=QRect(10, 0, 50, 20)), here=True)
    assert mark.geometry().contains(QRect(110, 80, 50, 20))
    assert mark.property("found") == "here"
    mark.lie_on(Found(widget=label, room=label.rect()), here=False)
    assert mark.geometry().contains(label.geometry())
    assert mark.property("found") == "there"
