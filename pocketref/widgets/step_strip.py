"""What a step asks below its row: a question before its time, or the time that it was done at."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.needed_field import NeededLine
from pocketref.widgets.seeing import see
from pocketref.widgets.speaking import announce

WIDE = 64
WAIT, TAKE = "Wait", "Take this time"
HINT = "24-hour clock, for example 10:02"


class StepStrip(QFrame):
    """Closed, or asking one of two things. Esc closes it.

    Signals:
        agreed: the question was answered with yes.
        typed: a time was typed and Enter pressed.
        closed: it was closed without an answer.
    """

    agreed = Signal()
    typed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = Words()
        self.yes, self.wait = Button("", "danger"), Button(WAIT)
        self.label, self.wrong = Words(wrap=False), Words(colour="stop")
        self.line, self.take = NeededLine(), Button(TAKE)
        self._ask, self._time = QWidget(self), QWidget(self)
        self._lay_out()
        self.yes.clicked.connect(self._on_yes)
        self.wait.clicked.connect(self.close_it)
        self.take.clicked.connect(self._on_time)
        self.line.accepted.connect(self._on_time)
        self.line.escaped.connect(self.close_it)
        self.hide()

    def _lay_out(self) -> None:
        ask = QHBoxLayout(self._ask)
        ask.addWidget(self.question, 1)
        ask.addWidget(self.wait)
        ask.addWidget(self.yes)
        edge = QFrame()
        edge.setProperty("field-edge", "form")
        inside = QHBoxLayout(edge)
        inside.setContentsMargins(11, 0, 11, 0)
        inside.addWidget(self.line)
        self.line.setFixedWidth(look().px(WIDE))
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setAccessibleDescription(HINT)
        time = QHBoxLayout(self._time)
        time.addWidget(self.label)
        time.addWidget(edge)
        time.addWidget(self.take)
        time.addStretch(1)
        for row in (ask, time):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 2)
        column.setSpacing(4)
        for part in (self._ask, self._time, self.wrong):
            column.addWidget(part)
        self.wrong.hide()

    @property
    def has_cursor(self) -> bool:
        """Whether the cursor is in it."""
        here: QWidget | None = self.window().focusWidget()
        return here is not None and not self.isHidden() and self.isAncestorOf(here)

    @property
    def asks_time(self) -> bool:
        """Whether a time is being typed."""
        return not self.isHidden() and not self._time.isHidden()

    @property
    def asks(self) -> bool:
        """Whether the question stands."""
        return not self.isHidden() and not self._ask.isHidden()

    def ask(self, question: str, agree: str) -> None:
        """Ask the question; the cursor is on waiting, so that one key too many starts nothing."""
        self.question.say(question)
        self.yes.name(agree)
        self._open(self._ask)
        self.wait.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, question)

    def ask_time(self, label: str) -> None:
        """Ask for a time; `label` says of what."""
        self.label.say(label)
        self.line.setAccessibleName(label)
        with QSignalBlocker(self.line):
            self.line.clear()
        self.refuse("")
        self._open(self._time)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say what is wrong with the time; the text stays to be mended."""
        if why and why != self.wrong.said:
            announce(self, why)
        self.wrong.say(why)
        see(self.wrong, seen=bool(why) and self.asks_time)
        self.line.setAccessibleDescription(why or HINT)
        if why:
            self.line.selectAll()

    def close_it(self) -> None:
        """Close without an answer."""
        if not self.isHidden():
            self.shut()
            self.closed.emit()

    def shut(self) -> None:
        """Close, and keep nothing of what was typed."""
        self.refuse("")
        with QSignalBlocker(self.line):
            self.line.clear()
        self.hide()

    def _open(self, part: QWidget) -> None:
        for each in (self._ask, self._time):
            each.setVisible(each is part)
        self.show()

    def _on_yes(self) -> None:
        self.shut()
        self.agreed.emit()

    def _on_time(self) -> None:
        self.typed.emit(self.line.text())

    def event(self, event: QEvent) -> bool:
        """Esc is for what is open here before it is the window's."""
        asked_first = event.type() == QEvent.Type.ShortcutOverride
        if asked_first and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)
