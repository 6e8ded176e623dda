"""The worksheet bar: every value of the patient in front of the reader, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pocketref.shell import cell_order
from pocketref.shell.bar_opening import BarOpening
from pocketref.shell.bar_rows import BarRows
from pocketref.shell.cells import REGIMEN
from pocketref.shell.complaints import Complaints

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from pocketref.model.bounds import Bounds
    from pocketref.pages.derived import Derived
    from pocketref.shell.cell_box import CellBox
    from pocketref.shell.cells import Cell
    from pocketref.shell.derived_cell import DerivedCell
    from pocketref.worksheet.worksheet import Worksheet

PAUSE = 400  # milliseconds without a key before a half-typed value is called wrong
ENTRY = ("regimen", "weight", "height", "cycle")  # asked for where a place asks for nothing


class WorksheetBar(QFrame):
    """Cells in a row; what finds no room, or is not asked for here, opens below with `More`.

    Where nothing is entered and the place asks for nothing, it says so in one line instead.
    """

    edited = Signal(object)  # Edit: worksheet -> worksheet
    regimen_chosen = Signal(str)  # its id, or nothing
    new_patient_wanted = Signal()

    def __init__(
        self,
        cells: tuple[Cell, ...],
        bounds: Callable[[], tuple[Bounds, ...]],  # of the regimen that is chosen
        parent: QWidget | None = None,
        *,
        say: Callable[[str], str] = str,  # as the reader spells
    ) -> None:
        super().__init__(parent)
        self.setObjectName("worksheet-bar")
        self.setAccessibleName("Worksheet")
        self._cells = {cell.id: cell for cell in cells}
        self._bounds = bounds
        self._boxes: dict[str, CellBox] = {}
        self._wanted: tuple[str, ...] = ()
        self._sheet: Worksheet | None = None
        self._day: date | None = None  # on which the worksheet began
        self._opening = BarOpening(self)
        self._derived: dict[str, DerivedCell] = {}
        self._following: dict[str, Derived] = {}
        self._elsewhere: tuple[str, ...] = ()
        self.rows = BarRows()
        self.rows.more_wanted.connect(self._opening.turn)
        self._opening.changed.connect(self._arrange)
        self.rows.new_patient.clicked.connect(self.new_patient_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows)
        self._complaints = Complaints(column, say)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.complain)

    def fit(self, margin: int) -> None:
        """Begin where the page begins."""
        if self.rows.begin_at(margin):
            self._arrange()

    def recast(self, cells: tuple[Cell, ...]) -> None:
        """Have these cells: another regimen asks for other values. Those that stay are kept."""
        self._cells = {cell.id: cell for cell in cells}
        for name, box in tuple(self._boxes.items()):
            if self._cells.get(name) != box.cell:
                self.rows.forget(box)
                del self._boxes[name]
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
        self._day = sheet.asked.on if before is None or afresh else self._day
        for box in self._boxes.values():
            box.put(sheet, afresh=afresh)
        cells = self._cells.values()
        if before is None or cell_order.filled(cells, before) != cell_order.filled(cells, sheet):
            self._arrange()
        if afresh or not sheet.faults or (before and before.withheld != sheet.withheld):
            self.complain()
        else:
            self._pause.start()

    def derive(self, derived: tuple[Derived, ...]) -> None:
        """Show values that follow from the cells, each behind the field it stands after."""
        following = {one.after: one for one in derived}
        if following != self._following:
            self._following = following
            for field in self._derived:  # one out of sight keeps no value either
                self._derive(field)
            self._arrange()

    def begin(self) -> None:
        """Put the cursor into the first empty cell that is needed; where none is, for a dose."""
        if not self._wanted:
            self.want(ENTRY, self._elsewhere)
        self.focus(self.first_empty() or "")

    def focus_first(self) -> None:
        """Put the cursor into the first empty cell in sight, or the first there is."""
        if self._brief:
            return
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
        if self._brief:
            self.want(ENTRY, self._elsewhere)
        if self._box(cell).isHidden():
            self._opening.lend()
        if self._box(cell).isHidden():
            self._opening.keep()
        self._box(cell).begin()

    def first_empty(self) -> str | None:
        """The first empty cell of those the open place uses."""
        return cell_order.first_empty(self._cells.values(), self._wanted, self._sheet)

    @property
    def _brief(self) -> bool:
        """Whether one line says it all."""
        asked = self._wanted or self._opening.opened
        return not asked and cell_order.untouched(self._cells.values(), self._sheet, self._day)

    def _order(self) -> list[Cell]:
        every = self._opening.every
        return cell_order.in_order(self._cells.values(), self._wanted, self._sheet, every=every)

    def _arrange(self) -> None:
        """Share the cells among the first row and the part below."""
        if self._sheet is None:
            return
        brief = self._brief
        every = 0 if brief else len(self._cells) + len(self._following)
        self.rows.sum_up(brief=brief)
        self.rows.share(
            () if brief else self._shown(), self.width(), every=every, opened=self._opening.opened
        )

    def _shown(self) -> list[CellBox | DerivedCell]:
        """The boxes in their order, with what follows from them between."""
        shown: list[CellBox | DerivedCell] = []
        for cell in self._order():
            shown.append(self._box(cell))
            if cell.field in self._following:
                shown.append(self._derive(cell.field))
        return shown

    def _derive(self, field: str) -> DerivedCell:
        """The cell of what follows; made when it is first shown."""
        if field not in self._derived:
            from pocketref.shell.derived_cell import DerivedCell

            self._derived[field] = DerivedCell(self)
        self._derived[field].say(self._following[field])
        return self._derived[field]

    def _box(self, cell: Cell) -> CellBox:
        """The cell's box; made when it is first shown."""
        if cell.id not in self._boxes:
            from pocketref.shell.cell_box import CellBox

            box = CellBox(cell, self)
            box.typed.connect(lambda written: self._on_typed(cell, written))
            box.accepted.connect(lambda: self._on_accepted(cell))
            box.left.connect(lambda: self._on_left(box))
            self._boxes[cell.id] = box
            if self._sheet is not None:
                box.put(self._sheet, afresh=True)
        return self._boxes[cell.id]

    def _on_typed(self, cell: Cell, written: str) -> None:
        if cell.field == REGIMEN:
            self.regimen_chosen.emit(written)
            return
        from pocketref.worksheet.entering import edit  # the parser comes with the first key

        self.edited.emit(edit(cell.field, written, self._bounds()))

    def _on_accepted(self, cell: Cell) -> None:
        """Enter asks about an unusual value, Enter again uses it; else go on to an empty cell."""
        sheet, bounds = self._sheet, self._bounds
        if sheet is not None and (agreed := self._complaints.accepted(sheet, cell, bounds)):
            self.edited.emit(agreed)
        self.complain()
        wrong = self._sheet is not None and self._complaints.concern(self._sheet, cell)
        if not wrong and (following := self.first_empty()) is not None:
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

    def event(self, event: QEvent) -> bool:
        """Share the cells anew when one of them has become longer or shorter."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the cells anew."""
        super().resizeEvent(event)
        self._arrange()
