"""The top bar: what the search is on its own place, and the way to it on every other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

if TYPE_CHECKING:
    from pocketref.shell.search_box import SearchBox
    from pocketref.widgets.chips import Chip

HIGH = 56
WIDE_BOX, MEDIUM_BOX = 560, 440
UNBOUND = 16777215  # what Qt calls no limit
TITLE = "Search"
PROMISE = "Just start typing. Nothing you type is kept."


def newer_said(many: int) -> str:
    """`Newer evidence: 4`."""
    return f"Newer evidence: {many}"


class TopBar(QFrame):
    """Two faces; each is made when it is first shown."""

    search_wanted = Signal()
    sheet_wanted = Signal()
    newer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setAccessibleName("Search and newer evidence")
        self.box: SearchBox | None = None
        self.newer: Chip | None = None
        self._newer, self._noted = 0, ""
        self.promise: Words | None = None
        self.passing: Words | None = None
        self._row: QHBoxLayout | None = None  # of the way
        self._width, self._margin = "wide", 0
        self._faces = QStackedLayout(self)
        self._title: QWidget | None = None
        self._way: QWidget | None = None
        self.setFixedHeight(look().px(HIGH))

    def show_title(self, *, prints: bool) -> None:
        """Say that this is the search; `prints` tells whether its answer has a sheet."""
        if self._title is None:
            self._title = self._make_title(prints=prints)
            self._faces.addWidget(self._title)
            self.note(self._noted)
            self._arrange()
        self._faces.setCurrentWidget(self._title)

    def show_way(self, text: str) -> None:
        """Show the way to the search, and what is typed there."""
        if self._way is None:
            self._way = self._make_way()
            self._faces.addWidget(self._way)
            self.note(self._noted)
            self._arrange()
        if self.box is not None:
            self.box.say(text)
        self._faces.setCurrentWidget(self._way)

    def forget(self) -> None:
        """Say nothing of what was typed."""
        if self.box is not None:
            self.box.say("")

    def count(self, newer: int) -> None:
        """Say how much evidence is newer than the article; no chip where there is none."""
        self._newer = newer
        if self.newer is not None:
            self.newer.setText(newer_said(newer))
            self.newer.setAccessibleName(newer_said(newer))
            self.newer.setVisible(bool(newer))

    @property
    def noted(self) -> str:
        """What is said in passing."""
        return self._noted

    def note(self, text: str) -> None:
        """Say something in passing, where nothing has to make room; an empty text takes it back."""
        self._noted = text
        if self.promise is not None:
            self.promise.say(text or PROMISE)
        if self._row is not None and text and self.passing is None:
            self.passing = Words(role="small")
            self.passing.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._row.insertWidget(1, self.passing, 2)
        if self.passing is not None:
            self.passing.say(text)
            self.passing.setVisible(bool(text))

    def fit(self, width: str, margin: int) -> None:
        """Lay out for a `wide`, `medium` or `narrow` window; begin where the page begins."""
        self._width, self._margin = width, margin
        self.setFixedHeight(look().px(HIGH))
        self._arrange()

    def _arrange(self) -> None:
        for face in (self._title, self._way):
            if face is not None:
                face.setContentsMargins(self._margin, 0, self._margin, 0)
        if self.box is not None:
            wide = {"wide": look().px(WIDE_BOX), "medium": look().px(MEDIUM_BOX)}
            self.box.setMaximumWidth(wide.get(self._width, UNBOUND))

    def _make_title(self, *, prints: bool) -> QWidget:
        from pocketref.widgets.buttons import Button

        face, row = _face()
        row.addWidget(Words(TITLE, "h2", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        self.promise = promise = Words(PROMISE, "small", "text2")
        promise.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        promise.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row.addWidget(promise, 1)
        if prints:
            button = Button("Print answer", icon="print", key="Ctrl+P")
            button.clicked.connect(self.sheet_wanted)
            row.addWidget(button)
        return face

    def _make_way(self) -> QWidget:
        from pocketref.shell.search_box import SearchBox
        from pocketref.widgets.chips import Chip

        face, row = _face()
        self.box = SearchBox()
        self.box.clicked.connect(self.search_wanted)
        self.newer = Chip("newer", "")
        self.newer.setAccessibleDescription("Opens what is newer than the article")
        self.newer.clicked.connect(self.newer_wanted)
        row.addWidget(self.box, 3)
        row.addStretch(0)
        row.addWidget(self.newer, 0, Qt.AlignmentFlag.AlignVCenter)
        self.count(self._newer)
        self._row = row
        return face


def _face() -> tuple[QWidget, QHBoxLayout]:
    face = QWidget()
    row = QHBoxLayout(face)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    return face, row
