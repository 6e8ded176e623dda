import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but
from pocketref.pages.search.view import NeededField
from pocketref.widgets.answer_stack import AnswerStack
from pocketref.widgets.look import look
from tests.dressing import colours_in
from tests.pages.shown import ASKS, DOSE, NEEDS, SOFT
from tests.wishing import Listener


@pytest.fixture
def window(qtbot: QtBot) -> Listener:
    outer = Listener()
    qtbot.addWidget(outer)
    return outer


def made(window: Listener) -> AnswerStack:
    stack = AnswerStack()
    QVBoxLayout(window).addWidget(stack)
    window.resize(760, 900)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return stack


def test_cards_once_made_are_kept(window: Listener) -> None:
    stack = made(window)
    assert (stack.cards, stack.entry) == ([], None)
    stack.display((DOSE, NEEDS))
    first, second = stack.cards
    stack.display((ASKS,))
    assert stack.cards == [first, second]
    assert (first.isHidden(), second.isHidden()) == (False, True)
    stack.display(())
    assert first.isHidden()
    assert stack.entry is None


def test_enter_acts_on_the_first_answer_only(window: Listener) -> None:
    stack = made(window)
    stack.display((NEEDS, but(NEEDS, title="PACLitaxel")))
    stack.select(selected=True)
    accent = look().colours["accent"]
    assert [accent in colours_in(card) for card in stack.cards] == [True, False]


def test_it_tells_which_answer_is_acted_on(qtbot: QtBot, window: Listener) -> None:
    stack = made(window)
    stack.display((ASKS, DOSE))
    with qtbot.waitSignal(stack.acted) as told:
        stack.cards[1].foot.second.click()
    assert told.args == [1, 1]
    with qtbot.waitSignal(stack.suggested) as typed:
        stack.cards[0].options.buttons[0].click()
    assert typed.args == ["anc 0.4 38.1 sustained"]


def test_enter_in_a_needed_field_acts_or_goes_on_to_what_is_lacking_next(
    qtbot: QtBot, window: Listener
) -> None:
    stack = made(window)
    stack.display((NEEDS,))
    field = stack.cards[0].field
    field.line.setFocus()
    with qtbot.waitSignal(stack.added) as told:
        QTest.keyClicks(field.line, "1")
    assert told.args == ["1 cm", True]
    stack.display((but(NEEDS, field=NeededField(field="weight", label="Weight", unit="kg")),))
    with qtbot.assertNotEmitted(stack.acted):
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.label.said == "Weight"
    with qtbot.waitSignal(stack.acted):
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(stack.left):
        QTest.keyClick(field.line, Qt.Key.Key_Escape)


def test_an_answer_that_goes_gives_the_cursor_back(qtbot: QtBot, window: Listener) -> None:
    stack = made(window)
    stack.display((DOSE,))
    with qtbot.assertNotEmitted(stack.left):
        stack.display((NEEDS,))
    stack.cards[0].field.line.setFocus()
    with qtbot.waitSignal(stack.left):
        stack.display(())


def test_faults_that_were_held_back_are_said(window: Listener) -> None:
    stack = made(window)
    stack.display((SOFT,))
    stack.speak_up()
    assert stack.cards[0].fault.isVisible()


def test_the_first_card_is_made_before_it_is_needed(window: Listener) -> None:
    stack = made(window)
    stack.prepare()
    (card,) = stack.cards
    assert card.isHidden()
    assert stack.entry is None
    stack.prepare()
    stack.display((DOSE,))
    assert stack.cards == [card]
