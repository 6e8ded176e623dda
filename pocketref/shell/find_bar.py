"""Find on this page: a field, how many parts say it, and which of them is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from pocketref.shell.finding import Found, found
from pocketref.shell.found_mark import FoundMark
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

if TYPE_CHECKING:
    from pocketref.shell.page_frame import PageFrame

NAME = "Find on this page"
WIDE, SIDE = 260, 14
MOVED = {QEvent.Type.LayoutRequest, QEvent.Type.Resize}


class FindBar(QFrame):
    """Looks through the page again whenever the page shows something else."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAccessibleName(NAME)
        self._frame: PageFrame | None = None
        self._found: tuple[Found, ...] = ()
        self._marks: list[FoundMark] = []
        self._at = 0
        self.field = QLineEdit()
        self.count = Words(colour="text2", wrap=False)
        self.previous, self.next = Button("Previous", "link"), Button("Next", "link")
        self.close_button = Button("", "link", icon="close")
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._again)
        self._lay_out()
        self.field.textEdited.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.field.setAccessibleName(NAME)
        self.field.setPlaceholderText(NAME)
        self.field.setFixedWidth(look().px(WIDE))
        self.close_button.setAccessibleName("Close the search, Escape")
        edge = QFrame()
        edge.setProperty("field-edge", "form")
        inner = QHBoxLayout(edge)
        inner.setContentsMargins(11, 0, 11, 0)
        inner.addWidget(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 6, SIDE, 6)
        row.setSpacing(8)
        for part in (edge, self.count, self.previous, self.next):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def look_through(self, frame: PageFrame | None) -> None:
        """Look through another page, or through none."""
        if self._frame is not None:
            self._frame.body.removeEventFilter(self)
        self._frame = frame
        if frame is not None:
            frame.body.installEventFilter(self)
        self._at = 0
        self._again()

    def begin(self) -> None:
        """Put the cursor into the field, on what was looked for before."""
        self.field.setFocus()
        self.field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) part that says it; it goes round."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show()

    def _on_typed(self) -> None:
        self._at = 0
        self._again()
        self._show()

    def _again(self) -> None:
        """Look through the page as it stands now."""
        page = None if self._frame is None else self._frame.body
        self._found = () if page is None else found(page, self.field.text())
        self._at = min(self._at, max(0, len(self._found) - 1))
        self._mark()

    def _mark(self) -> None:
        """Mark every part, the one that is shown more than the others."""
        body = None if self._frame is None else self._frame.body
        for mark in self._marks:
            if body is not mark.body:
                self._let_go(mark)
        kept = [mark for mark in self._marks if mark.body is body]
        while len(kept) > len(self._found):
            self._let_go(kept.pop())
        if body is not None:
            kept += [FoundMark(body) for _ in self._found[len(kept) :]]
        self._marks = kept
        for at, (mark, part) in enumerate(zip(kept, self._found, strict=True)):
            mark.lie_on(part, here=at == self._at)
        self._tell()

    @staticmethod
    def _let_go(mark: FoundMark) -> None:
        mark.hide()
        mark.deleteLater()

    def _show(self) -> None:
        """Bring the part into view, and say which one it is."""
        self._mark()
        if self._found and self._frame is not None:
            middle = self._marks[self._at].geometry().center()
            self._frame.ensureVisible(middle.x(), middle.y(), 0, self._frame.height() // 3)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, self.count.said)
            QAccessible.updateAccessibility(event)

    def _tell(self) -> None:
        sought, many = self.field.text().strip(), len(self._found)
        found_it = f"{self._at + 1} of {many}" if many else "Not on this page"
        self.count.say(found_it if sought else "")
        for button in (self.previous, self.next):
            button.setEnabled(many > 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back; a page that moved is looked through again."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._on_key(event)
        if watched is not self.field and event.type() in MOVED:
            self._pause.start()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        return True
