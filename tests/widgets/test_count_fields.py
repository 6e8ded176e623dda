from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.widgets.count_fields import CountFields, FieldWords
from pocketref.widgets.quantity_field import FieldName

NAME = FieldName(label="trastuzumab", suffix="days", spoken="Days since the last dose")
WORDS = FieldWords(id="t", name=NAME, text="")
ASKED = replace(WORDS, text="500", said="Looks unusual. Press Enter again.", asks=True)


@pytest.fixture
def fields(qtbot: QtBot) -> CountFields:
    made = CountFields()
    qtbot.addWidget(made)
    made.said.setParent(made)
    made.display((WORDS,))
    made.show()
    made.activateWindow()
    return made


def test_what_is_typed_is_told_with_the_field(qtbot: QtBot, fields: CountFields) -> None:
    with qtbot.waitSignal(fields.typed) as told:
        QTest.keyClicks(fields.fields["t"].line, "3")
    assert told.args == ["t", "3"]


def test_the_field_being_typed_in_keeps_its_text_and_the_cursor(
    qtbot: QtBot, fields: CountFields
) -> None:
    line = fields.fields["t"].line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "3")
    fields.display((replace(WORDS, text="30"),))
    assert line.text() == "3"
    assert line.hasFocus()


def test_a_half_typed_value_is_not_called_wrong_before_a_pause(
    qtbot: QtBot, fields: CountFields
) -> None:
    fields.display((replace(WORDS, text="0", said="Not possible."),))
    assert fields.said.isHidden()
    qtbot.waitUntil(lambda: not fields.said.isHidden())
    assert fields.said.said == "Not possible."
    fields.display((WORDS,))
    assert fields.said.isHidden()


def test_enter_asks_and_enter_again_confirms(qtbot: QtBot, fields: CountFields) -> None:
    line = fields.fields["t"].line
    fields.display((ASKED,))
    with qtbot.assertNotEmitted(fields.confirmed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert fields.said.said == ASKED.said
    with qtbot.waitSignal(fields.confirmed):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_what_is_refused_is_never_confirmed(qtbot: QtBot, fields: CountFields) -> None:
    fields.display((replace(ASKED, asks=False),))
    with qtbot.assertNotEmitted(fields.confirmed):
        for _ in range(2):
            QTest.keyClick(fields.fields["t"].line, Qt.Key.Key_Return)
