"""A field that shows what it is called, what was typed and its fixed unit."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pocketref.model.noun import noun
from pocketref.widgets.labels import Words

EMPTY = "–"
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@noun
class FieldName:
    """What a field is called: on screen, and in full for a screen reader.

    Attributes:
        label: above the field; short.
        suffix: the fixed unit; empty for none.
        spoken: the name in full, with the unit: `Weight, kilograms`.
        hint: what may be typed, as a description.
        widest: a text as wide as the field ever needs to be.
    """

    label: str
    suffix: str = ""
    spoken: str
    hint: str = ""
    widest: str = "0000"


class QuantityField(QFrame):
    """Label, text, unit. It reports every key; what the text means is decided elsewhere."""

    typed = Signal(str)  # the text, at every change made by hand
    accepted = Signal()  # Enter

    def __init__(self, name: FieldName, place: str = "form", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._kept = ""
        self._wrong = ""
        self._bar = place == "bar"
        self.label = Words(name.label, "label", "text2", wrap=False)
        self.line = QLineEdit()
        self.suffix = QLabel(name.suffix)
        self.complaint = Words(role="body", colour="stop")
        self.setProperty("field", place)
        self._lay_out(place)
        self._name()
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.typed)
        self.line.textChanged.connect(self._fit)
        self.setFocusProxy(self.line)

    def _lay_out(self, place: str) -> None:
        inside = QFrame()
        inside.setProperty("field-edge", place)
        row = QHBoxLayout(inside)
        side = 0 if place == "bar" else 11
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(0 if self.name.suffix == "%" else 4)
        row.addWidget(self.line)
        row.addWidget(self.suffix, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0 if place == "bar" else 4)
        column.addWidget(self.label)
        column.addWidget(inside)
        column.addWidget(self.complaint)
        self.complaint.hide()
        self._edge = inside

    def _name(self) -> None:
        self.line.setAccessibleName(self.name.spoken)
        self.line.setAccessibleDescription(self.name.hint)
        self.line.setPlaceholderText(EMPTY)
        self.line.setTextMargins(-2, 0, -2, 0)  # undo the margin Qt keeps within a line
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._fit()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.line.text()

    def put(self, text: str) -> None:
        """Show a text from outside; the one Esc comes back to. Nothing is reported."""
        if not self.line.hasFocus():
            self._kept = text
        if text != self.line.text():
            with QSignalBlocker(self.line):
                self.line.setText(text)
            self._fit()

    def complain(self, sentence: str, *, beside: bool = True, old: bool = False) -> None:
        """Mark the field wrong with a sentence, shown below it if `beside`; empty mends it.

        A value that is only `old` is marked as one to be confirmed.
        """
        if sentence == self._wrong:
            return
        self._wrong = sentence
        self.complaint.say(sentence)
        self.complaint.setVisible(bool(sentence) and beside)
        self.line.setAccessibleDescription(sentence or self.name.hint)
        self._edge.setProperty("wrong", "old" if sentence and old else bool(sentence))
        for part in (self._edge, self.line):
            part.style().unpolish(part)
            part.style().polish(part)

    def _fit(self) -> None:
        """Be as wide as what is typed, and never narrower than a figure needs."""
        self.line.ensurePolished()
        metrics = QFontMetrics(self.line.font())
        least = EMPTY if self._bar else self.name.widest
        wide = max(metrics.horizontalAdvance(self.line.text()), metrics.horizontalAdvance(least))
        self.line.setFixedWidth(wide + 1)
        empty = self._bar and not self.line.text() and not self.line.hasFocus()
        self.suffix.setVisible(bool(self.name.suffix) and not empty)

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter accepts, Esc brings the old value back, coming in selects everything."""
        if event.type() == QEvent.Type.FocusIn:
            self._kept = self.line.text()
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._fit)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        if key in ENTER:
            self._kept = self.line.text()
            self.accepted.emit()
            return True
        if key == Qt.Key.Key_Escape and self.line.text() != self._kept:
            self.line.setText(self._kept)
            self.typed.emit(self._kept)
            return True
        return False
