"""Verdicts below each other, each with its chips."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.look import look
from pocketref.widgets.seeing import see
from pocketref.widgets.verdict_text import GAP, HIGH, VerdictText, VerdictWords

SIDE, KEPT = 16, 4
BESIDE, CHIPS = 700, 250  # pixels at 100 %: from when chips stand beside, how many they take


class VerdictRow(QWidget):
    """One verdict and its chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.chips = VerdictText(), ChipRow(right=True, most=CHIPS, kept=KEPT)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SIDE, 0, SIDE, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.text, 1)
        self._around = QVBoxLayout()
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._around.addWidget(self.chips, 0, top)
        self._row.addLayout(self._around)
        self._shown: VerdictWords | None = None
        self._first = True
        self._fits = (True, 0)  # chips beside the verdict, and the room above and below them

    def display(self, verdict: VerdictWords, *, first: bool) -> None:
        """Show another verdict; the same one is left as it is."""
        self._first = first
        if verdict == self._shown:
            return
        self._shown = verdict
        self.setProperty("facts", verdict.facts)
        self.text.display(verdict)
        self.chips.display(verdict.chips)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        """Set the chips beside the verdict, or below it where there is little room."""
        beside = width >= look().px(BESIDE)
        room = HIGH if self._shown is not None and self._shown.chips else 0
        if (beside, room) == self._fits:
            return
        self._fits = beside, room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(GAP if beside else 0)
        self._around.setContentsMargins(0, room if beside else 0, 0, room)

    def heightForWidth(self, width: int) -> int:
        """As high as what it shows, with the chips where this width sets them."""
        self._fit(width)
        return super().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the chips for another width."""
        super().resizeEvent(event)
        self._fit(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the hairline above, except above the first."""
        if self._first:
            return
        painter = QPainter(self)
        painter.fillRect(SIDE, 0, self.width() - 2 * SIDE, 1, look().colour("line"))
        painter.end()


class VerdictRows(QWidget):
    """The rows; those once made are kept for the next answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[VerdictRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)

    def display(self, verdicts: Sequence[VerdictWords]) -> None:
        """Show these verdicts."""
        while len(self._rows) < len(verdicts):
            self._rows.append(VerdictRow())
            self._column.addWidget(self._rows[-1])
        for at, row in enumerate(self._rows):
            if at < len(verdicts):
                row.display(verdicts[at], first=at == 0)
            see(row, seen=at < len(verdicts))
