"""The card of one drug's dose: the figure, its arithmetic, and where it stands."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.badges import Badge
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.chip_row import ChipRow, ChipWords
from pocketref.widgets.figure import Figure
from pocketref.widgets.labels import Words
from pocketref.widgets.seeing import see
from pocketref.widgets.wishes import FieldWanted, ask
from pocketref.wording import names

PADDING = 14
GAP = 14  # pixels between a line's label and its text


class LineWords(Protocol):
    """A label and what stands beside it."""

    @property
    def label(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def text(self) -> str: ...  # noqa: D102


class DoseWords(Protocol):
    """What a dose card shows."""

    @property
    def letter(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def edge(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def place(self) -> str: ...  # noqa: D102
    @property
    def badge(self) -> str: ...  # noqa: D102
    @property
    def amount(self) -> str: ...  # noqa: D102
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def working(self) -> str: ...  # noqa: D102
    @property
    def needs(self) -> str: ...  # noqa: D102
    @property
    def acknowledge(self) -> str: ...  # noqa: D102
    @property
    def checked(self) -> str: ...  # noqa: D102
    @property
    def lines(self) -> Sequence[LineWords]: ...  # noqa: D102
    @property
    def notes(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def chips(self) -> Sequence[ChipWords]: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def copied(self) -> str: ...  # noqa: D102


class DosePanel(Card):
    """One drug: the figure, its arithmetic, and where it stands."""

    acknowledged = Signal(str)  # the fact a dose rests on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows: list[tuple[Words, Words]] = []
        self._needs = self._asks = ""
        self.badge = Badge("")
        self.name = Words(role="h2")
        self.place = Words(role="small", colour="text2", wrap=False)
        self.tag = Words(wrap=False)
        self.tag.setProperty("tag", "warn")
        self.figure = Figure()
        self.working = Words()
        self.checked = Words(colour="ok")
        self.enter = Button("Enter")
        self.enter.clicked.connect(lambda: ask(self, FieldWanted(field=self._needs)))
        self.acknowledge = Button("Acknowledge", "danger")
        self.acknowledge.clicked.connect(lambda: self.acknowledged.emit(self._asks))
        self.notes = Words(colour="warn")
        self.chips = ChipRow()
        self._rule = Rule()
        self._worked = QWidget()  # the lines, shown and hidden together
        self._grid = QGridLayout(self._worked)
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        body = QVBoxLayout()
        body.setContentsMargins(PADDING, 11, PADDING, 8)
        body.setSpacing(0)
        body.addLayout(self._head())
        body.addSpacing(6)
        body.addWidget(self.figure)
        body.addSpacing(4)
        body.addWidget(self.working)
        body.addWidget(self.checked)
        body.addWidget(self._worked)
        body.addSpacing(4)
        body.addWidget(self.notes)
        body.addWidget(self.enter)
        body.addSpacing(4)
        body.addWidget(self.acknowledge)
        body.addStretch(1)
        self.column.addLayout(body, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(PADDING, 8, PADDING, 8)
        foot.addWidget(self.chips)
        self.column.addWidget(self._rule)
        self.column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.badge)
        head.addWidget(self.name, 1)
        head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.place)
        self.name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return head

    def display(self, card: DoseWords) -> None:
        """Show a drug's card."""
        self.setProperty("facts", card.facts)
        self.setProperty("copied", card.copied)
        self.setAccessibleName(card.spoken)
        self.badge.mark(card.letter, card.edge)
        self.name.say(card.name)
        self.place.say(card.place)
        self.tag.say(card.badge)
        see(self.tag, seen=bool(card.badge))
        see(self.place, seen=not card.badge)
        self.figure.say(card.amount, card.unit)
        self.working.say(card.working)
        self.checked.say(f"**{card.checked}**" if card.checked else "")
        see(self.checked, seen=bool(card.checked))
        self.notes.say("\n".join(card.notes))
        see(self.notes, seen=bool(card.notes))
        self._needs = card.needs
        see(self.enter, seen=bool(card.needs))
        self.enter.name(f"Enter {names.within(card.needs)}" if card.needs else "")
        self._asks = card.acknowledge
        see(self.acknowledge, seen=bool(card.acknowledge))
        self.acknowledge.setAccessibleName(f"Acknowledge: {card.name}")
        self.chips.display(card.chips)
        see(self._rule, seen=bool(card.chips))
        self._show_lines(card.lines)

    def _show_lines(self, lines: Sequence[LineWords]) -> None:
        """Show the lines; rows once made are kept, because making them takes longer than a key."""
        for at, line in enumerate(lines):
            if at == len(self._rows):
                self._rows.append(self._made_row(at))
            label, text = self._rows[at]
            label.say(line.label)
            text.say(line.text)
        for at, row in enumerate(self._rows if lines else ()):
            for part in row:
                if part.isHidden() is (at < len(lines)):
                    see(part, seen=at < len(lines))
        see(self._worked, seen=bool(lines))

    def _made_row(self, at: int) -> tuple[Words, Words]:
        label, text = Words("", "body", "text3", wrap=False), Words()
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, at, 1)
        return label, text
