from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pocketref.shell.clip import Clip


def test_what_was_put_there_is_taken_away_again() -> None:
    clip = Clip()
    clip.put("840 mg")
    assert QGuiApplication.clipboard().text() == "840 mg"
    clip.forget()
    assert QGuiApplication.clipboard().text() == ""


def test_what_others_put_there_stays() -> None:
    clip = Clip()
    clip.put("840 mg")
    QGuiApplication.clipboard().setText("theirs")
    clip.put("")
    clip.forget()
    assert QGuiApplication.clipboard().text() == "theirs"


def test_what_was_copied_from_a_field_is_ours_too(qtbot: QtBot) -> None:
    clip = Clip(lambda mode: mode is QClipboard.Mode.Clipboard)
    field = QLineEdit("68 kg")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == "68 kg"
    clip.forget()
    assert QGuiApplication.clipboard().text() == ""
