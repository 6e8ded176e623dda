from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.search_box import HIGH, SearchBox
from pocketref.widgets.search_field import HINT


def test_it_shows_what_was_typed_and_else_what_can_be(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    box.resize(400, HIGH)
    empty = box.grab().toImage()
    box.say("lvef 62 48")
    assert box.accessibleDescription() == "lvef 62 48"
    assert box.grab().toImage() != empty
    box.say("")
    assert box.grab().toImage() == empty


def test_what_can_be_typed_is_what_the_field_says() -> None:
    from pocketref.shell import search_box

    assert search_box.HINT == HINT


def test_it_is_called_by_its_name_and_key(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    assert box.accessibleName() == "Search, Ctrl+K"


def test_a_press_leads_to_the_search_and_a_letter_is_left_to_the_window(qtbot: QtBot) -> None:
    around, typed = QWidget(), []
    qtbot.addWidget(around)
    box = SearchBox()
    QVBoxLayout(around).addWidget(box)
    around.keyPressEvent = lambda event: typed.append(event.text())  # type: ignore[method-assign]
    around.show()
    with qtbot.waitSignal(box.clicked):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(box.clicked):
        QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClicks(box, "t")
    assert typed == ["t"]
