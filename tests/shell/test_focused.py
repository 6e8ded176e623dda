from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.focused import property_around


def test_the_nearest_property_around_counts(qtbot: QtBot) -> None:
    page, card, label = QWidget(), QWidget(), QLabel()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(card)
    QVBoxLayout(card).addWidget(label)
    assert property_around(label, "copied") is None
    page.setProperty("copied", "the page")
    assert property_around(label, "copied") == "the page"
    card.setProperty("copied", "the card")
    assert property_around(label, "copied") == "the card"
    card.setProperty("copied", "")
    assert property_around(label, "copied") == "the page"


def test_without_a_focus_there_is_nothing() -> None:
    assert property_around(None, "facts") is None
