"""A page to read: one part for each of its blocks, from the top down."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pocketref.widgets.differ_card import DifferCard
from pocketref.widgets.labels import Words
from pocketref.widgets.legend import Legend
from pocketref.widgets.link_list import LinkCard
from pocketref.widgets.newer_card import NewerCard
from pocketref.widgets.statement_card import StatementCard
from pocketref.widgets.table_card import TableCard

FIRST = 2  # parts that are made at once


class BlockWords(Protocol):
    """A block; its kind says which part shows it."""

    @property
    def kind(self) -> str: ...  # noqa: D102  # the class says it


@runtime_checkable
class Growing(Protocol):
    """A part with many rows, of which only the first are made at once."""

    def more(self) -> bool: ...  # noqa: D102  # the class says it


MAKERS: dict[str, Callable[[Any], QWidget]] = {
    "statements": lambda block: StatementCard(block.rows, block.title),
    "table": TableCard,
    "newer": NewerCard,
    "links": LinkCard,
    "differs": DifferCard,
    "legend": Legend,
    "note": lambda block: Words(block.text, "body", "text2"),
}


class ReadingColumn(QWidget):
    """Blocks below each other. Blocks that stay the same are left as they are.

    The first blocks are made at once, the others when the window has been painted; `finish` makes
    them all. What stands `above` may have parts that are made later too: it makes some more of them
    whenever it is called, and tells whether there were any. They come first.
    """

    def __init__(
        self, parent: QWidget | None = None, above: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._above = above
        self._blocks: list[BlockWords] = []
        self._parts: list[tuple[BlockWords, QWidget]] = []
        self._made = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(13)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)

    def display(self, blocks: Sequence[BlockWords], *, at_once: bool = True) -> None:
        """Show these blocks. Showing them twice is showing them once.

        Args:
            blocks: from the first to the last.
            at_once: whether the first of them are made now; not where they begin far down.
        """
        wanted = list(blocks)
        if wanted == self._blocks:
            return
        self._drop_all_but(wanted)
        self._blocks = wanted
        self._made = 0
        if at_once:
            self._make(FIRST)
            grow(self)
        self._later.start()

    def finish(self) -> None:
        """Make every part that is not made yet, to its last row."""
        self._later.stop()
        while self._more():
            pass
        grow(self)

    def _go_on(self) -> None:
        if self._more():
            grow(self)
            self._later.start()

    def _more(self) -> bool:
        """Make some more of what is above, some more rows, or some more parts; whether it did."""
        if self._above():
            return True
        unfinished = (part for _, part in self._parts if isinstance(part, Growing))
        if any(part.more() for part in unfinished):
            return True
        made = self._made
        self._make(FIRST)
        return self._made > made

    def _drop_all_but(self, wanted: list[BlockWords]) -> None:
        stays = [part for part in self._parts if part[0] in wanted]
        for part in self._parts:
            if part not in stays:
                self._column.removeWidget(part[1])
                part[1].hide()
                part[1].deleteLater()
        self._parts = stays

    def _make(self, many: int) -> None:
        """Set so many more parts at their places."""
        for block in self._blocks[self._made : self._made + many]:
            widget = self._kept(block) or MAKERS[block.kind](block)
            self._parts.insert(self._made, (block, widget))
            self._column.insertWidget(self._made, widget)
            widget.resize(self.width(), widget.heightForWidth(self.width()))
            widget.show()  # left to itself it counts for nothing until the next turn of events
            self._made += 1

    def _kept(self, block: BlockWords) -> QWidget | None:
        """The part of a block that was shown before and has no place yet."""
        for at in range(self._made, len(self._parts)):
            if self._parts[at][0] == block:
                return self._parts.pop(at)[1]
        return None


def grow(widget: QWidget) -> None:
    """Have everything around a widget that has grown make room for it now.

    Left to itself Qt does so a level at a time, and paints the parts squeezed in between.
    """
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, QScrollArea):
            QCoreApplication.sendEvent(around, QEvent(QEvent.Type.LayoutRequest))
            return
        layout = around.layout()
        if layout is not None:
            layout.activate()
        around = around.parentWidget()
