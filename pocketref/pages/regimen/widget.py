"""The Regimen place on screen."""

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.pages.regimen.echo_card import EchoCard
from pocketref.pages.regimen.rules_card import RulesCard
from pocketref.pages.regimen.view import Comparison, RegimenView
from pocketref.widgets.beside import with_rail
from pocketref.widgets.labels import Words
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.reading_column import ReadingColumn
from pocketref.widgets.seeing import at_once, see
from pocketref.widgets.step_list import StepListCard
from pocketref.widgets.topic_list import TopicList
from pocketref.widgets.wishes import PlaceWanted, ask
from pocketref.worksheet.entering import confirm, edit

Comparing = TypeVar("Comparing", RulesCard, EchoCard)


class RegimenWidget(QWidget):
    """A topic's page; the rail has its review and the other topics.

    `rules` are made with the first page that compares, `echo` once that page has been painted.
    """

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.head, self.print = PageHead(), PrintButton()
        self.head.tools.addWidget(self.print)
        self.rules: RulesCard | None = None
        self.echo: EchoCard | None = None
        self._compared = QVBoxLayout()
        self._compared.setSpacing(13)
        self.close_line = Words(colour="text2")
        self.close_line.hide()
        self.reading = ReadingColumn(above=self._compare_more)
        self.review = StepListCard("Review of this page")
        self.topics = TopicList("Topics")
        self.topics.chosen.connect(lambda item: ask(self, PlaceWanted(item=item)))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(13)
        column.addWidget(self.head)
        column.addLayout(self._compared)
        column.addWidget(self.reading)
        column.addStretch(1)
        self.rail = with_rail(self, column, (self.review, self.topics))

    def display(self, view: RegimenView) -> None:
        """Show a topic. Showing it twice is showing it once."""
        self.setProperty("facts", view.facts)
        self.head.say(view.title, crumb=view.crumb)
        self.topics.display(view.groups)
        self.review.display(view.review.steps, view.review.disclaimer)
        self._show_comparison(view.comparison)
        self.reading.display(view.blocks, at_once=view.comparison is None)

    def begin(self) -> None:
        """Put the cursor into the field that a rule waits for, else where the page begins."""
        needed = self._comparison.needed if self._comparison is not None else ""
        if not (needed and self.rules is not None and self.rules.begin(needed)):
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_comparison(self, compared: Comparison | None) -> None:
        if compared == self._comparison:
            return
        self._comparison = compared
        if compared is not None:
            self._rules().display(compared)
            self.close_line.say(compared.close)
            if self.echo is not None and compared.echo is not None:
                self.echo.display(compared.echo)
        with at_once(self):
            for part in (self.rules, self.close_line, self.echo):
                if part is not None:
                    see(part, seen=compared is not None)

    def _rules(self) -> RulesCard:
        if self.rules is None:
            self.rules = self._listen(RulesCard())
            self._compared.addWidget(self.rules)
            self._compared.addWidget(self.close_line)
        return self.rules

    def _compare_more(self) -> bool:
        """Make more of what is compared, where it is only seen further down; whether it did."""
        compared = self._comparison
        if compared is None or self.rules is None:
            return False
        if self.rules.more():
            return True
        if self.echo is not None or compared.echo is None:
            return False
        self.echo = self._listen(EchoCard())
        self.echo.display(compared.echo)
        self._compared.addWidget(self.echo)
        self.echo.show()
        return True

    def _listen(self, card: Comparing) -> Comparing:
        card.typed.connect(self._on_typed)
        card.confirmed.connect(self._on_confirmed)
        return card

    def _on_typed(self, field: str, text: str) -> None:
        if self._comparison is not None:
            self.edited.emit(edit(field, text, self._comparison.bounds))

    def _on_confirmed(self, field: str) -> None:
        if self._comparison is not None:
            self.edited.emit(confirm(field, self._comparison.bounds))
