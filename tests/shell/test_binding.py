from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.binding import bind, keys_of
from pocketref.shell.keys import KEYS, Key
from tests.framing import PAGES


def test_places_come_before_the_keys_of_the_table() -> None:
    keys = keys_of(PAGES)
    assert [key.wish for key in keys[: len(PAGES)]] == [page.id for page in PAGES]
    assert keys[len(PAGES) :] == KEYS


def test_every_key_wishes_what_it_stands_for(qtbot: QtBot) -> None:
    window, wished = QWidget(), list[str]()
    qtbot.addWidget(window)
    two = (Key(chord="F7", wish="one", does="one"), Key(chord="F8", wish="two", does="two"))
    bind(window, two, wished.append)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert wished == ["two", "one"]
