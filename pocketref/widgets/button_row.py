"""Buttons side by side, going on in the next row; those once made are kept for the next answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.seeing import see


class ButtonRow(QWidget):
    """Buttons of one kind. It reports which of them was pressed."""

    pressed = Signal(int)

    def __init__(
        self, kind: str = "secondary", *, gap: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._flow = FlowLayout(self, gap=gap)
        self._shown: tuple[str, ...] = ()
        self.buttons: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def display(self, labels: Sequence[str]) -> None:
        """Show buttons with these words, or hide where there are none."""
        see(self, seen=bool(labels))
        if self._shown == tuple(labels):
            return
        self._shown = tuple(labels)
        for at, label in enumerate(labels):
            if at == len(self.buttons):
                self._make(at)
            self.buttons[at].name(label)
        for at, button in enumerate(self.buttons):
            see(button, seen=at < len(labels))
        self._flow.invalidate()
        self.updateGeometry()

    def _make(self, at: int) -> None:
        button = Button("", self._kind)
        button.clicked.connect(lambda: self.pressed.emit(at))
        self.buttons.append(button)
        self._flow.addWidget(button)
