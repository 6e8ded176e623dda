from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pocketref.model.noun import but, noun
from pocketref.widgets.look import look
from pocketref.widgets.question import Question
from tests.dressing import colours_in


@noun
class Choice:
    """One of the choices."""

    id: str
    text: str
    chosen: bool = False


@noun
class Words:
    """A question."""

    title: str
    choices: tuple[Choice, ...]
    quiet: bool = False


ASKED = Words(
    title="3. Hormone receptors",
    choices=(
        Choice(id="positive", text="positive"),
        Choice(id="negative", text="negative"),
        Choice(id="", text="Not entered", chosen=True),
    ),
)


def made(qtbot: QtBot, words: Words = ASKED, width: int = 600) -> Question:
    question = Question()
    qtbot.addWidget(question)
    question.display(words)
    question.resize(width, question.heightForWidth(width))
    question.show()
    question.activateWindow()
    return question


def test_nothing_said_is_a_choice_of_its_own_and_is_the_first_to_be_reached(qtbot: QtBot) -> None:
    question = made(qtbot)
    assert [one.isChecked() for one in question.segments] == [False, False, True]
    by_tab = [bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in question.segments]
    assert by_tab == [False, False, True]


def test_showing_reports_nothing_and_twice_is_once(qtbot: QtBot) -> None:
    question = made(qtbot)
    before = question.segments
    with qtbot.assertNotEmitted(question.chosen):
        question.display(ASKED)
    assert question.segments == before


def cursor() -> QWidget:
    """The part that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_arrows_choose_and_go_round(qtbot: QtBot) -> None:
    question = made(qtbot)
    question.begin()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is question.segments[2])
    with qtbot.waitSignal(question.chosen) as told:
        QTest.keyClick(cursor(), Qt.Key.Key_Right)
    assert told.args == ["positive"]
    with qtbot.waitSignal(question.chosen) as told:
        QTest.keyClick(cursor(), Qt.Key.Key_Left)
    assert told.args == [""]


def test_a_press_on_what_is_chosen_leaves_it_chosen(qtbot: QtBot) -> None:
    question = made(qtbot)
    question.segments[2].click()
    assert question.segments[2].isChecked()


def test_a_key_that_is_no_arrow_is_left_to_others(qtbot: QtBot) -> None:
    question = made(qtbot)
    question.begin()
    with qtbot.assertNotEmitted(question.chosen):
        QTest.keyClick(question.segments[2], Qt.Key.Key_Up)


def test_a_screen_reader_hears_the_question_with_each_choice(qtbot: QtBot) -> None:
    question = made(qtbot)
    assert question.segments[0].accessibleName() == "3. Hormone receptors: positive"


def test_other_choices_take_the_place_of_those_before(qtbot: QtBot) -> None:
    question = made(qtbot)
    question.display(but(ASKED, choices=(Choice(id="pre", text="before"),)))
    assert [one.text() for one in question.segments] == ["before"]


def test_a_long_row_wraps_and_nothing_is_cut_off(qtbot: QtBot) -> None:
    question = made(qtbot)
    assert question.heightForWidth(180) > question.heightForWidth(600)
    question.resize(180, question.heightForWidth(180))
    assert all(one.geometry().right() < 180 for one in question.segments)


def test_a_quiet_question_wears_no_accent(qtbot: QtBot) -> None:
    loud, quiet = made(qtbot), made(qtbot, but(ASKED, quiet=True))
    accent = look().colours["accent"]
    assert accent in colours_in(loud)
    assert accent not in colours_in(quiet)
