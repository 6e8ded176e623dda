"""The Recurrence place on screen."""

from functools import reduce
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from pocketref.pages.recurrence.view import LeafNote, RecurrenceView
from pocketref.pictures.decision_path import Path, decision_path
from pocketref.widgets.asides import Asides
from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.notices import Notice
from pocketref.widgets.outcome_card import OutcomeCard, OutcomeHead
from pocketref.widgets.page_head import PageHead
from pocketref.widgets.question import Question
from pocketref.widgets.reading_column import ReadingColumn
from pocketref.widgets.scene_view import SceneView
from pocketref.widgets.seeing import at_once, see
from pocketref.widgets.timing_fields import TimingFields
from pocketref.widgets.wishes import SheetWanted, ask
from pocketref.worksheet import edits
from pocketref.worksheet.entering import confirm, edit
from pocketref.worksheet.session import Edit
from pocketref.worksheet.worksheet import Worksheet

GAP = 12
ROOMY = 760  # pixels from which the notes stand beside the outcome
PRINT, NOTE = "Print path", "note"


class PathCard(Card):
    """The picture of the tree, and below it what is said of the leaf that was chosen in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._shown: Path | None = None
        self._notes: tuple[LeafNote, ...] = ()
        self.column.setContentsMargins(14, 8, 14, 8)
        self.picture = SceneView("")
        # Its width says how high it is; how high it would be at its narrowest must not count.
        self.picture.setMinimumHeight(1)
        self.picture.chosen.connect(self._on_chosen)
        self.leaf = Words(colour="text2")
        self.column.addWidget(self.picture)
        self.column.addWidget(self.leaf)
        self.leaf.hide()

    def display(self, path: Path, text: str, notes: tuple[LeafNote, ...]) -> None:
        """Draw a path. The same path is left as it is, with the leaf that was chosen."""
        if (path, notes) == (self._shown, self._notes):
            return
        self._shown, self._notes = path, notes
        self.picture.picture(lambda width: decision_path(path, width=width, text=text))
        self.leaf.hide()

    def _on_chosen(self, name: str) -> None:
        note = next((one for one in self._notes if one.id == name), None)
        self.leaf.say("" if note is None else note.text)
        self.leaf.setProperty("facts", () if note is None else note.facts)
        see(self.leaf, seen=note is not None)


class RecurrenceWidget(QWidget):
    """Questions, the tree with the path that is lit, and where it leads."""

    edited = Signal(object)  # Edit: worksheet -> worksheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RecurrenceView | None = None
        self.head = PageHead()
        self.print = Button(PRINT, "primary", icon="print", key="Ctrl+P")
        self.stop = Notice("stop")
        self.questions: dict[str, Question] = {}
        self.timing = TimingFields()
        self.counted = Words(colour="text2")
        self.path = PathCard()
        self.outcome, self.says = OutcomeHead(), OutcomeCard()
        self.notes, self.asides = Asides(), Asides()
        self.reading = ReadingColumn()
        self._stops: tuple[QWidget, ...] = ()
        self._asked = QWidget()
        self._flow = FlowLayout(self._asked, gap=18, row_gap=10)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head.tools.addWidget(self.print)
        self._flow.addWidget(self.timing)
        self._below.setSpacing(GAP)
        self._below.addWidget(self.says, 8)
        self._below.addWidget(self.asides, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self.head, self.stop, self._asked, self.timing.fields.said, self.counted):
            column.addWidget(part)
        column.addWidget(self.outcome)
        column.addWidget(self.path)
        column.addLayout(self._below)
        column.addWidget(self.notes)
        column.addWidget(self.reading)
        column.addStretch(1)

    def _connect(self) -> None:
        self.print.clicked.connect(lambda: ask(self, SheetWanted()))
        self.timing.fields.typed.connect(self._on_typed)
        self.timing.fields.confirmed.connect(self._on_confirmed)
        self.timing.left.connect(self._on_left)

    def display(self, view: RecurrenceView) -> None:
        """Show where a recurrence leads. Showing it twice is showing it once."""
        self._view = view
        self.setProperty("facts", view.facts)
        self.head.say(view.title, view.subtitle)
        self.print.setEnabled(view.ready)
        with at_once(self):
            self.stop.say(view.stop)
            self._show_questions(view)
            self.path.display(view.path, view.text, view.leaves)
            self.outcome.display(view.outcome)
            self.says.display(view.outcome)
            self.notes.display(tuple(one for one in view.asides if one.kind == NOTE))
            self.asides.display(tuple(one for one in view.asides if one.kind != NOTE))
            self.reading.display(view.blocks, at_once=False)

    def begin(self) -> None:
        """Put the cursor on the first question that waits for an answer, or on the outcome."""
        waits = self._view.waits if self._view is not None else ""
        if waits in self.questions:
            self.questions[waits].begin()
        elif waits:
            self.timing.begin()
        else:
            self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_questions(self, view: RecurrenceView) -> None:
        wanted = [question.id for question in view.questions]
        if list(self.questions) != wanted:
            self._rebuild(wanted)
        for words in view.questions:
            self.questions[words.id].display(words)
        see(self.timing, seen=view.timing is not None)
        counted = "" if view.timing is None else view.timing.counted
        if view.timing is not None:
            self.timing.display(view.timing)
        self.counted.say(counted)
        see(self.counted, seen=bool(counted))
        self._follow_on()

    def _follow_on(self) -> None:
        """Let Tab go from question to question as they stand, the interval behind the first."""
        first, *others = self.questions.values()
        lines = (field.line for field in self.timing.fields.fields.values())
        rest = (segment for question in others for segment in question.segments)
        stops = (self.print, *first.segments, *lines, self.timing.turn, *rest)
        if stops == self._stops:
            return
        self._stops = stops
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _rebuild(self, wanted: list[str]) -> None:
        """Set out other questions; the interval stands behind the first."""
        while self._flow.count():
            item = self._flow.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None and part is not self.timing:
                part.hide()
                part.deleteLater()
        self.questions = {name: self._question(name) for name in wanted}
        first, *others = self.questions.values()
        for part in (first, self.timing, *others):
            self._flow.addWidget(part)
            part.show()

    def _question(self, name: str) -> Question:
        question = Question(self._asked)
        question.chosen.connect(lambda choice: self.edited.emit(edits.answer(name, choice or None)))
        return question

    def _on_typed(self, field: str, text: str) -> None:
        if self._view is not None:
            self.edited.emit(edit(field, text, self._view.bounds))

    def _on_confirmed(self, field: str) -> None:
        if self._view is not None:
            self.edited.emit(confirm(field, self._view.bounds))

    def _on_left(self, fields: tuple[str, ...]) -> None:
        """Let go of what stands in the fields that were turned away from."""
        if self._view is not None:
            bounds = self._view.bounds
            self.edited.emit(_one_after_another(tuple(edit(one, "", bounds) for one in fields)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the notes beside the outcome, or below it where there is little room."""
        super().resizeEvent(event)
        beside = self.width() * 100 / look().percent >= ROOMY
        ways = QBoxLayout.Direction
        self._below.setDirection(ways.LeftToRight if beside else ways.TopToBottom)


def _one_after_another(changes: tuple[Edit, ...]) -> Edit:
    """Several edits as one, which one undo takes back."""

    def change(sheet: Worksheet) -> Worksheet:
        return reduce(lambda changed, each: each(changed), changes, sheet)

    return change
