"""The Compare tab on screen: the pictures in a card, and in the rail what the chosen row says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.pages.toxicity.compare_view import OWN, CompareView, Detail
from pocketref.pages.toxicity.detail_card import DetailCard, DetailNotices
from pocketref.pages.toxicity.own_card import OwnCard
from pocketref.pages.toxicity.pictures_card import PicturesCard
from pocketref.widgets.button_row import ButtonRow
from pocketref.widgets.seeing import see
from pocketref.widgets.wishes import CopyWanted, PlaceWanted, ask

TYPE, LEAVE = "Type own counts", "Back to the trials"
COPY, TABLE, PICTURE = "Copy as sentence", "Show as table", "Show as picture"


class CompareRail(QWidget):
    """What a row says, what is to be known of it, and what can be done with it."""

    turned = Signal()  # the numbers as a table, or as pictures again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: Detail | None = None
        self._links: tuple[str, ...] = ()
        self.card, self.notices = DetailCard(), DetailNotices()
        self.links = ButtonRow("inline", gap=18)
        self.links.pressed.connect(lambda at: self._follow(self._links[at]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.card, self.notices, self.links):
            column.addWidget(part)

    def display(self, detail: Detail | None, *, own: bool, tabled: bool, turns: bool) -> None:
        """Show a row.

        Args:
            detail: what it says; None while there is nothing to say.
            own: whether the counts are the reader's own.
            tabled: whether the numbers are shown as a table.
            turns: whether they can be.
        """
        self._detail = detail
        see(self.card, seen=detail is not None)
        if detail is None:
            see(self.notices, seen=False)
        else:
            self.card.display(detail)
            self.notices.display(detail)
        copies = detail is not None and detail.copied
        turn = (PICTURE if tabled else TABLE) if turns else ""
        links = (LEAVE if own else TYPE, COPY if copies else "", turn)
        self._links = tuple(link for link in links if link)
        self.links.display(self._links)

    def _follow(self, link: str) -> None:
        if link == TYPE:
            ask(self, PlaceWanted(item=f"compare/{OWN}"))
        elif link == LEAVE:
            ask(self, PlaceWanted(item="compare"))
        elif link == COPY and self._detail is not None:
            ask(self, CopyWanted(text=self._detail.copied))
        else:
            self.turned.emit()


class CompareTab(QWidget):
    """The pictures, or the reader's own counts above theirs. The rail stands elsewhere."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, rail: CompareRail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CompareView | None = None
        self._tabled = False
        self.row = ""
        self.rail = rail
        self.rail.turned.connect(self._turn)
        self.own = OwnCard()
        self.own.edited.connect(self.edited)
        self.pictures = PicturesCard()
        self.pictures.chosen.connect(self.choose)
        self.pictures.choose.chosen.connect(lambda item: ask(self, PlaceWanted(item=item)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(13)
        column.addWidget(self.own)
        column.addWidget(self.pictures, 1)

    def display(self, view: CompareView) -> None:
        """Show a comparison. A row that was chosen stays so while the place is the same."""
        before = self._view
        moved = before is None or before.item != view.item
        again = before is not None and before.chosen == view.chosen
        if moved or not again or view.detail(self.row) is None:
            self.row = view.chosen
        self._tabled = self._tabled and not moved
        self._view = view
        here: QWidget | None = self.window().focusWidget()
        followed = moved and here is not None and self.rail.isAncestorOf(here)
        see(self.own, seen=view.own is not None)
        if view.own is not None:
            self.own.display(view.own)
        see(self.pictures, seen=view.own is None or bool(view.plotted))
        self._show(view)
        if followed:
            self.begin()  # a link was pressed, and what it leads to is here

    def begin(self) -> bool:
        """Put the cursor where the tab begins: its rows, or the first count to type."""
        if self._view is not None and self._view.own is not None:
            self.own.begin()
            return True
        return self.pictures.begin()

    def choose(self, row: str) -> None:
        """Say what stands behind another row."""
        self.row = row
        if self._view is not None:
            self._show(self._view)

    def _turn(self) -> None:
        self._tabled = not self._tabled
        if self._view is not None:
            self._show(self._view)

    def _show(self, view: CompareView) -> None:
        self.pictures.display(view, self.row, tabled=self._tabled)
        self.rail.display(
            view.detail(self.row),
            own=view.own is not None,
            tabled=self._tabled,
            turns=bool(view.plotted or view.beside),
        )
