from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.example_card import ExampleButton, ExampleCard
from pocketref.widgets.look import look
from tests.dressing import colours_in
from tests.pages.shown import EXAMPLES


def made(qtbot: QtBot) -> ExampleCard:
    card = ExampleCard(EXAMPLES)
    qtbot.addWidget(card)
    return card


def test_each_example_can_be_pressed_by_mouse_and_key(qtbot: QtBot) -> None:
    card = made(qtbot)
    first, second, _ = card.findChildren(ExampleButton)
    told: list[str] = []
    card.chosen.connect(told.append)
    first.click()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert told == ["relapse 8 months adjuvant pertuzumab", "anc 0.4 38.6"]


def test_an_example_says_what_it_shows(qtbot: QtBot) -> None:
    second = made(qtbot).findChildren(ExampleButton)[1]
    assert second.said == "anc 0.4 38.6\nchecks febrile neutropenia"
    assert second.accessibleName() == "Type anc 0.4 38.6"
    assert second.accessibleDescription() == "checks febrile neutropenia"


def test_it_wraps_rather_than_cutting_off(qtbot: QtBot) -> None:
    first = made(qtbot).findChildren(ExampleButton)[0]
    assert first.heightForWidth(120) > first.heightForWidth(400)
    assert first.sizeHint().height() >= look().px(32)
    assert first.minimumSizeHint().height() >= look().px(32)
    first.resize(300, 60)
    assert {look().colours["text"], look().colours["text2"]} <= colours_in(first)
