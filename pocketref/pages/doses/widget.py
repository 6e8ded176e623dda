"""The Doses page on screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pocketref.pages.doses.small_card import LatePanel, SmallPanel
from pocketref.pages.doses.view import DosesView
from pocketref.widgets.buttons import Button
from pocketref.widgets.chooser import Chooser
from pocketref.widgets.dose_panel import DosePanel
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.seeing import see
from pocketref.widgets.wishes import FieldWanted, SecondCheckWanted, SheetWanted, ask
from pocketref.worksheet.counting import since
from pocketref.worksheet.edits import acknowledge, choose_regimen
from pocketref.worksheet.entering import confirm

COLUMNS, GAP = 3, 12
_REGIMEN, NO_FIGURE = "regimen", "–"
LEAST = 240  # pixels a dose card needs to be read without effort


class DosesWidget(QWidget):
    """One to three dose cards and what they were made of; or the regimens to choose among."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DosesView | None = None
        self.head = PageHead()
        self.check = Button("Second check", icon="people", key="Ctrl+D")
        self.check.clicked.connect(lambda: ask(self, SecondCheckWanted()))
        self.print = Button("Print", "primary", icon="print", key="Ctrl+P")
        self.print.clicked.connect(lambda: ask(self, SheetWanted()))
        for tool in (self.check, self.print):
            self.head.tools.addWidget(tool)
        self.stop = Notice("stop")
        self.caution = Notice("hazard")
        self.look_alikes = Notice("hazard")
        self.chooser = Chooser()
        self.chooser.chosen.connect(self._on_chosen)
        self.absent = Words(colour="text2")
        self.cards: list[DosePanel] = []
        self.surface = SmallPanel()
        self.late, self.second = LatePanel(), SmallPanel()
        self.late.fields.typed.connect(self._on_days)
        self.late.fields.confirmed.connect(self._on_confirmed)
        self._arranged: tuple[object, ...] = ()
        self._cards, self._small = QGridLayout(), QGridLayout()
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
        for tool in (self.check, self.print):
            see(tool, seen=view.choosing is None)
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
        if view.second is not None:
            self.second.display(view.second)

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
        shown, across, small = self._shown(), self._across(), self._shown_small()
        beside = len(small) > 1 and self.width() >= COLUMNS * look().px(LEAST)
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
            self._small.addWidget(part, row, column)
        for column in range(COLUMNS):
            few = len(small) if beside else 1
            self._small.setColumnStretch(column, 1 if column < few else 0)
        seen: set[QWidget] = {*shown, *small}
        every: tuple[QWidget, ...] = (*self.cards, self.surface, self.late, self.second)
        for each in every:
            see(each, seen=each in seen)

    def _shown_small(self) -> list[SmallPanel]:
        """The small cards in use."""
        view = self._view
        if view is None:
            return []
        panels = (self.surface, self.late, self.second)
        cards = (view.surface, view.late, view.second)
        return [panel for panel, card in zip(panels, cards, strict=True) if card is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the width there is."""
        super().resizeEvent(event)
        self._arrange()
        self._level()
        QTimer.singleShot(0, self, self._level)
