from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from pocketref.shell.warming import Warming


def test_one_step_is_taken_after_another_and_each_once(qtbot: QtBot) -> None:
    taken: list[str] = []
    parent = QObject()
    warming = Warming([lambda: taken.append("first"), lambda: taken.append("second")], parent)
    assert taken == []
    warming.begin()
    assert taken == []
    qtbot.waitUntil(lambda: taken == ["first", "second"])
    qtbot.wait(20)
    assert taken == ["first", "second"]


def test_what_the_window_has_to_do_goes_between_two_steps(qtbot: QtBot) -> None:
    taken: list[str] = []
    parent = QObject()

    def first() -> None:
        QTimer.singleShot(0, parent, lambda: taken.append("the window"))

    steps = [first, *([lambda: taken.append("a step")] * 20)]
    warming = Warming(steps, parent)
    warming.begin()
    qtbot.waitUntil(lambda: taken.count("a step") == 20)
    assert taken.index("the window") < 5
