"""One cell of the worksheet bar: a field to type in, or a word to choose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pocketref.shell.cells import CHOICES, NEVER_EMPTY, Cell, text
from pocketref.shell.choice_cell import ChoiceCell
from pocketref.widgets.quantity_field import QuantityField
from pocketref.worksheet.fields import field
from pocketref.worksheet.worksheet import Worksheet


class CellBox(QFrame):
    """The cell and its edge. It reports what is typed in the words of the parser."""

    typed = Signal(str)
    accepted = Signal()  # Enter
    left = Signal()  # the cursor went elsewhere

    def __init__(self, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self.setProperty("cell", "field")
        self.input = self._choice() if field(cell.field).kind in CHOICES else self._line()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.input)

    def _choice(self) -> QWidget:
        empty = self.cell.field not in NEVER_EMPTY
        cell = self.cell
        choice = ChoiceCell(cell.name(), cell.choices, empty=empty, shown=cell.shown)
        choice.chosen.connect(self._on_typed)
        choice.accepted.connect(self.accepted)
        return choice

    def _line(self) -> QWidget:
        line = QuantityField(self.cell.name(), "bar")
        line.typed.connect(self._on_typed)
        line.accepted.connect(self.accepted)
        line.line.editingFinished.connect(self.left)
        return line

    def _on_typed(self, written: str) -> None:
        self.typed.emit(self.cell.typed(written))

    def put(self, sheet: Worksheet, *, afresh: bool) -> None:
        """Show what stands on the worksheet; a line being typed in only if it starts `afresh`."""
        shown = text(sheet, self.cell)
        if isinstance(self.input, ChoiceCell) or (
            isinstance(self.input, QuantityField) and (afresh or not self.input.line.hasFocus())
        ):
            self.input.put(shown)

    def complain(self, sentence: str, *, old: bool = False) -> None:
        """Mark the cell wrong, or only `old`; the sentence stands below the bar."""
        if isinstance(self.input, QuantityField):
            self.input.complain(sentence, beside=False, old=old)

    def begin(self) -> None:
        """Put the cursor here."""
        self.input.setFocus()
