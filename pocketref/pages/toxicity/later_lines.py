"""What the sources say about later doses, on screen: a row for each drug and source."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pocketref.pages.toxicity.grade_view import LaterRow
from pocketref.widgets.cards import Card
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.seeing import see

TITLE = "What the sources say about later doses"
NAME, CHIPS, BESIDE = 112, 200, 520  # pixels at 100 %; with less room all stands below the name


class LaterLine(QWidget):
    """One row: the drug, what is said, by whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.text = Words(), Words(colour="text2")
        self.chips = ChipRow(right=True, most=CHIPS, kept=4)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 3, 0, 3)
        self._row.setSpacing(12)
        self._row.addWidget(self.name)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.chips)

    def display(self, row: LaterRow) -> None:
        """Show a row."""
        self.setProperty("facts", row.facts)
        self.name.say(row.drug)
        self.text.say(row.text)
        self.chips.display(row.chips)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        beside = width >= look().px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(12 if beside else 2)
        wide = look().px(NAME)
        self.name.setFixedWidth(wide if beside else max(wide, width))
        see(self.name, seen=beside or bool(self.name.said))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the row for another width."""
        super().resizeEvent(event)
        self._fit(self.width())


class LaterCard(Card):
    """The rows, or that there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.lines: list[LaterLine] = []
        self.note = Words(colour="text2")
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.addWidget(Words(TITLE, "body_strong"))
        self.column.addSpacing(4)
        self.column.addWidget(self.note)

    def display(self, rows: tuple[LaterRow, ...], note: str) -> None:
        """Show these rows, or the note where there are none."""
        while len(self.lines) < len(rows):
            self.lines.append(LaterLine())
            self.column.addWidget(self.lines[-1])
        for at, line in enumerate(self.lines):
            if at < len(rows):
                line.display(rows[at])
            see(line, seen=at < len(rows))
        self.note.say(note)
        see(self.note, seen=bool(note))
