"""The next echo on screen: the date of the last one, in place, and both dates counted from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pocketref.pages.regimen.view import DueLine, NextEcho
from pocketref.widgets.cards import Card
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.in_place_fields import InPlaceFields
from pocketref.widgets.labels import Words
from pocketref.widgets.seeing import see

COLOURS = {"hold": "warn", "stop": "stop", "needs": "text2", "plain": "text"}


class _Line:
    """One date: what it is counted by, when, who says so."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self.label, self.when = Words(colour="text2"), Words(role="body_strong")
        self.chips = ChipRow(right=True)
        for place, part in enumerate((self.label, self.when, self.chips)):
            grid.addWidget(part, row, place)

    def display(self, line: DueLine | None) -> None:
        """Show a date, or nothing."""
        self.label.say(line.label if line else "")
        self.when.say(line.when if line else "")
        self.chips.display(line.chips if line else ())
        for part in (self.label, self.when):
            see(part, seen=line is not None)
            part.setProperty("facts", line.facts if line else ())


class EchoCard(Card):
    """When the heart is measured next; without the date of the last echo it is unknown."""

    typed = Signal(str, str)
    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Words(role="h2")
        self.last = InPlaceFields()
        self.last.typed.connect(self.typed)
        self.last.confirmed.connect(self.confirmed)
        self.said = Words(role="body_strong")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 45)
        self._grid.setColumnStretch(1, 25)
        self._grid.setColumnStretch(2, 30)
        self._grid.addWidget(self.title, 0, 0, 1, 2)
        self._grid.addWidget(self.last, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.said, 1, 0, 1, 2)
        self.lines = (_Line(self._grid, 2), _Line(self._grid, 3))
        self.column.addLayout(self._grid)

    def display(self, echo: NextEcho) -> None:
        """Show both dates, or why there are none."""
        dates = tuple(f"{line.label}: {line.when}." for line in echo.lines)
        self.setAccessibleName(" ".join((f"{echo.title}.", echo.said, *dates)))
        self.setProperty("facts", echo.facts)
        self.title.say(echo.title)
        self.last.display((echo.last,))
        self.said.say(echo.said)
        self.said.paint_in(COLOURS[echo.tone])
        for at, line in enumerate(self.lines):
            line.display(echo.lines[at] if at < len(echo.lines) else None)
