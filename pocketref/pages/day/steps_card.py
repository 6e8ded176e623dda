"""The card of the day's steps: what must be true before starting, then a row for each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.model.noun import but
from pocketref.pages.day.step_view import Live, StepRow
from pocketref.widgets import step_row
from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.check_list import CheckList
from pocketref.widgets.step_words import MoreWords, StepWords

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OVER = {"done", "skipped", "held"}
_LEFT = {*_OVER, "choose", "chosen"}
_READY = {"start", "finish"}


class StepsCard(Card):
    """What must be true before starting, then the steps, in one card.

    Signals:
        acted, agreed, undone: of the row with this id, as the row tells it.
        timed, wanted: the same, with what was typed or chosen.
    """

    acted = Signal(str)
    agreed = Signal(str)
    undone = Signal(str)
    timed = Signal(str, str)
    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.checks = CheckList()
        self.column.addWidget(self.checks)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)

    def display(self, steps: tuple[StepRow, ...]) -> None:
        """Show these steps. Rows of which only the time goes on are kept, with what is typed."""
        wanted = tuple(_words(step) for step in steps)
        rows = self.rows()
        if [row.words.fixed for row in rows] == [words.fixed for words in wanted]:
            for row, words in zip(rows, wanted, strict=True):
                if row.words != words:
                    row.display(words)
            return
        self._remake(wanted)

    def _remake(self, wanted: tuple[StepWords, ...]) -> None:
        kept = self.here()
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words in wanted:
            self._rows.addWidget(Rule())
            row = self._row(words)
            self._rows.addWidget(row)
            row.show()  # left to the layout it would come later, and take no cursor until then
            if kept is not None and kept.words.id == words.id:
                row.setFocus()

    def _row(self, words: StepWords) -> step_row.StepRow:
        row = step_row.StepRow(words)
        for told, heard in (
            (row.acted, self.acted),
            (row.agreed, self.agreed),
            (row.undone, self.undone),
            (row.timed, self.timed),
            (row.wanted, self.wanted),
        ):
            told.connect(heard)
        return row

    def rows(self) -> list[step_row.StepRow]:
        """The rows that are shown."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, step_row.StepRow)]

    def here(self) -> step_row.StepRow | None:
        """The row that has the cursor, itself or in a part of it."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is None:
            return None
        return next(
            (one for one in self.rows() if one is focused or one.isAncestorOf(focused)), None
        )

    def go_to_next(self) -> None:
        """Move from a step that is over to what comes next; asked for by a key alone."""
        here = self.here()
        if here is None or here.words.action_kind not in _OVER:
            return
        rows = self.rows()
        following = _next(rows[rows.index(here) + 1 :])
        if following is not None:
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, step: str) -> None:
        """Move to the row of this step."""
        for row in self.rows():
            if row.words.id == step:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_row(self) -> step_row.StepRow | None:
        """The step that comes next; the first where none is left."""
        rows = self.rows()
        return _next(rows) or next(iter(rows), None)

    def begin(self) -> bool:
        """Put the cursor on the step that comes next; whether there is one."""
        first = self.next_row()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose a step; at an end the key is the page's."""
        step, here, rows = _STEPS.get(Qt.Key(event.key())), self.here(), self.rows()
        place = rows.index(here) + step if step is not None and here is not None else -1
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _next(rows: list[step_row.StepRow]) -> step_row.StepRow | None:
    """What can be done at once; else the first that is neither over nor only offered."""
    ready = (row for row in rows if row.words.action_kind in _READY)
    left = (row for row in rows if row.words.action_kind not in _LEFT)
    return next(ready, None) or next(left, None)


def _words(step: StepRow) -> StepWords:
    words = StepWords(
        id=step.id,
        letter=step.letter,
        edge=step.edge,
        title=f"{step.title} {step.amount}".strip(),
        rule=step.rule,
        chips=step.chips,
        times=step.times,
        action=step.action,
        action_kind=step.action_kind,
        facts=step.facts,
    )
    return words if step.live is None else _live(words, step.live)


def _live(words: StepWords, live: Live) -> StepWords:
    return but(
        words,
        box=live.box,
        running=live.running,
        note=live.note,
        question=live.question,
        agree=live.agree,
        more=tuple(MoreWords(id=one.id, text=one.text, key=one.key) for one in live.more),
        types=live.types,
    )
