"""The Infusion day page on screen: the day, or a reaction; and beside both the clock that runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.pages.day.clock_card import ADD, ClockCard
from pocketref.pages.day.day_tab import DayTab
from pocketref.pages.day.view import DayView
from pocketref.widgets.beside import with_rail
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.seeing import see
from pocketref.widgets.segmented import Segmented
from pocketref.widgets.text_card import TextCard
from pocketref.widgets.wishes import FieldWanted, PlaceWanted, SheetWanted, ask
from pocketref.worksheet import doing, edits

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pocketref.pages.day.reaction_tab import ReactionTab
    from pocketref.pages.day.reaction_view import ReactionView

_REGIMEN, REACTION = "regimen", "reaction"
ROOMY = 960  # pixels from which the head has room for long words


class DayWidget(QWidget):
    """The day to scale and its steps, or a reaction; beside them what to know."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DayView | ReactionView | None = None
        self.head, self.day = PageHead(), DayTab()
        self.reaction: ReactionTab | None = None
        self.order = Segmented("Which antibody runs first")
        self.print = Button("Print checklist", "primary", icon="print", key="Ctrl+P")
        self.clock, self.hazard = ClockCard(), Notice("hazard")
        self.glance = TextCard("The day in short")
        self.after = TextCard("When this is finished")
        self.kept = Words(role="small", colour="text2")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head.tools.addWidget(self.order)
        self.head.tools.addWidget(self.print)
        self._column = QVBoxLayout()
        self._column.setSpacing(11)
        self._column.addWidget(self.head)
        self._column.addWidget(self.day)
        self._column.addStretch(1)
        cards = (self.clock, self.hazard, self.glance, self.after, self.kept)
        self.rail = with_rail(self, self._column, cards)

    def _connect(self) -> None:
        self.day.edited.connect(self.edited)
        self.order.chosen.connect(lambda drug: self.edited.emit(edits.choose_first(drug)))
        self.print.clicked.connect(lambda: ask(self, SheetWanted()))
        self.clock.added.connect(self._on_added)
        self.clock.reacted.connect(lambda: self.do(REACTION))
        self.clock.resumed.connect(self._on_resumed)

    def display(self, view: DayView | ReactionView) -> None:
        """Show the day, or a reaction. Showing it twice is showing it once."""
        self._view = view
        self.setProperty("facts", view.facts)
        self.head.say(view.title, view.subtitle)
        self.clock.display(view.clock)
        if isinstance(view, DayView):
            self._show_day(view)
        else:
            self._show_reaction(view)

    def _show_day(self, view: DayView) -> None:
        self.order.offer(tuple((one.id, one.text, one.chosen) for one in view.order))
        self.print.setEnabled(view.ready and not view.acknowledge)
        for part in (self.print, self.rail):
            part.setVisible(view.choosing is None)
        self.hazard.say(tuple(f"{one.rstrip('.')}." for one in view.hazard.split(". ") if one))
        self.glance.say(view.glance)
        self.after.say(view.after)
        self.kept.say(view.kept)
        see(self.kept, seen=bool(view.kept))
        self.day.display(view)
        self._turn(self.day)

    def _show_reaction(self, view: ReactionView) -> None:
        self.order.offer(())
        self.print.setEnabled(True)
        self.hazard.say(())
        for card in (self.glance, self.after):
            card.say(())
        for part, seen in ((self.kept, False), (self.print, True), (self.rail, True)):
            see(part, seen=seen)
        tab = self._reaction()
        tab.display(view)
        self._turn(tab)

    def _reaction(self) -> ReactionTab:
        """Made with the first reaction: most days have none."""
        if self.reaction is None:
            from pocketref.pages.day.reaction_tab import ReactionTab  # noqa: PLC0415

            self.reaction = ReactionTab()
            self.reaction.edited.connect(self.edited)
            self._column.insertWidget(self._column.count() - 1, self.reaction)
        return self.reaction

    def _turn(self, tab: DayTab | ReactionTab) -> None:
        """Bring the day or the reaction to the front; a cursor in the other one comes along."""
        turned = tab.isHidden()
        here: QWidget | None = self.window().focusWidget()
        lost = here is not None and self.isAncestorOf(here) and not self.rail.isAncestorOf(here)
        for each in (self.day, self.reaction):
            if each is not None:
                see(each, seen=each is tab)
        self._name_print()
        if turned and lost:
            self.begin()

    @property
    def _reacts(self) -> bool:
        """Whether a reaction is shown."""
        return self.reaction is not None and not self.reaction.isHidden()

    @property
    def front(self) -> QWidget | None:
        """The step that comes next, while the day is shown."""
        return None if self._reacts else self.day.steps.next_row()

    def begin(self) -> None:
        """Put the cursor on the next step, or into the field the day waits for."""
        if self.reaction is not None and self._reacts:
            self.reaction.begin()
        elif self.day.needs or not self.day.steps.begin():
            ask(self, FieldWanted(field=self.day.needs or _REGIMEN))

    def do(self, wish: str) -> None:
        """Grant the wish of a key: a reaction, or a time to type."""
        if wish != REACTION:
            self.day.type_time()
            return
        clock = self._view.clock if self._view is not None else None
        if clock is not None and clock.pauses:
            self.edited.emit(doing.pause(clock.step))
        ask(self, PlaceWanted(item=REACTION))

    def _on_added(self) -> None:
        if self._view is not None and self._view.clock is not None:
            self.edited.emit(doing.lengthen(self._view.clock.step, ADD))

    def _on_resumed(self) -> None:
        if self._view is not None and self._view.clock is not None:
            self.edited.emit(doing.resume(self._view.clock.step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use short words where there is little room."""
        super().resizeEvent(event)
        self._name_print()

    def _name_print(self) -> None:
        """What the button prints, shortened where there is little room; spoken in full always."""
        roomy = self.width() * 100 / look().percent >= ROOMY
        what = "Print" if self._reacts else "Print checklist"
        self.print.name(what if roomy else "Print", "Ctrl+P" if roomy else "")
        self.print.setAccessibleName(f"{what}, Ctrl+P")
