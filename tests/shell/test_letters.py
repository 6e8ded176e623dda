import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from pocketref.shell.letters import begins_search

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def pressed(text: str, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, held, text)


@pytest.mark.parametrize("text", ["t", "T", "6", "é", "ß", "Ж", "ت", "中", "ㄱ"])
def test_a_letter_or_a_digit_of_any_script_begins_a_search(text: str) -> None:
    assert begins_search(pressed(text))
    assert begins_search(pressed(text, SHIFT))
    assert begins_search(pressed(text, CTRL | ALT))


@pytest.mark.parametrize("text", ["", " ", "\r", "\t", "\x1b", "+", "-", "?", "."])
def test_other_keys_do_not(text: str) -> None:
    assert not begins_search(pressed(text))


@pytest.mark.parametrize("held", [CTRL, ALT, Qt.KeyboardModifier.MetaModifier])
def test_a_command_is_no_letter(held: Qt.KeyboardModifier) -> None:
    assert not begins_search(pressed("t", held))
