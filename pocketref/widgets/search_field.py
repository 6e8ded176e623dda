"""The field of the search: large, with what clears it, and a completion behind the cursor."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.seeing import see

NAME = "Search"
HINT = "Type a drug and weight, a lab value, or a question"
DESCRIBED = "Answers stand below while you type. Arrow keys go through what was found."
HIGH, SIDE = 48, 17
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIERS = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class SearchLine(QLineEdit):
    """A line that says what its keys mean for the answer. It keeps the focus meanwhile."""

    stepped = Signal(int)  # down (1) or up (-1) in what was found
    jumped = Signal(int)  # to the first (0) or the last (-1)
    accepted = Signal(int)  # the first action (0) or the second (1)
    entered = Signal()  # Tab goes into the answer
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.completion = ""
        self.in_rows = False  # Home and End belong to the rows while one of them is active
        self.answered = False  # whether Tab has an answer to go into

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+C to the card where nothing is selected; go into the answer by Tab."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        override = event.type() == QEvent.Type.ShortcutOverride
        copies = override and event.matches(QKeySequence.StandardKey.Copy)
        if copies and not self.hasSelectedText():
            event.ignore()
            return True
        tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if tab and self.answered:
            self.entered.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows, act, complete, clear; everything else is typing."""
        key, plain = Qt.Key(event.key()), event.modifiers() in NO_MODIFIERS
        if key in ENTER:
            self.accepted.emit(1 if event.modifiers() & CONTROL else 0)
        elif key in STEPS and plain:
            self.stepped.emit(STEPS[key])
        elif key in ENDS and plain and self.in_rows:
            self.jumped.emit(ENDS[key])
        elif key == Qt.Key.Key_Right and plain and self._at_end() and self.completion:
            self.put(self.completion)
            self.textEdited.emit(self.text())
        elif key == Qt.Key.Key_Escape and self.text():
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def put(self, text: str) -> None:
        """Show another text, the cursor at its end; nothing is reported."""
        with QSignalBlocker(self):
            self.setText(text)

    def _at_end(self) -> bool:
        return not self.hasSelectedText() and self.cursorPosition() == len(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show lightly what the Right key would add."""
        super().paintEvent(event)
        text, whole = self.text(), self.completion
        if not text or not whole.startswith(text) or not self.hasFocus() or not self._at_end():
            return
        rest = whole[len(text) :]
        cursor = self.cursorRect()
        left = cursor.center().x() + 2
        if left + self.fontMetrics().horizontalAdvance(rest) > self.width():
            return
        painter = QPainter(self)
        painter.setPen(look().colour("text3"))
        room = QRectF(QPointF(left, cursor.top()), QPointF(self.width(), cursor.bottom() + 1))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), rest)
        painter.end()


class SearchField(QFrame):
    """Magnifier, line, and the key that clears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("cell", "search")  # the ring of the focus goes round all of it
        self.line = SearchLine()
        self.line.setAccessibleName(NAME)
        self.line.setAccessibleDescription(DESCRIBED)
        self.line.setPlaceholderText(HINT)
        self.line.setMinimumHeight(look().px(HIGH) - 8)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.hint = Words("Esc clears", "key", "text2", wrap=False)
        self.hint.setProperty("tag", "key")
        self.hint.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 3, SIDE, 3)
        row.setSpacing(12)
        row.addWidget(Icon("search", "text", 18))
        row.addWidget(self.line, 1)
        row.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.tell)

    def put(self, text: str) -> None:
        """Show another text; nothing is reported."""
        self.line.put(text)
        self.tell()

    def tell(self) -> None:
        """Say how it is cleared while there is something to clear."""
        see(self.hint, seen=bool(self.line.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as another look wants it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.line.setMinimumHeight(look().px(HIGH) - 8)
