import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.quantity_field import FieldName, QuantityField

NAME = FieldName(label="Weight", suffix="kg", spoken="Weight, kilograms", hint="30 to 250 kg")
WRONG = "Weight 680 kg is outside 30 to 250 kg."


@pytest.fixture
def field(qtbot: QtBot) -> QuantityField:
    made = QuantityField(NAME)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.line.hasFocus)
    return made


def test_every_key_is_reported(field: QuantityField) -> None:
    told: list[str] = []
    field.typed.connect(told.append)
    QTest.keyClicks(field.line, "68")
    assert told == ["6", "68"]


def test_a_text_from_outside_reports_nothing(qtbot: QtBot, field: QuantityField) -> None:
    with qtbot.assertNotEmitted(field.typed):
        field.put("70")
    assert field.text == "70"


def test_enter_accepts(qtbot: QtBot, field: QuantityField) -> None:
    with qtbot.waitSignal(field.accepted):
        QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_escape_brings_back_the_value_before_and_says_so(
    qtbot: QtBot, field: QuantityField
) -> None:
    QTest.keyClicks(field.line, "68")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    QTest.keyClicks(field.line, "0")
    with qtbot.waitSignal(field.typed) as told:
        QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.text == "68"
    assert told.args == ["68"]


def test_a_wrong_value_has_its_sentence_beside_it_and_as_description(field: QuantityField) -> None:
    field.complain(WRONG)
    assert field.complaint.said == WRONG
    assert not field.complaint.isHidden()
    assert field.line.accessibleDescription() == WRONG
    field.complain("")
    assert field.complaint.isHidden()
    assert field.line.accessibleDescription() == NAME.hint


def test_a_field_is_named_with_its_unit_in_full(field: QuantityField) -> None:
    assert field.line.accessibleName() == "Weight, kilograms"


def test_a_long_text_widens_the_field(field: QuantityField) -> None:
    before = field.line.width()
    QTest.keyClicks(field.line, "9 March 2026 and more")
    assert field.line.width() > before


def test_a_value_that_is_only_old_is_marked_as_such(field: QuantityField) -> None:
    edge = field.line.parentWidget()
    assert edge is not None
    field.complain("Still 68 kg?", old=True)
    assert edge.property("wrong") == "old"
    field.complain(WRONG)
    assert edge.property("wrong") is True
    field.complain("")
    assert edge.property("wrong") is False
