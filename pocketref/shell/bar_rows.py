"""The two rows of the worksheet bar: what finds room beside the buttons, and what opens below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocketref.shell.bar_summary import BarSummary

HIGH = 52
SIDE, FIRST, UPRIGHT = 14, 24, 7


class BarRows(QWidget):
    """Shares cells among its rows. Cells it no longer shows are hidden, never thrown away."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = FIRST
        self._cells: tuple[QWidget, ...] = ()
        self._shared: tuple[object, ...] = ()
        self.summary: BarSummary | None = None
        self.passing: Words | None = None
        self._quiet = False
        self.more = Button("More", "link", icon="chevron-down")
        self.more.clicked.connect(self.more_wanted)
        self.new_patient = Button("New patient", icon="person-plus", key="Ctrl+N")
        self._build()

    def _build(self) -> None:
        self._above = QWidget()
        self._row = QHBoxLayout(self._above)
        self._row.setContentsMargins(0, 0, FIRST, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self._row.addWidget(self.new_patient)
        self._below = QWidget()
        self._below.setObjectName("worksheet-more")
        self._flow = FlowLayout(self._below, gap=0, row_gap=0)
        self._flow.setContentsMargins(FIRST - SIDE, 0, FIRST, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addWidget(self._below)
        self._below.hide()

    def begin_at(self, margin: int) -> bool:
        """Begin where the page begins; tell whether that is elsewhere than before."""
        if margin == self._first:
            return False
        self._first = margin
        self._flow.setContentsMargins(margin - SIDE, 0, margin, 0)
        self._row.setContentsMargins(0, 0, margin, 0)
        if self.summary is not None:
            self.summary.setContentsMargins(margin, 0, SIDE, 0)
        return True

    def sum_up(self, *, brief: bool) -> None:
        """Say in one line that nothing is entered, or no longer; made when it is first said."""
        if brief and self.summary is None:
            from pocketref.shell.bar_summary import BarSummary

            self.summary = BarSummary()
            self._row.insertWidget(0, self.summary, 100)  # nearly all room, the buttons aside
            self.summary.setContentsMargins(self._first, 0, SIDE, 0)
        if self.summary is not None:
            self.summary.setVisible(brief)

    def note(self, text: str, *, quiet: bool = False) -> None:
        """Say something in passing, before the buttons; an empty text takes it back.

        What is `quiet` is left out where there is no room; for anything else a cell goes below.
        """
        if self.passing is None and text:
            self.passing = Words(role="small", colour="text2", wrap=False)
            self._row.insertWidget(self._row.count() - 1, self.passing)
            self._row.insertSpacing(self._row.count() - 1, SIDE)
        if self.passing is not None:
            self._quiet = quiet
            self.passing.paint_in("text2" if quiet else "text")
            self.passing.say(text)
            self.passing.setVisible(bool(text))
            self.updateGeometry()

    def forget(self, cell: QWidget) -> None:
        """Let go of a cell that there is no longer."""
        self._row.removeWidget(cell)
        self._flow.removeWidget(cell)
        self._cells = tuple(each for each in self._cells if each is not cell)
        self._shared = ()
        cell.hide()
        cell.deleteLater()

    def share(self, cells: Sequence[QWidget], width: int, *, every: int, opened: bool) -> None:
        """Show these cells in their order; those without room stand below, where that is open.

        Args:
            cells: what is shown.
            width: of the bar.
            every: how many cells there are, shown or not.
            opened: whether the part below is open.
        """
        self._above.setMinimumHeight(look().px(HIGH) - 1)  # the text may be larger than before
        above = self._fitting(cells, width)
        shared = (*cells, above, opened, every)
        if shared == self._shared:
            return
        self._shared = shared
        every_cell = {*self._cells, *cells}
        for cell in every_cell:
            self._row.removeWidget(cell)
            self._flow.removeWidget(cell)
        for place, cell in enumerate(cells[:above]):
            self._row.insertWidget(place, cell)
        for cell in cells[above:]:
            cell.setContentsMargins(SIDE, UPRIGHT, SIDE, UPRIGHT)
            self._flow.addWidget(cell)
        # A widget that comes into a layout is hidden until the layout has time to show it.
        seen = set(cells if opened else cells[:above])
        for cell in every_cell:
            if cell.isHidden() is (cell in seen):
                cell.setVisible(cell in seen)
        self._cells = tuple(every_cell)
        self.more.setVisible(every > above)
        self.more.name("Less" if opened else "More")
        self._below.setVisible(opened and above < len(cells))

    def _fitting(self, cells: Sequence[QWidget], width: int) -> int:
        """How many cells find room before the buttons."""
        room = width - self.new_patient.sizeHint().width() - self.more.sizeHint().width()
        room -= self._first + SIDE
        noted = self.passing.sizeHint().width() + SIDE if self.passing and self.passing.said else 0
        room -= 0 if self._quiet else noted
        for place, cell in enumerate(cells):
            cell.setContentsMargins(SIDE if place else self._first, UPRIGHT, SIDE, UPRIGHT)
            wide = cell.sizeHint().width()
            if wide > room:
                self._hush(room, noted)
                return place
            room -= wide
        self._hush(room, noted)
        return len(cells)

    def _hush(self, room: int, noted: int) -> None:
        """Leave out a quiet note for which there is no room."""
        if self.passing is not None and self._quiet and noted:
            self.passing.setVisible(noted <= room)
