"""The Reference tab on screen: the rates as a table that is sorted, filtered and ticked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.toxicity.detail_card import DetailCard, DetailNotices
from pocketref.pages.toxicity.rates_card import RateTable
from pocketref.pages.toxicity.reference_view import RateRow, ReferenceView
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.menu_button import MenuButton
from pocketref.widgets.quantity_field import FieldName, QuantityField
from pocketref.widgets.seeing import see
from pocketref.widgets.wishes import PlaceWanted, ask

ALL = ""
_BOTH = 2


class ReferenceTab(QWidget):
    """What is shown, how many of how many, and the table."""

    edited = Signal(object)  # Edit; this tab only shows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReferenceView | None = None
        self._kept: dict[str, str] = {}  # which choice of each filter is kept
        self._sorted, self._down = 0, False  # 0: in the order of the pack
        self._ticked: tuple[str, ...] = ()
        self.title, self.counted = Words(role="h2"), Words(colour="text2")
        self.text = QuantityField(
            FieldName(label="Find in the table", spoken="Find in the table", widest="0" * 14)
        )
        self.text.typed.connect(lambda _: self._rows_anew())
        self.events = MenuButton("Event")
        self.events.chosen.connect(lambda event: ask(self, PlaceWanted(item=_item(event))))
        self.sort = MenuButton("Sorted by")
        self.sort.chosen.connect(lambda at: self._sort(int(at)))
        self.every = Button("Show all", "link")
        self.every.clicked.connect(self._clear)
        self.filters: dict[str, MenuButton] = {}
        self.held, self.notices = DetailCard(), DetailNotices()
        self.table: RateTable | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self.card = Card(padding=12)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.counted)
        self._bar = QWidget()
        self._flow = FlowLayout(self._bar, gap=8, row_gap=8)
        for part in (self.text, self.events, self.sort, self.every):
            self._flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.notices)
        column.addWidget(self.held)
        self.card.column.setSpacing(8)
        self.card.column.addLayout(head)
        self.card.column.addWidget(self._bar)
        column.addWidget(self.card)
        column.addStretch(1)

    def display(self, view: ReferenceView) -> None:
        """Show the rates of an event, or of all. Filters stay while the event does."""
        if self._view is None or self._view.event != view.event:
            self._kept, self._sorted, self._down = {}, 0, False
            self.text.put("")
        self._view = view
        self._ticked = tuple(row.id for row in view.rows if row.ticked)
        self.title.say(view.title)
        self.events.offer(view.events, view.event)
        self._offer(view)
        see(self.held, seen=view.held is not None)
        see(self.notices, seen=view.held is not None)
        if view.held is not None:
            self.held.display(view.held)
            self.notices.display(view.held)
        self._rows_anew()

    def begin(self) -> bool:
        """Put the cursor into the table."""
        if self.table is not None:
            self.table.setFocus()
        return self.table is not None

    def _offer(self, view: ReferenceView) -> None:
        for each in view.filters:
            if each.id not in self.filters:
                button = MenuButton(each.title)
                button.chosen.connect(lambda kept, name=each.id: self._keep(name, kept))
                self._flow.addWidget(button)
                self.filters[each.id] = button
            choices = ((ALL, "all"), *((choice, choice) for choice in each.choices))
            self.filters[each.id].offer(choices, self._kept.get(each.id, ALL))
        order = (
            (0, "order of the pack"),
            *((at + 1, name) for at, name in enumerate(view.columns)),
        )
        named = tuple((str(at), name.lower() if at else name) for at, name in order)
        self.sort.offer(named[:-1], str(self._sorted))

    def _keep(self, name: str, kept: str) -> None:
        self._kept[name] = kept
        self._again()

    def _sort(self, column: int) -> None:
        self._down = not self._down if column == self._sorted else False
        self._sorted = column
        self._again()

    def _clear(self) -> None:
        self._kept = {}
        self.text.put("")
        self._again()

    def _again(self) -> None:
        if self._view is not None:
            self._offer(self._view)
            self._rows_anew()

    def shown(self) -> tuple[RateRow, ...]:
        """The rows that are not hidden, as they are sorted."""
        if self._view is None:
            return ()
        words = self.text.text.casefold().split()
        kept = [(name, choice) for name, choice in self._kept.items() if choice]
        rows = [
            row
            for row in self._view.rows
            if all(getattr(row, name) == choice for name, choice in kept)
            and all(word in row.words for word in words)
        ]
        if self._sorted:
            rows.sort(key=lambda row: row.order[self._sorted - 1], reverse=self._down)
        return tuple(rows)

    def _rows_anew(self) -> None:
        rows, view = self.shown(), self._view
        if view is None:
            return
        self.counted.say(f"**{len(rows)} of {len(view.rows)} rates shown**")
        see(self.every, seen=len(rows) != len(view.rows))
        before = self.table
        row = before.row_here if before is not None and before.hasFocus() else ""
        if before is not None:
            before.hide()
            before.deleteLater()
        self.table = RateTable(view.columns, rows, self._ticked)
        self.table.sorted_by.connect(lambda column: self._sort(column + 1))
        self.table.ticked.connect(self._tick)
        self.table.opened.connect(lambda item: ask(self, PlaceWanted(item=item)))
        self.card.column.addWidget(self.table)
        if row:
            self.table.show()  # what was just made takes no focus before it is shown
            self.table.setFocus()
            self.table.go_to(row)

    def _tick(self, row: str) -> None:
        """Tick a row or untick it; the third one takes the place of the first."""
        others = tuple(each for each in self._ticked if each != row)
        kept = others if row in self._ticked else (*others, row)[-_BOTH:]
        event = self._view.event if self._view is not None else ""
        if len(kept) == _BOTH or len(self._ticked) == _BOTH:
            ask(self, PlaceWanted(item=_item(event, kept)))
            return
        self._ticked = kept
        if self.table is not None:
            self.table.mark(kept)


def _item(event: str, ticked: tuple[str, ...] = ()) -> str:
    return "/".join(part for part in ("ref", event or "all", "+".join(ticked)) if part)
