"""The Toxicity place on screen: three tabs, each made on its first visit."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.pages.toxicity.view import COMPARE, TABS, ToxicityView
from pocketref.widgets.beside import with_rail
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.segmented import Segmented
from pocketref.widgets.wishes import PlaceWanted, ask

if TYPE_CHECKING:
    from collections.abc import Callable

_IDS = tuple(name for name, _ in TABS)


class ToxicityWidget(QWidget):
    """Title, tabs, and the tab that is open; the rail belongs to the comparison."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab = ""
        self._made: dict[str, Any] = {}
        self._makers: dict[str, Callable[[], Any]] = {}
        self.head = PageHead()
        self.head.say("Toxicity")
        self.tabs = Segmented("Toxicity")
        self.tabs.chosen.connect(lambda tab: ask(self, PlaceWanted(item=tab)))
        self.head.tools.addWidget(self.tabs)
        self.print_button = PrintButton("Print handout")
        self.head.tools.addStretch(1)
        self.head.tools.addWidget(self.print_button)
        self._lay_out()
        for chord, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(chord), self)
            shortcut.activated.connect(lambda step=step: self._turn(step))

    def _lay_out(self) -> None:
        body = QWidget()
        self.stack = QVBoxLayout()
        self.stack.setSpacing(0)
        self.rail = with_rail(body, self.stack, ())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(13)
        column.addWidget(self.head)
        column.addWidget(body, 1)

    def _turn(self, step: int) -> None:
        """Go to the next (1) or previous (-1) tab."""
        at = (_IDS.index(self.tab) + step) % len(_IDS)
        ask(self, PlaceWanted(item=_IDS[at]))

    def display(self, view: ToxicityView) -> None:
        """Show a tab. Showing it twice is showing it once."""
        self.tab = view.tab
        self.setProperty("facts", view.facts)
        self.tabs.offer(tuple((name, text, name == view.tab) for name, text in TABS))
        self.rail.setVisible(view.tab == COMPARE)
