"""The pictures of a comparison in one card, and the row of them that is lit."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocketref.model.noun import but
from pocketref.pages.toxicity.compare_view import Beside, CompareView, Plotted
from pocketref.pages.toxicity.detail_card import grow
from pocketref.pictures.bars import BarRow, side_by_side
from pocketref.pictures.difference_plot import PlotRow, difference_plot
from pocketref.pictures.scene import Scene
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.labels import Words
from pocketref.widgets.menu_button import MenuButton
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import see
from pocketref.widgets.table_card import TableCard

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PicturesCard(Card):
    """The pictures below each other. Up and down go through the rows of all of them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[Plotted | Beside, ...] = ()
        self._views: list[tuple[Plotted | Beside, SceneView]] = []
        self._row, self._tabled = "", False
        self.title = Words(role="h2")
        self.choose = MenuButton("Show")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.choose)
        self.column.addLayout(head)
        self._pictures = QVBoxLayout()
        self._pictures.setSpacing(4)
        self.column.addLayout(self._pictures)
        self.column.addStretch(1)

    @property
    def rows(self) -> tuple[str, ...]:
        """The ids of all rows, from the first picture to the last."""
        return tuple(row.id for shown in self._shown for row in _rows(shown))

    def display(self, view: CompareView, row: str, *, tabled: bool) -> None:
        """Show these pictures with one of their rows lit, or the same numbers as tables."""
        self.title.say(view.title)
        choices = tuple((choice.item, choice.text) for choice in view.choices)
        see(self.choose, seen=bool(choices))
        if choices:
            self.choose.offer(choices, next(each.item for each in view.choices if each.open))
        shown: tuple[Plotted | Beside, ...] = (*view.plotted, *view.beside)
        if (shown, tabled) != (self._shown, self._tabled):
            self._shown, self._tabled = shown, tabled
            self._rebuild(shown)
        self.light(row)

    def _rebuild(self, shown: tuple[Plotted | Beside, ...]) -> None:
        _empty(self._pictures)
        self._views = []
        for place, each in enumerate(shown):
            if place:
                self._pictures.addSpacing(8)
                self._pictures.addWidget(Rule())
                self._pictures.addSpacing(8)
            if self._tabled:
                self._pictures.addWidget(TableCard(each.table))
                continue
            self._pictures.addWidget(Words(each.title, "body_strong"))
            self._pictures.addWidget(Words(each.note, "small", "text2"))
            picture = SceneView(each.title, least=320)
            picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            grow(picture)
            picture.chosen.connect(self.chosen)
            picture.reached.connect(self.chosen)
            self._pictures.addWidget(picture)
            self._views.append((each, picture))

    def begin(self) -> bool:
        """Put the cursor into the first picture, if there is one."""
        if self._views:
            first = self._views[0][1]
            first.show()  # one that was just made is shown later, and takes no focus before
            first.setFocus()
        return bool(self._views)

    def light(self, row: str) -> None:
        """Light a row."""
        self._row = row
        for shown, view in self._views:
            view.picture(partial(_scene, shown, row))
            view.choose(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on in the next picture, or back into the one before, where one has ended."""
        step, rows = STEPS.get(Qt.Key(event.key())), self.rows
        at = rows.index(self._row) + step if step and self._row in rows else -1
        if not 0 <= at < len(rows):
            super().keyPressEvent(event)
            return
        for shown, view in self._views:
            if any(row.id == rows[at] for row in _rows(shown)):
                view.setFocus()
        self.chosen.emit(rows[at])


def _rows(shown: Plotted | Beside) -> tuple[PlotRow, ...] | tuple[BarRow, ...]:
    return shown.plot.rows if isinstance(shown, Plotted) else shown.rows


def _scene(shown: Plotted | Beside, row: str, width: float) -> Scene:
    match shown:
        case Plotted():
            plot = but(shown.plot, chosen=row)
            return difference_plot(plot, width=width, text=shown.text)
        case Beside():
            return side_by_side(shown.rows, shown.heads, width=width, text=shown.text, chosen=row)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
