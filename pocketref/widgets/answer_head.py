"""The head of an answer: badge or sign, what it is about, and its sources."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.widgets.answer_words import AnswerWords
from pocketref.widgets.badges import Badge
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.icons import Icon
from pocketref.widgets.prose import Prose
from pocketref.widgets.seeing import see
from pocketref.widgets.spans import Span

INKS = {"stop": "stop", "differ": "differ"}
SIGNS = {"stop": "stop", "differ": "differ"}
KEPT = 8  # chips that may come again with the next key
CHIPS = 320  # pixels at 100 % that the chips may take before they go on in the next row


class AnswerHead(QWidget):
    """One line, or more where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge, self.sign = Badge(""), Icon("info", "text2", 18)
        self.title = Prose("h2")
        self.chips = ChipRow(right=True, most=CHIPS, kept=KEPT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 16, 11)
        row.setSpacing(10)
        row.addWidget(self.badge)
        row.addWidget(self.sign)
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignVCenter)

    def display(self, answer: AnswerWords) -> None:
        """Show what another answer is about."""
        ink = INKS.get(answer.tone, "text")
        self.badge.mark(answer.letter, answer.edge)
        see(self.badge, seen=bool(answer.letter))
        sign = SIGNS.get(answer.tone, answer.icon)
        if sign:
            self.sign.draw(sign, ink if answer.tone in SIGNS else "text2")
        see(self.sign, seen=bool(sign) and not answer.letter)
        title = (Span(text=answer.title, role="h2", ink=ink),)
        about = (Span(text=f"   {answer.subtitle}", ink="text2"),) if answer.subtitle else ()
        self.title.show_spans(title + about)
        self.chips.display(answer.chips)
