"""The frame: sidebar, two bars, the stack of pages, status; laid out for three widths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from pocketref.shell.focus_ring import FocusRing
from pocketref.shell.page_frame import MARGIN, MEDIUM_MARGIN, PageFrame
from pocketref.shell.regions import neighbour, next_part
from pocketref.widgets.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pocketref.shell.find_bar import FindBar
    from pocketref.shell.sidebar import Sidebar
    from pocketref.shell.status import StatusBar
    from pocketref.shell.top_bar import TopBar
    from pocketref.shell.worksheet_bar import WorksheetBar
    from pocketref.widgets.cards import Card
    from pocketref.widgets.search_field import SearchLine

WIDE, MEDIUM = 1180, 900
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Frame(QWidget):
    """The parts and where they stand. What they show is the window's business."""

    def __init__(
        self,
        top: TopBar,
        bar: WorksheetBar,
        sidebar: Sidebar,
        status: StatusBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.top, self.bar, self.sidebar, self.status = top, bar, sidebar, status
        self.stack = QStackedWidget()
        self._find: FindBar | None = None
        self._came: QWidget | None = None  # where the focus was before the search
        self._panel: Card | None = None
        self._from: QWidget | None = None
        self._cover: QWidget | None = None  # while it is up, nothing else of the window is
        self._turned = False  # F9 turns the sidebar to its other form
        self._lay_out()
        self.ring = FocusRing(self)

    def _lay_out(self) -> None:
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.top)
        self._right.addWidget(self.bar)
        self._right.addWidget(self.stack, 1)
        self._inside = QWidget()
        middle = QHBoxLayout(self._inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addLayout(self._right, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._inside, 1)
        self._whole.addWidget(self.status)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The parts in the order of Tab."""
        if self._cover is not None:
            return (self._cover, self.status)
        find = () if self._find is None else (self._find,)
        return (self.top, self.bar, *find, self.stack, self.sidebar, self.status)

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts in the order of F6: the search and the rail are parts of their own."""
        if self._cover is not None:
            return self.parts
        _, *others = self.parts
        search = self.search_line or self.top
        at = others.index(self.stack) + 1
        rail = () if self.open_frame is None else (self.open_frame.rail,)
        return (search, *others[:at], *rail, *others[at:])

    @property
    def search_line(self) -> SearchLine | None:
        """Where the search is typed, if its page is open."""
        from pocketref.widgets.search_field import SearchLine

        frame = self.open_frame
        return None if frame is None else frame.page.findChild(SearchLine)

    @property
    def width_class(self) -> str:
        """`wide`, `medium` or `narrow`; larger text makes a window narrower."""
        width = self.width() * 100 / look().percent
        return "wide" if width >= WIDE else "medium" if width >= MEDIUM else "narrow"

    @property
    def open_frame(self) -> PageFrame | None:
        """The frame of the open page."""
        current = self.stack.currentWidget()
        return current if isinstance(current, PageFrame) else None

    def fit(self) -> None:
        """Lay everything out for the width there is."""
        width = self.width_class
        self.sidebar.narrow(narrow=(width == "medium") != (self._turned and width != "narrow"))
        self.sidebar.setVisible(width != "narrow" or self._turned)
        margin = MARGIN if width == "wide" else MEDIUM_MARGIN
        self.top.fit(width, margin)
        self.bar.fit(margin)
        self.status.fit()
        if self.open_frame is not None:
            self.open_frame.fit(width)

    def turn_sidebar(self) -> None:
        """Show the sidebar in its other form: as a rail, in full, or not at all."""
        self._turned = not self._turned
        self.fit()

    def show_page(self, frame: PageFrame) -> None:
        """Bring a page to the front."""
        self.close_panel()
        if self.stack.indexOf(frame) < 0:
            self.stack.addWidget(frame)
        self.stack.setCurrentWidget(frame)
        if self._find is not None and not self._find.isHidden():
            self._find.look_through(frame)
        self.fit()

    def cover_with(self, cover: QWidget) -> None:
        """Show this, and nothing else but the status."""
        self._cover = cover
        self._inside.hide()
        self._whole.insertWidget(0, cover, 1)

    def lift_cover(self) -> None:
        """Show everything again."""
        cover, self._cover = self._cover, None
        if cover is not None:
            cover.hide()
            cover.setParent(None)
            cover.deleteLater()
        self._inside.show()
        self.fit()

    def open_find(self) -> None:
        """Open the search of this page, or put the cursor back into it."""
        from pocketref.shell.find_bar import FindBar

        if self._find is None:
            self._find = FindBar()
            self._find.closed.connect(self.close_find)
            self._right.insertWidget(2, self._find)
        if self._find.isHidden() or self._came is None:
            self._came = self.focus_widget()
        self._find.show()
        self._find.look_through(self.open_frame)
        self._find.begin()

    def close_find(self) -> bool:
        """Close the search; the focus returns to where it was. Tell whether one was open."""
        if self._find is None or self._find.isHidden():
            return False
        self._find.look_through(None)
        self._find.hide()
        came, self._came = self._came, None
        if came is not None and isValid(came) and came.isVisible():
            came.setFocus()
        return True

    def close_something(self) -> bool:
        """Close the search of this page if it is open, else the panel; tell whether one was."""
        if self.close_find():
            return True
        was_open = self._panel is not None
        self.close_panel()
        return was_open

    def open_panel(self, panel: Card) -> None:
        """Open a panel in the rail, and remember where the focus came from."""
        came = self._from if self._panel is not None else self.focus_widget()
        self.close_panel(back=False)
        self._panel, self._from = panel, came
        if self.open_frame is not None:
            self.open_frame.open_panel(panel)
            self.open_frame.ensureVisible(0, 0)

    def close_panel(self, *, back: bool = True) -> None:
        """Close the panel; the focus returns to what opened it."""
        panel, self._panel = self._panel, None
        if panel is None:
            return
        if self.open_frame is not None:
            self.open_frame.close_panel(panel)
        panel.deleteLater()
        if back and self._from is not None and self._from.isVisible():
            self._from.setFocus()
        self._from = None

    def focus_widget(self) -> QWidget | None:
        """What has the focus in this window."""
        return self.window().focusWidget()

    def to_part(self, step: int) -> None:
        """Go to the next (1) or previous (-1) part of the window."""
        front = None if self.open_frame is None else self.open_frame.front
        found = next_part(self.regions, self.focus_widget(), step, front)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            if self.open_frame is not None:
                self.open_frame.reveal()

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001  # Qt's signature
        """Tab goes through search, worksheet, page, sidebar, status, each in reading order."""
        found = neighbour(self.parts, self.focus_widget(), 1 if following else -1)
        if found is None:
            return False
        found.setFocus(Qt.FocusReason.TabFocusReason)
        if self.open_frame is not None and self.open_frame.isAncestorOf(found):
            self.open_frame.ensureWidgetVisible(found, 0, 40)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        here = self.focus_widget()
        if event.key() in ENTER and isinstance(here, QAbstractButton) and not event.isAutoRepeat():
            here.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.fit()
