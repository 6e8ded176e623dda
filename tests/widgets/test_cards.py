import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.look import look
from tests.dressing import colours_in


@pytest.mark.parametrize(("kind", "edge"), [("plain", "line"), ("selected", "accent")])
def test_a_card_has_the_edge_of_its_kind(qtbot: QtBot, kind: str, edge: str) -> None:
    card = Card(kind)
    qtbot.addWidget(card)
    card.column.addWidget(QLabel("x"))
    card.resize(80, 60)
    assert look().colours[edge] in colours_in(card)


def test_a_rule_is_one_pixel_high(qtbot: QtBot) -> None:
    rule = Rule()
    qtbot.addWidget(rule)
    assert rule.height() == rule.maximumHeight() == 1
