"""A choice of a few, side by side in one frame; exactly one or none of them is chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from pocketref.widgets.look import look

HIGH = 32
SIDE = 9
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Segment(QAbstractButton):
    """One of the choices. The chosen one is strong and has a bar below it."""

    def __init__(self, text: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last = first, last
        self._quiet = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def stand(self, *, first: bool, last: bool) -> None:
        """Take another place in the frame."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.update()

    def quieten(self, *, quiet: bool) -> None:
        """Step back, because nothing depends on the choice now; or be as loud as the others."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows to the row, which goes from segment to segment."""
        if Qt.Key(event.key()) in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """A press on the chosen one leaves it chosen."""
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        """As wide as its words when they are strong, so that choosing moves nothing."""
        wide = QFontMetrics(look().font("body_strong")).horizontalAdvance(self.text())
        return QSize(wide + 2 * SIDE, look().px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the segment's part of the common frame."""
        worn, chosen = look(), self.isChecked()
        mark, ink = ("text3", "text3") if self._quiet else ("accent", "text2")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        # The frame reaches beyond the inner sides, so only the outer corners are round.
        frame.setLeft(frame.left() - (0 if self._first else 10))
        frame.setRight(frame.right() + (0 if self._last else 10))
        painter.setPen(QPen(worn.colour("line_control"), 1))
        tint = "window" if self._quiet else "accent_tint"
        painter.setBrush(worn.colour(tint if chosen else "surface"))
        painter.drawRoundedRect(frame, 6, 6)
        if not self._first:
            painter.drawLine(0, 0, 0, self.height())
        if chosen:
            bar = QRectF(1, self.height() - 4, self.width() - 2, 3)
            painter.fillRect(bar, worn.colour(mark))
        painter.setPen(worn.colour(mark if chosen else ink))
        painter.setFont(worn.font("body_strong" if chosen else "body"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class Segmented(QWidget):
    """The choice. Left and right go from one to the next, Space or a click chooses."""

    chosen = Signal(str)  # the id of the choice

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._segments: dict[str, Segment] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def offer(self, choices: tuple[tuple[str, str, bool], ...]) -> None:
        """Show choices as (id, words, chosen). The same choices keep their segments."""
        if list(self._segments) != [choice[0] for choice in choices]:
            self._rebuild(choices)
        for name, text, chosen in choices:
            segment = self._segments[name]
            segment.setText(text)
            segment.setChecked(chosen)
        self.setVisible(bool(choices))

    def _rebuild(self, choices: tuple[tuple[str, str, bool], ...]) -> None:
        for segment in self._segments.values():
            self._row.removeWidget(segment)
            segment.deleteLater()
        self._segments = {}
        for place, (name, text, _) in enumerate(choices):
            segment = Segment(text, first=place == 0, last=place == len(choices) - 1)
            segment.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._row.addWidget(segment)
            self._segments[name] = segment

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from segment to segment."""
        step = STEPS.get(Qt.Key(event.key()))
        segments = list(self._segments.values())
        here = next((i for i, one in enumerate(segments) if one.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        segments[(here + step) % len(segments)].setFocus()
