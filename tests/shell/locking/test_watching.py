import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell.locking.logind import Logind
from pocketref.shell.locking.watching import watch


def test_it_listens_or_not_and_never_fails(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    listens = watch(window, window.hide)
    assert listens is None or listens.parent() is window


def test_a_system_that_tells_nobody_is_not_asked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert watch(window, window.hide) is None
    assert window.findChildren(Logind) == []
