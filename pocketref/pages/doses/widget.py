"""The Doses page on screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.doses.view import DosesView, LateField, SmallCard
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.count_fields import CountFields, FieldWords
from pocketref.widgets.dose_panel import DosePanel
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.quantity_field import FieldName
from pocketref.widgets.wishes import SheetWanted, ask
from pocketref.worksheet.counting import since
from pocketref.worksheet.entering import confirm

COLUMNS = 3
LEAST = 240  # pixels a dose card needs to be read without effort


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
    """The late-dose card: its rule, and a field for the days since each drug's last dose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = CountFields()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.text, 1)
        row.addWidget(self.fields, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(self.column.count() - 1, row)
        self.column.insertSpacing(self.column.count() - 1, 4)
        self.column.insertWidget(self.column.count() - 1, self.fields.said)

    def display_gaps(self, since: tuple[LateField, ...]) -> None:
        """Show the days since each drug's last dose."""
        self.fields.display(tuple(_field(one) for one in since))


def _field(one: LateField) -> FieldWords:
    name = FieldName(
        label=one.name, suffix="days", spoken=f"Days since the last {one.name} dose", widest="000"
    )
    return FieldWords(id=one.drug, name=name, text=one.days, said=one.fault, asks=one.asks)


class DosesWidget(QWidget):
    """Three dose cards; below them what the doses were made of."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DosesView | None = None
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
        self.late.fields.typed.connect(self._on_days)
        self.late.fields.confirmed.connect(self._on_confirmed)
        self._across = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
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
        self._view = view
        self.head.say(view.title, view.subtitle)
        self.print.setEnabled(view.ready)
        self.stop.say(view.stop)
        self.caution.say(view.cautions)
        while len(self.cards) < len(view.cards):
            self.cards.append(DosePanel())
            self._across = 0
        for panel, card in zip(self.cards, view.cards, strict=False):
            panel.display(card)
        for panel in self.cards[len(view.cards) :]:
            panel.hide()
        look_alikes = ("Different drugs:", view.look_alikes) if view.look_alikes else ()
        self.look_alikes.say(look_alikes)
        self.surface.display(view.surface)
        self.late.display(view.late)
        self.late.display_gaps(view.since)
        self._arrange()
        self._level()
        QTimer.singleShot(0, self, self._level)  # once the cards have their widths

    def _on_days(self, drug: str, text: str) -> None:
        if self._view is not None:
            self.edited.emit(since(drug, text, self._view.bounds))

    def _on_confirmed(self, drug: str) -> None:
        if self._view is not None:
            self.edited.emit(confirm("last", self._view.bounds, drug))

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
        QTimer.singleShot(0, self, self._level)
