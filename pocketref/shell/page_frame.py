"""The room of one page: its widget, and beside or below it the rail; one scroll area for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pocketref.widgets.beside import RAIL
from pocketref.widgets.look import look
from pocketref.widgets.seeing import see

if TYPE_CHECKING:
    from pocketref.widgets.local_notes import LocalNotes

WIDE_RAIL, MEDIUM_RAIL = 268, 244
BAR = 10  # the width of a scroll bar; it takes its room from the margin, so nothing moves
QWIDGETSIZE_MAX = 16777215  # what Qt calls no limit
MARGIN, MEDIUM_MARGIN = 24, 16
AROUND = 64  # pixels above and below the cursor that are seen with it: a sentence about it


class Ground(QWidget):
    """What a page stands on. It hides everything behind it, which then need not be painted."""

    def __init__(self, frame: QWidget) -> None:
        super().__init__()
        self._frame = frame
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.row = QHBoxLayout()
        self.row.setSpacing(20)
        self.column.addLayout(self.row, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002  # Qt's signature
        """As high beside a scroll bar as without one: it takes its room from the margin."""
        margins = self.row.contentsMargins()
        bar = margins.left() - margins.right()
        return super().heightForWidth(self._frame.width() - bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is to be painted."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().colour("surface"))
        painter.end()


class PageFrame(QScrollArea):
    """Scrolls a page up and down, never sideways."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setObjectName("page-scroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = Ground(self)
        self._row = self.body.row
        self._rail = QWidget()
        self._rail.setObjectName("rail")
        column = QVBoxLayout(self._rail)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        self._local: LocalNotes | None = None
        self._row.addWidget(page, 1)
        self._row.addWidget(self._rail)
        self._rail.hide()
        self.setWidget(self.body)
        self._margin = MARGIN
        self.verticalScrollBar().rangeChanged.connect(self._set_margins)

    @property
    def rail(self) -> QWidget:
        """What stands beside the page: the page's own rail where it shows one, or ours."""
        own = self.page.findChild(QWidget, RAIL)
        return self._rail if own is None or own.isHidden() else own

    @property
    def front(self) -> QWidget | None:
        """What stands in front on the page, where it has such a thing: F6 goes there."""
        front: QWidget | None = getattr(self.page, "front", None)
        return front

    def say_local(self, notes: tuple[str, ...], warning: str = "") -> None:
        """Say above the page what the hospital has to say here; its room is made when it has."""
        if self._local is None:
            if not notes and not warning:
                return
            from pocketref.widgets.local_notes import LocalNotes

            self._local = LocalNotes()
            self.body.column.insertWidget(0, self._local)
            self._set_margins()
        self._local.say(notes, warning)
        see(self._local, seen=bool(notes or warning))

    def open_panel(self, panel: QWidget) -> None:
        """Show a panel at the head of the page's own rail, or in a rail beside the page."""
        layout = self.rail.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, panel)
        panel.show()
        self._rail.setVisible(self.rail is self._rail)

    def close_panel(self, panel: QWidget) -> None:
        """Take the panel away again."""
        panel.hide()
        panel.setParent(None)
        self._rail.hide()

    @property
    def down(self) -> int:
        """How far down it is read, in pixels."""
        return self.verticalScrollBar().value()

    def read_from(self, down: int) -> None:
        """Go so far down, once what it shows now has been laid out."""
        QTimer.singleShot(0, self, lambda: self._go_down(down))

    def reveal(self) -> None:
        """Go to the cursor if it is in this page, once what it shows now has been laid out."""
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        cursor: QWidget | None = self.window().focusWidget()
        if cursor is not None and self.isAncestorOf(cursor):
            self.ensureWidgetVisible(cursor, 0, AROUND)

    def _go_down(self, down: int) -> None:
        bar = self.verticalScrollBar()
        if down > bar.maximum():  # a long page is made while its beginning is read
            from pocketref.widgets.reading_column import ReadingColumn  # such a page

            for column in self.page.findChildren(ReadingColumn):
                column.finish()
        bar.setValue(down)

    def _set_margins(self) -> None:
        right = self._margin - (BAR if self.verticalScrollBar().maximum() else 0)
        self._row.setContentsMargins(self._margin, 16, right, 16)
        if self._local is not None:
            self._local.setContentsMargins(self._margin, 16, right, 0)

    def fit(self, width: str) -> None:
        """Lay out for a `wide`, `medium` or `narrow` window."""
        margin = MARGIN if width == "wide" else MEDIUM_MARGIN
        self._margin = margin
        self._set_margins()
        narrow = width == "narrow"
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        own = self.page.findChild(QWidget, RAIL)
        for each in (self._rail, own):
            if each is None:
                continue
            wide, medium = each.property("widths") or (WIDE_RAIL, MEDIUM_RAIL)
            rail = look().px(wide if width == "wide" else medium)
            each.setMinimumWidth(0 if narrow else rail)
            each.setMaximumWidth(QWIDGETSIZE_MAX if narrow else rail)
            parent = each.parentWidget()
            beside = parent.layout() if parent is not None else None
            if each is self._rail:
                self._row.setDirection(direction)
            elif isinstance(beside, QBoxLayout):
                beside.setDirection(direction)
