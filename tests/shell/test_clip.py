from PySide6.QtGui import QGuiApplication

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
