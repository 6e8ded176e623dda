"""The Grade tab on screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.reading import Statement
from pocketref.pages.toxicity.grade_view import DefinitionRow, GradeView
from pocketref.pages.toxicity.later_lines import LaterCard
from pocketref.pages.toxicity.score_card import ScoreCard
from pocketref.pages.toxicity.version_card import VersionCard
from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.seeing import at_once, see
from pocketref.widgets.segmented import Segmented
from pocketref.widgets.statement_card import StatementCard
from pocketref.widgets.term_list import TermList
from pocketref.widgets.value_fields import ValueFields
from pocketref.widgets.verdict_rows import VerdictRows
from pocketref.widgets.wishes import PlaceWanted, ask
from pocketref.worksheet.converting import as_kept
from pocketref.worksheet.edits import answer
from pocketref.worksheet.entering import confirm, edit
from pocketref.worksheet.fields import field

ITEM = "grade"
LIST, BESIDE = 236, 620  # pixels at 100 %: the list, and from when it stands beside the rest
DEFINITIONS, ABOUT = "How each source defines it", "About the versions"


class DefinitionCard(Card):
    """The definitions, a row for each source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        title = Words(DEFINITIONS, "body_strong")
        title.begin_at(16)
        self.rows = VerdictRows()
        self.column.setContentsMargins(0, 12, 0, 4)
        self.column.addWidget(title)
        self.column.addWidget(self.rows)

    def display(self, rows: tuple[DefinitionRow, ...]) -> None:
        """Show these definitions."""
        see(self, seen=bool(rows))
        if rows:
            self.rows.display(rows)


class GradeTab(QWidget):
    """The list, the values, the verdict, the grades of the chosen version, later doses.

    `tools` has the version switch; the head of the page shows it while this tab is open.
    """

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: GradeView | None = None
        self._version = 0
        self._about: tuple[Statement, ...] = ()
        self.tools, self._label = QWidget(), Words("CTCAE version", colour="text2", wrap=False)
        self.versions = Segmented("CTCAE version")
        self.versions.chosen.connect(self._on_version)
        self.list = TermList("What is graded")
        self.list.chosen.connect(lambda term: ask(self, PlaceWanted(item=f"{ITEM}/{term}")))
        self.fields = ValueFields()
        self.fields.typed.connect(self._on_typed)
        self.fields.chosen.connect(self._on_flag)
        self.fields.confirmed.connect(self._on_confirmed)
        self.stop, self.caution, self.note = Notice("stop"), Notice("hazard"), Notice("silent")
        self.version, self.definitions = VersionCard(), DefinitionCard()
        self.score, self.later = ScoreCard(), LaterCard()
        self.score.chosen.connect(lambda ask, choice: self.edited.emit(answer(ask, choice)))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout(self.tools)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._label)
        head.addWidget(self.versions)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        for part in (self.fields, self.stop, self.caution, self.note, self.version, self.score):
            self._column.addWidget(part)
        self._column.addWidget(self.later)
        self._column.addWidget(self.definitions)
        self._column.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._column, 1)

    def display(self, view: GradeView) -> None:
        """Show a term or a score. Showing it twice is showing it once."""
        if view == self._view:
            return
        self._view = view
        self.setProperty("facts", view.facts)
        self._version = min(self._version, max(0, len(view.versions) - 1))
        with at_once(self):
            self.fields.display(view.fields)
            self.stop.say(view.stop)
            self.caution.say(view.cautions)
            self.note.say(view.notes)
            self.definitions.display(view.definitions)
            see(self.score, seen=view.score is not None)
            see(self.later, seen=view.score is None)
            if view.score is not None:
                self.score.display(view.score)
            self.later.display(view.later, view.later_note)
            self._show_about(view.about)
            self._show_version()

    def begin(self) -> bool:
        """Put the cursor into the first field that is empty, or on the open row of the list."""
        if not self.fields.begin() and self._view is not None:
            self.list.rows[self._view.term].setFocus(Qt.FocusReason.OtherFocusReason)
        return self._view is not None

    def _show_version(self) -> None:
        """Show the version that is chosen, in the list too."""
        view = self._view
        if view is None:
            return
        self.list.display(view.groups, self._version)
        chosen = self._version
        self.versions.offer(
            tuple((str(at), one.version, at == chosen) for at, one in enumerate(view.versions))
        )
        see(self._label, seen=bool(view.versions))
        see(self.version, seen=bool(view.versions))
        if view.versions:
            self.version.display(view.versions[chosen])

    def _show_about(self, about: tuple[Statement, ...]) -> None:
        if about == self._about:
            return
        self._about = about
        for old in self.findChildren(StatementCard):
            old.hide()
            old.deleteLater()
        if about:
            card = StatementCard(about, ABOUT)
            self._column.insertWidget(self._column.count() - 1, card)
            card.show()

    def _on_version(self, place: str) -> None:
        self._version = int(place)
        self._show_version()

    def _on_typed(self, name: str, text: str, unit: str) -> None:
        if self._view is not None:
            kept = as_kept(text, unit, field(name).unit)
            self.edited.emit(edit(name, kept, self._view.bounds))

    def _on_flag(self, name: str, choice: str) -> None:
        if self._view is not None:
            self.edited.emit(edit(name, choice, self._view.bounds))

    def _on_confirmed(self, name: str) -> None:
        if self._view is not None:
            self.edited.emit(confirm(name, self._view.bounds))

    def _fit(self) -> None:
        """The list beside the rest where there is room, else above it."""
        beside = self.width() >= look().px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
        wide = look().px(LIST)
        self.list.setFixedWidth(wide if beside else max(wide, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the width there is."""
        super().resizeEvent(event)
        self._fit()
