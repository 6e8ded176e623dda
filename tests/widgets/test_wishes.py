from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.wishes import FieldWanted, SheetWanted, ask
from tests.wishing import Listener


def test_a_wish_is_heard_by_the_window_at_once(qtbot: QtBot) -> None:
    window = Listener()
    qtbot.addWidget(window)
    deep = QWidget(QWidget(window))
    ask(deep, FieldWanted(field="weight"))
    ask(deep, SheetWanted())
    assert window.heard == [FieldWanted(field="weight"), SheetWanted()]
