"""The Doses page on screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.doses.view import DosesView, LateField, SmallCard
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.chip_row import ChipRow
from pocketref.widgets.chooser import Chooser
from pocketref.widgets.count_fields import CountFields, FieldWords
from pocketref.widgets.dose_panel import DosePanel
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.quantity_field import FieldName
from pocketref.widgets.seeing import see
from pocketref.widgets.wishes import FieldWanted, SheetWanted, ask
from pocketref.worksheet.counting import since
from pocketref.worksheet.edits import acknowledge, choose_regimen
from pocketref.worksheet.entering import confirm

COLUMNS, GAP = 3, 12
_REGIMEN, NO_FIGURE = "regimen", "–"
UNBOUND = 16777215  # what Qt calls no limit
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
        see(self.strong, seen=bool(card.strong))
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
    """One to three dose cards and what they were made of; or the regimens to choose among."""

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
        self.chooser = Chooser()
        self.chooser.chosen.connect(self._on_chosen)
        self.absent = Words(colour="text2")
        self.cards: list[DosePanel] = []
        self.surface = SmallPanel()
        self.late = LatePanel()
        self.late.fields.typed.connect(self._on_days)
        self.late.fields.confirmed.connect(self._on_confirmed)
        self._arranged: tuple[object, ...] = ()
        self._cards, self._small = QGridLayout(), QGridLayout()
        self._small.setColumnStretch(1, 1)
        for grid in (self._cards, self._small):
            grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self.head, self.chooser, self.stop, self.caution, self.absent):
            column.addWidget(part)
        column.addLayout(self._cards)
        column.addWidget(self.look_alikes)
        column.addLayout(self._small)
        column.addStretch(1)

    def display(self, view: DosesView) -> None:
        """Show the doses. Showing them twice is showing them once."""
        self.setProperty("facts", view.facts)
        self._view = view
        self.head.say(view.title, view.subtitle)
        see(self.print, seen=view.choosing is None)
        self.print.setEnabled(view.ready)
        see(self.chooser, seen=view.choosing is not None)
        if view.choosing is not None:
            self.chooser.display(view.choosing)
        self.stop.say(view.stop)
        self.caution.say(view.cautions)
        self.absent.say(f"{view.absent}." if view.absent else "")
        see(self.absent, seen=bool(view.absent))
        self._show_cards(view)
        self._show_small(view)
        self._arrange()
        self._level()
        QTimer.singleShot(0, self, self._level)  # once the cards have their widths

    def begin(self) -> None:
        """Put the cursor on the first dose, or into the field that a figure waits for."""
        cards = self._view.cards if self._view is not None else ()
        needs = (card.needs for card in cards if card.amount == NO_FIGURE and card.needs)
        waits = next(needs, "" if cards else _REGIMEN)
        if waits:
            ask(self, FieldWanted(field=waits))
        else:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_cards(self, view: DosesView) -> None:
        while len(self.cards) < len(view.cards):
            panel = DosePanel()
            panel.acknowledged.connect(lambda fact: self.edited.emit(acknowledge(fact)))
            self.cards.append(panel)
        for panel, card in zip(self.cards, view.cards, strict=False):
            panel.display(card)
        look_alikes = ("Different drugs:", view.look_alikes) if view.look_alikes else ()
        self.look_alikes.say(look_alikes)

    def _show_small(self, view: DosesView) -> None:
        if view.surface is not None:
            self.surface.display(view.surface)
        if view.late is not None:
            self.late.display(view.late)
            self.late.display_gaps(view.since)

    def _on_chosen(self, regimen: str) -> None:
        rows = self._view.choosing.rows if self._view and self._view.choosing else ()
        front = next(row.front for row in rows if row.id == regimen)
        self.edited.emit(choose_regimen(front))

    def _on_days(self, drug: str, text: str) -> None:
        if self._view is not None:
            self.edited.emit(since(drug, text, self._view.bounds))

    def _on_confirmed(self, drug: str) -> None:
        if self._view is not None:
            self.edited.emit(confirm("last", self._view.bounds, drug))

    def _shown(self) -> list[DosePanel]:
        """The cards in use."""
        return self.cards[: len(self._view.cards) if self._view is not None else 0]

    def _level(self) -> None:
        """Give the feet of cards that stand side by side one height."""
        shown = self._shown()
        for panel in shown:
            panel.chips.setMinimumHeight(0)
        if self._across() > 1:
            high = max(panel.chips.heightForWidth(panel.chips.width()) for panel in shown)
            for panel in shown:
                panel.chips.setMinimumHeight(high)

    def _across(self) -> int:
        """How many cards stand side by side: all, or one where there is little room."""
        many = max(1, len(self._shown()))
        return many if self.width() >= many * look().px(LEAST) else 1

    def _arrange(self) -> None:
        """Cards side by side where there is room, else one below the other; small ones below."""
        view, shown, across = self._view, self._shown(), self._across()
        asked = () if view is None else ((self.surface, view.surface), (self.late, view.late))
        small = [panel for panel, words in asked if words is not None]
        beside = len(small) > 1 and self.width() >= COLUMNS * look().px(LEAST)
        third = (self.width() - (COLUMNS - 1) * GAP) // COLUMNS  # below the first of three
        self.surface.setMinimumWidth(third if beside else 0)
        self.surface.setMaximumWidth(third if beside else UNBOUND)
        arranged = (*shown, across, *small, beside)
        if arranged == self._arranged:
            return
        self._arranged = arranged
        for place, panel in enumerate(shown):
            self._cards.addWidget(panel, place // across, place % across)
        for column in range(COLUMNS):
            self._cards.setColumnStretch(column, 1 if column < across else 0)
        for place, part in enumerate(small):
            row, column = (0, place) if beside else (place, 0)
            self._small.addWidget(part, row, column, 1, 1 if beside else 2)
        seen: set[QWidget] = {*shown, *small}
        every: tuple[QWidget, ...] = (*self.cards, self.surface, self.late)
        for each in every:
            see(each, seen=each in seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the width there is."""
        super().resizeEvent(event)
        self._arrange()
        self._level()
        QTimer.singleShot(0, self, self._level)
