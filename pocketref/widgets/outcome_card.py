"""Where a path leads, in one line; and what each source says there, with the way on."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.chip_row import ChipRow, ChipWords
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.newer_card import LinkButton, LinkWords
from pocketref.widgets.seeing import at_once, see
from pocketref.widgets.wishes import CopyWanted, ask

COPY = "Copy path as text"


class SaysWords(Protocol):
    """What one source says: its name, a few words, and its statement."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


class OutcomeWords(Protocol):
    """Both cards."""

    @property
    def badge(self) -> ChipWords | None: ...  # noqa: D102  # the class says it
    @property
    def placed(self) -> str: ...  # noqa: D102
    @property
    def chips(self) -> Sequence[ChipWords]: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def says(self) -> Sequence[SaysWords]: ...  # noqa: D102
    @property
    def lines(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def links(self) -> Sequence[LinkWords]: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def copied(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


class SourceText(Words):
    """What a source says; it can be reached, and its facts are behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(colour="text2", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def display(self, says: SaysWords) -> None:
        """Say this."""
        self.setProperty("facts", says.facts)
        self.say(says.text)


class OutcomeHead(Card):
    """The answer in one line, in the accent's frame, with how the sources stand to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("selected", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.badge, self.chips = ChipRow(most=240), ChipRow(right=True, most=360)
        self.placed = Words(role="small", colour="text2")
        self.title = Words(role="h2")
        self.column.setContentsMargins(16, 9, 16, 9)
        row = QHBoxLayout()
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self.badge, 0, top)
        row.addWidget(self.title, 1, top)
        row.addWidget(self.chips, 0, top)
        self.column.addLayout(row)
        self.column.addWidget(self.placed)

    def display(self, words: OutcomeWords) -> None:
        """Show where the path leads now."""
        self.setProperty("facts", words.facts)
        self.setProperty("copied", words.copied)
        self.setAccessibleName(words.spoken)
        with at_once(self):
            self.badge.display(() if words.badge is None else (words.badge,))
            self.chips.display(words.chips)
            self.placed.say(words.placed)
            see(self.placed, seen=bool(words.placed))
            self.title.say(words.title)


class OutcomeCard(Card):
    """What each source says there, and where to go on. The same words keep their parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: OutcomeWords | None = None
        self._said: list[SourceText] = []
        self.says, self.lines = QVBoxLayout(), Words(role="small", colour="text2")
        self.copy = Button(COPY, "inline")
        self.copy.clicked.connect(self._on_copy)
        self._links = QWidget()
        self._way = FlowLayout(self._links, gap=18, row_gap=0)
        self._way.addWidget(self.copy)
        self.column.setContentsMargins(16, 11, 16, 7)
        self.says.setSpacing(5)
        self.column.addLayout(self.says)
        self.column.addSpacing(5)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)
        self.column.addSpacing(3)
        self.column.addWidget(self._links)

    def display(self, words: OutcomeWords) -> None:
        """Show what is said where the path leads now."""
        if words == self._shown:
            return
        before, self._shown = self._shown, words
        self.setProperty("facts", words.facts)
        self.setProperty("copied", words.copied)
        with at_once(self):
            self.lines.say("\n".join(words.lines))
            see(self.lines, seen=bool(words.lines))
            see(self.copy, seen=bool(words.copied))
            self._say(words.says)
            if before is None or tuple(before.links) != tuple(words.links):
                self._lead_on(words.links)

    def _say(self, says: Sequence[SaysWords]) -> None:
        """Say what each source says, in the parts that are there; the rest of them go."""
        while len(self._said) < len(says):
            self.says.addWidget(said := SourceText(self))
            self._said.append(said)
        for gone in self._said[len(says) :]:
            self.says.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        del self._said[len(says) :]
        for part, one in zip(self._said, says, strict=True):
            part.display(one)
            see(part, seen=True)  # left to the layout, it would come a round of events later

    def _lead_on(self, links: Sequence[LinkWords]) -> None:
        self._way.takeAt(self._way.count() - 1)  # the copy stands last, and stays
        _empty(self._way)
        for link in links:
            self._way.addWidget(leads := LinkButton(link))
            leads.show()
        self._way.addWidget(self.copy)

    def _on_copy(self) -> None:
        if self._shown is not None:
            ask(self, CopyWanted(text=self._shown.copied))


def _empty(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        part = item.widget() if item is not None else None
        if part is not None:
            part.hide()
            part.deleteLater()
