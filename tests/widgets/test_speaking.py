import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.speaking import announce

POLITE = QAccessible.AnnouncementPoliteness.Polite
ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleAnnouncementEvent]:
    events: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    return events


def test_it_waits_for_a_pause_unless_it_must_be_heard_at_once(
    qtbot: QtBot, heard: list[QAccessibleAnnouncementEvent]
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Loading dose")
    announce(widget, "Criterion met", at_once=True)
    assert [event.message() for event in heard] == ["Loading dose", "Criterion met"]
    assert [event.politeness() for event in heard] == [POLITE, ASSERTIVE]


def test_nothing_is_said_of_nothing_or_to_nobody(
    qtbot: QtBot, heard: list[QAccessibleAnnouncementEvent], monkeypatch: pytest.MonkeyPatch
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "")
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    announce(widget, "Loading dose")
    assert heard == []
