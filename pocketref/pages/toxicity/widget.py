"""The Toxicity place on screen: three tabs, each made on its first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.toxicity.view import COMPARE, GRADE, REFERENCE, TABS
from pocketref.widgets.beside import with_rail
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.seeing import see
from pocketref.widgets.segmented import Segmented
from pocketref.widgets.wishes import PlaceWanted, SheetWanted, ask

if TYPE_CHECKING:
    from pocketref.pages.toxicity.compare_tab import CompareTab
    from pocketref.pages.toxicity.grade_tab import GradeTab
    from pocketref.pages.toxicity.reference_tab import ReferenceTab
    from pocketref.pages.toxicity.view import ToxicityView

WIDE_RAIL, MEDIUM_RAIL = 370, 284
_IDS = tuple(name for name, _ in TABS)
_PRINTS = {COMPARE: "Print handout", GRADE: "Print", REFERENCE: "Print handout"}


class ToxicityWidget(QWidget):
    """Title, tabs, and the tab that is open. The rail belongs to the comparison."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab = ""
        self._made: dict[str, Any] = {}
        self.title = Words("Toxicity", role="h1", wrap=False)
        self.tabs = Segmented("Toxicity")
        self.tabs.chosen.connect(lambda tab: ask(self, PlaceWanted(item=tab)))
        self.print = Button(_PRINTS[COMPARE], "primary", icon="print", key="Ctrl+P")
        self.print.clicked.connect(lambda: ask(self, SheetWanted()))
        self._lay_out()
        for chord, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(chord), self)
            shortcut.activated.connect(lambda step=step: self._turn(step))

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self.title)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.print)
        body = QWidget()
        self._tabs = QVBoxLayout()
        self.rail = with_rail(body, self._tabs, ())
        self.rail.setProperty("widths", (WIDE_RAIL, MEDIUM_RAIL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(body, 1)

    def display(self, view: ToxicityView) -> None:
        """Show a tab. Showing it twice is showing it once."""
        turned, self.tab = self.tab != view.tab, view.tab
        here: QWidget | None = self.window().focusWidget()
        self.setProperty("facts", view.facts)
        self.tabs.offer(tuple((name, text, name == view.tab) for name, text in TABS))
        self.print.name(_PRINTS[view.tab])
        shown = {COMPARE: view.compare, GRADE: view.grade, REFERENCE: view.reference}[view.tab]
        open_one = self._tab(view.tab)
        if shown is not None:
            open_one.display(shown)
        for name, tab in self._made.items():
            see(tab, seen=name == view.tab)
            if name == GRADE:
                see(tab.tools, seen=name == view.tab)
        see(self.rail, seen=view.tab == COMPARE)
        if turned and here is not None and self.isAncestorOf(here):
            self.begin()  # the tab that had the cursor is hidden now

    @property
    def made(self) -> tuple[str, ...]:
        """The tabs that were visited."""
        return tuple(self._made)

    def begin(self) -> None:
        """Put the cursor where the open tab begins, else on the tabs."""
        begin = getattr(self._made.get(self.tab), "begin", None)
        if begin is None or not begin():
            self.tabs.setFocus()

    def _tab(self, name: str) -> Any:  # noqa: ANN401  # three tabs, three views
        if name not in self._made:
            made = self._make(name)
            made.edited.connect(self.edited)
            self._tabs.addWidget(made)
            self._made[name] = made
        return self._made[name]

    def _make(self, name: str) -> CompareTab | GradeTab | ReferenceTab:
        """Make a tab, and load what it is made of."""
        if name == COMPARE:
            from pocketref.pages.toxicity.compare_tab import (  # noqa: PLC0415  # on its visit
                CompareRail,
                CompareTab,
            )

            rail = CompareRail()
            side = self.rail.layout()
            if isinstance(side, QVBoxLayout):
                side.insertWidget(0, rail)
            return CompareTab(rail)
        if name == REFERENCE:
            from pocketref.pages.toxicity.reference_tab import ReferenceTab  # noqa: PLC0415

            return ReferenceTab()
        from pocketref.pages.toxicity.grade_tab import GradeTab  # noqa: PLC0415

        graded = GradeTab()
        self._head.insertWidget(self._head.count() - 1, graded.tools)
        return graded

    def _turn(self, step: int) -> None:
        """Go to the next (1) or previous (-1) tab."""
        ask(self, PlaceWanted(item=_IDS[(_IDS.index(self.tab) + step) % len(_IDS)]))
