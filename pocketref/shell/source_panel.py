"""The source panel: where a figure comes from, in our words, with what is known against it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.provenance import SourceEntry
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.chips import Chip
from pocketref.widgets.labels import Words
from pocketref.widgets.wishes import CopyWanted, ask


class SourcePanel(Card):
    """One entry for each fact, stacked."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName("Where this comes from")
        head = QHBoxLayout()
        head.addWidget(Words("Where this comes from", "body_strong", wrap=False))
        head.addStretch(1)
        self.close_button = Button("", "link", icon="close")
        self.close_button.setAccessibleName("Close the sources, Escape")
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        self._inside = QWidget()
        self._entries = QVBoxLayout(self._inside)
        self._entries.setContentsMargins(0, 4, 0, 0)
        self._entries.setSpacing(0)
        self.column.addWidget(self._inside)

    def display(self, entries: tuple[SourceEntry, ...]) -> None:
        """Show these entries in place of those before."""
        while self._entries.count():
            item = self._entries.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, entry in enumerate(entries):
            if place:
                self._entries.addSpacing(12)
                self._entries.addWidget(Rule())
                self._entries.addSpacing(12)
            self._entries.addWidget(_entry(entry))
        if not entries:
            self._entries.addWidget(Words("No source stands behind this part.", "small", "text2"))


def _entry(entry: SourceEntry) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    chip = Chip(entry.chip.kind, entry.chip.text)
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(Words(entry.title, "body_strong"))
    if entry.place:
        column.addWidget(Words(entry.place, "small", "text2"))
    column.addWidget(Rule())
    column.addWidget(Words("Says", "small", "text3"))
    column.addWidget(Words(entry.says, "body"))
    for other in entry.others:
        column.addWidget(Words(f"**Otherwise** {other}", "small", "differ"))
    if entry.note:
        column.addWidget(Words(f"**Note** {entry.note}", "small", "text2"))
    column.addWidget(Words(entry.verified, "small", "text2"))
    column.addWidget(Words(f"Status {entry.status}", "small", "text2"))
    button = Button("Copy citation", icon="copy")
    button.clicked.connect(lambda: ask(button, CopyWanted(text=entry.citation)))
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return box
