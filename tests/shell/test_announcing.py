import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.shell import announcing


@pytest.mark.parametrize("listens", [True, False])
def test_it_is_said_where_somebody_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, listens: bool
) -> None:
    said: list[str] = []

    class Told:
        isActive = staticmethod(lambda: listens)  # noqa: N815  # Qt's name
        updateAccessibility = staticmethod(lambda event: said.append(event.message()))  # noqa: N815

    monkeypatch.setattr(announcing, "QAccessible", Told)
    widget = QWidget()
    qtbot.addWidget(widget)
    announcing.announce(widget, "Cleared. New patient.")
    assert said == (["Cleared. New patient."] if listens else [])
    assert QAccessible is not Told
