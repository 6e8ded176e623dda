import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.pages.search.view import NeededField as Needed
from pocketref.widgets.needed_field import NeededField

WEIGHT = Needed(field="weight", label="Weight", unit="kg")
HEIGHT = Needed(field="height", label="Height, cm", unit="cm")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    outer = QWidget()
    qtbot.addWidget(outer)
    QVBoxLayout(outer).addWidget(QLineEdit())
    return outer


def made(qtbot: QtBot, window: QWidget) -> NeededField:
    field = NeededField()
    window.layout().addWidget(field)  # type: ignore[union-attr]
    field.want(WEIGHT)
    window.show()
    window.activateWindow()
    field.line.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    return field


def test_it_is_named_with_its_unit(qtbot: QtBot, window: QWidget) -> None:
    field = made(qtbot, window)
    assert field.label.said == "Weight"
    assert field.line.accessibleName() == "Weight, kg"
    assert field.line.accessibleDescription()


def test_a_label_that_ends_with_the_unit_is_not_doubled(qtbot: QtBot, window: QWidget) -> None:
    field = made(qtbot, window)
    field.want(HEIGHT)
    assert field.line.accessibleName() == "Height, cm"


def test_what_is_typed_is_told_with_its_unit(qtbot: QtBot, window: QWidget) -> None:
    field = made(qtbot, window)
    told: list[tuple[str, bool]] = []
    field.typed.connect(lambda value, first: told.append((value, first)))
    QTest.keyClicks(field.line, "68")
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert told == [("6 kg", True), ("68 kg", False), ("6 kg", False), ("", False)]


def test_it_stays_while_it_is_typed_in_although_nothing_is_lacking(
    qtbot: QtBot, window: QWidget
) -> None:
    field = made(qtbot, window)
    QTest.keyClicks(field.line, "68")
    field.want(None)
    assert field.isVisible()
    window.findChild(QLineEdit).setFocus()  # type: ignore[union-attr]
    assert field.isHidden()
    assert field.line.text() == ""


def test_it_does_not_go_from_under_the_cursor(qtbot: QtBot, window: QWidget) -> None:
    field = made(qtbot, window)
    field.want(None)
    assert field.isVisible()


def test_it_goes_on_to_what_is_lacking_next(qtbot: QtBot, window: QWidget) -> None:
    field = made(qtbot, window)
    assert not field.go_on()
    QTest.keyClicks(field.line, "68")
    field.want(HEIGHT)
    assert field.label.said == "Weight"
    assert field.go_on()
    assert (field.label.said, field.line.text()) == ("Height, cm", "")


def test_enter_and_escape_are_told(qtbot: QtBot, window: QWidget) -> None:
    line = made(qtbot, window).line
    with qtbot.waitSignal(line.accepted) as first:
        QTest.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(line.accepted) as second:
        QTest.keyClick(line, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert (first.args, second.args) == ([0], [1])
    with qtbot.waitSignal(line.escaped):
        QTest.keyClick(line, Qt.Key.Key_Escape)


def test_a_word_that_tells_the_figure_from_others_stands_before_it(
    qtbot: QtBot, window: QWidget
) -> None:
    field = made(qtbot, window)
    told: list[str] = []
    field.typed.connect(lambda value, _: told.append(value))
    field.want(Needed(field="lvef-baseline", label="LVEF baseline", unit="%", word="baseline"))
    QTest.keyClicks(field.line, "6")
    assert told == ["baseline 6 %"]
