"""The worksheet bar: every value of the patient in front of the reader, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.shell import cell_order
from pocketref.shell.cell_box import CellBox
from pocketref.shell.cells import text
from pocketref.shell.complaints import Complaints
from pocketref.shell.derived_cell import DerivedCell
from pocketref.widgets.buttons import Button
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.look import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from pocketref.model.bounds import Bounds
    from pocketref.pages.derived import Derived
    from pocketref.shell.cells import Cell
    from pocketref.worksheet.worksheet import Worksheet

HIGH = 52
SIDE, FIRST = 14, 24
PAUSE = 400  # milliseconds without a key before a half-typed value is called wrong


class WorksheetBar(QFrame):
    """Cells in a row; what finds no room, or is not asked for here, opens below with `More`."""

    edited = Signal(object)  # Edit: worksheet -> worksheet
    new_patient_wanted = Signal()

    def __init__(
        self,
        cells: tuple[Cell, ...],
        bounds: Callable[[], tuple[Bounds, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("worksheet-bar")
        self.setAccessibleName("Worksheet")
        self._cells = {cell.id: cell for cell in cells}
        self._bounds = bounds
        self._boxes: dict[str, CellBox] = {}
        self._wanted: tuple[str, ...] = ()
        self._sheet: Worksheet | None = None
        self._open = False
        self._first = FIRST
        self._derived: dict[str, DerivedCell] = {}
        self._arranged: tuple[object, ...] = ()
        self._elsewhere: tuple[str, ...] = ()
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.complain)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QWidget()
        first.setMinimumHeight(look().px(HIGH) - 1)
        self._row = QHBoxLayout(first)
        self._row.setContentsMargins(0, 0, FIRST, 0)
        self._row.setSpacing(0)
        self.more = Button("More", "link", icon="chevron-down")
        self.more.clicked.connect(self._on_more)
        self.new_patient = Button("New patient", icon="person-plus", key="Ctrl+N")
        self.new_patient.clicked.connect(self.new_patient_wanted)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self._row.addWidget(self.new_patient)
        self._below = QWidget()
        self._below.setObjectName("worksheet-more")
        self._flow = FlowLayout(self._below, gap=0, row_gap=0)
        self._flow.setContentsMargins(FIRST - SIDE, 0, FIRST, 0)
        for part in (first, self._below):
            column.addWidget(part)
        self._below.hide()
        self._complaints = Complaints(column)

    def fit(self, margin: int) -> None:
        """Begin where the page begins."""
        if margin != self._first:
            self._first = margin
            self._flow.setContentsMargins(margin - SIDE, 0, margin, 0)
            self._row.setContentsMargins(0, 0, margin, 0)
            self._arrange()

    def want(self, fields: tuple[str, ...], elsewhere: tuple[str, ...] = ()) -> None:
        """Show the cells the open place uses; what is wrong `elsewhere` it says itself."""
        self._elsewhere = elsewhere
        if fields == self._wanted:
            return
        self._wanted = fields
        focused: QWidget | None = self.window().focusWidget()
        here = [box for box in self._boxes.values() if focused and box.isAncestorOf(focused)]
        self._arrange()
        if any(box.isHidden() for box in here):
            self.focus_first()

    def display(self, sheet: Worksheet, *, afresh: bool = False) -> None:
        """Show a worksheet; the cell being typed in is left alone unless it starts `afresh`."""
        before, self._sheet = self._sheet, sheet
        for box in self._boxes.values():
            box.put(sheet, afresh=afresh)
        if before is None or self._filled(before) != self._filled(sheet):
            self._arrange()
        if afresh or not sheet.faults:
            self.complain()
        else:
            self._pause.start()

    def _filled(self, sheet: Worksheet) -> frozenset[str]:
        return frozenset(name for name, cell in self._cells.items() if text(sheet, cell))

    def derive(self, derived: tuple[Derived, ...]) -> None:
        """Show values that follow from the cells, each behind the field it stands after."""
        for one in derived:
            if one.after not in self._derived:
                self._derived[one.after] = DerivedCell(self)
        said = [self._derived[one.after].say(one) for one in derived]
        if any(said):
            self._arrange()

    def focus_first(self) -> None:
        """Put the cursor into the first empty cell in sight, or the first there is."""
        seen = [cell.id for cell in self._order() if not self._box(cell).isHidden()]
        seen.sort(key=lambda name: name == cell_order.FIRST)
        empty = self.first_empty()
        if seen:
            self._boxes[empty if empty in seen and empty else seen[0]].begin()

    def focus(self, name: str) -> None:
        """Put the cursor into a field's first cell, opening the lower part if it stands there."""
        cell = next((one for one in self._cells.values() if name in {one.field, one.id}), None)
        if cell is None:
            return
        if self._box(cell).isHidden() and not self._open:
            self._on_more()
        self._box(cell).begin()

    def first_empty(self) -> str | None:
        """The first empty cell of those the open place uses."""
        return cell_order.first_empty(self._cells.values(), self._wanted, self._sheet)

    def _on_more(self) -> None:
        self._open = not self._open
        self._arrange()

    def _order(self) -> list[Cell]:
        every = self._open
        return cell_order.in_order(self._cells.values(), self._wanted, self._sheet, every=every)

    def _arrange(self) -> None:
        """Share the cells among the first row and the part below."""
        if self._sheet is None:
            return
        shown = self._shown()
        above = self._fitting(shown)
        arranged = (*shown, above, self._open)
        if arranged == self._arranged:
            return
        self._arranged = arranged
        for box in (*self._boxes.values(), *self._derived.values()):
            self._row.removeWidget(box)
            self._flow.removeWidget(box)
            box.setVisible(box in shown[:above] or (self._open and box in shown))
        for place, box in enumerate(shown[:above]):
            self._row.insertWidget(place, box)
        for box in shown[above:]:
            box.setContentsMargins(SIDE, 7, SIDE, 7)
            self._flow.addWidget(box)
        self.more.setVisible(len(self._cells) + len(self._derived) > above)
        self.more.name("Less" if self._open else "More")
        self._below.setVisible(self._open and above < len(shown))

    def _shown(self) -> list[CellBox | DerivedCell]:
        """The boxes in their order, with what follows from them between."""
        shown: list[CellBox | DerivedCell] = []
        for cell in self._order():
            shown.append(self._box(cell))
            if cell.field in self._derived:
                shown.append(self._derived[cell.field])
        return shown

    def _fitting(self, boxes: list[CellBox | DerivedCell]) -> int:
        """How many cells find room before the buttons."""
        room = self.width() - self.new_patient.sizeHint().width() - self.more.sizeHint().width()
        room -= self._first + SIDE
        for place, box in enumerate(boxes):
            box.setContentsMargins(SIDE if place else self._first, 7, SIDE, 7)
            room -= box.sizeHint().width()
            if room < 0:
                return place
        return len(boxes)

    def _box(self, cell: Cell) -> CellBox:
        """The cell's box; made when it is first shown."""
        if cell.id not in self._boxes:
            box = CellBox(cell, self)
            box.typed.connect(lambda written: self._on_typed(cell, written))
            box.accepted.connect(lambda: self._on_accepted(cell))
            box.left.connect(lambda: self._on_left(box))
            self._boxes[cell.id] = box
            if self._sheet is not None:
                box.put(self._sheet, afresh=True)
        return self._boxes[cell.id]

    def _on_typed(self, cell: Cell, written: str) -> None:
        from pocketref.worksheet.entering import edit  # the parser comes with the first key

        self.edited.emit(edit(cell.field, written, self._bounds()))

    def _on_accepted(self, cell: Cell) -> None:
        """Enter asks about an unusual value, Enter again uses it; else go on to an empty cell."""
        if self._sheet is not None and self._complaints.was_asked(self._sheet, cell):
            from pocketref.worksheet.entering import confirm

            self.edited.emit(confirm(cell.field, self._bounds(), cell.drug))
        self.complain()
        following = self.first_empty()
        wrong = self._sheet is not None and self._complaints.concern(self._sheet, cell)
        if following is not None and not wrong:
            self.focus(following)

    def _on_left(self, box: CellBox) -> None:
        if self._sheet is not None:
            box.put(self._sheet, afresh=True)
            self.complain()

    def complain(self) -> None:
        """Say at once what is wrong with which cell."""
        self._pause.stop()
        if self._sheet is not None:
            self._complaints.say(self._sheet, self._boxes.values(), self._elsewhere)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the cells anew."""
        super().resizeEvent(event)
        self._arrange()
