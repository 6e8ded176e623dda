import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.widgets.answer_head import AnswerHead
from pocketref.widgets.chips import Chip
from pocketref.widgets.look import look
from tests.dressing import colours_in
from tests.pages.shown import ASKS, DIFFER, DOSE, STOP


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    outer = QWidget()
    qtbot.addWidget(outer)
    return outer


def made(window: QWidget) -> AnswerHead:
    head = AnswerHead(window)
    head.resize(720, 50)
    return head


def test_it_says_what_the_answer_is_about_and_its_sources(window: QWidget) -> None:
    head = made(window)
    head.display(DOSE)
    assert head.title.said == "trastuzumab   IV, with pertuzumab, every 3 weeks"
    assert [chip.text() for chip in head.findChildren(Chip)] == ["Article 1", "US label agrees"]


def test_a_drug_has_its_badge_and_anything_else_a_sign(window: QWidget) -> None:
    head = made(window)
    head.display(DOSE)
    assert (head.badge.isHidden(), head.sign.isHidden()) == (False, True)
    head.display(ASKS)
    assert (head.badge.isHidden(), head.sign.isHidden()) == (True, False)
    head.display(but(ASKS, icon=""))
    assert (head.badge.isHidden(), head.sign.isHidden()) == (True, True)


def test_stops_and_disagreements_have_their_colours(window: QWidget) -> None:
    head = made(window)
    for card, ink in ((STOP, "stop"), (DIFFER, "differ")):
        head.display(card)
        assert look().colours[ink] in colours_in(head)
