"""The foot of an answer: what Enter and Ctrl+Enter do, copy, sources."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocketref.widgets.answer_words import AnswerWords
from pocketref.widgets.buttons import Button
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.seeing import see
from pocketref.widgets.wishes import CopyWanted, FactsWanted, ask


class AnswerFoot(QWidget):
    """Four buttons, each shown where it has something to do."""

    acted = Signal(int)  # the first action (0) or the second (1)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copied = ""
        self._facts: tuple[str, ...] = ()
        self.first = Button("", "primary", key="Enter")
        self.second = Button("", "secondary", key="Ctrl+Enter")
        self.copy = Button("Copy", "secondary", icon="copy", key="Ctrl+C")
        self.sources = Button("Sources", "link", key="Ctrl+I")
        flow = FlowLayout(self)
        for button in (self.first, self.second, self.copy, self.sources):
            flow.addWidget(button)
        self.first.clicked.connect(lambda: self.acted.emit(0))
        self.second.clicked.connect(lambda: self.acted.emit(1))
        self.copy.clicked.connect(lambda: ask(self, CopyWanted(text=self._copied)))
        self.sources.clicked.connect(lambda: ask(self, FactsWanted(facts=self._facts)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def display(self, answer: AnswerWords) -> bool:
        """Show what can be done with an answer; tell whether that is anything."""
        self._copied, self._facts = answer.copied, tuple(answer.facts)
        labels = [action.label for action in answer.actions]
        for at, button in enumerate((self.first, self.second)):
            if at < len(labels) and button.text() != labels[at]:
                button.name(labels[at])
            see(button, seen=at < len(labels))
        see(self.copy, seen=bool(answer.copied))
        see(self.sources, seen=bool(answer.facts))
        return bool(labels or answer.copied or answer.facts)
