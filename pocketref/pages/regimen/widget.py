"""The Regimen place on screen."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.regimen.view import Comparison, RegimenView, RuleRow
from pocketref.pictures.ruler import Scale, markers, percents, rule_bands
from pocketref.pictures.scene import Scene
from pocketref.widgets.beside import with_rail
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.print_button import PrintButton
from pocketref.widgets.reading_column import ReadingColumn
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.step_list import StepListCard
from pocketref.widgets.topic_list import TopicList
from pocketref.widgets.wishes import PlaceWanted, ask

SIGN = 16
TONES = {
    "stop": ("stop", "stop"),
    "hold": ("warning", "warn"),
    "unclear": ("warning", "warn"),
    "needs": ("info", "text2"),
    "go": ("", "text"),
}


class ComparisonCard(Card):
    """The rules side by side, each on its own ruler, with its verdict for the values entered."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__("differ", padding=2)
        self._of = comparison
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(comparison.text)
        self.column.addWidget(_band(comparison))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 6, 16, 6)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        for place, stretch in enumerate((23, 42, 35)):
            self._grid.setColumnStretch(place, stretch)
        self._head()
        for rule in comparison.rows:
            self._row(rule)
        self._grid.addWidget(self._scene(percents), self._next(), 1)
        self.column.addLayout(self._grid)
        close = QVBoxLayout()
        close.setContentsMargins(18, 2, 18, 12)
        if comparison.why:
            close.addWidget(Words(f"**Why they may differ.** {comparison.why}", colour="text2"))
        self.column.addLayout(close)

    def _next(self) -> int:
        return self._grid.rowCount()

    def _rule(self) -> None:
        self._grid.addWidget(Rule(), self._next(), 0, 1, 3)

    def _head(self) -> None:
        row = self._next()
        for place, text in enumerate(("Source", "LVEF, %", self._of.column)):
            self._grid.addWidget(Words(text, "body", "text2"), row, place)
        self._grid.setRowMinimumHeight(row, 28)
        self._rule()
        if self._of.now is not None or self._of.was is not None:
            flags = self._scene(lambda scale: markers(scale, self._of.now, self._of.was))
            self._grid.addWidget(flags, self._next(), 1)

    def _row(self, rule: RuleRow) -> None:
        row = self._next()
        quiet = "text2" if rule.beside else "text"
        role = "body" if rule.beside else "body_strong"
        name = _two(Words(rule.name, role, quiet), Words(rule.source, "small", "text2"))
        name.setProperty("facts", rule.facts)
        said = f"{rule.name}, {rule.source}: {rule.verdict}. {rule.why}"
        ruler = self._scene(lambda scale: rule_bands(rule.bands, scale, self._of.now, said))
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(ruler, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(_verdict(rule), row, 2)
        self._grid.setRowMinimumHeight(row, 49)
        self._rule()

    def _scene(self, draw: Callable[[Scale], Scene]) -> SceneView:
        view = SceneView(self._of.title)
        low, high = self._of.low, self._of.high
        view.picture(lambda width: draw(Scale(low=low, high=high, width=width)))
        return view


def _band(comparison: Comparison) -> QFrame:
    band = QFrame()
    band.setProperty("band", "differ")
    values = Words(comparison.values, "body", "text2")
    values.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row = QHBoxLayout(band)
    row.setContentsMargins(16, 10, 16, 10)
    row.setSpacing(10)
    row.addWidget(Icon("differ", "differ", 18))
    row.addWidget(Words(comparison.title, "h2", "differ"), 1)
    row.addWidget(values, 1)
    return band


def _two(above: QWidget, below: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(above)
    column.addWidget(below)
    column.addStretch(1)
    return box


class NoSign(QWidget):
    """As wide as a sign, so that verdicts without one line up with the others."""

    def sizeHint(self) -> QSize:
        """A sign's room."""
        return QSize(look().px(SIGN), look().px(SIGN))


def _verdict(rule: RuleRow) -> QWidget:
    """The verdict, and why. What is only shown beside is quiet, without sign or warning colour."""
    sign, colour = ("", "text2") if rule.beside else TONES[rule.tone]
    line = QWidget()
    row = QGridLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setHorizontalSpacing(6)
    row.setVerticalSpacing(0)
    row.setColumnStretch(1, 1)
    row.addWidget(Icon(sign, colour, SIGN) if sign else NoSign(), 0, 0)
    row.addWidget(Words(rule.verdict, "body" if rule.beside else "body_strong", colour), 0, 1)
    row.addWidget(Words(rule.why, "small", "text2"), 1, 1)
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 4, 0, 4)
    column.addStretch(1)
    column.addWidget(line)
    column.addStretch(1)
    shown.setProperty("facts", rule.facts)
    return shown


class RegimenWidget(QWidget):
    """A topic's page; the rail has its review and the other topics."""

    edited = Signal(object)  # Edit; this page only shows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.head = PageHead()
        self.head.tools.addWidget(PrintButton())
        self.comparison = QVBoxLayout()
        self.close_line = Words(colour="text2")
        self.close_line.hide()
        self.reading = ReadingColumn()
        self.review = StepListCard("Review of this page")
        self.topics = TopicList("Topics")
        self.topics.chosen.connect(lambda item: ask(self, PlaceWanted(item=item)))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(13)
        column.addWidget(self.head)
        column.addLayout(self.comparison)
        column.addWidget(self.close_line)
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

    def _show_comparison(self, comparison: Comparison | None) -> None:
        if comparison == self._comparison:
            return
        self._comparison = comparison
        _empty(self.comparison)
        if comparison is not None:
            self.comparison.addWidget(ComparisonCard(comparison))
        self.close_line.say(comparison.close if comparison is not None else "")
        self.close_line.setVisible(comparison is not None)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
