from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.beside import RAIL, with_rail


def test_a_rail_stands_beside_the_column_with_its_cards_from_the_top(qtbot: QtBot) -> None:
    page, column, cards = QWidget(), QVBoxLayout(), (QLabel("one"), QLabel("two"))
    qtbot.addWidget(page)
    words = QLabel("the page")
    column.addWidget(words)
    rail = with_rail(page, column, cards)
    page.resize(600, 400)
    page.show()
    assert page.findChild(QWidget, RAIL) is rail
    assert rail.x() >= words.x() + words.width()
    assert [card.parentWidget() for card in cards] == [rail, rail]
    assert cards[0].y() < cards[1].y()
