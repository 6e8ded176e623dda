from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pocketref.widgets.seeing import see


class Counter(QObject):
    """Counts how often something is shown or hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  # Qt's signature
        self.times += event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}
        return False


def test_a_part_is_shown_and_hidden_once(qtbot: QtBot) -> None:
    whole, part, counter = QWidget(), QLabel("a part"), Counter()
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(part)
    whole.show()
    part.installEventFilter(counter)
    for seen in (True, False, False, True, True):
        see(part, seen=seen)
        assert part.isVisible() is seen
    assert counter.times == 2
