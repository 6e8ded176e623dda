"""Scopes to narrow by, as quiet chips; one at most is on."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.look import look

HIGH, SIDE = 24, 8


class ScopeWords(Protocol):
    """A scope in words."""

    @property
    def name(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def chosen(self) -> bool: ...  # noqa: D102


class ScopeButton(QAbstractButton):
    """One scope."""

    def __init__(self, scope: ScopeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(scope.label)
        self.setCheckable(True)
        self.setAccessibleName(f"Only {scope.label}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the field
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = QFontMetrics(look().font("label")).horizontalAdvance(self.text())
        return QSize(wide + 2 * SIDE + 2, look().px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the words; an edge and a line below them where it is on."""
        worn, on = look(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "accent" if on or self.underMouse() else "text3"
        painter.setPen(QPen(worn.colour("accent" if on else "line"), 1))
        painter.setBrush(worn.colour("accent_tint" if on else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(worn.colour(ink))
        painter.setFont(worn.font("label"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if on:
            line = QRect(SIDE, self.height() - 3, self.width() - 2 * SIDE, 2)
            painter.fillRect(line, worn.colour("accent"))
        painter.end()


class ScopeRow(QWidget):
    """The scopes; pressing the one that is on turns it off."""

    chosen = Signal(str, bool)  # the name of a scope, and whether it is on now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, right=True)
        self.buttons: dict[str, ScopeButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def display(self, scopes: Sequence[ScopeWords]) -> None:
        """Show which scope is on."""
        for scope in scopes:
            if scope.name not in self.buttons:
                self._make(scope)
            button = self.buttons[scope.name]
            if button.isChecked() is not scope.chosen:
                button.setChecked(scope.chosen)

    def _make(self, scope: ScopeWords) -> None:
        button = ScopeButton(scope)
        button.clicked.connect(lambda on, name=scope.name: self.chosen.emit(name, on))
        self.buttons[scope.name] = button
        self._flow.addWidget(button)
        button.show()
