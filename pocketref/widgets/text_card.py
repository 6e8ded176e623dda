"""A card of plain sentences under a heading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words


class TextCard(Card):
    """A heading and sentences."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = title
        self.text = Words(colour="text2")
        self.column.addWidget(Words(title, "body_strong"))
        self.column.addSpacing(4)
        self.column.addWidget(self.text)

    def say(self, sentences: tuple[str, ...]) -> None:
        """Show these sentences; hide without any."""
        self.text.say(" ".join(sentences))
        self.setAccessibleName(f"{self._title}. {self.text.said}")
        self.setVisible(bool(sentences))
