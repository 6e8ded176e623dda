"""A score on screen: its questions, and its sum once each is answered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.toxicity.grade_view import ScoreItem, ScoreView
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.labels import Words
from pocketref.widgets.question import Question


class ScoreCard(Card):
    """The questions below each other; the sum, its band and its cautions below them."""

    chosen = Signal(str, str)  # the question, the choice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title, self.chips = Words(role="body_strong"), ChipRow(right=True)
        self.word, self.why = Words(role="h2"), Words(colour="text2")
        self.cautions = Words(colour="text2")
        self.questions: dict[str, Question] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.chips)
        self.column.setSpacing(10)
        self.column.addLayout(head)
        self.column.addLayout(self._rows)
        self.column.addWidget(Rule())
        for part in (self.word, self.why, self.cautions):
            self.column.addWidget(part)

    def display(self, view: ScoreView) -> None:
        """Show a score."""
        self.setProperty("facts", view.facts)
        if list(self.questions) != [item.ask for item in view.items]:
            self._rebuild(view.items)
        for item in view.items:
            self.questions[item.ask].setProperty("facts", item.facts)
            self.questions[item.ask].display(item)
        self.title.say(view.title)
        self.chips.display(view.chips)
        self.word.say(view.word)
        self.why.say(view.why)
        self.cautions.say("\n".join(view.cautions))

    def _rebuild(self, items: tuple[ScoreItem, ...]) -> None:
        while self._rows.count():
            part = self._rows.takeAt(0)
            widget = part.widget() if part is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.questions = {}
        for item in items:
            question = Question()
            question.chosen.connect(lambda choice, ask=item.ask: self.chosen.emit(ask, choice))
            self._rows.addWidget(question)
            self.questions[item.ask] = question
