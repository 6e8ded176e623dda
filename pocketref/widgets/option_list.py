"""One of a few, a row each: a ring, filled for the one that is chosen."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from pocketref.widgets.look import look

HIGH, RADIUS, GAP = 28, 7, 9
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Option(QAbstractButton):
    """One row."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(120, look().px(HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        key = Qt.Key(event.key())
        if key in ENTER:
            self.click()
        elif key in STEPS:
            event.ignore()  # the list goes from row to row
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the ring and the words."""
        worn, chosen = look(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = worn.px(RADIUS)
        middle = QPointF(radius + 1, self.height() / 2)
        painter.setPen(QPen(worn.colour("accent" if chosen else "line_control"), 1.5))
        painter.drawEllipse(middle, radius, radius)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("accent"))
            painter.drawEllipse(middle, radius - 3.5, radius - 3.5)
        painter.setPen(worn.colour("text"))
        painter.setFont(worn.font("body", bold=chosen))
        left = 2 * radius + GAP
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()


class OptionList(QWidget):
    """The rows. Up and down go from one to the next, Space, Enter or a click chooses."""

    chosen = Signal(str)  # the id of the option

    def __init__(
        self, name: str, options: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.options: dict[str, Option] = {}
        for key, text in options:
            option = Option(text)
            option.setAccessibleName(f"{name}: {text}")
            option.clicked.connect(lambda _=False, key=key: self._on_clicked(key))
            column.addWidget(option)
            self.options[key] = option

    def mark(self, chosen: str) -> None:
        """Show which one is chosen."""
        for key, option in self.options.items():
            option.setChecked(key == chosen)

    def _on_clicked(self, key: str) -> None:
        self.mark(key)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        options = list(self.options.values())
        here = next((at for at, one in enumerate(options) if one.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        options[(here + step) % len(options)].setFocus()
