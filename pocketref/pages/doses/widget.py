"""The Doses page on screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.doses.view import DoseCard, DosesView, Labelled, LateField, SmallCard
from pocketref.widgets.badges import Badge
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.figure import Figure
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.wishes import FieldWanted, SheetWanted, ask
from pocketref.wording import names, numbers

COLUMNS = 3
LEAST = 240  # pixels a dose card needs to be read without effort
PADDING = 15


class DosePanel(Card):
    """One drug: the figure, its arithmetic, and where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lines: tuple[Labelled, ...] | None = None
        self._needs = ""
        self.badge = Badge("")
        self.name = Words(role="h2")
        self.place = Words(role="small", colour="text2", wrap=False)
        self.tag = Words(wrap=False)
        self.tag.setProperty("tag", "warn")
        self.figure = Figure()
        self.working = Words()
        self.enter = Button("Enter")
        self.enter.clicked.connect(lambda: ask(self, FieldWanted(field=self._needs)))
        self.notes = Words(colour="warn")
        self.chips = ChipRow()
        self._grid = QGridLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.badge)
        head.addWidget(self.name, 1)
        head.addWidget(self.tag)
        head.addWidget(self.place)
        self.name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        body = QVBoxLayout()
        body.setContentsMargins(PADDING - 1, 12, PADDING - 1, 12)
        body.setSpacing(0)
        body.addLayout(head)
        body.addSpacing(8)
        body.addWidget(self.figure)
        body.addSpacing(6)
        body.addWidget(self.working)
        body.addLayout(self._grid)
        body.addSpacing(6)
        body.addWidget(self.notes)
        body.addWidget(self.enter)
        body.addStretch(1)
        self.column.addLayout(body, 1)
        self.column.addWidget(Rule())
        foot = QVBoxLayout()
        foot.setContentsMargins(PADDING - 1, 8, PADDING - 1, 8)
        foot.addWidget(self.chips)
        self.column.addLayout(foot)

    def display(self, card: DoseCard) -> None:
        """Show a drug's card."""
        self.setProperty("facts", card.facts)
        self.setProperty("copied", card.copied)
        self.setAccessibleName(card.spoken)
        self.badge.mark(card.letter, card.edge)
        self.name.say(card.name)
        self.place.say(card.place)
        self.tag.say(card.badge)
        self.tag.setVisible(bool(card.badge))
        self.figure.say(card.amount, card.unit)
        self.working.say(card.working)
        self.notes.say("\n".join(card.notes))
        self.notes.setVisible(bool(card.notes))
        self._needs = card.needs
        self.enter.setVisible(bool(card.needs))
        self.enter.name(f"Enter {names.within(card.needs)}" if card.needs else "")
        self.chips.display(card.chips)
        self._show_lines(card.lines)

    def _show_lines(self, lines: tuple[Labelled, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._grid.setColumnMinimumWidth(0, look().px(72) if lines else 0)
        for row, line in enumerate(lines):
            label = Words(line.label, "body", "text3", wrap=False)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Words(line.text), row, 1)


class SmallPanel(Card):
    """A card below the doses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Words(role="body_strong")
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.chip = ChipRow(right=True)
        self.strong = Words()
        self.text = Words(colour="text2")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.chip)
        self.column.addLayout(head)
        self.column.addSpacing(6)
        self.column.addWidget(self.strong)
        self.column.addWidget(self.text)
        self.column.addStretch(1)

    def display(self, card: SmallCard) -> None:
        """Show a card."""
        self.setProperty("facts", card.facts)
        said = (card.title, card.strong, card.text)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        self.title.say(card.title)
        self.chip.display((card.chip,) if card.chip is not None else ())
        self.strong.say(f"**{card.strong}**" if card.strong else "")
        self.strong.setVisible(bool(card.strong))
        self.text.say(card.text)


class LatePanel(SmallPanel):
    """The late-dose card: its rule, the gaps known so far, and where to enter them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gaps = Words()
        self.enter = Button("Enter last dose", key="F2")
        self.enter.name("Enter last dose", "")
        self.enter.clicked.connect(lambda: ask(self, FieldWanted(field="last")))
        self.column.insertSpacing(self.column.count() - 1, 8)
        row = QHBoxLayout()
        row.addWidget(self.gaps, 1)
        row.addWidget(self.enter, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(self.column.count() - 1, row)

    def display_gaps(self, since: tuple[LateField, ...]) -> None:
        """Show the days since each drug's last dose."""
        known = [one for one in since if one.days]
        said = ", ".join(f"**{one.name} {numbers.days(int(one.days))}**" for one in known)
        self.gaps.say(f"Since the last dose: {said}." if said else "Last dose not entered: –")


class DosesWidget(QWidget):
    """Three dose cards; below them what the doses were made of."""

    edited = Signal(object)  # Edit; this page only shows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead()
        self.print = Button("Print", "primary", icon="print", key="Ctrl+P")
        self.print.clicked.connect(lambda: ask(self, SheetWanted()))
        self.head.tools.addWidget(self.print)
        self.stop = Notice("stop")
        self.caution = Notice("hazard")
        self.look_alikes = Notice("hazard")
        self.cards: list[DosePanel] = []
        self.surface = SmallPanel()
        self.late = LatePanel()
        self._across = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.head, self.stop, self.caution):
            column.addWidget(part)
        column.addLayout(self._grid)
        column.addStretch(1)

    def display(self, view: DosesView) -> None:
        """Show the doses. Showing them twice is showing them once."""
        self.setProperty("facts", view.facts)
        self.head.say(view.title, view.subtitle)
        self.stop.say(view.stop)
        self.caution.say(view.cautions)
        while len(self.cards) < len(view.cards):
            self.cards.append(DosePanel())
            self._across = 0
        for panel, card in zip(self.cards, view.cards, strict=False):
            panel.display(card)
        for panel in self.cards[len(view.cards) :]:
            panel.hide()
        look_alikes = ("Look-alike names.", view.look_alikes) if view.look_alikes else ()
        self.look_alikes.say(look_alikes)
        self.surface.display(view.surface)
        self.late.display(view.late)
        self.late.display_gaps(view.since)
        self._arrange()
        self._level()

    def _level(self) -> None:
        """Give the feet of cards that stand side by side one height."""
        for panel in self.cards:
            panel.chips.setMinimumHeight(0)
        if self._across > 1:
            heights = [panel.chips.heightForWidth(panel.chips.width()) for panel in self.cards]
            high = max(heights, default=0)
            for panel in self.cards:
                panel.chips.setMinimumHeight(high)

    def _arrange(self) -> None:
        """Three cards side by side where there is room, else one below the other."""
        across = COLUMNS if self.width() >= COLUMNS * look().px(LEAST) else 1
        if across == self._across:
            return
        self._across = across
        for place, panel in enumerate(self.cards):
            self._grid.addWidget(panel, place // across, place % across)
        row = -(-len(self.cards) // across)
        self._grid.addWidget(self.look_alikes, row, 0, 1, across)
        self._grid.addWidget(self.surface, row + 1, 0)
        self._grid.addWidget(self.late, row + 1 + (across == 1), across > 1, 1, max(1, across - 1))
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the width there is."""
        super().resizeEvent(event)
        self._arrange()
        self._level()
